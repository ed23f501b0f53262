//! The milter protocol: whatever a mail system sends, it gets packets that it understands, and a message is shown as it came or not at all.

use std::sync::Arc;

use retourpost::milter::{Answer, CurrentHandler, Decision, Entry, Fate, Handler, Limits, Session, Transaction};
use retourpost::rewrite::{Edits, HeaderEdit};

pub(super) fn holds(octets: &[u8]) {
    let handler = CurrentHandler::new(Arc::new(Echo));
    // Octets that begin with no negotiation come to nothing: they are tried behind one as well.
    for start in [&b""[..], b"\0\0\0\x0dO\0\0\0\x06\0\0\x01\xff\0\x1f\xff\xff"] {
        let octets = [start, octets].concat();
        let whole = Session::new(limits()).receive(&octets, &handler);
        assert_answer(&whole);
        assert_eq!(in_pieces(&octets, &handler), whole);
    }
}

fn limits() -> Limits {
    let mut limits = Limits::default();
    (limits.header_octets, limits.body_octets) = (1_000, 1_000);
    limits
}

/// What the same octets lead to one by one.
fn in_pieces(octets: &[u8], handler: &CurrentHandler) -> Answer {
    let mut session = Session::new(limits());
    let mut all = Answer::default();
    for octet in octets {
        let answer = session.receive(std::slice::from_ref(octet), handler);
        assert!(!all.ends || answer.octets.is_empty() && answer.entries.is_empty(), "after the end: {answer:?}");
        all.octets.extend(answer.octets);
        all.entries.extend(answer.entries);
        all.ends |= answer.ends;
        all.n_packets += answer.n_packets;
    }
    all
}

fn assert_answer(answer: &Answer) {
    let replies = replies(&answer.octets);
    let n_last = replies.iter().filter(|(command, _)| b"Oac".contains(command)).count();
    assert!(n_last <= answer.n_packets, "{n_last} replies to {} packets", answer.n_packets);
    let words: String = replies.iter().map(|(command, _)| char::from(*command)).collect();
    let n_edited = words.matches("mhb").count();
    // Edits come in their order and with the reply that ends them, or not at all.
    let rest = words.replace("mhba", "");
    assert!(rest.bytes().all(|command| b"Oac".contains(&command)), "{words}");
    let is_edited = |entry: &&Entry| matches!(entry, Entry::Message { fate: Fate::Edited, .. });
    assert_eq!(answer.entries.iter().filter(is_edited).count(), n_edited);
    for entry in &answer.entries {
        assert!(!format!("{entry:?}").contains("a fault of this program"), "{entry:?}");
    }
}

/// The packets that the octets are, to the last octet.
fn replies(mut octets: &[u8]) -> Vec<(u8, &[u8])> {
    let mut replies = Vec::new();
    while let Some((length, rest)) = octets.split_first_chunk::<4>() {
        let n_octets = u32::from_be_bytes(*length) as usize;
        assert!((1..=65_536).contains(&n_octets) && n_octets <= rest.len(), "{n_octets} of {}", rest.len());
        replies.push((rest[0], &rest[1..n_octets]));
        octets = &rest[n_octets..];
    }
    assert!(octets.is_empty(), "half a packet: {octets:?}");
    replies
}

/// Wants everything, and gives the body back.
struct Echo;

impl Handler for Echo {
    fn wants(&self, transaction: &Transaction) -> bool {
        assert_transaction(transaction);
        assert!(transaction.body.is_empty());
        true
    }

    fn decide(&self, transaction: &Transaction) -> Decision {
        assert_transaction(transaction);
        let header = vec![
            HeaderEdit::Replace { name: "Subject", value: "seen".to_owned() },
            HeaderEdit::Append { name: "X-Seen", value: "yes\r\n no".to_owned() },
        ];
        Decision::Edit(Edits::new(header, transaction.body.clone()), "echoed".to_owned())
    }
}

fn assert_transaction(transaction: &Transaction) {
    assert!(transaction.mail_from.is_empty(), "{transaction:?}");
    let pairs = transaction.header.iter().map(|(name, value)| name.len() + value.len());
    let n_header_octets = pairs.chain(transaction.recipients.iter().map(Vec::len)).sum::<usize>();
    // The space that is put behind a colon is not counted.
    assert!(n_header_octets <= limits().header_octets + transaction.header.len(), "{n_header_octets}");
    assert!(transaction.body.len() <= limits().body_octets);
    let octets = transaction.octets();
    assert!(octets.ends_with(&transaction.body) && octets.len() >= n_header_octets.min(2));
}
