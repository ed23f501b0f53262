//! Changes to a file that leave everything else in it as it is.

use super::document::{Document, Span};

/// What stands in place of some octets of a file. An empty span is a place to put something in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    pub(super) span: Span,
    pub(super) text: String,
}

/// A file after changes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rewritten {
    /// The name of its folder: `nl`.
    pub language: String,
    /// Its own name: `causes.ftl`.
    pub name: String,
    /// As it is to be written.
    pub text: String,
}

impl Edit {
    pub(super) fn new(span: Span, text: impl Into<String>) -> Self {
        Self { span, text: text.into() }
    }

    pub(super) fn insert(at: usize, text: impl Into<String>) -> Self {
        Self::new((at, at), text)
    }
}

impl Rewritten {
    pub(super) fn of(document: &Document, text: String) -> Self {
        Self { language: document.language.clone(), name: document.name.clone(), text }
    }

    /// The name for diagnostics: `nl/causes.ftl`.
    pub fn path(&self) -> String {
        format!("{}/{}", self.language, self.name)
    }
}

/// The text after these edits, of which no two overlap. Of several at one place, the first stands first. Lines end as the text's own do.
pub(super) fn applied(text: &str, edits: &[Edit]) -> String {
    let mut edits: Vec<&Edit> = edits.iter().collect();
    edits.sort_by_key(|edit| edit.span);
    let ends_with_return = text.contains("\r\n");
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for edit in edits {
        debug_assert!(edit.span.0 >= done, "edits overlap");
        out.push_str(&text[done..edit.span.0]);
        match ends_with_return {
            true => out.push_str(&edit.text.replace('\n', "\r\n")),
            false => out.push_str(&edit.text),
        }
        done = edit.span.1;
    }
    out.push_str(&text[done..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_not_edited_stays() {
        let edits = [Edit::insert(4, "2"), Edit::new((0, 1), "A"), Edit::insert(4, "3")];
        assert_eq!(applied("abcd\n", &edits), "Abcd23\n");
        assert_eq!(applied("a\r\nb", &[Edit::insert(1, "\nx")]), "a\r\nx\r\nb");
    }
}
