//! The everyday cause of a failure, with a confidence, and who can fix it.
//!
//! The catalogue of causes is data: `causes.toml`. Its ids are help anchors, JSON values and keys of site wording, and are
//! never renamed or reused.

mod catalogue;

pub use catalogue::{Cause, Fixer, Nature, catalogue};
