//! Takes the octets of a reply apart into its lines.

use std::fmt::Write as _;

use crate::diagnostic::Error;

const RULE: &str = "RFC 5321 §4.2";

/// The code with which a reply begins.
pub(super) struct ReplyHead {
    digits: [u8; 3],
}

/// What stands after the code of a line.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Separator {
    /// `550-`: another line follows.
    Hyphen,
    /// `550 ` or `550`: the last line.
    Space,
}

impl ReplyHead {
    /// Reads the code after any leading white space.
    pub(super) fn parse(octets: &[u8]) -> Result<Self, Error> {
        let start = octets.len() - octets.trim_ascii_start().len();
        for offset in 0..4 {
            match octets.get(start + offset) {
                Some(byte) if !may_stand(*byte, offset) => {
                    return Err(Error::byte(*byte, start + offset).by_rule(RULE));
                }
                None if offset < 3 => return Err(too_short(octets.len())),
                _ => {}
            }
        }
        Ok(Self { digits: [octets[start], octets[start + 1], octets[start + 2]] })
    }

    /// 200 to 599.
    pub(super) fn code(&self) -> u16 {
        self.digits.iter().fold(0, |code, digit| code * 10 + u16::from(digit - b'0'))
    }

    /// What follows this code and its separator, if the line begins with them.
    fn strip<'a>(&self, line: &'a [u8]) -> Option<(Separator, &'a [u8])> {
        let rest = line.strip_prefix(&self.digits)?;
        match rest.split_first() {
            None => Some((Separator::Space, rest)),
            Some((b'-', text)) => Some((Separator::Hyphen, text)),
            Some((b' ' | b'\t', text)) => Some((Separator::Space, text)),
            Some(_) => None,
        }
    }
}

/// Whether the byte can stand at this place of `550 `.
fn may_stand(byte: u8, offset: usize) -> bool {
    match offset {
        0 => matches!(byte, b'2'..=b'5'),
        1 | 2 => byte.is_ascii_digit(),
        _ => byte == b'-' || byte.is_ascii_whitespace(),
    }
}

fn too_short(at: usize) -> Error {
    Error::caller(format!("a reply code of three digits is needed, the text ends at {at}")).at(at).by_rule(RULE)
}

/// Appends the text of the lines, separated by LF.
pub(super) fn push_lines(octets: &[u8], head: &ReplyHead, out: &mut String) {
    let octets = octets.trim_ascii();
    let mut before = Separator::Hyphen;
    for (at, physical) in physical_lines(octets).enumerate() {
        let line = physical.trim_ascii();
        let goes_on = at > 0 && is_indented(physical);
        match head.strip(line) {
            Some((separator, text)) if !goes_on || before == Separator::Hyphen => {
                start_line(at, out);
                before = separator;
                push_line(text, out);
            }
            _ => {
                if goes_on {
                    out.push(' ');
                } else {
                    start_line(at, out);
                }
                push_line(line, out);
            }
        }
    }
}

fn start_line(at: usize, out: &mut String) {
    if at > 0 {
        out.push('\n');
    }
}

/// The lines as they stand, without empty ones.
fn physical_lines(octets: &[u8]) -> impl Iterator<Item = &[u8]> {
    octets.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty())
}

fn is_indented(line: &[u8]) -> bool {
    matches!(line.first(), Some(b' ' | b'\t'))
}

/// Appends the text of one line: what is no printable UTF-8 becomes a visible escape, a tab becomes a space, white
/// space at the end is dropped.
pub(super) fn push_line(octets: &[u8], out: &mut String) {
    for chunk in octets.trim_ascii_end().utf8_chunks() {
        for character in chunk.valid().chars() {
            match character {
                '\t' => out.push(' '),
                _ if character.is_control() => push_escape(u32::from(character), out),
                _ => out.push(character),
            }
        }
        for byte in chunk.invalid() {
            push_escape(u32::from(*byte), out);
        }
    }
}

fn push_escape(code_point: u32, out: &mut String) {
    // OK because a String takes every write.
    write!(out, "\\x{{{code_point:X}}}").expect("a String takes everything");
}
