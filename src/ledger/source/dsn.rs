//! Messages that came back to a return path: reports of failures, delays and deliveries, replies of programs, complaints.

use super::said::final_kind;
use super::told::Told;
use super::{
    Event, EventKind, Failure, Heard, Limits, SourceContext, Voucher, automatic, complaint, id, kept, token_in,
};
use crate::cause::diagnose;
use crate::diagnostic::Error;
use crate::intake::{self, Correspondence, correspondence};
use crate::report::{Action, Case, DiagnosticCode, HeaderSection, Moment, Original, Recipient};

/// The fields of a message that tell to whom it was delivered, which is the return path that it answers, or to whom it was written.
const ADDRESSES: [&str; 6] = ["Delivered-To", "X-Original-To", "X-Envelope-To", "Envelope-To", "X-Delivered-To", "To"];

/// Reads a message that came back to a return path: the whole message, header included.
///
/// | what it is | what is heard |
/// |---|---|
/// | delivery status notification (RFC 3464), or a bounce with X-Failed-Recipients | an event for each recipient |
/// | feedback report (RFC 5965) | `complained`, for each recipient that it names |
/// | reply of a program (RFC 3834): out of office, a challenge | `auto-reply` |
///
/// Nobody [vouches](Voucher::Nobody) for what stands in a message: anybody can write one. The token of the message it is about is looked for
/// in the recipient of the envelope, in the fields that say to whom it came, in Original-Envelope-Id, and in the return path of the message that it returns.
///
/// ```
/// use retourpost::ledger::EventKind;
/// use retourpost::ledger::source::{SourceContext, Told, from_message};
/// use retourpost::report::Moment;
///
/// let bounce = b"From: MAILER-DAEMON@mx.example\r\nTo: kari@example.com\r\nDate: Sat, 21 Nov 2026 10:02:14 +0100\r\n\
///     Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n\
///     --b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n\
///     Final-Recipient: rfc822; ola@example.no\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b--\r\n";
/// let context = SourceContext::at(Moment::parse("2026-11-21T10:02:20+01:00")?);
/// let [Told::Heard(heard)] = &from_message(bounce, &context)?[..] else { panic!("an event") };
/// assert_eq!((heard.event.kind, heard.address.as_deref()), (EventKind::HardBounce, Some("ola@example.no")));
/// # Ok::<(), retourpost::Error>(())
/// ```
///
/// # Errors
/// A message that is none of these, among them bounces without a part for programs (qmail), and disposition notifications (RFC 8098).
pub fn from_message(octets: &[u8], context: &SourceContext) -> Result<Vec<Told>, Error> {
    if octets.len() > context.limits.document_octets {
        let limit = context.limits.document_octets;
        return Err(Error::caller(format!("the message has {} octets, the limit is {limit}", octets.len())));
    }
    let limits = intake::Limits::default();
    let correspondence = correspondence(octets, &limits);
    let letter = Letter::new(octets, &correspondence, context);
    if let (Some(feedback), false) = (&correspondence.feedback, correspondence.is_notification) {
        return complaint::complaints(&letter, feedback);
    }
    let refused = match intake::from_message_within(octets, &limits) {
        Ok((case, _)) => return Ok(reports(&letter, &case)),
        Err(refused) => refused,
    };
    // A notification that cannot be read is no reply, whatever else its header says.
    match automatic::reply(&letter).filter(|_| !correspondence.is_notification) {
        Some(reply) => Ok(vec![reply]),
        None if correspondence.is_notification => Err(refused),
        None => Err(Error::caller(
            "no delivery status notification, no feedback report and no reply of a program: \
             a person has to read this message",
        )
        .by_rule("RFC 3464 §2, RFC 5965 §2, RFC 3834 §5")),
    }
}

/// A message that came in, and what was found in it of the message it is about.
pub(super) struct Letter<'a> {
    octets: &'a [u8],
    letter: &'a Original,
    returned: &'a Original,
    received_at: Moment,
    limits: Limits,
    pub(super) token: Option<String>,
}

impl<'a> Letter<'a> {
    fn new(octets: &'a [u8], correspondence: &'a Correspondence, context: &SourceContext) -> Self {
        let (letter, returned) = (&correspondence.letter, &correspondence.returned);
        let token = token_of(letter, returned, context.envelope_recipient.as_deref());
        Self { octets, letter, returned, received_at: context.received_at, limits: context.limits, token }
    }

    pub(super) fn header(&self) -> Option<&'a HeaderSection> {
        self.letter.header.as_ref()
    }

    pub(super) fn subject(&self) -> Option<&'a str> {
        self.letter.subject.as_deref()
    }

    pub(super) fn diagnostic_octets(&self) -> usize {
        self.limits.diagnostic_octets
    }

    pub(super) fn token_octets(&self) -> &[u8] {
        self.token.as_deref().unwrap_or_default().as_bytes()
    }

    /// What makes it the same message however often it is read: its Message-ID, else its octets.
    pub(super) fn identity(&self) -> Vec<u8> {
        match &self.letter.message_id {
            Some(id) => id.clone().into_bytes(),
            None => id::hash(&[self.octets]),
        }
    }

    /// When it happened: the last attempt, else the Date of the message, else when the last server received it, else when the message that it is
    /// about arrived; never after it came in.
    pub(super) fn at(&self, last_attempt: Option<Moment>, arrival: Option<Moment>) -> i64 {
        let received = self.letter.hops.last().and_then(|hop| hop.at);
        let told = last_attempt.or(self.letter.date).or(received).or(arrival).unwrap_or(self.received_at);
        told.unix_seconds().min(self.received_at.unix_seconds())
    }

    /// The Message-ID of the message that it returns, else of the one that it answers.
    pub(super) fn original_message_id(&self) -> Option<String> {
        self.returned_id().or_else(|| self.answered())
    }

    /// The Message-ID of the message that it returns, angle brackets or not.
    fn returned_id(&self) -> Option<String> {
        let told = self.returned.message_id.clone().or_else(|| self.returned.header_value("Message-ID"));
        told.as_deref().and_then(kept::message_id)
    }

    /// The message that it answers: In-Reply-To (RFC 3834 §3.1.5), else the last of References.
    pub(super) fn answered(&self) -> Option<String> {
        let in_reply_to = self.header()?.first("In-Reply-To").map(|field| field.unfolded());
        let first = in_reply_to.as_deref().and_then(|value| value.split('<').nth(1)?.split('>').next());
        let last = || self.letter.references.last().map(String::as_str);
        first.or_else(last).and_then(kept::message_id)
    }
}

fn token_of(letter: &Original, returned: &Original, envelope_recipient: Option<&str>) -> Option<String> {
    let in_header = |original: &Original, names: &[&str]| {
        let header = original.header.as_ref()?;
        let fields = names.iter().flat_map(|name| header.fields().filter(move |field| field.is_named(name)));
        fields.into_iter().find_map(|field| token_in(&field.unfolded()).map(str::to_owned))
    };
    let told = envelope_recipient.and_then(token_in).map(str::to_owned);
    told.or_else(|| in_header(letter, &ADDRESSES))
        .or_else(|| in_header(returned, &["Return-Path", "X-Retourpost-Token", "Retourpost-Token"]))
}

/// The events of a report, one for each recipient.
fn reports(letter: &Letter<'_>, case: &Case) -> Vec<Told> {
    let fields = case.report.fields();
    let in_envelope_id = fields.original_envelope_id.as_ref().and_then(|id| token_in(id.as_str())).map(str::to_owned);
    let token = letter.token.clone().or(in_envelope_id);
    let named = |name: &str| fields.extensions.iter().find(|field| field.name().eq_ignore_ascii_case(name));
    // Google names the message in its machine part, whether it returns it or not.
    let in_report = named("X-Original-Message-ID").and_then(|field| kept::message_id(field.value()));
    let message_id = letter.returned_id().or(in_report).or_else(|| letter.answered());
    // Transport changes the message around a report, and not the report.
    let identity = match (&letter.letter.message_id, &case.received) {
        (None, Some(received)) => id::hash(&[&received.octets]),
        _ => letter.identity(),
    };
    let each = fields.recipients.iter().map(|recipient| {
        let action = recipient.action();
        let token_octets = token.as_deref().unwrap_or_default().as_bytes();
        let address = recipient.shown_address();
        let id = id::event_id("dsn", &[&identity, address.as_bytes(), action.as_str().as_bytes(), token_octets]);
        let (kind, failure) = outcome(recipient);
        let at = letter.at(recipient.fields().last_attempt_date, fields.arrival_date);
        let mut event = Event::new(id, at, kind);
        event.failure = failure;
        let mut heard = Heard::new(event, Voucher::Nobody);
        heard.token = token.clone();
        heard.message_id = message_id.clone();
        heard.address = kept::address(address);
        heard.diagnostic = diagnostic(recipient, letter.diagnostic_octets());
        Told::from(heard)
    });
    each.collect()
}

/// What an action is (RFC 3464 §2.3.3).
///
/// *Relayed* is passed on to where no reports come from: all that it proves is that the message was handed over. *Expanded* is delivered to the
/// address of the sender, whatever becomes of the copies behind it: failures that follow come late.
fn outcome(recipient: &Recipient) -> (EventKind, Option<Failure>) {
    match recipient.action() {
        Action::Failed => {
            let failure = failure_of(recipient);
            (final_kind(&failure), Some(failure))
        }
        Action::Delayed => (EventKind::SoftBounce, Some(failure_of(recipient).softened())),
        Action::Delivered | Action::Expanded => (EventKind::Delivered, None),
        Action::Relayed => (EventKind::Relayed, None),
    }
}

fn failure_of(recipient: &Recipient) -> Failure {
    let diagnosis = diagnose(recipient);
    let failure = Failure::of(diagnosis.cause, diagnosis.derived.unwrap_or(recipient.status()));
    Failure { status: Some(recipient.status()), derived: diagnosis.derived, ..failure }
}

fn diagnostic(recipient: &Recipient, most_octets: usize) -> Option<String> {
    let line = match recipient.fields().diagnostic_code.as_ref()? {
        DiagnosticCode::Smtp(reply) => format!("smtp; {reply}"),
        DiagnosticCode::Other { diagnostic_type, text, .. } => format!("{diagnostic_type}; {text}"),
    };
    kept::diagnostic(&line, most_octets)
}
