//! How a sender sees where a message stands.

use super::line::Phase;

/// How phases become statuses and numbers (Campaign: Email Feedback Service).
///
/// Under each policy the final numbers of a mailing are the same; the way there differs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum CountingPolicy {
    /// With a feedback service: a message is pending until its delivery is reported, and a soft bounce counts as failed until a retry
    /// succeeds. Delivered % rises from 0.
    Feedback,
    /// Without one: a message counts as sent once it is handed over, until a bounce says otherwise. Delivered % falls from 100.
    #[default]
    Optimistic,
    /// Campaign v8 with the service: a message is *taken into account* until its delivery is reported; a soft bounce changes the reason and
    /// not the status, and only what failed for good is an error.
    V8,
}

/// What a sender is told of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Status {
    /// Nothing is known yet.
    Pending,
    /// The service provider has it (v8).
    TakenIntoAccount,
    /// It counts as delivered.
    Sent,
    /// It counts as an error.
    Failed,
    /// It was left out.
    Ignored,
}

/// Which of the meanings of a status it is (§6.5.8).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SubStatus {
    /// The word means what it says.
    Plain,
    /// It stands in the mailing and was not handed over yet.
    Prepared,
    /// It is being tried again.
    Retrying,
    /// Nobody tries any more.
    Final,
    /// It was handed over, and its delivery is not reported (yet).
    Unconfirmed,
}

impl CountingPolicy {
    /// All.
    pub const ALL: [Self; 3] = [Self::Feedback, Self::Optimistic, Self::V8];

    /// The word for it in files and flags.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Feedback => "feedback",
            Self::Optimistic => "optimistic",
            Self::V8 => "v8",
        }
    }

    /// The policy of this word.
    pub fn by_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|policy| policy.as_str() == word)
    }

    /// What a sender is told of a message in this phase.
    pub fn status(self, phase: Phase) -> (Status, SubStatus) {
        match phase {
            Phase::Prepared => (Status::Pending, SubStatus::Prepared),
            Phase::Excluded => (Status::Ignored, SubStatus::Plain),
            Phase::Relayed => match self {
                Self::Feedback => (Status::Pending, SubStatus::Plain),
                Self::Optimistic => (Status::Sent, SubStatus::Unconfirmed),
                Self::V8 => (Status::TakenIntoAccount, SubStatus::Plain),
            },
            Phase::Retrying => match self {
                Self::Feedback => (Status::Failed, SubStatus::Retrying),
                Self::Optimistic => (Status::Sent, SubStatus::Retrying),
                Self::V8 => (Status::TakenIntoAccount, SubStatus::Retrying),
            },
            Phase::Delivered => (Status::Sent, SubStatus::Plain),
            Phase::Unconfirmed => (Status::Sent, SubStatus::Unconfirmed),
            Phase::Failed => (Status::Failed, SubStatus::Final),
        }
    }
}

impl Status {
    /// The word for it in files, and the last part of its message in `locales`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::TakenIntoAccount => "taken-into-account",
            Self::Sent => "sent",
            Self::Failed => "failed",
            Self::Ignored => "ignored",
        }
    }
}

impl SubStatus {
    /// The word for it in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Prepared => "prepared",
            Self::Retrying => "retrying",
            Self::Final => "final",
            Self::Unconfirmed => "unconfirmed",
        }
    }
}
