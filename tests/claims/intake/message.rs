//! Claims about raw delivery status notifications.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use retourpost::diagnostic::Diagnostic;
use retourpost::intake::{Limits, from_message, from_message_within, mend_codes};
use retourpost::report::{Action, AddressType, Case, DiagnosticCode, EnvelopeId, MtaName, Recipient};
use retourpost::status::SmtpReply;

const GOOD: &str =
    "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; ola@example.no\nAction: failed\nStatus: 5.1.1\n";

/// A report with this machine part, and the header of the message it is about.
fn report(machine: &str) -> String {
    message(
        "multipart/report; report-type=delivery-status; boundary=b",
        &[
            ("Content-Type: text/plain\n", "Sorry.\n"),
            ("Content-Type: message/delivery-status\n", machine),
            ("Content-Type: text/rfc822-headers\n", "Subject: Hei\nMessage-ID: <1@example.com>\n"),
        ],
    )
}

fn message(container: &str, parts: &[(&str, &str)]) -> String {
    let mut text = format!(
        "From: Mail Delivery <MAILER-DAEMON@mx.example>\nTo: kari@example.com\nSubject: Undelivered\nContent-Type: {container}\n\n"
    );
    for (header, body) in parts {
        text += &format!("--b\n{header}\n{body}\n");
    }
    text += "--b--\n";
    text.replace('\n', "\r\n")
}

fn read(message: impl AsRef<[u8]>) -> (Case, Vec<Diagnostic>) {
    from_message(message.as_ref()).unwrap_or_else(|error| panic!("{error}"))
}

fn codes(mends: &[Diagnostic]) -> Vec<&str> {
    mends.iter().map(|mend| mend.code).collect()
}

fn first(case: &Case) -> &Recipient {
    &case.report.recipients()[0]
}

fn reply(recipient: &Recipient) -> Option<String> {
    recipient.reply().map(SmtpReply::to_string)
}

fn sample(name: &str) -> Vec<u8> {
    fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/samples").join(name)).expect(name)
}

const SAMPLES: [&str; 4] =
    ["exim-native-1.eml", "opensmtpd-native-0.eml", "postfix-native-1.eml", "postfix-native-5.eml"];

// Real reports.

#[test]
fn a_good_report_is_read_without_a_mend() {
    let (case, mends) = read(report(GOOD));
    assert_eq!(codes(&mends), [""; 0]);
    assert_eq!(case.original.return_path.mailbox(), Some("kari@example.com"));
    assert_eq!(case.original.subject.as_deref(), Some("Hei"));
    assert_eq!(case.received.expect("a received report").octets, GOOD.replace('\n', "\r\n").into_bytes());
}

#[test]
fn postfix_needs_no_mend_but_brackets() {
    let (case, mends) = read(sample("postfix-native-1.eml"));
    assert_eq!(codes(&mends), ["mta-not-qualified"]);
    let bob = first(&case);
    assert_eq!((bob.action(), bob.status().to_string().as_str()), (Action::Failed, "5.1.1"));
    assert_eq!(
        reply(bob).as_deref(),
        Some("550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown in virtual mailbox table")
    );
    assert_eq!(bob.fields().remote_mta.as_ref().map(MtaName::name), Some("[127.0.0.1]"));
    assert_eq!(case.report.fields().reporting_mta.name(), "mx.bounce.test");
    let original = &case.original;
    assert_eq!(original.return_path.mailbox(), Some("alice@sender.test"));
    assert_eq!(original.subject.as_deref(), Some("Quarterly numbers"));
    assert_eq!(original.message_id.as_deref(), Some("<eai1@sender.test>"));
    assert_eq!(original.content_language.as_deref(), Some("nl"));
    assert_eq!(original.body.as_deref(), Some("Hallo één.\r\n".as_bytes()));
    let hop = &original.hops[0];
    assert_eq!(
        (hop.from.as_deref(), hop.with.as_deref(), hop.id.as_deref()),
        (Some("client.test"), Some("ESMTP"), Some("8D471A22018"))
    );
}

// RFC 3461 §5.2.3: a success is reported only where that was asked for.
#[test]
fn a_report_of_success_was_asked_for() {
    let (case, _) = read(sample("postfix-native-5.eml"));
    let notify = case.report.recipients()[0].fields().notify;
    assert!(matches!(notify, Some(retourpost::report::Notify::On { success: true, .. })), "{notify:?}");
}

#[test]
fn the_reply_of_a_success_stays_in_the_received_report_only() {
    // PR-19
    let (case, mends) = read(sample("postfix-native-5.eml"));
    assert_eq!(codes(&mends), ["diagnostic-of-success", "mta-not-qualified"]);
    assert_eq!((first(&case).action(), first(&case).status().to_string().as_str()), (Action::Relayed, "2.0.0"));
    assert_eq!(first(&case).fields().diagnostic_code, None);
    let received = case.received.expect("a received report");
    assert_eq!(received.groups[1].first("diagnostic-code"), Some("smtp; 250 2.0.0 OK"));
}

#[test]
fn exims_constant_status_stays_and_its_address_gets_its_type() {
    let (case, mends) = read(sample("exim-native-1.eml"));
    assert_eq!(codes(&mends), ["address-type-mended", "mta-not-qualified"]);
    let bob = first(&case);
    assert_eq!(bob.status().to_string(), "5.0.0");
    assert_eq!(bob.reply().and_then(SmtpReply::enhanced).map(|code| code.to_string()).as_deref(), Some("5.1.1"));
    let address = &bob.fields().final_recipient;
    assert_eq!((address.address_type(), address.address()), (&AddressType::Utf8, "bób@exämple.net"));
    assert_eq!(case.original.return_path.mailbox(), Some("alicé@sender.test"));
    assert_eq!(case.original.subject.as_deref(), Some("Grüße"));
    assert!(case.original.is_smtputf8);
    assert_eq!(case.original.hops[0].with.as_deref(), Some("utf8esmtp"));
}

#[test]
fn opensmtpd_tells_the_reply_to_people_only() {
    let (case, mends) = read(sample("opensmtpd-native-0.eml"));
    assert_eq!(codes(&mends), ["body-in-headers-part", "not-multipart-report", "reply-from-text"]);
    assert_eq!(
        reply(first(&case)).as_deref(),
        Some("550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown in virtual mailbox table")
    );
    assert_eq!(case.original.subject.as_deref(), Some("Quarterly numbers"));
    assert_eq!((&case.original.body, case.original.size_octets), (&None, None));
}

#[test]
fn a_foreign_parser_finds_the_same_machine_part() {
    for name in SAMPLES {
        let octets = sample(name);
        let (case, _) = read(&octets);
        let received = case.received.expect(name);
        let mail = mailparse::parse_mail(&octets).expect(name);
        let part = mail.subparts.iter().find(|part| part.ctype.mimetype == received.media_type).expect(name);
        assert_eq!(received.octets.trim_ascii_end(), part.get_body_raw().expect(name).trim_ascii_end(), "{name}");
    }
}

#[test]
fn a_sample_is_read_the_same_whatever_ends_its_lines() {
    for name in SAMPLES {
        let octets = sample(name);
        let with_lf = String::from_utf8(octets.clone()).expect(name).replace("\r\n", "\n");
        let (case, mends) = read(&octets);
        let (same, mends_of_lf) = read(&with_lf);
        assert_eq!(codes(&mends_of_lf), [&["line-ends"][..], &codes(&mends)].concat(), "{name}");
        assert_eq!(same.report, case.report, "{name}");
        assert_eq!(same.original, case.original, "{name}");
    }
}

// Defects, each as its writer emits it.

/// A machine part with this group of the recipient.
fn with_group(group: &str) -> String {
    report(&format!("Reporting-MTA: dns; mx.example\n\n{group}\n"))
}

/// The same with these fields behind the three that are required.
fn with_fields(fields: &str) -> String {
    with_group(&format!("Final-Recipient: rfc822; ola@example.no\nAction: failed\nStatus: 5.1.1\n{fields}"))
}

struct Defect {
    name: &'static str,
    message: String,
    codes: &'static [&'static str],
    check: fn(&Case) -> bool,
}

fn defect(name: &'static str, message: String, codes: &'static [&'static str], check: fn(&Case) -> bool) -> Defect {
    Defect { name, message, codes, check }
}

fn has_status(case: &Case, status: &str) -> bool {
    first(case).status().to_string() == status
}

fn has_recipients(case: &Case, recipients: &[&str]) -> bool {
    case.report
        .recipients()
        .iter()
        .map(|recipient| recipient.fields().final_recipient.address())
        .eq(recipients.iter().copied())
}

fn other_text(case: &Case) -> Option<(&str, &str)> {
    match &first(case).fields().diagnostic_code {
        Some(DiagnosticCode::Other { diagnostic_type, text, .. }) => Some((diagnostic_type, text.as_str())),
        _ => None,
    }
}

fn container_defects() -> Vec<Defect> {
    let report_type = "multipart/report; report-type=delivery-status; boundary=b";
    let machine = ("Content-Type: message/delivery-status\n", GOOD);
    let headers = ("Content-Type: text/rfc822-headers\n", "Subject: Hei\n");
    vec![
        defect(
            "OpenSMTPD: multipart/mixed",
            message("multipart/mixed; boundary=b", &[machine]),
            &["not-multipart-report"],
            |case| has_status(case, "5.1.1"),
        ),
        defect(
            "F3, Stalwart, KumoMTA: a charset parameter on the machine part",
            message(report_type, &[("Content-Type: message/delivery-status; charset=us-ascii\n", GOOD)]),
            &["media-type-parameters"],
            |case| has_status(case, "5.1.1"),
        ),
        defect(
            "KumoMTA, Stalwart: quoted-printable on the machine part",
            message(
                report_type,
                &[(
                    "Content-Type: message/delivery-status\nContent-Transfer-Encoding: quoted-printable\n",
                    "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; ola=40example.=\nno\nAction: failed\nStatus: 5.1.1\n",
                )],
            ),
            &["delivery-status-encoded"],
            |case| has_recipients(case, &["ola@example.no"]),
        ),
        defect(
            "base64 on the machine part",
            message(
                report_type,
                &[(
                    "Content-Type: message/delivery-status\nContent-Transfer-Encoding: base64\n",
                    "UmVwb3J0aW5nLU1UQTogZG5zOyBteC5leGFtcGxlDQoNCkZpbmFsLVJlY2lwaWVudDogcmZjODIy\nOyBvbGFAZXhhbXBsZS5ubw0KQWN0aW9uOiBmYWlsZWQNClN0YXR1czogNS4xLjENCg==\n",
                )],
            ),
            &["delivery-status-encoded"],
            |case| has_recipients(case, &["ola@example.no"]),
        ),
        defect(
            "I18-4: base64 is legal for message/global-delivery-status",
            message(
                report_type,
                &[(
                    "Content-Type: message/global-delivery-status\nContent-Transfer-Encoding: base64\n",
                    "UmVwb3J0aW5nLU1UQTogZG5zOyBteC5leGFtcGxlDQoNCkZpbmFsLVJlY2lwaWVudDogcmZjODIy\nOyBvbGFAZXhhbXBsZS5ubw0KQWN0aW9uOiBmYWlsZWQNClN0YXR1czogNS4xLjENCg==\n",
                )],
            ),
            &[],
            |case| has_recipients(case, &["ola@example.no"]),
        ),
        defect(
            "a broken transfer encoding",
            message(
                report_type,
                &[("Content-Type: message/global-delivery-status\nContent-Transfer-Encoding: base64\n", GOOD)],
            ),
            &["encoding-broken"],
            |case| has_status(case, "5.1.1"),
        ),
        defect(
            "F12, chasquid: the global type for ASCII",
            message(report_type, &[("Content-Type: message/global-delivery-status\n", GOOD)]),
            &[],
            |case| has_status(case, "5.1.1"),
        ),
        defect(
            "Postfix, when the original cannot be read: no closing delimiter",
            message(report_type, &[machine]).replace("--b--\r\n", ""),
            &["unclosed-multipart"],
            |case| has_status(case, "5.1.1"),
        ),
        defect(
            "Haraka: no MIME-Version, and empty lines first",
            format!("\r\n\r\n{}", message(report_type, &[machine])),
            &["leading-lines"],
            |case| has_status(case, "5.1.1"),
        ),
        defect("rusmes: LF", message(report_type, &[machine, headers]).replace("\r\n", "\n"), &["line-ends"], |case| {
            case.original.subject.as_deref() == Some("Hei")
        }),
        defect(
            "a list's footer around the report",
            message(
                "multipart/mixed; boundary=b",
                &[
                    (
                        "Content-Type: multipart/report; boundary=c\n",
                        &format!("--c\nContent-Type: message/delivery-status\n\n{GOOD}\n--c--\n"),
                    ),
                    ("Content-Type: text/plain\n", "footer\n"),
                ],
            ),
            &["not-multipart-report"],
            |case| has_status(case, "5.1.1"),
        ),
        defect(
            "a gateway that makes text of what it does not know",
            message(
                "multipart/mixed; boundary=b",
                &[("Content-Type: text/plain\n", "Sorry.\n"), ("Content-Type: text/plain\n", GOOD)],
            ),
            &["delivery-status-mislabelled", "not-multipart-report"],
            |case| has_status(case, "5.1.1"),
        ),
        defect(
            "a boundary that is not there",
            message(
                "multipart/report; boundary=other",
                &[("Content-Type: text/plain\n", "Sorry.\n"), machine, headers],
            ),
            &["delivery-status-mislabelled"],
            |case| has_status(case, "5.1.1"),
        ),
        defect(
            "F7, maddy: message/rfc822-headers",
            message(report_type, &[machine, ("Content-Type: message/rfc822-headers\n", "Subject: Hei\n")]),
            &["returned-type-mended"],
            |case| case.original.subject.as_deref() == Some("Hei"),
        ),
        defect(
            "Stalwart: message/rfc822 with a header alone",
            message(report_type, &[machine, ("Content-Type: message/rfc822\n", "Subject: Hei\n")]),
            &["headers-as-message"],
            |case| case.original.body.is_none() && case.original.size_octets.is_none(),
        ),
        defect(
            "OpenSMTPD: a body in text/rfc822-headers",
            message(report_type, &[machine, ("Content-Type: text/rfc822-headers\n", "Subject: Hei\n\nHei!\n")]),
            &["body-in-headers-part"],
            |case| case.original.body.is_none(),
        ),
        defect(
            "quoted-printable on message/rfc822",
            message(
                report_type,
                &[
                    machine,
                    (
                        "Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n",
                        "Subject: H=65i\n\nHei!\n",
                    ),
                ],
            ),
            &["returned-encoded"],
            |case| case.original.subject.as_deref() == Some("Hei"),
        ),
        defect(
            "James: the address of the report is not the Return-Path",
            message(
                report_type,
                &[machine, ("Content-Type: text/rfc822-headers\n", "Return-Path: <other@example.com>\nSubject: Hei\n")],
            ),
            &["return-path-differs"],
            |case| case.original.return_path.mailbox() == Some("other@example.com"),
        ),
        defect(
            "a Return-Path of an earlier journey",
            message(
                report_type,
                &[
                    machine,
                    (
                        "Content-Type: text/rfc822-headers\n",
                        "Received: from a by b\nReturn-Path: <other@example.com>\n",
                    ),
                ],
            ),
            &[],
            |case| case.original.return_path.mailbox() == Some("kari@example.com"),
        ),
        defect(
            "a postmaster's copy about a message without a return path",
            message(
                report_type,
                &[machine, ("Content-Type: text/rfc822-headers\n", "Return-Path: <>\nSubject: Hei\n")],
            ),
            &["return-path-differs"],
            |case| case.original.return_path.mailbox().is_none(),
        ),
        defect(
            "nobody to tell",
            message(report_type, &[machine]).replace("To: kari@example.com", "To: undisclosed-recipients:;"),
            &["return-path-missing"],
            |case| case.original.return_path.mailbox().is_none(),
        ),
    ]
}

fn group_defects() -> Vec<Defect> {
    vec![
        defect(
            "no empty lines between the groups, Postfix's order",
            report(
                "Reporting-MTA: dns; mx.example\nFinal-Recipient: rfc822; a@x.example\nAction: failed\nStatus: 5.1.1\n\
                 Final-Recipient: rfc822; b@x.example\nAction: delayed\nStatus: 4.4.1\n",
            ),
            &["missing-blank-line", "missing-blank-line"],
            |case| {
                has_recipients(case, &["a@x.example", "b@x.example"])
                    && case.report.recipients()[1].action() == Action::Delayed
            },
        ),
        defect(
            "no empty lines between the groups, Exim's order",
            report(
                "Reporting-MTA: dns; mx.example\n\nAction: failed\nFinal-Recipient: rfc822; a@x.example\nStatus: 5.1.1\n\
                 Action: delayed\nFinal-Recipient: rfc822; b@x.example\nStatus: 4.4.1\n",
            ),
            &["missing-blank-line"],
            |case| {
                has_recipients(case, &["a@x.example", "b@x.example"])
                    && case.report.recipients()[1].action() == Action::Delayed
            },
        ),
        defect(
            "an empty line inside a group",
            report(
                "Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; a@x.example\n\nAction: failed\nStatus: 5.2.2\n",
            ),
            &["stray-blank-line"],
            |case| has_recipients(case, &["a@x.example"]) && has_status(case, "5.2.2"),
        ),
        defect(
            "F9, maddy: Last-Attempt-Date among the fields of the message",
            report(
                "Reporting-MTA: dns; mx.example\nLast-Attempt-Date: Sat, 21 Nov 2026 10:02:14 +0100\n\n\
                 Final-Recipient: rfc822; a@x.example\nAction: failed\nStatus: 5.1.1\n\n\
                 Final-Recipient: rfc822; b@x.example\nAction: failed\nStatus: 5.1.1\n",
            ),
            &["field-in-wrong-group"],
            |case| case.report.recipients().iter().all(|recipient| recipient.fields().last_attempt_date.is_some()),
        ),
        defect(
            "Arrival-Date in the group of a recipient",
            with_fields("Arrival-Date: Sat, 21 Nov 2026 10:02:14 +0100"),
            &["field-in-wrong-group"],
            |case| case.report.fields().arrival_date.is_some() && has_status(case, "5.1.1"),
        ),
        defect("a field that stands twice", with_fields("Status: 5.2.2"), &["repeated-field"], |case| {
            has_status(case, "5.1.1")
        }),
        defect("a line that is no field", with_fields("this is no field"), &["not-a-field"], |case| {
            case.received.as_ref().is_some_and(|received| received.groups[1].fields[3].value == "this is no field")
        }),
        defect(
            "DS-13: a field of one's own without X-",
            with_fields("Colour: red\nX-Colour: red"),
            &["extension-dropped"],
            |case| first(case).fields().extensions.len() == 1,
        ),
        defect(
            "no Reporting-MTA",
            report("Final-Recipient: rfc822; ola@example.no\nAction: failed\nStatus: 5.1.1\n"),
            &["reporting-mta-missing"],
            |case| case.report.fields().reporting_mta.name() == "mx.example",
        ),
        defect(
            "Reporting-MTA without a name",
            report("Reporting-MTA: dns;\n\nFinal-Recipient: rfc822; ola@example.no\nAction: failed\nStatus: 5.1.1\n"),
            &["mta-unreadable", "reporting-mta-missing"],
            |case| case.report.fields().reporting_mta.name() == "mx.example",
        ),
        defect(
            "Reporting-MTA without a type",
            report(
                "Reporting-MTA: mailhost\n\nFinal-Recipient: rfc822; ola@example.no\nAction: failed\nStatus: 5.1.1\n",
            ),
            &["mta-type-missing"],
            |case| case.report.fields().reporting_mta.name_type().as_str() == "x-local-hostname",
        ),
        defect(
            "Exim: ENVID is still xtext",
            report(&format!("Original-Envelope-Id: QQ+2B314+3D159\n{GOOD}")),
            &["xtext-undecoded"],
            |case| case.report.fields().original_envelope_id.as_ref().map(EnvelopeId::as_str) == Some("QQ+314=159"),
        ),
        defect(
            "PM-2: an ENVID that only looks like xtext",
            report(&format!("Original-Envelope-Id: QQ+31\n{GOOD}")),
            &[],
            |case| case.report.fields().original_envelope_id.as_ref().map(EnvelopeId::as_str) == Some("QQ+31"),
        ),
        defect(
            "PM-3, Haraka: the Message-ID as ENVID",
            report(&format!("Original-Envelope-Id: <1@example.com>\n{GOOD}")),
            &["envelope-id-is-message-id"],
            |case| case.report.fields().original_envelope_id.is_none(),
        ),
        defect(
            "PAR-3: an ENVID with a control",
            report(&format!("Original-Envelope-Id: a\tb\n{GOOD}")),
            &["envelope-id-unreadable"],
            |case| case.report.fields().original_envelope_id.is_none(),
        ),
        defect(
            "PM-10: a date with the name of a zone",
            report(&format!("Arrival-Date: Sat, 21 Nov 2026 10:02:14 GMT\n{GOOD}")),
            &["date-mended"],
            |case| case.report.fields().arrival_date.is_some_and(|date| date.to_string() == "2026-11-21T10:02:14Z"),
        ),
        defect(
            "PM-10: a date without a zone",
            report(&format!("Arrival-Date: Sat, 21 Nov 2026 10:02:14\n{GOOD}")),
            &["date-mended"],
            |case| case.report.fields().arrival_date.is_some_and(|date| date.to_string() == "2026-11-21T10:02:14Z"),
        ),
        defect(
            "the name of a zone that no RFC has",
            report(&format!("Arrival-Date: 21 Nov 2026 10:02:14 CET (winter)\n{GOOD}")),
            &["date-mended"],
            |case| case.report.fields().arrival_date.is_some_and(|date| date.to_string() == "2026-11-21T10:02:14Z"),
        ),
        defect(
            "a date in the form of RFC 3339",
            report(&format!("Arrival-Date: 2026-11-21T10:02:14+01:00\n{GOOD}")),
            &["date-mended"],
            |case| {
                case.report.fields().arrival_date.is_some_and(|date| date.to_string() == "2026-11-21T10:02:14+01:00")
            },
        ),
        defect(
            "a date that is none",
            report(&format!("Arrival-Date: yesterday\n{GOOD}")),
            &["date-unreadable"],
            |case| case.report.fields().arrival_date.is_none(),
        ),
    ]
}

fn recipient_defects() -> Vec<Defect> {
    vec![
        defect(
            "F1, KumoMTA: remote text behind the code",
            with_group("Final-Recipient: rfc822; ola@example.no\nAction: failed\nStatus: 5.7.1 no thanks"),
            &["status-trailing-text"],
            |case| has_status(case, "5.7.1"),
        ),
        defect(
            "DS-11, sendmail: a comment behind the code is legal",
            with_group("Final-Recipient: rfc822; ola@example.no\nAction: failed (for good)\nStatus: 5.7.1 (no thanks)"),
            &[],
            |case| has_status(case, "5.7.1"),
        ),
        defect(
            "James: a word for the code",
            with_group(
                "Final-Recipient: rfc822; ola@example.no\nAction: failed\nStatus: unknown\nDiagnostic-Code: smtp; 550 5.1.1 no",
            ),
            &["status-unreadable"],
            |case| has_status(case, "5.1.1"),
        ),
        defect(
            "PR-11: leading zeros",
            with_group("Final-Recipient: rfc822; ola@example.no\nAction: failed\nStatus: 5.01.1"),
            &["status-mended"],
            |case| has_status(case, "5.1.1"),
        ),
        defect(
            "a reply code for the code",
            with_group("Final-Recipient: rfc822; ola@example.no\nAction: failed\nStatus: 550 5.2.1 disabled"),
            &["status-mended"],
            |case| has_status(case, "5.2.1"),
        ),
        defect(
            "no Status, and SC-2",
            with_group("Final-Recipient: rfc822; ola@example.no\nAction: failed\nDiagnostic-Code: smtp; 550 4.2.1 odd"),
            &["status-missing"],
            |case| has_status(case, "5.0.0"),
        ),
        defect(
            "no Action",
            with_group("Final-Recipient: rfc822; ola@example.no\nStatus: 2.0.0"),
            &["action-missing"],
            |case| first(case).action() == Action::Delivered,
        ),
        defect(
            "no Action, and tried again",
            with_group(
                "Final-Recipient: rfc822; ola@example.no\nStatus: 4.4.1\nWill-Retry-Until: Sat, 21 Nov 2026 10:02:14 +0100",
            ),
            &["action-missing"],
            |case| first(case).action() == Action::Delayed && first(case).fields().will_retry_until.is_some(),
        ),
        defect(
            "neither Action nor Status",
            with_group("Final-Recipient: rfc822; ola@example.no\nDiagnostic-Code: smtp; 452 4.2.2 full"),
            &["action-missing", "status-missing"],
            |case| first(case).action() == Action::Failed && has_status(case, "4.2.2"),
        ),
        defect(
            "another word for the action",
            with_group("Final-Recipient: rfc822; ola@example.no\nAction: Bounced\nStatus: 5.0.0"),
            &["action-mended"],
            |case| first(case).action() == Action::Failed,
        ),
        defect(
            "failed with a success",
            with_group(
                "Final-Recipient: rfc822; ola@example.no\nAction: failed\nStatus: 2.0.0\nDiagnostic-Code: smtp; 554 5.7.1 no",
            ),
            &["status-against-action"],
            |case| has_status(case, "5.7.1"),
        ),
        defect(
            "delayed with a permanent status",
            with_group("Final-Recipient: rfc822; ola@example.no\nAction: delayed\nStatus: 5.4.1"),
            &["status-against-action"],
            |case| has_status(case, "4.4.1"),
        ),
        defect(
            "PR-10, chasquid: failed with 4.0.0 is legal",
            with_group("Final-Recipient: rfc822; ola@example.no\nAction: failed\nStatus: 4.0.0"),
            &[],
            |case| has_status(case, "4.0.0"),
        ),
        defect(
            "DS-14: angle brackets",
            with_group("Final-Recipient: rfc822; <ola@example.no>\nAction: failed\nStatus: 5.1.1"),
            &["address-decorated"],
            |case| has_recipients(case, &["ola@example.no"]),
        ),
        defect(
            "DS-14: a display name, and a comment",
            with_group(
                "Final-Recipient: rfc822; Ola <ola@example.no>\nOriginal-Recipient: rfc822; ola@example.no (Ola)\nAction: failed\nStatus: 5.1.1",
            ),
            &["address-decorated", "address-decorated"],
            |case| has_recipients(case, &["ola@example.no"]) && first(case).shown_address() == "ola@example.no",
        ),
        defect(
            "PR-4: odd addresses stay",
            with_group("Final-Recipient: rfc822; \"a <b> (c)\"@x\nAction: failed\nStatus: 5.1.1"),
            &[],
            |case| has_recipients(case, &["\"a <b> (c)\"@x"]),
        ),
        defect(
            "no type of the address",
            with_group("Final-Recipient: ola@example.no\nAction: failed\nStatus: 5.1.1"),
            &["address-type-missing"],
            |case| has_recipients(case, &["ola@example.no"]),
        ),
        defect(
            "F8, maddy: utf8",
            with_group("Final-Recipient: utf8; ølå@example.no\nAction: failed\nStatus: 5.1.1"),
            &["address-type-mended"],
            |case| first(case).fields().final_recipient.address_type() == &AddressType::Utf8,
        ),
        defect(
            "Stalwart: rfc822 with an internationalized address",
            with_group("Final-Recipient: rfc822; ølå@example.no\nAction: failed\nStatus: 5.1.1"),
            &["address-type-mended"],
            |case| first(case).fields().final_recipient.address_type() == &AddressType::Utf8,
        ),
        defect(
            "I18-6: the form of RFC 6533 §3",
            with_group("Final-Recipient: utf-8; \\x{F8}l\\x{E5}@example.no\nAction: failed\nStatus: 5.1.1"),
            &[],
            |case| has_recipients(case, &["ølå@example.no"]),
        ),
        defect(
            "I18-10: that form, broken, stays as it is",
            with_group("Final-Recipient: utf-8; \\x{ZZ}l@example.no\nAction: failed\nStatus: 5.1.1"),
            &[],
            |case| has_recipients(case, &["\\x{ZZ}l@example.no"]),
        ),
        defect(
            "PR-2: ORCPT is still xtext",
            with_group(
                "Original-Recipient: rfc822;ola+2Bwork@example.no\nFinal-Recipient: rfc822; ola+work@example.no\nAction: failed\nStatus: 5.1.1",
            ),
            &["xtext-undecoded"],
            |case| first(case).shown_address() == "ola+work@example.no",
        ),
        defect(
            "an address with a detail that only looks like xtext",
            with_group(
                "Original-Recipient: rfc822;ola+2B@example.no\nFinal-Recipient: rfc822; ola@example.no\nAction: failed\nStatus: 5.1.1",
            ),
            &[],
            |case| first(case).shown_address() == "ola+2B@example.no",
        ),
        defect(
            "no Final-Recipient",
            with_group("Original-Recipient: rfc822; ola@example.no\nAction: failed\nStatus: 5.1.1"),
            &["final-recipient-missing"],
            |case| has_recipients(case, &["ola@example.no"]),
        ),
        defect(
            "an empty Original-Recipient",
            with_group(
                "Original-Recipient: rfc822;\nFinal-Recipient: rfc822; ola@example.no\nAction: failed\nStatus: 5.1.1",
            ),
            &["address-unreadable"],
            |case| first(case).fields().original_recipient.is_none(),
        ),
        defect(
            "one of two groups without a recipient",
            report(&format!("{GOOD}\nAction: failed\nStatus: 5.1.1\n")),
            &["recipient-unreadable"],
            |case| has_recipients(case, &["ola@example.no"]),
        ),
        defect(
            "PR-18, ZoneMTA: smtp for what is no reply",
            with_fields("Diagnostic-Code: smtp; Connection timed out"),
            &["diagnostic-without-reply-code"],
            |case| other_text(case) == Some(("X-Retourpost", "Connection timed out")),
        ),
        defect(
            "no type of the diagnostic",
            with_fields("Diagnostic-Code: 550 5.1.1 no; really"),
            &["diagnostic-type-missing"],
            |case| reply(first(case)).as_deref() == Some("550 5.1.1 no; really"),
        ),
        defect(
            "neither a type nor a reply",
            with_fields("Diagnostic-Code: it did not work"),
            &["diagnostic-type-missing"],
            |case| other_text(case) == Some(("X-Retourpost", "it did not work")),
        ),
        defect("an empty diagnostic", with_fields("Diagnostic-Code: smtp;"), &["diagnostic-empty"], |case| {
            first(case).fields().diagnostic_code.is_none()
        }),
        defect(
            "PR-20: octets above 0x7f in another diagnostic than smtp",
            with_fields("Diagnostic-Code: X-Postfix; blåbær"),
            &[],
            |case| other_text(case) == Some(("X-Postfix", "bl\\x{E5}b\\x{E6}r")),
        ),
        defect(
            "PR-17: a reply of several lines",
            with_fields("Diagnostic-Code: smtp; 550-5.1.1 No such user.\n 550 5.1.1 See https://example.no"),
            &[],
            |case| first(case).reply().is_some_and(|reply| reply.lines().count() == 2),
        ),
        defect(
            "PR-23: Will-Retry-Until of a failure",
            with_fields("Will-Retry-Until: Sat, 21 Nov 2026 10:02:14 +0100"),
            &["retry-outside-delayed"],
            |case| first(case).fields().will_retry_until.is_none(),
        ),
        defect(
            "Exchange: a comment of its own in Remote-MTA",
            with_fields("Remote-MTA: dns; mx.example.no (192.0.2.1, the server for the domain.)"),
            &[],
            |case| {
                let remote = first(case).fields().remote_mta.as_ref();
                remote.map(MtaName::name) == Some("mx.example.no")
                    && remote.and_then(MtaName::comment) == Some("192.0.2.1, the server for the domain.")
            },
        ),
        defect(
            "mailrs: octets that are no UTF-8 in every value",
            with_fields("Remote-MTA: dns; mx\u{e5}\nFinal-Log-Id: \u{e5}\nX-A: \u{e5}"),
            &["mta-not-qualified"],
            |case| first(case).fields().final_log_id.as_ref().is_some_and(|id| id.as_str() == "\\x{E5}"),
        ),
    ]
}

#[test]
fn each_defect_is_mended_and_told_by_its_code() {
    let defects: Vec<_> = container_defects().into_iter().chain(group_defects()).chain(recipient_defects()).collect();
    assert!(defects.len() >= 40);
    for Defect { name, message, codes: expected, check } in defects {
        let (case, mends) = from_message(message.as_bytes()).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(codes(&mends), expected, "{name}");
        assert!(check(&case), "{name}: {case:#?}");
    }
}

#[test]
fn a_bounce_without_a_machine_part_is_read_by_its_field() {
    // F10, chasquid: a comma behind the last address; Exim: octets above 0x7f in octal.
    let bounce = "X-Failed-Recipients: bob@example.net,\n b\\303\\263b@example.net, \nFrom: <Mailer-Daemon@exim.test>\nTo: alice@sender.test\n\n\
        This message was created automatically by mail delivery software.\n\n  bob@example.net\n    SMTP error from remote mail \
        server after RCPT TO:<bob@example.net>:\n    host mx.example.net [192.0.2.1]: 550 no\n    550 5.1.1 <bob@example.net>:\n    User unknown\n\n\
        ------ This is a copy of the message, including all the headers. ------\n\nReturn-path: <alice@sender.test>\n\
        Subject: Hei\n\nHei!\n"
        .replace('\n', "\r\n");
    let (case, mends) = read(&bounce);
    assert_eq!(codes(&mends), ["original-in-text", "no-delivery-status", "reporting-mta-missing"]);
    assert!(has_recipients(&case, &["bob@example.net", "bób@example.net"]));
    let [bob, other] = case.report.recipients() else { panic!("two recipients") };
    assert_eq!(reply(bob).as_deref(), Some("550 5.1.1 <bob@example.net>: User unknown"));
    assert_eq!((bob.status().to_string().as_str(), other.status().to_string().as_str()), ("5.1.1", "5.0.0"));
    assert_eq!(case.report.fields().reporting_mta.name(), "exim.test");
    assert_eq!(case.original.subject.as_deref(), Some("Hei"));
    assert_eq!(case.received, None);
}

#[test]
fn the_places_of_mends_are_lines_of_the_machine_part() {
    let (_, mends) =
        read(with_group("Final-Recipient: rfc822; ola@example.no\nAction: failed\nStatus: 5.7.1 no\u{202e}"));
    let place = mends[0].place.as_ref().expect("a place");
    assert_eq!((place.file.as_str(), place.line, place.column), ("message/delivery-status", 5, 1));
    assert!(mends[0].message.contains("Status: 5.7.1 no\\u{202E}"), "{}", mends[0].message);
}

#[test]
fn a_mend_is_one_line_whatever_the_media_type() {
    let machine =
        "Reporting-MTA: mx.example\n\nFinal-Recipient: rfc822; ola@example.no\nAction: failed\nStatus: 5.1.1\n";
    let (_, mends) = read(message("multipart/report; boundary=b", &[("Content-Type: text/\u{1b}[2J\n", machine)]));
    assert!(codes(&mends).contains(&"mta-type-missing"), "{mends:?}");
    assert!(!mends.iter().any(|mend| mend.to_string().contains(char::is_control)), "{mends:?}");
}

#[test]
fn a_message_that_names_no_recipient_is_refused() {
    let report_of = |kind: &str, part: &str| {
        message(
            &format!("multipart/report; report-type={kind}; boundary=b"),
            &[(&format!("Content-Type: {part}\n"), "Final-Recipient: rfc822; a@b.example\n")],
        )
    };
    let neither = "no delivery status notification: there is neither a part message/delivery-status nor a field \
         X-Failed-Recipients (RFC 3464 §2)";
    let no_recipient = "final-recipient: no recipient can be read in the delivery status: it needs a Final-Recipient (RFC 3464 §2.3.2)";
    let rows = [
        ("nothing", String::new(), neither),
        ("no mail", "hello".into(), neither),
        ("a letter", "From: a@b.example\r\nTo: c@d.example\r\n\r\nFinal-Recipient is a word.\r\n".into(), neither),
        ("empty list", "X-Failed-Recipients: , \r\n\r\n".into(), neither),
        ("a quoted report", "From: a@b.example\r\n\r\n> Final-Recipient: rfc822; a@b.example\r\n".into(), neither),
        ("empty report", report(""), no_recipient),
        ("no group", report("Reporting-MTA: dns; mx.example\n"), no_recipient),
        (
            "no address",
            report("Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822;\nAction: failed\n"),
            no_recipient,
        ),
        (
            "read receipt",
            report_of("disposition-notification", "message/disposition-notification"),
            "a disposition notification says that a message was read or deleted, not that it came back (RFC 8098 §3)",
        ),
        (
            "complaint",
            report_of("feedback-report", "message/feedback-report"),
            "a feedback report says that someone complains, not that a message came back (RFC 5965 §2)",
        ),
    ];
    for (name, message, expected) in rows {
        assert_eq!(from_message(message.as_bytes()).expect_err(name).to_string(), expected, "{name}");
    }
}

// Limits.

#[test]
fn each_limit_holds() {
    let many: String =
        (0..5).map(|n| format!("\nFinal-Recipient: rfc822; r{n}@x.example\nAction: failed\nStatus: 5.1.1\n")).collect();
    let bounce = report(&format!("Reporting-MTA: dns; mx.example\n{many}"));
    let read_within = |bounce: &str, change: fn(&mut Limits)| {
        let mut limits = Limits::default();
        change(&mut limits);
        from_message_within(bounce.as_bytes(), &limits)
    };

    let error = read_within(&bounce, |limits| limits.input_octets = 100).expect_err("too large");
    assert_eq!(error.to_string(), format!("the message has {} octets, the limit is 100", bounce.len()));

    let (case, mends) = read_within(&bounce, |limits| limits.n_recipients = 3).expect("a case");
    assert_eq!((case.report.recipients().len(), codes(&mends)), (3, vec!["recipients-cut"]));

    let (case, mends) = read_within(&bounce, |limits| limits.report_octets = 100).expect("a case");
    assert_eq!((case.report.recipients().len(), codes(&mends)[0]), (1, "report-cut"));

    let (_, mends) =
        read_within(&bounce.replace("Status: 5.1.1", "Status: no"), |limits| limits.n_mends = 2).expect("a case");
    assert_eq!(codes(&mends), ["status-unreadable", "status-unreadable", "mends-cut"]);

    let (case, mends) =
        read_within(&bounce.replace("mx.example\r\n", "mx.example\r\nX-A: 1\r\nX-B: 2\r\n"), |limits| {
            limits.n_fields = 3
        })
        .expect("a case");
    assert_eq!((case.report.fields().extensions.len(), codes(&mends)), (2, vec![""; 0]));
    let (case, mends) = read_within(&with_fields("X-A: 1\nX-B: 2"), |limits| limits.n_fields = 4).expect("a case");
    assert_eq!((first(&case).fields().extensions.len(), codes(&mends)), (1, vec!["fields-cut"]));
    assert_eq!(case.received.expect("a received report").groups[1].fields.len(), 5);

    let (case, _) = read_within(&bounce, |limits| limits.header_octets = 20).expect("a case");
    assert_eq!(case.original.header.expect("a header").fields().len(), 1);
    assert_eq!(case.original.message_id, None);

    let hops =
        bounce.replace("Subject: Hei", "Received: from c by d\r\nReceived: from b by c\r\nReceived: from a by b");
    let (case, _) = read_within(&hops, |limits| limits.n_hops = 2).expect("a case");
    assert_eq!(case.original.hops.iter().filter_map(|hop| hop.by.as_deref()).collect::<Vec<_>>(), ["c", "d"]);

    let (_, mends) = read_within(&bounce, |limits| limits.n_parts = 2).expect("a case");
    assert_eq!(codes(&mends), ["parts-cut"]);

    let mut deep = GOOD.replace('\n', "\r\n");
    for depth in 0..10_i32 {
        deep = format!(
            "--b{depth}\r\nContent-Type: multipart/mixed; boundary=b{}\r\n\r\n{deep}\r\n--b{depth}--\r\n",
            depth - 1
        );
    }
    let deep = format!("To: a@b.example\r\nContent-Type: multipart/mixed; boundary=b9\r\n\r\n{deep}");
    assert!(from_message(deep.as_bytes()).is_err());
    let (_, mends) = read_within(
        &deep.replace(
            "--b9\r\n",
            "--b9\r\nContent-Type: message/delivery-status\r\n\r\nFinal-Recipient: rfc822; a@b\r\n--b9\r\n",
        ),
        |limits| limits.nesting = 2,
    )
    .expect("a case");
    assert!(codes(&mends).contains(&"nesting-cut"));
}

#[test]
fn a_million_fields_are_read_at_once() {
    let one_group = format!("Final-Recipient: rfc822; a@b.example\n{}", "Status: 5\n".repeat(300_000));
    let no_group = "X-A: 1\n".repeat(300_000);
    let groups = "Action: failed\n\n".repeat(200_000);
    for fields in [&one_group, &no_group, &groups] {
        assert_eq!(read(report(&format!("{GOOD}\n{fields}"))).0.report.fields().reporting_mta.name(), "mx.example");
    }
}

#[test]
fn a_message_nested_without_end_is_read_at_once() {
    // mail-parser takes each of these apart, and its result cannot be dropped without overflowing the stack.
    let nested = "Content-Type: message/rfc822\r\n\r\n".repeat(200_000);
    assert!(from_message(nested.as_bytes()).is_err());
    let bounce = report(GOOD).replace("Content-Type: text/rfc822-headers\r\n\r\n", &nested);
    assert_eq!(read(bounce).0.report.recipients().len(), 1);
}

#[test]
fn the_manual_names_every_mend() {
    let manual = include_str!("../../../src/manual/intake.md");
    let mut seen = std::collections::HashSet::new();
    for (code, meaning, cure) in mend_codes() {
        assert!(seen.insert(code), "{code} stands twice");
        assert!(manual.contains(&format!("| `{code}` | {meaning} |")), "| `{code}` | {meaning} | {cure} |");
    }
}

// Anything at all.

/// A sample with some octets changed, dropped or doubled.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let changes = prop::collection::vec((any::<prop::sample::Index>(), 0u8..5, any::<u8>()), 1..12);
    (prop::sample::select(&SAMPLES[..]), changes).prop_map(|(name, changes)| {
        let mut octets = sample(name);
        for (index, kind, byte) in changes {
            let at = index.index(octets.len());
            let end = (at + usize::from(byte)).min(octets.len());
            match kind {
                0 => octets[at] = byte,
                1 => octets.insert(at, byte),
                2 => drop(octets.drain(at..end)),
                3 => {
                    let piece = octets[at..end].to_vec();
                    octets.splice(at..at, piece);
                }
                _ => {
                    let line = octets[at..].iter().position(|&byte| byte == b'\n').map_or(octets.len(), |n| at + n + 1);
                    octets.drain(at..line);
                }
            }
            if octets.is_empty() {
                octets.push(b'\n');
            }
        }
        octets
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_octets_make_it_panic(octets in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = from_message(&octets);
    }

    #[test]
    fn no_fields_make_it_panic(lines in prop::collection::vec(
        "(Final-Recipient|Original-Recipient|Action|Status|Diagnostic-Code|Remote-MTA|Reporting-MTA|Will-Retry-Until|Arrival-Date|X-A|)(: ?|)(rfc822;|utf-8;|smtp;|dns;|failed|delayed|5[.]|2[.]0[.]0|)[ -~å]{0,12}(\n|\n\n|\n )", 0..14)) {
        let bounce = report(&lines.concat());
        if let Ok((case, _)) = from_message(bounce.as_bytes()) {
            let text = retourpost::intake::to_json(&case);
            prop_assert_eq!(retourpost::intake::from_json(&text).expect("valid input again"), case);
        }
    }

    #[test]
    fn no_change_of_a_real_report_makes_it_panic(octets in mutated()) {
        if let Ok((case, mends)) = from_message(&octets) {
            let text = retourpost::intake::to_json(&case);
            prop_assert_eq!(retourpost::intake::from_json(&text).expect("valid input again"), case);
            prop_assert!(mends.iter().all(|mend| mend_codes().any(|(code, ..)| code == mend.code)));
        }
    }

    #[test]
    fn the_machine_part_is_found_between_any_others(
        before in prop::collection::vec("[ -~\r\n]{0,40}", 0..3),
        after in prop::collection::vec("[ -~\r\n]{0,40}", 0..3),
        preamble in "[ -~]{0,20}",
        is_lf in any::<bool>(),
    ) {
        let other = |text: &String| format!("--=_b\r\nContent-Type: text/plain\r\n\r\n{text}\r\n");
        let machine = GOOD.replace('\n', "\r\n");
        let bounce = format!(
            "To: a@b.example\r\nContent-Type: multipart/report; boundary=\"=_b\"\r\n\r\n{preamble}\r\n{}--=_b\r\nContent-Type: \
             message/delivery-status\r\n\r\n{machine}\r\n{}--=_b--\r\n{preamble}",
            before.iter().map(other).collect::<String>(),
            after.iter().map(other).collect::<String>(),
        );
        let (bounce, machine) = if is_lf { (bounce.replace('\r', ""), machine.replace('\r', "")) } else { (bounce, machine) };
        let (case, _) = from_message(bounce.as_bytes()).expect("a case");
        prop_assert_eq!(case.received.expect("a received report").octets, machine.into_bytes());
    }
}
