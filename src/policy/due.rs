//! For whom a notice is due (RFC 3461 §5.2).

use crate::report::{Action, Notify, Recipient};

/// How the absence of NOTIFY is read (RFC 3461 §4.1 leaves the choice).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum AbsentNotify {
    /// As FAILURE: no notice of a delay. `failure` in a configuration.
    Failure,
    /// As FAILURE,DELAY. `failure-delay` in a configuration.
    #[default]
    FailureDelay,
}

impl AbsentNotify {
    /// Every word of a configuration that stands for one, in order.
    pub const WORDS: &'static [&'static str] = &["failure", "failure-delay"];

    /// The word of a configuration that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Failure => "failure",
            Self::FailureDelay => "failure-delay",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        [Self::Failure, Self::FailureDelay].into_iter().find(|absent| absent.as_str() == word)
    }
}

/// Whether this recipient is due a report of its action: the table of RFC 3461 §5.2.
///
/// Successes are due only where SUCCESS was asked for; so `relayed` without a request is not (RFC 3464 §2.3.3).
pub fn is_due(recipient: &Recipient, absent: AbsentNotify) -> bool {
    let (success, failure, delay) = match recipient.fields().notify {
        Some(Notify::Never) => return false,
        Some(Notify::On { success, failure, delay }) => (success, failure, delay),
        None => (false, true, absent == AbsentNotify::FailureDelay),
    };
    match recipient.action() {
        Action::Failed => failure,
        Action::Delayed => delay,
        Action::Delivered | Action::Relayed | Action::Expanded => success,
    }
}
