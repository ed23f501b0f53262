//! What went wrong with a message, and what it means for its address.

use super::event::EventKind;
use super::reason::Reason;
use crate::cause::Cause;
use crate::status::{EnhancedStatus, StatusClass};

/// What a failure means for the address (Campaign: `failureType`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FailureType {
    /// It may pass, or nothing is known of it: an error is counted.
    Soft,
    /// The address does not work: quarantine at once.
    Hard,
    /// It says nothing of the address.
    Ignored,
}

/// What went wrong with a message.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub struct Failure {
    /// What it means for the address.
    pub failure_type: FailureType,
    /// Why, in the terms of a mailing.
    pub reason: Reason,
    /// The everyday cause, where one was found.
    pub cause: Option<&'static Cause>,
    /// What was reported (RFC 3463).
    pub status: Option<EnhancedStatus>,
    /// What that amounts to, where no status was reported or where it tells less: from the words that were said, or from the class that a
    /// provider gave it. It is shown beside the status, and marked.
    pub derived: Option<EnhancedStatus>,
}

impl FailureType {
    /// The word for it in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Soft => "soft",
            Self::Hard => "hard",
            Self::Ignored => "ignored",
        }
    }

    /// The number that Campaign gives it. That of `ignored` is not published: 0 here.
    pub fn number(self) -> u8 {
        match self {
            Self::Ignored => 0,
            Self::Soft => 1,
            Self::Hard => 2,
        }
    }

    /// The type of this word.
    pub fn by_word(word: &str) -> Option<Self> {
        [Self::Soft, Self::Hard, Self::Ignored].into_iter().find(|it| it.as_str() == word)
    }
}

impl Failure {
    /// A failure of this type and reason, of which nothing more is known.
    pub fn new(failure_type: FailureType, reason: Reason) -> Self {
        Self { failure_type, reason, cause: None, status: None, derived: None }
    }

    /// What a cause and a status mean for the address.
    ///
    /// Hard is what says that the address does not work or takes no mail of this sender, as a rule: a permanent
    /// answer about the mailbox or its domain. A refusal of the message, its sender or its server says nothing of the
    /// address, however permanent it is, and is soft. A domain that does not exist is soft, as in Campaign: names
    /// come back. Ignored is what the sending side stopped itself (its own disk, rules, quota or login): counted as
    /// errors of the addresses, a fault of some days would put a whole list into quarantine.
    ///
    /// ```
    /// use retourpost::cause::Cause;
    /// use retourpost::ledger::{Failure, FailureType, Reason};
    /// use retourpost::status::EnhancedStatus;
    ///
    /// let unknown = Failure::of(Cause::by_id("mailbox-unknown").unwrap(), EnhancedStatus::parse("5.1.1")?);
    /// assert_eq!((unknown.failure_type, unknown.reason), (FailureType::Hard, Reason::UserUnknown));
    /// let spam = Failure::of(Cause::by_id("refused-as-spam").unwrap(), EnhancedStatus::parse("5.7.1")?);
    /// assert_eq!((spam.failure_type, spam.reason), (FailureType::Soft, Reason::Refused));
    /// # Ok::<(), retourpost::Error>(())
    /// ```
    pub fn of(cause: &'static Cause, status: EnhancedStatus) -> Self {
        let is_permanent = status.class() == StatusClass::Permanent;
        let (reason, when_permanent) = reason_of(cause.id(), cause.subject_digit());
        let failure_type = match when_permanent {
            FailureType::Hard if !is_permanent => FailureType::Soft,
            failure_type => failure_type,
        };
        Self { failure_type, reason, cause: Some(cause), status: Some(status), derived: None }
    }

    /// What happened to the message, if the mail system no longer tries.
    pub fn final_kind(&self) -> EventKind {
        match self.failure_type {
            FailureType::Hard => EventKind::HardBounce,
            FailureType::Soft | FailureType::Ignored => EventKind::GivenUp,
        }
    }
}

/// The reason of a cause, and the type of failure that a permanent answer with it is.
fn reason_of(cause: &str, subject_digit: u16) -> (Reason, FailureType) {
    use FailureType::{Hard, Ignored, Soft};
    match cause {
        "mailbox-unknown"
        | "address-malformed"
        | "mailbox-moved"
        | "address-changed-hands"
        | "domain-accepts-no-mail" => (Reason::UserUnknown, Hard),
        "domain-unknown" | "domain-without-mail-server" | "domain-lookup-failed" => (Reason::InvalidDomain, Soft),
        "mailbox-disabled" => (Reason::AccountDisabled, Hard),
        "mailbox-full" => (Reason::MailboxFull, Soft),
        "list-restricted" | "outside-senders-refused" => (Reason::Refused, Hard),
        "unknown" | "address-problem" | "address-ambiguous" => (Reason::NotDefined, Soft),
        // The message did not leave the sending side, and no server saw its address.
        "own-system-problem"
        | "stopped-by-own-rules"
        | "sending-blocked"
        | "account-disabled"
        | "account-compromised"
        | "send-as-denied"
        | "sending-quota-exceeded"
        | "authentication-required"
        | "authentication-refused"
        | "authentication-too-weak" => (Reason::Unreachable, Ignored),
        // Nobody refused: two servers found no way to each other that both may take.
        "protocol-problem"
        | "secure-connection-failed"
        | "mta-sts-failed"
        | "dane-failed"
        | "certificate-invalid"
        | "requiretls-unsupported" => (Reason::Unreachable, Soft),
        // The subject is that of the limit that was reached, and the message was refused for it.
        "message-too-large" | "message-too-large-for-mailbox" | "recipient-rate-limited" => (Reason::Refused, Soft),
        _ => match subject_digit {
            // What stands in the way of the sender's address is a refusal of the sender.
            1 | 5..=7 => (Reason::Refused, Soft),
            2..=4 => (Reason::Unreachable, Soft),
            _ => (Reason::NotDefined, Soft),
        },
    }
}
