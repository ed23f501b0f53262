//! Whether a notice may be sent at all, to which recipients it is due, for which audience, what is returned, and what its reader
//! may not learn.
//!
//! Every decision is made once, from the unredacted facts, and has its reason. What is hidden is hidden after all of them.

mod budget;
mod decision;
mod due;
mod redaction;

pub use budget::{Budget, BudgetLimits, Spent};
pub use decision::{Decision, PolicySettings, Returning, Suppression, decide};
pub use due::{AbsentNotify, is_due};
pub use redaction::{Confidential, PrivacySettings, Redacted, Redaction, Withheld};
pub(crate) use redaction::{MASK, is_address_block};
