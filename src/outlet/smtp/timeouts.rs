//! How long to wait for a peer.

use std::time::Duration;

/// How long to wait for each answer. The defaults are the least that RFC 5321 §4.5.3.2 asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct SmtpTimeouts {
    /// To resolve the name, and then for each address: 30 s (no RFC; what mail systems use).
    pub connect: Duration,
    /// The greeting and the answer to EHLO: 5 min (§4.5.3.2.1).
    pub greeting: Duration,
    /// A TLS handshake, and each answer during authentication: 5 min.
    pub secure: Duration,
    /// The answer to MAIL: 5 min (§4.5.3.2.2).
    pub mail: Duration,
    /// The answer to RCPT: 5 min (§4.5.3.2.3).
    pub rcpt: Duration,
    /// The answer to DATA: 2 min (§4.5.3.2.4).
    pub data: Duration,
    /// For each 64 KiB of the message to be taken: 3 min (§4.5.3.2.5).
    pub block: Duration,
    /// The answer after the final dot: 10 min (§4.5.3.2.6). Too short a time makes duplicates.
    pub message: Duration,
    /// The answers to RSET and QUIT: 10 s. Nothing is lost with them but a connection.
    pub parting: Duration,
}

impl Default for SmtpTimeouts {
    fn default() -> Self {
        let minutes = |n: u64| Duration::from_secs(60 * n);
        Self {
            connect: Duration::from_secs(30),
            greeting: minutes(5),
            secure: minutes(5),
            mail: minutes(5),
            rcpt: minutes(5),
            data: minutes(2),
            block: minutes(3),
            message: minutes(10),
            parting: Duration::from_secs(10),
        }
    }
}

impl SmtpTimeouts {
    /// The same time for everything.
    pub fn all(time: Duration) -> Self {
        Self {
            connect: time,
            greeting: time,
            secure: time,
            mail: time,
            rcpt: time,
            data: time,
            block: time,
            message: time,
            parting: time,
        }
    }

    /// For a message of this size to be taken and answered.
    pub(super) fn for_message(&self, n_octets: usize) -> Duration {
        let n_blocks = u32::try_from(n_octets / super::wire::N_BUFFERED_OCTETS + 1).unwrap_or(u32::MAX);
        self.message.saturating_add(self.block.saturating_mul(n_blocks))
    }
}
