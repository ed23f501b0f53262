//! Compiled forms, kept within a budget.

use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};

use super::form::Form;
use crate::layout::{Layout, Outcome as SubjectOutcome, Unsent};
use crate::mime::body::Kept;
use crate::phrase::{Unresolved, WordingKey};
use crate::report::Action;

/// What a form depends on. Facts that may be absent, lists and numbers are branches inside it.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct FormKey {
    /// The place of the language in the renderer's list.
    pub(super) language: u16,
    pub(super) scope: ScopeKey,
    pub(super) layout: Layout,
    pub(super) wording: WordingKey,
    /// How its literal text is kept.
    pub(super) kept: Kept,
}

/// A scope, by numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) enum ScopeKey {
    Frame(SubjectOutcome),
    Postmaster(Unsent),
    Explanation,
    Group(Action, u16),
}

/// What compiling gave: a form, or the phrase that the language does not have.
pub(super) type Compiled = Result<Arc<Form>, Arc<Unresolved>>;

/// Forms by key. A hit takes a shared lock only; what is over the budget goes, the least recently used first, whole forms at a time.
pub(super) struct FormCache {
    budget_octets: usize,
    clock: AtomicU64,
    shelf: RwLock<Shelf>,
}

#[derive(Default)]
struct Shelf {
    forms: HashMap<FormKey, Entry>,
    n_octets: usize,
}

struct Entry {
    compiled: Compiled,
    n_octets: usize,
    used_at: AtomicU64,
}

/// What an entry takes beside its form.
const ENTRY_OCTETS: usize = size_of::<FormKey>() + size_of::<Entry>();

impl FormCache {
    pub(super) fn new(budget_octets: usize) -> Self {
        Self { budget_octets, clock: AtomicU64::new(0), shelf: RwLock::default() }
    }

    /// The form of this key, compiled if it is not there.
    pub(super) fn get(&self, key: &FormKey, compile: impl FnOnce() -> Result<Form, Unresolved>) -> Compiled {
        {
            let shelf = self.shelf.read().unwrap_or_else(PoisonError::into_inner);
            if let Some(entry) = shelf.forms.get(key) {
                // The clock only moves when something is compiled: hits in between need not be told apart.
                let now = self.clock.load(Ordering::Relaxed);
                if entry.used_at.load(Ordering::Relaxed) != now {
                    entry.used_at.store(now, Ordering::Relaxed);
                }
                return entry.compiled.clone();
            }
        }
        let compiled = compile().map(Arc::new).map_err(Arc::new);
        self.insert(key, compiled.clone());
        compiled
    }

    fn insert(&self, key: &FormKey, compiled: Compiled) {
        let now = self.clock.fetch_add(1, Ordering::Relaxed) + 1;
        let n_octets = ENTRY_OCTETS + compiled.as_ref().map_or(0, |form| form.n_octets());
        let entry = Entry { compiled, n_octets, used_at: AtomicU64::new(now) };
        let mut shelf = self.shelf.write().unwrap_or_else(PoisonError::into_inner);
        if let Some(before) = shelf.forms.insert(key.clone(), entry) {
            shelf.n_octets -= before.n_octets;
        }
        shelf.n_octets += n_octets;
        shelf.evict(self.budget_octets);
    }

    /// How many octets the forms take now, about.
    pub(super) fn n_octets(&self) -> usize {
        self.shelf.read().unwrap_or_else(PoisonError::into_inner).n_octets
    }
}

#[cfg(test)]
impl FormCache {
    /// The forms that are kept, for tests that look into them.
    pub(super) fn forms(&self) -> Vec<(FormKey, Arc<Form>)> {
        let shelf = self.shelf.read().unwrap_or_else(PoisonError::into_inner);
        let kept = |(key, entry): (&FormKey, &Entry)| Some((key.clone(), entry.compiled.clone().ok()?));
        shelf.forms.iter().filter_map(kept).collect()
    }
}

impl Shelf {
    /// A form that is over the budget by itself is not kept.
    fn evict(&mut self, budget_octets: usize) {
        while self.n_octets > budget_octets {
            let oldest = self.forms.iter().min_by_key(|(_, entry)| entry.used_at.load(Ordering::Relaxed));
            let Some(key) = oldest.map(|(key, _)| key.clone()) else { return };
            if let Some(entry) = self.forms.remove(&key) {
                self.n_octets -= entry.n_octets;
            }
        }
    }
}
