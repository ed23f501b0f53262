//! What holds of any history, in whatever order it is heard.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::{Index, select};
use retourpost::ledger::{
    Counter, CountingPolicy, Event, EventKind, Failure, FailureType, Line, Phase, Rates, Ratio, Reason, Tally,
    ValidityPeriod,
};

use super::history::{DAY, END, HOUR, event, line, rates, tally};

/// Past each validity period that can begin in a history.
const PAST_ALL: i64 = 6 * DAY + END + 1;

const KINDS: [EventKind; 13] = [
    EventKind::Prepared,
    EventKind::Excluded(Reason::Duplicate),
    EventKind::Excluded(Reason::Quarantined),
    EventKind::Relayed,
    EventKind::SoftBounce,
    EventKind::Delivered,
    EventKind::GivenUp,
    EventKind::HardBounce,
    EventKind::AutoReply,
    EventKind::Opened,
    EventKind::Clicked,
    EventKind::Complained,
    EventKind::Unsubscribed,
];

const FAILURES: [Option<(FailureType, Reason)>; 6] = [
    None,
    Some((FailureType::Soft, Reason::MailboxFull)),
    Some((FailureType::Soft, Reason::Refused)),
    Some((FailureType::Hard, Reason::UserUnknown)),
    Some((FailureType::Hard, Reason::Refused)),
    Some((FailureType::Ignored, Reason::Unreachable)),
];

/// Moments of six days; many of them the same, on the hour, or about the end of a validity period.
fn moment() -> impl Strategy<Value = i64> {
    prop_oneof![0_i64..3, 0_i64..6 * DAY, (0_i64..144).prop_map(|hour| hour * HOUR), END - 2..END + 3]
}

fn happening() -> impl Strategy<Value = (i64, EventKind, Option<(FailureType, Reason)>)> {
    // What moves a message is more frequent than what does not.
    let kind = prop_oneof![select(&KINDS[3..8]), select(&KINDS[..])];
    (moment(), kind, select(&FAILURES[..]))
}

fn made(id: &str, (at, kind, failure): (i64, EventKind, Option<(FailureType, Reason)>)) -> Event {
    let event = event(id, at, kind);
    match failure {
        Some((failure_type, reason)) => event.with_failure(Failure::new(failure_type, reason)),
        None => event,
    }
}

/// Events of one message, with ids of their own.
pub(super) fn events(n_max: usize) -> impl Strategy<Value = Vec<Event>> {
    let made = |all: Vec<_>| all.into_iter().enumerate().map(|(id, it)| made(&format!("event {id}"), it)).collect();
    proptest::collection::vec(happening(), 0..n_max).prop_map(made)
}

/// The events of some messages.
fn mailing() -> impl Strategy<Value = Vec<Vec<Event>>> {
    proptest::collection::vec(events(7), 0..6)
}

/// The same, in another order and with some of them twice.
fn heard_again(events: &[Event], again: &[Index]) -> impl Strategy<Value = Vec<Event>> + use<> {
    let twice = if events.is_empty() { Vec::new() } else { again.iter().map(|at| at.get(events).clone()).collect() };
    Just([events.to_vec(), twice].concat()).prop_shuffle()
}

/// All that is final: delivered, failed, pending, and how many lines have each status.
fn final_numbers(rates: &Rates, tally: &Tally) -> (Ratio, Ratio, u64, BTreeMap<String, i64>) {
    let mut statuses = BTreeMap::new();
    for phase in Phase::ALL {
        *statuses.entry(format!("{:?}", rates.policy.status(phase))).or_default() += tally.n(&Counter::Phase(phase));
    }
    statuses.retain(|_, n| *n != 0);
    (rates.delivered, rates.failed, rates.n_pending, statuses)
}

/// The tally of what had happened by this moment.
fn tally_at(messages: &[Vec<Event>], moment: i64) -> Tally {
    let so_far = |events: &Vec<Event>| events.iter().filter(|event| event.at <= moment).cloned().collect();
    tally(&messages.iter().map(so_far).collect::<Vec<_>>(), moment)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    /// §6.5.15. The tally includes the history by hour.
    #[test]
    fn neither_the_order_in_which_events_are_heard_nor_hearing_them_twice_changes_anything(
        (events, heard) in (events(9), proptest::collection::vec(any::<Index>(), 0..5))
            .prop_flat_map(|(events, again)| (Just(events.clone()), heard_again(&events, &again))),
        clock in 0..PAST_ALL,
    ) {
        prop_assert_eq!(line(&events, clock), line(&heard, clock));
        prop_assert_eq!(tally(&[events], clock), tally(&[heard], clock));
    }

    /// §6.5.15. The id is the event: where two sources tell it differently, the earliest is taken, whichever came
    /// first.
    #[test]
    fn an_id_is_one_event_whatever_is_told_of_it(
        (events, shuffled) in proptest::collection::vec((0..3_u8, happening()), 0..9).prop_flat_map(|told| {
            let events: Vec<Event> = told.into_iter().map(|(id, it)| made(&id.to_string(), it)).collect();
            (Just(events.clone()), Just(events).prop_shuffle())
        }),
        clock in 0..PAST_ALL,
    ) {
        prop_assert_eq!(line(&events, clock), line(&shuffled, clock));
        let mut first: BTreeMap<&str, &Event> = BTreeMap::new();
        for event in &events {
            let kept = first.entry(event.id.as_str()).or_insert(event);
            if (event.at, event.kind) < (kept.at, kept.kind) {
                *kept = event;
            }
        }
        let first: Vec<Event> = first.into_values().cloned().collect();
        prop_assert_eq!(line(&events, clock).phase(), line(&first, clock).phase());
    }

    /// §6.4: only the path differs.
    #[test]
    fn the_final_numbers_are_the_same_under_each_policy(messages in mailing()) {
        let tally = tally(&messages, PAST_ALL);
        let numbers = CountingPolicy::ALL.map(|policy| final_numbers(&Rates::of(&tally, policy), &tally));
        prop_assert_eq!(&numbers[0], &numbers[1]);
        prop_assert_eq!(&numbers[0], &numbers[2]);
    }

    /// §6.4: after the end of validity nothing is pending, and D + B = 100 %.
    #[test]
    fn when_all_time_is_over_nothing_is_pending(messages in mailing()) {
        for policy in CountingPolicy::ALL {
            let rates = rates(&messages, policy, PAST_ALL);
            prop_assert_eq!((rates.n_pending, rates.retrying.n), (0, 0));
            prop_assert_eq!(rates.delivered.n + rates.failed.n, rates.n_handed_over);
        }
    }

    /// §6.4: with feedback D + B <= 100 % and the rest is pending; without it D + B = 100 %; v8 goes between them.
    #[test]
    fn at_any_time_the_numbers_add_up(messages in mailing(), clock in 0..PAST_ALL) {
        let of = |policy| rates(&messages, policy, clock);
        let [feedback, optimistic, v8] = CountingPolicy::ALL.map(of);
        for rates in [&feedback, &optimistic, &v8] {
            prop_assert_eq!(rates.delivered.n + rates.failed.n + rates.n_pending, rates.n_handed_over);
            prop_assert_eq!(rates.n_sent, rates.delivered.n + rates.failed.n);
            prop_assert_eq!(rates.n_handed_over, feedback.n_handed_over);
            prop_assert!(rates.n_handed_over <= rates.n_to_deliver);
            prop_assert_eq!(rates.n_to_deliver + rates.excluded.n, rates.excluded.of);
            prop_assert!(rates.hard.n + rates.soft.n <= optimistic.failed.n + rates.retrying.n);
        }
        prop_assert_eq!(optimistic.n_pending, 0);
        prop_assert_eq!(feedback.delivered, v8.delivered);
        prop_assert_eq!(optimistic.failed, v8.failed);
        prop_assert_eq!(feedback.failed.n, v8.failed.n + v8.retrying.n);
        prop_assert_eq!(optimistic.delivered.n, v8.delivered.n + v8.n_pending);
    }

    /// A line changes by its events and by the end of its validity period, and by no other passing of time.
    #[test]
    fn the_clock_changes_a_line_once(events in events(7), clocks in (0..PAST_ALL, 0..PAST_ALL)) {
        let (one, other) = (line(&events, clocks.0), line(&events, clocks.1));
        if one.is_over() == other.is_over() {
            prop_assert_eq!(one, other);
        } else {
            let deadline = one.deadline().unwrap();
            prop_assert!((clocks.0 < deadline) != (clocks.1 < deadline));
        }
    }

    /// Transitions are told in the order of time, each from where the one before it led, and the last leads to where
    /// the line stands.
    #[test]
    fn transitions_are_one_chain(events in events(9), clock in 0..PAST_ALL) {
        let mut told = Vec::new();
        let line = Line::told(&events, ValidityPeriod::default(), clock, |transition| told.push(transition));
        let mut stands = (i64::MIN, None);
        for transition in told {
            prop_assert!(transition.at >= stands.0 && transition.from == stands.1 && Some(transition.to) != stands.1);
            stands = (transition.at, Some(transition.to));
        }
        prop_assert_eq!(stands.1, line.phase());
    }

    /// The last hour of the curve is the present, and each hour is what had happened by then. (What is heard late
    /// stands in the hour in which it happened: the curve is not what was known at the time.)
    #[test]
    fn the_curve_is_what_had_happened_by_each_hour(messages in mailing(), clock in 0..PAST_ALL) {
        let clock = messages.iter().flatten().map(|event| event.at).fold(clock, i64::max);
        for policy in CountingPolicy::ALL {
            let tally = tally(&messages, clock);
            let (curve, now) = (Rates::over_time(&tally, policy), Rates::of(&tally, policy));
            if let Some((_, delivered, failed)) = curve.last() {
                prop_assert_eq!((*delivered, *failed), (now.delivered, now.failed));
            } else {
                prop_assert_eq!(now.n_handed_over, 0);
            }
            prop_assert!(curve.is_sorted_by(|one, next| one.0 < next.0));
            for (end, delivered, failed) in curve {
                let then = Rates::of(&tally_at(&messages, clock.min(end - 1)), policy);
                prop_assert_eq!((delivered, failed), (then.delivered, then.failed), "{}", end);
            }
        }
    }

    /// A tally is the sum of its lines, in whatever order they are counted.
    #[test]
    fn tallies_add_up(messages in mailing(), clock in 0..PAST_ALL) {
        let mut sum = Tally::default();
        for message in messages.iter().rev() {
            sum.add_all(&tally(std::slice::from_ref(message), clock), 1);
        }
        prop_assert_eq!(&sum, &tally(&messages, clock));
        let whole = sum.clone();
        sum.add_all(&whole, -1);
        prop_assert_eq!(sum, Tally::default());
    }
}

/// Two sources tell the same id with another reason, in the same second: which one is heard first changes nothing.
#[test]
fn of_two_reasons_for_one_event_the_same_is_kept() {
    let told = |reason| event("1", 0, EventKind::GivenUp).with_failure(Failure::new(FailureType::Soft, reason));
    let (one, other) = (told(Reason::MailboxFull), told(Reason::Refused));
    let lines = [[one.clone(), other.clone()], [other, one]].map(|events| line(&events, HOUR));
    assert_eq!(lines[0], lines[1]);
}

/// An event with the same id as an earlier one, hours later: it is not another soft bounce.
#[test]
fn an_event_that_is_told_again_with_another_moment_is_the_same_event() {
    let events = [(0, "1"), (HOUR, "2"), (2 * HOUR, "1")].map(|(at, id)| event(id, at, EventKind::SoftBounce));
    let tally = tally(&[events.to_vec()], DAY);
    assert_eq!(tally.n(&Counter::SoftBounces), 2);
}

/// A clock that goes slow: an event from after the end of validity proves that the time is over.
#[test]
fn an_event_after_the_end_ends_the_time_though_the_clock_has_not_come_there() {
    let events = [event("1", 0, EventKind::Relayed), event("2", END + HOUR, EventKind::Delivered)];
    let tallies = [0, END + 2 * HOUR].map(|clock| tally(&[events.to_vec()], clock));
    assert_eq!(tallies[0], tallies[1]);
}
