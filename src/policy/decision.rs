//! The decisions about one notice.

use std::borrow::Cow;
use std::fmt;

use super::due::{AbsentNotify, is_due};
use crate::diagnostic::Error;
use crate::report::{Action, Audience, Case, HeaderSection, Original, Report, Ret, ReturnPath, parts_of_address};

/// What the site has settled.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PolicySettings {
    /// How an absent NOTIFY is read.
    pub absent_notify: AbsentNotify,
    /// What goes back with a failure where RET does not say it (RFC 3461 §4.3 leaves the choice to us).
    pub returns_full: bool,
    /// Above this size, only the header goes back, whatever RET says (RFC 3461 §6.2).
    pub full_limit_octets: usize,
    /// Whether the original's subject may stand in the notice's Subject, for internal, authenticated senders.
    pub shows_subject_to_insiders: bool,
    /// A message with this many Received fields goes round in circles (RFC 5321 §6.3); no more is said about its delays
    /// and successes.
    pub received_limit: usize,
    /// A report about more recipients is refused.
    pub recipients_limit: usize,
}

impl Default for PolicySettings {
    fn default() -> Self {
        Self {
            absent_notify: AbsentNotify::default(),
            returns_full: false,
            full_limit_octets: 50_000,
            shows_subject_to_insiders: true,
            received_limit: 100,
            recipients_limit: 10_000,
        }
    }
}

/// What was decided about a notice that may be sent.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Decision<'a> {
    /// The return path of the original: the one recipient of the notice (RFC 3464 §2).
    pub recipient: &'a str,
    /// The report, with the due recipients only (RFC 3461 §5.2.8).
    pub report: Cow<'a, Report>,
    /// For whom it is worded.
    pub audience: Audience,
    /// What of the original goes back.
    pub returning: Returning,
    /// Whether the Subject may carry the original's subject.
    pub shows_subject: bool,
}

/// What of the original goes back (RFC 3461 §6.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Returning {
    /// Nothing was handed over.
    Nothing,
    /// The header.
    Headers,
    /// The whole message.
    Full,
}

/// Why no notice is sent. Each carries enough for an entry in the postmaster's log (RFC 3461 §5.2).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Suppression {
    /// The return path of the message is `<>` (RFC 3461 §5.2, RFC 5321 §6.1).
    NullReturnPath,
    /// The message is itself a notice about a delivery (RFC 5321 §3.6.3).
    NoticeAboutNotice,
    /// No recipient is due: NOTIFY, or a success nobody asked about (RFC 3461 §5.2).
    NotDue,
    /// The message goes round in circles (RFC 5321 §6.3) and has not failed yet.
    Loop,
    /// The message was found hostile after it had been accepted (RFC 5321 §6.2).
    Hostile,
}

/// Decides about a case. `is_internal` tells whether a domain is one of the site's.
///
/// # Errors
/// More recipients than the settings allow.
pub fn decide<'a>(
    case: &'a Case,
    settings: &PolicySettings,
    is_internal: impl Fn(&str) -> bool,
) -> Result<Result<Decision<'a>, Suppression>, Error> {
    let recipient = match suppression_or_recipient(case, settings) {
        Ok(recipient) => recipient,
        Err(suppression) => return Ok(Err(suppression)),
    };
    refuse_crowd(case.report.recipients().len(), settings.recipients_limit)?;
    let audience = case.reader.audience.unwrap_or_else(|| audience_of(recipient, is_internal));
    let report = due_report(&case.report, settings.absent_notify);
    Ok(Ok(Decision {
        recipient,
        audience,
        returning: returning(&case.original, &report, settings),
        shows_subject: settings.shows_subject_to_insiders
            && audience == Audience::Internal
            && case.original.is_authenticated,
        report,
    }))
}

fn refuse_crowd(n_recipients: usize, limit: usize) -> Result<(), Error> {
    if n_recipients <= limit {
        return Ok(());
    }
    Err(Error::caller(format!("{n_recipients} recipients are more than the limit of {limit}; send several reports"))
        .in_field("recipients"))
}

fn suppression_or_recipient<'a>(case: &'a Case, settings: &PolicySettings) -> Result<&'a str, Suppression> {
    let original = &case.original;
    let ReturnPath::Mailbox(recipient) = &original.return_path else { return Err(Suppression::NullReturnPath) };
    if is_notice(original) {
        return Err(Suppression::NoticeAboutNotice);
    }
    if original.is_hostile {
        return Err(Suppression::Hostile);
    }
    let mut due = case.report.recipients().iter().filter(|recipient| is_due(recipient, settings.absent_notify));
    let Some(first) = due.next() else { return Err(Suppression::NotDue) };
    let has_failed = first.action() == Action::Failed || due.any(|recipient| recipient.action() == Action::Failed);
    // A failure is told even so, or the loop would swallow the message (RFC 5321 §3.6.3); the notice cannot go on with it,
    // since its own return path is null.
    if !has_failed && is_looping(original, settings.received_limit) {
        return Err(Suppression::Loop);
    }
    Ok(recipient)
}

/// A delivery report that was sent, wrongly, with a return path: told by its media type (RFC 3464 §2).
fn is_notice(original: &Original) -> bool {
    let Some(header) = &original.header else { return false };
    let value = header.first("Content-Type").map(|field| field.unfolded().to_ascii_lowercase()).unwrap_or_default();
    value.starts_with("multipart/report") && value.contains("delivery-status")
}

/// Told by its Received fields, or by the hops where no header was handed over.
fn is_looping(original: &Original, limit: usize) -> bool {
    let received = |header: &HeaderSection| header.fields().filter(|field| field.is_named("Received")).count();
    original.header.as_ref().map_or(0, received).max(original.hops.len()) >= limit
}

fn audience_of(recipient: &str, is_internal: impl Fn(&str) -> bool) -> Audience {
    match parts_of_address(recipient) {
        Some((_, domain)) if !is_internal(domain) => Audience::External,
        Some(_) => Audience::Internal,
        // A mailbox without a domain is a local user.
        None => Audience::Internal,
    }
}

fn due_report(report: &Report, absent: AbsentNotify) -> Cow<'_, Report> {
    if report.recipients().iter().all(|recipient| is_due(recipient, absent)) {
        return Cow::Borrowed(report);
    }
    let mut fields = report.fields().clone();
    fields.recipients.retain(|recipient| is_due(recipient, absent));
    // OK because the report was legal and at least one recipient is due.
    Cow::Owned(Report::try_from(fields).expect("a legal report with fewer recipients is legal"))
}

/// RET counts for failures only; a message under REQUIRETLS goes back as its header (RFC 3461 §4.3, RFC 8689 §5).
fn returning(original: &Original, report: &Report, settings: &PolicySettings) -> Returning {
    let Some(header) = &original.header else { return Returning::Nothing };
    let has_failed = report.recipients().iter().any(|recipient| recipient.action() == Action::Failed);
    let n_octets = original.body.as_ref().map(|body| header.octets().len() + "\r\n".len() + body.len());
    let wants_full = match original.ret {
        Some(Ret::Full) => true,
        Some(Ret::Hdrs) => false,
        None => settings.returns_full,
    };
    let fits = n_octets.is_some_and(|n_octets| n_octets <= settings.full_limit_octets);
    if has_failed && wants_full && fits && !original.is_requiretls { Returning::Full } else { Returning::Headers }
}

impl Suppression {
    /// The stable word for it: `null-return-path`.
    pub fn code(self) -> &'static str {
        match self {
            Self::NullReturnPath => "null-return-path",
            Self::NoticeAboutNotice => "notice-about-notice",
            Self::NotDue => "not-due",
            Self::Loop => "loop",
            Self::Hostile => "hostile",
        }
    }
}

impl fmt::Display for Suppression {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::NullReturnPath => "the return path of the message is <>: nobody is told (RFC 5321 §6.1)",
            Self::NoticeAboutNotice => "the message is itself a delivery report (RFC 5321 §3.6.3)",
            Self::NotDue => "no recipient is due a report: NOTIFY, or a success nobody asked about (RFC 3461 §5.2)",
            Self::Loop => "the message goes round in circles (RFC 5321 §6.3)",
            Self::Hostile => "the message was found hostile after it had been accepted (RFC 5321 §6.2)",
        })
    }
}
