//! Never lossy: whatever goes in, a report comes out or nothing is said to be changed.

use proptest::prelude::*;
use proptest::sample::Index;
use retourpost::intake::{Limits, from_message};
use retourpost::rewrite::StockReport;

use super::{RENDERER, localized, stock};

/// What holds of whatever comes out.
fn is_lossless(message: &[u8]) -> Result<(), TestCaseError> {
    let Ok(localized) = localized(&RENDERER, message, None) else { return Ok(()) };
    let after = localized.edits.apply(message);
    // What the parser refuses already in what came in is not ours.
    let is_multipart = |parsed: mailparse::ParsedMail<'_>| parsed.ctype.mimetype.starts_with("multipart/");
    if mailparse::parse_mail(message).is_ok_and(is_multipart) {
        let parsed = mailparse::parse_mail(&after).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(&parsed.ctype.mimetype, "multipart/report");
    }
    let [(before, _), (after_case, _)] = [message, &after].map(|octets| from_message(octets).expect("a report"));
    let addresses = |case: &retourpost::report::Case| -> Vec<String> {
        case.report.recipients().iter().map(|it| it.fields().final_recipient.address().to_owned()).collect()
    };
    prop_assert_eq!(addresses(&before), addresses(&after_case));
    let told = |case: &retourpost::report::Case| -> Vec<&'static str> {
        case.report.recipients().iter().map(|recipient| recipient.action().as_str()).collect()
    };
    prop_assert_eq!(told(&before), told(&after_case));
    // What was returned is all there.
    if !localized.is_redacted
        && let Some(body) = before.original.body.as_ref().filter(|body| body.len() > 20)
    {
        prop_assert!(memchr::memmem::find(&after, body).is_some(), "the returned message is not there as it was");
    }
    Ok(())
}

/// Some part of a report in place of some part of another; cuts; octets of all kinds.
fn spoiled() -> impl Strategy<Value = Vec<u8>> {
    let stock: Vec<Vec<u8>> = stock().into_iter().map(|(_, octets)| octets).collect();
    let octets = prop_oneof![
        Just(b"\r\n".to_vec()),
        Just(b"\n\n".to_vec()),
        Just(b"--b1\r\n".to_vec()),
        Just(b"--b1--\r\n".to_vec()),
        Just(b"Status: 5.0.0\r\n".to_vec()),
        Just(b"Content-Type: message/delivery-status\r\n".to_vec()),
        proptest::collection::vec(any::<u8>(), 0..40),
    ];
    (proptest::sample::select(stock), proptest::collection::vec((any::<Index>(), any::<Index>(), octets), 0..4))
        .prop_map(|(mut message, edits)| {
            for (at, length, octets) in edits {
                let at = at.index(message.len() + 1);
                let end = at + length.index(60).min(message.len() - at);
                message.splice(at..end, octets);
            }
            message
        })
}

/// Parts as people attach them, reports and what looks like them included.
fn any_part() -> impl Strategy<Value = String> {
    let fields = "Reporting-MTA: dns; mx.example.org\r\n\r\nFinal-Recipient: rfc822; ola@example.no\r\nAction: failed\r\nStatus: 5.1.1\r\n";
    prop_oneof![
        "[ -~]{0,40}".prop_map(|text| format!("\r\n{text}\r\n")),
        Just(format!("\r\n{fields}")),
        Just(format!("Content-Type: message/delivery-status\r\n\r\n{fields}")),
        Just(format!("Content-Type: text/plain; name=details.txt\r\n\r\n{fields}")),
        Just("Content-Type: message/rfc822\r\n\r\nFrom: ola@example.no\r\n\r\nHei\r\n".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn mail_that_is_no_report_passes_as_it_is_whatever_its_parts(parts in proptest::collection::vec(any_part(), 1..5)) {
        let body: String = parts.iter().map(|part| format!("--b\r\n{part}\r\n")).collect();
        let head = "From: Kari <kari@example.com>\r\nTo: ola@example.no\r\nSubject: Hei\r\nContent-Type: multipart/mixed; boundary=b";
        let message = format!("{head}\r\n\r\n{body}--b--\r\n");
        prop_assert!(StockReport::read(message.as_bytes(), &Limits::default()).is_err());
    }

    #[test]
    fn spoiled_reports_lose_nothing(message in spoiled()) {
        is_lossless(&message)?;
    }
}

#[test]
fn reports_cut_anywhere_lose_nothing() {
    for (name, octets) in stock() {
        // A CR alone is refused by the parser, whoever wrote it.
        for end in (0..octets.len()).step_by(7).filter(|end| !octets[..*end].ends_with(b"\r")) {
            if let Err(error) = is_lossless(&octets[..end]) {
                panic!("{name}, cut at {end}: {error}");
            }
        }
    }
}
