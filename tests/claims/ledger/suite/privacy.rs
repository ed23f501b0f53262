//! Personal data.

use super::{DAY, T, bare, follows, heard, with, with_july};
use crate::ledger::place::Place;
use retourpost::ledger::{AddressState, EventKind, Heard, LogFilter, NewDelivery, Voucher};

const KARI: &str = "kari.nordmann@example.com";

fn bounced() -> [Heard; 4] {
    let mut bounce = heard(&format!("queue-1/{KARI}"), T + 60, EventKind::HardBounce, KARI);
    bounce.diagnostic = Some("550 5.1.1 <Kari.Nordmann@example.com>: no user kari.nordmann here".to_owned());
    let relayed = with(heard("r", T, EventKind::Relayed, KARI), |it| {
        it.message_id = Some("kari.nordmann=example.com.1@example.org".to_owned());
    });
    let mut nameless = bare("n", T, EventKind::Opened, Voucher::Operator);
    nameless.address = Some(KARI.to_owned());
    nameless.delivery = Some("june".to_owned());
    nameless.diagnostic = Some("opened by kari.nordmann".to_owned());
    [relayed, bounce, nameless, heard("o", T, EventKind::Relayed, "ola@example.no")]
}

/// Whether any file of a ledger has these octets in it.
fn is_anywhere(place: &Place, octets: &str) -> bool {
    let has = |path: &std::path::Path| {
        let content = std::fs::read(path).unwrap().to_ascii_lowercase();
        content.windows(octets.len()).any(|window| window == octets.as_bytes())
    };
    std::fs::read_dir(&place.folder).unwrap().any(|entry| has(&entry.unwrap().path()))
}

pub(crate) fn what_is_forgotten_is_nowhere_and_the_numbers_stay(place: &Place) {
    let mut ledger = with_july(place);
    ledger.ingest(&bounced(), T + 60).unwrap();
    let (tally, is_in_file) = (ledger.tally("july").unwrap(), !place.target.starts_with("postgres"));
    assert_eq!(is_anywhere(place, "kari.nordmann"), is_in_file);
    let forgotten = ledger.forget("kari.nordmann@EXAMPLE.com").unwrap();
    assert_eq!((forgotten.n_lines, forgotten.n_events, forgotten.n_unmatched), (1, 1, 1));
    assert!(!is_anywhere(place, "kari.nordmann"));
    assert_eq!(ledger.tally("july").unwrap(), tally);
    follows(&mut ledger);
    let history = ledger.line("july", KARI).unwrap().unwrap();
    assert_eq!(ledger.line_by_number("july", 1).unwrap().as_ref(), Some(&history), "it is found without its address");
    assert_eq!((history.line.address, history.line.message_id), (None, None));
    assert_eq!(history.line.diagnostic.as_deref(), Some("550 5.1.1 <*>: no user * here"));
    let left = &history.events[1].event.id;
    assert!(left.as_str().starts_with('#') && left.as_str().len() == 33, "{left}");
    assert_eq!(ledger.address_state(KARI, T + 60).unwrap().0, AddressState::Quarantine);
    // It is known by its hash, as what happened to it is, and does not come back.
    let told = ledger.ingest(&bounced(), T + 60).unwrap();
    assert_eq!((told.n_new, told.n_known), (0, 4));
    let told = ledger.ingest(&[heard("c", T + 90, EventKind::Complained, KARI)], T + 90).unwrap();
    assert_eq!(told.n_new, 1);
    assert_eq!(ledger.rates("july", None).unwrap().complaints.n, 1);
    assert!(!is_anywhere(place, "kari.nordmann"));
    follows(&mut ledger);
    // What waited finds its mailing.
    ledger.create_delivery(&NewDelivery::new("june"), T).unwrap();
    assert_eq!(ledger.line("june", KARI).unwrap().unwrap().line.address, None);
    assert_eq!(ledger.line_by_number("june", 1).unwrap().unwrap().line.n, 1);
    let behind = (1 << 40) + 1;
    assert_eq!(ledger.line_by_number("july", behind).unwrap(), None, "no number reaches into the next mailing");
    // A new mailing to it is the sender's matter.
    ledger.create_delivery(&NewDelivery::new("august"), T).unwrap();
    let mut again = heard("again", T, EventKind::Relayed, KARI);
    again.delivery = Some("august".to_owned());
    ledger.ingest(&[again], T).unwrap();
    assert_eq!(ledger.line("august", KARI).unwrap().unwrap().line.address.as_deref(), Some(KARI));
    follows(&mut ledger);
}

pub(crate) fn what_is_old_is_forgotten_and_what_is_young_is_not(place: &Place) {
    let mut ledger = with_july(place);
    let mut batch = Vec::new();
    for n in 0..2_300 {
        let mut relayed = heard(&format!("r{n}"), T + n % 2 * DAY, EventKind::Relayed, &format!("name{n}@example.com"));
        relayed.diagnostic = Some(format!("250 name{n}@example.com took it"));
        batch.push(relayed);
    }
    ledger.ingest(&batch, T + 2 * DAY).unwrap();
    let (tally, day_90) = (ledger.tally("july").unwrap(), T + 90 * DAY);
    let forgotten = ledger.retention(90, day_90).unwrap();
    assert_eq!((forgotten.n_lines, forgotten.n_events), (1_150, 1_150));
    assert_eq!(ledger.retention(90, day_90).unwrap().n_lines, 0);
    let mut young = 0;
    for line in ledger.log("july", &LogFilter::default(), None, 10_000).unwrap().items {
        assert_eq!(line.address.is_some(), line.last_at == T + DAY);
        young += i32::from(line.address.is_some());
        let said = line.diagnostic.unwrap();
        assert_eq!(said == "250 * took it", line.address.is_none(), "{said}");
    }
    assert_eq!(young, 1_150);
    assert_eq!(ledger.tally("july").unwrap(), tally);
    follows(&mut ledger);
}

pub(crate) fn what_is_held_is_told(place: &Place) {
    let mut ledger = with_july(place);
    ledger.ingest(&bounced(), T + 60).unwrap();
    ledger.reset(KARI, T + DAY).unwrap();
    let held = ledger.export(KARI, T + DAY).unwrap();
    assert_eq!((held.state, &held.reset_at[..]), ("valid", &[T + DAY][..]));
    assert_eq!((held.lines.len(), held.lines[0].events.len(), held.unmatched.len()), (1, 2, 1));
    let json = serde_json::to_string(&held).unwrap();
    for part in
        ["\"delivery\":\"july\"", "no user kari.nordmann here", "\"reason\":\"user-unknown\"", "\"hard-bounce\""]
    {
        assert!(json.contains(part), "{part}: {json}");
    }
    assert!(!json.contains("ola@"));
    let nothing = ledger.export("nobody@example.com", T).unwrap();
    assert_eq!((nothing.lines.len(), nothing.state), (0, "valid"));
    ledger.remove_delivery("july").unwrap();
    let held = ledger.export(KARI, T + DAY).unwrap();
    assert_eq!((held.lines.len(), held.removed.len()), (0, 1));
}
