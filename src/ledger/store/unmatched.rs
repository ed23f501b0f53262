//! Events of which no line is known: they wait for it.

use std::collections::HashMap;

use super::database::{Row, Rows, Value, damaged};
use super::ingest::{Candidate, Waits};
use super::mailbox::Mailbox;
use super::secret::Hash;
use super::stored::{EVENT_COLUMNS, StoredEvent, StoredLine, address_of, failure_values, hash_of, read_event};
use super::writer::Writer;
use crate::diagnostic::Error;

/// Columns of an event that waits.
const COLUMNS: &str = "key, at, kind, failure_type, reason, cause, status, derived, name, diagnostic, voucher, heard_at, delivery, address_hash, address, \
                       domain, message_id";

const WRITE: Rows = Rows {
    table: "unmatched",
    columns: "id, key, at, kind, failure_type, reason, cause, status, derived, name, diagnostic, voucher, heard_at, delivery, address_hash, address, \
              domain, message_id",
    n_columns: 18,
    tail: "",
};

impl Writer<'_> {
    /// Whether any event waits.
    fn has_waiting(&mut self) -> Result<bool, Error> {
        self.session.first("SELECT 1 FROM unmatched LIMIT 1", &[], |_| Ok(())).map(|found| found.is_some())
    }

    /// Notes which of these events wait already.
    pub(super) fn note_waiting(&mut self, candidates: &mut Vec<Candidate<'_>>) -> Result<(), Error> {
        let n_fresh = candidates.iter().filter(|candidate| candidate.waits == Waits::No).count();
        if n_fresh == 0 || !self.has_waiting()? {
            return Ok(());
        }
        let values: Vec<Value<'_>> = candidates.iter().map(|candidate| Value::from(&candidate.event.key)).collect();
        let mut waiting: HashMap<Hash, bool> = HashMap::new();
        self.session.query_in("SELECT key, voucher FROM unmatched WHERE key IN", &values, |row| {
            waiting.insert(hash_of(row, 0)?, row.integer(1)? == 1);
            Ok(())
        })?;
        let n_heard = candidates.len();
        candidates.retain_mut(|candidate| match waiting.get(&candidate.event.key) {
            Some(_) if candidate.waits == Waits::Taken => true,
            // What nobody vouches for says nothing new of what the operator said.
            Some(true) if !candidate.is_vouched => false,
            Some(was_vouched) => {
                candidate.waits = Waits::HeardAgain { was_vouched: *was_vouched };
                true
            }
            None => true,
        });
        self.told.n_known += (n_heard - candidates.len()) as u64;
        Ok(())
    }

    /// Takes events off the list.
    pub(super) fn forget_unmatched(&mut self, keys: &[Hash]) -> Result<(), Error> {
        let values: Vec<Value<'_>> = keys.iter().map(Value::from).collect();
        self.session.execute_in("DELETE FROM unmatched WHERE key IN", &values).map(drop)
    }

    /// Puts events on the list, unless they are there.
    pub(super) fn keep_unmatched(&mut self, candidates: Vec<Candidate<'_>>) -> Result<(), Error> {
        let (mut fresh, mut replaced) = (Vec::new(), Vec::new());
        for candidate in candidates {
            match candidate.waits {
                Waits::Taken => continue,
                Waits::No => self.told.n_unmatched += 1,
                Waits::HeardAgain { was_vouched } => {
                    self.told.n_known += 1;
                    if was_vouched || !candidate.is_vouched {
                        continue;
                    }
                    replaced.push(candidate.event.key);
                }
            }
            fresh.push(candidate);
        }
        self.forget_unmatched(&replaced)?;
        self.write_unmatched(&fresh)
    }

    fn write_unmatched(&mut self, candidates: &[Candidate<'_>]) -> Result<(), Error> {
        let words: Vec<_> = candidates.iter().map(|candidate| candidate.event.words()).collect();
        let mut values = Vec::with_capacity(candidates.len() * WRITE.n_columns);
        for (candidate, (kind, [status, derived])) in candidates.iter().zip(&words) {
            let (stored, event) = (&candidate.event, &candidate.event.event);
            let [failure_type, reason, cause] = failure_values(event.failure.as_ref());
            let mailbox = candidate.mailbox.as_ref();
            values.extend([
                Value::Integer(self.next_event()),
                (&stored.key).into(),
                event.at.into(),
                (&**kind).into(),
                failure_type,
                reason,
                cause,
                status.as_deref().into(),
                derived.as_deref().into(),
                (&*stored.name).into(),
                stored.diagnostic.as_deref().into(),
                candidate.is_vouched.into(),
                stored.heard_at.into(),
                candidate.delivery.as_deref().into(),
                mailbox.map(|mailbox| &mailbox.hash).into(),
                mailbox.and_then(|mailbox| mailbox.address.as_deref()).into(),
                mailbox.map(|mailbox| mailbox.domain.as_str()).into(),
                candidate.message_id.as_deref().into(),
            ]);
        }
        self.session.database().insert(WRITE, &values)
    }

    /// The events that wait for what these lines can be found by.
    pub(super) fn waiting_for(&mut self, lines: &[StoredLine]) -> Result<Vec<Candidate<'static>>, Error> {
        const BY_ADDRESS: &str = "SELECT key, at, kind, failure_type, reason, cause, status, derived, name, diagnostic, voucher, heard_at, delivery, \
                                  address_hash, address, domain, message_id FROM unmatched WHERE address_hash IN";
        const BY_MESSAGE_ID: &str = "SELECT key, at, kind, failure_type, reason, cause, status, derived, name, diagnostic, voucher, heard_at, delivery, \
                                     address_hash, address, domain, message_id FROM unmatched WHERE message_id IN";
        if lines.is_empty() || !self.has_waiting()? {
            return Ok(Vec::new());
        }
        let hashes: Vec<Hash> = lines.iter().map(|stored| address_of(&stored.key)).collect();
        let hashes: Vec<Value<'_>> = hashes.iter().map(Value::from).collect();
        let message_ids: Vec<Value<'_>> =
            lines.iter().filter_map(|stored| stored.message_id.as_deref()).map(Value::Text).collect();
        let mut waiting: HashMap<Hash, Candidate<'static>> = HashMap::new();
        for (head, keys) in [(BY_ADDRESS, hashes), (BY_MESSAGE_ID, message_ids)] {
            self.session.query_in(head, &keys, |row| {
                let candidate = read(row)?;
                waiting.insert(candidate.event.key, candidate);
                Ok(())
            })?;
        }
        Ok(waiting.into_values().collect())
    }

    /// At most so many events that name this mailing, from behind the one of this key.
    pub(super) fn waiting_for_mailing(
        &mut self,
        name: &str,
        after: &[u8],
        n: i64,
    ) -> Result<Vec<Candidate<'static>>, Error> {
        let sql = format!("SELECT {COLUMNS} FROM unmatched WHERE delivery = $1 AND key > $2 ORDER BY key LIMIT $3");
        self.session.rows(&sql, &[name.into(), after.into(), n.into()], read)
    }
}

/// Reads [`COLUMNS`].
fn read(row: &dyn Row) -> Result<Candidate<'static>, Error> {
    debug_assert!(COLUMNS.starts_with(EVENT_COLUMNS));
    let (key, event) = read_event(row, 0)?;
    let owned = |at| row.text_or_null(at).map(|text| text.map(ToOwned::to_owned));
    let mailbox = match row.octets_or_null(13)? {
        Some(hash) => Some(Mailbox {
            hash: hash.try_into().map_err(|_| damaged(13))?,
            address: owned(14)?,
            domain: owned(15)?.unwrap_or_default(),
        }),
        None => None,
    };
    Ok(Candidate {
        event: StoredEvent {
            key,
            event,
            name: row.text(8)?.to_owned().into(),
            diagnostic: owned(9)?.map(Into::into),
            heard_at: row.integer(11)?,
        },
        is_vouched: row.integer(10)? == 1,
        token: None,
        delivery: owned(12)?.map(Into::into),
        mailbox,
        message_id: owned(16)?.map(Into::into),
        waits: Waits::Taken,
    })
}
