//! What a report says that points at a cause.

use serde::Deserialize;

use super::reading::{Heard, Memory, Quotation, Reading, ReplyCodes};
use super::wording::Wordings;
use crate::report::{Attempt, DiagnosticCode, Recipient, RecipientFields, SmtpStage};
use crate::status::{EnhancedStatus, SmtpReply, StatusClass};

/// What is said of one recipient, or of one attempt: by the system that reports, and by a server that it quotes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Statement<'a> {
    /// The diagnostic as a whole.
    outer: Evidence<'a>,
    /// The reply that is quoted in it.
    quoted: Option<Evidence<'a>>,
}

/// What points at a cause.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Evidence<'a> {
    code: EnhancedStatus,
    reply_code: Option<u16>,
    stage: Option<SmtpStage>,
    speaker: Speaker,
    heard: Heard,
    domain: &'a str,
    is_quoted: bool,
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

/// Where a statement stands: the fields of a recipient or of an attempt.
#[derive(PartialEq, Eq)]
struct Source<'a> {
    diagnostic: Option<&'a DiagnosticCode>,
    status: EnhancedStatus,
    has_remote: bool,
    stage: Option<SmtpStage>,
    domain: &'a str,
    // A code that only says that the time was up is no code then.
    is_before_expiry: bool,
}

impl<'a> Statement<'a> {
    pub(super) fn of(recipient: &'a Recipient, wordings: &'a Wordings) -> Self {
        Self::of_next(recipient, wordings, &mut Memory::default())
    }

    /// The same with what is remembered of the recipient before.
    pub(super) fn of_next(recipient: &'a Recipient, wordings: &'a Wordings, memory: &mut Memory<'a>) -> Self {
        Source::of(recipient.fields()).read(wordings, memory)
    }

    /// What an expired message met last, if a diagnostic beside `X.4.7` tells it.
    pub(super) fn before_expiry(recipient: &'a Recipient, wordings: &'a Wordings) -> Self {
        let source = Source::of(recipient.fields());
        let status = EnhancedStatus::new(source.status.class(), 4, 0);
        Source { status, is_before_expiry: true, ..source }.read(wordings, &mut Memory::default())
    }

    pub(super) fn of_attempt(attempt: &'a Attempt, fields: &'a RecipientFields, wordings: &'a Wordings) -> Self {
        let source = Source::of(fields);
        Source {
            diagnostic: attempt.diagnostic_code.as_ref(),
            status: class_alone(source.status),
            has_remote: attempt.remote_mta.is_some(),
            stage: None,
            is_before_expiry: true,
            ..source
        }
        .read(wordings, &mut Memory::default())
    }

    /// Whether two recipients must have the same statement, with no look at what was said.
    pub(super) fn is_same_of(one: &RecipientFields, other: &RecipientFields) -> bool {
        Source::of(one) == Source::of(other)
    }

    /// The quoted reply first, since the rest is about it.
    pub(super) fn evidence(&self) -> impl Iterator<Item = &Evidence<'a>> {
        self.quoted.iter().chain([&self.outer])
    }

    /// The report as a whole, if all that it tells is that nobody waits any longer.
    pub(super) fn expired(&self) -> Option<&Evidence<'a>> {
        Some(&self.outer).filter(|outer| outer.is_expired())
    }
}

impl<'a> Source<'a> {
    fn of(fields: &'a RecipientFields) -> Self {
        let recipient = fields.original_recipient.as_ref().unwrap_or(&fields.final_recipient);
        Self {
            diagnostic: fields.diagnostic_code.as_ref(),
            status: fields.status,
            has_remote: fields.remote_mta.is_some(),
            stage: fields.stage,
            domain: recipient.domain().unwrap_or_default(),
            is_before_expiry: false,
        }
    }

    fn read(&self, wordings: &'a Wordings, memory: &mut Memory<'a>) -> Statement<'a> {
        match self.diagnostic {
            Some(DiagnosticCode::Smtp(reply)) => {
                let mut lines = reply.text_lines();
                let reading = match (lines.next(), lines.next()) {
                    (Some(line), None) => Reading::of_next(line, wordings, memory),
                    _ => Reading::of(reply.text_lines(), wordings),
                };
                self.replied(reply, &reading)
            }
            Some(DiagnosticCode::Other { text, .. }) => self.noted(&Reading::of_next(text.as_str(), wordings, memory)),
            // Remote-MTA tells who spoke (RFC 3464 §2.3.5).
            None => {
                let speaker = if self.has_remote { Speaker::Remote } else { Speaker::Local };
                let outer = self.evidence(self.status, None, speaker, &Reading::default());
                Statement { outer, quoted: None }
            }
        }
    }

    /// A server replied, perhaps with what another one had told it.
    fn replied(&self, reply: &SmtpReply, reading: &Reading) -> Statement<'a> {
        let leading = reading.leading.and_then(|codes| codes.enhanced);
        let written = reply.enhanced().or(leading).or(reading.marked).filter(|code| self.may_count(*code));
        let is_split = written.is_none() && is_split_of(self.status, reply.code());
        let status = if is_split { class_alone(self.status) } else { self.status };
        let outer = self.evidence(telling(status, written), Some(reply.code()), Speaker::Remote, reading);
        let tells_more = |codes: ReplyCodes| codes.enhanced.is_some_and(|code| n_told(code) > n_told(outer.code));
        let is_meant = |quoted: &Quotation| quoted.is_announced || tells_more(quoted.codes);
        let quoted = reading.quoted.filter(is_meant).map(|quoted| outer.quoting(&quoted));
        Statement { outer, quoted }
    }

    /// The reporting system wrote it (RFC 3464 §2.3.6). What begins with a reply code is the reply of the server, if one was
    /// asked.
    fn noted(&self, reading: &Reading) -> Statement<'a> {
        let leading = reading.leading;
        let speaker = if leading.is_some() && self.has_remote { Speaker::Remote } else { Speaker::Local };
        let written = leading.and_then(|codes| codes.enhanced).or(reading.marked);
        let written = written.filter(|code| self.may_count(*code));
        let code = telling(self.status, written);
        let outer = self.evidence(code, leading.map(|codes| codes.code), speaker, reading);
        Statement { outer, quoted: reading.quoted.map(|quoted| outer.quoting(&quoted)) }
    }

    fn may_count(&self, code: EnhancedStatus) -> bool {
        !self.is_before_expiry || !is_expiry(code)
    }

    fn evidence(
        &self,
        code: EnhancedStatus,
        reply_code: Option<u16>,
        speaker: Speaker,
        reading: &Reading,
    ) -> Evidence<'a> {
        let stage = self.stage.or(reading.stage);
        Evidence { code, reply_code, stage, speaker, heard: reading.heard, domain: self.domain, is_quoted: false }
    }
}

impl<'a> Evidence<'a> {
    /// The subject digit; 0 where it is not told or not known.
    pub(super) fn subject(&self) -> u16 {
        known_subject(self.code)
    }

    pub(super) fn detail(&self) -> u16 {
        self.code.detail()
    }

    /// The code to go by.
    pub(super) fn code(&self) -> EnhancedStatus {
        self.code
    }

    /// Of a reply, its first digit decides, not the enhanced code (RFC 5321 §4.2.1).
    pub(super) fn class(&self) -> StatusClass {
        let digit = self.reply_code.and_then(|code| u8::try_from(code / 100).ok());
        match digit {
            Some(digit) => StatusClass::from_digit(digit).unwrap_or(StatusClass::Permanent),
            None => self.code.class(),
        }
    }

    pub(super) fn reply_code(&self) -> Option<u16> {
        self.reply_code
    }

    pub(super) fn stage(&self) -> Option<SmtpStage> {
        self.stage
    }

    pub(super) fn speaker(&self) -> Speaker {
        self.speaker
    }

    pub(super) fn heard(&self) -> &Heard {
        &self.heard
    }

    /// The domain of the address that the sender used.
    pub(super) fn domain(&self) -> &'a str {
        self.domain
    }

    /// Whether another server's reply is quoted in what was reported.
    pub(super) fn is_quoted(&self) -> bool {
        self.is_quoted
    }

    /// Whether all that is told is that nobody waits any longer: `X.4.7` (RFC 3463 §3.5), `5.4.300` of Exchange Online.
    pub(super) fn is_expired(&self) -> bool {
        is_expiry(self.code)
    }

    /// What a server said that is quoted here. The code of the whole holds for it too, unless that only says that something
    /// is quoted, or that the time was up.
    fn quoting(&self, quoted: &Quotation) -> Self {
        let is_empty = is_wrapper(self.code) || self.is_expired();
        let code = if is_empty { class_alone(self.code) } else { self.code };
        Self {
            code: telling(code, quoted.codes.enhanced),
            reply_code: Some(quoted.codes.code),
            speaker: Speaker::Remote,
            heard: quoted.heard,
            is_quoted: true,
            ..*self
        }
    }
}

/// The code by which a cause was found, where the reported status tells less than it.
pub(super) fn derived(reported: EnhancedStatus, evidence: &Evidence<'_>) -> Option<EnhancedStatus> {
    let code = evidence.code();
    (code != reported && n_told(code) > n_reported(reported, evidence)).then_some(code)
}

/// How much the reported status tells: of one that wraps another or only says that the time was up no more than a subject,
/// of the digits of the reply nothing.
pub(super) fn n_reported(reported: EnhancedStatus, evidence: &Evidence<'_>) -> u8 {
    let is_split = evidence.reply_code().is_some_and(|code| is_split_of(reported, code));
    let is_vague = is_wrapper(reported) || is_expiry(reported);
    match n_told(reported) {
        _ if is_split => 0,
        n_told if is_vague => n_told.min(1),
        n_told => n_told,
    }
}

/// The code to go by: the one that was written, unless it says less than the status.
fn telling(status: EnhancedStatus, written: Option<EnhancedStatus>) -> EnhancedStatus {
    match written {
        Some(code) if n_told(code) >= n_told(status) => code,
        _ => status,
    }
}

/// How much a code tells: nothing, a subject, a detail.
pub(super) fn n_told(code: EnhancedStatus) -> u8 {
    match (known_subject(code), code.detail()) {
        (0, _) => 0,
        (_, 0) => 1,
        _ => 2,
    }
}

fn known_subject(code: EnhancedStatus) -> u16 {
    if code.subject() <= 7 { code.subject() } else { 0 }
}

fn class_alone(code: EnhancedStatus) -> EnhancedStatus {
    EnhancedStatus::new(code.class(), 0, 0)
}

fn is_expiry(code: EnhancedStatus) -> bool {
    matches!((code.subject(), code.detail()), (4, 7 | 300))
}

/// Whether the code only says that another server said something: `5.x.350` to `5.x.369` of Exchange Online.
fn is_wrapper(code: EnhancedStatus) -> bool {
    matches!(code.detail(), 350..=369)
}

/// Whether a status is nothing but the digits of the reply code, as Stalwart writes it: `5.5.0` of `550`, `4.2.1` of `421`.
fn is_split_of(status: EnhancedStatus, reply_code: u16) -> bool {
    let digits = u16::from(status.class().digit()) * 100 + status.subject() * 10 + status.detail();
    status.subject() < 10 && status.detail() < 10 && digits == reply_code && is_known(reply_code)
}

/// Replies whose digits, read as a status, mean something else.
fn is_known(reply_code: u16) -> bool {
    matches!(reply_code, 421 | 450..=455 | 500..=504 | 521..=525 | 530..=538 | 550..=556)
}
