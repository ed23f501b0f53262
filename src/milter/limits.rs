//! What a server bears.

use std::time::Duration;

/// How much of a message is kept. What is larger is accepted as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Octets of envelope, macros and header together: 1 MiB.
    pub header_octets: usize,
    /// Octets of the body: 4 MiB. Postfix returns 50,000 octets of a message in its own reports (`bounce_size_limit`).
    pub body_octets: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { header_octets: 1 << 20, body_octets: 4 << 20 }
    }
}

/// How long a server waits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Times {
    /// For the next message, and for the next command of an envelope: one hour. Behind both may stand an SMTP client, whose commands a
    /// milter does not all see; a mail system ends its sessions itself, and takes a milter that left before for one that failed.
    pub between_messages: Duration,
    /// For the negotiation, for the rest of a packet, and for the next one within header and body: 10 seconds. The mail system has the
    /// whole message by then, and sends it without waiting for anyone.
    pub within_message: Duration,
    /// For a mail system that does not read what it is told: 60 seconds. Edits that are cut short are worse than a connection that is
    /// held.
    pub write: Duration,
    /// For messages that are being read when the server is to stop: 10 seconds.
    pub shutdown: Duration,
}

impl Default for Times {
    fn default() -> Self {
        Self {
            between_messages: Duration::from_secs(3600),
            within_message: Duration::from_secs(10),
            write: Duration::from_secs(60),
            shutdown: Duration::from_secs(10),
        }
    }
}
