//! Lints of what mails ask for: widths, and words that stand in text and page alike.

use super::super::document::{Document, Entry};
use super::super::passage::{FILLED_IN, Passage, passages_of};
use super::{At, Look};
use crate::text::display_width;

/// Cells of a subject line: beyond them phones cut it.
const SUBJECT_CELLS_MAX: usize = 60;
/// Cells of a headline: it stands in one line of the text part.
const HEADLINE_CELLS_MAX: usize = 72;
/// Words of a sentence.
const SENTENCE_WORDS_MAX: usize = 25;
/// Cells of a sentence in scripts without spaces, as wide as so many words.
const SENTENCE_CELLS_MAX: usize = 150;

impl<'b> Look<'b> {
    pub(super) fn lengths(&mut self, passage: &Passage<'b>) {
        let id = passage.entry.id.as_str();
        let is_subject = id.starts_with("notice-subject-") && passage.attribute.is_none();
        let is_headline = passage.attribute == Some("headline") || id.ends_with("-headline");
        if is_subject && passage.text.contains('\n') {
            let at = passage.text.find('\n').unwrap_or(0);
            let message = "a subject is one line".to_owned();
            self.in_passage("subject-newline", passage, (at, at + 1), (message, "write it in one line"), None);
        }
        if is_subject || is_headline {
            let code = if is_subject { "subject-too-long" } else { "headline-too-long" };
            self.width(passage, code);
        }
        if !is_subject && !is_headline {
            self.sentences(passage);
        }
    }

    fn width(&mut self, passage: &Passage<'b>, code: &'static str) {
        let Some(filled) = self.filled(passage) else { return };
        let n_cells = display_width(&filled);
        let most = if code == "subject-too-long" { SUBJECT_CELLS_MAX } else { HEADLINE_CELLS_MAX };
        if n_cells > most {
            let message = format!("with the sample filled in, this has {n_cells} columns, more than {most}");
            let end = passage.text.trim_end().len();
            self.in_passage(code, passage, (0, end), (message, "say it shorter; the outcome comes first"), None);
        }
    }

    /// The text with the samples of the contract; nothing where something else is filled in.
    fn filled(&self, passage: &Passage<'_>) -> Option<String> {
        let mut variables = passage.pieces.iter().filter(|piece| !piece.is_text());
        let mut filled = String::new();
        for letter in passage.text.chars() {
            if letter != FILLED_IN {
                filled.push(letter);
                continue;
            }
            let name = variables.next()?.variable.as_deref()?;
            let variable = self.contract.message(&passage.entry.id)?.variable(name)?;
            filled.push_str(variable.sample.as_deref()?);
        }
        Some(filled)
    }

    fn sentences(&mut self, passage: &Passage<'b>) {
        let mut start = 0;
        for sentence in passage.text.split_inclusive(['.', '?', '!', '。', '？', '！', '؟', ';', '\u{37e}', ':', '：'])
        {
            let n_words = sentence.split_whitespace().count();
            let is_long = match self.is_unspaced() {
                true => display_width(sentence) > SENTENCE_CELLS_MAX,
                false => n_words > SENTENCE_WORDS_MAX,
            };
            if is_long && passage.attribute != Some("admin") {
                let message = format!("a sentence of {n_words} words");
                let place = (start + (sentence.len() - sentence.trim_start().len()), start + sentence.len());
                self.in_passage(
                    "long-sentence",
                    passage,
                    place,
                    (message, "make two of it: one idea a sentence"),
                    None,
                );
            }
            start += sentence.len();
        }
    }

    /// Where English has the same words as text and as a label, so must every language: text and page say the same.
    pub(super) fn twins(&mut self, document: &'b Document, entry: &'b Entry) {
        let Some((english_document, english)) = self.english.entry(&entry.id) else { return };
        let words = |document: &Document, entry: &Entry, attribute: Option<&str>| {
            let letters = |text: &str| text.trim().trim_end_matches([':', '：', FILLED_IN, ' ', '\u{a0}']).to_owned();
            passages_of(document, entry, attribute).iter().map(|passage| letters(&passage.text)).collect::<Vec<_>>()
        };
        let is_twin =
            |document: &Document, entry: &Entry| words(document, entry, None) == words(document, entry, Some("label"));
        let has_label = english.part(Some("label")).is_some() && english.value.is_some();
        if has_label && is_twin(english_document, english) && !is_twin(document, entry) {
            let at = At { document, span: entry.id_span, subject: Some(entry.id.clone()) };
            let message = format!("`{}` and its `.label` are not the same words", entry.id);
            let cure = "write the same: one is for the text, one for the page, and both must tell the same";
            self.report("text-html-drift", at, message, cure, None);
        }
    }
}
