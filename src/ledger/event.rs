//! Something that happened to a message.

use std::cmp::Ordering;
use std::collections::HashSet;
use std::fmt;
use std::sync::Arc;

use super::failure::{Failure, FailureType};
use super::reason::Reason;
use crate::cause::Cause;
use crate::diagnostic::Error;

/// The longest id of an event, in octets: what any provider uses several times over.
const ID_OCTETS_MAX: usize = 256;

/// The name that the source of an event gave it. The same id is the same event, however often it is heard.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EventId(Arc<str>);

/// Something that happened to a message, as its line takes it.
///
/// Events are ordered by time, then by [kind](EventKind), then by id, so that each set of events has one order. Where
/// an id is told twice with different things, the first of them in this order is the event.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Event {
    /// The name of the event.
    pub id: EventId,
    /// When it happened, in seconds since 1970-01-01T00:00:00Z; not when it was heard of.
    pub at: i64,
    /// What happened.
    pub kind: EventKind,
    /// What went wrong, of a bounce.
    pub failure: Option<Failure>,
}

/// What can happen to a message. The order is that of events of the same second.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum EventKind {
    /// It stands in the mailing and waits (v8: Prepared).
    Prepared,
    /// It was left out before sending, and is outside every rate.
    Excluded(Reason),
    /// It was handed to the mail system that sends the mailing (RELAYED). The validity period begins.
    Relayed,
    /// A server refused it for now, and the mail system tries again (SOFT_BOUNCE).
    SoftBounce,
    /// The server of the recipient took it, at once or after a soft bounce (DELIVERED, RETRY_SUCCESS).
    Delivered,
    /// The mail system no longer tries, though the address may be good (RETRY_FAIL).
    GivenUp,
    /// A server said that the address does not work (HARD_BOUNCE).
    HardBounce,
    /// Something came back that is no failure: out of office, a challenge. It changes nothing, and is in the log.
    AutoReply,
    /// The recipient opened it.
    Opened,
    /// The recipient followed a link in it.
    Clicked,
    /// The recipient marked it as unwanted.
    Complained,
    /// The recipient asked for no more.
    Unsubscribed,
}

/// Whether an event may change a status by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Trust {
    /// It came from the sending program, from a provider, or with a token that only this ledger can make.
    Verified,
    /// It was matched by Message-ID or recipient alone, which anybody can write into a report: it is listed, and changes nothing until
    /// a person confirms it.
    Unverified,
}

impl EventId {
    /// An id: 1 to 256 octets without controls.
    ///
    /// # Errors
    /// An empty id, a longer one, and one with a control.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let refused = |what: &str| Err(Error::caller(what.to_owned()).in_field("id"));
        match text {
            "" => refused("an event needs an id"),
            _ if text.len() > ID_OCTETS_MAX => refused("an id has at most 256 octets"),
            _ if text.chars().any(char::is_control) => refused("an id has no controls"),
            _ => Ok(Self(text.into())),
        }
    }

    /// As it was given.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for EventId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl Event {
    /// An event without a failure.
    pub fn new(id: EventId, at: i64, kind: EventKind) -> Self {
        Self { id, at, kind, failure: None }
    }

    /// The same with what went wrong.
    #[must_use]
    pub fn with_failure(self, failure: Failure) -> Self {
        Self { failure: Some(failure), ..self }
    }

    /// Where it stands among the events of its line.
    pub(crate) fn key(&self) -> (i64, EventKind, &EventId) {
        (self.at, self.kind, &self.id)
    }

    /// What went wrong by a bounce, or as much as its kind says. What is tried again is not hard.
    pub(super) fn counted_failure(&self) -> Failure {
        let of_kind = if self.kind == EventKind::HardBounce { FailureType::Hard } else { FailureType::Soft };
        let failure = self.failure.unwrap_or(Failure::new(of_kind, Reason::NotDefined));
        match failure.failure_type {
            FailureType::Hard if self.kind == EventKind::SoftBounce => {
                Failure { failure_type: FailureType::Soft, ..failure }
            }
            _ => failure,
        }
    }

    /// By [key](Self::key); what went wrong decides where an id is told twice with the same moment and kind.
    fn order(&self, other: &Self) -> Ordering {
        let told =
            |event: &Self| event.failure.map(|it| (it.failure_type, it.reason, it.cause.map(Cause::id), it.status));
        self.key().cmp(&other.key()).then_with(|| told(self).cmp(&told(other)))
    }
}

/// By time, each event once.
pub(super) fn in_order(events: &[Event]) -> Vec<&Event> {
    let mut sorted: Vec<&Event> = events.iter().collect();
    sorted.sort_by(|one, other| one.order(other));
    let mut heard = HashSet::new();
    sorted.retain(|event| heard.insert(&event.id));
    sorted
}

impl EventKind {
    /// The word for it in files: `soft-bounce`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Prepared => "prepared",
            Self::Excluded(_) => "excluded",
            Self::Relayed => "relayed",
            Self::SoftBounce => "soft-bounce",
            Self::Delivered => "delivered",
            Self::GivenUp => "given-up",
            Self::HardBounce => "hard-bounce",
            Self::AutoReply => "auto-reply",
            Self::Opened => "opened",
            Self::Clicked => "clicked",
            Self::Complained => "complained",
            Self::Unsubscribed => "unsubscribed",
        }
    }

    /// The kind of this word; `reason` is what an exclusion has.
    ///
    /// # Errors
    /// Another word.
    pub fn parse(word: &str, reason: Option<Reason>) -> Result<Self, Error> {
        let kind = match word {
            "prepared" => Self::Prepared,
            "excluded" => Self::Excluded(reason.unwrap_or(Reason::NotDefined)),
            "relayed" => Self::Relayed,
            "soft-bounce" => Self::SoftBounce,
            "delivered" => Self::Delivered,
            "given-up" => Self::GivenUp,
            "hard-bounce" => Self::HardBounce,
            "auto-reply" => Self::AutoReply,
            "opened" => Self::Opened,
            "clicked" => Self::Clicked,
            "complained" => Self::Complained,
            "unsubscribed" => Self::Unsubscribed,
            _ => return Err(Error::caller(format!("`{word}` is no kind of event; {KINDS}")).in_field("kind")),
        };
        Ok(kind)
    }

    /// Whether it tells that the message is no longer with the program that sends the mailing.
    pub(crate) fn implies_relayed(self) -> bool {
        !matches!(self, Self::Prepared | Self::Excluded(_))
    }

    /// Whether it is about an error of the address.
    pub(crate) fn is_bounce(self) -> bool {
        matches!(self, Self::SoftBounce | Self::GivenUp | Self::HardBounce)
    }
}

const KINDS: &str = "there are prepared, excluded, relayed, soft-bounce, delivered, given-up, hard-bounce, bounced (one of the two before it), \
                     auto-reply, opened, clicked, complained, unsubscribed";
