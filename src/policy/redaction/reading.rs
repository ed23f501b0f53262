//! A text as it is and as it reads once its encodings are undone: an address hides in any of them.
//!
//! It is not asked which encoding holds where a text stands: forwarders, filters and lists put one into another. Each is undone
//! wherever something looks like it.

use std::borrow::Cow;

use base64::Engine as _;
use base64::alphabet;
use base64::engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig};

/// Encodings within encodings that are undone.
const DEPTH_MAX: u8 = 3;
/// Readings of one text. One that has more is too tangled to be read by people, and counts as if it had been found.
const READINGS_MAX: u32 = 100;
/// A shorter run of letters and digits is a word, not base64: nine octets hold no address worth the name.
const BASE64_OCTETS_MIN: usize = 12;
/// A shorter line is not joined to the next.
const LINE_OCTETS_MIN: usize = 8;

const LENIENT: GeneralPurposeConfig = GeneralPurposeConfig::new()
    .with_decode_padding_mode(DecodePaddingMode::Indifferent)
    .with_decode_allow_trailing_bits(true);
const STANDARD: GeneralPurpose = GeneralPurpose::new(&alphabet::STANDARD, LENIENT);

/// Undoes one encoding; none where the text has nothing of it.
type Decoder = fn(&str) -> Option<String>;

const DECODERS: [Decoder; 8] =
    [encoded_words, percent, quoted_printable, xtext, unitext, entities, backslashes, base64_runs];

/// How much of a text is undone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Depth {
    /// All that is known.
    Full,
    /// Base64 is left alone but in encoded-words: signatures are nothing else.
    WithoutBase64,
    /// Nothing is.
    AsItIs,
}

/// Whether the text, in some reading, is what is looked for.
pub(super) fn is_read_in(text: &str, depth: Depth, mut is_wanted: impl FnMut(&str) -> bool) -> bool {
    is_wanted(text) || is_decoded_in(text, depth, &mut is_wanted)
}

/// Whether octets hold anything that encodes a letter of a name, base64 aside; `beyond_ascii`: of any alphabet.
pub(super) fn may_be_encoded(octets: &[u8], beyond_ascii: bool) -> bool {
    let encodes_letter = |at: usize| match octets.get(at + 1..at + 3) {
        // The beginning of an encoded-word, the end of a line that goes on.
        Some([b'?', _] | [b'\r' | b'\n', _]) => octets[at] == b'=',
        Some(digits) => {
            hex_pair(digits).is_some_and(|octet| matches!(octet, b'%'..=b'~') || (beyond_ascii && octet > 0x7f))
        }
        None => false,
    };
    memchr::memchr3_iter(b'%', b'=', b'+', octets).any(encodes_letter)
        || memchr::memchr2_iter(b'\\', b'&', octets)
            .any(|at| octets[at] == b'\\' || matches!(octets.get(at + 1), Some(b'#' | b'c' | b'p')))
}

/// As [`is_read_in`], without the text as it is.
pub(super) fn is_decoded_in(text: &str, depth: Depth, mut is_wanted: impl FnMut(&str) -> bool) -> bool {
    let mut reader = Reader { decoders: decoders(depth), n_left: READINGS_MAX, is_wanted: &mut is_wanted };
    reader.decode(text, DEPTH_MAX)
}

fn decoders(depth: Depth) -> &'static [Decoder] {
    match depth {
        Depth::AsItIs => &[],
        Depth::Full => &DECODERS,
        Depth::WithoutBase64 => &DECODERS[..DECODERS.len() - 1],
    }
}

struct Reader<'r> {
    decoders: &'static [Decoder],
    n_left: u32,
    is_wanted: &'r mut dyn FnMut(&str) -> bool,
}

impl Reader<'_> {
    fn decode(&mut self, text: &str, depth: u8) -> bool {
        if depth == 0 {
            return false;
        }
        for decoder in self.decoders {
            let Some(decoded) = decoder(text) else { continue };
            if self.n_left == 0 {
                return true;
            }
            self.n_left -= 1;
            if (self.is_wanted)(&decoded) || self.decode(&decoded, depth - 1) {
                return true;
            }
        }
        false
    }
}

/// Octets as text. What is no UTF-8 is read as Latin-1, in which every octet is a letter.
pub(super) fn text_of(octets: &[u8]) -> Cow<'_, str> {
    match std::str::from_utf8(octets) {
        Ok(text) => Cow::Borrowed(text),
        Err(_) => Cow::Owned(octets.iter().map(|&octet| char::from(octet)).collect()),
    }
}

/// Undoes escapes that begin with this octet and hold two hexadecimal digits.
fn hex_escapes(text: &str, mark: u8, mut skip: impl FnMut(&[u8]) -> Option<usize>) -> Option<String> {
    let octets = text.as_bytes();
    let mut decoded = Vec::new();
    let (mut from, mut is_changed) = (0, false);
    for at in memchr::memchr_iter(mark, octets) {
        if at < from {
            continue;
        }
        let (replacement, n_octets) = match (octets.get(at + 1..at + 3).and_then(hex_pair), skip(&octets[at..])) {
            (Some(octet), _) => (Some(octet), 3),
            (None, Some(n_octets)) => (None, n_octets),
            (None, None) => continue,
        };
        decoded.extend_from_slice(&octets[from..at]);
        decoded.extend(replacement);
        from = at + n_octets;
        is_changed = true;
    }
    if !is_changed {
        return None;
    }
    decoded.extend_from_slice(&octets[from..]);
    Some(text_of(&decoded).into_owned())
}

fn hex_pair(digits: &[u8]) -> Option<u8> {
    let digit = |octet: u8| char::from(octet).to_digit(16);
    u8::try_from(digit(digits[0])? * 16 + digit(digits[1])?).ok()
}

/// `%40` (RFC 3986 §2.1, RFC 2231 §4).
fn percent(text: &str) -> Option<String> {
    hex_escapes(text, b'%', |_| None)
}

/// `=40` and soft line breaks (RFC 2045 §6.7).
fn quoted_printable(text: &str) -> Option<String> {
    hex_escapes(text, b'=', |rest| {
        if rest.starts_with(b"=\r\n") {
            return Some(3);
        }
        rest.starts_with(b"=\n").then_some(2)
    })
}

/// `+40` (RFC 3461 §4).
fn xtext(text: &str) -> Option<String> {
    hex_escapes(text, b'+', |_| None)
}

/// `\x{40}` (RFC 6533 §3).
fn unitext(text: &str) -> Option<String> {
    numbered(text, &["\\x{", "\\X{", "\\u{"], "}", 16)
}

/// `&#64;`, `&#x40;`, `&commat;`, `&period;` of HTML.
fn entities(text: &str) -> Option<String> {
    if !text.contains('&') {
        return None;
    }
    let hexadecimal = numbered(text, &["&#x", "&#X"], ";", 16);
    let decimal = numbered(hexadecimal.as_deref().unwrap_or(text), &["&#"], ";", 10);
    let numbered = decimal.or(hexadecimal);
    let named = numbered.as_deref().unwrap_or(text);
    if !named.contains("&commat;") && !named.contains("&period;") {
        return numbered;
    }
    Some(named.replace("&commat;", "@").replace("&period;", "."))
}

/// Undoes escapes that tell the number of a character between two marks.
fn numbered(text: &str, opening: &[&str], closing: &str, radix: u32) -> Option<String> {
    // The first letter of all marks is one and the same.
    memchr::memchr(opening[0].as_bytes()[0], text.as_bytes())?;
    let mut decoded = String::new();
    let mut rest = text;
    let mut is_changed = false;
    while let Some((at, mark)) = opening.iter().filter_map(|mark| Some((rest.find(mark)?, *mark))).min() {
        let behind = &rest[at + mark.len()..];
        decoded.push_str(&rest[..at]);
        let character = behind.find(closing).filter(|end| (1..=8).contains(end)).and_then(|end| {
            let number = u32::from_str_radix(&behind[..end], radix).ok()?;
            Some((char::from_u32(number)?, end))
        });
        match character {
            Some((character, end)) => {
                decoded.push(character);
                rest = &behind[end + closing.len()..];
                is_changed = true;
            }
            None => {
                decoded.push_str(mark);
                rest = behind;
            }
        }
    }
    decoded.push_str(rest);
    is_changed.then_some(decoded)
}

/// Quoted pairs (RFC 5322 §3.2.1) without their backslashes.
fn backslashes(text: &str) -> Option<String> {
    text.contains('\\').then(|| text.replace('\\', ""))
}

/// `=?utf-8?Q?=40?=` (RFC 2047); white space between two of them is none.
fn encoded_words(text: &str) -> Option<String> {
    memchr::memchr(b'?', text.as_bytes())?;
    let mut decoded = String::new();
    let mut rest = text;
    let mut is_changed = false;
    while let Some(at) = rest.find("=?") {
        let between = &rest[..at];
        match encoded_word(&rest[at..]) {
            Some((word, n_octets)) => {
                if !is_changed || !between.trim_ascii().is_empty() {
                    decoded.push_str(between);
                }
                decoded.push_str(&word);
                rest = &rest[at + n_octets..];
                is_changed = true;
            }
            None => {
                decoded.push_str(&rest[..at + 2]);
                rest = &rest[at + 2..];
            }
        }
    }
    decoded.push_str(rest);
    is_changed.then_some(decoded)
}

/// The encoded-word that a text begins with, and how long it is. Charsets but UTF-8 are read as Latin-1: what is looked for
/// is ASCII in all of them but UTF-16, which no mail has.
fn encoded_word(text: &str) -> Option<(String, usize)> {
    let mut parts = text[2..].splitn(4, '?');
    let (charset, encoding, payload, rest) = (parts.next()?, parts.next()?, parts.next()?, parts.next()?);
    if !rest.starts_with('=') {
        return None;
    }
    let word = match encoding {
        "Q" | "q" => {
            let spaced = payload.replace('_', " ");
            quoted_printable(&spaced).unwrap_or(spaced)
        }
        "B" | "b" => {
            let payload: String = payload.chars().filter(|character| !character.is_ascii_whitespace()).collect();
            text_of(&STANDARD.decode(payload).ok()?).into_owned()
        }
        _ => return None,
    };
    Some((word, "=????=".len() + charset.len() + encoding.len() + payload.len()))
}

/// What each run of base64 says in words, in the alphabets of RFC 4648 §4 and §5, line ends between its lines or not. The rest of
/// the text goes.
fn base64_runs(text: &str) -> Option<String> {
    let mut decoded = String::new();
    for joined in joined_runs(text) {
        let standard: String = joined
            .chars()
            .map(|letter| {
                if letter == '-' {
                    '+'
                } else if letter == '_' {
                    '/'
                } else {
                    letter
                }
            })
            .collect();
        // A sextet alone says nothing.
        let whole = &standard[..standard.len() - usize::from(standard.len() % 4 == 1)];
        if let Ok(octets) = STANDARD.decode(whole) {
            push_words(&octets, &mut decoded);
        }
    }
    (!decoded.is_empty()).then_some(decoded)
}

/// The runs of letters of base64, those that fill lines joined. Padding ends a run.
fn joined_runs(text: &str) -> Vec<Cow<'_, str>> {
    let mut runs: Vec<Cow<'_, str>> = Vec::new();
    let mut ends_at = None;
    let is_letter = |character: char| character.is_ascii_alphanumeric() || matches!(character, '+' | '/' | '-' | '_');
    let mut start = None;
    let places = text.char_indices().chain([(text.len(), ' ')]);
    for (at, character) in places {
        match (is_letter(character), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let run = &text[from..at];
                let is_next_line = ends_at.is_some_and(|end: usize| is_line_end(&text[end..from]));
                match runs.last_mut() {
                    Some(last) if is_next_line && last.len() >= LINE_OCTETS_MIN => last.to_mut().push_str(run),
                    _ => runs.push(Cow::Borrowed(run)),
                }
                ends_at = Some(at);
                start = None;
            }
            _ => {}
        }
    }
    runs.retain(|run| run.len() >= BASE64_OCTETS_MIN);
    runs
}

fn is_line_end(between: &str) -> bool {
    between.contains('\n') && between.trim_ascii().is_empty()
}

/// Appends text as it is, and of other octets what in them can be typed: most of what is no text decodes to noise.
fn push_words(octets: &[u8], out: &mut String) {
    const WORD_OCTETS_MIN: usize = 5;
    let is_typed = |octet: &u8| matches!(octet, b' '..=b'~');
    match std::str::from_utf8(octets) {
        Ok(text) if !text.contains(|character: char| character.is_control() && !character.is_ascii_whitespace()) => {
            out.push_str(text);
            out.push('\n');
        }
        _ => {
            for word in octets.split(|octet| !is_typed(octet)).filter(|word| word.len() >= WORD_OCTETS_MIN) {
                out.push_str(&text_of(word));
                out.push('\n');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_encoding_is_undone() {
        for (encoded, plain) in [
            ("ola%40example.no", "ola@example.no"),
            ("ola=40example=2Eno", "ola@example.no"),
            ("ola@exam=\r\nple.no", "ola@example.no"),
            ("ola+40example.no", "ola@example.no"),
            ("ola\\x{40}example.no", "ola@example.no"),
            ("ola&#64;example&#x2E;no", "ola@example.no"),
            ("ola&commat;example&period;no", "ola@example.no"),
            ("ola\\@example\\.no", "ola@example.no"),
            ("to: b2xhQGV4YW1wbGUubm8=!", "ola@example.no"),
            ("b2xhQGV4\r\n YW1wbGUubm8", "ola@example.no"),
            ("=?utf-8?Q?ola=40?= \r\n =?us-ascii?b?ZXhhbXBsZS5ubw==?=", "ola@example.no"),
            ("=?iso-8859-1?q?p=E5ske?=", "påske"),
            // One within the other.
            ("=?utf-8?B?b2xhJTQwZXhhbXBsZS5ubw==?=", "ola@example.no"),
            ("b2xhJTI1NDBleGFtcGxlLm5v", "ola%40example.no"),
        ] {
            assert!(is_read_in(encoded, Depth::Full, |text| text.contains(plain)), "{encoded}");
        }
    }

    #[test]
    fn what_is_no_encoding_is_read_as_it_is_alone() {
        for text in ["", "a plain line", "100 %", "a=b+c", "x\u{e5}y", "=?a?b?c", "&amp;", "DKIM"] {
            let mut n_readings = 0;
            is_read_in(text, Depth::Full, |_| {
                n_readings += 1;
                false
            });
            assert_eq!(n_readings, 1, "{text}");
        }
    }

    #[test]
    fn a_text_that_goes_on_being_encoded_counts_as_found() {
        let tangled = "%2525 =253D +252B \\x{25} &#37; =?utf-8?Q?=25?= ".repeat(50);
        let mut n_readings = 0;
        let is_found = is_read_in(&tangled, Depth::Full, |_| {
            n_readings += 1;
            false
        });
        assert!(is_found && n_readings <= READINGS_MAX + 1, "{n_readings}");
    }
}
