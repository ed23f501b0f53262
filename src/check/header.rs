//! A reader of header fields that loses nothing and notes every flaw.

use std::borrow::Cow;

use super::source::{Block, is_white, trim};

/// The fields of a header, or of one group of the machine part, in their order.
#[derive(Debug, Default)]
pub(super) struct Header<'a> {
    pub(super) fields: Vec<Field<'a>>,
    pub(super) flaws: Vec<Flaw<'a>>,
    pub(super) first_line: usize,
    /// Whether fields beyond the limit were not read.
    pub(super) is_cut: bool,
    /// Where the last field ends in the block: a folded line that starts here belongs to it.
    open_until: usize,
}

/// One field.
#[derive(Debug)]
pub(super) struct Field<'a> {
    /// As written, without white space before the colon.
    pub(super) name: &'a [u8],
    /// Unfolded, without white space at its ends.
    pub(super) value: Cow<'a, [u8]>,
    /// As written, line ends included.
    pub(super) raw: Block<'a>,
    pub(super) line: usize,
}

/// A line that is no good field.
#[derive(Debug)]
pub(super) struct Flaw<'a> {
    pub(super) kind: FlawKind,
    pub(super) line: usize,
    pub(super) text: &'a [u8],
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FlawKind {
    /// No colon, an empty or impossible name, or a folded line without a field before it.
    NotAField,
    /// White space before the colon: the obsolete form of RFC 5322 §4.5.
    SpaceBeforeColon,
    /// A line of white space alone.
    WhiteSpaceLine,
    /// The separator line of an mbox file.
    MboxLine,
}

impl<'a> Header<'a> {
    /// Reads at most `n_fields` fields. The block has no blank line.
    pub(super) fn read(block: Block<'a>, n_fields: usize) -> Self {
        let mut header = Self { first_line: block.first_line, ..Self::default() };
        for line in block.lines() {
            let folded = line.text.first().copied().is_some_and(is_white);
            if header.fields.len() + header.flaws.len() >= n_fields {
                header.is_cut = true;
                break;
            }
            if trim(line.text).is_empty() {
                header.flaw(FlawKind::WhiteSpaceLine, line.number, line.text);
            } else if folded {
                header.fold(block, line.start..line.end, line.number, line.text);
            } else {
                header.start(block, line.start..line.end, line.number, line.text);
            }
        }
        header.fields.iter_mut().for_each(Field::unfold);
        header
    }

    pub(super) fn all(&self, name: &str) -> impl Iterator<Item = &Field<'a>> {
        self.fields.iter().filter(move |field| field.is(name))
    }

    pub(super) fn first(&self, name: &str) -> Option<&Field<'a>> {
        self.all(name).next()
    }

    fn flaw(&mut self, kind: FlawKind, line: usize, text: &'a [u8]) {
        self.flaws.push(Flaw { kind, line, text });
    }

    fn fold(&mut self, block: Block<'a>, range: std::ops::Range<usize>, number: usize, text: &'a [u8]) {
        let Some(field) = self.fields.last_mut() else {
            return self.flaw(FlawKind::NotAField, number, text);
        };
        // After a flawed line, what is folded belongs to the flaw and not to the field before it.
        if range.start == self.open_until {
            field.raw.octets = &block.octets[range.start - field.raw.octets.len()..range.end];
            self.open_until = range.end;
        }
    }

    fn start(&mut self, block: Block<'a>, range: std::ops::Range<usize>, number: usize, text: &'a [u8]) {
        let Some(colon) = text.iter().position(|octet| *octet == b':') else {
            return self.flaw(not_a_field(text, number, block), number, text);
        };
        let name = trim(&text[..colon]);
        if name.is_empty() || !name.iter().all(u8::is_ascii_graphic) {
            return self.flaw(not_a_field(text, number, block), number, text);
        }
        if name.len() < colon {
            self.flaw(FlawKind::SpaceBeforeColon, number, text);
        }
        self.open_until = range.end;
        let raw = Block { octets: &block.octets[range], first_line: number };
        self.fields.push(Field { name, value: Cow::Borrowed(trim(&text[colon + 1..])), raw, line: number });
    }
}

fn not_a_field(text: &[u8], number: usize, block: Block<'_>) -> FlawKind {
    let is_first = number == block.first_line;
    if is_first && text.starts_with(b"From ") { FlawKind::MboxLine } else { FlawKind::NotAField }
}

impl Field<'_> {
    pub(super) fn is(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }

    /// The name in lower case.
    pub(super) fn lower_name(&self) -> String {
        String::from_utf8_lossy(self.name).to_ascii_lowercase()
    }

    /// The field on one line, for a finding.
    pub(super) fn quoted(&self) -> String {
        super::excerpt::quote_field(self.name, &self.value)
    }

    fn unfold(&mut self) {
        let is_folded = self.raw.lines().nth(1).is_some();
        if is_folded {
            let whole: Vec<u8> = self.raw.lines().flat_map(|line| line.text.iter().copied()).collect();
            let colon = whole.iter().position(|octet| *octet == b':').map_or(0, |at| at + 1);
            self.value = Cow::Owned(trim(&whole[colon..]).to_vec());
        }
    }
}
