//! Proving that what is kept follows from the events.

use std::collections::BTreeSet;

use serde::Serialize;

use super::Ledger;
use super::database::{Row, Rows, Value, damaged};
use super::secret::{Hash, hexadecimal};
use super::stored::{LINE_COLUMNS, StoredLine, StoredRecord, delivery_of_id, number_of_id};
use super::writer::{N_LINES, Writer};
use crate::diagnostic::Error;

/// So many differences are told one by one.
const DIFFERENCES_MAX: usize = 100;

/// What is counted again, beside what is kept.
pub(super) const WRITE_RECOUNT: Rows = Rows {
    table: "recount",
    columns: "delivery, counter, key, phase, n",
    n_columns: 5,
    tail: "ON CONFLICT (delivery, counter, key, phase) DO UPDATE SET n = recount.n + excluded.n",
};

const RECOUNT: &str = "CREATE TEMPORARY TABLE recount (delivery BIGINT NOT NULL, counter TEXT NOT NULL, key TEXT NOT NULL, phase TEXT NOT NULL, \
                       n BIGINT NOT NULL, PRIMARY KEY (delivery, counter, key, phase))";

/// Whether what does not follow from the events is written anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repair {
    /// It is reported.
    No,
    /// It is reported, and written anew.
    Yes,
}

/// What a recomputation found.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Recomputed {
    /// Lines that were folded again.
    pub n_lines: u64,
    /// Events of which they were folded.
    pub n_events: u64,
    /// Addresses with a record.
    pub n_addresses: u64,
    /// How many differences there are.
    pub n_differences: u64,
    /// The first hundred of them.
    pub differences: Vec<Difference>,
}

/// Something that is kept and does not follow from the events.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Difference {
    /// What: `line 17 of july`, `counter phase failed of july`, `address 6f2a…`.
    pub what: String,
    /// What is kept.
    pub kept: String,
    /// What follows from the events.
    pub due: String,
}

impl Ledger {
    /// Folds all events again, and compares what comes of them with the lines, counters and records that are kept.
    ///
    /// # Errors
    /// A database that cannot be read or, to repair, written.
    pub fn recompute(&mut self, repair: Repair) -> Result<Recomputed, Error> {
        self.transact(None, |writer| {
            let mut found = Recomputed::default();
            writer.write_counts("counts")?;
            writer.session.database().run(RECOUNT)?;
            writer.recompute_lines(repair, &mut found)?;
            writer.recompute_counts(repair, &mut found)?;
            writer.session.database().run("DROP TABLE recount")?;
            writer.recompute_records(repair, &mut found)?;
            Ok(found)
        })
    }
}

impl Recomputed {
    /// Whether what is kept follows from the events.
    pub fn is_clean(&self) -> bool {
        self.n_differences == 0
    }

    fn add(&mut self, what: impl FnOnce() -> Difference) {
        self.n_differences += 1;
        if self.differences.len() < DIFFERENCES_MAX {
            self.differences.push(what());
        }
    }
}

impl Writer<'_> {
    fn recompute_lines(&mut self, repair: Repair, found: &mut Recomputed) -> Result<(), Error> {
        let mut after = 0;
        loop {
            let sql = format!("SELECT {LINE_COLUMNS} FROM lines WHERE id > $1 ORDER BY id LIMIT $2");
            let clock = self.clock;
            let lines = self
                .session
                .rows(&sql, &[Value::Integer(after), N_LINES.into()], |row| StoredLine::read(row, clock))?;
            let Some(last) = lines.last() else { return Ok(()) };
            after = last.id;
            self.recompute_some(lines, repair, found)?;
            self.write_counts("recount")?;
        }
    }

    fn recompute_some(&mut self, lines: Vec<StoredLine>, repair: Repair, found: &mut Recomputed) -> Result<(), Error> {
        let ids: Vec<i64> = lines.iter().map(|stored| stored.id).collect();
        self.load_mailings(lines.iter().map(StoredLine::delivery))?;
        let mut events = self.events(&ids)?;
        let mut wrong = Vec::new();
        for stored in lines {
            let events = events.remove(&stored.id).unwrap_or_default();
            found.n_lines += 1;
            found.n_events += events.len() as u64;
            let (clock, validity) = (self.clock, self.validity(stored.delivery()));
            let due = self.tally(stored.delivery()).count(&events, stored.domain(), validity, clock);
            if due != stored.line {
                found.add(|| Difference {
                    what: format!("line {} of mailing {}", number_of_id(stored.id), delivery_of_id(stored.id)),
                    kept: format!("{:?}", stored.line),
                    due: format!("{due:?}"),
                });
                wrong.push(StoredLine { line: due, ..stored });
            }
        }
        // A line without an event that counts is none; it has nothing to be written as, and is told each time.
        let writable: Vec<&StoredLine> = wrong.iter().filter(|stored| stored.line.phase.is_some()).collect();
        if repair == Repair::Yes { self.write_changed(&writable) } else { Ok(()) }
    }

    fn recompute_counts(&mut self, repair: Repair, found: &mut Recomputed) -> Result<(), Error> {
        let sql = "SELECT COALESCE(counts.delivery, recount.delivery), COALESCE(counts.counter, recount.counter), \
                   COALESCE(counts.phase, recount.phase), COALESCE(counts.key, recount.key), COALESCE(counts.n, 0), COALESCE(recount.n, 0) \
                   FROM counts FULL JOIN recount ON counts.delivery = recount.delivery AND counts.counter = recount.counter \
                   AND counts.key = recount.key AND counts.phase = recount.phase WHERE COALESCE(counts.n, 0) <> COALESCE(recount.n, 0)";
        self.session.query(sql, &[], |row| {
            let [counter, phase, key] = [row.text(1)?, row.text(2)?, row.text(3)?];
            let (delivery, kept, due) = (row.integer(0)?, row.integer(4)?, row.integer(5)?);
            found.add(|| Difference {
                what: format!("counter {counter} {phase} {key} of mailing {delivery}"),
                kept: kept.to_string(),
                due: due.to_string(),
            });
            Ok(())
        })?;
        if repair == Repair::Yes {
            self.session.execute("DELETE FROM counts", &[])?;
            let copy = "INSERT INTO counts (delivery, counter, key, phase, n) SELECT delivery, counter, key, phase, n FROM recount WHERE n <> 0";
            self.session.execute(copy, &[])?;
        }
        Ok(())
    }

    fn recompute_records(&mut self, repair: Repair, found: &mut Recomputed) -> Result<(), Error> {
        let mut hashes = Hashes::default();
        while let Some(some) = hashes.next(self)? {
            let due = self.due_records_between(&some)?;
            let kept = self.records(&some)?;
            found.n_addresses += kept.len() as u64;
            let differ = |hash: &&Hash| due.get(*hash) != kept.get(*hash);
            let wrong: Vec<Hash> = some.iter().filter(differ).copied().collect();
            let told = |record: Option<&StoredRecord>| record.map_or("nothing".to_owned(), |it| format!("{it:?}"));
            for hash in &wrong {
                found.add(|| Difference {
                    what: format!("address {}", hexadecimal(hash)),
                    kept: told(kept.get(hash)),
                    due: told(due.get(hash)),
                });
            }
            if repair == Repair::Yes {
                self.write_anew(&wrong)?;
            }
        }
        Ok(())
    }

    /// Makes all records anew.
    pub(super) fn write_all_records(&mut self) -> Result<(), Error> {
        let mut hashes = Hashes::default();
        while let Some(some) = hashes.next(self)? {
            self.write_anew(&some)?;
        }
        Ok(())
    }
}

/// All addresses, in the order of their hashes: those of lines, those with a record, and those of which something is known beside both.
#[derive(Default)]
struct Hashes {
    after: Option<Hash>,
}

impl Hashes {
    /// The next ones: all that there are between the first and the last of them.
    fn next(&mut self, writer: &mut Writer<'_>) -> Result<Option<Vec<Hash>>, Error> {
        const OF: [&str; 3] = [
            "SELECT key FROM lines WHERE key > $1 ORDER BY key LIMIT $2",
            "SELECT hash FROM addresses WHERE hash > $1 ORDER BY hash LIMIT $2",
            "SELECT hash FROM address_events WHERE hash > $1 ORDER BY hash LIMIT $2",
        ];
        let of_line = self.after.map(|hash| super::stored::line_key(&hash, u32::MAX));
        let (mut all, mut bound) = (BTreeSet::new(), None);
        for (at, sql) in OF.into_iter().enumerate() {
            let after: &[u8] = match (at, &of_line, &self.after) {
                (0, Some(key), _) => key,
                (1.., _, Some(hash)) => hash,
                _ => &[],
            };
            let hash = |row: &dyn Row| {
                let octets = row.octets(0)?;
                octets.get(..size_of::<Hash>()).and_then(|octets| octets.try_into().ok()).ok_or_else(|| damaged(0))
            };
            let some: Vec<Hash> = writer.session.rows(sql, &[after.into(), N_LINES.into()], hash)?;
            if some.len() == N_LINES as usize {
                bound = bound.min(some.last().copied()).or(some.last().copied());
            }
            all.extend(some);
        }
        let some: Vec<Hash> = all.into_iter().filter(|hash| bound.is_none_or(|bound| *hash <= bound)).collect();
        self.after = some.last().copied();
        Ok((!some.is_empty()).then_some(some))
    }
}
