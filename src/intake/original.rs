//! The failed message, from its octets.

use mail_parser::HeaderValue;
use mail_parser::parsers::MessageStream;

use super::Limits;
use super::leaf::lenient_moment;
use super::received;
use crate::report::{HeaderField, HeaderSection, Hop, Original, ReturnPath};

/// What the octets of a message tell: its header with the facts that are read from it, its body and its size. A message
/// without an empty line is a header alone, of which the size is not known.
///
/// Lines that end in LF alone become lines that end in CRLF, as in transport.
///
/// ```
/// use retourpost::intake::original_from_octets;
/// use retourpost::report::ReturnPath;
///
/// let path = ReturnPath::parse("kari@example.com")?;
/// let original = original_from_octets(b"Subject: =?utf-8?Q?M=C3=B8te?=\r\n\r\nHei\r\n", path);
/// assert_eq!(original.subject.as_deref(), Some("Møte"));
/// assert_eq!(original.size_octets, Some(39));
/// # Ok::<(), retourpost::Error>(())
/// ```
pub fn original_from_octets(octets: &[u8], return_path: ReturnPath) -> Original {
    original_within(octets, return_path, &Limits::default())
}

pub(super) fn original_within(octets: &[u8], return_path: ReturnPath, limits: &Limits) -> Original {
    let (header, body) = HeaderSection::split(octets);
    let size_of_header = header.octets().len();
    let header = capped(header, limits.header_octets);
    let body = body.map(with_crlf);
    let mut original = facts_of(&header, limits.n_hops);
    original.return_path = return_path;
    original.size_octets = body.as_ref().map(|body| (size_of_header + 2 + body.len()) as u64);
    original.header = (!header.is_empty()).then_some(header);
    original.body = body;
    original
}

/// The first whole fields that fit.
pub(super) fn capped(header: HeaderSection, most_octets: usize) -> HeaderSection {
    if header.octets().len() <= most_octets {
        return header;
    }
    let mut end = 0;
    for field in header.fields() {
        if end + field.octets().len() > most_octets {
            break;
        }
        end += field.octets().len();
    }
    HeaderSection::parse(&header.octets()[..end])
}

/// What the header tells: the fields that we use. The return path is none of them.
pub(super) fn facts_of(header: &HeaderSection, n_hops: usize) -> Original {
    let value = |name: &str| header.first(name).map(HeaderField::unfolded);
    let references =
        ["References", "In-Reply-To"].into_iter().filter_map(value).map(|value| message_ids(&value).collect());
    Original {
        subject: header.first("Subject").map(|field| decoded(field.raw_value())),
        message_id: value("Message-ID").and_then(|value| message_ids(&value).next()),
        references: references.into_iter().find(|ids: &Vec<_>| !ids.is_empty()).unwrap_or_default(),
        date: value("Date").and_then(|value| lenient_moment(&value)).map(|(moment, _)| moment),
        accept_language: ["Accept-Language", "X-Accept-Language", "Preferred-Language"].into_iter().find_map(value),
        content_language: value("Content-Language"),
        hops: hops(header, n_hops),
        ..Original::default()
    }
}

/// Unstructured text with its encoded-words decoded (RFC 2047).
pub(super) fn decoded(raw_value: &[u8]) -> String {
    let line = [raw_value, b"\r\n"].concat();
    match MessageStream::new(&line).parse_unstructured() {
        HeaderValue::Text(text) => text.into_owned(),
        _ => String::new(),
    }
}

/// The message ids in a text, with their angle brackets; what could not stand in a field of ours is no id.
fn message_ids(value: &str) -> impl Iterator<Item = String> {
    value.split('<').skip(1).filter_map(|piece| {
        let (id, _) = piece.split_once('>')?;
        let is_plain = !id.is_empty() && id.bytes().all(|byte| matches!(byte, 0x21..=0x7e));
        is_plain.then(|| format!("<{id}>"))
    })
}

/// The hops, oldest first: every server writes its Received field on top (RFC 5321 §4.4).
fn hops(header: &HeaderSection, n_hops: usize) -> Vec<Hop> {
    let newest = header.fields().filter(|field| field.is_named("Received")).take(n_hops);
    let mut hops: Vec<Hop> = newest.map(|field| received::hop(&field.unfolded())).collect();
    hops.reverse();
    hops
}

/// A text of which no line ends in CRLF gets CRLF for its LF; any other stays as it is.
pub(super) fn with_crlf(octets: &[u8]) -> Vec<u8> {
    if octets.contains(&b'\r') || !octets.contains(&b'\n') {
        return octets.to_vec();
    }
    let mut lines = Vec::with_capacity(octets.len() + octets.len() / 32);
    for line in octets.split_inclusive(|&byte| byte == b'\n') {
        match line.strip_suffix(b"\n") {
            Some(line) => {
                lines.extend_from_slice(line);
                lines.extend_from_slice(b"\r\n");
            }
            None => lines.extend_from_slice(line),
        }
    }
    lines
}
