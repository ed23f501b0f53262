//! What the notices of a batch are about.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::{BatchLetter, LetterRole};

/// How many notices of a batch tell what, for the one who confirms it. Each list begins with what most of them have. Those to the
/// postmaster are not counted.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Census {
    /// All notices.
    pub n_notices: usize,
    /// By outcome: `failed`, `delayed` … (RFC 3464 §2.3.3). A notice that tells several is counted with each.
    pub by_action: Vec<Count>,
    /// By the id of the cause. A notice that tells several is counted with each.
    pub by_cause: Vec<Count>,
    /// By language, where that is known.
    pub by_language: Vec<Count>,
    /// By the domain of the reader, in small letters.
    pub by_domain: Vec<Count>,
}

/// How many notices have something in common.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Count {
    /// What they have.
    pub of: String,
    /// How many have it.
    pub n_notices: usize,
}

impl Census {
    /// Of these messages.
    pub fn of(letters: &[BatchLetter]) -> Self {
        let notices = || letters.iter().filter(|letter| letter.role == LetterRole::Notice);
        Self {
            n_notices: notices().count(),
            by_action: counted(notices().flat_map(|letter| letter.actions.iter().cloned())),
            by_cause: counted(notices().flat_map(|letter| letter.causes.iter().cloned())),
            by_language: counted(notices().filter_map(|letter| letter.language.clone())),
            by_domain: counted(notices().map(BatchLetter::domain)),
        }
    }
}

/// How many there are of each, the most first.
pub(super) fn counted(names: impl Iterator<Item = String>) -> Vec<Count> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    let mut counted: Vec<Count> = counts.into_iter().map(|(of, n_notices)| Count { of, n_notices }).collect();
    counted.sort_by_key(|count| Reverse(count.n_notices));
    counted
}
