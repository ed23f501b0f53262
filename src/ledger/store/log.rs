//! The log of a mailing: lines, and what happened to each.

use crate::ledger::{Event, Failure, Phase, Reason, Trust};

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
