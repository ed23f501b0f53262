//! Header fields with any text in them: legal for the wire, and read back by two foreign parsers.

use mailparse::MailHeaderMap;
use retourpost::mime::header::{
    cut_to_cells, is_message_id, write_content_language, write_mailbox, write_recipient, write_references,
    write_unstructured,
};
use retourpost::mime::{self, Form, Head, Sender, Subject, TransferEncoding};
use retourpost::report::Moment;
use retourpost::text::{display_width, is_plain};

use super::source::Source;
use crate::wire;

pub(super) fn holds(octets: &[u8]) {
    let mut source = Source::new(octets);
    let [subject, name, from, to, tag] = std::array::from_fn(|_| source.text());
    let references: Vec<String> = (0..source.below(16)).map(|_| source.text()).collect();
    let cells = source.below(256);
    assert_unstructured(&subject);
    assert_mailbox(&name, &from);
    assert_recipient(&to);
    assert_references(&references, references.last().map(String::as_str));
    assert_content_language(&[&tag, &subject]);
    assert_cut(&subject, cells);
    assert_whole(&subject, &name, &from, &to, &references);
}

/// Lines by RFC 5322 §2.1.1 and §2.2.3: one field, nothing but folded lines behind it.
#[track_caller]
fn assert_one_field(field: &[u8], name: &str) {
    let text = std::str::from_utf8(field).expect("UTF-8");
    assert!(text.starts_with(&format!("{name}:")) && text.ends_with("\r\n"), "{text:?}");
    for (at, line) in text.split_terminator("\r\n").enumerate() {
        assert!(line.len() <= 998 && !line.contains(char::is_control), "{line:?}");
        assert!(at == 0 || (line.starts_with(' ') && !line.trim().is_empty()), "{text:?}");
    }
}

fn assert_unstructured(text: &str) {
    let mut field = Vec::new();
    write_unstructured(&mut field, "Subject", text);
    assert_one_field(&field, "Subject");
    assert!(field.is_ascii());
    // What cannot be seen is told otherwise.
    if is_plain(text) {
        for read in [by_mailparse(&field, "Subject"), by_mail_parser(&field)] {
            let read = read.unwrap_or_default();
            assert_eq!(words(&read), words(text), "{}", field.escape_ascii());
            assert!(read == text.trim_matches(' ') || text.contains("  "), "{}", field.escape_ascii());
        }
    }
}

fn by_mailparse(field: &[u8], name: &str) -> Option<String> {
    let (headers, _) = mailparse::parse_headers(field).expect("a header");
    headers.get_first_value(name)
}

fn by_mail_parser(field: &[u8]) -> Option<String> {
    let octets = [field, b"\r\n"].concat();
    mail_parser::MessageParser::default().parse(&octets)?.subject().map(str::to_owned)
}

fn assert_mailbox(name: &str, address: &str) {
    let mut field = Vec::new();
    let form = write_mailbox(&mut field, "From", name, address);
    assert_one_field(&field, "From");
    assert_eq!(form == Form::Utf8, !field.is_ascii());
    if is_plain(name) && address == "postmaster@example.com" {
        let octets = [&field[..], b"\r\n"].concat();
        let read = mail_parser::MessageParser::default().parse(&octets).expect("a message");
        let mailbox = read.from().and_then(|from| from.first()).expect("a mailbox");
        assert_eq!(mailbox.address(), Some(address), "{}", field.escape_ascii());
        let wanted = words(name);
        assert_eq!(words(mailbox.name().unwrap_or_default()), wanted, "{}", field.escape_ascii());
    }
}

fn is_hidden_or_space(character: char) -> bool {
    character.is_whitespace() || !is_plain(character.encode_utf8(&mut [0; 4]))
}

/// White space counts as one space: readers differ in how they unfold it.
fn words(text: &str) -> Vec<&str> {
    text.split(' ').filter(|word| !word.is_empty()).collect()
}

fn assert_recipient(address: &str) {
    let mut field = Vec::new();
    let form = write_recipient(&mut field, "To", address);
    assert_one_field(&field, "To");
    assert_eq!(form == Form::Utf8, !field.is_ascii());
}

fn assert_references(references: &[String], message_id: Option<&str>) {
    let mut fields = Vec::new();
    write_references(&mut fields, references, message_id);
    if fields.is_empty() {
        return assert!(!references.iter().any(|id| is_message_id(id)));
    }
    let text = std::str::from_utf8(&fields).expect("UTF-8");
    let start = text.find("References:").expect("References");
    assert_one_field(&text.as_bytes()[start..], "References");
    for id in text[start..].split_ascii_whitespace().skip(1) {
        assert!(is_message_id(id) && references.iter().any(|known| known == id), "{id:?}");
    }
    if start > 0 {
        assert_one_field(&text.as_bytes()[..start], "In-Reply-To");
    }
}

fn assert_content_language(tags: &[&str]) {
    let mut field = Vec::new();
    write_content_language(&mut field, tags);
    if !field.is_empty() {
        assert!(field.ends_with(b"\r\n") && field.is_ascii());
        assert_eq!(field.iter().filter(|octet| matches!(octet, b'\r' | b'\n')).count(), 2);
    }
}

fn assert_cut(text: &str, cells: usize) {
    let cut = cut_to_cells(text, cells);
    let is_whole = cut == text;
    assert!(display_width(&cut) <= cells.max(1) && (is_whole || cut.ends_with('…')), "{cut:?} in {cells}");
    assert!(is_whole || text.starts_with(cut.trim_end_matches('…')));
}

/// The header of a whole message, judged by rules that know nothing of the writer.
fn assert_whole(subject: &str, name: &str, from: &str, to: &str, references: &[String]) {
    const GOOD: &[u8] = include_bytes!("../../data/check/good.eml");
    // OK because a good message has a header.
    let header_end = GOOD.windows(4).position(|window| window == b"\r\n\r\n").expect("the end of the header");
    let mut octets = Vec::new();
    let form = mime::write_head(
        &mut octets,
        &Head {
            date: Moment::try_new(1_795_251_734, 60).expect("a moment"),
            from: Sender::Mailbox { display_name: name, address: from },
            to,
            message_id: "<1.2f7c@example.com>",
            original_message_id: references.first().map(String::as_str),
            original_references: references,
            subject: Subject::Text(subject),
            language: None,
            boundary: "=_report",
            encoding: TransferEncoding::SevenBit,
        },
    );
    assert_eq!(form == Form::Utf8, !octets.is_ascii());
    octets.extend_from_slice(&GOOD[header_end + 4..]);
    // Of nobody there is no mailbox, an address of the local system has no domain, and addresses and Message-IDs stand as
    // they are, with spaces in their quotes and with what looks like an encoded-word.
    let has = |what: &str| from.contains(what) || to.contains(what);
    let looks_encoded = has("=?") || references.iter().any(|id| id.contains("=?"));
    let is_known = |fault: &String| {
        fault.contains("is not one mailbox")
            || (fault.contains("`subject` is empty") && subject.chars().all(is_hidden_or_space))
            || (fault.contains("over 78 characters") && has(" "))
            || (fault.contains("encoded-word") && looks_encoded)
    };
    let faults: Vec<_> = wire::faults(&octets).into_iter().filter(|fault| !is_known(fault)).collect();
    assert!(faults.is_empty(), "{faults:#?}\n{}", octets.escape_ascii());
}
