//! What a source tells of a message, before its line is known.

use super::event::Event;

/// An event as a source told it: what happened, and by what the message can be known.
///
/// The line is found by the first of these that is there: token; mailing and address; Message-ID and address; Message-ID alone, if one line has
/// it; address alone, which is the youngest mailing that has it when the event is heard. The last is a guess, and the only way that depends on the
/// order in which events are heard: a source should name the mailing.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Heard {
    /// What happened.
    pub event: Event,
    /// A token in the return path or the envelope id, as it was found there; whether this ledger made it is for the ledger to see.
    pub token: Option<String>,
    /// The name of the mailing.
    pub delivery: Option<String>,
    /// The address of the recipient, as the source writes it.
    pub address: Option<String>,
    /// The Message-ID of the message, or the name that the provider gave it, without angle brackets.
    pub message_id: Option<String>,
    /// What was said, verbatim (the Diagnostic-Code, the reply).
    pub diagnostic: Option<String>,
    /// Who vouches for it.
    pub voucher: Voucher,
}

/// Who vouches for what was heard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Voucher {
    /// The operator: a log of the own mail system, an event of a provider that was taken in by them.
    Operator,
    /// Nobody: a report that came by mail. Only a token of this ledger makes it count.
    Nobody,
}

impl Voucher {
    /// The word for it in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Operator => "operator",
            Self::Nobody => "nobody",
        }
    }

    /// The one of this word.
    pub fn by_word(word: &str) -> Option<Self> {
        [Self::Operator, Self::Nobody].into_iter().find(|it| it.as_str() == word)
    }
}

impl Heard {
    /// An event of which nothing tells yet whose it is.
    pub fn new(event: Event, voucher: Voucher) -> Self {
        Self { event, token: None, delivery: None, address: None, message_id: None, diagnostic: None, voucher }
    }
}
