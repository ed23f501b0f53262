//! Addresses: their records over all mailings, and who may be sent to.

use crate::ledger::{AddressRecord, AddressState};

/// An address of which something is recorded.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct KnownAddress {
    /// The address; `None` where it was forgotten. Its record stays, and counts again when it is heard of.
    pub address: Option<String>,
    /// Its keyed hash, in hexadecimal: a name for it that outlives the address.
    pub hash: String,
    /// What may be done with it.
    pub state: AddressState,
    /// Its errors.
    pub record: AddressRecord,
}

/// Which addresses are wanted. What is not said is not asked.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct AddressFilter {
    /// Addresses in this state.
    pub state: Option<AddressState>,
    /// Addresses of this domain.
    pub domain: Option<String>,
}

/// A part of a list of addresses.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct AddressPage {
    /// In the order of their hashes.
    pub items: Vec<KnownAddress>,
    /// The hash after which the next part begins; `None` where nothing is left.
    pub next: Option<String>,
}

/// What a sender is told of an address before sending.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Checked {
    /// As it was asked.
    pub address: String,
    /// What may be done with it. [`Quarantine`](AddressState::Quarantine) and [`Denylisted`](AddressState::Denylisted) are to be left out.
    pub state: AddressState,
    /// Why.
    pub record: AddressRecord,
}

impl Checked {
    /// Whether it is to be left out.
    pub fn is_left_out(&self) -> bool {
        matches!(self.state, AddressState::Quarantine | AddressState::Denylisted)
    }
}
