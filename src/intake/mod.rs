//! Outside text to [`Case`](crate::report::Case): flags, JSON, and raw messages.

mod outcome;
mod simple;

pub use simple::SimpleReport;

use crate::diagnostic::Error;
use crate::report::Audience;

/// The type of a diagnostic that is no SMTP reply and that has no type of its own (RFC 3464 §2.3.6).
const LOCAL_DIAGNOSTIC_TYPE: &str = "X-Retourpost";

fn parse_audience(word: &str) -> Result<Audience, Error> {
    [Audience::Internal, Audience::External]
        .into_iter()
        .find(|audience| audience.as_str() == word)
        .ok_or_else(|| Error::caller("takes internal or external"))
}
