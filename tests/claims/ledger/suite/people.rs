//! Quarantine, and who ends it.

use super::{DAY, HOUR, T, follows, heard, with, with_july};
use crate::ledger::place::Place;
use retourpost::ledger::{AddressFilter, AddressState, EventKind, NewDelivery, QuarantineRules};

const KARI: &str = "kari@example.com";
const OLA: &str = "ola@example.no";

pub(crate) fn five_errors_lead_to_quarantine_and_a_person_out_of_it(place: &Place) {
    let mut ledger = with_july(place);
    for day in 0..5 {
        let at = T + day * DAY;
        // A second one of the day is not significant.
        let twice = [
            heard(&format!("{day}"), at, EventKind::SoftBounce, KARI),
            heard(&format!("{day}+"), at + HOUR, EventKind::SoftBounce, KARI),
        ];
        ledger.ingest(&twice, at).unwrap();
        let (state, record) = ledger.address_state(KARI, at).unwrap();
        assert_eq!(i64::from(record.n_errors), day + 1);
        assert_eq!(state == AddressState::Quarantine, day == 4, "day {day}");
        follows(&mut ledger);
    }
    let now = T + 5 * DAY;
    let checked = ledger.check(&[OLA, KARI, "nobody"], now).unwrap();
    let out: Vec<_> = checked.iter().map(|checked| checked.is_left_out()).collect();
    assert_eq!(out, [false, true, false]);
    let page = ledger.addresses(
        &with(AddressFilter::default(), |it| {
            it.state = Some(AddressState::Quarantine);
        }),
        None,
        10,
        now,
    );
    let page = page.unwrap();
    assert_eq!((page.items.len(), page.items[0].address.as_deref(), page.next), (1, Some(KARI), None));
    assert!(ledger.reset(KARI, now).unwrap());
    assert!(!ledger.reset(KARI, now).unwrap(), "nothing is left to reset");
    assert!(!ledger.reset(OLA, now).unwrap());
    assert_eq!(ledger.address_state(KARI, now).unwrap().0, AddressState::Valid);
    follows(&mut ledger);
    // What happened before the reset and is heard after it changes nothing.
    ledger.ingest(&[heard("old", T + 4 * DAY, EventKind::HardBounce, KARI)], now).unwrap();
    assert_eq!(ledger.address_state(KARI, now).unwrap().0, AddressState::Valid);
    follows(&mut ledger);
    ledger.ingest(&[heard("new", now + 1, EventKind::HardBounce, KARI)], now + 1).unwrap();
    assert_eq!(ledger.address_state(KARI, now).unwrap().0, AddressState::Quarantine);
    follows(&mut ledger);
}

pub(crate) fn an_outage_is_taken_back_by_what_was_said(place: &Place) {
    let mut ledger = with_july(place);
    let mut batch = Vec::new();
    for n in 0..30 {
        let mut bounce = heard(&format!("{n}"), T + n * 60, EventKind::HardBounce, &format!("a{n}@example.com"));
        bounce.diagnostic =
            Some(if n % 3 == 0 { "550 User unknown".to_owned() } else { "550-5.1.1 GMAIL_outage".to_owned() });
        batch.push(bounce);
    }
    ledger.ingest(&batch, T + DAY).unwrap();
    assert_eq!(ledger.reset_where("gmail%outage", T, T + DAY, T + DAY).unwrap(), 0, "a sign is itself");
    assert_eq!(ledger.reset_where("gmail_OUTAGE", T, T + 15 * 60, T + DAY).unwrap(), 10);
    let mut in_quarantine = AddressFilter::default();
    in_quarantine.state = Some(AddressState::Quarantine);
    in_quarantine.domain = Some("Example.com".to_owned());
    let (mut n, mut after) = (0, None);
    loop {
        let page = ledger.addresses(&in_quarantine, after.as_deref(), 7, T + DAY).unwrap();
        n += page.items.len();
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(n, 20);
    follows(&mut ledger);
}

pub(crate) fn the_denylist_is_its_owners(place: &Place) {
    let mut ledger = with_july(place);
    ledger.ingest(&[heard("c", T, EventKind::Complained, KARI)], T).unwrap();
    assert_eq!(ledger.address_state(KARI, T).unwrap().0, AddressState::Denylisted);
    assert!(!ledger.reset(KARI, T + DAY).unwrap());
    assert_eq!(ledger.address_state(KARI, T + DAY).unwrap().0, AddressState::Denylisted);
    assert_eq!(ledger.check(&["kari@EXAMPLE.COM"], T).unwrap()[0].state, AddressState::Denylisted);
    follows(&mut ledger);
}

pub(crate) fn other_rules_make_all_records_anew(place: &Place) {
    let mut ledger = with_july(place);
    let bounces = [0, 1].map(|day| heard(&format!("{day}"), T + day * DAY, EventKind::SoftBounce, KARI));
    ledger.ingest(&bounces, T + DAY).unwrap();
    assert_eq!(ledger.address_state(KARI, T + DAY).unwrap().0, AddressState::Erroneous);
    let mut rules = QuarantineRules::default();
    rules.n_errors = 2;
    ledger.set_quarantine_rules(rules).unwrap();
    assert_eq!(ledger.address_state(KARI, T + DAY).unwrap().0, AddressState::Quarantine);
    follows(&mut ledger);
    assert_eq!(place.open().quarantine_rules(), rules);
}

pub(crate) fn what_was_told_is_remembered_and_goes_with_its_mailing(place: &Place) {
    let mut ledger = with_july(place);
    ledger.create_delivery(&NewDelivery::new("august"), T).unwrap();
    for (name, criterion, at) in
        [("july", "hard", T), ("july", "soft", T + 1), ("july", "hard", T + 2), ("august", "hard", T + 3)]
    {
        ledger.note_alert(name, criterion, at).unwrap();
    }
    drop(ledger);
    let mut ledger = place.open();
    let told = ledger.alerts_told("july").unwrap();
    assert_eq!(told.into_iter().collect::<Vec<_>>(), [("hard".to_owned(), T + 2), ("soft".to_owned(), T + 1)]);
    assert!(ledger.note_alert("june", "hard", T).unwrap_err().to_string().contains("`june`"));
    ledger.remove_delivery("july").unwrap();
    assert_eq!(ledger.alerts_told("august").unwrap().len(), 1);
    // It would be there twice otherwise.
    place.run("INSERT INTO alerts (delivery, criterion, told_at) VALUES (1, 'hard', 0), (1, 'soft', 0)");
}
