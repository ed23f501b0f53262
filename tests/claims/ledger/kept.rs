//! Claims about the ledger that is kept: in SQLite here, in PostgreSQL in the judges.

#[path = "place.rs"]
mod place;
#[path = "suite.rs"]
mod suite;

use place::Place;

suite::ledger_suite!(Place::in_file);
