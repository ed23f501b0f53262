//! A message and its envelope, ready to be handed over.

use memchr::memchr2_iter;

use crate::diagnostic::{Diagnostic, Error, Severity};

/// A finished message and the envelope it travels in.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outgoing {
    /// Who it goes to and what the path must be able to carry.
    pub envelope: Envelope,
    /// The message: header, blank line, body, every line ending in CRLF.
    pub octets: Vec<u8>,
    /// The same message in the form that a path with SMTPUTF8 takes, where there is one. The SMTP outlet sends that to a server which
    /// offers SMTPUTF8 (RFC 6531 §3.1), and the form above to others; no other outlet knows what a path takes.
    pub smtputf8_form: Option<Box<Outgoing>>,
}

/// The envelope of a message (RFC 5321 §2.3.1).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Envelope {
    /// The reverse path; `None` is the null path `<>`, which every notice has (RFC 3464 §2, RFC 5321 §4.5.5).
    pub return_path: Option<String>,
    /// The one recipient (RFC 3834 §3.1.3).
    pub recipient: String,
    /// The message or its envelope has raw non-ASCII and needs SMTPUTF8 on the whole path (RFC 6531).
    pub needs_smtputf8: bool,
    /// The body has octets above 0x7f and needs 8BITMIME (RFC 6152).
    pub needs_8bitmime: bool,
    /// The message must travel with REQUIRETLS (RFC 8689 §5).
    pub requiretls: bool,
    /// The MT-PRIORITY of the message it reports on (RFC 6710 §4.6), −9 to 9.
    pub mt_priority: Option<i8>,
}

impl Outgoing {
    /// A message with its envelope.
    pub fn new(envelope: Envelope, octets: Vec<u8>) -> Self {
        Self { envelope, octets, smtputf8_form: None }
    }

    /// The same, with the form of it for a path with SMTPUTF8.
    #[must_use]
    pub fn with_smtputf8_form(mut self, form: Self) -> Self {
        self.smtputf8_form = Some(Box::new(form));
        self
    }

    /// Refuses a CR or LF that is not part of a CRLF. Servers differ on where such a line ends, and what one of them takes
    /// for text another takes for the end of the message ("SMTP smuggling").
    ///
    /// # Errors
    /// Names the first such octet (RFC 5321 §2.3.8).
    pub fn check_line_ends(&self) -> Result<(), Error> {
        match stray_line_end(&self.octets, 0) {
            None => Ok(()),
            Some(at) => {
                let name = if self.octets[at] == b'\r' { "CR" } else { "LF" };
                Err(Error::caller(format!("lone {name} at octet {at}; lines end in CRLF"))
                    .in_field("message")
                    .at(at)
                    .by_rule("RFC 5321 §2.3.8"))
            }
        }
    }

    /// Turns every CR or LF that is not part of a CRLF into a CRLF, and tells how many there were.
    ///
    /// For messages that come from a file. Sign afterwards, not before: a signature covers the line ends.
    pub fn mend_line_ends(&mut self) -> Option<Diagnostic> {
        let mut mended = Vec::new();
        let (mut from, mut n_mended) = (0, 0_usize);
        while let Some(at) = stray_line_end(&self.octets, from) {
            mended.extend_from_slice(&self.octets[from..at]);
            mended.extend_from_slice(b"\r\n");
            from = at + 1;
            n_mended += 1;
        }
        if n_mended == 0 {
            return None;
        }
        mended.extend_from_slice(&self.octets[from..]);
        self.octets = mended;
        let message = format!("{n_mended} line ends were not CRLF and were made so");
        Some(Diagnostic::new(Severity::Info, "line-end-not-crlf", message))
    }
}

/// The place of the first CR or LF from `from` on that is not part of a CRLF.
fn stray_line_end(octets: &[u8], from: usize) -> Option<usize> {
    let mut end_of_last = from;
    for at in memchr2_iter(b'\r', b'\n', &octets[from..]).map(|at| from + at) {
        // The LF of a CRLF was seen with its CR.
        if at < end_of_last {
            continue;
        }
        if !octets[at..].starts_with(b"\r\n") {
            return Some(at);
        }
        end_of_last = at + 2;
    }
    None
}

impl Envelope {
    /// An envelope with the null reverse path for this recipient, asking nothing special of the path.
    pub fn null_sender(recipient: impl Into<String>) -> Self {
        Self {
            return_path: None,
            recipient: recipient.into(),
            needs_smtputf8: false,
            needs_8bitmime: false,
            requiretls: false,
            mt_priority: None,
        }
    }
}
