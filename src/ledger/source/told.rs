//! What came of a piece of text.

use std::fmt;

use super::Heard;

/// What came of a piece of text that could be read.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// It tells of a message.
    Heard(Box<Heard>),
    /// It does not.
    Skipped(Skipped),
}

/// Why a record is no event of a message, and what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Skipped {
    /// Why.
    pub reason: SkipReason,
    /// The word by which its source calls it: `Rendering Failure`.
    pub what: String,
}

/// Why a record is no event of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SkipReason {
    /// It is about a subscription or a suppression as a whole; what led to it is told by another event.
    SubscriptionChange,
    /// The provider did not make a message of it, by a fault in what was handed over.
    NeverSent,
    /// A program opened it before the recipient could (Apple Mail Privacy Protection).
    MachineOpen,
    /// Of the several recipients it does not say which.
    RecipientUnknown,
    /// A feedback report that is no complaint (RFC 5965 §7.3, RFC 6430, RFC 6591).
    NoComplaint,
    /// The provider talks about the connection or the account.
    Housekeeping,
    /// A kind that this build does not know.
    UnknownKind,
}

impl Told {
    /// The event, if it is one.
    pub fn heard(self) -> Option<Heard> {
        match self {
            Self::Heard(heard) => Some(*heard),
            Self::Skipped(_) => None,
        }
    }

    pub(super) fn skipped(reason: SkipReason, what: &str) -> Self {
        let mut visible = String::new();
        crate::text::write_visible(&what.chars().take(100).collect::<String>(), &mut visible);
        Self::Skipped(Skipped { reason, what: visible })
    }
}

impl From<Heard> for Told {
    fn from(heard: Heard) -> Self {
        Self::Heard(Box::new(heard))
    }
}

impl SkipReason {
    /// All.
    pub const ALL: [Self; 7] = [
        Self::SubscriptionChange,
        Self::NeverSent,
        Self::MachineOpen,
        Self::RecipientUnknown,
        Self::NoComplaint,
        Self::Housekeeping,
        Self::UnknownKind,
    ];

    /// The word for it: `subscription-change`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SubscriptionChange => "subscription-change",
            Self::NeverSent => "never-sent",
            Self::MachineOpen => "machine-open",
            Self::RecipientUnknown => "recipient-unknown",
            Self::NoComplaint => "no-complaint",
            Self::Housekeeping => "housekeeping",
            Self::UnknownKind => "unknown-kind",
        }
    }
}

impl fmt::Display for SkipReason {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}
