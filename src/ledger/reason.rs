//! Why an address failed or was left out, as Adobe Campaign has it.

use super::failure::FailureType;

macro_rules! reasons {
    ($($(#[doc = $doc:literal])+ $variant:ident = $value:literal $id:literal $types:expr;)+) => {
        /// The reason of a failure, or of an exclusion, with the numbers of Adobe Campaign.
        ///
        /// Campaign publishes 22 labels; two of them (of SMS) have no number, and are not here.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Reason { $($(#[doc = $doc])+ $variant,)+ }

        impl Reason {
            /// All, by number.
            pub const ALL: &[Self] = &[$(Self::$variant,)+];

            /// The number that Campaign gives it (`failureReason`).
            pub fn number(self) -> u8 {
                match self { $(Self::$variant => $value,)+ }
            }

            /// The word for it in files, and the last part of its message in `locales`.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $id,)+ }
            }

            /// The types of failure that Campaign lists for it.
            ///
            /// [`Failure::of`](super::Failure::of) goes beyond them in two ways: what is hard is soft while a server
            /// refuses for now, and *unreachable* is ignored where the sending side itself failed.
            pub fn types(self) -> &'static [FailureType] {
                match self { $(Self::$variant => $types,)+ }
            }
        }
    };
}

const SOFT: &[FailureType] = &[FailureType::Soft];
const HARD: &[FailureType] = &[FailureType::Hard];
const BOTH: &[FailureType] = &[FailureType::Soft, FailureType::Hard];
const IGNORED: &[FailureType] = &[FailureType::Ignored];

reasons! {
    /// A new error that no rule knows. Campaign Standard counts it as soft, v8 has a type of its own: here it is soft.
    NotDefined = 0 "not-defined" SOFT;
    /// The address does not exist.
    UserUnknown = 1 "user-unknown" HARD;
    /// The domain does not exist, or its name could not be looked up.
    InvalidDomain = 2 "invalid-domain" SOFT;
    /// Something between the sender and the mailbox failed.
    Unreachable = 3 "unreachable" BOTH;
    /// The account is switched off; inactivity (a refusal for now) is soft.
    AccountDisabled = 4 "account-disabled" BOTH;
    /// The mailbox is full.
    MailboxFull = 5 "mailbox-full" SOFT;
    /// The phone is not connected.
    NotConnected = 6 "not-connected" IGNORED;
    /// The profile has no address.
    AddressEmpty = 7 "address-empty" HARD;
    /// The address is on the denylist.
    Denylisted = 8 "denylisted" HARD;
    /// The address is in quarantine.
    Quarantined = 9 "quarantined" HARD;
    /// The address stands twice in the mailing.
    Duplicate = 10 "duplicate" IGNORED;
    /// A rule of the sender left it out.
    ExcludedByRule = 11 "excluded-by-rule" IGNORED;
    /// Another mailing went first.
    ExcludedAfterArbitration = 12 "excluded-after-arbitration" IGNORED;
    /// The address is of bad quality.
    BadQuality = 14 "bad-quality" IGNORED;
    /// The postal address is not qualified.
    Unqualified = 15 "unqualified" IGNORED;
    /// No offer fits.
    NotEligible = 16 "not-eligible" IGNORED;
    /// The mailing was to be no larger.
    TargetLimited = 17 "target-limited" IGNORED;
    /// The provider refused: as spam, by a policy, for its reputation.
    Refused = 20 "refused" BOTH;
    /// The address is on an allowlist and was sent to all the same.
    ErrorIgnored = 25 "error-ignored" IGNORED;
    /// An address that the sender put in to see the mailing.
    ControlAddress = 127 "control-address" IGNORED;
}

impl Reason {
    /// The reason of this number.
    pub fn by_number(number: u8) -> Option<Self> {
        Self::ALL.iter().copied().find(|reason| reason.number() == number)
    }

    /// Whether a failure of this type may be told with it: one that no rule knows may be of any.
    pub(crate) fn can_be(self, failure_type: FailureType) -> bool {
        self == Self::NotDefined || self.types().contains(&failure_type)
    }

    /// The reason of this word.
    pub fn by_word(word: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|reason| reason.as_str() == word)
    }
}
