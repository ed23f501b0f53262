//! Claims about `wire`.
