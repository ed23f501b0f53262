//! Claims about `mime`. Two parsers that are not ours, `mail-parser` and `mailparse`, read back what is written.

#[path = "mime/delivery_status.rs"]
mod delivery_status;
#[path = "mime/header.rs"]
mod header;
#[path = "mime/returned.rs"]
mod returned;
#[path = "mime/whole.rs"]
mod whole;

/// Line rules of RFC 5322 §2.1.1 and §2.2.3 and RFC 2045 §2.7, written from the RFCs: CRLF only, no NUL, at most 998
/// octets, no line of white space alone.
#[track_caller]
fn assert_legal_lines(octets: &[u8]) {
    assert!(octets.ends_with(b"\r\n"), "ends in CRLF");
    assert!(!octets.contains(&0), "no NUL");
    for line in lines(octets) {
        assert!(!line.contains(&b'\r') && !line.contains(&b'\n'), "a bare CR or LF: {}", line.escape_ascii());
        assert!(line.len() <= 998, "a line of {} octets", line.len());
        let is_blank = !line.is_empty() && line.iter().all(|octet| matches!(octet, b' ' | b'\t'));
        assert!(!is_blank, "a line of white space");
    }
}

/// The lines without their CRLF.
fn lines(octets: &[u8]) -> Vec<&[u8]> {
    let mut lines = Vec::new();
    let mut rest = octets;
    while let Some(end) = rest.windows(2).position(|pair| pair == b"\r\n") {
        lines.push(&rest[..end]);
        rest = &rest[end + 2..];
    }
    assert!(rest.is_empty(), "ends in CRLF");
    lines
}

/// A message of this header and no body, as `mailparse` reads the field.
fn read_by_mailparse(field: &[u8], name: &str) -> Option<String> {
    use mailparse::MailHeaderMap;
    let (headers, _) = mailparse::parse_headers(field).expect("headers");
    headers.get_first_value(name)
}

/// The same with `mail-parser`.
fn read_by_mail_parser(field: &[u8], name: &'static str) -> Option<String> {
    let message = [field, b"\r\n"].concat();
    let message = mail_parser::MessageParser::default().parse(&message)?;
    Some(message.header(name)?.as_text()?.to_owned())
}
