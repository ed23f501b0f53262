//! Packets: a length of four octets, the octet of a command, its data. The length counts the command and the data.

use std::net::IpAddr;

/// The longest packet that is read, its command included. Mail systems send no more than 65,536 octets unless a milter asks for more, and
/// Retourpost does not ask; a macro packet may be longer.
pub(super) const PACKET_OCTETS_MAX: usize = 1 << 20;

/// The most octets of a body that one packet carries (`MILTER_CHUNK_SIZE`).
pub(super) const CHUNK_OCTETS_MAX: usize = 65_535;

/// What a mail system says (`SMFIC_…` of sendmail's `mfdef.h`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Command {
    Abort,
    Body,
    Connect,
    Macro,
    EndOfBody,
    Helo,
    NewConnection,
    Header,
    Mail,
    EndOfHeader,
    Negotiate,
    Quit,
    Recipient,
    Data,
    Unknown,
}

impl Command {
    pub(super) fn of(octet: u8) -> Option<Self> {
        Some(match octet {
            b'A' => Self::Abort,
            b'B' => Self::Body,
            b'C' => Self::Connect,
            b'D' => Self::Macro,
            b'E' => Self::EndOfBody,
            b'H' => Self::Helo,
            b'K' => Self::NewConnection,
            b'L' => Self::Header,
            b'M' => Self::Mail,
            b'N' => Self::EndOfHeader,
            b'O' => Self::Negotiate,
            b'Q' => Self::Quit,
            b'R' => Self::Recipient,
            b'T' => Self::Data,
            b'U' => Self::Unknown,
            _ => return None,
        })
    }
}

/// What is said to a mail system (`SMFIR_…`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reply {
    Accept,
    Continue,
    AddHeader,
    ChangeHeader,
    ReplaceBody,
    Negotiate,
}

impl Reply {
    fn octet(self) -> u8 {
        match self {
            Self::Accept => b'a',
            Self::Continue => b'c',
            Self::AddHeader => b'h',
            Self::ChangeHeader => b'm',
            Self::ReplaceBody => b'b',
            Self::Negotiate => b'O',
        }
    }

    /// Appends the packet of a reply; its data are what these parts are together.
    pub(super) fn write(self, parts: &[&[u8]], out: &mut Vec<u8>) {
        let n_octets = 1 + parts.iter().map(|part| part.len()).sum::<usize>();
        // OK because `edits` lets no value pass that is longer, and a chunk of a body is short.
        let length = u32::try_from(n_octets).expect("a length of four octets");
        out.extend_from_slice(&length.to_be_bytes());
        out.push(self.octet());
        parts.iter().for_each(|part| out.extend_from_slice(part));
    }
}

/// A packet that is there whole.
#[derive(Debug, Clone, Copy)]
pub(super) struct Packet<'a> {
    pub(super) command: u8,
    pub(super) data: &'a [u8],
}

/// Octets as they come, cut into packets. Memory grows with what came, never with what was announced.
#[derive(Debug, Default)]
pub(super) struct Packets {
    octets: Vec<u8>,
    n_read: usize,
}

impl Packets {
    pub(super) fn append(&mut self, octets: &[u8]) {
        self.octets.drain(..self.n_read);
        self.n_read = 0;
        if self.octets.is_empty() && self.octets.capacity() > 2 * CHUNK_OCTETS_MAX {
            self.octets = Vec::new();
        }
        self.octets.extend_from_slice(octets);
    }

    /// Whether nothing of another packet is there yet.
    pub(super) fn is_empty(&self) -> bool {
        self.n_read == self.octets.len()
    }

    /// The next packet that is there whole; a length that cannot be is told in words, and what follows it cannot be read.
    pub(super) fn next(&mut self) -> Result<Option<Packet<'_>>, String> {
        let Some((length, rest)) = self.octets[self.n_read..].split_first_chunk::<4>() else { return Ok(None) };
        let n_octets = u32::from_be_bytes(*length) as usize;
        if n_octets == 0 {
            return Err("a packet without a command".to_owned());
        }
        if n_octets > PACKET_OCTETS_MAX {
            return Err(format!("a packet of {n_octets} octets, at most {PACKET_OCTETS_MAX} are read"));
        }
        let Some((command, data)) = rest.get(..n_octets).and_then(<[u8]>::split_first) else { return Ok(None) };
        self.n_read += 4 + n_octets;
        Ok(Some(Packet { command: *command, data }))
    }
}

/// The strings of a packet, each ended by NUL; the last may lack it.
pub(super) fn strings(data: &[u8]) -> impl Iterator<Item = &[u8]> {
    let data = data.strip_suffix(b"\0").unwrap_or(data);
    data.split(|octet| *octet == 0)
}

/// A string ended by NUL, and what follows it.
pub(super) fn string(data: &[u8]) -> Option<(&[u8], &[u8])> {
    let end = data.iter().position(|octet| *octet == 0)?;
    Some((&data[..end], &data[end + 1..]))
}

/// Name and address of a client: the name, a letter for the family (`4`, `6`, `L` for a socket of this host, `U` for unknown), a port, an
/// address.
pub(super) fn client(data: &[u8]) -> (Vec<u8>, Option<IpAddr>) {
    let Some((name, rest)) = string(data) else { return (data.to_vec(), None) };
    let address = match rest {
        [b'4' | b'6', _, _, address @ ..] => strings(address).next().and_then(|text| std::str::from_utf8(text).ok()),
        _ => None,
    };
    // sendmail writes `IPv6:` in front, as in an address literal.
    let bare = |text: &str| text.get(..5).filter(|tag| tag.eq_ignore_ascii_case("ipv6:")).map(|_| text[5..].to_owned());
    let parsed = address.and_then(|text| bare(text).unwrap_or_else(|| text.to_owned()).parse().ok());
    (name.to_vec(), parsed)
}

/// Names without braces and values, as they stand in turn.
pub(super) fn macros(data: &[u8]) -> Vec<(&[u8], &[u8])> {
    let mut pairs = Vec::new();
    let mut words = strings(data);
    while let (Some(name), Some(value)) = (words.next(), words.next()) {
        let bare = name.strip_prefix(b"{").and_then(|name| name.strip_suffix(b"}")).unwrap_or(name);
        pairs.push((bare, value));
    }
    pairs
}

/// A path without its angle brackets: sendmail says `<>`, Postfix says nothing.
pub(super) fn path(argument: &[u8]) -> &[u8] {
    argument.strip_prefix(b"<").and_then(|path| path.strip_suffix(b">")).unwrap_or(argument)
}
