//! A transaction that writes: what it has learnt, and what it will write at its end.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::database::{Rows, Session, Update, Value, damaged};
use super::ingest::Ingested;
use super::secret::{Hash, Secret};
use super::stored::{
    AddressEvent, DELIVERIES_MAX, LINE_COLUMNS, LineKey, StoredEvent, StoredLine, event_id, failure_values, key_of_id,
    kind_word, status_words,
};
use crate::diagnostic::Error;
use crate::ledger::{QuarantineRules, Tally, ValidityPeriod};

/// So many lines are ended, or looked through, at a time.
pub(super) const N_LINES: i64 = 1_000;

const WRITE_LINES: Rows = Rows {
    table: "lines",
    columns: "id, key, address, domain, message_id, phase, deadline, is_late, has_bounced, failure_type, reason, cause, status, derived, excluded, \
              last_at, last_kind, last_event, n_opened, n_clicked, n_auto_replies, n_soft_bounces, has_complained, has_unsubscribed",
    n_columns: 24,
    tail: "",
};

const UPDATE_DEADLINES: Update = Update { table: "lines", columns: &[("deadline", "BIGINT")] };

/// By what a line is known stays, and when it ends: most often nothing of it is new, and what is not set has no index to be changed.
const UPDATE_LINES: Update = Update {
    table: "lines",
    columns: &[
        ("phase", "TEXT"),
        ("is_late", "BIGINT"),
        ("has_bounced", "BIGINT"),
        ("failure_type", "TEXT"),
        ("reason", "TEXT"),
        ("cause", "TEXT"),
        ("status", "TEXT"),
        ("derived", "TEXT"),
        ("excluded", "TEXT"),
        ("last_at", "BIGINT"),
        ("last_kind", "TEXT"),
        ("last_event", "BYTEA"),
        ("n_opened", "BIGINT"),
        ("n_clicked", "BIGINT"),
        ("n_auto_replies", "BIGINT"),
        ("n_soft_bounces", "BIGINT"),
        ("has_complained", "BIGINT"),
        ("has_unsubscribed", "BIGINT"),
    ],
};

const WRITE_EVENTS: Rows = Rows {
    table: "events",
    columns: "id, key, line, at, kind, failure_type, reason, cause, status, derived, name, diagnostic, trust, matched_by, heard_at",
    n_columns: 15,
    tail: "",
};

const WRITE_COUNTS: Rows = Rows {
    table: "counts",
    columns: "delivery, counter, key, phase, n",
    n_columns: 5,
    tail: "ON CONFLICT (delivery, counter, key, phase) DO UPDATE SET n = counts.n + excluded.n",
};

/// A mailing, as far as its lines need it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Mailing {
    pub(super) validity: ValidityPeriod,
    n_lines: u64,
    has_grown: bool,
}

/// An event, and the line that it is of.
pub(super) struct Entry<'e> {
    pub(super) line: i64,
    pub(super) event: StoredEvent<'e>,
    /// The word of how it was matched; `None`: it counts.
    pub(super) matched_by: Option<&'static str>,
}

/// A transaction that writes.
pub(super) struct Writer<'l> {
    pub(super) session: &'l mut Session,
    pub(super) secret: &'l Secret,
    pub(super) rules: QuarantineRules,
    pub(super) clock: i64,
    pub(super) told: Ingested,
    next_event: i64,
    mailings: BTreeMap<u32, Mailing>,
    /// What the lines count, beside what the database has.
    pub(super) tallies: BTreeMap<u32, Tally>,
    /// What happened to addresses.
    pub(super) happened: HashMap<Hash, Vec<AddressEvent>>,
    /// Addresses whose records are made anew whatever happened.
    pub(super) doubtful: BTreeSet<Hash>,
}

impl<'l> Writer<'l> {
    /// Locks the ledger, and lets its clock go on to `now`; without `now` it stands.
    pub(super) fn lock(
        session: &'l mut Session,
        secret: &'l Secret,
        rules: QuarantineRules,
        now: Option<i64>,
    ) -> Result<Self, Error> {
        let sql = "UPDATE ledger SET one = one RETURNING clock, next_event";
        let read = session.first(sql, &[], |row| Ok((row.integer(0)?, row.integer(1)?)))?;
        let (before, next_event) = read.ok_or_else(|| damaged(0))?;
        let clock = now.map_or(before, |now| now.max(before));
        let mut writer = Self {
            session,
            secret,
            rules,
            clock,
            told: Ingested::default(),
            next_event,
            mailings: BTreeMap::new(),
            tallies: BTreeMap::new(),
            happened: HashMap::new(),
            doubtful: BTreeSet::new(),
        };
        writer.end_lines(before)?;
        Ok(writer)
    }

    /// Writes what was put off to the end: counters, records, numbers.
    pub(super) fn finish(mut self) -> Result<Ingested, Error> {
        self.write_records()?;
        self.write_counts("counts")?;
        for (delivery, mailing) in &self.mailings {
            if mailing.has_grown {
                let n_lines = i64::try_from(mailing.n_lines).unwrap_or(i64::MAX);
                let values = [n_lines.into(), i64::from(*delivery).into()];
                self.session.execute("UPDATE deliveries SET n_lines = $1 WHERE id = $2", &values)?;
            }
        }
        let values = [self.clock.into(), self.next_event.into()];
        self.session.execute("UPDATE ledger SET clock = $1, next_event = $2", &values)?;
        Ok(self.told)
    }

    /// The number of the next event.
    pub(super) fn next_event(&mut self) -> i64 {
        self.next_event += 1;
        self.next_event - 1
    }

    /// What lines need to know of these mailings; of one that is not there nothing.
    pub(super) fn load_mailings(&mut self, ids: impl IntoIterator<Item = u32>) -> Result<(), Error> {
        let unknown: BTreeSet<i64> =
            ids.into_iter().filter(|id| !self.mailings.contains_key(id)).map(i64::from).collect();
        if unknown.is_empty() {
            return Ok(());
        }
        let keys: Vec<Value<'_>> = unknown.into_iter().map(Value::Integer).collect();
        let mailings = &mut self.mailings;
        self.session.query_in("SELECT id, validity_seconds, n_lines FROM deliveries WHERE id IN", &keys, |row| {
            let validity = ValidityPeriod::with_cap(row.integer(1)?, i64::MAX).map_err(|_| damaged(1))?;
            let n_lines = u64::try_from(row.integer(2)?).map_err(|_| damaged(2))?;
            let id = u32::try_from(row.integer(0)?).map_err(|_| damaged(0))?;
            mailings.insert(id, Mailing { validity, n_lines, has_grown: false });
            Ok(())
        })
    }

    /// A mailing that was loaded, if it is there.
    pub(super) fn mailing(&self, id: u32) -> Option<Mailing> {
        self.mailings.get(&id).copied()
    }

    /// How long the messages of a line's mailing are tried.
    pub(super) fn validity(&self, delivery: u32) -> ValidityPeriod {
        self.mailing(delivery).map_or_else(ValidityPeriod::default, |mailing| mailing.validity)
    }

    /// The number of the next line of a mailing, from 1.
    pub(super) fn next_line(&mut self, delivery: u32) -> Result<u64, Error> {
        // OK because lines are made of mailings that were loaded.
        let mailing = self.mailings.get_mut(&delivery).ok_or_else(|| damaged(0))?;
        mailing.n_lines += 1;
        mailing.has_grown = true;
        debug_assert!(i64::from(delivery) <= DELIVERIES_MAX);
        Ok(mailing.n_lines)
    }

    /// The counters of a mailing, beside what the database has.
    pub(super) fn tally(&mut self, delivery: u32) -> &mut Tally {
        self.tallies.entry(delivery).or_default()
    }

    /// Ends the open lines whose validity period is over by now, and was not at the moment `before`, up to which that is done.
    fn end_lines(&mut self, before: i64) -> Result<(), Error> {
        const SQL: &str = "SELECT id, key, address, domain, message_id, phase, deadline, is_late, has_bounced, failure_type, reason, cause, status, derived, \
                           excluded, last_at, last_kind, last_event, n_opened, n_clicked, n_auto_replies, n_soft_bounces, has_complained, \
                           has_unsubscribed FROM lines WHERE deadline >= $1 AND deadline <= $2 AND phase IN ('relayed', 'retrying') \
                           ORDER BY deadline LIMIT $3";
        let (clock, mut from) = (self.clock, before.saturating_add(1));
        while from <= clock {
            let read = |row: &dyn super::database::Row| StoredLine::read(row, i64::MIN).map(|line| line.reopened());
            let mut lines = self.session.rows(SQL, &[from.into(), clock.into(), N_LINES.into()], read)?;
            for stored in &mut lines {
                let domain = stored.domain().to_owned();
                let tally = self.tallies.entry(stored.delivery()).or_default();
                tally.add_line(&stored.line, &domain, -1);
                stored.line.pass(clock, |transition| tally.add_transition(transition, 1));
                tally.add_line(&stored.line, &domain, 1);
            }
            self.write_changed(&lines.iter().collect::<Vec<_>>())?;
            self.told.n_ended += lines.len() as u64;
            match lines.last().and_then(|stored| stored.line.deadline()) {
                Some(deadline) if lines.len() == N_LINES as usize => from = deadline,
                _ => break,
            }
        }
        Ok(())
    }

    /// Writes lines that are there already, as they are now.
    pub(super) fn write_changed(&mut self, lines: &[&StoredLine]) -> Result<(), Error> {
        let n_together = self.session.database().n_together();
        lines.chunks(n_together).try_for_each(|lines| {
            let words = lines.iter().map(|stored| Words::of(stored)).collect::<Result<Vec<_>, _>>()?;
            let mut values = Vec::with_capacity(lines.len() * UPDATE_LINES.n_values());
            for (stored, words) in lines.iter().zip(&words) {
                values.extend(state_values(stored, words)?);
                values.push(stored.id.into());
            }
            self.session.database().update(UPDATE_LINES, &values)
        })?;
        let moved = lines.iter().filter(|stored| stored.line.deadline() != stored.deadline);
        let values: Vec<Value<'_>> =
            moved.flat_map(|stored| [stored.line.deadline().into(), stored.id.into()]).collect();
        if values.is_empty() { Ok(()) } else { self.session.database().update(UPDATE_DEADLINES, &values) }
    }

    /// Writes new lines.
    pub(super) fn write_lines(&mut self, lines: &[&StoredLine]) -> Result<(), Error> {
        let n_together = self.session.database().n_together();
        lines.chunks(n_together).try_for_each(|lines| {
            let words = lines.iter().map(|stored| Words::of(stored)).collect::<Result<Vec<_>, _>>()?;
            let mut values = Vec::with_capacity(lines.len() * WRITE_LINES.n_columns);
            for (stored, words) in lines.iter().zip(&words) {
                values.extend([Value::Integer(stored.id), (&stored.key).into()]);
                values.extend(
                    [&stored.address, &stored.domain, &stored.message_id].map(|told| Value::from(told.as_deref())),
                );
                let [phase, state @ ..] = state_values(stored, words)?;
                values.extend([phase, stored.line.deadline().into()]);
                values.extend(state);
            }
            self.session.database().insert(WRITE_LINES, &values)
        })
    }

    /// Writes by what lines that were there already are known. An address that was forgotten does not come back.
    pub(super) fn write_learnt(&mut self, lines: &[&StoredLine]) -> Result<(), Error> {
        let sql = "UPDATE lines SET address = CASE WHEN domain IS NULL THEN $1 ELSE address END, domain = COALESCE(domain, $2), \
                   message_id = COALESCE(message_id, $3) WHERE id = $4";
        for stored in lines {
            let told = [&stored.address, &stored.domain, &stored.message_id].map(|told| Value::from(told.as_deref()));
            self.session.execute(sql, &[told[0], told[1], told[2], stored.id.into()])?;
        }
        Ok(())
    }

    /// Writes new events.
    pub(super) fn write_events(&mut self, entries: &[Entry<'_>]) -> Result<(), Error> {
        let n_together = self.session.database().n_together();
        entries.chunks(n_together).try_for_each(|entries| self.write_some_events(entries))
    }

    fn write_some_events(&mut self, entries: &[Entry<'_>]) -> Result<(), Error> {
        let words: Vec<_> = entries.iter().map(|entry| entry.event.words()).collect();
        let mut values = Vec::with_capacity(entries.len() * WRITE_EVENTS.n_columns);
        for (entry, (kind, [status, derived])) in entries.iter().zip(&words) {
            let (stored, event) = (&entry.event, &entry.event.event);
            let [failure_type, reason, cause] = failure_values(event.failure.as_ref());
            values.extend([
                Value::Integer(self.next_event()),
                (&stored.key).into(),
                entry.line.into(),
                event.at.into(),
                (&**kind).into(),
                failure_type,
                reason,
                cause,
                status.as_deref().into(),
                derived.as_deref().into(),
                (&*stored.name).into(),
                stored.diagnostic.as_deref().into(),
                entry.matched_by.is_none().into(),
                entry.matched_by.into(),
                stored.heard_at.into(),
            ]);
        }
        self.session.database().insert(WRITE_EVENTS, &values)
    }

    /// Adds what was counted to what is kept, and forgets it here.
    pub(super) fn write_counts(&mut self, table: &str) -> Result<(), Error> {
        let rows = if table == "counts" { WRITE_COUNTS } else { super::recompute::WRITE_RECOUNT };
        let tallies = std::mem::take(&mut self.tallies);
        let counted = || tallies.iter().flat_map(|(delivery, tally)| tally.iter().map(|counted| (*delivery, counted)));
        let words: Vec<_> = counted().map(|(_, (counter, _))| counter.stored()).collect();
        let mut values = Vec::with_capacity(words.len() * rows.n_columns);
        for ((delivery, (_, n)), (counter, phase, key)) in counted().zip(&words) {
            values.extend([delivery.into(), Value::Text(counter), (&**key).into(), Value::Text(phase), n.into()]);
        }
        self.session.write(rows, &values)
    }

    /// The lines of these keys, but for their addresses.
    pub(super) fn lines(&mut self, keys: &[LineKey]) -> Result<Vec<StoredLine>, Error> {
        const HEAD: &str = "SELECT id, key, NULL, domain, message_id, phase, deadline, is_late, has_bounced, failure_type, reason, cause, status, derived, \
                            excluded, last_at, last_kind, last_event, n_opened, n_clicked, n_auto_replies, n_soft_bounces, has_complained, \
                            has_unsubscribed FROM lines WHERE key IN";
        debug_assert!(HEAD.starts_with(&format!("SELECT {LINE_COLUMNS} FROM lines").replace("address", "NULL")));
        let values: Vec<Value<'_>> = keys.iter().map(Value::from).collect();
        let (clock, mut lines) = (self.clock, Vec::with_capacity(keys.len()));
        self.session.query_in(HEAD, &values, |row| {
            lines.push(StoredLine::read(row, clock)?);
            Ok(())
        })?;
        Ok(lines)
    }

    /// The events that count of these lines, in any order.
    pub(super) fn events(&mut self, lines: &[i64]) -> Result<HashMap<i64, Vec<crate::ledger::Event>>, Error> {
        const HEAD: &str = "SELECT line, key, at, kind, failure_type, reason, cause, status, derived FROM events WHERE trust = 1 AND line IN";
        let values: Vec<Value<'_>> = lines.iter().map(|id| Value::Integer(*id)).collect();
        let mut events: HashMap<i64, Vec<_>> = HashMap::new();
        self.session.query_in(HEAD, &values, |row| {
            let (_, event) = super::stored::read_event(row, 1)?;
            events.entry(row.integer(0)?).or_default().push(event);
            Ok(())
        })?;
        Ok(events)
    }
}

/// What must be written before it can be a value.
struct Words {
    statuses: [Option<String>; 2],
    last_at: i64,
    last_kind: Cow<'static, str>,
    last_event: Hash,
}

impl Words {
    fn of(stored: &StoredLine) -> Result<Self, Error> {
        let (last_at, kind, id) = stored.line.last.as_ref().ok_or_else(|| damaged(15))?;
        Ok(Self {
            statuses: status_words(stored.line.failure.as_ref()),
            last_at: *last_at,
            last_kind: kind_word(*kind),
            last_event: key_of_id(id),
        })
    }
}

/// The values of a line that its events change, but for its end.
fn state_values<'v>(stored: &'v StoredLine, words: &'v Words) -> Result<[Value<'v>; 18], Error> {
    let line = &stored.line;
    let [failure_type, reason, cause] = failure_values(line.failure.as_ref());
    let [status, derived] = &words.statuses;
    let phase = line.phase.ok_or_else(|| damaged(5))?.as_str();
    Ok([
        phase.into(),
        line.is_late.into(),
        line.has_bounced.into(),
        failure_type,
        reason,
        cause,
        status.as_deref().into(),
        derived.as_deref().into(),
        line.excluded.map(|reason| reason.as_str()).into(),
        words.last_at.into(),
        (&*words.last_kind).into(),
        (&words.last_event).into(),
        line.n_opened.into(),
        line.n_clicked.into(),
        line.n_auto_replies.into(),
        line.n_soft_bounces.into(),
        line.has_complained.into(),
        line.has_unsubscribed.into(),
    ])
}

impl StoredLine {
    /// A line that the clock has reached the end of, before it was told so.
    fn reopened(mut self) -> Self {
        self.line.is_over = false;
        self
    }

    /// A line without an event yet.
    pub(super) fn new(id: i64, key: LineKey) -> Self {
        let line = crate::ledger::Line::default();
        Self { id, key, address: None, domain: None, message_id: None, deadline: None, line }
    }
}

/// The id of an event that its line knows by a key.
pub(super) fn with_key(event: &crate::ledger::Event, key: &Hash) -> crate::ledger::Event {
    crate::ledger::Event { id: event_id(key), at: event.at, kind: event.kind, failure: event.failure }
}
