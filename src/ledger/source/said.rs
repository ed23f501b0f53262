//! From what was said of a failure to what it means for the address.

use super::{EventKind, Failure, FailureType, Reason};
use crate::cause::{Cause, Confidence, diagnose};
use crate::report::{Action, DiagnosticCode, MtaName, Recipient, RecipientAddress, RecipientFields, SmtpStage};
use crate::status::{EnhancedStatus, SmtpReply, StatusClass};
use crate::text::FieldText;

/// The type of a text that is no SMTP reply and has none.
const UNTYPED: &str = "X-Retourpost";

/// What was said of a failure.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Said<'a> {
    pub(super) status: Option<EnhancedStatus>,
    /// A reply (`550 5.1.1 User unknown`), or the value of a Diagnostic-Code (`smtp; 550 5.1.1 User unknown`).
    pub(super) diagnostic: Option<&'a str>,
    pub(super) stage: Option<SmtpStage>,
    /// For whom the message was.
    pub(super) address: Option<&'a str>,
}

/// What was found of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub(super) failure: Failure,
    /// Whether the cause is sure enough to be told.
    pub(super) is_named: bool,
}

impl Said<'_> {
    /// What it means; `None` where nothing was said.
    pub(super) fn found(&self, action: Action) -> Option<Found> {
        let diagnostic = self.diagnostic.map(str::trim).filter(|text| !text.is_empty()).map(diagnostic_code);
        let told = self.status.filter(|status| status.class() != StatusClass::Success);
        let replied = diagnostic.as_ref().and_then(DiagnosticCode::smtp).map(SmtpReply::status);
        if told.is_none() && diagnostic.is_none() {
            return None;
        }
        let replied = replied.filter(|status| status.class() != StatusClass::Success);
        let status = told.or(replied).unwrap_or(EnhancedStatus::new(class_of(action), 0, 0));
        let recipient = self.recipient(action, status, diagnostic);
        let diagnosis = diagnose(&recipient);
        let mut failure = Failure::of(diagnosis.cause, diagnosis.derived.unwrap_or(status));
        failure.status = told;
        failure.derived = diagnosis.derived.or(replied.filter(|_| told.is_none()));
        Some(Found { failure, is_named: diagnosis.confidence >= Confidence::NAMED })
    }

    /// What it means where the source has a class of its own for it: what was found counts if it can be told, else what the source says.
    pub(super) fn found_or(&self, action: Action, class: Failure) -> Failure {
        match self.found(action) {
            Some(found) if found.is_named => found.failure,
            Some(found) => {
                let reason = match class.reason {
                    Reason::NotDefined if found.failure.reason.types().contains(&class.failure_type) => {
                        found.failure.reason
                    }
                    reason => reason,
                };
                Failure {
                    reason,
                    cause: class.cause.or(found.failure.cause),
                    status: found.failure.status,
                    derived: class.derived.or(found.failure.derived),
                    ..class
                }
            }
            None => class,
        }
    }

    fn recipient(&self, action: Action, status: EnhancedStatus, diagnostic: Option<DiagnosticCode>) -> Recipient {
        let address = self.address.and_then(|address| RecipientAddress::mailbox(address).ok());
        // OK because it is a word.
        let address = address.unwrap_or_else(|| RecipientAddress::mailbox("unknown").expect("an address"));
        // A refusal for good that is tried again all the same (Postfix's `soft_bounce`) is read as what it is.
        let is_delayed = action == Action::Delayed && status.class() == StatusClass::PersistentTransient;
        let action = if is_delayed { Action::Delayed } else { Action::Failed };
        // A reply is what a server said that was asked, and so is a status without a word; other words are those of the system that
        // tells of it.
        let is_reply = diagnostic.as_ref().is_none_or(|code| code.smtp().is_some());
        let mut fields = RecipientFields::new(address, action, status);
        // OK because it is a word.
        fields.remote_mta = is_reply.then(|| MtaName::host("unknown").expect("a name"));
        fields.diagnostic_code = diagnostic;
        fields.stage = self.stage;
        // OK because a failure may have class 4 or 5, a delay has 4, and there are no other fields to which a rule applies.
        Recipient::try_from(fields).expect("a legal recipient")
    }
}

impl Failure {
    /// The same for a message that is still tried, or was given up without a word against the address.
    pub(super) fn softened(self) -> Self {
        match self.failure_type {
            FailureType::Hard => {
                let reason =
                    if self.reason.types().contains(&FailureType::Soft) { self.reason } else { Reason::NotDefined };
                Self { failure_type: FailureType::Soft, reason, ..self }
            }
            _ => self,
        }
    }

    /// The end of the time, where nothing tells what stood in the way.
    pub(super) fn expired() -> Self {
        let status = EnhancedStatus::new(StatusClass::PersistentTransient, 4, 7);
        match Cause::by_id("expired-after-retries") {
            Some(cause) => Self { status: None, derived: Some(status), ..Self::of(cause, status) },
            None => Self::new(FailureType::Soft, Reason::Unreachable),
        }
    }
}

/// What happened to a message that is given up for this.
pub(super) fn final_kind(failure: &Failure) -> EventKind {
    match failure.failure_type {
        FailureType::Ignored => EventKind::GivenUp,
        _ => failure.final_kind(),
    }
}

fn class_of(action: Action) -> StatusClass {
    if action == Action::Delayed { StatusClass::PersistentTransient } else { StatusClass::Permanent }
}

/// Reads what providers and reports write: a type and a semicolon in front, or not.
fn diagnostic_code(text: &str) -> DiagnosticCode {
    let (diagnostic_type, rest) = match text.split_once(';') {
        Some((word, rest)) if is_type(word.trim()) => (word.trim(), rest.trim()),
        _ => ("smtp", text),
    };
    if diagnostic_type.eq_ignore_ascii_case("smtp") {
        let reply = SmtpReply::parse(rest).map(DiagnosticCode::Smtp);
        return reply.unwrap_or_else(|_| other(UNTYPED, rest));
    }
    other(diagnostic_type, rest)
}

fn other(diagnostic_type: &str, text: &str) -> DiagnosticCode {
    let code = DiagnosticCode::other(diagnostic_type, FieldText::escaped(text.as_bytes()));
    // OK because both types that come here are atoms, and none is `smtp`.
    code.expect("a type")
}

/// A word that can be a type: `smtp`, `X-Postfix`.
fn is_type(word: &str) -> bool {
    let is_word = |octet: u8| octet.is_ascii_alphanumeric() || octet == b'-';
    (1..=40).contains(&word.len()) && word.bytes().all(is_word) && word.as_bytes()[0].is_ascii_alphabetic()
}

#[cfg(test)]
mod tests {
    use super::{Said, final_kind};
    use crate::ledger::{EventKind, Failure, FailureType, Reason};
    use crate::report::Action;
    use crate::status::EnhancedStatus;

    #[test]
    fn what_can_be_told_wins_over_the_class_of_a_provider() {
        let class = Failure::new(FailureType::Hard, Reason::NotDefined);
        let rows = [
            (None, None, FailureType::Hard, Reason::NotDefined),
            (Some("5.1.1"), Some("smtp; 550 5.1.1 User unknown"), FailureType::Hard, Reason::UserUnknown),
            (None, Some("552 5.2.2 Mailbox full"), FailureType::Soft, Reason::MailboxFull),
            (Some("5.0.0"), Some("no"), FailureType::Hard, Reason::NotDefined),
            (Some("5.7.0"), None, FailureType::Soft, Reason::Refused),
            (Some("2.0.0"), Some("250 OK"), FailureType::Hard, Reason::NotDefined),
        ];
        for (status, diagnostic, failure_type, reason) in rows {
            let status = status.map(|status| EnhancedStatus::parse(status).unwrap());
            let said = Said { status, diagnostic, ..Said::default() };
            let failure = said.found_or(Action::Failed, class);
            assert_eq!((failure.failure_type, failure.reason), (failure_type, reason), "{said:?}");
        }
    }

    #[test]
    fn a_status_that_was_not_reported_is_derived() {
        let said = Said { diagnostic: Some("550 5.1.1 User unknown"), ..Said::default() };
        let failure = said.found(Action::Failed).unwrap().failure;
        assert_eq!((failure.status, failure.derived), (None, EnhancedStatus::parse("5.1.1").ok()));
        assert_eq!(final_kind(&failure), EventKind::HardBounce);
    }
}
