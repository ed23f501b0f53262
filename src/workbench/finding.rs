//! What a lint found.

use crate::diagnostic::Diagnostic;

use super::document::Span;

/// What a lint found, and what would mend it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// Severity, code, what is wrong, what to do, and where.
    pub diagnostic: Diagnostic,
    /// The message it stands in, with attribute and variant: `cause-mailbox-full.why[one]`.
    pub subject: Option<String>,
    /// What can be changed without asking anybody.
    pub fix: Option<Fix>,
}

/// A change of a file that keeps what it says.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fix {
    /// What goes.
    pub span: Span,
    /// What comes.
    pub replacement: String,
}

impl Finding {
    /// A finding about a whole folder or file.
    pub(super) fn of(diagnostic: Diagnostic) -> Self {
        Self { diagnostic, subject: None, fix: None }
    }

    /// The folder of the language that it is about, where it has a place.
    pub fn language(&self) -> Option<&str> {
        self.diagnostic.place.as_ref()?.file.split('/').next()
    }

    /// What stays the same when other parts of the file change: for baselines.
    pub fn fingerprint(&self) -> String {
        let file = self.diagnostic.place.as_ref().map_or("", |place| place.file.as_str());
        let subject = self.subject.as_deref().unwrap_or_default();
        format!("{file} {} {subject} {}", self.diagnostic.code, self.diagnostic.message)
    }
}

/// A text with all fixes made that do not touch each other; of two that do, the first.
pub fn fixed<'f>(text: &str, fixes: impl IntoIterator<Item = &'f Fix>) -> String {
    let mut fixes: Vec<&Fix> = fixes.into_iter().collect();
    fixes.sort_by_key(|fix| fix.span);
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for fix in fixes {
        let is_free = fix.span.0 >= done && fix.span.1 <= text.len();
        if is_free && text.is_char_boundary(fix.span.0) && text.is_char_boundary(fix.span.1) {
            out.push_str(&text[done..fix.span.0]);
            out.push_str(&fix.replacement);
            done = fix.span.1;
        }
    }
    out.push_str(&text[done..]);
    out
}
