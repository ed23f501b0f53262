//! dkimpy verifies DKIM signatures, with keys from a file.

use crate::judge::{sightings, source};

#[test]
fn dkimpy_tells_a_good_signature_from_a_changed_message_and_from_none() {
    let seen = sightings("dkim", &source().join("data/signed"), &[]);
    assert_eq!(seen["rsa.eml"].complaints, [""; 0]);
    assert_eq!(seen["unsigned.eml"].complaints, ["no DKIM-Signature"]);
    assert!(seen["changed.eml"].complaints[0].contains("body hash mismatch"), "{:?}", seen["changed.eml"].complaints);
}
