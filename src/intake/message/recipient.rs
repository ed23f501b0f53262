//! One group of per-recipient fields, made legal.

use super::mend::{Mend, Mends};
use super::people::PeopleText;
use super::values;
use crate::intake::LOCAL_DIAGNOSTIC_TYPE;
use crate::intake::fields::FoundField;
use crate::intake::outcome::{fits, neutral_status};
use crate::report::{Action, DiagnosticCode, ExtensionField, Notify, Recipient, RecipientAddress, RecipientFields};
use crate::status::{EnhancedStatus, SmtpReply, StatusClass};
use crate::text::FieldText;

/// The recipient that the fields tell of; none where they name none.
pub(super) fn recipient(fields: &[FoundField<'_>], text: &PeopleText, mends: &mut Mends) -> Option<Recipient> {
    let mut group = Group { fields, mends };
    group.note_repeated();
    let mut original_recipient =
        group.first("Original-Recipient").and_then(|field| values::address(field, group.mends));
    let final_recipient = group.final_recipient(original_recipient.as_ref())?;
    group.decode_original(&mut original_recipient, &final_recipient);
    let told = group.diagnostic();
    let status = group.first("Status").and_then(|field| values::status(field, group.mends));
    let action = group.action(status, told.as_ref());
    let diagnostic = group.diagnostic_for(action, told, || {
        let reply = text.reply_to(&final_recipient).map(DiagnosticCode::Smtp);
        reply.or_else(|| other_code(LOCAL_DIAGNOSTIC_TYPE, &text.words_about(&final_recipient)?))
    });
    let status = group.status(status, action, diagnostic.as_ref());
    let mut legal = RecipientFields::new(final_recipient, action, status);
    legal.original_recipient = original_recipient;
    legal.remote_mta = group.first("Remote-MTA").and_then(|field| values::mta(field, group.mends));
    legal.diagnostic_code = diagnostic;
    legal.last_attempt_date = group.first("Last-Attempt-Date").and_then(|field| values::moment(field, group.mends));
    legal.final_log_id = group.first("Final-Log-ID").map(|field| FieldText::escaped(field.value().as_bytes()));
    legal.will_retry_until = group.will_retry_until(action);
    legal.extensions = group.extensions();
    // Who reports a success was asked to (RFC 3461 §5.2.3), or the report would not be here.
    let is_success = !matches!(action, Action::Failed | Action::Delayed);
    legal.notify = is_success.then_some(Notify::On { success: true, failure: true, delay: true });
    // OK because each of the rules that a recipient is held to was made true above.
    Some(Recipient::try_from(legal).expect("a mended recipient is legal"))
}

/// The names that are read here.
pub(super) const READ: [&str; 9] = [
    "Original-Recipient",
    "Final-Recipient",
    "Action",
    "Status",
    "Remote-MTA",
    "Diagnostic-Code",
    "Last-Attempt-Date",
    "Final-Log-ID",
    "Will-Retry-Until",
];

struct Group<'g, 'a, 'm> {
    fields: &'g [FoundField<'a>],
    mends: &'m mut Mends,
}

impl<'g, 'a> Group<'g, 'a, '_> {
    fn first(&self, name: &str) -> Option<&'g FoundField<'a>> {
        self.fields.iter().find(|field| field.is_named(name))
    }

    fn note_repeated(&mut self) {
        for name in READ {
            for field in self.fields.iter().filter(|field| field.is_named(name)).skip(1) {
                self.mends.note_field(Mend::RepeatedField, field);
            }
        }
    }

    fn final_recipient(&mut self, original: Option<&RecipientAddress>) -> Option<RecipientAddress> {
        let told = self.first("Final-Recipient").and_then(|field| values::address(field, self.mends));
        if told.is_some() {
            return told;
        }
        let other = ["X-Actual-Recipient", "SMTP-Remote-Recipient"].into_iter().find_map(|name| self.first(name));
        let standing_in = original.cloned().or_else(|| other.and_then(|field| values::address(field, self.mends)));
        match (&standing_in, self.fields.first()) {
            (Some(_), _) => self.mends.note(Mend::FinalRecipientMissing),
            (None, Some(field)) => self.mends.note_field(Mend::RecipientUnreadable, field),
            (None, None) => {}
        }
        standing_in
    }

    /// An original recipient that is still xtext is decoded where the final one bears it out: alone, `bob+2B@example.com` could
    /// as well be an address with a detail.
    fn decode_original(&mut self, original: &mut Option<RecipientAddress>, final_recipient: &RecipientAddress) {
        let Some(undecoded) = original.as_ref() else { return };
        let decoded = values::undecoded_xtext(undecoded.address())
            .filter(|decoded| decoded.eq_ignore_ascii_case(final_recipient.address()))
            .and_then(|decoded| RecipientAddress::try_new(undecoded.address_type().clone(), &decoded).ok());
        if let Some((decoded, field)) = decoded.zip(self.first("Original-Recipient")) {
            self.mends.note_field(Mend::XtextUndecoded, field);
            *original = Some(decoded);
        }
    }

    fn diagnostic(&mut self) -> Option<DiagnosticCode> {
        let field = self.first("Diagnostic-Code")?;
        let (code, mend) = read_diagnostic(field);
        if let Some(mend) = mend {
            self.mends.note_field(mend, field);
        }
        code
    }

    /// What may stand beside the action: nothing beside a success; without a field, what the text for people says.
    fn diagnostic_for(
        &mut self,
        action: Action,
        told: Option<DiagnosticCode>,
        in_text: impl FnOnce() -> Option<DiagnosticCode>,
    ) -> Option<DiagnosticCode> {
        let may_stand = matches!(action, Action::Failed | Action::Delayed);
        match (told, self.first("Diagnostic-Code")) {
            (Some(_), Some(field)) if !may_stand => {
                self.mends.note_field(Mend::DiagnosticOfSuccess, field);
                None
            }
            (None, None) if may_stand => {
                let code = in_text()?;
                self.mends.note(Mend::ReplyFromText);
                Some(code)
            }
            (told, _) => told,
        }
    }

    fn action(&mut self, status: Option<EnhancedStatus>, diagnostic: Option<&DiagnosticCode>) -> Action {
        match self.first("Action") {
            Some(field) => values::action(field, self.mends),
            None => {
                self.mends.note(Mend::ActionMissing);
                None
            }
        }
        .unwrap_or_else(|| {
            let reply = diagnostic.and_then(DiagnosticCode::smtp);
            let class = status.or(reply.map(SmtpReply::status)).map(EnhancedStatus::class);
            match class {
                Some(StatusClass::Success) => Action::Delivered,
                Some(StatusClass::PersistentTransient) if self.first("Will-Retry-Until").is_some() => Action::Delayed,
                _ => Action::Failed,
            }
        })
    }

    /// The status that was told, as far as it is legal beside the action. A constant such as Exim's 5.0.0 stays: the reply says more
    /// to the rules that name the cause.
    fn status(
        &mut self,
        told: Option<EnhancedStatus>,
        action: Action,
        diagnostic: Option<&DiagnosticCode>,
    ) -> EnhancedStatus {
        let of_reply = diagnostic.and_then(DiagnosticCode::smtp).map(SmtpReply::status);
        let derived = of_reply.filter(|status| fits(action, *status)).unwrap_or_else(|| neutral_status(action));
        match (told, self.first("Status")) {
            (Some(status), _) if fits(action, status) => status,
            (Some(status), Some(field)) => {
                self.mends.note_field(Mend::StatusAgainstAction, field);
                match action {
                    Action::Delayed if status.class() == StatusClass::Permanent => {
                        status.with_class(StatusClass::PersistentTransient)
                    }
                    _ => derived,
                }
            }
            (None, None) => {
                self.mends.note(Mend::StatusMissing);
                derived
            }
            _ => derived,
        }
    }

    fn will_retry_until(&mut self, action: Action) -> Option<crate::report::Moment> {
        let field = self.first("Will-Retry-Until")?;
        if action != Action::Delayed {
            self.mends.note_field(Mend::RetryOutsideDelayed, field);
            return None;
        }
        values::moment(field, self.mends)
    }

    fn extensions(&mut self) -> Vec<ExtensionField> {
        let others = self.fields.iter().filter(|field| !READ.iter().any(|name| field.is_named(name)));
        extensions(others, self.mends)
    }
}

/// The fields that may be passed on, each name once.
pub(super) fn extensions<'f, 'a: 'f>(
    fields: impl Iterator<Item = &'f FoundField<'a>>,
    mends: &mut Mends,
) -> Vec<ExtensionField> {
    let mut extensions: Vec<ExtensionField> = Vec::new();
    for field in fields {
        if extensions.iter().any(|before| before.name().eq_ignore_ascii_case(field.name())) {
            mends.note_field(Mend::RepeatedField, field);
        } else {
            extensions.extend(values::extension(field, mends));
        }
    }
    extensions
}

/// What the field says, and what had to be mended.
fn read_diagnostic(field: &FoundField<'_>) -> (Option<DiagnosticCode>, Option<Mend>) {
    let semicolon = field.raw_value.iter().position(|&byte| byte == b';');
    let (atom, rest) = match semicolon {
        Some(at) => (field.raw_value[..at].trim_ascii(), &field.raw_value[at + 1..]),
        None => (&b""[..], field.raw_value),
    };
    if rest.trim_ascii().is_empty() {
        return (None, Some(Mend::DiagnosticEmpty));
    }
    let value = field.value();
    let text = value.split_once(';').map_or(value.as_str(), |(_, text)| text);
    let typed = std::str::from_utf8(atom).ok().and_then(|atom| other_code(atom, text));
    match (atom.eq_ignore_ascii_case(b"smtp"), typed) {
        (true, _) => match SmtpReply::parse_octets(rest) {
            Ok(reply) => (Some(DiagnosticCode::Smtp(reply)), None),
            Err(_) => (other_code(LOCAL_DIAGNOSTIC_TYPE, text), Some(Mend::DiagnosticWithoutReplyCode)),
        },
        (false, Some(code)) => (Some(code), None),
        (false, None) => {
            let reply = SmtpReply::parse_octets(field.raw_value).ok().map(DiagnosticCode::Smtp);
            (reply.or_else(|| other_code(LOCAL_DIAGNOSTIC_TYPE, &value)), Some(Mend::DiagnosticTypeMissing))
        }
    }
}

fn other_code(diagnostic_type: &str, text: &str) -> Option<DiagnosticCode> {
    DiagnosticCode::other(diagnostic_type, FieldText::escaped(text.as_bytes())).ok()
}
