//! How lines, events and records stand in columns.

use std::borrow::Cow;

use super::database::{Row, Value, damaged};
use super::secret::{HASH_OCTETS, Hash, hexadecimal, octets_of};
use crate::cause::Cause;
use crate::diagnostic::Error;
use crate::ledger::{AddressRecord, Event, EventId, EventKind, Failure, FailureType, Line, Phase, Reason};
use crate::status::EnhancedStatus;

/// The most octets that are kept of what was said.
const DIAGNOSTIC_OCTETS_MAX: usize = 4_096;

/// The most octets that are kept of a Message-ID: a line of a message has no more.
const MESSAGE_ID_OCTETS_MAX: usize = 998;

/// The number of a line in its mailing takes so many bits of its id.
const NUMBER_BITS: u32 = 40;

/// The most lines of a mailing.
pub(super) const LINES_MAX: u64 = (1 << NUMBER_BITS) - 1;

/// The most mailings of a ledger: their lines' ids are positive.
pub(super) const DELIVERIES_MAX: i64 = (1 << (63 - NUMBER_BITS)) - 1;

/// The key of a line: the hash of its address, and its mailing.
pub(super) type LineKey = [u8; HASH_OCTETS + 4];

pub(super) fn line_key(address: &Hash, delivery: u32) -> LineKey {
    let mut key = [0; HASH_OCTETS + 4];
    key[..HASH_OCTETS].copy_from_slice(address);
    key[HASH_OCTETS..].copy_from_slice(&delivery.to_be_bytes());
    key
}

/// The address of a line's key.
pub(super) fn address_of(key: &LineKey) -> Hash {
    // OK because the key is longer than the hash in front of it.
    key[..HASH_OCTETS].try_into().expect("a key begins with a hash")
}

/// The mailing of a line's key.
pub(super) fn delivery_of(key: &LineKey) -> u32 {
    // OK because four octets follow the hash.
    u32::from_be_bytes(key[HASH_OCTETS..].try_into().expect("a key ends with a mailing"))
}

/// The id of the line of this number in its mailing.
pub(super) fn line_id(delivery: u32, n: u64) -> i64 {
    (i64::from(delivery) << NUMBER_BITS) + i64::try_from(n).unwrap_or(i64::MAX >> 1)
}

/// The mailing of a line.
pub(super) fn delivery_of_id(id: i64) -> u32 {
    u32::try_from(id >> NUMBER_BITS).unwrap_or(0)
}

/// The number of a line in its mailing.
pub(super) fn number_of_id(id: i64) -> u64 {
    (id & ((1 << NUMBER_BITS) - 1)).unsigned_abs()
}

/// A line, as it is stored.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct StoredLine {
    pub(super) id: i64,
    pub(super) key: LineKey,
    pub(super) address: Option<String>,
    pub(super) domain: Option<String>,
    pub(super) message_id: Option<String>,
    /// The end of its validity period as it stands in its row, before anything happened here.
    pub(super) deadline: Option<i64>,
    pub(super) line: Line,
}

/// An event, as it is stored. The id that its line knows it by is its key, which stays when its name is forgotten.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct StoredEvent<'e> {
    pub(super) key: Hash,
    pub(super) event: Event,
    pub(super) name: Cow<'e, str>,
    pub(super) diagnostic: Option<Cow<'e, str>>,
    pub(super) heard_at: i64,
}

/// Something that happened to an address, as its record takes it.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct AddressEvent {
    pub(super) key: Hash,
    pub(super) at: i64,
    /// `None`: a person reset it.
    pub(super) event: Option<Event>,
}

/// The place of an event among those of its address. A reset comes after all else of its second.
pub(super) type AddressPlace = (i64, Option<EventKind>, Hash);

/// A record, and the last event that it took.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct StoredRecord {
    pub(super) record: AddressRecord,
    pub(super) last: AddressPlace,
}

/// The word of a reset.
pub(super) const RESET: &str = "reset";

/// Columns of an event that its line takes; 5 of them are a failure.
pub(super) const EVENT_COLUMNS: &str = "key, at, kind, failure_type, reason, cause, status, derived";

/// Columns of [`StoredLine`].
pub(super) const LINE_COLUMNS: &str = "id, key, address, domain, message_id, phase, deadline, is_late, has_bounced, failure_type, reason, cause, \
                                       status, derived, excluded, last_at, last_kind, last_event, n_opened, n_clicked, n_auto_replies, \
                                       n_soft_bounces, has_complained, has_unsubscribed";

impl StoredLine {
    /// Reads [`LINE_COLUMNS`]. All lines whose end is behind the clock were ended.
    pub(super) fn read(row: &dyn Row, clock: i64) -> Result<Self, Error> {
        let flag = |at| row.integer(at).map(|n| n != 0);
        let count = |at| row.integer(at).and_then(|n| u32::try_from(n).map_err(|_| damaged(at)));
        let (deadline, last_at) = (row.integer_or_null(6)?, row.integer(15)?);
        let last_kind = kind_of(row.text(16)?).ok_or_else(|| damaged(16))?;
        let line = Line {
            phase: Some(Phase::by_word(row.text(5)?).ok_or_else(|| damaged(5))?),
            deadline,
            is_over: deadline.is_some_and(|deadline| deadline <= clock || deadline < last_at),
            is_late: flag(7)?,
            has_bounced: flag(8)?,
            failure: read_failure(row, 9)?,
            excluded: row.text_or_null(14)?.map(|word| Reason::by_word(word).ok_or_else(|| damaged(14))).transpose()?,
            last: Some((last_at, last_kind, event_id(&hash_of(row, 17)?))),
            n_opened: count(18)?,
            n_clicked: count(19)?,
            n_auto_replies: count(20)?,
            n_soft_bounces: count(21)?,
            has_complained: flag(22)?,
            has_unsubscribed: flag(23)?,
        };
        Ok(Self {
            id: row.integer(0)?,
            key: row.octets(1)?.try_into().map_err(|_| damaged(1))?,
            address: row.text_or_null(2)?.map(ToOwned::to_owned),
            domain: row.text_or_null(3)?.map(ToOwned::to_owned),
            message_id: row.text_or_null(4)?.map(ToOwned::to_owned),
            deadline,
            line,
        })
    }

    pub(super) fn delivery(&self) -> u32 {
        delivery_of_id(self.id)
    }

    pub(super) fn domain(&self) -> &str {
        self.domain.as_deref().unwrap_or_default()
    }
}

impl StoredEvent<'_> {
    /// The values of [`EVENT_COLUMNS`], but for what must be written first.
    pub(super) fn words(&self) -> (Cow<'static, str>, [Option<String>; 2]) {
        (kind_word(self.event.kind), status_words(self.event.failure.as_ref()))
    }
}

impl AddressEvent {
    pub(super) fn of(event: &Event, key: Hash) -> Self {
        Self { key, at: event.at, event: Some(event.clone()) }
    }

    pub(super) fn place(&self) -> AddressPlace {
        (self.at, self.event.as_ref().map(|event| event.kind), self.key)
    }

    /// Reads key, moment, kind, type and reason from these columns on.
    pub(super) fn read(row: &dyn Row, at: usize) -> Result<Self, Error> {
        let (key, moment, word) = (hash_of(row, at)?, row.integer(at + 1)?, row.text(at + 2)?);
        if word == RESET {
            return Ok(Self { key, at: moment, event: None });
        }
        let kind = kind_of(word).ok_or_else(|| damaged(at + 2))?;
        let event = Event { id: event_id(&key), at: moment, kind, failure: read_reason(row, at + 3)? };
        Ok(Self { key, at: moment, event: Some(event) })
    }
}

/// As places are compared: a reset is the last of its second.
pub(super) fn is_before(one: &AddressPlace, other: &AddressPlace) -> bool {
    let key = |(at, kind, key): &AddressPlace| (*at, kind.is_none(), *kind, *key);
    key(one) < key(other)
}

impl StoredRecord {
    /// Reads what stands behind the hash of an address, from this column on.
    pub(super) fn read(row: &dyn Row, at: usize) -> Result<Self, Error> {
        let last_reason = row.text_or_null(at + 2)?.map(|word| Reason::by_word(word).ok_or_else(|| damaged(at + 2)));
        let record = AddressRecord {
            n_errors: u32::try_from(row.integer(at)?).map_err(|_| damaged(at))?,
            last_significant_at: row.integer_or_null(at + 1)?,
            last_reason: last_reason.transpose()?,
            quarantined_at: row.integer_or_null(at + 3)?,
            denylisted_at: row.integer_or_null(at + 4)?,
        };
        let kind = match row.text(at + 6)? {
            RESET => None,
            word => Some(kind_of(word).ok_or_else(|| damaged(at + 6))?),
        };
        Ok(Self { record, last: (row.integer(at + 5)?, kind, hash_of(row, at + 7)?) })
    }
}

/// A hash in a column.
pub(super) fn hash_of(row: &dyn Row, at: usize) -> Result<Hash, Error> {
    row.octets(at)?.try_into().map_err(|_| damaged(at))
}

/// The id by which a line knows an event.
pub(super) fn event_id(key: &Hash) -> EventId {
    // OK because 32 digits are an id.
    EventId::parse(&hexadecimal(key)).expect("digits are an id")
}

/// The key of an event that its line knows by this id.
pub(super) fn key_of_id(id: &EventId) -> Hash {
    octets_of(id.as_str()).unwrap_or_default()
}

/// What stands for a name that was forgotten.
pub(super) fn forgotten_name(key: &Hash) -> String {
    format!("#{}", hexadecimal(key))
}

/// The key of a name that was forgotten.
pub(super) fn key_of_forgotten_name(name: &str) -> Option<Hash> {
    octets_of(name.strip_prefix('#')?)
}

/// Reads [`EVENT_COLUMNS`] from this one on: the event as its line takes it.
pub(super) fn read_event(row: &dyn Row, at: usize) -> Result<(Hash, Event), Error> {
    let key = hash_of(row, at)?;
    let kind = kind_of(row.text(at + 2)?).ok_or_else(|| damaged(at + 2))?;
    let event = Event { id: event_id(&key), at: row.integer(at + 1)?, kind, failure: read_failure(row, at + 3)? };
    Ok((key, event))
}

/// The kind in one word, or two: `excluded duplicate`.
pub(super) fn kind_word(kind: EventKind) -> Cow<'static, str> {
    match kind {
        EventKind::Excluded(reason) => format!("{} {}", kind.as_str(), reason.as_str()).into(),
        _ => kind.as_str().into(),
    }
}

pub(super) fn kind_of(words: &str) -> Option<EventKind> {
    let (word, reason) = match words.split_once(' ') {
        Some((word, reason)) => (word, Some(Reason::by_word(reason)?)),
        None => (words, None),
    };
    EventKind::parse(word, reason).ok()
}

/// The status that was reported, and what was derived from what was said.
pub(super) fn status_words(failure: Option<&Failure>) -> [Option<String>; 2] {
    let word = |status: Option<EnhancedStatus>| status.map(|status| status.to_string());
    failure.map_or([None, None], |failure| [word(failure.status), word(failure.derived)])
}

/// Type, reason and cause, as values.
pub(super) fn failure_values(failure: Option<&Failure>) -> [Value<'static>; 3] {
    [
        failure.map(|failure| failure.failure_type.as_str()).into(),
        failure.map(|failure| failure.reason.as_str()).into(),
        failure.and_then(|failure| failure.cause).map(|cause| cause.id()).into(),
    ]
}

/// Type, reason, cause, status and derived status, from this column on.
fn read_failure(row: &dyn Row, at: usize) -> Result<Option<Failure>, Error> {
    let Some(failure) = read_reason(row, at)? else { return Ok(None) };
    let status =
        |at: usize| row.text_or_null(at)?.map(|text| EnhancedStatus::parse(text).map_err(|_| damaged(at))).transpose();
    // A cause of a later version is none here.
    let cause = row.text_or_null(at + 2)?.and_then(Cause::by_id);
    Ok(Some(Failure { cause, status: status(at + 3)?, derived: status(at + 4)?, ..failure }))
}

/// Type and reason, from this column on.
fn read_reason(row: &dyn Row, at: usize) -> Result<Option<Failure>, Error> {
    let Some(word) = row.text_or_null(at)? else { return Ok(None) };
    let failure_type = FailureType::by_word(word).ok_or_else(|| damaged(at))?;
    let reason = Reason::by_word(row.text(at + 1)?).ok_or_else(|| damaged(at + 1))?;
    Ok(Some(Failure::new(failure_type, reason)))
}

/// What was said, as it is kept.
pub(super) fn diagnostic(text: &str) -> Cow<'_, str> {
    kept(text, DIAGNOSTIC_OCTETS_MAX)
}

/// A Message-ID, as it is kept: without its brackets.
pub(super) fn message_id(text: &str) -> Option<Cow<'_, str>> {
    let text = text.trim().trim_start_matches('<').trim_end_matches('>');
    (!text.is_empty()).then(|| kept(text, MESSAGE_ID_OCTETS_MAX))
}

/// So much of a text. PostgreSQL has no character 0 in its texts, and so no ledger has.
pub(super) fn kept(text: &str, n_octets: usize) -> Cow<'_, str> {
    let end = (0..=n_octets.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
    let text = &text[..end];
    if text.contains('\0') { text.replace('\0', "\u{fffd}").into() } else { text.into() }
}
