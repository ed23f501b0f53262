//! What waits for a person: events that nobody vouches for, and events of no known line.

use serde::Serialize;

use super::Ledger;
use super::database::{Row, damaged};
use super::log::Page;
use super::secret::{Hash, Secret};
use super::stored::{StoredEvent, StoredLine, key_of_forgotten_name, read_event};
use super::writer::Writer;
use crate::diagnostic::Error;
use crate::ledger::{Event, EventId, Voucher};

/// The most events of a part of a list.
const EVENTS_MAX: usize = 10_000;

/// An event that changes nothing until a person confirms it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Unverified {
    /// Its number, by which pages go on.
    pub n: u64,
    /// What is said to have happened.
    pub event: Event,
    /// The name of the mailing to whose line it was matched.
    pub delivery: String,
    /// The address of that line.
    pub address: Option<String>,
    /// By what it was matched.
    pub matched_by: MatchedBy,
    /// What was said, verbatim.
    pub diagnostic: Option<String>,
    /// When it was heard of, in seconds since 1970-01-01T00:00:00Z.
    pub heard_at: i64,
}

/// By what an event found its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum MatchedBy {
    /// A token that only this ledger can make.
    Token,
    /// The name of the mailing and the address.
    DeliveryAndAddress,
    /// The Message-ID and the address.
    MessageIdAndAddress,
    /// The Message-ID alone, which one line has.
    MessageId,
    /// The address alone: the youngest mailing that has it.
    Address,
}

/// An event of which no line is known (yet). It is taken when its line appears.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Unmatched {
    /// Its number, by which pages go on.
    pub n: u64,
    /// What happened.
    pub event: Event,
    /// The name of the mailing that was told with it.
    pub delivery: Option<String>,
    /// The address that was told with it.
    pub address: Option<String>,
    /// The Message-ID that was told with it.
    pub message_id: Option<String>,
    /// What was said, verbatim.
    pub diagnostic: Option<String>,
    /// Who vouches for it.
    pub voucher: Voucher,
    /// When it was heard of, in seconds since 1970-01-01T00:00:00Z.
    pub heard_at: i64,
}

impl MatchedBy {
    /// The word for it in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Token => "token",
            Self::DeliveryAndAddress => "delivery-and-address",
            Self::MessageIdAndAddress => "message-id-and-address",
            Self::MessageId => "message-id",
            Self::Address => "address",
        }
    }

    pub(super) fn by_word(word: &str) -> Option<Self> {
        [Self::Token, Self::DeliveryAndAddress, Self::MessageIdAndAddress, Self::MessageId, Self::Address]
            .into_iter()
            .find(|it| it.as_str() == word)
    }
}

impl Ledger {
    /// At most `n` events that wait for a person, in the order in which they were heard.
    ///
    /// # Errors
    /// A database that cannot be read.
    pub fn unverified(&mut self, after: Option<u64>, n: usize) -> Result<Page<Unverified>, Error> {
        let sql = "SELECT events.key, events.at, events.kind, events.failure_type, events.reason, events.cause, events.status, events.derived, events.name, \
                   events.diagnostic, events.matched_by, events.heard_at, lines.address, deliveries.name, events.id \
                   FROM events JOIN lines ON lines.id = events.line JOIN deliveries ON deliveries.id = lines.id / 1099511627776 \
                   WHERE events.trust = 0 AND events.id > $1 ORDER BY events.id LIMIT $2";
        let read = |row: &dyn Row| {
            Ok(Unverified {
                n: number(row, 14)?,
                event: named(row)?,
                delivery: row.text(13)?.to_owned(),
                address: row.text_or_null(12)?.map(ToOwned::to_owned),
                matched_by: row.text_or_null(10)?.and_then(MatchedBy::by_word).ok_or_else(|| damaged(10))?,
                diagnostic: row.text_or_null(9)?.map(ToOwned::to_owned),
                heard_at: row.integer(11)?,
            })
        };
        self.page(sql, after, n, read, |item| item.n)
    }

    /// At most `n` events of which no line is known, in the order in which they were heard.
    ///
    /// # Errors
    /// A database that cannot be read.
    pub fn unmatched(&mut self, after: Option<u64>, n: usize) -> Result<Page<Unmatched>, Error> {
        let sql = "SELECT key, at, kind, failure_type, reason, cause, status, derived, name, diagnostic, voucher, heard_at, delivery, address, message_id, id \
                   FROM unmatched WHERE id > $1 ORDER BY id LIMIT $2";
        let owned = |row: &dyn Row, at| row.text_or_null(at).map(|text| text.map(ToOwned::to_owned));
        let read = |row: &dyn Row| {
            Ok(Unmatched {
                n: number(row, 15)?,
                event: named(row)?,
                delivery: owned(row, 12)?,
                address: owned(row, 13)?,
                message_id: owned(row, 14)?,
                diagnostic: owned(row, 9)?,
                voucher: if row.integer(10)? == 1 { Voucher::Operator } else { Voucher::Nobody },
                heard_at: row.integer(11)?,
            })
        };
        self.page(sql, after, n, read, |item| item.n)
    }

    /// Makes an unverified event count, by the word of a person. An event that was dismissed can be confirmed as well. `false`: it counts already.
    ///
    /// # Errors
    /// No event of this id that has found a line.
    pub fn confirm(&mut self, id: &EventId, now: i64) -> Result<bool, Error> {
        let key = key_of(id, &self.secret);
        self.transact(Some(now), |writer| match writer.event(&key)? {
            None => Err(unknown(id)),
            Some((_, _, 1)) => Ok(false),
            Some((event, line, _)) => {
                writer.take_at(event, line)?;
                let sql = "UPDATE events SET trust = 1, matched_by = NULL WHERE key = $1";
                writer.session.execute(sql, &[(&key).into()])?;
                Ok(true)
            }
        })
    }

    /// Takes an unverified event off the list, by the word of a person: it is not true. `false`: it was dismissed already.
    ///
    /// # Errors
    /// No event of this id, or one that counts. An event of no known line goes, too.
    pub fn dismiss(&mut self, id: &EventId) -> Result<bool, Error> {
        let key = key_of(id, &self.secret);
        self.transact(None, |writer| match writer.event(&key)? {
            None => {
                let n = writer.session.execute("DELETE FROM unmatched WHERE key = $1", &[(&key).into()])?;
                if n > 0 { Ok(true) } else { Err(unknown(id)) }
            }
            Some((_, _, 1)) => {
                Err(Error::caller(format!("the event `{id}` counts: somebody vouches for it")).in_field("id"))
            }
            Some((_, _, 0)) => {
                writer.session.execute("UPDATE events SET trust = -1 WHERE key = $1", &[(&key).into()])?;
                Ok(true)
            }
            Some(_) => Ok(false),
        })
    }

    fn page<T>(
        &mut self,
        sql: &str,
        after: Option<u64>,
        n: usize,
        read: impl FnMut(&dyn Row) -> Result<T, Error>,
        number: impl Fn(&T) -> u64,
    ) -> Result<Page<T>, Error> {
        let n = n.clamp(1, EVENTS_MAX);
        let after = i64::try_from(after.unwrap_or(0)).unwrap_or(i64::MAX);
        let limit = i64::try_from(n + 1).unwrap_or(i64::MAX);
        let mut items = self.session.rows(sql, &[after.into(), limit.into()], read)?;
        let has_more = items.len() > n;
        items.truncate(n);
        let next = items.last().filter(|_| has_more).map(number);
        Ok(Page { items, next })
    }
}

impl Writer<'_> {
    /// An event that has found a line, the line, and whether it counts (1), waits (0) or was dismissed.
    fn event(&mut self, key: &Hash) -> Result<Option<(StoredEvent<'static>, StoredLine, i64)>, Error> {
        let sql = "SELECT events.key, events.at, events.kind, events.failure_type, events.reason, events.cause, events.status, events.derived, events.name, \
                   events.diagnostic, events.heard_at, events.trust, lines.key FROM events JOIN lines ON lines.id = events.line \
                   WHERE events.key = $1";
        let found = self.session.first(sql, &[key.into()], |row| {
            let (key, event) = read_event(row, 0)?;
            let stored = StoredEvent {
                key,
                event,
                name: row.text(8)?.to_owned().into(),
                diagnostic: row.text_or_null(9)?.map(|text| text.to_owned().into()),
                heard_at: row.integer(10)?,
            };
            Ok((stored, row.integer(11)?, row.octets(12)?.try_into().map_err(|_| damaged(12))?))
        })?;
        let Some((event, trust, line)) = found else { return Ok(None) };
        let line = self.lines(&[line])?.pop().ok_or_else(|| damaged(12))?;
        Ok(Some((event, line, trust)))
    }
}

/// The key of an event by its name, or by what is left of that.
fn key_of(id: &EventId, secret: &Secret) -> Hash {
    key_of_forgotten_name(id.as_str()).unwrap_or_else(|| secret.of_event(id.as_str()))
}

fn unknown(id: &EventId) -> Error {
    Error::caller(format!("there is no event `{id}` in the ledger")).in_field("id")
}

/// The event of these columns, under its name.
fn named(row: &dyn Row) -> Result<Event, Error> {
    let (_, event) = read_event(row, 0)?;
    Ok(Event { id: EventId::parse(row.text(8)?).map_err(|_| damaged(8))?, ..event })
}

fn number(row: &dyn Row, at: usize) -> Result<u64, Error> {
    u64::try_from(row.integer(at)?).map_err(|_| damaged(at))
}
