//! Postfix's log.

use super::postfix_line::{Attempt, PostfixLine, Words};
use super::queue::{self, Deferred, Queue};
use super::said::{Said, final_kind};
use super::syslog_line::Stamp;
use super::{Event, EventKind, Failure, FailureType, Heard, Reason, SourceContext, Voucher, id, kept, token_in};
use crate::intake::ip_address;
use crate::report::{Action, SmtpStage};
use crate::status::EnhancedStatus;

/// Reads Postfix's log, one line after another, with time stamps as of syslog (`Nov 21 10:02:14`) or of RFC 3339, or in the
/// form of RFC 5424.
///
/// What a line tells is only known with the lines before it: the return path with the token stands in the queue manager's, the Message-ID in
/// cleanup's, and who is meant by `status=expired, returned to sender` in those of the last attempts. So much is remembered of each message in the
/// queue, within [`Limits::queue_octets`](super::Limits::queue_octets). Messages with the null return path are left out: nobody sends a mailing with it.
///
/// ```
/// use retourpost::ledger::EventKind;
/// use retourpost::ledger::source::{SourceContext, PostfixLog};
/// use retourpost::report::Moment;
///
/// let mut log = PostfixLog::new(&SourceContext::at(Moment::parse("2026-11-21T12:00:00+01:00")?));
/// assert_eq!(log.line("Nov 21 10:02:14 mx postfix/qmgr[7]: 8D471A22018: from=<b@news.example>, size=9, nrcpt=1 (queue active)").count(), 0);
/// let heard: Vec<_> = log.line(
///     "Nov 21 10:02:15 mx postfix/smtp[9]: 8D471A22018: to=<ola@example.no>, relay=mx.example.no[192.0.2.1]:25, delay=1.2, \
///      delays=0.1/0/0.5/0.6, dsn=2.0.0, status=sent (250 2.0.0 Ok: queued as 4d1x2K)",
/// ).collect();
/// assert_eq!(heard.iter().map(|heard| heard.event.kind).collect::<Vec<_>>(), [EventKind::Relayed, EventKind::Delivered]);
/// # Ok::<(), retourpost::Error>(())
/// ```
#[derive(Debug)]
pub struct PostfixLog {
    context: SourceContext,
    queue: Queue<Entry>,
}

/// What is known of a message in the queue.
#[derive(Debug, Default)]
struct Entry {
    is_null: bool,
    token: Option<Box<str>>,
    message_id: Option<Box<str>>,
    /// When it first became active, and the stamp of that line.
    active: Option<(i64, Box<str>)>,
    n_active: u32,
    deferred: Deferred,
}

/// What a line is about.
#[derive(Debug, Clone, Copy)]
struct Place<'l> {
    key: &'l str,
    stamp: Stamp<'l>,
    at: i64,
}

impl PostfixLog {
    /// A log that comes in under these circumstances: its moment dates stamps without a year, and its relays are the servers that deliver nothing.
    pub fn new(context: &SourceContext) -> Self {
        Self { context: context.clone(), queue: Queue::new(context.limits.queue_octets) }
    }

    /// What the next line tells; nothing of one that is not about the delivery of a message.
    pub fn line(&mut self, line: &str) -> impl Iterator<Item = Heard> + use<> {
        self.heard(line).into_iter()
    }

    fn heard(&mut self, line: &str) -> Vec<Heard> {
        let Some(line) = PostfixLine::parse(line) else { return Vec::new() };
        let Some(at) = line.stamp.moment(self.context.received_at) else { return Vec::new() };
        // Logs of several servers may come in one.
        let key = format!("{}/{}", line.host, line.queue_id);
        let place = Place { key: &key, stamp: line.stamp, at: at.unix_seconds() };
        let heard = match line.words {
            Words::MessageId(message_id) => {
                // A queue id is used again when its message is gone, and cleanup is the first to name it.
                self.queue.forget(&key);
                self.queue.change(&key, |entry| entry.message_id = kept::message_id(message_id).map(Into::into));
                Vec::new()
            }
            Words::Active { from } => {
                self.queue.change(&key, |entry| entry.activate(from, place));
                Vec::new()
            }
            Words::Expired { from } => self.expire(from, place),
            Words::Removed => {
                self.queue.forget(&key);
                Vec::new()
            }
            Words::Attempt(attempt) => self.attempt(&attempt, place),
        };
        self.queue.keep_within_budget();
        heard
    }

    fn attempt(&mut self, attempt: &Attempt<'_>, place: Place<'_>) -> Vec<Heard> {
        if self.queue.get(place.key).is_some_and(|entry| entry.is_null) {
            return Vec::new();
        }
        let Some(address) = kept::address(attempt.orig_to.unwrap_or(attempt.to)) else { return Vec::new() };
        let diagnostic = self.diagnostic(attempt);
        let outcome = match attempt.status {
            "sent" if self.is_passed_on(attempt.relay) => None,
            "sent" => Some((EventKind::Delivered, None)),
            "deferred" | "SOFTBOUNCE" => {
                let failure = failure_of(attempt, &address, Action::Delayed).softened();
                self.defer(place.key, &address, failure, diagnostic.as_deref());
                Some((EventKind::SoftBounce, Some(failure)))
            }
            "bounced" | "expired" => {
                let failure = failure_of(attempt, &address, Action::Failed);
                Some((final_kind(&failure), Some(failure)))
            }
            // What `sendmail -bv` and address verification ask is about no message.
            _ => return Vec::new(),
        };
        if !matches!(attempt.status, "deferred" | "SOFTBOUNCE") {
            self.settle(place.key, &address);
        }
        let entry = self.queue.get(place.key);
        let relayed = entry.and_then(|entry| entry.relayed(place, &address));
        let outcome = outcome.map(|(kind, failure)| {
            let mut heard = heard(entry, place.stamp.text, place, kind, Some(&address));
            heard.event.failure = failure;
            heard.diagnostic = diagnostic.filter(|_| failure.is_some());
            heard
        });
        relayed.into_iter().chain(outcome).collect()
    }

    /// Nobody tries any more: all for whom it was put off are given up, with the last reason. Who they are is not known where the log began later;
    /// by its token the message is known all the same.
    fn expire(&mut self, from: &str, place: Place<'_>) -> Vec<Heard> {
        self.queue.change(place.key, |entry| entry.come_from(from));
        let Some(entry) = self.queue.get(place.key).filter(|entry| !entry.is_null) else { return Vec::new() };
        if entry.deferred.is_empty() {
            let is_known = entry.token.is_some() || entry.message_id.is_some();
            let mut heard = heard(Some(entry), place.stamp.text, place, EventKind::GivenUp, None);
            heard.event.failure = Some(Failure::expired());
            return if is_known { vec![heard] } else { Vec::new() };
        }
        let deferred = self.queue.change(place.key, |entry| entry.deferred.settle_all());
        let entry = self.queue.get(place.key);
        let given_up = deferred.into_iter().map(|(address, reason)| {
            let mut heard = heard(entry, place.stamp.text, place, EventKind::GivenUp, Some(&address));
            heard.event.failure = Some(reason.failure);
            heard.diagnostic = reason.diagnostic.map(String::from);
            heard
        });
        given_up.collect()
    }

    fn defer(&mut self, key: &str, address: &str, failure: Failure, diagnostic: Option<&str>) {
        let reason = queue::Reason { failure, diagnostic: diagnostic.map(Into::into) };
        self.queue.change(key, |entry| entry.deferred.put_off(address, reason));
    }

    /// What was put off has an end.
    fn settle(&mut self, key: &str, address: &str) {
        if self.queue.get(key).is_some_and(|entry| !entry.deferred.is_empty()) {
            self.queue.change(key, |entry| entry.deferred.settle(address));
        }
    }

    /// A filter on this machine, or a server that passes mail on for this site.
    fn is_passed_on(&self, relay: &str) -> bool {
        let host = relay.split(['[', ':']).next().unwrap_or_default();
        let address = relay.split_once('[').and_then(|(_, rest)| rest.split(']').next()).and_then(ip_address);
        let port = relay.rsplit_once("]:").map(|(_, port)| port);
        // Port 24 and 25 of this machine may well be where mailboxes are; filters sit elsewhere.
        let is_filter = address.is_some_and(|address| address.to_canonical().is_loopback())
            && !matches!(port, Some("24" | "25") | None);
        is_filter || self.context.is_relay(host, address)
    }

    fn diagnostic(&self, attempt: &Attempt<'_>) -> Option<String> {
        let said = match reply_in(attempt.text) {
            Some((reply, _)) => format!("smtp; {reply}"),
            None => format!("X-Postfix; {}", attempt.text),
        };
        kept::diagnostic(&said, self.context.limits.diagnostic_octets)
    }
}

impl Entry {
    fn come_from(&mut self, from: &str) {
        self.is_null = from.is_empty();
        self.token = token_in(from).map(Into::into);
    }

    fn activate(&mut self, from: &str, place: Place<'_>) {
        self.come_from(from);
        self.n_active = self.n_active.saturating_add(1);
        if self.active.is_none() {
            self.active = Some((place.at, place.stamp.text.into()));
        }
    }

    /// That it was handed over, when the first attempts are made: later ones tell nothing new.
    fn relayed(&self, place: Place<'_>, address: &str) -> Option<Heard> {
        let (at, stamp) = self.active.as_ref().filter(|_| self.n_active == 1)?;
        Some(heard(Some(self), stamp, Place { at: *at, ..place }, EventKind::Relayed, Some(address)))
    }
}

impl queue::Entry for Entry {
    fn n_octets(&self) -> usize {
        let texts = [&self.token, &self.message_id].into_iter().flatten().map(|text| text.len()).sum::<usize>();
        texts + self.deferred.n_octets()
    }
}

/// An event of a line. Its id is made of what stands there: the same line is the same event, whatever year it is given.
fn heard(entry: Option<&Entry>, stamp: &str, place: Place<'_>, kind: EventKind, address: Option<&str>) -> Heard {
    let parts = [stamp, place.key, address.unwrap_or_default(), kind.as_str()].map(str::as_bytes);
    let mut heard = Heard::new(Event::new(id::event_id("postfix", &parts), place.at, kind), Voucher::Operator);
    heard.token = entry.and_then(|entry| entry.token.as_deref()).map(str::to_owned);
    heard.message_id = entry.and_then(|entry| entry.message_id.as_deref()).map(str::to_owned);
    heard.address = address.map(str::to_owned);
    heard
}

fn failure_of(attempt: &Attempt<'_>, address: &str, action: Action) -> Failure {
    let reply = reply_in(attempt.text);
    let local;
    let diagnostic = match reply {
        Some((reply, _)) => reply,
        None => {
            local = format!("X-Postfix; {}", attempt.text);
            &local
        }
    };
    let status = attempt.dsn.and_then(|status| EnhancedStatus::parse(status).ok());
    let stage = reply.and_then(|(_, stage)| stage);
    let said = Said { status, diagnostic: Some(diagnostic), stage, address: Some(address) };
    said.found_or(action, Failure::new(FailureType::Soft, Reason::NotDefined))
}

/// What another server said, and to which command: `host mx.example.no[192.0.2.1] said: 550 5.1.1 … (in reply to RCPT TO command)`.
fn reply_in(text: &str) -> Option<(&str, Option<SmtpStage>)> {
    let said = ["] said: ", "] refused to talk to me: "].into_iter().find_map(|mark| Some(text.split_once(mark)?.1))?;
    let Some((reply, rest)) = said.rsplit_once(" (in reply to ") else { return Some((said, None)) };
    let stage = match rest.trim_end_matches(')') {
        "HELO command" | "EHLO command" | "LHLO command" => Some(SmtpStage::Hello),
        "STARTTLS command" => Some(SmtpStage::Starttls),
        "MAIL FROM command" => Some(SmtpStage::Mail),
        "RCPT TO command" => Some(SmtpStage::Rcpt),
        "DATA command" => Some(SmtpStage::Data),
        "end of DATA command" => Some(SmtpStage::EndOfData),
        _ => None,
    };
    Some((reply, stage))
}
