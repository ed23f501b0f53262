//! The versions of the tables.

use super::database::{Database, damaged};
use crate::diagnostic::Error;

/// What makes each version of the one before it; the first of nothing.
const MIGRATIONS: [&str; 2] = [include_str!("migrations/0001.sql"), include_str!("migrations/0002.sql")];

/// The version that this crate writes.
const VERSION: i64 = MIGRATIONS.len() as i64;

/// Makes the tables, in a transaction of the caller's.
pub(super) fn create(database: &mut dyn Database) -> Result<(), Error> {
    database.run("CREATE TABLE schema (version BIGINT NOT NULL)")?;
    database.execute("INSERT INTO schema (version) VALUES (0)", &[])?;
    migrate_from(database, 0)
}

/// Brings the tables up to date.
///
/// # Errors
/// What is no ledger, and one of a later version.
pub(super) fn migrate(database: &mut dyn Database) -> Result<(), Error> {
    if !database.has_table("schema")? || !database.has_table("ledger")? {
        let what = format!("{}: this is no ledger; `ledger init` makes one", database.name());
        return Err(Error::operator(what).with_code("ledger-unknown"));
    }
    if version(database)? == VERSION {
        return Ok(());
    }
    database.begin()?;
    // Somebody else may have done it meanwhile.
    let migrated = version(database).and_then(|version| migrate_from(database, version));
    match migrated {
        Ok(()) => database.commit(),
        Err(error) => {
            database.rollback();
            Err(error)
        }
    }
}

fn migrate_from(database: &mut dyn Database, version: i64) -> Result<(), Error> {
    if !(0..=VERSION).contains(&version) {
        let what = format!(
            "{}: the ledger was made by a later version of this program (its tables are of version {version}, this program knows {VERSION}); \
             use that one",
            database.name()
        );
        return Err(Error::operator(what).with_code("ledger-newer"));
    }
    for migration in MIGRATIONS.iter().skip(usize::try_from(version).unwrap_or(0)) {
        database.run(&database.dialect(migration))?;
    }
    database.execute("UPDATE schema SET version = $1", &[VERSION.into()]).map(drop)
}

fn version(database: &mut dyn Database) -> Result<i64, Error> {
    let mut version = None;
    database.query("SELECT version FROM schema", &[], &mut |row| {
        version = Some(row.integer(0)?);
        Ok(())
    })?;
    version.ok_or_else(|| damaged(0))
}
