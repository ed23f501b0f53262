//! Claims about `notice`.
