//! Where the ledger is kept: SQLite in one file, or PostgreSQL.
//!
//! What is kept follows from three things: the events that count, the clock, and what persons said (resets, confirmations). Lines, counters and
//! records are sums over them, carried forward with each batch; [`Ledger::recompute`] makes them anew and compares.

mod alerts;
mod database;
mod delivery;
mod finding;
mod ingest;
mod log;
mod mailbox;
mod migrations;
#[cfg(feature = "ledger-postgres")]
mod postgres;
mod privacy;
mod quarantine;
mod reading;
mod recompute;
mod records;
mod review;
mod scrubbing;
mod secret;
mod sqlite;
mod stored;
mod token;
mod unmatched;
mod writer;

use std::fmt;
use std::path::{Path, PathBuf};

use super::QuarantineRules;
use crate::diagnostic::Error;
use database::{Database, Session, Value, damaged};
use ingest::Candidate;
use secret::Secret;
use sqlite::Sqlite;
use writer::Writer;

use super::heard::Heard;

pub use delivery::{Delivery, NewDelivery, Share};
pub use ingest::Ingested;
pub use log::{LineHistory, LogEvent, LogFilter, LogLine, Page};
pub use privacy::{Forgotten, Held, HeldEvent, HeldLine};
pub use quarantine::{AddressFilter, AddressPage, Checked, KnownAddress};
pub use recompute::{Difference, Recomputed, Repair};
pub use review::{MatchedBy, Unmatched, Unverified};
pub use token::Token;

/// A ledger that is kept in a database.
///
/// Each call that writes is one transaction: what it says it did survives a loss of power, and where it fails nothing of it is there. One
/// writes at a time; others wait for it.
///
/// ```
/// use retourpost::ledger::{Event, EventId, EventKind, Heard, Ledger, NewDelivery, Voucher};
///
/// # let folder = std::env::temp_dir().join(format!("retourpost-doc-{}", std::process::id()));
/// # std::fs::create_dir_all(&folder).unwrap();
/// # let path = folder.join("ledger.db").to_str().unwrap().to_owned();
/// let mut ledger = Ledger::init(&path, None)?;
/// ledger.create_delivery(&NewDelivery::new("july"), 0)?;
/// let mut heard = Heard::new(Event::new(EventId::parse("1")?, 60, EventKind::Relayed), Voucher::Operator);
/// heard.delivery = Some("july".to_owned());
/// heard.address = Some("kari@example.com".to_owned());
/// assert_eq!(ledger.ingest(&[heard.clone()], 60)?.n_new, 1);
/// assert_eq!(ledger.ingest(&[heard], 60)?.n_known, 1);
/// assert_eq!(ledger.rates("july", None)?.n_handed_over, 1);
/// # std::fs::remove_dir_all(&folder).unwrap();
/// # Ok::<(), retourpost::Error>(())
/// ```
pub struct Ledger {
    session: Session,
    secret: Secret,
    rules: QuarantineRules,
}

impl fmt::Debug for Ledger {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Ledger").field("rules", &self.rules).finish_non_exhaustive()
    }
}

impl Ledger {
    /// Makes a new ledger and its key.
    ///
    /// `target` is the path of a file, or `postgres://user@host/database` (feature `ledger-postgres`). `key` is the file of its key, 32
    /// random octets in hexadecimal for its owner alone; by default the target's with `.key` behind it, and for PostgreSQL it must be said. A key that
    /// is there already is used. Whoever loses it can no longer find an address, nor make or read a token: it belongs into the backup, apart from
    /// the database.
    ///
    /// PostgreSQL is spoken to without TLS: over a Unix socket, or in a network that is trusted.
    ///
    /// # Errors
    /// A ledger that is there already; a database that is out of reach; a folder that cannot be written.
    pub fn init(target: &str, key: Option<&Path>) -> Result<Self, Error> {
        let key = key_path(target, key)?;
        if is_server(target) {
            return Self::make(create_on_server(target)?, &key);
        }
        let path = Path::new(target);
        if std::fs::symlink_metadata(path).is_ok() {
            return Err(is_there(target));
        }
        let made = Sqlite::create(path).and_then(|database| Self::make(Box::new(database), &key));
        if made.is_err() {
            // Half a ledger would stand in the way of the next one.
            for name in [target.to_owned(), format!("{target}-wal"), format!("{target}-shm")] {
                let _ = std::fs::remove_file(name);
            }
        }
        made
    }

    /// Opens a ledger, and brings one that an earlier version made up to date.
    ///
    /// # Errors
    /// What is no ledger, or one of a later version; a key that is missing, or another one than it was made with.
    pub fn open(target: &str, key: Option<&Path>) -> Result<Self, Error> {
        let key = key_path(target, key)?;
        let mut database =
            if is_server(target) { connect(target)? } else { Box::new(Sqlite::open(Path::new(target))?) };
        migrations::migrate(database.as_mut())?;
        let secret = Secret::read(&key)?;
        let mut session = Session::new(database);
        let sql = "SELECT key_check, n_errors, apart_seconds, forget_seconds, forget_full_seconds FROM ledger";
        let read = session.first(sql, &[], |row| {
            let rules = QuarantineRules {
                n_errors: u32::try_from(row.integer(1)?).map_err(|_| damaged(1))?,
                apart_seconds: row.integer(2)?,
                forget_seconds: row.integer(3)?,
                forget_full_seconds: row.integer(4)?,
            };
            Ok((row.octets(0)? == secret.check(), rules))
        })?;
        match read.ok_or_else(|| damaged(0))? {
            (true, rules) => Ok(Self { session, secret, rules }),
            (false, _) => {
                let what = format!("{}: this is not the key that the ledger was made with", key.display());
                Err(Error::operator(what).with_code("ledger-key-wrong"))
            }
        }
    }

    fn make(mut database: Box<dyn Database>, key: &Path) -> Result<Self, Error> {
        let secret = Secret::make(key)?;
        let rules = QuarantineRules::default();
        database.begin()?;
        let mut made = migrations::create(database.as_mut());
        if made.is_ok() {
            let sql = "INSERT INTO ledger (one, clock, next_delivery, next_event, key_check, n_errors, apart_seconds, forget_seconds, \
                       forget_full_seconds) VALUES (1, 0, 1, 1, $1, $2, $3, $4, $5)";
            let check = secret.check();
            let [n_errors, apart, forget, forget_full] = rule_values(&rules);
            made = database.execute(sql, &[(&check).into(), n_errors, apart, forget, forget_full]).map(drop);
        }
        match made.and_then(|()| database.commit()) {
            Ok(()) => Ok(Self { session: Session::new(database), secret, rules }),
            Err(error) => {
                database.rollback();
                Err(error)
            }
        }
    }

    /// The moment up to which time has passed for it, in seconds since 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// A database that is out of reach.
    pub fn clock(&mut self) -> Result<i64, Error> {
        let clock = self.session.first("SELECT clock FROM ledger", &[], |row| row.integer(0))?;
        clock.ok_or_else(|| damaged(0))
    }

    /// The rules of quarantine.
    pub fn quarantine_rules(&self) -> QuarantineRules {
        self.rules
    }

    /// Gives it other rules of quarantine, and makes all records anew by them.
    ///
    /// # Errors
    /// A database that cannot be written.
    pub fn set_quarantine_rules(&mut self, rules: QuarantineRules) -> Result<(), Error> {
        self.transact(None, |writer| {
            let sql =
                "UPDATE ledger SET n_errors = $1, apart_seconds = $2, forget_seconds = $3, forget_full_seconds = $4";
            writer.session.execute(sql, &rule_values(&rules))?;
            writer.rules = rules;
            writer.write_all_records()
        })?;
        self.rules = rules;
        Ok(())
    }

    /// Takes a batch of events: all of them or, with an error, none.
    ///
    /// Time passes up to `now` first. Events may come in any order and any number of times. A line is made by the first event that says both
    /// mailing and address and for which the operator vouches, or by the first with a token.
    ///
    /// # Errors
    /// A database that cannot be written.
    pub fn ingest(&mut self, events: &[Heard], now: i64) -> Result<Ingested, Error> {
        let (told, ()) = self.transact_telling(Some(now), |writer| {
            let candidates = events.iter().map(|heard| Candidate::of(heard, now, writer)).collect();
            writer.take(candidates)
        })?;
        Ok(told)
    }

    /// Lets time pass up to `now`, and returns how many lines reached the end of their validity period with nothing known. The clock never goes back.
    ///
    /// # Errors
    /// A database that cannot be written.
    pub fn advance(&mut self, now: i64) -> Result<u64, Error> {
        self.transact_telling(Some(now), |_| Ok(())).map(|(told, ())| told.n_ended)
    }

    /// The token of the message to this address in this mailing, for its return path (`bounce+TOKEN@example.com`) or its envelope id: 48
    /// characters of base32 in lower case. The line need not be there yet.
    ///
    /// # Errors
    /// No mailing of this name, or no address.
    pub fn token(&mut self, name: &str, address: &str) -> Result<Token, Error> {
        let delivery = self.delivery_id(name)?;
        let mailbox = self.mailbox(address)?;
        Ok(self.secret.token(delivery, &mailbox.hash))
    }

    /// Whether this ledger made the token.
    pub fn knows_token(&self, token: &Token) -> bool {
        self.secret.open(token).is_some()
    }

    /// Does something in one transaction that writes. With `now` time passes first.
    fn transact<T>(
        &mut self,
        now: Option<i64>,
        act: impl FnOnce(&mut Writer<'_>) -> Result<T, Error>,
    ) -> Result<T, Error> {
        self.transact_telling(now, act).map(|(_, result)| result)
    }

    fn transact_telling<T>(
        &mut self,
        now: Option<i64>,
        act: impl FnOnce(&mut Writer<'_>) -> Result<T, Error>,
    ) -> Result<(Ingested, T), Error> {
        self.session.database().begin()?;
        let acted = Writer::lock(&mut self.session, &self.secret, self.rules, now).and_then(|mut writer| {
            let result = act(&mut writer)?;
            Ok((writer.finish()?, result))
        });
        match acted.and_then(|acted| self.session.database().commit().map(|()| acted)) {
            Ok(acted) => Ok(acted),
            Err(error) => {
                self.session.database().rollback();
                Err(error)
            }
        }
    }

    fn mailbox(&self, address: &str) -> Result<mailbox::Mailbox, Error> {
        mailbox::Mailbox::parse(address, &self.secret)
            .ok_or_else(|| Error::caller("an address is needed").in_field("address"))
    }
}

fn rule_values(rules: &QuarantineRules) -> [Value<'static>; 4] {
    [rules.n_errors.into(), rules.apart_seconds.into(), rules.forget_seconds.into(), rules.forget_full_seconds.into()]
}

fn is_server(target: &str) -> bool {
    target.starts_with("postgres://") || target.starts_with("postgresql://")
}

/// Where the key is.
fn key_path(target: &str, key: Option<&Path>) -> Result<PathBuf, Error> {
    match key {
        Some(key) => Ok(key.to_owned()),
        None if is_server(target) => {
            Err(Error::operator("a ledger in PostgreSQL needs the path of its key").in_field("key"))
        }
        None => Ok(format!("{target}.key").into()),
    }
}

fn is_there(name: &str) -> Error {
    Error::operator(format!("{name}: there is something already; nothing was changed")).with_code("ledger-there")
}

#[cfg(feature = "ledger-postgres")]
fn connect(target: &str) -> Result<Box<dyn Database>, Error> {
    Ok(Box::new(postgres::Postgres::connect(target)?))
}

#[cfg(feature = "ledger-postgres")]
fn create_on_server(target: &str) -> Result<Box<dyn Database>, Error> {
    let mut database = postgres::Postgres::connect(target)?;
    if database.has_table("ledger")? {
        return Err(is_there(database.name()));
    }
    database.create_schema()?;
    Ok(Box::new(database))
}

#[cfg(not(feature = "ledger-postgres"))]
fn connect(_: &str) -> Result<Box<dyn Database>, Error> {
    Err(Error::operator("this program was built without PostgreSQL (feature `ledger-postgres`)"))
}

#[cfg(not(feature = "ledger-postgres"))]
fn create_on_server(target: &str) -> Result<Box<dyn Database>, Error> {
    connect(target)
}
