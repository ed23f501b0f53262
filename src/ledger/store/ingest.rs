//! Taking events in.

use serde::Serialize;

/// What became of a batch of events. Each event counts in one of the first four.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Ingested {
    /// Events that count from now on.
    pub n_new: u64,
    /// Events that were known already, and changed nothing.
    pub n_known: u64,
    /// Events that are listed until a person confirms them.
    pub n_unverified: u64,
    /// Events of which no line is known.
    pub n_unmatched: u64,
    /// Events of earlier batches that were unmatched, and have found their lines now.
    pub n_found: u64,
    /// Lines whose outcome turned out to be late.
    pub n_late: u64,
    /// Lines whose validity period ended with nothing known.
    pub n_ended: u64,
}
