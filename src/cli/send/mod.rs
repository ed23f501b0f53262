//! `retourpost send`: a report in, its notice sent.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use clap::Args;
use indicatif::{ProgressBar, ProgressState, ProgressStyle};

use super::configuration::{ConfigurationArgs, FlagSetting};
use super::exit::{Exit, Failure};
use super::finished;
use super::input::{Input, InputArgs};
use super::outbox::{Kept, Letter, Outbox, SmtpExtras};
use super::rendering::{LayoutArgs, Rendering};
use super::signer::{DkimArgs, Signer};
use super::stamps::StampArgs;
use super::terminal::{self, GREEN};
use crate::diagnostic::ErrorKind;
use crate::intake;
use crate::notice::Outcome;
use crate::outlet::Delivery;
use crate::policy::{Budget, Spent};
use crate::report::Case;

const EXAMPLES: &str = "\
Examples:
  retourpost send report.json --smtp smtp://127.0.0.1:25
  retourpost send bounce.eml --language nl --sendmail /usr/sbin/sendmail
  retourpost send report.json --smtp smtps://mail.example.org \\
      --username bounces --password-file secret
  retourpost send reports.ndjson --maildir ~/Maildir --failed unsent
  retourpost send --as-is unsent/*.eml --smtp smtp://127.0.0.1:25

What could not be sent is said, and whether trying again can help: the end is 75
if it can and 69 if it cannot. Without --failed the report is still yours: send
it again. With --failed the finished message is kept in that folder, and --as-is
sends it later. See `retourpost manual sending`.";

/// Send the notice of a report by SMTP, sendmail or to a Maildir
///
/// The sender of a notice is always the null path, `<>`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct SendArgs {
    #[command(flatten)]
    input: InputArgs,
    /// FILEs are finished messages, such as --failed keeps; they are sent as they are to the address in To
    #[arg(long, requires = "files", conflicts_with_all = ["facts", "ndjson", "language", "audience", "layout"])]
    as_is: bool,
    #[command(flatten)]
    way: WayArgs,
    #[command(flatten)]
    layout: LayoutArgs,
    #[command(flatten)]
    stamp: StampArgs,
    #[command(flatten)]
    configuration: ConfigurationArgs,
    #[command(flatten)]
    dkim: DkimArgs,
}

/// The way by which notices leave.
#[derive(Debug, Args)]
#[command(next_help_heading = "Delivery (one of smtp, sendmail, maildir)")]
struct WayArgs {
    /// The server that takes notices: smtp://host:port or smtps://host:port
    #[arg(long, value_name = "URL", conflicts_with_all = ["sendmail", "maildir"])]
    smtp: Option<String>,
    /// A command that takes messages as sendmail does, with its arguments; no shell reads it
    #[arg(long, value_name = "COMMAND", conflicts_with = "maildir")]
    sendmail: Option<String>,
    /// A Maildir to deliver to; made if it is not there
    #[arg(long, value_name = "DIR")]
    maildir: Option<String>,
    /// TLS on smtp://: opportunistic, required or never [default: opportunistic; required with --username]
    #[arg(long, value_name = "TLS")]
    tls: Option<String>,
    /// The name to authenticate with
    #[arg(long, value_name = "NAME")]
    username: Option<String>,
    /// The file whose first line is the password
    #[arg(long, value_name = "FILE")]
    password_file: Option<String>,
    /// A certificate in PEM that may sign the server's, besides those that this system trusts
    #[arg(long, value_name = "FILE")]
    trusted_root: Option<PathBuf>,
    /// SMTP connections side by side
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=1000))]
    connections: u16,
    /// Keep what could not be sent in this folder, a message in each file
    #[arg(long, value_name = "DIR")]
    failed: Option<PathBuf>,
}

impl WayArgs {
    fn settings(&self) -> [FlagSetting<'_>; 6] {
        [
            FlagSetting { flag: "--smtp", key: "delivery.smtp", value: self.smtp.as_deref() },
            FlagSetting { flag: "--sendmail", key: "delivery.sendmail", value: self.sendmail.as_deref() },
            FlagSetting { flag: "--maildir", key: "delivery.maildir", value: self.maildir.as_deref() },
            FlagSetting { flag: "--tls", key: "delivery.tls", value: self.tls.as_deref() },
            FlagSetting { flag: "--username", key: "delivery.username", value: self.username.as_deref() },
            FlagSetting {
                flag: "--password-file",
                key: "delivery.password_file",
                value: self.password_file.as_deref(),
            },
        ]
    }
}

pub(super) fn run(args: SendArgs) -> Result<Exit, Failure> {
    let (is_many, is_quiet) = (args.input.is_many(), args.configuration.quiet);
    if args.input.is_stream() && args.way.failed.is_none() {
        let cure = "name a folder with --failed DIR for what cannot be sent";
        return Err(Failure::usage(format!("reports from standard input cannot be read again: {cure}")));
    }
    let settings: Vec<FlagSetting<'_>> = args.way.settings().into_iter().chain(args.dkim.settings()).collect();
    let configuration = args.configuration.load(&settings)?;
    let extras =
        SmtpExtras { n_connections: args.way.connections.into(), trusted_root: args.way.trusted_root.as_deref() };
    let outbox = Outbox::of(&configuration.site, &extras)?;
    let budget = Budget::new(configuration.site.budget.limits());
    let tally = Tally::new(Kept::in_folder(args.way.failed)?, budget, is_many, is_quiet);
    let signer = Signer::of(&configuration.site)?;
    let stamps = args.stamp.stamps(&configuration.site.reporting_mta, is_many)?;
    if args.as_is {
        let files = args.input.files().to_vec();
        let rendering = Rendering::new(configuration, &args.layout, stamps, signer, is_quiet);
        let letters = files.iter().filter_map(|file| as_is(file, &rendering, &tally));
        outbox.send_each(letters, |letter, delivery| tally.enter(letter, &delivery))?;
        return close(&outbox, tally);
    }
    let inputs = args.input.reports(&configuration.site)?;
    let mut rendering = Rendering::new(configuration, &args.layout, stamps, signer, is_quiet);
    let letters = inputs.filter_map(|input| tally.sorted_out(letter(&mut rendering, input, &tally)));
    outbox.send_each(letters, |letter, delivery| tally.enter(letter, &delivery))?;
    close(&outbox, tally)
}

/// Sends what the postmaster is to be told, and says the sum.
fn close(outbox: &Outbox, tally: Tally) -> Result<Exit, Failure> {
    let for_postmaster = std::mem::take(&mut tally.entries().for_postmaster);
    outbox.send_each(for_postmaster.into_iter(), |letter, delivery| tally.enter_postmaster(&letter, &delivery))?;
    Ok(tally.close())
}

/// A finished message, unless it goes beyond the budget of its reader. Then the postmaster is told what it reports.
fn as_is(file: &Path, rendering: &Rendering, tally: &Tally) -> Option<Letter> {
    let input_octets = rendering.site().limits.input_octets;
    let letter = tally.sorted_out(finished::letter(file, input_octets).map(Some))?;
    let Err(spent) = tally.spend(&letter) else { return Some(letter) };
    tally.hold_back(&letter, &spent);
    if spent.is_first {
        let read =
            intake::from_message(&letter.outgoing.octets).map_err(|error| Failure::from(error).about(&letter.name));
        tally.also_tell_postmaster(read.and_then(|(case, _)| held_back(rendering, &letter, &case)));
    }
    None
}

/// The message of a report, if one is due.
fn letter(rendering: &mut Rendering, input: Input, tally: &Tally) -> Result<Option<Letter>, Failure> {
    let Input { name, stem, read } = input;
    let (case, mended) = read?;
    let case = rendering.mapped(&name, case);
    let (outcome, stamp) = rendering.outcome(&name, &case, &mended)?;
    Ok(match outcome {
        Outcome::Suppressed(_) => None,
        Outcome::Notice(notice) => {
            let mut outgoing = notice.outgoing;
            if let Some(form) = rendering.in_smtputf8_form(&name, &case, &stamp)? {
                outgoing = outgoing.with_smtputf8_form(form);
            }
            let for_postmaster = if outgoing.envelope.needs_smtputf8 {
                for_postmaster(rendering, &name, &stem, &case).transpose().map(|made| made.map(Box::new))
            } else {
                None
            };
            let letter = Letter { name, stem, message_id: stamp.message_id().to_owned(), outgoing, for_postmaster };
            match tally.spend(&letter) {
                Ok(()) => Some(letter),
                Err(spent) => {
                    tally.hold_back(&letter, &spent);
                    if spent.is_first {
                        tally.also_tell_postmaster(held_back(rendering, &letter, &case));
                    }
                    None
                }
            }
        }
    })
}

/// What the postmaster is told if the notice of this case can never be sent.
fn for_postmaster(rendering: &Rendering, name: &str, stem: &str, case: &Case) -> Result<Option<Letter>, Failure> {
    let Some((outgoing, message_id)) = rendering.for_postmaster(name, case)? else { return Ok(None) };
    let (name, stem) = (name.to_owned(), format!("{stem}.postmaster"));
    Ok(Some(Letter { name, stem, message_id, outgoing, for_postmaster: None }))
}

/// What the postmaster is told of the first notice that is held back from a reader.
fn held_back(rendering: &Rendering, letter: &Letter, case: &Case) -> Result<Option<Letter>, Failure> {
    let Some((outgoing, message_id)) = rendering.held_back(&letter.name, case)? else { return Ok(None) };
    let (name, stem) = (letter.name.clone(), format!("{}.postmaster", letter.stem));
    Ok(Some(Letter { name, stem, message_id, outgoing, for_postmaster: None }))
}

/// What became of each letter. Letters are drawn on one thread and reported on another.
struct Tally {
    kept: Kept,
    bar: ProgressBar,
    is_many: bool,
    is_quiet: bool,
    budget: Mutex<Budget>,
    since: Instant,
    entries: Mutex<Entries>,
}

struct Entries {
    exit: Exit,
    n_sent: usize,
    n_failed: usize,
    /// What the postmaster is told of notices that can never be sent.
    for_postmaster: Vec<Letter>,
}

impl Tally {
    fn new(kept: Kept, budget: Budget, is_many: bool, is_quiet: bool) -> Self {
        let bar =
            if is_many && !is_quiet && terminal::stderr_is_terminal() { spinner() } else { ProgressBar::hidden() };
        let entries = Mutex::new(Entries { exit: Exit::Done, n_sent: 0, n_failed: 0, for_postmaster: Vec::new() });
        Self { kept, bar, is_many, is_quiet, budget: Mutex::new(budget), since: Instant::now(), entries }
    }

    /// Takes a letter out of the budget of its reader.
    fn spend(&self, letter: &Letter) -> Result<(), Spent> {
        let mut budget = self.budget.lock().unwrap_or_else(PoisonError::into_inner);
        budget.spend(&letter.outgoing.envelope.recipient, self.since.elapsed().as_secs())
    }

    /// A letter that goes beyond the budget is kept like one that could not be sent: it can be sent later.
    fn hold_back(&self, letter: &Letter, spent: &Spent) {
        let recipient = terminal::visible(&letter.outgoing.envelope.recipient);
        let (kept, exit) = self.keep(letter);
        let cure = "sending it later can help; see budget in retourpost.toml";
        let message = format!("{}: held back from {recipient}: {spent}; {cure}{kept}", letter.name);
        self.failed(&Failure::new(Exit::PeerForNow.max(exit), message));
    }

    fn also_tell_postmaster(&self, letter: Result<Option<Letter>, Failure>) {
        match letter {
            Ok(letter) => self.entries().for_postmaster.extend(letter),
            Err(failure) => self.told(&not_told(failure)),
        }
    }

    /// The letter, if there is one; a report of which none could be made is told and does not harm the others.
    fn sorted_out(&self, letter: Result<Option<Letter>, Failure>) -> Option<Letter> {
        letter.unwrap_or_else(|failure| {
            self.failed(&failure);
            None
        })
    }

    fn enter(&self, letter: Letter, delivery: &Delivery) {
        let recipient = terminal::visible(&letter.outgoing.envelope.recipient);
        if let Delivery::Accepted { reply } = delivery {
            self.entries().n_sent += 1;
            self.bar.inc(1);
            if !self.is_many && !self.is_quiet {
                let reply = reply.replace('\n', " / ");
                let said = if reply.is_empty() { String::new() } else { format!(": {}", terminal::visible(&reply)) };
                terminal::tell(format_args!("{GREEN}retourpost:{GREEN:#} {}: sent to {recipient}{said}", letter.name));
            }
            return;
        }
        self.failed(&self.not_sent(&letter, &format!("not sent to {recipient}"), delivery));
        if delivery.lacks_smtputf8() {
            match letter.for_postmaster {
                Some(Ok(letter)) => self.entries().for_postmaster.push(*letter),
                Some(Err(failure)) => self.told(&not_told(failure)),
                None => {}
            }
        }
    }

    /// What became of what the postmaster was to be told. It is no notice, and is not counted with them.
    fn enter_postmaster(&self, letter: &Letter, delivery: &Delivery) {
        let postmaster = terminal::visible(&letter.outgoing.envelope.recipient);
        if !delivery.is_accepted() {
            self.told(&self.not_sent(letter, &format!("{NOT_TOLD}, {postmaster}"), delivery));
        } else if !self.is_quiet {
            let told = format!("{}: the facts were sent to the postmaster, {postmaster}", letter.name);
            self.bar.suspend(|| terminal::tell_note(&told));
        }
    }

    /// That a letter was not sent, why, and where it is kept.
    fn not_sent(&self, letter: &Letter, what: &str, delivery: &Delivery) -> Failure {
        let (kept, kept_exit) = self.keep(letter);
        let exit = Exit::from(delivery.error().map_or(ErrorKind::Bug, |error| error.kind())).max(kept_exit);
        Failure::new(exit, format!("{}: {what}: {}{kept}", letter.name, unsent(delivery)))
    }

    /// Where a letter is kept, in words, and how the program ends if it could not be.
    fn keep(&self, letter: &Letter) -> (String, Exit) {
        match self.kept.keep(letter) {
            Ok(Some(path)) => (format!("; the message is kept in {}", path.display()), Exit::Done),
            Ok(None) => (String::new(), Exit::Done),
            Err(failure) => (format!("; it could not be kept: {}", failure.message()), Exit::Output),
        }
    }

    fn failed(&self, failure: &Failure) {
        self.entries().n_failed += 1;
        self.told(failure);
    }

    /// Says a failure, and remembers how the program ends for it.
    fn told(&self, failure: &Failure) {
        {
            let mut entries = self.entries();
            entries.exit = entries.exit.max(failure.exit());
        }
        self.bar.suspend(|| failure.tell());
    }

    /// The sum, where there was more than one.
    fn close(self) -> Exit {
        self.bar.finish_and_clear();
        let entries = self.entries.into_inner().unwrap_or_else(PoisonError::into_inner);
        if self.is_many && !self.is_quiet {
            terminal::tell_note(&format!("{} sent, {} failed", entries.n_sent, entries.n_failed));
        }
        entries.exit
    }

    fn entries(&self) -> std::sync::MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

const NOT_TOLD: &str = "the facts were not sent to the postmaster";

fn not_told(failure: Failure) -> Failure {
    let exit = failure.exit();
    Failure::new(exit, format!("{NOT_TOLD}: {}", failure.message()))
}

/// Why a letter was not sent, and whether trying again can help.
fn unsent(delivery: &Delivery) -> String {
    let Some(error) = delivery.error() else { return String::new() };
    let cure = match (delivery, error.kind()) {
        (Delivery::Unsure(_), _) => "it may have arrived, and sending it again may make a second one",
        (_, ErrorKind::PeerForNow) => "trying again later can help",
        (_, ErrorKind::PeerForGood) => "trying again does not help",
        (_, ErrorKind::Operator) => "mend that, then send it again",
        _ => "trying again does not help as it is",
    };
    match error.code() {
        Some(code) => format!("{error} [{code}]; {cure}"),
        None => format!("{error}; {cure}"),
    }
}

fn spinner() -> ProgressBar {
    // OK because the template is constant.
    let style = ProgressStyle::with_template("{spinner} {pos} sent, {rate}, {elapsed}").expect("a template");
    let style = style.with_key("rate", |state: &ProgressState, out: &mut dyn std::fmt::Write| {
        let _ = write!(out, "{:.0} a second", state.per_sec());
    });
    let bar = ProgressBar::new_spinner().with_style(style);
    bar.enable_steady_tick(std::time::Duration::from_millis(200));
    bar
}
