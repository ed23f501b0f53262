//! The folder of a batch.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

use serde::Serialize;
use serde::de::DeserializeOwned;

use super::record::Record;
use super::{Batch, BatchLetter, Checksum, Journal, JournalLine};
use crate::diagnostic::{Error, ErrorKind};
use crate::outlet::Outgoing;
use crate::outlet::durable::{create, failed, sync_folder_of};
use crate::outlet::eml::{self, Existing};
use crate::report::Moment;

/// The folder of a batch, which no other process works on as long as this is there.
#[derive(Debug)]
pub struct BatchFolder {
    root: PathBuf,
    /// Locked until it is closed.
    _lock: File,
}

/// A batch that is being prepared. Dropped before it is finished, it takes away what it wrote.
#[derive(Debug)]
pub struct BatchWriter<'a> {
    folder: &'a BatchFolder,
    letters: BufWriter<File>,
    checksum: Checksum,
    n_letters: usize,
    files: Vec<PathBuf>,
    is_finished: bool,
}

const LOCK: &str = "lock";
const MESSAGES: &str = "messages";
pub(super) const LETTERS: &str = "letters.ndjson";
pub(super) const RECORD: &str = "batch.json";
pub(super) const JOURNAL: &str = "journal.ndjson";

/// A lock that is held is tried so many times more, at these intervals.
const N_LOOKS: u32 = 20;
const LOOK: Duration = Duration::from_millis(10);

impl BatchFolder {
    /// The folder of a batch that is there, or a new one.
    ///
    /// # Errors
    /// Those of the file system; a folder that holds something else; one that another process works on
    /// ([`ErrorKind::PeerForNow`]).
    pub fn open_or_create(root: impl Into<PathBuf>) -> Result<Self, Error> {
        let root = root.into();
        create_folder(&root).map_err(|error| failed(&root, &error))?;
        if let Some(name) = stranger_in(&root).map_err(|error| failed(&root, &error))? {
            let cure = "name a folder that is not there yet, or an empty one";
            return Err(Error::operator(format!("{}: holds something else, {name:?}: {cure}", root.display())));
        }
        Self::locked(root)
    }

    /// The folder of a batch that was prepared.
    ///
    /// # Errors
    /// As [`open_or_create`](Self::open_or_create), and where no batch was prepared.
    pub fn open(root: impl Into<PathBuf>) -> Result<Self, Error> {
        let root = root.into();
        if !Self::is_prepared(&root) {
            let what = "no batch was prepared here";
            return Err(Error::caller(format!("{}: {what}: {RECORD} is not there", root.display())));
        }
        Self::locked(root)
    }

    /// Whether a batch was prepared in this folder.
    pub fn is_prepared(root: &Path) -> bool {
        root.join(RECORD).is_file()
    }

    /// Whether a process works on the batch of this folder at the moment. Nothing is written.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn is_at_work(root: &Path) -> Result<bool, Error> {
        let path = root.join(LOCK);
        let lock = match File::open(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            opened => opened.map_err(|error| failed(&path, &error))?,
        };
        match lock.try_lock_shared() {
            // Those who only look do not hinder each other, and let go at once.
            Ok(()) => Ok(false),
            Err(TryLockError::WouldBlock) => Ok(true),
            Err(TryLockError::Error(error)) => Err(failed(&path, &error)),
        }
    }

    fn locked(root: PathBuf) -> Result<Self, Error> {
        let path = root.join(LOCK);
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(false);
        let lock = options.open(&path).map_err(|error| failed(&path, &error))?;
        let mut locked = lock.try_lock();
        for _ in 0..N_LOOKS {
            if !matches!(locked, Err(TryLockError::WouldBlock)) {
                break;
            }
            // It may be somebody who only looks.
            std::thread::sleep(LOOK);
            locked = lock.try_lock();
        }
        match locked {
            Ok(()) => Ok(Self { root, _lock: lock }),
            Err(TryLockError::Error(error)) => Err(failed(&path, &error)),
            Err(TryLockError::WouldBlock) => {
                let what = "another process works on this batch; wait until it is done";
                Err(Error::new(ErrorKind::PeerForNow, format!("{}: {what}", root.display())))
            }
        }
    }

    /// Where it stands.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// Begins to prepare a batch. What an earlier process left unfinished is taken away.
    ///
    /// # Errors
    /// Those of the file system; a batch that is prepared already.
    pub fn prepare(&self) -> Result<BatchWriter<'_>, Error> {
        if Self::is_prepared(&self.root) {
            return Err(Error::caller(format!("{}: a batch is prepared here already", self.root.display())));
        }
        self.clear()?;
        let messages = self.root.join(MESSAGES);
        create_folder(&messages).map_err(|error| failed(&messages, &error))?;
        let path = self.root.join(LETTERS);
        let letters = create(&path).map_err(|error| failed(&path, &error))?;
        Ok(BatchWriter {
            folder: self,
            letters: BufWriter::new(letters),
            checksum: Checksum::default(),
            n_letters: 0,
            files: vec![path],
            is_finished: false,
        })
    }

    /// Takes away a batch of which nothing was done.
    ///
    /// # Errors
    /// Those of the file system, and a batch whose journal has a step.
    pub fn discard(&self) -> Result<(), Error> {
        if !self.journal()?.1.is_empty() {
            let what = "something was done with this batch; it is not taken away";
            return Err(Error::caller(format!("{}: {what}", self.root.display())));
        }
        let path = self.root.join(RECORD);
        remove_file(&path).and_then(|()| sync_folder_of(&path)).map_err(|error| failed(&path, &error))?;
        self.clear()
    }

    /// Takes away what is left of a batch that was never whole.
    fn clear(&self) -> Result<(), Error> {
        let messages = self.root.join(MESSAGES);
        let cleared = remove_messages(&messages).and_then(|()| {
            remove_file(&self.root.join(LETTERS))?;
            remove_file(&self.root.join(JOURNAL))
        });
        cleared.map_err(|error| failed(&messages, &error))
    }

    /// The batch, if one was prepared here.
    ///
    /// # Errors
    /// Those of the file system; files that are not as they were written; a later version.
    pub fn read<T: DeserializeOwned>(&self) -> Result<Option<Batch<T>>, Error> {
        Batch::read(&self.root)
    }

    /// The message of a letter.
    ///
    /// # Errors
    /// Those of the file system, and octets that are not as they were prepared.
    pub fn outgoing(&self, letter: &BatchLetter) -> Result<Outgoing, Error> {
        let path = self.message_path(letter);
        let octets = fs::read(&path).map_err(|error| failed(&path, &error))?;
        let form = letter.has_smtputf8_form().then(|| {
            let path = self.root.join(MESSAGES).join(BatchLetter::smtputf8_file_name(letter.number));
            fs::read(&path).map_err(|error| failed(&path, &error))
        });
        let outgoing = letter.outgoing(octets, form.transpose()?);
        outgoing.map_err(|error| Error::operator(format!("{}: {error}", path.display())))
    }

    /// The file of a letter.
    pub fn message_path(&self, letter: &BatchLetter) -> PathBuf {
        self.root.join(MESSAGES).join(BatchLetter::file_name(letter.number))
    }

    /// The journal, and the steps that it knows.
    ///
    /// # Errors
    /// Those of the file system, and lines that are no steps.
    pub fn journal(&self) -> Result<(Journal, Vec<JournalLine>), Error> {
        Journal::open(&self.root.join(JOURNAL))
    }
}

impl BatchWriter<'_> {
    /// Writes a message down, and gives it its number.
    ///
    /// # Errors
    /// Those of the file system.
    pub fn put(&mut self, mut letter: BatchLetter, outgoing: &Outgoing) -> Result<usize, Error> {
        letter.number = self.n_letters + 1;
        let messages = self.folder.root.join(MESSAGES);
        self.write(messages.join(BatchLetter::file_name(letter.number)), &outgoing.octets)?;
        if let Some(form) = &outgoing.smtputf8_form {
            self.write(messages.join(BatchLetter::smtputf8_file_name(letter.number)), &form.octets)?;
        }
        // OK because numbers and texts are JSON.
        let mut line = serde_json::to_vec(&letter).expect("serializable");
        line.push(b'\n');
        self.checksum.add(&line);
        self.letters.write_all(&line).map_err(|error| failed(&self.folder.root.join(LETTERS), &error))?;
        self.n_letters = letter.number;
        Ok(letter.number)
    }

    fn write(&mut self, path: PathBuf, octets: &[u8]) -> Result<(), Error> {
        let written = create(&path).and_then(|mut file| file.write_all(octets));
        let result = written.map_err(|error| failed(&path, &error));
        self.files.push(path);
        result
    }

    /// How many messages were put.
    pub fn n_letters(&self) -> usize {
        self.n_letters
    }

    /// Makes the batch whole: everything is on the disk, and then the file that says so.
    ///
    /// # Errors
    /// Those of the file system. Nothing is left then.
    pub fn finish(mut self, prepared_at: Moment, about: &impl Serialize) -> Result<(), Error> {
        let root = self.folder.root.clone();
        let path = root.join(LETTERS);
        self.letters.flush().map_err(|error| failed(&path, &error))?;
        for file in &self.files {
            // All were written before the first is waited for, so that the disk does them together.
            let synced = OpenOptions::new().write(true).open(file).and_then(|file| file.sync_all());
            synced.map_err(|error| failed(file, &error))?;
        }
        for path in [root.join(MESSAGES).join(LETTERS), root.join(RECORD)] {
            sync_folder_of(&path).map_err(|error| failed(&path, &error))?;
        }
        let octets = Record::new(prepared_at, self.n_letters, self.checksum, about).octets();
        eml::write_octets(&octets, &root.join(RECORD), Existing::Keep)?;
        self.is_finished = true;
        Ok(())
    }
}

impl Drop for BatchWriter<'_> {
    fn drop(&mut self) {
        if !self.is_finished {
            // Nobody can be told; the next one who prepares takes away what is left.
            let _ = self.folder.clear();
            let _ = fs::remove_dir(self.folder.root.join(MESSAGES));
        }
    }
}

/// The name of something in the folder that is none of ours; where nothing is ours, anything is.
fn stranger_in(root: &Path) -> io::Result<Option<String>> {
    let names: Vec<String> = fs::read_dir(root)?
        .map(|entry| Ok(entry?.file_name().to_string_lossy().into_owned()))
        .collect::<io::Result<_>>()?;
    let is_ours = |name: &String| {
        [LOCK, MESSAGES, LETTERS, RECORD, JOURNAL].contains(&name.as_str()) || name.starts_with(".batch.json.")
    };
    let has_lock = names.iter().any(|name| name == LOCK);
    Ok(names.into_iter().find(|name| !has_lock || !is_ours(name)))
}

/// Removes messages of ours, and the folder around them, which must hold nothing else.
fn remove_messages(messages: &Path) -> io::Result<()> {
    let entries = match fs::read_dir(messages) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(()),
        entries => entries?,
    };
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.starts_with(|first: char| first.is_ascii_digit()) && name.ends_with(".eml") {
            fs::remove_file(&path)?;
        }
    }
    fs::remove_dir(messages)
}

fn remove_file(path: &Path) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(()),
        removed => removed,
    }
}

/// Mail is its reader's alone.
fn create_folder(path: &Path) -> io::Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path)
}
