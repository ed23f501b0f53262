//! Proving that what is kept follows from the events.

use serde::Serialize;

/// Whether what does not follow from the events is written anew.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Repair {
    /// It is reported.
    No,
    /// It is reported, and written anew.
    Yes,
}

/// What a recomputation found.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[non_exhaustive]
pub struct Recomputed {
    /// Lines that were folded again.
    pub n_lines: u64,
    /// Events of which they were folded.
    pub n_events: u64,
    /// Addresses with a record.
    pub n_addresses: u64,
    /// How many differences there are.
    pub n_differences: u64,
    /// The first hundred of them.
    pub differences: Vec<Difference>,
}

/// Something that is kept and does not follow from the events.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Difference {
    /// What: `line 17 of july`, `counter phase failed of july`, `address 6f2a…`.
    pub what: String,
    /// What is kept.
    pub kept: String,
    /// What follows from the events.
    pub due: String,
}
