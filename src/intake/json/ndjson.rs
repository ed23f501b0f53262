//! Many reports, one in a line.

use std::io::BufRead;

use super::from_json_within;
use crate::diagnostic::{Error, ErrorKind};
use crate::intake::Limits;
use crate::intake::lines::{BoundedLine, BoundedLines};
use crate::report::Case;

/// The reports of a text with one JSON document in each line, with the number of the line. Empty lines are skipped. A line
/// that is refused does not harm the others; after an error of the source there are no more.
///
/// ```
/// use retourpost::intake::NdjsonReader;
///
/// let lines = "no report\n\n{\"version\": 3}\n";
/// let errors: Vec<_> = NdjsonReader::new(lines.as_bytes()).map(|(_, case)| case.unwrap_err().to_string()).collect();
/// assert_eq!(errors, [
///     "line 1: no JSON: expected ident at column 2",
///     "line 3: version: this build reads version 1",
/// ]);
/// ```
#[derive(Debug)]
pub struct NdjsonReader<R> {
    lines: BoundedLines<R>,
    limits: Limits,
    line_number: usize,
    is_at_end: bool,
}

impl<R: BufRead> NdjsonReader<R> {
    /// Reads from the source, one line at a time.
    pub fn new(source: R) -> Self {
        Self::within(source, Limits::default())
    }

    /// The same within limits of the caller's; a line above [`Limits::input_octets`] is refused without being kept.
    pub fn within(source: R, limits: Limits) -> Self {
        let lines = BoundedLines::new(source, limits.input_octets);
        Self { lines, limits, line_number: 0, is_at_end: false }
    }

    fn read_case(&self, line: &[u8]) -> Result<Case, Error> {
        let text = std::str::from_utf8(line)
            .map_err(|error| Error::byte(line[error.valid_up_to()], error.valid_up_to()).by_rule("RFC 8259 §8.1"));
        text.and_then(|text| from_json_within(text, &self.limits)).map_err(|error| error.on_line(self.line_number))
    }
}

impl<R: BufRead> Iterator for NdjsonReader<R> {
    type Item = (usize, Result<Case, Error>);

    fn next(&mut self) -> Option<Self::Item> {
        while !self.is_at_end {
            self.line_number += 1;
            match self.lines.next() {
                Ok(BoundedLine::Text(line)) if line.trim_ascii().is_empty() => {}
                Ok(BoundedLine::Text(line)) => return Some((self.line_number, self.read_case(&line))),
                Ok(BoundedLine::TooLong) => {
                    let message = format!("the line is longer than the limit of {} octets", self.limits.input_octets);
                    return Some((self.line_number, Err(Error::caller(message).on_line(self.line_number))));
                }
                Ok(BoundedLine::End) => self.is_at_end = true,
                Err(error) => {
                    self.is_at_end = true;
                    let error = Error::new(ErrorKind::Operator, format!("the input cannot be read: {error}"));
                    return Some((self.line_number, Err(error.on_line(self.line_number))));
                }
            }
        }
        None
    }
}
