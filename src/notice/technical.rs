//! What administrators read: attempts, hops, and what machines said word for word.

use std::fmt::Write as _;

use super::values::{Place, REPLY_LINES_MAX, REPLY_OCTETS_MAX, VALUE_OCTETS_MAX, Values, push_cut, push_said};
use crate::layout::{Fact, Value};
use crate::report::{Action, Attempt, DiagnosticCode, HeaderField, Recipient, RouteHop, Timing};

/// The fields of the original's header that help to find out why a message was refused, beside those that the notice tells
/// anyway (Subject, Date, Message-ID, Received): who wrote it to whom, with what, and what authentication came to.
const HEADER_FIELDS: [&str; 8] =
    ["From", "Sender", "To", "Cc", "Received-SPF", "Authentication-Results", "User-Agent", "X-Mailer"];
/// No more fields of the original's header are shown.
pub(super) const HEADER_FIELDS_MAX: usize = 20;
/// No field of the original's header is shown beyond this many octets.
pub(super) const HEADER_FIELD_OCTETS_MAX: usize = 500;
/// No part of a hop is shown beyond this many octets: as long as a domain may be (RFC 5321 §4.5.3.1.2).
pub(super) const HOP_PART_OCTETS_MAX: usize = 255;

impl<'a> Values<'a> {
    /// The attempts for the recipient as indices, newest first, up to the number shown.
    pub(super) fn attempts(&self, place: &Place<'a>) -> impl Iterator<Item = usize> + use<'a> {
        (0..attempts_of(place).len()).rev().take(self.n_attempts_shown)
    }

    /// The attempt at a place.
    pub(super) fn attempt(&self, place: &Place<'a>) -> Option<&'a Attempt> {
        attempts_of(place).get(place.attempt?)
    }

    /// The hops that are shown, oldest first.
    pub(super) fn hops(&self) -> impl Iterator<Item = RouteHop<'a>> + use<'_, 'a> {
        self.route.hops().iter().copied()
    }

    pub(super) fn number_for_administrators(&self, value: Value, place: &Place<'a>) -> usize {
        match value {
            Value::AttemptsLeftOut => attempts_of(place).len().saturating_sub(self.n_attempts_shown),
            Value::AttemptRepeats => n_repeats(place),
            Value::HopNumber => place.hop.map_or(0, |hop| hop.number),
            Value::HopSince => place.hop.and_then(|hop| hop.relay).map_or(0, |relay| relay.since),
            Value::HopsLeftOut => self.n_hops_left_out,
            _ => 0,
        }
    }

    pub(super) fn holds_for_administrators(&self, fact: Fact, place: &Place<'a>) -> bool {
        match fact {
            Fact::HasHopsLeftOut => self.n_hops_left_out > 0,
            Fact::HasSkew => self.route.has_skew(),
            Fact::HasHeaderLines => self.header_fields().next().is_some(),
            Fact::HasAttemptRemote => self.attempt(place).is_some_and(|attempt| attempt.remote_mta.is_some()),
            Fact::HasAttemptReply => is_first_of_its_kind(place),
            Fact::HasAttemptRepeats => is_first_of_its_kind(place) && n_repeats(place) > 1,
            Fact::HasAttemptsLeftOut => attempts_of(place).len() > self.n_attempts_shown,
            _ => {
                place.recipient.is_some_and(|recipient| holds_of_recipient(fact, recipient))
                    || place.hop.is_some_and(|hop| holds_of_hop(fact, hop))
            }
        }
    }

    /// Seconds as the language writes them; the clocks of the two servers may make them negative.
    pub(super) fn write_relay_time(&self, place: &Place<'a>, out: &mut String) {
        if let Some(relay) = place.hop.and_then(|hop| hop.relay) {
            self.formats.write_difference(relay.seconds, out);
        }
    }

    /// The lines of what was said, one by one, fit for people.
    pub(super) fn lines(&self, value: Value, place: &Place<'a>, buffer: &mut String, mut write: impl FnMut(&str)) {
        match value {
            Value::Diagnostic => {
                let said = place.recipient.and_then(|recipient| recipient.fields().diagnostic_code.as_ref());
                write_diagnostic(said, REPLY_LINES_MAX, buffer, write);
            }
            Value::AttemptReply => {
                let said = self.attempt(place).and_then(|attempt| attempt.diagnostic_code.as_ref());
                write_diagnostic(said, 1, buffer, write);
            }
            Value::HopTrace => {
                buffer.clear();
                if let Some(hop) = place.hop {
                    write_trace(hop, buffer);
                }
                write(buffer);
            }
            Value::HeaderLines => {
                for field in self.header_fields() {
                    buffer.clear();
                    push_cut(&line_of(field), HEADER_FIELD_OCTETS_MAX, buffer);
                    write(buffer);
                }
            }
            _ => {}
        }
    }

    /// The fields of the original's header that this reader is shown, in their order.
    fn header_fields(&self) -> impl Iterator<Item = HeaderField<'a>> {
        let header = self.case.original.header.as_ref().filter(|_| self.shows_header && self.has_trouble());
        let is_shown = |field: &HeaderField<'_>| HEADER_FIELDS.iter().any(|name| field.is_named(name));
        header.into_iter().flat_map(|header| header.fields()).filter(is_shown).take(HEADER_FIELDS_MAX)
    }

    fn has_trouble(&self) -> bool {
        self.groups.iter().any(|group| is_trouble(group.action))
    }
}

fn is_trouble(action: Action) -> bool {
    matches!(action, Action::Failed | Action::Delayed)
}

fn attempts_of<'a>(place: &Place<'a>) -> &'a [Attempt] {
    place.recipient.map_or(&[], |recipient| &recipient.fields().attempts)
}

/// The first line of what was answered, by which answers are told apart: what stands below it in a reply of several lines may
/// differ from time to time.
fn first_line(attempt: &Attempt) -> Option<(u16, &str)> {
    Some(match attempt.diagnostic_code.as_ref()? {
        DiagnosticCode::Smtp(reply) => (reply.code(), reply.lines().next().unwrap_or_default()),
        DiagnosticCode::Other { text, .. } => (0, text.as_str()),
    })
}

/// Whether something was answered, and at the next attempt something else: attempts are listed newest first.
fn is_first_of_its_kind(place: &Place<'_>) -> bool {
    let (attempts, Some(at)) = (attempts_of(place), place.attempt) else { return false };
    let said = attempts.get(at).and_then(first_line);
    said.is_some() && attempts.get(at + 1).is_none_or(|later| first_line(later) != said)
}

/// How often in a row the same was answered, up to this attempt.
fn n_repeats(place: &Place<'_>) -> usize {
    let (attempts, Some(at)) = (attempts_of(place), place.attempt) else { return 0 };
    let said = attempts.get(at).and_then(first_line);
    attempts.iter().take(at + 1).rev().take_while(|attempt| first_line(attempt) == said).count()
}

fn holds_of_recipient(fact: Fact, recipient: &Recipient) -> bool {
    let fields = recipient.fields();
    match fact {
        Fact::HasOriginalRecipient => {
            fields.original_recipient.as_ref().is_some_and(|original| *original != fields.final_recipient)
        }
        Fact::IsRemoteUnnamed => {
            fields.remote_mta.is_none() && is_trouble(fields.action) && recipient.reply().is_some()
        }
        Fact::HasNoRemote => {
            let is_trace = |attempt: &Attempt| {
                attempt.remote_mta.is_some()
                    || attempt.diagnostic_code.as_ref().is_some_and(|code| code.smtp().is_some())
            };
            fields.remote_mta.is_none()
                && is_trouble(fields.action)
                && recipient.reply().is_none()
                && !fields.attempts.iter().any(is_trace)
        }
        Fact::HasStage => fields.stage.is_some(),
        Fact::IsAtStage(stage) => fields.stage == Some(stage),
        Fact::HasAttemptList => match &fields.attempts[..] {
            [] => false,
            [one] => {
                let is_told = one.remote_mta.is_none() || one.remote_mta == fields.remote_mta;
                let is_said = one.diagnostic_code.is_none() || one.diagnostic_code == fields.diagnostic_code;
                !is_told || !is_said
            }
            _ => true,
        },
        _ => false,
    }
}

fn holds_of_hop(fact: Fact, hop: RouteHop<'_>) -> bool {
    let told = hop.hop;
    match fact {
        Fact::HasHopTrace => {
            told.from_address.is_some()
                || [&told.from, &told.by, &told.with, &told.id].iter().any(|part| part.is_some())
        }
        Fact::HasHopTime => told.at.is_some(),
        Fact::IsHopImplausible => hop.timing == Timing::Implausible,
        Fact::HasHopRelay => hop.relay.is_some(),
        Fact::IsHopSinceEarlier => hop.relay.is_some_and(|relay| relay.since + 1 < hop.number),
        Fact::IsHopSlowest => hop.is_slowest,
        _ => false,
    }
}

/// At most so many lines of what a mail system said, one by one.
fn write_diagnostic(
    said: Option<&DiagnosticCode>,
    n_lines_max: usize,
    buffer: &mut String,
    mut write: impl FnMut(&str),
) {
    match said {
        None => {}
        Some(DiagnosticCode::Smtp(reply)) => {
            let n_lines = reply.lines().count();
            let mut n_left = REPLY_OCTETS_MAX;
            for (at, line) in reply.lines().take(n_lines_max).enumerate() {
                if n_left == 0 {
                    break;
                }
                buffer.clear();
                let separator = match at + 1 < n_lines {
                    true => "-",
                    false if line.is_empty() => "",
                    false => " ",
                };
                // OK because a code has three digits.
                let digit = |number: u16| char::from(b'0' + (number % 10) as u8);
                buffer.extend([digit(reply.code() / 100), digit(reply.code() / 10), digit(reply.code())]);
                buffer.push_str(separator);
                push_said(line, n_left.min(VALUE_OCTETS_MAX), buffer);
                n_left = n_left.saturating_sub(line.len());
                write(buffer);
            }
        }
        Some(DiagnosticCode::Other { text, .. }) => {
            buffer.clear();
            push_said(text.as_str(), VALUE_OCTETS_MAX, buffer);
            write(buffer);
        }
    }
}

/// As in the Received field (RFC 5321 §4.4): `from laptop [192.0.2.7] by mail.example.org with ESMTPSA id 8D471A22018`.
fn write_trace(hop: RouteHop<'_>, out: &mut String) {
    let hop = hop.hop;
    let address = hop.from_address.map(|address| format!("[{address}]"));
    let address = address.filter(|address| hop.from.as_ref() != Some(address));
    let client = match (&hop.from, address) {
        (Some(name), Some(address)) => Some(format!("{} {address}", cut(name))),
        (Some(name), None) => Some(cut(name)),
        (None, address) => address,
    };
    let part = |part: &Option<String>| part.as_deref().map(cut);
    for (keyword, told) in [("from", client), ("by", part(&hop.by)), ("with", part(&hop.with)), ("id", part(&hop.id))] {
        let Some(told) = told else { continue };
        let gap = if out.is_empty() { "" } else { " " };
        write!(out, "{gap}{keyword} {told}").expect("a String takes everything");
    }
}

fn cut(part: &str) -> String {
    let mut shown = String::new();
    push_cut(part, HOP_PART_OCTETS_MAX, &mut shown);
    shown
}

/// A field on one line.
fn line_of(field: HeaderField<'_>) -> String {
    let name = String::from_utf8_lossy(field.name()).into_owned();
    format!("{name}: {}", field.unfolded().replace('\t', " "))
}
