//! What is returned of the original.

use proptest::prelude::*;
use retourpost::mime::TransferEncoding;
use retourpost::mime::Transport::{self, EightBitMime, SevenBit, Smtputf8};
use retourpost::mime::returned::{Asked, Downgrade, HEADER_OCTETS, Kind, MediaType, Plan, plan, write};
use retourpost::report::{HeaderSection, Original};

use super::assert_legal_lines;

const HEADER: &str = "Received: from c.example by mx.example.com; Sat, 21 Nov 2026 10:02:11 +0100\r\n\
    From: Kari <kari@example.com>\r\nTo: ola@example.no\r\nSubject: Hei\r\n";

fn original(header: impl AsRef<[u8]>, body: impl AsRef<[u8]>) -> Original {
    let header = Some(HeaderSection::parse(header.as_ref()));
    Original { header, body: Some(body.as_ref().to_vec()), ..Original::default() }
}

/// The plan and the part as it is written: head and content.
fn returned(original: &Original, asked: Asked, transport: Transport) -> (Plan, String, Vec<u8>) {
    returned_up_to(original, asked, transport, HEADER_OCTETS)
}

fn returned_up_to(
    original: &Original,
    asked: Asked,
    transport: Transport,
    header_octets: usize,
) -> (Plan, String, Vec<u8>) {
    let plan = plan(original, asked, transport, header_octets);
    let mut out = Vec::new();
    write(&mut out, &plan, original);
    let end = out.windows(4).position(|it| it == b"\r\n\r\n").map_or(0, |at| at + 4);
    let content = out.split_off(end);
    (plan, String::from_utf8(out).unwrap(), content)
}

/// The content decoded by another implementation.
fn decoded(head: &str, content: &[u8]) -> Vec<u8> {
    let part = [head.as_bytes(), content].concat();
    mailparse::parse_mail(&part).unwrap().get_body_raw().unwrap()
}

#[test]
fn without_an_original_nothing_is_enclosed() {
    // RC-1
    for asked in [Asked::Nothing, Asked::Headers, Asked::Full] {
        let (plan, head, content) = returned(&Original::default(), asked, SevenBit);
        assert_eq!((plan.kind(), head.as_str(), content.len()), (Kind::Nothing, "", 0));
        assert_eq!(returned(&original("", "x\r\n"), asked, SevenBit).0.kind(), Kind::Nothing);
        assert_eq!(returned(&original(" \t\x0c\r\n", "x\r\n"), asked, SevenBit).0.kind(), Kind::Nothing);
    }
    assert_eq!(returned(&original(HEADER, "x\r\n"), Asked::Nothing, SevenBit).0.kind(), Kind::Nothing);
}

#[test]
fn headers_only_are_the_header_octet_for_octet() {
    // RC-3, RC-7, RC-10, RC-12
    let (plan, head, content) = returned(&original(HEADER, "secret\r\n"), Asked::Headers, SevenBit);
    assert_eq!((plan.kind(), plan.downgrade()), (Kind::Headers, None));
    assert_eq!(head, "Content-Type: text/rfc822-headers\r\n\r\n");
    assert_eq!(content, HEADER.as_bytes());
}

#[test]
fn a_whole_message_is_returned_octet_for_octet() {
    // RC-2, RC-7, RC-8, RC-12, DS-2's neighbour LET-1: lines of 900 octets stay 7bit.
    let body = format!("{}\r\n\r\nend without a line end", "x".repeat(900));
    let (plan, head, content) = returned(&original(HEADER, &body), Asked::Full, SevenBit);
    assert_eq!(
        (plan.kind(), plan.media_type(), plan.encoding()),
        (Kind::Message, MediaType::Rfc822, TransferEncoding::SevenBit)
    );
    assert_eq!(head, "Content-Type: message/rfc822\r\n\r\n");
    assert_eq!(content, format!("{HEADER}\r\n{body}").as_bytes());
}

#[test]
fn an_8_bit_message_is_whole_only_on_a_path_that_takes_it() {
    // RC-11, MIME-4
    let message = original(HEADER, "blåbær\r\n");
    let (seven, _, content) = returned(&message, Asked::Full, SevenBit);
    assert_eq!((seven.kind(), seven.downgrade()), (Kind::Headers, Some(Downgrade::PathIsSevenBit)));
    assert!(content.is_ascii());
    for transport in [EightBitMime, Smtputf8] {
        let (plan, head, content) = returned(&message, Asked::Full, transport);
        assert_eq!(plan.encoding(), TransferEncoding::EightBit);
        assert_eq!(head, "Content-Type: message/rfc822\r\nContent-Transfer-Encoding: 8bit\r\n\r\n");
        assert_eq!(content, format!("{HEADER}\r\nblåbær\r\n").as_bytes());
    }
}

#[test]
fn what_is_no_legal_message_becomes_its_header() {
    // RC-9, RC-13, RC-14
    let long = format!("{}\r\n", "x".repeat(999));
    for (header, body) in [
        (HEADER, "a\nb\r\n"),
        (HEADER, "a\rb\r\n"),
        (HEADER, "a\r\n\r"),
        (HEADER, "a\0b\r\n"),
        (HEADER, long.as_str()),
        ("X-Note: no From, Subject or Date\r\n", "a\r\n"),
        ("From kari Sat Nov 21 10:02:11 2026\r\nFrom: kari@example.com\r\n", "a\r\n"),
    ] {
        let (plan, _, content) = returned(&original(header, body), Asked::Full, Smtputf8);
        assert_eq!((plan.kind(), plan.downgrade()), (Kind::Headers, Some(Downgrade::MessageIsIllegal)), "{body:?}");
        assert_eq!(content, header.as_bytes());
    }
    let legal = format!("{}\r\n", "x".repeat(998));
    assert_eq!(returned(&original(HEADER, legal), Asked::Full, SevenBit).0.kind(), Kind::Message);
    let mut without_body = original(HEADER, "");
    without_body.body = None;
    assert_eq!(returned(&without_body, Asked::Full, SevenBit).0.downgrade(), Some(Downgrade::BodyIsMissing));
}

#[test]
fn a_utf8_header_has_the_global_types() {
    // I18-11, I18-12, MIME-3; each part is typed by its own octets.
    let header = "From: Kåre <kare@example.com>\r\nSubject: Blåbær\r\n";
    let message = original(header, "x\r\n");
    for (transport, encoding) in [
        (SevenBit, TransferEncoding::Base64),
        (EightBitMime, TransferEncoding::Base64),
        (Smtputf8, TransferEncoding::EightBit),
    ] {
        let (plan, head, content) = returned(&message, Asked::Full, transport);
        assert_eq!((plan.media_type(), plan.encoding()), (MediaType::Global, encoding));
        assert!(head.starts_with("Content-Type: message/global\r\n"));
        assert_eq!(decoded(&head, &content), format!("{header}\r\nx\r\n").as_bytes());
        let (plan, head, content) = returned(&message, Asked::Headers, transport);
        assert_eq!((plan.media_type(), plan.encoding()), (MediaType::GlobalHeaders, encoding));
        assert!(head.starts_with("Content-Type: message/global-headers\r\nContent-Transfer-Encoding: "));
        assert_eq!(decoded(&head, &content), header.as_bytes());
        assert!(transport == Smtputf8 || content.is_ascii());
    }
}

#[test]
fn an_illegal_header_travels_quoted_printable() {
    // RC-10, RC-14, MIME-2; the octets that come out are those that came in.
    let long = format!("Subject: {}\r\nFrom: a@b.example\r\n", "x".repeat(2000)).into_bytes();
    for header in [
        b"From: J\xf8rn <j@example.com>\r\nSubject: =?utf-8?Q?a?= \t\r\n".to_vec(),
        b"From: a@b.example\r\nSubject: a\0b\r\n".to_vec(),
        long,
    ] {
        for asked in [Asked::Headers, Asked::Full] {
            let (plan, head, content) = returned(&original(&header, "x\r\n"), asked, EightBitMime);
            assert_eq!((plan.kind(), plan.encoding()), (Kind::Headers, TransferEncoding::QuotedPrintable));
            assert_eq!(
                head,
                "Content-Type: text/rfc822-headers\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n"
            );
            assert!(content.is_ascii());
            assert!(content.split(|&it| it == b'\n').all(|line| line.len() <= 77));
            assert_eq!(decoded(&head, &content), header);
            assert_eq!(quoted_printable::decode(&content, quoted_printable::ParseMode::Strict).unwrap(), header);
        }
    }
}

#[test]
fn a_message_with_illegal_utf8_in_its_header_becomes_quoted_printable() {
    // F5: returned content is octets from end to end.
    let header = b"From: a@b.example\r\nSubject: \xff\xfe\r\n";
    let (plan, head, content) = returned(&original(header, "x\r\n"), Asked::Full, Smtputf8);
    assert_eq!(plan.downgrade(), Some(Downgrade::MessageIsIllegal));
    assert_eq!(decoded(&head, &content), header);
}

fn long_header() -> String {
    let field = |name: &str, n_octets: usize| format!("{name}: {}\r\n", "x".repeat(n_octets - name.len() - 4));
    [
        field("Received", 100),
        field("X-Spam", 100),
        field("ARC-Seal", 100),
        field("Received", 100),
        field("DKIM-Signature", 100),
        field("Thread-Index", 100),
        field("Received", 100),
        field("ARC-Message-Signature", 100),
        field("From", 100),
        field("To", 100),
        field("Cc", 100),
        field("Subject", 100),
        field("Date", 100),
        field("Message-ID", 100),
        field("References", 100),
        field("List-Unsubscribe", 100),
        field("Content-Type", 100),
        field("Auto-Submitted", 100),
        field("X-Mailer", 100),
    ]
    .concat()
}

fn names(content: &[u8]) -> Vec<String> {
    let section = HeaderSection::parse(content);
    section.fields().map(|field| String::from_utf8(field.name().to_vec()).unwrap()).collect()
}

#[test]
fn of_a_long_header_whole_fields_go_in_a_fixed_order() {
    // RC-10 knowingly: the omission is counted. RC-12: what stays keeps its octets and order.
    let header = long_header();
    let message = original(&header, "x\r\n");
    let all = names(header.as_bytes());
    let gone = |header_octets: usize| {
        let (plan, _, content) = returned_up_to(&message, Asked::Headers, SevenBit, header_octets);
        let kept = names(&content);
        assert_eq!(all.len() - kept.len(), plan.n_fields_left_out());
        let mut rest = all.clone();
        kept.iter().for_each(|name| {
            rest.remove(rest.iter().position(|it| it == name).unwrap());
        });
        rest.sort();
        rest
    };
    let arc = ["ARC-Message-Signature", "ARC-Seal"];
    assert_eq!(gone(1900), Vec::<String>::new());
    assert_eq!(gone(1899), ["ARC-Seal"]);
    assert_eq!(gone(1700), arc);
    assert_eq!(gone(1600), [&arc[..], &["DKIM-Signature"]].concat());
    assert_eq!(gone(1400), [&arc[..], &["DKIM-Signature", "X-Mailer", "X-Spam"]].concat());
    assert_eq!(gone(1300), [&arc[..], &["DKIM-Signature", "Received", "X-Mailer", "X-Spam"]].concat());
    assert_eq!(gone(1200), [&arc[..], &["DKIM-Signature", "Received", "Thread-Index", "X-Mailer", "X-Spam"]].concat());
    // The rest stays, however long it is, and of the hops the first and the last.
    for header_octets in [1100, 100, 0] {
        let (_, _, content) = returned_up_to(&message, Asked::Headers, SevenBit, header_octets);
        assert_eq!(
            names(&content),
            [
                "Received",
                "Received",
                "From",
                "To",
                "Cc",
                "Subject",
                "Date",
                "Message-ID",
                "References",
                "List-Unsubscribe",
                "Content-Type",
                "Auto-Submitted",
            ]
        );
    }
}

#[test]
fn a_header_is_long_from_16_kib_on() {
    for (n_octets, n_fields_left_out) in [(HEADER_OCTETS, 0), (HEADER_OCTETS + 1, 1)] {
        let filler = "X-Filler: y\r\n".repeat((n_octets - HEADER.len()) / 13 - 1);
        let n_left = n_octets - HEADER.len() - filler.len();
        let header = format!("{HEADER}{filler}X-Last: {}\r\n", "z".repeat(n_left - 10));
        assert_eq!(header.len(), n_octets);
        assert_eq!(returned(&original(header, ""), Asked::Headers, SevenBit).0.n_fields_left_out(), n_fields_left_out);
    }
}

#[test]
fn a_whole_message_keeps_its_long_header() {
    // RC-12, RC-13
    let (plan, _, content) = returned_up_to(&original(long_header(), "x\r\n"), Asked::Full, SevenBit, 100);
    assert_eq!((plan.kind(), plan.n_fields_left_out()), (Kind::Message, 0));
    assert_eq!(content, format!("{}\r\nx\r\n", long_header()).as_bytes());
}

#[test]
fn a_long_line_that_was_left_out_needs_no_encoding() {
    let header = format!("ARC-Seal: {}\r\n{HEADER}", "x".repeat(2000));
    let (plan, _, content) = returned_up_to(&original(header, ""), Asked::Headers, SevenBit, 1000);
    assert_eq!((plan.encoding(), plan.n_fields_left_out()), (TransferEncoding::SevenBit, 1));
    assert_eq!(content, HEADER.as_bytes());
}

#[test]
fn a_boundary_inside_the_returned_message_is_found() {
    // REP-6
    let message = original(HEADER, "a\r\n--=_b1\r\n\r\n--=_b1--\r\n");
    let (whole, _, _) = returned(&message, Asked::Full, SevenBit);
    assert!(whole.has_boundary(&message, "=_b1") && whole.has_boundary(&message, "=_b"));
    assert!(!whole.has_boundary(&message, "=_b2"));
    let (headers, _, _) = returned(&message, Asked::Headers, SevenBit);
    assert!(!headers.has_boundary(&message, "=_b1"));
}

proptest! {
    #[test]
    fn any_original_is_returned_legally_and_octet_for_octet(
        header in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..600),
            "((From|X-[A-Z]|Subject|é): ?[ -~é]{0,90}\r\n){0,20}".prop_map(String::into_bytes),
        ],
        body in prop_oneof![
            prop::collection::vec(any::<u8>(), 0..300),
            "([ -~]{0,90}\r\n){0,20}".prop_map(String::into_bytes),
        ],
        asked in prop::sample::select(vec![Asked::Headers, Asked::Full]),
        transport in prop::sample::select(vec![SevenBit, EightBitMime, Smtputf8]),
    ) {
        // RC-8, RC-12, RC-14, MIME-1, MIME-3, MIME-4
        let message = original(&header, &body);
        let section = message.header.as_ref().unwrap();
        let (plan, head, content) = returned(&message, asked, transport);
        let whole = [section.octets(), b"\r\n", &body].concat();
        match plan.kind() {
            Kind::Nothing => prop_assert!(section.octets().trim_ascii().is_empty() && head.is_empty()),
            Kind::Headers => prop_assert_eq!(decoded(&head, &content), section.octets()),
            Kind::Message => prop_assert_eq!(decoded(&head, &content), whole),
        }
        if plan.kind() != Kind::Nothing {
            let closed = [head.as_bytes(), &content, b"\r\n"].concat();
            // The body may have lines of white space; the other rules hold for it.
            if plan.kind() == Kind::Headers && section.fields().all(|it| !it.name().is_empty()) {
                prop_assert!(closed.split(|&it| it == b'\n').all(|line| line.len() <= 999));
            }
            prop_assert!(transport != SevenBit || content.is_ascii());
            prop_assert!(!content.contains(&0));
            let is_raw = matches!(plan.encoding(), TransferEncoding::SevenBit | TransferEncoding::EightBit);
            prop_assert!(plan.media_type() != MediaType::Rfc822 || is_raw);
        }
    }
}

#[test]
fn the_lines_of_an_encoded_part_are_legal() {
    // MIME-2
    let header = format!("From: é{}@x\r\nSubject: {}\r\n", "é".repeat(900), "ø".repeat(900));
    let (plan, _, content) = returned(&original(header, ""), Asked::Headers, Smtputf8);
    assert_eq!(plan.encoding(), TransferEncoding::Base64, "lines are too long for 8bit");
    assert_legal_lines(&content);
    assert!(content.split(|&it| it == b'\n').all(|line| line.len() <= 77));
}
