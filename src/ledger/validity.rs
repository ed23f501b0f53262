//! How long a mailing is tried.

use crate::diagnostic::Error;

/// How long the mail system tries to deliver the messages of a mailing, from the moment at which each was handed to it.
///
/// Campaign: "only values of 3.5 days or less are taken into account". What a longer one becomes is told for v7 and v8 alone (3.5 days), and
/// is the same here; a site whose mail system tries longer says so by another cap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ValidityPeriod {
    seconds: i64,
}

impl ValidityPeriod {
    /// The longest that is taken into account, unless a site says otherwise: 3.5 days.
    pub const CAP_SECONDS: i64 = 302_400;

    /// A period of at least a second, cut to [`CAP_SECONDS`](Self::CAP_SECONDS).
    ///
    /// # Errors
    /// No time at all.
    pub fn try_new(seconds: i64) -> Result<Self, Error> {
        Self::with_cap(seconds, Self::CAP_SECONDS)
    }

    /// A period of at least a second, cut to a cap of the site's own.
    ///
    /// # Errors
    /// No time at all, be it as a period or as a cap.
    pub fn with_cap(seconds: i64, cap_seconds: i64) -> Result<Self, Error> {
        if seconds < 1 || cap_seconds < 1 {
            return Err(Error::caller("a validity period is at least a second").in_field("validity"));
        }
        Ok(Self { seconds: seconds.min(cap_seconds) })
    }

    /// Its length.
    pub fn seconds(self) -> i64 {
        self.seconds
    }

    /// When it is over for a message that was handed over then.
    pub(crate) fn deadline(self, relayed_at: i64) -> i64 {
        relayed_at.saturating_add(self.seconds)
    }
}

impl Default for ValidityPeriod {
    fn default() -> Self {
        Self { seconds: Self::CAP_SECONDS }
    }
}
