//! Quoted-printable, written in pieces (RFC 2045 §6.7).
//!
//! A form keeps its literal text as [`Run`]s that are encoded once, when it is compiled. What must be known to put runs
//! and values of unknown length into one line is little: how many octets stand before the first line end of a run and how
//! many behind its last one. [`QuotedPrintable`] keeps the column and breaks the line in front of what does not fit.

use super::body::Kept;
use crate::text::is_printable_without_equals;

/// A line has at most 76 octets without its CRLF, a soft break's `=` included.
const LINE_OCTETS_MAX: usize = 76;

/// Literal text, encoded once or kept plain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Run {
    octets: Box<[u8]>,
    /// Octets before the first line end, or all.
    head: usize,
    /// Octets behind the last line end; `None` if there is no line end.
    tail: Option<usize>,
}

impl Run {
    /// Keeps text whose lines end in LF.
    pub(crate) fn keep(text: &str, kept: Kept) -> Self {
        let mut octets = Vec::with_capacity(text.len() + text.len() / 16);
        match kept {
            Kept::QuotedPrintable => write_lines(&mut octets, text.split('\n')),
            Kept::Plain => octets.extend_from_slice(text.replace('\n', "\r\n").as_bytes()),
        }
        let head = find_line_end(&octets).unwrap_or(octets.len());
        let tail = octets.iter().rposition(|&byte| byte == b'\n').map(|end| octets.len() - end - 1);
        Self { octets: octets.into(), head, tail }
    }

    /// How many octets the run takes.
    pub(crate) fn len(&self) -> usize {
        self.octets.len()
    }

    /// What is kept.
    pub(super) fn octets(&self) -> &[u8] {
        &self.octets
    }
}

/// Appends a text whose lines end in CRLF.
pub(super) fn write(out: &mut Vec<u8>, text: &str) {
    write_lines(out, text.split("\r\n"));
}

/// How many octets a text takes whose lines end in CRLF, about: a soft break is counted for every 75 octets of a line.
pub(super) fn encoded_len(text: &str) -> usize {
    let len_of_line = |line: &str| {
        let n_special = line.bytes().filter(|byte| !is_literal(*byte)).count();
        let n_protected = usize::from(line.starts_with("From ")) + usize::from(line.ends_with(' '));
        let len = line.len() + 2 * (n_special + n_protected);
        len + 3 * (len.saturating_sub(1) / (LINE_OCTETS_MAX - 1))
    };
    text.split("\r\n").map(|line| len_of_line(line) + 2).sum::<usize>() - 2
}

fn write_lines<'t>(out: &mut Vec<u8>, lines: impl Iterator<Item = &'t str>) {
    let mut writer = QuotedPrintable::new(out);
    for (at, line) in lines.enumerate() {
        if at > 0 {
            writer.line_end();
        }
        // A mail store in mbox form would put `>` before such a line.
        match line.strip_prefix("From ") {
            Some(rest) => {
                writer.encoded(b"=46rom ");
                writer.text(rest);
            }
            None => writer.text(line),
        }
    }
}

fn find_line_end(octets: &[u8]) -> Option<usize> {
    octets.windows(2).position(|pair| pair == b"\r\n")
}

/// Appends a body in quoted-printable.
pub(crate) struct QuotedPrintable<'a> {
    out: &'a mut Vec<u8>,
    column: usize,
}

impl<'a> QuotedPrintable<'a> {
    /// Begins a body; `out` ends with a line end.
    pub(crate) fn new(out: &'a mut Vec<u8>) -> Self {
        Self { out, column: 0 }
    }

    /// A run that was encoded before.
    #[inline]
    pub(crate) fn run(&mut self, run: &Run) {
        if run.head == 0 && run.tail.is_some() {
            self.protect_space();
        }
        // Before a line end all 76 columns may be used; without one, the next piece may need the last for its `=`.
        let limit = if run.tail.is_some() { LINE_OCTETS_MAX } else { LINE_OCTETS_MAX - 1 };
        if self.column + run.head > limit {
            self.soft_break();
        }
        self.out.extend_from_slice(&run.octets);
        self.column = run.tail.unwrap_or(self.column + run.head);
    }

    /// Text without line ends.
    #[inline]
    pub(crate) fn text(&mut self, text: &str) {
        match is_printable_without_equals(text.as_bytes()) {
            true => self.literal(text),
            false => self.text_by_character(text),
        }
    }

    /// Text of which the caller knows that no octet needs encoding.
    #[inline]
    pub(crate) fn literal(&mut self, text: &str) {
        debug_assert!(is_printable_without_equals(text.as_bytes()), "{text:?} needs encoding");
        if self.column + text.len() < LINE_OCTETS_MAX {
            self.out.extend_from_slice(text.as_bytes());
            self.column += text.len();
        } else {
            self.long_literal(text.as_bytes());
        }
    }

    /// Octets that are encoded already and stay in one line.
    #[inline]
    pub(crate) fn encoded(&mut self, octets: &[u8]) {
        if self.column + octets.len() >= LINE_OCTETS_MAX {
            self.soft_break();
        }
        self.out.extend_from_slice(octets);
        self.column += octets.len();
    }

    /// Ends the line. White space at its end is encoded, or it would be lost on the way.
    #[inline]
    pub(crate) fn line_end(&mut self) {
        self.protect_space();
        self.out.extend_from_slice(b"\r\n");
        self.column = 0;
    }

    /// Octets that need no encoding, over as many lines as they take.
    fn long_literal(&mut self, octets: &[u8]) {
        let (first, rest) = octets.split_at((LINE_OCTETS_MAX - 1 - self.column).min(octets.len()));
        self.out.extend_from_slice(first);
        self.column += first.len();
        for line in rest.chunks(LINE_OCTETS_MAX - 1) {
            self.soft_break();
            self.out.extend_from_slice(line);
            self.column = line.len();
        }
    }

    fn text_by_character(&mut self, text: &str) {
        let mut encoded = [0; 12];
        for character in text.chars() {
            let mut utf8 = [0; 4];
            let mut n_octets = 0;
            for &byte in character.encode_utf8(&mut utf8).as_bytes() {
                if is_literal(byte) {
                    encoded[n_octets] = byte;
                    n_octets += 1;
                } else {
                    encoded[n_octets..n_octets + 3].copy_from_slice(&escaped(byte));
                    n_octets += 3;
                }
            }
            self.encoded(&encoded[..n_octets]);
        }
    }

    fn protect_space(&mut self) {
        if self.column > 0
            && let Some(&last @ (b' ' | b'\t')) = self.out.last()
        {
            self.out.pop();
            self.column -= 1;
            if self.column + 3 > LINE_OCTETS_MAX {
                self.soft_break();
            }
            self.out.extend_from_slice(&escaped(last));
            self.column += 3;
        }
    }

    fn soft_break(&mut self) {
        self.out.extend_from_slice(b"=\r\n");
        self.column = 0;
    }
}

/// Printable ASCII but `=`, and the space, which is protected at the end of a line.
#[inline]
fn is_literal(byte: u8) -> bool {
    matches!(byte, b' '..=b'~') && byte != b'='
}

fn escaped(byte: u8) -> [u8; 3] {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    [b'=', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]
}

/// Decodes a body that this module has written.
pub(crate) fn decode(octets: &[u8]) -> String {
    let mut decoded = Vec::with_capacity(octets.len());
    let mut at = 0;
    while at < octets.len() {
        match &octets[at..] {
            [b'=', b'\r', b'\n', ..] => at += 3,
            [b'=', high, low, ..] => {
                decoded.push(digit(*high) << 4 | digit(*low));
                at += 3;
            }
            [b'\r', b'\n', ..] => {
                decoded.push(b'\n');
                at += 2;
            }
            _ => {
                decoded.push(octets[at]);
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

fn digit(byte: u8) -> u8 {
    char::from(byte).to_digit(16).map_or(0, |digit| digit as u8)
}
