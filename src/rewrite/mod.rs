//! A report of any mail system in, a localized one out, or the very same octets.

mod edits;

pub use edits::{Edits, HeaderEdit};
