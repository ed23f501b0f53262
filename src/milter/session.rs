//! The state of one connection: octets in, octets out.

use std::collections::BTreeMap;
use std::mem;
use std::net::IpAddr;
use std::sync::Arc;

use super::edits::write_edits;
use super::handler::asked;
use super::negotiation::Negotiated;
use super::wire::{Command, Packet, Packets, Reply, string, strings};
use super::{CurrentHandler, Decision, Entry, Fate, Handler, Limits, Transaction};

/// One connection of a mail system, without its socket: a machine that takes octets as they come and says what is to be written.
///
/// What it keeps is bounded by [`Limits`] and one packet of 1 MiB.
#[derive(Default)]
pub struct Session {
    limits: Limits,
    packets: Packets,
    negotiated: Option<Negotiated>,
    client_name: Vec<u8>,
    client_address: Option<IpAddr>,
    /// Macros that hold for the connection.
    macros: Macros,
    /// Macros that came ahead of the next MAIL.
    coming: Macros,
    message: Option<Message>,
    has_ended: bool,
}

/// What a field, a recipient or a macro costs beside its octets, so that a million empty ones are not free.
const PIECE_OCTETS: usize = 64;

type Macros = BTreeMap<Vec<u8>, Vec<u8>>;

/// What octets that came in lead to.
#[derive(Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Answer {
    /// What is to be written, in one piece: the edits of a message are here from the first to the last, or not at all.
    pub octets: Vec<u8>,
    /// What there is to say, once that is written.
    pub entries: Vec<Entry>,
    /// Whether the connection is to be closed then.
    pub ends: bool,
    /// How many packets came to their end.
    pub n_packets: usize,
}

/// What a connection waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Awaited {
    /// The next message. Nothing is lost if the connection ends.
    Message,
    /// The rest of an envelope, which comes when an SMTP client sends it.
    Envelope,
    /// The rest of a packet or of a message that the mail system has whole.
    Rest,
}

/// A message that is being read.
struct Message {
    handler: Arc<dyn Handler>,
    transaction: Transaction,
    part: Part,
    n_header_octets: usize,
    /// Why it stays as it is, whatever the handler would say.
    spoiled: Option<&'static str>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Part {
    Envelope,
    Header,
    Body,
}

impl Session {
    /// A connection that was just opened.
    pub fn new(limits: Limits) -> Self {
        Self { limits, ..Self::default() }
    }

    /// Takes octets in, cut anywhere. Messages that begin with them are the current handler's.
    ///
    /// After an answer that [`ends`](Answer::ends) the connection, nothing more is read.
    pub fn receive(&mut self, octets: &[u8], handler: &CurrentHandler) -> Answer {
        let mut answer = Answer { ends: self.has_ended, ..Answer::default() };
        let mut packets = mem::take(&mut self.packets);
        packets.append(octets);
        while !answer.ends {
            match packets.next() {
                Ok(Some(packet)) => {
                    answer.n_packets += 1;
                    self.obey(packet, handler, &mut answer);
                }
                Ok(None) => break,
                Err(why) => self.end(&why, &mut answer),
            }
        }
        self.packets = packets;
        self.has_ended = answer.ends;
        answer
    }

    /// What the connection waits for.
    pub fn awaits(&self) -> Awaited {
        match &self.message {
            _ if !self.packets.is_empty() => Awaited::Rest,
            Some(message) if message.part > Part::Envelope => Awaited::Rest,
            Some(_) => Awaited::Envelope,
            None => Awaited::Message,
        }
    }

    /// The connection is gone, for this reason: what there is to say of it. One that ends between
    /// messages, or with an SMTP client that left, is as it should be.
    pub fn lost(&mut self, why: &str) -> Option<Entry> {
        let is_amid = self.awaits() == Awaited::Rest && !self.has_ended;
        match self.message.take().filter(|message| message.part > Part::Envelope) {
            Some(message) => Some(message.entry(Fate::Unfinished, why.to_owned())),
            None => is_amid.then(|| Entry::Fault(why.to_owned())),
        }
    }

    fn obey(&mut self, packet: Packet<'_>, handler: &CurrentHandler, answer: &mut Answer) {
        let Some(command) = Command::of(packet.command) else {
            // As libmilter does: nobody can know whether it wants a reply.
            return self.end(&format!("an unknown command, 0x{:02x}", packet.command), answer);
        };
        let data = packet.data;
        let negotiated = match (self.negotiated, command) {
            (_, Command::Negotiate) => return self.negotiate(data, answer),
            (Some(negotiated), _) => negotiated,
            (None, _) => return self.end("a command before the negotiation", answer),
        };
        match command {
            // Taken above.
            Command::Negotiate => {}
            Command::Quit => answer.ends = true,
            Command::NewConnection => self.forget_client(),
            Command::Abort => self.message = None,
            Command::Macro => self.take_macros(data),
            Command::Connect => {
                self.connect(data);
                answer.goes_on(negotiated.replies_to_connect());
            }
            Command::Helo => {
                // RFC 5321 §4.1.4: a new EHLO ends a transaction.
                self.message = None;
                answer.goes_on(true);
            }
            Command::Data | Command::Unknown => answer.goes_on(true),
            Command::Mail => self.mail(data, handler, answer),
            Command::Recipient => self.recipient(data, negotiated.replies_to_recipient(), answer),
            Command::Header => self.header(data, negotiated, answer),
            Command::EndOfHeader => self.end_of_header(negotiated, answer),
            Command::Body => self.body(data, answer),
            Command::EndOfBody => self.end_of_body(data, negotiated, answer),
        }
    }

    /// Ends the connection: what follows cannot be read.
    fn end(&mut self, why: &str, answer: &mut Answer) {
        answer.ends = true;
        let text = format!("{why}; the connection is closed");
        answer.entries.push(match self.message.take() {
            Some(message) => message.entry(Fate::Unfinished, text),
            None => Entry::Fault(text),
        });
    }

    fn negotiate(&mut self, offer: &[u8], answer: &mut Answer) {
        self.forget_client();
        match Negotiated::of(offer) {
            Ok(negotiated) => {
                negotiated.write(&mut answer.octets);
                self.negotiated = Some(negotiated);
            }
            Err(why) => self.end(&why, answer),
        }
    }

    /// As on a new connection for which nothing is negotiated anew (`SMFIC_QUIT_NC`).
    fn forget_client(&mut self) {
        self.message = None;
        self.client_name.clear();
        self.client_address = None;
        self.macros.clear();
        self.coming.clear();
    }

    fn connect(&mut self, data: &[u8]) {
        // Macros of CONNECT come ahead of it, so they stay.
        self.message = None;
        (self.client_name, self.client_address) = client(data);
    }

    fn take_macros(&mut self, data: &[u8]) {
        let Some((command, pairs)) = data.split_first() else { return };
        let pairs = macros(pairs);
        match (Command::of(*command), &mut self.message) {
            (Some(Command::Connect | Command::Helo), _) => replace_macros(&mut self.macros, pairs, self.limits),
            (Some(Command::Mail), _) => {
                self.coming.clear();
                replace_macros(&mut self.coming, pairs, self.limits);
            }
            (_, Some(message)) => message.take_macros(pairs, self.limits),
            // Of a message that is not ours.
            (_, None) => {}
        }
    }

    fn mail(&mut self, data: &[u8], handler: &CurrentHandler, answer: &mut Answer) {
        let coming = mem::take(&mut self.coming);
        let mut arguments = strings(data);
        let mail_from = path(arguments.next().unwrap_or_default());
        if !mail_from.is_empty() {
            self.message = None;
            return Reply::Accept.write(&[], &mut answer.octets);
        }
        let transaction = Transaction {
            client_name: self.client_name.clone(),
            client_address: self.client_address,
            macros: self.macros.clone().into_iter().chain(coming).collect(),
            mail_parameters: arguments.map(<[u8]>::to_vec).collect(),
            ..Transaction::default()
        };
        self.message = Some(Message::new(handler.get(), transaction, data.len()));
        answer.goes_on(true);
    }

    fn recipient(&mut self, data: &[u8], replies: bool, answer: &mut Answer) {
        let Some(message) = self.message.as_mut().filter(|message| message.part == Part::Envelope) else {
            return self.out_of_order(replies, answer);
        };
        if message.has_room(data.len(), self.limits) {
            message.transaction.recipients.push(path(strings(data).next().unwrap_or_default()).to_vec());
        }
        answer.goes_on(replies);
    }

    fn header(&mut self, data: &[u8], negotiated: Negotiated, answer: &mut Answer) {
        let replies = negotiated.replies_to_header();
        let Some(message) = self.message.as_mut().filter(|message| message.part <= Part::Header) else {
            return self.out_of_order(replies, answer);
        };
        message.part = Part::Header;
        if message.has_room(data.len(), self.limits) {
            message.take_field(data, negotiated.keeps_leading_space());
        }
        answer.goes_on(replies);
    }

    fn end_of_header(&mut self, negotiated: Negotiated, answer: &mut Answer) {
        let Some(mut message) = self.message.take().filter(|message| message.part <= Part::Header) else {
            return self.out_of_order(true, answer);
        };
        message.part = Part::Body;
        let denied = "the mail system lets no milter change header and body";
        let spoiled = message.spoiled.or((!negotiated.allows_edits()).then_some(denied));
        match (asked(|| message.handler.wants(&message.transaction)), spoiled) {
            (Ok(false), _) => Reply::Accept.write(&[], &mut answer.octets),
            (Ok(true), None) => {
                self.message = Some(message);
                answer.goes_on(true);
            }
            (Ok(true), Some(why)) => answer.passes(&message, why.to_owned()),
            (Err(why), _) => answer.passes(&message, why),
        }
    }

    fn body(&mut self, data: &[u8], answer: &mut Answer) {
        let Some(message) = self.message.as_mut().filter(|message| message.part == Part::Body) else {
            return self.out_of_order(true, answer);
        };
        if message.take_body(data, self.limits) {
            return answer.goes_on(true);
        }
        self.body_too_large(answer);
    }

    fn body_too_large(&mut self, answer: &mut Answer) {
        if let Some(message) = self.message.take() {
            let limit = self.limits.body_octets;
            answer.passes(&message, format!("its body is larger than {limit} octets"));
        }
    }

    fn end_of_body(&mut self, data: &[u8], negotiated: Negotiated, answer: &mut Answer) {
        let Some(message) = self.message.as_mut().filter(|message| message.part == Part::Body) else {
            return self.out_of_order(true, answer);
        };
        // The last chunk comes with it, in sendmail and in Postfix.
        if !message.take_body(data, self.limits) {
            return self.body_too_large(answer);
        }
        let Some(message) = self.message.take() else { return };
        match asked(|| message.handler.decide(&message.transaction)) {
            Ok(Decision::Pass(why)) | Err(why) => answer.passes(&message, why),
            Ok(Decision::Edit(edits, text)) => {
                match write_edits(&edits, negotiated.keeps_leading_space(), &mut answer.octets) {
                    Ok(()) => {
                        Reply::Accept.write(&[], &mut answer.octets);
                        answer.entries.push(message.entry(Fate::Edited, text));
                    }
                    Err(why) => answer.passes(&message, format!("a fault of this program: {why}")),
                }
            }
        }
    }

    /// Packets that belong to no message, or to another part of it: whatever was being read is left as it is.
    fn out_of_order(&mut self, replies: bool, answer: &mut Answer) {
        if let Some(message) = self.message.take() {
            let text = "the mail system sent its parts out of order".to_owned();
            answer.entries.push(message.entry(Fate::Passed, text));
        }
        if replies {
            Reply::Accept.write(&[], &mut answer.octets);
        }
    }
}

impl std::fmt::Debug for Session {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Session").field("awaits", &self.awaits()).finish_non_exhaustive()
    }
}

impl Message {
    fn new(handler: Arc<dyn Handler>, transaction: Transaction, n_octets: usize) -> Self {
        Self { handler, transaction, part: Part::Envelope, n_header_octets: n_octets, spoiled: None }
    }

    fn entry(&self, fate: Fate, text: String) -> Entry {
        Entry::Message { queue_id: self.transaction.queue_id(), fate, text }
    }

    /// Whether so much more of envelope or header may be kept.
    fn has_room(&mut self, n_octets: usize, limits: Limits) -> bool {
        self.n_header_octets = self.n_header_octets.saturating_add(n_octets + PIECE_OCTETS);
        if self.n_header_octets > limits.header_octets {
            self.spoiled = Some("its header is too large");
        }
        self.spoiled.is_none()
    }

    fn take_macros(&mut self, pairs: Vec<(&[u8], &[u8])>, limits: Limits) {
        let n_octets = pairs.iter().map(size_of_pair).sum();
        if self.has_room(n_octets, limits) {
            self.transaction.macros.extend(pairs.into_iter().map(owned));
        }
    }

    fn take_field(&mut self, data: &[u8], keeps_leading_space: bool) {
        let Some((name, value)) = string(data) else {
            self.spoiled = Some("the mail system sent a field without a value");
            return;
        };
        let value = value.strip_suffix(b"\0").unwrap_or(value);
        // One space was taken from behind the colon; where there was none, this one does no harm.
        let space: &[u8] = if keeps_leading_space { b"" } else { b" " };
        self.transaction.header.push((name.to_vec(), [space, value].concat()));
    }

    /// Takes a chunk, unless it is too much.
    fn take_body(&mut self, data: &[u8], limits: Limits) -> bool {
        let body = &mut self.transaction.body;
        let has_room = body.len() + data.len() <= limits.body_octets;
        if has_room {
            body.extend_from_slice(data);
        }
        has_room
    }
}

impl Answer {
    /// Goes on, where the mail system waits for a reply.
    fn goes_on(&mut self, replies: bool) {
        if replies {
            Reply::Continue.write(&[], &mut self.octets);
        }
    }

    /// Whether there are edits to be written.
    pub(super) fn has_edits(&self) -> bool {
        self.entries.iter().any(|entry| matches!(entry, Entry::Message { fate: Fate::Edited, .. }))
    }

    fn passes(&mut self, message: &Message, why: String) {
        Reply::Accept.write(&[], &mut self.octets);
        self.entries.push(message.entry(Fate::Passed, why));
    }
}

/// Name and address of a client: the name, a letter for the family (`4`, `6`, `L` for a socket of this host, `U` for unknown), a port, an
/// address.
fn client(data: &[u8]) -> (Vec<u8>, Option<IpAddr>) {
    let Some((name, rest)) = string(data) else { return (data.to_vec(), None) };
    let address = match rest {
        [b'4' | b'6', _, _, address @ ..] => strings(address).next().and_then(|text| std::str::from_utf8(text).ok()),
        _ => None,
    };
    // sendmail writes `IPv6:` in front, as in an address literal.
    let bare = |text: &str| text.get(..5).filter(|tag| tag.eq_ignore_ascii_case("ipv6:")).map(|_| text[5..].to_owned());
    let parsed = address.and_then(|text| bare(text).unwrap_or_else(|| text.to_owned()).parse().ok());
    (name.to_vec(), parsed)
}

/// Names without braces and values, as they stand in turn.
fn macros(data: &[u8]) -> Vec<(&[u8], &[u8])> {
    let mut pairs = Vec::new();
    let mut words = strings(data);
    while let (Some(name), Some(value)) = (words.next(), words.next()) {
        let bare = name.strip_prefix(b"{").and_then(|name| name.strip_suffix(b"}")).unwrap_or(name);
        pairs.push((bare, value));
    }
    pairs
}

/// Takes macros over those of before, as many as there is room for.
fn replace_macros(macros: &mut Macros, pairs: Vec<(&[u8], &[u8])>, limits: Limits) {
    let n_before: usize = macros.iter().map(|(name, value)| size_of_pair(&(name, value))).sum();
    let n_more: usize = pairs.iter().map(size_of_pair).sum();
    if n_before + n_more <= limits.header_octets {
        macros.extend(pairs.into_iter().map(owned));
    }
}

fn size_of_pair((name, value): &(&[u8], &[u8])) -> usize {
    name.len() + value.len() + PIECE_OCTETS
}

fn owned((name, value): (&[u8], &[u8])) -> (Vec<u8>, Vec<u8>) {
    (name.to_vec(), value.to_vec())
}

/// A path without its angle brackets: sendmail says `<>`, Postfix says nothing.
fn path(argument: &[u8]) -> &[u8] {
    argument.strip_prefix(b"<").and_then(|path| path.strip_suffix(b">")).unwrap_or(argument)
}
