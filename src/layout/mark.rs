//! What a drawing may leave open.

use crate::cause::Cause;
use crate::phrase::Place;
use crate::report::{Action, SmtpStage};

/// One open place of a drawing, written into it as one private-use character.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Mark {
    /// A value is written here.
    Blank { value: Value, place: Place },
    /// What follows up to `Otherwise` or `End` is kept if the fact holds.
    When(Fact),
    /// What follows up to `End` is kept if the fact of the `When` does not hold.
    Otherwise,
    /// What follows up to `End` is repeated for each member.
    Each(List),
    /// Arms follow; the one that fits the number is kept.
    Choose(Value),
    /// An arm of a `Choose`.
    Arm(Arm),
    /// Ends the innermost `When`, `Each` or `Choose`.
    End,
    /// Something of each group of recipients goes here.
    Slot(Slot),
}

/// What of each group of recipients goes into a frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Slot {
    /// What is said to the reader.
    Groups,
    /// What administrators can do.
    Advice,
}

pub(crate) use super::tree::Arm;

/// What became of a recipient, as the overview of a notice with several outcomes counts it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Fate {
    Failed,
    /// Failed, but it may have arrived all the same.
    Unsure,
    Delayed,
    Delivered,
    Relayed,
    Expanded,
}

impl Fate {
    /// In the order of the groups: the gravest first.
    pub(crate) const ALL: [Self; 6] =
        [Self::Failed, Self::Unsure, Self::Delayed, Self::Delivered, Self::Relayed, Self::Expanded];

    /// The fate of a recipient with this outcome.
    pub(crate) fn of(action: Action, cause: &Cause) -> Self {
        match action {
            Action::Failed if cause.id() == "may-have-arrived" => Self::Unsure,
            Action::Failed => Self::Failed,
            Action::Delayed => Self::Delayed,
            Action::Delivered => Self::Delivered,
            Action::Relayed => Self::Relayed,
            Action::Expanded => Self::Expanded,
        }
    }

    /// The message that counts the recipients with this fate.
    pub(crate) fn overview_id(self) -> &'static str {
        match self {
            Self::Failed => "notice-overview-failed",
            Self::Unsure => "notice-overview-unsure",
            Self::Delayed => "notice-overview-delayed",
            Self::Delivered => "notice-overview-delivered",
            Self::Relayed => "notice-overview-relayed",
            Self::Expanded => "notice-overview-expanded",
        }
    }
}

/// A value that is known only when a notice is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Value {
    // Of the site.
    SiteName,
    Accent,
    AccentOnDark,
    /// Where the image of the brand is, `cid:…`.
    BrandImage,
    BrandImageWidth,
    BrandImageHeight,
    ContactAddress,
    ContactLink,
    ReportingMta,
    // Of the failed message.
    Subject,
    Sent,
    MessageId,
    Size,
    Arrival,
    EnvelopeId,
    ReturnPath,
    SentUtc,
    ArrivalUtc,
    Waiting,
    FieldsLeftOut,
    /// Fields of the returned header that name what is hidden from the reader.
    FieldsWithheld,
    /// Hops inside.
    HopsWithheld,
    /// Recipients of groups that are not drawn.
    GroupsLeftOut,
    /// Recipients that the administrators' part does not list.
    RecipientsLeftOut,
    /// Recipients with this fate.
    FateCount(Fate),
    // Of a group of recipients.
    HelpLink,
    /// The part of the same page for administrators.
    AdminHelpLink,
    Domain,
    GroupCount,
    MoreCount,
    RetryUntil,
    // Of one recipient.
    Recipient,
    FinalRecipient,
    Status,
    StatusName,
    StatusReceived,
    StatusDerived,
    RemoteMta,
    Diagnostic,
    LastAttempt,
    AttemptCount,
    LogId,
    RecipientRetryUntil,
    OriginalRecipient,
    LastAttemptUtc,
    RecipientRetryUntilUtc,
    /// Attempts that are not listed.
    AttemptsLeftOut,
    // Of one attempt.
    AttemptAt,
    AttemptUtc,
    AttemptRemote,
    /// What was answered, its first line.
    AttemptReply,
    /// How often in a row the same was answered.
    AttemptRepeats,
    // Of one hop.
    HopNumber,
    /// From whom, to whom, how: as in the Received field.
    HopTrace,
    HopAt,
    HopUtc,
    HopRelay,
    /// The number of the hop since which the time is counted.
    HopSince,
    /// Hops that are not listed.
    HopsLeftOut,
    /// Fields of the original's header, word for word.
    HeaderLines,
}

impl Value {
    /// Whether the value is a moment in UTC, as logs have it (ISO 8601).
    pub(crate) fn is_in_utc(self) -> bool {
        matches!(
            self,
            Self::SentUtc
                | Self::ArrivalUtc
                | Self::LastAttemptUtc
                | Self::RecipientRetryUntilUtc
                | Self::AttemptUtc
                | Self::HopUtc
        )
    }

    /// Whether the value is lines of what machines said: each is wrapped by itself, and told apart from words of ours.
    pub(crate) fn is_said(self) -> bool {
        matches!(self, Self::Diagnostic | Self::AttemptReply | Self::HopTrace | Self::HeaderLines)
    }
}

impl Value {
    /// Whether the language itself writes it: a count, a size, a length of time, a moment in words.
    pub(crate) fn is_worded(self) -> bool {
        matches!(
            self,
            Self::Sent
                | Self::Arrival
                | Self::RetryUntil
                | Self::RecipientRetryUntil
                | Self::LastAttempt
                | Self::AttemptAt
                | Self::HopAt
                | Self::Size
                | Self::Waiting
                | Self::HopRelay
                | Self::HopNumber
                | Self::HopSince
                | Self::HopsLeftOut
                | Self::HopsWithheld
                | Self::FieldsLeftOut
                | Self::FieldsWithheld
                | Self::GroupsLeftOut
                | Self::RecipientsLeftOut
                | Self::FateCount(_)
                | Self::GroupCount
                | Self::MoreCount
                | Self::AttemptCount
                | Self::AttemptsLeftOut
                | Self::AttemptRepeats
        )
    }

    /// Whether people wrote it, in whatever language.
    pub(crate) fn is_prose(self) -> bool {
        matches!(self, Self::Subject | Self::SiteName)
    }

    /// Whether it is the name of a host, or an address: in HTML such a name may be broken behind its dots.
    pub(crate) fn is_dotted_name(self) -> bool {
        matches!(
            self,
            Self::ContactAddress
                | Self::ReportingMta
                | Self::Domain
                | Self::Recipient
                | Self::FinalRecipient
                | Self::RemoteMta
                | Self::OriginalRecipient
                | Self::AttemptRemote
        )
    }
}

/// A fact that is known only when a notice is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Fact {
    /// The page begins here, its head and its brand.
    OpensPage,
    /// The page ends here.
    ClosesPage,
    /// The notice is in several languages, and this one is not the first: a line on top says that it is there.
    PointsBelow,
    /// What the reader is told.
    TellsReader,
    /// What administrators are told, once in a notice.
    TellsAdministrators,
    /// The notice is in several languages.
    IsOfSeveral,
    /// A line ends what is said to the reader: what identifies the message, or what administrators are told, comes below it.
    EndsWithLine,
    /// What the reader is told in another language stands above.
    FollowsLanguage,
    HasBrandImage,
    HasContactAddress,
    HasContactLink,
    HasSubject,
    HasSent,
    HasMessageId,
    HasSize,
    HasArrival,
    HasEnvelopeId,
    HasMessageSection,
    HasHops,
    HasFailure,
    /// The recipients do not share one outcome.
    IsMixed,
    IsEnclosedFull,
    IsEnclosedHeader,
    IsEnclosedHeader8bit,
    HasFieldsLeftOut,
    HasManyGroups,
    HasFieldsWithheld,
    HasHopsWithheld,
    HasTargetsWithheld,
    HasMembersWithheld,
    HasHostsWithheld,
    HasGroupsLeftOut,
    HasRecipientsLeftOut,
    IsOneAddress,
    HasFate(Fate),
    // Of a group.
    /// Nothing stands above it: it is the first, and there is no overview.
    OpensNotice,
    /// The group above has the same action and cause, at another domain.
    IsCauseRepeated,
    /// Its cause is the likeliest, and not certain.
    IsCauseLikely,
    HasManyCauses,
    HasOneRecipient,
    HasMore,
    HasHelp,
    HasRemote,
    HasReply,
    HasRetryUntil,
    HasWaiting,
    // Of one recipient.
    HasRemoteMta,
    HasSmtpReply,
    HasOwnDiagnostic,
    HasDiagnostic,
    HasStatusReceived,
    HasStatusDerived,
    HasAttempts,
    HasLastAttempt,
    HasLogId,
    HasRecipientRetryUntil,
    HasOriginalRecipient,
    /// Trouble with an answer of which the report does not say who gave it.
    IsRemoteUnnamed,
    /// Trouble without a trace of another server.
    HasNoRemote,
    HasStage,
    IsAtStage(SmtpStage),
    /// The attempts tell more than their number and the last one.
    HasAttemptList,
    HasAttemptsLeftOut,
    // Of one attempt.
    HasAttemptRemote,
    HasAttemptReply,
    HasAttemptRepeats,
    // Of one hop.
    HasHopTrace,
    HasHopTime,
    IsHopImplausible,
    HasHopRelay,
    /// The time is counted since an earlier hop than the one before.
    IsHopSinceEarlier,
    IsHopSlowest,
    // Of the route.
    HasHopsLeftOut,
    HasSkew,
    HasHeaderLines,
}

impl Fact {
    /// Whether only the part for administrators asks for it.
    pub(crate) fn is_for_administrators(self) -> bool {
        matches!(
            self,
            Self::HasOriginalRecipient
                | Self::IsRemoteUnnamed
                | Self::HasNoRemote
                | Self::HasStage
                | Self::IsAtStage(_)
                | Self::HasAttemptList
                | Self::HasAttemptsLeftOut
                | Self::HasAttemptRemote
                | Self::HasAttemptReply
                | Self::HasAttemptRepeats
                | Self::HasHopTrace
                | Self::HasHopTime
                | Self::IsHopImplausible
                | Self::HasHopRelay
                | Self::IsHopSinceEarlier
                | Self::IsHopSlowest
                | Self::HasHopsLeftOut
                | Self::HasSkew
                | Self::HasHeaderLines
        )
    }
}

/// A list that is known only when a notice is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum List {
    /// The recipients of the group, up to the number shown.
    GroupRecipients,
    /// The recipients of the whole report, up to the number shown.
    Recipients,
    /// The attempts for the recipient, newest first, up to the number shown.
    Attempts,
    /// The hops of the failed message, the newest up to the number shown.
    Hops,
}
