//! What passes as it is, and why.

use retourpost::intake::Limits;
use retourpost::notice::{Outcome, Stamp};
use retourpost::rewrite::{Provenance, StockReport};

use super::{RENDERER, localized, site, stock};

/// A mail of a person, in which a machine part stands between these texts.
fn of_person(before: &str, after: &str) -> String {
    let head = "From: Kari <kari@example.com>\r\nTo: ola@example.no\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=o";
    let fields = "Reporting-MTA: dns; mx.example.org\r\n\r\nFinal-Recipient: rfc822; ola@example.no\r\nAction: failed\r\nStatus: 5.1.1\r\n";
    format!("{head}\r\n\r\n--o\r\n\r\n{before}{fields}{after}\r\n--o--\r\n")
}

fn good() -> String {
    let (_, octets) = stock().into_iter().find(|(name, _)| name == "postfix-good").unwrap();
    String::from_utf8(octets).unwrap()
}

/// Why a message is not taken apart.
fn refusal(message: &str) -> &'static str {
    match StockReport::read(message.as_bytes(), &Limits::default()) {
        Ok(_) => "read",
        Err(untouched) => untouched.code(),
    }
}

#[test]
fn what_is_no_report_is_none() {
    let report = good();
    assert_eq!(refusal(&report), "read");
    for (name, message) in [
        ("ordinary mail", "From: kari@example.com\r\nTo: ola@example.no\r\nSubject: Hei\r\n\r\nHei.\r\n".to_owned()),
        ("nothing", String::new()),
        ("a header alone", "Content-Type: multipart/report; boundary=b1\r\n".to_owned()),
        ("attachments", report.replace("message/delivery-status", "text/csv").replace("Final-Recipient", "Name")),
        (
            "a disposition notification",
            report.replace("delivery-status", "disposition-notification").replace("Final-Recipient", "X"),
        ),
        (
            "a forwarded report",
            format!(
                "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n\r\nSee below.\r\n--o\r\nContent-Type: message/rfc822\r\n\r\n{report}\r\n--o--\r\n"
            ),
        ),
        (
            "a person's mail with the fields of a report in an attachment",
            of_person("Call me at 555-1234.\r\n--o\r\nContent-Type: text/plain; name=details.txt\r\n\r\n", ""),
        ),
        ("a person's mail with those fields in its text", of_person("See this:\r\n\r\n", "\r\nCall me.\r\n")),
        (
            "a forward with a machine part attached",
            of_person("See below.\r\n--o\r\nContent-Type: message/delivery-status\r\n\r\n", ""),
        ),
        (
            "a report inside another multipart",
            format!(
                "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\n{report}\r\n--o--\r\n"
            ),
        ),
    ] {
        assert_eq!(refusal(&message), "not-a-report", "{name}");
    }
}

#[test]
fn what_is_signed_or_encrypted_is_not_edited_and_a_returned_message_that_is_makes_no_difference() {
    let report = good();
    for (code, media_type) in [
        ("signed", "multipart/signed; protocol=\"application/pgp-signature\"; boundary=\"b1\""),
        ("encrypted", "multipart/encrypted; protocol=\"application/pgp-encrypted\"; boundary=\"b1\""),
    ] {
        let outer =
            report.replacen("multipart/report; report-type=delivery-status;\r\n\tboundary=\"b1\"", media_type, 1);
        assert_eq!(refusal(&outer), code, "{media_type}");
        let inner = report.replacen("text/plain; charset=us-ascii", &media_type.replace("b1", "i"), 1);
        assert_eq!(refusal(&inner), code, "{media_type} as the part for people");
    }
    let signed = format!("DKIM-Signature: v=1; d=example.org\r\n{report}");
    assert_eq!(localized(&RENDERER, signed.as_bytes(), None).unwrap_err().code(), "signed");
    let returned = report.replace(
        "From: kari",
        "DKIM-Signature: v=1; d=example.com\r\nContent-Type: multipart/signed; boundary=s\r\nFrom: kari",
    );
    assert_eq!(refusal(&returned), "read");
}

#[test]
fn notices_of_ours_pass_as_they_are() {
    for (name, octets) in stock() {
        let Ok(report) = StockReport::read(&octets, &Limits::default()) else { continue };
        let Outcome::Notice(notice) = RENDERER.render(report.case(), &Stamp::for_snapshots()).unwrap() else {
            panic!("{name} is due")
        };
        let error = StockReport::read(&notice.outgoing.octets, &Limits::default()).unwrap_err();
        assert_eq!(error.code(), "already-localized", "{name}");
    }
}

#[test]
fn a_message_of_too_many_parts_is_not_taken_apart() {
    let header = "From: MAILER-DAEMON@mx.example.org\r\nContent-Type: multipart/report; boundary=b\r\n\r\n";
    let message = format!("{header}{}", "--b\r\n".repeat(100_000));
    assert_eq!(refusal(&message), "over-limit");
    assert!(StockReport::may_be(message.as_bytes()));
}

#[test]
fn the_manual_has_each_reason() {
    let manual = include_str!("../../../src/manual/filter.md");
    let source = include_str!("../../../src/rewrite/untouched.rs");
    let codes: Vec<&str> = source.split("=> \"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    assert!(codes.len() > 10, "{codes:?}");
    for code in codes {
        assert!(manual.contains(&format!("`{code}`")), "{code}");
    }
}

#[test]
fn limits_are_named() {
    let report = good();
    let mut limits = Limits::default();
    limits.input_octets = report.len() - 1;
    let error = StockReport::read(report.as_bytes(), &limits).unwrap_err();
    assert_eq!(error.to_string(), "larger than what is read (limits.input_octets)");
    limits.input_octets += 1;
    limits.n_recipients = 1;
    let group = "\r\nFinal-Recipient: rfc822; per@example.no\r\nAction: failed\r\nStatus: 5.1.1\r\n";
    let two = report.replacen(
        "\r\n--b1\r\nContent-Type: message/rfc822",
        &format!("{group}\r\n--b1\r\nContent-Type: message/rfc822"),
        1,
    );
    limits.input_octets = two.len();
    assert_eq!(
        StockReport::read(two.as_bytes(), &limits).unwrap_err().to_string(),
        "larger than what is read (limits.recipients)"
    );
}

/// Whether the site speaks for a report, and if not, why.
fn admitted(message: &str, settings: &[(&str, &str)], provenance: &Provenance<'_>) -> &'static str {
    let report = StockReport::read(message.as_bytes(), &Limits::default()).unwrap();
    report.admit(&site(settings), provenance).map_or_else(|untouched| untouched.code(), |()| "admitted")
}

#[test]
fn a_site_speaks_for_its_own_reports_alone() {
    let (own, local) = (good(), Provenance::Local { names: &[] });
    assert_eq!(admitted(&own, &[], &local), "admitted");
    // The same from elsewhere: by its name, and by having been received here.
    let other = own.replace("dns; mx.example.org", "dns; mx.attacker.example");
    assert_eq!(admitted(&other, &[], &local), "not-own");
    let received = format!("Received: from mx.attacker.example by mx.example.org\r\n{own}");
    for (field, expected) in [
        ("by mx.example.org (Postfix)\r\n\tid 912F6A2201B; Sat, 21 Nov 2026 01:23:23 +0000 (UTC)", "admitted"),
        ("from Debian-exim by mx.example.org with local (Exim 4.96)", "admitted"),
        ("from mx.example.org (vm [local]) by MX.example.org (OpenSMTPD) with ESMTPA id 64816d70", "admitted"),
        ("from localhost (localhost [127.0.0.1]) by mx.example.org (Postfix) with ESMTP id 1", "admitted"),
        ("from mx.attacker.example by mx.example.org", "received"),
        ("from mx.example.org (unknown [192.0.2.7]) by mx.example.org (Postfix) with ESMTP id 1", "received"),
        ("from mx.example.org by mx.attacker.example with local", "received"),
    ] {
        assert_eq!(admitted(&format!("Received: {field}\r\n{own}"), &[], &local), expected, "{field}");
    }
    for (message, settings, names) in [
        (&other, &[("rewrite.local_mta", "MX.attacker.example")][..], &[][..]),
        (&other, &[], &["mx.Attacker.example"]),
    ] {
        assert_eq!(admitted(message, settings, &Provenance::Local { names }), "admitted");
    }
    // Who hands a message over by choice answers for it.
    assert_eq!(
        admitted(&received.replace("dns; mx.example.org", "dns; x.example"), &[], &Provenance::Vouched),
        "admitted"
    );
}

#[test]
fn programs_get_what_the_mail_system_wrote() {
    let report = good();
    for (return_path, expected) in [
        ("kari@example.com", "admitted"),
        ("kari+news@example.com", "admitted"),
        ("owner-list@example.com", "software"),
        ("list-owner@example.com", "software"),
        ("list-bounces@example.com", "software"),
        ("list-bounces+ola=example.no@example.com", "software"),
        ("Bounces+17-c0f-ola=example.no@example.com", "software"),
        ("news+ola=example.no@example.com", "software"),
        ("list-return-12-ola=example.no@example.com", "software"),
        ("prvs=1234=kari@example.com", "admitted"),
        ("SRS0=HH=TT=example.org=kari@example.com", "admitted"),
        ("SRS0+HH=TT=example.org=kari@example.com", "admitted"),
        ("robot-7@example.com", "admitted"),
    ] {
        let message = report.replacen("To: kari@example.com", &format!("To: {return_path}"), 1);
        assert_eq!(admitted(&message, &[], &Provenance::Vouched), expected, "{return_path}");
    }
    // Whom the report goes to counts, not what path its message came by before.
    let (_, exim) = stock().into_iter().find(|(name, _)| name == "errors-to-a-list").unwrap();
    assert_eq!(admitted(&String::from_utf8(exim).unwrap(), &[], &Provenance::Vouched), "software");
    let robots = [("rewrite.software", "robot-*")];
    let message = report.replacen("To: kari@example.com", "To: Robot-7@example.com", 1);
    assert_eq!(admitted(&message, &robots, &Provenance::Vouched), "software");
    let list = report.replace("From: kari@example.com", "List-Id: <l.example.com>\r\nFrom: kari@example.com");
    assert_eq!(admitted(&list, &[], &Provenance::Vouched), "software");
}

#[test]
fn a_rollout_serves_the_domains_it_names() {
    let report = good();
    for (domains, expected) in
        [("example.com", "admitted"), ("*.com", "admitted"), ("example.org, *.example.com", "not-served")]
    {
        assert_eq!(admitted(&report, &[("rewrite.domains", domains)], &Provenance::Vouched), expected, "{domains}");
    }
}

#[test]
fn what_nobody_is_to_be_told_passes_as_it_is() {
    let about_notice = good().replace(
        "From: kari@example.com",
        "Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\nFrom: kari@example.com",
    );
    let error = localized(&RENDERER, about_notice.as_bytes(), None).unwrap_err();
    assert_eq!(error.code(), "notice-about-notice");
}
