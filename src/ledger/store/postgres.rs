//! PostgreSQL, where one machine is not enough.

use std::collections::HashMap;
use std::error::Error as _;
use std::io::Write as _;

use postgres::error::{DbError, Severity, SqlState};
use postgres::types::private::BytesMut;
use postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use postgres::{Client, NoTls, Statement};

use super::database::{Database, Row, Rows, Update, Value, damaged};
use crate::diagnostic::{Error, ErrorKind};

/// Everything stands in a schema of its own. A commit is on disk when it is acknowledged, whatever the server's default. Each question of ours has
/// its index; a server that has not counted the rows yet would read tables whole, and each text is asked so often that planning it once pays.
const SETTINGS: &str = "SET search_path TO retourpost; SET synchronous_commit TO on; SET client_min_messages TO warning; \
                        SET enable_seqscan TO off; SET plan_cache_mode TO force_generic_plan; SET jit TO off";

pub(super) struct Postgres {
    client: Client,
    prepared: HashMap<String, Statement>,
    name: String,
}

impl Postgres {
    /// Connects to `postgres://user@host/database`, as libpq writes it.
    pub(super) fn connect(url: &str) -> Result<Self, Error> {
        let name = without_password(url);
        let config: postgres::Config =
            url.parse().map_err(|error: postgres::Error| Error::operator(format!("{name}: {error}")))?;
        let client = config.connect(NoTls).map_err(|error| failed(&name, &error))?;
        let mut database = Self { client, prepared: HashMap::new(), name };
        database.run(SETTINGS)?;
        Ok(database)
    }

    /// Makes the schema that everything stands in.
    pub(super) fn create_schema(&mut self) -> Result<(), Error> {
        self.run("CREATE SCHEMA IF NOT EXISTS retourpost")
    }

    fn prepare(&mut self, sql: &str) -> Result<Statement, Error> {
        if let Some(statement) = self.prepared.get(sql) {
            return Ok(statement.clone());
        }
        let statement = self.client.prepare(sql).map_err(|error| failed(&self.name, &error))?;
        self.prepared.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }
}

/// The address of a server, without the password in it.
fn without_password(url: &str) -> String {
    let Some((scheme, rest)) = url.split_once("://") else { return "PostgreSQL".to_owned() };
    let rest = rest.rsplit_once('@').map_or(rest, |(_, rest)| rest);
    format!("{scheme}://{}", rest.split('?').next().unwrap_or_default())
}

fn references<'v>(values: &'v [Value<'v>]) -> Vec<&'v (dyn ToSql + Sync)> {
    values.iter().map(|value| value as &(dyn ToSql + Sync)).collect()
}

impl Database for Postgres {
    fn begin(&mut self) -> Result<(), Error> {
        self.run("BEGIN")
    }

    fn commit(&mut self) -> Result<(), Error> {
        self.run("COMMIT")
    }

    fn rollback(&mut self) {
        // Where the connection is lost, the server rolls back.
        let _ = self.run("ROLLBACK");
    }

    fn run(&mut self, script: &str) -> Result<(), Error> {
        self.client.batch_execute(script).map_err(|error| failed(&self.name, &error))
    }

    fn execute(&mut self, sql: &str, values: &[Value<'_>]) -> Result<u64, Error> {
        let statement = self.prepare(sql)?;
        self.client.execute(&statement, &references(values)).map_err(|error| failed(&self.name, &error))
    }

    fn query(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        take: &mut dyn FnMut(&dyn Row) -> Result<(), Error>,
    ) -> Result<(), Error> {
        let statement = self.prepare(sql)?;
        let rows = self.client.query(&statement, &references(values)).map_err(|error| failed(&self.name, &error))?;
        rows.iter().try_for_each(|row| take(row))
    }

    fn row_chunks(&self) -> &'static [usize] {
        &[100, 10, 1]
    }

    /// As many rows go to the server's tables at a time.
    fn n_together(&self) -> usize {
        1_000
    }

    /// Through COPY: the server reads no text of a statement, and fills page by page.
    fn insert(&mut self, rows: Rows, values: &[Value<'_>]) -> Result<(), Error> {
        let statement = self.prepare(&format!("COPY {} ({}) FROM STDIN (FORMAT binary)", rows.table, rows.columns))?;
        let octets = copied(values, rows.n_columns);
        let copy = |client: &mut Client| {
            let mut writer = client.copy_in(&statement)?;
            // What is wrong with the connection is told at the end.
            let _ = writer.write_all(&octets);
            writer.finish()
        };
        copy(&mut self.client).map(drop).map_err(|error| failed(&self.name, &error))
    }

    /// In one statement for all, each column of which is an array.
    fn update(&mut self, update: Update, values: &[Value<'_>]) -> Result<(), Error> {
        let n_values = update.n_values();
        let column = |at: usize| values.iter().skip(at).step_by(n_values).copied().collect::<Vec<_>>();
        let columns: Vec<Vec<Value<'_>>> = (0..n_values).map(column).collect();
        let columns: Vec<&(dyn ToSql + Sync)> = columns.iter().map(|column| column as &(dyn ToSql + Sync)).collect();
        let statement = self.prepare(&update_text(update))?;
        self.client.execute(&statement, &columns).map(drop).map_err(|error| failed(&self.name, &error))
    }

    fn execute_each(&mut self, sql: &str, values: &[Value<'_>], n_values: usize) -> Result<(), Error> {
        values.chunks(n_values).try_for_each(|values| self.execute(sql, values).map(drop))
    }

    fn key_chunks(&self) -> &'static [usize] {
        &[1, 50, 500]
    }

    fn query_each(
        &mut self,
        sql: &str,
        values: &[Value<'_>],
        n_values: usize,
        take: &mut dyn FnMut(&dyn Row) -> Result<(), Error>,
    ) -> Result<(), Error> {
        values.chunks(n_values).try_for_each(|values| self.query(sql, values, take))
    }

    fn dialect(&self, script: &str) -> String {
        script
            .replace("INTEGER PRIMARY KEY", "BIGINT PRIMARY KEY")
            .replace(" WITHOUT ROWID", "")
            .replace("-- PostgreSQL: ", "")
    }

    /// The server's vacuum does it.
    fn wipe(&mut self) -> Result<(), Error> {
        Ok(())
    }

    fn has_table(&mut self, name: &str) -> Result<bool, Error> {
        let mut has = false;
        let sql = "SELECT 1 FROM information_schema.tables WHERE table_schema = 'retourpost' AND table_name = $1";
        self.query(sql, &[name.into()], &mut |_| {
            has = true;
            Ok(())
        })?;
        Ok(has)
    }

    fn name(&self) -> &str {
        &self.name
    }
}

/// `UPDATE lines SET phase = new.phase FROM unnest($1::TEXT[], $2::BIGINT[]) AS new (phase, id) WHERE lines.id = new.id`.
fn update_text(update: Update) -> String {
    let Update { table, columns } = update;
    let set: Vec<String> = columns.iter().map(|(name, _)| format!("{name} = new.{name}")).collect();
    let all = || columns.iter().chain(&[("id", "BIGINT")]);
    let arrays: Vec<String> = (1..).zip(all()).map(|(at, (_, kind))| format!("${at}::{kind}[]")).collect();
    let names: Vec<&str> = all().map(|(name, _)| *name).collect();
    let (set, arrays, names) = (set.join(", "), arrays.join(", "), names.join(", "));
    format!("UPDATE {table} SET {set} FROM unnest({arrays}) AS new ({names}) WHERE {table}.id = new.id")
}

/// Rows in the binary format of COPY. All numbers in our tables are `BIGINT`.
fn copied(values: &[Value<'_>], n_columns: usize) -> Vec<u8> {
    // Signature, flags, and the length of an extension of the header.
    let mut octets = b"PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0".to_vec();
    // OK because no table has so many columns, and no value so many octets.
    let n_columns_told = u16::try_from(n_columns).expect("a table has few columns").to_be_bytes();
    let length = |value: &[u8]| u32::try_from(value.len()).expect("a value is short").to_be_bytes();
    for row in values.chunks(n_columns) {
        octets.extend(n_columns_told);
        for value in row {
            let number;
            let value = match value {
                Value::Null => {
                    octets.extend((-1_i32).to_be_bytes());
                    continue;
                }
                Value::Integer(n) => {
                    number = n.to_be_bytes();
                    &number[..]
                }
                Value::Text(text) => text.as_bytes(),
                Value::Octets(octets) => octets,
            };
            octets.extend(length(value));
            octets.extend(value);
        }
    }
    octets.extend((-1_i16).to_be_bytes());
    octets
}

impl ToSql for Value<'_> {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match self {
            Self::Null => Ok(IsNull::Yes),
            Self::Integer(n) => n.to_sql_checked(kind, out),
            Self::Text(text) => text.to_sql_checked(kind, out),
            Self::Octets(octets) => octets.to_sql_checked(kind, out),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

impl Row for postgres::Row {
    fn integer_or_null(&self, at: usize) -> Result<Option<i64>, Error> {
        self.try_get(at).map_err(|_| damaged(at))
    }

    fn text_or_null(&self, at: usize) -> Result<Option<&str>, Error> {
        self.try_get(at).map_err(|_| damaged(at))
    }

    fn octets_or_null(&self, at: usize) -> Result<Option<&[u8]>, Error> {
        self.try_get(at).map_err(|_| damaged(at))
    }
}

/// Whether a connection that stood is gone: a server that is killed says nothing.
fn is_cut_off(error: &postgres::Error) -> bool {
    use std::io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, TimedOut, UnexpectedEof};
    let cut_off = [BrokenPipe, ConnectionAborted, ConnectionReset, TimedOut, UnexpectedEof];
    let system = error.source().and_then(|source| source.downcast_ref::<std::io::Error>());
    system.is_some_and(|system| cut_off.contains(&system.kind()))
}

/// What it means, and what to do.
fn failed(name: &str, error: &postgres::Error) -> Error {
    let state = error.code();
    let is = |known: &SqlState| state == Some(known);
    let is_told = state.is_some_and(|state| state.code().starts_with("08") || state.code().starts_with("57P"));
    if error.is_closed() || is_cut_off(error) || is_told {
        let what =
            format!("{name}: the server ended the connection; nothing of this call was written unless it was a commit");
        return Error::new(ErrorKind::PeerForNow, what);
    }
    if is(&SqlState::DISK_FULL) {
        // A server that stops because its write-ahead log has no room may have written the end of a commit.
        let is_stopped = error.as_db_error().and_then(DbError::parsed_severity) == Some(Severity::Panic);
        let what = if is_stopped {
            "the disk of the server's write-ahead log is full, and it stopped; nothing of this call was written unless it was a commit"
        } else {
            "the server's disk is full; nothing of this call was written"
        };
        return Error::operator(format!("{name}: {what}: make room, and do the same again"))
            .with_code("ledger-disk-full");
    }
    if is(&SqlState::UNDEFINED_TABLE) || is(&SqlState::INVALID_SCHEMA_NAME) {
        return Error::operator(format!("{name}: there is no ledger; `ledger init` makes one"))
            .with_code("ledger-missing");
    }
    let detail = match error.as_db_error() {
        Some(error) => error.message().to_owned(),
        None => error.source().map_or_else(|| error.to_string(), ToString::to_string),
    };
    Error::operator(format!("{name}: {detail}"))
}
