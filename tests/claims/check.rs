//! Claims about `check`.

use std::collections::BTreeSet;

use proptest::prelude::*;
use retourpost::check::{Grade, Limits, Verdict, check, check_within, rules};

#[path = "../data/check/rows.rs"]
mod rows;

use rows::{Base, ROWS, Row};

const GOOD: &[u8] = include_bytes!("../data/check/good.eml");
const POSTFIX_FAILED: &[u8] = include_bytes!("../data/samples/postfix-native-1.eml");
const POSTFIX_RELAYED: &[u8] = include_bytes!("../data/samples/postfix-native-5.eml");
const EXIM: &[u8] = include_bytes!("../data/samples/exim-native-1.eml");
const OPENSMTPD: &[u8] = include_bytes!("../data/samples/opensmtpd-native-0.eml");

fn codes(verdict: &Verdict) -> BTreeSet<&'static str> {
    verdict.findings.iter().map(|finding| finding.code).collect()
}

fn replaced(octets: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    let at = octets.windows(from.len()).position(|window| window == from);
    let at = at.unwrap_or_else(|| panic!("{:?} is not in the base", String::from_utf8_lossy(from)));
    [&octets[..at], to, &octets[at + from.len()..]].concat()
}

fn crlf(text: &[u8]) -> Vec<u8> {
    let crlf = text.split(|octet| *octet == b'\n').collect::<Vec<_>>().join(&b"\r\n"[..]);
    crlf.into_iter().map(|octet| if octet == 0x0b { b'\n' } else { octet }).collect()
}

/// The edits that turn the good base into another good one.
fn base(base: Base) -> Vec<u8> {
    let edits: &[(&[u8], &[u8])] = match base {
        Base::Headers => &[],
        Base::Message => rows::MESSAGE,
        Base::Global => rows::GLOBAL,
        Base::Related => rows::RELATED,
        Base::Alone => return crlf(rows::ALONE),
    };
    edits.iter().fold(GOOD.to_vec(), |octets, (from, to)| replaced(&octets, &crlf(from), &crlf(to)))
}

fn broken(row: &Row) -> Vec<u8> {
    let mut octets = base(row.base);
    for (from, to) in row.edits {
        octets = replaced(&octets, &crlf(from), &crlf(to));
    }
    octets
}

#[test]
fn good_reports_have_no_finding() {
    for name in [Base::Headers, Base::Message, Base::Global, Base::Related] {
        let verdict = check(&base(name));
        assert!(verdict.findings.is_empty(), "{name:?}\n{verdict}");
        assert_eq!(verdict.worst(), None);
    }
}

#[test]
fn the_wire_rules_find_nothing_in_good_reports_either() {
    for name in [Base::Headers, Base::Message, Base::Global, Base::Related] {
        crate::wire::assert_wire_rules(&base(name));
    }
}

#[test]
fn what_check_calls_a_violation_breaks_the_wire_rules_too() {
    // Two readers that share no code: a fault that one of them cannot see would show here.
    for row in ROWS.iter().filter(|row| row.grade >= Grade::Violation) {
        let faults = crate::wire::faults(&broken(row));
        let edit = row.edits.first().map_or(b"".as_slice(), |(_, to)| to);
        assert!(!faults.is_empty(), "{}: {:?}", row.code, String::from_utf8_lossy(edit));
    }
}

#[test]
fn every_broken_message_has_its_finding_and_no_other() {
    let mut wrong = String::new();
    for row in ROWS {
        let verdict = check(&broken(row));
        let expected: BTreeSet<&str> = row.also.iter().copied().chain([row.code]).collect();
        let grade = verdict.findings.iter().find(|finding| finding.code == row.code).map(|finding| finding.grade);
        if codes(&verdict) != expected || grade != Some(row.grade) {
            let edit = String::from_utf8_lossy(row.edits.first().map_or(b"", |(_, to)| to));
            wrong.push_str(&format!("expected {expected:?} {:?} from {edit:?}, got\n{verdict}\n", row.grade));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn a_finding_stands_on_the_line_that_it_quotes() {
    let mut n_quoted = 0;
    for row in ROWS {
        let octets = broken(row);
        let lines: Vec<&[u8]> = octets.split(|octet| *octet == b'\n').collect();
        for finding in &check(&octets).findings {
            let name =
                finding.message.strip_prefix('`').and_then(|quoted| quoted.split_once(": ")).map(|(name, _)| name);
            let Some((name, line)) = name.filter(|name| !name.contains(['`', ' '])).zip(finding.line) else { continue };
            assert!(lines[line - 1].starts_with(name.as_bytes()), "{finding}");
            n_quoted += 1;
        }
    }
    assert!(n_quoted > 80, "{n_quoted}");
}

#[test]
fn every_rule_is_broken_by_some_message_here() {
    let mut seen: BTreeSet<&str> = ROWS.iter().flat_map(|row| codes(&check(&broken(row)))).collect();
    seen.extend([POSTFIX_FAILED, POSTFIX_RELAYED, EXIM, OPENSMTPD].iter().flat_map(|octets| codes(&check(octets))));
    seen.extend(codes(&check(b"")));
    seen.extend(codes(&check_within(GOOD, &Limits { n_parts: 1, ..Limits::default() })));
    seen.extend(codes(&check(&GOOD.split(|octet| *octet == b'\r').collect::<Vec<_>>().concat())));
    let all: BTreeSet<&str> = rules().iter().map(|rule| rule.code).collect();
    let missing: Vec<_> = all.difference(&seen).collect();
    assert!(missing.is_empty(), "no message breaks {missing:?}");
}

#[test]
fn every_rule_has_a_code_of_its_own_a_section_and_a_cure() {
    let codes: BTreeSet<&str> = rules().iter().map(|rule| rule.code).collect();
    assert_eq!(codes.len(), rules().len());
    for rule in rules() {
        let is_kebab = |octet: u8| octet.is_ascii_lowercase() || octet.is_ascii_digit() || octet == b'-';
        assert!(rule.code.bytes().all(is_kebab), "{}", rule.code);
        assert!(rule.section.starts_with("RFC ") || rule.requirement == "-", "{}", rule.code);
        assert!(!rule.cure.is_empty() && !rule.cure.ends_with('.'), "{}", rule.code);
    }
}

#[test]
fn postfix_puts_fields_out_of_order_and_a_bare_address_into_remote_mta() {
    let verdict = check(POSTFIX_FAILED);
    let expected = ["dns-name-bare-address", "field-order", "line-over-78", "threading-missing"];
    assert_eq!(codes(&verdict), expected.into(), "{verdict}");
    assert_eq!(verdict.worst(), Some(Grade::Deviation));
}

#[test]
fn postfix_gives_a_diagnostic_code_with_a_success() {
    let verdict = check(POSTFIX_RELAYED);
    let expected = ["diagnostic-with-success", "dns-name-bare-address", "field-order", "threading-missing"];
    assert_eq!(codes(&verdict), expected.into(), "{verdict}");
    assert_eq!(verdict.worst(), Some(Grade::Deviation));
}

#[test]
fn exim_discards_the_enhanced_code_and_leaves_utf8_unlabelled() {
    let verdict = check(EXIM);
    let expected = [
        "dns-name-bare-address",
        "eight-bit-unlabelled",
        "failed-recipients-differ",
        "field-order",
        "header-raw-utf8",
        "human-part-names-nobody",
        "line-over-78",
        "recipient-type-rfc822-non-ascii",
        "status-discards-reply",
    ];
    assert_eq!(codes(&verdict), expected.into(), "{verdict}");
    let status = verdict.findings.iter().find(|finding| finding.code == "status-discards-reply").unwrap();
    assert_eq!((status.grade, status.line), (Grade::Deviation, Some(37)));
    assert!(status.emitted_by.contains(&"Exim"));
    assert_eq!(verdict.worst(), Some(Grade::Violation));
}

#[test]
fn opensmtpd_sends_no_report_and_a_body_among_the_headers() {
    let verdict = check(OPENSMTPD);
    let expected = [
        "auto-submitted-missing",
        "body-in-returned-headers",
        "container-not-report",
        "eight-bit-unlabelled",
        "status-unexplained",
        "threading-missing",
    ];
    assert_eq!(codes(&verdict), expected.into(), "{verdict}");
    let body = verdict.findings.iter().find(|finding| finding.code == "body-in-returned-headers").unwrap();
    assert_eq!((body.grade, body.line, body.section), (Grade::Violation, Some(58), "RFC 6522 §4"));
    assert_eq!(body.emitted_by, ["OpenSMTPD"]);
}

/// The good report with another machine part.
fn with_machine_part(fields: &[u8]) -> Vec<u8> {
    let place = |needle: &[u8]| GOOD.windows(needle.len()).rposition(|window| window == needle).unwrap();
    let (start, end) = (place(b"Original-Envelope-Id"), place(b"\r\n--=_report\r\n"));
    [&GOOD[..start], &crlf(fields), &GOOD[end..]].concat()
}

#[test]
fn the_examples_of_rfc_3464_break_only_what_its_own_text_asks_for() {
    // Appendix E says that where an example conflicts with the text, the example is wrong.
    let simple: &[u8] = b"Reporting-MTA: dns; cs.utk.edu\n\n\
        Original-Recipient: rfc822;louisl@larry.slip.umd.edu\n\
        Final-Recipient: rfc822;louisl@larry.slip.umd.edu\nAction: failed\nStatus: 4.0.0\n\
        Diagnostic-Code: smtp; 426 connection timed out\n\
        Last-Attempt-Date: Thu, 7 Jul 1994 17:15:49 -0400\n";
    let several: &[u8] = b"Reporting-MTA: dns; cs.utk.edu\n\n\
        Original-Recipient: rfc822;arathib@vnet.ibm.com\nFinal-Recipient: rfc822;arathib@vnet.ibm.com\n\
        Action: failed\nStatus: 5.0.0 (permanent failure)\n\
        Diagnostic-Code: smtp;  550 'arathib@vnet.IBM.COM' is not a\n registered gateway user\n\
        Remote-MTA: dns; vnet.ibm.com\n\n\
        Original-Recipient: rfc822;johnh@hpnjld.njd.hp.com\nFinal-Recipient: rfc822;johnh@hpnjld.njd.hp.com\n\
        Action: delayed\nStatus: 4.0.0 (hpnjld.njd.jp.com: host name lookup failure)\n";
    let gateway: &[u8] = b"Reporting-MTA: mailbus; SYS30\n\n\
        Final-Recipient: unknown; nair_s\nStatus: 5.0.0 (unknown permanent failure)\nAction: failed\n";
    let delayed: &[u8] = b"Reporting-MTA: dns; sun2.nsfnet-relay.ac.uk\n\n\
        Final-Recipient: rfc822;thomas@de-montfort.ac.uk\nStatus: 4.0.0 (unknown temporary failure)\n\
        Action: delayed\n";
    let rows: [(&[u8], &[&str]); 4] = [
        (simple, &["remote-mta-missing"]),
        (several, &["field-order", "status-unexplained"]),
        (gateway, &["mta-type-unregistered", "address-type-unregistered", "field-order", "status-unexplained"]),
        (delayed, &["field-order", "status-unexplained"]),
    ];
    for (fields, expected) in rows {
        let verdict = check(&with_machine_part(fields));
        // The human part is ours and speaks of others.
        let expected = expected.iter().copied().chain(["human-part-names-nobody"]).collect();
        assert_eq!(codes(&verdict), expected, "{verdict}");
    }
}

#[test]
fn a_finding_reads_as_a_line_of_a_compiler() {
    let octets = replaced(GOOD, b"Status: 4.4.1", b"Status: 4.4.1 no thanks");
    let verdict = check(&octets);
    assert_eq!(
        verdict.to_string(),
        "violation[status-with-unparenthesised-text]: line 54: `Status: 4.4.1 no thanks`: only a comment in parentheses \
         may follow the code (RFC 3464 §2.3.4, DS-11; seen from KumoMTA, James)\n"
    );
}

#[test]
fn what_a_finding_quotes_is_made_visible_and_short() {
    let hostile = [b"Status: \x1b[31m\xe2\x80\xae".as_slice(), &[b'x'; 5_000]].concat();
    let verdict = check(&replaced(GOOD, b"Status: 4.4.1", &hostile));
    let finding = verdict.findings.iter().find(|finding| finding.code == "status-syntax").unwrap();
    assert!(finding.message.contains(r"\u{001B}[31m\u{202E}x"), "{finding}");
    assert!(finding.message.len() < 200 && finding.message.contains('…'), "{finding}");
}

#[test]
fn findings_come_in_the_order_of_their_lines() {
    for octets in [EXIM, OPENSMTPD, POSTFIX_FAILED] {
        let lines: Vec<_> = check(octets).findings.iter().map(|finding| finding.line.unwrap_or(0)).collect();
        assert!(lines.is_sorted(), "{lines:?}");
    }
}

#[test]
fn each_limit_holds_and_says_so() {
    let many_fields = replaced(GOOD, b"X-Retourpost-Tries: 3\r\n", &b"X-A: b\r\n".repeat(50));
    let many_recipients = replaced(
        GOOD,
        b"X-Retourpost-Tries: 3\r\n",
        &b"\r\nFinal-Recipient: rfc822;a@b.example\r\nAction: failed\r\nStatus: 5.1.1\r\n".repeat(50),
    );
    let many_findings = replaced(GOOD, b"X-Retourpost-Tries: 3\r\n", &b"No-Such-Field: b\r\n".repeat(50));
    let default = Limits::default();
    let rows: [(&[u8], Limits); 6] = [
        (GOOD, Limits { message_octets: 1_000, ..default.clone() }),
        (GOOD, Limits { n_parts: 3, ..default.clone() }),
        (GOOD, Limits { nesting: 1, ..default.clone() }),
        (&many_fields, Limits { n_fields: 20, ..default.clone() }),
        (&many_recipients, Limits { n_recipients: 10, ..default.clone() }),
        (&many_findings, Limits { n_findings: 10, ..default.clone() }),
    ];
    for (octets, limits) in rows {
        let verdict = check_within(octets, &limits);
        assert!(codes(&verdict).contains("limit-exceeded"), "{limits:?}\n{verdict}");
        assert!(verdict.findings.len() <= 12, "{limits:?}: {}", verdict.findings.len());
        assert_eq!(verdict.worst(), Some(Grade::Error), "what was not judged is not vouched for");
        assert!(!codes(&check(octets)).contains("limit-exceeded"));
    }
}

#[test]
fn hostile_shapes_cost_no_more_than_their_length() {
    // Each of these would take minutes if any step were quadratic.
    let words = [b"Subject: ".as_slice(), &b"=?".repeat(200_000), b"\r\n\r\n"].concat();
    let comments = [b"From: ".as_slice(), &b"(".repeat(1_000_000), b"\r\n\r\n"].concat();
    let folds = [b"Subject: a\r\n".as_slice(), &b" b\r\n".repeat(200_000), b"\r\n"].concat();
    let parameters = [b"Content-Type: multipart/report".as_slice(), &b";a=b".repeat(200_000), b"\r\n\r\n"].concat();
    let delimiters = replaced(GOOD, b"Meldingen", &b"--=_alternative\r\n".repeat(100_000));
    let blank = replaced(GOOD, b"Final-Recipient", &b"\r\n".repeat(500_000));
    for octets in [words, comments, folds, parameters, delimiters, blank] {
        assert!(check(&octets).findings.len() <= Limits::default().n_findings + 1);
    }
}

/// A sample with some octets changed, cut out or doubled.
fn mutated() -> impl Strategy<Value = Vec<u8>> {
    let samples = prop::sample::select(vec![GOOD, POSTFIX_FAILED, POSTFIX_RELAYED, EXIM, OPENSMTPD]);
    let edit = (any::<prop::sample::Index>(), 0_usize..40, prop::collection::vec(any::<u8>(), 0..6));
    (samples, prop::collection::vec(edit, 1..8)).prop_map(|(sample, edits)| {
        edits.into_iter().fold(sample.to_vec(), |mut octets, (at, length, new)| {
            let start = at.index(octets.len() + 1).min(octets.len());
            let end = (start + length).min(octets.len());
            octets.splice(start..end, new);
            octets
        })
    })
}

proptest! {
    #[test]
    fn no_octets_panic(octets in prop::collection::vec(any::<u8>(), 0..2_000)) {
        let _ = check(&octets).to_string();
    }

    #[test]
    fn no_mutation_of_a_sample_panics(octets in mutated()) {
        let _ = check(&octets).to_string();
    }

    #[test]
    fn no_soup_of_mail_syntax_panics(words in prop::collection::vec(prop::sample::select(SOUP), 0..120)) {
        let _ = check(&words.concat()).to_string();
    }
}

const SOUP: &[&[u8]] = &[
    b"\r\n",
    b"\n",
    b"\r",
    b" ",
    b"\t",
    b":",
    b";",
    b"=",
    b"\"",
    b"\\",
    b"(",
    b")",
    b"<",
    b">",
    b"@",
    b",",
    b".",
    b"?",
    b"--b",
    b"--b--",
    b"=?",
    b"?=",
    b"=?utf-8?q?a?=",
    b"=?utf-8?b?YQ==?=",
    b"\\x{",
    b"}",
    b"+2B",
    b"\xc3\xa9",
    b"\xff",
    b"Content-Type: multipart/report; boundary=b; report-type=delivery-status\r\n",
    b"Content-Type: message/delivery-status\r\n",
    b"Content-Type: message/global-delivery-status\r\n",
    b"Content-Type: text/rfc822-headers\r\n",
    b"Content-Type: message/rfc822\r\n",
    b"Content-Type: text/plain\r\n",
    b"Content-Transfer-Encoding: base64\r\n",
    b"Content-Transfer-Encoding: quoted-printable\r\n",
    b"Date: ",
    b"From: ",
    b"Message-ID: ",
    b"Reporting-MTA: dns",
    b"Final-Recipient: utf-8",
    b"Original-Recipient: rfc822",
    b"Action: failed",
    b"Status: 5.1.1",
    b"Diagnostic-Code: smtp; 550-5.1.1",
    b"Localized-Diagnostic: nb",
    b"Original-Envelope-Id: ",
    b"Remote-MTA: dns; ",
    b"Sat, 21 Nov 2026 10:02:14 +0100",
    b"Arrival-Date: ",
    b"X-Failed-Recipients: ",
];
