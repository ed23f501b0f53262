//! The parts of a message, as far as a report has them.

use std::borrow::Cow;

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::parsers::MessageStream;
use mail_parser::{ContentType, HeaderValue};

use super::mend::{Mend, Mends};
use crate::intake::Limits;
use crate::intake::original::capped;
use crate::report::HeaderSection;

/// A message taken apart: its header, and the parts that are no multiparts, in their order.
///
/// Multiparts are split here and not by mail-parser, since that also takes apart the returned message, as deep as a stranger
/// has nested it: we need its header only.
pub(super) struct Mail<'a> {
    pub(super) header: HeaderSection,
    pub(super) media_type: String,
    pub(super) parts: Vec<Part<'a>>,
}

/// A part that is no multipart.
pub(super) struct Part<'a> {
    /// Lower case: `message/delivery-status`.
    pub(super) media_type: String,
    pub(super) has_parameters: bool,
    pub(super) encoding: Encoding,
    pub(super) raw: &'a [u8],
}

/// The transfer encoding (RFC 2045 §6), as far as it has to be undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Encoding {
    #[default]
    Identity,
    Base64,
    QuotedPrintable,
}

impl<'a> Mail<'a> {
    pub(super) fn read(octets: &'a [u8], limits: &Limits, mends: &mut Mends) -> Self {
        let octets = without_leading_lines(octets, mends);
        if !octets.contains(&b'\r') && octets.contains(&b'\n') {
            mends.note(Mend::LineEnds);
        }
        let (header, body) = HeaderSection::split(octets);
        let mut parts = Vec::new();
        Walk { limits, mends, parts: &mut parts }.walk(&header, body.unwrap_or_default(), 0);
        let media_type = media_type(content_type(&header).as_ref());
        Self { header: capped(header, limits.header_octets), media_type, parts }
    }

    /// The place of the first part of one of these types.
    pub(super) fn position(&self, media_types: &[&str]) -> Option<usize> {
        self.parts.iter().position(|part| media_types.contains(&part.media_type.as_str()))
    }

    /// The text for people.
    pub(super) fn text(&self) -> Option<&Part<'a>> {
        self.parts.iter().find(|part| part.media_type == "text/plain")
    }
}

impl<'a> Part<'a> {
    /// The octets without their transfer encoding; as they are, where it is broken.
    pub(super) fn octets(&self, mends: &mut Mends) -> Cow<'a, [u8]> {
        let decoded = match self.encoding {
            Encoding::Identity => return Cow::Borrowed(self.raw),
            Encoding::Base64 => base64_decode(self.raw),
            Encoding::QuotedPrintable => quoted_printable_decode(self.raw),
        };
        match decoded {
            Some(octets) => Cow::Owned(octets),
            None => {
                mends.note(Mend::EncodingBroken);
                Cow::Borrowed(self.raw)
            }
        }
    }
}

fn without_leading_lines<'a>(octets: &'a [u8], mends: &mut Mends) -> &'a [u8] {
    let n_line_ends = octets.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    if n_line_ends > 0 {
        mends.note(Mend::LeadingLines);
    }
    &octets[n_line_ends..]
}

struct Walk<'a, 'w> {
    limits: &'w Limits,
    mends: &'w mut Mends,
    parts: &'w mut Vec<Part<'a>>,
}

impl<'a> Walk<'a, '_> {
    fn walk(&mut self, header: &HeaderSection, body: &'a [u8], depth: usize) {
        let content_type = content_type(header);
        let boundary = content_type.as_ref().filter(|it| it.ctype().eq_ignore_ascii_case("multipart"));
        match boundary.and_then(|it| it.attribute("boundary")) {
            Some(_) if depth >= self.limits.nesting => self.mends.note_once(Mend::NestingCut),
            Some(boundary) if has_delimiter(body, boundary.as_bytes()) => self.split(body, boundary.as_bytes(), depth),
            _ => self.push(header, content_type.as_ref(), body),
        }
    }

    fn split(&mut self, body: &'a [u8], boundary: &[u8], depth: usize) {
        let mut delimiters = Delimiters::of(body, boundary);
        let mut start = delimiters.next().map(|delimiter| delimiter.end);
        while let Some(from) = start {
            let delimiter = delimiters.next();
            let end = delimiter.as_ref().map_or(body.len(), |delimiter| delimiter.start);
            // The line end before a delimiter belongs to it: two delimiters in a row have nothing between them.
            let (header, rest) = HeaderSection::split(&body[from..end.max(from)]);
            self.walk(&header, rest.unwrap_or_default(), depth + 1);
            start = match delimiter {
                Some(delimiter) if !delimiter.is_closing => Some(delimiter.end),
                Some(_) => None,
                None => {
                    self.mends.note_once(Mend::UnclosedMultipart);
                    None
                }
            };
        }
    }

    fn push(&mut self, header: &HeaderSection, content_type: Option<&ContentType<'_>>, raw: &'a [u8]) {
        if self.parts.len() >= self.limits.n_parts {
            return self.mends.note_once(Mend::PartsCut);
        }
        self.parts.push(Part {
            media_type: media_type(content_type),
            has_parameters: content_type.is_some_and(|it| it.attributes().is_some_and(|list| !list.is_empty())),
            encoding: encoding(header),
            raw,
        });
    }
}

/// A line with a boundary, with the line end before it.
pub(crate) struct Delimiter {
    pub(crate) start: usize,
    pub(crate) end: usize,
    pub(crate) is_closing: bool,
}

/// The delimiters of a multipart, in their order (RFC 2046 §5.1.1).
pub(crate) struct Delimiters<'a, 'b> {
    body: &'a [u8],
    boundary: &'b [u8],
    at: usize,
}

impl Iterator for Delimiters<'_, '_> {
    type Item = Delimiter;

    fn next(&mut self) -> Option<Delimiter> {
        while self.at < self.body.len() {
            let start = self.at;
            let rest = &self.body[start..];
            let n_octets = rest.iter().position(|&byte| byte == b'\n').map_or(rest.len(), |newline| newline + 1);
            self.at = start + n_octets;
            if let Some(is_closing) = self.is_closing(&rest[..n_octets]) {
                return Some(Delimiter { start: before_line_end(self.body, start), end: self.at, is_closing });
            }
        }
        None
    }
}

impl<'a, 'b> Delimiters<'a, 'b> {
    pub(crate) fn of(body: &'a [u8], boundary: &'b [u8]) -> Self {
        Self { body, boundary, at: 0 }
    }

    /// Whether the line is a delimiter, and if so, which one.
    fn is_closing(&self, line: &[u8]) -> Option<bool> {
        match line.strip_prefix(b"--")?.strip_prefix(self.boundary)?.trim_ascii_end() {
            b"" => Some(false),
            b"--" => Some(true),
            _ => None,
        }
    }
}

fn has_delimiter(body: &[u8], boundary: &[u8]) -> bool {
    !boundary.is_empty() && Delimiters::of(body, boundary).next().is_some()
}

fn before_line_end(body: &[u8], start: usize) -> usize {
    match &body[..start] {
        [.., b'\r', b'\n'] => start - 2,
        [.., b'\n'] => start - 1,
        _ => start,
    }
}

/// What Content-Type says of a part.
#[derive(Debug)]
pub(crate) struct Kind {
    /// Lower case.
    pub(crate) media_type: String,
    pub(crate) boundary: Option<String>,
    pub(crate) has_parameters: bool,
    pub(crate) encoding: Encoding,
}

/// The kind of the part with this header.
pub(crate) fn kind_of(header: &HeaderSection) -> Kind {
    let content_type = content_type(header);
    Kind {
        media_type: media_type(content_type.as_ref()),
        boundary: content_type.as_ref().and_then(|it| it.attribute("boundary")).map(str::to_owned),
        has_parameters: content_type.is_some_and(|it| it.attributes().is_some_and(|list| !list.is_empty())),
        encoding: encoding(header),
    }
}

fn content_type(header: &HeaderSection) -> Option<ContentType<'static>> {
    let line = [header.first("Content-Type")?.raw_value(), b"\r\n"].concat();
    match MessageStream::new(&line).parse_content_type().into_owned() {
        HeaderValue::ContentType(content_type) => Some(content_type),
        _ => None,
    }
}

/// What has no type, or none that can be read, is text (RFC 2045 §5.2).
fn media_type(content_type: Option<&ContentType<'_>>) -> String {
    match content_type.map(|it| (it.ctype(), it.subtype())) {
        Some((main, Some(sub))) => format!("{main}/{sub}").to_ascii_lowercase(),
        _ => "text/plain".to_owned(),
    }
}

fn encoding(header: &HeaderSection) -> Encoding {
    let value = header.first("Content-Transfer-Encoding").map(|field| field.unfolded().to_ascii_lowercase());
    match value.as_deref() {
        Some("base64") => Encoding::Base64,
        Some("quoted-printable") => Encoding::QuotedPrintable,
        _ => Encoding::Identity,
    }
}
