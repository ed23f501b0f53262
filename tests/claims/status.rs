//! Claims about `status`.
