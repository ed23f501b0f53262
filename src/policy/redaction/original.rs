//! The failed message as its reader may have it back.

use super::inner::Author;
use super::reading::{self, Depth};
use super::secrets::Kinds;
use super::{Returning, Scene};
use crate::report::{HeaderSection, Hop, Original};

/// A message of which something is hidden.
pub(super) struct OriginalView {
    pub(super) original: Original,
    pub(super) returning: Returning,
    pub(super) n_hops: usize,
    pub(super) n_fields: usize,
    /// What is hidden of what is told about the message, its header aside.
    pub(super) kinds: Kinds,
}

/// None if nothing of the message is hidden.
pub(super) fn view(scene: &Scene<'_>, returning: Returning) -> Option<OriginalView> {
    let original = &scene.case.original;
    let left_out = original.header.as_ref().map(|header| scene.fields_to_leave_out(header)).unwrap_or_default();
    let is_whole = returning == Returning::Full && left_out.is_empty();
    let kinds = if is_whole { scene.told_by_body(original) } else { Kinds::NOTHING };
    if left_out.is_empty() && kinds.is_nothing() && scene.are_facts_open(original) {
        return None;
    }
    let is_whole = is_whole && kinds.is_nothing();
    // A message that tells what is hidden is never edited: its header goes back, without the fields that tell it.
    let returning = if returning == Returning::Full && !is_whole { Returning::Headers } else { returning };
    Some(scene.original_view(&left_out, returning, kinds))
}

/// A message of which nothing is hidden, as far as it is returned.
pub(super) fn unchanged(scene: &Scene<'_>, returning: Returning) -> OriginalView {
    scene.original_view(&[], returning, Kinds::NOTHING)
}

/// The header without these fields.
fn without(header: &HeaderSection, left_out: &[usize]) -> HeaderSection {
    if left_out.is_empty() {
        return header.clone();
    }
    let mut octets = Vec::with_capacity(header.octets().len());
    for (_, field) in header.fields().enumerate().filter(|(at, _)| left_out.binary_search(at).is_err()) {
        octets.extend_from_slice(field.octets());
    }
    HeaderSection::parse(&octets)
}

impl Scene<'_> {
    /// Whether nothing that is told about a message beside its header tells what is hidden.
    fn are_facts_open(&self, original: &Original) -> bool {
        let texts = [&original.subject, &original.message_id, &original.accept_language, &original.content_language];
        let is_open_text = |text: &str| self.written_in(text).is_nothing();
        texts.into_iter().flatten().all(|text| is_open_text(text))
            && original.references.iter().all(|id| is_open_text(id))
            && original.hops.iter().all(|hop| self.is_open_hop(hop))
    }

    fn is_open_hop(&self, hop: &Hop) -> bool {
        let Hop { from, from_address, by, with, id, at: _ } = hop;
        let is_open_host =
            |name: &Option<String>| name.as_ref().is_none_or(|name| self.told_by_host(name).is_nothing());
        let is_open_text = |text: &Option<String>| text.as_ref().is_none_or(|text| self.told_in(text).is_nothing());
        let is_open_address = from_address.is_none_or(|address| self.told_by_address(address).is_nothing());
        is_open_host(by) && is_open_host(from) && is_open_address && is_open_text(with) && is_open_text(id)
    }

    fn original_view(&self, left_out: &[usize], returning: Returning, kinds: Kinds) -> OriginalView {
        let all = &self.case.original;
        let (mut kinds, mut n_hops) = (kinds, 0);
        let mut kept = |text: &String| {
            let told = self.written_in(text);
            kinds |= told;
            told.is_nothing().then(|| text.clone())
        };
        let original = Original {
            return_path: all.return_path.clone(),
            ret: all.ret,
            size_octets: all.size_octets,
            subject: all.subject.as_ref().and_then(&mut kept),
            message_id: all.message_id.as_ref().and_then(&mut kept),
            references: all.references.iter().filter_map(&mut kept).collect(),
            date: all.date,
            accept_language: all.accept_language.as_ref().and_then(&mut kept),
            content_language: all.content_language.as_ref().and_then(&mut kept),
            hops: all.hops.iter().filter_map(|hop| self.hop(hop, &mut n_hops)).collect(),
            header: all.header.as_ref().map(|header| without(header, left_out)),
            body: if returning == Returning::Full { all.body.clone() } else { None },
            is_smtputf8: all.is_smtputf8,
            is_requiretls: all.is_requiretls,
            is_authenticated: all.is_authenticated,
            is_hostile: all.is_hostile,
            mt_priority: all.mt_priority,
        };
        OriginalView { original, returning, n_hops, n_fields: left_out.len(), kinds }
    }

    /// A hop without the names that are hidden; none of a server that is.
    fn hop(&self, hop: &Hop, n_hidden: &mut usize) -> Option<Hop> {
        let is_told = |kinds: Kinds| !kinds.is_nothing();
        if hop.by.as_ref().is_some_and(|by| is_told(self.told_by_host(by))) {
            *n_hidden += 1;
            return None;
        }
        let open = |text: &Option<String>| text.clone().filter(|text| !is_told(self.told_in(text)));
        let from = hop.from.clone().filter(|from| !is_told(self.told_by_host(from)));
        let from_address = hop.from_address.filter(|address| !is_told(self.told_by_address(*address)));
        Some(Hop { from, from_address, by: hop.by.clone(), with: open(&hop.with), id: open(&hop.id), at: hop.at })
    }

    pub(super) fn told_by_body(&self, original: &Original) -> Kinds {
        match &original.body {
            Some(body) if self.depth() == Depth::Full => {
                self.secrets.found_in(&reading::text_of(body), Author::Sender, Depth::Full)
            }
            _ => Kinds::NOTHING,
        }
    }
}
