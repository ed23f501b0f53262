//! Claims about `mime`.
