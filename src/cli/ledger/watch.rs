//! The numbers of a mailing, shown again and again.

use std::time::Duration;

use clap::Args;

use super::super::exit::{Exit, Failure};
use super::super::terminal::{self, stdout_is_terminal};
use super::numbers::Read;
use super::place::PlaceArgs;
use super::saying::LanguageArgs;

/// Show the numbers of a mailing, and show them again as they change, until interrupted
#[derive(Debug, Args)]
pub(super) struct WatchArgs {
    /// The mailing
    #[arg(value_name = "NAME")]
    name: String,
    /// Look again after so many seconds
    #[arg(long, value_name = "SECONDS", default_value_t = 2, value_parser = clap::value_parser!(u64).range(1..=3_600))]
    every: u64,
    /// Look so often, and end
    #[arg(long, value_name = "N")]
    times: Option<u64>,
    #[command(flatten)]
    language: LanguageArgs,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Goes to the upper left corner and clears what is below (ECMA-48 CUP, ED).
const AGAIN: &str = "\u{1b}[H\u{1b}[J";

pub(super) fn run(args: &WatchArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open_now()?;
    let mut shown = String::new();
    let mut n_looks = 0;
    loop {
        ledger.advance(args.place.seconds()?)?;
        let read = Read::of(&mut ledger, &args.name, None)?;
        let drawn = args.language.drawn(|speaker| read.drawn(speaker, false))?;
        // A file, or another program, gets what changed alone.
        if drawn != shown {
            let before = if stdout_is_terminal() { AGAIN } else { "" };
            terminal::show(format_args!("{before}{drawn}"))?;
            shown = drawn;
        }
        n_looks += 1;
        if args.times.is_some_and(|times| n_looks >= times) {
            return Ok(Exit::Done);
        }
        std::thread::sleep(Duration::from_secs(args.every));
    }
}
