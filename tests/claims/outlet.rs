//! Claims about `outlet`.
