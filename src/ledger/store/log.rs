//! The log of a mailing: lines, and what happened to each.

use std::fmt::Write as _;

use super::database::{Row, Value, damaged};
use super::stored::{LINE_COLUMNS, StoredLine, line_id, line_key, number_of_id, read_event};
use super::{Ledger, stored};
use crate::diagnostic::Error;
use crate::ledger::{Event, EventId, Failure, Phase, Reason, Trust};

/// The most lines of a part of the log.
const LINES_MAX: usize = 10_000;

/// Which lines of a mailing are wanted. What is not said is not asked.
#[derive(Debug, Clone, PartialEq, Default)]
#[non_exhaustive]
pub struct LogFilter {
    /// Lines in one of these phases; none of them: in any.
    pub phases: Vec<Phase>,
    /// Lines whose last failure has this cause, by id.
    pub cause: Option<String>,
    /// Lines whose last failure has this reason, or that were left out for it.
    pub reason: Option<Reason>,
    /// Lines to this domain.
    pub domain: Option<String>,
    /// Lines whose address has this text in it, or of which something was said that has it; ASCII letters of both cases are the same.
    pub text: Option<String>,
    /// Lines whose last event was at this moment or later, in seconds since 1970-01-01T00:00:00Z.
    pub since: Option<i64>,
    /// Lines whose last event was before this moment.
    pub until: Option<i64>,
    /// Lines whose outcome came late.
    pub only_late: bool,
}

/// A part of a long list, by key: the next part begins after `next`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Page<T> {
    /// What was asked for, in order.
    pub items: Vec<T>,
    /// After which the next part begins; `None` where nothing is left.
    pub next: Option<u64>,
}

/// A message to a recipient, as the log shows it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LogLine {
    /// Its number in the mailing, from 1.
    pub n: u64,
    /// To whom; `None` where the address was forgotten, or never told.
    pub address: Option<String>,
    /// The domain of the address, in lower case; empty where it was never told.
    pub domain: String,
    /// Its Message-ID, or the name that the provider gave it.
    pub message_id: Option<String>,
    /// Where it stands.
    pub phase: Phase,
    /// When its validity period ends, in seconds since 1970-01-01T00:00:00Z.
    pub deadline: Option<i64>,
    /// Whether its outcome came late.
    pub is_late: bool,
    /// What went wrong.
    pub failure: Option<Failure>,
    /// Why it was left out.
    pub excluded: Option<Reason>,
    /// When its last event was, in seconds since 1970-01-01T00:00:00Z.
    pub last_at: i64,
    /// What was said last (a Diagnostic-Code, a reply), by a source that counts.
    pub diagnostic: Option<String>,
    /// How often it was opened.
    pub n_opened: u32,
    /// How often a link in it was followed.
    pub n_clicked: u32,
    /// How many automatic replies came.
    pub n_auto_replies: u32,
    /// How often it was refused for now.
    pub n_soft_bounces: u32,
    /// Whether its recipient marked it as unwanted.
    pub has_complained: bool,
    /// Whether its recipient asked for no more.
    pub has_unsubscribed: bool,
}

/// An event, as the log shows it.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LogEvent {
    /// What happened. Where the id had the address in it and that was forgotten, it is `#` and 32 digits.
    pub event: Event,
    /// What was said, verbatim, unless the address was forgotten.
    pub diagnostic: Option<String>,
    /// Whether it counts.
    pub trust: Trust,
    /// Whether a person said that it is not true.
    pub is_dismissed: bool,
    /// When it was heard of, in seconds since 1970-01-01T00:00:00Z.
    pub heard_at: i64,
}

/// A line and its events, in their order of time.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct LineHistory {
    /// The line.
    pub line: LogLine,
    /// What happened, whether it counts or not.
    pub events: Vec<LogEvent>,
}

/// What was said last of a line.
const LAST_SAID: &str = "(SELECT events.diagnostic FROM events WHERE events.line = lines.id AND events.trust = 1 AND events.diagnostic IS NOT NULL \
                         ORDER BY events.at DESC, events.id DESC LIMIT 1)";

impl Ledger {
    /// At most `n` lines of a mailing, in the order in which they were made, from behind the line of number `after`.
    ///
    /// Lines are looked through one by one: a filter that few lines pass takes as long as the mailing is large, though no more memory.
    ///
    /// # Errors
    /// No mailing of this name.
    pub fn log(
        &mut self,
        name: &str,
        filter: &LogFilter,
        after: Option<u64>,
        n: usize,
    ) -> Result<Page<LogLine>, Error> {
        let delivery = self.delivery_id(name)?;
        let n = n.clamp(1, LINES_MAX);
        let text = filter.text.as_deref().map(pattern);
        let first = line_id(delivery, after.unwrap_or(0));
        let mut query = Query::new(format!("SELECT {LINE_COLUMNS}, {LAST_SAID} FROM lines WHERE"));
        query.and("lines.id >", first.into());
        query.and("lines.id <", line_id(delivery + 1, 0).into());
        query.filter(filter, text.as_deref());
        query.sql.push_str(" ORDER BY lines.id LIMIT ");
        query.parameter(i64::try_from(n + 1).unwrap_or(i64::MAX).into());
        let mut items = self.session.rows(&query.sql, &query.values, read_line)?;
        let has_more = items.len() > n;
        items.truncate(n);
        let next = items.last().filter(|_| has_more).map(|line| line.n);
        Ok(Page { items, next })
    }

    /// The line of an address in a mailing, and what happened to it.
    ///
    /// # Errors
    /// No mailing of this name.
    pub fn line(&mut self, name: &str, address: &str) -> Result<Option<LineHistory>, Error> {
        let delivery = self.delivery_id(name)?;
        let key = line_key(&self.mailbox(address)?.hash, delivery);
        let sql = format!("SELECT {LINE_COLUMNS}, {LAST_SAID} FROM lines WHERE lines.key = $1");
        let Some(line) = self.session.first(&sql, &[(&key).into()], read_line)? else { return Ok(None) };
        let events = self.log_events(line_id(delivery, line.n))?;
        Ok(Some(LineHistory { line, events }))
    }

    /// The line of this number in a mailing, and what happened to it, be its address forgotten or not.
    ///
    /// # Errors
    /// No mailing of this name.
    pub fn line_by_number(&mut self, name: &str, n: u64) -> Result<Option<LineHistory>, Error> {
        let delivery = self.delivery_id(name)?;
        if n > stored::LINES_MAX {
            return Ok(None);
        }
        let id = line_id(delivery, n);
        let sql = format!("SELECT {LINE_COLUMNS}, {LAST_SAID} FROM lines WHERE lines.id = $1");
        let Some(line) = self.session.first(&sql, &[id.into()], read_line)? else { return Ok(None) };
        let events = self.log_events(id)?;
        Ok(Some(LineHistory { line, events }))
    }

    /// The events of a line, in their order of time.
    pub(super) fn log_events(&mut self, line: i64) -> Result<Vec<LogEvent>, Error> {
        let sql = "SELECT key, at, kind, failure_type, reason, cause, status, derived, name, diagnostic, trust, heard_at FROM events WHERE line = $1";
        let mut events = self.session.rows(sql, &[line.into()], |row| {
            let (key, event) = read_event(row, 0)?;
            let shown = LogEvent {
                event: Event { id: EventId::parse(row.text(8)?).map_err(|_| damaged(8))?, ..event },
                diagnostic: row.text_or_null(9)?.map(ToOwned::to_owned),
                trust: if row.integer(10)? == 1 { Trust::Verified } else { Trust::Unverified },
                is_dismissed: row.integer(10)? < 0,
                heard_at: row.integer(11)?,
            };
            Ok((key, shown))
        })?;
        events.sort_by_key(|(key, shown)| (shown.event.at, shown.event.kind, *key));
        Ok(events.into_iter().map(|(_, shown)| shown).collect())
    }
}

/// A query whose conditions depend on what is asked.
struct Query<'q> {
    sql: String,
    values: Vec<Value<'q>>,
}

impl<'q> Query<'q> {
    fn new(sql: String) -> Self {
        Self { sql, values: Vec::new() }
    }

    fn parameter(&mut self, value: Value<'q>) {
        self.values.push(value);
        // OK because a String takes whatever is written.
        write!(self.sql, "${}", self.values.len()).expect("a String takes all");
    }

    /// Another condition: `what` is compared with the value.
    fn and(&mut self, what: &str, value: Value<'q>) {
        let word = if self.values.is_empty() { "" } else { " AND" };
        // OK because a String takes whatever is written.
        write!(self.sql, "{word} {what} ").expect("a String takes all");
        self.parameter(value);
    }

    fn filter(&mut self, filter: &'q LogFilter, text: Option<&'q str>) {
        if !filter.phases.is_empty() {
            self.sql.push_str(" AND lines.phase IN (");
            for (at, phase) in filter.phases.iter().enumerate() {
                self.sql.push_str(if at == 0 { "" } else { "," });
                self.parameter(phase.as_str().into());
            }
            self.sql.push(')');
        }
        if let Some(cause) = &filter.cause {
            self.and("lines.cause =", cause.as_str().into());
        }
        if let Some(reason) = filter.reason {
            self.and(
                "(CASE WHEN lines.phase = 'excluded' THEN lines.excluded ELSE lines.reason END) =",
                reason.as_str().into(),
            );
        }
        if let Some(domain) = &filter.domain {
            self.and("lines.domain =", domain.as_str().into());
        }
        if let Some(since) = filter.since {
            self.and("lines.last_at >=", since.into());
        }
        if let Some(until) = filter.until {
            self.and("lines.last_at <", until.into());
        }
        if filter.only_late {
            self.and("lines.is_late =", true.into());
        }
        if let Some(text) = text {
            self.and("(LOWER(lines.address) LIKE", text.into());
            self.sql.push_str(
                " ESCAPE '!' OR EXISTS (SELECT 1 FROM events WHERE events.line = lines.id AND LOWER(events.diagnostic) LIKE ",
            );
            self.parameter(text.into());
            self.sql.push_str(" ESCAPE '!'))");
        }
    }
}

/// What a text in a column is like that has this one in it.
pub(super) fn pattern(text: &str) -> String {
    let lower = text.replace('\0', "").to_ascii_lowercase();
    format!("%{}%", lower.replace('!', "!!").replace('%', "!%").replace('_', "!_"))
}

/// Reads [`LINE_COLUMNS`] and [`LAST_SAID`].
fn read_line(row: &dyn Row) -> Result<LogLine, Error> {
    // Whether its end was told is nothing that is shown.
    let StoredLine { id, address, domain, message_id, line, .. } = StoredLine::read(row, i64::MIN)?;
    Ok(LogLine {
        n: number_of_id(id),
        address,
        domain: domain.unwrap_or_default(),
        message_id,
        phase: line.phase().ok_or_else(|| damaged(5))?,
        deadline: line.deadline(),
        is_late: line.is_late(),
        failure: line.failure().copied(),
        excluded: line.excluded(),
        last_at: line.last.as_ref().map_or(0, |(at, _, _)| *at),
        diagnostic: row.text_or_null(24)?.map(ToOwned::to_owned),
        n_opened: line.n_opened,
        n_clicked: line.n_clicked,
        n_auto_replies: line.n_auto_replies,
        n_soft_bounces: line.n_soft_bounces,
        has_complained: line.has_complained,
        has_unsubscribed: line.has_unsubscribed,
    })
}
