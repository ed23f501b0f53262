//! The blocks as plain text, in lines of at most 72 columns.

use super::block::Block;
use crate::language::Direction;
use crate::text::bidi::{LRI, PDI, RLM, Run, first_strong};
use crate::text::{display_width, unbroken};

/// As in notices.
const N_COLUMNS: usize = 72;

/// The blocks, whose lines end in CRLF. In a language from right to left, a line whose first letter runs the other way gets a mark in front
/// (UAX #9: each line of a mail is a paragraph of its own).
pub(super) fn drawn(blocks: &[Block], direction: Direction) -> String {
    let mut text = String::new();
    for (at, block) in blocks.iter().enumerate() {
        if at > 0 {
            text.push('\n');
        }
        match block {
            Block::Headline(said) | Block::Heading(said) => write_wrapped(said, "", "", &mut text),
            Block::Paragraph(said) | Block::Chart(said) | Block::Small(said) => {
                write_wrapped(said, "", "", &mut text);
            }
            Block::Rows(rows) => rows.iter().for_each(|row| write_row(row, &mut text)),
            Block::Items(items) => items.iter().for_each(|[said, remark]| {
                write_wrapped(said, " - ", "   ", &mut text);
                if !remark.is_empty() {
                    write_wrapped(remark, "   ", "   ", &mut text);
                }
            }),
            Block::Steps(steps) => {
                for (number, step) in steps.iter().enumerate() {
                    write_wrapped(step, &format!("{:2}. ", number + 1), "    ", &mut text);
                }
            }
            Block::Link { said } => write_link(said, &mut text),
        }
    }
    let mut marked = String::with_capacity(text.len() + text.len() / 40);
    for line in text.lines() {
        if direction == Direction::RightToLeft && !line.trim().is_empty() && first_strong(line) != Some(Run::Right) {
            marked.push_str(RLM);
        }
        marked.push_str(line);
        marked.push_str("\r\n");
    }
    marked
}

/// Label, number and share.
fn write_row([label, number, share]: &[String; 3], text: &mut String) {
    let value = if share.is_empty() { number.clone() } else { format!("{number} ({share})") };
    let gap = if label.ends_with('：') { "" } else { " " };
    write_wrapped(&format!("{label}{gap}{value}"), "  ", "    ", text);
}

/// Words, then the link on a line of its own, whole, so that it can be followed and copied.
fn write_link(said: &str, text: &mut String) {
    match said.find("http") {
        Some(at) => {
            let (words, link) = said.split_at(at);
            // A line is a paragraph of its own to the bidi algorithm: an isolate would end with the words.
            let words = words.trim_end_matches(|c: char| c.is_whitespace() || LRI.contains(c));
            let link = link.trim_end_matches(|c: char| c.is_whitespace() || PDI.contains(c));
            write_wrapped(words.trim(), "", "", text);
            text.push_str(&format!("\n    {link}\n"));
        }
        None => write_wrapped(said, "", "", text),
    }
}

/// Lines of whole words; the first begins with `first`, the others with `next`.
fn write_wrapped(said: &str, first: &str, next: &str, text: &mut String) {
    let mut line = first.to_owned();
    let mut is_empty = true;
    for piece in unbroken(said) {
        let width = display_width(line.as_str()) + display_width(piece.trim_end());
        if !is_empty && width > N_COLUMNS {
            text.push_str(line.trim_end());
            text.push('\n');
            line = next.to_owned();
        }
        line.push_str(piece);
        is_empty = false;
    }
    text.push_str(line.trim_end());
    text.push('\n');
}

#[cfg(test)]
mod tests {
    use super::{Block, drawn};
    use crate::language::Direction;

    #[test]
    fn lines_are_short_and_links_stay_whole() {
        let link = format!("https://mail.example.org/{}", "a".repeat(80));
        let blocks = [
            Block::Paragraph("word ".repeat(40).trim().to_owned()),
            Block::Link { said: format!("Look at the log: {link}") },
        ];
        let text = drawn(&blocks, Direction::LeftToRight);
        assert!(text.lines().all(|line| line.len() <= 72 || line.contains(&link)), "{text}");
        assert!(text.ends_with(&format!("Look at the log:\r\n\r\n    {link}\r\n")), "{text}");
    }
}
