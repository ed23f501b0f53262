//! Whose report it is, and whether a person reads it.

use crate::report::{Original, ReturnPath, parts_of_address};

/// What tells that the return path belongs to a program: one of the patterns, an address of somebody else inside the local part (VERP,
/// `list+ola=example.no@example.com`), or a message of a mailing list.
pub(super) fn software(original: &Original, patterns: &[String]) -> Option<String> {
    let ReturnPath::Mailbox(mailbox) = &original.return_path else { return None };
    let local = parts_of_address(mailbox).map_or(&**mailbox, |(local, _)| local).to_ascii_lowercase();
    if let Some(pattern) = patterns.iter().find(|pattern| is_like(&local, &pattern.to_ascii_lowercase())) {
        return Some(format!("its return path is like {pattern}"));
    }
    if is_verp(&local) {
        return Some("its return path has another address inside".to_owned());
    }
    let has_list = original.header.as_ref().is_some_and(|header| header.first("List-Id").is_some());
    has_list.then(|| "the message is of a mailing list".to_owned())
}

/// An address inside the local part. What forwarders and BATV write around the address of a person is none.
fn is_verp(local: &str) -> bool {
    const OF_PERSONS: [&str; 4] = ["srs0", "srs1", "prvs=", "btv1="];
    let is_of_person = OF_PERSONS.iter().any(|prefix| local.starts_with(prefix));
    let inside = local.find(['+', '-']).map(|at| &local[at + 1..]);
    !is_of_person && inside.and_then(|inside| inside.split_once('=')).is_some_and(|(_, domain)| domain.contains('.'))
}

/// Whether a text is like a pattern, in which `*` stands for any characters, or none.
fn is_like(text: &str, pattern: &str) -> bool {
    let mut pieces = pattern.split('*');
    // OK because a split has a first piece.
    let first = pieces.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let Some(last) = pieces.next_back() else { return rest.is_empty() };
    for piece in pieces {
        match rest.find(piece) {
            Some(at) => rest = &rest[at + piece.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}
