//! From a case to a document.

use super::DOCUMENT_VERSION;
use super::parts::TextOr;
use super::wire::{
    AttemptWire, CaseWire, DiagnosticWire, ExtensionsWire, FieldWire, HopWire, MessageWire, ReaderWire, ReceivedWire,
    RecipientWire, ReplyWire,
};
use crate::intake::fields::groups_of;
use crate::report::{
    Attempt, Case, DiagnosticCode, ExtensionField, Hop, Notify, Original, Reader, ReceivedReport, Recipient, Ret,
    ReturnPath,
};

impl CaseWire {
    pub(super) fn from_case(case: &Case) -> Self {
        let fields = case.report.fields();
        let envelope_id = fields.original_envelope_id.as_ref().map(|id| id.as_str().to_owned());
        Self {
            version: DOCUMENT_VERSION,
            reporting_mta: TextOr::of(&fields.reporting_mta),
            dsn_gateway: fields.dsn_gateway.as_ref().map(TextOr::of),
            received_from_mta: fields.received_from_mta.as_ref().map(TextOr::of),
            arrival_date: text(fields.arrival_date),
            extensions: ExtensionsWire::of(&fields.extensions),
            message: MessageWire { envelope_id, ..MessageWire::of(&case.original) },
            recipients: case.report.recipients().iter().map(RecipientWire::of).collect(),
            reader: (case.reader != Reader::default()).then(|| ReaderWire::of(&case.reader)),
            received: case.received.as_ref().map(ReceivedWire::of),
        }
    }
}

impl MessageWire {
    fn of(original: &Original) -> Self {
        let has_header = original.header.is_some();
        Self {
            return_path: Some(match &original.return_path {
                ReturnPath::Null => "<>".to_owned(),
                ReturnPath::Mailbox(mailbox) => mailbox.to_string(),
            }),
            envelope_id: None,
            envid: None,
            ret: original.ret.map(|ret| if ret == Ret::Full { "FULL" } else { "HDRS" }.to_owned()),
            subject: told(original.subject.clone(), has_header),
            message_id: told(original.message_id.clone(), has_header),
            references: told(some_of(&original.references).map(<[_]>::to_vec), has_header),
            date: told(text(original.date), has_header),
            size_octets: told(original.size_octets, has_header && original.body.is_some()),
            accept_language: told(original.accept_language.clone(), has_header),
            content_language: told(original.content_language.clone(), has_header),
            hops: told(some_of(&original.hops).map(|hops| hops.iter().map(HopWire::of).collect()), has_header),
            header: original.header.as_ref().map(|header| TextOr::of(&header.octets().to_vec())),
            body: original.body.as_ref().map(TextOr::of),
            original: None,
            smtputf8: original.is_smtputf8,
            requiretls: original.is_requiretls,
            authenticated: original.is_authenticated,
            hostile: original.is_hostile,
            mt_priority: original.mt_priority,
        }
    }
}

impl HopWire {
    fn of(hop: &Hop) -> Self {
        let Hop { from, from_address, by, with, id, at } = hop.clone();
        Self { from, from_address: text(from_address), by, with, id, at: text(at) }
    }
}

impl RecipientWire {
    fn of(recipient: &Recipient) -> Self {
        let fields = recipient.fields();
        let (reply, diagnostic) = reply_or_diagnostic(fields.diagnostic_code.as_ref());
        Self {
            original_recipient: fields.original_recipient.as_ref().map(TextOr::of),
            orcpt: None,
            final_recipient: TextOr::of(&fields.final_recipient),
            action: Some(fields.action.as_str().to_owned()),
            status: text(Some(fields.status)),
            remote_mta: fields.remote_mta.as_ref().map(TextOr::of),
            reply,
            diagnostic,
            last_attempt_date: text(fields.last_attempt_date),
            final_log_id: text(fields.final_log_id.as_ref()),
            will_retry_until: text(fields.will_retry_until),
            extensions: ExtensionsWire::of(&fields.extensions),
            notify: fields.notify.map(notify),
            stage: fields.stage.map(|stage| stage.as_str().to_owned()),
            attempts: fields.attempts.iter().map(AttemptWire::of).collect(),
        }
    }
}

/// The value of the NOTIFY parameter. Conditions of which none is set ask for nothing, which is NEVER.
fn notify(notify: Notify) -> String {
    let words: Vec<_> = match notify {
        Notify::Never => Vec::new(),
        Notify::On { success, failure, delay } => [("SUCCESS", success), ("FAILURE", failure), ("DELAY", delay)]
            .into_iter()
            .filter_map(|(word, is_set)| is_set.then_some(word))
            .collect(),
    };
    if words.is_empty() { "NEVER".to_owned() } else { words.join(",") }
}

impl AttemptWire {
    fn of(attempt: &Attempt) -> Self {
        let (reply, diagnostic) = reply_or_diagnostic(attempt.diagnostic_code.as_ref());
        Self { at: attempt.at.to_string(), remote_mta: attempt.remote_mta.as_ref().map(TextOr::of), reply, diagnostic }
    }
}

fn reply_or_diagnostic(code: Option<&DiagnosticCode>) -> (Option<ReplyWire>, Option<DiagnosticWire>) {
    match code {
        Some(DiagnosticCode::Smtp(reply)) => (Some(TextOr::of(reply)), None),
        Some(DiagnosticCode::Other { diagnostic_type, text }) => {
            let diagnostic_type = Some(diagnostic_type.to_string());
            (None, Some(DiagnosticWire { diagnostic_type, text: text.to_string() }))
        }
        None => (None, None),
    }
}

impl ExtensionsWire {
    fn of(fields: &[ExtensionField]) -> Self {
        Self(fields.iter().map(|field| (field.name().to_owned(), field.value().to_owned())).collect())
    }
}

impl ReaderWire {
    fn of(reader: &Reader) -> Self {
        Self {
            audience: reader.audience.map(|audience| audience.as_str().to_owned()),
            tenant: reader.tenant.clone(),
            language: reader.language.clone(),
            mapped: reader.mapped.clone(),
            profile: reader.profile.clone(),
            stored: reader.stored.clone(),
        }
    }
}

impl ReceivedWire {
    fn of(report: &ReceivedReport) -> Self {
        let is_read_again = groups_of(&report.octets) == report.groups;
        Self {
            media_type: report.media_type.clone(),
            octets: TextOr::of(&report.octets),
            groups: (!is_read_again).then(|| {
                report
                    .groups
                    .iter()
                    .map(|group| {
                        group
                            .fields
                            .iter()
                            .map(|field| FieldWire { name: field.name.clone(), value: field.value.clone() })
                            .collect()
                    })
                    .collect()
            }),
        }
    }
}

/// A fact that is not known is told as `null` where reading the header would find one.
fn told<T>(fact: Option<T>, has_header: bool) -> Option<Option<T>> {
    (fact.is_some() || has_header).then_some(fact)
}

fn some_of<T>(list: &[T]) -> Option<&[T]> {
    (!list.is_empty()).then_some(list)
}

fn text(value: Option<impl ToString>) -> Option<String> {
    value.map(|value| value.to_string())
}
