//! Header fields (RFC 5322 §2.2, §3.6; RFC 2047).
//!
//! Each function appends one whole field, its last CRLF included. The name is the caller's own; values may be hostile.

use std::borrow::Cow;

use super::Form;
use super::encoded_word::{Place, write_run, write_text};
use super::folding::{LINE_OCTETS, LONGEST_LINE_OCTETS, write_folded};
use crate::report::{Moment, parts_of_address};
use crate::text::{display_width, is_plain, truncate_to_width, write_visible};

/// The most message ids in References (Exim has the same bound).
pub const N_REFERENCES: usize = 12;
/// The most octets of message ids in References, with the spaces between them.
pub const REFERENCES_OCTETS: usize = 998;

/// The longest message id: what a line holds behind the name of a field (RFC 5322 §2.1.1).
const LONGEST_ID_OCTETS: usize = LONGEST_LINE_OCTETS - LINE_OCTETS;

/// Appends an unstructured field such as Subject (RFC 5322 §3.6.5), encoded as RFC 2047 says where that is needed.
///
/// Bidi controls of the text are dropped, but for one right-to-left mark at its start, which our own right-to-left
/// subjects may have; a tab becomes a space; other hidden characters, line ends among them, become visible escapes.
/// White space around the text is dropped. Text without any becomes an empty field.
///
/// ```
/// let mut out = Vec::new();
/// retourpost::mime::header::write_unstructured(&mut out, "Subject", "Levert: på kontoret til Kåre");
/// assert_eq!(out, b"Subject: Levert: =?utf-8?Q?p=C3=A5_kontoret_til_K=C3=A5re?=\r\n");
/// ```
pub fn write_unstructured(out: &mut Vec<u8>, name: &str, text: &str) {
    out.extend_from_slice(name.as_bytes());
    out.push(b':');
    let text = cleaned(text);
    if !text.is_empty() {
        out.push(b' ');
        write_text(out, name.len() + 2, &text);
    }
    out.extend_from_slice(b"\r\n");
}

/// Appends unstructured text as [`write_unstructured`] does, without name and line end and on one line however long it is: for
/// templates of mail systems in which a field has one line. Each encoded-word keeps to its 75 octets (RFC 2047 §2).
///
/// ```
/// let mut out = Vec::new();
/// retourpost::mime::header::write_unfolded(&mut out, "Subject", "Forsinket: vi prøver fortsatt");
/// assert_eq!(out, b"Forsinket: vi =?utf-8?Q?pr=C3=B8ver?= fortsatt");
/// ```
pub fn write_unfolded(out: &mut Vec<u8>, name: &str, text: &str) {
    let mut field = Vec::new();
    write_unstructured(&mut field, name, text);
    write_on_one_line(out, field.get(name.len() + 2..).unwrap_or_default());
}

/// Appends a display name as [`write_mailbox`] does, on one line however long it is.
pub fn write_unfolded_display_name(out: &mut Vec<u8>, text: &str) {
    let mut phrase = Vec::new();
    write_phrase(&mut phrase, "From: ".len(), &cleaned(text));
    write_on_one_line(out, &phrase);
}

/// Line ends go; the space that follows a fold stays (RFC 5322 §2.2.3).
fn write_on_one_line(out: &mut Vec<u8>, folded: &[u8]) {
    out.extend(folded.iter().filter(|octet| !matches!(octet, b'\r' | b'\n')));
}

/// Cuts a text to so many cells of a screen; what is cut ends in `…`.
pub fn cut_to_cells(text: &str, cells: usize) -> Cow<'_, str> {
    if display_width(text) <= cells {
        return Cow::Borrowed(text);
    }
    let mut cut = truncate_to_width(text, cells.saturating_sub(1)).trim_end().to_owned();
    cut.push('…');
    Cow::Owned(cut)
}

/// Appends a field with one mailbox, its display name as atoms, a quoted string or encoded-words (RFC 5322 §3.4,
/// RFC 2047 §5(3)). The name is treated as in [`write_unstructured`], the address as in [`write_recipient`].
pub fn write_mailbox(out: &mut Vec<u8>, name: &str, display_name: &str, address: &str) -> Form {
    let display_name = cleaned(display_name);
    let Some((address, form)) = addr_spec(address) else {
        return write_nobody(out, name);
    };
    if display_name.is_empty() {
        return write_addr_spec(out, name, &address, form);
    }
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b": ");
    let column = write_phrase(out, name.len() + 2, &display_name);
    let is_too_long = column + 3 + address.len() > LINE_OCTETS - 2;
    out.extend_from_slice(if is_too_long { b"\r\n <" } else { b" <" });
    out.extend_from_slice(address.as_bytes());
    out.extend_from_slice(b">\r\n");
    form
}

/// Appends a field with one address and no display name (RFC 5322 §3.4.1).
///
/// A local part that needs quotes and has none gets them; beside an ASCII local part the domain becomes A-labels. A
/// non-ASCII local part stays raw UTF-8, and [`Form::Utf8`] says that the message then needs SMTPUTF8 (RFC 6532 §3.2).
/// What can be no address by RFC 5322 becomes `undisclosed-recipients:;`: mail cannot go there anyway.
pub fn write_recipient(out: &mut Vec<u8>, name: &str, address: &str) -> Form {
    match addr_spec(address) {
        Some((address, form)) => write_addr_spec(out, name, &address, form),
        None => write_nobody(out, name),
    }
}

/// In which characters [`write_recipient`] writes an address: whoever is written to in [`Form::Utf8`] is reached by a path that has
/// SMTPUTF8 from end to end, or not at all.
pub(crate) fn form_of_recipient(address: &str) -> Form {
    // What has an ASCII local part is written in ASCII, if it is written.
    match address.is_ascii() {
        true => Form::Ascii,
        false => addr_spec(address).map_or(Form::Ascii, |(_, form)| form),
    }
}

fn write_addr_spec(out: &mut Vec<u8>, name: &str, address: &str, form: Form) -> Form {
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b": ");
    out.extend_from_slice(address.as_bytes());
    out.extend_from_slice(b"\r\n");
    form
}

fn write_nobody(out: &mut Vec<u8>, name: &str) -> Form {
    write_addr_spec(out, name, "undisclosed-recipients:;", Form::Ascii)
}

/// Appends a date field (RFC 5322 §3.3).
pub fn write_date(out: &mut Vec<u8>, name: &str, moment: Moment) {
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b": ");
    moment.write_wire(out);
    out.extend_from_slice(b"\r\n");
}

/// Appends a field with one message id; nothing for text that [is none](is_message_id).
pub fn write_message_id(out: &mut Vec<u8>, name: &str, message_id: &str) {
    if is_message_id(message_id) {
        write_ids(out, name, &[message_id]);
    }
}

/// Whether a text is a message id with its angle brackets, without white space and comments (RFC 5322 §3.6.4), and
/// fits a line.
pub fn is_message_id(text: &str) -> bool {
    let Some(inner) = text.strip_prefix('<').and_then(|text| text.strip_suffix('>')) else {
        return false;
    };
    let Some((left, right)) = parts_of_address(inner) else {
        return false;
    };
    let is_left = is_dot_atom(left) || (is_quoted(left) && !left.contains(' '));
    text.len() <= LONGEST_ID_OCTETS && text.is_ascii() && is_left && (is_dot_atom(right) || is_literal(right))
}

/// Appends In-Reply-To and References of an answer to this message (RFC 5322 §3.6.4): its own References, then its
/// Message-ID. Texts that are no message ids are left out. If there are more than [`N_REFERENCES`] ids or
/// [`REFERENCES_OCTETS`], the first and the newest ones stay. No id, no field.
pub fn write_references(out: &mut Vec<u8>, references: &[String], message_id: Option<&str>) {
    let message_id = message_id.filter(|id| is_message_id(id));
    if let Some(message_id) = message_id {
        write_ids(out, "In-Reply-To", &[message_id]);
    }
    let is_before = |id: &&str| is_message_id(id) && Some(*id) != message_id;
    let mut before = references.iter().map(String::as_str);
    let Some(first) = before.find(is_before).or(message_id) else {
        return;
    };
    // Filled from the end, since the newest count.
    let mut ids = [first; N_REFERENCES];
    let mut start = N_REFERENCES;
    let mut octets = first.len();
    for id in message_id.into_iter().filter(|id| *id != first).chain(before.rev().filter(is_before)) {
        octets += 1 + id.len();
        if start == 1 || octets > REFERENCES_OCTETS {
            break;
        }
        start -= 1;
        ids[start] = id;
    }
    ids[start - 1] = first;
    write_ids(out, "References", &ids[start - 1..]);
}

/// Appends a field of message ids, folded between them.
fn write_ids(out: &mut Vec<u8>, name: &str, ids: &[&str]) {
    out.extend_from_slice(name.as_bytes());
    out.push(b':');
    let mut column = name.len() + 1;
    for (at, id) in ids.iter().enumerate() {
        if at > 0 && column + 1 + id.len() > LINE_OCTETS {
            out.extend_from_slice(b"\r\n");
            column = 0;
        }
        out.push(b' ');
        out.extend_from_slice(id.as_bytes());
        column += 1 + id.len();
    }
    out.extend_from_slice(b"\r\n");
}

/// Appends Content-Language with these tags (RFC 3282 §2); nothing if there is none. Characters that no tag has are
/// left out.
pub fn write_content_language(out: &mut Vec<u8>, tags: &[&str]) {
    let mut before: &[u8] = b"Content-Language: ";
    for tag in tags {
        let mut characters = tag.bytes().filter(|byte| byte.is_ascii_alphanumeric() || *byte == b'-').peekable();
        if characters.peek().is_some() {
            out.extend_from_slice(before);
            out.extend(characters);
            before = b", ";
        }
    }
    if before == b", " {
        out.extend_from_slice(b"\r\n");
    }
}

/// A text that may stand in a header for people: no controls, no bidi controls, nothing hidden.
pub(crate) fn cleaned(text: &str) -> Cow<'_, str> {
    const RIGHT_TO_LEFT_MARK: char = '\u{200F}';
    let text = text.trim_matches([' ', '\t']);
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let kept: String =
        text.chars().filter(|&it| !is_bidi_control(it)).map(|it| if it == '\t' { ' ' } else { it }).collect();
    let mut clean = String::with_capacity(text.len());
    if text.starts_with(RIGHT_TO_LEFT_MARK) {
        clean.push(RIGHT_TO_LEFT_MARK);
    }
    write_visible(kept.trim_matches(' '), &mut clean);
    Cow::Owned(clean)
}

fn is_bidi_control(character: char) -> bool {
    matches!(character, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Appends a phrase (RFC 5322 §3.2.5) and returns the octets on the last line.
fn write_phrase(out: &mut Vec<u8>, column: usize, text: &str) -> usize {
    let is_atoms = text.split(' ').all(|word| !word.is_empty() && word.bytes().all(is_atext));
    let n_escapes = text.bytes().filter(|byte| matches!(byte, b'"' | b'\\')).count();
    let is_quotable = text.is_ascii() && !text.contains("=?") && column + text.len() + 2 + n_escapes <= LINE_OCTETS;
    if !is_quotable {
        write_run(out, column, 0, text, Place::Phrase)
    } else if is_atoms {
        write_folded(out, column, text.as_bytes())
    } else {
        out.extend_from_slice(quoted(text).as_bytes());
        column + text.len() + 2 + n_escapes
    }
}

/// The address by the grammar of RFC 5322 §3.4.1 and RFC 6532 §3.2, if it can be written.
fn addr_spec(address: &str) -> Option<(Cow<'_, str>, Form)> {
    let (local, domain) = match parts_of_address(address) {
        Some((local, domain)) => (local, Some(domain)),
        // `Postmaster` without a domain is an address of the local system (RFC 5321 §4.1.1.3).
        None => (address, None),
    };
    let is_writable =
        is_plain(address) && !local.is_empty() && domain.is_none_or(|it| is_dot_atom(it) || is_literal(it));
    if !is_writable {
        return None;
    }
    let is_legal_local = is_dot_atom(local) || is_quoted(local);
    let ascii_domain = match domain {
        Some(domain) if local.is_ascii() && !domain.is_ascii() => Some(idna::domain_to_ascii(domain).ok()?),
        _ => None,
    };
    let spec = if is_legal_local && ascii_domain.is_none() {
        Cow::Borrowed(address)
    } else {
        let local = if is_legal_local { Cow::Borrowed(local) } else { Cow::Owned(quoted(local)) };
        match ascii_domain.as_deref().or(domain) {
            Some(domain) => Cow::Owned(format!("{local}@{domain}")),
            None => local,
        }
    };
    let form = if spec.is_ascii() { Form::Ascii } else { Form::Utf8 };
    // With ` <` and `>` around it, and a field name in front.
    (spec.len() <= LONGEST_LINE_OCTETS - LINE_OCTETS).then_some((spec, form))
}

fn quoted(text: &str) -> String {
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        if matches!(character, '"' | '\\') {
            quoted.push('\\');
        }
        quoted.push(character);
    }
    quoted.push('"');
    quoted
}

fn is_atext(byte: u8) -> bool {
    matches!(byte, b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | 0x80..)
        || matches!(byte, b'!' | b'#'..=b'\'' | b'*' | b'+' | b'-' | b'/' | b'=' | b'?' | b'^'..=b'`' | b'{'..=b'~')
}

fn is_dot_atom(text: &str) -> bool {
    let mut before = b'.';
    for byte in text.bytes() {
        if !(is_atext(byte) || byte == b'.' && before != b'.') {
            return false;
        }
        before = byte;
    }
    before != b'.'
}

/// A quoted-string (RFC 5322 §3.2.4).
fn is_quoted(text: &str) -> bool {
    let Some(inner) = text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) else {
        return false;
    };
    let mut is_escaped = false;
    for byte in inner.bytes() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'"' | 0x00..=0x1f | 0x7f => return false,
            _ => {}
        }
    }
    !is_escaped
}

/// A domain literal (RFC 5322 §3.4.1).
fn is_literal(text: &str) -> bool {
    let inner = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
    inner.is_some_and(|inner| inner.bytes().all(|byte| matches!(byte, 0x21..=0x5a | 0x5e..=0x7e)))
}
