//! The state of one connection: octets in, octets out.

use std::mem;
use std::net::IpAddr;

use super::edits::write_edits;
use super::handler::asked;
use super::message::{Macros, Message, Part, replace_macros};
use super::negotiation::Negotiated;
use super::wire::{Command, Packet, Packets, Reply, client, macros, path, strings};
use super::{CurrentHandler, Decision, Entry, Fate, Limits, Transaction};

/// No more parameters of MAIL are kept; there are about ten in all RFCs together.
const PARAMETERS_MAX: usize = 64;

/// One connection of a mail system, without its socket: a machine that takes octets as they come and says what is to be written.
///
/// What it keeps is bounded by [`Limits`], and by 1 MiB each for a packet that is not there whole and for the name of a client.
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
    /// The negotiation, which a mail system sends as soon as it is connected. Nothing is lost if the connection ends.
    Negotiation,
    /// The next message. Nothing is lost if the connection ends.
    Message,
    /// The rest of an envelope, which comes when an SMTP client sends it.
    Envelope,
    /// The rest of a packet or of a message that the mail system has whole.
    Rest,
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
        if self.has_ended {
            return answer;
        }
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
            None if self.negotiated.is_none() => Awaited::Negotiation,
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
            mail_parameters: arguments.take(PARAMETERS_MAX).map(<[u8]>::to_vec).collect(),
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
