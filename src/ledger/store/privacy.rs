//! Personal data: what is held about an address, and how it is forgotten.

use serde::Serialize;

use super::Ledger;
use super::database::{Row, Value, damaged};
use super::log::LogEvent;
use super::mailbox::Mailbox;
use super::scrubbing::{scrubbed, tells};
use super::secret::Hash;
use super::stored::{AddressEvent, forgotten_name, hash_of, line_key, read_event};
use super::writer::{N_LINES, Writer};
use crate::diagnostic::Error;
use crate::ledger::{Event, Phase, Trust};

/// Seconds of a day.
const DAY: i64 = 86_400;

/// Everything that is held about an address, for whoever asks (GDPR, article 15). Moments are seconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Held {
    /// The address as it was asked for.
    pub address: String,
    /// What may be done with it, as [`AddressState`](crate::ledger::AddressState) names it.
    pub state: &'static str,
    /// Significant errors since the last success or reset.
    pub n_errors: u32,
    /// When the last significant error was.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_significant_at: Option<i64>,
    /// Since when it is in quarantine.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub quarantined_at: Option<i64>,
    /// Since when it is on the denylist.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub denylisted_at: Option<i64>,
    /// When a person made it valid again.
    pub reset_at: Vec<i64>,
    /// What happened to it in mailings that were removed.
    pub removed: Vec<HeldEvent>,
    /// Its messages.
    pub lines: Vec<HeldLine>,
    /// Events that named it and of which no line is known.
    pub unmatched: Vec<HeldEvent>,
}

/// A message to an address.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct HeldLine {
    /// The mailing.
    pub delivery: String,
    /// The address as it stands there; absent where it was forgotten.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// Its Message-ID.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// Where it stands, as [`Phase`](crate::ledger::Phase) names it.
    pub phase: &'static str,
    /// What happened to it.
    pub events: Vec<HeldEvent>,
}

/// An event of a message to an address.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[non_exhaustive]
pub struct HeldEvent {
    /// Its id.
    pub id: String,
    /// When it happened.
    pub at: i64,
    /// When it was heard of.
    pub heard_at: i64,
    /// What happened, as [`EventKind`](crate::ledger::EventKind) names it.
    pub kind: &'static str,
    /// Whether it counts.
    pub is_verified: bool,
    /// Why it failed, as [`Reason`](crate::ledger::Reason) names it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reason: Option<&'static str>,
    /// The id of the everyday cause.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
    /// What was reported (RFC 3463).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// What was derived from what was said, where no status was reported or where it tells less.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub derived_status: Option<String>,
    /// What was said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub diagnostic: Option<String>,
}

/// What was forgotten.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Forgotten {
    /// Lines whose address is gone.
    pub n_lines: u64,
    /// Events that lost something: an address in what was said, or an id with the address in it.
    pub n_events: u64,
    /// Events of no known line that lost the address.
    pub n_unmatched: u64,
}

/// Something whose address is to be forgotten.
struct Forgettable {
    id: i64,
    address: Option<String>,
    message_id: Option<String>,
}

impl Ledger {
    /// Replaces an address by its keyed hash, wherever it stands, and takes it out of what was said.
    ///
    /// Numbers and records stay, and the next event with the address finds its line. A new mailing to it stores the address again: whether it may
    /// be sent to is the sender's matter. SQLite's file holds nothing of it any more; PostgreSQL keeps old rows until its next vacuum, and
    /// backups are the operator's.
    ///
    /// # Errors
    /// A database that cannot be written, or no address.
    pub fn forget(&mut self, address: &str) -> Result<Forgotten, Error> {
        let mailbox = self.mailbox(address)?;
        let forgotten = self.transact(None, |writer| writer.forget(&mailbox))?;
        self.session.database().wipe()?;
        Ok(forgotten)
    }

    /// The same for all lines whose last event is at least `days` old, and for events of no known line that were heard so long ago.
    ///
    /// # Errors
    /// A database that cannot be written.
    pub fn retention(&mut self, days: u32, now: i64) -> Result<Forgotten, Error> {
        let until = now.saturating_sub(i64::from(days) * DAY);
        let (mut forgotten, mut after) = (Forgotten::default(), i64::MIN);
        // Parts of their own, so that others can write in between.
        loop {
            let last = self.transact(None, |writer| writer.forget_lines_until(until, after, &mut forgotten))?;
            let Some(last) = last else { break };
            after = last;
        }
        self.transact(None, |writer| writer.forget_unmatched_until(until, &mut forgotten))?;
        self.session.database().wipe()?;
        Ok(forgotten)
    }

    /// Everything that is held about an address.
    ///
    /// # Errors
    /// A database that cannot be read, or no address.
    pub fn export(&mut self, address: &str, now: i64) -> Result<Held, Error> {
        let hash = self.mailbox(address)?.hash;
        let (state, record) = self.address_state(address, now)?;
        let sql = "SELECT key, at, kind, failure_type, reason FROM address_events WHERE hash = $1 ORDER BY at";
        let beside = self.session.rows(sql, &[(&hash).into()], |row| AddressEvent::read(row, 0))?;
        Ok(Held {
            address: address.to_owned(),
            state: state.as_str(),
            n_errors: record.n_errors,
            last_significant_at: record.last_significant_at,
            quarantined_at: record.quarantined_at,
            denylisted_at: record.denylisted_at,
            reset_at: beside.iter().filter(|event| event.event.is_none()).map(|event| event.at).collect(),
            removed: beside.iter().filter_map(|event| event.event.as_ref()).map(HeldEvent::of_removed).collect(),
            lines: self.held_lines(&hash)?,
            unmatched: self.held_unmatched(&hash)?,
        })
    }

    fn held_lines(&mut self, hash: &Hash) -> Result<Vec<HeldLine>, Error> {
        let sql = "SELECT lines.id, lines.address, lines.message_id, lines.phase, deliveries.name FROM lines \
                   JOIN deliveries ON deliveries.id = lines.id / 1099511627776 WHERE lines.key >= $1 AND lines.key <= $2 ORDER BY lines.id";
        let (first, last) = (line_key(hash, 0), line_key(hash, u32::MAX));
        let mut lines = self.session.rows(sql, &[(&first).into(), (&last).into()], |row| {
            let line = HeldLine {
                delivery: row.text(4)?.to_owned(),
                address: row.text_or_null(1)?.map(ToOwned::to_owned),
                message_id: row.text_or_null(2)?.map(ToOwned::to_owned),
                phase: Phase::by_word(row.text(3)?).ok_or_else(|| damaged(3))?.as_str(),
                events: Vec::new(),
            };
            Ok((row.integer(0)?, line))
        })?;
        for (id, line) in &mut lines {
            line.events = self.log_events(*id)?.iter().map(HeldEvent::of).collect();
        }
        Ok(lines.into_iter().map(|(_, line)| line).collect())
    }

    fn held_unmatched(&mut self, hash: &Hash) -> Result<Vec<HeldEvent>, Error> {
        let sql = "SELECT key, at, kind, failure_type, reason, cause, status, derived, name, diagnostic, voucher, heard_at FROM unmatched \
                   WHERE address_hash = $1 ORDER BY id";
        self.session.rows(sql, &[hash.into()], |row| {
            let (_, event) = read_event(row, 0)?;
            let (name, diagnostic) = (row.text(8)?, row.text_or_null(9)?);
            Ok(HeldEvent::told(name, &event, row.integer(11)?, row.integer(10)? == 1, diagnostic))
        })
    }
}

impl HeldEvent {
    fn of(shown: &LogEvent) -> Self {
        let is_verified = shown.trust == Trust::Verified;
        Self::told(shown.event.id.as_str(), &shown.event, shown.heard_at, is_verified, shown.diagnostic.as_deref())
    }

    /// Of a removed mailing nothing is left but what its events said of the address.
    fn of_removed(event: &Event) -> Self {
        Self::told(&format!("#{}", event.id), event, event.at, true, None)
    }

    fn told(name: &str, event: &Event, heard_at: i64, is_verified: bool, diagnostic: Option<&str>) -> Self {
        let failure = event.failure.as_ref();
        Self {
            id: name.to_owned(),
            at: event.at,
            heard_at,
            kind: event.kind.as_str(),
            is_verified,
            reason: failure.map(|failure| failure.reason.as_str()),
            cause: failure.and_then(|failure| failure.cause).map(|cause| cause.id().to_owned()),
            status: failure.and_then(|failure| failure.status).map(|status| status.to_string()),
            derived_status: failure.and_then(|failure| failure.derived).map(|status| status.to_string()),
            diagnostic: diagnostic.map(ToOwned::to_owned),
        }
    }
}

impl Writer<'_> {
    fn forget(&mut self, mailbox: &Mailbox) -> Result<Forgotten, Error> {
        let mut forgotten = Forgotten::default();
        let sql = "SELECT id, address, message_id FROM lines WHERE key >= $1 AND key <= $2";
        let (first, last) = (line_key(&mailbox.hash, 0), line_key(&mailbox.hash, u32::MAX));
        let mut lines = self.session.rows(sql, &[(&first).into(), (&last).into()], read_forgettable)?;
        let n_lines = lines.iter().filter(|line| line.address.is_some()).count();
        // Events may have come since a line was forgotten, and the address is told here.
        lines.iter_mut().for_each(|line| line.address = mailbox.address.clone());
        self.forget_lines(&lines, &mut forgotten)?;
        forgotten.n_lines = n_lines as u64;
        let sql = "SELECT key, address, name, diagnostic FROM unmatched WHERE address_hash = $1";
        let unmatched = self.session.rows(sql, &[(&mailbox.hash).into()], read_unmatched)?;
        self.forget_unmatched_rows(unmatched, mailbox.address.as_deref(), &mut forgotten)?;
        Ok(forgotten)
    }

    /// Forgets the addresses of some lines, and returns the last of them; `None`: there are no more.
    fn forget_lines_until(&mut self, until: i64, after: i64, forgotten: &mut Forgotten) -> Result<Option<i64>, Error> {
        let sql = "SELECT id, address, message_id FROM lines WHERE id > $1 AND last_at <= $2 AND address IS NOT NULL ORDER BY id LIMIT $3";
        let lines = self.session.rows(sql, &[after.into(), until.into(), N_LINES.into()], read_forgettable)?;
        self.forget_lines(&lines, forgotten)?;
        Ok(lines.last().map(|line| line.id))
    }

    fn forget_lines(&mut self, lines: &[Forgettable], forgotten: &mut Forgotten) -> Result<(), Error> {
        let ids: Vec<Value<'_>> = lines.iter().map(|line| Value::Integer(line.id)).collect();
        // A line that was made by a token has no domain: an address that was forgotten before it was told does not come, either.
        forgotten.n_lines += self.session.execute_in("UPDATE lines SET address = NULL WHERE id IN", &ids)?;
        for line in lines {
            let Some(address) = line.address.as_deref() else { continue };
            if line.message_id.as_deref().is_some_and(|id| tells(id, address)) {
                self.session.execute("UPDATE lines SET message_id = NULL WHERE id = $1", &[line.id.into()])?;
            }
        }
        self.forget_in_events(lines, forgotten)
    }

    fn forget_in_events(&mut self, lines: &[Forgettable], forgotten: &mut Forgotten) -> Result<(), Error> {
        const HEAD: &str = "SELECT line, key, name, diagnostic FROM events WHERE line IN";
        let ids: Vec<Value<'_>> = lines.iter().map(|line| Value::Integer(line.id)).collect();
        let addresses: std::collections::HashMap<i64, &str> =
            lines.iter().filter_map(|line| Some((line.id, line.address.as_deref()?))).collect();
        let mut changed: Vec<(Hash, String, Option<String>)> = Vec::new();
        self.session.query_in(HEAD, &ids, |row| {
            let address = addresses.get(&row.integer(0)?).copied();
            let (key, name, said) = (hash_of(row, 1)?, row.text(2)?, row.text_or_null(3)?);
            if let Some((name, left)) = without_address(&key, name, said, address) {
                changed.push((key, name, left));
            }
            Ok(())
        })?;
        forgotten.n_events += changed.len() as u64;
        for (key, name, said) in &changed {
            let values = [name.as_str().into(), said.as_deref().into(), key.into()];
            self.session.execute("UPDATE events SET name = $1, diagnostic = $2 WHERE key = $3", &values)?;
        }
        Ok(())
    }

    fn forget_unmatched_until(&mut self, until: i64, forgotten: &mut Forgotten) -> Result<(), Error> {
        let mut after: Vec<u8> = Vec::new();
        loop {
            let sql = "SELECT key, address, name, diagnostic FROM unmatched WHERE key > $1 AND heard_at <= $2 AND address IS NOT NULL \
                       ORDER BY key LIMIT $3";
            let values: [Value<'_>; 3] = [after.as_slice().into(), until.into(), N_LINES.into()];
            let rows = self.session.rows(sql, &values, read_unmatched)?;
            let Some((key, ..)) = rows.last() else { return Ok(()) };
            after = key.to_vec();
            self.forget_unmatched_rows(rows, None, forgotten)?;
        }
    }

    fn forget_unmatched_rows(
        &mut self,
        rows: Vec<UnmatchedRow>,
        told: Option<&str>,
        forgotten: &mut Forgotten,
    ) -> Result<(), Error> {
        for (key, address, name, said) in rows {
            let known = told.or(address.as_deref());
            let (name, said) = without_address(&key, &name, said.as_deref(), known).unwrap_or((name, said));
            let sql = "UPDATE unmatched SET address = NULL, name = $1, diagnostic = $2 WHERE key = $3";
            self.session.execute(sql, &[name.as_str().into(), said.as_deref().into(), (&key).into()])?;
            forgotten.n_unmatched += u64::from(address.is_some());
        }
        Ok(())
    }
}

/// Key, address, name, and what was said.
type UnmatchedRow = (Hash, Option<String>, String, Option<String>);

fn read_unmatched(row: &dyn Row) -> Result<UnmatchedRow, Error> {
    let owned = |at| row.text_or_null(at).map(|text| text.map(ToOwned::to_owned));
    Ok((hash_of(row, 0)?, owned(1)?, row.text(2)?.to_owned(), owned(3)?))
}

fn read_forgettable(row: &dyn Row) -> Result<Forgettable, Error> {
    let owned = |at| row.text_or_null(at).map(|text| text.map(ToOwned::to_owned));
    Ok(Forgettable { id: row.integer(0)?, address: owned(1)?, message_id: owned(2)? })
}

/// Name and words of an event without the address, if it stands in them.
fn without_address(
    key: &Hash,
    name: &str,
    said: Option<&str>,
    address: Option<&str>,
) -> Option<(String, Option<String>)> {
    let is_named = address.is_some_and(|address| tells(name, address));
    let left = said.map(|said| scrubbed(said, address));
    let is_changed = is_named || left.as_deref() != said;
    let name = if is_named { forgotten_name(key) } else { name.to_owned() };
    is_changed.then_some((name, left))
}
