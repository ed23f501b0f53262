//! Enhanced status codes (RFC 3463), read as strictly as `Status` must be written.

use super::source::{trim, without_comments};

/// A code of class 2, 4 or 5.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Code {
    pub(super) class: u16,
    pub(super) subject: u16,
    pub(super) detail: u16,
}

/// Why the value of a `Status` field is not a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum StatusFlaw {
    Syntax,
    LeadingZero,
    Class,
    /// Comments or white space between the numbers.
    Split,
    /// The code is good; what follows is not a comment. The code is worth reading all the same.
    TextAfter(Code),
}

/// The highest registered detail of each subject (IANA registry; there are no gaps up to it).
const HIGHEST_DETAIL: [u16; 8] = [0, 10, 4, 6, 7, 6, 10, 30];

impl Code {
    /// The value of a `Status` field.
    pub(super) fn parse(value: &[u8]) -> Result<Self, StatusFlaw> {
        let end = value.iter().position(|octet| matches!(octet, b' ' | b'\t' | b'(')).unwrap_or(value.len());
        let (word, rest) = (&value[..end], trim(&value[end..]));
        let code = match Self::read(word) {
            Err(StatusFlaw::Syntax) if is_split(value) => return Err(StatusFlaw::Split),
            result => result?,
        };
        let has_text = !rest.starts_with(b"(") && !rest.is_empty();
        let is_comment = without_comments(rest).is_some_and(|text| trim(&text).is_empty());
        if has_text || !is_comment { Err(StatusFlaw::TextAfter(code)) } else { Ok(code) }
    }

    /// `D.D.D` and nothing else.
    pub(super) fn read(word: &[u8]) -> Result<Self, StatusFlaw> {
        let numbers: Vec<&[u8]> = word.split(|octet| *octet == b'.').take(4).collect();
        let [class, subject, detail] = numbers[..] else { return Err(StatusFlaw::Syntax) };
        let (class, subject, detail) = (number(class)?, number(subject)?, number(detail)?);
        if matches!(class, 2 | 4 | 5) { Ok(Self { class, subject, detail }) } else { Err(StatusFlaw::Class) }
    }

    /// Whether the IANA registry lists the subject and the detail, deprecated ones not counted.
    pub(super) fn is_registered(self) -> bool {
        let highest = HIGHEST_DETAIL.get(usize::from(self.subject));
        highest.is_some_and(|highest| self.detail <= *highest) && (self.subject, self.detail) != (6, 10)
    }

    /// `X.0.0`: nothing but the class is known.
    pub(super) fn is_generic(self) -> bool {
        (self.subject, self.detail) == (0, 0)
    }
}

impl std::fmt::Display for Code {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}.{}.{}", self.class, self.subject, self.detail)
    }
}

fn number(digits: &[u8]) -> Result<u16, StatusFlaw> {
    if digits.is_empty() || digits.len() > 3 || !digits.iter().all(u8::is_ascii_digit) {
        return Err(StatusFlaw::Syntax);
    }
    if digits.len() > 1 && digits[0] == b'0' {
        return Err(StatusFlaw::LeadingZero);
    }
    Ok(digits.iter().fold(0, |value, digit| value * 10 + u16::from(digit - b'0')))
}

/// Whether the value would be a code without its comments and white space.
fn is_split(value: &[u8]) -> bool {
    let bare: Vec<u8> = without_comments(value).unwrap_or_default();
    let joined: Vec<u8> = bare.into_iter().filter(|octet| !matches!(octet, b' ' | b'\t')).collect();
    joined != value && Code::read(&joined).is_ok()
}
