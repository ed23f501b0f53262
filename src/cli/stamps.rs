//! Date, message id and boundary of each notice: the only place that reads the clock and randomness.

use std::time::{SystemTime, UNIX_EPOCH};

use clap::Args;

use super::exit::Failure;
use crate::diagnostic::Error;
use crate::notice::Stamp;
use crate::report::Moment;

/// What makes a notice another one.
#[derive(Debug, Default, Clone, Args)]
#[command(next_help_heading = "The same octets each time (for one report)")]
pub(super) struct StampArgs {
    /// The date of the notice, such as 2026-11-21T10:02:14+01:00 [default: the clock]
    #[arg(long, value_name = "DATE")]
    now: Option<String>,
    /// The Message-ID of the notice, such as '<1.2f7c@example.org>' [default: random]
    #[arg(long, value_name = "ID")]
    message_id: Option<String>,
    /// The boundary of the report; it begins with =_ [default: random]
    #[arg(long, value_name = "TEXT")]
    boundary: Option<String>,
}

/// Makes the stamp of each notice.
#[derive(Debug)]
pub(super) struct Stamps {
    now: Option<Moment>,
    message_id: Option<String>,
    boundary: Option<String>,
    host: String,
}

impl StampArgs {
    fn first(&self) -> Option<&'static str> {
        let given = [(&self.now, "--now"), (&self.message_id, "--message-id"), (&self.boundary, "--boundary")];
        given.into_iter().find_map(|(value, flag)| value.as_ref().map(|_| flag))
    }

    /// Of this moment.
    pub(super) fn at(now: Moment, message_id: Option<String>, boundary: Option<String>) -> Self {
        Self { now: Some(now.to_string()), message_id, boundary }
    }

    /// For notices of this host.
    pub(super) fn stamps(self, host: &str, is_for_many: bool) -> Result<Stamps, Failure> {
        if let Some(flag) = self.first().filter(|_| is_for_many) {
            return Err(Failure::usage(format!("{flag} goes with one report: with more, no two may be the same")));
        }
        let now = self.now.as_deref().map(Moment::parse).transpose().map_err(|error| flawed("now", &error))?;
        let stamps = Stamps { now, message_id: self.message_id, boundary: self.boundary, host: host.to_owned() };
        // What was given is judged before anything is read.
        stamps.next()?;
        Ok(stamps)
    }
}

fn flawed(flag: &str, error: &Error) -> Failure {
    Failure::usage(format!("--{flag}: {error}"))
}

impl Stamps {
    pub(super) fn next(&self) -> Result<Stamp, Failure> {
        self.with_id(self.message_id.as_deref())
    }

    /// For what the postmaster is told of a notice: a message id that was given stands in it, since no two messages have one.
    pub(super) fn for_postmaster(&self) -> Result<Stamp, Failure> {
        let given = self.message_id.as_deref().and_then(|id| id.strip_prefix('<')).filter(|id| !id.starts_with('"'));
        self.with_id(given.map(|id| format!("<postmaster.{id}")).as_deref())
    }

    fn with_id(&self, message_id: Option<&str>) -> Result<Stamp, Failure> {
        let random = random()?;
        let date = match self.now {
            Some(now) => now,
            None => clock()?,
        };
        let parts = date.in_utc().parts();
        let made_id = || {
            let day = format!(
                "{:04}{:02}{:02}{:02}{:02}{:02}",
                parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second
            );
            format!("<{day}.{}@{}>", hex(&random[..8]), self.host)
        };
        let message_id = message_id.map_or_else(made_id, str::to_owned);
        let boundary = self.boundary.clone().unwrap_or_else(|| format!("=_{}", hex(&random[8..])));
        Stamp::try_new(date, &message_id, &boundary).map_err(|error| Failure::usage(format!("--{error}")))
    }
}

/// Date in UTC: where the reader is, is not known here.
pub(super) fn clock() -> Result<Moment, Failure> {
    // A clock before 1970 tells no date that a mail could carry.
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map(|since| since.as_secs()).unwrap_or_default();
    Ok(Moment::try_new(i64::try_from(seconds).unwrap_or(i64::MAX), 0)?)
}

fn random() -> Result<[u8; 20], Failure> {
    let mut octets = [0; 20];
    getrandom::fill(&mut octets)
        .map_err(|error| Failure::configuration(format!("no random numbers to be had: {error}")))?;
    Ok(octets)
}

fn hex(octets: &[u8]) -> String {
    octets.iter().map(|octet| format!("{octet:02x}")).collect()
}
