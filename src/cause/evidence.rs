//! What a report says that points at a cause.

use serde::Deserialize;

use crate::report::{Attempt, DiagnosticCode, Recipient, RecipientFields, SmtpStage};
use crate::status::{EnhancedStatus, SmtpReply, StatusClass};

/// What a report says of one recipient, or of one attempt.
#[derive(Debug, Clone, Copy)]
pub(super) struct Evidence<'a> {
    code: EnhancedStatus,
    reply: Option<&'a SmtpReply>,
    // Of a diagnostic that is no reply.
    text: &'a str,
    stage: Option<SmtpStage>,
    speaker: Speaker,
}

/// Who said it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Speaker {
    /// A server that was asked.
    Remote,
    /// The reporting system itself: it could not ask, or got no answer.
    Local,
}

impl<'a> Evidence<'a> {
    pub(super) fn of(recipient: &'a Recipient) -> Self {
        let fields = recipient.fields();
        Self::read(fields.diagnostic_code.as_ref(), fields.status, fields.remote_mta.is_some(), fields.stage)
    }

    /// What an expired message met last, if a diagnostic beside `X.4.7` tells it.
    pub(super) fn before_expiry(recipient: &'a Recipient) -> Option<Self> {
        let fields = recipient.fields();
        let diagnostic = fields.diagnostic_code.as_ref()?;
        let status = EnhancedStatus::new(fields.status.class(), 0, 0);
        Some(Self::read(Some(diagnostic), status, fields.remote_mta.is_some(), fields.stage))
    }

    pub(super) fn of_attempt(attempt: &'a Attempt, fields: &RecipientFields) -> Self {
        let status = EnhancedStatus::new(fields.status.class(), 0, 0);
        Self::read(attempt.diagnostic_code.as_ref(), status, attempt.remote_mta.is_some(), None)
    }

    /// Text of another type than `smtp` was made up by the reporting system (RFC 3464 §2.3.6), even if it speaks of a
    /// server; without any text, Remote-MTA tells (RFC 3464 §2.3.5).
    fn read(
        diagnostic: Option<&'a DiagnosticCode>,
        status: EnhancedStatus,
        has_remote: bool,
        stage: Option<SmtpStage>,
    ) -> Self {
        let reply = diagnostic.and_then(DiagnosticCode::smtp);
        let (text, speaker) = match diagnostic {
            Some(DiagnosticCode::Smtp(_)) => ("", Speaker::Remote),
            Some(DiagnosticCode::Other { text, .. }) => (text.as_str(), Speaker::Local),
            None if has_remote => ("", Speaker::Remote),
            None => ("", Speaker::Local),
        };
        Self { code: code_of(status, reply), reply, text, stage, speaker }
    }

    /// The subject digit; 0 where it is not told or not known.
    pub(super) fn subject(&self) -> u16 {
        known_subject(self.code)
    }

    pub(super) fn detail(&self) -> u16 {
        self.code.detail()
    }

    /// Of a reply, its first digit decides, not the enhanced code (RFC 5321 §4.2.1).
    pub(super) fn class(&self) -> StatusClass {
        match self.reply.map(SmtpReply::class_digit) {
            Some(digit) => StatusClass::from_digit(digit).unwrap_or(StatusClass::Permanent),
            None => self.code.class(),
        }
    }

    pub(super) fn reply_code(&self) -> Option<u16> {
        self.reply.map(SmtpReply::code)
    }

    pub(super) fn stage(&self) -> Option<SmtpStage> {
        self.stage
    }

    pub(super) fn speaker(&self) -> Speaker {
        self.speaker
    }

    /// What was said in words, line by line.
    pub(super) fn lines(&self) -> impl Iterator<Item = &'a str> {
        self.reply.into_iter().flat_map(SmtpReply::lines).chain((!self.text.is_empty()).then_some(self.text))
    }

    /// Whether all that is told is that nobody waits any longer: `X.4.7` (RFC 3463 §3.5), `5.4.300` of Exchange Online.
    pub(super) fn is_expired(&self) -> bool {
        matches!((self.code.subject(), self.code.detail()), (4, 7 | 300))
    }
}

/// The code to go by: the reply's own, unless it says less than the status or that the time was up.
fn code_of(status: EnhancedStatus, reply: Option<&SmtpReply>) -> EnhancedStatus {
    match reply.and_then(SmtpReply::enhanced) {
        Some(code) if n_told(code) >= n_told(status) => code,
        _ => status,
    }
}

/// How much a code tells: nothing, a subject, a detail.
fn n_told(code: EnhancedStatus) -> u8 {
    match (known_subject(code), code.detail()) {
        (0, _) => 0,
        (_, 0) => 1,
        _ => 2,
    }
}

fn known_subject(code: EnhancedStatus) -> u16 {
    if code.subject() <= 7 { code.subject() } else { 0 }
}
