//! Claims about `phrase`.
