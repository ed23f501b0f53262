//! `Content-Type` and its parameters (RFC 2045 §5.1).

use super::source::{is_white, trim, without_comments};

/// A media type: what could be read of it, and what was wrong with its parameters.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct MediaType {
    /// In lower case: `message/delivery-status`.
    pub(super) name: String,
    /// Names in lower case, values as they are.
    pub(super) parameters: Vec<(String, Vec<u8>)>,
    pub(super) flaws: Vec<ParameterFlaw>,
}

/// What is wrong with a parameter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum ParameterFlaw {
    /// A value with characters that need quotation marks.
    Unquoted(String),
    Repeated(String),
    /// No name, no value, or an open quotation mark.
    Malformed,
}

const PARAMETERS_READ: usize = 50;

impl MediaType {
    /// What a part without `Content-Type` is (RFC 2045 §5.2).
    pub(super) fn plain_text() -> Self {
        Self { name: "text/plain".into(), parameters: Vec::new(), flaws: Vec::new() }
    }

    /// None if there is no `type/subtype` to read.
    pub(super) fn parse(value: &[u8]) -> Option<Self> {
        let text = without_comments(value)?;
        let end = text.iter().position(|octet| *octet == b';').unwrap_or(text.len());
        let name = str::from_utf8(trim(&text[..end])).ok()?.to_ascii_lowercase();
        let (kind, subtype) = name.split_once('/')?;
        if !is_token(kind.as_bytes()) || !is_token(subtype.as_bytes()) {
            return None;
        }
        let mut media = Self { name, parameters: Vec::new(), flaws: Vec::new() };
        media.read_parameters(&text[end..]);
        Some(media)
    }

    pub(super) fn is(&self, name: &str) -> bool {
        self.name == name
    }

    pub(super) fn is_multipart(&self) -> bool {
        self.name.starts_with("multipart/")
    }

    pub(super) fn is_text(&self) -> bool {
        self.name.starts_with("text/") && self.name != "text/rfc822-headers"
    }

    /// Whether this is the machine part of a delivery status notification.
    pub(super) fn is_delivery_status(&self) -> bool {
        matches!(self.name.as_str(), "message/delivery-status" | "message/global-delivery-status")
    }

    pub(super) fn parameter(&self, name: &str) -> Option<&[u8]> {
        self.parameters.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_slice())
    }

    fn read_parameters(&mut self, mut text: &[u8]) {
        while let [b';', rest @ ..] = text {
            let rest = trim(rest);
            if rest.is_empty() || self.parameters.len() + self.flaws.len() >= PARAMETERS_READ {
                return;
            }
            text = self.read_parameter(rest);
        }
        if !text.is_empty() {
            self.flaws.push(ParameterFlaw::Malformed);
        }
    }

    /// Reads one parameter and returns what stands after it, from the semicolon.
    fn read_parameter<'a>(&mut self, text: &'a [u8]) -> &'a [u8] {
        let stop = text.iter().position(|octet| matches!(octet, b'=' | b';')).unwrap_or(text.len());
        let name = String::from_utf8_lossy(trim(&text[..stop])).to_ascii_lowercase();
        if !is_token(name.as_bytes()) || text.get(stop) != Some(&b'=') {
            self.flaws.push(ParameterFlaw::Malformed);
            return from_semicolon(&text[stop..]);
        }
        let value_text = trim(&text[stop + 1..]);
        let (value, rest) = match value_text {
            [b'"', quoted @ ..] => self.quoted_value(quoted),
            bare => self.bare_value(&name, bare),
        };
        if self.parameters.iter().any(|(known, _)| *known == name) {
            self.flaws.push(ParameterFlaw::Repeated(name));
        } else {
            self.parameters.push((name, value));
        }
        trim(rest)
    }

    fn quoted_value<'a>(&mut self, text: &'a [u8]) -> (Vec<u8>, &'a [u8]) {
        let mut value = Vec::new();
        let mut at = 0;
        while let Some(octet) = text.get(at) {
            match octet {
                b'"' => return (value, &text[at + 1..]),
                b'\\' => {
                    value.extend(text.get(at + 1));
                    at += 2;
                }
                _ => {
                    value.push(*octet);
                    at += 1;
                }
            }
        }
        self.flaws.push(ParameterFlaw::Malformed);
        (value, &[])
    }

    fn bare_value<'a>(&mut self, name: &str, text: &'a [u8]) -> (Vec<u8>, &'a [u8]) {
        let stop = text.iter().position(|octet| *octet == b';' || is_white(*octet)).unwrap_or(text.len());
        let value = &text[..stop];
        if value.is_empty() {
            self.flaws.push(ParameterFlaw::Malformed);
        } else if !is_token(value) {
            self.flaws.push(ParameterFlaw::Unquoted(name.to_owned()));
        }
        (value.to_vec(), &text[stop..])
    }
}

fn from_semicolon(text: &[u8]) -> &[u8] {
    let at = text.iter().position(|octet| *octet == b';').unwrap_or(text.len());
    &text[at..]
}

/// RFC 2045 §5.1: printable US-ASCII but for the tspecials.
pub(super) fn is_token(text: &[u8]) -> bool {
    !text.is_empty() && text.iter().all(|octet| octet.is_ascii_graphic() && !b"()<>@,;:\\\"/[]?=".contains(octet))
}
