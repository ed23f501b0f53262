//! Keeping the records of addresses.

use std::collections::{BTreeSet, HashMap};

use super::database::{Rows, Value, damaged};
use super::secret::Hash;
use super::stored::{AddressEvent, LineKey, RESET, StoredRecord, address_of, hash_of, is_before, kind_word, line_key};
use super::writer::Writer;
use crate::diagnostic::Error;
use crate::ledger::{AddressRecord, EventKind, QuarantineRules};

/// So many records are made anew at a time.
const N_RECORDS: usize = 200;

const WRITE: Rows = Rows {
    table: "addresses",
    columns: "hash, n_errors, last_significant_at, last_reason, quarantined_at, denylisted_at, last_at, last_kind, last_event",
    n_columns: 9,
    tail: "ON CONFLICT (hash) DO UPDATE SET n_errors = excluded.n_errors, last_significant_at = excluded.last_significant_at, \
           last_reason = excluded.last_reason, quarantined_at = excluded.quarantined_at, \
           denylisted_at = excluded.denylisted_at, last_at = excluded.last_at, last_kind = excluded.last_kind, \
           last_event = excluded.last_event",
};

impl StoredRecord {
    /// The record of all that happened to an address; `None` where no error, complaint or reset is among it, and nothing is recorded.
    pub(super) fn of(mut events: Vec<AddressEvent>, rules: &QuarantineRules) -> Option<Self> {
        events.sort_by(order);
        events.dedup_by(|one, other| one.key == other.key);
        let is_recorded = events.iter().any(is_recorded);
        let last = events.last()?.place();
        let mut record = AddressRecord::default();
        events.iter().for_each(|event| take(&mut record, event, rules));
        is_recorded.then_some(Self { record, last })
    }
}

fn order(one: &AddressEvent, other: &AddressEvent) -> std::cmp::Ordering {
    match (is_before(&one.place(), &other.place()), is_before(&other.place(), &one.place())) {
        (true, _) => std::cmp::Ordering::Less,
        (_, true) => std::cmp::Ordering::Greater,
        _ => std::cmp::Ordering::Equal,
    }
}

fn take(record: &mut AddressRecord, event: &AddressEvent, rules: &QuarantineRules) {
    match &event.event {
        Some(event) => record.take(event, rules),
        None => *record = record.reset(),
    }
}

/// Whether an address has a record for it. A success alone is nothing to record.
fn is_recorded(event: &AddressEvent) -> bool {
    event.event.as_ref().is_none_or(|event| event.kind == EventKind::Complained || event.kind.is_bounce())
}

impl Writer<'_> {
    /// Brings records up to date with what happened to their addresses.
    pub(super) fn write_records(&mut self) -> Result<(), Error> {
        let happened = std::mem::take(&mut self.happened);
        let mut doubtful = std::mem::take(&mut self.doubtful);
        let hashes: Vec<Hash> = happened.keys().copied().collect();
        let mut kept = self.records(&hashes)?;
        let mut changed = Vec::new();
        for (hash, mut events) in happened {
            events.sort_by(order);
            let Some(mut stored) = kept.remove(&hash) else {
                if events.iter().any(is_recorded) {
                    doubtful.insert(hash);
                }
                continue;
            };
            if events.first().is_some_and(|first| !is_before(&stored.last, &first.place())) {
                doubtful.insert(hash);
                continue;
            }
            for event in &events {
                take(&mut stored.record, event, &self.rules);
                stored.last = event.place();
            }
            changed.push((hash, stored));
        }
        self.write_rows(&changed)?;
        let doubtful: Vec<Hash> = doubtful.into_iter().collect();
        for hashes in doubtful.chunks(N_RECORDS) {
            self.write_anew(hashes)?;
        }
        Ok(())
    }

    /// Makes records of all that is known of their addresses.
    pub(super) fn write_anew(&mut self, hashes: &[Hash]) -> Result<(), Error> {
        let due = self.due_records(hashes)?;
        let gone: Vec<Value<'_>> = hashes.iter().filter(|hash| !due.contains_key(*hash)).map(Value::from).collect();
        self.session.execute_in("DELETE FROM addresses WHERE hash IN", &gone)?;
        self.write_rows(&due.into_iter().collect::<Vec<_>>())
    }

    /// What the records of these addresses should be.
    fn due_records(&mut self, hashes: &[Hash]) -> Result<HashMap<Hash, StoredRecord>, Error> {
        let mut lines = HashMap::new();
        for hash in hashes.iter().collect::<BTreeSet<_>>() {
            self.lines_between(hash, hash, &mut lines)?;
        }
        self.records_of(hashes, &lines)
    }

    /// The same where these are all addresses, in order, between the first and the last of them.
    pub(super) fn due_records_between(&mut self, hashes: &[Hash]) -> Result<HashMap<Hash, StoredRecord>, Error> {
        let mut lines = HashMap::new();
        if let (Some(first), Some(last)) = (hashes.first(), hashes.last()) {
            self.lines_between(first, last, &mut lines)?;
        }
        self.records_of(hashes, &lines)
    }

    fn lines_between(&mut self, first: &Hash, last: &Hash, lines: &mut HashMap<i64, Hash>) -> Result<(), Error> {
        let (first, last) = (line_key(first, 0), line_key(last, u32::MAX));
        let sql = "SELECT id, key FROM lines WHERE key >= $1 AND key <= $2";
        self.session.query(sql, &[(&first).into(), (&last).into()], |row| {
            let key: LineKey = row.octets(1)?.try_into().map_err(|_| damaged(1))?;
            lines.insert(row.integer(0)?, address_of(&key));
            Ok(())
        })
    }

    fn records_of(
        &mut self,
        hashes: &[Hash],
        lines: &HashMap<i64, Hash>,
    ) -> Result<HashMap<Hash, StoredRecord>, Error> {
        let rules = self.rules;
        let events = self.address_events(hashes, lines)?;
        let record = |(hash, events)| StoredRecord::of(events, &rules).map(|record| (hash, record));
        Ok(events.into_iter().filter_map(record).collect())
    }

    /// What is kept of these addresses.
    pub(super) fn records(&mut self, hashes: &[Hash]) -> Result<HashMap<Hash, StoredRecord>, Error> {
        super::quarantine::records(self.session, hashes)
    }

    /// All that happened to these addresses, which have these lines.
    fn address_events(
        &mut self,
        hashes: &[Hash],
        addresses: &HashMap<i64, Hash>,
    ) -> Result<HashMap<Hash, Vec<AddressEvent>>, Error> {
        const OF_LINES: &str = "SELECT line, key, at, kind, failure_type, reason FROM events WHERE trust = 1 AND kind IN \
                                ('delivered', 'complained', 'soft-bounce', 'given-up', 'hard-bounce') AND line IN";
        const OF_NONE: &str = "SELECT hash, key, at, kind, failure_type, reason FROM address_events WHERE hash IN";
        let mut events: HashMap<Hash, Vec<AddressEvent>> = HashMap::new();
        let lines: Vec<Value<'_>> = addresses.keys().map(|id| Value::Integer(*id)).collect();
        self.session.query_in(OF_LINES, &lines, |row| {
            let event = AddressEvent::read(row, 1)?;
            if let Some(hash) = addresses.get(&row.integer(0)?) {
                events.entry(*hash).or_default().push(event);
            }
            Ok(())
        })?;
        let hashes: Vec<Value<'_>> = hashes.iter().map(Value::from).collect();
        self.session.query_in(OF_NONE, &hashes, |row| {
            events.entry(hash_of(row, 0)?).or_default().push(AddressEvent::read(row, 1)?);
            Ok(())
        })?;
        Ok(events)
    }

    pub(super) fn write_rows(&mut self, records: &[(Hash, StoredRecord)]) -> Result<(), Error> {
        let word = |(_, stored): &(Hash, StoredRecord)| stored.last.1.map_or(RESET.into(), kind_word);
        let words: Vec<_> = records.iter().map(word).collect();
        let mut values = Vec::with_capacity(records.len() * WRITE.n_columns);
        for ((hash, StoredRecord { record, last }), kind) in records.iter().zip(&words) {
            values.extend([
                Value::from(hash),
                record.n_errors.into(),
                record.last_significant_at.into(),
                record.last_reason.map(|reason| reason.as_str()).into(),
                record.quarantined_at.into(),
                record.denylisted_at.into(),
                last.0.into(),
                (&**kind).into(),
                (&last.2).into(),
            ]);
        }
        self.session.write(WRITE, &values)
    }
}
