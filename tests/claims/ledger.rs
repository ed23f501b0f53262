//! Claims about `ledger`: what follows from events, and the ledger that is kept, in SQLite here and in PostgreSQL in the judges.
//!
//! A number such as §6.5.4 is that of a rule in `ledger/ambiguities.rs`; the tables of §6.1 to §6.3 stand in `ledger/tables.rs`.

#[path = "ledger/ambiguities.rs"]
mod ambiguities;
#[path = "ledger/event_schema.rs"]
mod event_schema;
#[path = "ledger/failures.rs"]
mod failures;
#[path = "ledger/file.rs"]
mod file;
#[path = "ledger/history.rs"]
mod history;
#[path = "ledger/invariants.rs"]
mod invariants;
#[path = "ledger/place.rs"]
mod place;
#[path = "ledger/quarantine.rs"]
mod quarantine;
#[path = "ledger/rates.rs"]
mod rates;
#[path = "ledger/sources.rs"]
mod sources;
#[path = "ledger/suite.rs"]
mod suite;
#[path = "ledger/tables.rs"]
mod tables;

use place::Place;

suite::ledger_suite!(Place::in_file);

#[test]
fn the_child_takes_in_batches() {
    suite::crash::take_in_batches_if_a_parent_says_so();
}

#[cfg(unix)]
#[test]
fn a_full_disk_is_said_and_leaves_nothing_half_written() {
    suite::crash::a_full_disk_is_said_and_leaves_nothing_half_written(&Place::in_file("full"));
}
