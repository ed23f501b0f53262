//! Messages that stand one after the other in a file (mbox, RFC 4155).

use super::syslog_line::MONTHS;
use crate::diagnostic::Error;

const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// Puts the messages of an mbox together, line by line, and keeps no more than one of them.
///
/// mail-parser has a reader of mbox, too; it takes every line that begins with `From ` for a separator, and a message of any size into memory.
#[derive(Debug)]
pub(super) struct Mbox {
    limit_octets: usize,
    state: State,
    is_behind_empty_line: bool,
}

#[derive(Debug)]
enum State {
    /// No message has begun.
    Outside,
    /// Text stands where a message should begin; that was told.
    Astray,
    Inside {
        /// The number of its separator.
        number: usize,
        octets: Vec<u8>,
        is_too_large: bool,
    },
}

/// The number of a line, and the message that begins there.
pub(super) type Finished = (usize, Result<Vec<u8>, Error>);

impl Mbox {
    pub(super) fn new(limit_octets: usize) -> Self {
        Self { limit_octets, state: State::Outside, is_behind_empty_line: true }
    }

    /// One line more, without its LF; `None` is one that is too long to be kept. Answers with what ends before it.
    pub(super) fn line(&mut self, number: usize, line: Option<&[u8]>) -> Option<Finished> {
        let is_empty = line.is_some_and(|line| without_cr(line).is_empty());
        let begins = self.is_behind_empty_line && line.is_some_and(is_separator);
        self.is_behind_empty_line = is_empty;
        if begins {
            let before =
                std::mem::replace(&mut self.state, State::Inside { number, octets: Vec::new(), is_too_large: false });
            return before.finished(self.limit_octets);
        }
        match &mut self.state {
            State::Outside if line.is_some_and(|line| line.trim_ascii().is_empty()) => self.is_behind_empty_line = true,
            State::Outside => {
                self.state = State::Astray;
                let error = Error::caller("an mbox begins with a line `From SENDER DATE`").by_rule("RFC 4155");
                return Some((number, Err(error.on_line(number))));
            }
            State::Astray => {}
            State::Inside { octets, is_too_large, .. } => {
                let line = line.map(unquoted).filter(|line| octets.len() + line.len() < self.limit_octets);
                match line {
                    Some(line) if !*is_too_large => {
                        octets.extend_from_slice(line);
                        octets.push(b'\n');
                    }
                    _ => {
                        *is_too_large = true;
                        *octets = Vec::new();
                    }
                }
            }
        }
        None
    }

    /// The message that ends with the file.
    pub(super) fn end(&mut self) -> Option<Finished> {
        std::mem::replace(&mut self.state, State::Outside).finished(self.limit_octets)
    }
}

impl State {
    fn finished(self, limit_octets: usize) -> Option<Finished> {
        match self {
            Self::Inside { number, is_too_large: true, .. } => {
                let error = Error::caller(format!(
                    "the message is larger than the limit of {limit_octets} octets, or a line of it than that of lines"
                ));
                Some((number, Err(error.on_line(number))))
            }
            Self::Inside { number, mut octets, .. } => {
                // The empty line in front of a separator belongs to it.
                if let Some(rest) = octets.strip_suffix(b"\r\n").or_else(|| octets.strip_suffix(b"\n"))
                    && rest.last().is_none_or(|octet| *octet == b'\n')
                {
                    octets.truncate(rest.len());
                }
                Some((number, Ok(octets)))
            }
            Self::Outside | Self::Astray => None,
        }
    }
}

/// Whether a line is `From`, a sender and a date, as programs write them: `From MAILER-DAEMON Sat Nov 21 10:02:14 2026` (`asctime`), with a zone or
/// without, with or without a sender, or with a date as in mail. Prose that begins with the word has no weekday and month of three letters, hour and year.
pub(super) fn is_separator(line: &[u8]) -> bool {
    let Some(rest) = line.strip_prefix(b"From ") else { return false };
    let is_digits = |word: &[u8]| word.iter().all(u8::is_ascii_digit);
    let is_hour = |word: &[u8]| matches!(word, [a, b, b':', c, d, ..] if is_digits(&[*a, *b, *c, *d]));
    let is_year = |word: &[u8]| word.len() == 4 && is_digits(word);
    let words = || rest.split(|octet| octet.is_ascii_whitespace() || *octet == b',');
    let has = |names: &[&str]| words().any(|word| names.iter().any(|name| name.as_bytes() == word));
    has(&WEEKDAYS) && has(&MONTHS) && words().any(is_hour) && words().any(is_year)
}

/// What a line was before it was kept from looking like a separator (`>From `, `>>From `).
fn unquoted(line: &[u8]) -> &[u8] {
    let n_marks = line.iter().take_while(|octet| **octet == b'>').count();
    if n_marks > 0 && line[n_marks..].starts_with(b"From ") { &line[1..] } else { line }
}

fn without_cr(line: &[u8]) -> &[u8] {
    line.strip_suffix(b"\r").unwrap_or(line)
}

#[cfg(test)]
mod tests {
    use super::{Mbox, is_separator};

    fn messages(text: &str, limit_octets: usize) -> Vec<(usize, String)> {
        let mut mbox = Mbox::new(limit_octets);
        let mut finished = Vec::new();
        for (index, line) in text.split_terminator('\n').enumerate() {
            finished.extend(mbox.line(index + 1, Some(line.as_bytes())));
        }
        finished.extend(mbox.end());
        let in_words = |(number, message): (usize, Result<Vec<u8>, _>)| {
            let text = message.map_or_else(
                |error: crate::diagnostic::Error| error.to_string(),
                |octets| String::from_utf8(octets).expect("UTF-8"),
            );
            (number, text)
        };
        finished.into_iter().map(in_words).collect()
    }

    #[test]
    fn separators_have_a_date_behind_them() {
        let rows = [
            ("From MAILER-DAEMON Sat Nov 21 10:02:14 2026", true),
            ("From  Sat Nov 21 10:02:14 2026", true),
            ("From - Sat Nov 21 10:02:14 2026\r", true),
            ("From a b@news.example Sat Nov  1 10:02 MET 2026", true),
            ("From b@news.example Sat Nov 21 10:02:14 2026 +0100", true),
            ("From a@news.example Sat, 21 Nov 2026 10:02:14 +0000", true),
            ("From Monday at 10:30 in 2026 we are open", false),
            ("From Mon at 10:30 in 2026 we are open", false),
            ("From 10:30 we are open", false),
            ("From now on it is 2026", false),
            ("From: kari@example.com", false),
            (">From b@news.example Sat Nov 21 10:02:14 2026", false),
        ];
        for (line, expected) in rows {
            assert_eq!(is_separator(line.as_bytes()), expected, "{line}");
        }
    }

    #[test]
    fn a_message_ends_where_the_next_begins() {
        let text = " \n\
            From MAILER-DAEMON Sat Nov 21 10:02:14 2026\n\
            Subject: one\n\
            \n\
            From MAILER-DAEMON Sat Nov 21 10:02:14 2026\n\
            From now on\n\
            >From x Sat Nov 21 10:02:14 2026\n\
            >>From y\n\
            > quoted\n\
            \n\
            From MAILER-DAEMON Sat Nov 21 10:03:14 2026\r\n\
            Subject: two\r\n\
            \r\n\
            text\r\n\
            \r\n\
            From MAILER-DAEMON Sat Nov 21 10:04:14 2026\n\
            Subject: three\n";
        let expected = [
            (2, "Subject: one\n"),
            (5, "From now on\nFrom x Sat Nov 21 10:02:14 2026\n>From y\n> quoted\n"),
            (11, "Subject: two\r\n\r\ntext\r\n"),
            (16, "Subject: three\n"),
        ];
        assert_eq!(messages(text, 1_000), expected.map(|(number, text)| (number, text.to_owned())));
    }

    #[test]
    fn what_is_no_mbox_and_what_is_too_large_is_told_once() {
        let text = "Subject: one\n\nmore\n\n\
            From MAILER-DAEMON Sat Nov 21 10:02:14 2026\nlonger than the limit\nand more\n\n\
            From MAILER-DAEMON Sat Nov 21 10:02:14 2026\nshort\n";
        let told = messages(text, 20);
        assert_eq!(told.len(), 3, "{told:?}");
        assert_eq!((told[0].0, told[1].0, told[2].0), (1, 5, 9));
        assert!(told[0].1.starts_with("line 1: an mbox begins with a line"), "{told:?}");
        assert!(told[1].1.contains("larger than the limit of 20 octets"), "{told:?}");
        assert_eq!(told[2].1, "short\n");
        assert_eq!(messages("", 20), []);
    }
}
