//! Mailings.

use serde::Serialize;

use super::Ledger;
use super::database::{Row, Value, damaged};
use super::ingest::NAME_OCTETS_MAX;
use super::stored::{DELIVERIES_MAX, line_id};
use super::writer::{N_LINES, Writer};
use crate::diagnostic::Error;
use crate::ledger::{CountingPolicy, ValidityPeriod};

/// A mailing that is to be made.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct NewDelivery {
    /// By which it is known: 1 to 200 octets without controls, unique in the ledger.
    pub name: String,
    /// The tag of the language that its reports are written in, as the caller knows it.
    pub language: Option<String>,
    /// How long each of its messages is tried.
    pub validity: ValidityPeriod,
    /// How its numbers are counted, unless a reader asks otherwise.
    pub policy: CountingPolicy,
}

/// A mailing.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Delivery {
    /// Its number in this ledger, from 1; never used again.
    pub id: u32,
    /// By which it is known.
    pub name: String,
    /// The tag of the language that its reports are written in.
    pub language: Option<String>,
    /// How long each of its messages is tried.
    pub validity: ValidityPeriod,
    /// How its numbers are counted, unless a reader asks otherwise.
    pub policy: CountingPolicy,
    /// When it was made, in seconds since 1970-01-01T00:00:00Z.
    pub created_at: i64,
    /// How many lines it has.
    pub n_lines: u64,
}

/// A cause, or a domain, of a mailing and how many of its lines have it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Share {
    /// The id of the cause, or the domain in lower case.
    pub of: String,
    /// Lines, whatever their phase; of a cause those whose last failure has it.
    pub n_lines: u64,
    /// Of these, lines that were handed over.
    pub n_handed_over: u64,
    /// Of these, lines whose message was delivered, or is not known to have failed ([`Unconfirmed`](crate::ledger::Phase::Unconfirmed)).
    pub n_arrived: u64,
    /// Of these, lines that are being tried again.
    pub n_retrying: u64,
    /// Of these, lines that failed for good.
    pub n_failed: u64,
}

impl NewDelivery {
    /// A mailing of this name, with the defaults: 3.5 days, counted without a feedback service, in no known language.
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            language: None,
            validity: ValidityPeriod::default(),
            policy: CountingPolicy::default(),
        }
    }
}

const COLUMNS: &str = "id, name, language, validity_seconds, policy, created_at, n_lines";

impl Ledger {
    /// Makes a mailing. Events that named it before it was there are taken.
    ///
    /// # Errors
    /// A name that is taken, empty, too long, or has controls.
    pub fn create_delivery(&mut self, new: &NewDelivery, now: i64) -> Result<Delivery, Error> {
        check_name(&new.name)?;
        self.transact(Some(now), |writer| writer.create_delivery(new, now))?;
        self.known_delivery(&new.name)
    }

    /// All mailings, the youngest first.
    ///
    /// # Errors
    /// A database that cannot be read.
    pub fn deliveries(&mut self) -> Result<Vec<Delivery>, Error> {
        self.session.rows(&format!("SELECT {COLUMNS} FROM deliveries ORDER BY id DESC"), &[], read)
    }

    /// The mailing of this name.
    ///
    /// # Errors
    /// A database that cannot be read.
    pub fn delivery(&mut self, name: &str) -> Result<Option<Delivery>, Error> {
        self.session.first(&format!("SELECT {COLUMNS} FROM deliveries WHERE name = $1"), &[name.into()], read)
    }

    /// Counts a mailing otherwise from now on: nothing but what is shown changes.
    ///
    /// # Errors
    /// No mailing of this name.
    pub fn set_policy(&mut self, name: &str, policy: CountingPolicy) -> Result<(), Error> {
        let delivery = self.delivery_id(name)?;
        self.transact(None, |writer| {
            let values = [policy.as_str().into(), i64::from(delivery).into()];
            writer.session.execute("UPDATE deliveries SET policy = $1 WHERE id = $2", &values)?;
            Ok(())
        })
    }

    /// Removes a mailing, its lines and its events. What they say of addresses stays: a quarantine does not end because a mailing is removed.
    /// Whoever ingests the mailing's log again finds its events among those of no known line.
    ///
    /// # Errors
    /// No mailing of this name.
    pub fn remove_delivery(&mut self, name: &str) -> Result<(), Error> {
        let delivery = self.delivery_id(name)?;
        self.transact(None, |writer| writer.remove_delivery(delivery))
    }

    /// The mailing of this name, which must be there.
    pub(super) fn known_delivery(&mut self, name: &str) -> Result<Delivery, Error> {
        self.delivery(name)?
            .ok_or_else(|| Error::caller(format!("there is no mailing `{name}` in the ledger")).in_field("delivery"))
    }

    /// The number of a mailing, which must be there.
    pub(super) fn delivery_id(&mut self, name: &str) -> Result<u32, Error> {
        self.known_delivery(name).map(|delivery| delivery.id)
    }
}

impl Writer<'_> {
    fn create_delivery(&mut self, new: &NewDelivery, now: i64) -> Result<(), Error> {
        let taken =
            self.session.first("SELECT 1 FROM deliveries WHERE name = $1", &[(&*new.name).into()], |_| Ok(()))?;
        if taken.is_some() {
            return Err(Error::caller(format!("the name `{}` is taken", new.name)).in_field("delivery"));
        }
        let sql = "UPDATE ledger SET next_delivery = next_delivery + 1 RETURNING next_delivery";
        let id = self.session.first(sql, &[], |row| row.integer(0))?.ok_or_else(|| damaged(0))? - 1;
        if id > DELIVERIES_MAX {
            return Err(Error::operator(format!("a ledger has at most {DELIVERIES_MAX} mailings; begin another one")));
        }
        let sql = "INSERT INTO deliveries (id, name, language, validity_seconds, policy, created_at, n_lines) \
                   VALUES ($1, $2, $3, $4, $5, $6, 0)";
        let values = [
            id.into(),
            (&*new.name).into(),
            new.language.as_deref().into(),
            new.validity.seconds().into(),
            new.policy.as_str().into(),
            now.into(),
        ];
        self.session.execute(sql, &values)?;
        self.take_waiting(&new.name)
    }

    /// Takes the events that had named a mailing before it was there.
    fn take_waiting(&mut self, name: &str) -> Result<(), Error> {
        let mut after = Vec::new();
        loop {
            let waiting = self.waiting_for_mailing(name, &after, N_LINES)?;
            let Some(last) = waiting.last() else { return Ok(()) };
            after = last.event.key.to_vec();
            self.take(waiting)?;
        }
    }

    fn remove_delivery(&mut self, id: u32) -> Result<(), Error> {
        let (first, end) = (line_id(id, 0), line_id(id + 1, 0));
        // What the events said of addresses that have a record.
        let keep = "INSERT INTO address_events (key, hash, at, kind, failure_type, reason) \
                    SELECT events.key, addresses.hash, events.at, events.kind, events.failure_type, events.reason \
                    FROM events JOIN lines ON lines.id = events.line JOIN addresses ON addresses.hash = substr(lines.key, 1, 16) \
                    WHERE events.line >= $1 AND events.line < $2 AND events.trust = 1 AND events.kind IN \
                    ('delivered', 'complained', 'soft-bounce', 'given-up', 'hard-bounce')";
        let range = [Value::Integer(first), end.into()];
        self.session.execute(keep, &range)?;
        self.session.execute("DELETE FROM events WHERE line >= $1 AND line < $2", &range)?;
        self.session.execute("DELETE FROM lines WHERE id >= $1 AND id < $2", &range)?;
        self.session.execute("DELETE FROM counts WHERE delivery = $1", &[id.into()])?;
        self.session.execute("DELETE FROM alerts WHERE delivery = $1", &[id.into()])?;
        self.session.execute("DELETE FROM deliveries WHERE id = $1", &[id.into()])?;
        self.tallies.remove(&id);
        Ok(())
    }
}

fn check_name(name: &str) -> Result<(), Error> {
    let refused = |what: &str| Err(Error::caller(what.to_owned()).in_field("delivery"));
    match name {
        "" => refused("a mailing needs a name"),
        _ if name.len() > NAME_OCTETS_MAX => refused("the name of a mailing has at most 200 octets"),
        _ if name.chars().any(char::is_control) => refused("the name of a mailing has no controls"),
        _ => Ok(()),
    }
}

/// Reads [`COLUMNS`].
fn read(row: &dyn Row) -> Result<Delivery, Error> {
    Ok(Delivery {
        id: u32::try_from(row.integer(0)?).map_err(|_| damaged(0))?,
        name: row.text(1)?.to_owned(),
        language: row.text_or_null(2)?.map(ToOwned::to_owned),
        validity: ValidityPeriod::with_cap(row.integer(3)?, i64::MAX).map_err(|_| damaged(3))?,
        policy: CountingPolicy::by_word(row.text(4)?).ok_or_else(|| damaged(4))?,
        created_at: row.integer(5)?,
        n_lines: u64::try_from(row.integer(6)?).map_err(|_| damaged(6))?,
    })
}
