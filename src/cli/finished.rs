//! Finished messages, to be sent as they are.

use std::path::Path;

use mail_parser::MessageParser;

use super::exit::{Exit, Failure};
use super::input;
use super::outbox::{Letter, REQUIRETLS_MARK};
use crate::outlet::{Envelope, Outgoing};

/// The message of a file, with the null path as its sender and the address in its To as its recipient.
pub(super) fn letter(file: &Path, input_octets: usize) -> Result<Letter, Failure> {
    let (name, stem) = input::names_of(file);
    let octets = input::read_whole(file, input_octets)?;
    let refused = |what: &str| Failure::new(Exit::BadInput, format!("{name}: {what}"));
    let header = MessageParser::new().parse_headers(&octets).ok_or_else(|| refused("no message"))?;
    let to: Vec<&str> = header.to().map(|to| to.iter().filter_map(|one| one.address()).collect()).unwrap_or_default();
    let [recipient] = to[..] else {
        return Err(refused("a finished notice has one address in To; this is none that --failed kept"));
    };
    let mut envelope = Envelope::null_sender(recipient);
    let header_end = octets.windows(4).position(|four| four == b"\r\n\r\n").unwrap_or(octets.len());
    envelope.needs_smtputf8 = !octets[..header_end].is_ascii() || !recipient.is_ascii();
    envelope.needs_8bitmime = !octets.is_ascii();
    envelope.requiretls = stem.ends_with(REQUIRETLS_MARK);
    let message_id = header.message_id().unwrap_or_default().to_owned();
    let outgoing = Outgoing::new(envelope, octets);
    outgoing.check_line_ends().map_err(|error| refused(&error.to_string()))?;
    // A file that --failed kept has the id in its name already.
    let stem = stem.split('.').next().unwrap_or_default().to_owned();
    // The postmaster was told when it was kept.
    Ok(Letter { name, stem, message_id, outgoing, for_postmaster: None })
}
