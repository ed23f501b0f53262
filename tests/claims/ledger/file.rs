//! The file of a ledger and its key: what is refused, and what an earlier version made.

use std::fs;
use std::path::Path;

use super::place::Place;
use super::suite::{follows, heard, with_july};
use retourpost::ledger::{AddressState, EventKind, Ledger, Phase};
use retourpost::{Error, ErrorKind};

fn refused(target: &str, key: &Path) -> Error {
    let error = Ledger::open(target, Some(key)).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Operator);
    error
}

#[test]
fn err_what_is_no_ledger_is_said() {
    let place = Place::in_file("no-ledger");
    let said = |code: &str| {
        let error = refused(&place.target, place.key());
        assert_eq!(error.code(), Some(code), "{error}");
        assert!(error.to_string().starts_with(&place.target), "{error}");
    };
    said("ledger-missing");
    assert!(!Path::new(&place.target).exists(), "opening makes nothing");
    fs::write(&place.target, "From: kari@example.com\n".repeat(100)).unwrap();
    said("ledger-unknown");
    assert_eq!(Ledger::init(&place.target, Some(place.key())).unwrap_err().code(), Some("ledger-there"));
    assert!(fs::read_to_string(&place.target).unwrap().starts_with("From"), "what is there is left alone");
    fs::remove_file(&place.target).unwrap();
    place.run("CREATE TABLE letters (n INTEGER)");
    said("ledger-unknown");
}

#[test]
fn err_a_ledger_of_a_later_version_is_left_alone() {
    let place = Place::in_file("later");
    drop(place.init());
    place.run("UPDATE schema SET version = 99");
    let error = refused(&place.target, place.key());
    assert_eq!(error.code(), Some("ledger-newer"));
    assert!(error.to_string().contains("99"), "{error}");
}

#[test]
fn err_a_key_that_is_missing_or_another_is_said() {
    let place = Place::in_file("keys");
    drop(place.init());
    let key = fs::read_to_string(place.key()).unwrap();
    fs::remove_file(place.key()).unwrap();
    assert_eq!(refused(&place.target, place.key()).code(), Some("ledger-key-missing"));
    fs::write(place.key(), "no key").unwrap();
    assert_eq!(refused(&place.target, place.key()).code(), Some("ledger-key-wrong"));
    fs::write(place.key(), key.chars().rev().collect::<String>().trim()).unwrap();
    let error = refused(&place.target, place.key());
    assert!(error.to_string().contains("not the key that the ledger was made with"), "{error}");
    fs::write(place.key(), key).unwrap();
    drop(place.open());
}

#[cfg(unix)]
#[test]
fn ok_ledger_and_key_are_their_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let place = Place::in_file("modes");
    let mut ledger = with_july(&place);
    ledger.ingest(&[heard("r", 0, EventKind::Relayed, "kari@example.com")], 0).unwrap();
    let mut n = 0;
    for entry in fs::read_dir(&place.folder).unwrap() {
        let entry = entry.unwrap();
        assert_eq!(entry.metadata().unwrap().permissions().mode() & 0o777, 0o600, "{entry:?}");
        n += 1;
    }
    assert!(n >= 3, "file, log and key");
}

/// `tests/data/ledger/version-1.sql` was made by the first version, and stays as it is.
#[test]
fn ok_a_ledger_of_the_first_version_is_brought_up_to_date() {
    let place = Place::in_file("version-1");
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/ledger");
    place.run(&fs::read_to_string(data.join("version-1.sql")).unwrap());
    fs::copy(data.join("version-1.key"), place.key()).unwrap();
    let mut ledger = place.open();
    follows(&mut ledger);
    let rates = ledger.rates("july", None).unwrap();
    assert_eq!((rates.n_handed_over, rates.failed.n, rates.excluded.n), (6, 1, 1));
    let line = ledger.line("july", "reader1@example.com").unwrap().unwrap().line;
    assert_eq!((line.phase, line.diagnostic.as_deref()), (Phase::Failed, Some("550 5.1.1 User unknown")));
    assert_eq!(ledger.address_state("reader1@example.com", 1_605_160_000).unwrap().0, AddressState::Valid);
    assert_eq!(ledger.line("july", "reader5@example.com").unwrap().unwrap().line.address, None);
    assert_eq!(ledger.unverified(None, 9).unwrap().items.len(), 1);
    assert_eq!(ledger.unmatched(None, 9).unwrap().items.len(), 1);
    let n = ledger.ingest(&[heard("d0", 1_605_150_060, EventKind::Delivered, "reader0@example.com")], 0).unwrap();
    assert_eq!(n.n_known, 1);
    assert_eq!(ledger.attempts_end("july").unwrap(), Some(1_605_452_400));
    assert_eq!(ledger.advance(1_605_452_399).unwrap(), 0);
    assert_eq!(ledger.advance(1_605_452_400).unwrap(), 4);
    assert_eq!(ledger.attempts_end("july").unwrap(), None);
    follows(&mut ledger);
}
