//! Text that can stand in a structured or free-text field of the machine part.

use std::fmt;
use std::fmt::Write as _;

use crate::diagnostic::Error;

/// Printable US-ASCII and spaces: what a field of `message/delivery-status` may hold (RFC 3464 §2.1, RFC 5322 §2.2).
///
/// It has no CR, LF, NUL or other control, does not begin or end with a space, and may be empty only if it was
/// made from nothing. Folding is the writer's business.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct FieldText(Box<str>);

impl FieldText {
    /// Takes the text as it is.
    ///
    /// # Errors
    /// A byte outside 0x20–0x7e, or a space at either end: [`Error::position`] says where.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let rule = "RFC 3464 §2.1";
        if let Some(position) = text.bytes().position(|byte| !matches!(byte, 0x20..=0x7e)) {
            return Err(Error::byte(text.as_bytes()[position], position).by_rule(rule));
        }
        if text.starts_with(' ') {
            return Err(Error::byte(b' ', 0).by_rule(rule));
        }
        if text.ends_with(' ') {
            return Err(Error::byte(b' ', text.len() - 1).by_rule(rule));
        }
        Ok(Self(text.into()))
    }

    /// Takes any octets: what may not stand in a field becomes a visible escape, `\x{E9}` for a byte that is no
    /// UTF-8 and `\x{20AC}` for a code point (the form of RFC 6533 §3, used for text too). White space around
    /// the text is dropped.
    ///
    /// ```
    /// use retourpost::text::FieldText;
    /// assert_eq!(FieldText::escaped(b"caf\xc3\xa9 \xff\r\nStatus: 2.0.0").as_str(),
    ///            r"caf\x{E9} \x{FF}\x{D}\x{A}Status: 2.0.0");
    /// ```
    pub fn escaped(octets: &[u8]) -> Self {
        let octets = octets.trim_ascii();
        let mut text = String::with_capacity(octets.len());
        for chunk in octets.utf8_chunks() {
            for character in chunk.valid().chars() {
                match character {
                    ' '..='~' => text.push(character),
                    _ => push_escape(&mut text, u32::from(character)),
                }
            }
            for byte in chunk.invalid() {
                push_escape(&mut text, u32::from(*byte));
            }
        }
        Self(text.into())
    }

    /// Takes a text of ours, in which a control may stand for what is put in its place later.
    pub(crate) fn marked(text: String) -> Self {
        Self(text.into())
    }

    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn push_escape(text: &mut String, code_point: u32) {
    // OK because writing to a String cannot fail.
    write!(text, "\\x{{{code_point:X}}}").expect("a String takes everything");
}

impl fmt::Display for FieldText {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl AsRef<str> for FieldText {
    fn as_ref(&self) -> &str {
        &self.0
    }
}
