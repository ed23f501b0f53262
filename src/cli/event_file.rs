//! A file that events of the ledger are appended to.

use std::fs::{File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::PathBuf;

use super::stamps::clock;
use crate::diagnostic::Error;
use crate::ledger::Heard;
use crate::ledger::source::{SourceContext, Told, event_json, from_message};

/// A file of events in our own format, for `retourpost ledger ingest`.
///
/// It is opened for each report, so that it may be moved away while a server runs. All events of a report go out in one write(2) to the end of the
/// file (`O_APPEND`): others may append as well. Where a disk was full, the line that it cut ends before the next one.
#[derive(Debug)]
pub(super) struct EventFile {
    path: PathBuf,
}

impl EventFile {
    pub(super) fn new(path: PathBuf) -> Self {
        Self { path }
    }

    /// Makes the file if it is not there.
    pub(super) fn make(&self) -> Result<(), String> {
        self.open().map(drop).map_err(|error| self.about(&error))
    }

    /// Appends what a report to this return path tells, if there is a token in that. Any other is about private mail, and no ledger knows it.
    ///
    /// Nobody vouches for these events: whoever may write mail on this host may have made the report up.
    pub(super) fn append(&self, report: &[u8], return_path: &str) -> Result<(), String> {
        let lines = lines(report, return_path)?;
        if lines.is_empty() { Ok(()) } else { self.write(lines).map_err(|error| self.about(&error)) }
    }

    fn write(&self, lines: String) -> io::Result<()> {
        let mut file = self.open()?;
        let octets = if is_cut_off(&mut file)? { format!("\n{lines}") } else { lines };
        match file.write(octets.as_bytes())? {
            n if n == octets.len() => Ok(()),
            n => Err(io::Error::other(format!("{n} of {} octets were written", octets.len()))),
        }
    }

    fn open(&self) -> io::Result<File> {
        OpenOptions::new().read(true).append(true).create(true).mode(0o640).open(&self.path)
    }

    fn about(&self, error: &io::Error) -> String {
        format!("{}: {error}", self.path.display())
    }
}

/// Each event with a token on a line. What is no report tells nothing.
fn lines(report: &[u8], return_path: &str) -> Result<String, String> {
    let now = clock().map_err(|failure| failure.message().to_owned())?;
    let context = SourceContext::at(now).delivered_to(return_path);
    let told = from_message(report, &context).unwrap_or_default();
    let heard = told.into_iter().filter_map(Told::heard).filter(|heard| heard.token.is_some());
    let line = |heard: Heard| event_json(&heard).map(|line| line + "\n");
    heard.map(line).collect::<Result<_, Error>>().map_err(|error| error.to_string())
}

/// Whether the file ends in the middle of a line.
fn is_cut_off(file: &mut File) -> io::Result<bool> {
    if file.seek(SeekFrom::End(0))? == 0 {
        return Ok(false);
    }
    file.seek(SeekFrom::End(-1))?;
    let mut last = [0];
    file.read_exact(&mut last)?;
    Ok(last != *b"\n")
}
