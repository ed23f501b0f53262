//! A whole report message, taken apart by two foreign parsers.

use mail_parser::MimeHeaders;
use mailparse::MailHeaderMap;
use retourpost::mime::{
    self, Form, Head, Sender, Subject, TextSubtype, TransferEncoding, Transport, delivery_status, returned,
};
use retourpost::report::{
    Action, HeaderSection, Moment, MtaName, Original, RecipientAddress, RecipientFields, Report, ReportFields,
};
use retourpost::status::EnhancedStatus;

use super::assert_legal_lines;

const BOUNDARY: &str = "=_r1";
const INNER: &str = "=_a1";
const HEADER: &str = "From: Kari <kari@example.com>\r\nSubject: Hei\r\n";

fn head<'a>(to: &'a str, subject: Subject<'a>) -> Head<'a> {
    Head {
        date: Moment::parse("Sat, 21 Nov 2026 10:02:14 +0100").unwrap(),
        from: Sender::Mailbox { display_name: "Posttjenesten på jobb", address: "postmaster@example.com" },
        to,
        message_id: "<1.2f7c@example.com>",
        original_message_id: Some("<m@example.com>"),
        original_references: &[],
        subject,
        language: None,
        boundary: BOUNDARY,
        encoding: TransferEncoding::SevenBit,
    }
}

fn report() -> Report {
    let mut fields = ReportFields::by(MtaName::host("mx.example.com").unwrap());
    let ola = RecipientAddress::mailbox("ola@example.no").unwrap();
    let status = EnhancedStatus::parse("5.1.1").unwrap();
    fields.recipients.push(RecipientFields::new(ola, Action::Failed, status).try_into().unwrap());
    fields.try_into().unwrap()
}

fn message() -> Vec<u8> {
    let mut out = Vec::new();
    mime::write_head(&mut out, &head("kari@example.com", Subject::Text("Ikke levert: kjære venner")));
    mime::write_first_boundary(&mut out, BOUNDARY);
    mime::write_alternative_head(&mut out, INNER, TransferEncoding::SevenBit);
    mime::write_first_boundary(&mut out, INNER);
    mime::write_text_head(&mut out, TextSubtype::Plain, TransferEncoding::QuotedPrintable, &["nb"]);
    out.extend_from_slice(b"Ikke lev=C3=A9rt.\r\n");
    mime::write_boundary(&mut out, INNER);
    mime::write_text_head(&mut out, TextSubtype::Html, TransferEncoding::SevenBit, &["nb"]);
    out.extend_from_slice(b"<p>Ikke levert.</p>\r\n");
    mime::write_close(&mut out, INNER);
    mime::write_boundary(&mut out, BOUNDARY);
    delivery_status::write_head(&mut out, Form::Ascii);
    delivery_status::write(&mut out, &report(), Form::Ascii);
    mime::write_boundary(&mut out, BOUNDARY);
    let header = Some(HeaderSection::parse(HEADER.as_bytes()));
    let original = Original { header, ..Original::default() };
    let plan = returned::plan(&original, returned::Asked::Headers, Transport::SevenBit, returned::HEADER_OCTETS);
    returned::write(&mut out, &plan, &original);
    mime::write_close(&mut out, BOUNDARY);
    out
}

#[test]
fn the_header_stands_in_its_order() {
    // HDR-1, HDR-2, HDR-3, HDR-4, HDR-5, HDR-6, HDR-7, HDR-8, HDR-9, HDR-10, HDR-11, HDR-12, HDR-15, REP-1, REP-2,
    // REP-5
    let mut out = Vec::new();
    let form = mime::write_head(&mut out, &head("kari@example.com", Subject::Text("Ikke levert")));
    assert_eq!(
        String::from_utf8(out).unwrap(),
        "Date: Sat, 21 Nov 2026 10:02:14 +0100\r\n\
         From: =?utf-8?Q?Posttjenesten_p=C3=A5_jobb?= <postmaster@example.com>\r\n\
         To: kari@example.com\r\n\
         Message-ID: <1.2f7c@example.com>\r\n\
         In-Reply-To: <m@example.com>\r\n\
         References: <m@example.com>\r\n\
         Subject: Ikke levert\r\n\
         Auto-Submitted: auto-replied\r\n\
         MIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status;\r\n boundary=\"=_r1\"\r\n\
         \r\n"
    );
    assert_eq!(form, Form::Ascii);
}

#[test]
fn a_subject_and_a_sender_written_earlier_are_taken_as_they_are() {
    let mut subject = Vec::new();
    mime::header::write_unstructured(&mut subject, "Subject", "Ikke levert");
    let mut from = Vec::new();
    mime::header::write_mailbox(&mut from, "From", "Posttjenesten på jobb", "postmaster@example.com");
    let mut at_once = Vec::new();
    mime::write_head(&mut at_once, &head("kari@example.com", Subject::Text("Ikke levert")));
    let mut earlier = Vec::new();
    let head = Head { from: Sender::Wire(&from), ..head("kari@example.com", Subject::Wire(&subject)) };
    mime::write_head(&mut earlier, &head);
    assert_eq!(earlier, at_once);
}

#[test]
fn a_non_ascii_return_path_needs_smtputf8_and_8_bit_parts_are_announced() {
    // I18-13, ENV-13, REP-5, MIME-3
    let mut out = Vec::new();
    assert_eq!(mime::write_head(&mut out, &head("åse@example.no", Subject::Text("x"))), Form::Utf8);
    out.clear();
    let head = Head { encoding: TransferEncoding::EightBit, ..head("a@b.example", Subject::Text("x")) };
    assert_eq!(mime::write_head(&mut out, &head), Form::Ascii);
    assert!(out.ends_with(b" boundary=\"=_r1\"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"));
}

#[test]
fn mailparse_finds_the_parts_octet_for_octet() {
    // REP-1, REP-2, REP-3, REP-4, REP-6, REP-7, DS-1, DS-8, HDR-7, HDR-13, RC-12, TXT-5
    let octets = message();
    assert_legal_lines(&octets);
    assert!(octets.is_ascii());
    let mail = mailparse::parse_mail(&octets).unwrap();
    assert_eq!(mail.ctype.mimetype, "multipart/report");
    assert_eq!(mail.ctype.params.get("report-type").map(String::as_str), Some("delivery-status"));
    assert_eq!(mail.headers.get_all_values("MIME-Version"), ["1.0"]);
    assert_eq!(mail.headers.get_all_values("Auto-Submitted"), ["auto-replied"]);
    let types: Vec<&str> = mail.subparts.iter().map(|part| part.ctype.mimetype.as_str()).collect();
    assert_eq!(types, ["multipart/alternative", "message/delivery-status", "text/rfc822-headers"]);
    assert!(mail.subparts[1].ctype.params.keys().all(|name| name == "charset"), "mailparse adds its default charset");
    let mut machine_part = Vec::new();
    delivery_status::write(&mut machine_part, &report(), Form::Ascii);
    assert_eq!(mail.subparts[1].get_body_raw().unwrap(), machine_part);
    assert_eq!(mail.subparts[2].get_body_raw().unwrap(), HEADER.as_bytes());
    let texts = &mail.subparts[0].subparts;
    let text_types: Vec<&str> = texts.iter().map(|part| part.ctype.mimetype.as_str()).collect();
    assert_eq!(text_types, ["text/plain", "text/html"]);
    assert_eq!(texts[0].get_body().unwrap(), "Ikke levért.\r\n");
    assert_eq!(texts[0].ctype.charset, "utf-8");
    assert_eq!(texts[0].headers.get_all_values("Content-Language"), ["nb"]);
}

#[test]
fn mail_parser_finds_the_same() {
    // REP-3, HDR-1, HDR-3, HDR-4, HDR-6, HDR-9, HDR-10, HDR-11, HDR-14, MIME-7
    let octets = message();
    let mail = mail_parser::MessageParser::default().parse(&octets).unwrap();
    assert_eq!(mail.subject(), Some("Ikke levert: kjære venner"));
    let from = mail.from().unwrap().first().unwrap();
    assert_eq!((from.name(), from.address()), (Some("Posttjenesten på jobb"), Some("postmaster@example.com")));
    assert_eq!(mail.to().unwrap().first().unwrap().address(), Some("kari@example.com"));
    assert_eq!(mail.in_reply_to().as_text(), Some("m@example.com"));
    assert_eq!(mail.date().unwrap().to_timestamp(), 1_795_251_734);
    assert_eq!(mail.body_text(0).as_deref(), Some("Ikke levért.\r\n"));
    assert_eq!(mail.body_html(0).as_deref(), Some("<p>Ikke levert.</p>\r\n"));
    let types: Vec<_> =
        mail.attachments().map(|part| part.content_type().unwrap().subtype().unwrap_or_default()).collect();
    assert_eq!(types, ["delivery-status", "rfc822-headers"]);
    let names: Vec<_> = mail.headers().iter().map(|header| header.name().to_ascii_lowercase()).collect();
    for absent in [
        "return-path",
        "precedence",
        "x-failed-recipients",
        "disposition-notification-to",
        "return-receipt-to",
        "sender",
        "content-description",
    ] {
        assert!(!names.iter().any(|name| name == absent), "{absent}");
    }
}

#[test]
fn a_boundary_has_what_no_encoding_produces() {
    // REP-6
    for boundary in ["=_r1", "=_0123456789abcdef", "a=_b"] {
        assert!(mime::is_boundary(boundary), "{boundary}");
    }
    let long = format!("=_{}", "x".repeat(69));
    for boundary in ["", "abc", "=_a b", "=_a\r\n", "=_\"", "=_é", "=_a ", long.as_str()] {
        assert!(!mime::is_boundary(boundary), "{boundary}");
    }
}

#[test]
fn a_boundary_is_found_where_a_line_begins_with_it() {
    // REP-6: also behind a bare CR or LF, which some parsers take for a line end.
    for octets in ["--=_b\r\n", "a\r\n--=_b--\r\n", "a\n--=_bcd", "a\r--=_b"] {
        assert!(mime::boundary_occurs(octets.as_bytes(), "=_b"), "{octets:?}");
    }
    for octets in ["", "a --=_b", "-=_b", "--=_a\r\n", "--\r\n=_b"] {
        assert!(!mime::boundary_occurs(octets.as_bytes(), "=_b"), "{octets:?}");
    }
}
