//! Claims about `text`.
