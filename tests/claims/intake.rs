//! Claims about `intake`.
