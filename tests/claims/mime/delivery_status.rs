//! The machine part.

use proptest::prelude::*;
use retourpost::mime::{Form, Transport, delivery_status};
use retourpost::report::{
    Action, AddressType, DiagnosticCode, EnvelopeId, ExtensionField, Moment, MtaName, MtaNameType, Recipient,
    RecipientAddress, RecipientFields, Report, ReportFields, parse_orcpt,
};
use retourpost::status::{EnhancedStatus, SmtpReply};
use retourpost::text::FieldText;

use super::{assert_legal_lines, lines, read_by_mailparse};

fn written(report: &Report, form: Form) -> String {
    let mut out = Vec::new();
    delivery_status::write(&mut out, report, form);
    String::from_utf8(out).expect("UTF-8")
}

fn failed(address: &str, status: &str) -> RecipientFields {
    let address = RecipientAddress::mailbox(address).expect("an address");
    RecipientFields::new(address, Action::Failed, EnhancedStatus::parse(status).expect("a status"))
}

fn report_of(recipient: RecipientFields) -> Report {
    let mut fields = ReportFields::by(MtaName::host("mx.example.com").expect("a name"));
    fields.recipients.push(recipient.try_into().expect("a legal recipient"));
    fields.try_into().expect("a legal report")
}

fn diagnostic(reply: &str) -> Option<DiagnosticCode> {
    Some(DiagnosticCode::Smtp(SmtpReply::parse(reply).expect("a reply")))
}

fn moment(text: &str) -> Moment {
    Moment::parse(text).expect("a moment")
}

/// The groups of a machine part, each with the names and unfolded values of its fields, as `mailparse` reads them.
fn groups(part: &str) -> Vec<Vec<(String, String)>> {
    let groups = part.trim_end_matches("\r\n").split("\r\n\r\n");
    groups
        .map(|group| {
            let group = format!("{group}\r\n");
            let (headers, _) = mailparse::parse_headers(group.as_bytes()).expect("fields");
            headers.iter().map(|header| (header.get_key(), unfolded(header.get_value_raw()))).collect()
        })
        .collect()
}

/// RFC 5322 §2.2.3: only the line end goes.
fn unfolded(value: &[u8]) -> String {
    String::from_utf8(value.to_vec()).expect("UTF-8").replace("\r\n", "")
}

fn value<'a>(group: &'a [(String, String)], name: &str) -> Option<&'a str> {
    group.iter().find(|(its_name, _)| its_name == name).map(|(_, value)| value.as_str())
}

#[test]
fn the_least_report_has_four_fields() {
    // DS-4, DS-8, DS-15, PM-1, PM-3, PM-8, PR-1, PR-21
    assert_eq!(
        written(&report_of(failed("ola@example.no", "5.1.1")), Form::Ascii),
        "Reporting-MTA: dns; mx.example.com\r\n\
         \r\n\
         Final-Recipient: rfc822;ola@example.no\r\n\
         Action: failed\r\n\
         Status: 5.1.1\r\n"
    );
}

fn full_report() -> Report {
    let mut first = failed("ola@example.no", "5.1.1");
    first.original_recipient = Some(parse_orcpt("rfc822;a+2Bb@x.example").unwrap());
    first.remote_mta = Some(MtaName::host("mx.example.no").unwrap());
    first.diagnostic_code = diagnostic("550-5.1.1 No such user.\r\n550 5.1.1 See https://example.no/550");
    first.last_attempt_date = Some(moment("Sat, 21 Nov 2026 10:02:14 +0100"));
    first.final_log_id = Some(FieldText::parse("4Fq2Xz").unwrap());
    first
        .extensions
        .push(ExtensionField::try_new("X-Retourpost-Cause", FieldText::parse("mailbox-unknown").unwrap()).unwrap());
    let mut second = failed("kari@example.com", "4.4.1");
    second.action = Action::Delayed;
    second.will_retry_until = Some(moment("2026-11-26T09:00:00Z"));
    let mut fields = ReportFields::by(MtaName::host("mx.example.com").unwrap());
    fields.original_envelope_id = Some(EnvelopeId::from_xtext("QQ+2B314+3D159").unwrap());
    fields.dsn_gateway = Some(MtaName::host("gate.example.com").unwrap());
    let client = MtaName::host("Client.example").unwrap().with_comment(FieldText::parse("192.0.2.1").unwrap());
    fields.received_from_mta = Some(client);
    fields.arrival_date = Some(moment("Sat, 21 Nov 2026 10:02:11 +0100"));
    fields.extensions.push(ExtensionField::try_new("X-Queue-Id", FieldText::parse("4Fq2Xz").unwrap()).unwrap());
    fields.recipients = vec![first.try_into().unwrap(), second.try_into().unwrap()];
    fields.try_into().unwrap()
}

#[test]
fn every_field_stands_in_the_order_of_the_grammar() {
    // DS-4, DS-6, DS-7, DS-9, DS-13, DS-14, PM-1, PM-2, PM-4, PM-7, PM-8, PM-9, PM-10, PM-11, PR-2, PR-6, PR-11,
    // PR-14, PR-16, PR-17, PR-22, PR-23
    assert_eq!(
        written(&full_report(), Form::Ascii),
        "Original-Envelope-Id: QQ+314=159\r\n\
         Reporting-MTA: dns; mx.example.com\r\n\
         DSN-Gateway: dns; gate.example.com\r\n\
         Received-From-MTA: dns; Client.example (192.0.2.1)\r\n\
         Arrival-Date: Sat, 21 Nov 2026 10:02:11 +0100\r\n\
         X-Queue-Id: 4Fq2Xz\r\n\
         \r\n\
         Original-Recipient: rfc822;a+b@x.example\r\n\
         Final-Recipient: rfc822;ola@example.no\r\n\
         Action: failed\r\n\
         Status: 5.1.1\r\n\
         Remote-MTA: dns; mx.example.no\r\n\
         Diagnostic-Code: smtp; 550-5.1.1 No such user.\r\n 550 5.1.1 See https://example.no/550\r\n\
         Last-Attempt-Date: Sat, 21 Nov 2026 10:02:14 +0100\r\n\
         Final-Log-ID: 4Fq2Xz\r\n\
         X-Retourpost-Cause: mailbox-unknown\r\n\
         \r\n\
         Final-Recipient: rfc822;kari@example.com\r\n\
         Action: delayed\r\n\
         Status: 4.4.1\r\n\
         Will-Retry-Until: Thu, 26 Nov 2026 09:00:00 +0000\r\n"
    );
}

#[test]
fn the_head_has_no_parameter_and_no_encoding() {
    // DS-1, DS-2, MIME-3, F3; I18-4 for the other type
    let mut out = Vec::new();
    delivery_status::write_head(&mut out, Form::Ascii);
    assert_eq!(out, b"Content-Type: message/delivery-status\r\n\r\n");
    out.clear();
    delivery_status::write_head(&mut out, Form::Utf8);
    assert_eq!(out, b"Content-Type: message/global-delivery-status\r\nContent-Transfer-Encoding: 8bit\r\n\r\n");
}

/// RFC 3464 Appendix E, the three examples that report on Internet mail, with field names in the order of its grammar.
#[test]
fn the_examples_of_rfc_3464_are_written_field_by_field() {
    // The first example: a simple failure.
    let mut louis = failed("louisl@larry.slip.umd.edu", "4.0.0");
    louis.original_recipient = Some(parse_orcpt("rfc822;louisl@larry.slip.umd.edu").unwrap());
    louis.diagnostic_code = diagnostic("426 connection timed out");
    louis.last_attempt_date = Some(moment("Thu, 7 Jul 1994 17:15:49 -0400"));
    let mut fields = ReportFields::by(MtaName::host("cs.utk.edu").unwrap());
    fields.recipients.push(louis.try_into().unwrap());
    assert_eq!(
        written(&fields.try_into().unwrap(), Form::Ascii),
        "Reporting-MTA: dns; cs.utk.edu\r\n\
         \r\n\
         Original-Recipient: rfc822;louisl@larry.slip.umd.edu\r\n\
         Final-Recipient: rfc822;louisl@larry.slip.umd.edu\r\n\
         Action: failed\r\n\
         Status: 4.0.0\r\n\
         Diagnostic-Code: smtp; 426 connection timed out\r\n\
         Last-Attempt-Date: Thu, 7 Jul 1994 17:15:49 -0400\r\n"
    );
}

#[test]
fn the_second_example_of_rfc_3464_differs_only_where_it_breaks_its_own_grammar() {
    // R-6: the example has Remote-MTA behind Diagnostic-Code, and a comment behind the status, which is the writer's
    // choice; the order of the grammar wins.
    let recipient = |address: &str, action, status: &str| {
        let address = RecipientAddress::mailbox(address).unwrap();
        let mut fields = RecipientFields::new(address.clone(), action, EnhancedStatus::parse(status).unwrap());
        fields.original_recipient = Some(address);
        fields
    };
    let mut arathi = recipient("arathib@vnet.ibm.com", Action::Failed, "5.0.0");
    arathi.remote_mta = Some(MtaName::host("vnet.ibm.com").unwrap());
    arathi.diagnostic_code = diagnostic("550 'arathib@vnet.IBM.COM' is not a registered gateway user");
    let john = recipient("johnh@hpnjld.njd.hp.com", Action::Delayed, "4.0.0");
    let mut wsnell = recipient("wsnell@sdcc13.ucsd.edu", Action::Failed, "5.0.0");
    wsnell.remote_mta = Some(MtaName::host("sdcc13.ucsd.edu").unwrap());
    wsnell.diagnostic_code = diagnostic("550 user unknown");
    let mut fields = ReportFields::by(MtaName::host("cs.utk.edu").unwrap());
    fields.recipients = [arathi, john, wsnell].map(|it| Recipient::try_from(it).unwrap()).into();
    let ours = groups(&written(&fields.try_into().unwrap(), Form::Ascii));

    let theirs = groups(
        "Reporting-MTA: dns; cs.utk.edu\r\n\
         \r\n\
         Original-Recipient: rfc822;arathib@vnet.ibm.com\r\n\
         Final-Recipient: rfc822;arathib@vnet.ibm.com\r\n\
         Action: failed\r\n\
         Status: 5.0.0 (permanent failure)\r\n\
         Diagnostic-Code: smtp; 550 'arathib@vnet.IBM.COM' is not a\r\n registered gateway user\r\n\
         Remote-MTA: dns; vnet.ibm.com\r\n\
         \r\n\
         Original-Recipient: rfc822;johnh@hpnjld.njd.hp.com\r\n\
         Final-Recipient: rfc822;johnh@hpnjld.njd.hp.com\r\n\
         Action: delayed\r\n\
         Status: 4.0.0 (hpnjld.njd.jp.com: host name lookup failure)\r\n\
         \r\n\
         Original-Recipient: rfc822;wsnell@sdcc13.ucsd.edu\r\n\
         Final-Recipient: rfc822;wsnell@sdcc13.ucsd.edu\r\n\
         Action: failed\r\n\
         Status: 5.0.0\r\n\
         Diagnostic-Code: smtp; 550 user unknown\r\n\
         Remote-MTA: dns; sdcc13.ucsd.edu\r\n",
    );
    assert_eq!(ours.len(), theirs.len());
    for (ours, theirs) in ours.iter().zip(&theirs) {
        assert_eq!(ours.len(), theirs.len());
        for (name, their_value) in theirs {
            let without_comment = their_value.split(" (").next().unwrap();
            assert_eq!(value(ours, name), Some(without_comment), "{name}");
        }
    }
}

#[test]
fn the_gateway_example_of_rfc_3464_is_written() {
    // The third example has Status before Action, against the order of the grammar, and white space behind the `;`.
    // DS-12: mailbus is the RFC's own name type. PR-3: type unknown only if told.
    let mut fields = ReportFields::by(MtaName::try_new(MtaNameType::parse("mailbus").unwrap(), "SYS30").unwrap());
    let nair = RecipientAddress::try_new(AddressType::Unknown, "nair_s").unwrap();
    let status = EnhancedStatus::parse("5.0.0").unwrap();
    fields.recipients.push(RecipientFields::new(nair, Action::Failed, status).try_into().unwrap());
    assert_eq!(
        written(&fields.try_into().unwrap(), Form::Ascii),
        "Reporting-MTA: mailbus; SYS30\r\n\r\nFinal-Recipient: unknown;nair_s\r\nAction: failed\r\nStatus: 5.0.0\r\n"
    );
}

#[test]
fn the_success_of_rfc_3461_section_10_is_written_in_the_order_of_rfc_3464() {
    // RFC 3461 §10: Alice sent with ENVID=QQ314159, Bob's server delivered and NOTIFY=SUCCESS asked to hear of it.
    // R-6: the RFC puts Reporting-MTA before Original-Envelope-ID; the grammar of RFC 3464 §2.2 has it behind.
    let bob = RecipientAddress::mailbox("Bob@Example.COM").unwrap();
    let mut recipient = RecipientFields::new(bob, Action::Delivered, EnhancedStatus::parse("2.0.0").unwrap());
    recipient.original_recipient = Some(parse_orcpt("rfc822;Bob@Example.COM").unwrap());
    let mut fields = ReportFields::by(MtaName::host("mail.Example.COM").unwrap());
    fields.original_envelope_id = Some(EnvelopeId::from_xtext("QQ314159").unwrap());
    fields.recipients.push(recipient.try_into().unwrap());
    assert_eq!(
        written(&fields.try_into().unwrap(), Form::Ascii),
        "Original-Envelope-Id: QQ314159\r\n\
         Reporting-MTA: dns; mail.Example.COM\r\n\
         \r\n\
         Original-Recipient: rfc822;Bob@Example.COM\r\n\
         Final-Recipient: rfc822;Bob@Example.COM\r\n\
         Action: delivered\r\n\
         Status: 2.0.0\r\n"
    );
}

#[test]
fn odd_addresses_are_not_repaired() {
    // DS-14, PR-4, PR-5, LET-8
    for address in ["\"a b\"@x.example", "A@B.C", "no-domain", "a..b@x.example", "<a>(b)@x.example", "a@b@c"] {
        let part = written(&report_of(failed(address, "5.1.1")), Form::Ascii);
        assert!(part.contains(&format!("\r\nFinal-Recipient: rfc822;{address}\r\n")), "{part}");
    }
}

#[test]
fn a_host_without_a_dot_is_no_dns_name() {
    // PM-5
    let mut fields = report_of(failed("a@b.example", "5.1.1")).into_fields();
    fields.reporting_mta = MtaName::host("mailhost").unwrap();
    assert!(
        written(&fields.try_into().unwrap(), Form::Ascii).starts_with("Reporting-MTA: x-local-hostname; mailhost\r\n")
    );
}

#[test]
fn the_comment_of_a_name_cannot_end_early() {
    // PM-9, DS-10: RFC 5322 §3.2.2 quotes parentheses and backslashes.
    let mut fields = report_of(failed("a@b.example", "5.1.1")).into_fields();
    let comment = FieldText::parse(r"a) Status: 2.0.0 (\").unwrap();
    fields.received_from_mta = Some(MtaName::host("c.example").unwrap().with_comment(comment));
    let part = written(&fields.try_into().unwrap(), Form::Ascii);
    assert!(part.contains("Received-From-MTA: dns; c.example (a\\) Status: 2.0.0 \\(\\\\)\r\n"), "{part}");
}

#[test]
fn the_comment_of_a_name_has_no_encoded_word() {
    // MIME-11: only comments of these fields may have one (RFC 3464 §2.1.1), and this one is remote text.
    let mut fields = report_of(failed("a@b.example", "5.1.1")).into_fields();
    let comment = FieldText::parse("=?utf-8?Q?evil?= =?").unwrap();
    fields.received_from_mta = Some(MtaName::host("c.example").unwrap().with_comment(comment));
    let part = written(&fields.try_into().unwrap(), Form::Ascii);
    assert!(part.contains("\r\nReceived-From-MTA: dns; c.example (=\\?utf-8?Q?evil?= =\\?)\r\n"), "{part}");
    let decoded = read_by_mailparse(part.as_bytes(), "Received-From-MTA").unwrap();
    assert!(decoded.contains("Q?evil?"), "{decoded}");
}

#[test]
fn internationalized_addresses_are_told_in_ascii_on_an_ordinary_path() {
    // I18-3, I18-5, I18-6, I18-14, PR-5
    for (address, wire) in [
        ("ñandú@x.example", r"utf-8;\x{F1}and\x{FA}@x.example"),
        ("āé😀@x.example", r"utf-8;\x{101}\x{E9}\x{1F600}@x.example"),
        (r#""ñ\ +="@x.example"#, r#"utf-8;"\x{F1}\x{5C}\x{20}\x{2B}\x{3D}"@x.example"#),
        ("дима@почта.example", r"utf-8;\x{434}\x{438}\x{43C}\x{430}@\x{43F}\x{43E}\x{447}\x{442}\x{430}.example"),
    ] {
        let report = report_of(failed(address, "5.1.1"));
        let part = written(&report, Form::Ascii);
        assert!(part.contains(&format!("\r\nFinal-Recipient: {wire}\r\n")), "{part}");
        // An ORCPT of that form decodes to the same address.
        assert_eq!(parse_orcpt(wire).unwrap().address(), address);
        assert_eq!(delivery_status::form_for(&report, Transport::SevenBit), Form::Ascii);
        assert_eq!(delivery_status::form_for(&report, Transport::EightBitMime), Form::Ascii);
        assert_eq!(delivery_status::form_for(&report, Transport::Smtputf8), Form::Utf8);
    }
}

#[test]
fn internationalized_addresses_stand_as_they_are_in_the_global_type() {
    // I18-5: ORCPT in either form becomes `utf-8-address`.
    let mut recipient = failed("ñ@x.example", "5.1.1");
    recipient.original_recipient = Some(parse_orcpt(r"utf-8;\x{F1}@x").unwrap());
    recipient.diagnostic_code = diagnostic("550 5.1.1 usuario desconocido: ñ");
    let part = written(&report_of(recipient), Form::Utf8);
    assert!(part.contains("\r\nOriginal-Recipient: utf-8;ñ@x\r\nFinal-Recipient: utf-8;ñ@x.example\r\n"), "{part}");
    assert!(part.contains("\r\nDiagnostic-Code: smtp; 550 5.1.1 usuario desconocido: ñ\r\n"), "{part}");
    // What would be hidden or misread is told by its number, and then so are the four that the form reserves.
    let part = written(&report_of(failed("ñ\u{202E}+\\@x.example", "5.1.1")), Form::Utf8);
    assert!(part.contains("\r\nFinal-Recipient: utf-8;ñ\\x{202E}\\x{2B}\\x{5C}@x.example\r\n"), "{part}");
}

#[test]
fn a_report_with_ascii_addresses_is_always_of_the_old_type() {
    // I18-2, I18-3: readers know it, and a reply is no reason to leave it.
    let mut recipient = failed("ola@example.no", "5.1.1");
    recipient.diagnostic_code = diagnostic("550 5.1.1 Utilisateur désactivé");
    let report = report_of(recipient);
    assert_eq!(delivery_status::form_for(&report, Transport::Smtputf8), Form::Ascii);
    // PR-20
    assert!(written(&report, Form::Ascii).contains(r"550 5.1.1 Utilisateur d\x{E9}sactiv\x{E9}"));
}

#[test]
fn an_original_recipient_of_broken_syntax_is_copied() {
    // I18-10
    let mut recipient = failed("ola@example.no", "5.1.1");
    recipient.original_recipient = Some(parse_orcpt(r"utf-8;\x{ZZ}+=a@x").unwrap());
    let report = report_of(recipient);
    for form in [Form::Ascii, Form::Utf8] {
        assert!(written(&report, form).contains("\r\nOriginal-Recipient: utf-8;\\x{ZZ}+=a@x\r\n"));
    }
}

#[test]
fn no_encoded_word_and_no_localized_field_is_written() {
    // DS-10, I18-7, I18-9, PR-13
    let part = written(&full_report(), Form::Utf8);
    assert!(!part.contains("=?") && !part.contains("Localized-"));
}

#[test]
fn a_status_is_digits_and_dots() {
    // DS-11, PR-11, F1
    for status in ["5.1.1", "5.0.0", "4.4.1", "5.10.100", "5.999.999", "5.1.10", "4.123.45"] {
        let part = written(&report_of(failed("a@b.example", status)), Form::Ascii);
        assert!(part.ends_with(&format!("\r\nStatus: {status}\r\n")), "{part}");
    }
}

#[test]
fn a_reply_of_several_lines_is_transcribed() {
    // PR-17: `NNN-` on all but the last, each later line folded with a leading space. What is read back is the reply.
    for reply in [
        "550-5.1.1 first\r\n550-5.1.1 second\r\n550 5.1.1 last",
        "550-5.7.1 (a) [b] \"c\" <d@e>; f\r\n550 5.7.1 See https://example.com/?a=b",
        "451 4.7.1 Greylisted",
        "550",
        "550-\r\n550-\r\n550 text",
        "550-a\r\n550",
    ] {
        let mut recipient = failed("a@b.example", "5.0.0");
        recipient.diagnostic_code = diagnostic(reply);
        let part = written(&report_of(recipient), Form::Ascii);
        let folded = reply.replace("\r\n", "\r\n ");
        assert!(part.ends_with(&format!("\r\nDiagnostic-Code: smtp; {folded}\r\n")), "{part}");
        assert_legal_lines(part.as_bytes());
    }
}

#[test]
fn a_long_reply_is_folded_and_read_back_as_it_was() {
    // DS-9, DS-2, MIME-1, PR-17
    let long = format!(
        "550-5.7.1 {}\r\n550 5.7.1 {}",
        "word ".repeat(60).trim_end(),
        "550 5.7.1 550-x ".repeat(30).trim_end()
    );
    let mut recipient = failed("a@b.example", "5.7.1");
    recipient.diagnostic_code = diagnostic(&long);
    let part = written(&report_of(recipient), Form::Ascii);
    assert_legal_lines(part.as_bytes());
    // A line is not folded before what would pass for the next line of the reply.
    assert!(lines(part.as_bytes()).iter().all(|line| line.len() <= 78 || line.ends_with(b" 550")), "{part}");
    let (_, wire) = part.split_once("Diagnostic-Code: smtp; ").unwrap();
    assert_eq!(SmtpReply::parse(wire).unwrap(), SmtpReply::parse(&long).unwrap());
}

#[test]
fn no_line_ends_in_the_spaces_behind_the_code_of_a_reply() {
    // MIME-3, PR-17
    for n_spaces in 0..80 {
        let long = format!("550 {}{}", " ".repeat(n_spaces), "x".repeat(70));
        let mut recipient = failed("a@b.example", "5.7.1");
        recipient.diagnostic_code = diagnostic(&long);
        let part = written(&report_of(recipient), Form::Ascii);
        assert!(lines(part.as_bytes()).iter().all(|line| !line.ends_with(b" ")), "{part}");
    }
}

#[test]
fn text_that_is_no_reply_has_another_type() {
    // PR-18, DS-12
    let mut recipient = failed("a@b.example", "4.4.1");
    recipient.diagnostic_code = Some(
        DiagnosticCode::other("X-Retourpost", FieldText::parse("connect to b.example: timed out").unwrap()).unwrap(),
    );
    let part = written(&report_of(recipient), Form::Ascii);
    assert!(part.ends_with("\r\nDiagnostic-Code: X-Retourpost; connect to b.example: timed out\r\n"), "{part}");
}

#[test]
fn a_long_word_stays_whole_up_to_998_octets_and_is_folded_beyond() {
    // DS-2, DS-3, MIME-1: nothing is cut; one space appears in it.
    for (n_octets, n_lines) in [(500, 1), (975, 1), (976, 2), (3000, 4)] {
        let mut recipient = failed("a@b.example", "5.0.0");
        let text = "x".repeat(n_octets);
        recipient.final_log_id = Some(FieldText::parse(&text).unwrap());
        let part = written(&report_of(recipient), Form::Ascii);
        assert_legal_lines(part.as_bytes());
        let (_, value) = part.split_once("Final-Log-ID: ").unwrap();
        let count = value.matches('x').count();
        assert_eq!(count, n_octets);
        assert_eq!(value.matches("\r\n").count(), if n_octets + 14 <= 998 { 1 } else { n_lines }, "{n_octets}");
    }
}

#[test]
fn a_hostile_reply_stays_in_its_field() {
    // DS-3, DS-5, SEC-9, PR-20
    for reply in [
        &b"550 a\r\n\r\nFinal-Recipient: rfc822;evil@x\r\nAction: delivered"[..],
        b"550 a\r\nStatus: 2.0.0",
        b"550 \r\n   \r\n \t \r\n550 b",
        b"550-\xff\xfe\0\x07\x1b[2J\r\n550 \xe2\x80\xae",
        b"550 a\rStatus: 2.0.0\nAction: delivered",
    ] {
        let mut recipient = failed("a@b.example", "5.0.0");
        recipient.diagnostic_code = Some(DiagnosticCode::Smtp(SmtpReply::parse_octets(reply).unwrap()));
        for form in [Form::Ascii, Form::Utf8] {
            let part = written(&report_of(recipient.clone()), form);
            assert_legal_lines(part.as_bytes());
            let groups = groups(&part);
            assert_eq!(groups.len(), 2, "{part}");
            assert_eq!(groups[1].len(), 4, "{part}");
            assert!(form == Form::Utf8 || part.is_ascii());
        }
    }
}

#[test]
fn a_type_that_fills_a_line_does_not_push_its_value_over_the_end() {
    // DS-3, MIME-1
    for n_octets in 960..1010 {
        let mut fields = report_of(failed("a@b.example", "5.0.0")).into_fields();
        let name_type = MtaNameType::parse(&"t".repeat(n_octets)).unwrap();
        fields.reporting_mta = MtaName::try_new(name_type, "mx.example.com").unwrap();
        let part = written(&fields.try_into().unwrap(), Form::Ascii);
        assert_legal_lines(part.as_bytes());
        assert!(dense(&unfolded(part.as_bytes())).contains("t;mx.example.com"), "{part}");
    }
}

#[test]
fn a_field_whose_name_cannot_be_folded_is_left_out() {
    for (n_octets, is_written) in [(512, true), (513, false), (2000, false)] {
        let mut recipient = failed("a@b.example", "5.0.0");
        let name = format!("X-{}", "n".repeat(n_octets - 2));
        recipient.extensions.push(ExtensionField::try_new(&name, FieldText::parse("v").unwrap()).unwrap());
        let part = written(&report_of(recipient), Form::Ascii);
        assert_legal_lines(part.as_bytes());
        assert_eq!(part.contains("X-n"), is_written);
    }
}

fn field_text() -> impl Strategy<Value = FieldText> {
    let octets = prop_oneof![
        prop::collection::vec(any::<u8>(), 0..200),
        "[ -~]{0,1500}".prop_map(String::into_bytes),
        "( {1,1200}|x{1,1200}|=\\?| ){0,5}".prop_map(String::into_bytes),
    ];
    octets.prop_map(|octets| FieldText::escaped(&octets))
}

fn mta() -> impl Strategy<Value = MtaName> {
    ("[a-zA-Z0-9-]{1,1100}", prop::option::of(field_text()), "[ -~]{0,1100}|[a-z]{1,9}\\.[a-z]{1,9}").prop_map(
        |(name_type, comment, name)| {
            let name = if name.trim().is_empty() { "x" } else { name.trim() };
            let mta = MtaName::try_new(MtaNameType::parse(&name_type).unwrap(), name).unwrap();
            match comment {
                Some(comment) => mta.with_comment(comment),
                None => mta,
            }
        },
    )
}

fn address() -> impl Strategy<Value = RecipientAddress> {
    "[ -~]{1,1500}|\\PC{1,80}|[a-zé\u{202e}\\\\+= ]{1,20}@[a-z.]{1,9}|x{900,2200}".prop_filter_map(
        "spaces alone",
        |address| {
            let address: String = address.chars().filter(|it| !it.is_ascii_control()).collect();
            RecipientAddress::mailbox(address.trim_matches(' ')).ok()
        },
    )
}

fn a_moment() -> impl Strategy<Value = Moment> {
    (0..4_000_000_000_i64, -1439..=1439_i16).prop_map(|(seconds, offset)| Moment::try_new(seconds, offset).unwrap())
}

fn extensions() -> impl Strategy<Value = Vec<ExtensionField>> {
    prop::collection::btree_map("X-[a-z]{1,30}", field_text(), 0..3).prop_map(|fields| {
        fields.into_iter().map(|(name, value)| ExtensionField::try_new(&name, value).unwrap()).collect()
    })
}

fn recipient() -> impl Strategy<Value = Recipient> {
    let reply = (200..600_u16, prop::collection::vec("\\PC{0,300}|[ -~]{0,1200}|x{1,1200}|(550[ -]){0,40}", 1..4))
        .prop_map(|(code, lines)| SmtpReply::from_lines(code, lines.iter().map(String::as_str)).unwrap());
    let diagnostic = prop_oneof![
        reply.prop_map(DiagnosticCode::Smtp),
        ("X-[a-z]{1,9}", field_text()).prop_map(|(name, text)| DiagnosticCode::other(&name, text).unwrap()),
    ];
    let optional = (prop::option::of(address()), prop::option::of(mta()), prop::option::of(diagnostic));
    let dates = (prop::option::of(a_moment()), prop::option::of(a_moment()), prop::option::of(field_text()));
    (address(), optional, dates, extensions(), any::<bool>()).prop_map(
        |(final_recipient, (original, remote, diagnostic), (last, until, log_id), extensions, is_delayed)| {
            let action = if is_delayed { Action::Delayed } else { Action::Failed };
            let mut fields = RecipientFields::new(final_recipient, action, EnhancedStatus::parse("4.4.1").unwrap());
            fields.original_recipient = original;
            fields.remote_mta = remote;
            fields.diagnostic_code = diagnostic;
            fields.last_attempt_date = last;
            fields.final_log_id = log_id;
            fields.will_retry_until = until.filter(|_| is_delayed);
            fields.extensions = extensions;
            fields.try_into().unwrap()
        },
    )
}

fn report() -> impl Strategy<Value = Report> {
    let envelope_id = prop::option::of("[ -~]{0,99}[!-~]".prop_map(|text| EnvelopeId::parse(&text).unwrap()));
    let mtas = (mta(), prop::option::of(mta()), prop::option::of(mta()));
    (envelope_id, mtas, prop::option::of(a_moment()), extensions(), prop::collection::vec(recipient(), 1..4)).prop_map(
        |(envelope_id, (reporting, gateway, client), arrival, extensions, recipients)| {
            let mut fields = ReportFields::by(reporting);
            fields.original_envelope_id = envelope_id;
            fields.dsn_gateway = gateway;
            fields.received_from_mta = client;
            fields.arrival_date = arrival;
            fields.extensions = extensions;
            fields.recipients = recipients;
            fields.try_into().unwrap()
        },
    )
}

/// The text without white space: folding inside a word that fits no line puts a space there.
fn dense(text: &str) -> String {
    text.chars().filter(|&it| it != ' ').collect()
}

#[test]
fn a_field_without_a_value_is_not_written() {
    // DS-15
    let nothing = FieldText::escaped(b" ");
    let ola = RecipientAddress::mailbox("ola@example.no").unwrap();
    let status = EnhancedStatus::parse("5.1.1").unwrap();
    let mut recipient = RecipientFields::new(ola, Action::Failed, status);
    recipient.final_log_id = Some(nothing.clone());
    recipient.diagnostic_code = Some(DiagnosticCode::other("X-Retourpost", nothing.clone()).unwrap());
    recipient.extensions = vec![ExtensionField::try_new("X-Queue", nothing).unwrap()];
    let mut fields = ReportFields::by(MtaName::host("mx.example.com").unwrap());
    fields.recipients.push(recipient.try_into().unwrap());
    let part = written(&fields.try_into().unwrap(), Form::Ascii);
    assert_eq!(
        part,
        "Reporting-MTA: dns; mx.example.com\r\n\r\n\
         Final-Recipient: rfc822;ola@example.no\r\nAction: failed\r\nStatus: 5.1.1\r\n"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, ..ProptestConfig::default() })]

    #[test]
    fn any_legal_report_is_written_in_legal_lines_and_read_back(report in report()) {
        // DS-2, DS-3, DS-4, DS-5, DS-6, DS-7, DS-8, DS-9
        for form in [Form::Ascii, Form::Utf8] {
            let part = written(&report, form);
            assert_legal_lines(part.as_bytes());
            prop_assert!(form == Form::Utf8 || part.is_ascii());
            let groups = groups(&part);
            prop_assert_eq!(groups.len(), 1 + report.recipients().len());
            let fields = report.fields();
            let read_id = value(&groups[0], "Original-Envelope-Id");
            let id = fields.original_envelope_id.as_ref().map(|id| id.as_str().trim());
            prop_assert_eq!(read_id.map(str::trim), id);
            let mta = format!("{};{}", fields.reporting_mta.name_type().as_str(), fields.reporting_mta.name());
            prop_assert!(dense(value(&groups[0], "Reporting-MTA").unwrap()).starts_with(&dense(&mta)));
            prop_assert_eq!(value(&groups[0], "Arrival-Date").is_some(), fields.arrival_date.is_some());
            for (group, recipient) in groups[1..].iter().zip(report.recipients()) {
                assert_read_back(group, recipient, form);
            }
        }
    }
}

#[track_caller]
fn assert_read_back(group: &[(String, String)], recipient: &Recipient, form: Form) {
    const ORDER: [&str; 9] = [
        "Original-Recipient",
        "Final-Recipient",
        "Action",
        "Status",
        "Remote-MTA",
        "Diagnostic-Code",
        "Last-Attempt-Date",
        "Final-Log-ID",
        "Will-Retry-Until",
    ];
    let place = |name: &str| ORDER.iter().position(|it| *it == name).unwrap_or(ORDER.len());
    assert!(group.is_sorted_by_key(|(name, _)| place(name)));
    let fields = recipient.fields();
    assert_eq!(value(group, "Action"), Some(fields.action.as_str()));
    assert_eq!(value(group, "Status"), Some("4.4.1"));
    let (address_type, address) = value(group, "Final-Recipient").unwrap().split_once(';').unwrap();
    let sent = fields.final_recipient.address();
    match (address_type, form) {
        ("rfc822", _) => assert_eq!(dense(address), dense(sent)),
        // A space of the address is told by its number here, so those that are left come from folding.
        ("utf-8", Form::Ascii) => {
            assert_eq!(parse_orcpt(&format!("utf-8;{}", dense(address))).unwrap().address(), sent);
        }
        ("utf-8", Form::Utf8) => {
            let read = parse_orcpt(&format!("utf-8;{address}")).unwrap();
            assert_eq!(dense(read.address()), dense(sent));
        }
        other => panic!("{other:?}"),
    }
    for (name, date) in [("Last-Attempt-Date", fields.last_attempt_date), ("Will-Retry-Until", fields.will_retry_until)]
    {
        // PR-21, PM-11: read by another implementation.
        let read = value(group, name).map(|text| mailparse::dateparse(text).unwrap());
        assert_eq!(read, date.map(Moment::unix_seconds));
    }
    let read_log_id = value(group, "Final-Log-ID").map(dense);
    // DS-15: no field without a value.
    assert!(group.iter().all(|(_, value)| !value.is_empty()));
    assert_eq!(read_log_id, fields.final_log_id.as_ref().map(|it| dense(it.as_str())).filter(|it| !it.is_empty()));
    let read_extensions: Vec<_> = group.iter().filter(|(name, _)| name.starts_with("X-")).collect();
    let extensions: Vec<_> = fields.extensions.iter().filter(|field| !field.value().is_empty()).collect();
    assert_eq!(read_extensions.len(), extensions.len());
    for (read, extension) in read_extensions.iter().zip(extensions) {
        assert_eq!((read.0.as_str(), dense(&read.1)), (extension.name(), dense(extension.value())));
    }
}
