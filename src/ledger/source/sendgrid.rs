//! Twilio SendGrid: the Event Webhook.

use super::classes::{Class, row};
use super::elements::{DELIVERY, Object, TOKEN, argument, each_object, moment, pairs, text, wanted};
use super::said::{Said, final_kind};
use super::told::{SkipReason, Told};
use super::{Event, EventKind, Failure, FailureType, Heard, Reason, SourceContext, Voucher, id, kept, token_in};
use crate::diagnostic::Error;
use crate::report::Action;
use crate::status::EnhancedStatus;

/// What a `bounce_classification` means; of one that is not here, `type` decides.
const CLASSIFICATIONS: [(&str, Class); 8] = [
    ("Invalid Address", Class::Cause("mailbox-unknown", "5.1.1")),
    ("Technical", Class::Failure(FailureType::Soft, Reason::Unreachable)),
    ("Technical Failure", Class::Failure(FailureType::Soft, Reason::Unreachable)),
    ("Content", Class::Cause("content-refused", "5.6.0")),
    ("Reputation", Class::Failure(FailureType::Soft, Reason::Refused)),
    ("Frequency or Volume Too High", Class::Failure(FailureType::Soft, Reason::Refused)),
    // Full, switched off or inactive: "may be temporary or permanent".
    ("Mailbox Unavailable", Class::Failure(FailureType::Soft, Reason::AccountDisabled)),
    ("Spam Content", Class::Cause("refused-as-spam", "5.7.1")),
];

/// Why SendGrid did not try, by how its reason begins.
const DROPS: [(&str, Class); 9] = [
    // An earlier bounce, not a new one.
    ("Bounced Address", Class::Failure(FailureType::Hard, Reason::Quarantined)),
    ("Invalid SMTPAPI header", Class::Failure(FailureType::Ignored, Reason::ExcludedByRule)),
    ("Invalid", Class::Cause("address-malformed", "5.1.3")),
    ("Spam Reporting Address", Class::Failure(FailureType::Hard, Reason::Denylisted)),
    ("Unsubscribed Address", Class::Failure(FailureType::Ignored, Reason::ExcludedByRule)),
    ("Spam Content", Class::Cause("refused-as-spam", "5.7.1")),
    ("Recipient List over Package Quota", Class::Failure(FailureType::Ignored, Reason::TargetLimited)),
    ("Sender Address", Class::Failure(FailureType::Ignored, Reason::ExcludedByRule)),
    ("Duplicate", Class::Failure(FailureType::Ignored, Reason::Duplicate)),
];

/// Reads what SendGrid's Event Webhook posts: an array of records, one record, or several texts in a row.
///
/// It is the operator who [vouches](Voucher::Operator) for it; its signature is not looked at.
///
/// # Errors
/// Text that is no JSON, and a record without `event`, `timestamp` or `email`.
pub fn from_sendgrid(json: &str, context: &SourceContext) -> Result<Vec<Told>, Error> {
    let mut told = Vec::new();
    each_object(json, |_, record| {
        told.push(read(record, context)?);
        Ok(())
    })?;
    Ok(told)
}

fn read(record: &Object, context: &SourceContext) -> Result<Told, Error> {
    let word = text(record, "event").ok_or_else(|| wanted("event", "text"))?;
    let skipped = |reason| Ok(Told::skipped(reason, &word));
    let heard = |kind, failure, said: Option<&str>| heard(record, kind, failure, said, context);
    match word.as_str() {
        "processed" => heard(EventKind::Relayed, None, None),
        "delivered" => heard(EventKind::Delivered, None, None),
        "deferred" => {
            let response = text(record, "response").or_else(|| text(record, "reason"));
            let class = Class::Failure(FailureType::Soft, Reason::NotDefined);
            let failure = failure(record, Action::Delayed, class, response.as_deref()).softened();
            heard(EventKind::SoftBounce, Some(failure), response.as_deref())
        }
        "bounce" | "blocked" => {
            let reason = text(record, "reason").or_else(|| text(record, "response"));
            let failure = failure(record, Action::Failed, class_of(record, &word), reason.as_deref());
            heard(final_kind(&failure), Some(failure), reason.as_deref())
        }
        "dropped" => {
            let reason = text(record, "reason").unwrap_or_default();
            let starts = |start: &str| reason.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start));
            let class = DROPS.iter().find(|(start, _)| starts(start)).map(|(_, class)| *class);
            let class = class.unwrap_or(Class::Failure(FailureType::Soft, Reason::NotDefined));
            let failure = class.failure();
            heard(final_kind(&failure), Some(failure), Some(&reason))
        }
        "open" if text(record, "sg_machine_open").as_deref() == Some("true") => skipped(SkipReason::MachineOpen),
        "open" => heard(EventKind::Opened, None, None),
        "click" => heard(EventKind::Clicked, None, None),
        "spamreport" => heard(EventKind::Complained, None, None),
        "unsubscribe" | "group_unsubscribe" => heard(EventKind::Unsubscribed, None, None),
        "group_resubscribe" => skipped(SkipReason::SubscriptionChange),
        "account_status_change" => skipped(SkipReason::Housekeeping),
        _ => skipped(SkipReason::UnknownKind),
    }
}

/// By `bounce_classification`, else by `type`: `blocked` is about the message, `bounce` about the address.
fn class_of(record: &Object, word: &str) -> Class {
    let classification = text(record, "bounce_classification").unwrap_or_default();
    row(&CLASSIFICATIONS, &classification).unwrap_or_else(|| {
        let is_blocked = word == "blocked" || text(record, "type").as_deref() == Some("blocked");
        let failure_type = if is_blocked { FailureType::Soft } else { FailureType::Hard };
        Class::Failure(failure_type, Reason::NotDefined)
    })
}

fn failure(record: &Object, action: Action, class: Class, diagnostic: Option<&str>) -> Failure {
    let status = text(record, "status").and_then(|status| EnhancedStatus::parse(status.trim()).ok());
    let address = text(record, "email");
    let said = Said { status, diagnostic, address: address.as_deref(), ..Said::default() };
    said.found_or(action, class.failure())
}

fn heard(
    record: &Object,
    kind: EventKind,
    failure: Option<Failure>,
    diagnostic: Option<&str>,
    context: &SourceContext,
) -> Result<Told, Error> {
    let email = text(record, "email").ok_or_else(|| wanted("email", "text"))?;
    let at = moment(record, &["timestamp"]).ok_or_else(|| wanted("timestamp", "number of seconds since 1970"))?;
    let name = text(record, "sg_message_id");
    let event = text(record, "sg_event_id").unwrap_or_else(|| {
        format!("{} {at} {}", name.as_deref().unwrap_or_default(), text(record, "url").unwrap_or_default())
    });
    let parts = [event.as_str(), &email, kind.as_str()].map(str::as_bytes);
    let mut heard = Heard::new(Event::new(id::event_id("sendgrid", &parts), at, kind), Voucher::Operator);
    heard.event.failure = failure;
    heard.token = argument(pairs(record), TOKEN).and_then(token_in).map(str::to_owned);
    heard.delivery = argument(pairs(record), DELIVERY).and_then(kept::delivery);
    heard.address = kept::address(&email);
    heard.message_id =
        text(record, "smtp-id").as_deref().and_then(kept::message_id).or_else(|| short_name(name.as_deref()?));
    heard.diagnostic = diagnostic.and_then(|text| kept::diagnostic(text, context.limits.diagnostic_octets));
    Ok(heard.into())
}

/// `X-Message-Id` as the sender was told: `sg_message_id` without what the machines that handled it put behind.
fn short_name(name: &str) -> Option<String> {
    let machines = [".filter", ".recvd"].into_iter().filter_map(|mark| name.find(mark)).min();
    let end = machines.or_else(|| name.find('.')).unwrap_or(name.len());
    kept::message_id(&name[..end])
}

#[cfg(test)]
mod tests {
    use super::{CLASSIFICATIONS, DROPS, short_name};

    #[test]
    fn every_row_is_a_failure() {
        CLASSIFICATIONS.iter().chain(&DROPS).for_each(|(_, class)| {
            let failure = class.failure();
            assert!(failure.reason.types().contains(&failure.failure_type), "{class:?}");
        });
    }

    #[test]
    fn the_name_of_a_message_is_the_one_that_the_sender_was_told() {
        let rows = [
            ("wrfRRvF7Q0GgwUo2CvDmEA.filter0425p1mdw1.13037.57168B4A1D.0", "wrfRRvF7Q0GgwUo2CvDmEA"),
            ("14c5d75ce93.dfd.64b469.filter0001.16648.5515E0B88.0", "14c5d75ce93.dfd.64b469"),
            ("LRzXl_NHStOGhQ4kofSm_A.recvd-canary-6d95-kf8b4-1-5C3.0", "LRzXl_NHStOGhQ4kofSm_A"),
            ("abc", "abc"),
        ];
        for (name, expected) in rows {
            assert_eq!(short_name(name).as_deref(), Some(expected));
        }
    }
}
