//! Outside text to [`Case`](crate::report::Case): a few words, JSON, and raw messages.
//!
#![doc = include_str!("../manual/intake.md")]
//!
#![doc = include_str!("../manual/json.md")]

mod fields;
mod json;
mod leaf;
mod limits;
mod lines;
mod message;
mod original;
mod outcome;
mod received;
mod simple;

pub use json::{CaseDocument, DOCUMENT_VERSION, NdjsonReader, from_json, from_json_within, json_schema, to_json};
#[cfg(feature = "ledger")]
pub(crate) use json::{document_of, objects_alone, pretty, with_line};
pub use limits::Limits;
#[cfg(feature = "ledger")]
pub(crate) use lines::{BoundedLine, BoundedLines};
#[cfg(feature = "cli")]
pub(crate) use message::author_of;
pub(crate) use message::mailbox_of;
#[cfg(feature = "ledger")]
pub(crate) use message::{Correspondence, correspondence};
pub(crate) use message::{
    Delimiters, Dissection, Encoding, Kind, MachinePart, Mend, PlacedField, PlacedGroup, dissect, kind_of, stands_once,
};
pub use message::{from_message, from_message_within, mend_codes};
pub use original::original_from_octets;
pub(crate) use outcome::fits;
pub(crate) use received::hop;
#[cfg(any(feature = "cli", feature = "ledger"))]
pub(crate) use received::ip_address;
pub use simple::SimpleReport;

/// The type of a diagnostic that is no SMTP reply and that has no type of its own (RFC 3464 §2.3.6).
const LOCAL_DIAGNOSTIC_TYPE: &str = "X-Retourpost";
