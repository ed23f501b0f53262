//! The everyday cause of a failure, with a confidence, and who can fix it.
//!
//! The catalogue of causes is data: `causes.toml`. Its ids are help anchors, JSON values and keys of site wording, and are
//! never renamed or reused. Which cause a report points at is data too: `rules.toml`. [`diagnose`] picks the rule that is
//! surest; [`explain`] tells what it was drawn from, and what else would have been possible.
//!
//! Whether a message may still arrive is no matter of its cause: that is said by
//! [`Action`](crate::report::Action) alone, since a class digit of 4 or 5 proves nothing (RFC 3464 §2.3.3).

mod catalogue;
mod condition;
mod diagnosis;
mod evidence;
mod finding;
mod machine;
mod reading;
mod rules;
mod wording;

pub use catalogue::{Cause, Fixer, Nature, catalogue};
pub(crate) use diagnosis::diagnose_each;
pub use diagnosis::{Confidence, Diagnosis, Explanation, Grounds, diagnose, explain};
pub use rules::{Rule, rules};
