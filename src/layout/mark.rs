//! What a drawing may leave open.

use crate::phrase::Place;

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

/// A value that is known only when a notice is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Value {
    // Of the site.
    SiteName,
    Accent,
    AccentOnDark,
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
    Waiting,
    FieldsLeftOut,
    /// Recipients of groups that are not drawn.
    GroupsLeftOut,
    /// Recipients that the administrators' part does not list.
    RecipientsLeftOut,
    // Of a group of recipients.
    HelpLink,
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
    RemoteMta,
    Diagnostic,
    LastAttempt,
    AttemptCount,
    LogId,
    RecipientRetryUntil,
    // Of one hop.
    HopBy,
    HopAt,
}

/// A fact that is known only when a notice is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Fact {
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
    IsEnclosedFull,
    IsEnclosedHeader,
    IsEnclosedHeader8bit,
    HasFieldsLeftOut,
    HasGroupsLeftOut,
    HasRecipientsLeftOut,
    IsOneAddress,
    // Of a group.
    IsFirstGroup,
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
    HasAttempts,
    HasLastAttempt,
    HasLogId,
    HasRecipientRetryUntil,
    HasHopTime,
}

/// A list that is known only when a notice is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum List {
    /// The recipients of the group, up to the number shown.
    GroupRecipients,
    /// The recipients of the whole report, up to the number shown.
    Recipients,
    /// The hops of the failed message.
    Hops,
}
