//! How the program ends.

use std::process::ExitCode;

use super::terminal;
use crate::diagnostic::{Error, ErrorKind};

/// How the program ends, by the codes of `sysexits.h`. In the order in which they outrank each other when several reports end
/// differently: one that can still be sent must not be hidden by one that cannot.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Exit {
    /// All was done.
    Done,
    /// All was done, and something was found.
    Findings,
    /// The command line is wrong.
    Usage,
    /// A report or a message is wrong.
    BadInput,
    /// A file that was named cannot be read.
    NoInput,
    /// A peer refused for good.
    PeerForGood,
    /// A fault of this program.
    Bug,
    /// Something could not be written.
    Output,
    /// The configuration or what it names is wrong.
    Configuration,
    /// A peer refused for now, or could not be reached.
    PeerForNow,
}

impl Exit {
    pub(super) fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Findings => 1,
            Self::Usage => 64,
            Self::BadInput => 65,
            Self::NoInput => 66,
            Self::PeerForGood => 69,
            Self::Bug => 70,
            Self::Output => 74,
            Self::PeerForNow => 75,
            Self::Configuration => 78,
        }
    }
}

impl Exit {
    /// The end of this code; a fault of this program for one that it never ends with.
    pub(super) fn of_code(code: u8) -> Self {
        let all = [
            Self::Done,
            Self::Findings,
            Self::Usage,
            Self::BadInput,
            Self::NoInput,
            Self::PeerForGood,
            Self::Bug,
            Self::Output,
            Self::Configuration,
            Self::PeerForNow,
        ];
        all.into_iter().find(|exit| exit.code() == code).unwrap_or(Self::Bug)
    }
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        exit.code().into()
    }
}

impl From<ErrorKind> for Exit {
    fn from(kind: ErrorKind) -> Self {
        match kind {
            ErrorKind::Caller => Self::BadInput,
            ErrorKind::Operator => Self::Configuration,
            ErrorKind::PeerForNow => Self::PeerForNow,
            ErrorKind::PeerForGood => Self::PeerForGood,
            ErrorKind::Bug => Self::Bug,
        }
    }
}

/// Why a command, or its work on one report, came to nothing: what, and the cure.
#[derive(Debug)]
pub(super) struct Failure {
    exit: Exit,
    message: String,
}

impl Failure {
    pub(super) fn new(exit: Exit, message: impl Into<String>) -> Self {
        Self { exit, message: message.into() }
    }

    pub(super) fn usage(message: impl Into<String>) -> Self {
        Self::new(Exit::Usage, message)
    }

    pub(super) fn configuration(message: impl Into<String>) -> Self {
        Self::new(Exit::Configuration, message)
    }

    /// Something that was to be written and could not be.
    pub(super) fn output(what: &str, error: &std::io::Error) -> Self {
        Self::new(Exit::Output, format!("{what}: {error}"))
    }

    /// The same, said of this input.
    #[must_use]
    pub(super) fn about(mut self, name: &str) -> Self {
        self.message = format!("{name}: {}", self.message);
        self
    }

    /// The same, with another code.
    #[must_use]
    pub(super) fn exiting(mut self, exit: Exit) -> Self {
        self.exit = exit;
        self
    }

    pub(super) fn exit(&self) -> Exit {
        self.exit
    }

    pub(super) fn message(&self) -> &str {
        &self.message
    }

    /// Says it on standard error.
    pub(super) fn tell(&self) {
        terminal::tell_error(&self.message);
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let exit = match error.code() {
            // It is the operator's turn, but nothing of the configuration is wrong.
            Some("ledger-disk-full" | "ledger-disk-fails") => Exit::Output,
            _ => error.kind().into(),
        };
        Self::new(exit, error.to_string())
    }
}
