//! Takes the octets of a reply apart into its lines.

use std::fmt::Write as _;

use super::enhanced::EnhancedStatus;
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
        // OK because splitting gives at least one piece.
        let line = octets[start..].split(|byte| *byte == b'\n').next().unwrap_or_default().trim_ascii_end();
        for offset in 0..4 {
            match line.get(offset) {
                Some(byte) if !may_stand(*byte, offset) => {
                    return Err(Error::byte(*byte, start + offset).by_rule(RULE));
                }
                None if offset < 3 => return Err(too_short(start + offset)),
                _ => {}
            }
        }
        Ok(Self { digits: [line[0], line[1], line[2]] })
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
        _ => matches!(byte, b' ' | b'\t' | b'-'),
    }
}

fn too_short(at: usize) -> Error {
    Error::caller(format!("a reply code of three digits is needed, the text ends at {at}")).at(at).by_rule(RULE)
}

/// Appends the text of the lines, separated by LF.
pub(super) fn push_lines(octets: &[u8], head: &ReplyHead, out: &mut String) {
    let octets = octets.trim_ascii();
    // Where the sender's line ends are still there, text that looks like a code is text.
    let may_be_quoted = physical_lines(octets).skip(1).all(is_indented);
    let mut start = out.len();
    let mut last = None;
    for physical in physical_lines(octets) {
        let goes_on = last.is_some() && is_indented(physical);
        let line = physical.trim_ascii();
        let (separator, text) = match head.strip(line) {
            Some(found) if !goes_on || last == Some(Separator::Hyphen) => found,
            _ if goes_on => {
                push_folded(line, start, out);
                continue;
            }
            _ => (Separator::Space, line),
        };
        if let Some(before) = last.replace(separator) {
            if may_be_quoted && before == Separator::Hyphen {
                split_quoted(head, start, Separator::Hyphen, out);
            }
            out.push('\n');
            start = out.len();
        }
        push_line(text, out);
    }
    if may_be_quoted && last == Some(Separator::Hyphen) {
        split_quoted(head, start, Separator::Space, out);
    }
}

/// The lines as they stand, without empty ones.
fn physical_lines(octets: &[u8]) -> impl Iterator<Item = &[u8]> {
    octets.split(|byte| *byte == b'\n').filter(|line| !line.trim_ascii().is_empty())
}

fn is_indented(line: &[u8]) -> bool {
    matches!(line.first(), Some(b' ' | b'\t'))
}

/// Appends what was folded away from the line that begins at `start`.
fn push_folded(folded: &[u8], start: usize, out: &mut String) {
    if out.len() > start {
        out.push(' ');
    }
    push_line(folded, out);
}

/// Takes the line that begins at `start` apart where it holds others, joined by spaces:
/// `5.1.1 a 550-5.1.1 b 550 5.1.1 c`, as Postfix and others quote a reply. `end` is the separator which the last of
/// them must have.
fn split_quoted(head: &ReplyHead, start: usize, end: Separator, out: &mut String) {
    let Some(lines) = quoted_lines(head, &out[start..], end) else { return };
    let joined = lines.join("\n");
    out.truncate(start);
    out.push_str(&joined);
}

/// The lines in the text of one. A code counts only in front of the enhanced code with which the text begins, if it
/// begins with one (RFC 2034 §4 wants it on each line); without one the separators must make a whole reply.
fn quoted_lines<'a>(head: &ReplyHead, text: &'a str, end: Separator) -> Option<Vec<&'a str>> {
    let wanted = leading_status(text).map(|(status, _)| status);
    let mut lines = Vec::new();
    let mut last = Separator::Hyphen;
    let mut start = 0;
    for (at, _) in text.match_indices(' ') {
        let Some((separator, line)) = head.strip(&text.as_bytes()[at + 1..]) else { continue };
        let line_start = text.len() - line.len();
        let is_line = wanted.is_none() || leading_status(&text[line_start..]).map(|(status, _)| status) == wanted;
        if !is_line || (end == Separator::Hyphen && separator == Separator::Space) {
            continue;
        }
        if last == Separator::Space {
            return None;
        }
        lines.push(text[start..at].trim_end_matches(' '));
        last = separator;
        start = line_start;
    }
    let is_whole = last == end || wanted.is_some();
    lines.push(&text[start..]);
    (lines.len() > 1 && is_whole).then_some(lines)
}

/// The enhanced code at the start of a line, and the text after it.
pub(super) fn leading_status(line: &str) -> Option<(EnhancedStatus, &str)> {
    let line = line.trim_start_matches(' ');
    let (status, rest) = EnhancedStatus::parse_prefix(line.strip_prefix('#').unwrap_or(line)).ok()?;
    let text = rest.strip_prefix(':').unwrap_or(rest);
    match text.as_bytes().first() {
        None | Some(b' ') => Some((status, text.trim_start_matches(' '))),
        Some(_) => None,
    }
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

/// Appends `\x{E9}` (the form of RFC 6533 §3).
pub(super) fn push_escape(code_point: u32, out: &mut String) {
    // OK because a String takes every write.
    write!(out, "\\x{{{code_point:X}}}").expect("a String takes everything");
}
