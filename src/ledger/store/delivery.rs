//! Mailings.

use serde::Serialize;

use crate::ledger::{CountingPolicy, ValidityPeriod};

/// The longest name of a mailing, in octets.
pub(super) const NAME_OCTETS_MAX: usize = 200;

/// A mailing that is to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NewDelivery {
    /// By which it is known: 1 to 200 octets without controls, unique in the ledger.
    pub name: String,
    /// The tag of the language that its reports are written in, as the caller knows it.
    pub language: Option<String>,
    /// How long each of its messages is tried.
    pub validity: ValidityPeriod,
    /// How its numbers are counted, unless a reader asks otherwise.
    pub policy: CountingPolicy,
}

/// A mailing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Delivery {
    /// Its number in this ledger, from 1; never used again.
    pub id: u32,
    /// By which it is known.
    pub name: String,
    /// The tag of the language that its reports are written in.
    pub language: Option<String>,
    /// How long each of its messages is tried.
    pub validity: ValidityPeriod,
    /// How its numbers are counted, unless a reader asks otherwise.
    pub policy: CountingPolicy,
    /// When it was made, in seconds since 1970-01-01T00:00:00Z.
    pub created_at: i64,
    /// How many lines it has.
    pub n_lines: u64,
}

/// A cause, or a domain, of a mailing and how many of its lines have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Share {
    /// The id of the cause, or the domain in lower case.
    pub of: String,
    /// Lines, whatever their phase; of a cause those whose last failure has it.
    pub n_lines: u64,
    /// Of these, lines that were handed over.
    pub n_handed_over: u64,
    /// Of these, lines whose message was delivered, or is not known to have failed ([`Unconfirmed`](crate::ledger::Phase::Unconfirmed)).
    pub n_arrived: u64,
    /// Of these, lines that are being tried again.
    pub n_retrying: u64,
    /// Of these, lines that failed for good.
    pub n_failed: u64,
}

impl NewDelivery {
    /// A mailing of this name, with the defaults: 3.5 days, counted without a feedback service, in no known language.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            language: None,
            validity: ValidityPeriod::default(),
            policy: CountingPolicy::default(),
        }
    }
}
