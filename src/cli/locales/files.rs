//! The files of a folder of locales: read as documents, written whole.

use std::path::{Path, PathBuf};

use clap::Args;

use crate::cli::exit::{Exit, Failure};
use crate::cli::folder::write_whole;
use crate::cli::locale_folder::LocaleFolder;
use crate::language::LanguageTag;
use crate::workbench::{Document, Rewritten, Workbench};

/// The language that all others are translated from.
const ENGLISH: &str = "en";

/// Which folder is meant.
#[derive(Debug, Args)]
pub(super) struct FolderArgs {
    /// The folder that has a folder for each language, <tag>/*.ftl
    #[arg(long, value_name = "DIR", default_value = "locales")]
    locales: PathBuf,
}

impl FolderArgs {
    pub(super) fn dir(&self) -> &Path {
        &self.locales
    }

    /// Its files on the workbench.
    pub(super) fn bench(&self) -> Result<Workbench, Failure> {
        Ok(Workbench::new(&LocaleFolder::read(&self.locales)?.files()))
    }

    pub(super) fn read(&self) -> Result<Vec<Document>, Failure> {
        LocaleFolder::read(&self.locales)?.documents()
    }

    /// Writes files, each whole or not at all.
    pub(super) fn write(&self, files: &[Rewritten]) -> Result<(), Failure> {
        files.iter().try_for_each(|file| {
            let path = self.locales.join(&file.language).join(&file.name);
            write_whole(&path, file.text.as_bytes())
                .map_err(|error| Failure::output(&path.display().to_string(), &error))
        })
    }

    /// The English files, and those of a language, which may have none yet.
    pub(super) fn pair(&self, language: &LanguageTag) -> Result<Pair, Failure> {
        let mut documents = self.read()?;
        let tag = folder_of(&documents, language).unwrap_or_else(|| language.clone());
        if tag.as_str() == ENGLISH {
            let cure = "name the language that it is translated to";
            return Err(Failure::usage(format!("English is what all languages are translated from: {cure}")));
        }
        let english: Vec<Document> = documents.extract_if(.., |document| document.language == ENGLISH).collect();
        if english.is_empty() {
            let cure = "put the English files there; they say what there is to translate";
            let message = format!("{}: there is no folder {ENGLISH}: {cure}", self.locales.display());
            return Err(Failure::new(Exit::NoInput, message));
        }
        documents.retain(|document| document.language == tag.as_str());
        Ok(Pair { english, target: documents, tag })
    }
}

/// English and a language.
pub(super) struct Pair {
    pub(super) english: Vec<Document>,
    pub(super) target: Vec<Document>,
    /// The name of the folder of the language.
    pub(super) tag: LanguageTag,
}

/// A language by any of its names.
pub(super) fn language(asked: &str) -> Result<LanguageTag, Failure> {
    LanguageTag::parse_lenient(asked).map_err(|error| Failure::usage(format!("{asked}: {error}")))
}

/// The folder that a language has: `nb` is meant by `no`.
pub(super) fn folder_of(documents: &[Document], language: &LanguageTag) -> Option<LanguageTag> {
    let tags = documents.iter().filter_map(|document| LanguageTag::parse(&document.language).ok());
    tags.into_iter().find(|tag| tag.canonical() == language.canonical())
}
