//! What the ledger asks of a database: the same queries of each.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::sync::Arc;

use crate::diagnostic::Error;

/// A value of a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Value<'v> {
    Null,
    Integer(i64),
    Text(&'v str),
    Octets(&'v [u8]),
}

/// A row of an answer. Columns count from 0.
pub(super) trait Row {
    fn integer_or_null(&self, at: usize) -> Result<Option<i64>, Error>;
    fn text_or_null(&self, at: usize) -> Result<Option<&str>, Error>;
    fn octets_or_null(&self, at: usize) -> Result<Option<&[u8]>, Error>;

    fn integer(&self, at: usize) -> Result<i64, Error> {
        self.integer_or_null(at)?.ok_or_else(|| damaged(at))
    }

    fn text(&self, at: usize) -> Result<&str, Error> {
        self.text_or_null(at)?.ok_or_else(|| damaged(at))
    }

    fn octets(&self, at: usize) -> Result<&[u8], Error> {
        self.octets_or_null(at)?.ok_or_else(|| damaged(at))
    }
}

/// That a column holds what this crate does not write.
pub(super) fn damaged(at: usize) -> Error {
    Error::operator(format!("the ledger is damaged: column {at} of a row is not what it should be; restore a backup"))
}

/// A database.
///
/// Parameters are `$1`, `$2` and so on, in the order in which they are first used.
pub(super) trait Database: Send {
    fn begin(&mut self) -> Result<(), Error>;
    fn commit(&mut self) -> Result<(), Error>;
    fn rollback(&mut self);
    /// Runs several statements without parameters.
    fn run(&mut self, script: &str) -> Result<(), Error>;
    fn execute(&mut self, sql: &str, values: &[Value<'_>]) -> Result<u64, Error>;
    fn query(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        take: &mut dyn FnMut(&dyn Row) -> Result<(), Error>,
    ) -> Result<(), Error>;
    /// How the first column of a table is declared that numbers its rows.
    fn number_column(&self) -> &'static str;
    /// Whether what was deleted must be wiped out by hand.
    fn wipe(&mut self) -> Result<(), Error>;
    /// Whether a table of this name is there.
    fn has_table(&mut self, name: &str) -> Result<bool, Error>;
    fn name(&self) -> &str;
}

/// A statement that writes rows: `head` ends before the rows (`INSERT INTO … VALUES`), `tail` follows them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rows {
    pub(super) head: &'static str,
    pub(super) n_columns: usize,
    pub(super) tail: &'static str,
}

/// So many rows go into one statement, or so few: few texts, so that each is prepared once.
const ROW_CHUNKS: [usize; 3] = [100, 10, 1];

/// So many keys are asked for at once. What is left over in the last question is its last key again.
const KEY_CHUNKS: [usize; 3] = [500, 50, 1];

/// A database, and the texts of its long statements.
pub(super) struct Session {
    database: Box<dyn Database>,
    texts: HashMap<(&'static str, usize), Arc<str>>,
}

impl Session {
    pub(super) fn new(database: Box<dyn Database>) -> Self {
        Self { database, texts: HashMap::new() }
    }

    pub(super) fn database(&mut self) -> &mut dyn Database {
        self.database.as_mut()
    }

    pub(super) fn execute(&mut self, sql: &str, values: &[Value<'_>]) -> Result<u64, Error> {
        self.database.execute(sql, values)
    }

    pub(super) fn query(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        mut take: impl FnMut(&dyn Row) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.database.query(sql, values, &mut take)
    }

    /// All that `read` makes of the rows.
    pub(super) fn rows<T>(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        mut read: impl FnMut(&dyn Row) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let mut all = Vec::new();
        self.query(sql, values, |row| {
            all.push(read(row)?);
            Ok(())
        })?;
        Ok(all)
    }

    /// What `read` makes of the first row.
    pub(super) fn first<T>(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        mut read: impl FnMut(&dyn Row) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        let mut first = None;
        self.query(sql, values, |row| {
            if first.is_none() {
                first = Some(read(row)?);
            }
            Ok(())
        })?;
        Ok(first)
    }

    /// Writes rows: `values` has those of all, one after the other.
    pub(super) fn write(&mut self, rows: Rows, values: &[Value<'_>]) -> Result<(), Error> {
        let mut rest = values;
        for n_rows in ROW_CHUNKS {
            let n_values = n_rows * rows.n_columns;
            while rest.len() >= n_values {
                let text = self.text(rows.head, n_rows, |text| write_rows(text, rows, n_rows));
                self.database.execute(&text, &rest[..n_values])?;
                rest = &rest[n_values..];
            }
        }
        Ok(())
    }

    /// Asks for all rows whose key is one of these: `head` ends with `… IN`.
    pub(super) fn query_in(
        &mut self,
        head: &'static str,
        keys: &[Value<'_>],
        mut take: impl FnMut(&dyn Row) -> Result<(), Error>,
    ) -> Result<(), Error> {
        self.each_chunk(head, keys, |database, text, keys| database.query(text, keys, &mut take))
    }

    /// Deletes, or changes, all rows whose key is one of these: `head` ends with `… IN`.
    pub(super) fn execute_in(&mut self, head: &'static str, keys: &[Value<'_>]) -> Result<u64, Error> {
        let mut n = 0;
        self.each_chunk(head, keys, |database, text, keys| {
            n += database.execute(text, keys)?;
            Ok(())
        })?;
        Ok(n)
    }

    fn each_chunk(
        &mut self,
        head: &'static str,
        keys: &[Value<'_>],
        mut run: impl FnMut(&mut dyn Database, &str, &[Value<'_>]) -> Result<(), Error>,
    ) -> Result<(), Error> {
        for keys in keys.chunks(KEY_CHUNKS[0]) {
            let n_keys = KEY_CHUNKS.into_iter().rev().find(|n| *n >= keys.len()).unwrap_or(KEY_CHUNKS[0]);
            let mut padded = keys.to_vec();
            padded.resize(n_keys, keys[keys.len() - 1]);
            let text = self.text(head, n_keys, |text| write_keys(text, head, n_keys));
            run(self.database.as_mut(), &text, &padded)?;
        }
        Ok(())
    }

    fn text(&mut self, head: &'static str, n: usize, write: impl FnOnce(&mut String)) -> Arc<str> {
        let text = self.texts.entry((head, n)).or_insert_with(|| {
            let mut text = String::new();
            write(&mut text);
            text.into()
        });
        Arc::clone(text)
    }
}

/// `INSERT INTO lines (id, key) VALUES ($1,$2),($3,$4)`.
fn write_rows(text: &mut String, rows: Rows, n_rows: usize) {
    text.push_str(rows.head);
    for at in 0..n_rows {
        text.push_str(if at == 0 { " (" } else { ",(" });
        write_parameters(text, at * rows.n_columns, rows.n_columns);
    }
    text.push(' ');
    text.push_str(rows.tail);
}

/// `SELECT id FROM lines WHERE key IN ($1,$2)`.
fn write_keys(text: &mut String, head: &str, n_keys: usize) {
    text.push_str(head);
    text.push_str(" (");
    write_parameters(text, 0, n_keys);
}

fn write_parameters(text: &mut String, after: usize, n: usize) {
    for at in 1..=n {
        let comma = if at == 1 { "" } else { "," };
        // OK because a String takes whatever is written.
        write!(text, "{comma}${}", after + at).expect("a String takes all");
    }
    text.push(')');
}

impl<'v> From<i64> for Value<'v> {
    fn from(n: i64) -> Self {
        Self::Integer(n)
    }
}

impl<'v> From<u32> for Value<'v> {
    fn from(n: u32) -> Self {
        Self::Integer(n.into())
    }
}

impl<'v> From<bool> for Value<'v> {
    fn from(is: bool) -> Self {
        Self::Integer(is.into())
    }
}

impl<'v> From<&'v str> for Value<'v> {
    fn from(text: &'v str) -> Self {
        Self::Text(text)
    }
}

impl<'v> From<&'v [u8]> for Value<'v> {
    fn from(octets: &'v [u8]) -> Self {
        Self::Octets(octets)
    }
}

impl<'v, const N: usize> From<&'v [u8; N]> for Value<'v> {
    fn from(octets: &'v [u8; N]) -> Self {
        Self::Octets(octets)
    }
}

impl<'v, T: Into<Value<'v>>> From<Option<T>> for Value<'v> {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}
