//! Addresses: quarantine, and what is held about them.

use std::io::{self, BufRead};

use clap::{Args, Subcommand};
use serde_json::{Value, json};

use super::super::exit::{Exit, Failure};
use super::super::terminal::{self, visible};
use super::numbers::show_json;
use super::place::{N_PAGE, PlaceArgs, moment, parsed};
use super::saying::LanguageArgs;
use super::table::{Side, Table, WIDE};
use crate::ledger::{AddressFilter, AddressRecord, AddressState, Forgotten, KnownAddress};
use crate::summary::rfc3339;

/// Addresses that are left out: list them, check addresses before sending, release them
#[derive(Debug, Args)]
pub(super) struct QuarantineArgs {
    #[command(subcommand)]
    command: QuarantineCommand,
}

#[derive(Debug, Subcommand)]
enum QuarantineCommand {
    List(ListArgs),
    Check(CheckArgs),
    Reset(ResetArgs),
}

/// List addresses in quarantine
#[derive(Debug, Args)]
struct ListArgs {
    /// Addresses in this state: quarantine, denylisted or erroneous
    #[arg(long, value_name = "STATE", default_value = "quarantine")]
    state: String,
    /// Addresses of this domain
    #[arg(long, value_name = "DOMAIN")]
    domain: Option<String>,
    /// Write JSON, one a line
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    language: LanguageArgs,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Tell which addresses are to be left out of a mailing, and why
///
/// Addresses that may be sent to go to standard output, one a line; the others are told on standard error. The end is 1 if there are any.
#[derive(Debug, Args)]
struct CheckArgs {
    /// Addresses; without any, one a line from standard input
    #[arg(value_name = "ADDRESS")]
    addresses: Vec<String>,
    /// Write each with its state as JSON, one a line
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Make addresses valid again
#[derive(Debug, Args)]
struct ResetArgs {
    /// Addresses
    #[arg(value_name = "ADDRESS", required_unless_present = "said")]
    addresses: Vec<String>,
    /// All addresses of which this was said, with --since and --until: after the outage of a provider
    #[arg(long, value_name = "TEXT", requires_all = ["since", "until"], conflicts_with = "addresses")]
    said: Option<String>,
    /// At this moment or later
    #[arg(long, value_name = "DATE", requires = "said")]
    since: Option<String>,
    /// Before this moment
    #[arg(long, value_name = "DATE", requires = "said")]
    until: Option<String>,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Replace an address by a keyed hash wherever it stands; numbers stay
#[derive(Debug, Args)]
pub(super) struct ForgetArgs {
    /// Addresses
    #[arg(value_name = "ADDRESS", required = true)]
    addresses: Vec<String>,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Write everything that is held about an address, as JSON
#[derive(Debug, Args)]
pub(super) struct ExportArgs {
    /// The address
    #[arg(value_name = "ADDRESS")]
    address: String,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Forget the addresses of messages to which nothing happened for so many days
#[derive(Debug, Args)]
pub(super) struct RetentionArgs {
    /// Days
    #[arg(long, value_name = "N", default_value_t = 90)]
    days: u32,
    #[command(flatten)]
    place: PlaceArgs,
}

pub(super) fn quarantine(args: &QuarantineArgs) -> Result<Exit, Failure> {
    match &args.command {
        QuarantineCommand::List(args) => list(args),
        QuarantineCommand::Check(args) => check(args),
        QuarantineCommand::Reset(args) => reset(args),
    }
}

fn list(args: &ListArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open_now()?;
    let now = args.place.seconds()?;
    let filter = AddressFilter { state: Some(state(&args.state)?), domain: args.domain.clone() };
    let mut known: Vec<KnownAddress> = Vec::new();
    let mut after: Option<String> = None;
    loop {
        let page = ledger.addresses(&filter, after.as_deref(), N_PAGE, now)?;
        if args.json {
            let text: String = page.items.iter().map(|item| format!("{}\n", known_json(item))).collect();
            terminal::show_octets(text.as_bytes())?;
        } else {
            known.extend(page.items);
        }
        match page.next {
            Some(next) => after = Some(next),
            None => break,
        }
    }
    if args.json {
        return Ok(Exit::Done);
    }
    let drawn = args.language.drawn(|speaker| {
        if known.is_empty() {
            return format!("{}\n", speaker.say("page-quarantine-none"));
        }
        let mut table = Table::new([
            (speaker.say("page-column-address"), Side::Start),
            (speaker.say("page-column-status"), Side::Start),
            (speaker.say("page-column-reason"), Side::Start),
            (speaker.say("page-column-errors"), Side::End),
            (speaker.say("page-column-since"), Side::Start),
        ]);
        for item in &known {
            let reason =
                item.record.last_reason.map(|reason| speaker.say(&format!("ledger-reason-{}", reason.as_str())));
            table.row([
                item.address.as_deref().map_or_else(|| speaker.say("page-address-forgotten"), visible),
                speaker.say(&format!("ledger-address-{}", item.state.as_str())),
                reason.unwrap_or_default(),
                speaker.count(item.record.n_errors.into()),
                since(&item.record).map(moment).unwrap_or_default(),
            ]);
        }
        table.into_text(WIDE)
    })?;
    terminal::show(drawn)?;
    Ok(Exit::Done)
}

fn state(word: &str) -> Result<AddressState, Failure> {
    let states = [AddressState::Erroneous, AddressState::Quarantine, AddressState::Denylisted];
    states
        .into_iter()
        .find(|state| state.as_str() == word)
        .ok_or_else(|| Failure::usage(format!("--state {word}: there are erroneous, quarantine and denylisted")))
}

fn since(record: &AddressRecord) -> Option<i64> {
    record.denylisted_at.or(record.quarantined_at).or(record.last_significant_at)
}

fn known_json(item: &KnownAddress) -> Value {
    json!({
        "address": item.address,
        "hash": item.hash,
        "state": item.state.as_str(),
        "errors": item.record.n_errors,
        "reason": item.record.last_reason.map(|reason| reason.as_str()),
        "since": since(&item.record).map(rfc3339),
    })
}

fn check(args: &CheckArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open_now()?;
    let now = args.place.seconds()?;
    let mut n_left_out = 0_u64;
    let mut judge = |addresses: &[String]| -> Result<(), Failure> {
        let asked: Vec<&str> = addresses.iter().map(String::as_str).collect();
        let mut shown = String::new();
        for checked in ledger.check(&asked, now)? {
            n_left_out += u64::from(checked.is_left_out());
            let state = checked.state.as_str();
            if args.json {
                let json = json!({
                    "address": checked.address,
                    "state": state,
                    "left_out": checked.is_left_out(),
                    "reason": checked.record.last_reason.map(|reason| reason.as_str()),
                });
                shown.push_str(&format!("{json}\n"));
            } else if checked.is_left_out() {
                terminal::tell_note(&format!("{}: left out: {state}", checked.address));
            } else {
                shown.push_str(&format!("{}\n", checked.address));
            }
        }
        terminal::show_octets(shown.as_bytes())
    };
    if !args.addresses.is_empty() {
        judge(&args.addresses)?;
    } else {
        let mut batch = Vec::new();
        for line in io::stdin().lock().lines() {
            let line = line.map_err(|error| Failure::new(Exit::NoInput, format!("standard input: {error}")))?;
            if !line.trim().is_empty() {
                batch.push(line.trim().to_owned());
            }
            if batch.len() == N_PAGE {
                judge(&std::mem::take(&mut batch))?;
            }
        }
        judge(&batch)?;
    }
    Ok(if n_left_out > 0 { Exit::Findings } else { Exit::Done })
}

fn reset(args: &ResetArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open_now()?;
    let now = args.place.seconds()?;
    if let (Some(said), Some(since), Some(until)) = (&args.said, &args.since, &args.until) {
        let (since, until) = (parsed("--since", since)?, parsed("--until", until)?);
        let n = ledger.reset_where(said, since, until, now)?;
        terminal::tell_note(&format!("addresses made valid: {n}"));
        return Ok(Exit::Done);
    }
    let mut exit = Exit::Done;
    for address in &args.addresses {
        if !ledger.reset(address, now)? {
            terminal::tell_error(&format!("{address}: nothing is recorded against it"));
            exit = Exit::Findings;
        }
    }
    Ok(exit)
}

pub(super) fn forget(args: &ForgetArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open()?;
    for address in &args.addresses {
        tell(address, ledger.forget(address)?);
    }
    Ok(Exit::Done)
}

pub(super) fn retention(args: &RetentionArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open_now()?;
    let forgotten = ledger.retention(args.days, args.place.seconds()?)?;
    tell(&format!("older than {} days", args.days), forgotten);
    Ok(Exit::Done)
}

fn tell(of: &str, forgotten: Forgotten) {
    let Forgotten { n_lines, n_events, n_unmatched, .. } = forgotten;
    let [messages, events] = [(n_lines, "message"), (n_events, "event")].map(|(n, what)| terminal::counted(n, what));
    terminal::tell_note(&format!("{of}: forgotten in {messages}, {events}, {n_unmatched} of no message"));
}

pub(super) fn export(args: &ExportArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open_now()?;
    let held = ledger.export(&args.address, args.place.seconds()?)?;
    show_json(&json!(held))
}
