//! Which way what stands in a notice runs: our bidi policy (UAX #9).
//!
//! Each line of a mail is a paragraph of its own to the algorithm, so that no isolate reaches over the end of a line.
//!
//! | where | in a language from left to right | in one from right to left |
//! |---|---|---|
//! | Subject, From | no control | an RLM in front if the first letter runs the other way |
//! | a value in a line of text | isolated if it has letters of the other direction | isolated |
//! | a line of what machines said | LRM in front if it has such letters | LRM in front |
//! | any other line of text | nothing | RLM in front if its first letter does not run right to left |
//! | HTML | `dir` and no control | `dir` and no control |
//!
//! Where the site wants marks (`languages.direction_controls`), an LRM stands on either side of what would be isolated from left to right in a
//! language from right to left, for programs that show isolates as signs.
//!
//! What machines made (addresses, hosts, codes, moments in UTC) is isolated from left to right (LRI), what people wrote (the
//! subject, the name of the site) as its first letter runs (FSI). What the language itself writes, such as a date, is not isolated, but for
//! the signed numbers in it.

use std::borrow::Cow;

use super::values::Values;
use crate::language::Direction;
use crate::layout::Value;
use crate::site::DirectionControls;
use crate::text::bidi::{FSI, LRI, LRM, PDI, RLM, Run, first_strong, has_right_to_left, run_of};

const NOTHING: [&str; 2] = ["", ""];
const LRI_CHARACTER: char = '\u{2066}';
const FSI_CHARACTER: char = '\u{2068}';

impl Values<'_> {
    /// What isolates a value inside a line of text.
    pub(super) fn around_inline(&self, value: Value, text: &str) -> [&'static str; 2] {
        let is_needed = match self.direction {
            Direction::LeftToRight => !value.is_worded() && has_right_to_left(text),
            Direction::RightToLeft if value.is_worded() => false,
            Direction::RightToLeft => {
                !value.is_prose() || text.chars().any(|it| matches!(run_of(it), Run::Left | Run::Digit))
            }
        };
        isolate(value, is_needed)
    }

    /// What isolates a value on a line of its own: nothing where it stays as it is without, so that nothing is copied with it.
    pub(super) fn around_block(&self, value: Value, text: &str) -> [&'static str; 2] {
        let is_framed_by_letters = || {
            let ends = [text.chars().next(), text.chars().next_back()];
            ends.into_iter().flatten().all(|character| run_of(character) == Run::Left) && !has_right_to_left(text)
        };
        match self.direction {
            Direction::RightToLeft if !value.is_prose() => isolate(value, !is_framed_by_letters()),
            _ => self.around_inline(value, text),
        }
    }

    /// In front of a line of foreign text: the mark that makes the line run left to right where it would not.
    pub(super) fn before_foreign_line(&self, line: &str) -> &'static str {
        match self.direction {
            Direction::LeftToRight if !has_right_to_left(line) => "",
            Direction::LeftToRight | Direction::RightToLeft => LRM,
        }
    }
}

fn isolate(value: Value, is_needed: bool) -> [&'static str; 2] {
    match is_needed {
        true if value.is_prose() => [FSI, PDI],
        true => [LRI, PDI],
        false => NOTHING,
    }
}

/// Isolates the signed numbers in what a language from right to left writes, such as the offset of a moment: without that, the
/// sign goes to the other side of its number. In HTML, an element takes the place of the isolate.
pub(super) fn isolate_signed(text: &mut String) {
    let is_sign = |character: char| matches!(character, '+' | '-' | '\u{2212}');
    let mut at = 0;
    while let Some(start) = text[at..].find(is_sign).map(|found| at + found) {
        // OK because a character was found here.
        let behind_sign = start + text[start..].chars().next().map_or(1, char::len_utf8);
        let is_in_word = text[..start].chars().next_back().is_some_and(char::is_alphanumeric);
        let n_digits = text[behind_sign..].bytes().take_while(u8::is_ascii_digit).count();
        at = behind_sign + n_digits;
        if n_digits > 0 && !is_in_word {
            text.insert_str(at, PDI);
            text.insert_str(start, LRI);
            at += LRI.len() + PDI.len();
        }
    }
}

/// The isolate that is open behind a piece of text, which was begun within `open`.
pub(super) fn open_behind(piece: &str, open: &'static str) -> &'static str {
    if piece.is_ascii() {
        return open;
    }
    piece.chars().fold(open, |open, character| match character {
        LRI_CHARACTER => LRI,
        FSI_CHARACTER => FSI,
        '\u{2069}' => "",
        _ => open,
    })
}

/// The text part of a language from right to left, whose lines end in CRLF, with a mark in front of each line that would not
/// run right to left; a line that is marked as running left to right stays.
pub(super) fn marked_lines(text: &str, controls: DirectionControls) -> String {
    let mut marked = String::with_capacity(text.len() + text.len() / 16);
    for line in text.split_inclusive('\n') {
        let is_foreign = line.trim_start().starts_with(LRM);
        let line = match controls {
            DirectionControls::Isolates => Cow::Borrowed(line),
            DirectionControls::Marks => Cow::Owned(without_isolates(line)),
        };
        if !line.trim().is_empty() && !is_foreign && first_strong(&line) != Some(Run::Right) {
            marked.push_str(RLM);
        }
        marked.push_str(&line);
    }
    marked
}

/// A line in which marks stand around what was isolated and runs from left to right.
fn without_isolates(line: &str) -> String {
    let mut marked = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(at) = rest.find([LRI_CHARACTER, FSI_CHARACTER]) {
        let (before, isolate) = rest.split_at(at);
        // OK because both have three octets, and an isolate ends with its line.
        let (inside, behind) = isolate[LRI.len()..].split_once(PDI).unwrap_or((&isolate[LRI.len()..], ""));
        let is_left = isolate.starts_with(LRI_CHARACTER) || first_strong(inside) == Some(Run::Left);
        let mark = if is_left { LRM } else { "" };
        marked.extend([before, mark, inside, mark]);
        rest = behind;
    }
    marked.push_str(rest);
    marked
}

/// The start of a header's text, marked if the language runs from right to left and the text does not begin so.
pub(super) fn marked_header(text: String, direction: Direction) -> String {
    match direction {
        Direction::RightToLeft if !text.is_empty() && first_strong(&text) != Some(Run::Right) => format!("{RLM}{text}"),
        Direction::RightToLeft | Direction::LeftToRight => text,
    }
}

#[cfg(test)]
mod tests {
    use super::isolate_signed;

    #[test]
    fn signed_numbers_are_isolated_and_nothing_else() {
        for (text, expected) in [
            ("21 نوفمبر 2026، 10:02 (+0100)", "21 نوفمبر 2026، 10:02 (\u{2066}+0100\u{2069})"),
            ("-5 ثوان", "\u{2066}-5\u{2069} ثوان"),
            ("\u{2212}5 +1", "\u{2066}\u{2212}5\u{2069} \u{2066}+1\u{2069}"),
            ("4 ساعات - 3", "4 ساعات - 3"),
            ("2026-11-21", "2026-11-21"),
            ("", ""),
        ] {
            let mut isolated = text.to_owned();
            isolate_signed(&mut isolated);
            assert_eq!(isolated, expected);
        }
    }
}
