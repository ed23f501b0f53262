//! What became of a mailing: one line for each recipient, what happened to it, and the rates that move as bounces come back.
//!
//! Two things are never mixed. A *notice* is sent with the null sender, and no report ever comes back for it (RFC 5321 §4.5.5); its
//! outcome is the answer of the next server, an [`outlet`](crate::outlet)'s [`Delivery`](crate::outlet::Delivery). A *mailing* is
//! sent by some program with a real return path: its bounces come back for days, and this module counts them.
//!
//! | piece | what it is |
//! |---|---|
//! | [`Event`] | something that happened to a message: handed over, delivered, bounced, opened |
//! | [`Heard`] | an event as a source told it, with what is known of whose it is |
//! | [`source`] | from outside text to [`Heard`]: our own event format, raw reports, providers, the logs of Postfix and Exim |
//! | [`Line`] | a message to a recipient as a state machine; its state follows from the *set* of its events, in whatever order they were heard |
//! | [`CountingPolicy`] | how phases become the statuses that a sender sees: with a feedback service, without one, or as Campaign v8 has it |
//! | [`Rates`] | the numbers, each with its base |
//! | [`AddressRecord`] | errors of an address over all mailings, and its quarantine |
//! | [`Ledger`] | all of these in a database |
//!
//! All but [`Ledger`] is pure. Moments are handed in, and nothing reads a clock. Tables, labels and rules are those of Adobe Campaign
//! where it documents them; where its documents contradict each other, the rule that was chosen stands at the item.
//!
//! Numbers such as §6.5.4 are those of the list in `tests/claims/ledger/ambiguities.rs`, which has each of these matters
//! with its rule as a test.

mod address_record;
mod event;
mod failure;
mod heard;
mod line;
mod policy;
mod rates;
mod reason;
pub mod source;
mod store;
mod tally;
mod validity;

pub use address_record::{AddressRecord, AddressState, QuarantineRules};
pub use event::{Event, EventId, EventKind, Trust};
pub use failure::{Failure, FailureType};
pub use heard::{Heard, Voucher};
pub use line::{Line, Phase, Transition};
pub use policy::{CountingPolicy, Status, SubStatus};
pub use rates::{RateValue, Rates, Ratio};
pub use reason::Reason;
pub use store::{
    AddressFilter, AddressPage, Checked, Delivery, Difference, Forgotten, Held, HeldEvent, HeldLine, Ingested,
    KnownAddress, Ledger, LineHistory, LogEvent, LogFilter, LogLine, MatchedBy, NewDelivery, Page, Recomputed, Repair,
    Share, Token, Unmatched, Unverified,
};
pub use tally::{Counter, Tally};
pub use validity::ValidityPeriod;
