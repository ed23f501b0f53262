//! Taking events in.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap};

use serde::Serialize;

use super::database::Value;
use super::finding::Place;
use super::mailbox::Mailbox;
use super::secret::Hash;
use super::stored::{
    AddressEvent, LineKey, StoredEvent, StoredLine, address_of, delivery_of, diagnostic, hash_of, kept,
    key_of_forgotten_name, key_of_id, line_id, message_id,
};
use super::writer::{Entry, Writer, with_key};
use crate::diagnostic::Error;
use crate::ledger::{AddressRecord, Event, Heard, Line, Voucher};

/// The most octets of the name of a mailing.
pub(super) const NAME_OCTETS_MAX: usize = 200;

/// What became of a batch of events. Each event counts in one of the first four.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Ingested {
    /// Events that count from now on.
    pub n_new: u64,
    /// Events that were known already, and changed nothing.
    pub n_known: u64,
    /// Events that are listed until a person confirms them.
    pub n_unverified: u64,
    /// Events of which no line is known.
    pub n_unmatched: u64,
    /// Events of earlier batches that were unmatched, and have found their lines now.
    pub n_found: u64,
    /// Lines whose outcome turned out to be late.
    pub n_late: u64,
    /// Lines whose validity period ended with nothing known.
    pub n_ended: u64,
}

/// An event that looks for its line.
pub(super) struct Candidate<'h> {
    pub(super) event: StoredEvent<'h>,
    /// Whether it counts by itself.
    pub(super) is_vouched: bool,
    /// What its token says, if this ledger made that.
    pub(super) token: Option<(u32, Hash)>,
    pub(super) delivery: Option<Cow<'h, str>>,
    pub(super) mailbox: Option<Mailbox>,
    pub(super) message_id: Option<Cow<'h, str>>,
    pub(super) waits: Waits,
}

/// Whether an event stands among those of no known line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Waits {
    No,
    /// It does, and was heard again; whether somebody vouched for it then.
    HeardAgain {
        was_vouched: bool,
    },
    /// It was taken from there.
    Taken,
}

/// A line, and what a batch brings it.
pub(super) struct Slot {
    pub(super) stored: StoredLine,
    is_new: bool,
    /// Whether it can be found now by something by which it could not before.
    has_appeared: bool,
    has_learnt_domain: bool,
    events: Vec<Event>,
}

impl<'h> Candidate<'h> {
    pub(super) fn of(heard: &'h Heard, now: i64, writer: &Writer<'_>) -> Self {
        let name = heard.event.id.as_str();
        let key = key_of_forgotten_name(name).unwrap_or_else(|| writer.secret.of_event(name));
        let event = StoredEvent {
            key,
            event: with_key(&heard.event, &key),
            name: name.into(),
            diagnostic: heard.diagnostic.as_deref().map(diagnostic),
            heard_at: now,
        };
        let token = heard.token.as_deref().and_then(super::Token::find).and_then(|token| writer.secret.open(&token));
        Self {
            event,
            is_vouched: token.is_some() || heard.voucher == Voucher::Operator,
            token,
            delivery: heard.delivery.as_deref().map(|name| kept(name, NAME_OCTETS_MAX)),
            mailbox: heard.address.as_deref().and_then(|address| Mailbox::parse(address, writer.secret)),
            message_id: heard.message_id.as_deref().and_then(message_id),
            waits: Waits::No,
        }
    }
}

impl Writer<'_> {
    /// Takes events, and those that had waited for a line that they bring.
    pub(super) fn take(&mut self, mut candidates: Vec<Candidate<'_>>) -> Result<(), Error> {
        while !candidates.is_empty() {
            let appeared = self.settle(candidates)?;
            candidates = self.waiting_for(&appeared)?;
        }
        Ok(())
    }

    /// Takes events to their lines, and returns the lines that can be found now and could not before.
    fn settle(&mut self, candidates: Vec<Candidate<'_>>) -> Result<Vec<StoredLine>, Error> {
        let candidates = self.without_known(candidates)?;
        let mut slots: BTreeMap<LineKey, Slot> = BTreeMap::new();
        let places = self.places(&candidates, &mut slots)?;
        let (mut entries, mut unmatched, mut found) = (Vec::new(), Vec::new(), Vec::new());
        for (candidate, place) in candidates.into_iter().zip(places) {
            let Some(Place { key, matched_by }) = place else {
                unmatched.push(candidate);
                continue;
            };
            // OK because a place is that of a line that was loaded or made.
            let slot = slots.get_mut(&key).expect("a place is that of a line at hand");
            let (line, counts) = (slot.stored.id, candidate.is_vouched);
            match candidate.waits {
                Waits::Taken => self.told.n_found += 1,
                _ if counts => self.told.n_new += 1,
                _ => self.told.n_unverified += 1,
            }
            if candidate.waits != Waits::No {
                found.push(candidate.event.key);
            }
            if counts {
                slot.events.push(candidate.event.event.clone());
            }
            entries.push(Entry { line, event: candidate.event, matched_by: (!counts).then(|| matched_by.as_str()) });
        }
        self.forget_unmatched(&found)?;
        self.keep_unmatched(unmatched)?;
        self.fold(slots.values_mut().filter(|slot| !slot.events.is_empty()))?;
        let (new, changed): (Vec<&Slot>, Vec<&Slot>) =
            slots.values().filter(|slot| !slot.events.is_empty()).partition(|slot| slot.is_new);
        self.write_lines(&new.into_iter().map(|slot| &slot.stored).collect::<Vec<_>>())?;
        self.write_changed(&changed.into_iter().map(|slot| &slot.stored).collect::<Vec<_>>())?;
        let learnt = |slot: &&Slot| !slot.is_new && (slot.has_appeared || slot.has_learnt_domain);
        let learnt: Vec<&StoredLine> = slots.values().filter(learnt).map(|slot| &slot.stored).collect();
        self.write_learnt(&learnt)?;
        self.write_events(&entries)?;
        Ok(slots.into_values().filter(|slot| slot.has_appeared).map(|slot| slot.stored).collect())
    }

    /// Leaves out what is known, be it from before or twice in the batch. What waits for a person and is heard again from somebody who vouches
    /// for it is taken anew.
    fn without_known<'h>(&mut self, candidates: Vec<Candidate<'h>>) -> Result<Vec<Candidate<'h>>, Error> {
        // Neighbours in the index are asked for one after the other.
        let mut keys: Vec<&Hash> = candidates.iter().map(|candidate| &candidate.event.key).collect();
        keys.sort_unstable();
        let values: Vec<Value<'_>> = keys.into_iter().map(Value::from).collect();
        let mut known: HashMap<Hash, bool> = HashMap::new();
        self.session.query_in("SELECT key, trust FROM events WHERE key IN", &values, |row| {
            known.insert(hash_of(row, 0)?, row.integer(1)? == 1);
            Ok(())
        })?;
        let n_heard = candidates.len();
        let mut kept: Vec<Candidate<'h>> = Vec::with_capacity(n_heard);
        let mut at: HashMap<Hash, usize> = HashMap::with_capacity(n_heard);
        for candidate in candidates {
            let key = candidate.event.key;
            if known.get(&key).is_some_and(|counts| *counts || !candidate.is_vouched) {
                continue;
            }
            match at.get(&key) {
                Some(at) if candidate.is_vouched && !kept[*at].is_vouched => kept[*at] = candidate,
                Some(_) => {}
                None => {
                    at.insert(key, kept.len());
                    kept.push(candidate);
                }
            }
        }
        self.told.n_known += (n_heard - kept.len()) as u64;
        if !known.is_empty() {
            let anew = kept.iter().filter(|candidate| known.contains_key(&candidate.event.key));
            let anew: Vec<Value<'_>> = anew.map(|candidate| Value::from(&candidate.event.key)).collect();
            self.session.execute_in("DELETE FROM events WHERE key IN", &anew)?;
        }
        self.note_waiting(&mut kept)?;
        Ok(kept)
    }

    /// A line of a mailing that is loaded, which the ledger does not have yet.
    pub(super) fn new_slot(&mut self, key: LineKey) -> Result<Slot, Error> {
        let delivery = delivery_of(&key);
        let n = self.next_line(delivery)?;
        let stored = StoredLine::new(line_id(delivery, n), key);
        Ok(Slot { is_new: true, has_appeared: true, ..Slot::of(stored) })
    }

    /// Gives lines their events, counts what that changes, and notes what it means for addresses.
    pub(super) fn fold<'s>(&mut self, slots: impl Iterator<Item = &'s mut Slot>) -> Result<(), Error> {
        let mut anew = Vec::new();
        for slot in slots {
            self.note_addresses(slot);
            let (clock, delivery) = (self.clock, slot.stored.delivery());
            let (validity, was_late) = (self.validity(delivery), slot.stored.line.is_late());
            let tally = self.tally(delivery);
            if !slot.is_new {
                tally.add_line(&slot.stored.line, slot.domain_before(), -1);
            }
            let tell = |transition| tally.add_transition(transition, 1);
            if !slot.stored.line.extend(&slot.events, validity, clock, tell) {
                anew.push(slot);
                continue;
            }
            tally.add_line(&slot.stored.line, slot.stored.domain(), 1);
            self.told.n_late += u64::from(!was_late && slot.stored.line.is_late());
        }
        self.fold_anew(anew)
    }

    /// Makes lines of all their events.
    fn fold_anew(&mut self, slots: Vec<&mut Slot>) -> Result<(), Error> {
        if slots.is_empty() {
            return Ok(());
        }
        let ids: Vec<i64> = slots.iter().map(|slot| slot.stored.id).collect();
        let mut old = self.events(&ids)?;
        for slot in slots {
            let (clock, delivery) = (self.clock, slot.stored.delivery());
            let (validity, was_late) = (self.validity(delivery), slot.stored.line.is_late());
            let tally = self.tally(delivery);
            let mut all = old.remove(&slot.stored.id).unwrap_or_default();
            Line::told(&all, validity, clock, |transition| tally.add_transition(transition, -1));
            all.extend(slot.events.iter().cloned());
            slot.stored.line = tally.count(&all, slot.stored.domain(), validity, clock);
            self.told.n_late += u64::from(!was_late && slot.stored.line.is_late());
        }
        Ok(())
    }

    fn note_addresses(&mut self, slot: &Slot) {
        for event in slot.events.iter().filter(|event| AddressRecord::is_changed_by(event.kind)) {
            let happened = AddressEvent::of(event, key_of_id(&event.id));
            self.happened.entry(address_of(&slot.stored.key)).or_default().push(happened);
        }
    }

    /// Makes an event count that its line was waiting with.
    pub(super) fn take_at(&mut self, event: StoredEvent<'_>, stored: StoredLine) -> Result<(), Error> {
        let mut slot = Slot { events: vec![event.event], ..Slot::of(stored) };
        self.load_mailings([slot.stored.delivery()])?;
        self.fold(std::iter::once(&mut slot))?;
        self.write_changed(&[&slot.stored])
    }
}

impl Slot {
    pub(super) fn of(stored: StoredLine) -> Self {
        Self { stored, is_new: false, has_appeared: false, has_learnt_domain: false, events: Vec::new() }
    }

    /// Takes from an event that counts by what its line can be known.
    pub(super) fn learn(&mut self, candidate: &Candidate<'_>) {
        if !candidate.is_vouched {
            return;
        }
        let is_of_line = |mailbox: &&Mailbox| mailbox.hash == address_of(&self.stored.key);
        if let (None, Some(mailbox)) = (&self.stored.domain, candidate.mailbox.as_ref().filter(is_of_line)) {
            self.stored.address = mailbox.address.clone();
            self.stored.domain = Some(mailbox.domain.clone());
            self.has_learnt_domain = true;
        }
        if let (None, Some(message_id)) = (&self.stored.message_id, &candidate.message_id) {
            self.stored.message_id = Some(message_id.clone().into_owned());
            self.has_appeared = true;
        }
    }

    /// The domain under which it was counted so far.
    fn domain_before(&self) -> &str {
        if self.has_learnt_domain { "" } else { self.stored.domain() }
    }
}
