//! Exceptions: a comment on a message, or one for a whole file, may say that a lint is wrong here, and why.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Place, Severity};

use super::super::document::{Document, Span};
use super::super::finding::Finding;
use super::super::language::Workbench;
use super::registry::lint;

/// What a comment says before the code.
const SIGN: &str = "lint: allow ";

/// `# lint: allow doubled-word - why`.
struct Exception<'d> {
    document: &'d Document,
    code: &'d str,
    has_reason: bool,
    span: Span,
    /// The message it is for; nothing where it is for the file.
    id: Option<&'d str>,
}

impl Workbench {
    /// Leaves out what an exception allows, and tells of exceptions that are not as they should be.
    pub(super) fn without_exceptions(&self, findings: Vec<Finding>, names: &BTreeSet<String>) -> Vec<Finding> {
        let asked = self.languages.iter().filter(|language| names.is_empty() || names.contains(&language.name));
        let exceptions: Vec<_> = asked.flat_map(|language| &language.documents).flat_map(read).collect();
        let mut used = BTreeSet::new();
        let mut kept = Vec::new();
        for finding in findings {
            // An error withdraws a message whatever anybody allows.
            let is_error = finding.diagnostic.severity == Severity::Error;
            let allowed =
                exceptions.iter().enumerate().filter(|(_, exception)| exception.is_for(&finding) && !is_error);
            let allowed: Vec<usize> = allowed.map(|(number, _)| number).collect();
            if allowed.is_empty() {
                kept.push(finding);
            }
            used.extend(allowed);
        }
        for (number, exception) in exceptions.iter().enumerate() {
            kept.extend(exception.fault(used.contains(&number)));
        }
        kept
    }
}

impl Exception<'_> {
    fn is_for(&self, finding: &Finding) -> bool {
        let place = finding.diagnostic.place.as_ref();
        let is_here = place.is_some_and(|place| place.file == self.document.path());
        let of = finding.subject.as_deref().map(|subject| subject.split(['.', '[']).next().unwrap_or_default());
        is_here && finding.diagnostic.code == self.code && self.id.is_none_or(|id| of == Some(id))
    }

    fn fault(&self, is_used: bool) -> Option<Finding> {
        let known = lint(self.code);
        let (code, message, cure) = match (known, is_used, self.has_reason) {
            (None, ..) => {
                ("exception-unknown", format!("there is no lint `{}`", self.code), "see retourpost locales explain")
            }
            (Some(_), false, _) => {
                ("exception-unused", format!("`{}` finds nothing here", self.code), "delete the line")
            }
            (Some(_), true, false) => (
                "exception-without-reason",
                format!("why is `{}` wrong here?", self.code),
                "write ` - ` and the reason behind it",
            ),
            (Some(_), true, true) => return None,
        };
        let place = Place::locate(self.document.path(), &self.document.text, self.span.0, self.span.1);
        let diagnostic = Diagnostic::new(Severity::Warning, code, message).with_cure(cure).with_place(place);
        Some(Finding { diagnostic, subject: self.id.map(str::to_owned), fix: None })
    }
}

/// The exceptions of a file, in its order.
fn read(document: &Document) -> Vec<Exception<'_>> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in document.text.split_inclusive('\n') {
        let comment = line.trim_start_matches('#');
        let n_signs = line.len() - comment.len();
        if let Some(at) =
            line.find(SIGN).filter(|at| (1..=3).contains(&n_signs) && line[n_signs..*at].trim().is_empty())
        {
            let said = line[at + SIGN.len()..].trim_end();
            let (code, reason) = said.split_once(" - ").unwrap_or((said, ""));
            let code_start = start + at + SIGN.len();
            found.push(Exception {
                document,
                code: code.trim(),
                has_reason: !reason.trim().is_empty(),
                span: (code_start, code_start + code.trim().len()),
                // A comment of one sign belongs to the message behind it.
                id: (n_signs == 1).then(|| owner(document, start)).flatten(),
            });
        }
        start += line.len();
    }
    found
}

fn owner(document: &Document, offset: usize) -> Option<&str> {
    document.entries.iter().find(|entry| entry.id_span.0 > offset).map(|entry| entry.id.as_str())
}
