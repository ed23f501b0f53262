//! Taking events in.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal};
use std::path::PathBuf;

use clap::Args;
use serde_json::json;

use super::super::exit::{Exit, Failure};
use super::super::terminal;
use super::numbers::show_json;
use super::place::PlaceArgs;
use crate::ledger::source::{SkipReason, SourceContext, SourceKind, Told, read};
use crate::ledger::{Heard, Ingested, Ledger};

const EXAMPLES: &str = "\
Examples:
  retourpost ledger ingest events.ndjson
  retourpost ledger ingest /var/log/mail.log --delivery autumn
  retourpost ledger ingest ses.json sendgrid.json
  retourpost ledger ingest --format message --delivered-to \"$ORIGINAL_RECIPIENT\"

The last one is for a mailbox or an alias that takes bounces: the message comes
on standard input. What a file is, is seen from its beginning; --format says it.
The same event counts once, however often and in whatever order it is read.";

/// Take in events: of a log, of providers, of messages that came back
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct IngestArgs {
    /// Files; - or none: standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// What the files are: events, message, ses, sendgrid, postmark or postfix-log [default: seen from their beginning]
    #[arg(long, value_name = "FORMAT", value_parser = kind)]
    format: Option<SourceKind>,
    /// The mailing of events that name none
    #[arg(long, value_name = "NAME")]
    delivery: Option<String>,
    /// The address to which the message was delivered, with its token (RCPT TO)
    #[arg(long, value_name = "ADDRESS")]
    delivered_to: Option<String>,
    /// Events that are written at once; what was told as taken survives a crash
    #[arg(long, value_name = "N", default_value_t = 1_000, value_parser = clap::value_parser!(u64).range(1..=100_000))]
    batch: u64,
    /// Write what became of the events as JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: PlaceArgs,
}

fn kind(word: &str) -> Result<SourceKind, String> {
    SourceKind::by_word(word)
        .ok_or_else(|| "there are events, message, ses, sendgrid, postmark and postfix-log".to_owned())
}

/// What was read of all files.
#[derive(Default)]
struct Sum {
    taken: Ingested,
    skipped: BTreeMap<SkipReason, u64>,
    n_wrong: u64,
    exit: Option<Exit>,
}

pub(super) fn run(args: &IngestArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open()?;
    let mut sum = Sum::default();
    let standard_input = [PathBuf::from("-")];
    let files = if args.files.is_empty() { &standard_input[..] } else { &args.files };
    for file in files {
        let name = file.display().to_string();
        let opened = open(file);
        let read = opened.and_then(|source| ingest(args, &mut ledger, &name, source, &mut sum));
        if let Err(failure) = read {
            failure.tell();
            sum.exit = sum.exit.max(Some(failure.exit()));
        }
    }
    tell(args, &sum)?;
    Ok(sum.exit.unwrap_or(Exit::Done))
}

fn open(file: &PathBuf) -> Result<Box<dyn BufRead>, Failure> {
    if file.as_os_str() == "-" {
        if io::stdin().is_terminal() {
            terminal::tell_note("reading events from the keyboard; end with Ctrl-D");
        }
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let unreadable = |error| Failure::new(Exit::NoInput, format!("{}: {error}", file.display()));
    Ok(Box::new(BufReader::new(File::open(file).map_err(unreadable)?)))
}

fn ingest(
    args: &IngestArgs,
    ledger: &mut Ledger,
    name: &str,
    source: Box<dyn BufRead>,
    sum: &mut Sum,
) -> Result<(), Failure> {
    let now = args.place.now()?;
    let mut context = SourceContext::at(now);
    if let Some(address) = &args.delivered_to {
        context = context.delivered_to(address);
    }
    let mut batch: Vec<Heard> = Vec::new();
    let reader = read(args.format, source, &context).map_err(|error| Failure::from(error).about(name))?;
    for (line, told) in reader {
        match told {
            Ok(Told::Heard(mut heard)) => {
                if heard.delivery.is_none() {
                    heard.delivery.clone_from(&args.delivery);
                }
                batch.push(*heard);
            }
            Ok(Told::Skipped(skipped)) => *sum.skipped.entry(skipped.reason).or_default() += 1,
            Err(error) => {
                sum.n_wrong += 1;
                let failure = Failure::from(error).about(&format!("{name}:{line}"));
                sum.exit = sum.exit.max(Some(failure.exit()));
                failure.tell();
            }
        }
        if batch.len() as u64 >= args.batch {
            sum.add(ledger.ingest(&batch, now.unix_seconds())?);
            batch.clear();
        }
    }
    sum.add(ledger.ingest(&batch, now.unix_seconds())?);
    Ok(())
}

impl Sum {
    fn add(&mut self, of: Ingested) {
        let sum = &mut self.taken;
        sum.n_new += of.n_new;
        sum.n_known += of.n_known;
        sum.n_unverified += of.n_unverified;
        sum.n_unmatched += of.n_unmatched;
        sum.n_found += of.n_found;
        sum.n_late += of.n_late;
        sum.n_ended += of.n_ended;
    }
}

fn tell(args: &IngestArgs, sum: &Sum) -> Result<(), Failure> {
    if args.json {
        let skipped: BTreeMap<&str, u64> = sum.skipped.iter().map(|(reason, n)| (reason.as_str(), *n)).collect();
        show_json(&json!({ "taken": sum.taken, "skipped": skipped, "wrong": sum.n_wrong }))?;
        return Ok(());
    }
    let Ingested { n_new, n_known, n_unverified, n_unmatched, n_found, n_late, .. } = sum.taken;
    let mut parts = vec![format!("{n_new} new"), format!("{n_known} known")];
    let more = [
        (n_unverified, "unverified (see ledger unverified)"),
        (n_unmatched, "of no known message (see ledger unmatched)"),
        (n_found, "of earlier files found their messages"),
        (n_late, "late"),
        (sum.skipped.values().sum(), "say nothing of a message"),
        (sum.n_wrong, "wrong"),
    ];
    parts.extend(more.into_iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")));
    terminal::tell_note(&format!("events: {}", parts.join(", ")));
    Ok(())
}
