//! What is to be changed in a message: so much of it as a milter can ask for, and nothing more.

use super::container::{LineEnd, raw_fields};

/// The edits of one message, all of them or none.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edits {
    /// Edits of the header, in this order.
    pub header: Vec<HeaderEdit>,
    /// What stands in place of the whole body. Its lines end as those of the message do; in CRLF, if it came by a milter.
    pub body: Vec<u8>,
}

/// An edit of the header. Values stand behind the colon and one space, without the last line end; a folded one has CRLF and a space
/// between its lines (RFC 5322 §2.2.3).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeaderEdit {
    /// The first field of this name gets another value.
    Replace {
        /// The name, in any case.
        name: &'static str,
        /// Its value.
        value: String,
    },
    /// A field that is not there yet is put behind all others.
    Append {
        /// The name.
        name: &'static str,
        /// Its value.
        value: String,
    },
}

impl Edits {
    /// Edits of these header fields and of the body.
    pub fn new(header: Vec<HeaderEdit>, body: Vec<u8>) -> Self {
        Self { header, body }
    }

    /// The message with these edits: what a mail system makes of it that was asked for them. Whatever is not edited stays as it is,
    /// octet for octet; lines that are written end as the first one of the message does.
    pub fn apply(&self, message: &[u8]) -> Vec<u8> {
        let line_end = LineEnd::of(message);
        let mut out = Vec::with_capacity(message.len() + self.body.len());
        let mut replaced = vec![false; self.header.len()];
        let (fields, end) = raw_fields(message);
        for field in fields {
            match self.replacement(&message[field.clone()], &mut replaced) {
                Some(value) => {
                    let name = &message[field.start..field.start + name_octets(&message[field.clone()])];
                    write_field(&mut out, name, value, line_end);
                }
                None => out.extend_from_slice(&message[field]),
            }
        }
        for edit in &self.header {
            if let HeaderEdit::Append { name, value } = edit {
                write_field(&mut out, name.as_bytes(), value, line_end);
            }
        }
        out.extend_from_slice(&message[end.clone()]);
        if end.is_empty() {
            out.extend_from_slice(line_end.as_bytes());
        }
        out.extend_from_slice(&self.body);
        out
    }

    /// The value that this field gets, if it is the first of its name.
    fn replacement(&self, field: &[u8], replaced: &mut [bool]) -> Option<&str> {
        self.header.iter().zip(replaced).find_map(|(edit, is_done)| match edit {
            HeaderEdit::Replace { name, value } if !*is_done && is_named(field, name) => {
                *is_done = true;
                Some(value.as_str())
            }
            _ => None,
        })
    }
}

fn is_named(field: &[u8], name: &str) -> bool {
    field[..name_octets(field)].eq_ignore_ascii_case(name.as_bytes())
}

/// The same octets that [`HeaderField::name`](crate::report::HeaderField::name) has.
fn name_octets(field: &[u8]) -> usize {
    let end = field.iter().position(|&byte| byte == b':' || !matches!(byte, b' '..=b'~' | b'\t'));
    end.filter(|&end| field[end] == b':').map_or(0, |colon| field[..colon].trim_ascii_end().len())
}

fn write_field(out: &mut Vec<u8>, name: &[u8], value: &str, line_end: LineEnd) {
    out.extend_from_slice(name);
    out.extend_from_slice(b": ");
    line_end.write(value.as_bytes(), out);
    out.extend_from_slice(line_end.as_bytes());
}
