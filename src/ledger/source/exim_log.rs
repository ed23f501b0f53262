//! Exim's main log.

use super::exim_line::{Attempt, EximLine, EximStamp, Host, Outcome, Words};
use super::queue::{self, Deferred, Queue};
use super::said::{Said, final_kind};
use super::{Event, EventKind, Failure, FailureType, Heard, Reason, SourceContext, Voucher, id, kept, token_in};
use crate::intake::ip_address;
use crate::report::{Action, SmtpStage};

/// What Exim says where nobody was asked: the time for it has not come, or it must not be.
const NO_ATTEMPTS: [&str; 7] = [
    "retry time not reached",
    "domain is held",
    "domain is in queue_domains",
    "remote deliveries suppressed",
    "first-pass routing only",
    "first-pass only routing",
    "concurrency limit reached",
];

/// What Exim says when its time is over.
const GIVEN_UP: [&str; 4] = [
    "retry timeout exceeded",
    "have been failing for a long time",
    "retry time not reached for any host after a long failure period",
    "delivery cancelled; message timed out",
];

/// Reads Exim's main log, one line after another, with time stamps as Exim writes them (`2026-11-21 10:02:14`), in its own file or through syslog.
///
/// What a line tells is only known with the lines before it: the return path with the token and the Message-ID stand in that of the arrival (`<=`), and
/// why a message is given up in those of the last attempts. So much is remembered of each message in the queue, within
/// [`Limits::queue_octets`](super::Limits::queue_octets). Messages with the null return path are left out: nobody sends a mailing with it. Of a line that
/// Exim breaks in pieces for syslog, the first is read.
///
/// ```
/// use retourpost::ledger::EventKind;
/// use retourpost::ledger::source::{EximLog, SourceContext};
/// use retourpost::report::Moment;
///
/// let mut log = EximLog::new(&SourceContext::at(Moment::parse("2026-11-21T12:00:00+01:00")?));
/// let arrival = "2026-11-21 10:02:14 1xY1nW-00039L-1D <= b@news.example H=app.news.example [192.0.2.5] P=esmtp S=369 id=1@news.example";
/// assert_eq!(log.line(arrival).count(), 0);
/// let heard: Vec<_> = log.line(
///     "2026-11-21 10:02:15 1xY1nW-00039L-1D => ola@example.no R=dnslookup T=remote_smtp H=mx.example.no [192.0.2.25] C=\"250 2.0.0 Ok\"",
/// ).collect();
/// assert_eq!(heard.iter().map(|heard| heard.event.kind).collect::<Vec<_>>(), [EventKind::Relayed, EventKind::Delivered]);
/// assert_eq!(heard[1].message_id.as_deref(), Some("1@news.example"));
/// # Ok::<(), retourpost::Error>(())
/// ```
#[derive(Debug)]
pub struct EximLog {
    context: SourceContext,
    queue: Queue<Entry>,
}

/// What is known of a message in the queue.
#[derive(Debug, Default)]
struct Entry {
    /// When it arrived, and the stamp of that line.
    arrived: Option<(i64, Box<str>)>,
    is_null: bool,
    token: Option<Box<str>>,
    message_id: Option<Box<str>>,
    /// What the next server took before the arrival was logged.
    ahead: Vec<Ahead>,
    n_octets_ahead: usize,
    deferred: Deferred,
}

#[derive(Debug)]
struct Ahead {
    at: i64,
    stamp: Box<str>,
    address: Box<str>,
    is_passed_on: bool,
}

/// What a line is about.
#[derive(Debug, Clone, Copy)]
struct Place<'l> {
    key: &'l str,
    stamp: &'l str,
    at: i64,
}

/// What a line tells of the return path.
#[derive(Debug, Clone, Copy)]
struct Path<'l> {
    is_null: bool,
    token: Option<&'l str>,
}

impl EximLog {
    /// A log that comes in under these circumstances: time stamps without offset are of that of its moment, and its relays are the servers, and the local
    /// transports, that deliver nothing.
    pub fn new(context: &SourceContext) -> Self {
        Self { context: context.clone(), queue: Queue::new(context.limits.queue_octets) }
    }

    /// What the next line tells; nothing of one that is not about the delivery of a message.
    pub fn line(&mut self, line: &str) -> impl Iterator<Item = Heard> + use<> {
        self.heard(line).into_iter()
    }

    fn heard(&mut self, line: &str) -> Vec<Heard> {
        let Some(line) = EximLine::parse(line) else { return Vec::new() };
        let EximStamp { text: stamp } = line.stamp;
        let Some(at) = line.stamp.moment(self.context.received_at) else { return Vec::new() };
        // Logs of several servers may come in one.
        let key = format!("{}/{}", line.host, line.message);
        let place = Place { key: &key, stamp, at: at.unix_seconds() };
        let heard = match line.words {
            Words::Arrival { from, message_id } => self.arrive(from, message_id, place),
            Words::Completed => {
                self.queue.forget(&key);
                Vec::new()
            }
            Words::Attempt(attempt) => self.attempt(&attempt, place),
        };
        self.queue.keep_within_budget();
        heard
    }

    fn arrive(&mut self, from: &str, message_id: Option<&str>, place: Place<'_>) -> Vec<Heard> {
        let ahead = self.queue.change(place.key, |entry| entry.arrive(from, message_id, place));
        let Some(entry) = self.queue.get(place.key).filter(|entry| !entry.is_null) else { return Vec::new() };
        let taken = ahead.iter().flat_map(|ahead| {
            let at_that_time = Place { stamp: &ahead.stamp, at: ahead.at, ..place };
            let delivered = (!ahead.is_passed_on)
                .then(|| heard(Some(entry), at_that_time, EventKind::Delivered, Some(&ahead.address)));
            entry.relayed(place, &ahead.address).into_iter().chain(delivered)
        });
        taken.collect()
    }

    fn attempt(&mut self, attempt: &Attempt<'_>, place: Place<'_>) -> Vec<Heard> {
        let path = self.path(attempt, place.key);
        let Some(address) = kept::address(attempt.address).filter(|_| !path.is_null) else { return Vec::new() };
        let is_unattempted = attempt.outcome == Outcome::Deferred && is_no_attempt(attempt.text);
        if is_unattempted || self.is_kept_for_later(attempt, &address, place) {
            return Vec::new();
        }
        let before = self.queue.get(place.key).and_then(|entry| entry.deferred.get(&address));
        let reason = (!is_taken(attempt)).then(|| self.reason(attempt, &address, before));
        let entry = self.queue.get(place.key);
        // Later attempts tell nothing new of that.
        let relayed = entry.filter(|_| before.is_none()).and_then(|entry| entry.relayed(place, &address));
        let kind = match (attempt.outcome, &reason) {
            (Outcome::Deferred, _) => Some(EventKind::SoftBounce),
            (_, Some(_)) if is_given_up(attempt.text) => Some(EventKind::GivenUp),
            (_, Some(reason)) => Some(final_kind(&reason.failure)),
            _ => (!self.is_passed_on(attempt)).then_some(EventKind::Delivered),
        };
        let outcome = kind.map(|kind| {
            let mut heard = heard(entry, place, kind, Some(&address));
            heard.event.failure = reason.as_ref().map(|reason| reason.failure);
            heard.diagnostic = reason.as_ref().and_then(|reason| reason.diagnostic.as_deref()).map(str::to_owned);
            heard
        });
        let mut all: Vec<Heard> = relayed.into_iter().chain(outcome).collect();
        all.iter_mut().for_each(|heard| heard.token = path.token.map(str::to_owned).or(heard.token.take()));
        self.note(attempt.outcome, &address, reason, place.key);
        all
    }

    /// Who sent it: as the line says, where it does (`log_selector = +sender_on_delivery`), else as that of the arrival did. A transport may put a token
    /// into the return path (`P=<…>`) that the sender has not.
    fn path<'l>(&self, attempt: &Attempt<'l>, key: &str) -> Path<'l> {
        let entry = self.queue.get(key);
        let is_known_null = entry.is_some_and(|entry| entry.is_null);
        let is_arrived = entry.is_some_and(|entry| entry.arrived.is_some());
        let from = attempt.from.or(attempt.return_path.filter(|_| !is_arrived));
        let token = [attempt.return_path, attempt.from].into_iter().flatten().find_map(token_in);
        Path { is_null: is_known_null || from.is_some_and(str::is_empty), token }
    }

    /// Keeps what was taken before the arrival is logged until it is; whether it was that.
    fn is_kept_for_later(&mut self, attempt: &Attempt<'_>, address: &str, place: Place<'_>) -> bool {
        let is_arrived = self.queue.get(place.key).is_some_and(|entry| entry.arrived.is_some());
        let is_ahead = attempt.outcome == Outcome::TakenAhead && !is_arrived;
        if is_ahead {
            let is_passed_on = self.is_passed_on(attempt);
            let ahead = Ahead { at: place.at, stamp: place.stamp.into(), address: address.into(), is_passed_on };
            self.queue.change(place.key, |entry| entry.put_ahead(ahead));
        }
        is_ahead
    }

    /// Why it failed: what was said; of a message that is given up without a word, what was said before.
    fn reason(&self, attempt: &Attempt<'_>, address: &str, before: Option<&queue::Reason>) -> queue::Reason {
        let is_given_up = attempt.outcome == Outcome::Failed && is_given_up(attempt.text);
        let reply = reply_in(attempt.text);
        if is_given_up && reply.is_none() {
            let expired = || queue::Reason { failure: Failure::expired(), diagnostic: self.diagnostic(attempt.text) };
            return before.cloned().unwrap_or_else(expired);
        }
        let action = if attempt.outcome == Outcome::Deferred { Action::Delayed } else { Action::Failed };
        let (said, stage) = match &reply {
            Some((reply, stage)) => (format!("smtp; {reply}"), *stage),
            None => (local(attempt.text), None),
        };
        let found = Said { status: None, diagnostic: Some(&said), stage, address: Some(address) };
        let failure = found.found_or(action, Failure::new(FailureType::Soft, Reason::NotDefined));
        let is_soft = is_given_up || attempt.outcome == Outcome::Deferred;
        let diagnostic = kept::diagnostic(&said, self.context.limits.diagnostic_octets).map(Into::into);
        queue::Reason { failure: if is_soft { failure.softened() } else { failure }, diagnostic }
    }

    fn diagnostic(&self, text: &str) -> Option<Box<str>> {
        kept::diagnostic(&local(text), self.context.limits.diagnostic_octets).map(Into::into)
    }

    /// A filter on this machine, or a server or a program that passes mail on for this site.
    fn is_passed_on(&self, attempt: &Attempt<'_>) -> bool {
        let transport = attempt.transport.unwrap_or_default();
        let Some(host) = attempt.host.filter(|host| !host.address.is_empty()) else {
            return self.context.is_relay(transport, None);
        };
        let address = ip_address(host.address);
        self.context.is_relay(host.name, address)
            || address.is_some_and(|address| address.to_canonical().is_loopback()) && is_filter(host, transport)
    }

    fn note(&mut self, outcome: Outcome, address: &str, reason: Option<queue::Reason>, key: &str) {
        match reason.filter(|_| outcome == Outcome::Deferred) {
            Some(reason) => self.queue.change(key, |entry| entry.deferred.put_off(address, reason)),
            None if self.queue.get(key).is_some_and(|entry| entry.deferred.get(address).is_some()) => {
                self.queue.change(key, |entry| drop(entry.deferred.settle(address)));
            }
            None => {}
        }
    }
}

impl Entry {
    fn arrive(&mut self, from: &str, message_id: Option<&str>, place: Place<'_>) -> Vec<Ahead> {
        let before = std::mem::take(self);
        self.arrived = Some((place.at, place.stamp.into()));
        self.is_null = from.is_empty();
        self.token = token_in(from).map(Into::into);
        self.message_id = message_id.and_then(kept::message_id).map(Into::into);
        before.ahead
    }

    fn put_ahead(&mut self, ahead: Ahead) {
        self.n_octets_ahead += size_of::<Ahead>() + ahead.stamp.len() + ahead.address.len();
        self.ahead.push(ahead);
    }

    /// That it was handed over, at the time when it arrived.
    fn relayed(&self, place: Place<'_>, address: &str) -> Option<Heard> {
        let (at, stamp) = self.arrived.as_ref()?;
        Some(heard(Some(self), Place { at: *at, stamp, ..place }, EventKind::Relayed, Some(address)))
    }
}

impl queue::Entry for Entry {
    fn n_octets(&self) -> usize {
        let texts = [&self.token, &self.message_id].into_iter().flatten().map(|text| text.len()).sum::<usize>();
        texts + self.n_octets_ahead + self.deferred.n_octets()
    }
}

/// An event of a line. Its id is made of what stands there: the same line is the same event, wherever it is read.
fn heard(entry: Option<&Entry>, place: Place<'_>, kind: EventKind, address: Option<&str>) -> Heard {
    let parts = [place.stamp, place.key, address.unwrap_or_default(), kind.as_str()].map(str::as_bytes);
    let mut heard = Heard::new(Event::new(id::event_id("exim", &parts), place.at, kind), Voucher::Operator);
    heard.token = entry.and_then(|entry| entry.token.as_deref()).map(str::to_owned);
    heard.message_id = entry.and_then(|entry| entry.message_id.as_deref()).map(str::to_owned);
    heard.address = address.map(str::to_owned);
    heard
}

fn is_taken(attempt: &Attempt<'_>) -> bool {
    matches!(attempt.outcome, Outcome::Taken | Outcome::TakenAhead)
}

/// Port 24 and 25 of this machine, and what speaks LMTP, may well be where mailboxes are; filters sit elsewhere. By default the log has no port: what
/// listens on this machine is more likely a filter then, since Exim itself is the server on port 25.
fn is_filter(host: Host<'_>, transport: &str) -> bool {
    !matches!(host.port, Some("24" | "25")) && !transport.to_ascii_lowercase().contains("lmtp")
}

fn is_no_attempt(text: &str) -> bool {
    reply_in(text).is_none() && NO_ATTEMPTS.iter().any(|words| text.contains(words))
}

/// Whether the time was over. Behind a reply stands no more of it than how it ends.
fn is_given_up(text: &str) -> bool {
    text.ends_with(GIVEN_UP[0]) || reply_in(text).is_none() && GIVEN_UP.iter().any(|words| text.contains(words))
}

fn local(text: &str) -> String {
    format!("X-Exim; {text}")
}

/// What another server said, and to which command: `SMTP error from remote mail server after RCPT TO:<ola@example.no>: 550 5.1.1 …`; in older releases
/// with `host mx.example.no [192.0.2.25]: ` in front of the reply.
fn reply_in(text: &str) -> Option<(String, Option<SmtpStage>)> {
    let marks =
        ["SMTP error from remote mail server after ", "SMTP error from remote mailer after ", "LMTP error after "];
    let after = marks.into_iter().find_map(|mark| Some(text.split_once(mark)?.1))?;
    let command = after.strip_prefix("pipelined ").unwrap_or(after);
    let at = command.match_indices(": ").map(|(at, _)| at + 2).find(|at| is_reply(&command[*at..]))?;
    let reply = &command[at..];
    let reply = reply.strip_suffix(GIVEN_UP[0]).map_or(reply, |reply| reply.trim_end_matches([':', ' ']));
    // Ends of lines are written as two characters.
    let lines = reply.replace(&format!("\\n{}", &reply[..3]), &format!("\n{}", &reply[..3]));
    Some((lines, stage_of(command)))
}

/// Whether a text begins with a reply code.
fn is_reply(text: &str) -> bool {
    let octets = text.as_bytes();
    let is_code = matches!(octets.first(), Some(b'2'..=b'5')) && octets.iter().take(3).all(u8::is_ascii_digit);
    is_code && octets.len() >= 3 && matches!(octets.get(3), None | Some(b' ' | b'-' | b':'))
}

fn stage_of(command: &str) -> Option<SmtpStage> {
    let stages = [
        ("initial connection", SmtpStage::Greeting),
        ("EHLO", SmtpStage::Hello),
        ("HELO", SmtpStage::Hello),
        ("LHLO", SmtpStage::Hello),
        ("STARTTLS", SmtpStage::Starttls),
        ("AUTH", SmtpStage::Auth),
        ("MAIL", SmtpStage::Mail),
        ("RCPT", SmtpStage::Rcpt),
        ("DATA", SmtpStage::Data),
        ("BDAT", SmtpStage::Data),
        ("sending data block", SmtpStage::Data),
        ("end of data", SmtpStage::EndOfData),
    ];
    stages.into_iter().find(|(words, _)| command.starts_with(words)).map(|(_, stage)| stage)
}
