//! Claims about `cli`.
