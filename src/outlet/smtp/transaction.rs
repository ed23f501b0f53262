//! One message over one connection.

use lettre::address::Address as LettreAddress;
use lettre::transport::smtp::commands::{Data, Mail};
use lettre::transport::smtp::extension::{MailBodyParameter, MailParameter, RcptParameter};

use super::SmtpTimeouts;
use super::abilities::Abilities;
use super::reply::Reply;
use super::session::{Protection, Session};
use crate::diagnostic::{Error, ErrorKind};
use crate::outlet::address::Address;
use crate::outlet::delivery::SMTPUTF8_NOT_OFFERED;
use crate::outlet::{Delivery, Envelope, Lasting, Outgoing};

/// Why a message is still here, although nothing is wrong with it: the connection is gone.
#[derive(Debug)]
pub(super) enum Interrupted {
    /// It was closed with this reply (421).
    With(&'static str, Reply),
    /// It was lost.
    Without(Error),
}

impl Interrupted {
    pub(super) fn into_delivery(self) -> Delivery {
        match self {
            Self::With(command, reply) => refused(command, reply),
            Self::Without(error) => Delivery::Unsent(error),
        }
    }
}

impl From<Error> for Interrupted {
    fn from(error: Error) -> Self {
        Self::Without(error)
    }
}

/// MAIL and RCPT for one message to one server.
#[derive(Debug)]
pub(super) struct Commands {
    mail: String,
    rcpt: String,
}

impl Session {
    /// Sends one message, in the form that the server takes.
    ///
    /// # Errors
    /// The connection ended before the server can have had the whole message: it may be sent again.
    pub(super) async fn send(&mut self, outgoing: &Outgoing, times: &SmtpTimeouts) -> Result<Delivery, Interrupted> {
        let has_smtputf8 = self.abilities.smtputf8 && self.abilities.eight_bit_mime;
        if let Some(form) = outgoing.smtputf8_form.as_deref().filter(|_| has_smtputf8) {
            let delivery = self.send_form(form, times).await?;
            // What it offers, its own path may lack.
            if !(delivery.lacks_smtputf8() && self.is_usable) {
                return Ok(delivery);
            }
        }
        self.send_form(outgoing, times).await
    }

    async fn send_form(&mut self, outgoing: &Outgoing, times: &SmtpTimeouts) -> Result<Delivery, Interrupted> {
        let commands = match Commands::new(outgoing, &self.abilities, self.protection) {
            Ok(commands) => commands,
            Err(error) => return Ok(Delivery::Unsent(error)),
        };
        let refusal = if self.abilities.pipelining {
            self.begin_in_one(&commands, times).await?
        } else {
            self.begin_step_by_step(&commands, times).await?
        };
        match refusal {
            None => self.hand_over(&outgoing.octets, times).await,
            Some((command, reply)) if reply.closes() => Err(Interrupted::With(command, reply)),
            Some((command, reply)) => {
                if self.is_usable {
                    self.reset(times.parting).await;
                }
                Ok(refused(command, reply))
            }
        }
    }

    /// MAIL, RCPT and DATA, each after the answer to the one before. Gives the refusal, if there is one.
    async fn begin_step_by_step(&mut self, commands: &Commands, times: &SmtpTimeouts) -> Result<Refusal, Error> {
        let mail = self.ask("MAIL", &commands.mail, times.mail).await?;
        if !is_completion(&mail) {
            return Ok(Some(("MAIL", mail)));
        }
        let rcpt = self.ask("RCPT", &commands.rcpt, times.rcpt).await?;
        if !is_completion(&rcpt) {
            return Ok(Some(("RCPT", rcpt)));
        }
        let data = self.ask("DATA", Data, times.data).await?;
        Ok((data.code != 354).then_some(("DATA", data)))
    }

    /// MAIL, RCPT and DATA in one write (RFC 2920 §3.1).
    async fn begin_in_one(&mut self, commands: &Commands, times: &SmtpTimeouts) -> Result<Refusal, Error> {
        let group = format!("{}{}{Data}", commands.mail, commands.rcpt);
        let mail = self.ask("MAIL", group, times.mail).await?;
        if mail.closes() || !self.is_usable {
            return Ok(Some(("MAIL", mail)));
        }
        let rcpt = self.hear("RCPT", times.rcpt).await;
        let data = match &rcpt {
            Ok(reply) if !reply.closes() && self.is_usable => self.hear("DATA", times.data).await,
            _ => Err(Error::new(ErrorKind::PeerForNow, "not asked")),
        };
        let was_refused = !is_completion(&mail) || rcpt.as_ref().is_ok_and(|reply| !is_completion(reply));
        match &data {
            // The server waits for a message that has no recipient; nothing is how to end it.
            Ok(reply) if reply.code == 354 && was_refused => self.end_empty(times).await,
            Ok(_) => {}
            Err(_) => self.is_usable = false,
        }
        if !is_completion(&mail) {
            return Ok(Some(("MAIL", mail)));
        }
        let rcpt = rcpt?;
        if !is_completion(&rcpt) {
            return Ok(Some(("RCPT", rcpt)));
        }
        let data = data?;
        Ok((data.code != 354).then_some(("DATA", data)))
    }

    async fn end_empty(&mut self, times: &SmtpTimeouts) {
        if self.ask("message", ".\r\n", times.parting).await.is_err() {
            self.is_usable = false;
        }
    }

    async fn hand_over(&mut self, octets: &[u8], times: &SmtpTimeouts) -> Result<Delivery, Interrupted> {
        // A server that says no on the heels of its 354 closes the connection next, and has nothing of the message yet.
        if let Some(reply) = self.wire.take_reply().filter(Reply::is_refusal) {
            self.is_usable = false;
            return Ok(refused("message", reply));
        }
        match self.say(octets, times.for_message(octets.len())).await {
            Ok(reply) => {
                // More answers than questions: the next one would be taken for another's.
                self.is_usable &= !self.wire.has_more();
                Ok(match reply.code {
                    200..300 => Delivery::Accepted { reply: without_code(&reply) },
                    400..600 => refused("message", reply),
                    _ => {
                        self.is_usable = false;
                        Delivery::Unsure(odd(&reply))
                    }
                })
            }
            Err(error) => {
                self.is_usable = false;
                if self.wire.is_written() { Ok(Delivery::Unsure(error)) } else { Err(Interrupted::Without(error)) }
            }
        }
    }
}

type Refusal = Option<(&'static str, Reply)>;

impl Commands {
    /// # Errors
    /// The server cannot carry this message, or the message is not fit to be sent.
    pub(super) fn new(outgoing: &Outgoing, abilities: &Abilities, protection: Protection) -> Result<Self, Error> {
        outgoing.check_line_ends()?;
        let Outgoing { envelope, octets, .. } = outgoing;
        let recipient = Address::parse(&envelope.recipient).map_err(|error| error.in_field("recipient"))?;
        let sender = envelope.return_path.as_deref().map(Address::parse).transpose();
        let sender = sender.map_err(|error| error.in_field("return-path"))?;
        let is_8bit = envelope.needs_8bitmime || !octets.is_ascii();
        let is_utf8 = envelope.needs_smtputf8
            || !header_of(octets).is_ascii()
            || [Some(recipient), sender].into_iter().flatten().any(|address| !address.local.is_ascii());

        let mut parameters = Vec::new();
        // Asked first: whoever cannot have the address cannot have the message in any other form either.
        let smtputf8 = smtputf8(is_utf8, abilities)?;
        parameters.extend(size(octets.len(), abilities)?);
        parameters.extend(body(is_8bit, abilities)?);
        parameters.extend(smtputf8);
        parameters.extend(requiretls(envelope, abilities, protection)?);
        parameters.extend(mt_priority(envelope, abilities));
        let sender = sender.map(lettre_address).transpose().map_err(|error| error.in_field("return-path"))?;
        let mail = Mail::new(sender, parameters).to_string();
        let rcpt = rcpt(recipient, envelope, abilities).map_err(|error| error.in_field("recipient"))?;
        Ok(Self { mail, rcpt })
    }
}

/// RFC 1870 §6: the octets of the message without the dots that are doubled.
fn size(n_octets: usize, abilities: &Abilities) -> Result<Option<MailParameter>, Error> {
    match abilities.size_max {
        // OK because a usize fits in 64 bits on all that Rust runs on.
        Some(max) if n_octets as u64 > max => {
            let message = format!("the message has {n_octets} octets, the server takes {max}");
            Err(Error::new(ErrorKind::PeerForGood, message).by_rule("RFC 1870 §6.1"))
        }
        _ => Ok(abilities.size.then_some(MailParameter::Size(n_octets))),
    }
}

fn body(is_8bit: bool, abilities: &Abilities) -> Result<Option<MailParameter>, Error> {
    match (is_8bit, abilities.eight_bit_mime) {
        (false, _) => Ok(None),
        (true, true) => Ok(Some(MailParameter::Body(MailBodyParameter::EightBitMime))),
        (true, false) => Err(lacks("8BITMIME", "the message has octets above 127", "RFC 6152 §3")),
    }
}

fn smtputf8(is_utf8: bool, abilities: &Abilities) -> Result<Option<MailParameter>, Error> {
    match (is_utf8, abilities.smtputf8) {
        (false, _) => Ok(None),
        (true, true) => Ok(Some(MailParameter::SmtpUtfEight)),
        (true, false) => Err(lacks("SMTPUTF8", "an address or the header is not ASCII", "RFC 6531 §3.5")),
    }
}

/// RFC 8689 §4.2.1: only to a server that offers it on a connection whose certificate is right.
fn requiretls(
    envelope: &Envelope,
    abilities: &Abilities,
    protection: Protection,
) -> Result<Option<MailParameter>, Error> {
    if !envelope.requiretls {
        return Ok(None);
    }
    if protection != Protection::Verified {
        let message = "the message requires TLS with a verified certificate; use smtps:// or starttls=require";
        return Err(Error::operator(message).by_rule("RFC 8689 §4.2.1"));
    }
    match abilities.requiretls {
        true => Ok(Some(MailParameter::Other { keyword: "REQUIRETLS".into(), value: None })),
        false => Err(lacks("REQUIRETLS", "the message requires it", "RFC 8689 §4.2.1")),
    }
}

/// RFC 6710 §4.6. A server without the extension gets the message without the priority.
fn mt_priority(envelope: &Envelope, abilities: &Abilities) -> Option<MailParameter> {
    let priority = envelope.mt_priority.filter(|_| abilities.mt_priority)?.clamp(-9, 9);
    Some(MailParameter::Other { keyword: "MT-PRIORITY".into(), value: Some(priority.to_string()) })
}

fn rcpt(recipient: Address<'_>, envelope: &Envelope, abilities: &Abilities) -> Result<String, Error> {
    use std::fmt::Write as _;
    let mut command = format!("RCPT TO:<{}>", recipient.in_command()?);
    // RFC 3461 §6.1: a notice has no RET, and of NOTIFY only this.
    if abilities.dsn && envelope.return_path.is_none() {
        let never = RcptParameter::Other { keyword: "NOTIFY".into(), value: Some("NEVER".into()) };
        // OK because writing to a String cannot fail.
        let _ = write!(command, " {never}");
    }
    command.push_str("\r\n");
    Ok(command)
}

fn lettre_address(address: Address<'_>) -> Result<LettreAddress, Error> {
    match address.ascii_domain()? {
        Some(domain) => Ok(LettreAddress::new_dangerous(address.local, domain)),
        None => Err(Error::caller("a reverse path has a domain").by_rule("RFC 5321 §4.1.2")),
    }
}

/// The header, up to the blank line.
fn header_of(octets: &[u8]) -> &[u8] {
    let mut end = 0;
    for line in octets.split_inclusive(|octet| *octet == b'\n') {
        if line == b"\r\n" {
            break;
        }
        end += line.len();
    }
    &octets[..end]
}

fn lacks(keyword: &str, why: &str, rule: &'static str) -> Error {
    let code = match keyword {
        "SMTPUTF8" => SMTPUTF8_NOT_OFFERED,
        "8BITMIME" => "8bitmime-not-offered",
        _ => "requiretls-not-offered",
    };
    let message = format!("the server does not offer {keyword}: {why}");
    Error::new(ErrorKind::PeerForGood, message).by_rule(rule).with_code(code)
}

fn is_completion(reply: &Reply) -> bool {
    (200..300).contains(&reply.code)
}

fn refused(command: &'static str, reply: Reply) -> Delivery {
    // A code of another class than 4 and 5 is an answer out of turn; a later attempt may meet a server that knows its lines.
    let lasting = if (500..600).contains(&reply.code) { Lasting::ForGood } else { Lasting::ForNow };
    Delivery::Refused { command: command.into(), reply: reply.text, lasting }
}

fn without_code(reply: &Reply) -> String {
    reply.lines().collect::<Vec<_>>().join("\n")
}

fn odd(reply: &Reply) -> Error {
    super::session::lost("message", format!("answered with {}, which says neither yes nor no", reply.code))
}
