//! Names of events that stay the same however often an event is read.

use std::fmt::Write as _;

use ring::digest::{Context, SHA256};

use super::EventId;

/// How many octets of the hash stand in an id: 128 bits, at which two of a billion events still have the same with a chance of 1 in 10^20.
const HASH_OCTETS: usize = 16;

/// An id of these parts: `postfix:` and 32 digits. Each part counts with its length, so that no two lists of parts make the same text.
pub(super) fn event_id(origin: &str, parts: &[&[u8]]) -> EventId {
    let mut id = format!("{origin}:");
    for octet in &hash(parts)[..HASH_OCTETS] {
        // OK because a String takes every write.
        write!(id, "{octet:02x}").expect("a String takes everything");
    }
    // OK because it is short and has no controls.
    EventId::parse(&id).expect("an id")
}

/// The hash of the parts, as one part of another.
pub(super) fn hash(parts: &[&[u8]]) -> Vec<u8> {
    let mut context = Context::new(&SHA256);
    for part in parts {
        context.update(&(part.len() as u64).to_be_bytes());
        context.update(part);
    }
    context.finish().as_ref().to_vec()
}

#[cfg(test)]
mod tests {
    use super::event_id;

    #[test]
    fn an_id_is_the_same_on_every_machine_and_in_every_release() {
        // The hash of the lengths as eight octets and the parts, by `printf '\0\0\0\0\0\0\0\1a\0\0\0\0\0\0\0\2bc' | sha256sum`.
        assert_eq!(event_id("dsn", &[b"a", b"bc"]).as_str(), "dsn:3fafa1cf2f19a7c1129beb20cf0983f7");
        assert_ne!(event_id("dsn", &[b"a", b"bc"]), event_id("dsn", &[b"ab", b"c"]));
    }
}
