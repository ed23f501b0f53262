//! What the original tells of its language below its own header: the fields of its parts, and its text.

use std::borrow::Cow;

use mail_parser::decoders::base64::base64_decode;
use mail_parser::decoders::charsets::map::charset_decoder;
use mail_parser::decoders::html::html_to_text;
use mail_parser::decoders::quoted_printable::quoted_printable_decode;
use mail_parser::parsers::MessageStream;
use mail_parser::{ContentType, HeaderValue};
use memchr::memchr_iter;

use crate::report::{HeaderSection, Original};

/// Octets of the body in which the first text is looked for, and of that text: a script shows in a few lines, but a page begins
/// with its styles.
const BODY_OCTETS: usize = 64 << 10;
const TEXT_OCTETS: usize = 1 << 10;
const HTML_OCTETS: usize = 4 << 10;
/// Multiparts within multiparts, and parts, that are looked into.
const DEPTH: usize = 4;
const PARTS: usize = 20;

/// Encodings of East Asia, by how their names begin. Not every build can decode them, and their names tell enough.
const UNDECODED: [&str; 13] =
    ["big5", "chinese", "cn", "euc", "gb", "hz", "iso-2022", "korean", "ks", "ms", "shift", "sjis", "windows-31j"];

/// What the body of an original tells.
#[derive(Debug, Default)]
pub(super) struct Sample {
    /// Content-Language of a part, where the header of the message has none (RFC 3282 §2).
    content_language: Option<String>,
    /// The character encoding of the text, else of the subject.
    pub(super) charset: Option<String>,
    /// The beginning of the first text: what its sender wrote.
    pub(super) text: String,
}

/// A text of the body.
struct Found<'a> {
    is_html: bool,
    charset: Option<String>,
    encoding: String,
    octets: &'a [u8],
}

impl Sample {
    pub(super) fn of(original: &Original) -> Self {
        let Some(header) = &original.header else { return Self::default() };
        let body = original.body.as_deref().unwrap_or_default();
        let mut walk = Walk { n_parts: 0, language: None, plain: None, html: None };
        walk.part(header, &body[..body.len().min(BODY_OCTETS)], 0);
        let has_field = header.first("Content-Language").is_some();
        let of_subject = header.first("Subject").and_then(|field| charset_of_encoded_word(field.raw_value()));
        let found = walk.plain.or(walk.html);
        let of_text = found.as_ref().and_then(|found| found.charset.clone());
        let text = found.map(|found| prose(&found.text())).unwrap_or_default();
        let is_telling = |name: &String| !matches!(name.to_ascii_lowercase().as_str(), "utf-8" | "us-ascii");
        let charset = of_text.clone().filter(is_telling).or_else(|| of_subject.clone().filter(is_telling));
        Self {
            content_language: walk.language.filter(|_| !has_field),
            charset: charset.or(of_text).or(of_subject),
            text,
        }
    }

    /// What the header said, else a part.
    pub(super) fn content_language<'a>(&'a self, of_header: Option<&'a str>) -> Option<&'a str> {
        of_header.or(self.content_language.as_deref())
    }
}

impl Found<'_> {
    fn text(&self) -> String {
        let most = if self.is_html { HTML_OCTETS } else { TEXT_OCTETS };
        let octets = &self.octets[..self.octets.len().min(most)];
        let octets = match self.encoding.as_str() {
            "base64" => base64_decode(octets).map_or(Cow::Borrowed(octets), Cow::Owned),
            "quoted-printable" => quoted_printable_decode(octets).map_or(Cow::Borrowed(octets), Cow::Owned),
            _ => Cow::Borrowed(octets),
        };
        let charset = self.charset.as_deref().unwrap_or("utf-8").to_ascii_lowercase();
        let text = match charset_decoder(charset.as_bytes()) {
            _ if UNDECODED.iter().any(|name| charset.starts_with(name)) => String::new(),
            Some(decode) if charset != "us-ascii" => decode(&octets),
            _ => String::from_utf8_lossy(&octets).into_owned(),
        };
        if self.is_html { html_to_text(&text) } else { text }
    }
}

struct Walk<'a> {
    n_parts: usize,
    language: Option<String>,
    plain: Option<Found<'a>>,
    html: Option<Found<'a>>,
}

impl<'a> Walk<'a> {
    fn part(&mut self, header: &HeaderSection, body: &'a [u8], depth: usize) {
        let content_type = content_type(header);
        let (main, sub) =
            content_type.as_ref().map_or(("text", "plain"), |it| (it.ctype(), it.subtype().unwrap_or("")));
        let is = |one: &str, other: &str| one.eq_ignore_ascii_case(other);
        let attribute = |name| content_type.as_ref().and_then(|it| it.attribute(name));
        if is(main, "multipart") {
            self.told(header, depth);
            if let Some(boundary) = attribute("boundary").filter(|_| depth < DEPTH) {
                self.parts(body, boundary.as_bytes(), depth);
            }
        } else if is(main, "text") && !is_attachment(header) {
            self.told(header, depth);
            let is_html = is(sub, "html");
            let found = Found {
                is_html,
                charset: attribute("charset").map(str::to_owned),
                encoding: encoding(header),
                octets: body,
            };
            match is_html {
                true => self.html.get_or_insert(found),
                false => self.plain.get_or_insert(found),
            };
        }
    }

    fn told(&mut self, header: &HeaderSection, depth: usize) {
        if depth > 0 && self.language.is_none() {
            self.language = header.first("Content-Language").map(|field| field.unfolded());
        }
    }

    fn parts(&mut self, body: &'a [u8], boundary: &[u8], depth: usize) {
        let mut start = None;
        let mut at = 0;
        for end in memchr_iter(b'\n', body).map(|newline| newline + 1).chain([body.len()]) {
            let line_start = at;
            let line = &body[at..end];
            at = end;
            let Some(rest) = line.strip_prefix(b"--").and_then(|line| line.strip_prefix(boundary)) else { continue };
            let rest = rest.trim_ascii_end();
            if !matches!(rest, b"" | b"--") {
                continue;
            }
            if let Some(start) = start.replace(at) {
                self.one(&body[start..line_start], depth);
            }
            if rest == b"--" || self.n_parts >= PARTS || self.plain.is_some() {
                return;
            }
        }
        if let Some(start) = start {
            self.one(&body[start..], depth);
        }
    }

    fn one(&mut self, octets: &'a [u8], depth: usize) {
        self.n_parts += 1;
        let (header, body) = HeaderSection::split(octets);
        self.part(&header, body.unwrap_or_default(), depth + 1);
    }
}

fn content_type(header: &HeaderSection) -> Option<ContentType<'static>> {
    let line = [header.first("Content-Type")?.raw_value(), b"\r\n"].concat();
    match MessageStream::new(&line).parse_content_type().into_owned() {
        HeaderValue::ContentType(content_type) => Some(content_type),
        _ => None,
    }
}

fn encoding(header: &HeaderSection) -> String {
    let field = header.first("Content-Transfer-Encoding");
    field.map(|field| field.unfolded().trim().to_ascii_lowercase()).unwrap_or_default()
}

fn is_attachment(header: &HeaderSection) -> bool {
    let field = header.first("Content-Disposition");
    field.is_some_and(|field| field.unfolded().to_ascii_lowercase().starts_with("attachment"))
}

/// `koi8-r` of `=?koi8-r?B?8NLJ18XU?=`, and of `=?koi8-r*ru?B?8NLJ18XU?=` (RFC 2231 §5).
fn charset_of_encoded_word(raw_value: &[u8]) -> Option<String> {
    let start = raw_value.windows(2).position(|pair| pair == b"=?")? + 2;
    let name = raw_value[start..].split(|octet| matches!(octet, b'?' | b'*')).next()?;
    std::str::from_utf8(name).ok().map(str::to_owned)
}

/// What the sender wrote: without the quoted text of others and the line that introduces it, without a signature and what is below
/// it, without addresses.
fn prose(text: &str) -> String {
    let mut prose = String::with_capacity(text.len());
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        let line = line.trim_end();
        if line == "--" || line.starts_with("-----") || line.starts_with("_____") {
            break;
        }
        let is_quoted = |line: &str| line.trim_start().starts_with('>');
        let introduces = line.ends_with(':') && lines.peek().is_some_and(|next| is_quoted(next));
        if is_quoted(line) || introduces {
            continue;
        }
        let may_be_address = |word: &str| word.bytes().any(|octet| matches!(octet, b'@' | b':' | b'.'));
        let is_address = |word: &str| word.contains('@') || word.contains("://") || word.starts_with("www.");
        for word in line.split_ascii_whitespace() {
            if !(may_be_address(word) && is_address(word)) {
                prose.push_str(word);
                prose.push(' ');
            }
        }
    }
    prose
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::ReturnPath;

    fn sample(message: &[u8]) -> Sample {
        let (header, body) = HeaderSection::split(message);
        let mut original = Original::from_path(ReturnPath::Null);
        original.header = Some(header);
        original.body = body.map(<[u8]>::to_vec);
        Sample::of(&original)
    }

    #[test]
    fn the_first_text_is_found_and_decoded() {
        let rows: &[(&[u8], Option<&str>, &str)] = &[
            (b"Subject: x\r\n\r\nHei alle\r\n", None, "Hei alle "),
            (b"Content-Type: text/plain; charset=koi8-r\r\n\r\n\xf0\xd2\xc9\xd7\xc5\xd4\r\n", Some("koi8-r"), "\u{41f}\u{440}\u{438}\u{432}\u{435}\u{442} "),
            (b"Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\nSGVpIGFsbGU=\r\n", Some("utf-8"), "Hei alle "),
            (b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<p class=3D\"a\">M=C3=B8te</p>\r\n", Some("utf-8"), "M\u{f8}te "),
            (b"Content-Type: text/plain; charset=iso-2022-jp\r\n\r\n\x1b$B2q5D\x1b(B\r\n", Some("iso-2022-jp"), ""),
            (b"Subject: =?ISO-8859-7*el?Q?=CA=E1?=\r\n\r\n", Some("ISO-8859-7"), ""),
            (b"", None, ""),
        ];
        for (message, charset, text) in rows {
            let found = sample(message);
            assert_eq!((found.charset.as_deref(), found.text.as_str()), (*charset, *text), "{message:?}");
        }
    }

    #[test]
    fn the_language_of_a_part_stands_for_that_of_the_message() {
        let parts = "--b\r\nContent-Type: text/plain\r\nContent-Language: nn-NO\r\n\r\nHei\r\n--b--\r\n";
        let head = "Content-Type: multipart/alternative; boundary=b\r\n";
        let found = sample(format!("{head}\r\nPreamble\r\n{parts}").as_bytes());
        assert_eq!((found.content_language.as_deref(), found.text.as_str()), (Some("nn-NO"), "Hei "));
        let found = sample(format!("{head}Content-Language: en\r\n\r\n{parts}").as_bytes());
        assert_eq!(found.content_language, None);
        let attached = parts.replace("\r\n\r\n", "\r\nContent-Disposition: attachment\r\n\r\n");
        let found = sample(format!("{head}\r\n{attached}").as_bytes());
        assert_eq!((found.content_language, found.text.as_str()), (None, ""));
    }

    #[test]
    fn what_others_wrote_is_left_out() {
        let text = "Hei, se https://example.com/en/page eller skriv til ola@example.no\nOla wrote:\n> This is English\nTakk\n-- \nThe Company";
        assert_eq!(prose(text), "Hei, se eller skriv til Takk ");
    }

    #[test]
    fn nesting_ends() {
        let mut message = String::from("Content-Type: multipart/mixed; boundary=b\r\n\r\n");
        for _ in 0..10_000 {
            message.push_str("--b\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n");
        }
        assert_eq!(sample(message.as_bytes()).text, "");
    }
}
