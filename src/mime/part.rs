//! The containers and the heads of the human-readable parts (RFC 2046 §5.1, RFC 6522 §3).

use super::TransferEncoding;
use super::header::write_content_language;

/// How the human-readable text is marked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextSubtype {
    /// `text/plain`.
    Plain,
    /// `text/html`.
    Html,
}

/// Whether a text can be a boundary of ours (RFC 2046 §5.1.1): 1 to 70 `bchars` without a space. It contains `=_`,
/// which neither quoted-printable nor base64 can contain (RFC 2045 §6.7).
pub fn is_boundary(boundary: &str) -> bool {
    let is_bchar = |byte: u8| byte.is_ascii_alphanumeric() || b"'()+_,-./:=?".contains(&byte);
    (1..=70).contains(&boundary.len()) && boundary.contains("=_") && boundary.bytes().all(is_bchar)
}

/// Whether a line of these octets begins with the delimiter of this boundary, so that they cannot stand in its
/// multipart as they are (RFC 2046 §5.1.1). Lines may end in CR or LF alone: some parsers take those, too.
pub fn boundary_occurs(octets: &[u8], boundary: &str) -> bool {
    let is_delimiter = |line: &[u8]| line.strip_prefix(b"--").is_some_and(|rest| rest.starts_with(boundary.as_bytes()));
    memchr::memmem::find(octets, boundary.as_bytes()).is_some()
        && octets.split(|octet| matches!(octet, b'\r' | b'\n')).any(is_delimiter)
}

/// Appends the first delimiter of a multipart, behind its head.
pub fn write_first_boundary(out: &mut Vec<u8>, boundary: &str) {
    out.extend_from_slice(b"--");
    out.extend_from_slice(boundary.as_bytes());
    out.extend_from_slice(b"\r\n");
}

/// Appends a delimiter between two parts. Its first CRLF belongs to it and not to the part before (RFC 2046 §5.1.1).
pub fn write_boundary(out: &mut Vec<u8>, boundary: &str) {
    out.extend_from_slice(b"\r\n");
    write_first_boundary(out, boundary);
}

/// Appends the closing delimiter (RFC 2046 §5.1.1).
pub fn write_close(out: &mut Vec<u8>, boundary: &str) {
    out.extend_from_slice(b"\r\n--");
    out.extend_from_slice(boundary.as_bytes());
    out.extend_from_slice(b"--\r\n");
}

/// Appends the head of `multipart/alternative` (RFC 2046 §5.1.4), the empty line included. `EightBit` says that a part
/// of it has octets above 0x7f; the other encodings are not for a multipart (RFC 2045 §6.4) and count as `SevenBit`.
pub fn write_alternative_head(out: &mut Vec<u8>, boundary: &str, encoding: TransferEncoding) {
    out.extend_from_slice(b"Content-Type: multipart/alternative;\r\n boundary=\"");
    out.extend_from_slice(boundary.as_bytes());
    out.extend_from_slice(b"\"\r\n");
    write_container_encoding(out, encoding);
    out.extend_from_slice(b"\r\n");
}

/// Appends the head of a text part in UTF-8 and in one language, the empty line included (RFC 2046 §4.1, RFC 3282 §2).
pub fn write_text_head(out: &mut Vec<u8>, subtype: TextSubtype, encoding: TransferEncoding, language: &str) {
    out.extend_from_slice(match subtype {
        TextSubtype::Plain => b"Content-Type: text/plain; charset=utf-8\r\n".as_slice(),
        TextSubtype::Html => b"Content-Type: text/html; charset=utf-8\r\n".as_slice(),
    });
    encoding.write_field(out);
    write_content_language(out, &[language]);
    out.extend_from_slice(b"\r\n");
}

pub(super) fn write_container_encoding(out: &mut Vec<u8>, encoding: TransferEncoding) {
    if encoding == TransferEncoding::EightBit {
        encoding.write_field(out);
    }
}
