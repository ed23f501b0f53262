//! Claims about the sources of events: what each text tells, and that nothing in it does harm.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, Cursor, Read};
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use retourpost::ledger::source::{
    EximLog, Limits, PostfixLog, SkipReason, SourceContext, SourceKind, Told, event_json, from_event_json,
    from_message, from_postmark, from_sendgrid, from_ses, read,
};
use retourpost::ledger::{Event, Heard, Voucher};
use retourpost::report::Moment;

/// What stands for a token in the files.
const TOKEN: &str = "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnop";

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/ledger").join(name)
}

fn octets(name: &str) -> Vec<u8> {
    fs::read(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn moment(text: &str) -> Moment {
    Moment::parse(text).unwrap()
}

fn context() -> SourceContext {
    SourceContext::at(moment("2026-11-28T12:00:00+01:00"))
}

/// An event in a line: kind, address, moment, failure with cause, `=` status, `~` derived status, `#` Message-ID, `+` token, `@` mailing.
fn in_words(heard: &Heard) -> String {
    let event = &heard.event;
    let at = Moment::try_new(event.at, 0).unwrap();
    let mut words = vec![event.kind.as_str().to_owned(), heard.address.clone().unwrap_or("-".into()), at.to_string()];
    if let Some(failure) = event.failure {
        let cause = failure.cause.map_or("-", |cause| cause.id());
        words.push(format!("{}/{}/{cause}", failure.failure_type.as_str(), failure.reason.as_str()));
        words.extend(failure.status.map(|status| format!("={status}")));
        words.extend(failure.derived.map(|status| format!("~{status}")));
    }
    words.extend(heard.message_id.as_ref().map(|id| format!("#{id}")));
    words.extend(heard.token.as_ref().map(|token| {
        assert_eq!(token.to_lowercase(), TOKEN);
        "+".to_owned()
    }));
    words.extend(heard.delivery.as_ref().map(|delivery| format!("@{delivery}")));
    words.join(" ")
}

fn told_in_words(told: &Told) -> String {
    match told {
        Told::Heard(heard) => in_words(heard),
        Told::Skipped(skipped) => format!("skipped {}: {}", skipped.reason, skipped.what),
    }
}

/// All that a file tells, detected by its content.
fn all(name: &str, kind: SourceKind, context: &SourceContext) -> Vec<String> {
    let octets = octets(name);
    let reader = read(None, octets.as_slice(), context).unwrap_or_else(|error| panic!("{name}: {error}"));
    assert_eq!(reader.kind(), kind, "{name}");
    reader
        .map(|(_, told)| match told {
            Ok(told) => told_in_words(&told),
            Err(error) => format!("refused {error}"),
        })
        .collect()
}

#[track_caller]
fn assert_told(name: &str, kind: SourceKind, context: &SourceContext, expected: &[&str]) {
    let told = all(name, kind, context);
    assert_eq!(told, expected, "{name}:\n{}", told.join("\n"));
}

#[test]
fn our_own_events_are_read() {
    let expected = [
        "relayed ola@example.no 2026-11-21T09:02:14Z #1.2f7c@news.example @autumn",
        "soft-bounce ola@example.no 2026-11-21T09:02:20Z soft/mailbox-full/mailbox-full =4.2.2 @autumn",
        "hard-bounce ola@example.no 2026-11-21T09:12:20Z hard/user-unknown/mailbox-unknown ~5.1.1 @autumn",
        "given-up kari@example.no 2026-11-21T09:12:20Z soft/refused/refused-as-spam =5.7.1 @autumn",
        "given-up - 2026-11-21T09:12:20Z ignored/not-defined/- +",
        "hard-bounce per@example.no 2026-11-21T09:12:21Z hard/account-disabled/-",
        "excluded twice@example.no 2026-11-21T09:12:21Z @autumn",
        "opened - 2026-11-21T11:00:00Z #1.2f7c@news.example",
    ];
    assert_told("events/events.ndjson", SourceKind::Events, &context(), &expected);
}

#[test]
fn what_is_wrong_in_an_event_is_said_with_its_field() {
    let rows = [
        (r#"{"kind":"opened","recipient":"a@b.example"}"#, "line 1: missing field `at`"),
        (r#"{"at":"2026-11-21T10:02:14Z","recipient":"a@b.example"}"#, "line 1: missing field `kind`"),
        (r#"{"at":"2026-11-21T10:02:14","kind":"opened","recipient":"a@b.example"}"#, "line 1: at: wants a date"),
        (r#"{"at":"Sat, 21 Nov 2026 10:02:14 +0100","kind":"opened","token":"x"}"#, "line 1: at: wants a date"),
        (r#"{"at":"2026-11-21T10:02:14Z","kind":"read","recipient":"a@b.example"}"#, "line 1: kind: `read` is no kind"),
        (r#"{"at":"2026-11-21T10:02:14Z","kind":"opened"}"#, "names no message: write its token"),
        (r#"{"at":"2026-11-21T10:02:14Z","kind":"opened","recipient":7}"#, "line 1: recipient: invalid type: integer"),
        (
            r#"{"at":"2026-11-21T10:02:14Z","kind":"opened","who":"a@b.example"}"#,
            "line 1: who: unknown field `who`, expected",
        ),
        (r#"{"at":"2026-11-21T10:02:14Z","kind":"opened","recipient":""}"#, "line 1: recipient: an address is missing"),
        (r#"{"at":"2026-11-21T10:02:14Z","kind":"opened","token":"b+1@c.example"}"#, "line 1: token: holds no token"),
        (
            r#"{"at":"2026-11-21T10:02:14Z","kind":"opened","recipient":"a@b.example","reason":"refused"}"#,
            "line 1: reason: does not belong to `opened`",
        ),
        (
            r#"{"at":"2026-11-21T10:02:14Z","kind":"bounced","recipient":"a@b.example","status":"5.01.1"}"#,
            "line 1: status: byte 0x30 at 2 is not allowed",
        ),
        (
            r#"{"at":"2026-11-21T10:02:14Z","kind":"soft-bounce","recipient":"a@b.example","failure_type":"hard"}"#,
            "line 1: failure_type: `hard` contradicts `soft-bounce`",
        ),
        (
            r#"{"at":"2026-11-21T10:02:14Z","kind":"bounced","recipient":"a@b.example","failure_type":"hard","reason":"mailbox-full"}"#,
            "line 1: reason: `mailbox-full` is soft, never hard",
        ),
        (
            r#"{"id":"","at":"2026-11-21T10:02:14Z","kind":"opened","recipient":"a@b.example"}"#,
            "line 1: id: an event needs",
        ),
        ("{\"at\":1,\n\"kind\":\"opened\"}", "line 1: at: invalid type: integer"),
        ("no event", "line 1: no JSON"),
    ];
    for (text, expected) in rows {
        let error = from_event_json(text).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{text}\n{error}\n{expected}");
    }
}

#[test]
fn a_refused_line_is_named_and_harms_no_other() {
    let line = r#"{"at":"2026-11-21T10:02:14Z","kind":"opened","recipient":"a@b.example"}"#;
    let text = format!("{line}\n\n{{\"kind\":1}}\n{line}\n");
    let told: Vec<_> = read(None, text.as_bytes(), &context()).unwrap().map(|(at, told)| (at, told.is_ok())).collect();
    assert_eq!(told, [(1, true), (3, false), (4, true)]);
}

#[test]
fn an_event_without_an_id_has_one_of_its_content() {
    let read = |text: &str| from_event_json(text).unwrap().event.id;
    let one = read(r#"{"at":"2026-11-21T10:02:14+01:00","kind":"opened","recipient":"a@b.example"}"#);
    let other_order = read(r#"{ "recipient": "a@b.example", "kind": "opened", "at": "2026-11-21T09:02:14Z" }"#);
    let other = read(r#"{"at":"2026-11-21T10:02:14+01:00","kind":"clicked","recipient":"a@b.example"}"#);
    assert_eq!(one, other_order);
    assert_ne!(one, other);
    // It must not change from release to release, or a file that is read again counts twice.
    assert_eq!(one.as_str(), "event:565e295ed242da627e5757ac04babfef");
}

/// Of every source; what is lost is said at `event_json`.
#[test]
fn an_event_that_was_heard_is_read_again_from_the_line_that_is_written_of_it() {
    let mut n_heard = 0;
    for folder in ["events", "exim", "message", "postfix", "postmark", "sendgrid", "ses"] {
        for entry in fs::read_dir(path(folder)).unwrap() {
            let file = fs::File::open(entry.unwrap().path()).unwrap();
            let told = read(None, std::io::BufReader::new(file), &context()).unwrap();
            for heard in told.filter_map(|(_, told)| told.ok()).filter_map(Told::heard) {
                let line = event_json(&heard).unwrap();
                let again = from_event_json(&line).unwrap_or_else(|error| panic!("{error}: {line}"));
                let essence = |heard: &Heard| {
                    let Heard { token, delivery, address, message_id, diagnostic, voucher, .. } = heard.clone();
                    let type_and_status = heard.event.failure.map(|failure| (failure.failure_type, failure.status));
                    let event = (heard.event.id.clone(), heard.event.at, heard.event.kind, type_and_status);
                    (event, token, delivery, address, message_id, diagnostic, voucher)
                };
                assert_eq!(essence(&again), essence(&heard), "{line}");
                if let (Some(kept), Some(told)) = (again.event.failure, heard.event.failure) {
                    let can_be = told.reason.types().contains(&told.failure_type);
                    assert!(kept.reason == told.reason || !can_be, "{line}");
                }
                n_heard += 1;
            }
        }
    }
    assert!(n_heard > 90, "{n_heard}");
}

#[test]
fn an_event_says_that_nobody_vouches_for_it_and_is_the_same_event() {
    let line = r#"{"at":"2026-11-21T10:02:14Z","kind":"opened","recipient":"a@b.example"}"#;
    let with = |voucher: &str| from_event_json(&line.replace('}', &format!(r#","voucher":{voucher}}}"#)));
    let plain = from_event_json(line).unwrap();
    assert_eq!(plain.voucher, Voucher::Operator);
    for (word, voucher) in
        [("null", Voucher::Operator), (r#""operator""#, Voucher::Operator), (r#""nobody""#, Voucher::Nobody)]
    {
        let heard = with(word).unwrap();
        assert_eq!((heard.voucher, heard.event.id), (voucher, plain.event.id.clone()), "{word}");
    }
    assert_eq!(with(r#""me""#).unwrap_err().field(), Some("voucher"));
}

const VERP: &str =
    "hard-bounce ola@example.no 2026-11-21T09:02:30Z hard/user-unknown/mailbox-unknown =5.1.1 #1.2f7c@news.example +";

#[test]
fn messages_that_came_back_are_read() {
    let rows: [(&str, &[&str]); 17] = [
        ("verp", &[VERP]),
        ("envelope-id", &[VERP]),
        ("in-returned-header", &[VERP]),
        // Without Last-Attempt-Date, the Date of the report.
        (
            "delivered-to",
            &[
                "hard-bounce ola@example.no 2026-11-21T09:02:40Z hard/user-unknown/mailbox-unknown =5.1.1 #1.2f7c@news.example +",
            ],
        ),
        // Nothing happened after it was told.
        (
            "from-the-future",
            &[
                "hard-bounce ola@example.no 2026-11-28T11:00:00Z hard/user-unknown/mailbox-unknown =5.1.1 #1.2f7c@news.example",
            ],
        ),
        (
            "every-action",
            &[
                "given-up ola@example.no 2026-11-21T09:02:40Z soft/mailbox-full/mailbox-full =5.2.2 #1.2f7c@news.example",
                "soft-bounce kari@example.no 2026-11-21T09:02:40Z soft/unreachable/host-unreachable =4.4.1 #1.2f7c@news.example",
                "delivered per@example.no 2026-11-21T09:02:40Z #1.2f7c@news.example",
                "delivered list@example.no 2026-11-21T09:02:40Z #1.2f7c@news.example",
                "relayed fax@example.no 2026-11-21T09:02:40Z #1.2f7c@news.example",
            ],
        ),
        (
            "google",
            &[
                "given-up ola@example.no 2026-11-21T09:02:39Z soft/invalid-domain/domain-unknown =4.0.0 #1.2f7c@news.example +",
            ],
        ),
        // RFC 5965, appendix B.1 and B.2.
        ("feedback-report", &["complained - 2005-03-08T21:40:36Z #8787KJKJ3K4J3K4J3K4J3.mail@example.net"]),
        (
            "feedback-report-full",
            &["complained user@example.com 2005-03-08T21:40:36Z #8787KJKJ3K4J3K4J3K4J3.mail@example.net"],
        ),
        ("feedback-not-spam", &["skipped no-complaint: not-spam"]),
        ("out-of-office", &["auto-reply ola@example.no 2026-11-21T09:05:00Z #1.2f7c@news.example +"]),
        ("vacation", &["auto-reply ola@example.no 2026-11-21T09:05:00Z #1.2f7c@news.example +"]),
        ("subject-alone", &["auto-reply ola@example.no 2026-11-21T09:05:00Z +"]),
        (
            "person",
            &[
                "refused no delivery status notification, no feedback report and no reply of a program: a person has to read this message (RFC 3464 §2, RFC 5965 §2, RFC 3834 §5)",
            ],
        ),
        (
            "bulk",
            &[
                "refused no delivery status notification, no feedback report and no reply of a program: a person has to read this message (RFC 3464 §2, RFC 5965 §2, RFC 3834 §5)",
            ],
        ),
        (
            "qmail",
            &[
                "refused no delivery status notification, no feedback report and no reply of a program: a person has to read this message (RFC 3464 §2, RFC 5965 §2, RFC 3834 §5)",
            ],
        ),
        (
            "disposition",
            &[
                "refused a disposition notification says that a message was read or deleted, not that it came back (RFC 8098 §3)",
            ],
        ),
    ];
    for (name, expected) in rows {
        assert_told(&format!("message/{name}.eml"), SourceKind::Message, &context(), expected);
    }
    let unreadable = all("message/unreadable-report.eml", SourceKind::Message, &context());
    assert!(matches!(&unreadable[..], [one] if one.starts_with("refused")), "{unreadable:?}");
}

#[test]
fn what_other_systems_report_is_read() {
    let rows = [(
        "postfix-native-1",
        "hard-bounce bob@example.net 2026-11-21T01:23:23Z hard/user-unknown/mailbox-unknown =5.1.1 #eai1@sender.test",
    )];
    for (name, expected) in rows {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/data/samples/{name}.eml"));
        let told = from_message(&fs::read(path).unwrap(), &context()).unwrap();
        assert_eq!(told.iter().map(told_in_words).collect::<Vec<_>>(), [expected], "{name}");
    }
}

#[test]
fn the_recipient_of_the_envelope_tells_the_token() {
    let report = octets("message/from-the-future.eml");
    let context = context().delivered_to(format!("bounces+{TOKEN}@news.example"));
    let [Told::Heard(heard)] = &from_message(&report, &context).unwrap()[..] else { panic!("an event") };
    assert_eq!(heard.token.as_deref(), Some(TOKEN));
}

#[test]
fn nobody_vouches_for_what_came_by_mail() {
    for name in ["verp", "feedback-report", "out-of-office"] {
        let [Told::Heard(heard)] = &from_message(&octets(&format!("message/{name}.eml")), &context()).unwrap()[..]
        else {
            panic!("an event");
        };
        assert_eq!(heard.voucher, Voucher::Nobody, "{name}");
    }
}

#[test]
fn a_forged_copy_of_a_report_does_not_take_its_id() {
    let report = String::from_utf8(octets("message/verp.eml")).unwrap();
    let forged = report.replace(TOKEN, "1").replace("5.1.1", "4.2.2");
    let id = |text: &str| from_message(text.as_bytes(), &context()).unwrap().remove(0).heard().unwrap().event.id;
    assert_ne!(id(&report), id(&forged));
    let again = report
        .replace("Return-Path: <>\n", "Return-Path: <>\nReceived: from a by b; Sat, 21 Nov 2026 11:00:00 +0100\n");
    assert_eq!(id(&report), id(&again));
    let without_id = |text: &str| text.replace("Message-ID: <dsn-1@mx.example.no>\n", "");
    assert_eq!(id(&without_id(&report)), id(&without_id(&again)));
}

#[test]
fn what_amazon_ses_tells_is_read() {
    let id = "0100019aa5c0example-7c191be4-0001";
    let of = |text: &str| format!("{text} #{id}");
    assert_told(
        "ses/sns-bounce.json",
        SourceKind::Ses,
        &context(),
        &[&format!(
            "hard-bounce ola@example.no 2026-11-21T09:02:14Z hard/user-unknown/mailbox-unknown =5.1.1 #{id} + @autumn"
        )],
    );
    let expected = [
        of("given-up kari@example.no 2026-11-21T09:03:00Z soft/mailbox-full/mailbox-full =5.2.2"),
        of("soft-bounce per@example.no 2026-11-21T09:03:00Z soft/unreachable/host-unreachable =4.4.1"),
        of("auto-reply away@example.no 2026-11-21T09:03:00Z"),
        of("hard-bounce gone@example.no 2026-11-21T09:03:00Z hard/quarantined/-"),
        of("hard-bounce nobody@example.no 2026-11-21T09:03:00Z hard/user-unknown/mailbox-unknown ~5.1.1"),
        of("given-up full@example.no 2026-11-21T09:03:00Z soft/mailbox-full/mailbox-full ~4.2.2"),
        of("given-up left@example.no 2026-11-21T09:03:00Z ignored/excluded-by-rule/-"),
        of("given-up who@example.no 2026-11-21T09:03:00Z soft/not-defined/-"),
        of("soft-bounce slow@example.no 2026-11-21T09:04:00Z soft/unreachable/host-unreachable =4.4.1"),
        of("complained cross@example.no 2026-11-21T09:05:00Z"),
        "skipped no-complaint: not-spam".to_owned(),
        of("delivered a@example.no 2026-11-21T09:02:13Z"),
        of("delivered b@example.no 2026-11-21T09:02:13Z"),
        format!("relayed ola@example.no 2026-11-21T09:02:10Z #{id} + @autumn"),
        of("given-up ola@example.no 2026-11-21T09:02:10Z soft/refused/-"),
        of("opened ola@example.no 2026-11-21T10:00:19Z"),
        of("clicked ola@example.no 2026-11-21T10:00:25Z"),
        "skipped recipient-unknown: Open".to_owned(),
        "skipped never-sent: Rendering Failure".to_owned(),
        of("unsubscribed ola@example.no 2026-11-21T11:00:00Z"),
        "skipped subscription-change: Subscription".to_owned(),
        "skipped unknown-kind: Sunrise".to_owned(),
        "skipped housekeeping: Successfully validated SNS topic for Amazon SES event publishing.".to_owned(),
    ];
    assert_told("ses/events.ndjson", SourceKind::Ses, &context(), &expected.each_ref().map(String::as_str));
    let expected =
        [of("delivered ola@example.no 2026-11-21T09:02:14Z"), of("delivered kari@example.no 2026-11-21T09:02:16Z")];
    assert_told("ses/envelopes.json", SourceKind::Ses, &context(), &expected.each_ref().map(String::as_str));
}

#[test]
fn what_sendgrid_tells_is_read() {
    let of = |text: &str| {
        format!("{} #14c5d75ce93.dfd.64b469@ismtpd-555", text.replace('T', "ola@example.no 2026-11-21T09:02:14Z"))
    };
    let expected = [
        of("relayed T") + " + @autumn",
        of("soft-bounce T soft/mailbox-full/mailbox-full ~4.2.2"),
        of("soft-bounce T soft/not-defined/unknown"),
        of("delivered T"),
        of("hard-bounce T hard/user-unknown/mailbox-unknown =5.1.1"),
        of("hard-bounce T hard/user-unknown/mailbox-unknown =5.0.0 ~5.1.1"),
        of("hard-bounce T hard/user-unknown/mailbox-unknown ~5.1.1"),
        of("given-up T soft/not-defined/unknown"),
        of("given-up T soft/refused/-"),
        of("hard-bounce T hard/quarantined/-"),
        of("hard-bounce T hard/denylisted/-"),
        of("given-up T ignored/excluded-by-rule/-"),
        "hard-bounce invalid@invalid 2026-11-21T09:02:14Z hard/user-unknown/address-malformed ~5.1.3 #filter0093p1las1"
            .to_owned(),
        "opened ola@example.no 2026-11-21T10:02:14Z #14c5d75ce93.dfd.64b469".to_owned(),
        "skipped machine-open: open".to_owned(),
        "clicked ola@example.no 2026-11-21T10:02:16Z #14c5d75ce93.dfd.64b469".to_owned(),
        of("complained T"),
        of("unsubscribed T"),
        of("unsubscribed T"),
        "skipped subscription-change: group_resubscribe".to_owned(),
        "skipped housekeeping: account_status_change".to_owned(),
    ];
    assert_told("sendgrid/webhook.json", SourceKind::SendGrid, &context(), &expected.each_ref().map(String::as_str));
}

#[test]
fn what_postmark_tells_is_read() {
    let id = "#883953f4-6105-42a2-a16a-77a8eac79483";
    let of = |text: &str| format!("{} {id}", text.replace('T', "ola@example.no 2026-11-21T09:02:14Z"));
    let expected = [
        of("hard-bounce T hard/user-unknown/mailbox-unknown ~5.1.1"),
        of("hard-bounce T hard/not-defined/unknown"),
        of("soft-bounce T soft/not-defined/asked-to-try-later ~4.7.0"),
        of("soft-bounce T soft/mailbox-full/mailbox-full ~4.2.2"),
        of("soft-bounce T soft/invalid-domain/domain-lookup-failed ~4.4.3"),
        of("auto-reply T"),
        of("auto-reply T"),
        of("complained T"),
        of("hard-bounce T hard/user-unknown/address-malformed ~5.1.3"),
        of("hard-bounce T hard/quarantined/-"),
        of("given-up T soft/refused/refused-as-spam ~5.7.1"),
        of("given-up T soft/refused/dmarc-failed ~5.7.1"),
        of("given-up T soft/refused/virus-found ~5.7.1"),
        of("unsubscribed T"),
        "skipped subscription-change: Subscribe".to_owned(),
        of("soft-bounce T soft/not-defined/-"),
        "skipped never-sent: TemplateRenderingFailed".to_owned(),
        of("delivered T") + " + @autumn",
        format!("opened ola@example.no 2026-11-21T10:02:14Z {id} + @autumn"),
        format!("clicked ola@example.no 2026-11-21T10:02:20Z {id} + @autumn"),
        of("complained T"),
        format!("unsubscribed ola@example.no 2026-11-21T11:00:00Z {id} + @autumn"),
        "skipped subscription-change: SubscriptionChange".to_owned(),
        "skipped subscription-change: SubscriptionChange".to_owned(),
        format!("delivered kari@example.no 2026-11-21T09:02:14Z {id}"),
    ];
    let expected = expected.each_ref().map(String::as_str);
    assert_told("postmark/webhooks.ndjson", SourceKind::Postmark, &context(), &expected);
    assert_told("postmark/bounce.json", SourceKind::Postmark, &context(), &expected[..1]);
}

#[test]
fn the_messages_of_an_mbox_are_read_as_if_each_came_alone() {
    let messages = ["message/verp.eml", "message/out-of-office.eml", "message/feedback-report.eml"].map(octets);
    let alone: Vec<Told> =
        messages.iter().flat_map(|message| from_message(message, &context()).expect("a message")).collect();
    let reader = read(None, Cursor::new(octets("mbox/bounces")), &context()).unwrap();
    assert_eq!(reader.kind(), SourceKind::Mbox);
    let (lines, told): (Vec<_>, Vec<_>) = reader.map(|(line, told)| (line, told.unwrap())).unzip();
    assert_eq!((lines, told), (vec![1, 44, 57], alone));
}

#[test]
fn a_mail_of_a_person_in_an_mbox_is_refused_and_harms_no_other() {
    let mbox = octets("mbox/bounces");
    let person = b"\nFrom kari@example.com Sat Nov 21 10:02:20 2026\nFrom: kari@example.com\nSubject: Hello\n\nFrom me to you.\n\n";
    let with_person = [mbox.as_slice(), person, &mbox].concat();
    let told: Vec<_> = read(None, Cursor::new(with_person), &context()).unwrap().collect();
    assert_eq!(
        told.iter().map(|(_, told)| told.is_ok()).collect::<Vec<_>>(),
        [true, true, true, false, true, true, true]
    );
    let (line, error) = (told[3].0, told[3].1.as_ref().unwrap_err());
    assert!(error.line() == Some(line) && error.to_string().contains("a person has to read this message"), "{error}");
}

/// What comes with an envelope is one message: a mail system writes the line in front of it, too.
#[test]
fn a_message_with_an_envelope_is_one_message() {
    let message = octets("message/subject-alone.eml");
    let delivered = [b"From MAILER-DAEMON Sat Nov 21 10:02:20 2026\n", message.as_slice()].concat();
    let context = context().delivered_to(format!("b+{TOKEN}@news.example"));
    let reader = read(None, Cursor::new(delivered), &context).unwrap();
    assert_eq!(reader.kind(), SourceKind::Message);
    for (_, told) in reader {
        assert_eq!(told.unwrap().heard().unwrap().token.as_deref(), Some(TOKEN));
    }
    let error = read(Some(SourceKind::Mbox), Cursor::new(octets("mbox/bounces")), &context).unwrap_err();
    assert!(error.to_string().contains("an envelope belongs to one of them"), "{error}");
}

#[test]
fn what_postfix_logs_is_read() {
    let expected = [
        "relayed ola@example.no 2026-11-21T09:02:14Z #1.2f7c@news.example +",
        "soft-bounce ola@example.no 2026-11-21T09:02:15Z soft/mailbox-full/mailbox-full =4.2.2 #1.2f7c@news.example +",
        "delivered ola@example.no 2026-11-21T09:12:16Z #1.2f7c@news.example +",
        "relayed per@slow.example 2026-11-21T09:14:00Z #2@news.example",
        "soft-bounce per@slow.example 2026-11-21T09:14:30Z soft/unreachable/host-unreachable =4.4.1 #2@news.example",
        "relayed nobody@example.no 2026-11-21T09:14:00Z #2@news.example",
        "hard-bounce nobody@example.no 2026-11-21T09:14:31Z hard/user-unknown/mailbox-unknown =5.1.1 #2@news.example",
        "relayed staff@news.example 2026-11-21T09:14:00Z #2@news.example",
        "delivered staff@news.example 2026-11-21T09:14:32Z #2@news.example",
        "given-up per@slow.example 2026-11-26T09:15:00Z soft/unreachable/host-unreachable =4.4.1 #2@news.example",
    ];
    assert_told("postfix/maillog", SourceKind::PostfixLog, &context(), &expected);
}

#[test]
fn what_a_filter_or_a_relay_of_the_site_took_is_not_delivered() {
    let in_full = [
        "relayed ola@example.no 2026-11-21T09:02:14Z #3@news.example",
        "relayed ola@example.no 2026-11-21T09:02:15Z",
        "delivered ola@example.no 2026-11-21T09:02:16Z",
        "soft-bounce soft@example.no 2026-11-21T09:02:18Z soft/not-defined/mailbox-unknown =5.1.1",
        "given-up - 2026-11-21T09:02:19Z soft/unreachable/expired-after-retries ~4.4.7 +",
    ];
    assert_told("postfix/long-ids.log", SourceKind::PostfixLog, &context(), &in_full);
    let mut context = context();
    context.relays.push("SMTP.relay.example".to_owned());
    let relayed = [&in_full[..2], &in_full[3..]].concat();
    assert_told("postfix/long-ids.log", SourceKind::PostfixLog, &context, &relayed);
}

#[test]
fn a_log_in_the_form_of_rfc_5424_tells_the_same_events() {
    let as_files_have_it = String::from_utf8(octets("postfix/long-ids.log")).unwrap();
    let of_rfc_5424 = |line: &str| {
        let mut parts = line.splitn(4, ' ');
        let [stamp, host, tag, text] = [(); 4].map(|()| parts.next().unwrap());
        let (program, process) = tag.strip_suffix("]:").and_then(|tag| tag.split_once('[')).unwrap();
        format!("<22>1 {stamp} {host} {program} {process} - - {text}\n")
    };
    let converted: String = as_files_have_it.lines().map(of_rfc_5424).collect();
    let [before, after] = [&as_files_have_it, &converted].map(|log| {
        let reader = read(None, log.as_bytes(), &context()).unwrap();
        assert_eq!(reader.kind(), SourceKind::PostfixLog);
        reader.map(|(line, told)| (line, told.unwrap())).collect::<Vec<_>>()
    });
    assert_eq!(before, after);
    assert!(!before.is_empty());
}

/// What rsyslog makes of lines that came as of old: its name of the program ends at the slash.
#[test]
fn a_log_in_which_postfix_is_named_alone_is_read() {
    let log = String::from_utf8(octets("postfix/long-ids.log")).unwrap();
    let alone: String = log
        .lines()
        .map(|line| {
            let (head, rest) = line.split_once(" mx ").unwrap();
            format!("<22>1 {head} mx postfix 9 - - {}\n", rest.split_once(": ").unwrap().1)
        })
        .collect();
    let [before, after] = [&log, &alone].map(|log| {
        let told = read(None, log.as_bytes(), &context()).unwrap();
        told.map(|(line, told)| (line, told.unwrap())).collect::<Vec<_>>()
    });
    assert_eq!(before, after);
}

#[test]
fn a_log_that_postfix_and_exim_share_tells_of_both() {
    let postfix = String::from_utf8(octets("postfix/maillog")).unwrap();
    let exim = String::from_utf8(octets("exim/syslog.log")).unwrap();
    let heard = |log: &str| {
        let told = read(None, log.as_bytes(), &context()).unwrap();
        told.map(|(_, told)| in_words(&told.unwrap().heard().unwrap())).collect::<Vec<_>>()
    };
    let (of_postfix, of_exim) = (heard(&postfix), heard(&exim));
    assert!(!of_postfix.is_empty() && !of_exim.is_empty());
    assert_eq!(heard(&format!("{postfix}{exim}")), [&of_postfix[..], &of_exim].concat());
    assert_eq!(heard(&format!("{exim}{postfix}")), [&of_exim[..], &of_postfix].concat());
    let of_one = read(Some(SourceKind::EximLog), Cursor::new(format!("{postfix}{exim}")), &context()).unwrap();
    assert_eq!(of_one.count(), of_exim.len(), "who says which it is gets that one");
}

#[test]
fn the_first_piece_of_a_line_that_exim_broke_for_syslog_is_read() {
    let arrival = "Nov 21 10:02:14 mx exim[1]: 2026-11-21 10:02:14 1tABCD-000000001Xy-0abc <= b@news.example H=a P=esmtp S=9 id=1@news.example\n";
    for pieces in [["[1/2] ", "[2/2] "], ["[1\\2] ", "[2/2] "], ["[1\\12] ", "[12/12] "]] {
        let log = format!(
            "{arrival}Nov 21 10:02:15 mx exim[1]: {}2026-11-21 10:02:15 1tABCD-000000001Xy-0abc ** ola@example.no R=out T=remote_smtp: SMTP error \
             from remote mail server after RCPT TO:<ola@example.no>: 550 5.1.1 User\nNov 21 10:02:15 mx exim[1]: {}unknown\n",
            pieces[0], pieces[1]
        );
        let told = read(None, log.as_bytes(), &context()).unwrap();
        let kinds: Vec<_> = told.map(|(_, told)| told.unwrap().heard().unwrap().event.kind.as_str()).collect();
        assert_eq!(kinds, ["relayed", "hard-bounce"], "{log}");
    }
}

#[test]
fn a_relay_is_known_by_its_address_however_that_is_written() {
    let postfix = "2026-11-21T10:02:15Z mx postfix/smtp[9]: 8D471A22018: to=<a@b.example>, relay=mx.example.no[2001:db8::1]:25, dsn=2.0.0, status=sent (250 ok)\n";
    let exim = "2026-11-21 10:02:15 1tABCD-000000001Xy-0abc => a@b.example R=out T=remote_smtp H=mx.example.no [2001:db8::1]\n";
    for log in [postfix, exim] {
        for (relay, expected) in
            [("2001:db8::2", 1), ("2001:db8::1", 0), ("2001:DB8:0::1", 0), ("[2001:db8::1]", 0), ("MX.example.no", 0)]
        {
            let mut context = context();
            context.relays.push(relay.to_owned());
            assert_eq!(read(None, log.as_bytes(), &context).unwrap().count(), expected, "{relay}: {log}");
        }
    }
}

/// An empty mailbox, and a log that was begun anew.
#[test]
fn nothing_tells_nothing() {
    for text in ["", "\n", " \r\n\n"] {
        assert_eq!(read(None, text.as_bytes(), &context()).unwrap().count(), 0, "{text:?}");
    }
    assert!(SourceKind::of(b"").is_err());
}

#[test]
fn a_mark_of_utf_8_in_front_of_an_mbox_hides_nothing() {
    let marked = [b"\xef\xbb\xbf".as_slice(), &octets("mbox/bounces")].concat();
    assert_eq!(read(None, marked.as_slice(), &context()).unwrap().filter(|(_, told)| told.is_ok()).count(), 3);
}

#[test]
fn a_log_that_is_read_again_tells_the_same_events_whatever_year_it_is_given() {
    let ids = |received_at: &str| -> Vec<String> {
        let octets = [octets("postfix/maillog"), octets("exim/syslog.log")];
        let kinds = [SourceKind::PostfixLog, SourceKind::EximLog];
        let context = SourceContext::at(moment(received_at));
        let told =
            kinds.into_iter().zip(&octets).flat_map(|(kind, octets)| read(Some(kind), &octets[..], &context).unwrap());
        told.map(|(_, told)| told.unwrap().heard().unwrap().event.id.to_string()).collect()
    };
    let once = ids("2026-11-28T12:00:00+01:00");
    assert_eq!(once, ids("2028-01-28T12:00:00Z"));
    assert_eq!(once.iter().collect::<BTreeSet<_>>().len(), once.len());
}

#[test]
fn what_is_remembered_of_the_queue_is_bounded() {
    let mut context = context();
    context.limits.queue_octets = 10_000;
    let mut log = PostfixLog::new(&context);
    let line = |n: usize, words: &str| format!("Nov 21 10:02:14 mx postfix/qmgr[7]: {n:06X}0: {words}");
    for n in 0..1_000 {
        assert_eq!(log.line(&line(n, "from=<news@news.example>, size=9, nrcpt=1 (queue active)")).count(), 0);
    }
    let sent = |n: usize| {
        format!(
            "Nov 21 10:02:15 mx postfix/smtp[7]: {n:06X}0: to=<ola@example.no>, relay=mx[192.0.2.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)"
        )
    };
    // The first is forgotten, and its delivery is told all the same.
    assert_eq!(log.line(&sent(0)).count(), 1);
    assert_eq!(log.line(&sent(999)).count(), 2);
    assert!(format!("{log:?}").len() < 40_000);
}

#[test]
fn what_is_remembered_of_the_queue_of_exim_is_bounded() {
    let mut context = context();
    context.limits.queue_octets = 10_000;
    let mut log = EximLog::new(&context);
    let line = |n: usize, words: &str| format!("2026-11-21 10:02:14 1xY1nW-{n:06}-1D {words}");
    let taken = "=> ola@example.no R=out T=smtp H=mx [192.0.2.1]";
    for n in 0..1_000 {
        assert_eq!(log.line(&line(n, "<= news@news.example U=news P=local S=9")).count(), 0);
    }
    // The first is forgotten, and its delivery is told all the same.
    assert_eq!(log.line(&line(0, taken)).count(), 1);
    assert_eq!(log.line(&line(999, taken)).count(), 2);
    // Whatever piles up of one message.
    for n in 0..1_000 {
        let deferred = format!("== ola{n}@example.no R=out T=smtp defer (111): Connection refused");
        assert_eq!(log.line(&line(1_000, &deferred)).count(), 1);
        let ahead = format!(">> ola{n}@example.no R=out T=smtp H=mx [192.0.2.1]");
        assert_eq!(log.line(&line(1_001, &ahead)).count(), 0);
    }
    assert!(format!("{log:?}").len() < 60_000);
}

/// What a real Exim wrote.
#[test]
fn what_exim_logs_is_read() {
    let expected = [
        "relayed ola@example.no 2026-11-30T12:58:19Z #1.2f7c@news.example +",
        "delivered ola@example.no 2026-11-30T12:58:19Z #1.2f7c@news.example +",
        // Taken by the next server while the message came in: logged before the arrival.
        "relayed cut@example.no 2026-11-30T12:58:19Z #1.2f7d@news.example",
        "delivered cut@example.no 2026-11-30T12:58:19Z #1.2f7d@news.example",
        "relayed later@example.no 2026-11-30T12:58:20Z #2@news.example",
        "soft-bounce later@example.no 2026-11-30T12:58:20Z soft/not-defined/asked-to-try-later ~4.3.0 #2@news.example",
        "relayed kari@example.com 2026-11-30T12:58:20Z #2@news.example",
        "delivered kari@example.com 2026-11-30T12:58:20Z #2@news.example",
        "relayed unknown@example.no 2026-11-30T12:58:20Z #2@news.example",
        "hard-bounce unknown@example.no 2026-11-30T12:58:20Z hard/user-unknown/mailbox-unknown ~5.1.1 #2@news.example",
        "relayed full@example.no 2026-11-30T12:58:20Z #2@news.example",
        "given-up full@example.no 2026-11-30T12:58:20Z soft/mailbox-full/mailbox-full ~5.2.2 #2@news.example",
        "relayed nobody@nowhere.example 2026-11-30T12:58:20Z #3@news.example",
        "given-up nobody@nowhere.example 2026-11-30T12:58:20Z soft/not-defined/address-problem #3@news.example",
        "relayed gone@news.example 2026-11-30T12:58:20Z #3@news.example",
        "hard-bounce gone@news.example 2026-11-30T12:58:20Z hard/user-unknown/mailbox-unknown ~5.1.1 #3@news.example",
        // An alias for two.
        "relayed staff@news.example 2026-11-30T12:58:20Z #3@news.example",
        "delivered staff@news.example 2026-11-30T12:58:20Z #3@news.example",
        "relayed per@slow.example 2026-11-30T12:58:20Z #3@news.example",
        "soft-bounce per@slow.example 2026-11-30T12:58:20Z soft/unreachable/connection-refused #3@news.example",
        "relayed staff@news.example 2026-11-30T12:58:20Z #3@news.example",
        "delivered staff@news.example 2026-11-30T12:58:20Z #3@news.example",
        "relayed sink@news.example 2026-11-30T12:58:20Z",
        "delivered sink@news.example 2026-11-30T12:58:20Z",
        "relayed away@news.example 2026-11-30T12:58:20Z",
        "given-up away@news.example 2026-11-30T12:58:20Z ignored/unreachable/own-system-problem",
        "relayed ever@example.no 2026-11-30T12:58:20Z",
        "soft-bounce ever@example.no 2026-11-30T12:58:20Z soft/not-defined/asked-to-try-later ~4.2.1",
        "delivered later@example.no 2026-11-30T12:58:22Z #2@news.example",
        "soft-bounce ever@example.no 2026-11-30T12:58:22Z soft/not-defined/asked-to-try-later ~4.2.1",
        "soft-bounce per@slow.example 2026-11-30T12:58:22Z soft/unreachable/connection-refused #3@news.example",
        "soft-bounce per@slow.example 2026-11-30T12:58:24Z soft/unreachable/connection-refused #3@news.example",
        "soft-bounce ever@example.no 2026-11-30T12:58:24Z soft/not-defined/asked-to-try-later ~4.2.1",
        "soft-bounce ever@example.no 2026-11-30T12:58:25Z soft/not-defined/asked-to-try-later ~4.2.1",
        "given-up ever@example.no 2026-11-30T12:58:25Z soft/not-defined/asked-to-try-later ~4.2.1",
        "soft-bounce per@slow.example 2026-11-30T12:58:25Z soft/unreachable/connection-refused #3@news.example",
        "given-up per@slow.example 2026-11-30T12:58:25Z soft/unreachable/connection-refused #3@news.example",
    ];
    assert_told("exim/mainlog", SourceKind::EximLog, &context(), &expected);
}

#[test]
fn whatever_exim_puts_into_its_log_it_tells_the_same() {
    // The same messages a quarter of a minute later: all but the moments, in the order of whoever was quicker.
    let told = |name: &str| {
        let without_moment =
            |told: String| told.split(' ').filter(|word| !word.ends_with('Z')).collect::<Vec<_>>().join(" ");
        let mut told: Vec<String> =
            all(name, SourceKind::EximLog, &context()).into_iter().map(without_moment).collect();
        told.sort();
        told
    };
    assert_eq!(told("exim/mainlog"), told("exim/selectors.log"));
    let first = all("exim/selectors.log", SourceKind::EximLog, &context()).remove(0);
    assert_eq!(first, "relayed ola@example.no 2026-11-30T13:58:36Z #1.2f7c@news.example +");
}

#[test]
fn what_exim_logs_through_syslog_is_read_and_what_a_filter_or_a_relay_took_is_not_delivered() {
    let in_full = [
        "relayed ola@example.no 2026-11-21T09:02:14Z #5@news.example +",
        "delivered ola@example.no 2026-11-21T09:02:15Z #5@news.example +",
        "relayed kari@example.no 2026-11-21T09:02:14Z #5@news.example",
        "delivered kari@example.no 2026-11-21T09:02:15Z #5@news.example",
        "relayed spam@example.no 2026-11-21T09:02:14Z #5@news.example",
        "given-up spam@example.no 2026-11-21T09:02:16Z soft/refused/refused-as-spam ~5.7.1 #5@news.example",
        "relayed gone@example.no 2026-11-21T09:02:14Z #5@news.example",
        "hard-bounce gone@example.no 2026-11-21T09:02:17Z hard/user-unknown/mailbox-unknown ~5.1.1 #5@news.example",
        "relayed old@example.no 2026-11-21T09:02:14Z #5@news.example",
        "given-up old@example.no 2026-11-21T09:02:18Z soft/not-defined/asked-to-try-later ~4.7.1 #5@news.example",
        "relayed dead@dead.example 2026-11-21T09:02:14Z #5@news.example",
        "given-up dead@dead.example 2026-11-21T09:02:19Z soft/unreachable/expired-after-retries ~4.4.7 #5@news.example",
        "relayed per@news.example 2026-11-21T09:02:14Z #5@news.example",
        "delivered per@news.example 2026-11-21T09:02:22Z #5@news.example",
        "relayed ola@example.no 2026-11-21T09:03:14Z #6@news.example",
        "relayed kari@example.no 2026-11-21T09:03:14Z #6@news.example",
        "relayed per@news.example 2026-11-21T09:03:14Z #6@news.example",
        "delivered per@news.example 2026-11-21T09:03:17Z #6@news.example",
        "relayed eva@news.example 2026-11-21T09:03:14Z #6@news.example",
        "delivered eva@news.example 2026-11-21T09:03:18Z #6@news.example",
        "relayed jan@news.example 2026-11-21T09:03:14Z #6@news.example",
        "delivered jan@news.example 2026-11-21T09:03:19Z #6@news.example",
    ];
    assert_told("exim/syslog.log", SourceKind::EximLog, &context(), &in_full);
    let mut context = context();
    context.relays.extend(["SMTP.relay.example".to_owned(), "scan_pipe".to_owned()]);
    let is_passed_on = |told: &&str| told.starts_with("delivered eva@") || told.starts_with("delivered jan@");
    let relayed: Vec<&str> = in_full.into_iter().filter(|told| !is_passed_on(told)).collect();
    assert_told("exim/syslog.log", SourceKind::EximLog, &context, &relayed);
}

/// All that an Exim of these lines tells.
fn told_by_exim(lines: &[&str]) -> Vec<String> {
    let mut log = EximLog::new(&context());
    lines.iter().flat_map(|line| log.line(line).map(|heard| in_words(&heard)).collect::<Vec<_>>()).collect()
}

#[test]
fn what_nobody_tried_is_no_attempt() {
    for why in [
        "routing defer (-52): retry time not reached",
        "R=out T=smtp defer (-54) DT=0.000s: retry time not reached for any host for 'example.no'",
        "defer (-55): domain is held",
        "defer (-63): domain is in queue_domains",
        "R=out T=smtp defer (-62): remote deliveries suppressed",
        "defer (0): first-pass only routing due to -odqs, queue_smtp_domains or control=queue",
        "R=out T=smtp defer (-64): concurrency limit reached for transport",
    ] {
        let line = format!("2026-11-21 10:02:15 1xY1nW-00039L-1D == ola@example.no {why}");
        assert_eq!(told_by_exim(&[&line]), [""; 0], "{why}");
    }
    // A server that says so was asked.
    let line = "2026-11-21 10:02:15 1xY1nW-00039L-1D == ola@example.no R=out T=smtp defer (-44) H=mx [192.0.2.1]: \
                SMTP error from remote mail server after RCPT TO:<ola@example.no>: 450 4.7.1 retry time not reached";
    assert_eq!(
        told_by_exim(&[line]),
        ["soft-bounce ola@example.no 2026-11-21T09:02:15Z soft/refused/policy-problem ~4.7.1"]
    );
}

#[test]
fn the_words_of_exim_are_understood() {
    const REPLIED: &str = "R=out T=smtp H=mx [192.0.2.1]: SMTP error from remote mail server after";
    let rows = [
        (
            "** A R=box T=lmtp: LMTP error after RCPT TO:<A>: 550 5.1.1 User unknown",
            "hard-bounce",
            "hard/user-unknown/mailbox-unknown ~5.1.1",
        ),
        (
            "** A REPLIED RCPT TO:<A>: 550 5.1.1 User unknown DT=1s",
            "hard-bounce",
            "hard/user-unknown/mailbox-unknown ~5.1.1",
        ),
        ("** A REPLIED DATA: 550 5.7.26 DMARC", "given-up", "soft/refused/dmarc-failed ~5.7.26"),
        ("** A REPLIED EHLO mx.news.example: 550", "given-up", "soft/refused/sending-server-refused ~5.0.0"),
        ("** A REPLIED RCPT TO:<A>: no reply", "given-up", "soft/not-defined/unknown"),
        (
            "** A REPLIED RCPT TO:<A>: 550 5.1.1 User unknown: retry timeout exceeded",
            "given-up",
            "soft/not-defined/mailbox-unknown ~5.1.1",
        ),
        (
            "** A R=out: all relevant MX records point to non-existent hosts",
            "given-up",
            "soft/invalid-domain/domain-without-mail-server ~5.4.4",
        ),
        ("** A: delivery cancelled by administrator", "given-up", "soft/not-defined/unknown"),
        ("** A: retry timeout exceeded", "given-up", "soft/unreachable/expired-after-retries ~4.4.7"),
        (
            "** A R=out T=smtp: retry time not reached for any host after a long failure period",
            "given-up",
            "soft/unreachable/expired-after-retries ~4.4.7",
        ),
        (
            "== A R=out defer (-1): host lookup did not complete",
            "soft-bounce",
            "soft/invalid-domain/domain-lookup-failed ~4.4.3",
        ),
        (
            "== A R=out T=smtp defer (110): Connection timed out DT=2m",
            "soft-bounce",
            "soft/unreachable/host-unreachable ~4.4.1",
        ),
        (
            "== A R=out T=smtp defer (-18) H=mx [192.0.2.1]: Remote host closed connection in response to end of data",
            "soft-bounce",
            "soft/unreachable/connection-broken ~4.4.2",
        ),
        ("== A R=out T=smtp defer (0)", "soft-bounce", "soft/not-defined/unknown"),
    ];
    for (words, kind, expected) in rows {
        let words =
            words.replace(" A", " ola@example.no").replace("<A>", "<ola@example.no>").replace("REPLIED", REPLIED);
        let line = format!("2026-11-21 10:02:15 1xY1nW-00039L-1D {words}");
        assert_eq!(
            told_by_exim(&[&line]),
            [format!("{kind} ola@example.no 2026-11-21T09:02:15Z {expected}")],
            "{line}"
        );
    }
}

#[test]
fn what_exim_heard_of_others_is_kept_as_one_line() {
    let diagnostics = |name: &str| -> BTreeSet<String> {
        let octets = octets(name);
        let told = read(None, octets.as_slice(), &context()).unwrap();
        told.filter_map(|(_, told)| told.unwrap().heard()?.diagnostic).collect()
    };
    let expected = [
        "X-Exim; Child process of address_pipe transport returned 1 from command: /bin/false",
        "X-Exim; Connection refused",
        "X-Exim; No such user here",
        "X-Exim; Unrouteable address",
        "smtp; 450-4.2.1 Busy 450 4.2.1 Try later",
        "smtp; 451 4.3.0 Try again later",
        "smtp; 550 5.1.1 User unknown",
        "smtp; 552 5.2.2 Mailbox full",
    ];
    for name in ["exim/mainlog", "exim/selectors.log"] {
        assert_eq!(diagnostics(name), BTreeSet::from(expected.map(str::to_owned)), "{name}");
    }
}

#[test]
fn the_fields_of_a_line_are_not_what_others_write_into_it() {
    let arrival = |rest: &str| format!("2026-11-21 10:02:14 1xY1nW-00039L-1D <= {rest}");
    let taken = "2026-11-21 10:02:15 1xY1nW-00039L-1D => ola@example.no R=out T=smtp H=mx [192.0.2.1]";
    let message_id = |rest: &str| {
        let told = told_by_exim(&[&arrival(rest), taken]);
        told.last().and_then(|told| told.split_once(" #")).map(|(_, id)| id.to_owned())
    };
    let rows = [
        (
            r#"news@news.example S=9 id=1@news.example T="a \" id=2@x" from <news@news.example> for id=3@x"#,
            Some("1@news.example"),
        ),
        (r#"news@news.example S=9 T="a id=2@x" for id=3@x"#, None),
        (r#"news@news.example DN="/O=a id=2@x" S=9"#, None),
        (r#""news id=2@x"@news.example S=9 id=1@news.example"#, Some("1@news.example")),
        ("news@news.example S=9 id*=E1xY1nW-00039L-1D@mx.example", Some("E1xY1nW-00039L-1D@mx.example")),
    ];
    for (rest, expected) in rows {
        assert_eq!(message_id(rest).as_deref(), expected, "{rest}");
    }
    // The null sender is told by the arrival, by F= or, where the log began later, by P=.
    assert_eq!(told_by_exim(&[&arrival("<> R=1xY1nW-00039L-1C U=exim P=local S=9"), taken]), [""; 0]);
    assert_eq!(told_by_exim(&[&taken.replace(" R=out", " F=<> R=out")]), [""; 0]);
    assert_eq!(told_by_exim(&[&taken.replace(" R=out", " P=<> R=out")]), [""; 0]);
    assert_eq!(told_by_exim(&[taken]).len(), 1);
}

/// A source that never ends, of which no more is read than is asked for.
struct Endless {
    line: Vec<u8>,
    at: usize,
    n_octets: usize,
}

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let chunk = self.fill_buf()?;
        let n_octets = chunk.len().min(buffer.len());
        buffer[..n_octets].copy_from_slice(&chunk[..n_octets]);
        self.consume(n_octets);
        Ok(n_octets)
    }
}

impl BufRead for Endless {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        Ok(&self.line[self.at..])
    }

    fn consume(&mut self, n_octets: usize) {
        self.n_octets += n_octets;
        self.at = (self.at + n_octets) % self.line.len();
    }
}

#[test]
fn lines_are_read_as_they_come() {
    let rows = [
        r#"{"at":"2026-11-21T10:02:14Z","kind":"opened","recipient":"a@b.example"}"#,
        r#"{"RecordType":"Open","ReceivedAt":"2026-11-21T10:02:14Z","MessageID":"1","Recipient":"a@b.example"}"#,
        r#"[{"event":"open","email":"a@b.example","timestamp":1795251734,"sg_event_id":"1"}]"#,
        "Nov 21 10:02:15 mx postfix/smtp[7]: 8D471A220: to=<a@b.example>, relay=mx[192.0.2.1]:25, dsn=2.0.0, status=sent (250 ok)",
        "2026-11-21 10:02:15 1xY1nW-00039L-1D => a@b.example R=dnslookup T=remote_smtp H=mx [192.0.2.1]",
    ];
    for row in rows {
        let endless = Endless { line: format!("{row}\n").into_bytes(), at: 0, n_octets: 0 };
        let told = read(None, endless, &context()).unwrap().take(3);
        assert_eq!(told.filter(|(_, told)| told.is_ok()).count(), 3, "{row}");
    }
}

#[test]
fn a_text_of_no_known_kind_is_refused_with_what_was_looked_for() {
    let rows = [
        ("hello\n", "cannot tell what it is"),
        ("{\"hello\": 1}", "cannot tell whose JSON it is: there is neither `kind`"),
        ("[]", "cannot tell whose JSON it is"),
        ("Nov 21 10:02:10 mx sshd[1]: Accepted\n", "the log has no line of Postfix and none of Exim"),
        ("2026-11-21 10:02:10 Start queue run: pid=4711\n", "the log has no line of Postfix and none of Exim"),
    ];
    for (text, expected) in rows {
        let error = read(None, text.as_bytes(), &context()).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{text:?}: {error}");
    }
}

#[test]
fn what_is_too_large_is_refused() {
    let mut context = context();
    context.limits = Limits::default();
    context.limits.document_octets = 200;
    context.limits.line_octets = 150;
    let long = format!("{{\"RecordType\":\"Open\",\"x\":\"{}\"}}\n", "x".repeat(150));
    let error =
        |kind, text: &[u8]| read(Some(kind), text, &context).unwrap().next().unwrap().1.unwrap_err().to_string();
    assert_eq!(error(SourceKind::Postmark, long.as_bytes()), "line 1: the line is longer than the limit of 150 octets");
    let pretty = format!("{{\n\"RecordType\":\"Open\",\n{}}}\n", "\n".repeat(200));
    assert_eq!(
        error(SourceKind::Postmark, pretty.as_bytes()),
        "line 1: the text is larger than the limit of 200 octets"
    );
    assert_eq!(error(SourceKind::Message, &[b'x'; 201]), "the text is larger than the limit of 200 octets");
    assert!(from_message(&[b'x'; 201], &context).is_err());
}

/// A reader of what a provider tells.
type Reads = fn(&str, &SourceContext) -> Result<Vec<Told>, retourpost::Error>;

#[test]
fn a_record_that_lacks_what_it_needs_is_refused_with_its_place() {
    let rows: [(Reads, &str, &str); 7] = [
        (from_ses, r#"{"eventType":"Bounce","mail":{"messageId":"1"}}"#, "line 1: bounce: is missing or is no object"),
        (from_ses, r#"{"mail":{"messageId":"1"}}"#, "line 1: eventType: is missing"),
        (from_sendgrid, "[{\"event\":\"open\",\"email\":\"a@b.example\"}]", "line 1: [0].timestamp: is missing"),
        (
            from_sendgrid,
            "[\n{\"event\":\"group_resubscribe\"},\n{\"email\":\"a@b.example\"}\n]",
            "line 3: [1].event: is missing",
        ),
        (from_sendgrid, "[1]", "line 1: element 0 is no object"),
        (from_postmark, r#"{"RecordType":"Open","Recipient":"a@b.example"}"#, "line 1: BouncedAt: is missing"),
        (from_postmark, r#"{"RecordType":"Open""#, "line 1: no JSON"),
    ];
    for (read, text, expected) in rows {
        let error = read(text, &context()).unwrap_err().to_string();
        assert!(error.starts_with(expected), "{text}: {error}");
    }
}

#[test]
fn reasons_for_skipping_have_words_of_their_own() {
    let words: BTreeSet<&str> = SkipReason::ALL.iter().map(|reason| reason.as_str()).collect();
    assert_eq!(words.len(), SkipReason::ALL.len());
    for kind in SourceKind::ALL {
        assert_eq!(SourceKind::by_word(kind.as_str()), Some(kind));
    }
}

fn events_of(kind: Option<SourceKind>, octets: &[u8]) -> Vec<Event> {
    let Ok(reader) = read(kind, Cursor::new(octets), &context()) else { return Vec::new() };
    reader.filter_map(|(_, told)| told.ok()?.heard()).map(|heard| heard.event).collect()
}

/// A file with one piece of it replaced.
fn damaged() -> impl Strategy<Value = Vec<u8>> {
    let files = [
        "events/events.ndjson",
        "message/verp.eml",
        "message/every-action.eml",
        "message/feedback-report-full.eml",
        "message/out-of-office.eml",
        "mbox/bounces",
        "ses/sns-bounce.json",
        "ses/envelopes.json",
        "sendgrid/webhook.json",
        "postmark/webhooks.ndjson",
        "postfix/maillog",
        "exim/mainlog",
        "exim/selectors.log",
        "exim/syslog.log",
    ];
    let file = prop::sample::select(files.to_vec()).prop_map(octets);
    (file, any::<prop::sample::Index>(), 0_usize..40, prop::collection::vec(any::<u8>(), 0..20)).prop_map(
        |(mut octets, at, n_octets, instead)| {
            let at = at.index(octets.len());
            let end = (at + n_octets).min(octets.len());
            octets.splice(at..end, instead);
            octets
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(300) })]

    #[test]
    fn nothing_that_comes_in_does_harm(octets in damaged(), kind in prop::option::of(prop::sample::select(SourceKind::ALL.to_vec()))) {
        let events = events_of(kind, &octets);
        // Reading again tells the same events.
        prop_assert_eq!(&events, &events_of(kind, &octets));
        for event in events {
            prop_assert!(event.id.as_str().len() <= 256);
        }
    }
}
