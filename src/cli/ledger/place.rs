//! Where the ledger is, and what time it is.

use std::path::PathBuf;

use clap::Args;

use super::super::exit::Failure;
use super::super::stamps::clock;
use crate::diagnostic::Error;
use crate::ledger::{Delivery, Ledger, Page};
use crate::report::Moment;

/// Which ledger.
#[derive(Debug, Args)]
#[command(next_help_heading = "Ledger")]
pub(super) struct PlaceArgs {
    /// The ledger: a file, or postgres://user@host/database
    #[arg(long, value_name = "TARGET", env = "RETOURPOST_LEDGER", default_value = "ledger.db")]
    ledger: String,
    /// The file of its key [default: that of the ledger with .key behind it]
    #[arg(long, value_name = "FILE", env = "RETOURPOST_LEDGER_KEY")]
    key: Option<PathBuf>,
    /// Take this for the present, such as 2026-11-21T10:02:14+01:00 [default: the clock]
    #[arg(long, value_name = "DATE")]
    now: Option<String>,
}

/// A page of a ledger that is read in parts has so many rows.
pub(super) const N_PAGE: usize = 1_000;

impl PlaceArgs {
    /// The ledger that is there.
    pub(super) fn open(&self) -> Result<Ledger, Failure> {
        Ledger::open(&self.ledger, self.key.as_deref()).map_err(|error| self.about(&error))
    }

    /// The same, and time has passed for it up to now.
    pub(super) fn open_now(&self) -> Result<Ledger, Failure> {
        let mut ledger = self.open()?;
        ledger.advance(self.seconds()?)?;
        Ok(ledger)
    }

    /// A new one.
    pub(super) fn init(&self) -> Result<Ledger, Failure> {
        Ledger::init(&self.ledger, self.key.as_deref()).map_err(|error| self.about(&error))
    }

    /// By which it is known.
    pub(super) fn target(&self) -> &str {
        &self.ledger
    }

    /// The present.
    pub(super) fn now(&self) -> Result<Moment, Failure> {
        match &self.now {
            Some(now) => Moment::parse(now).map_err(|error| Failure::usage(format!("--now: {error}"))),
            None => clock(),
        }
    }

    /// The same, in seconds since 1970-01-01T00:00:00Z.
    pub(super) fn seconds(&self) -> Result<i64, Failure> {
        Ok(self.now()?.unix_seconds())
    }

    /// The present, for a server that asks again and again.
    pub(super) fn clock(&self) -> Result<impl Fn() -> i64 + Send + Sync + 'static, Failure> {
        let fixed = self.now.as_ref().map(|_| self.seconds()).transpose()?;
        Ok(move || fixed.unwrap_or_else(|| clock().map_or(0, Moment::unix_seconds)))
    }

    fn about(&self, error: &Error) -> Failure {
        let cure = match error.code() {
            Some("ledger-missing") => "; `retourpost ledger init` makes one",
            _ => "",
        };
        Failure::configuration(format!("{error}{cure}"))
    }
}

/// Hands over a long list of the ledger in parts, to its end.
pub(super) fn each_part<T>(
    mut read: impl FnMut(Option<u64>) -> Result<Page<T>, Error>,
    mut take: impl FnMut(&[T]) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let mut after = None;
    loop {
        let page = read(after)?;
        take(&page.items)?;
        match page.next {
            Some(next) => after = Some(next),
            None => return Ok(()),
        }
    }
}

/// The mailing of this name; one that is not there is a slip of the finger.
pub(super) fn known(ledger: &mut Ledger, name: &str) -> Result<Delivery, Failure> {
    if let Some(delivery) = ledger.delivery(name)? {
        return Ok(delivery);
    }
    let there: Vec<String> = ledger.deliveries()?.into_iter().map(|delivery| delivery.name).collect();
    let there =
        if there.is_empty() { "there is none yet".to_owned() } else { format!("there are {}", there.join(", ")) };
    Err(Failure::usage(format!("{name}: no mailing has this name; {there}")))
}

/// A moment as people of the trade write it: `2026-11-21 10:02:14Z`.
pub(super) fn moment(seconds: i64) -> String {
    match Moment::try_new(seconds, 0) {
        Ok(moment) => moment.in_utc().to_string().replacen('T', " ", 1),
        Err(_) => seconds.to_string(),
    }
}

/// A moment that was given on the command line.
pub(super) fn parsed(flag: &str, text: &str) -> Result<i64, Failure> {
    Moment::parse(text).map(Moment::unix_seconds).map_err(|error| Failure::usage(format!("{flag}: {error}")))
}

/// A length of time such as `12h`, `3.5d`, `90m`, `45s`.
pub(super) fn seconds_of(flag: &str, text: &str) -> Result<i64, Failure> {
    let refused = || Failure::usage(format!("{flag} {text}: write a length of time such as 12h, 3.5d or 90m"));
    let (number, unit) = text.split_at(text.find(|c: char| c.is_ascii_alphabetic()).unwrap_or(text.len()));
    let unit = match unit {
        "s" => 1.0,
        "m" => 60.0,
        "h" => 3_600.0,
        "d" => 86_400.0,
        _ => return Err(refused()),
    };
    let number: f64 = number.parse().map_err(|_| refused())?;
    let seconds = (number * unit).round();
    // A hundred years are more than anybody tries.
    if !(1.0..=3_155_760_000.0).contains(&seconds) {
        return Err(refused());
    }
    Ok(seconds as i64)
}

#[cfg(test)]
mod tests {
    use super::seconds_of;

    #[test]
    fn lengths_of_time_have_a_unit() {
        for (text, expected) in [("45s", 45), ("90m", 5_400), ("12h", 43_200), ("3.5d", 302_400)] {
            assert_eq!(seconds_of("--validity", text).ok(), Some(expected), "{text}");
        }
        for text in ["", "5", "d", "-1d", "0s", "1w", "nand", "1e99d"] {
            assert!(seconds_of("--validity", text).is_err(), "{text}");
        }
    }
}
