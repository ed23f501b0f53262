//! Whose an event is.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use super::database::Value;
use super::ingest::{Candidate, Slot};
use super::review::MatchedBy;
use super::secret::Hash;
use super::stored::{LineKey, address_of, delivery_of, line_key};
use super::writer::Writer;
use crate::diagnostic::Error;

/// So many mailings of an address are looked through, the youngest first.
const N_MAILINGS: i64 = 50;

/// The line of an event, and how it was found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) key: LineKey,
    pub(super) matched_by: MatchedBy,
}

/// A line by its key, and its Message-ID.
type Known = (LineKey, Option<String>);

impl Writer<'_> {
    /// The line of each event, in order. All these lines are in `slots` afterwards, those that are made now among them.
    pub(super) fn places(
        &mut self,
        candidates: &[Candidate<'_>],
        slots: &mut BTreeMap<LineKey, Slot>,
    ) -> Result<Vec<Option<Place>>, Error> {
        let names = self.mailings_by_name(candidates)?;
        self.load_mailings(candidates.iter().filter_map(|candidate| candidate.token).map(|(delivery, _)| delivery))?;
        let said: Vec<Option<Place>> = candidates.iter().map(|candidate| self.said(candidate, &names)).collect();
        self.load_slots(said.iter().flatten().map(|place| place.key), slots)?;
        let mut places = Vec::with_capacity(said.len());
        for (candidate, place) in candidates.iter().zip(said) {
            let Some(place) = place else {
                places.push(None);
                continue;
            };
            if candidate.is_vouched && !slots.contains_key(&place.key) {
                slots.insert(place.key, self.new_slot(place.key)?);
            }
            let slot = slots.get_mut(&place.key);
            places.push(slot.is_some().then_some(place));
            if let Some(slot) = slot {
                slot.learn(candidate);
            }
        }
        self.guess(candidates, &names, slots, &mut places)?;
        Ok(places)
    }

    /// The mailings that events name.
    fn mailings_by_name(&mut self, candidates: &[Candidate<'_>]) -> Result<HashMap<String, u32>, Error> {
        let names: BTreeSet<&str> = candidates.iter().filter_map(|candidate| candidate.delivery.as_deref()).collect();
        let values: Vec<Value<'_>> = names.into_iter().map(Value::Text).collect();
        let mut ids = HashMap::new();
        self.session.query_in("SELECT name, id FROM deliveries WHERE name IN", &values, |row| {
            ids.insert(row.text(0)?.to_owned(), u32::try_from(row.integer(1)?).unwrap_or(0));
            Ok(())
        })?;
        self.load_mailings(ids.values().copied())?;
        Ok(ids)
    }

    /// The line that an event says itself, be it there or not: by its token, or by mailing and address.
    fn said(&self, candidate: &Candidate<'_>, names: &HashMap<String, u32>) -> Option<Place> {
        if let Some((delivery, address)) = candidate.token.filter(|(delivery, _)| self.mailing(*delivery).is_some()) {
            return Some(Place { key: line_key(&address, delivery), matched_by: MatchedBy::Token });
        }
        let delivery = names.get(candidate.delivery.as_deref()?)?;
        let key = line_key(&candidate.mailbox.as_ref()?.hash, *delivery);
        Some(Place { key, matched_by: MatchedBy::DeliveryAndAddress })
    }

    fn load_slots(
        &mut self,
        keys: impl Iterator<Item = LineKey>,
        slots: &mut BTreeMap<LineKey, Slot>,
    ) -> Result<(), Error> {
        let keys: BTreeSet<LineKey> = keys.filter(|key| !slots.contains_key(key)).collect();
        let keys: Vec<LineKey> = keys.into_iter().collect();
        let lines = self.lines(&keys)?;
        self.load_mailings(lines.iter().map(|stored| stored.delivery()))?;
        slots.extend(lines.into_iter().map(|stored| (stored.key, Slot::of(stored))));
        Ok(())
    }

    /// Finds the lines of events that do not say them: by Message-ID, or by address.
    fn guess(
        &mut self,
        candidates: &[Candidate<'_>],
        names: &HashMap<String, u32>,
        slots: &mut BTreeMap<LineKey, Slot>,
        places: &mut [Option<Place>],
    ) -> Result<(), Error> {
        // What names a mailing that is not there, or an address that this mailing does not have, waits for it.
        let is_open = |candidate: &Candidate<'_>| match candidate.delivery.as_deref() {
            Some(name) => candidate.mailbox.is_none() && names.contains_key(name),
            None => true,
        };
        let open: Vec<usize> =
            (0..candidates.len()).filter(|at| places[*at].is_none() && is_open(&candidates[*at])).collect();
        if open.is_empty() {
            return Ok(());
        }
        let message_ids = open.iter().filter_map(|at| candidates[*at].message_id.as_deref());
        let by_message_id = self.lines_by_message_id(message_ids, slots)?;
        for at in &open {
            let candidate = &candidates[*at];
            let delivery = candidate.delivery.as_deref().and_then(|name| names.get(name).copied());
            let of_message = candidate.message_id.as_deref().and_then(|id| by_message_id.get(id));
            places[*at] = match of_message {
                Some(keys) => by_message(candidate, delivery, keys),
                // What counts waits for the line of its message: which one that is must not depend on what was heard first.
                None if candidate.is_vouched && candidate.message_id.is_some() => None,
                None => self.by_address(candidate, delivery, slots)?,
            };
        }
        self.load_slots(open.iter().filter_map(|at| places[*at]).map(|place| place.key), slots)?;
        for at in open {
            if let Some(slot) = places[at].and_then(|place| slots.get_mut(&place.key)) {
                slot.learn(&candidates[at]);
            }
        }
        Ok(())
    }

    /// The lines that have these Message-IDs.
    fn lines_by_message_id<'c>(
        &mut self,
        message_ids: impl Iterator<Item = &'c str>,
        slots: &BTreeMap<LineKey, Slot>,
    ) -> Result<HashMap<String, BTreeSet<LineKey>>, Error> {
        let wanted: BTreeSet<&str> = message_ids.collect();
        let values: Vec<Value<'_>> = wanted.iter().map(|id| Value::Text(id)).collect();
        let mut found: HashMap<String, BTreeSet<LineKey>> = HashMap::new();
        self.session.query_in("SELECT key, message_id FROM lines WHERE message_id IN", &values, |row| {
            let key = row.octets(0)?.try_into().map_err(|_| super::database::damaged(0))?;
            found.entry(row.text(1)?.to_owned()).or_default().insert(key);
            Ok(())
        })?;
        for (key, slot) in slots {
            if let Some(id) = slot.stored.message_id.as_deref().filter(|id| wanted.contains(id)) {
                found.entry(id.to_owned()).or_default().insert(*key);
            }
        }
        Ok(found)
    }

    /// The line of this address in the youngest mailing that has it. One that is known to be another message is not the one.
    fn by_address(
        &mut self,
        candidate: &Candidate<'_>,
        delivery: Option<u32>,
        slots: &BTreeMap<LineKey, Slot>,
    ) -> Result<Option<Place>, Error> {
        let Some(mailbox) = &candidate.mailbox else { return Ok(None) };
        let mut known: BTreeMap<LineKey, Option<String>> = self.lines_of(&mailbox.hash)?.into_iter().collect();
        let at_hand = slots.range(line_key(&mailbox.hash, 0)..=line_key(&mailbox.hash, u32::MAX));
        known.extend(at_hand.map(|(key, slot)| (*key, slot.stored.message_id.clone())));
        let told = candidate.message_id.as_deref();
        let can_be = |id: Option<&str>| told.is_none() || id.is_none() || id == told;
        let fits = |(key, id): &(LineKey, Option<String>)| {
            can_be(id.as_deref()) && delivery.is_none_or(|delivery| delivery_of(key) == delivery)
        };
        let youngest = known.into_iter().rev().find(fits);
        Ok(youngest.map(|(key, _)| Place { key, matched_by: MatchedBy::Address }))
    }

    fn lines_of(&mut self, address: &Hash) -> Result<Vec<Known>, Error> {
        let sql = "SELECT key, message_id FROM lines WHERE key >= $1 AND key <= $2 ORDER BY key DESC LIMIT $3";
        let (first, last) = (line_key(address, 0), line_key(address, u32::MAX));
        self.session.rows(sql, &[(&first).into(), (&last).into(), N_MAILINGS.into()], |row| {
            let key = row.octets(0)?.try_into().map_err(|_| super::database::damaged(0))?;
            Ok((key, row.text_or_null(1)?.map(ToOwned::to_owned)))
        })
    }
}

/// The one of these lines, which have the event's Message-ID, that is the event's. A report may name another address than the message was sent
/// to, where it was forwarded; for one that nobody vouches for, that is good enough to show it to a person.
fn by_message(candidate: &Candidate<'_>, delivery: Option<u32>, keys: &BTreeSet<LineKey>) -> Option<Place> {
    let mut fitting = keys.iter().filter(|key| delivery.is_none_or(|delivery| delivery_of(key) == delivery));
    if let Some(mailbox) = &candidate.mailbox {
        let of_both = fitting.clone().rfind(|key| address_of(key) == mailbox.hash);
        if let Some(key) = of_both {
            return Some(Place { key: *key, matched_by: MatchedBy::MessageIdAndAddress });
        }
        if candidate.is_vouched {
            return None;
        }
    }
    match (fitting.next(), fitting.next()) {
        (Some(key), None) => Some(Place { key: *key, matched_by: MatchedBy::MessageId }),
        _ => None,
    }
}
