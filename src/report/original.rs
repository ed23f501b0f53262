//! What is known of the failed message.

use std::net::IpAddr;

use super::{HeaderSection, Moment, Ret, ReturnPath};

/// What is known of the failed message. `Default` knows nothing but a null return path, so that nobody is told by
/// mistake.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Original {
    /// Where the notice goes (RFC 3464 §2): from the envelope, never from From, Reply-To or Sender.
    pub return_path: ReturnPath,
    /// RET of the MAIL command (RFC 3461 §4.3).
    pub ret: Option<Ret>,
    /// The size of the whole message in octets.
    pub size_octets: Option<u64>,
    /// The Subject, decoded to text (RFC 2047).
    pub subject: Option<String>,
    /// The Message-ID with its angle brackets.
    pub message_id: Option<String>,
    /// The message ids of References, oldest first, else those of In-Reply-To (RFC 5322 §3.6.4).
    pub references: Vec<String>,
    /// The Date.
    pub date: Option<Moment>,
    /// Accept-Language of the header, else its older names (RFC 3282 §3).
    pub accept_language: Option<String>,
    /// Content-Language of the header (RFC 3282 §2).
    pub content_language: Option<String>,
    /// The path the message took before it failed, oldest hop first.
    pub hops: Vec<Hop>,
    /// The header as received, if it was handed over.
    pub header: Option<HeaderSection>,
    /// The body as received, if it was handed over.
    pub body: Option<Vec<u8>>,
    /// The message came with SMTPUTF8 (RFC 6531).
    pub is_smtputf8: bool,
    /// The message came with REQUIRETLS (RFC 8689).
    pub is_requiretls: bool,
    /// The message was submitted by an authenticated user of this site.
    pub is_authenticated: bool,
    /// The message was found hostile after it had been accepted (RFC 5321 §6.2).
    pub is_hostile: bool,
    /// The MT-PRIORITY of the message, −9 to 9 (RFC 6710).
    pub mt_priority: Option<i8>,
}

/// One hop of the failed message, from a Received field (RFC 5321 §4.4). Forgeable below the first own server.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hop {
    /// The name the client gave.
    pub from: Option<String>,
    /// The address from which the client came, as the server saw it.
    pub from_address: Option<IpAddr>,
    /// The server that wrote the field.
    pub by: Option<String>,
    /// The protocol.
    pub with: Option<String>,
    /// The id in that server's log.
    pub id: Option<String>,
    /// When.
    pub at: Option<Moment>,
}

impl Default for Original {
    fn default() -> Self {
        Self {
            return_path: ReturnPath::Null,
            ret: None,
            size_octets: None,
            subject: None,
            message_id: None,
            references: Vec::new(),
            date: None,
            accept_language: None,
            content_language: None,
            hops: Vec::new(),
            header: None,
            body: None,
            is_smtputf8: false,
            is_requiretls: false,
            is_authenticated: false,
            is_hostile: false,
            mt_priority: None,
        }
    }
}

impl Original {
    /// A message from this return path of which nothing else is known.
    pub fn from_path(return_path: ReturnPath) -> Self {
        Self { return_path, ..Self::default() }
    }

    /// The first value of a header field, unfolded.
    pub fn header_value(&self, name: &str) -> Option<String> {
        self.header.as_ref()?.first(name).map(|field| field.unfolded())
    }
}
