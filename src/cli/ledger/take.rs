//! Taking events in.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal};
use std::path::{Path, PathBuf};

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
  retourpost ledger ingest /var/log/exim4/mainlog --delivery autumn
  retourpost ledger ingest ses.json sendgrid.json
  retourpost ledger ingest /var/mail/bounces ~bounces/Maildir
  retourpost ledger ingest --format message --delivered-to \"$ORIGINAL_RECIPIENT\"

The last one is for a mailbox or an alias that takes bounces: the message comes
on standard input. What a file is, is seen from its beginning; --format says it.
The same event counts once, however often and in whatever order it is read.";

/// Take in events: of a log, of providers, of messages that came back
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct IngestArgs {
    /// Files, Maildirs, folders with a message in each file; - or none: standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// What the files are: events, message, mbox, ses, sendgrid, postmark, postfix-log or exim-log [default: seen from their beginning]
    #[arg(long, value_name = "FORMAT", value_parser = kind)]
    format: Option<SourceKind>,
    /// The mailing of events that name none
    #[arg(long, value_name = "NAME")]
    delivery: Option<String>,
    /// The address to which the message was delivered, with its token (RCPT TO)
    #[arg(long, value_name = "ADDRESS")]
    delivered_to: Option<String>,
    /// A server that passes mail on for this site, or a transport of Exim: what it took is handed over, not delivered; once more for each further
    #[arg(long, value_name = "HOST")]
    relay: Vec<String>,
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
    SourceKind::by_word(word).ok_or_else(|| format!("there are {}", SourceKind::ALL.map(SourceKind::as_str).join(", ")))
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
    if args.delivered_to.is_some() && (args.files.len() > 1 || args.files.iter().any(|file| file.is_dir())) {
        return Err(Failure::usage("--delivered-to is of one message: give one file, or none"));
    }
    let mut taking = Taking { args, ledger: args.place.open()?, sum: Sum::default(), batch: Vec::new() };
    let taken = taking.all();
    if let Err(failure) = &taken {
        taking.sum.count(failure);
    }
    tell(args, &taking.sum)?;
    Ok(taking.sum.exit.unwrap_or(Exit::Done))
}

/// Events on their way into a ledger. A batch may come of several files: a Maildir has one message in each.
struct Taking<'a> {
    args: &'a IngestArgs,
    ledger: Ledger,
    sum: Sum,
    batch: Vec<Heard>,
}

impl Taking<'_> {
    /// A file that cannot be read harms no other; what the ledger cannot write ends it.
    fn all(&mut self) -> Result<(), Failure> {
        let standard_input = [PathBuf::from("-")];
        let files = if self.args.files.is_empty() { &standard_input[..] } else { &self.args.files };
        for file in files {
            if !file.is_dir() {
                self.file(file, self.args.format)?;
                continue;
            }
            match MessageFolder::of(file) {
                Ok(MessageFolder { files, kind }) => {
                    for file in files {
                        self.file(&file, self.args.format.or(kind))?;
                    }
                }
                Err(failure) => self.sum.count(&failure),
            }
        }
        self.write()
    }

    fn file(&mut self, file: &Path, kind: Option<SourceKind>) -> Result<(), Failure> {
        let name = file.display().to_string();
        let now = self.args.place.now()?;
        let mut context = SourceContext::at(now);
        if let Some(address) = &self.args.delivered_to {
            context = context.delivered_to(address);
        }
        context.relays.clone_from(&self.args.relay);
        let opened = open(file)
            .and_then(|source| read(kind, source, &context).map_err(|error| Failure::from(error).about(&name)));
        let reader = match opened {
            Ok(reader) => reader,
            Err(failure) => {
                self.sum.count(&failure);
                return Ok(());
            }
        };
        for (_, told) in reader {
            match told {
                Ok(Told::Heard(mut heard)) => {
                    if heard.delivery.is_none() {
                        heard.delivery.clone_from(&self.args.delivery);
                    }
                    self.batch.push(*heard);
                }
                Ok(Told::Skipped(skipped)) => *self.sum.skipped.entry(skipped.reason).or_default() += 1,
                Err(error) => {
                    self.sum.n_wrong += 1;
                    let place = error.line().map_or_else(|| name.clone(), |line| format!("{name}:{line}"));
                    self.sum.count(&Failure::from(error.without_line()).about(&place));
                }
            }
            if self.batch.len() as u64 >= self.args.batch {
                self.write()?;
            }
        }
        Ok(())
    }

    fn write(&mut self) -> Result<(), Failure> {
        self.sum.add(self.ledger.ingest(&self.batch, self.args.place.now()?.unix_seconds())?);
        self.batch.clear();
        Ok(())
    }
}

/// The messages of a folder.
struct MessageFolder {
    files: Vec<PathBuf>,
    kind: Option<SourceKind>,
}

impl MessageFolder {
    /// Those of a Maildir, what was seen and what was not, but for what is still being delivered (`tmp`); else a folder's own files but for
    /// hidden ones, each of which is what its beginning says. Folders within it are folders of their own.
    fn of(folder: &Path) -> Result<Self, Failure> {
        let parts = ["new", "cur"].map(|part| folder.join(part));
        let is_maildir = parts.iter().all(|part| part.is_dir());
        let folders = if is_maildir { &parts[..] } else { &[folder.to_owned()] };
        let mut files = Vec::new();
        for folder in folders {
            files.extend(
                files_of(folder)
                    .map_err(|error| Failure::new(Exit::NoInput, format!("{}: {error}", folder.display())))?,
            );
        }
        files.sort();
        Ok(Self { files, kind: is_maildir.then_some(SourceKind::Message) })
    }
}

fn files_of(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in folder.read_dir()? {
        let entry = entry?;
        let is_hidden = entry.file_name().as_encoded_bytes().starts_with(b".");
        // What cannot be looked at is told when it is opened: a link that leads nowhere.
        if !is_hidden && entry.path().metadata().map_or(true, |metadata| metadata.is_file()) {
            files.push(entry.path());
        }
    }
    Ok(files)
}

fn open(file: &Path) -> Result<Box<dyn BufRead>, Failure> {
    if file.as_os_str() == "-" {
        if io::stdin().is_terminal() {
            terminal::tell_note("reading events from the keyboard; end with Ctrl-D");
        }
        return Ok(Box::new(BufReader::new(io::stdin())));
    }
    let unreadable = |error| Failure::new(Exit::NoInput, format!("{}: {error}", file.display()));
    Ok(Box::new(BufReader::new(File::open(file).map_err(unreadable)?)))
}

impl Sum {
    /// Tells what went wrong, and remembers it for the end.
    fn count(&mut self, failure: &Failure) {
        failure.tell();
        self.exit = self.exit.max(Some(failure.exit()));
    }

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
