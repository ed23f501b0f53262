//! The message from outside: its header, and its parts one level deep, with where they stand.

use std::ops::Range;

use super::untouched::Untouched;
use crate::intake::{Delimiters, Kind, kind_of};
use crate::report::HeaderSection;

/// What ends the lines of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineEnd {
    Crlf,
    Lf,
}

/// A multipart that may be a report.
#[derive(Debug)]
pub(super) struct Container<'a> {
    pub(super) header: HeaderSection,
    pub(super) media_type: String,
    pub(super) boundary: String,
    pub(super) line_end: LineEnd,
    pub(super) body: &'a [u8],
    pub(super) parts: Vec<Part<'a>>,
    /// Whether the closing delimiter is there.
    pub(super) is_closed: bool,
}

/// A part of it, which may be a multipart itself.
#[derive(Debug)]
pub(super) struct Part<'a> {
    /// In the body of the container: from behind its delimiter to the line end that belongs to the next.
    pub(super) span: Range<usize>,
    pub(super) header: HeaderSection,
    pub(super) kind: Kind,
    /// What stands behind the empty line, as it is encoded; nothing where that line is missing.
    pub(super) body: Option<&'a [u8]>,
}

impl LineEnd {
    /// That of the first line.
    pub(super) fn of(message: &[u8]) -> Self {
        match memchr::memchr(b'\n', message) {
            Some(at) if at > 0 && message[at - 1] != b'\r' => Self::Lf,
            Some(0) => Self::Lf,
            _ => Self::Crlf,
        }
    }

    pub(super) fn as_bytes(self) -> &'static [u8] {
        match self {
            Self::Crlf => b"\r\n",
            Self::Lf => b"\n",
        }
    }

    /// Appends what has lines that end in CRLF.
    pub(super) fn write(self, octets: &[u8], out: &mut Vec<u8>) {
        if self == Self::Crlf {
            return out.extend_from_slice(octets);
        }
        let mut rest = octets;
        while let Some(at) = memchr::memmem::find(rest, b"\r\n") {
            out.extend_from_slice(&rest[..at]);
            out.push(b'\n');
            rest = &rest[at + 2..];
        }
        out.extend_from_slice(rest);
    }
}

impl LineEnd {
    /// Appends what has lines that end in CRLF, LF or CR.
    pub(super) fn write_any(self, octets: &[u8], out: &mut Vec<u8>) {
        let mut rest = octets;
        while let Some(at) = memchr::memchr2(b'\r', b'\n', rest) {
            out.extend_from_slice(&rest[..at]);
            out.extend_from_slice(self.as_bytes());
            rest = &rest[at + if rest[at..].starts_with(b"\r\n") { 2 } else { 1 }..];
        }
        out.extend_from_slice(rest);
    }
}

impl<'a> Container<'a> {
    /// # Errors
    /// What is no multipart of several parts.
    pub(super) fn read(message: &'a [u8]) -> Result<Self, Untouched> {
        let n_line_ends = message.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let (header, body) = HeaderSection::split(&message[n_line_ends..]);
        let Kind { media_type, boundary, .. } = kind_of(&header);
        let body = body.unwrap_or_default();
        let boundary = boundary.filter(|boundary| !boundary.is_empty() && media_type.starts_with("multipart/"));
        let Some(boundary) = boundary else { return Err(Untouched::NotAReport) };
        let (parts, is_closed) = parts(body, boundary.as_bytes());
        Ok(Self { header, media_type, boundary, line_end: LineEnd::of(message), body, parts, is_closed })
    }

    /// The part whose body this is, and nothing less.
    pub(super) fn part_of(&self, raw: &[u8]) -> Option<usize> {
        self.parts.iter().position(|part| part.body.is_some_and(|body| std::ptr::eq(body, raw)))
    }
}

fn parts<'a>(body: &'a [u8], boundary: &[u8]) -> (Vec<Part<'a>>, bool) {
    let mut parts = Vec::new();
    let mut delimiters = Delimiters::of(body, boundary);
    let mut start = delimiters.next().filter(|first| !first.is_closing).map(|first| first.end);
    while let Some(from) = start {
        let delimiter = delimiters.next();
        let end = delimiter.as_ref().map_or(body.len(), |delimiter| delimiter.start).max(from);
        let (header, rest) = HeaderSection::split(&body[from..end]);
        parts.push(Part { span: from..end, kind: kind_of(&header), header, body: rest });
        start = match delimiter {
            Some(delimiter) if delimiter.is_closing => return (parts, true),
            Some(delimiter) => Some(delimiter.end),
            None => None,
        };
    }
    (parts, false)
}

/// Where the fields of the header stand, each with its folding and its line end, and the empty line behind them. Empty lines in front of the
/// first field count as a field.
pub(super) fn raw_fields(message: &[u8]) -> (Vec<Range<usize>>, Range<usize>) {
    let mut fields: Vec<Range<usize>> = Vec::new();
    let mut at = message.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    if at > 0 {
        fields.push(0..at);
    }
    while at < message.len() {
        let end = memchr::memchr2(b'\r', b'\n', &message[at..]).map_or(message.len(), |n| at + n);
        let after = end + if message[end..].starts_with(b"\r\n") { 2 } else { usize::from(end < message.len()) };
        if end == at {
            return (fields, at..after);
        }
        match fields.last_mut() {
            Some(last) if matches!(message[at], b' ' | b'\t') => last.end = after,
            _ => fields.push(at..after),
        }
        at = after;
    }
    (fields, at..at)
}
