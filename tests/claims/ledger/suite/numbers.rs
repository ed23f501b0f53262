//! Numbers, time and the log.

use super::{DAY, HOUR, T, follows, heard, with, with_july};
use crate::ledger::place::Place;
use retourpost::cause::Cause;
use retourpost::ledger::{
    AddressState, Counter, CountingPolicy, Event, EventKind, Failure, LogFilter, NewDelivery, Phase, Rates, Ratio,
    Reason, Repair, Tally, ValidityPeriod,
};
use retourpost::status::EnhancedStatus;

pub(crate) fn rates_and_lists_follow_from_what_was_heard(place: &Place) {
    let mut ledger = with_july(place);
    let full = Failure::of(Cause::by_id("mailbox-full").unwrap(), EnhancedStatus::parse("4.2.2").unwrap());
    let mut batch: Vec<_> =
        (0..10).map(|n| heard(&format!("r{n}"), T, EventKind::Relayed, &format!("a{n}@Example.COM"))).collect();
    batch.push(heard("d0", T + HOUR, EventKind::Delivered, "a0@example.com"));
    batch.push(heard("h1", T + HOUR, EventKind::HardBounce, "a1@example.com"));
    let mut soft = heard("s2", T + 2 * HOUR, EventKind::SoftBounce, "a2@example.com");
    soft.event = soft.event.with_failure(full);
    soft.diagnostic = Some("452 4.2.2 Mailbox full".to_owned());
    batch.push(soft);
    batch.push(heard("x", T, EventKind::Excluded(Reason::Duplicate), "b@example.org"));
    let told = ledger.ingest(&batch, T + 3 * HOUR).unwrap();
    assert_eq!((told.n_new, told.n_known), (14, 0));
    let rates = ledger.rates("july", Some(CountingPolicy::Feedback)).unwrap();
    assert_eq!((rates.delivered, rates.failed), (Ratio::new(1, 10), Ratio::new(2, 10)));
    assert_eq!((rates.excluded, rates.n_to_deliver), (Ratio::new(1, 11), 10));
    let causes = ledger.causes("july").unwrap();
    assert_eq!((causes.len(), &*causes[0].of, causes[0].n_retrying), (1, "mailbox-full", 1));
    assert_eq!(ledger.handed_over("july").unwrap(), [(T - T % HOUR, 10)], "each in the hour of its handing over alone");
    let domains = ledger.domains("july", 1).unwrap();
    assert_eq!((domains.len(), &*domains[0].of), (1, "example.com"));
    assert_eq!((domains[0].n_lines, domains[0].n_arrived, domains[0].n_failed), (10, 1, 1));
    let hours = ledger.hours("july", Some(CountingPolicy::Feedback)).unwrap();
    let due = [(1, 0, 0), (2, 1, 1), (3, 1, 2)];
    assert_eq!(hours, due.map(|(hour, sent, failed)| (T + hour * HOUR, Ratio::new(sent, 10), Ratio::new(failed, 10))));
    let line = ledger.line("july", "<a2@EXAMPLE.com>").unwrap().unwrap();
    assert_eq!((line.line.phase, line.events.len()), (Phase::Retrying, 2));
    assert_eq!(line.line.diagnostic.as_deref(), Some("452 4.2.2 Mailbox full"));
    assert_eq!(line.line.failure, Some(full));
    assert_eq!(ledger.line("july", "A2@example.com").unwrap(), None, "local parts differ by case");
    assert_eq!(ledger.delivery("july").unwrap().unwrap().n_lines, 11);
    follows(&mut ledger);
    drop(ledger);
    assert_eq!(place.open().rates("july", Some(CountingPolicy::Feedback)).unwrap(), rates);
}

pub(crate) fn the_numbers_are_those_of_the_pure_fold(place: &Place) {
    let mut ledger = with_july(place);
    let kinds = [
        EventKind::Relayed,
        EventKind::SoftBounce,
        EventKind::Delivered,
        EventKind::Opened,
        EventKind::HardBounce,
        EventKind::AutoReply,
        EventKind::Complained,
    ];
    let clock = T + 3 * DAY;
    let mut due = Tally::default();
    let mut batch = Vec::new();
    for n in 0..200_usize {
        let address = format!("a{n}@{}.example", n % 7);
        let some = |at: &usize| (n >> at) & 1 == 1;
        let at = |at: usize| T + (n * 37 + at * 5_000) as i64;
        let events: Vec<_> =
            (0..7).filter(some).map(|at_| heard(&format!("{n}/{at_}"), at(at_), kinds[at_], &address)).collect();
        let pure: Vec<Event> = events.iter().map(|heard| heard.event.clone()).collect();
        due.count(&pure, &format!("{}.example", n % 7), ValidityPeriod::default(), clock);
        batch.extend(events);
    }
    for part in batch.chunks(37) {
        ledger.ingest(part, clock).unwrap();
    }
    let mut kept = ledger.tally("july").unwrap();
    assert_eq!(ledger.rates("july", Some(CountingPolicy::V8)).unwrap(), Rates::of(&due, CountingPolicy::V8));
    assert_eq!(ledger.hours("july", Some(CountingPolicy::V8)).unwrap(), Rates::over_time(&due, CountingPolicy::V8));
    for (counter, n) in due.iter() {
        match counter {
            Counter::Domain(..) | Counter::Hour(..) => {}
            _ => kept.add(counter.clone(), -n),
        }
    }
    assert_eq!(kept, Tally::default(), "nothing is left when what is due is taken away");
    follows(&mut ledger);
}

pub(crate) fn time_that_passes_ends_lines_and_is_never_turned_back(place: &Place) {
    let mut ledger = place.init();
    let mut short = NewDelivery::new("july");
    short.validity = ValidityPeriod::try_new(HOUR).unwrap();
    ledger.create_delivery(&short, T).unwrap();
    let batch: Vec<_> = (0..2_500)
        .map(|n| heard(&format!("{n}"), T + n % 2, EventKind::Relayed, &format!("a{n}@example.com")))
        .collect();
    ledger.ingest(&batch, T).unwrap();
    ledger.ingest(&[heard("s", T + 9, EventKind::SoftBounce, "a0@example.com")], T + 9).unwrap();
    assert_eq!(ledger.advance(T + HOUR - 1).unwrap(), 0);
    assert_eq!(ledger.advance(T + HOUR).unwrap(), 1_250);
    assert_eq!(ledger.advance(T).unwrap(), 0);
    assert_eq!(ledger.clock().unwrap(), T + HOUR);
    follows(&mut ledger);
    assert_eq!(ledger.advance(T + DAY).unwrap(), 1_250);
    let tally = ledger.tally("july").unwrap();
    assert_eq!((tally.n(&Counter::Phase(Phase::Unconfirmed)), tally.n(&Counter::Phase(Phase::Failed))), (2_499, 1));
    follows(&mut ledger);
}

/// The end of a line is written apart from the rest of it: with its first row, when it is handed over, and when that turns out to have been earlier.
pub(crate) fn an_end_that_moves_is_kept_to(place: &Place) {
    let mut ledger = with_july(place);
    let validity = ValidityPeriod::default().seconds();
    let (kari, ola) = ("kari@example.com", "ola@example.com");
    ledger.ingest(&[heard("p", T, EventKind::Prepared, kari)], T).unwrap();
    assert_eq!(ledger.attempts_end("july").unwrap(), None);
    ledger.ingest(&[heard("r", T + 90, EventKind::Relayed, kari), heard("o", T, EventKind::Relayed, ola)], T).unwrap();
    assert_eq!(ledger.attempts_end("july").unwrap(), Some(T + 90 + validity));
    ledger.ingest(&[heard("e", T + 50, EventKind::Relayed, kari)], T).unwrap();
    assert_eq!(ledger.attempts_end("july").unwrap(), Some(T + 50 + validity));
    follows(&mut ledger);
    ledger.create_delivery(&NewDelivery::new("august"), T).unwrap();
    let mut later = heard("a", T + DAY, EventKind::Relayed, ola);
    later.delivery = Some("august".to_owned());
    ledger.ingest(&[later], T).unwrap();
    assert_eq!(ledger.attempts_end("july").unwrap(), Some(T + 50 + validity));
    ledger.ingest(&[heard("d", T + 60, EventKind::Delivered, ola)], T).unwrap();
    assert_eq!(ledger.advance(T + 49 + validity).unwrap(), 0);
    assert_eq!(ledger.advance(T + 50 + validity).unwrap(), 1);
    assert_eq!(ledger.attempts_end("july").unwrap(), None);
    assert_eq!(ledger.attempts_end("august").unwrap(), Some(T + DAY + validity));
    follows(&mut ledger);
}

pub(crate) fn what_comes_after_the_end_is_late(place: &Place) {
    let mut ledger = with_july(place);
    ledger.ingest(&[heard("r", T, EventKind::Relayed, "kari@example.com")], T).unwrap();
    ledger.advance(T + 4 * DAY).unwrap();
    let told =
        ledger.ingest(&[heard("h", T + 5 * DAY, EventKind::HardBounce, "kari@example.com")], T + 5 * DAY).unwrap();
    assert_eq!((told.n_new, told.n_late), (1, 1));
    assert_eq!(ledger.rates("july", None).unwrap().n_late, 1);
    let only_late = with(LogFilter::default(), |it| {
        it.only_late = true;
    });
    assert_eq!(ledger.log("july", &only_late, None, 10).unwrap().items.len(), 1);
    // What happened in time and is heard afterwards is not late.
    let told = ledger.ingest(&[heard("d", T + 60, EventKind::SoftBounce, "kari@example.com")], T + 5 * DAY).unwrap();
    assert_eq!(told.n_late, 0);
    follows(&mut ledger);
}

pub(crate) fn a_policy_changes_what_is_shown_and_nothing_else(place: &Place) {
    let mut ledger = with_july(place);
    ledger.ingest(&[heard("r", T, EventKind::Relayed, "kari@example.com")], T).unwrap();
    assert_eq!(ledger.rates("july", None).unwrap().delivered, Ratio::new(1, 1));
    let tally = ledger.tally("july").unwrap();
    ledger.set_policy("july", CountingPolicy::Feedback).unwrap();
    assert_eq!(ledger.rates("july", None).unwrap().delivered, Ratio::new(0, 1));
    assert_eq!(ledger.tally("july").unwrap(), tally);
    assert!(ledger.set_policy("june", CountingPolicy::Feedback).unwrap_err().to_string().contains("`june`"));
}

pub(crate) fn counters_that_were_tampered_with_are_found_and_repaired(place: &Place) {
    let mut ledger = with_july(place);
    let batch: Vec<_> =
        (0..20).map(|n| heard(&format!("{n}"), T, EventKind::HardBounce, &format!("a{n}@example.com"))).collect();
    ledger.ingest(&batch, T).unwrap();
    let tally = ledger.tally("july").unwrap();
    place.run("UPDATE counts SET n = n + 1 WHERE counter = 'phase'");
    place.run("UPDATE lines SET phase = 'delivered' WHERE address = 'a3@example.com'");
    place.run("UPDATE addresses SET n_errors = 4");
    let mut ledger = place.open();
    let found = ledger.recompute(Repair::No).unwrap();
    assert_eq!(found.n_differences, 22, "{found:#?}");
    assert_eq!(ledger.recompute(Repair::Yes).unwrap().n_differences, 22);
    follows(&mut ledger);
    assert_eq!(ledger.tally("july").unwrap(), tally);
}

pub(crate) fn the_log_is_read_by_filter_and_by_page(place: &Place) {
    let mut ledger = with_july(place);
    ledger.create_delivery(&NewDelivery::new("june"), T).unwrap();
    let mut batch = Vec::new();
    for n in 0..25_i64 {
        let address = format!("a{n}@{}.example", n % 2);
        batch.push(heard(&format!("r{n}"), T + n, EventKind::Relayed, &address));
        if n % 5 == 0 {
            let mut bounce = heard(&format!("h{n}"), T + HOUR + n, EventKind::HardBounce, &address);
            bounce.diagnostic = Some("550 100% Unknown_User".to_owned());
            batch.push(bounce);
        }
    }
    ledger.ingest(&batch, T).unwrap();
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let page = ledger.log("july", &LogFilter::default(), after, 10).unwrap();
        seen.extend(page.items.iter().map(|line| line.n));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    assert_eq!(seen, (1..=25).collect::<Vec<_>>());
    let mut count = |filter: &LogFilter| ledger.log("july", filter, None, 100).unwrap().items.len();
    let none = LogFilter::default;
    assert_eq!(
        count(&with(none(), |it| {
            it.phases = vec![Phase::Failed, Phase::Retrying];
        })),
        5
    );
    assert_eq!(
        count(&with(none(), |it| {
            it.domain = Some("1.example".to_owned());
        })),
        12
    );
    assert_eq!(
        count(&with(none(), |it| {
            it.text = Some("0% unknown_u".to_owned());
        })),
        5
    );
    assert_eq!(
        count(&with(none(), |it| {
            it.text = Some("0% unknownxu".to_owned());
        })),
        0
    );
    assert_eq!(
        count(&with(none(), |it| {
            it.text = Some("A1".to_owned());
        })),
        11
    );
    assert_eq!(
        count(&with(none(), |it| {
            it.reason = Some(Reason::UserUnknown);
        })),
        5
    );
    assert_eq!(
        count(&with(none(), |it| {
            it.since = Some(T + 1);
            it.until = Some(T + 5);
        })),
        4
    );
    assert_eq!(ledger.log("june", &none(), None, 10).unwrap().items, []);
}

pub(crate) fn a_removed_mailing_leaves_its_quarantine(place: &Place) {
    let mut ledger = with_july(place);
    ledger.ingest(&[heard("h", T, EventKind::HardBounce, "kari@example.com")], T).unwrap();
    ledger.ingest(&[heard("d", T, EventKind::Delivered, "ola@example.no")], T).unwrap();
    ledger.remove_delivery("july").unwrap();
    assert_eq!(ledger.deliveries().unwrap(), []);
    assert_eq!(ledger.address_state("kari@example.com", T).unwrap().0, AddressState::Quarantine);
    follows(&mut ledger);
    let july = ledger.create_delivery(&NewDelivery::new("july"), T).unwrap();
    assert_eq!((july.id, july.n_lines), (2, 0), "a number is never used again");
    follows(&mut ledger);
}

/// Whatever database they are in; what SQLite's first version wrote is a file of the tests.
pub(crate) fn tables_of_the_first_version_are_brought_up_to_date(place: &Place) {
    let mut ledger = with_july(place);
    ledger.ingest(&[heard("r", T, EventKind::Relayed, "kari@example.com")], T).unwrap();
    drop(ledger);
    place.run(
        "DROP INDEX lines_by_deadline; \
         CREATE INDEX lines_by_deadline ON lines (deadline) WHERE phase IN ('relayed', 'retrying'); \
         ALTER TABLE lines DROP COLUMN derived; ALTER TABLE events DROP COLUMN derived; \
         ALTER TABLE unmatched DROP COLUMN derived; DROP TABLE alerts; \
         UPDATE schema SET version = 1",
    );
    let mut ledger = place.open();
    follows(&mut ledger);
    ledger.ingest(&[heard("o", T, EventKind::SoftBounce, "ola@example.com")], T).unwrap();
    assert_eq!(ledger.advance(T + ValidityPeriod::default().seconds()).unwrap(), 2);
    follows(&mut ledger);
    drop(ledger);
    place.open();
}
