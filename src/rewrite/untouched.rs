//! Why a message passes as it is.

use std::fmt;

use crate::diagnostic::Error;
use crate::policy::Suppression;

/// Why a message passes as it is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub enum Untouched {
    /// It is no delivery status notification: not of a multipart type, or none of its parts is a machine part.
    NotAReport,
    /// It is a notice of ours, or one that was localized before.
    AlreadyLocalized,
    /// It is signed: each edit would break the signature. Tells by what.
    Signed(&'static str),
    /// It is encrypted. Tells by what.
    Encrypted(&'static str),
    /// It is larger than what is read. Tells which limit.
    OverLimit(&'static str),
    /// Its machine part is written in such a way that nothing certain can be read of some recipient.
    Unreadable,
    /// The returned message stands in the text for people, which would be replaced.
    OriginalInText,
    /// A client handed it over, so it was not made here.
    Remote,
    /// The system that says it made the report is not this site.
    NotOwn {
        /// Reporting-MTA.
        reporting_mta: String,
    },
    /// It names this site, but another system has handed it over, as a Received field tells.
    Received,
    /// The reader is at a domain that is not served yet.
    NotServed {
        /// The domain.
        domain: String,
    },
    /// The return path belongs to a program.
    Software {
        /// What tells it.
        sign: String,
    },
    /// The budget of its reader, or of their domain, is spent.
    OverBudget {
        /// Whose.
        of: String,
    },
    /// The policy of the site says that nobody is told.
    Suppressed(Suppression),
    /// No notice could be written.
    Unwritable(Error),
}

impl Untouched {
    /// The stable word for it: `not-a-report`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::NotAReport => "not-a-report",
            Self::AlreadyLocalized => "already-localized",
            Self::Signed(_) => "signed",
            Self::Encrypted(_) => "encrypted",
            Self::OverLimit(_) => "over-limit",
            Self::Unreadable => "unreadable",
            Self::OriginalInText => "original-in-text",
            Self::Remote => "remote",
            Self::NotOwn { .. } => "not-own",
            Self::Received => "received",
            Self::NotServed { .. } => "not-served",
            Self::Software { .. } => "software",
            Self::OverBudget { .. } => "over-budget",
            Self::Suppressed(suppression) => suppression.code(),
            Self::Unwritable(_) => "unwritable",
        }
    }

    /// Whether it is as ordinary as can be: mail that is none of ours.
    pub fn is_other_mail(&self) -> bool {
        *self == Self::NotAReport
    }
}

impl fmt::Display for Untouched {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotAReport => out.write_str("no delivery status notification (RFC 3464 §2)"),
            Self::AlreadyLocalized => out.write_str("a notice of Retourpost already"),
            Self::Signed(by) => write!(out, "the report is signed ({by}), and no edit leaves a signature good"),
            Self::Encrypted(by) => write!(out, "the report is encrypted ({by})"),
            Self::OverLimit(limit) => write!(out, "larger than what is read ({limit})"),
            Self::Unreadable => out.write_str("the delivery status cannot be read without a guess"),
            Self::OriginalInText => out.write_str("the returned message stands in the text for people"),
            Self::Remote => out.write_str("a client handed it over, so it was not made here"),
            Self::NotOwn { reporting_mta } => {
                write!(out, "the report is by {reporting_mta}, not by this site (rewrite.local_mta)")
            }
            Self::Received => {
                out.write_str("it names this site, but its Received fields say that it came from another")
            }
            Self::NotServed { domain } => write!(out, "{domain} is not served yet (rewrite.domains)"),
            Self::Software { sign } => write!(out, "a program reads it: {sign}"),
            Self::OverBudget { of } => write!(out, "the budget of {of} is spent"),
            Self::Suppressed(suppression) => suppression.fmt(out),
            Self::Unwritable(error) => error.fmt(out),
        }
    }
}
