//! The lints: each looks at one thing, in the texts of one language.

mod exceptions;
mod file;
mod inventory;
mod mail;
mod plural;
mod reference;
mod registry;
mod script;
mod source;
mod spacing;
mod style;
mod text;

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Place};
use crate::phrase::Contract;

use super::document::{Document, Entry, Span};
use super::finding::{Finding, Fix};
use super::language::{Language, Workbench};
use super::passage::{Passage, passages};
use super::style::{Glossary, Style};

pub use registry::{LINTS, Lint, lint};

/// What the lints of one language see, and what they have found.
struct Look<'b> {
    english: &'b Language,
    language: &'b Language,
    contract: &'b Contract,
    style: &'b Style,
    glossary: &'b Glossary,
    /// ISO 15924: `Cyrl`.
    script: String,
    findings: Vec<Finding>,
}

/// Where a finding is, and what it is about.
struct At<'d> {
    document: &'d Document,
    span: Span,
    subject: Option<String>,
}

impl Workbench {
    /// What is wrong in these languages, or in all; by language, file and place. English is held against itself.
    pub fn check(&self, names: &BTreeSet<String>) -> Vec<Finding> {
        let is_asked = |name: &str| names.is_empty() || names.contains(name);
        let mut findings = Vec::new();
        let of_engine =
            self.engine.iter().chain(&self.diagnostics).filter(|diagnostic| match language_of(diagnostic) {
                Some(language) => is_asked(language),
                None => names.is_empty(),
            });
        findings.extend(of_engine.map(|diagnostic| self.mendable(diagnostic.clone())));
        for language in self.languages.iter().filter(|language| is_asked(&language.name)) {
            findings.extend(self.look(language));
        }
        let mut findings = self.without_exceptions(findings, names);
        findings.sort_by(|one, other| order(one).cmp(&order(other)));
        findings.dedup();
        findings
    }

    fn look<'b>(&'b self, language: &'b Language) -> Vec<Finding> {
        static NO_STYLE: std::sync::LazyLock<Style> = std::sync::LazyLock::new(Style::default);
        static NO_GLOSSARY: std::sync::LazyLock<Glossary> = std::sync::LazyLock::new(Glossary::default);
        let Some(english) = self.english() else { return Vec::new() };
        let mut look = Look {
            english,
            language,
            contract: self.catalogue.contract(),
            style: language.style.as_ref().unwrap_or(&NO_STYLE),
            glossary: language.glossary.as_ref().unwrap_or(&NO_GLOSSARY),
            script: language.tag.likely_script().unwrap_or_default(),
            findings: Vec::new(),
        };
        look.all();
        look.findings
    }

    /// The message that an engine's diagnostic stands in, and its fix where there is one.
    fn mendable(&self, diagnostic: Diagnostic) -> Finding {
        let Some(place) = &diagnostic.place else { return Finding::of(diagnostic) };
        let fix = self.source(&place.file).and_then(|source| file::fix_of(&diagnostic, source));
        let owner = |(language, name): (&str, &str)| {
            let document = self.language(language)?.documents.iter().find(|document| document.name == name)?;
            let is_in = |entry: &&Entry| entry.span.0 <= place.span.0 && place.span.0 <= entry.span.1;
            Some(document.entries.iter().find(is_in)?.id.clone())
        };
        let subject = place.file.split_once('/').and_then(owner);
        Finding { diagnostic, subject, fix }
    }
}

/// The language that a diagnostic is about: the folder of its file, or what its text starts with.
fn language_of(diagnostic: &Diagnostic) -> Option<&str> {
    match &diagnostic.place {
        Some(place) => place.file.split('/').next(),
        None => diagnostic.message.split([':', '/']).next(),
    }
}

fn order(finding: &Finding) -> (String, usize, &'static str) {
    let place = finding.diagnostic.place.as_ref();
    let file = place.map_or_else(|| language_of(&finding.diagnostic).unwrap_or_default(), |place| &place.file);
    (file.to_owned(), place.map_or(0, |place| place.span.0), finding.diagnostic.code)
}

impl<'b> Look<'b> {
    fn all(&mut self) {
        self.folder();
        let language = self.language;
        for document in &language.documents {
            self.document(document);
            for entry in &document.entries {
                self.entry(document, entry);
                for passage in passages(document, entry) {
                    self.passage(&passage);
                }
            }
        }
        self.whole_text();
    }

    fn folder(&mut self) {
        self.folder_name();
        self.style_files();
        self.stale_translations();
    }

    fn document(&mut self, document: &'b Document) {
        self.lines(document);
    }

    fn entry(&mut self, document: &'b Document, entry: &'b Entry) {
        self.same_variants(document, entry);
        if self.language.is_english() {
            self.id_names(document, entry);
        } else {
            self.inventory(document, entry);
            self.parts(document, entry);
        }
        self.twins(document, entry);
    }

    fn passage(&mut self, passage: &Passage<'b>) {
        self.spacing(passage);
        self.signs(passage);
        self.leftovers(passage);
        self.letters(passage);
        self.forbidden_words(passage);
        self.lengths(passage);
        if self.language.is_english() {
            self.selectors(passage);
        }
    }

    fn report(&mut self, code: &'static str, at: At<'_>, message: String, cure: &str, fix: Option<Fix>) {
        // OK because a test holds each code against the registry.
        let severity = lint(code).map_or(crate::diagnostic::Severity::Warning, |lint| lint.severity);
        let place = Place::locate(at.document.path(), &at.document.text, at.span.0, at.span.1);
        let diagnostic = Diagnostic::new(severity, code, message).with_cure(cure).with_place(place);
        self.findings.push(Finding { diagnostic, subject: at.subject, fix });
    }

    /// A finding at some octets of a passage, with what would stand there.
    fn in_passage(
        &mut self,
        code: &'static str,
        passage: &Passage<'_>,
        (start, end): (usize, usize),
        (message, cure): (String, &str),
        replacement: Option<&str>,
    ) {
        let span = passage.place(start, end);
        let fix = replacement.filter(|_| passage.is_verbatim(start, end));
        let fix = fix.map(|replacement| Fix { span, replacement: replacement.to_owned() });
        let at = At { document: passage.document, span, subject: Some(passage.name()) };
        self.report(code, at, message, cure, fix);
    }

    /// A finding about the folder as such, told at the start of its first file.
    fn in_folder(&mut self, code: &'static str, message: String, cure: &str) {
        let Some(document) = self.language.documents.first() else { return };
        self.report(code, At { document, span: (0, 0), subject: None }, message, cure, None);
    }

    /// Whether words stand without spaces between them.
    fn is_unspaced(&self) -> bool {
        matches!(self.language.tag.language(), "ja" | "zh" | "th" | "km" | "lo" | "my")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_known_once_and_is_kebab_case() {
        let codes: BTreeSet<&str> = LINTS.iter().map(|lint| lint.code).collect();
        assert_eq!(codes.len(), LINTS.len());
        let is_kebab =
            |code: &&str| code.bytes().all(|octet| octet.is_ascii_lowercase() || matches!(octet, b'-' | b'8'));
        assert!(codes.iter().all(is_kebab), "{codes:?}");
    }
}
