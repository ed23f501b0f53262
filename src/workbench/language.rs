//! A language as its folder has it, and the set of all of them.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;
use crate::language::LanguageTag;
use crate::phrase::{Catalogue, LocaleFile};

use super::document::Document;
use super::stale::Origins;
use super::style::{Glossary, Style};

/// The locale files of a folder, by language.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Workbench {
    /// In the order of their tags.
    pub languages: Vec<Language>,
    /// What was wrong with files that are not Fluent.
    pub diagnostics: Vec<Diagnostic>,
    /// What the engine makes of the files, and what it finds in them.
    pub catalogue: Catalogue,
    pub(super) engine: Vec<Diagnostic>,
}

/// One language.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Language {
    /// The name of its folder.
    pub name: String,
    /// What the name says; English's rules hold where it says nothing.
    pub tag: LanguageTag,
    /// In the order of their names.
    pub documents: Vec<Document>,
    /// `style.toml`, where there is one that can be read.
    pub style: Option<Style>,
    /// `glossary.toml`, where there is one that can be read.
    pub glossary: Option<Glossary>,
    /// `origins.toml`: what the English text was when each message was written.
    pub origins: Option<Origins>,
    /// The other files, by name: their text, for diagnostics.
    pub others: BTreeMap<String, String>,
}

impl Workbench {
    /// Takes the files of all languages: `.ftl`, and those in TOML beside them. Files of other kinds are passed over. Where English is
    /// not among them, the one that is compiled in joins them.
    pub fn new(files: &[LocaleFile<'_>]) -> Self {
        let mut files = files.to_vec();
        if !files.iter().any(|file| file.language == "en") {
            files.extend(LocaleFile::embedded().into_iter().filter(|file| file.language == "en"));
        }
        let (catalogue, engine) = Catalogue::load(&files);
        let mut bench = Self { languages: Vec::new(), diagnostics: Vec::new(), catalogue, engine };
        for file in &files {
            let at = match bench.languages.iter().position(|language| language.name == file.language) {
                Some(at) => at,
                None => {
                    bench.languages.push(Language::named(file.language));
                    bench.languages.len() - 1
                }
            };
            bench.diagnostics.extend(bench.languages[at].add(file));
        }
        bench.languages.sort_by(|one, other| one.name.cmp(&other.name));
        for language in &mut bench.languages {
            language.documents.sort_by(|one, other| one.name.cmp(&other.name));
        }
        bench
    }

    /// The language of this name.
    pub fn language(&self, name: &str) -> Option<&Language> {
        self.languages.iter().find(|language| language.name == name)
    }

    /// English, which is the contract.
    pub fn english(&self) -> Option<&Language> {
        self.language("en")
    }

    /// The text of a file that a diagnostic names: `nl/causes.ftl`.
    pub fn source(&self, path: &str) -> Option<&str> {
        let (language, name) = path.split_once('/')?;
        let language = self.language(language)?;
        let document = language.documents.iter().find(|document| document.name == name);
        document.map(|document| document.text.as_str()).or_else(|| language.others.get(name).map(String::as_str))
    }
}

impl Language {
    fn named(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            tag: LanguageTag::parse(name).unwrap_or_else(|_| LanguageTag::english()),
            documents: Vec::new(),
            style: None,
            glossary: None,
            origins: None,
            others: BTreeMap::new(),
        }
    }

    fn add(&mut self, file: &LocaleFile<'_>) -> Option<Diagnostic> {
        if file.name.ends_with(".ftl") {
            self.documents.push(Document::parse(file.language, file.name, file.source));
            return None;
        }
        let text = String::from_utf8_lossy(file.source).into_owned();
        let path = file.path();
        let refused = match file.name {
            "style.toml" => Style::parse(&path, &text).map(|style| self.style = Some(style)).err(),
            "glossary.toml" => Glossary::parse(&path, &text).map(|glossary| self.glossary = Some(glossary)).err(),
            "origins.toml" => Origins::parse(&path, &text).map(|origins| self.origins = Some(origins)).err(),
            _ => return None,
        };
        self.others.insert(file.name.to_owned(), text);
        refused.map(|diagnostic| *diagnostic)
    }

    /// Whether it is the contract.
    pub fn is_english(&self) -> bool {
        self.name == "en"
    }

    /// All entries, with the document they stand in.
    pub fn entries(&self) -> impl Iterator<Item = (&Document, &super::document::Entry)> {
        self.documents.iter().flat_map(|document| document.entries.iter().map(move |entry| (document, entry)))
    }

    /// The entry of this id.
    pub fn entry(&self, id: &str) -> Option<(&Document, &super::document::Entry)> {
        self.entries().find(|(_, entry)| entry.id == id)
    }
}
