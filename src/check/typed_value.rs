//! `type; value` (RFC 3464 §2.1.2): names of mail systems and addresses of recipients.

use std::net::IpAddr;

use super::address::is_atext;
use super::encoding::hex_value;
use super::header::Field;
use super::machine::Family;
use super::rules::{self, Rule};
use super::source::{trim, without_comments};
use super::verdict::Findings;

/// The type in lower case, and what stands after the semicolon. None if there is no semicolon or no type.
pub(super) fn split(value: &[u8]) -> Option<(String, &[u8])> {
    let semicolon = value.iter().position(|octet| *octet == b';')?;
    let kind = trim(&value[..semicolon]);
    let is_atom = !kind.is_empty() && kind.iter().all(|octet| octet.is_ascii() && is_atext(*octet));
    is_atom.then(|| (String::from_utf8_lossy(kind).to_ascii_lowercase(), trim(&value[semicolon + 1..])))
}

/// As [`split`]; reports a missing or unregistered type.
pub(super) fn judge_type<'v>(
    field: &'v Field<'_>,
    registered: &[&str],
    rule: &Rule,
    findings: &mut Findings,
) -> Option<(String, &'v [u8])> {
    if field.value.is_empty() {
        return None;
    }
    let Some((kind, rest)) = split(&field.value) else {
        let text = format!("{}: no type before a semicolon", field.quoted());
        findings.add(&rules::TYPE_MISSING, field.line, text);
        return None;
    };
    if !registered.contains(&kind.as_str()) && !kind.starts_with("x-") {
        let text = format!("{}: the type `{kind}` is not registered", field.quoted());
        findings.add(rule, field.line, text);
    }
    if rest.is_empty() {
        findings.add(&rules::FIELD_EMPTY, field.line, format!("{}: nothing after the type", field.quoted()));
        return None;
    }
    Some((kind, rest))
}

pub(super) fn judge_mta(field: &Field<'_>, findings: &mut Findings) {
    let Some((kind, rest)) = judge_type(field, &["dns", "x400"], &rules::MTA_TYPE_UNREGISTERED, findings) else {
        return;
    };
    if kind == "dns" {
        let name = without_comments(rest).unwrap_or_else(|| rest.to_vec());
        judge_dns_name(field, trim(&name), findings);
    }
}

fn judge_dns_name(field: &Field<'_>, name: &[u8], findings: &mut Findings) {
    let is_literal = name.starts_with(b"[") && name.ends_with(b"]");
    let is_bare_address = str::from_utf8(name).is_ok_and(|name| name.parse::<IpAddr>().is_ok());
    let (rule, what) = if is_literal {
        return;
    } else if is_bare_address {
        (&rules::DNS_NAME_BARE_ADDRESS, "an address without brackets")
    } else if !is_dns_name(name) {
        (&rules::DNS_NAME_SYNTAX, "not a name of the DNS")
    } else if !name.contains(&b'.') {
        (&rules::DNS_NAME_UNQUALIFIED, "a name without a dot is not fully qualified")
    } else {
        return;
    };
    findings.add(rule, field.line, format!("{}: {what}", field.quoted()));
}

fn is_dns_name(name: &[u8]) -> bool {
    let is_label = |label: &[u8]| {
        (1..=63).contains(&label.len())
            && label.iter().all(|octet| octet.is_ascii_alphanumeric() || b"-_".contains(octet) || !octet.is_ascii())
    };
    name.len() <= 255 && name.split(|octet| *octet == b'.').all(is_label)
}

/// Judges `Original-Recipient` or `Final-Recipient` and returns the address.
pub(super) fn judge_address<'v>(field: &'v Field<'_>, family: Family, findings: &mut Findings) -> Option<&'v [u8]> {
    let is_original = field.is("Original-Recipient");
    // `unknown` is no registered type, but RFC 3464 §2.3.1 itself asks for it.
    let registered: &[&str] =
        if is_original { &["rfc822", "x400", "utf-8", "unknown"] } else { &["rfc822", "x400", "utf-8"] };
    let (kind, address) = judge_type(field, registered, &rules::ADDRESS_TYPE_UNREGISTERED, findings)?;
    judge_decoration(field, address, findings);
    match (kind.as_str(), family) {
        ("rfc822", Family::Global) if !address.is_ascii() => {
            let text = format!("{}: not an address of type rfc822", field.quoted());
            findings.add(&rules::RECIPIENT_TYPE_RFC822_NON_ASCII, field.line, text);
        }
        // An ORCPT that breaks the syntax must be copied as it is (RFC 6533 §3).
        ("utf-8", Family::Ascii) if !is_original && address.is_ascii() && !is_seven_bit_form(address) => {
            let text = format!("{}: not the 7-bit form of a utf-8 address", field.quoted());
            findings.add(&rules::UTF8_ADDRESS_FORM, field.line, text);
        }
        ("utf-8", Family::Global) if address.is_ascii() && address.windows(3).any(|octets| octets == b"\\x{") => {
            let text = format!("{}: escaped where UTF-8 can stand", field.quoted());
            findings.add(&rules::UTF8_ADDRESS_ESCAPED, field.line, text);
        }
        _ => {}
    }
    if is_original && looks_like_xtext(address) {
        let text = format!("{}: looks as if it was not decoded", field.quoted());
        findings.add(&rules::ORIGINAL_RECIPIENT_XTEXT, field.line, text);
    }
    Some(address)
}

fn judge_decoration(field: &Field<'_>, address: &[u8], findings: &mut Findings) {
    let Some(bare) = without_comments(address) else { return };
    if bare.ends_with(b">") && bare.contains(&b'<') {
        let text = format!("{}: angle brackets or a display name", field.quoted());
        findings.add(&rules::RECIPIENT_WITH_BRACKETS, field.line, text);
    } else if bare != address {
        let text = format!("{}: a comment behind the address", field.quoted());
        findings.add(&rules::RECIPIENT_WITH_COMMENT, field.line, text);
    }
}

/// `utf-8-addr-xtext` of RFC 6533 §3: printable ASCII but for SP, backslash, `+` and `=`, and `\x{HEX}`.
fn is_seven_bit_form(mut address: &[u8]) -> bool {
    while let [octet, rest @ ..] = address {
        address = match octet {
            b'\\' => match after_escape(rest) {
                Some(after) => after,
                None => return false,
            },
            b'+' | b'=' | b' ' => return false,
            octet if octet.is_ascii_graphic() => rest,
            _ => return false,
        };
    }
    true
}

/// What stands after `x{HEX}`: two to six upper-case digits that are a Unicode scalar value, the shortest form of it,
/// and one that has to be escaped.
fn after_escape(text: &[u8]) -> Option<&[u8]> {
    let text = text.strip_prefix(b"x{")?;
    let close = text.iter().take(7).position(|octet| *octet == b'}')?;
    let digits = &text[..close];
    let is_hex = digits.iter().all(|octet| matches!(octet, b'0'..=b'9' | b'A'..=b'F'));
    let point = digits.iter().fold(0, |point, digit| point << 4 | u32::from(hex_value(*digit)));
    let needs_escape = point >= 0x7f || point <= 0x20 || b"\\+=".iter().any(|octet| u32::from(*octet) == point);
    let is_shortest = digits.len() == 2 || (digits.len() > 2 && digits[0] != b'0');
    (is_hex && needs_escape && is_shortest && char::from_u32(point).is_some()).then(|| &text[close + 1..])
}

/// Whether the value is what xtext encoding (RFC 3461 §4) leaves: no `=`, every `+` before two upper-case digits, and
/// one of them `+2B`, `+3D` or `+20`, the characters that must be encoded. A decoded value can look so too, rarely.
pub(super) fn looks_like_xtext(value: &[u8]) -> bool {
    let is_upper_hex = |octet: &u8| matches!(octet, b'0'..=b'9' | b'A'..=b'F');
    let mut pieces = value.split(|octet| *octet == b'+');
    pieces.next();
    let escapes: Vec<&[u8]> = pieces.map(|piece| &piece[..piece.len().min(2)]).collect();
    !value.contains(&b'=')
        && escapes.iter().all(|escape| escape.len() == 2 && escape.iter().all(is_upper_hex))
        && escapes.iter().any(|escape| matches!(*escape, b"2B" | b"3D" | b"20"))
}
