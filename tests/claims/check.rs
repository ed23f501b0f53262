//! Claims about `check`.
