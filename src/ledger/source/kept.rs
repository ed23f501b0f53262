//! What is kept of remote text.

use crate::report::RecipientAddress;
use crate::text::write_visible;

/// The longest Message-ID that is kept, in octets: that of a line (RFC 5322 §2.1.1).
pub(super) const MESSAGE_ID_OCTETS: usize = 998;

/// The longest address that is kept, in octets: local part, `@` and domain of RFC 5321 §4.5.3.1, twice.
pub(super) const ADDRESS_OCTETS: usize = 640;

/// The longest name of a mailing, in octets: that of a file.
pub(super) const DELIVERY_OCTETS: usize = 255;

/// What was said, on one line and with nothing hidden in it, up to so many octets.
pub(super) fn diagnostic(text: &str, most_octets: usize) -> Option<String> {
    // An escape is longer than what it stands for, never shorter: what is cut off here could not have been kept.
    let text = prefix(text.trim(), most_octets);
    let mut line = String::with_capacity(text.len());
    for piece in text.split(['\r', '\n', '\t']).map(str::trim).filter(|piece| !piece.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        write_visible(piece, &mut line);
    }
    let n_octets = prefix(&line, most_octets).len();
    line.truncate(n_octets);
    (!line.is_empty()).then_some(line)
}

/// An address that could stand in a report; none otherwise.
pub(super) fn address(text: &str) -> Option<String> {
    let text = text.trim();
    let text = text.strip_prefix('<').and_then(|text| text.strip_suffix('>')).map_or(text, str::trim);
    let is_short = text.len() <= ADDRESS_OCTETS && !text.contains(char::is_control);
    let is_legal = is_short && RecipientAddress::mailbox(text).is_ok();
    is_legal.then(|| text.to_owned())
}

/// A Message-ID or a provider's name for a message, without angle brackets.
pub(super) fn message_id(text: &str) -> Option<String> {
    let text = text.trim();
    let text = text.strip_prefix('<').unwrap_or(text);
    let text = text.strip_suffix('>').unwrap_or(text);
    let is_id = !text.is_empty() && text.len() <= MESSAGE_ID_OCTETS && !text.contains(char::is_control);
    is_id.then(|| text.to_owned())
}

/// The name of a mailing.
pub(super) fn delivery(text: &str) -> Option<String> {
    let is_name = !text.is_empty() && text.len() <= DELIVERY_OCTETS && !text.contains(char::is_control);
    is_name.then(|| text.to_owned())
}

/// The first octets, whole characters only.
fn prefix(text: &str, most_octets: usize) -> &str {
    let mut end = most_octets.min(text.len());
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}

#[cfg(test)]
mod tests {
    use super::{diagnostic, message_id};

    #[test]
    fn what_is_kept_is_one_line_and_short() {
        let rows = [
            ("smtp; 550 5.1.1\r\n  User unknown", Some("smtp; 550 5.1.1 User unknown")),
            ("550 a\u{202e}b", Some("550 a\\u{202E}b")),
            ("\r\n\t ", None),
            ("éééééééééééééééééééé", Some("ééééééééééééééé")),
        ];
        for (text, expected) in rows {
            assert_eq!(diagnostic(text, 31).as_deref(), expected, "{text:?}");
        }
        assert_eq!(message_id(" <1@example.com> ").as_deref(), Some("1@example.com"));
        assert_eq!(message_id("<>"), None);
    }
}
