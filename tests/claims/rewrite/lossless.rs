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
    if mailparse::parse_mail(message).is_ok() {
        let parsed = mailparse::parse_mail(&after).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(&parsed.ctype.mimetype, "multipart/report");
    }
    let [(before, _), (after_case, _)] = [message, &after].map(|octets| from_message(octets).expect("a report"));
    let addresses = |case: &retourpost::report::Case| -> Vec<String> {
        case.report.recipients().iter().map(|it| it.fields().final_recipient.address().to_owned()).collect()
    };
    prop_assert_eq!(addresses(&before), addresses(&after_case));
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

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_octets_pass_as_they_are(message in proptest::collection::vec(any::<u8>(), 0..600)) {
        prop_assert!(StockReport::read(&message, &Limits::default()).is_err());
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
