//! A message that is being read, and the bounds of what is kept of it.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::wire::string;
use super::{Entry, Fate, Handler, Limits, Transaction};

/// A message that is being read.
pub(super) struct Message {
    pub(super) handler: Arc<dyn Handler>,
    pub(super) transaction: Transaction,
    pub(super) part: Part,
    n_header_octets: usize,
    /// Why it stays as it is, whatever the handler would say.
    pub(super) spoiled: Option<&'static str>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Part {
    Envelope,
    Header,
    Body,
}

/// What a field, a recipient or a macro costs beside its octets, so that a million empty ones are not free.
const PIECE_OCTETS: usize = 64;

/// Macros by their names without braces.
pub(super) type Macros = BTreeMap<Vec<u8>, Vec<u8>>;

impl Message {
    pub(super) fn new(handler: Arc<dyn Handler>, transaction: Transaction, n_octets: usize) -> Self {
        Self { handler, transaction, part: Part::Envelope, n_header_octets: n_octets, spoiled: None }
    }

    pub(super) fn entry(&self, fate: Fate, text: String) -> Entry {
        Entry::Message { queue_id: self.transaction.queue_id(), fate, text }
    }

    /// Whether so much more of envelope or header may be kept.
    pub(super) fn has_room(&mut self, n_octets: usize, limits: Limits) -> bool {
        self.n_header_octets = self.n_header_octets.saturating_add(n_octets + PIECE_OCTETS);
        if self.n_header_octets > limits.header_octets {
            self.spoiled = Some("its header is too large");
        }
        self.spoiled.is_none()
    }

    pub(super) fn take_macros(&mut self, pairs: Vec<(&[u8], &[u8])>, limits: Limits) {
        let n_octets = pairs.iter().map(size_of_pair).sum();
        if self.has_room(n_octets, limits) {
            self.transaction.macros.extend(pairs.into_iter().map(owned));
        }
    }

    pub(super) fn take_field(&mut self, data: &[u8], keeps_leading_space: bool) {
        let Some((name, value)) = string(data) else {
            self.spoiled = Some("the mail system sent a field without a value");
            return;
        };
        let value = value.strip_suffix(b"\0").unwrap_or(value);
        // One space was taken from behind the colon; where there was none, this one does no harm.
        let space: &[u8] = if keeps_leading_space { b"" } else { b" " };
        self.transaction.header.push((name.to_vec(), [space, value].concat()));
    }

    /// Takes a chunk, unless it is too much.
    pub(super) fn take_body(&mut self, data: &[u8], limits: Limits) -> bool {
        let body = &mut self.transaction.body;
        let has_room = body.len() + data.len() <= limits.body_octets;
        if has_room {
            body.extend_from_slice(data);
        }
        has_room
    }
}

/// Takes macros over those of before, as many as there is room for.
pub(super) fn replace_macros(macros: &mut Macros, pairs: Vec<(&[u8], &[u8])>, limits: Limits) {
    let n_before: usize = macros.iter().map(|(name, value)| size_of_pair(&(name, value))).sum();
    let n_more: usize = pairs.iter().map(size_of_pair).sum();
    if n_before + n_more <= limits.header_octets {
        macros.extend(pairs.into_iter().map(owned));
    }
}

fn size_of_pair((name, value): &(&[u8], &[u8])) -> usize {
    name.len() + value.len() + PIECE_OCTETS
}

fn owned((name, value): (&[u8], &[u8])) -> (Vec<u8>, Vec<u8>) {
    (name.to_vec(), value.to_vec())
}
