//! When an address goes into quarantine, and what keeps it out (§3), row by row.

use proptest::prelude::*;
use retourpost::ledger::EventKind::*;
use retourpost::ledger::{
    AddressRecord, AddressState, Event, EventKind, Failure, FailureType, QuarantineRules, Reason,
};

use super::history::{DAY, HOUR, event};

const FULL: Option<Failure2> = Some((FailureType::Soft, Reason::MailboxFull));
const DOWN: Option<Failure2> = Some((FailureType::Soft, Reason::Unreachable));
const GONE: Option<Failure2> = Some((FailureType::Hard, Reason::UserUnknown));
const OURS: Option<Failure2> = Some((FailureType::Ignored, Reason::Unreachable));

type Failure2 = (FailureType, Reason);

fn of_row(events: &[(i64, EventKind, Option<Failure2>)]) -> Vec<Event> {
    let made = |(place, (at, kind, failure)): (usize, &(i64, EventKind, Option<Failure2>))| {
        let event = event(&place.to_string(), *at, *kind);
        match failure {
            Some((failure_type, reason)) => event.with_failure(Failure::new(*failure_type, *reason)),
            None => event,
        }
    };
    events.iter().enumerate().map(made).collect()
}

/// Errors of this kind and failure at these moments.
fn errors(kind: EventKind, failure: Option<Failure2>, moments: &[i64]) -> Vec<(i64, EventKind, Option<Failure2>)> {
    moments.iter().map(|at| (*at, kind, failure)).collect()
}

fn days(n: i64) -> Vec<i64> {
    (0..n).map(|day| day * DAY).collect()
}

/// Each row: what it says, what happened, when it is asked, the state and the counter.
#[test]
fn each_row_of_the_rules_holds() {
    use AddressState::*;
    let soft = |moments: &[i64]| errors(SoftBounce, DOWN, moments);
    let full = |moments: &[i64]| errors(GivenUp, FULL, moments);
    let then = |before: Vec<_>, after: &[(i64, EventKind, Option<Failure2>)]| [before, after.to_vec()].concat();
    let rows = [
        ("nothing happened", vec![], 0, Valid, 0),
        ("one error", soft(&[0]), 0, Erroneous, 1),
        ("four errors", soft(&days(4)), 4 * DAY, Erroneous, 4),
        ("five errors, a day apart", soft(&days(5)), 4 * DAY, Quarantine, 5),
        ("a second less than a day apart", soft(&[0, DAY - 1]), DAY, Erroneous, 1),
        ("a day apart", soft(&[0, DAY]), DAY, Erroneous, 2),
        ("five errors in one day are one", soft(&[0, 1, HOUR, 2 * HOUR, 9 * HOUR]), DAY, Erroneous, 1),
        ("the day runs from the last that counted", soft(&[0, DAY - 1, DAY + 1]), 2 * DAY, Erroneous, 2),
        ("ten days later it is still known", soft(&[0]), 10 * DAY, Erroneous, 1),
        ("after more than ten days it is forgotten", soft(&[0]), 10 * DAY + 1, Valid, 1),
        ("an error after ten days counts on", soft(&[0, 10 * DAY]), 10 * DAY, Erroneous, 2),
        ("an error after more than ten days is the first", soft(&[0, 10 * DAY + 1]), 10 * DAY + 1, Erroneous, 1),
        ("four errors and one too late", soft(&[0, DAY, 2 * DAY, 3 * DAY, 14 * DAY]), 14 * DAY, Erroneous, 1),
        ("a full mailbox is known for thirty days", full(&[0]), 30 * DAY, Erroneous, 1),
        ("a full mailbox is forgotten after thirty days", full(&[0]), 30 * DAY + 1, Valid, 1),
        ("full mailboxes three weeks apart count on", full(&[0, 21 * DAY]), 21 * DAY, Erroneous, 2),
        (
            "a mailbox that is full five times",
            full(&[0, 20 * DAY, 40 * DAY, 60 * DAY, 80 * DAY]),
            80 * DAY,
            Quarantine,
            5,
        ),
        ("the last error says how long", then(full(&[0]), &[(DAY, SoftBounce, DOWN)]), 12 * DAY, Valid, 2),
        ("a hard error at once", errors(HardBounce, GONE, &[0]), 0, Quarantine, 0),
        ("a hard error of which nothing is told", errors(HardBounce, None, &[0]), 0, Quarantine, 0),
        ("a hard error of a message that was given up", errors(GivenUp, GONE, &[0]), 0, Quarantine, 0),
        ("a refusal for now is not hard, whatever its cause", errors(SoftBounce, GONE, &[0]), 0, Erroneous, 1),
        ("a bounce of a soft cause is no hard error", errors(HardBounce, DOWN, &[0]), 0, Erroneous, 1),
        ("an error of which nothing is told is soft", errors(GivenUp, None, &[0]), 0, Erroneous, 1),
        ("a success clears", then(soft(&days(4)), &[(4 * DAY, Delivered, None)]), 4 * DAY, Valid, 0),
        (
            "and counting begins anew",
            then(soft(&days(4)), &[(4 * DAY, Delivered, None), (5 * DAY, SoftBounce, DOWN)]),
            5 * DAY,
            Erroneous,
            1,
        ),
        ("within the same day, too", then(soft(&[0]), &[(1, Delivered, None), (2, SoftBounce, DOWN)]), 2, Erroneous, 1),
        ("a success leaves quarantine", then(soft(&days(5)), &[(5 * DAY, Delivered, None)]), 5 * DAY, Quarantine, 0),
        (
            "a success after a hard error as well",
            then(errors(HardBounce, GONE, &[0]), &[(1, Delivered, None)]),
            1,
            Quarantine,
            0,
        ),
        ("quarantine lasts", errors(HardBounce, GONE, &[0]), 3_650 * DAY, Quarantine, 0),
        ("so does that of soft errors", soft(&days(5)), 3_650 * DAY, Quarantine, 5),
        ("a complaint", errors(Complained, None, &[0]), 3_650 * DAY, Denylisted, 0),
        (
            "a complaint goes before quarantine",
            then(soft(&days(5)), &[(6 * DAY, Complained, None)]),
            6 * DAY,
            Denylisted,
            5,
        ),
        (
            "a success leaves the denylist",
            then(errors(Complained, None, &[0]), &[(1, Delivered, None)]),
            1,
            Denylisted,
            0,
        ),
        ("ignored errors count nothing", errors(GivenUp, OURS, &days(9)), 9 * DAY, Valid, 0),
        ("be they called hard", errors(HardBounce, OURS, &days(9)), 9 * DAY, Valid, 0),
        ("nor do automatic replies", errors(AutoReply, None, &days(9)), 9 * DAY, Valid, 0),
        ("being handed over is no success", then(soft(&[0]), &[(1, Relayed, None)]), 1, Erroneous, 1),
        ("nor is being opened", then(soft(&[0]), &[(1, Opened, None), (2, Clicked, None)]), 2, Erroneous, 1),
        ("to ask for no more is no complaint", errors(Unsubscribed, None, &[0]), 0, Valid, 0),
        ("to be left out is no error", errors(Excluded(Reason::Denylisted), None, &days(9)), 9 * DAY, Valid, 0),
    ];
    let rules = QuarantineRules::default();
    for (name, events, now, state, n_errors) in rows {
        let events = of_row(&events);
        let record = AddressRecord::of(&events, &rules);
        assert_eq!((record.state(now, &rules), record.n_errors), (state, n_errors), "{name}");
        let backwards: Vec<Event> = events.iter().rev().chain(&events).cloned().collect();
        assert_eq!(AddressRecord::of(&backwards, &rules), record, "{name}, backwards and twice");
    }
}

/// §3 has two clocks: the counter is reset 10 days after the last *significant* error, and an address leaves
/// *Erroneous* 10 days after the last soft bounce. They are up to a day apart. There is one here, that of the
/// counter, or an address would be erroneous with no error that counts.
#[test]
fn an_address_is_valid_when_its_counter_is_reset() {
    let events = of_row(&errors(SoftBounce, DOWN, &[0, DAY - 1]));
    let rules = QuarantineRules::default();
    let record = AddressRecord::of(&events, &rules);
    assert_eq!(record.state(10 * DAY, &rules), AddressState::Erroneous);
    assert_eq!(record.state(10 * DAY + 1, &rules), AddressState::Valid);
}

#[test]
fn quarantine_begins_with_the_error_that_led_to_it() {
    let rules = QuarantineRules::default();
    let record = |kind, failure, moments: &[i64]| AddressRecord::of(&of_row(&errors(kind, failure, moments)), &rules);
    assert_eq!(record(SoftBounce, DOWN, &days(7)).quarantined_at, Some(4 * DAY));
    assert_eq!(record(HardBounce, GONE, &days(3)).quarantined_at, Some(0));
    assert_eq!(record(Complained, None, &days(3)).denylisted_at, Some(0));
}

#[test]
fn a_person_takes_an_address_out_of_quarantine_and_not_from_the_denylist() {
    let rules = QuarantineRules::default();
    let quarantined = AddressRecord::of(&of_row(&errors(SoftBounce, DOWN, &days(5))), &rules);
    assert_eq!(quarantined.reset(), AddressRecord::default());
    let complained = AddressRecord::of(&of_row(&errors(Complained, None, &[0])), &rules);
    assert_eq!(complained.reset().state(0, &rules), AddressState::Denylisted);
}

#[test]
fn the_rules_are_those_of_the_site() {
    let mut rules = QuarantineRules::default();
    (rules.n_errors, rules.apart_seconds) = (2, HOUR);
    (rules.forget_seconds, rules.forget_full_seconds) = (2 * HOUR, 3 * HOUR);
    let state = |failure, moments: &[i64], now| {
        AddressRecord::of(&of_row(&errors(SoftBounce, failure, moments)), &rules).state(now, &rules)
    };
    assert_eq!(state(DOWN, &[0, HOUR], HOUR), AddressState::Quarantine);
    assert_eq!(state(DOWN, &[0, HOUR - 1], HOUR), AddressState::Erroneous);
    assert_eq!(state(DOWN, &[0], 2 * HOUR + 1), AddressState::Valid);
    assert_eq!(state(FULL, &[0], 3 * HOUR), AddressState::Erroneous);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(500) })]

    #[test]
    fn the_order_of_arrival_changes_no_record(
        (events, shuffled) in super::invariants::events(12).prop_flat_map(|events| {
            let twice = [events.clone(), events.clone()].concat();
            (Just(events), Just(twice).prop_shuffle())
        }),
    ) {
        let rules = QuarantineRules::default();
        prop_assert_eq!(AddressRecord::of(&events, &rules), AddressRecord::of(&shuffled, &rules));
    }

    /// Quarantine is never left, whatever else happens and however long it takes.
    #[test]
    fn what_is_quarantined_stays_so(events in super::invariants::events(12), days in 0_i64..10_000) {
        let rules = QuarantineRules::default();
        let mut in_order = events;
        in_order.sort_by_key(|event| event.at);
        let mut was_quarantined = false;
        for n in 0..=in_order.len() {
            let record = AddressRecord::of(&in_order[..n], &rules);
            let is_valid = matches!(record.state(days * DAY, &rules), AddressState::Valid | AddressState::Erroneous);
            prop_assert!(!(was_quarantined && is_valid));
            was_quarantined = !is_valid;
        }
    }
}
