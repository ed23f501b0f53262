//! A folder of locale files, as translators have it: `<tag>/*.ftl`.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::configuration::{read_at_most, tell_drawn};
use super::exit::{Exit, Failure};
use crate::diagnostic::Diagnostic;
use crate::phrase::{Catalogue, Limits, LocaleFile};
use crate::workbench::Document;

/// The files of `<dir>/<tag>/*.ftl`, in the order of their names.
#[derive(Debug)]
pub(super) struct LocaleFolder {
    files: Vec<OwnedFile>,
}

#[derive(Debug)]
struct OwnedFile {
    language: String,
    name: String,
    source: Vec<u8>,
}

impl LocaleFolder {
    /// Reads all that is there: words, and style, glossary and origins beside them. One that cannot be read is an error: whoever named the
    /// folder wants to see it.
    pub(super) fn read(dir: &Path) -> Result<Self, Failure> {
        let mut files = Vec::new();
        // One octet more than may be, so that what is too large is told with its place and its cure where it is loaded.
        let n_octets = Limits::default().file_octets + 1;
        for (language, folder) in entries(dir)?.into_iter().filter(|(_, path)| path.is_dir()) {
            let extension = |path: &Path| path.extension().and_then(|it| it.to_str()).map(str::to_owned);
            let is_ours =
                |(_, path): &(String, PathBuf)| extension(path).is_some_and(|it| matches!(it.as_str(), "ftl" | "toml"));
            for (name, path) in entries(&folder)?.into_iter().filter(is_ours) {
                let source = read_at_most(&path, n_octets).map_err(|error| unreadable(&path, &error))?;
                files.push(OwnedFile {
                    language: language.clone(),
                    name,
                    source: source.unwrap_or_else(|| vec![b' '; n_octets]),
                });
            }
        }
        if files.is_empty() {
            let cure =
                "name the folder that has a folder for each language, such as locales with locales/nl/causes.ftl in it";
            return Err(Failure::new(Exit::NoInput, format!("{}: no locale files: {cure}", dir.display())));
        }
        Ok(Self { files })
    }

    /// Its languages, in place of those that are compiled in; English joins them where it has none. What is wrong with them is told unless
    /// nobody wants to hear it.
    pub(super) fn catalogue(&self, is_quiet: bool) -> Catalogue {
        let (catalogue, diagnostics) = Catalogue::load(&self.files());
        if !is_quiet {
            diagnostics.iter().for_each(|diagnostic| self.tell(diagnostic));
        }
        catalogue
    }

    /// All files.
    pub(super) fn files(&self) -> Vec<LocaleFile<'_>> {
        self.files.iter().map(OwnedFile::as_file).collect()
    }

    /// Its files with the place of each part. One whose octets cannot be kept is an error: it would be lost where it is written again.
    pub(super) fn documents(&self) -> Result<Vec<Document>, Failure> {
        let document = |file: &OwnedFile| {
            let path = file.as_file().path();
            let refused = |what: &str| Err(Failure::new(Exit::BadInput, format!("{path}: {what}")));
            if file.source.len() > Limits::default().file_octets {
                return refused("is too large: split it into several files");
            }
            match std::str::from_utf8(&file.source) {
                Ok(_) => Ok(Document::parse(&file.language, &file.name, &file.source)),
                Err(_) => refused("is not UTF-8: save the file as UTF-8"),
            }
        };
        self.files.iter().filter(|file| file.name.ends_with(".ftl")).map(document).collect()
    }

    /// Says a diagnostic with the lines that it is about.
    fn tell(&self, diagnostic: &Diagnostic) {
        let place = diagnostic.place.as_ref();
        let file = place.and_then(|place| self.files.iter().find(|file| file.as_file().path() == place.file));
        tell_drawn(diagnostic, file.and_then(|file| std::str::from_utf8(&file.source).ok()));
    }
}

impl OwnedFile {
    fn as_file(&self) -> LocaleFile<'_> {
        LocaleFile::new(&self.language, &self.name, &self.source)
    }
}

/// What stands in a folder, in the order of names; hidden files are not looked at.
fn entries(dir: &Path) -> Result<Vec<(String, PathBuf)>, Failure> {
    let listed: io::Result<Vec<PathBuf>> =
        fs::read_dir(dir).and_then(|entries| entries.map(|entry| entry.map(|entry| entry.path())).collect());
    let mut paths = listed.map_err(|error| unreadable(dir, &error))?;
    paths.sort();
    let named = |path: PathBuf| Some((path.file_name()?.to_str()?.to_owned(), path));
    Ok(paths.into_iter().filter_map(named).filter(|(name, _)| !name.starts_with('.')).collect())
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::new(Exit::NoInput, format!("{}: {error}", path.display()))
}
