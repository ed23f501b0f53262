//! A map in a file, in the syntax of Postfix's `texthash` (DATABASE_README, postmap(1)).

use std::collections::HashMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::SystemTime;
use std::{fs, io};

use super::{MapAnswer, MapEntry, languages, warning};
use crate::diagnostic::{Diagnostic, Error, Place};
use crate::language::LanguageTag;

/// The largest file that is read, in octets.
const FILE_OCTETS_MAX: u64 = 64 << 20;
/// So many faults of a file are told one by one.
const FAULTS_TOLD_MAX: usize = 100;

/// The entries of a file.
#[derive(Debug, Default)]
pub struct Entries {
    by_key: HashMap<Box<str>, Arc<[LanguageTag]>>,
}

impl Entries {
    /// Reads `key whitespace value` lines. A line that begins with white space continues the one before; empty lines and those
    /// whose first character is `#` are comments. A key may stand in double quotes. Letter case of keys does not count; of a
    /// key that stands twice the first entry counts, as in Postfix. `name` is what diagnostics call the file.
    ///
    /// A line that cannot be read is told, with its place, and left out: the others count.
    pub fn parse(name: &str, text: &str) -> (Self, Vec<Diagnostic>) {
        let mut entries = Self::default();
        let mut faults = Faults { name, text, found: Vec::new(), n_untold: 0 };
        // The same words give one list, however many readers have them.
        let mut known: HashMap<String, Arc<[LanguageTag]>> = HashMap::new();
        for (start, line) in logical_lines(text) {
            let Some((key, value)) = key_and_value(&line) else {
                faults.add(
                    "map-line-unreadable",
                    start,
                    "there is no language behind the key",
                    "write a key, a space and a language: example.no nb",
                );
                continue;
            };
            let languages = match known.get(value) {
                Some(languages) => Arc::clone(languages),
                None => match languages::parse(value) {
                    Ok(languages) => {
                        let languages: Arc<[LanguageTag]> = languages.into();
                        known.insert(value.to_owned(), Arc::clone(&languages));
                        languages
                    }
                    Err(fault) => {
                        faults.add("map-line-unreadable", start, &fault, "a language is a tag such as nl or pt-BR");
                        continue;
                    }
                },
            };
            let key: Box<str> = key.to_lowercase().into();
            if entries.by_key.contains_key(&key) {
                faults.add(
                    "map-key-twice",
                    start,
                    "the key stands above already, this line does not count",
                    "remove one",
                );
                continue;
            }
            entries.by_key.insert(key, languages);
        }
        (entries, faults.all())
    }

    /// The languages of a key, which is in lower case.
    pub fn get(&self, key: &str) -> Option<&[LanguageTag]> {
        self.by_key.get(key).map(|languages| &**languages)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.by_key.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.by_key.is_empty()
    }
}

struct Faults<'t> {
    name: &'t str,
    text: &'t str,
    found: Vec<Diagnostic>,
    n_untold: usize,
}

impl Faults<'_> {
    fn add(&mut self, code: &'static str, start: usize, message: &str, cure: &'static str) {
        if self.found.len() == FAULTS_TOLD_MAX {
            self.n_untold += 1;
            return;
        }
        let end = self.text[start..].find('\n').map_or(self.text.len(), |length| start + length);
        let place = Place::locate(self.name, self.text, start, end);
        self.found.push(warning(code, message.to_owned(), cure).with_place(place));
    }

    fn all(mut self) -> Vec<Diagnostic> {
        if self.n_untold > 0 {
            let message = format!("{} more lines of {} cannot be used", self.n_untold, self.name);
            self.found.push(warning("map-line-unreadable", message, "mend those that are named, and check again"));
        }
        self.found
    }
}

/// Each logical line with the octet at which it begins.
fn logical_lines(text: &str) -> Vec<(usize, String)> {
    let mut lines: Vec<(usize, String)> = Vec::new();
    let mut start = 0;
    // A comment or an empty line between does not end a logical line (postconf(5)).
    for line in text.split_inclusive('\n') {
        let content = line.trim_end();
        let is_comment = content.trim_start().starts_with('#');
        let is_continued = content.starts_with([' ', '\t']);
        match lines.last_mut() {
            _ if content.is_empty() || is_comment => {}
            Some((_, before)) if is_continued => before.push_str(content),
            _ => lines.push((start, content.to_owned())),
        }
        start += line.len();
    }
    lines
}

fn key_and_value(line: &str) -> Option<(&str, &str)> {
    let (key, value) = match line.strip_prefix('"') {
        Some(rest) => rest.split_once('"')?,
        None => line.split_once([' ', '\t'])?,
    };
    let value = value.trim();
    (!key.is_empty() && !value.is_empty()).then_some((key, value))
}

/// A file that is read again when it has changed.
#[derive(Debug)]
pub struct MapFile {
    path: PathBuf,
    read: RwLock<Read>,
}

#[derive(Debug)]
struct Read {
    entries: Arc<Entries>,
    version: Version,
}

/// What tells one version of a file from another.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Version {
    modified: Option<SystemTime>,
    n_octets: u64,
    #[cfg(unix)]
    inode: u64,
}

impl Version {
    fn of(metadata: &fs::Metadata) -> Self {
        Self {
            modified: metadata.modified().ok(),
            n_octets: metadata.len(),
            #[cfg(unix)]
            inode: std::os::unix::fs::MetadataExt::ino(metadata),
        }
    }
}

impl MapFile {
    /// Reads a file: its entries, and what is wrong with its lines.
    ///
    /// # Errors
    /// It cannot be read, is larger than 64 MiB, or is not UTF-8.
    pub fn open(path: PathBuf) -> Result<(Self, Vec<Diagnostic>), Error> {
        let unreadable =
            |why: io::Error| Error::operator(format!("{}: {why}", path.display())).in_field("languages.map");
        let (entries, found, version) = read(&path).map_err(unreadable)?;
        Ok((Self { path, read: RwLock::new(Read { entries: Arc::new(entries), version }) }, found))
    }

    /// Where it is.
    pub fn path(&self) -> &Path {
        &self.path
    }

    pub(super) fn look_up(&self, keys: &[String]) -> MapAnswer {
        let (entries, diagnostics) = self.entries();
        let found = keys.iter().find_map(|key| Some((key, entries.get(key)?)));
        let entry = found.map(|(key, languages)| MapEntry { key: key.clone(), languages: languages.to_vec() });
        MapAnswer { entry, diagnostics }
    }

    /// The entries of today. A file that cannot be read any more, for instance because it is being replaced, leaves those that
    /// were read last.
    fn entries(&self) -> (Arc<Entries>, Vec<Diagnostic>) {
        let version = fs::metadata(&self.path).ok().map(|metadata| Version::of(&metadata));
        {
            let known = self.read.read().unwrap_or_else(PoisonError::into_inner);
            if version.as_ref() == Some(&known.version) {
                return (Arc::clone(&known.entries), Vec::new());
            }
        }
        let mut known = self.read.write().unwrap_or_else(PoisonError::into_inner);
        let diagnostics = match read(&self.path) {
            Ok((entries, found, version)) => {
                let is_read_by_another = known.version == version;
                *known = Read { entries: Arc::new(entries), version };
                if is_read_by_another { Vec::new() } else { found }
            }
            Err(why) => {
                let message = format!("{}: {why}; the entries that were read before still count", self.path.display());
                vec![warning("map-unreadable", message, "make the file readable")]
            }
        };
        (Arc::clone(&known.entries), diagnostics)
    }
}

fn read(path: &Path) -> io::Result<(Entries, Vec<Diagnostic>, Version)> {
    // The version before the content: what changes in between is read again.
    let metadata = fs::metadata(path)?;
    if metadata.len() > FILE_OCTETS_MAX {
        return Err(io::Error::other(format!("it has {} octets, {FILE_OCTETS_MAX} are read", metadata.len())));
    }
    let text = fs::read_to_string(path)?;
    let (entries, found) = Entries::parse(&path.display().to_string(), &text);
    Ok((entries, found, Version::of(&metadata)))
}
