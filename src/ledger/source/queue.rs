//! What is remembered of the messages in the queue of a mail system, and of those for whom they were put off.

use std::collections::{BTreeMap, HashMap};

use super::Failure;

/// What an entry takes besides its texts, in octets: a rough number, for the budget.
const ENTRY_OCTETS: usize = 200;

/// What is known of each message in a queue. Beyond so many octets, what is known of the oldest is forgotten.
#[derive(Debug)]
pub(super) struct Queue<E> {
    entries: HashMap<Box<str>, Kept<E>>,
    /// The entries by age.
    ages: BTreeMap<u64, Box<str>>,
    n_entries: u64,
    n_octets: usize,
    most_octets: usize,
}

#[derive(Debug)]
struct Kept<E> {
    age: u64,
    n_octets: usize,
    entry: E,
}

/// What is known of a message.
pub(super) trait Entry: Default {
    /// How much its texts take, in octets. It is asked after each change, and must not take long.
    fn n_octets(&self) -> usize;
}

impl<E: Entry> Queue<E> {
    pub(super) fn new(most_octets: usize) -> Self {
        Self { entries: HashMap::new(), ages: BTreeMap::new(), n_entries: 0, n_octets: 0, most_octets }
    }

    pub(super) fn get(&self, key: &str) -> Option<&E> {
        self.entries.get(key).map(|kept| &kept.entry)
    }

    /// Changes what is known of a message; of one of which nothing is known yet, too.
    pub(super) fn change<T>(&mut self, key: &str, change: impl FnOnce(&mut E) -> T) -> T {
        if !self.entries.contains_key(key) {
            self.n_entries += 1;
            self.ages.insert(self.n_entries, key.into());
            self.entries.insert(key.into(), Kept { age: self.n_entries, n_octets: 0, entry: E::default() });
        }
        // OK because it was put there where it was not.
        let kept = self.entries.get_mut(key).expect("an entry");
        let changed = change(&mut kept.entry);
        self.n_octets -= kept.n_octets;
        kept.n_octets = ENTRY_OCTETS + 2 * key.len() + kept.entry.n_octets();
        self.n_octets += kept.n_octets;
        changed
    }

    pub(super) fn forget(&mut self, key: &str) {
        if let Some(kept) = self.entries.remove(key) {
            self.ages.remove(&kept.age);
            self.n_octets -= kept.n_octets;
        }
    }

    pub(super) fn keep_within_budget(&mut self) {
        while self.n_octets > self.most_octets
            && let Some((_, oldest)) = self.ages.first_key_value()
        {
            let oldest = oldest.clone();
            self.forget(&oldest);
        }
    }
}

/// Those for whom a message was put off, with the last reason.
#[derive(Debug, Default)]
pub(super) struct Deferred {
    by_address: BTreeMap<Box<str>, Reason>,
    n_octets: usize,
}

/// Why a message was put off.
#[derive(Debug, Clone)]
pub(super) struct Reason {
    pub(super) failure: Failure,
    pub(super) diagnostic: Option<Box<str>>,
}

impl Deferred {
    pub(super) fn is_empty(&self) -> bool {
        self.by_address.is_empty()
    }

    pub(super) fn get(&self, address: &str) -> Option<&Reason> {
        self.by_address.get(address)
    }

    pub(super) fn put_off(&mut self, address: &str, reason: Reason) {
        self.n_octets += octets_of(address, &reason);
        if let Some(before) = self.by_address.insert(address.into(), reason) {
            self.n_octets -= octets_of(address, &before);
        }
    }

    /// It has an end for this address.
    pub(super) fn settle(&mut self, address: &str) -> Option<Reason> {
        let reason = self.by_address.remove(address)?;
        self.n_octets -= octets_of(address, &reason);
        Some(reason)
    }

    /// It has an end for all of them.
    pub(super) fn settle_all(&mut self) -> BTreeMap<Box<str>, Reason> {
        std::mem::take(self).by_address
    }

    pub(super) fn n_octets(&self) -> usize {
        self.n_octets
    }
}

fn octets_of(address: &str, reason: &Reason) -> usize {
    size_of::<(Box<str>, Reason)>() + address.len() + reason.diagnostic.as_ref().map_or(0, |text| text.len())
}
