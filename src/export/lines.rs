//! Paragraphs as lines of a text file.

use crate::language::Direction;
use crate::text::bidi::{RLM, Run, first_strong};
use crate::text::{display_width, unbroken};

/// As wide as the text of a notice.
const COLUMNS: usize = 72;

/// A drawing in which each line is a paragraph, as lines of at most [`COLUMNS`] cells. Lines of a list hang behind its number.
/// Of several empty lines one is left, and none at either end. In a language from right to left, a line whose first letter runs
/// the other way and is none of a machine's begins with a mark: to the bidi algorithm each line is a paragraph (UAX #9).
pub(super) fn laid_out(drawn: &str, direction: Direction) -> String {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in drawn.lines().map(str::trim_end) {
        if !paragraph.is_empty() {
            lines.extend(wrapped(paragraph).into_iter().map(|line| marked(line, direction)));
        } else if lines.last().is_some_and(|line| !line.is_empty()) {
            lines.push(String::new());
        }
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    lines.into_iter().map(|line| line + "\n").collect()
}

/// The lines of a paragraph. A word that is wider than a line stands alone.
fn wrapped(paragraph: &str) -> Vec<String> {
    let text = paragraph.trim_start();
    let indent = paragraph.len() - text.len();
    let hanging = indent + marker(text);
    let mut lines = vec![" ".repeat(indent)];
    let mut column = indent;
    for piece in unbroken(text) {
        let width = columns(piece.trim_end());
        if column + width > COLUMNS && column > hanging {
            lines.push(" ".repeat(hanging));
            column = hanging;
        }
        // OK because there is a line from the start.
        lines.last_mut().expect("a line").push_str(piece);
        column += columns(piece);
    }
    lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// What a piece takes. A name that is replaced by a number (`$delay_warning_time_hours`) takes what the number may.
fn columns(piece: &str) -> usize {
    const NUMBER_COLUMNS: usize = 4;
    let is_name = piece.strip_prefix('$').is_some_and(|name| name.starts_with(|it: char| it.is_ascii_lowercase()));
    if is_name { NUMBER_COLUMNS } else { display_width(piece) }
}

/// The columns of `1. `.
fn marker(text: &str) -> usize {
    let n_digits = text.bytes().take_while(u8::is_ascii_digit).count();
    if n_digits > 0 && text[n_digits..].starts_with(". ") { n_digits + 2 } else { 0 }
}

/// A line in ASCII is a machine's or an address: what is written in such a language has letters of it.
fn marked(line: String, direction: Direction) -> String {
    let is_ours = !line.is_ascii() && first_strong(&line) != Some(Run::Right);
    match direction {
        Direction::RightToLeft if is_ours => format!("{RLM}{line}"),
        Direction::RightToLeft | Direction::LeftToRight => line,
    }
}

/// The start of a field's text, marked as a notice's is.
pub(super) fn marked_field(text: String, direction: Direction) -> String {
    match direction {
        Direction::RightToLeft if first_strong(&text) != Some(Run::Right) => format!("{RLM}{text}"),
        Direction::RightToLeft | Direction::LeftToRight => text,
    }
}

#[cfg(test)]
mod tests {
    use super::laid_out;
    use crate::language::Direction;

    #[test]
    fn a_list_hangs_behind_its_number_and_one_empty_line_is_left() {
        let drawn = format!("\n\nOne\n\n\n 1. {}\n\n", "word ".repeat(20));
        let laid = laid_out(&drawn, Direction::LeftToRight);
        let lines: Vec<&str> = laid.lines().collect();
        assert_eq!(lines[..2], ["One", ""]);
        assert!(lines[2].starts_with(" 1. word") && lines[3].starts_with("    word"), "{laid}");
        assert!(lines.iter().all(|line| line.len() <= 72) && lines.len() == 4, "{laid}");
    }

    #[test]
    fn a_word_wider_than_a_line_stands_alone() {
        let laid = laid_out(&format!("a {} b", "x".repeat(100)), Direction::LeftToRight);
        assert_eq!(laid, format!("a\n{}\nb\n", "x".repeat(100)));
    }

    #[test]
    fn from_right_to_left_what_begins_otherwise_is_marked_and_machines_words_are_not() {
        let laid = laid_out("رسالة\n\nTest رسالة\n\nUndelivered Mail", Direction::RightToLeft);
        assert_eq!(laid, "رسالة\n\n\u{200F}Test رسالة\n\nUndelivered Mail\n");
    }
}
