//! A batch, as it is read.

use std::fs;
use std::io;
use std::path::Path;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::folder::{JOURNAL, LETTERS, RECORD};
use super::{BatchLetter, Checksum, Journal, JournalLine};
use crate::diagnostic::Error;
use crate::outlet::durable::failed;
use crate::report::Moment;

/// A batch as it was prepared.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Batch<T> {
    /// When.
    pub prepared_at: Moment,
    /// Of its letters, in hexadecimal. One that is prepared anew has another, since its messages have other ids.
    pub checksum: String,
    /// What its maker wrote with it.
    pub about: T,
    /// Its messages, in the order of their numbers.
    pub letters: Vec<BatchLetter>,
}

/// What `batch.json` holds.
#[derive(Debug, Serialize, Deserialize)]
pub(super) struct Record<T> {
    version: u64,
    prepared_at: String,
    letters: usize,
    checksum: String,
    about: T,
}

const VERSION: u64 = 1;

impl<T: Serialize> Record<T> {
    pub(super) fn new(prepared_at: Moment, n_letters: usize, checksum: Checksum, about: T) -> Self {
        let (prepared_at, checksum) = (prepared_at.to_string(), checksum.to_string());
        Self { version: VERSION, prepared_at, letters: n_letters, checksum, about }
    }

    pub(super) fn octets(&self) -> Vec<u8> {
        // OK because what is written about a batch is made for it.
        let mut octets = serde_json::to_vec_pretty(self).expect("serializable");
        octets.push(b'\n');
        octets
    }
}

impl<T: DeserializeOwned> Batch<T> {
    /// The batch of a folder and the steps that are known of it, for somebody who only looks: another process may be at work on it.
    ///
    /// # Errors
    /// Those of the file system; files that are not as they were written; a later version.
    pub fn look(root: &Path) -> Result<Option<(Self, Vec<JournalLine>)>, Error> {
        let Some(batch) = Self::read(root)? else { return Ok(None) };
        let path = root.join(JOURNAL);
        let octets = match fs::read(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            read => read.map_err(|error| failed(&path, &error))?,
        };
        let (lines, _) = Journal::parse(&octets).map_err(|error| error.in_field(path.display().to_string()))?;
        Ok(Some((batch, lines)))
    }

    pub(super) fn read(root: &Path) -> Result<Option<Self>, Error> {
        let path = root.join(RECORD);
        let octets = match fs::read(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(None),
            read => read.map_err(|error| failed(&path, &error))?,
        };
        let record: Record<T> =
            serde_json::from_slice(&octets).map_err(|error| damaged(&path, &format!("no batch: {error}")))?;
        if record.version != VERSION {
            let why = format!("a batch of version {}, and this program knows version {VERSION}", record.version);
            return Err(damaged(&path, &why));
        }
        let prepared_at = Moment::parse(&record.prepared_at).map_err(|error| damaged(&path, &error.to_string()))?;
        let path = root.join(LETTERS);
        let lines = fs::read(&path).map_err(|error| failed(&path, &error))?;
        if Checksum::of(&lines).to_string() != record.checksum {
            return Err(damaged(&path, "is not as it was prepared; put it back, or prepare the batch anew"));
        }
        let letters = lines.split_inclusive(|octet| *octet == b'\n').map(serde_json::from_slice);
        let letters = letters.collect::<Result<_, _>>().map_err(|error| damaged(&path, &error.to_string()))?;
        Ok(Some(Self { prepared_at, checksum: record.checksum, about: record.about, letters }))
    }
}

fn damaged(path: &Path, why: &str) -> Error {
    Error::operator(format!("{}: {why}", path.display()))
}
