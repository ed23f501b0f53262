//! Our own event format: one JSON object a line.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::said::Said;
use super::{Event, EventId, EventKind, Failure, FailureType, Heard, Reason, Voucher, id, kept, schema, token_in};
use crate::diagnostic::Error;
use crate::intake;
use crate::report::{Action, Moment, RecipientAddress};
use crate::status::EnhancedStatus;

/// Something that happened to a message of a mailing, for Retourpost.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, remote = "Self")]
#[schemars(title = "Retourpost event", extend("anyOf" = schema::names_a_message(), "allOf" = schema::rules()))]
struct EventWire {
    /// The name of the event: the same name is the same event. Without it, one is made of all other fields but
    /// `voucher`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = 256), regex(pattern = schema::NO_CONTROLS))]
    id: Option<String>,
    /// When it happened (RFC 3339): `2026-11-21T10:02:14+01:00`. Fractions of a second are dropped.
    #[schemars(regex(pattern = schema::MOMENT))]
    at: String,
    /// What happened; `bounced` is `hard-bounce` or `given-up`, as the failure decides.
    #[schemars(extend("enum" = schema::KINDS))]
    kind: String,
    /// The name of the mailing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(min = 1, max = 255), regex(pattern = schema::NO_CONTROLS))]
    delivery: Option<String>,
    /// The address of the recipient, with or without angle brackets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 640), regex(pattern = schema::ADDRESS))]
    recipient: Option<String>,
    /// The Message-ID of the message, or the name that a provider gave it, with or without angle brackets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(length(max = 998), regex(pattern = schema::MESSAGE_ID))]
    message_id: Option<String>,
    /// The token of the message, or a text with it: the return path, the envelope id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = schema::TOKEN))]
    token: Option<String>,
    /// The status code of a bounce (RFC 3463): `4.2.2`. One of class 2 says nothing of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = schema::STATUS))]
    status: Option<String>,
    /// What was said: a reply, or a Diagnostic-Code (RFC 3464 §2.3.6).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    diagnostic: Option<String>,
    /// What a bounce means for the address. Without it, that follows from status and diagnostic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = ["soft", "hard", "ignored", null]))]
    failure_type: Option<String>,
    /// Why a message bounced or was left out. Without it, that follows from status and diagnostic.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = schema::words_or_null(Reason::ALL)))]
    reason: Option<String>,
    /// Who vouches for it: `operator`, which is meant where nothing stands, or `nobody`: it counts by its token alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = ["operator", "nobody", null]))]
    voucher: Option<String>,
}

/// Reads an event in JSON. It is the operator who [vouches](Voucher::Operator) for it, unless it says that nobody does.
///
/// An event without an id gets one of its content, so that reading a line twice is one event. Two events that are alike in all fields are then
/// one as well: two openings in the same second want ids.
///
/// ```
/// use retourpost::ledger::source::from_event_json;
/// use retourpost::ledger::{EventKind, FailureType, Reason};
///
/// let heard = from_event_json(
///     r#"{"at":"2026-11-21T10:02:14+01:00","kind":"bounced","delivery":"autumn","recipient":"ola@example.no",
///         "status":"5.1.1","diagnostic":"smtp; 550 5.1.1 User unknown"}"#,
/// )?;
/// assert_eq!(heard.event.kind, EventKind::HardBounce);
/// let failure = heard.event.failure.unwrap();
/// assert_eq!((failure.failure_type, failure.reason), (FailureType::Hard, Reason::UserUnknown));
///
/// let error = from_event_json(r#"{"at":"yesterday","kind":"opened","recipient":"ola@example.no"}"#).unwrap_err();
/// assert_eq!(error.to_string(), "line 1: at: wants a date and time with an offset, such as `2026-11-21T10:02:14+01:00` (RFC 3339 §5.6)");
/// # Ok::<(), retourpost::Error>(())
/// ```
///
/// # Errors
/// Text that is no JSON, an unknown field, a value that its field does not take, values that contradict each other, and an event that names no
/// message: with the line and the field.
pub fn from_event_json(text: &str) -> Result<Heard, Error> {
    let wire: EventWire = intake::document_of(text)?;
    wire.heard().map_err(|error| intake::with_line(error, text))
}

/// An event in JSON, in one line without its end, as [`from_event_json`] reads it.
///
/// What is told of a failure is its type, its status and what was said, and its reason where a failure of this type can have it; the cause is found again
/// when the event is read.
///
/// ```
/// use retourpost::ledger::source::{event_json, from_event_json};
///
/// let line = r#"{"id":"1","at":"2026-11-21T09:02:14Z","kind":"delivered","recipient":"ola@example.no","voucher":"nobody"}"#;
/// assert_eq!(event_json(&from_event_json(line)?)?, line);
/// # Ok::<(), retourpost::Error>(())
/// ```
///
/// # Errors
/// A moment outside the years 0000 to 9999.
pub fn event_json(heard: &Heard) -> Result<String, Error> {
    let wire = EventWire::of(heard)?;
    // OK because texts make JSON.
    Ok(serde_json::to_string(&wire).expect("an object of texts"))
}

/// The JSON Schema (draft 2020-12) of an event, indented, with an LF at the end.
pub fn event_schema() -> String {
    intake::pretty(&schemars::schema_for!(EventWire))
}

intake::objects_alone! { read: EventWire }
intake::objects_alone! { written: EventWire }

impl EventWire {
    fn of(heard: &Heard) -> Result<Self, Error> {
        let (event, failure) = (&heard.event, heard.event.failure.as_ref());
        let fits = |failure: &&Failure| failure.reason.can_be(failure.failure_type);
        let reason = match event.kind {
            EventKind::Excluded(reason) => Some(reason),
            _ => failure.filter(fits).map(|failure| failure.reason),
        };
        Ok(Self {
            id: Some(event.id.as_str().to_owned()),
            at: Moment::try_new(event.at, 0)?.to_string(),
            kind: event.kind.as_str().to_owned(),
            delivery: heard.delivery.clone(),
            recipient: heard.address.clone(),
            message_id: heard.message_id.clone(),
            token: heard.token.clone(),
            status: failure.and_then(|failure| failure.status).map(|status| status.to_string()),
            diagnostic: heard.diagnostic.clone(),
            failure_type: failure.map(|failure| failure.failure_type.as_str().to_owned()),
            reason: reason.map(|reason| reason.as_str().to_owned()),
            voucher: Some(heard.voucher).filter(|it| *it == Voucher::Nobody).map(|it| it.as_str().to_owned()),
        })
    }

    fn heard(&self) -> Result<Heard, Error> {
        let at = moment(&self.at).map_err(|error| error.in_field("at"))?;
        let address = read("recipient", self.recipient.as_deref(), address)?;
        let message_id = read("message_id", self.message_id.as_deref(), message_id)?;
        let token = read("token", self.token.as_deref(), token)?;
        let delivery = read("delivery", self.delivery.as_deref(), delivery)?;
        if address.is_none() && message_id.is_none() && token.is_none() {
            return Err(Error::caller("names no message: write its token, its recipient, or its message_id"));
        }
        let (kind, failure) = self.outcome(address.as_deref())?;
        let mut event = Event::new(self.event_id(at)?, at.unix_seconds(), kind);
        event.failure = failure;
        let voucher = read("voucher", self.voucher.as_deref(), voucher)?.unwrap_or(Voucher::Operator);
        let mut heard = Heard::new(event, voucher);
        heard.token = token;
        heard.delivery = delivery;
        heard.diagnostic = self.diagnostic.as_deref().and_then(|text| kept::diagnostic(text, diagnostic_octets()));
        heard.address = address;
        heard.message_id = message_id;
        Ok(heard)
    }

    fn event_id(&self, at: Moment) -> Result<EventId, Error> {
        if let Some(told) = &self.id {
            return EventId::parse(told);
        }
        let at = at.unix_seconds().to_be_bytes();
        let fields = [
            &self.delivery,
            &self.recipient,
            &self.message_id,
            &self.token,
            &self.status,
            &self.diagnostic,
            &self.failure_type,
            &self.reason,
        ];
        // A field that is missing is another than one that is empty. Who vouches for it makes it no other event.
        let told = fields.map(|field| field.as_ref().map(|text| format!("={text}")).unwrap_or_default());
        let parts = [&at[..], self.kind.as_bytes()].into_iter().chain(told.iter().map(String::as_bytes));
        Ok(id::event_id("event", &parts.collect::<Vec<_>>()))
    }

    /// What happened, and what went wrong.
    fn outcome(&self, address: Option<&str>) -> Result<(EventKind, Option<Failure>), Error> {
        let failure_type = read("failure_type", self.failure_type.as_deref(), failure_type)?;
        let reason = read("reason", self.reason.as_deref(), reason)?;
        let status = read("status", self.status.as_deref(), status)?;
        let said = Said { status, diagnostic: self.diagnostic.as_deref(), address, ..Said::default() };
        let forced = match self.kind.as_str() {
            "bounced" => None,
            word => Some(EventKind::parse(word, reason)?),
        };
        match forced {
            None => {
                let told = told_or_found(&said, Action::Failed, failure_type, reason, FailureType::Soft)?;
                Ok((told.final_kind(), Some(told)))
            }
            Some(kind @ (EventKind::SoftBounce | EventKind::GivenUp | EventKind::HardBounce)) => {
                let failure = bounce(&said, kind, failure_type, reason)?;
                Ok((kind, Some(failure)))
            }
            Some(kind) => self.without_failure(kind),
        }
    }

    fn without_failure(&self, kind: EventKind) -> Result<(EventKind, Option<Failure>), Error> {
        let is_excluded = matches!(kind, EventKind::Excluded(_));
        let refused = [
            ("failure_type", self.failure_type.is_some()),
            ("reason", self.reason.is_some() && !is_excluded),
            ("status", self.status.is_some() && kind != EventKind::Delivered),
        ];
        match refused.into_iter().find(|(_, is_told)| *is_told) {
            Some((field, _)) => {
                let message = format!("does not belong to `{}`: leave it out, or write a kind of bounce", self.kind);
                Err(Error::caller(message).in_field(field))
            }
            None => Ok((kind, None)),
        }
    }
}

/// The failure of a bounce of which the operator says what it is.
fn bounce(
    said: &Said<'_>,
    kind: EventKind,
    failure_type: Option<FailureType>,
    reason: Option<Reason>,
) -> Result<Failure, Error> {
    let is_hard = kind == EventKind::HardBounce;
    match failure_type {
        Some(told) if is_hard != (told == FailureType::Hard) => {
            let message = format!("`{}` contradicts `{}`", told.as_str(), kind.as_str());
            return Err(Error::caller(message).in_field("failure_type"));
        }
        _ => {}
    }
    let action = if kind == EventKind::SoftBounce { Action::Delayed } else { Action::Failed };
    let implied = if is_hard { FailureType::Hard } else { FailureType::Soft };
    let told = told_or_found(said, action, Some(failure_type.unwrap_or(implied)), reason, implied)?;
    Ok(told)
}

/// What was told of a failure, and for the rest what is found.
fn told_or_found(
    said: &Said<'_>,
    action: Action,
    failure_type: Option<FailureType>,
    reason: Option<Reason>,
    otherwise: FailureType,
) -> Result<Failure, Error> {
    let found = said.found(action).map(|found| found.failure);
    let mut failure = found.unwrap_or(Failure::new(otherwise, Reason::NotDefined));
    if let Some(told) = failure_type {
        failure.failure_type = told;
        if !failure.reason.can_be(told) {
            failure.reason = Reason::NotDefined;
        }
    }
    if let Some(told) = reason {
        failure.reason = told;
        if !told.can_be(failure.failure_type) {
            let types: Vec<&str> = told.types().iter().map(|failure_type| failure_type.as_str()).collect();
            if failure_type.is_some() {
                let message =
                    format!("`{}` is {}, never {}", told.as_str(), types.join(" or "), failure.failure_type.as_str());
                return Err(Error::caller(message).in_field("reason"));
            }
            // OK because every reason has a type.
            failure.failure_type = *told.types().first().expect("a type");
        }
    }
    Ok(failure)
}

fn diagnostic_octets() -> usize {
    super::Limits::default().diagnostic_octets
}

fn read<T>(
    field: &'static str,
    told: Option<&str>,
    read: impl Fn(&str) -> Result<T, Error>,
) -> Result<Option<T>, Error> {
    told.map(read).transpose().map_err(|error| error.in_field(field))
}

fn moment(text: &str) -> Result<Moment, Error> {
    let moment = Some(text).filter(|text| has_form_of_moment(text)).and_then(|text| Moment::parse(text).ok());
    moment.ok_or_else(|| {
        Error::caller("wants a date and time with an offset, such as `2026-11-21T10:02:14+01:00`")
            .by_rule("RFC 3339 §5.6")
    })
}

/// RFC 3339, and what databases and languages write instead; the schema has the same as a pattern.
fn has_form_of_moment(text: &str) -> bool {
    let form: String = text.chars().map(|character| if character.is_ascii_digit() { '0' } else { character }).collect();
    let (form, has_zone) = match form.split_once('[') {
        Some((form, zone)) => (form, zone.strip_suffix(']').is_some_and(is_name_of_zone)),
        None => (form.as_str(), true),
    };
    let Some(time) = form.strip_prefix("0000-00-00").and_then(|rest| rest.strip_prefix(['T', 't', ' '])) else {
        return false;
    };
    let (clock, offset) = time.split_at(time.find(['Z', 'z', '+', '-']).unwrap_or(time.len()));
    let fraction = clock.strip_prefix("00:00:00").and_then(|rest| rest.strip_prefix(['.', ',']));
    let has_clock = matches!(clock, "00:00" | "00:00:00")
        || fraction.is_some_and(|digits| (1..=9).contains(&digits.len()) && digits.bytes().all(|digit| digit == b'0'));
    let has_offset = matches!(offset, "Z" | "z") || matches!(offset.get(1..), Some("00" | "0000" | "00:00"));
    has_zone && has_clock && has_offset
}

/// `Europe/Oslo`.
fn is_name_of_zone(text: &str) -> bool {
    let is_part = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_alphabetic())
            && part.bytes().all(|octet| octet.is_ascii_alphanumeric() || matches!(octet, b'_' | b'+' | b'-'))
    };
    text.split('/').all(is_part)
}

fn address(text: &str) -> Result<String, Error> {
    RecipientAddress::mailbox(text)?;
    let is_short = text.len() <= kept::ADDRESS_OCTETS;
    let is_plain = is_short && text.trim() == text && !text.contains(char::is_control);
    Some(text).filter(|_| is_plain).and_then(kept::address).ok_or_else(|| {
        Error::caller("wants an address of at most 640 octets, without controls, and without white space at its ends")
    })
}

fn message_id(text: &str) -> Result<String, Error> {
    let kept = Some(text).filter(|text| text.len() <= kept::MESSAGE_ID_OCTETS).and_then(kept::message_id);
    kept.ok_or_else(|| {
        Error::caller("wants a message id such as `<1@example.com>`, 998 octets at most, without controls")
    })
}

fn token(text: &str) -> Result<String, Error> {
    let token = token_in(text).map(str::to_owned);
    token.ok_or_else(|| Error::caller("holds no token, which is 48 letters a to z and digits 2 to 7"))
}

fn delivery(text: &str) -> Result<String, Error> {
    kept::delivery(text).ok_or_else(|| Error::caller("wants a name of 1 to 255 octets, without controls"))
}

fn status(text: &str) -> Result<EnhancedStatus, Error> {
    EnhancedStatus::parse(text)
}

fn failure_type(word: &str) -> Result<FailureType, Error> {
    FailureType::by_word(word).ok_or_else(|| Error::caller("takes soft, hard or ignored"))
}

fn voucher(word: &str) -> Result<Voucher, Error> {
    Voucher::by_word(word).ok_or_else(|| Error::caller("takes operator or nobody"))
}

fn reason(word: &str) -> Result<Reason, Error> {
    Reason::by_word(word).ok_or_else(|| {
        let words: Vec<&str> = Reason::ALL.iter().map(|reason| reason.as_str()).collect();
        Error::caller(format!("takes {}", words.join(", ")))
    })
}
