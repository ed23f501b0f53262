//! For whom a notice is due (RFC 3461 §5.2).

use crate::report::{Action, Notify, Recipient};

/// How an absent NOTIFY is read (RFC 3461 §4.1 allows both).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum AbsentNotify {
    /// As FAILURE.
    Failure,
    /// As FAILURE,DELAY.
    #[default]
    FailureAndDelay,
}

/// Whether this recipient is due a report of its action: the table of RFC 3461 §5.2.
///
/// Successes are due only where SUCCESS was asked for; so `relayed` without a request is not (RFC 3464 §2.3.3).
pub fn is_due(recipient: &Recipient, absent: AbsentNotify) -> bool {
    let (success, failure, delay) = match recipient.fields().notify {
        Some(Notify::Never) => return false,
        Some(Notify::On { success, failure, delay }) => (success, failure, delay),
        None => (false, true, absent == AbsentNotify::FailureAndDelay),
    };
    match recipient.action() {
        Action::Failed => failure,
        Action::Delayed => delay,
        Action::Delivered | Action::Relayed | Action::Expanded => success,
    }
}
