//! The tree of body parts (RFC 2046 §5.1).

use super::content_fields;
use super::encoding::TransferEncoding;
use super::excerpt::quote;
use super::header::Header;
use super::limits::Limits;
use super::media_type::{MediaType, ParameterFlaw};
use super::rules;
use super::source::{Block, is_white};
use super::verdict::{Counted, Findings};

/// A message or a body part.
#[derive(Debug)]
pub(super) struct Part<'a> {
    pub(super) header: Header<'a>,
    pub(super) media: MediaType,
    pub(super) encoding: TransferEncoding,
    pub(super) body: Block<'a>,
    /// Of a multipart; also the message inside a language part of `multipart/multilingual`.
    pub(super) children: Vec<Part<'a>>,
}

impl Part<'_> {
    /// The line of the part's type, or of its first line.
    pub(super) fn line(&self) -> usize {
        self.header.first("Content-Type").map_or(self.header.first_line, |field| field.line)
    }
}

/// Reads the tree and reports what is wrong with it.
pub(super) struct Structure<'f, 'l> {
    findings: &'f mut Findings,
    limits: &'l Limits,
    n_parts: usize,
    boundaries: Vec<Vec<u8>>,
}

/// RFC 2046 §5.1.1.
const BOUNDARY_OCTETS: usize = 70;

impl Structure<'_, '_> {
    pub(super) fn read<'a>(message: Block<'a>, limits: &Limits, findings: &mut Findings) -> Part<'a> {
        let mut reader = Structure { findings, limits, n_parts: 0, boundaries: Vec::new() };
        reader.part(message, MediaType::plain_text())
    }

    fn part<'a>(&mut self, block: Block<'a>, default_media: MediaType) -> Part<'a> {
        self.n_parts += 1;
        let (head, body) = block.split_at_blank_line();
        let header = Header::read(head, self.limits.n_fields);
        content_fields::judge(&header, self.findings);
        let media = self.media(&header).unwrap_or(default_media);
        let encoding = self.encoding(&header);
        let body = body.unwrap_or_else(|| block.after());
        let children = self.children(&media, &header, body);
        Part { header, media, encoding, body, children }
    }

    fn media(&mut self, header: &Header<'_>) -> Option<MediaType> {
        let field = header.first("Content-Type")?;
        if let Some(second) = header.all("Content-Type").nth(1) {
            let text = format!("{}: a second Content-Type", second.quoted());
            self.findings.add(&rules::CONTENT_TYPE_REPEATED, second.line, text);
        }
        let media = MediaType::parse(&field.value);
        match &media {
            None => {
                let text = format!("{}: not `type/subtype`", field.quoted());
                self.findings.add(&rules::CONTENT_TYPE_SYNTAX, field.line, text);
            }
            Some(media) => media.flaws.iter().for_each(|flaw| self.parameter_flaw(flaw, field.line)),
        }
        media
    }

    fn parameter_flaw(&mut self, flaw: &ParameterFlaw, line: usize) {
        let text = match flaw {
            ParameterFlaw::Unquoted(name) => format!("the value of `{name}` needs quotation marks"),
            ParameterFlaw::Repeated(name) => format!("the parameter `{name}` stands twice"),
            ParameterFlaw::Malformed => "the parameters of Content-Type are not `name=value`".to_owned(),
        };
        self.findings.add(&rules::PARAMETER_SYNTAX, line, text);
    }

    fn encoding(&mut self, header: &Header<'_>) -> TransferEncoding {
        let Some(field) = header.first("Content-Transfer-Encoding") else { return TransferEncoding::SevenBit };
        let encoding = TransferEncoding::parse(&field.value);
        if encoding == TransferEncoding::Unknown {
            self.findings.add(&rules::ENCODING_UNKNOWN, field.line, field.quoted());
        }
        encoding
    }

    fn children<'a>(&mut self, media: &MediaType, header: &Header<'a>, body: Block<'a>) -> Vec<Part<'a>> {
        if !media.is_multipart() {
            return Vec::new();
        }
        let line = header.first("Content-Type").map_or(header.first_line, |field| field.line);
        let Some(boundary) = media.parameter("boundary").filter(|boundary| !boundary.is_empty()) else {
            self.findings.add(&rules::BOUNDARY_MISSING, line, format!("`{}` without a boundary", media.name));
            return Vec::new();
        };
        if self.boundaries.len() >= self.limits.nesting {
            let text = format!("parts nested deeper than {} are not judged", self.limits.nesting);
            self.findings.add(&rules::LIMIT_EXCEEDED, line, text);
            return Vec::new();
        }
        self.judge_boundary(boundary, line);
        let pieces = self.split(body, boundary, line);
        self.boundaries.push(boundary.to_vec());
        let parts = self.parts(media, pieces);
        self.boundaries.pop();
        parts
    }

    fn judge_boundary(&mut self, boundary: &[u8], line: usize) {
        if !is_boundary(boundary) {
            let text = format!("the boundary {} is not 1 to 70 of the characters allowed", quote(boundary));
            self.findings.add(&rules::BOUNDARY_SYNTAX, line, text);
        }
        if self.boundaries.iter().any(|outer| outer == boundary) {
            let text = format!("the boundary {} is that of the enclosing multipart", quote(boundary));
            self.findings.add(&rules::BOUNDARY_REUSED, line, text);
        }
    }

    fn parts<'a>(&mut self, media: &MediaType, pieces: Vec<Block<'a>>) -> Vec<Part<'a>> {
        let mut parts = Vec::new();
        for piece in pieces {
            if self.n_parts >= self.limits.n_parts {
                let text = format!("parts beyond {} are not judged", self.limits.n_parts);
                self.findings.add(&rules::LIMIT_EXCEEDED, piece.first_line, text);
                break;
            }
            let mut part = self.part(piece, MediaType::plain_text());
            let is_language_part = media.is("multipart/multilingual") && part.media.name.starts_with("message/");
            if is_language_part && !part.encoding.is_encoded() {
                part.children.push(self.part(part.body, MediaType::plain_text()));
            }
            parts.push(part);
        }
        parts
    }

    /// The body cut at its delimiters. The line end before a delimiter belongs to the delimiter.
    fn split<'a>(&mut self, body: Block<'a>, boundary: &[u8], type_line: usize) -> Vec<Block<'a>> {
        let mut parts = Vec::new();
        let mut clashes = Counted::default();
        let mut open: Option<(usize, usize)> = None;
        let mut text_end = 0;
        let mut is_closed = false;
        for line in body.lines() {
            let kind = Delimiter::read(line.text, boundary);
            match kind {
                Delimiter::No => text_end = line.start + line.text.len(),
                Delimiter::Clash => {
                    clashes.see(line.number);
                    text_end = line.start + line.text.len();
                }
                _ if is_closed => clashes.see(line.number),
                Delimiter::Next | Delimiter::Close => {
                    parts.extend(open.take().map(|(start, number)| slice(body, start, text_end, number)));
                    is_closed = kind == Delimiter::Close;
                    open = (!is_closed).then_some((line.end, line.number + 1));
                    text_end = line.end;
                }
            }
        }
        let was_found = is_closed || open.is_some();
        parts.extend(open.map(|(start, number)| slice(body, start, body.octets.len(), number)));
        self.judge_split(boundary, type_line, was_found, is_closed, &clashes);
        parts
    }

    fn judge_split(&mut self, boundary: &[u8], line: usize, was_found: bool, is_closed: bool, clashes: &Counted) {
        let name = quote(boundary);
        if !was_found {
            self.findings.add(&rules::BOUNDARY_NOT_FOUND, line, format!("no line begins with `--` and {name}"));
        } else if !is_closed {
            self.findings.add(&rules::CLOSING_DELIMITER_MISSING, line, format!("no line `--`, {name}, `--`"));
        }
        let text = format!("the line begins as a delimiter with {name} and is none");
        self.findings.add_counted(&rules::BOUNDARY_IN_PART, clashes, &text);
    }
}

fn slice(body: Block<'_>, start: usize, end: usize, first_line: usize) -> Block<'_> {
    Block { octets: &body.octets[start..end.max(start)], first_line }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Delimiter {
    No,
    Next,
    Close,
    /// Begins with the boundary and goes on: some readers take it for a delimiter.
    Clash,
}

impl Delimiter {
    fn read(line: &[u8], boundary: &[u8]) -> Self {
        let Some(rest) = line.strip_prefix(b"--").and_then(|line| line.strip_prefix(boundary)) else { return Self::No };
        let is_padding = |text: &[u8]| text.iter().all(|octet| is_white(*octet));
        match rest.strip_prefix(b"--") {
            Some(after) if is_padding(after) => Self::Close,
            _ if is_padding(rest) => Self::Next,
            _ => Self::Clash,
        }
    }
}

fn is_boundary(boundary: &[u8]) -> bool {
    boundary.len() <= BOUNDARY_OCTETS
        && boundary.last() != Some(&b' ')
        && boundary.iter().all(|octet| octet.is_ascii_alphanumeric() || b"'()+_,-./:=? ".contains(octet))
}
