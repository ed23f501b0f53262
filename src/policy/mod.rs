//! Whether a notice may be sent at all, to which recipients it is due, for which audience, and what is returned.
//!
//! Every decision is made once, from the unredacted facts, and has its reason.

mod decision;
mod due;

pub use decision::{Decision, PolicySettings, Returning, Suppression, decide};
pub use due::{AbsentNotify, is_due};
