//! Mails to those who send mailings: how one goes, which addresses of a list cause trouble, and that something needs a look.
//!
//! They are ordinary messages: a real return path, `Auto-Submitted: auto-generated` (RFC 3834 §5), text and HTML that say the same, a chart
//! as an inline image, and the log as a table (RFC 4180). They are never a `multipart/report`. Words come from `ledger.ftl`, `summary.ftl`
//! and the causes of notices; a message is in one language as a whole.
//!
//! ```
//! use retourpost::language::LanguageTag;
//! use retourpost::ledger::{CountingPolicy, Event, EventId, EventKind, Rates, Tally, ValidityPeriod};
//! use retourpost::notice::Stamp;
//! use retourpost::phrase::Catalogue;
//! use retourpost::report::Moment;
//! use retourpost::site::Site;
//! use retourpost::summary::{Addressed, Stage, Summary, write};
//!
//! let mut tally = Tally::default();
//! let relayed = Event::new(EventId::parse("1")?, 0, EventKind::Relayed);
//! tally.count(&[relayed], "example.com", ValidityPeriod::default(), 60);
//! let rates = Rates::of(&tally, CountingPolicy::Optimistic);
//!
//! let summary = Summary::new("Autumn letter", Stage::Interim, &rates);
//! let stamp = Stamp::try_new(Moment::parse("2026-11-21T10:02:14+01:00")?, "<1@news.example>", "=_2f7c")?;
//! let to = Addressed { to: "kari@news.example", return_path: "bounces@news.example" };
//! let language = LanguageTag::parse("nl")?;
//! let site = Site::named("mail.news.example")?;
//! let outgoing = write(&summary.into(), &site, Catalogue::embedded(), &[language], &to, &stamp)?;
//! assert_eq!(outgoing.envelope.return_path.as_deref(), Some("bounces@news.example"));
//! # Ok::<(), retourpost::Error>(())
//! ```

mod alert;
mod block;
mod chart;
mod digest;
#[cfg_attr(not(any(feature = "cli", feature = "page")), allow(dead_code, reason = "faces use it"))]
mod log_rows;
mod message;
mod report;
mod text;

pub use alert::{Alert, AlertRules, Criterion, Progress};
pub use digest::{Digest, DigestEntry};
#[cfg(any(feature = "cli", feature = "page"))]
pub(crate) use log_rows::{LogRows, headline, reason_of, reason_word, rfc3339, status, status_word};
pub use message::{Addressed, write};
pub(crate) use report::rate_row;
pub use report::{CauseCount, DomainCount, LogTable, Stage, Summary};

/// What is to be written.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Mail<'a> {
    /// How a mailing goes, or went.
    Summary(Summary<'a>),
    /// What came back for a list, in one mail in place of many.
    Digest(Digest<'a>),
    /// That a mailing needs a look.
    Alert(Alert<'a>),
}

impl<'a> From<Summary<'a>> for Mail<'a> {
    fn from(summary: Summary<'a>) -> Self {
        Self::Summary(summary)
    }
}

impl<'a> From<Digest<'a>> for Mail<'a> {
    fn from(digest: Digest<'a>) -> Self {
        Self::Digest(digest)
    }
}

impl<'a> From<Alert<'a>> for Mail<'a> {
    fn from(alert: Alert<'a>) -> Self {
        Self::Alert(alert)
    }
}
