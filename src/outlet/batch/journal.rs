//! What was done with a batch, step by step.

use std::fs::{File, OpenOptions};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::diagnostic::{Error, ErrorKind};
use crate::outlet::Delivery;
use crate::outlet::durable::{failed, sync_folder_of};
use crate::report::Moment;

/// A step on the way of a batch: one line of `journal.ndjson`.
///
/// ```text
/// {"at":"2026-11-30T08:00:01Z","step":"handing-over","letters":[17]}
/// {"at":"2026-11-30T08:00:02Z","step":"result","letter":17,"outcome":"accepted","said":"250 2.0.0 queued as 4f2a"}
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum JournalStep {
    /// Somebody said that the batch is to be sent.
    Confirmed {
        /// By which way.
        way: String,
        /// Not before this moment (RFC 3339).
        #[serde(skip_serializing_if = "Option::is_none", default)]
        not_before: Option<String>,
        /// Who said so, where it was on the page in the browser; empty if the access code has no remark.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        by: Option<String>,
    },
    /// These messages are about to leave.
    HandingOver {
        /// Their numbers.
        letters: Vec<usize>,
    },
    /// What became of a message.
    Result {
        /// Its number.
        letter: usize,
        /// What became of it.
        outcome: LetterOutcome,
        /// What the peer said, or why it is so.
        said: String,
        /// The message to the postmaster that is to be sent for it.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        postmaster: Option<usize>,
    },
}

/// What became of a message that was to be sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum LetterOutcome {
    /// A peer has taken it.
    Accepted,
    /// It cannot be sent as it is, now or later.
    ForGood,
    /// It was not sent; trying again can help.
    ForNow,
    /// It was handed over whole, and the answer was lost: it may have arrived.
    Unsure,
    /// It goes beyond the budget of its reader, and was not tried.
    HeldBack,
}

/// A step and when it was taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalLine {
    /// When.
    pub at: Moment,
    /// What was done.
    pub step: JournalStep,
}

#[derive(Debug, Serialize, Deserialize)]
struct WrittenLine {
    at: String,
    #[serde(flatten)]
    step: JournalStep,
}

/// The journal of a batch, open at its end.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    file: File,
    /// How long it is, as far as it is whole.
    n_octets: u64,
}

impl From<&Delivery> for LetterOutcome {
    fn from(delivery: &Delivery) -> Self {
        let Some(error) = delivery.error() else { return Self::Accepted };
        match (delivery, error.kind()) {
            (Delivery::Unsure(_), _) => Self::Unsure,
            // What the operator can mend is tried again when that was done.
            (_, ErrorKind::PeerForNow | ErrorKind::Operator) => Self::ForNow,
            // A server that refuses the session (its greeting, EHLO, AUTH …) has said nothing of the message.
            (Delivery::Unsent(_), ErrorKind::PeerForGood) if error.field().is_some() => Self::ForNow,
            _ => Self::ForGood,
        }
    }
}

impl Journal {
    /// Opens a journal, makes one if there is none, and gives the steps that are known. A torn last line is cut off.
    pub(super) fn open(path: &Path) -> Result<(Self, Vec<JournalLine>), Error> {
        let is_new = !path.exists();
        let opened = options().open(path).and_then(|file| match is_new {
            true => sync_folder_of(path).map(|()| file),
            false => Ok(file),
        });
        let mut file = opened.map_err(|error| failed(path, &error))?;
        let octets = std::fs::read(path).map_err(|error| failed(path, &error))?;
        let (lines, n_octets) = Self::parse(&octets).map_err(|error| error.in_field(path.display().to_string()))?;
        let whole = n_octets as u64;
        let cut = if n_octets < octets.len() { file.set_len(whole).and_then(|()| file.sync_data()) } else { Ok(()) };
        cut.and_then(|()| file.seek(SeekFrom::End(0))).map_err(|error| failed(path, &error))?;
        Ok((Self { path: path.to_owned(), file, n_octets: whole }, lines))
    }

    /// The steps that these octets tell, and up to which octet they are whole: the last line may be torn.
    ///
    /// # Errors
    /// A line before the last that is no step, or one of a later version.
    pub fn parse(octets: &[u8]) -> Result<(Vec<JournalLine>, usize), Error> {
        let (mut lines, mut from) = (Vec::new(), 0);
        while let Some(length) = octets[from..].iter().position(|octet| *octet == b'\n') {
            let to = from + length + 1;
            match JournalLine::parse(&octets[from..to - 1]) {
                Ok(line) => lines.push(line),
                // A disk may have kept the end of a line and not what stood in it.
                Err(_) if to == octets.len() => break,
                Err(error) => {
                    let cure = "which messages left is not known without it; what was sent stands in the peer's log";
                    return Err(
                        Error::operator(format!("no step of a batch ({error}); {cure}")).on_line(lines.len() + 1)
                    );
                }
            }
            from = to;
        }
        Ok((lines, from))
    }

    /// Adds steps that need not be on the disk yet: results, of which a crash makes messages that are unsure.
    ///
    /// # Errors
    /// Those of the file system. The journal is then as it was.
    pub fn note(&mut self, at: Moment, steps: &[JournalStep]) -> Result<(), Error> {
        self.write(at, steps).map_err(|error| self.unwritten(&error))
    }

    /// Adds steps, and returns when they and all before them are on the disk.
    ///
    /// # Errors
    /// Those of the file system. Nothing may leave then.
    pub fn note_durably(&mut self, at: Moment, steps: &[JournalStep]) -> Result<(), Error> {
        let noted = self.write(at, steps).and_then(|()| self.file.sync_data());
        noted.map_err(|error| self.unwritten(&error))
    }

    /// Returns when all that was noted is on the disk.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn sync(&mut self) -> Result<(), Error> {
        self.file.sync_data().map_err(|error| failed(&self.path, &error))
    }

    /// Where it stands.
    pub fn path(&self) -> &Path {
        &self.path
    }

    fn write(&mut self, at: Moment, steps: &[JournalStep]) -> io::Result<()> {
        let mut octets = Vec::new();
        for step in steps {
            let line = WrittenLine { at: at.in_utc().to_string(), step: step.clone() };
            // OK because numbers and texts are JSON.
            serde_json::to_writer(&mut octets, &line).expect("serializable");
            octets.push(b'\n');
        }
        match self.file.write_all(&octets) {
            Ok(()) => {
                self.n_octets += octets.len() as u64;
                Ok(())
            }
            Err(error) => {
                // A disk that is full keeps half a line: it goes, so that the next one begins at its beginning. What cannot be cut
                // off now is cut off when the journal is opened again.
                let _ = self.file.set_len(self.n_octets).and_then(|()| self.file.seek(SeekFrom::End(0)));
                Err(error)
            }
        }
    }

    fn unwritten(&self, error: &io::Error) -> Error {
        let cure = "make room, then go on with the batch";
        Error::operator(format!("{}: {error}; nothing leaves that is not noted: {cure}", self.path.display()))
    }
}

fn options() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.read(true).write(true).create(true).truncate(false);
    // It names readers.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

impl JournalLine {
    fn parse(line: &[u8]) -> Result<Self, String> {
        let written: WrittenLine = serde_json::from_slice(line).map_err(|error| error.to_string())?;
        let at = Moment::parse(&written.at).map_err(|error| error.to_string())?;
        Ok(Self { at, step: written.step })
    }
}
