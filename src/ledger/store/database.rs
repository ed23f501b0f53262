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
    /// So many rows go into one statement, or so few, down to one: few texts, so that each is prepared once.
    fn row_chunks(&self) -> &'static [usize];
    /// So many rows are put together before they are written.
    fn n_together(&self) -> usize;
    /// Writes rows of which none is there yet.
    fn insert(&mut self, rows: Rows, values: &[Value<'_>]) -> Result<(), Error>;
    /// Changes rows that are there.
    fn update(&mut self, update: Update, values: &[Value<'_>]) -> Result<(), Error>;
    /// Runs a statement again and again, each time with the next so many values.
    fn execute_each(&mut self, sql: &str, values: &[Value<'_>], n_values: usize) -> Result<(), Error>;
    /// So many keys are asked for at once, or so few, from one up. What is left over in a question is its last key again.
    fn key_chunks(&self) -> &'static [usize];
    /// Asks a question again and again, each time with the next so many values.
    fn query_each(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        n_values: usize,
        take: &mut dyn FnMut(&dyn Row) -> Result<(), Error>,
    ) -> Result<(), Error>;
    /// The statements that make tables, which are written for SQLite.
    fn dialect(&self, script: &str) -> String;
    /// Whether what was deleted must be wiped out by hand.
    fn wipe(&mut self) -> Result<(), Error>;
    /// Whether a table of this name is there.
    fn has_table(&mut self, name: &str) -> Result<bool, Error>;
    fn name(&self) -> &str;
}

/// A statement that writes rows: `INSERT INTO table (columns) VALUES`, then the rows, then `tail`.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rows {
    pub(super) table: &'static str,
    pub(super) columns: &'static str,
    pub(super) n_columns: usize,
    pub(super) tail: &'static str,
}

/// A statement that changes the rows of these ids: the values of a row are those of its columns, then its id.
#[derive(Debug, Clone, Copy)]
pub(super) struct Update {
    pub(super) table: &'static str,
    /// Name and type.
    pub(super) columns: &'static [(&'static str, &'static str)],
}

impl Update {
    pub(super) fn n_values(&self) -> usize {
        self.columns.len() + 1
    }
}

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

    /// Writes rows that may be there: `values` has those of all, one after the other.
    pub(super) fn write(&mut self, rows: Rows, values: &[Value<'_>]) -> Result<(), Error> {
        let mut rest = values;
        for n_rows in self.database.row_chunks().iter().copied() {
            let n_values = n_rows * rows.n_columns;
            let (whole, behind) = rest.split_at(rest.len() / n_values * n_values);
            rest = behind;
            if !whole.is_empty() {
                let text = self.text(rows.table, n_rows, |text| write_rows(text, rows, n_rows));
                self.database.execute_each(&text, whole, n_values)?;
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
        self.each_chunk(head, keys, |database, text, keys, n| database.query_each(text, keys, n, &mut take))
    }

    /// Deletes, or changes, all rows whose key is one of these: `head` ends with `… IN`.
    pub(super) fn execute_in(&mut self, head: &'static str, keys: &[Value<'_>]) -> Result<u64, Error> {
        let mut n = 0;
        self.each_chunk(head, keys, |database, text, keys, n_keys| {
            keys.chunks(n_keys).try_for_each(|keys| {
                n += database.execute(text, keys)?;
                Ok(())
            })
        })?;
        Ok(n)
    }

    /// Runs something with the text for so many keys, and as many keys as fill it several times.
    fn each_chunk(
        &mut self,
        head: &'static str,
        keys: &[Value<'_>],
        mut run: impl FnMut(&mut dyn Database, &str, &[Value<'_>], usize) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let Some(last) = keys.last() else { return Ok(()) };
        let chunks = self.database.key_chunks();
        let most = chunks.last().copied().unwrap_or(1);
        let (whole, rest) = keys.split_at(keys.len() / most * most);
        if !whole.is_empty() {
            let text = self.text(head, most, |text| write_keys(text, head, most));
            run(self.database.as_mut(), &text, whole, most)?;
        }
        if !rest.is_empty() {
            let n_keys = chunks.iter().copied().find(|n| *n >= rest.len()).unwrap_or(most);
            let mut padded = rest.to_vec();
            padded.resize(n_keys, *last);
            let text = self.text(head, n_keys, |text| write_keys(text, head, n_keys));
            run(self.database.as_mut(), &text, &padded, n_keys)?;
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
pub(super) fn write_rows(text: &mut String, rows: Rows, n_rows: usize) {
    // OK because a String takes whatever is written.
    write!(text, "INSERT INTO {} ({}) VALUES", rows.table, rows.columns).expect("a String takes all");
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
