//! The wire rules of a notice, written from the RFCs with plain loops: nothing here knows `mime` or `check`.
//!
//! `assert_wire_rules` takes the octets of a whole notice and panics with every fault it sees. It is strict: it states
//! what we may send, not what the RFCs let others send.

use std::collections::BTreeSet;

/// Panics with a list of all faults of the notice.
pub(crate) fn assert_wire_rules(octets: &[u8]) {
    let faults = faults(octets);
    assert!(faults.is_empty(), "{} wire faults:\n  {}\n", faults.len(), faults.join("\n  "));
}

/// Every fault, each with the section of the rule.
pub(crate) fn faults(octets: &[u8]) -> Vec<String> {
    let mut faults = Vec::new();
    lines(octets, "message", &mut faults);
    let (header, body) = split_header(octets);
    let fields = fields(header, "message header", &mut faults);
    seven_bit_header(&fields, "message header", &mut faults);
    content_fields(&fields, "message header", &mut faults);
    let encoding = transfer_encoding(&fields);
    if !matches!(&*encoding, "7bit" | "8bit") {
        faults.push(format!("a multipart in `{encoding}` (RFC 2045 §6.4, REP-5)"));
    }
    top_header(&fields, &mut faults);
    encoded_words(header, "message header", &mut faults);
    let Some(boundary) = report_boundary(&fields, &mut faults) else { return faults };
    let parts = split_parts(body, &boundary, &mut faults);
    if !(2..=3).contains(&parts.len()) {
        faults.push(format!("{} parts in multipart/report (RFC 6522 §3, REP-3)", parts.len()));
    }
    if encoding == "7bit" && !body.is_ascii() {
        faults.push("an octet above 0x7f in a message that is 7bit (RFC 2045 §6.4, REP-5)".into());
    }
    for (number, part) in parts.iter().enumerate() {
        report_part(number, part, &mut faults);
    }
    let id = value(&fields, "message-id").unwrap_or("none");
    if parts.get(2).is_some_and(|part| {
        String::from_utf8_lossy(part)
            .to_ascii_lowercase()
            .contains(&format!("message-id: {id}\r\n").to_ascii_lowercase())
    }) {
        faults.push("the notice has the id of the message it is about (RFC 5322 §3.6.4, HDR-5)".into());
    }
    faults
}

fn fault(faults: &mut Vec<String>, place: &str, what: impl std::fmt::Display) {
    faults.push(format!("{place}: {what}"));
}

// Lines

/// TXT-6, DS-3, MIME-1: CRLF at every end, none elsewhere, no NUL, at most 998 octets.
fn lines(octets: &[u8], place: &str, faults: &mut Vec<String>) {
    let mut length = 0;
    let mut number = 1;
    for (at, octet) in octets.iter().enumerate() {
        match octet {
            b'\r' if octets.get(at + 1) != Some(&b'\n') => {
                fault(faults, place, format_args!("line {number}: bare CR (RFC 5322 §2.3)"));
            }
            b'\n' if at == 0 || octets[at - 1] != b'\r' => {
                fault(faults, place, format_args!("line {number}: bare LF (RFC 5322 §2.3)"));
            }
            0 => fault(faults, place, format_args!("line {number}: NUL (RFC 2045 §2.7)")),
            _ => {}
        }
        if *octet == b'\n' {
            number += 1;
            length = 0;
        } else if *octet != b'\r' {
            length += 1;
            if length == 999 {
                fault(faults, place, format_args!("line {number} is over 998 octets (RFC 5322 §2.1.1)"));
            }
        }
    }
    if !octets.ends_with(b"\r\n") {
        fault(faults, place, "does not end in CRLF (RFC 5322 §2.3)");
    }
}

fn crlf_lines(octets: &[u8]) -> Vec<&[u8]> {
    let mut list = Vec::new();
    let mut start = 0;
    for at in 1..octets.len() {
        if octets[at] == b'\n' && octets[at - 1] == b'\r' {
            list.push(&octets[start..at - 1]);
            start = at + 1;
        }
    }
    if start < octets.len() {
        list.push(&octets[start..]);
    }
    list
}

/// The header with its last CRLF, and what follows the blank line.
fn split_header(octets: &[u8]) -> (&[u8], &[u8]) {
    if let Some(body) = octets.strip_prefix(b"\r\n") {
        return (b"", body);
    }
    match octets.windows(4).position(|window| window == b"\r\n\r\n") {
        Some(at) => (&octets[..at + 2], &octets[at + 4..]),
        None => (octets, b""),
    }
}

// Fields

/// Name in lower case and unfolded value.
type Fields = Vec<(String, String)>;

/// HDR-15: names, folding, lengths; every fold has text.
fn fields(header: &[u8], place: &str, faults: &mut Vec<String>) -> Fields {
    let mut list: Fields = Vec::new();
    let mut is_utf8 = true;
    for (number, line) in crlf_lines(header).into_iter().enumerate() {
        let place = format!("{place}, line {}", number + 1);
        let text = String::from_utf8_lossy(line).into_owned();
        if text.trim_matches([' ', '\t']).is_empty() {
            fault(faults, &place, "white space alone (RFC 5322 §3.2.2)");
            continue;
        }
        header_line_length(&text, &place, faults);
        is_utf8 &= str::from_utf8(line).is_ok();
        if text.ends_with([' ', '\t']) {
            fault(faults, &place, "white space at the end of a header line");
        }
        if text.starts_with([' ', '\t']) {
            match list.last_mut() {
                Some((_, value)) => value.push_str(&text),
                None => fault(faults, &place, "a folded line without a field (RFC 5322 §2.2.3)"),
            }
            continue;
        }
        match text.split_once(':') {
            Some((name, value)) if is_field_name(name) => {
                if !value.starts_with(' ') && !value.is_empty() {
                    fault(faults, &place, "no space behind the colon");
                }
                list.push((name.to_ascii_lowercase(), value.to_owned()));
            }
            _ => fault(faults, &place, format_args!("{text:?} is no field (RFC 5322 §2.2)")),
        }
    }
    if !is_utf8 {
        fault(faults, place, "octets that are no UTF-8 (RFC 6532 §3.2)");
    }
    for (name, value) in &mut list {
        *value = value.trim_matches([' ', '\t']).to_owned();
        if value.is_empty() {
            fault(faults, place, format_args!("`{name}` is empty (RFC 5322 §3.6)"));
        }
    }
    list
}

fn is_field_name(name: &str) -> bool {
    !name.is_empty() && name.bytes().all(|octet| (33..=126).contains(&octet))
}

/// MIME-1: at most 78 characters, unless there is no white space to fold at, or a word that no such line holds.
fn header_line_length(text: &str, place: &str, faults: &mut Vec<String>) {
    let value_at = if text.starts_with([' ', '\t']) { 1 } else { text.find(": ").map_or(0, |colon| colon + 2) };
    let value = &text[value_at..];
    let could_fold = value.contains([' ', '\t']) && value.split([' ', '\t']).all(|word| word.chars().count() < 78);
    if text.chars().count() > 78 && could_fold {
        fault(faults, place, "over 78 characters and could be folded (RFC 5322 §2.1.1)");
    }
}

fn value<'f>(fields: &'f Fields, name: &str) -> Option<&'f str> {
    fields.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
}

fn transfer_encoding(fields: &Fields) -> String {
    value(fields, "content-transfer-encoding").unwrap_or("7bit").to_ascii_lowercase()
}

/// ENV-13, I18-13: a header is seven-bit; only an address can force it not to be.
fn seven_bit_header(fields: &Fields, place: &str, faults: &mut Vec<String>) {
    for (name, value) in fields.iter().filter(|(_, value)| !value.is_ascii()) {
        if !matches!(name.as_str(), "to" | "from") {
            fault(faults, place, format_args!("`{name}: {value}` is not US-ASCII (RFC 5322 §2.2)"));
        }
    }
}

/// HDR-13, REP-1: language tags, and parameters that need no guessing.
fn content_fields(fields: &Fields, place: &str, faults: &mut Vec<String>) {
    let is_tag = |tag: &str| {
        let is_subtag =
            |subtag: &str| (1..=8).contains(&subtag.len()) && subtag.bytes().all(|o| o.is_ascii_alphanumeric());
        tag.split('-').all(is_subtag) && tag.starts_with(|first: char| first.is_ascii_alphabetic())
    };
    if value(fields, "content-language").is_some_and(|tags| !tags.split(", ").all(is_tag)) {
        fault(faults, place, "`content-language` is not a list of tags (RFC 3282 §2)");
    }
    let Some(kind) = value(fields, "content-type") else { return };
    let mut names = BTreeSet::new();
    for piece in kind.split(';').skip(1).map(str::trim) {
        let (name, value) = piece.split_once('=').unwrap_or((piece, ""));
        let is_quoted = value.len() > 2 && value.starts_with('"') && value.ends_with('"');
        let is_token =
            !value.is_empty() && !value.contains([' ', '"', '=', '/', '?', ':', '@', '(', ')', '<', '>', '[', ']']);
        if !names.insert(name) || !(is_quoted || is_token) {
            fault(faults, place, format_args!("`{piece}` in content-type (RFC 2045 §5.1)"));
        }
    }
}

/// HDR-1 to HDR-11: each field once, with the values a notice must have.
fn top_header(fields: &Fields, faults: &mut Vec<String>) {
    let place = "message header";
    for name in ["date", "from", "to", "subject", "message-id", "auto-submitted", "mime-version", "content-type"] {
        if value(fields, name).is_none() {
            fault(faults, place, format_args!("no `{name}` (RFC 5322 §3.6, RFC 2045 §4, RFC 3834 §5)"));
        }
    }
    let mut seen = BTreeSet::new();
    for (name, _) in fields.iter().filter(|(name, _)| name != "received") {
        if !seen.insert(name) {
            fault(faults, place, format_args!("`{name}` stands twice (RFC 5322 §3.6)"));
        }
    }
    for name in ["return-path", "cc", "bcc", "precedence", "disposition-notification-to", "return-receipt-to"] {
        if value(fields, name).is_some() {
            fault(faults, place, format_args!("`{name}` has no place in a notice (RFC 5321 §4.4, RFC 3834 §3.1)"));
        }
    }
    for (name, wanted) in [("auto-submitted", "auto-replied"), ("mime-version", "1.0")] {
        if value(fields, name).is_some_and(|value| value != wanted) {
            fault(faults, place, format_args!("`{name}` is not `{wanted}` (RFC 3834 §5.1, RFC 2045 §4)"));
        }
    }
    if value(fields, "date").is_some_and(|date| !is_date(date)) {
        fault(faults, place, "`date` is not `Sat, 21 Nov 2026 10:02:14 +0100` (RFC 5322 §3.3, HDR-1)");
    }
    for name in ["message-id", "in-reply-to", "references"] {
        let is_id = |id: &str| id.len() > 4 && id.starts_with('<') && id.ends_with('>') && id.matches('@').count() == 1;
        if value(fields, name).is_some_and(|value| !value.split_ascii_whitespace().all(is_id)) {
            fault(faults, place, format_args!("`{name}` is not `<left@right>` (RFC 5322 §3.6.4)"));
        }
    }
    for name in ["from", "to"] {
        if value(fields, name).is_some_and(|value| !is_mailbox(value)) {
            fault(faults, place, format_args!("`{name}` is not one mailbox (RFC 5322 §3.4)"));
        }
    }
}

/// `address` or `phrase <address>`, the phrase of atoms or one quoted string.
fn is_mailbox(text: &str) -> bool {
    let (phrase, address) = match text.strip_suffix('>').and_then(|text| text.rsplit_once('<')) {
        Some((phrase, address)) => (phrase.trim(), address),
        None => ("", text),
    };
    let is_quoted = phrase.len() > 2 && phrase.starts_with('"') && phrase.ends_with('"');
    let is_phrase = is_quoted || !phrase.contains(['"', '(', ')', '<', '>', '@', ',', ';', ':', '\\', '[', ']']);
    let Some((local, domain)) = address.rsplit_once('@') else { return false };
    let is_atoms = |text: &str| {
        text.split('.').all(|atom| {
            !atom.is_empty() && !atom.contains([' ', '"', '(', ')', '<', '>', '@', ',', ';', ':', '\\', '[', ']'])
        })
    };
    let is_local = is_atoms(local) || (local.len() > 2 && local.starts_with('"') && local.ends_with('"'));
    is_phrase && is_local && (is_atoms(domain) || (domain.starts_with('[') && domain.ends_with(']')))
}

/// A date-time in the only form we write, with the right day of the week.
fn is_date(date: &str) -> bool {
    // The day of the month has no zero in front (RFC 5322 §3.3 takes both).
    let padded = match date.get(5..7).map(str::as_bytes) {
        Some([b'1'..=b'9', b' ']) => format!("{} 0{}", &date[..4], &date[5..]),
        Some([b'0', _]) => return false,
        _ => date.to_owned(),
    };
    let date = padded.as_str();
    let shape: String =
        date.chars().map(|character| if character.is_ascii_digit() { '9' } else { character }).collect();
    let (Some(weekday), Some(month)) = (date.get(0..3), date.get(8..11)) else { return false };
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    let Some(month_number) = months.iter().position(|known| *known == month) else { return false };
    let expected = format!("{weekday}, 99 {month} 9999 99:99:99 ");
    let zone = date.get(26..).unwrap_or_default();
    if shape.get(..26) != Some(expected.as_str()) || zone.len() != 5 || !zone.starts_with(['+', '-']) {
        return false;
    }
    let number = |range: std::ops::Range<usize>| date[range].parse::<i64>().unwrap_or(-1);
    let (day, year) = (number(5..7), number(12..16));
    let ranges = number(17..19) < 24 && number(20..22) < 60 && number(23..25) <= 60 && zone[1..].parse::<u16>().is_ok();
    // Days since 0001-01-01, a Monday, by counting, which no library does for us here.
    let is_leap = |year: i64| year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days_of = |month: usize| match month {
        1 if is_leap(year) => 29,
        1 => 28,
        3 | 5 | 8 | 10 => 30,
        _ => 31,
    };
    let years: i64 = (1..year).map(|year| if is_leap(year) { 366 } else { 365 }).sum();
    let months: i64 = (0..month_number).map(days_of).sum();
    let days = years + months + day - 1;
    let names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
    ranges && year >= 1900 && (1..=days_of(month_number)).contains(&day) && names[(days % 7) as usize] == weekday
}

/// MIME-8, MIME-9, MIME-10: encoded-words of a header.
fn encoded_words(header: &[u8], place: &str, faults: &mut Vec<String>) {
    let mut name = String::new();
    for line in crlf_lines(header) {
        let text = String::from_utf8_lossy(line).into_owned();
        if !text.starts_with([' ', '\t']) {
            name = text.split(':').next().unwrap_or_default().to_ascii_lowercase();
        }
        // A parenthesis is a letter like others where there are no comments (RFC 2047 §5(1)).
        let has_comments = name != "subject";
        let is_between = |it| matches!(it, ' ' | '\t') || (has_comments && matches!(it, '(' | ')'));
        let words: Vec<&str> = text.split(is_between).filter(|word| word.contains("=?")).collect();
        if words.is_empty() {
            continue;
        }
        if text.len() > 76 {
            fault(faults, place, format_args!("{text:?}: over 76 characters with an encoded-word (RFC 2047 §2)"));
        }
        let structured = ["message-id", "in-reply-to", "references", "date", "content-type", "received"];
        if structured.contains(&name.as_str()) {
            fault(faults, place, format_args!("an encoded-word in `{name}` (RFC 2047 §5)"));
        }
        let in_phrase = ["from", "to", "sender", "reply-to"].contains(&name.as_str());
        words.iter().for_each(|word| encoded_word(word, in_phrase, place, faults));
    }
}

fn encoded_word(word: &str, in_phrase: bool, place: &str, faults: &mut Vec<String>) {
    let mut report = |what: &str| fault(faults, place, format_args!("{word:?}: {what}"));
    if word.len() > 75 {
        report("an encoded-word over 75 characters (RFC 2047 §2)");
    }
    let inner = word.strip_prefix("=?").and_then(|word| word.strip_suffix("?="));
    let parts: Vec<&str> = inner.unwrap_or_default().split('?').collect();
    let [charset, encoding, payload] = parts[..] else {
        return report("not an encoded-word alone (RFC 2047 §2, §5)");
    };
    if !charset.eq_ignore_ascii_case("utf-8") {
        report("a charset that we never write");
    }
    let decoded = match encoding {
        "Q" | "q" => q_decoded(payload),
        "B" | "b" => base64_decoded(payload.as_bytes()),
        _ => None,
    };
    match decoded.map(String::from_utf8) {
        None => report("does not decode (RFC 2047 §4)"),
        Some(Err(_)) => report("does not decode alone as UTF-8 (RFC 2047 §5, MIME-9)"),
        Some(Ok(text)) if text.contains(['\r', '\n', '\0']) => report("holds a line break or NUL"),
        Some(Ok(_)) => {}
    }
    let is_q = encoding.eq_ignore_ascii_case("q");
    let phrase = |character: char| character.is_ascii_alphanumeric() || "!*+-/=_".contains(character);
    if in_phrase && is_q && !payload.chars().all(phrase) {
        report("a character not allowed in a phrase (RFC 2047 §5(3))");
    }
}

fn q_decoded(payload: &str) -> Option<Vec<u8>> {
    let mut decoded = Vec::new();
    let mut octets = payload.bytes();
    while let Some(octet) = octets.next() {
        decoded.push(match octet {
            b'_' => b' ',
            b'=' => upper_hex(octets.next()?)? * 16 + upper_hex(octets.next()?)?,
            b'!'..=b'~' => octet,
            _ => return None,
        });
    }
    Some(decoded)
}

fn upper_hex(octet: u8) -> Option<u8> {
    match octet {
        b'0'..=b'9' => Some(octet - b'0'),
        b'A'..=b'F' => Some(octet - b'A' + 10),
        _ => None,
    }
}

/// Strict: only the alphabet, padding at the end, whole quanta, no bits left over.
fn base64_decoded(text: &[u8]) -> Option<Vec<u8>> {
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let unpadded = text.strip_suffix(b"==").or_else(|| text.strip_suffix(b"=")).unwrap_or(text);
    if !text.len().is_multiple_of(4) {
        return None;
    }
    let (mut decoded, mut bits, mut n_bits) = (Vec::new(), 0_u32, 0);
    for octet in unpadded {
        bits = bits << 6 | alphabet.iter().position(|known| known == octet)? as u32;
        n_bits += 6;
        if n_bits >= 8 {
            n_bits -= 8;
            decoded.push((bits >> n_bits) as u8);
            bits &= (1 << n_bits) - 1;
        }
    }
    (bits == 0).then_some(decoded)
}

// Parts

/// REP-1, REP-2: the type, and its boundary.
fn report_boundary(fields: &Fields, faults: &mut Vec<String>) -> Option<String> {
    let kind = value(fields, "content-type")?;
    let boundary = parameter(kind, "boundary");
    if !kind.starts_with("multipart/report;") || parameter(kind, "report-type").as_deref() != Some("delivery-status") {
        fault(faults, "message header", "not `multipart/report; report-type=delivery-status` (RFC 3464 §2)");
    }
    if boundary.is_none() {
        fault(faults, "message header", "no boundary (RFC 2046 §5.1.1)");
    }
    boundary
}

/// A parameter of a media type as we write it: `name=token` or `name="value"`, no escapes.
fn parameter(kind: &str, name: &str) -> Option<String> {
    let mut pieces = kind.split(';').skip(1).map(str::trim);
    let value = pieces.find_map(|piece| piece.strip_prefix(name)?.strip_prefix('='))?;
    Some(value.trim_matches('"').to_owned())
}

/// REP-6, REP-7: cuts at delimiters; the boundary begins no other line, the closing delimiter is there.
fn split_parts<'a>(body: &'a [u8], boundary: &str, faults: &mut Vec<String>) -> Vec<&'a [u8]> {
    let place = format!("boundary {boundary:?}");
    if boundary.is_empty() || boundary.len() > 70 || !boundary.contains("=_") {
        fault(faults, &place, "not 1 to 70 characters with `=_` inside (RFC 2046 §5.1.1, RFC 2045 §6.7)");
    }
    let (next, close) = (format!("--{boundary}"), format!("--{boundary}--"));
    let mut parts = Vec::new();
    let mut open: Option<usize> = None;
    let mut is_closed = false;
    let mut at = 0;
    for line in crlf_lines(body) {
        if line.starts_with(next.as_bytes()) {
            if line != next.as_bytes() && line != close.as_bytes() || is_closed {
                fault(faults, &place, "begins a line that is no delimiter (RFC 2046 §5.1.1)");
            } else {
                // The CRLF before a delimiter belongs to it.
                parts.extend(open.map(|start| &body[start..at.max(start + 2) - 2]));
                is_closed = line == close.as_bytes();
                open = (!is_closed).then_some(at + line.len() + 2);
            }
        }
        at += line.len() + 2;
    }
    if !is_closed {
        fault(faults, &place, "no closing delimiter (RFC 2046 §5.1.1, REP-7)");
    }
    parts
}

fn report_part(number: usize, part: &[u8], faults: &mut Vec<String>) {
    let place = format!("part {}", number + 1);
    let (header, body) = split_header(part);
    let (kind, encoding) = part_header(header, body, &place, faults);
    match number {
        0 => human_part(&kind, &encoding, body, &place, faults),
        1 => machine_part(&kind, &encoding, body, &place, faults),
        _ => returned_part(&kind, &encoding, body, &place, faults),
    }
}

/// The type and the encoding of a part.
fn part_header(header: &[u8], body: &[u8], place: &str, faults: &mut Vec<String>) -> (String, String) {
    let fields = fields(header, place, faults);
    seven_bit_header(&fields, place, faults);
    content_fields(&fields, place, faults);
    encoded_words(header, place, faults);
    let mut seen = BTreeSet::new();
    for (name, _) in &fields {
        if !seen.insert(name) || !name.starts_with("content-") {
            fault(faults, place, format_args!("`{name}` stands twice or is no field of a part (RFC 2045 §3)"));
        }
    }
    let encoding = transfer_encoding(&fields);
    labelled_octets(body, &encoding, place, faults);
    let kind = value(&fields, "content-type").unwrap_or_default().to_owned();
    (kind, encoding)
}

fn labelled_octets(body: &[u8], encoding: &str, place: &str, faults: &mut Vec<String>) {
    match encoding {
        "7bit" | "quoted-printable" | "base64" if !body.is_ascii() => {
            fault(faults, place, format_args!("an octet above 0x7f under `{encoding}` (RFC 2045 §6.2)"));
        }
        "7bit" | "8bit" | "quoted-printable" | "base64" => {}
        _ => fault(faults, place, format_args!("the transfer encoding `{encoding}` (RFC 2045 §6.1)")),
    }
}

/// TXT-1, TXT-3, TXT-5, MIME-2.
fn human_part(kind: &str, encoding: &str, body: &[u8], place: &str, faults: &mut Vec<String>) {
    if kind.starts_with("multipart/") {
        if !matches!(encoding, "7bit" | "8bit") {
            fault(faults, place, "an encoded multipart (RFC 2045 §6.4)");
        }
        let Some(boundary) = parameter(kind, "boundary") else { return fault(faults, place, "no boundary") };
        let parts = split_parts(body, &boundary, faults);
        if kind.starts_with("multipart/related") {
            return related(kind, &parts, place, faults);
        }
        if parts.is_empty() {
            fault(faults, place, "a multipart without parts (RFC 2046 §5.1)");
        }
        for (number, part) in parts.iter().enumerate() {
            let place = format!("{place}.{}", number + 1);
            let (header, body) = split_header(part);
            let (kind, encoding) = part_header(header, body, &place, faults);
            if kind.starts_with("text/plain") && number > 0 {
                fault(faults, &place, "text/plain must come first (RFC 2046 §5.1.4)");
            }
            human_part(&kind, &encoding, body, &place, faults);
        }
        return;
    }
    if !kind.starts_with("text/plain") && !kind.starts_with("text/html") {
        return fault(faults, place, format_args!("`{kind}` in the human part"));
    }
    let decoded = match encoding {
        "quoted-printable" => quoted_printable(body, place, faults),
        "base64" => base64_body(body, place, faults),
        _ => body.to_vec(),
    };
    text(kind, &decoded, place, faults);
}

/// RFC 2387 as we write it: the page is the root and stands first, then each image that it shows, once, by its id (RFC 2392).
fn related(kind: &str, parts: &[&[u8]], place: &str, faults: &mut Vec<String>) {
    if parameter(kind, "type").as_deref() != Some("text/html") {
        fault(faults, place, "`type` is not that of the page (RFC 2387 §3.1)");
    }
    let (mut page, mut shown) = (String::new(), BTreeSet::new());
    for (number, part) in parts.iter().enumerate() {
        let place = format!("{place}.{}", number + 1);
        let (header, body) = split_header(part);
        let list = fields(header, &place, &mut Vec::new());
        let (part_kind, encoding) = part_header(header, body, &place, faults);
        let id = value(&list, "content-id").unwrap_or_default().to_owned();
        let is_id = id.len() > 4 && id.starts_with('<') && id.ends_with('>') && id.matches('@').count() == 1;
        if !is_id {
            fault(faults, &place, format_args!("Content-ID {id:?} (RFC 2045 §7)"));
        }
        if number == 0 {
            if !part_kind.starts_with("text/html") || parameter(kind, "start").is_some_and(|start| start != id) {
                fault(faults, &place, "the root is not the page that `start` names (RFC 2387 §3.2)");
            }
            human_part(&part_kind, &encoding, body, &place, faults);
            let octets = match &*encoding {
                "quoted-printable" => quoted_printable(body, &place, &mut Vec::new()),
                "base64" => base64_body(body, &place, &mut Vec::new()),
                _ => body.to_vec(),
            };
            page = String::from_utf8_lossy(&octets).into_owned();
            continue;
        }
        let magic: &[u8] = match &*part_kind {
            "image/png" => b"\x89PNG\r\n\x1a\n",
            "image/jpeg" => b"\xff\xd8\xff",
            "image/gif" => b"GIF8",
            _ => return fault(faults, &place, format_args!("`{part_kind}` beside a page")),
        };
        if encoding != "base64" || !base64_body(body, &place, faults).starts_with(magic) {
            fault(faults, &place, format_args!("no {part_kind} in base64"));
        }
        if !value(&list, "content-disposition").is_some_and(|value| value.starts_with("inline")) {
            fault(faults, &place, "an image of the page that is not inline (RFC 2183 §2.1)");
        }
        shown.insert(id.trim_matches(['<', '>']).to_owned());
    }
    let links = page.split("src=\"cid:").skip(1).filter_map(|rest| rest.split('"').next());
    if links.map(str::to_owned).collect::<BTreeSet<_>>() != shown {
        fault(faults, place, "the page shows other images than stand beside it (RFC 2392 §2)");
    }
}

fn text(kind: &str, decoded: &[u8], place: &str, faults: &mut Vec<String>) {
    let charset = parameter(kind, "charset").unwrap_or_default().to_ascii_lowercase();
    let is_declared =
        if decoded.is_ascii() { matches!(&*charset, "" | "us-ascii" | "utf-8") } else { charset == "utf-8" };
    if !is_declared {
        fault(faults, place, format_args!("the charset is {charset:?} (RFC 2046 §4.1.2)"));
    }
    if str::from_utf8(decoded).is_err() {
        fault(faults, place, "not UTF-8");
    }
    if decoded.trim_ascii().is_empty() {
        fault(faults, place, "no text (RFC 6522 §3)");
    }
    for (at, octet) in decoded.iter().enumerate() {
        let is_bare = match octet {
            b'\n' => at == 0 || decoded[at - 1] != b'\r',
            b'\r' => decoded.get(at + 1) != Some(&b'\n'),
            _ => false,
        };
        if is_bare {
            return fault(faults, place, "a bare CR or LF in the decoded text (RFC 2046 §4.1.1)");
        }
    }
}

fn quoted_printable(body: &[u8], place: &str, faults: &mut Vec<String>) -> Vec<u8> {
    let mut decoded = Vec::new();
    let body_lines = crlf_lines(body);
    for (number, line) in body_lines.iter().enumerate() {
        let place = format!("{place}, body line {}", number + 1);
        if line.len() > 76 {
            fault(faults, &place, "quoted-printable over 76 characters (RFC 2045 §6.7)");
        }
        if line.ends_with(b" ") || line.ends_with(b"\t") {
            fault(faults, &place, "white space at the end of a quoted-printable line (RFC 2045 §6.7)");
        }
        let mut at = 0;
        let mut is_soft = false;
        while at < line.len() {
            if line[at] != b'=' {
                if !matches!(line[at], b'\t' | b' '..=b'~') {
                    fault(faults, &place, "a control or raw octet in quoted-printable (RFC 2045 §6.7)");
                }
                decoded.push(line[at]);
                at += 1;
            } else if at + 1 == line.len() {
                is_soft = true;
                at += 1;
            } else {
                let high = line.get(at + 1).copied().and_then(upper_hex);
                let low = line.get(at + 2).copied().and_then(upper_hex);
                match (high, low) {
                    (Some(high), Some(low)) => decoded.push(high * 16 + low),
                    _ => fault(faults, &place, "`=` without two upper-case digits (RFC 2045 §6.7)"),
                }
                at += 3;
            }
        }
        let is_last = number + 1 == body_lines.len();
        if is_soft && is_last {
            fault(faults, &place, "a soft line break at the end of the part");
        }
        if !is_soft && (!is_last || body.ends_with(b"\r\n")) {
            decoded.extend_from_slice(b"\r\n");
        }
    }
    decoded
}

fn base64_body(body: &[u8], place: &str, faults: &mut Vec<String>) -> Vec<u8> {
    let mut joined = Vec::new();
    for line in crlf_lines(body) {
        if line.len() > 76 {
            fault(faults, place, "a base64 line over 76 characters (RFC 2045 §6.8)");
        }
        joined.extend_from_slice(line);
    }
    base64_decoded(&joined).unwrap_or_else(|| {
        fault(faults, place, "not base64 (RFC 2045 §6.8)");
        Vec::new()
    })
}

// The machine part

/// Fields of the grammar in its order (RFC 3464 App. A, RFC 6533 §4.1); DS-6.
const MESSAGE: [&str; 5] =
    ["original-envelope-id", "reporting-mta", "dsn-gateway", "received-from-mta", "arrival-date"];
const RECIPIENT: [&str; 10] = [
    "original-recipient",
    "final-recipient",
    "action",
    "status",
    "remote-mta",
    "diagnostic-code",
    "localized-diagnostic",
    "last-attempt-date",
    "final-log-id",
    "will-retry-until",
];

fn machine_part(kind: &str, encoding: &str, body: &[u8], place: &str, faults: &mut Vec<String>) {
    let is_global = kind == "message/global-delivery-status";
    if !is_global && kind != "message/delivery-status" {
        fault(faults, place, format_args!("`{kind}` is not message/delivery-status alone (RFC 3464 §2.1, DS-1)"));
    }
    if !is_global && (encoding != "7bit" || !body.is_ascii()) {
        fault(faults, place, "message/delivery-status is 7bit US-ASCII (RFC 3464 §2.1, DS-2, DS-3)");
    }
    let content = match encoding {
        "quoted-printable" => quoted_printable(body, place, faults),
        "base64" => base64_body(body, place, faults),
        _ => body.to_vec(),
    };
    if str::from_utf8(&content).is_err() {
        fault(faults, place, "not UTF-8 (RFC 6533 §4.1)");
    }
    let text = String::from_utf8_lossy(&content).into_owned();
    // DS-8: the last field ends its line, and nothing follows.
    if !text.ends_with("\r\n") || text.ends_with("\r\n\r\n") {
        fault(faults, place, "does not end in exactly one CRLF (RFC 3464 §2.1, DS-8)");
    }
    let groups: Vec<&str> = text.split("\r\n\r\n").collect();
    if groups.len() < 2 {
        fault(faults, place, "no recipient group (RFC 3464 §2.1, DS-4)");
    }
    for (number, group) in groups.iter().enumerate() {
        let place = format!("{place}, group {number}");
        if group.trim().is_empty() || group.starts_with("\r\n") {
            fault(faults, &place, "empty, or begins with a blank line (RFC 3464 §2.1, DS-4)");
        }
        let fields = fields(group.as_bytes(), &place, faults);
        group_fields(&fields, number == 0, is_global, &place, faults);
    }
}

fn group_fields(fields: &Fields, is_message: bool, is_global: bool, place: &str, faults: &mut Vec<String>) {
    let order: &[&str] = if is_message { &MESSAGE } else { &RECIPIENT };
    let required: &[&str] = if is_message { &["reporting-mta"] } else { &["final-recipient", "action", "status"] };
    for name in required.iter().filter(|name| value(fields, name).is_none()) {
        fault(faults, place, format_args!("no `{name}` (RFC 3464 §2.2, §2.3, DS-15)"));
    }
    let mut last = 0;
    for (name, text) in fields {
        let rank = order.iter().position(|known| known == name).unwrap_or(order.len());
        let is_repeatable = matches!(name.as_str(), "localized-diagnostic") || rank == order.len();
        // Ranks count from 1 so that a second first field is seen.
        if rank + 1 < last || (rank + 1 == last && !is_repeatable) {
            fault(
                faults,
                place,
                format_args!("`{name}` is out of order or repeated (RFC 3464 §2.2, §2.3, DS-6, DS-7)"),
            );
        }
        last = rank + 1;
        let registered = ["smtp-remote-recipient", "deliver-by-date", "future-release-request"];
        if rank == order.len() && !name.starts_with("x-") && !registered.contains(&name.as_str()) {
            fault(faults, place, format_args!("`{name}` has no place here (RFC 3464 §2.4, DS-13)"));
        }
        // What a peer said stands as it was said, whatever it looks like (RFC 3461 §9.1, RFC 3464 §2.3.6); the fields with words
        // of this side have encoded-words in comments alone (DS-10).
        let ours =
            ["arrival-date", "last-attempt-date", "will-retry-until", "action", "status", "localized-diagnostic"];
        let is_ours = ours.contains(&name.as_str()) || name.starts_with("x-retourpost-");
        let outside = text.split('(').next().unwrap_or_default();
        if is_ours && outside.contains("=?") && outside.contains("?=") {
            fault(faults, place, format_args!("`{name}`: an encoded-word outside a comment (RFC 3464 §2.1.1)"));
        }
        machine_value(name, text, is_global, place, faults);
    }
    if !is_message {
        outcome(fields, place, faults);
        localized(fields, place, faults);
    }
}

/// I18-7: a tag and a text, each tag once.
fn localized(fields: &Fields, place: &str, faults: &mut Vec<String>) {
    let mut tags = BTreeSet::new();
    for (_, text) in fields.iter().filter(|(name, _)| name == "localized-diagnostic") {
        let tag = text.split_once(';').map(|(tag, _)| tag.trim().to_ascii_lowercase()).unwrap_or_default();
        let is_tag = !tag.is_empty() && tag.bytes().all(|octet| octet.is_ascii_alphanumeric() || octet == b'-');
        if !is_tag || !tags.insert(tag) {
            fault(faults, place, format_args!("`{text}`: no tag, or its second text (RFC 6533 §4.1)"));
        }
    }
}

fn machine_value(name: &str, text: &str, is_global: bool, place: &str, faults: &mut Vec<String>) {
    let mut report = |what: &str| fault(faults, place, format_args!("`{name}: {text}`: {what}"));
    let typed = text.split_once(';').map(|(kind, rest)| (kind.trim().to_ascii_lowercase(), rest.trim()));
    match name {
        "arrival-date" | "last-attempt-date" | "will-retry-until" if !is_date(text) => {
            report("not a date-time with a numeric zone (RFC 3464 §2.2.5, PM-10, PM-11)");
        }
        "reporting-mta" | "dsn-gateway" | "received-from-mta" | "remote-mta" => match typed {
            Some((kind, rest)) if kind == "dns" => {
                let host = rest.split(" (").next().unwrap_or_default();
                let is_literal = host.starts_with('[') && host.ends_with(']');
                let is_name = host.contains('.') && !host.contains([' ', '(', ')', '<', '>', ';']);
                if !is_literal && (!is_name || host.parse::<std::net::IpAddr>().is_ok()) {
                    report("not a qualified name or a literal in brackets (RFC 3461 §6.3(b), §9.3, PM-5, PM-6)");
                }
            }
            Some((kind, rest)) if (kind == "x400" || kind.starts_with("x-")) && !rest.is_empty() => {}
            _ => report("the type is not registered (RFC 3464 §2.1.2, DS-12)"),
        },
        "original-recipient" | "final-recipient" => match typed {
            Some((kind, rest)) if matches!(&*kind, "rfc822" | "utf-8" | "x400") || kind.starts_with("x-") => {
                recipient(&kind, rest, is_global, &mut report);
            }
            Some((kind, _)) if kind == "unknown" && name == "original-recipient" => {}
            _ => report("the type is not registered (RFC 3464 §2.1.2, DS-12)"),
        },
        "action" if !["failed", "delayed", "delivered", "relayed", "expanded"].contains(&text) => {
            report("not one of the five actions (RFC 3464 §2.3.3, PR-6)");
        }
        "status" if status_of(text).is_none() => report("not a status code and a comment (RFC 3464 §2.3.4, DS-11)"),
        "diagnostic-code" => match typed {
            Some((kind, rest)) if kind == "smtp" => {
                if reply_of(rest).is_none() {
                    report("no reply code (RFC 3461 §9.2, PR-18)");
                }
            }
            Some((kind, rest)) if kind.starts_with("x-") && !rest.is_empty() => {}
            _ => report("the type is not registered (RFC 3464 §2.1.2, DS-12)"),
        },
        "localized-diagnostic" if !is_global => report("not in the ASCII type (RFC 6533 §4.1, I18-7)"),
        _ => {}
    }
}

/// DS-14, I18-5, I18-6.
fn recipient(kind: &str, address: &str, is_global: bool, report: &mut impl FnMut(&str)) {
    if address.is_empty() || address.ends_with('>') || address.ends_with(')') {
        report("empty, or with brackets or a comment (RFC 3464 §2.3.2, DS-14)");
    }
    if kind == "rfc822" && !address.is_ascii() {
        report("an rfc822 address beyond US-ASCII (RFC 6533 §3, I18-5)");
    }
    if kind == "utf-8" && !is_global {
        let escapes: Vec<&str> = address.split('\\').skip(1).collect();
        let is_escape = |piece: &&str| {
            let digits = piece.strip_prefix("x{").and_then(|piece| piece.split_once('}')).map(|(digits, _)| digits);
            digits.is_some_and(|digits| {
                (2..=6).contains(&digits.len())
                    && (digits.len() == 2 || !digits.starts_with('0'))
                    && digits.bytes().all(|octet| upper_hex(octet).is_some())
                    && u32::from_str_radix(digits, 16).ok().and_then(char::from_u32).is_some()
            })
        };
        if !escapes.iter().all(is_escape) || address.contains(['+', '=', ' ']) {
            report("not the 7-bit form of a utf-8 address (RFC 6533 §3, I18-6)");
        }
    }
}

/// Class, subject, detail; a comment may follow.
fn status_of(text: &str) -> Option<(u8, u16, u16)> {
    let (code, comment) = text.split_once(' ').unwrap_or((text, "()"));
    let numbers: Vec<&str> = code.split('.').collect();
    let is_number = |number: &&str| {
        (1..=3).contains(&number.len())
            && number.bytes().all(|octet| octet.is_ascii_digit())
            && (*number == "0" || !number.starts_with('0'))
    };
    let [class, subject, detail] = numbers[..] else { return None };
    let is_good = matches!(class, "2" | "4" | "5") && numbers.iter().all(is_number);
    let is_comment = comment.starts_with('(') && comment.ends_with(')');
    (is_good && is_comment).then_some((class.parse().ok()?, subject.parse().ok()?, detail.parse().ok()?))
}

fn reply_of(text: &str) -> Option<u16> {
    let code = text.get(..3)?;
    let follows = text[3..].chars().next().is_none_or(|character| matches!(character, ' ' | '-'));
    (code.bytes().all(|octet| octet.is_ascii_digit()) && code.starts_with(['2', '3', '4', '5']) && follows)
        .then_some(code.parse().ok()?)
}

/// PR-10, PR-14, PR-19, PR-23: what one field means for another.
fn outcome(fields: &Fields, place: &str, faults: &mut Vec<String>) {
    let action = value(fields, "action").unwrap_or_default();
    if let Some(status) = value(fields, "status").and_then(status_of) {
        let fits = match action {
            "failed" => status.0 != 2,
            "delayed" => status.0 == 4,
            _ => status.0 == 2 || status == (5, 6, 4),
        };
        if !fits {
            fault(faults, place, format_args!("`{action}` with {status:?} (RFC 3464 §2.3.3, PR-10)"));
        }
    }
    if value(fields, "will-retry-until").is_some() && action != "delayed" {
        fault(faults, place, format_args!("will-retry-until with `{action}` (RFC 3464 §2.3.9, PR-23)"));
    }
    if value(fields, "diagnostic-code").is_some() && !matches!(action, "failed" | "delayed") {
        fault(faults, place, format_args!("diagnostic-code with `{action}` (RFC 3464 §2.3.6, PR-19)"));
    }
    if value(fields, "localized-diagnostic").is_some() && value(fields, "diagnostic-code").is_none() {
        fault(faults, place, "localized-diagnostic without diagnostic-code (RFC 6533 §4.1, I18-7)");
    }
}

// The returned part

/// RC-7, RC-8, RC-9, I18-2, I18-12.
fn returned_part(kind: &str, encoding: &str, body: &[u8], place: &str, faults: &mut Vec<String>) {
    let is_message = matches!(kind, "message/rfc822" | "message/global");
    let is_headers = matches!(kind, "text/rfc822-headers" | "message/global-headers");
    if !is_message && !is_headers {
        return fault(
            faults,
            place,
            format_args!("`{kind}` is no type of returned content (RFC 6522 §4, RFC 6533 §4)"),
        );
    }
    if kind == "message/rfc822" && !matches!(encoding, "7bit" | "8bit") {
        fault(faults, place, "message/rfc822 must not be encoded (RFC 2046 §5.2.1, RC-8)");
    }
    let content = match encoding {
        "quoted-printable" => quoted_printable(body, place, faults),
        "base64" => base64_body(body, place, faults),
        _ => body.to_vec(),
    };
    let (header, inner) = split_header(&content);
    let has_blank_line = content.starts_with(b"\r\n") || content.windows(4).any(|window| window == b"\r\n\r\n");
    let text = String::from_utf8_lossy(header).to_ascii_lowercase();
    if text.trim().is_empty() {
        fault(faults, place, "nothing is returned (RFC 6522 §3)");
    }
    if is_headers && !inner.trim_ascii().is_empty() {
        fault(faults, place, "a body among the headers (RFC 6522 §4, RC-7)");
    }
    if is_message && !has_blank_line {
        fault(faults, place, "a header labelled as a message (RFC 6522 §4, RC-7)");
    }
    let named = ["from:", "subject:", "date:"];
    if is_message && !named.iter().any(|name| text.lines().any(|line| line.starts_with(name))) {
        fault(faults, place, "none of From, Subject, Date (RFC 2046 §5.2.1, RC-9)");
    }
    if !kind.contains("global") && !encoding.starts_with('q') && !header.is_ascii() {
        fault(faults, place, "an octet above 0x7f in a header of an ASCII type (RFC 6522 §4, I18-2)");
    }
}

// The rules themselves, on a good notice and on broken ones

const GOOD: &[u8] = include_bytes!("../data/check/good.eml");

fn edited(from: &[u8], to: &[u8]) -> Vec<u8> {
    let at = GOOD.windows(from.len()).position(|window| window == from);
    let at = at.unwrap_or_else(|| panic!("{:?} is not in the good notice", String::from_utf8_lossy(from)));
    [&GOOD[..at], to, &GOOD[at + from.len()..]].concat()
}

#[test]
fn a_good_notice_has_no_fault() {
    assert_wire_rules(GOOD);
}

#[test]
#[should_panic(expected = "2 wire faults")]
fn all_faults_are_listed_at_once() {
    let octets = edited(b"Status: 4.4.1", b"Status: 4.04.1");
    let at = octets.windows(7).position(|window| window == b"Tries: ").unwrap();
    assert_wire_rules(&[&octets[..at], b"Tries:", &octets[at + 7..]].concat());
}

#[test]
fn each_broken_notice_has_its_fault() {
    let rows: &[(&[u8], &[u8], &str)] = &[
        (b"Tries: 3\r\n", b"Tries: 3\n", "bare LF"),
        (b"Tries: 3", b"Tries: \r3", "bare CR"),
        (b"Tries: 3", b"Tries: \x003", "NUL"),
        (b"Tries: 3", &[b'x'; 1_000], "over 998"),
        (b"--=_report--\r\n", b"--=_report--", "does not end in CRLF"),
        (b"To: kari", b" \r\nTo: kari", "white space alone"),
        (b"To: kari", b"To : kari", "is no field"),
        (b"To: kari@example.com", b"To: kari@example.com ", "at the end of a header line"),
        (
            b"=?utf-8?Q?Ikke_levert=3A_m=C3=B8te?=",
            b"A subject of words that could be folded but is not, up to seventy-nine",
            "over 78",
        ),
        (b"Subject: =?utf-8?Q?Ikke_levert=3A_m=C3=B8te?=", b"Subject: m\xc3\xb8te", "is not US-ASCII"),
        (b"To: kari@example.com\r\n", b"", "no `to`"),
        (b"To: kari@example.com", b"To: kari@example.com\r\nTo: kari@example.com", "stands twice"),
        (b"To: kari", b"Return-Path: <>\r\nTo: kari", "no place in a notice"),
        (b"auto-replied", b"auto-generated", "is not `auto-replied`"),
        (b"Date: Sat", b"Date: Sun", "`date` is not"),
        (b"10:02:14 +0100", b"10:02:14 GMT", "`date` is not"),
        (b"In-Reply-To: <q1@example.com>", b"In-Reply-To:", "is empty"),
        (b"In-Reply-To: <q1@example.com>", b"In-Reply-To: q1", "is not `<left@right>`"),
        (b"To: kari@example.com", b"To: kari", "not one mailbox"),
        (b"=3A_m=C3=B8te?=", b"=3A_m=C3=B8te_med_alle_som_har_noe_med_saken_=C3=A5_gj=C3=B8re?=", "over 75 characters"),
        (b"=3A_m=C3=B8te?=", b"=3A_m=C3=B8te_med_alle_som_har_noe_med_saken?= =?utf-8?Q?a?=", "over 76 characters"),
        (b"_m=C3=B8te?=", b"_m=C3?= =?utf-8?Q?=B8te?=", "decode alone"),
        (b"_m=C3=B8te?=", b"_m=c3=b8te?=", "does not decode"),
        (b"Subject: =?", b"Subject: Re:=?", "not an encoded-word alone"),
        (b"From: Mail Delivery System", b"From: =?utf-8?Q?Post,_f=C3=B8rer?=", "not allowed in a phrase"),
        (b"References: <q1", b"References: =?utf-8?Q?a?= <q1", "an encoded-word in `references`"),
        (b"From: Mail Delivery System", b"From: Mail@mx", "not one mailbox"),
        (b"Content-Language: nb", b"Content-Language: nb;nn", "not a list of tags"),
        (b"boundary=\"=_report\"", b"boundary==_report", "in content-type"),
        (b"MIME-Version: 1.0", b"MIME-Version: 1.0\r\nContent-Transfer-Encoding: base64", "a multipart in `base64`"),
        (b"<20261121090214.1@mx.example.org>", b"<q1@example.com>", "the id of the message it is about"),
        (b"multipart/report;", b"multipart/mixed;", "not `multipart/report"),
        (b"boundary=\"=_report\"", b"boundary=\"=_other\"", "no closing delimiter"),
        (b"--=_report--\r\n", b"--=_report\r\n", "no closing delimiter"),
        (b"Meldingen", b"--=_alternatively\r\nMeldingen", "begins a line that is no delimiter"),
        (b"--=_report--", b"--=_report\r\nContent-Type: text/plain\r\n\r\na\r\n--=_report--", "4 parts"),
        (b"=E2=80=93", b"\xe2\x80\x93", "an octet above 0x7f under `quoted-printable`"),
        (b"=E2=80=93", b"=e2=80=93", "without two upper-case digits"),
        (b"ikke levert.\r\n", b"ikke levert. \r\n", "at the end of a quoted-printable line"),
        (b"ble ikke levert.\r\nexample.no", b"ble ikke levert. example.no", "over 76 characters"),
        (b"levert.\r\nexample", b"levert.=0A=\r\nexample", "a bare CR or LF in the decoded text"),
        (b"base64\r\n\r\nPHA+", b"base64\r\n\r\nPHA", "not base64"),
        (b"base64\r\n\r\nPHA+", b"base64\r\n\r\nPHA+PHA+", "a base64 line over 76"),
        (b"text/plain; charset=utf-8", b"text/plain", "the charset is"),
        (b"=E2=80=93", b"=96", "not UTF-8"),
        (b"text/html; charset=utf-8", b"text/plain; charset=utf-8", "text/plain must come first"),
        (b"message/delivery-status", b"message/delivery-status; charset=utf-8", "is not message/delivery-status alone"),
        (
            b"message/delivery-status\r\n",
            b"message/delivery-status\r\nContent-Transfer-Encoding: quoted-printable\r\n",
            "is 7bit US-ASCII",
        ),
        (b"User unknown", b"a\xc3\xb1o", "is 7bit US-ASCII"),
        (b"Tries: 3\r\n\r\n--", b"Tries: 3\r\n--", "exactly one CRLF"),
        (b"Tries: 3\r\n\r\n--", b"Tries: 3\r\n\r\n\r\n--", "exactly one CRLF"),
        (b"\r\n\r\nOriginal-Recipient: rfc822;per", b"\r\n\r\n\r\nOriginal-Recipient: rfc822;per", "blank line"),
        (b"+0100\r\n\r\nOriginal-Recipient: rfc822;per", b"+0100\r\nOriginal-Recipient: rfc822;per", "out of order"),
        (b"Action: delayed\r\n", b"", "no `action`"),
        (b"Reporting-MTA: dns; mx.example.org\r\n", b"", "no `reporting-mta`"),
        (b"Action: delayed\r\nStatus: 4.4.1\r\n", b"Status: 4.4.1\r\nAction: delayed\r\n", "out of order"),
        (b"X-Retourpost-Tries", b"Retourpost-Tries", "no place here"),
        (b"Reporting-MTA: dns; mx.example.org", b"Reporting-MTA: dns; mx", "not a qualified name"),
        (b"Remote-MTA: dns; mx.example.no", b"Remote-MTA: dns; 192.0.2.1", "not a qualified name"),
        (b"Remote-MTA: dns;", b"Remote-MTA: smtp;", "type is not registered"),
        (b"Final-Recipient: rfc822;per", b"Final-Recipient: utf8;per", "type is not registered"),
        (b"Final-Recipient: rfc822;per@example.no", b"Final-Recipient: rfc822;<per@example.no>", "brackets"),
        (b"Final-Recipient: rfc822;per", b"Final-Recipient: utf-8;p\\x{D800}", "7-bit form"),
        (b"10:02:10 +0100", b"10:02:10 CET", "numeric zone"),
        (b"Action: delayed", b"Action: deferred", "five actions"),
        (b"Status: 4.4.1", b"Status: 4.4.1 no thanks", "not a status code and a comment"),
        (b"Status: 4.4.1", b"Status: 4.04.1", "not a status code and a comment"),
        (b"Status: 4.4.1", b"Status: 5.4.1", "`delayed` with"),
        (b"X-Retourpost; connection", b"smtp; connection", "no reply code"),
        (b"Action: delayed", b"Action: failed", "will-retry-until with"),
        (b"Action: failed\r\nStatus: 5.1.1", b"Action: relayed\r\nStatus: 2.1.5", "diagnostic-code with"),
        (b"X-Retourpost-Tries: 3", b"X-Retourpost-Tries: =?utf-8?Q?tre?=", "outside a comment"),
        (b"Last-Attempt-Date", b"Localized-Diagnostic: nb; a\r\nLast-Attempt-Date", "not in the ASCII type"),
        (b"text/rfc822-headers", b"message/rfc822-headers", "no type of returned content"),
        (b"text/rfc822-headers", b"message/rfc822", "a header labelled as a message"),
        (
            b"<q1@example.com>\r\n\r\n--=_report--",
            b"<q1@example.com>\r\n\r\nHei\r\n--=_report--",
            "a body among the headers",
        ),
        (
            b"headers\r\n\r\nFrom: Kari",
            b"headers\r\nContent-Transfer-Encoding: 8bit\r\n\r\nFrom: K\xc3\xa5re",
            "of an ASCII type",
        ),
    ];
    for (from, to, expected) in rows {
        let faults = faults(&edited(from, to));
        let edit = String::from_utf8_lossy(to);
        assert!(faults.iter().any(|fault| fault.contains(expected)), "{edit:?}: no {expected:?} in {faults:#?}");
    }
}

#[test]
fn no_octets_panic_while_they_are_judged() {
    for end in 0..GOOD.len() {
        faults(&GOOD[..end]);
    }
}
