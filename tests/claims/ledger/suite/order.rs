//! The order of arrival changes nothing.

use super::{DAY, T, bare, follows};
use crate::ledger::place::Place;
use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use retourpost::ledger::{AddressFilter, EventKind, Heard, Ledger, LogFilter, NewDelivery, Reason, Tally, Voucher};

const ADDRESSES: [&str; 4] = ["kari@example.com", "ola@example.no", "Ola@example.no", "per@b\u{fc}cher.example"];
const MAILINGS: [&str; 2] = ["june", "july"];

/// By what an event says whose it is.
#[derive(Debug, Clone, Copy)]
enum Way {
    Named,
    Token,
    MessageId,
    Forged,
}

#[derive(Debug, Clone)]
struct Told {
    mailing: usize,
    address: usize,
    kind: EventKind,
    at: i64,
    way: Way,
}

fn told() -> impl Strategy<Value = Told> {
    let kinds = prop::sample::select(vec![
        EventKind::Prepared,
        EventKind::Excluded(Reason::Duplicate),
        EventKind::Relayed,
        EventKind::SoftBounce,
        EventKind::SoftBounce,
        EventKind::Delivered,
        EventKind::GivenUp,
        EventKind::HardBounce,
        EventKind::AutoReply,
        EventKind::Opened,
        EventKind::Complained,
    ]);
    let ways = prop::sample::select(vec![Way::Named, Way::Named, Way::Token, Way::MessageId, Way::Forged]);
    // Moments of few values, so that several events share one.
    (0..2_usize, 0..4_usize, kinds, 0..24_i64, ways).prop_map(|(mailing, address, kind, at, way)| Told {
        mailing,
        address,
        kind,
        at: T + at * 6 * 3_600,
        way,
    })
}

fn heard(n: usize, told: &Told, ledger: &mut Ledger) -> Heard {
    let voucher = if matches!(told.way, Way::Token | Way::Forged) { Voucher::Nobody } else { Voucher::Operator };
    let mut heard = bare(&format!("event {n}"), told.at, told.kind, voucher);
    let (mailing, address) = (MAILINGS[told.mailing], ADDRESSES[told.address]);
    match told.way {
        Way::Named => {
            heard.delivery = Some(mailing.to_owned());
            heard.address = Some(address.to_owned());
            heard.message_id = Some(format!("<{}.{}@example.com>", told.mailing, told.address));
        }
        Way::Token => heard.token = Some(ledger.token(mailing, address).unwrap().as_str().to_uppercase()),
        Way::MessageId | Way::Forged => {
            heard.address = Some(address.to_owned());
            heard.message_id = Some(format!("{}.{}@example.com", told.mailing, told.address));
        }
    }
    heard
}

/// Everything that is kept, but for the order of arrival and the moments of it.
#[derive(Debug, PartialEq)]
struct Kept {
    lines: Vec<String>,
    tallies: Vec<Tally>,
    lists: Vec<String>,
    addresses: String,
    /// Whether it has found a line or not: what nobody vouches for may be shown with the line that it was thought to be of when it was heard.
    waiting: Vec<String>,
}

fn kept(ledger: &mut Ledger) -> Kept {
    let (mut lines, mut tallies, mut lists, mut waiting) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    for mailing in MAILINGS {
        for mut line in ledger.log(mailing, &LogFilter::default(), None, 100).unwrap().items {
            line.n = 0;
            lines.push(format!("{mailing} {line:?}"));
        }
        tallies.push(ledger.tally(mailing).unwrap());
        lists.push(format!("{:?}", ledger.domains(mailing, 100).unwrap()));
        lists.push(format!("{:?}", ledger.hours(mailing, None).unwrap()));
    }
    for item in ledger.unverified(None, 1_000).unwrap().items {
        waiting.push(format!("{:?} Nobody", item.event));
    }
    for item in ledger.unmatched(None, 1_000).unwrap().items {
        waiting.push(format!("{:?} {:?}", item.event, item.voucher));
    }
    lines.sort();
    waiting.sort();
    let addresses = ledger.addresses(&AddressFilter::default(), None, 100, T + 9 * DAY).unwrap();
    Kept { lines, tallies, lists, addresses: format!("{addresses:?}"), waiting }
}

fn fresh(place: &Place) -> Ledger {
    let mut ledger = place.init();
    for mailing in MAILINGS {
        ledger.create_delivery(&NewDelivery::new(mailing), T).unwrap();
    }
    ledger
}

/// Every event once in one batch, and all of them in another order, in parts, some twice, the clock going on between them.
pub(crate) fn any_order_in_any_parts_gives_the_same(place: &Place) {
    let n_cases = if std::env::var_os("TESTS_SOAK").is_some() { 400 } else { 24 };
    let mut runner = TestRunner::new(Config { cases: n_cases, failure_persistence: None, ..Config::default() });
    let events = prop::collection::vec(told(), 1..40);
    let strategy = events.prop_flat_map(|events| {
        let order: Vec<usize> = (0..events.len()).chain(0..events.len() / 3).collect();
        (Just(events), Just(order).prop_shuffle(), prop::collection::vec(1..9_usize, 40))
    });
    let n_case = std::cell::Cell::new(0);
    let run = |(events, order, parts): (Vec<Told>, Vec<usize>, Vec<usize>)| {
        n_case.set(n_case.get() + 1);
        let (one, other) =
            (place.another(&format!("one{}", n_case.get())), place.another(&format!("other{}", n_case.get())));
        let (mut whole, mut parted) = (fresh(&one), fresh(&other));
        let all: Vec<Heard> = events.iter().enumerate().map(|(n, told)| heard(n, told, &mut whole)).collect();
        let end = T + 9 * DAY;
        whole.ingest(&all, end).unwrap();
        let mut rest = &order[..];
        for (n, size) in parts.into_iter().enumerate() {
            let (part, behind) = rest.split_at(size.min(rest.len()));
            rest = behind;
            let part: Vec<Heard> = part.iter().map(|at| all[*at].clone()).collect();
            parted.ingest(&part, (T + n as i64 * DAY / 2).min(end)).unwrap();
            follows(&mut parted);
        }
        assert!(rest.is_empty() || order.len() > 40);
        let rest: Vec<Heard> = rest.iter().map(|at| all[*at].clone()).collect();
        parted.ingest(&rest, end).unwrap();
        follows(&mut whole);
        follows(&mut parted);
        prop_assert_eq!(kept(&mut whole), kept(&mut parted));
        Ok(())
    };
    runner.run(&strategy, run).unwrap();
}
