//! Amazon SES: feedback notifications and published events, in the envelope of SNS, of EventBridge or of neither.

use serde_json::Value;

use super::classes::{Class, row};
use super::elements::{
    DELIVERY, Object, TOKEN, argument, each_object, moment, object, objects, pairs, text, texts, wanted,
};
use super::said::{Said, final_kind};
use super::told::{SkipReason, Told};
use super::{
    Event, EventKind, Failure, FailureType, Heard, Reason, SourceContext, Voucher, complaint, id, kept, token_in,
};
use crate::diagnostic::Error;
use crate::report::Action;
use crate::status::EnhancedStatus;

/// How deep envelopes are opened: SNS in SQS in Lambda is three.
const ENVELOPES: usize = 4;

/// What a bounce of this type and subtype means.
const BOUNCES: [((&str, &str), Class); 12] = [
    (("Permanent", "General"), Class::Failure(FailureType::Hard, Reason::NotDefined)),
    (("Permanent", "NoEmail"), Class::Cause("mailbox-unknown", "5.1.1")),
    (("Permanent", "Suppressed"), Class::Failure(FailureType::Hard, Reason::Quarantined)),
    (("Permanent", "OnAccountSuppressionList"), Class::Failure(FailureType::Hard, Reason::Quarantined)),
    // The recipient left a list of the sender: that is no fault of the address.
    (("Permanent", "UnsubscribedRecipient"), Class::Failure(FailureType::Ignored, Reason::ExcludedByRule)),
    (("Transient", "General"), Class::Failure(FailureType::Soft, Reason::NotDefined)),
    (("Transient", "MailboxFull"), Class::Cause("mailbox-full", "4.2.2")),
    (("Transient", "MessageTooLarge"), Class::Cause("message-too-large", "5.3.4")),
    (("Transient", "ContentRejected"), Class::Cause("content-refused", "5.6.0")),
    (("Transient", "AttachmentRejected"), Class::Cause("attachment-refused", "5.7.1")),
    (("Transient", "CustomTimeoutExceeded"), Class::Cause("expired-after-retries", "4.4.7")),
    (("Undetermined", "Undetermined"), Class::Failure(FailureType::Soft, Reason::NotDefined)),
];

/// What a delay of this type means.
const DELAYS: [(&str, Class); 10] = [
    ("InternalFailure", Class::Failure(FailureType::Soft, Reason::Unreachable)),
    ("General", Class::Failure(FailureType::Soft, Reason::NotDefined)),
    ("MailboxFull", Class::Cause("mailbox-full", "4.2.2")),
    ("SpamDetected", Class::Cause("refused-as-spam", "4.7.1")),
    ("RecipientServerError", Class::Cause("system-problem", "4.3.0")),
    ("IPFailure", Class::Failure(FailureType::Soft, Reason::Refused)),
    ("TransientCommunicationFailure", Class::Cause("network-problem", "4.4.0")),
    ("BYOIPHostNameLookupUnavailable", Class::Cause("domain-lookup-failed", "4.4.3")),
    ("Undetermined", Class::Failure(FailureType::Soft, Reason::NotDefined)),
    ("SendingDeferral", Class::Failure(FailureType::Soft, Reason::Refused)),
];

/// Reads what Amazon SES tells: one object, an array of them, or several in a row; raw, or in the envelope of SNS, SQS, Lambda or EventBridge.
///
/// It is the operator who [vouches](Voucher::Operator) for it; signatures of SNS are not looked at.
///
/// # Errors
/// Text that is no JSON, and a record without a message, a moment or the recipients of its kind.
pub fn from_ses(json: &str, context: &SourceContext) -> Result<Vec<Told>, Error> {
    let mut told = Vec::new();
    each_object(json, |_, record| opened(record, None, ENVELOPES, context, &mut told))?;
    Ok(told)
}

/// Opens envelopes until a record of SES is found.
fn opened(
    record: &Object,
    sent_at: Option<i64>,
    n_more: usize,
    context: &SourceContext,
    told: &mut Vec<Told>,
) -> Result<(), Error> {
    let sent_at = moment(record, &["Timestamp", "time"]).or(sent_at);
    if record.contains_key("mail") || n_more == 0 {
        let kind = text(record, "eventType").or_else(|| text(record, "notificationType"));
        let kind = kind.ok_or_else(|| wanted("eventType", "text"))?;
        return Record { record, kind: &kind, sent_at, context }.read(told);
    }
    // EventBridge has the record in `detail`, Lambda has SNS messages in `Records`, SQS has them in `body`.
    if let Some(inner) = ["detail", "Sns"].into_iter().find_map(|field| object(record, field)) {
        return opened(inner, sent_at, n_more - 1, context, told);
    }
    if record.get("Records").is_some_and(Value::is_array) {
        return objects(record, "Records").try_for_each(|inner| opened(inner, sent_at, n_more - 1, context, told));
    }
    let Some(message) = ["Message", "body"].into_iter().find_map(|field| text(record, field)) else {
        told.push(Told::skipped(SkipReason::UnknownKind, &text(record, "notificationType").unwrap_or_default()));
        return Ok(());
    };
    match serde_json::from_str::<Value>(&message) {
        Ok(Value::Object(inner)) => opened(&inner, sent_at, n_more - 1, context, told),
        // "Successfully validated SNS topic …", the confirmation of a subscription.
        _ => {
            told.push(Told::skipped(SkipReason::Housekeeping, &message));
            Ok(())
        }
    }
}

/// A record of SES.
struct Record<'r> {
    record: &'r Object,
    kind: &'r str,
    /// When the envelope was closed.
    sent_at: Option<i64>,
    context: &'r SourceContext,
}

impl Record<'_> {
    fn read(&self, told: &mut Vec<Told>) -> Result<(), Error> {
        let skipped = |reason| Told::skipped(reason, self.kind);
        match self.kind {
            "Bounce" => self.bounces(told)?,
            "DeliveryDelay" => self.delays(told)?,
            "Complaint" => self.complaints(told)?,
            "Delivery" => {
                let delivery = self.part("delivery")?;
                for address in texts(delivery, "recipients") {
                    told.push(self.heard(EventKind::Delivered, Some(address), delivery, None, None)?);
                }
            }
            "Send" => {
                for address in texts(self.part("mail")?, "destination") {
                    told.push(self.heard(EventKind::Relayed, Some(address), self.part("mail")?, None, None)?);
                }
            }
            "Reject" => {
                let reject = self.part("reject")?;
                let failure = Class::Failure(FailureType::Soft, Reason::Refused).failure();
                let reason = text(reject, "reason");
                for address in texts(self.part("mail")?, "destination") {
                    let kind = final_kind(&failure);
                    told.push(self.heard(kind, Some(address), reject, Some(failure), reason.as_deref())?);
                }
            }
            "Open" => told.push(self.of_one(EventKind::Opened, self.part("open")?)?),
            "Click" => told.push(self.of_one(EventKind::Clicked, self.part("click")?)?),
            "Subscription" => told.push(self.subscription()?),
            "Rendering Failure" => told.push(skipped(SkipReason::NeverSent)),
            "AmazonSnsSubscriptionSucceeded" => told.push(skipped(SkipReason::Housekeeping)),
            _ => told.push(skipped(SkipReason::UnknownKind)),
        }
        Ok(())
    }

    fn part(&self, field: &'static str) -> Result<&Object, Error> {
        object(self.record, field).ok_or_else(|| wanted(field, "object"))
    }

    fn bounces(&self, told: &mut Vec<Told>) -> Result<(), Error> {
        let bounce = self.part("bounce")?;
        let bounce_type = text(bounce, "bounceType").unwrap_or_default();
        let subtype = text(bounce, "bounceSubType").unwrap_or_default();
        let class = class_of(&bounce_type, &subtype);
        for recipient in objects(bounce, "bouncedRecipients") {
            let address = text(recipient, "emailAddress").ok_or_else(|| wanted("emailAddress", "text"))?;
            let diagnostic = text(recipient, "diagnosticCode");
            let status = text(recipient, "status");
            let is_delayed = text(recipient, "action").is_some_and(|action| action.eq_ignore_ascii_case("delayed"));
            let has_report = diagnostic.is_some() || status.is_some() || recipient.contains_key("action");
            let (kind, failure) = if bounce_type == "Transient" && subtype == "General" && !has_report {
                // Nothing that a mail system wrote: as a rule, someone is out of office.
                (EventKind::AutoReply, None)
            } else {
                let action = if is_delayed { Action::Delayed } else { Action::Failed };
                let failure = failure(action, class, &address, status.as_deref(), diagnostic.as_deref());
                match is_delayed {
                    true => (EventKind::SoftBounce, Some(failure.softened())),
                    false => (final_kind(&failure), Some(failure)),
                }
            };
            told.push(self.heard(kind, Some(&address), bounce, failure, diagnostic.as_deref())?);
        }
        Ok(())
    }

    fn delays(&self, told: &mut Vec<Told>) -> Result<(), Error> {
        let delay = self.part("deliveryDelay")?;
        let delay_type = text(delay, "delayType").unwrap_or_default();
        let class = row(&DELAYS, &delay_type).unwrap_or(Class::Failure(FailureType::Soft, Reason::NotDefined));
        for recipient in objects(delay, "delayedRecipients") {
            let address = text(recipient, "emailAddress").ok_or_else(|| wanted("emailAddress", "text"))?;
            let (status, diagnostic) = (text(recipient, "status"), text(recipient, "diagnosticCode"));
            let failure = failure(Action::Delayed, class, &address, status.as_deref(), diagnostic.as_deref());
            let failure = Some(failure.softened());
            told.push(self.heard(EventKind::SoftBounce, Some(&address), delay, failure, diagnostic.as_deref())?);
        }
        Ok(())
    }

    /// Where the provider of the mailbox hides who complained, SES names all whom it may have been.
    fn complaints(&self, told: &mut Vec<Told>) -> Result<(), Error> {
        let complaint = self.part("complaint")?;
        let feedback_type = text(complaint, "complaintFeedbackType").unwrap_or_default();
        let Some(kind) = complaint::kind_of(&feedback_type) else {
            told.push(Told::skipped(SkipReason::NoComplaint, &feedback_type));
            return Ok(());
        };
        for recipient in objects(complaint, "complainedRecipients") {
            let address = text(recipient, "emailAddress").ok_or_else(|| wanted("emailAddress", "text"))?;
            told.push(self.heard(kind, Some(&address), complaint, None, Some(&feedback_type))?);
        }
        Ok(())
    }

    fn subscription(&self) -> Result<Told, Error> {
        let subscription = self.part("subscription")?;
        let preferences = object(subscription, "newTopicPreferences");
        let is_unsubscribed =
            |preferences: &Object| preferences.get("unsubscribeAll").and_then(Value::as_bool) == Some(true);
        match preferences.is_some_and(is_unsubscribed) {
            true => self.of_one(EventKind::Unsubscribed, subscription),
            false => Ok(Told::skipped(SkipReason::SubscriptionChange, self.kind)),
        }
    }

    /// What one of the recipients did: which one is not told, so it must have been the only one.
    fn of_one(&self, kind: EventKind, part: &Object) -> Result<Told, Error> {
        match texts(self.part("mail")?, "destination")[..] {
            [address] => self.heard(kind, Some(address), part, None, None),
            [] => self.heard(kind, None, part, None, None),
            _ => Ok(Told::skipped(SkipReason::RecipientUnknown, self.kind)),
        }
    }

    fn heard(
        &self,
        kind: EventKind,
        address: Option<&str>,
        part: &Object,
        failure: Option<Failure>,
        diagnostic: Option<&str>,
    ) -> Result<Told, Error> {
        let mail = self.part("mail")?;
        let name = text(mail, "messageId").ok_or_else(|| wanted("mail.messageId", "text"))?;
        let at = moment(part, &["timestamp"]).or(self.sent_at).or_else(|| moment(mail, &["timestamp"]));
        let at = at.ok_or_else(|| wanted("timestamp", "moment"))?;
        // The feedback id is of a whole bounce; other events have none, and differ in time and in what was clicked.
        let event = text(part, "feedbackId").unwrap_or_else(|| {
            format!("{at} {} {}", text(part, "link").unwrap_or_default(), text(part, "ipAddress").unwrap_or_default())
        });
        let parts = [&name, address.unwrap_or_default(), kind.as_str(), &event].map(str::as_bytes);
        let mut heard = Heard::new(Event::new(id::event_id("ses", &parts), at, kind), Voucher::Operator);
        heard.event.failure = failure;
        heard.token = token(mail);
        heard.delivery = argument_of(mail, DELIVERY).and_then(kept::delivery);
        heard.address = address.and_then(kept::address);
        heard.message_id = kept::message_id(&name);
        heard.diagnostic = diagnostic.and_then(|text| kept::diagnostic(text, self.context.limits.diagnostic_octets));
        Ok(heard.into())
    }
}

/// Of tags, else of header fields.
fn argument_of<'o>(mail: &'o Object, name: &str) -> Option<&'o str> {
    let in_tags = object(mail, "tags").and_then(|tags| argument(pairs(tags), name));
    in_tags.or_else(|| {
        let fields =
            objects(mail, "headers").filter_map(|field| Some((field.get("name")?.as_str()?, field.get("value")?)));
        argument(fields, name)
    })
}

/// Of a tag or a header field of its own, else of the return path.
fn token(mail: &Object) -> Option<String> {
    let source = text(mail, "source").unwrap_or_default();
    argument_of(mail, TOKEN).and_then(token_in).or_else(|| token_in(&source)).map(str::to_owned)
}

fn class_of(bounce_type: &str, subtype: &str) -> Class {
    let named = |(name, other): (&str, &str)| name == bounce_type && other == subtype;
    let class = BOUNCES.iter().find(|(names, _)| named(*names)).map(|(_, class)| *class);
    class.unwrap_or(match bounce_type {
        "Permanent" => Class::Failure(FailureType::Hard, Reason::NotDefined),
        _ => Class::Failure(FailureType::Soft, Reason::NotDefined),
    })
}

/// What the class means where SES did not try, else what was said if that can be told.
fn failure(action: Action, class: Class, address: &str, status: Option<&str>, diagnostic: Option<&str>) -> Failure {
    if let Class::Failure(_, Reason::Quarantined | Reason::ExcludedByRule) = class {
        return class.failure();
    }
    let status = status.and_then(|status| EnhancedStatus::parse(status.trim()).ok());
    let said = Said { status, diagnostic, address: Some(address), ..Said::default() };
    said.found_or(action, class.failure())
}

#[cfg(test)]
mod tests {
    use super::{BOUNCES, DELAYS};

    #[test]
    fn every_row_is_a_failure() {
        BOUNCES.iter().map(|(_, class)| class).chain(DELAYS.iter().map(|(_, class)| class)).for_each(|class| {
            let failure = class.failure();
            let is_known = failure.reason == crate::ledger::Reason::NotDefined;
            assert!(is_known || failure.reason.types().contains(&failure.failure_type), "{class:?}");
        });
    }
}
