//! Personal data: what is held about an address, and how it is forgotten.

use serde::Serialize;

/// Everything that is held about an address, for whoever asks (GDPR, article 15). Moments are seconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Held {
    /// The address as it was asked for.
    pub address: String,
    /// What may be done with it, as [`AddressState`](crate::ledger::AddressState) names it.
    pub state: &'static str,
    /// Significant errors since the last success or reset.
    pub n_errors: u32,
    /// When the last significant error was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_significant_at: Option<i64>,
    /// Since when it is in quarantine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quarantined_at: Option<i64>,
    /// Since when it is on the denylist.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub denylisted_at: Option<i64>,
    /// When a person made it valid again.
    pub reset_at: Vec<i64>,
    /// Its messages.
    pub lines: Vec<HeldLine>,
    /// Events that named it and of which no line is known.
    pub unmatched: Vec<HeldEvent>,
}

/// A message to an address.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct HeldLine {
    /// The mailing.
    pub delivery: String,
    /// The address as it stands there; absent where it was forgotten.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Its Message-ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// Where it stands, as [`Phase`](crate::ledger::Phase) names it.
    pub phase: &'static str,
    /// What happened to it.
    pub events: Vec<HeldEvent>,
}

/// An event of a message to an address.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct HeldEvent {
    /// Its id.
    pub id: String,
    /// When it happened.
    pub at: i64,
    /// When it was heard of.
    pub heard_at: i64,
    /// What happened, as [`EventKind`](crate::ledger::EventKind) names it.
    pub kind: &'static str,
    /// Whether it counts.
    pub is_verified: bool,
    /// Why it failed, as [`Reason`](crate::ledger::Reason) names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<&'static str>,
    /// The id of the everyday cause.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
    /// What was reported (RFC 3463).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// What was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diagnostic: Option<String>,
}

/// What was forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Forgotten {
    /// Lines whose address is gone.
    pub n_lines: u64,
    /// Events that lost something: an address in what was said, or an id with the address in it.
    pub n_events: u64,
    /// Events of no known line that lost the address.
    pub n_unmatched: u64,
}
