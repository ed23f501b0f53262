//! Claims about `policy`.
