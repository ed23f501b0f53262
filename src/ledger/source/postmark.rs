//! Postmark: the webhooks.

use serde_json::Value;

use super::classes::Class;
use super::elements::{DELIVERY, Object, TOKEN, argument, each_object, moment, object, pairs, text, wanted};
use super::said::{Said, final_kind};
use super::told::{SkipReason, Told};
use super::{Event, EventKind, Failure, FailureType, Heard, Reason, SourceContext, Voucher, id, kept, token_in};
use crate::diagnostic::Error;
use crate::report::Action;

/// What a bounce of a type is.
#[derive(Debug, Clone, Copy)]
enum Meaning {
    /// It is given up.
    Final(Class),
    /// It may still be delivered.
    Delay(Class),
    /// Nothing that failed.
    Other(EventKind),
    Skipped(SkipReason),
}

const SOFT: Class = Class::Failure(FailureType::Soft, Reason::NotDefined);
const REFUSED: Class = Class::Failure(FailureType::Soft, Reason::Refused);

/// The types with their numbers.
///
/// Soft bounces may be tried again, and nothing more is told when they are not: they are delays, which the end of the validity period makes failures.
const TYPES: [((&str, u32), Meaning); 22] = [
    (("HardBounce", 1), Meaning::Final(Class::Failure(FailureType::Hard, Reason::NotDefined))),
    (("Transient", 2), Meaning::Delay(SOFT)),
    (("Unsubscribe", 16), Meaning::Other(EventKind::Unsubscribed)),
    (("Subscribe", 32), Meaning::Skipped(SkipReason::SubscriptionChange)),
    (("AutoResponder", 64), Meaning::Other(EventKind::AutoReply)),
    (("AddressChange", 128), Meaning::Other(EventKind::AutoReply)),
    (("DnsError", 256), Meaning::Delay(Class::Cause("domain-lookup-failed", "4.4.3"))),
    (("SpamNotification", 512), Meaning::Other(EventKind::Complained)),
    (("OpenRelayTest", 1024), Meaning::Skipped(SkipReason::Housekeeping)),
    (("Unknown", 2048), Meaning::Delay(SOFT)),
    (("SoftBounce", 4096), Meaning::Delay(SOFT)),
    (("VirusNotification", 8192), Meaning::Final(Class::Cause("virus-found", "5.7.1"))),
    (("ChallengeVerification", 16384), Meaning::Other(EventKind::AutoReply)),
    (("BadEmailAddress", 100_000), Meaning::Final(Class::Cause("address-malformed", "5.1.3"))),
    (("SpamComplaint", 100_001), Meaning::Other(EventKind::Complained)),
    (("ManuallyDeactivated", 100_002), Meaning::Final(Class::Failure(FailureType::Hard, Reason::Quarantined))),
    (("Unconfirmed", 100_003), Meaning::Skipped(SkipReason::SubscriptionChange)),
    (("Blocked", 100_006), Meaning::Final(REFUSED)),
    (("SMTPApiError", 100_007), Meaning::Skipped(SkipReason::NeverSent)),
    (("InboundError", 100_008), Meaning::Skipped(SkipReason::Housekeeping)),
    (("DMARCPolicy", 100_009), Meaning::Final(Class::Cause("dmarc-failed", "5.7.1"))),
    (("TemplateRenderingFailed", 100_010), Meaning::Skipped(SkipReason::NeverSent)),
];

/// Reads what Postmark's webhooks post: one record, an array of them, or several in a row.
///
/// It is the operator who [vouches](Voucher::Operator) for it.
///
/// # Errors
/// Text that is no JSON, and a record without its kind, a moment or a recipient.
pub fn from_postmark(json: &str, context: &SourceContext) -> Result<Vec<Told>, Error> {
    let mut told = Vec::new();
    each_object(json, |_, record| {
        told.push(Record { record, context }.read()?);
        Ok(())
    })?;
    Ok(told)
}

struct Record<'r> {
    record: &'r Object,
    context: &'r SourceContext,
}

impl Record<'_> {
    fn read(&self) -> Result<Told, Error> {
        let kind = self.kind().ok_or_else(|| wanted("RecordType", "text"))?;
        match kind.as_str() {
            "Bounce" => self.bounce(),
            "SpamComplaint" => self.heard(EventKind::Complained, None),
            "Delivery" => self.heard(EventKind::Delivered, None),
            "Open" => self.heard(EventKind::Opened, None),
            "Click" => self.heard(EventKind::Clicked, None),
            "SubscriptionChange" => self.subscription(),
            "Inbound" => Ok(Told::skipped(SkipReason::Housekeeping, &kind)),
            _ => Ok(Told::skipped(SkipReason::UnknownKind, &kind)),
        }
    }

    /// RecordType, or what old webhooks are known by, which had none.
    fn kind(&self) -> Option<String> {
        let has = |field: &str| self.record.contains_key(field);
        let marks = [("TypeCode", "Bounce"), ("DeliveredAt", "Delivery")];
        let old = || marks.into_iter().find(|(field, _)| has(field)).map(|(_, kind)| kind.to_owned());
        text(self.record, "RecordType").or_else(old)
    }

    fn bounce(&self) -> Result<Told, Error> {
        let name = text(self.record, "Type").unwrap_or_default();
        let number = self.record.get("TypeCode").and_then(Value::as_u64);
        let by_name = TYPES.iter().find(|((other, _), _)| *other == name);
        let row = by_name.or_else(|| TYPES.iter().find(|((_, other), _)| Some(u64::from(*other)) == number));
        let Some((_, meaning)) = row else { return Ok(Told::skipped(SkipReason::UnknownKind, &name)) };
        match *meaning {
            Meaning::Final(class) => {
                let failure = self.failure(Action::Failed, class);
                self.heard(final_kind(&failure), Some(failure))
            }
            Meaning::Delay(class) => {
                let failure = self.failure(Action::Delayed, class).softened();
                self.heard(EventKind::SoftBounce, Some(failure))
            }
            Meaning::Other(kind) => self.heard(kind, None),
            Meaning::Skipped(reason) => Ok(Told::skipped(reason, &name)),
        }
    }

    fn failure(&self, action: Action, class: Class) -> Failure {
        if let Class::Failure(_, Reason::Quarantined) = class {
            return class.failure();
        }
        let (diagnostic, address) = (self.said(), text(self.record, "Email"));
        let said = Said { diagnostic: diagnostic.as_deref(), address: address.as_deref(), ..Said::default() };
        said.found_or(action, class.failure())
    }

    /// A recipient who left. What Postmark suppresses after a bounce or a complaint was told as such.
    fn subscription(&self) -> Result<Told, Error> {
        let is = |field: &str, word: &str| text(self.record, field).as_deref() == Some(word);
        let has_left =
            is("SuppressSending", "true") && is("SuppressionReason", "ManualSuppression") && is("Origin", "Recipient");
        match has_left && text(self.record, "MessageID").is_some() {
            true => self.heard(EventKind::Unsubscribed, None),
            false => Ok(Told::skipped(SkipReason::SubscriptionChange, "SubscriptionChange")),
        }
    }

    /// What the server of the recipient said.
    fn said(&self) -> Option<String> {
        text(self.record, "Details").filter(|details| !details.trim().is_empty())
    }

    fn heard(&self, kind: EventKind, failure: Option<Failure>) -> Result<Told, Error> {
        let told = ["Email", "Recipient"].into_iter().find_map(|field| text(self.record, field));
        let address = told.ok_or_else(|| wanted("Email", "text"))?;
        let at = moment(self.record, &["BouncedAt", "DeliveredAt", "ReceivedAt", "ChangedAt"]);
        let at = at.ok_or_else(|| wanted("BouncedAt", "moment"))?;
        let name = text(self.record, "MessageID").unwrap_or_default();
        // A bounce has a number; other events have none, and differ in time and in what was clicked.
        let event = text(self.record, "ID")
            .unwrap_or_else(|| format!("{name} {at} {}", text(self.record, "OriginalLink").unwrap_or_default()));
        let parts = [event.as_str(), &address, kind.as_str()].map(str::as_bytes);
        let mut heard = Heard::new(Event::new(id::event_id("postmark", &parts), at, kind), Voucher::Operator);
        heard.event.failure = failure;
        let metadata = |name| object(self.record, "Metadata").and_then(|metadata| argument(pairs(metadata), name));
        heard.token = metadata(TOKEN).and_then(token_in).map(str::to_owned);
        heard.delivery = metadata(DELIVERY).and_then(kept::delivery);
        heard.address = kept::address(&address);
        heard.message_id = kept::message_id(&name);
        let said = self.said().filter(|_| failure.is_some());
        heard.diagnostic = said.and_then(|text| kept::diagnostic(&text, self.context.limits.diagnostic_octets));
        Ok(heard.into())
    }
}

#[cfg(test)]
mod tests {
    use super::{Meaning, TYPES};

    #[test]
    fn every_type_stands_once_and_its_class_is_a_failure() {
        for (at, ((name, number), meaning)) in TYPES.iter().enumerate() {
            assert!(TYPES[..at].iter().all(|((other, n), _)| other != name && n < number), "{name}");
            if let Meaning::Final(class) | Meaning::Delay(class) = meaning {
                let failure = class.failure();
                assert!(failure.failure_type.as_str() != "ignored", "{name}");
            }
        }
    }
}
