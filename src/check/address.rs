//! Mailboxes of RFC 5322 §3.4, without the obsolete forms.

use super::source::{trim, without_comments};

/// The addresses of a list of mailboxes.
///
/// # Errors
/// What keeps the value from being one.
pub(super) fn mailboxes(value: &[u8]) -> Result<Vec<Vec<u8>>, &'static str> {
    let text = without_comments(value).ok_or("a comment is not closed")?;
    split_outside_quotes(&text, b',')?.into_iter().map(mailbox).collect()
}

/// The pieces between separators that stand neither in a quoted string nor in angle brackets.
fn split_outside_quotes(text: &[u8], separator: u8) -> Result<Vec<&[u8]>, &'static str> {
    let mut pieces = Vec::new();
    let (mut quoted, mut angle, mut escaped, mut start) = (false, false, false, 0);
    for (at, octet) in text.iter().enumerate() {
        match octet {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            _ if *octet == separator && !quoted && !angle => {
                pieces.push(&text[start..at]);
                start = at + 1;
            }
            b'<' if !quoted => angle = true,
            b'>' if !quoted => angle = false,
            _ => {}
        }
    }
    pieces.push(&text[start..]);
    if quoted { Err("a quoted string is not closed") } else { Ok(pieces) }
}

fn mailbox(text: &[u8]) -> Result<Vec<u8>, &'static str> {
    let text = trim(text);
    if text.is_empty() {
        return Err("an address is empty");
    }
    let pieces = split_outside_quotes(text, b'<')?;
    let address = match pieces[..] {
        [address] => address,
        [display, _, ..] => {
            phrase(display)?;
            // OK because the first piece is followed by the separator.
            text[display.len() + 1..].strip_suffix(b">").ok_or("text stands after the angle brackets")?
        }
        [] => text,
    };
    addr_spec(trim(address))
}

fn phrase(display: &[u8]) -> Result<(), &'static str> {
    let (mut quoted, mut escaped) = (false, false);
    for octet in display {
        match octet {
            _ if escaped => escaped = false,
            b'\\' if quoted => escaped = true,
            b'"' => quoted = !quoted,
            b':' if !quoted => return Err("a group is no mailbox"),
            b'@' | b';' | b'\\' | b'[' | b']' | b'>' if !quoted => {
                return Err("the display name needs quotation marks");
            }
            _ => {}
        }
    }
    Ok(())
}

/// `local@domain`, returned as it is.
///
/// # Errors
/// What keeps it from being one.
fn addr_spec(address: &[u8]) -> Result<Vec<u8>, &'static str> {
    if address.is_empty() {
        return Err("the address is empty");
    }
    if address[0] == b'@' && address.contains(&b':') {
        return Err("a source route must be cut to its last hop");
    }
    let at = address.iter().rposition(|octet| *octet == b'@').ok_or("the address has no domain")?;
    let (local, domain) = (&address[..at], &address[at + 1..]);
    if !is_dot_atom(local) && !is_quoted_string(local) {
        return Err("what stands before the @ is neither a dot-atom nor a quoted string");
    }
    if !is_dot_atom(domain) && !is_literal(domain) {
        return Err("what stands after the @ is neither a domain nor an address literal");
    }
    Ok(address.to_vec())
}

/// Atoms with dots between them. Octets above 0x7f count as letters (RFC 6532 §3.2).
pub(super) fn is_dot_atom(text: &[u8]) -> bool {
    text.split(|octet| *octet == b'.').all(|atom| !atom.is_empty() && atom.iter().all(|octet| is_atext(*octet)))
}

/// `<left@right>` of RFC 5322 §3.6.4.
pub(super) fn is_message_id(text: &[u8]) -> bool {
    let inner = text.strip_prefix(b"<").and_then(|text| text.strip_suffix(b">"));
    let parts = inner.and_then(|inner| Some(inner.split_at(inner.iter().rposition(|octet| *octet == b'@')?)));
    parts.is_some_and(|(left, right)| is_dot_atom(left) && (is_dot_atom(&right[1..]) || is_literal(&right[1..])))
}

fn is_quoted_string(text: &[u8]) -> bool {
    text.len() >= 2 && text.starts_with(b"\"") && text.ends_with(b"\"") && !text[1..text.len() - 1].contains(&b'"')
}

fn is_literal(text: &[u8]) -> bool {
    text.len() > 2
        && text.starts_with(b"[")
        && text.ends_with(b"]")
        && text[1..text.len() - 1].iter().all(|octet| octet.is_ascii_graphic() && !b"[]\\".contains(octet))
}

pub(super) fn is_atext(octet: u8) -> bool {
    octet.is_ascii_alphanumeric() || !octet.is_ascii() || b"!#$%&'*+-/=?^_`{|}~".contains(&octet)
}
