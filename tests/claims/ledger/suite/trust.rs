//! Who is believed, and whose an event is.

use super::{DAY, T, bare, follows, heard, id, with, with_july};
use crate::ledger::place::Place;
use retourpost::cause::Cause;
use retourpost::ledger::{
    AddressState, EventKind, Failure, Heard, MatchedBy, NewDelivery, Phase, Ratio, Repair, Token, Trust, Voucher,
};
use retourpost::status::EnhancedStatus;

const KARI: &str = "kari@example.com";

fn relayed() -> Heard {
    with(heard("r", T, EventKind::Relayed, KARI), |it| {
        it.message_id = Some("<1@example.com>".to_owned());
    })
}

fn forged(name: &str) -> Heard {
    let mut report = bare(name, T + 60, EventKind::HardBounce, Voucher::Nobody);
    report.address = Some(KARI.to_owned());
    report.message_id = Some("1@example.com".to_owned());
    report
}

pub(crate) fn a_forged_report_changes_nothing_until_it_is_confirmed(place: &Place) {
    let mut ledger = with_july(place);
    ledger.ingest(&[relayed()], T).unwrap();
    let before = ledger.tally("july").unwrap();
    let by_address = with(forged("f2"), |it| {
        it.message_id = None;
    });
    let named = with(by_address.clone(), |it| {
        it.delivery = Some("july".to_owned());
    });
    let named = with(named, |it| {
        it.event = bare("f3", T + 60, EventKind::HardBounce, Voucher::Nobody).event;
    });
    let told = ledger.ingest(&[forged("f1"), by_address, named], T + 60).unwrap();
    assert_eq!((told.n_new, told.n_unverified), (0, 3));
    assert_eq!(ledger.tally("july").unwrap(), before);
    assert_eq!(ledger.address_state(KARI, T + 60).unwrap().0, AddressState::Valid);
    let listed = ledger.unverified(None, 10).unwrap().items;
    let by: Vec<_> = listed.iter().map(|item| item.matched_by).collect();
    assert_eq!(by, [MatchedBy::MessageIdAndAddress, MatchedBy::Address, MatchedBy::DeliveryAndAddress]);
    assert_eq!((&*listed[0].delivery, listed[0].address.as_deref()), ("july", Some(KARI)));
    follows(&mut ledger);
    assert!(ledger.confirm(&id("f1"), T + 90).unwrap());
    assert!(!ledger.confirm(&id("f1"), T + 90).unwrap(), "it counts already");
    assert_eq!(ledger.rates("july", None).unwrap().failed, Ratio::new(1, 1));
    assert_eq!(ledger.address_state(KARI, T + 60).unwrap().0, AddressState::Quarantine);
    assert_eq!(ledger.unverified(None, 10).unwrap().items.len(), 2);
    let events = ledger.line("july", KARI).unwrap().unwrap().events;
    let trusted: Vec<_> = events.iter().filter(|event| event.trust == Trust::Verified).collect();
    assert_eq!((trusted.len(), trusted[1].event.id.as_str()), (2, "f1"));
    follows(&mut ledger);
    assert!(ledger.confirm(&id("f9"), T).unwrap_err().to_string().contains("`f9`"));
}

pub(crate) fn only_a_token_of_this_ledger_counts(place: &Place) {
    let mut ledger = with_july(place);
    ledger.ingest(&[relayed()], T).unwrap();
    let token = ledger.token("july", KARI).unwrap();
    assert!(ledger.knows_token(&token));
    assert_eq!(token.as_str().len(), 48);
    for at in 0..48 {
        let mut other = token.as_str().to_owned();
        let changed = if &other[at..=at] == "a" { "b" } else { "a" };
        other.replace_range(at..=at, changed);
        let other = Token::find(&other).unwrap();
        assert!(!ledger.knows_token(&other), "{at}");
    }
    let foreign = place.another("foreign");
    std::fs::create_dir_all(foreign.folder.join("own")).unwrap();
    let mut other_ledger =
        retourpost::ledger::Ledger::init(&foreign.target, Some(&foreign.folder.join("own/key"))).unwrap();
    other_ledger.create_delivery(&NewDelivery::new("july"), T).unwrap();
    let foreign_token = other_ledger.token("july", KARI).unwrap();
    let with = |name: &str, token: &Token| {
        with(bare(name, T + 60, EventKind::HardBounce, Voucher::Nobody), |it| {
            it.token = Some(format!("<Bounce+{}@example.com>", token.as_str().to_uppercase()));
        })
    };
    let told = ledger.ingest(&[with("f", &foreign_token)], T + 60).unwrap();
    assert_eq!((told.n_new, told.n_unmatched), (0, 1));
    let told = ledger.ingest(&[with("t", &token)], T + 60).unwrap();
    assert_eq!(told.n_new, 1);
    assert_eq!(ledger.line("july", KARI).unwrap().unwrap().line.phase, Phase::Failed);
    follows(&mut ledger);
}

pub(crate) fn a_token_makes_a_line_that_learns_its_address_later(place: &Place) {
    let mut ledger = with_july(place);
    let token = ledger.token("july", KARI).unwrap().as_str().to_owned();
    let report = with(bare("t", T + 60, EventKind::HardBounce, Voucher::Nobody), |it| {
        it.token = Some(token);
        it.address = Some("elsewhere@example.net".to_owned());
    });
    ledger.ingest(&[report], T + 60).unwrap();
    let line = ledger.line("july", KARI).unwrap().unwrap().line;
    assert_eq!((line.address, &*line.domain, line.phase), (None, "", Phase::Failed));
    follows(&mut ledger);
    ledger.ingest(&[relayed()], T + 60).unwrap();
    let line = ledger.line("july", KARI).unwrap().unwrap().line;
    assert_eq!((line.address.as_deref(), &*line.domain), (Some(KARI), "example.com"));
    assert_eq!(ledger.domains("july", 10).unwrap().len(), 1);
    follows(&mut ledger);
}

pub(crate) fn what_has_no_line_waits_for_it(place: &Place) {
    let mut ledger = place.init();
    let bounce = with(forged("b"), |it| {
        it.voucher = Voucher::Operator;
    });
    let told = ledger.ingest(&[relayed(), bounce.clone()], T + 60).unwrap();
    assert_eq!((told.n_new, told.n_unmatched), (0, 2));
    let told = ledger.ingest(&[relayed(), bounce], T + 60).unwrap();
    assert_eq!((told.n_known, told.n_unmatched), (2, 0));
    let listed = ledger.unmatched(None, 10).unwrap();
    assert_eq!(listed.items.len(), 2);
    assert_eq!((listed.items[0].delivery.as_deref(), listed.next), (Some("july"), None));
    ledger.create_delivery(&NewDelivery::new("july"), T + 60).unwrap();
    assert_eq!(ledger.unmatched(None, 10).unwrap().items, []);
    assert_eq!(ledger.rates("july", None).unwrap().failed, Ratio::new(1, 1));
    follows(&mut ledger);
    // The same for a line that comes later.
    let early = with(bare("o", T, EventKind::Opened, Voucher::Operator), |it| {
        it.address = Some("ola@example.no".to_owned());
    });
    assert_eq!(ledger.ingest(&[early], T).unwrap().n_unmatched, 1);
    let told = ledger.ingest(&[heard("or", T, EventKind::Relayed, "ola@example.no")], T).unwrap();
    assert_eq!((told.n_new, told.n_found), (1, 1));
    assert_eq!(ledger.rates("july", None).unwrap().n_opens, 1);
    follows(&mut ledger);
}

pub(crate) fn what_is_dismissed_stays_off_the_list(place: &Place) {
    let mut ledger = with_july(place);
    ledger.ingest(&[relayed(), forged("f")], T + 60).unwrap();
    assert!(ledger.dismiss(&id("f")).unwrap());
    assert!(!ledger.dismiss(&id("f")).unwrap());
    assert!(ledger.dismiss(&id("r")).unwrap_err().to_string().contains("counts"));
    assert_eq!(ledger.ingest(&[forged("f")], T + 60).unwrap().n_known, 1);
    assert_eq!(ledger.unverified(None, 10).unwrap().items, []);
    assert!(ledger.line("july", KARI).unwrap().unwrap().events[1].is_dismissed);
    let nobody = bare("n", T, EventKind::Opened, Voucher::Nobody);
    ledger.ingest(&[nobody], T).unwrap();
    assert!(ledger.dismiss(&id("n")).unwrap());
    assert_eq!(ledger.unmatched(None, 10).unwrap().items, []);
    // A person may think better of it.
    assert!(ledger.confirm(&id("f"), T + 60).unwrap());
    assert_eq!(ledger.rates("july", None).unwrap().failed, Ratio::new(1, 1));
    follows(&mut ledger);
}

pub(crate) fn the_same_id_is_the_same_event(place: &Place) {
    let mut ledger = with_july(place);
    ledger.create_delivery(&NewDelivery::new("june"), T).unwrap();
    let told = ledger.ingest(&[relayed(), relayed(), forged("f")], T).unwrap();
    assert_eq!((told.n_new, told.n_known, told.n_unverified), (1, 1, 1));
    // Heard again from somebody who is believed, it counts, for the line that they name.
    let vouched = with(forged("f"), |it| {
        it.delivery = Some("june".to_owned());
        it.voucher = Voucher::Operator;
    });
    assert_eq!(ledger.ingest(std::slice::from_ref(&vouched), T + DAY).unwrap().n_new, 1);
    assert_eq!(ledger.ingest(&[vouched, forged("f")], T + DAY).unwrap().n_known, 2);
    assert_eq!(ledger.unverified(None, 10).unwrap().items, []);
    assert_eq!(ledger.line("june", KARI).unwrap().unwrap().line.phase, Phase::Failed);
    assert_eq!(ledger.line("july", KARI).unwrap().unwrap().events.len(), 1);
    follows(&mut ledger);
}

pub(crate) fn what_was_derived_is_kept_beside_what_was_reported_and_counts_nothing(place: &Place) {
    let status = |text: &str| EnhancedStatus::parse(text).ok();
    let mut plain = Failure::of(Cause::by_id("mailbox-unknown").unwrap(), status("5.1.1").unwrap());
    plain.status = status("5.0.0");
    let derived = with(plain, |it| it.derived = status("5.1.1"));
    let bounce = |name: &str, address: &str, failure| {
        let mut heard = heard(name, T + 60, EventKind::HardBounce, address);
        heard.event = heard.event.with_failure(failure);
        heard
    };
    let [without, mut ledger] = [plain, derived].map(|failure| {
        let place = if failure.derived.is_some() { place } else { &place.another("without") };
        let mut ledger = with_july(place);
        ledger.ingest(&[relayed(), bounce("b", KARI, failure)], T + 60).unwrap();
        // One that waits for its mailing, and one that waits for a person.
        let waits = with(bounce("w", KARI, failure), |it| it.delivery = Some("august".to_owned()));
        ledger.ingest(&[waits], T + 60).unwrap();
        assert_eq!(ledger.unmatched(None, 9).unwrap().items[0].event.failure, Some(failure));
        ledger.create_delivery(&NewDelivery::new("august"), T).unwrap();
        let ola = "ola@example.no";
        let doubtful = with(bounce("u", ola, failure), |it| it.voucher = Voucher::Nobody);
        ledger.ingest(&[heard("o", T, EventKind::Relayed, ola), doubtful], T + 60).unwrap();
        assert_eq!(ledger.unverified(None, 9).unwrap().items[0].event.failure, Some(failure));
        assert!(ledger.confirm(&id("u"), T + 60).unwrap());
        for (name, address) in [("july", KARI), ("august", KARI), ("july", ola)] {
            let history = ledger.line(name, address).unwrap().unwrap();
            assert_eq!(history.line.failure, Some(failure), "{name} {address}");
            assert_eq!(history.events.last().unwrap().event.failure, Some(failure), "{name} {address}");
        }
        follows(&mut ledger);
        ledger
    });
    let mut without = without;
    assert_eq!(ledger.tally("july").unwrap(), without.tally("july").unwrap());
    let event = &ledger.export(KARI, T + 60).unwrap().lines[0].events[1];
    assert_eq!((event.status.as_deref(), event.derived_status.as_deref()), (Some("5.0.0"), Some("5.1.1")));
    place.run("UPDATE lines SET derived = NULL");
    let found = ledger.recompute(Repair::Yes).unwrap();
    assert_eq!(found.n_differences, 3, "{found:#?}");
    assert_eq!(ledger.line("july", KARI).unwrap().unwrap().line.failure, Some(derived));
    follows(&mut ledger);
}
