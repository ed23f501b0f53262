//! One message in one file of a Maildir.

use std::fs;
use std::path::{Path, PathBuf};
use std::process;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use super::durable::{Draft, failed};
use super::writer::with_lf;
use super::{LineEnds, Outgoing};
use crate::diagnostic::Error;

/// A Maildir: a folder with `tmp`, `new` and `cur` in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Maildir {
    root: PathBuf,
    line_ends: LineEnds,
}

/// The parts of a file name that no other delivery to the same Maildir has.
///
/// ```
/// use retourpost::outlet::maildir::UniqueName;
///
/// let name = UniqueName { seconds: 1_795_251_734, microseconds: 42, process: 4242, serial: 7, host: "mx/1".into() };
/// assert_eq!(name.to_string(), r"1795251734.M42P4242Q7.mx\0571");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct UniqueName {
    /// Seconds since 1970-01-01T00:00:00Z.
    pub seconds: u64,
    /// Microseconds within the second.
    pub microseconds: u32,
    /// The process id.
    pub process: u32,
    /// Counts the deliveries of the process.
    pub serial: u64,
    /// The host's name. `/` and `:` are written as `\057` and `\072`.
    pub host: String,
}

const FOLDERS: [&str; 3] = ["tmp", "new", "cur"];

impl Maildir {
    /// A Maildir that exists.
    ///
    /// # Errors
    /// One of `tmp`, `new`, `cur` is missing.
    pub fn open(root: impl Into<PathBuf>) -> Result<Self, Error> {
        let root = root.into();
        match FOLDERS.iter().find(|folder| !root.join(folder).is_dir()) {
            None => Ok(Self { root, line_ends: LineEnds::Lf }),
            Some(folder) => Err(Error::operator(format!("{}: not a Maildir, `{folder}` is missing", root.display()))),
        }
    }

    /// A Maildir that is made if it is not there, readable by its owner alone.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn open_or_create(root: impl Into<PathBuf>) -> Result<Self, Error> {
        let root = root.into();
        for folder in FOLDERS {
            let path = root.join(folder);
            create_folder(&path).map_err(|error| failed(&path, &error))?;
        }
        Self::open(root)
    }

    /// The same with these line ends. LF is what mail stores expect, and the default.
    #[must_use]
    pub fn with_line_ends(mut self, line_ends: LineEnds) -> Self {
        self.line_ends = line_ends;
        self
    }

    /// Delivers a message: written to `tmp`, synced, moved to `new`. Returns its path there.
    ///
    /// This is the final delivery, so the reverse path is put in front as `Return-Path` (RFC 5321 §4.4).
    ///
    /// # Errors
    /// Those of the file system; a name that is taken. Nothing is left in `tmp` or `new` then.
    pub fn deliver(&self, outgoing: &Outgoing, name: &UniqueName) -> Result<PathBuf, Error> {
        let name = name.to_string();
        let target = self.root.join("new").join(&name);
        let draft = Draft::write(self.root.join("tmp").join(name), &self.stored(outgoing));
        draft.and_then(|draft| draft.publish_new(&target)).map_err(|error| failed(&target, &error))?;
        Ok(target)
    }

    /// The folder that `tmp`, `new` and `cur` stand in.
    pub fn root(&self) -> &Path {
        &self.root
    }

    fn stored(&self, outgoing: &Outgoing) -> Vec<u8> {
        let return_path = outgoing.envelope.return_path.as_deref().unwrap_or_default();
        // A path with a control character would be a way to add fields; it is no address, so it is not written.
        let return_path = if return_path.chars().any(char::is_control) { "" } else { return_path };
        let mut octets = format!("Return-Path: <{return_path}>\r\n").into_bytes();
        octets.extend_from_slice(&outgoing.octets);
        match self.line_ends {
            LineEnds::Crlf => octets,
            LineEnds::Lf => with_lf(&octets),
        }
    }
}

impl UniqueName {
    /// A name from the clock, the process id and a counter, for a delivery on this host.
    pub fn from_system(host: impl Into<String>) -> Self {
        static SERIAL: AtomicU64 = AtomicU64::new(0);
        // A clock before 1970 still gives unique names: the serial and the process tell them apart.
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Self {
            seconds: now.as_secs(),
            microseconds: now.subsec_micros(),
            process: process::id(),
            serial: SERIAL.fetch_add(1, Ordering::Relaxed),
            host: host.into(),
        }
    }
}

impl std::fmt::Display for UniqueName {
    /// The file name.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { seconds, microseconds, process, serial, host } = self;
        let host = host.replace('/', r"\057").replace(':', r"\072");
        write!(out, "{seconds}.M{microseconds}P{process}Q{serial}.{host}")
    }
}

fn create_folder(path: &Path) -> std::io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}
