//! The site's own words, read from their folder.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::configuration::{read_at_most, site_warning, tell_drawn};
use crate::diagnostic::Diagnostic;
use crate::phrase::{LocaleFile, WordingFile, WordingKey};
use crate::site::Site;

/// The files of `<dir>/[domain/<name>/][audience/internal|external/]<tag>/*.ftl`.
#[derive(Debug, Default)]
pub(super) struct Wordings {
    files: Vec<Wording>,
}

#[derive(Debug)]
struct Wording {
    scope: Scope,
    language: String,
    name: String,
    source: Vec<u8>,
}

/// For whom a folder is.
#[derive(Debug, Clone, Default)]
struct Scope {
    domain: Option<String>,
    audience: Option<String>,
}

impl Wordings {
    /// Reads what is there; what cannot be read is told and left out.
    pub(super) fn read(dir: &Path, file_octets: usize) -> (Self, Vec<Diagnostic>) {
        let mut reader = Reader { files: Vec::new(), diagnostics: Vec::new(), file_octets };
        reader.scope(dir, &Scope::default());
        (Self { files: reader.files }, reader.diagnostics)
    }

    pub(super) fn files(&self) -> Vec<WordingFile<'_>> {
        let wording = |file| Wording::as_file(file);
        self.files.iter().map(wording).collect()
    }

    pub(super) fn n_files(&self) -> usize {
        self.files.len()
    }

    /// Says each diagnostic with the lines that it is about.
    pub(super) fn tell(&self, diagnostics: &[Diagnostic]) {
        for diagnostic in diagnostics {
            let place = diagnostic.place.as_ref();
            let file = place.and_then(|place| self.files.iter().find(|file| file.path() == place.file));
            tell_drawn(diagnostic, file.and_then(|file| std::str::from_utf8(&file.source).ok()));
        }
    }
}

impl Wording {
    fn as_file(&self) -> WordingFile<'_> {
        WordingFile {
            key: WordingKey::new(self.scope.domain.as_deref(), self.scope.audience.as_deref()),
            file: LocaleFile::new(&self.language, &self.name, &self.source),
        }
    }

    /// As diagnostics name it.
    fn path(&self) -> String {
        let WordingFile { key, file } = self.as_file();
        key.path(&file)
    }
}

struct Reader {
    files: Vec<Wording>,
    diagnostics: Vec<Diagnostic>,
    file_octets: usize,
}

impl Reader {
    /// A folder of folders: `domain`, `audience`, or one for each language.
    fn scope(&mut self, dir: &Path, scope: &Scope) {
        for (name, path) in self.entries(dir) {
            match name.as_str() {
                _ if !path.is_dir() => self.stray_file(&path),
                "domain" if scope.domain.is_none() && scope.audience.is_none() => self.domains(&path),
                "audience" if scope.audience.is_none() => self.audiences(&path, scope),
                "domain" | "audience" => {
                    let cure = "put it as domain/<name>/audience/internal/<language>, in this order";
                    self.not_read("wording-misplaced", &path, "no words are looked for here", cure);
                }
                _ => self.language(&path, &name, scope),
            }
        }
    }

    /// A file of words that stands in no folder of a language.
    fn stray_file(&mut self, path: &Path) {
        if path.extension().is_some_and(|extension| extension == "ftl") {
            let cure = "put it into the folder of its language, such as nl";
            self.not_read("wording-misplaced", path, "in no language, and not read", cure);
        }
    }

    fn domains(&mut self, dir: &Path) {
        for (domain, path) in self.folders(dir) {
            if Site::is_domain_name(&domain) {
                self.scope(&path, &Scope { domain: Some(domain), audience: None });
            } else {
                let cure = "name it as in mail addresses, such as example.org, or *.example.org for all below it";
                self.not_read("wording-unknown-domain", &path, "not a domain, and not read", cure);
            }
        }
    }

    fn audiences(&mut self, dir: &Path, scope: &Scope) {
        for (audience, path) in self.folders(dir) {
            if matches!(audience.as_str(), "internal" | "external") {
                self.scope(&path, &Scope { audience: Some(audience), ..scope.clone() });
            } else {
                let cure = "name it internal or external";
                self.not_read("wording-unknown-audience", &path, "not an audience, and not read", cure);
            }
        }
    }

    fn language(&mut self, dir: &Path, language: &str, scope: &Scope) {
        for (name, path) in self.entries(dir) {
            if path.extension().is_none_or(|extension| extension != "ftl") {
                continue;
            }
            match read_at_most(&path, self.file_octets) {
                Ok(Some(source)) => {
                    self.files.push(Wording { scope: scope.clone(), language: language.to_owned(), name, source });
                }
                Ok(None) => {
                    let message = format!("{}: larger than {} octets, and not read", path.display(), self.file_octets);
                    let cure = "make it smaller, or raise limits.wording_file_octets";
                    self.diagnostics.push(site_warning("wording-too-large", message, cure));
                }
                Err(error) => self.unreadable(&path, &error),
            }
        }
    }

    fn not_read(&mut self, code: &'static str, path: &Path, why: &str, cure: &str) {
        self.diagnostics.push(site_warning(code, format!("{}: {why}", path.display()), cure));
    }

    fn folders(&mut self, dir: &Path) -> Vec<(String, PathBuf)> {
        let is_folder = |(_, path): &(String, PathBuf)| path.is_dir();
        self.entries(dir).into_iter().filter(is_folder).collect()
    }

    /// What stands in a folder, in the order of names; hidden files are not looked at.
    fn entries(&mut self, dir: &Path) -> Vec<(String, PathBuf)> {
        let listed: io::Result<Vec<PathBuf>> =
            fs::read_dir(dir).and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect());
        let mut paths = listed.unwrap_or_else(|error| {
            self.unreadable(dir, &error);
            Vec::new()
        });
        paths.sort();
        let named = |path: PathBuf| Some((path.file_name()?.to_str()?.to_owned(), path));
        paths.into_iter().filter_map(named).filter(|(name, _)| !name.starts_with('.')).collect()
    }

    fn unreadable(&mut self, path: &Path, error: &io::Error) {
        let message = format!("{}: {error}", path.display());
        let cure = "the built-in words are used; mend wording.dir";
        self.diagnostics.push(site_warning("wording-unreadable", message, cure));
    }
}
