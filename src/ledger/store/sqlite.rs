//! SQLite, in one file.

use std::fs::OpenOptions;
use std::path::Path;
use std::time::Duration;

use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{CachedStatement, Connection, ErrorCode, OpenFlags, ToSql};

use super::database::{Database, Row, Rows, Update, Value, damaged, write_rows};
use crate::diagnostic::Error;

/// How long another writer is waited for.
const BUSY: Duration = Duration::from_secs(30);

/// Texts of statements that are kept prepared.
const N_PREPARED: usize = 128;

/// As much of the file is kept in memory, in KiB.
const CACHE_KIB: u32 = 32 * 1024;

/// The log beside the file is written back when it has so many pages of 4 KiB: a page that several batches changed is written back once.
const LOG_PAGES: u32 = 8 * 1024;

pub(super) struct Sqlite {
    connection: Connection,
    name: String,
}

impl Sqlite {
    /// Makes the file, for its owner alone.
    pub(super) fn create(path: &Path) -> Result<Self, Error> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path).map_err(|error| Error::operator(format!("{}: {error}", path.display())))?;
        Self::open(path)
    }

    pub(super) fn open(path: &Path) -> Result<Self, Error> {
        let name = path.display().to_string();
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let connection = Connection::open_with_flags(path, flags).map_err(|error| failed(&name, &error))?;
        connection.set_prepared_statement_cache_capacity(N_PREPARED);
        let database = Self { connection, name };
        database.connection.busy_timeout(BUSY).map_err(|error| database.failed(&error))?;
        // With WAL, FULL is what lets a batch that was acknowledged survive a loss of power: NORMAL may lose the last ones (and never more than
        // these). It costs one fsync for each batch.
        // What is deleted is overwritten: an address that was forgotten stands nowhere in the file.
        let settings = format!(
            "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -{CACHE_KIB}; \
             PRAGMA wal_autocheckpoint = {LOG_PAGES};"
        );
        database.connection.execute_batch(&settings).map_err(|error| database.failed(&error))?;
        Ok(database)
    }

    fn failed(&self, error: &rusqlite::Error) -> Error {
        failed(&self.name, error)
    }

    fn statement(&self, sql: &str, values: &[Value<'_>]) -> Result<CachedStatement<'_>, Error> {
        let mut statement = self.connection.prepare_cached(sql).map_err(|error| self.failed(&error))?;
        self.bind(&mut statement, values)?;
        Ok(statement)
    }

    fn bind(&self, statement: &mut CachedStatement<'_>, values: &[Value<'_>]) -> Result<(), Error> {
        for (at, value) in (1..).zip(values) {
            debug_assert_eq!(statement.parameter_name(at), Some(format!("${at}").as_str()));
            statement.raw_bind_parameter(at, value).map_err(|error| self.failed(&error))?;
        }
        Ok(())
    }
}

impl Database for Sqlite {
    fn begin(&mut self) -> Result<(), Error> {
        self.execute("BEGIN IMMEDIATE", &[]).map(drop)
    }

    fn commit(&mut self) -> Result<(), Error> {
        self.execute("COMMIT", &[]).map(drop)
    }

    fn rollback(&mut self) {
        // Where SQLite has rolled back by itself, there is nothing left to do.
        let _ = self.connection.execute_batch("ROLLBACK");
    }

    fn run(&mut self, script: &str) -> Result<(), Error> {
        self.connection.execute_batch(script).map_err(|error| self.failed(&error))
    }

    fn execute(&mut self, sql: &str, values: &[Value<'_>]) -> Result<u64, Error> {
        let mut statement = self.statement(sql, values)?;
        statement.raw_execute().map(|n| n as u64).map_err(|error| self.failed(&error))
    }

    fn query(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        take: &mut dyn FnMut(&dyn Row) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut statement = self.statement(sql, values)?;
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next().map_err(|error| self.failed(&error))? {
            take(row)?;
        }
        Ok(())
    }

    /// A statement of several rows would copy each page that it changes, so as to take itself back alone; and there is no way to go.
    fn row_chunks(&self) -> &'static [usize] {
        &[1]
    }

    /// As many as stay near the processor.
    fn n_together(&self) -> usize {
        200
    }

    fn insert(&mut self, rows: Rows, values: &[Value<'_>]) -> Result<(), Error> {
        let mut text = String::new();
        write_rows(&mut text, rows, 1);
        self.execute_each(&text, values, rows.n_columns)
    }

    fn update(&mut self, update: Update, values: &[Value<'_>]) -> Result<(), Error> {
        let set: Vec<String> = (1..).zip(update.columns).map(|(at, (name, _))| format!("{name} = ${at}")).collect();
        let text = format!("UPDATE {} SET {} WHERE id = ${}", update.table, set.join(", "), update.n_values());
        self.execute_each(&text, values, update.n_values())
    }

    fn execute_each(&mut self, sql: &str, values: &[Value<'_>], n_values: usize) -> Result<(), Error> {
        let mut statement = self.connection.prepare_cached(sql).map_err(|error| self.failed(&error))?;
        for values in values.chunks(n_values) {
            self.bind(&mut statement, values)?;
            statement.raw_execute().map_err(|error| self.failed(&error))?;
        }
        Ok(())
    }

    /// There is no way to go here, either: one by one, nothing is sorted first.
    fn key_chunks(&self) -> &'static [usize] {
        &[1]
    }

    fn query_each(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        n_values: usize,
        take: &mut dyn FnMut(&dyn Row) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let mut statement = self.connection.prepare_cached(sql).map_err(|error| self.failed(&error))?;
        for values in values.chunks(n_values) {
            self.bind(&mut statement, values)?;
            let mut rows = statement.raw_query();
            while let Some(row) = rows.next().map_err(|error| self.failed(&error))? {
                take(row)?;
            }
        }
        Ok(())
    }

    fn dialect(&self, script: &str) -> String {
        script.to_owned()
    }

    /// What was overwritten in the file still stands in the log beside it, until that is written back and cut.
    fn wipe(&mut self) -> Result<(), Error> {
        self.query("PRAGMA wal_checkpoint(TRUNCATE)", &[], &mut |_| Ok(()))
    }

    fn has_table(&mut self, name: &str) -> Result<bool, Error> {
        let mut has = false;
        self.query("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = $1", &[name.into()], &mut |_| {
            has = true;
            Ok(())
        })?;
        Ok(has)
    }

    fn name(&self) -> &str {
        &self.name
    }
}

impl ToSql for Value<'_> {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null => ValueRef::Null,
            Self::Integer(n) => ValueRef::Integer(*n),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Octets(octets) => ValueRef::Blob(octets),
        }))
    }
}

impl Row for rusqlite::Row<'_> {
    fn integer_or_null(&self, at: usize) -> Result<Option<i64>, Error> {
        match self.get_ref(at) {
            Ok(ValueRef::Integer(n)) => Ok(Some(n)),
            Ok(ValueRef::Null) => Ok(None),
            _ => Err(damaged(at)),
        }
    }

    fn text_or_null(&self, at: usize) -> Result<Option<&str>, Error> {
        match self.get_ref(at) {
            Ok(ValueRef::Text(text)) => std::str::from_utf8(text).map(Some).map_err(|_| damaged(at)),
            Ok(ValueRef::Null) => Ok(None),
            _ => Err(damaged(at)),
        }
    }

    fn octets_or_null(&self, at: usize) -> Result<Option<&[u8]>, Error> {
        match self.get_ref(at) {
            Ok(ValueRef::Blob(octets)) => Ok(Some(octets)),
            Ok(ValueRef::Null) => Ok(None),
            _ => Err(damaged(at)),
        }
    }
}

/// What it means, and what to do.
fn failed(name: &str, error: &rusqlite::Error) -> Error {
    let code = error.sqlite_error_code();
    let (what, known_as) = match code {
        Some(ErrorCode::DiskFull) => (
            "the disk is full; nothing of this call was written: make room, and do the same again".to_owned(),
            Some("ledger-disk-full"),
        ),
        Some(ErrorCode::SystemIoFailure) => (
            format!(
                "the disk does not take what is written, or does not give it back ({error}); nothing of this call was written"
            ),
            Some("ledger-disk-fails"),
        ),
        Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => (
            format!("another process has been writing for {} seconds; try again when it is done", BUSY.as_secs()),
            Some("ledger-locked"),
        ),
        Some(ErrorCode::NotADatabase) => ("this is no ledger".to_owned(), Some("ledger-unknown")),
        Some(ErrorCode::DatabaseCorrupt) => {
            (format!("the file is damaged ({error}); restore a backup"), Some("ledger-damaged"))
        }
        Some(ErrorCode::CannotOpen) => (
            "the file is not there or may not be opened; `ledger init` makes a new ledger".to_owned(),
            Some("ledger-missing"),
        ),
        Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => {
            ("the file, or the folder that it stands in, may not be written".to_owned(), Some("ledger-read-only"))
        }
        _ => (error.to_string(), None),
    };
    let error = Error::operator(format!("{name}: {what}"));
    match known_as {
        Some(code) => error.with_code(code),
        None => error,
    }
}
