//! The message from outside: its header, and its parts one level deep, with where they stand.

use std::ops::Range;

use super::untouched::Untouched;
use crate::intake::{Delimiters, Kind, kind_of};
use crate::report::{HeaderField, HeaderSection};

/// What ends the lines of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum LineEnd {
    Crlf,
    Lf,
}

/// The limit of [`Limits::n_parts`](crate::intake::Limits::n_parts), in words.
pub(super) const PARTS: &str = "1,000 parts";

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
    /// What is no multipart, and one of more parts than are looked at.
    pub(super) fn read(message: &'a [u8], n_parts_max: usize) -> Result<Self, Untouched> {
        let (header, body) = split(message);
        let Kind { media_type, boundary, .. } = kind_of(&header);
        let boundary = boundary.filter(|boundary| !boundary.is_empty() && media_type.starts_with("multipart/"));
        let Some(boundary) = boundary else { return Err(Untouched::NotAReport) };
        let (parts, is_closed) = parts(body, boundary.as_bytes(), n_parts_max).ok_or(Untouched::OverLimit(PARTS))?;
        Ok(Self { header, media_type, boundary, line_end: LineEnd::of(message), body, parts, is_closed })
    }

    /// The part whose body this is, and nothing less.
    pub(super) fn part_of(&self, raw: &[u8]) -> Option<usize> {
        self.parts.iter().position(|part| part.body.is_some_and(|body| std::ptr::eq(body, raw)))
    }
}

/// Header and body, without the line ends in front of them.
fn split(message: &[u8]) -> (HeaderSection, &[u8]) {
    let n_line_ends = message.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    let (header, body) = HeaderSection::split(&message[n_line_ends..]);
    (header, body.unwrap_or_default())
}

/// The media type of a message, by its header alone.
pub(super) fn media_type_of(message: &[u8]) -> String {
    kind_of(&split(message).0).media_type
}

/// The parts of a body, and whether the last delimiter closes it; none where there are more of them than are looked at.
fn parts<'a>(body: &'a [u8], boundary: &[u8], n_max: usize) -> Option<(Vec<Part<'a>>, bool)> {
    let mut parts = Vec::new();
    let mut delimiters = Delimiters::of(body, boundary);
    let mut start = delimiters.next().filter(|first| !first.is_closing).map(|first| first.end);
    while let Some(from) = start {
        if parts.len() == n_max {
            return None;
        }
        let delimiter = delimiters.next();
        let end = delimiter.as_ref().map_or(body.len(), |delimiter| delimiter.start).max(from);
        let (header, rest) = HeaderSection::split(&body[from..end]);
        parts.push(Part { span: from..end, kind: kind_of(&header), header, body: rest });
        start = match delimiter {
            Some(delimiter) if delimiter.is_closing => return Some((parts, true)),
            Some(delimiter) => Some(delimiter.end),
            None => None,
        };
    }
    Some((parts, false))
}

impl Part<'_> {
    /// Whether it is text and no more: text, or text in several forms with what they show. Whatever else there is would be lost with it.
    pub(super) fn is_text_alone(&self, depth: usize) -> bool {
        let Kind { media_type, boundary, .. } = &self.kind;
        if let Some(subtype) = media_type.strip_prefix("text/") {
            let is_attached = self.header.first("Content-Disposition").is_some_and(is_attachment);
            return matches!(subtype, "plain" | "html" | "enriched") && !is_attached;
        }
        let may_have = |part: &Part<'_>| {
            part.is_text_alone(depth + 1)
                || media_type == "multipart/related" && part.kind.media_type.starts_with("image/")
        };
        let is_of_text =
            matches!(media_type.as_str(), "multipart/alternative" | "multipart/related" | "multipart/mixed");
        let inner = boundary.as_deref().zip(self.body).filter(|_| is_of_text && depth < DEPTH);
        let inner = inner.and_then(|(boundary, body)| parts(body, boundary.as_bytes(), PARTS_OF_TEXT));
        inner.is_some_and(|(parts, _)| !parts.is_empty() && parts.iter().all(may_have))
    }

    /// The media types in it that are signed or encrypted, its own included.
    pub(super) fn sealed(&self, depth: usize) -> Option<Untouched> {
        let Kind { media_type, boundary, .. } = &self.kind;
        if let Some(untouched) = sealed(media_type) {
            return Some(untouched);
        }
        let inner = boundary.as_deref().zip(self.body).filter(|_| depth < DEPTH);
        let (parts, _) = inner.and_then(|(boundary, body)| parts(body, boundary.as_bytes(), PARTS_OF_TEXT))?;
        parts.iter().find_map(|part| part.sealed(depth + 1))
    }
}

/// How deep, and among how many parts, the part for people is looked into.
const DEPTH: usize = 4;
const PARTS_OF_TEXT: usize = 20;

fn is_attachment(field: HeaderField<'_>) -> bool {
    field.unfolded().trim_start().to_ascii_lowercase().starts_with("attachment")
}

/// Why what is signed or encrypted passes as it is.
pub(super) fn sealed(media_type: &str) -> Option<Untouched> {
    match media_type {
        "multipart/signed" => Some(Untouched::Signed("multipart/signed")),
        "multipart/encrypted" => Some(Untouched::Encrypted("multipart/encrypted")),
        "application/pkcs7-mime" | "application/x-pkcs7-mime" => Some(Untouched::Encrypted("application/pkcs7-mime")),
        _ => None,
    }
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
