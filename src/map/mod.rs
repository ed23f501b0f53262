//! The administrator's map: which language a reader is written to in, whatever else is known of them.
//!
//! Few mail programs say in which language their users like to read; on a real server the one who runs it knows best. A
//! [`LanguageMap`] is a file in the syntax of Postfix's `texthash` or a server that speaks the socketmap protocol, behind which
//! LDAP, SQL or anything else may stand. It is asked by a face before a notice is made, never by the core, and it can only help: what
//! it cannot answer, or not in time, is no signal, and is told as a diagnostic.
//!
//! ```
//! use retourpost::map::{Entries, keys_of, Who};
//!
//! let (entries, found) = Entries::parse("languages", "kari@example.no  nb\n.example.be  nl fr\n# comment\n");
//! assert!(found.is_empty());
//! let who = Who { address: Some("SRS0=HHH=TT=mail.example.be=jan@forwarder.example"), ..Who::default() };
//! let told = keys_of(&who).iter().find_map(|key| entries.get(key));
//! assert_eq!(told.unwrap().iter().map(|tag| tag.as_str()).collect::<Vec<_>>(), ["nl", "fr"]);
//! ```

mod keys;
mod languages;
mod socketmap;
mod texthash;

use std::fmt;
use std::path::PathBuf;

pub use keys::{MAX_KEYS, Who, keys_of};
pub use languages::MAX_LANGUAGES;
pub use socketmap::{Socketmap, SocketmapLimits};
pub use texthash::{Entries, MapFile};

use crate::diagnostic::{Diagnostic, Error, Severity};
use crate::language::LanguageTag;

/// A map, ready to be asked by any number of threads.
#[derive(Debug)]
pub struct LanguageMap {
    source: Source,
}

#[derive(Debug)]
enum Source {
    File(MapFile),
    Socketmap(Socketmap),
}

/// What a map said of one reader.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct MapAnswer {
    /// The entry that answered.
    pub entry: Option<MapEntry>,
    /// What went wrong: an answer that never came, a line that cannot be read.
    pub diagnostics: Vec<Diagnostic>,
}

/// An entry of a map.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MapEntry {
    /// The key under which it stands.
    pub key: String,
    /// The languages of the reader, first things first.
    pub languages: Vec<LanguageTag>,
}

impl LanguageMap {
    /// Opens a map by its name in a configuration: `texthash:/etc/retourpost/languages` (or a path alone),
    /// `socketmap:unix:/run/languages.sock:languages`, `socketmap:inet:127.0.0.1:2345:languages`.
    ///
    /// A file is read here for the first time: what is wrong with its lines comes beside the map. A server is not asked before
    /// [`look_up`](Self::look_up).
    ///
    /// # Errors
    /// A name of another kind; a file that cannot be read; a host without an address.
    pub fn open(name: &str) -> Result<(Self, Vec<Diagnostic>), Error> {
        let path = match name.split_once(':') {
            Some(("socketmap", rest)) => {
                let server = Socketmap::open(rest, SocketmapLimits::default())?;
                return Ok((Self { source: Source::Socketmap(server) }, Vec::new()));
            }
            Some(("texthash", path)) => path,
            _ if name.starts_with('/') || !name.contains(':') => name,
            _ => return Err(unknown_kind(name)),
        };
        let (file, found) = MapFile::open(PathBuf::from(path))?;
        Ok((Self { source: Source::File(file) }, found))
    }

    /// What the map says of a reader: the first of [`keys_of`] them that has an entry.
    ///
    /// A file that was changed is read again first. A server has [`SocketmapLimits::answer`] for all keys together.
    pub fn look_up(&self, who: &Who<'_>) -> MapAnswer {
        let keys = keys_of(who);
        match &self.source {
            Source::File(file) => file.look_up(&keys),
            Source::Socketmap(server) => server.look_up_keys(&keys),
        }
    }

    /// Asks a server whether it is there; what keeps it from answering. A file was read when the map was opened.
    pub fn probe(&self) -> Vec<Diagnostic> {
        match &self.source {
            Source::File(_) => Vec::new(),
            // Any key does: that there is no entry is an answer.
            Source::Socketmap(server) => server.look_up_keys(&["postmaster".to_owned()]).diagnostics,
        }
    }
}

impl fmt::Display for LanguageMap {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.source {
            Source::File(file) => write!(out, "texthash:{}", file.path().display()),
            Source::Socketmap(server) => write!(out, "socketmap:{server}"),
        }
    }
}

fn unknown_kind(name: &str) -> Error {
    Error::operator(format!(
        "{name:?} is no map: write texthash:FILE, socketmap:unix:PATH:NAME or socketmap:inet:HOST:PORT:NAME"
    ))
}

fn warning(code: &'static str, message: String, cure: &'static str) -> Diagnostic {
    Diagnostic::new(Severity::Warning, code, message).with_cure(cure)
}
