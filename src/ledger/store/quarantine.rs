//! Addresses: their records over all mailings, and who may be sent to.

use std::collections::{BTreeSet, HashMap};

use super::Ledger;
use super::database::{Session, Value};
use super::log::pattern;
use super::mailbox::{Mailbox, folded};
use super::secret::{Hash, hexadecimal, octets_of};
use super::stored::{AddressEvent, StoredRecord, hash_of, line_key};
use super::writer::{N_LINES, Writer};
use crate::diagnostic::Error;
use crate::ledger::{AddressRecord, AddressState};

/// The most addresses of a part of the list.
const ADDRESSES_MAX: usize = 10_000;

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

impl Ledger {
    /// What may be done with an address at this moment, and its errors.
    ///
    /// # Errors
    /// A database that cannot be read, or no address.
    pub fn address_state(&mut self, address: &str, now: i64) -> Result<(AddressState, AddressRecord), Error> {
        let hash = self.mailbox(address)?.hash;
        let record = records(&mut self.session, &[hash])?.remove(&hash).map(|stored| stored.record).unwrap_or_default();
        Ok((record.state(now, &self.rules), record))
    }

    /// What a sender should know of these addresses before sending, in the order of the question.
    ///
    /// # Errors
    /// A database that cannot be read.
    pub fn check(&mut self, addresses: &[&str], now: i64) -> Result<Vec<Checked>, Error> {
        let hash = |address: &&str| Mailbox::parse(address, &self.secret).map(|mailbox| mailbox.hash);
        let hashes: Vec<Option<Hash>> = addresses.iter().map(hash).collect();
        let records = records(&mut self.session, &hashes.iter().flatten().copied().collect::<Vec<_>>())?;
        let checked = |(address, hash): (&&str, &Option<Hash>)| {
            let record = hash.and_then(|hash| records.get(&hash)).map(|stored| stored.record).unwrap_or_default();
            Checked { address: (*address).to_owned(), state: record.state(now, &self.rules), record }
        };
        Ok(addresses.iter().zip(&hashes).map(checked).collect())
    }

    /// At most `n` addresses of which something is recorded, from behind the one with the hash `after`.
    ///
    /// # Errors
    /// A database that cannot be read, or an `after` that is no hash.
    pub fn addresses(
        &mut self,
        filter: &AddressFilter,
        after: Option<&str>,
        n: usize,
        now: i64,
    ) -> Result<AddressPage, Error> {
        let n = n.clamp(1, ADDRESSES_MAX);
        let domain = filter.domain.as_deref().map(folded);
        let mut after: Option<Hash> = match after {
            Some(text) => {
                let refused = || Error::caller("this is no hash of an address").in_field("after");
                Some(octets_of(text).ok_or_else(refused)?)
            }
            None => None,
        };
        let mut items = Vec::new();
        loop {
            let stored = stored_after(&mut self.session, after.as_ref(), N_LINES)?;
            let is_last = stored.len() < N_LINES as usize;
            for (hash, record) in stored {
                let state = record.state(now, &self.rules);
                if filter.state.is_none_or(|wanted| wanted == state) {
                    let (address, of) = self.last_address(&hash)?;
                    if domain.is_none() || of.as_deref() == domain.as_deref() {
                        if items.len() == n {
                            let next = after.map(|hash| hexadecimal(&hash));
                            return Ok(AddressPage { items, next });
                        }
                        items.push(KnownAddress { address, hash: hexadecimal(&hash), state, record });
                    }
                }
                after = Some(hash);
            }
            if is_last {
                return Ok(AddressPage { items, next: None });
            }
        }
    }

    /// Makes an address valid again, by the word of a person. The denylist is its owner's, and stays. `false`: there was nothing to reset.
    ///
    /// # Errors
    /// A database that cannot be written, or no address.
    pub fn reset(&mut self, address: &str, now: i64) -> Result<bool, Error> {
        let hash = self.mailbox(address)?.hash;
        self.transact(Some(now), |writer| writer.reset(&[hash], now)).map(|n| n > 0)
    }

    /// The same for each address in quarantine or with errors of which something with `text` in it was said from `since` on and before
    /// `until`: after the outage of a provider. ASCII letters of both cases are the same. Returns how many.
    ///
    /// # Errors
    /// A database that cannot be written.
    pub fn reset_where(&mut self, text: &str, since: i64, until: i64, now: i64) -> Result<u64, Error> {
        let pattern = pattern(text);
        self.transact(Some(now), |writer| {
            let (mut n, mut after) = (0, None);
            loop {
                let stored = stored_after(writer.session, after.as_ref(), N_LINES)?;
                let Some((last, _)) = stored.last() else { return Ok(n) };
                after = Some(*last);
                let mut meant = BTreeSet::new();
                for (hash, record) in stored {
                    if record.reset() != record && writer.was_told(&hash, &pattern, since, until)? {
                        meant.insert(hash);
                    }
                }
                n += writer.reset(&meant.into_iter().collect::<Vec<_>>(), now)?;
            }
        })
    }

    /// The address that a hash stands for, and its domain, as far as they are known.
    fn last_address(&mut self, hash: &Hash) -> Result<(Option<String>, Option<String>), Error> {
        let sql = "SELECT address, domain FROM lines WHERE key >= $1 AND key <= $2 ORDER BY key DESC";
        let (first, last) = (line_key(hash, 0), line_key(hash, u32::MAX));
        let (mut address, mut domain) = (None, None);
        self.session.query(sql, &[(&first).into(), (&last).into()], |row| {
            address = address.take().or(row.text_or_null(0)?.map(ToOwned::to_owned));
            domain = domain.take().or(row.text_or_null(1)?.map(ToOwned::to_owned));
            Ok(())
        })?;
        Ok((address, domain))
    }
}

impl Writer<'_> {
    /// Resets those of these addresses that have something to reset, and returns how many. A reset comes after all that happened.
    fn reset(&mut self, hashes: &[Hash], now: i64) -> Result<u64, Error> {
        let mut n = 0;
        for (hash, stored) in self.records(hashes)? {
            if stored.record.reset() == stored.record {
                continue;
            }
            n += 1;
            let at = now.max(stored.last.0);
            let key = self.secret.of_reset(&hash, at);
            let sql =
                "INSERT INTO address_events (key, hash, at, kind) VALUES ($1, $2, $3, $4) ON CONFLICT (key) DO NOTHING";
            self.session.execute(sql, &[(&key).into(), (&hash).into(), at.into(), super::stored::RESET.into()])?;
            self.happened.entry(hash).or_default().push(AddressEvent { key, at, event: None });
        }
        Ok(n)
    }

    /// Whether something like this was said of an address.
    fn was_told(&mut self, hash: &Hash, pattern: &str, since: i64, until: i64) -> Result<bool, Error> {
        let sql = "SELECT 1 FROM lines JOIN events ON events.line = lines.id WHERE lines.key >= $1 AND lines.key <= $2 AND events.trust = 1 \
                   AND events.at >= $3 AND events.at < $4 AND LOWER(events.diagnostic) LIKE $5 ESCAPE '!' LIMIT 1";
        let (first, last) = (line_key(hash, 0), line_key(hash, u32::MAX));
        let values: [Value<'_>; 5] = [(&first).into(), (&last).into(), since.into(), until.into(), pattern.into()];
        self.session.first(sql, &values, |_| Ok(())).map(|found| found.is_some())
    }
}

/// Records in the order of their hashes.
fn stored_after(session: &mut Session, after: Option<&Hash>, n: i64) -> Result<Vec<(Hash, AddressRecord)>, Error> {
    let sql = "SELECT hash, n_errors, last_significant_at, last_reason, quarantined_at, denylisted_at, last_at, last_kind, last_event \
               FROM addresses WHERE hash > $1 ORDER BY hash LIMIT $2";
    let after: &[u8] = after.map_or(&[], |hash| hash.as_slice());
    session.rows(sql, &[after.into(), n.into()], |row| Ok((hash_of(row, 0)?, StoredRecord::read(row, 1)?.record)))
}

/// What is kept of these addresses.
pub(super) fn records(session: &mut Session, hashes: &[Hash]) -> Result<HashMap<Hash, StoredRecord>, Error> {
    const HEAD: &str = "SELECT hash, n_errors, last_significant_at, last_reason, quarantined_at, denylisted_at, last_at, last_kind, last_event \
                        FROM addresses WHERE hash IN";
    let values: Vec<Value<'_>> = hashes.iter().map(Value::from).collect();
    let mut records = HashMap::new();
    session.query_in(HEAD, &values, |row| {
        records.insert(hash_of(row, 0)?, StoredRecord::read(row, 1)?);
        Ok(())
    })?;
    Ok(records)
}
