//! What a mail server answered.

use std::fmt;
use std::fmt::Write as _;
use std::str::FromStr;

use super::enhanced::{EnhancedStatus, StatusClass};
use super::reply_lines::{ReplyHead, leading_status, push_escape, push_line, push_lines};
use crate::diagnostic::Error;
use crate::text::{is_plain, write_visible};

/// An SMTP reply: a code of three digits and one or more lines of text (RFC 5321 §4.2).
///
/// The text is kept as it was sent, with these exceptions: a byte that is no UTF-8 and a control character become a
/// visible escape (`\x{FF}`, the form of RFC 6533 §3), a tab becomes a space, and white space at the end of a line
/// is dropped.
///
/// ```
/// use retourpost::status::SmtpReply;
///
/// let reply = SmtpReply::parse("550-5.1.1 No such user here.\r\n550 5.1.1 See https://example.com/unknown")?;
/// assert_eq!(reply.code(), 550);
/// assert_eq!(reply.text_lines().collect::<Vec<_>>(), ["No such user here.", "See https://example.com/unknown"]);
/// assert_eq!(reply.to_string(), "550 5.1.1 No such user here. 5.1.1 See https://example.com/unknown");
/// # Ok::<(), retourpost::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct SmtpReply {
    code: u16,
    enhanced: Option<EnhancedStatus>,
    // The text of the lines, separated by LF, which no text holds since controls are escaped.
    lines: String,
}

/// Lines that are separated by LF. They are asked for several times on the way of each notice.
#[derive(Clone)]
struct Lines<'a> {
    rest: Option<&'a str>,
}

impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        let rest = self.rest.take()?;
        let Some(end) = memchr::memchr(b'\n', rest.as_bytes()) else { return Some(rest) };
        self.rest = Some(&rest[end + 1..]);
        Some(&rest[..end])
    }
}

impl DoubleEndedIterator for Lines<'_> {
    fn next_back(&mut self) -> Option<Self::Item> {
        let rest = self.rest.take()?;
        let Some(end) = memchr::memrchr(b'\n', rest.as_bytes()) else { return Some(rest) };
        self.rest = Some(&rest[..end]);
        Some(&rest[end + 1..])
    }
}

impl SmtpReply {
    /// Reads a reply; see [`parse_octets`](Self::parse_octets).
    ///
    /// # Errors
    /// A text that does not begin with a reply code.
    pub fn parse(text: &str) -> Result<Self, Error> {
        Self::parse_octets(text.as_bytes())
    }

    /// Reads a reply from any octets. These forms are understood:
    /// - `550 5.1.1 User unknown`, with or without text and enhanced code;
    /// - several lines, `550-` before all but the last, ended by CRLF or by LF alone;
    /// - lines that have lost their code;
    /// - folded lines as in a `Diagnostic-Code` field: a line that begins with white space goes on with the line
    ///   before it, unless that promised another line (`550-`) and this one begins with the code;
    /// - `550-5.1.1 a 550-5.1.1 b 550 5.1.1 c`, lines joined by spaces as several systems quote them. It is taken
    ///   apart only where the codes leave no doubt; else it stays one line.
    ///
    /// # Errors
    /// Octets that do not begin with a code of three digits, the first of them 2 to 5, followed by a space, a hyphen
    /// or the end; [`Error::position`] says where.
    pub fn parse_octets(octets: &[u8]) -> Result<Self, Error> {
        let head = ReplyHead::parse(octets)?;
        let mut lines = String::with_capacity(octets.len());
        push_lines(octets, &head, &mut lines);
        Ok(Self::from_joined(head.code(), lines))
    }

    /// A reply whose code and lines are known apart, as an SMTP client has them. The lines begin after `550-` or
    /// `550 `; without any line the reply has one empty one.
    ///
    /// # Errors
    /// A code outside 200 to 599.
    pub fn from_lines<'a>(code: u16, lines: impl IntoIterator<Item = &'a str>) -> Result<Self, Error> {
        if !(200..=599).contains(&code) {
            return Err(Error::caller(format!("{code} is no reply code, which is 200 to 599")).by_rule("RFC 5321 §4.2"));
        }
        let mut joined = String::new();
        for (at, line) in lines.into_iter().enumerate() {
            if at > 0 {
                joined.push('\n');
            }
            push_line(line.as_bytes(), &mut joined);
        }
        Ok(Self::from_joined(code, joined))
    }

    fn from_joined(code: u16, lines: String) -> Self {
        let enhanced = lines.split('\n').find_map(leading_status).map(|(status, _)| status);
        Self { code, enhanced: enhanced.or_else(|| trailing_status(&lines)), lines }
    }

    /// The same reply with other text in its lines, where there is another. It is not read again: neither its codes change nor
    /// the number of its lines, and controls stay.
    pub(crate) fn with_lines(&self, mut other: impl FnMut(&str) -> Option<String>) -> Self {
        let mut lines = String::with_capacity(self.lines.len());
        for (at, line) in self.lines().enumerate() {
            if at > 0 {
                lines.push('\n');
            }
            lines.push_str(other(line).as_deref().unwrap_or(line));
        }
        Self { code: self.code, enhanced: self.enhanced, lines }
    }

    /// The basic reply code, 200 to 599.
    pub fn code(&self) -> u16 {
        self.code
    }

    /// The first digit of the reply code, 2 to 5, which alone says what became of the command (RFC 5321 §4.2.1).
    pub fn class_digit(&self) -> u8 {
        // OK because a code has three digits.
        u8::try_from(self.code / 100).unwrap_or(5)
    }

    /// The enhanced status code as the remote wrote it, whether it agrees with the reply code or not (RFC 2034 §4).
    /// It is looked for at the start of the lines, also after a `#` (`550 #5.1.0 Address rejected`, Cisco ESA), and at
    /// the end of the text in the form `(#5.1.1)` (qmail).
    pub fn enhanced(&self) -> Option<EnhancedStatus> {
        self.enhanced
    }

    /// Whether there is an enhanced code whose class is not the first digit of the reply code, against RFC 2034 §4:
    /// `550 4.2.1`.
    pub fn has_class_mismatch(&self) -> bool {
        self.enhanced.is_some_and(|enhanced| enhanced.class().digit() != self.class_digit())
    }

    /// What may be reported as `Status`: the enhanced code if its class agrees with the reply code, else 2.0.0, 4.0.0
    /// or 5.0.0 (RFC 3461 §6.3(g)). An unknown reply code is read by its first digit alone (RFC 5321 §4.3.2); `3yz`,
    /// which no server may say at the end of a transaction, counts as 5.0.0. A deprecated code gives its successor.
    pub fn status(&self) -> EnhancedStatus {
        match self.enhanced {
            Some(enhanced) if !self.has_class_mismatch() => enhanced.current(),
            _ => {
                let class = StatusClass::from_digit(self.class_digit()).unwrap_or(StatusClass::Permanent);
                EnhancedStatus::new(class, 0, 0)
            }
        }
    }

    /// The text of each line, after the code and its separator, with the enhanced code as it was written.
    pub fn lines(&self) -> impl DoubleEndedIterator<Item = &str> + Clone {
        Lines { rest: Some(&self.lines) }
    }

    /// The text of each line without the reply's [`enhanced`](Self::enhanced) code in front of it.
    pub fn text_lines(&self) -> impl DoubleEndedIterator<Item = &str> + Clone {
        self.lines().map(|line| match leading_status(line) {
            Some((status, rest)) if Some(status) == self.enhanced => rest,
            _ => line,
        })
    }

    /// Appends the reply as it goes over the wire, lines separated by CRLF and without one at the end:
    ///
    /// ```text
    /// 550-5.1.1 first
    /// 550 5.1.1 last
    /// ```
    ///
    /// Text beyond US-ASCII stays, so this is for SMTPUTF8 and `message/global-delivery-status` (RFC 6533 §4.1);
    /// see [`write_ascii_lines`](Self::write_ascii_lines) for the rest.
    pub fn write_wire(&self, out: &mut Vec<u8>) {
        let mut is_first = true;
        self.each_wire_line(push_as_it_is, |line| {
            if !is_first {
                out.extend_from_slice(b"\r\n");
            }
            is_first = false;
            out.extend_from_slice(line.as_bytes());
        });
    }

    /// Hands over each line with its code, `550-5.1.1 first`, then `550 5.1.1 last`, in printable US-ASCII: other
    /// characters become `\x{E9}` (RFC 3464 §2.1, RFC 6533 §3, §6.2). A `Diagnostic-Code` field has each line after the
    /// first folded with a leading space (RFC 3461 §9.2); that is up to the writer of the field.
    pub fn write_ascii_lines(&self, write: impl FnMut(&str)) {
        self.each_wire_line(push_ascii, write);
    }

    /// The same as [`write_ascii_lines`](Self::write_ascii_lines), but characters beyond US-ASCII stay: for
    /// `message/global-delivery-status` (RFC 6533 §4.1).
    pub fn write_utf8_lines(&self, write: impl FnMut(&str)) {
        self.each_wire_line(push_as_it_is, write);
    }

    fn each_wire_line(&self, push: fn(&str, &mut String), mut write: impl FnMut(&str)) {
        let mut wire_line = String::new();
        let mut lines = self.lines().peekable();
        while let Some(line) = lines.next() {
            wire_line.clear();
            // OK because a String takes every write.
            write!(wire_line, "{}", self.code).expect("a String takes everything");
            match (lines.peek(), line) {
                (Some(_), _) => wire_line.push('-'),
                (None, "") => {}
                (None, _) => wire_line.push(' '),
            }
            push(line, &mut wire_line);
            write(&wire_line);
        }
    }
}

/// The enhanced code at the very end, `(#5.1.1)`.
fn trailing_status(text: &str) -> Option<EnhancedStatus> {
    let (_, code) = text.strip_suffix(')')?.rsplit_once("(#")?;
    EnhancedStatus::parse(code).ok()
}

fn push_as_it_is(text: &str, out: &mut String) {
    out.push_str(text);
}

fn push_ascii(text: &str, out: &mut String) {
    for character in text.chars() {
        match character {
            ' '..='~' => out.push(character),
            _ => push_escape(u32::from(character), out),
        }
    }
}

/// One line for people: `550 5.1.1 User unknown`. The lines are joined by a space, hidden characters are shown
/// ([`write_visible`]).
impl fmt::Display for SmtpReply {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}", self.code)?;
        for line in self.lines().filter(|line| !line.is_empty()) {
            out.write_char(' ')?;
            if is_plain(line) {
                out.write_str(line)?;
            } else {
                let mut visible = String::with_capacity(line.len());
                write_visible(line, &mut visible);
                out.write_str(&visible)?;
            }
        }
        Ok(())
    }
}

impl FromStr for SmtpReply {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}
