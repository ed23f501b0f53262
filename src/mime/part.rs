//! The containers and the heads of the human-readable parts (RFC 2046 §5.1, RFC 6522 §3).

use std::sync::LazyLock;

use memchr::memmem::Finder;

use super::header::{write_content_language, write_mailbox, write_unstructured};
use super::{Form, TransferEncoding};

/// How the human-readable text is marked up.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum TextSubtype {
    /// `text/plain`.
    Plain,
    /// `text/html`.
    Html,
}

/// Which image a part is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ImageType {
    /// `image/png`.
    Png,
    /// `image/jpeg`.
    Jpeg,
    /// `image/gif`.
    Gif,
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
    // Asked of each notice, and to make a finder costs more than to use it.
    static HYPHENS: LazyLock<Finder<'_>> = LazyLock::new(|| Finder::new(b"--"));
    let is_delimiter = |at: usize| {
        let is_at_start = octets[..at].last().is_none_or(|octet| matches!(octet, b'\r' | b'\n'));
        is_at_start && octets[at + 2..].starts_with(boundary.as_bytes())
    };
    HYPHENS.find_iter(octets).any(is_delimiter)
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

/// Appends the head of a text part in UTF-8 and in these languages, in the order in which they follow each other, the empty line included
/// (RFC 2046 §4.1, RFC 3282 §2). Without a language there is no Content-Language.
pub fn write_text_head(out: &mut Vec<u8>, subtype: TextSubtype, encoding: TransferEncoding, languages: &[&str]) {
    out.extend_from_slice(match subtype {
        TextSubtype::Plain => b"Content-Type: text/plain; charset=utf-8\r\n".as_slice(),
        TextSubtype::Html => b"Content-Type: text/html; charset=utf-8\r\n".as_slice(),
    });
    encoding.write_field(out);
    write_content_language(out, languages);
    out.extend_from_slice(b"\r\n");
}

/// Appends the head of `multipart/multilingual` (RFC 8255 §3), the empty line included: a preface follows, then a part for each
/// language.
pub fn write_multilingual_head(out: &mut Vec<u8>, boundary: &str) {
    out.extend_from_slice(b"Content-Type: multipart/multilingual;\r\n boundary=\"");
    out.extend_from_slice(boundary.as_bytes());
    out.extend_from_slice(b"\"\r\n\r\n");
}

/// Appends the head of the part of one language (RFC 8255 §3.2), the empty line included, and then the header of the message in it, up
/// to the fields of its content (RFC 2046 §5.2.1). The text that the others were translated from says so (RFC 8255 §6).
///
/// From has the address of the whole message's (RFC 8255 §7). One that needs UTF-8 is left out, so that the part is `message/rfc822` in any
/// case.
pub fn write_language_part_head(
    out: &mut Vec<u8>,
    language: &str,
    is_original: bool,
    [from_name, from_address]: [&str; 2],
    subject: &str,
) {
    out.extend_from_slice(b"Content-Type: message/rfc822\r\n");
    write_content_language(out, &[language]);
    if is_original {
        out.extend_from_slice(b"Content-Translation-Type: original\r\n");
    }
    out.extend_from_slice(b"Content-Disposition: inline\r\n\r\n");
    let start = out.len();
    if write_mailbox(out, "From", from_name, from_address) == Form::Utf8 {
        out.truncate(start);
    }
    write_unstructured(out, "Subject", subject);
    out.extend_from_slice(b"MIME-Version: 1.0\r\n");
}

/// Appends the head of `multipart/mixed` (RFC 2046 §5.1.3), the empty line included.
#[cfg(feature = "ledger")]
pub fn write_mixed_head(out: &mut Vec<u8>, boundary: &str) {
    out.extend_from_slice(b"Content-Type: multipart/mixed;\r\n boundary=\"");
    out.extend_from_slice(boundary.as_bytes());
    out.extend_from_slice(b"\"\r\n\r\n");
}

/// Appends a table of comma-separated values as an attachment (RFC 4180, RFC 7111, RFC 2183 §2.2). Its octets come as
/// [`encode_base64_lines`](super::encode_base64_lines) wrote them; of the name, ASCII letters, digits and hyphens are kept.
#[cfg(feature = "ledger")]
pub fn write_table(out: &mut Vec<u8>, name: &str, encoded: &[u8]) {
    let name: String = name.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect();
    out.extend_from_slice(b"Content-Type: text/csv; charset=utf-8; header=present\r\n");
    TransferEncoding::Base64.write_field(out);
    out.extend_from_slice(format!("Content-Disposition: attachment; filename=\"{name}.csv\"\r\n\r\n").as_bytes());
    out.extend_from_slice(encoded);
}

/// Appends the head of `multipart/related` (RFC 2387 §3), the empty line included. Its root is an HTML page with this id, and
/// stands first.
pub fn write_related_head(out: &mut Vec<u8>, boundary: &str, root_id: &str) {
    out.extend_from_slice(b"Content-Type: multipart/related; type=\"text/html\";\r\n start=\"");
    out.extend_from_slice(root_id.as_bytes());
    out.extend_from_slice(b"\";\r\n boundary=\"");
    out.extend_from_slice(boundary.as_bytes());
    out.extend_from_slice(b"\"\r\n\r\n");
}

/// Appends the Content-ID of the part whose other fields follow (RFC 2045 §7); the id has its angle brackets.
pub fn write_content_id(out: &mut Vec<u8>, id: &str) {
    out.extend_from_slice(b"Content-ID: ");
    out.extend_from_slice(id.as_bytes());
    out.extend_from_slice(b"\r\n");
}

/// Appends an image that the page shows where it names this id (RFC 2392 §2), and that no list of attachments needs to show
/// (RFC 2183 §2.1). Its octets come as [`encode_base64_lines`](super::encode_base64_lines) wrote them.
pub fn write_inline_image(out: &mut Vec<u8>, image_type: ImageType, id: &str, name: &str, encoded: &[u8]) {
    let (subtype, extension) = match image_type {
        ImageType::Png => ("png", "png"),
        ImageType::Jpeg => ("jpeg", "jpg"),
        ImageType::Gif => ("gif", "gif"),
    };
    out.extend_from_slice(format!("Content-Type: image/{subtype}\r\n").as_bytes());
    TransferEncoding::Base64.write_field(out);
    write_content_id(out, id);
    let disposition = format!("Content-Disposition: inline; filename=\"{name}.{extension}\"\r\n\r\n");
    out.extend_from_slice(disposition.as_bytes());
    out.extend_from_slice(encoded);
}

pub(super) fn write_container_encoding(out: &mut Vec<u8>, encoding: TransferEncoding) {
    if encoding == TransferEncoding::EightBit {
        encoding.write_field(out);
    }
}
