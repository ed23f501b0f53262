//! A message and its envelope, ready to be handed over.

/// A finished message and the envelope it travels in.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Outgoing {
    /// Who it goes to and what the path must be able to carry.
    pub envelope: Envelope,
    /// The message: header, blank line, body, every line ending in CRLF.
    pub octets: Vec<u8>,
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
        Self { envelope, octets }
    }
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
