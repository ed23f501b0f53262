//! Claims about `cause`.
