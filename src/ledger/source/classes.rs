//! What providers call failures, in the terms of causes.

use super::{Failure, FailureType, Reason};
use crate::cause::Cause;
use crate::status::EnhancedStatus;

/// What a word of a provider means.
#[derive(Debug, Clone, Copy)]
pub(super) enum Class {
    /// A cause and the status that it has: they decide what it means for the address, as they do of a report.
    Cause(&'static str, &'static str),
    /// A failure of which the provider says no more.
    Failure(FailureType, Reason),
}

impl Class {
    pub(super) fn failure(self) -> Failure {
        match self {
            Self::Cause(cause, status) => {
                // OK because a test reads every row of every table.
                let cause = Cause::by_id(cause).expect("a cause");
                // OK for the same reason.
                let status = EnhancedStatus::parse(status).expect("a status");
                Failure { status: None, derived: Some(status), ..Failure::of(cause, status) }
            }
            Self::Failure(failure_type, reason) => Failure::new(failure_type, reason),
        }
    }
}

/// The row of a word, whatever its letter case.
pub(super) fn row<T: Copy>(table: &[(&str, T)], word: &str) -> Option<T> {
    table.iter().find(|(name, _)| name.eq_ignore_ascii_case(word)).map(|(_, row)| *row)
}
