//! The reply inside `Diagnostic-Code: smtp; …` (RFC 3461 §9.2).

use super::source::{Block, is_white, trim};
use super::status_code::Code;

/// A reply: its code and its enhanced code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reply {
    pub(super) code: u16,
    pub(super) enhanced: Option<Code>,
    /// `NNN-`: more lines must follow.
    pub(super) goes_on: bool,
}

impl Reply {
    /// None if the text does not begin with a reply code.
    pub(super) fn parse(text: &[u8]) -> Option<Self> {
        let text = trim(text);
        let (digits, rest) = (text.get(..3)?, &text[3..]);
        let is_code = matches!(digits[0], b'2'..=b'5') && digits.iter().all(u8::is_ascii_digit);
        let goes_on = rest.first() == Some(&b'-');
        if !is_code || !rest.first().is_none_or(|octet| is_white(*octet) || *octet == b'-') {
            return None;
        }
        let code = digits.iter().fold(0, |value, digit| value * 10 + u16::from(digit - b'0'));
        let words = rest.strip_prefix(b"-").unwrap_or(rest);
        let word = trim(words).split(|octet| is_white(*octet)).next().unwrap_or_default();
        Some(Self { code, enhanced: Code::read(word).ok(), goes_on })
    }

    pub(super) fn class(self) -> u16 {
        self.code / 100
    }
}

/// Whether a later line of the folded field begins with this code and a space: the end of a reply of several lines.
pub(super) fn has_last_line(raw: Block<'_>, code: u16) -> bool {
    let wanted = code.to_string();
    raw.lines().skip(1).any(|line| {
        let after = trim(line.text).strip_prefix(wanted.as_bytes());
        after.is_some_and(|rest| rest.first().is_none_or(|octet| is_white(*octet)))
    })
}
