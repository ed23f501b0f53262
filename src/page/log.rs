//! The log of a mailing, and what happened to one message.

use super::frame::{Choice, Frame};
use super::request::Fields;
use super::templates::{LogHtml, MessageHtml, drawn};
use crate::cause::Cause;
use crate::diagnostic::Error;
use crate::layout::Said;
use crate::ledger::{
    CountingPolicy, Delivery, EventKind, Ledger, LineHistory, LogEvent, LogFilter, LogLine, Page as Part, Phase,
    Status, Trust,
};
use crate::summary::{headline, reason_of, reason_word, status, status_word};

/// Lines on a page.
const N_LINES: usize = 100;
/// What narrows the log.
const FILTERS: [&str; 4] = ["find", "status", "cause", "domain"];

/// A part of the log.
pub(super) struct LogModel {
    id: u32,
    policy: CountingPolicy,
    n_lines: u64,
    query: Fields,
    causes: Vec<String>,
    lines: Part<LogLine>,
}

/// A line in the table.
pub(super) struct LogRow {
    pub(super) way: String,
    pub(super) address: String,
    pub(super) status: String,
    pub(super) is_late: bool,
    pub(super) reason: String,
    pub(super) headline: String,
    pub(super) changed: String,
}

/// A message and its events.
pub(super) struct MessageModel {
    policy: CountingPolicy,
    line: LogLine,
    events: Vec<LogEvent>,
}

/// An event in the table.
pub(super) struct EventRow {
    pub(super) time: String,
    pub(super) what: String,
    pub(super) reason: String,
    pub(super) said: String,
    pub(super) is_unverified: bool,
}

/// What a query asks for. A status or number that is none is not asked.
pub(super) fn log_filter(query: &Fields, policy: CountingPolicy) -> LogFilter {
    let wanted = query.value("status");
    let is_wanted = |phase: &Phase| wanted == Some(policy.status(*phase).0.as_str());
    LogFilter {
        phases: Phase::ALL.into_iter().filter(is_wanted).collect(),
        cause: query.value("cause").map(str::to_owned),
        domain: query.value("domain").map(|domain| domain.trim_start_matches('@').to_lowercase()),
        text: query.value("find").map(str::to_owned),
        ..LogFilter::default()
    }
}

impl LogModel {
    pub(super) fn read(ledger: &mut Ledger, mailing: &Delivery, query: Fields) -> Result<Self, Error> {
        let filter = log_filter(&query, mailing.policy);
        let after = query.value("after").and_then(|after| after.parse().ok());
        let causes = ledger.causes(&mailing.name)?;
        Ok(Self {
            id: mailing.id,
            policy: mailing.policy,
            n_lines: mailing.n_lines,
            causes: causes.into_iter().map(|share| share.of).filter(|id| Cause::by_id(id).is_some()).collect(),
            lines: ledger.log(&mailing.name, &filter, after, N_LINES)?,
            query,
        })
    }

    pub(super) fn drawn(&self, frame: &Frame<'_>) -> String {
        let path = format!("/m/{}/log", self.id);
        let filters = self.query.kept(&FILTERS);
        let is_first = self.query.value("after").is_none();
        let next = self.lines.next.map(|next| {
            let after = [("after".to_owned(), next.to_string())];
            frame.way(&path, &[filters.clone(), after.to_vec()].concat())
        });
        let shown = |name: &str| self.query.value(name).map(|value| frame.s.plain(value)).unwrap_or_default();
        drawn(&LogHtml {
            f: frame,
            n: self.n_shown(is_first).map(|n| frame.s.say_with("page-log-count", &[("count", Said::Count(n))])),
            find: shown("find"),
            domain: shown("domain"),
            statuses: self.statuses(frame),
            causes: self.causes(frame),
            rows: self.lines.items.iter().map(|line| self.row(frame, line)).collect(),
            first: (!is_first).then(|| frame.way(&path, &filters)),
            next,
            all: (!filters.is_empty()).then(|| frame.way(&path, &[])),
            csv: frame.way(&format!("{path}.csv"), &filters),
            path: frame.way(&path, &[]),
        })
    }

    /// How many lines fit, where that is known without looking through all of them.
    fn n_shown(&self, is_first: bool) -> Option<u64> {
        match (self.query.kept(&FILTERS).is_empty(), is_first && self.lines.next.is_none()) {
            (true, _) => Some(self.n_lines),
            (false, true) => Some(self.lines.items.len() as u64),
            (false, false) => None,
        }
    }

    /// The statuses that the policy has.
    fn statuses(&self, frame: &Frame<'_>) -> Vec<Choice> {
        let mut statuses: Vec<Status> = Phase::ALL.into_iter().map(|phase| self.policy.status(phase).0).collect();
        statuses.sort_unstable();
        statuses.dedup();
        let choice = |status: Status| Choice {
            value: status.as_str().to_owned(),
            said: status_word(frame.s, status),
            is_chosen: self.query.value("status") == Some(status.as_str()),
        };
        statuses.into_iter().map(choice).collect()
    }

    /// The causes that the mailing has.
    fn causes(&self, frame: &Frame<'_>) -> Vec<Choice> {
        let choice = |id: &String| Choice {
            value: id.clone(),
            said: headline(frame.s, id),
            is_chosen: self.query.value("cause") == Some(id.as_str()),
        };
        self.causes.iter().map(choice).collect()
    }

    fn row(&self, frame: &Frame<'_>, line: &LogLine) -> LogRow {
        let cause = line.failure.as_ref().and_then(|failure| failure.cause);
        LogRow {
            way: frame.way(&format!("/m/{}/log/{}", self.id, line.n), &[]),
            address: frame.address(line.address.as_deref()),
            status: status(frame.s, self.policy, line.phase),
            is_late: line.is_late,
            reason: reason_of(line).map(|reason| reason_word(frame.s, reason)).unwrap_or_default(),
            headline: cause.map(|cause| headline(frame.s, cause.id())).unwrap_or_default(),
            changed: frame.time(line.last_at),
        }
    }
}

impl MessageModel {
    /// The message of this number; `None` if the mailing has none.
    pub(super) fn read(ledger: &mut Ledger, mailing: &Delivery, n: u64) -> Result<Option<Self>, Error> {
        let history = ledger.line_by_number(&mailing.name, n)?;
        Ok(history.map(|LineHistory { line, events }| Self { policy: mailing.policy, line, events }))
    }

    pub(super) fn drawn(&self, frame: &Frame<'_>) -> String {
        let cause = self.line.failure.as_ref().and_then(|failure| failure.cause);
        let address = self.line.address.as_deref();
        let title = address.map_or_else(|| frame.s.say("page-address-forgotten"), |address| frame.s.plain(address));
        drawn(&MessageHtml {
            f: frame,
            title,
            address: frame.address(address),
            status: status(frame.s, self.policy, self.line.phase),
            is_late: self.line.is_late,
            reason: reason_of(&self.line).map(|reason| reason_word(frame.s, reason)).unwrap_or_default(),
            headline: cause.map(|cause| headline(frame.s, cause.id())).unwrap_or_default(),
            why: cause.map(|cause| frame.s.why(cause)).unwrap_or_default(),
            changed: frame.time(self.line.last_at),
            events: self.events.iter().map(|event| event_row(frame, event)).collect(),
        })
    }
}

fn event_row(frame: &Frame<'_>, event: &LogEvent) -> EventRow {
    let excluded = match event.event.kind {
        EventKind::Excluded(reason) => Some(reason),
        _ => None,
    };
    let reason = event.event.failure.map(|failure| failure.reason).or(excluded);
    EventRow {
        time: frame.time(event.event.at),
        what: frame.s.say(&format!("ledger-event-{}", event.event.kind.as_str())),
        reason: reason.map(|reason| reason_word(frame.s, reason)).unwrap_or_default(),
        said: event.diagnostic.as_deref().map(|said| frame.s.plain(said)).unwrap_or_default(),
        is_unverified: event.trust == Trust::Unverified,
    }
}
