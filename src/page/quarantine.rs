//! Addresses that are left out.

use super::frame::{Choice, Frame};
use super::request::Fields;
use super::templates::{QuarantineHtml, drawn};
use crate::diagnostic::Error;
use crate::ledger::{AddressFilter, AddressPage, AddressState, KnownAddress, Ledger};
use crate::summary::reason_word;

/// Addresses on a page.
const N_ADDRESSES: usize = 100;
const STATES: [AddressState; 3] = [AddressState::Quarantine, AddressState::Denylisted, AddressState::Erroneous];

/// A part of the list.
pub(super) struct QuarantineModel {
    query: Fields,
    state: AddressState,
    addresses: AddressPage,
}

/// An address in the table.
pub(super) struct AddressRow {
    pub(super) address: String,
    pub(super) reason: String,
    pub(super) errors: String,
    pub(super) since: String,
}

impl QuarantineModel {
    pub(super) fn read(ledger: &mut Ledger, query: &Fields, now: i64) -> Result<Self, Error> {
        let wanted = query.value("state");
        let state = STATES.into_iter().find(|state| wanted == Some(state.as_str()));
        let state = state.unwrap_or(AddressState::Quarantine);
        let filter = AddressFilter {
            state: Some(state),
            domain: query.value("domain").map(|domain| domain.trim_start_matches('@').to_lowercase()),
        };
        let addresses = ledger.addresses(&filter, query.value("after"), N_ADDRESSES, now)?;
        Ok(Self { query: query.clone(), state, addresses })
    }

    pub(super) fn drawn(&self, frame: &Frame<'_>) -> String {
        let filters = self.query.kept(&["state", "domain"]);
        let next = self.addresses.next.as_ref().map(|next| {
            let after = [("after".to_owned(), next.clone())];
            frame.way("/quarantine", &[filters.clone(), after.to_vec()].concat())
        });
        let state = |state: AddressState| Choice {
            value: state.as_str().to_owned(),
            said: frame.s.say(&format!("ledger-address-{}", state.as_str())),
            is_chosen: state == self.state,
        };
        drawn(&QuarantineHtml {
            f: frame,
            path: frame.way("/quarantine", &[]),
            domain: self.query.value("domain").map(|domain| frame.s.plain(domain)).unwrap_or_default(),
            meaning: frame.s.say_of(&format!("ledger-address-{}", self.state.as_str()), "meaning"),
            states: STATES.into_iter().map(state).collect(),
            none: self.none(),
            rows: self.addresses.items.iter().map(|known| row(frame, known)).collect(),
            first: self.query.value("after").map(|_| frame.way("/quarantine", &filters)),
            next,
        })
    }

    /// What is said where no address fits.
    fn none(&self) -> &'static str {
        let is_all = self.state == AddressState::Quarantine && self.query.kept(&["domain", "after"]).is_empty();
        if is_all { "page-quarantine-none" } else { "" }
    }
}

fn row(frame: &Frame<'_>, known: &KnownAddress) -> AddressRow {
    let record = &known.record;
    let since = record.denylisted_at.or(record.quarantined_at).or(record.last_significant_at);
    AddressRow {
        address: frame.address(known.address.as_deref()),
        reason: record.last_reason.map(|reason| reason_word(frame.s, reason)).unwrap_or_default(),
        // One hard failure is enough, and is none of them.
        errors: if record.n_errors > 0 { frame.s.count(record.n_errors.into()) } else { String::new() },
        since: since.map(|since| frame.time(since)).unwrap_or_default(),
    }
}
