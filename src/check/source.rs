//! The octets of a message and their lines.

/// A run of octets of the message that knows on which line it starts.
#[derive(Debug, Clone, Copy)]
pub(super) struct Block<'a> {
    pub(super) octets: &'a [u8],
    /// From 1, in the whole message.
    pub(super) first_line: usize,
}

/// One line without its line end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    pub(super) text: &'a [u8],
    pub(super) ending: Ending,
    /// From 1, in the whole message.
    pub(super) number: usize,
    /// Where the line starts in its block.
    pub(super) start: usize,
    /// Where the next line starts in its block.
    pub(super) end: usize,
}

/// How a line ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    CrLf,
    Lf,
    /// The block ends here.
    None,
}

impl<'a> Block<'a> {
    pub(super) fn whole(octets: &'a [u8]) -> Self {
        Self { octets, first_line: 1 }
    }

    /// Nothing, on the line after this block.
    pub(super) fn after(self) -> Self {
        let n_lines = self.octets.iter().filter(|octet| **octet == b'\n').count();
        Self { octets: &[], first_line: self.first_line + n_lines }
    }

    pub(super) fn lines(self) -> Lines<'a> {
        Lines { rest: self.octets, number: self.first_line, start: 0 }
    }

    /// The header and, after the first blank line, the body. Without a blank line all is header.
    pub(super) fn split_at_blank_line(self) -> (Self, Option<Self>) {
        let Some(blank) = self.lines().find(|line| line.text.is_empty()) else { return (self, None) };
        let header = Self { octets: &self.octets[..blank.start], first_line: self.first_line };
        let body = Self { octets: &self.octets[blank.end..], first_line: blank.number + 1 };
        (header, Some(body))
    }

    /// The first line with an octet above 0x7f.
    pub(super) fn first_non_ascii_line(self) -> Option<usize> {
        let at = self.octets.iter().position(|octet| !octet.is_ascii())?;
        Some(self.first_line + self.octets[..at].iter().filter(|octet| **octet == b'\n').count())
    }
}

/// The lines of a [`Block`]. CRLF and bare LF end a line; a bare CR does not.
#[derive(Debug, Clone)]
pub(super) struct Lines<'a> {
    rest: &'a [u8],
    number: usize,
    start: usize,
}

impl<'a> Iterator for Lines<'a> {
    type Item = Line<'a>;

    fn next(&mut self) -> Option<Line<'a>> {
        if self.rest.is_empty() {
            return None;
        }
        let newline = self.rest.iter().position(|octet| *octet == b'\n');
        let length = newline.map_or(self.rest.len(), |at| at + 1);
        let (whole, rest) = self.rest.split_at(length);
        let (text, ending) = match whole {
            [text @ .., b'\r', b'\n'] => (text, Ending::CrLf),
            [text @ .., b'\n'] => (text, Ending::Lf),
            text => (text, Ending::None),
        };
        let line = Line { text, ending, number: self.number, start: self.start, end: self.start + length };
        self.rest = rest;
        self.number += 1;
        self.start += length;
        Some(line)
    }
}

/// White space of a header: SP and HTAB.
pub(super) fn is_white(octet: u8) -> bool {
    matches!(octet, b' ' | b'\t')
}

/// The octets without white space at both ends.
pub(super) fn trim(octets: &[u8]) -> &[u8] {
    let start = octets.iter().position(|octet| !is_white(*octet)).unwrap_or(octets.len());
    let end = octets.iter().rposition(|octet| !is_white(*octet)).map_or(start, |at| at + 1);
    &octets[start..end]
}

/// The text without its comments (RFC 5322 §3.2.2), each replaced by a space; none if a parenthesis is not closed.
/// Parentheses in quoted strings and behind a backslash are text.
pub(super) fn without_comments(text: &[u8]) -> Option<Vec<u8>> {
    let mut kept = Vec::with_capacity(text.len());
    let (mut depth, mut quoted, mut at) = (0_usize, false, 0);
    while let Some(octet) = text.get(at) {
        let escaped = *octet == b'\\' && (quoted || depth > 0);
        let width = if escaped { 2.min(text.len() - at) } else { 1 };
        match octet {
            b'"' if depth == 0 => quoted = !quoted,
            b'(' if !quoted => depth += 1,
            b')' if !quoted && depth > 0 => {
                depth -= 1;
                if depth == 0 {
                    kept.push(b' ');
                }
                at += 1;
                continue;
            }
            _ => {}
        }
        if depth == 0 {
            kept.extend_from_slice(&text[at..at + width]);
        }
        at += width;
    }
    (depth == 0).then_some(kept)
}
