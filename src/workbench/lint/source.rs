//! Lints of the English files, which are the contract.

use super::super::document::{Document, Entry};
use super::super::passage::{FILLED_IN, Passage};
use super::{At, Look};

/// The shortest id: one that says what it is for.
const ID_LETTERS_MIN: usize = 6;

impl<'b> Look<'b> {
    pub(super) fn id_names(&mut self, document: &'b Document, entry: &'b Entry) {
        let id = entry.id.trim_start_matches('-');
        let is_kebab = id.bytes().all(|octet| octet.is_ascii_lowercase() || octet.is_ascii_digit() || octet == b'-');
        let at = || At { document, span: entry.id_span, subject: Some(entry.id.clone()) };
        if !is_kebab {
            let message = format!("`{id}` is not in kebab case");
            self.report("id-naming", at(), message, "write small letters, digits and hyphens", None);
        }
        if id.len() < ID_LETTERS_MIN && !entry.is_term() {
            let message =
                format!("`{id}` has fewer than {ID_LETTERS_MIN} letters, and says too little to be found again");
            self.report("id-short", at(), message, "name scope, thing and aspect: notice-help-label", None);
        }
    }

    /// A choice in the middle of a sentence cannot be translated into a language whose other words change with the number.
    pub(super) fn selectors(&mut self, passage: &Passage<'b>) {
        for piece in passage.pieces.iter().filter(|piece| piece.variable.is_none()) {
            let is_select = passage.document.slice(piece.span).contains("->");
            let around = passage.text.replace(FILLED_IN, "");
            if is_select && around.chars().any(char::is_alphabetic) {
                let at = At { document: passage.document, span: piece.span, subject: Some(passage.name()) };
                let message = "a choice stands in the middle of a sentence".to_owned();
                let cure = "write whole sentences as variants: other languages change more than this word";
                self.report("mid-sentence-selector", at, message, cure, None);
            }
        }
    }
}
