//! Claims about `site`.
