//! Complaints: feedback reports (RFC 5965).

use super::dsn::Letter;
use super::told::{SkipReason, Told};
use super::{Event, EventKind, Heard, Voucher, id, kept, token_in};
use crate::diagnostic::Error;
use crate::report::ReceivedGroup;

/// What a type of feedback means for who gave it (RFC 5965 §7.3; `not-spam` RFC 6430, `auth-failure` RFC 6591, `opt-out` of its drafts). A type that
/// is not listed counts as `other`.
pub(super) fn kind_of(feedback_type: &str) -> Option<EventKind> {
    match feedback_type.to_ascii_lowercase().as_str() {
        "not-spam" | "auth-failure" | "virus" => None,
        "opt-out" | "opt-out-list" => Some(EventKind::Unsubscribed),
        _ => Some(EventKind::Complained),
    }
}

/// The events of a feedback report, one for each recipient that it names; one without an address where it names none, as most do.
pub(super) fn complaints(letter: &Letter<'_>, fields: &ReceivedGroup) -> Result<Vec<Told>, Error> {
    let Some(feedback_type) = fields.first("Feedback-Type").map(str::trim).filter(|word| !word.is_empty()) else {
        let error = Error::caller("the feedback report does not say what it is");
        return Err(error.in_field("feedback-type").by_rule("RFC 5965 §3.1"));
    };
    let Some(kind) = kind_of(feedback_type) else {
        return Ok(vec![Told::skipped(SkipReason::NoComplaint, feedback_type)]);
    };
    let named = |name: &str| {
        let fields = fields.fields.iter().filter(|field| field.name.eq_ignore_ascii_case(name));
        fields.filter_map(|field| kept::address(&field.value)).map(Some).collect::<Vec<_>>()
    };
    let mut recipients = named("Original-Rcpt-To");
    if recipients.is_empty() {
        recipients = named("Removal-Recipient");
    }
    if recipients.is_empty() {
        recipients.push(None);
    }
    let token = letter.token.clone().or_else(|| {
        let told = ["Original-Envelope-Id", "Original-Mail-From"].into_iter().filter_map(|name| fields.first(name));
        told.into_iter().find_map(token_in).map(str::to_owned)
    });
    let told = recipients.into_iter().map(|address| {
        let named = address.as_deref().unwrap_or_default().as_bytes();
        let token_octets = token.as_deref().unwrap_or_default().as_bytes();
        let id = id::event_id("feedback", &[&letter.identity(), named, kind.as_str().as_bytes(), token_octets]);
        let mut heard = Heard::new(Event::new(id, letter.at(None, None), kind), Voucher::Nobody);
        heard.token = token.clone();
        heard.message_id = letter.original_message_id();
        heard.address = address;
        heard.diagnostic = kept::diagnostic(feedback_type, letter.diagnostic_octets());
        heard.into()
    });
    Ok(told.collect())
}
