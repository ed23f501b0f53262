//! What is known of a text besides what stands in it.

use std::net::IpAddr;

use crate::intake::ip_address;
use crate::report::Moment;

/// What is known of a text besides what stands in it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SourceContext {
    /// When it came in. Nothing that a message tells happened later; of a log whose time stamps have neither year nor offset, this is the last moment
    /// that it can tell of (a day later at most), in its offset; those of a log with a year and no offset are in its offset as well.
    pub received_at: Moment,
    /// The address to which a message was delivered, from the envelope: the return path of what it answers.
    pub envelope_recipient: Option<String>,
    /// The servers that pass mail on for this site: a message that one of them took (`status=sent` in Postfix's log, `=>` in Exim's) was handed over
    /// and not delivered. Names as the log has them, of a program on this machine that of its service or transport, letter case is nothing; or
    /// addresses, in any spelling.
    pub relays: Vec<String>,
    /// How much is read.
    pub limits: Limits,
}

/// How much of a text is read. Each limit has a default that no honest text reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The longest line, in octets: 4 MiB, several times what providers put into one request (SNS 256 KiB, SendGrid 768 KiB). A longer one
    /// is refused, or of a log passed over.
    pub line_octets: usize,
    /// The largest text that is no sequence of lines (a message, JSON over several lines), in octets: 64 MiB.
    pub document_octets: usize,
    /// How much is kept of what a server said, in octets: 2,000, four lines of the longest that a server may send (RFC 5321 §4.5.3.1.5).
    pub diagnostic_octets: usize,
    /// How much is remembered of the messages in the queue of Postfix or Exim, in octets: 64 MiB, enough for some 200,000 of one recipient. Beyond it, what is
    /// known of the oldest is forgotten.
    pub queue_octets: usize,
}

impl SourceContext {
    /// A text that came in at this moment, of which nothing else is known.
    pub fn at(received_at: Moment) -> Self {
        Self { received_at, envelope_recipient: None, relays: Vec::new(), limits: Limits::default() }
    }

    /// Whether a server of this name or address passes mail on for this site.
    pub(super) fn is_relay(&self, name: &str, address: Option<IpAddr>) -> bool {
        let is_address = |relay: &String| address.is_some() && ip_address(relay) == address;
        self.relays.iter().any(|relay| relay.eq_ignore_ascii_case(name) || is_address(relay))
    }

    /// The same of a message that was delivered to this address.
    #[must_use]
    pub fn delivered_to(self, envelope_recipient: impl Into<String>) -> Self {
        Self { envelope_recipient: Some(envelope_recipient.into()), ..self }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Self { line_octets: 4 << 20, document_octets: 64 << 20, diagnostic_octets: 2_000, queue_octets: 64 << 20 }
    }
}
