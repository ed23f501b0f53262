//! Transfer encodings (RFC 2045 §6): what a part says, and what its octets are.

use super::rules::{self, Rule};
use super::source::{Block, Ending, is_white, trim};
use super::verdict::{Counted, Findings};

/// The transfer encoding of a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TransferEncoding {
    /// Said, or the default.
    SevenBit,
    EightBit,
    Binary,
    QuotedPrintable,
    Base64,
    Unknown,
}

impl TransferEncoding {
    pub(super) fn parse(value: &[u8]) -> Self {
        match trim(value).to_ascii_lowercase().as_slice() {
            b"7bit" => Self::SevenBit,
            b"8bit" => Self::EightBit,
            b"binary" => Self::Binary,
            b"quoted-printable" => Self::QuotedPrintable,
            b"base64" => Self::Base64,
            _ => Self::Unknown,
        }
    }

    /// Whether the octets stand for others.
    pub(super) fn is_encoded(self) -> bool {
        matches!(self, Self::QuotedPrintable | Self::Base64)
    }
}

/// Decodes as far as it can; what breaks the rules of the encoding is reported once for each rule.
pub(super) fn decode(body: Block<'_>, encoding: TransferEncoding, findings: &mut Findings) -> Vec<u8> {
    match encoding {
        TransferEncoding::QuotedPrintable => QuotedPrintable::default().decode(body, findings),
        TransferEncoding::Base64 => Base64::default().decode(body, findings),
        _ => body.octets.to_vec(),
    }
}

/// RFC 2045 §6.7 rule 5 and §6.8.
const ENCODED_LINE_OCTETS: usize = 76;

#[derive(Default)]
struct QuotedPrintable {
    decoded: Vec<u8>,
    over_long: Counted,
    trailing_white: Counted,
    lower_case: Counted,
    bad_escape: Counted,
    raw_octet: Counted,
}

impl QuotedPrintable {
    fn decode(mut self, body: Block<'_>, findings: &mut Findings) -> Vec<u8> {
        for line in body.lines() {
            if line.text.len() > ENCODED_LINE_OCTETS {
                self.over_long.see(line.number);
            }
            if line.text.last().copied().is_some_and(is_white) {
                self.trailing_white.see(line.number);
            }
            let is_soft = self.decode_line(trim_end(line.text), line.number);
            if !is_soft && line.ending != Ending::None {
                self.decoded.extend_from_slice(b"\r\n");
            }
        }
        self.report(findings);
        self.decoded
    }

    /// Whether the line ends in a soft line break.
    fn decode_line(&mut self, mut text: &[u8], number: usize) -> bool {
        while let [octet, rest @ ..] = text {
            match (octet, rest) {
                (b'=', []) => return true,
                (b'=', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                    if high.is_ascii_lowercase() || low.is_ascii_lowercase() {
                        self.lower_case.see(number);
                    }
                    self.decoded.push(hex_value(*high) << 4 | hex_value(*low));
                    text = after;
                    continue;
                }
                (b'=', _) => self.bad_escape.see(number),
                (b'\t' | b' '..=b'~', _) => {}
                _ => self.raw_octet.see(number),
            }
            self.decoded.push(*octet);
            text = rest;
        }
        false
    }

    fn report(&self, findings: &mut Findings) {
        let long = "the quoted-printable line is longer than 76 characters";
        findings.add_counted(&rules::ENCODED_LINE_OVER_76, &self.over_long, long);
        let white = "the quoted-printable line ends in white space";
        findings.add_counted(&rules::QP_TRAILING_SPACE, &self.trailing_white, white);
        findings.add_counted(&rules::QP_LOWERCASE_HEX, &self.lower_case, "an escape in lower-case hexadecimal");
        findings.add_counted(&rules::QP_BAD_ESCAPE, &self.bad_escape, "`=` without two hexadecimal digits");
        let raw = "a control or an octet above 0x7f in quoted-printable";
        findings.add_counted(&rules::QP_RAW_OCTET, &self.raw_octet, raw);
    }
}

fn trim_end(text: &[u8]) -> &[u8] {
    let end = text.iter().rposition(|octet| !is_white(*octet)).map_or(0, |at| at + 1);
    &text[..end]
}

#[derive(Default)]
struct Base64 {
    decoded: Vec<u8>,
    bits: u32,
    n_bits: u32,
    n_padding: usize,
    n_characters: usize,
    over_long: Counted,
    foreign: Counted,
}

impl Base64 {
    fn decode(mut self, body: Block<'_>, findings: &mut Findings) -> Vec<u8> {
        for line in body.lines() {
            if line.text.len() > ENCODED_LINE_OCTETS {
                self.over_long.see(line.number);
            }
            line.text.iter().for_each(|octet| self.take(*octet, line.number));
        }
        let long = "the base64 line is longer than 76 characters";
        findings.add_counted(&rules::ENCODED_LINE_OVER_76, &self.over_long, long);
        let foreign = "a character that is not of the base64 alphabet";
        findings.add_counted(&rules::BASE64_FOREIGN_OCTET, &self.foreign, foreign);
        if !self.is_whole() {
            findings.add(&rules::BASE64_CUT, body.first_line, "the base64 text is not a multiple of four characters");
        }
        self.decoded
    }

    fn take(&mut self, octet: u8, number: usize) {
        match base64_value(octet) {
            Some(value) if self.n_padding == 0 => self.push(value),
            None if octet == b'=' && self.n_padding < 2 => self.n_padding += 1,
            _ => self.foreign.see(number),
        }
    }

    fn push(&mut self, value: u8) {
        self.n_characters += 1;
        self.bits = self.bits << 6 | u32::from(value);
        self.n_bits += 6;
        if self.n_bits >= 8 {
            self.n_bits -= 8;
            // OK because the mask leaves one octet.
            self.decoded.push((self.bits >> self.n_bits & 0xff) as u8);
        }
    }

    fn is_whole(&self) -> bool {
        (self.n_characters + self.n_padding).is_multiple_of(4)
    }
}

/// Decodes base64 as strictly as an encoded-word needs it: whole quanta and nothing else.
pub(super) fn decode_base64_word(text: &[u8]) -> Option<Vec<u8>> {
    let mut reader = Base64::default();
    text.iter().for_each(|octet| reader.take(*octet, 1));
    (reader.foreign.count == 0 && reader.is_whole()).then_some(reader.decoded)
}

fn base64_value(octet: u8) -> Option<u8> {
    Some(match octet {
        b'A'..=b'Z' => octet - b'A',
        b'a'..=b'z' => octet - b'a' + 26,
        b'0'..=b'9' => octet - b'0' + 52,
        b'+' => 62,
        b'/' => 63,
        _ => return None,
    })
}

/// The value of a hexadecimal digit; 0 for anything else.
pub(super) fn hex_value(octet: u8) -> u8 {
    match octet {
        b'0'..=b'9' => octet - b'0',
        b'a'..=b'f' => octet - b'a' + 10,
        b'A'..=b'F' => octet - b'A' + 10,
        _ => 0,
    }
}

/// Reports an encoding that a composite type must not have.
pub(super) fn refuse(rule: &Rule, line: usize, kind: &str, encoding: TransferEncoding, findings: &mut Findings) {
    if encoding.is_encoded() {
        let name = if encoding == TransferEncoding::Base64 { "base64" } else { "quoted-printable" };
        findings.add(rule, line, format!("`{kind}` is encoded in {name}"));
    }
}
