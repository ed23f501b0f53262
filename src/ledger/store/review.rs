//! What waits for a person: events that nobody vouches for, and events of no known line.

use serde::Serialize;

use crate::ledger::{Event, Voucher};

/// An event that changes nothing until a person confirms it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Unverified {
    /// Its number, by which pages go on.
    pub n: u64,
    /// What is said to have happened.
    pub event: Event,
    /// The name of the mailing to whose line it was matched.
    pub delivery: String,
    /// The address of that line.
    pub address: Option<String>,
    /// By what it was matched.
    pub matched_by: MatchedBy,
    /// What was said, verbatim.
    pub diagnostic: Option<String>,
    /// When it was heard of, in seconds since 1970-01-01T00:00:00Z.
    pub heard_at: i64,
}

/// By what an event found its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MatchedBy {
    /// A token that only this ledger can make.
    Token,
    /// The name of the mailing and the address.
    DeliveryAndAddress,
    /// The Message-ID and the address.
    MessageIdAndAddress,
    /// The Message-ID alone, which one line has.
    MessageId,
    /// The address alone: the youngest mailing that has it.
    Address,
}

/// An event of which no line is known (yet). It is taken when its line appears.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Unmatched {
    /// Its number, by which pages go on.
    pub n: u64,
    /// What happened.
    pub event: Event,
    /// The name of the mailing that was told with it.
    pub delivery: Option<String>,
    /// The address that was told with it.
    pub address: Option<String>,
    /// The Message-ID that was told with it.
    pub message_id: Option<String>,
    /// What was said, verbatim.
    pub diagnostic: Option<String>,
    /// Who vouches for it.
    pub voucher: Voucher,
    /// When it was heard of, in seconds since 1970-01-01T00:00:00Z.
    pub heard_at: i64,
}

impl MatchedBy {
    /// The word for it in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Token => "token",
            Self::DeliveryAndAddress => "delivery-and-address",
            Self::MessageIdAndAddress => "message-id-and-address",
            Self::MessageId => "message-id",
            Self::Address => "address",
        }
    }

    pub(super) fn by_word(word: &str) -> Option<Self> {
        [Self::Token, Self::DeliveryAndAddress, Self::MessageIdAndAddress, Self::MessageId, Self::Address]
            .into_iter()
            .find(|it| it.as_str() == word)
    }
}
