//! Lints of what is there and what is not.

use super::super::document::{Document, Entry, Pattern};
use super::super::passage::{FILLED_IN, passages, words};
use super::{At, Look};

impl<'b> Look<'b> {
    pub(super) fn inventory(&mut self, document: &'b Document, entry: &'b Entry) {
        let Some((english_document, english)) = self.english.entry(&entry.id) else { return };
        if english_document.name != document.name && !entry.is_term() {
            let at = At { document, span: entry.id_span, subject: Some(entry.id.clone()) };
            let message = format!("English has `{}` in {}", entry.id, english_document.name);
            self.report(
                "misplaced-message",
                at,
                message,
                "move it there: tools that go file by file miss it here",
                None,
            );
        }
        for (attribute, pattern) in entry.parts() {
            let Some(source) = english.part(attribute) else { continue };
            let same = text_of(document, entry, attribute) == text_of(english_document, english, attribute);
            if same && is_prose(document, entry, attribute) {
                self.untranslated(document, entry, (attribute, pattern), source);
            }
        }
    }

    fn untranslated(
        &mut self,
        document: &'b Document,
        entry: &Entry,
        (attribute, pattern): (Option<&str>, &Pattern),
        _source: &Pattern,
    ) {
        let name = attribute.map_or_else(|| entry.id.clone(), |attribute| format!("{}.{attribute}", entry.id));
        let message = format!("`{name}` is word for word the English text");
        let at = At { document, span: pattern.span, subject: Some(name) };
        let cure = "translate it, or say in a comment why it is the same: # lint: allow untranslated - why";
        self.report("untranslated", at, message, cure, None);
    }
}

/// All that a part says, its variants one after the other.
fn text_of(document: &Document, entry: &Entry, attribute: Option<&str>) -> Vec<String> {
    let of_part = passages(document, entry).into_iter().filter(|passage| passage.attribute == attribute);
    of_part.map(|passage| passage.text.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

/// Whether it has so many words that two languages can hardly have them in common.
fn is_prose(document: &Document, entry: &Entry, attribute: Option<&str>) -> bool {
    let texts = text_of(document, entry, attribute).join(" ");
    let is_word = |word: &&str| word.chars().filter(|letter| letter.is_lowercase()).count() > 1;
    words(&texts).map(|(_, word)| word).filter(is_word).filter(|word| !word.contains(FILLED_IN)).count() >= 3
}
