//! Claims about `ledger`.
//!
//! A number such as §6.5.4 is that of a rule in `ledger/ambiguities.rs`; the tables of §6.1 to §6.3 stand in `ledger/tables.rs`.

#[path = "ledger/ambiguities.rs"]
mod ambiguities;
#[path = "ledger/failures.rs"]
mod failures;
#[path = "ledger/history.rs"]
mod history;
#[path = "ledger/invariants.rs"]
mod invariants;
#[path = "ledger/kept.rs"]
mod kept;
#[path = "ledger/quarantine.rs"]
mod quarantine;
#[path = "ledger/rates.rs"]
mod rates;
#[path = "ledger/sources.rs"]
mod sources;
#[path = "ledger/tables.rs"]
mod tables;
