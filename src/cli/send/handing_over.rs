//! Sending a batch: each letter is noted before it leaves, and what became of it after.

use std::borrow::Borrow;
use std::collections::HashSet;
use std::sync::{Mutex, MutexGuard, PoisonError};

use indicatif::{ProgressBar, ProgressState, ProgressStyle};

use super::super::exit::{Exit, Failure};
use super::super::outbox::{Kept, Letter, Outbox};
use super::super::stamps;
use super::super::terminal;
use super::stopping::Stopping;
use super::tally::{NOT_TOLD, held_back, not_sent};
use crate::diagnostic::{Error, ErrorKind};
use crate::outlet::batch::{BatchFolder, BatchLetter, BatchState, Journal, JournalStep, LetterOutcome, LetterRole};
use crate::outlet::{Delivery, Outgoing};
use crate::policy::Budget;

/// After how many letters a line is said where there is no terminal.
const N_LETTERS_OF_A_LINE: usize = 100;

/// A letter with its number in the batch.
pub(super) struct Numbered {
    number: usize,
    letter: Letter,
}

impl Borrow<Outgoing> for Numbered {
    fn borrow(&self) -> &Outgoing {
        &self.letter.outgoing
    }
}

/// A batch that is being sent. Letters are drawn on one thread, noted and reported on another.
pub(super) struct HandingOver<'a> {
    folder: &'a BatchFolder,
    letters: &'a [BatchLetter],
    kept: &'a Kept,
    stopping: &'a Stopping,
    is_quiet: bool,
    bar: ProgressBar,
    desk: Mutex<Desk>,
}

struct Desk {
    journal: Journal,
    state: BatchState,
    budget: Budget,
    /// Letters that did not leave since that could not be noted, or since this process is to stop.
    refused: HashSet<usize>,
    /// That the journal cannot be written.
    fault: Option<Failure>,
    exit: Exit,
    n_done: usize,
    n_to_do: usize,
}

/// What came of it.
pub(super) struct HandedOver {
    pub(super) state: BatchState,
    pub(super) exit: Exit,
    pub(super) is_interrupted: bool,
}

impl<'a> HandingOver<'a> {
    pub(super) fn new(
        folder: &'a BatchFolder,
        letters: &'a [BatchLetter],
        (journal, state): (Journal, BatchState),
        mut budget: Budget,
        kept: &'a Kept,
        stopping: &'a Stopping,
        is_quiet: bool,
    ) -> Self {
        // What was accepted counts, also where another process sent it.
        for (number, at) in state.accepted() {
            let seconds = u64::try_from(at.unix_seconds()).unwrap_or_default();
            let _ = letters.get(number - 1).map(|letter| budget.spend(&letter.recipient, seconds));
        }
        let desk = Desk {
            journal,
            state,
            budget,
            refused: HashSet::new(),
            fault: None,
            exit: Exit::Done,
            n_done: 0,
            n_to_do: 0,
        };
        let bar = ProgressBar::hidden();
        Self { folder, letters, kept, stopping, is_quiet, bar, desk: Mutex::new(desk) }
    }

    /// Sends what is due, and then what the postmaster is to be told. `again` are letters that may have arrived and are sent again.
    pub(super) fn run(mut self, outbox: &Outbox, again: &[usize]) -> Result<HandedOver, Failure> {
        let is_notice = |number: &usize| self.letters[number - 1].role == LetterRole::Notice;
        let mut notices: Vec<usize> =
            self.desk().state.due(true).chain(again.iter().copied().filter(is_notice)).collect();
        notices.sort_unstable();
        self.desk().n_to_do = notices.len();
        if !self.is_quiet && terminal::stderr_is_terminal() {
            self.bar = bar(notices.len());
        }
        self.send(outbox, notices)?;
        let again_told = again.iter().copied().filter(|number| !is_notice(number));
        let told = self.desk().state.due(false).chain(again_told).collect();
        self.send(outbox, told)?;
        self.bar.finish_and_clear();
        self.close()
    }

    fn send(&self, outbox: &Outbox, numbers: Vec<usize>) -> Result<(), Failure> {
        let letters = numbers.into_iter().map_while(|number| self.draw(number)).flatten();
        outbox.send_each(letters, |letter| self.note(letter), |letter, delivery| self.enter(&letter, &delivery))
    }

    fn close(self) -> Result<HandedOver, Failure> {
        let mut desk = self.desk.into_inner().unwrap_or_else(PoisonError::into_inner);
        let synced = desk.journal.sync().map_err(failure);
        if let Some(failure) = desk.fault.or(synced.err()) {
            failure.tell();
            desk.exit = desk.exit.max(failure.exit());
        }
        let is_interrupted = self.stopping.is_asked();
        Ok(HandedOver { state: desk.state, exit: desk.exit, is_interrupted })
    }

    /// The letter of this number, if it may be sent. `None` if nothing more may be.
    fn draw(&self, number: usize) -> Option<Option<Numbered>> {
        if self.stopping.is_asked() || self.desk().fault.is_some() {
            return None;
        }
        let record = &self.letters[number - 1];
        let letter = match self.letter(record) {
            Ok(letter) => letter,
            Err(failure) => {
                self.told(&failure);
                return Some(None);
            }
        };
        let is_within = record.role != LetterRole::Notice || self.is_within_budget(number, &letter);
        Some(is_within.then_some(Numbered { number, letter }))
    }

    fn letter(&self, record: &BatchLetter) -> Result<Letter, Failure> {
        let outgoing = self.folder.outgoing(record).map_err(failure)?;
        Ok(Letter {
            name: record.name.clone(),
            stem: record.stem.clone(),
            message_id: record.message_id.clone(),
            outgoing,
            for_postmaster: None,
        })
    }

    /// A letter that goes beyond the budget of its reader waits for another day.
    fn is_within_budget(&self, number: usize, letter: &Letter) -> bool {
        let seconds = stamps::clock().map_or(0, |now| u64::try_from(now.unix_seconds()).unwrap_or_default());
        let spent = self.desk().budget.spend(&letter.outgoing.envelope.recipient, seconds);
        let Err(spent) = spent else { return true };
        self.told(&held_back(self.kept, letter, &spent));
        self.result(number, LetterOutcome::HeldBack, spent.to_string());
        self.count();
        false
    }

    /// Notes that a letter is about to leave; returns when that is on the disk.
    fn note(&self, letter: &Numbered) -> Result<(), Error> {
        let mut desk = self.desk();
        let noted = match (self.stopping.is_asked(), &desk.fault) {
            (false, None) => desk.take_durably(JournalStep::HandingOver { letters: vec![letter.number] }),
            _ => Err(Error::new(ErrorKind::PeerForNow, "nothing more is sent")),
        };
        if noted.is_err() {
            desk.refused.insert(letter.number);
        }
        noted
    }

    /// What became of a letter.
    fn enter(&self, numbered: &Numbered, delivery: &Delivery) {
        let Numbered { number, letter } = numbered;
        if self.desk().refused.remove(number) {
            return;
        }
        let said = match delivery {
            Delivery::Accepted { reply } => reply.clone(),
            delivery => delivery.error().map(|error| error.to_string()).unwrap_or_default(),
        };
        let outcome = LetterOutcome::from(delivery);
        let is_notice = self.letters[number - 1].role == LetterRole::Notice;
        self.tell(letter, delivery, is_notice);
        // That the path lacks SMTPUTF8 is what the postmaster is to know of, and no other refusal.
        let lacks_path = delivery.lacks_smtputf8();
        self.result_with(*number, outcome, said, |state| state.postmaster_of(*number, outcome).filter(|_| lacks_path));
        if is_notice {
            self.count();
        }
    }

    fn tell(&self, letter: &Letter, delivery: &Delivery, is_notice: bool) {
        let recipient = terminal::visible(&letter.outgoing.envelope.recipient);
        match (delivery.is_accepted(), is_notice) {
            (true, true) => {}
            (true, false) => {
                let told = format!("{}: the facts were sent to the postmaster, {recipient}", letter.name);
                if !self.is_quiet {
                    self.bar.suspend(|| terminal::tell_note(&told));
                }
            }
            (false, true) => self.told(&not_sent(self.kept, letter, &format!("not sent to {recipient}"), delivery)),
            (false, false) => self.told(&not_sent(self.kept, letter, &format!("{NOT_TOLD}, {recipient}"), delivery)),
        }
    }

    fn result(&self, number: usize, outcome: LetterOutcome, said: String) {
        self.result_with(number, outcome, said, |state| state.postmaster_of(number, outcome));
    }

    fn result_with(
        &self,
        number: usize,
        outcome: LetterOutcome,
        said: String,
        postmaster: impl FnOnce(&BatchState) -> Option<usize>,
    ) {
        let mut desk = self.desk();
        let postmaster = postmaster(&desk.state);
        let step = JournalStep::Result { letter: number, outcome, said, postmaster };
        if let Err(error) = desk.take(&step) {
            let name = &self.letters[number - 1].name;
            let what = "what became of it could not be noted, and when the batch goes on it is unsure";
            let failure = Failure::new(Exit::Output, format!("{name}: {what}: {error}"));
            drop(desk);
            self.told(&failure);
        }
    }

    /// Says a failure, and remembers how the program ends for it.
    fn told(&self, failure: &Failure) {
        {
            let mut desk = self.desk();
            desk.exit = desk.exit.max(failure.exit());
        }
        self.bar.suspend(|| failure.tell());
    }

    fn count(&self) {
        self.bar.inc(1);
        let mut desk = self.desk();
        desk.n_done += 1;
        let (n_done, n_to_do) = (desk.n_done, desk.n_to_do);
        drop(desk);
        let is_line_due = n_done % N_LETTERS_OF_A_LINE == 0 && n_done < n_to_do;
        if is_line_due && !self.is_quiet && !terminal::stderr_is_terminal() {
            terminal::tell_note(&format!("{n_done} of {n_to_do} done"));
        }
    }

    fn desk(&self) -> MutexGuard<'_, Desk> {
        self.desk.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Desk {
    fn take_durably(&mut self, step: JournalStep) -> Result<(), Error> {
        let at = stamps::clock().map_err(|failure| Error::operator(failure.message().to_owned()))?;
        let noted = self.journal.note_durably(at, std::slice::from_ref(&step));
        self.taken(noted)?;
        self.state.take(at, &step);
        Ok(())
    }

    /// The state is what happened, whether that could be noted or not.
    fn take(&mut self, step: &JournalStep) -> Result<(), Error> {
        let at = stamps::clock().map_err(|failure| Error::operator(failure.message().to_owned()))?;
        self.state.take(at, step);
        let noted = self.journal.note(at, std::slice::from_ref(step));
        self.taken(noted)
    }

    /// Remembers the first time that the journal could not be written.
    fn taken(&mut self, noted: Result<(), Error>) -> Result<(), Error> {
        if let Err(error) = &noted {
            self.fault.get_or_insert_with(|| failure(error.clone()));
        }
        noted
    }
}

/// Notes that somebody said yes, so that whoever goes on needs not ask again.
pub(super) fn note_confirmed(journal: &mut Journal, state: &mut BatchState, step: JournalStep) -> Result<(), Failure> {
    let now = stamps::clock()?;
    journal.note_durably(now, std::slice::from_ref(&step)).map_err(failure)?;
    state.take(now, &step);
    Ok(())
}

/// A failure of the folder of a batch. Files that cannot be written are not the configuration's fault.
pub(super) fn failure(error: Error) -> Failure {
    let exit = match error.kind() {
        ErrorKind::Operator => Exit::Output,
        kind => kind.into(),
    };
    Failure::new(exit, error.to_string())
}

fn bar(n_letters: usize) -> ProgressBar {
    // OK because the template is constant.
    let style = ProgressStyle::with_template("{bar:30} {pos} of {len}, {rate}, {eta} left").expect("a template");
    let style = style.with_key("rate", |state: &ProgressState, out: &mut dyn std::fmt::Write| {
        let _ = write!(out, "{:.0} a second", state.per_sec());
    });
    let bar = ProgressBar::new(n_letters as u64).with_style(style);
    bar.enable_steady_tick(std::time::Duration::from_millis(200));
    bar
}
