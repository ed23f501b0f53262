//! What becomes of one notice.

use std::sync::{Mutex, PoisonError};

use super::super::exit::{Exit, Failure};
use super::super::outbox::{Kept, Letter};
use super::super::terminal::{self, GREEN};
use crate::diagnostic::ErrorKind;
use crate::outlet::Delivery;
use crate::policy::Spent;

/// What became of a letter, and of what the postmaster is told of it. Letters are drawn on one thread and reported on another.
pub(super) struct Tally {
    kept: Kept,
    is_quiet: bool,
    entries: Mutex<Entries>,
}

struct Entries {
    exit: Exit,
    /// What the postmaster is told of notices that can never be sent.
    for_postmaster: Vec<Letter>,
}

impl Tally {
    pub(super) fn new(kept: Kept, is_quiet: bool) -> Self {
        let entries = Mutex::new(Entries { exit: Exit::Done, for_postmaster: Vec::new() });
        Self { kept, is_quiet, entries }
    }

    /// The letter, if there is one; that none could be made is told.
    pub(super) fn sorted_out(&self, letter: Result<Option<Letter>, Failure>) -> Option<Letter> {
        letter.unwrap_or_else(|failure| {
            self.told(&failure);
            None
        })
    }

    pub(super) fn enter(&self, letter: Letter, delivery: &Delivery) {
        let recipient = terminal::visible(&letter.outgoing.envelope.recipient);
        if let Delivery::Accepted { reply } = delivery {
            if !self.is_quiet {
                let reply = reply.replace('\n', " / ");
                let said = if reply.is_empty() { String::new() } else { format!(": {}", terminal::visible(&reply)) };
                terminal::tell(format_args!("{GREEN}retourpost:{GREEN:#} {}: sent to {recipient}{said}", letter.name));
            }
            return;
        }
        self.told(&not_sent(&self.kept, &letter, &format!("not sent to {recipient}"), delivery));
        if delivery.lacks_smtputf8() {
            match letter.for_postmaster {
                Some(Ok(letter)) => self.entries().for_postmaster.push(*letter),
                Some(Err(failure)) => self.told(&not_told(failure)),
                None => {}
            }
        }
    }

    /// What became of what the postmaster was to be told. It is no notice, and is not counted with them.
    pub(super) fn enter_postmaster(&self, letter: &Letter, delivery: &Delivery) {
        let postmaster = terminal::visible(&letter.outgoing.envelope.recipient);
        if !delivery.is_accepted() {
            self.told(&not_sent(&self.kept, letter, &format!("{NOT_TOLD}, {postmaster}"), delivery));
        } else if !self.is_quiet {
            let told = format!("{}: the facts were sent to the postmaster, {postmaster}", letter.name);
            terminal::tell_note(&told);
        }
    }

    /// Says a failure, and remembers how the program ends for it.
    pub(super) fn told(&self, failure: &Failure) {
        {
            let mut entries = self.entries();
            entries.exit = entries.exit.max(failure.exit());
        }
        failure.tell();
    }

    pub(super) fn take_for_postmaster(&self) -> Vec<Letter> {
        std::mem::take(&mut self.entries().for_postmaster)
    }

    pub(super) fn exit(&self) -> Exit {
        self.entries().exit
    }

    fn entries(&self) -> std::sync::MutexGuard<'_, Entries> {
        self.entries.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// That a letter was not sent, why, and where it is kept.
pub(super) fn not_sent(kept: &Kept, letter: &Letter, what: &str, delivery: &Delivery) -> Failure {
    let (kept, kept_exit) = keep(kept, letter);
    let exit = Exit::from(delivery.error().map_or(ErrorKind::Bug, |error| error.kind())).max(kept_exit);
    Failure::new(exit, format!("{}: {what}: {}{kept}", letter.name, unsent(delivery)))
}

/// That a letter goes beyond the budget of its reader, and where it is kept.
pub(super) fn held_back(kept: &Kept, letter: &Letter, spent: &Spent) -> Failure {
    let recipient = terminal::visible(&letter.outgoing.envelope.recipient);
    let (kept, exit) = keep(kept, letter);
    let cure = "sending it later can help; see budget in retourpost.toml";
    let message = format!("{}: held back from {recipient}: {spent}; {cure}{kept}", letter.name);
    Failure::new(Exit::PeerForNow.max(exit), message)
}

/// Where a letter is kept, in words, and how the program ends if it could not be.
fn keep(kept: &Kept, letter: &Letter) -> (String, Exit) {
    match kept.keep(letter) {
        Ok(Some(path)) => (format!("; the message is kept in {}", path.display()), Exit::Done),
        Ok(None) => (String::new(), Exit::Done),
        Err(failure) => (format!("; it could not be kept: {}", failure.message()), Exit::Output),
    }
}

pub(super) const NOT_TOLD: &str = "the facts were not sent to the postmaster";

pub(super) fn not_told(failure: Failure) -> Failure {
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
