//! The errors of an address over all mailings, and its quarantine.

use super::event::{Event, EventKind, in_order};
use super::failure::FailureType;
use super::reason::Reason;

/// Seconds of a day.
const DAY: i64 = 86_400;

/// When errors count, and when they are forgotten. The defaults are those of Campaign.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct QuarantineRules {
    /// So many significant errors lead to quarantine: 5.
    pub n_errors: u32,
    /// An error is significant if the last significant one lies this far back: a day.
    pub apart_seconds: i64,
    /// The counter is reset when the last significant error lies further back: 10 days.
    pub forget_seconds: i64,
    /// The same where the last error was a full mailbox: 30 days.
    pub forget_full_seconds: i64,
}

/// Whether an address may be sent to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AddressState {
    /// Nothing is known against it.
    Valid,
    /// It had errors, and is still sent to (v8: With errors).
    Erroneous,
    /// It is not sent to, until somebody [resets](AddressRecord::reset) it.
    Quarantine,
    /// Its owner complained; nothing takes that back but its owner.
    Denylisted,
}

/// The errors of an address: what follows from the events of all its messages, in the order of time.
///
/// Addresses are compared with the letters of their local part as they are (RFC 5321 §2.4), as Campaign does.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct AddressRecord {
    /// Significant errors since the last success or reset.
    pub n_errors: u32,
    /// When the last significant one was, in seconds since 1970-01-01T00:00:00Z.
    pub last_significant_at: Option<i64>,
    /// Why the last error was.
    pub last_reason: Option<Reason>,
    /// Since when it is in quarantine.
    pub quarantined_at: Option<i64>,
    /// Since when it is on the denylist.
    pub denylisted_at: Option<i64>,
}

impl Default for QuarantineRules {
    fn default() -> Self {
        Self { n_errors: 5, apart_seconds: DAY, forget_seconds: 10 * DAY, forget_full_seconds: 30 * DAY }
    }
}

impl AddressState {
    /// The word for it in files, and the last part of its message in `locales`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Valid => "valid",
            Self::Erroneous => "erroneous",
            Self::Quarantine => "quarantine",
            Self::Denylisted => "denylisted",
        }
    }
}

impl AddressRecord {
    /// The record of these events, in any order.
    pub fn of(events: &[Event], rules: &QuarantineRules) -> Self {
        let mut record = Self::default();
        in_order(events).into_iter().for_each(|event| record.take(event, rules));
        record
    }

    /// Takes the next event in the order of time.
    pub(super) fn take(&mut self, event: &Event, rules: &QuarantineRules) {
        match event.kind {
            EventKind::Delivered => self.succeed(),
            EventKind::Complained => self.denylisted_at = self.denylisted_at.or(Some(event.at)),
            kind if kind.is_bounce() => self.fail(event, rules),
            _ => {}
        }
    }

    /// Whether an event of this kind can change a record.
    pub(super) fn is_changed_by(kind: EventKind) -> bool {
        matches!(kind, EventKind::Delivered | EventKind::Complained) || kind.is_bounce()
    }

    /// What may be done with the address at this moment.
    pub fn state(&self, now: i64, rules: &QuarantineRules) -> AddressState {
        match self {
            Self { denylisted_at: Some(_), .. } => AddressState::Denylisted,
            Self { quarantined_at: Some(_), .. } => AddressState::Quarantine,
            _ if self.n_errors == 0 || self.is_forgotten(now, rules) => AddressState::Valid,
            _ => AddressState::Erroneous,
        }
    }

    /// Makes it valid again, by the word of a person: the denylist is its owner's, and stays.
    #[must_use]
    pub fn reset(self) -> Self {
        Self { denylisted_at: self.denylisted_at, ..Self::default() }
    }

    /// A message arrived. Nothing but a person takes an address out of quarantine.
    fn succeed(&mut self) {
        self.n_errors = 0;
        self.last_significant_at = None;
        self.last_reason = None;
    }

    fn fail(&mut self, event: &Event, rules: &QuarantineRules) {
        let failure = event.counted_failure();
        if failure.failure_type == FailureType::Ignored {
            return;
        }
        if failure.failure_type == FailureType::Hard {
            self.quarantined_at = self.quarantined_at.or(Some(event.at));
            self.last_reason = Some(failure.reason);
            return;
        }
        if self.is_forgotten(event.at, rules) {
            self.succeed();
        }
        let is_significant = self.last_significant_at.is_none_or(|last| event.at - last >= rules.apart_seconds);
        self.last_reason = Some(failure.reason);
        if is_significant {
            self.n_errors += 1;
            self.last_significant_at = Some(event.at);
        }
        if self.n_errors >= rules.n_errors {
            self.quarantined_at = self.quarantined_at.or(Some(event.at));
        }
    }

    fn is_forgotten(&self, now: i64, rules: &QuarantineRules) -> bool {
        let seconds = match self.last_reason {
            Some(Reason::MailboxFull) => rules.forget_full_seconds,
            _ => rules.forget_seconds,
        };
        self.last_significant_at.is_some_and(|last| now - last > seconds)
    }
}
