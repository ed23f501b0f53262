//! Lints of folders, files and lines.

use crate::diagnostic::Diagnostic;

use super::super::document::Document;
use super::super::finding::Fix;
use super::super::stale::stale;
use super::{At, Look};

impl<'b> Look<'b> {
    pub(super) fn folder_name(&mut self) {
        let ambiguous = [("zh", "zh-Hans or zh-Hant"), ("sr", "sr-Cyrl or sr-Latn"), ("pt", "pt-BR or pt-PT")];
        let name = self.language.name.as_str();
        if let Some((_, meant)) = ambiguous.iter().find(|(tag, _)| *tag == name) {
            let message = format!("`{name}` does not say which of the written forms this is");
            self.in_folder("ambiguous-locale-dir", message, &format!("name the folder {meant}"));
        }
    }

    pub(super) fn style_files(&mut self) {
        let has = |name: &str| self.language.others.contains_key(name);
        if !has("style.toml") {
            let cure = "write style.toml: review, register, quotation marks; locales/README.md tells how";
            self.in_folder("style-missing", format!("{} has no style.toml", self.language.name), cure);
        }
        if !has("glossary.toml") {
            let cure = "write glossary.toml, with the ids of locales/en/glossary.toml";
            self.in_folder("glossary-missing", format!("{} has no glossary.toml", self.language.name), cure);
        }
        let (Some(wanted), Some(glossary)) = (&self.english.glossary, &self.language.glossary) else { return };
        let missing: Vec<&str> =
            wanted.terms.keys().filter(|id| !glossary.terms.contains_key(*id)).map(String::as_str).collect();
        let unknown: Vec<&str> =
            glossary.terms.keys().filter(|id| !wanted.terms.contains_key(*id)).map(String::as_str).collect();
        if !missing.is_empty() {
            let message = format!("the glossary of {} lacks: {}", self.language.name, missing.join(", "));
            self.in_folder("glossary-incomplete", message, "say what they are called in this language");
        }
        if !unknown.is_empty() {
            let message = format!("the glossary has what the English one has not: {}", unknown.join(", "));
            self.in_folder("glossary-incomplete", message, "give the meaning in locales/en/glossary.toml first");
        }
    }

    /// Told only where the English was noted when the message was written; `locales stale` tells of the others.
    pub(super) fn stale_translations(&mut self) {
        if self.language.origins.is_none() {
            return;
        }
        for found in stale(self.language, self.english).into_iter().filter(|found| found.was_noted) {
            if let Some((document, entry)) = self.language.entry(&found.id) {
                let at = At { document, span: entry.id_span, subject: Some(entry.id.clone()) };
                let message = format!("the English of `{}` has changed since this was written", found.id);
                let cure = "read the English, mend the text, then: retourpost locales stale --accept";
                self.report("stale-translation", at, message, cure, None);
            }
        }
    }

    pub(super) fn lines(&mut self, document: &'b Document) {
        let mut start = 0;
        let mut n_returns = 0;
        for line in document.text.split_inclusive('\n') {
            let body = line.trim_end_matches(['\n', '\r']);
            if line.ends_with("\r\n") {
                n_returns += 1;
                if n_returns == 1 {
                    let at = At { document, span: (start + body.len(), start + body.len() + 1), subject: None };
                    let message = "the lines end as on Windows".to_owned();
                    self.report("crlf", at, message, "save the file with LF line ends", None);
                }
            }
            let bare = body.trim_end_matches([' ', '\t']);
            if bare.len() < body.len() {
                let span = (start + bare.len(), start + body.len());
                let fix = Fix { span, replacement: String::new() };
                let at = At { document, span, subject: None };
                let message = "blanks stand at the end of the line, where Fluent drops them".to_owned();
                let cure = "delete them; write `{\" \"}` where a text must end with a space";
                self.report("trailing-space", at, message, cure, Some(fix));
            }
            start += line.len();
        }
        if n_returns > 0
            && let Some(finding) = self.findings.iter_mut().rev().find(|finding| finding.diagnostic.code == "crlf")
        {
            let replacement = document.text.replace("\r\n", "\n");
            finding.fix = Some(Fix { span: (0, document.text.len()), replacement });
        }
        if !document.text.is_empty() && !document.text.ends_with('\n') {
            let span = (document.text.len(), document.text.len());
            let fix = Fix { span, replacement: "\n".to_owned() };
            let message = "the last line has no end".to_owned();
            let at = At { document, span, subject: None };
            self.report("missing-final-newline", at, message, "end it with a line feed", Some(fix));
        }
    }
}

/// What mends a finding of the engine.
pub(super) fn fix_of(diagnostic: &Diagnostic, source: &str) -> Option<Fix> {
    let span = diagnostic.place.as_ref()?.span;
    let replacement = match diagnostic.code {
        "bom" => String::new(),
        "tab-indent" => source.get(span.0..span.1)?.replace('\t', "    "),
        "smart-quote-in-call" => "\"".to_owned(),
        _ => return None,
    };
    Some(Fix { span, replacement })
}
