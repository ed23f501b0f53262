//! What happened to messages, as the claims write it.

use retourpost::ledger::{CountingPolicy, Event, EventId, EventKind, Line, Phase, Rates, Tally, ValidityPeriod};

pub(super) const HOUR: i64 = 3_600;
pub(super) const DAY: i64 = 24 * HOUR;
/// When the validity period of a message ends that was handed over at 0.
pub(super) const END: i64 = ValidityPeriod::CAP_SECONDS;

pub(super) fn event(id: &str, at: i64, kind: EventKind) -> Event {
    Event::new(EventId::parse(id).unwrap(), at, kind)
}

/// Events with the moments at which they happened. Their ids are their places.
pub(super) fn history(events: &[(i64, EventKind)]) -> Vec<Event> {
    events.iter().enumerate().map(|(place, (at, kind))| event(&place.to_string(), *at, *kind)).collect()
}

pub(super) fn line(events: &[Event], clock: i64) -> Line {
    Line::of(events, ValidityPeriod::default(), clock)
}

pub(super) fn phase(events: &[(i64, EventKind)], clock: i64) -> Option<Phase> {
    line(&history(events), clock).phase()
}

/// The counters of these messages at a moment.
pub(super) fn tally(messages: &[Vec<Event>], clock: i64) -> Tally {
    let mut tally = Tally::default();
    for events in messages {
        tally.count(events, "example.com", ValidityPeriod::default(), clock);
    }
    tally
}

pub(super) fn rates(messages: &[Vec<Event>], policy: CountingPolicy, clock: i64) -> Rates {
    Rates::of(&tally(messages, clock), policy)
}
