//! A batch from its input to its outcome: prepare, show, ask, wait, send.

use std::ffi::OsString;
use std::path::{Path, PathBuf};

use clap::Args;
use serde::Serialize;

use super::super::exit::{Exit, Failure};
use super::super::outbox::{self, Kept, Outbox, SmtpExtras};
use super::super::stamps;
use super::super::terminal;
use super::about::About;
use super::handing_over::{self, HandedOver, HandingOver};
use super::outcome::{CUT_OFF, OutcomePart, exit_of};
use super::schedule::{self, Every};
use super::stopping::Stopping;
use super::summary::Summary;
use super::{SendArgs, asking, preparing, recurring};
use crate::outlet::batch::{Batch, BatchFolder, BatchState, Confirmation, Journal, JournalStep, LetterState};
use crate::policy::Budget;
use crate::report::Moment;
use crate::site::Site;

/// How a batch is prepared, confirmed and sent.
#[derive(Debug, Args)]
#[command(next_help_heading = "Batches (more than one report; with one, any of these but --yes makes a batch of it)")]
pub(super) struct BatchArgs {
    /// Send without asking; needed where there is no terminal
    #[arg(short, long)]
    yes: bool,
    /// Ask, also before one report is sent and before a batch goes on
    #[arg(long)]
    confirm: bool,
    /// The folder in which the batch is prepared [default: FILE.batch, beside the first FILE]
    #[arg(long, value_name = "DIR")]
    batch: Option<PathBuf>,
    /// Go on with the batch in this folder
    #[arg(long, value_name = "DIR", conflicts_with_all = ["files", "facts", "as_is", "ndjson", "language", "audience", "layout", "batch"])]
    resume: Option<PathBuf>,
    /// Also send what may have arrived, which may make a second one of it
    #[arg(long)]
    resend_unsure: bool,
    /// Prepare the batch and show it, and send nothing
    #[arg(long, visible_alias = "prepare-only")]
    dry_run: bool,
    /// Send at this moment, such as 2026-12-01T08:00:00+01:00
    #[arg(long, value_name = "DATE")]
    at: Option<String>,
    /// Read the input anew and send it each 30m, 1h, 1d or 1w, from --at on [default of --at: now]; with --dry-run, prepare it each time
    #[arg(long, value_name = "SPAN", conflicts_with_all = ["resume", "resend_unsure"])]
    every: Option<Every>,
    /// Show the batch and its outcome as JSON on standard output
    #[arg(long)]
    json: bool,
}

impl BatchArgs {
    /// Whether one report is a batch, too.
    pub(super) fn is_asked_for(&self) -> bool {
        let is_named = self.batch.is_some() || self.resume.is_some();
        let is_later = self.at.is_some() || self.every.is_some();
        self.confirm || is_named || is_later || self.dry_run || self.json || self.resend_unsure
    }

    /// Whether nothing is sent.
    pub(super) fn is_dry(&self) -> bool {
        self.dry_run
    }

    /// The moment before which the one batch of this command is not to be sent.
    pub(super) fn not_before(&self) -> Option<&str> {
        self.at.as_deref().filter(|_| self.every.is_none())
    }

    fn moment(&self) -> Result<Option<Moment>, Failure> {
        let at = self.at.as_deref().map(Moment::parse).transpose();
        at.map_err(|error| Failure::usage(format!("--at: {error}; write it as 2026-12-01T08:00:00+01:00")))
    }
}

pub(super) fn run(args: SendArgs) -> Result<Exit, Failure> {
    let at = args.batch.moment()?;
    if let Some(every) = args.batch.every {
        let base = args.batch.batch.clone().map_or_else(|| default_folder(&args, ".batches"), Ok)?;
        if !args.batch.yes && !args.batch.dry_run && !asking::can_ask() {
            return Err(Failure::usage(
                "--every asks each time, and nobody can be asked without a terminal: add --yes, or --dry-run to prepare it \
                 for `retourpost ledger serve --batches`",
            ));
        }
        return recurring::run(&args, &base, every, at);
    }
    if let Some(root) = &args.batch.resume {
        return Work::resumed(&args, root, at)?.run(None);
    }
    let root = args.batch.batch.clone().map_or_else(|| default_folder(&args, ".batch"), Ok)?;
    Work::of_input(&args, &root, at)?.run(None)
}

/// Beside the first file; in the current folder, and each time another, where the input cannot be read again.
fn default_folder(args: &SendArgs, ending: &str) -> Result<PathBuf, Failure> {
    match args.input.files().first().filter(|_| args.input.is_repeatable()) {
        Some(file) => {
            let mut name = OsString::from(file);
            name.push(ending);
            Ok(name.into())
        }
        None => {
            let at = schedule::folder_name(stamps::clock()?);
            Ok(format!("retourpost-{at}-{}{ending}", std::process::id()).into())
        }
    }
}

/// A batch that is prepared, and what is to be done with it.
pub(super) struct Work<'a> {
    args: &'a SendArgs,
    folder: BatchFolder,
    batch: Batch<About>,
    journal: Journal,
    state: BatchState,
    site: Site,
    way: String,
    at: Option<Moment>,
    /// Of what went wrong when it was prepared.
    exit: Exit,
    /// Whether this process prepared it.
    is_new: bool,
}

/// What `--json` shows.
#[derive(Serialize)]
struct Document<'a> {
    version: u64,
    batch: String,
    prepared_at: String,
    prepared: &'a Summary,
    outcome: Option<OutcomePart>,
}

impl<'a> Work<'a> {
    /// The batch of this input: a new one, or the one that was begun.
    pub(super) fn of_input(args: &'a SendArgs, root: &Path, at: Option<Moment>) -> Result<Self, Failure> {
        let site = args.configuration.site(&args.way.settings())?;
        check_way(args, &site)?;
        args.input.refuse_absent()?;
        let folder = BatchFolder::open_or_create(root).map_err(handing_over::failure)?;
        let is_begun = is_begun(args, &folder)?;
        let mut exit = Exit::Done;
        if !is_begun {
            refuse_past(at)?;
            exit = preparing::prepare(&folder, args)?;
        }
        Ok(Self { exit, is_new: !is_begun, ..Self::of_folder(args, folder, at, |_| Ok(site))? })
    }

    /// The batch of this folder, by the way that it was prepared for unless another is said.
    pub(super) fn resumed(args: &'a SendArgs, root: &Path, at: Option<Moment>) -> Result<Self, Failure> {
        let folder = BatchFolder::open(root).map_err(handing_over::failure)?;
        Self::of_folder(args, folder, at, |about| about.site(&args.configuration, &args.way.settings()))
    }

    fn of_folder(
        args: &'a SendArgs,
        folder: BatchFolder,
        at: Option<Moment>,
        site: impl FnOnce(&About) -> Result<Site, Failure>,
    ) -> Result<Self, Failure> {
        let batch = folder.read::<About>().map_err(handing_over::failure)?;
        let batch = batch.ok_or_else(|| Failure::new(Exit::Bug, format!("{}: no batch", folder.root().display())))?;
        let (journal, lines) = folder.journal().map_err(handing_over::failure)?;
        let state = BatchState::fold(&batch.letters, &lines);
        let site = site(&batch.about)?;
        let way = outbox::way_of(&site);
        let at = at.or_else(|| batch.about.not_before());
        Ok(Self { args, folder, batch, journal, state, site, way, at, exit: Exit::Done, is_new: false })
    }

    /// Somebody said that it is to be sent, and something is left.
    pub(super) fn is_to_go_on(&self) -> bool {
        self.state.confirmation().is_some() && !self.state.is_closed()
    }

    /// All that is to be done, to its end. Signals are obeyed here unless somebody does that already.
    pub(super) fn run(self, stopping: Option<&Stopping>) -> Result<Exit, Failure> {
        let summary = Summary::of(&self.batch.letters, &self.batch.about, &self.way);
        let again: Vec<usize> = if self.args.batch.resend_unsure { self.state.unsure().collect() } else { Vec::new() };
        let has_work = !self.state.is_closed() || !again.is_empty();
        if !has_work && !self.is_new {
            let outcome = self.outcome(&self.state, false);
            terminal::tell_note(&format!("{}: nothing is left to be sent; {}", self.shown_root(), outcome.line()));
            self.show_json(&summary, Some(outcome))?;
            return Ok(Exit::Done);
        }
        self.show(&summary);
        if self.args.batch.dry_run {
            return self.end_dry(&summary);
        }
        if !has_work {
            return self.end_empty(&summary);
        }
        match self.confirmed(&summary, &again)? {
            Answer::Yes => self.send(&summary, &again, stopping),
            Answer::No => {
                self.tell_how_to_go_on("nothing was sent");
                self.show_json(&summary, None)?;
                Ok(Exit::Findings)
            }
        }
    }

    fn show(&self, summary: &Summary) {
        if !self.args.configuration.quiet || asks(self.args) {
            let page = summary.page(&self.shown_root(), &self.state.counts());
            terminal::tell(page.trim_end());
        }
        let (errors, n_more) = summary.errors();
        errors.for_each(terminal::tell_error);
        if n_more > 0 {
            let all = self.folder.root().join("batch.json");
            terminal::tell_error(&format!(
                "and {n_more} more reports are wrong; all of them stand in {}",
                all.display()
            ));
        }
        for number in self.state.unsure().filter(|_| !self.args.batch.resend_unsure) {
            let letter = &self.batch.letters[number - 1];
            let why = match self.state.of(number) {
                LetterState::Ended(_, said) => format!("{said}; it may have arrived"),
                _ => CUT_OFF.to_owned(),
            };
            let cure = "it is not sent again without --resend-unsure";
            terminal::tell_error(&format!("{}: to {}: {why}; {cure}", letter.name, letter.recipient));
        }
    }

    fn end_dry(&self, summary: &Summary) -> Result<Exit, Failure> {
        self.tell_how_to_go_on("nothing is sent");
        self.show_json(summary, None)?;
        Ok(exit_of(&self.state.counts(), &self.batch.about, false).max(self.exit))
    }

    /// There is no notice to send. That was not confirmed by anybody, so that what is mended is prepared anew.
    fn end_empty(&self, summary: &Summary) -> Result<Exit, Failure> {
        let outcome = self.outcome(&self.state, false);
        if !self.args.configuration.quiet {
            terminal::tell_note(&outcome.line());
        }
        self.show_json(summary, Some(outcome))?;
        Ok(exit_of(&self.state.counts(), &self.batch.about, false).max(self.exit))
    }

    /// Whether it is to be sent.
    fn confirmed(&self, summary: &Summary, again: &[usize]) -> Result<Answer, Failure> {
        let due = self.state.counts().n_due() + again.len();
        if self.is_confirmed() || due == 0 || self.args.batch.yes {
            return Ok(Answer::Yes);
        }
        if !asking::can_ask() {
            let root = self.shown_root();
            let cure = format!("look at it, and send it with `retourpost send --resume {root} --yes`");
            let what = "nobody can be asked without a terminal, and --yes is not given";
            let message = format!("{what}: {} prepared in {root}, and nothing was sent; {cure}", n_are(summary));
            return Err(Failure::usage(message));
        }
        let when = self.at.map(|at| format!(" at {at}")).unwrap_or_default();
        let notices = terminal::counted(due, "notice");
        let question = format!("Send {notices} by {}{when}?", terminal::visible(&self.way));
        Ok(if asking::ask(&question)? { Answer::Yes } else { Answer::No })
    }

    /// Whether somebody said yes to just this.
    fn is_confirmed(&self) -> bool {
        let is_same = |one: &Confirmation| one.way == self.way && (self.at.is_none() || one.not_before == self.at);
        let is_asked_again = self.args.batch.confirm || self.args.batch.resend_unsure;
        !is_asked_again && self.state.confirmation().is_some_and(is_same)
    }

    fn send(mut self, summary: &Summary, again: &[usize], stopping: Option<&Stopping>) -> Result<Exit, Failure> {
        let about = &self.batch.about;
        let extras = SmtpExtras {
            n_connections: self.args.way.connections.unwrap_or(about.connections).into(),
            trusted_root: self.args.way.trusted_root.as_deref().or(about.trusted_root.as_deref()),
        };
        let outbox = Outbox::of(&self.site, &extras)?;
        let kept = Kept::in_folder(self.args.way.failed.clone())?;
        self.note_confirmed()?;
        let own = if stopping.is_none() { Some(Stopping::obeying()?) } else { None };
        // OK because there is one or the other.
        let stopping = stopping.or(own.as_ref()).expect("one of both");
        stopping.set_at_work(true);
        self.wait(stopping)?;
        let (journal, state) = (self.journal, self.state);
        let budget = Budget::new(self.site.budget.limits());
        let is_quiet = self.args.configuration.quiet;
        let letters = &self.batch.letters;
        let sending = HandingOver::new(&self.folder, letters, (journal, state), budget, &kept, stopping, is_quiet);
        let handed = sending.run(&outbox, again)?;
        stopping.set_at_work(false);
        let ended = Ended { args: self.args, folder: &self.folder, batch: &self.batch };
        ended.tell(summary, &handed)?;
        Ok(exit_of(&handed.state.counts(), &self.batch.about, handed.is_interrupted).max(handed.exit).max(self.exit))
    }

    /// Notes that somebody said yes, unless that stands there.
    fn note_confirmed(&mut self) -> Result<(), Failure> {
        if self.is_confirmed() {
            return Ok(());
        }
        let before = self.state.confirmation().and_then(|confirmation| confirmation.not_before);
        let not_before = self.at.or(before).map(|at| at.to_string());
        let step = JournalStep::Confirmed { way: self.way.clone(), not_before, by: None };
        handing_over::note_confirmed(&mut self.journal, &mut self.state, step)
    }

    /// Waits for the moment that was confirmed.
    fn wait(&self, stopping: &Stopping) -> Result<(), Failure> {
        let not_before = self.state.confirmation().and_then(|confirmation| confirmation.not_before);
        not_before.map_or(Ok(()), |due| wait_until(due, stopping, self.args.configuration.quiet))
    }

    fn outcome(&self, state: &BatchState, is_interrupted: bool) -> OutcomePart {
        OutcomePart::new(&self.batch.letters, &self.batch.about, state, is_interrupted)
    }

    fn shown_root(&self) -> String {
        self.folder.root().display().to_string()
    }

    fn tell_how_to_go_on(&self, what: &str) {
        let (folder, batch) = (&self.folder, &self.batch);
        Ended { args: self.args, folder, batch }.tell_how_to_go_on(what);
    }

    fn show_json(&self, summary: &Summary, outcome: Option<OutcomePart>) -> Result<(), Failure> {
        let (folder, batch) = (&self.folder, &self.batch);
        Ended { args: self.args, folder, batch }.show_json(summary, outcome)
    }
}

enum Answer {
    Yes,
    No,
}

/// A batch with which this process has done what it could.
struct Ended<'a> {
    args: &'a SendArgs,
    folder: &'a BatchFolder,
    batch: &'a Batch<About>,
}

impl Ended<'_> {
    fn tell(&self, summary: &Summary, handed: &HandedOver) -> Result<(), Failure> {
        let (letters, about) = (&self.batch.letters, &self.batch.about);
        let outcome = OutcomePart::new(letters, about, &handed.state, handed.is_interrupted);
        if handed.is_interrupted && !handed.state.is_closed() {
            self.tell_how_to_go_on("stopped");
        } else if !handed.state.is_closed() {
            self.tell_how_to_go_on("not all could be sent for now");
        }
        if !self.args.configuration.quiet {
            terminal::tell_note(&outcome.line());
        }
        self.show_json(summary, Some(outcome))
    }

    fn tell_how_to_go_on(&self, what: &str) {
        let root = self.folder.root().display();
        terminal::tell_note(&format!("{what}; go on with `retourpost send --resume {root}`"));
    }

    fn show_json(&self, summary: &Summary, outcome: Option<OutcomePart>) -> Result<(), Failure> {
        if !self.args.batch.json {
            return Ok(());
        }
        let document = Document {
            version: 1,
            batch: self.folder.root().display().to_string(),
            prepared_at: self.batch.prepared_at.to_string(),
            prepared: summary,
            outcome,
        };
        let is_in_one_line = self.args.batch.every.is_some();
        let written = match is_in_one_line {
            true => serde_json::to_string(&document),
            false => serde_json::to_string_pretty(&document),
        };
        // OK because all keys are text, and none of the serializers fails.
        terminal::show(format_args!("{}\n", written.expect("serializable")))
    }
}

/// `985 notices are`
fn n_are(summary: &Summary) -> String {
    match summary.n_notices() {
        1 => "1 notice is".to_owned(),
        n => format!("{n} notices are"),
    }
}

/// Whether this command asks somebody.
fn asks(args: &SendArgs) -> bool {
    !args.batch.yes && !args.batch.dry_run && asking::can_ask()
}

/// A way that is wrong is told before anything is prepared. A Maildir is not made by looking.
fn check_way(args: &SendArgs, site: &Site) -> Result<(), Failure> {
    match args.batch.dry_run && site.delivery.maildir.is_some() {
        true => Ok(()),
        false => Outbox::of(site, &args.extras()).map(drop),
    }
}

/// Whether the batch of a folder was confirmed, for this very input. One that nobody said yes to is prepared anew.
fn is_begun(args: &SendArgs, folder: &BatchFolder) -> Result<bool, Failure> {
    let Some(batch) = folder.read::<About>().map_err(handing_over::failure)? else { return Ok(false) };
    let (_, lines) = folder.journal().map_err(handing_over::failure)?;
    if lines.is_empty() {
        folder.discard().map_err(handing_over::failure)?;
        return Ok(false);
    }
    let root = folder.root().display();
    let what = match args.input.checksum() {
        checksum @ Some(_) if batch.about.input_checksum == checksum => return Ok(true),
        Some(_) => "the batch in this folder was confirmed, and was made of other input",
        None => "a batch in this folder was confirmed, and this input cannot be read twice to see if it is the same",
    };
    let cure = format!("go on with it by `retourpost send --resume {root}`, or name another folder with --batch");
    Err(Failure::new(Exit::BadInput, format!("{root}: {what}; {cure}")))
}

fn refuse_past(at: Option<Moment>) -> Result<(), Failure> {
    let now = stamps::clock()?;
    match at.filter(|at| schedule::until(*at, now).is_none()) {
        Some(at) => Err(Failure::usage(format!("--at: {at} has passed; it is {now}"))),
        None => Ok(()),
    }
}

/// Sleeps until a moment, or until this process is asked to stop.
pub(super) fn wait_until(due: Moment, stopping: &Stopping, is_quiet: bool) -> Result<(), Failure> {
    if !is_quiet && schedule::until(due, stamps::clock()?).is_some() {
        terminal::tell_note(&format!("waiting until {due}"));
    }
    while !stopping.is_asked() {
        let Some(time) = schedule::until(due, stamps::clock()?) else { break };
        stopping.sleep(time);
    }
    Ok(())
}
