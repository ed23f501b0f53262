//! Writing a message to a stream, such as standard output.

use std::io::{self, Write};

use super::Outgoing;

/// How lines end where a message is put down.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum LineEnds {
    /// CRLF, as on the wire (RFC 5322 §2.1) and in `.eml` files.
    #[default]
    Crlf,
    /// LF, as local mail stores and local programs have it.
    Lf,
}

/// Writes the octets as they are and flushes.
///
/// # Errors
/// Those of the stream. A reader that went away is [`io::ErrorKind::BrokenPipe`]: a message was not taken whole, and
/// whoever called decides what that means.
pub fn write(outgoing: &Outgoing, to: &mut impl Write) -> io::Result<()> {
    write_with(outgoing, LineEnds::Crlf, to)
}

/// Writes the octets with these line ends and flushes. Nothing else is changed: no `From ` line, no quoting.
///
/// # Errors
/// As [`write()`].
pub fn write_with(outgoing: &Outgoing, line_ends: LineEnds, to: &mut impl Write) -> io::Result<()> {
    match line_ends {
        LineEnds::Crlf => to.write_all(&outgoing.octets)?,
        LineEnds::Lf => to.write_all(&with_lf(&outgoing.octets))?,
    }
    to.flush()
}

/// Writes the octets to standard output.
///
/// # Errors
/// As [`write()`].
pub fn stdout(outgoing: &Outgoing) -> io::Result<()> {
    write(outgoing, &mut io::stdout().lock())
}

/// The octets with each CRLF turned into LF. A lone CR stays.
pub(super) fn with_lf(octets: &[u8]) -> Vec<u8> {
    let mut plain = Vec::with_capacity(octets.len());
    let mut from = 0;
    for at in memchr::memmem::find_iter(octets, b"\r\n") {
        plain.extend_from_slice(&octets[from..at]);
        from = at + 1;
    }
    plain.extend_from_slice(&octets[from..]);
    plain
}
