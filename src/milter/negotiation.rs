//! What a mail system offers, and what is taken of it (`SMFIC_OPTNEG`).

use super::wire::Reply;

/// The newest version of the protocol, and the oldest that is spoken.
const VERSIONS: std::ops::RangeInclusive<u32> = 2..=6;

// SMFIF_…: what a milter may do.
const ADD_HEADERS: u32 = 0x01;
const CHANGE_BODY: u32 = 0x02;
const CHANGE_HEADERS: u32 = 0x10;
/// All or none of these: part of an edit would leave a message that nobody wrote.
const ACTIONS: u32 = ADD_HEADERS | CHANGE_BODY | CHANGE_HEADERS;

// SMFIP_…: what a mail system need not send, and what it need not wait for.
const NO_HELO: u32 = 0x02;
const NO_REPLY_TO_HEADER: u32 = 0x80;
const NO_UNKNOWN: u32 = 0x100;
const NO_DATA: u32 = 0x200;
const NO_REPLY_TO_CONNECT: u32 = 0x1000;
const NO_REPLY_TO_RECIPIENT: u32 = 0x8000;
const LEADING_SPACE: u32 = 0x10_0000;
/// Body chunks are replied to: that is how a body that is too large is ended early.
const PROTOCOL: u32 =
    NO_HELO | NO_REPLY_TO_HEADER | NO_UNKNOWN | NO_DATA | NO_REPLY_TO_CONNECT | NO_REPLY_TO_RECIPIENT | LEADING_SPACE;

/// What holds on a connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Negotiated {
    version: u32,
    actions: u32,
    protocol: u32,
}

impl Negotiated {
    /// Reads the offer of a mail system.
    pub(super) fn of(offer: &[u8]) -> Result<Self, String> {
        let word = |at: usize| offer.get(at..at + 4).and_then(|word| word.try_into().ok()).map(u32::from_be_bytes);
        let (Some(version), Some(actions), Some(protocol)) = (word(0), word(4), word(8)) else {
            return Err(format!("a negotiation of {} octets, there must be 12", offer.len()));
        };
        if version < *VERSIONS.start() {
            return Err(format!("version {version} of the milter protocol, at least {} is spoken", VERSIONS.start()));
        }
        Ok(Self {
            version: version.min(*VERSIONS.end()),
            actions: if actions & ACTIONS == ACTIONS { ACTIONS } else { 0 },
            protocol: protocol & PROTOCOL,
        })
    }

    pub(super) fn write(self, out: &mut Vec<u8>) {
        let words = [self.version, self.actions, self.protocol].map(u32::to_be_bytes);
        Reply::Negotiate.write(&[&words[0], &words[1], &words[2]], out);
    }

    /// Whether a message can be changed.
    pub(super) fn allows_edits(self) -> bool {
        self.actions == ACTIONS
    }

    /// Whether values of header fields come and go with the space behind the colon.
    pub(super) fn keeps_leading_space(self) -> bool {
        self.protocol & LEADING_SPACE != 0
    }

    pub(super) fn replies_to_connect(self) -> bool {
        self.protocol & NO_REPLY_TO_CONNECT == 0
    }

    pub(super) fn replies_to_recipient(self) -> bool {
        self.protocol & NO_REPLY_TO_RECIPIENT == 0
    }

    pub(super) fn replies_to_header(self) -> bool {
        self.protocol & NO_REPLY_TO_HEADER == 0
    }
}
