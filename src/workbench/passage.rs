//! The texts of a document: one for each pattern that has no other pattern around it but that of a choice.

use super::document::{Document, Element, Entry, Pattern, Placeable, Span};

/// Stands in a passage for what will be filled in, and for a choice whose texts are passages of their own.
pub(super) const FILLED_IN: char = '\u{fffc}';

/// A text of a message, one of those of a choice.
#[derive(Debug)]
pub(super) struct Passage<'d> {
    pub(super) document: &'d Document,
    pub(super) entry: &'d Entry,
    pub(super) attribute: Option<&'d str>,
    /// The keys of the choices it stands in, the outermost first.
    pub(super) keys: Vec<&'d str>,
    /// What is written, literals as what they stand for.
    pub(super) text: String,
    pub(super) pieces: Vec<Piece>,
    /// Whether the whole part begins and ends with it.
    pub(super) begins_part: bool,
    pub(super) ends_part: bool,
}

/// Where a part of the text stands in the file.
#[derive(Debug)]
pub(super) struct Piece {
    /// In the text.
    start: usize,
    /// In the file.
    pub(super) span: Span,
    /// Whether the text has it as it stands there.
    is_verbatim: bool,
    /// Whether the text has what it stands for.
    is_literal: bool,
    /// The variable that will be filled in.
    pub(super) variable: Option<String>,
}

/// All passages of an entry.
pub(super) fn passages<'d>(document: &'d Document, entry: &'d Entry) -> Vec<Passage<'d>> {
    let mut found = Vec::new();
    for (attribute, pattern) in entry.parts() {
        let walk = Walk { document, entry, attribute };
        walk.pattern(pattern, &[], (true, true), &mut found);
    }
    found
}

/// Those of its value, or of one of its attributes.
pub(super) fn passages_of<'d>(document: &'d Document, entry: &'d Entry, attribute: Option<&str>) -> Vec<Passage<'d>> {
    let mut found = passages(document, entry);
    found.retain(|passage| passage.attribute == attribute);
    found
}

struct Walk<'d> {
    document: &'d Document,
    entry: &'d Entry,
    attribute: Option<&'d str>,
}

impl<'d> Walk<'d> {
    fn pattern(
        &self,
        pattern: &'d Pattern,
        keys: &[&'d str],
        (begins_part, ends_part): (bool, bool),
        found: &mut Vec<Passage<'d>>,
    ) {
        let (mut text, mut pieces) = (String::new(), Vec::new());
        let n_last = pattern.elements.len().saturating_sub(1);
        let mut within = Vec::new();
        for (number, element) in pattern.elements.iter().enumerate() {
            let (span, is_verbatim) = (element.span(), matches!(element, Element::Text(_)));
            let mut variable = None;
            let start = text.len();
            match element {
                Element::Text(span) => text.push_str(self.document.slice(*span)),
                Element::Placeable(_, Placeable::Literal(literal)) => text.push_str(literal),
                Element::Placeable(_, Placeable::Variable { name, .. }) => {
                    variable = Some(name.clone());
                    text.push(FILLED_IN);
                }
                Element::Placeable(_, Placeable::Reference(_)) => text.push(FILLED_IN),
                Element::Placeable(_, Placeable::Select(select)) => {
                    text.push(FILLED_IN);
                    let edges = (begins_part && number == 0, ends_part && number == n_last);
                    within.extend(select.variants.iter().map(|variant| (variant, edges)));
                }
            }
            let is_literal = matches!(element, Element::Placeable(_, Placeable::Literal(_)));
            pieces.push(Piece { start, span, is_verbatim, is_literal, variable });
        }
        let (document, entry, attribute) = (self.document, self.entry, self.attribute);
        found.push(Passage { document, entry, attribute, keys: keys.to_vec(), text, pieces, begins_part, ends_part });
        for (variant, edges) in within {
            let keys: Vec<&str> = keys.iter().copied().chain([variant.key.as_str()]).collect();
            self.pattern(&variant.pattern, &keys, edges, found);
        }
    }
}

impl Piece {
    /// Whether it is text, and nothing to be filled in.
    pub(super) fn is_text(&self) -> bool {
        self.is_verbatim || self.is_literal
    }
}

impl Passage<'_> {
    /// Where these octets of the text stand in the file.
    pub(super) fn place(&self, start: usize, end: usize) -> Span {
        let first = self.at(start, false);
        let last = self.at(end.saturating_sub(1).max(start), true);
        match (first, last) {
            (Some(first), Some(last)) => (first, last.max(first)),
            _ => (self.entry.id_span.0, self.entry.id_span.1),
        }
    }

    /// Whether these octets stand in the file as they stand in the text, so that they can be replaced there.
    pub(super) fn is_verbatim(&self, start: usize, end: usize) -> bool {
        let piece = self.piece(start);
        piece.is_some_and(|piece| piece.is_verbatim && end <= piece.start + (piece.span.1 - piece.span.0))
    }

    fn piece(&self, offset: usize) -> Option<&Piece> {
        self.pieces.iter().rev().find(|piece| piece.start <= offset)
    }

    fn at(&self, offset: usize, is_end: bool) -> Option<usize> {
        let offset = offset_of_letter(&self.text, offset.min(self.text.len()));
        let piece = self.piece(offset)?;
        Some(match (piece.is_verbatim, is_end) {
            (true, false) => piece.span.0 + (offset - piece.start),
            (true, true) => {
                let within = offset - piece.start;
                let letter = self.text[offset..].chars().next().map_or(1, char::len_utf8);
                (piece.span.0 + within + letter).min(piece.span.1)
            }
            (false, false) => piece.span.0,
            (false, true) => piece.span.1,
        })
    }

    /// The part and variant it is, for people: `.why`, `[one]`.
    pub(super) fn name(&self) -> String {
        let attribute = self.attribute.map_or(String::new(), |name| format!(".{name}"));
        let keys: String = self.keys.iter().map(|key| format!("[{key}]")).collect();
        format!("{}{attribute}{keys}", self.entry.id)
    }

    /// Words, with where they stand in the text. What is filled in is none.
    pub(super) fn words(&self) -> impl Iterator<Item = (usize, &str)> {
        words(&self.text)
    }
}

fn offset_of_letter(text: &str, offset: usize) -> usize {
    (0..=offset).rev().find(|offset| text.is_char_boundary(*offset)).unwrap_or(0)
}

/// Runs of letters, digits and what joins them.
pub(super) fn words(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let is_part =
        |letter: char| letter.is_alphanumeric() || matches!(letter, '\'' | '’' | '-' | '\u{200c}' | '\u{301}');
    let base = text.as_ptr() as usize;
    text.split(move |letter: char| !is_part(letter) && !is_mark(letter))
        .filter(|word| !word.is_empty())
        .map(move |word| (word.as_ptr() as usize - base, word))
}

/// Vowel signs and the like, which belong to the letter before them.
pub(super) fn is_mark(letter: char) -> bool {
    use icu_properties::CodePointMapData;
    use icu_properties::props::GeneralCategory;
    matches!(
        CodePointMapData::<GeneralCategory>::new().get(letter),
        GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark | GeneralCategory::EnclosingMark
    )
}
