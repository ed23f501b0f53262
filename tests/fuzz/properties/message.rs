//! Raw notifications of other systems: nothing of what was read is lost, and what comes of them is a legal notice.

use retourpost::intake::{from_json, from_message, mend_codes, to_json};

use super::{assert_diagnostic, assert_one_line, notice};

pub(super) fn holds(octets: &[u8]) {
    let (case, mends) = match from_message(octets) {
        Ok(read) => read,
        Err(error) => return assert_one_line(&error.to_string()),
    };
    assert!(!case.report.recipients().is_empty());
    // Without it the machine part named no recipient, and was not kept.
    let n_octets = case.received.as_ref().map_or(usize::MAX, |received| received.octets.len());
    for mend in &mends {
        assert_diagnostic(mend);
        assert!(mend_codes().any(|(code, ..)| code == mend.code), "{mend}");
        if let Some(place) = &mend.place {
            assert!(place.line >= 1 && place.span.0 <= place.span.1 && place.span.1 <= n_octets, "{mend:?}");
        }
    }
    let document = to_json(&case);
    assert_eq!(from_json(&document).as_ref(), Ok(&case), "{document}");
    notice::assert_renders(&case);
}
