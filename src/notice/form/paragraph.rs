//! Paragraphs: words with known widths, and how they fill lines.

use super::TEXT_COLUMNS;
use crate::layout::Value;
use crate::mime::body::Kept;
use crate::mime::quoted_printable::QuotedPrintable;
use crate::phrase::Place;
use crate::text::{display_width, unbroken};

/// A piece of a line: text, or a value that is known later.
#[derive(Debug, Clone)]
pub(super) enum Inline {
    Text(String),
    Blank(Value, Place),
}

/// A paragraph that is wrapped when it is filled in, because values stand in it.
#[derive(Debug, Clone)]
pub(in crate::notice) struct Paragraph {
    /// Columns in front of the first line.
    pub(in crate::notice) indent: u8,
    /// Columns in front of the other lines.
    pub(in crate::notice) hanging: u8,
    /// What stands between two places where a line may end.
    pub(in crate::notice) words: Box<[Word]>,
}

/// What stands between two places where a line may end.
#[derive(Debug, Clone)]
pub(in crate::notice) struct Word {
    /// Spaces between the word before and this one, if no line ends there.
    pub(in crate::notice) spaces: u8,
    /// Texts and values without a place to break.
    pub(in crate::notice) atoms: Box<[Atom]>,
    /// The word as it is kept and its width in cells, if it is one short text: it is copied as it is.
    pub(in crate::notice) literal: Option<(Box<[u8]>, u16)>,
}

/// A part of a word.
#[derive(Debug, Clone)]
pub(in crate::notice) enum Atom {
    /// Text and its width in cells.
    Text { text: Box<str>, columns: u16 },
    /// A value.
    Value(Value),
}

/// Stands for a value while break opportunities are looked for: a letter, so that nothing breaks between it and what touches it.
const STAND_IN: char = '\u{F8FF}';

impl Paragraph {
    pub(super) fn new(inlines: &[Inline], kept: Kept) -> Self {
        let mut drawn = String::new();
        let mut values = Vec::new();
        for inline in inlines {
            match inline {
                Inline::Text(text) => drawn.push_str(text),
                Inline::Blank(value, _) => {
                    values.push(*value);
                    drawn.push(STAND_IN);
                }
            }
        }
        let text = drawn.trim_end();
        let indent = text.len() - text.trim_start().len();
        let marker = list_marker(text.trim_start());
        let mut values = values.into_iter();
        let words = split(text.trim_start()).map(|(spaces, word)| {
            let atoms = atoms(word, &mut values);
            Word { spaces, literal: literal_of(&atoms, kept), atoms }
        });
        Self { indent: indent as u8, hanging: (indent + marker) as u8, words: words.collect() }
    }

    /// The wrapped lines, if no value stands in the paragraph.
    pub(super) fn literal(&self) -> Option<String> {
        let mut lines = " ".repeat(usize::from(self.indent));
        let mut column = usize::from(self.indent);
        for (at, word) in self.words.iter().enumerate() {
            let mut columns = 0;
            for atom in &word.atoms {
                let Atom::Text { columns: width, .. } = atom else { return None };
                columns += usize::from(*width);
            }
            let spaces = usize::from(word.spaces);
            if at > 0 && column + spaces + columns > TEXT_COLUMNS {
                lines.push('\n');
                lines.extend(std::iter::repeat_n(' ', usize::from(self.hanging)));
                column = usize::from(self.hanging);
            } else {
                lines.extend(std::iter::repeat_n(' ', spaces));
                column += spaces;
            }
            for atom in &word.atoms {
                if let Atom::Text { text, .. } = atom {
                    lines.push_str(text);
                }
            }
            column += columns;
        }
        Some(if self.words.is_empty() { String::new() } else { lines })
    }

    pub(super) fn n_octets(&self) -> usize {
        let atoms = |word: &Word| -> usize {
            word.atoms
                .iter()
                .map(|atom| size_of::<Atom>() + if let Atom::Text { text, .. } = atom { text.len() } else { 0 })
                .sum()
        };
        size_of::<Self>() + self.words.iter().map(|word| size_of::<Word>() + atoms(word)).sum::<usize>()
    }
}

/// How far the lines below hang: the width of `1. ` or `- ` in front of the paragraph.
fn list_marker(text: &str) -> usize {
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if digits > 0 && text[digits..].starts_with(". ") {
        digits + 2
    } else if text.starts_with("- ") {
        2
    } else {
        0
    }
}

/// The words of a text, each with the number of spaces in front of it.
pub(in crate::notice) fn split(text: &str) -> impl Iterator<Item = (u8, &str)> {
    let mut spaces = 0;
    let mut words = Vec::new();
    for piece in unbroken(text) {
        let word = piece.trim_end_matches(' ');
        if !word.is_empty() {
            words.push((spaces, word));
            spaces = 0;
        }
        spaces += (piece.len() - word.len()) as u8;
    }
    words.into_iter()
}

/// A word of one text, which takes less than a line if it is kept as quoted-printable.
fn literal_of(atoms: &[Atom], kept: Kept) -> Option<(Box<[u8]>, u16)> {
    let [Atom::Text { text, columns }] = atoms else { return None };
    if kept == Kept::Plain {
        return Some((text.as_bytes().into(), *columns));
    }
    let mut encoded = Vec::new();
    QuotedPrintable::new(&mut encoded).text(text);
    (!encoded.contains(&b'\n')).then(|| (encoded.into(), *columns))
}

fn atoms(word: &str, values: &mut impl Iterator<Item = Value>) -> Box<[Atom]> {
    let mut atoms = Vec::new();
    for (at, text) in word.split(STAND_IN).enumerate() {
        if at > 0
            && let Some(value) = values.next()
        {
            atoms.push(Atom::Value(value));
        }
        if !text.is_empty() {
            atoms.push(Atom::Text { text: text.into(), columns: display_width(text) as u16 });
        }
    }
    atoms.into()
}

/// The words of a value that is wrapped by itself, cut at spaces.
pub(in crate::notice) fn wrap_words(text: &str) -> impl Iterator<Item = &str> {
    text.split(' ')
}
