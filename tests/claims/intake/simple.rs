//! Claims about reports told in a few words.

use retourpost::intake::SimpleReport;
use retourpost::report::{Action, Case, DiagnosticCode};

fn simple(change: impl FnOnce(&mut SimpleReport<'static>)) -> Result<Case, retourpost::Error> {
    let mut report = SimpleReport::new("ola@example.no", "kari@example.com", "mx.example.com");
    change(&mut report);
    report.to_case()
}

#[test]
fn a_reply_alone_is_a_failure_with_the_status_of_the_reply() {
    // SC-2, SC-3, SC-4
    for (reply, status) in [
        ("550 5.1.1 User unknown", "5.1.1"),
        ("550 no", "5.0.0"),
        ("550 4.2.1 odd", "5.0.0"),
        ("451 4.7.1 later", "4.7.1"),
        ("599 what", "5.0.0"),
    ] {
        let case = simple(|report| report.reply = Some(reply)).expect(reply);
        let recipient = &case.report.recipients()[0];
        assert_eq!((recipient.action(), recipient.status().to_string().as_str()), (Action::Failed, status), "{reply}");
        // PR-14: nobody said which server it was.
        assert_eq!(recipient.fields().remote_mta, None);
    }
}

#[test]
fn without_a_reply_the_action_gives_the_status() {
    for (action, status) in
        [("failed", "5.0.0"), ("delayed", "4.0.0"), ("delivered", "2.0.0"), ("relayed", "2.0.0"), ("expanded", "2.0.0")]
    {
        let case = simple(|report| report.action = Some(action)).expect(action);
        assert_eq!(case.report.recipients()[0].status().to_string(), status, "{action}");
    }
}

type Change = fn(&mut SimpleReport<'static>);

#[test]
fn a_bad_word_is_named_with_its_field() {
    let rows: [(&str, Change, &str); 13] = [
        ("no recipient", |it| it.recipient = "", "recipient: an address is missing (RFC 3464 §2.3.2)"),
        ("bad recipient", |it| it.recipient = "a\nb", "recipient: byte 0x0a at 1 is not allowed (RFC 3464 §2.3.2)"),
        ("bad sender", |it| it.sender = "<kari", "sender: an angle bracket stands alone (RFC 5321 §4.1.2)"),
        (
            "no host",
            |it| it.reporting_mta = "",
            "reporting-mta: the name of a mail system is missing (RFC 3464 §2.2.2)",
        ),
        ("no reply", |it| it.reply = Some("User unknown"), "reply: byte 0x55 at 0 is not allowed (RFC 5321 §4.2)"),
        (
            "no action",
            |it| it.action = Some("bounced"),
            "action: takes failed, delayed, delivered, relayed or expanded (RFC 3464 §2.3.3)",
        ),
        // PR-11
        ("zeros", |it| it.status = Some("5.01.1"), "status: byte 0x30 at 2 is not allowed (RFC 3463 §2)"),
        // PR-10
        ("2 failed", |it| it.status = Some("2.0.0"), "status: failed has a status of class 4 or 5 (RFC 3464 §2.3.3)"),
        (
            "250 failed",
            |it| it.reply = Some("250 ok"),
            "reply: 250 does not go with action failed: tell another action, or the status (RFC 3464 §2.3.3)",
        ),
        // PR-23
        (
            "retry",
            |it| it.will_retry_until = Some("2026-11-21T10:02:14Z"),
            "will-retry-until: only a delayed message is tried again (RFC 3464 §2.3.9)",
        ),
        (
            "id",
            |it| it.message_id = Some("1@x"),
            "message-id: wants a message id in angle brackets, such as `<1@example.com>` (RFC 5322 §3.6.4)",
        ),
        (
            "language",
            |it| it.language = Some("C"),
            "language: names no language; `nl` or `pt-BR` would (RFC 5646 §2.1)",
        ),
        (
            "two",
            |it| (it.reply, it.diagnostic) = (Some("550 no"), Some("no")),
            "diagnostic: stands beside a reply: give one of them",
        ),
    ];
    for (name, change, expected) in rows {
        assert_eq!(simple(change).expect_err(name).to_string(), expected, "{name}");
    }
}

#[test]
fn a_diagnostic_that_is_no_reply_has_another_type_than_smtp() {
    // PR-18
    let case = simple(|report| report.diagnostic = Some("connection timed out")).expect("a case");
    let code = case.report.recipients()[0].fields().diagnostic_code.clone().expect("a diagnostic");
    assert!(matches!(code, DiagnosticCode::Other { ref diagnostic_type, .. } if &**diagnostic_type == "X-Retourpost"));
}

#[test]
fn a_source_route_is_cut_to_its_last_hop() {
    // ENV-4
    let case = simple(|report| report.sender = "<@a.example,@b.example:kari@example.com>").expect("a case");
    assert_eq!(case.original.return_path.mailbox(), Some("kari@example.com"));
}
