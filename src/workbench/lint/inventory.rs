//! Lints of what is there and what is not.

use super::super::document::{Document, Entry};
use super::super::passage::{FILLED_IN, passages_of, words};
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
            if english.part(attribute).is_none() {
                continue;
            }
            let said = texts_of(document, entry, attribute);
            if said == texts_of(english_document, english, attribute) && is_prose(&said) {
                let name = attribute.map_or_else(|| entry.id.clone(), |attribute| format!("{}.{attribute}", entry.id));
                let message = format!("`{name}` is word for word the English text");
                let at = At { document, span: pattern.span, subject: Some(name) };
                let cure = "translate it, or say in a comment why it is the same: # lint: allow untranslated - why";
                self.report("untranslated", at, message, cure, None);
            }
        }
    }
}

/// All that a part says, its variants one after the other.
fn texts_of(document: &Document, entry: &Entry, attribute: Option<&str>) -> Vec<String> {
    let in_one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    passages_of(document, entry, attribute).iter().map(|passage| in_one_line(&passage.text)).collect()
}

/// Whether it has so many words that two languages can hardly have them in common.
fn is_prose(texts: &[String]) -> bool {
    let is_word = |word: &&str| word.chars().filter(|letter| letter.is_lowercase()).count() > 1;
    let text = texts.join(" ");
    words(&text).map(|(_, word)| word).filter(is_word).filter(|word| !word.contains(FILLED_IN)).count() >= 3
}
