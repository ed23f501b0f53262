//! The header of the failed message, octet for octet.

/// A header section as it was received: raw fields in their order, each with its folding, line ends made CRLF.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HeaderSection {
    octets: Vec<u8>,
    // End of each field in `octets`, its CRLF included.
    ends: Vec<u32>,
}

/// One field of a [`HeaderSection`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct HeaderField<'a> {
    octets: &'a [u8],
}

impl HeaderSection {
    /// Takes the octets up to the first empty line. Bare LF and bare CR become CRLF; a line that is no field and no
    /// continuation (an mbox `From ` line, garbage) is kept as a field without a name.
    pub fn parse(octets: &[u8]) -> Self {
        Self::split(octets).0
    }

    /// The same, with what stands behind the first empty line: the body, if there is that line.
    pub(crate) fn split(octets: &[u8]) -> (Self, Option<&[u8]>) {
        let mut section = Self { octets: Vec::with_capacity(256), ends: Vec::new() };
        for (line, rest) in lines(octets) {
            if line.is_empty() {
                return (section, Some(rest));
            }
            let is_continuation = matches!(line[0], b' ' | b'\t');
            section.octets.extend_from_slice(line);
            section.octets.extend_from_slice(b"\r\n");
            let end = section.octets.len() as u32;
            match section.ends.last_mut() {
                Some(last) if is_continuation => *last = end,
                _ => section.ends.push(end),
            }
        }
        (section, None)
    }

    /// The whole section, every line ending in CRLF, without the empty line behind it.
    pub fn octets(&self) -> &[u8] {
        &self.octets
    }

    /// Whether there is no field.
    pub fn is_empty(&self) -> bool {
        self.ends.is_empty()
    }

    /// The fields in their order.
    pub fn fields(&self) -> impl DoubleEndedIterator<Item = HeaderField<'_>> + ExactSizeIterator {
        (0..self.ends.len()).map(|at| {
            let start = if at == 0 { 0 } else { self.ends[at - 1] as usize };
            HeaderField { octets: &self.octets[start..self.ends[at] as usize] }
        })
    }

    /// The first field of this name, whatever the letter case.
    pub fn first(&self, name: &str) -> Option<HeaderField<'_>> {
        self.fields().find(|field| field.is_named(name))
    }
}

impl<'a> HeaderField<'a> {
    /// The field with its folding and its last CRLF.
    pub fn octets(self) -> &'a [u8] {
        self.octets
    }

    /// The name, without white space before the colon; empty for a line that is no field.
    pub fn name(self) -> &'a [u8] {
        let is_end = |&byte: &u8| byte == b':' || !matches!(byte, b' '..=b'~' | b'\t');
        match self.octets.iter().position(is_end) {
            Some(end) if self.octets[end] == b':' => self.octets[..end].trim_ascii_end(),
            _ => b"",
        }
    }

    /// What stands behind the colon, folding included, without the last CRLF and surrounding white space.
    pub fn raw_value(self) -> &'a [u8] {
        let value = match self.octets.iter().position(|&byte| byte == b':') {
            Some(colon) => &self.octets[colon + 1..],
            None => self.octets,
        };
        value.trim_ascii()
    }

    /// The unfolded value as text; octets that are no UTF-8 become U+FFFD. Encoded-words stay as they are.
    pub fn unfolded(self) -> String {
        String::from_utf8_lossy(self.raw_value()).replace("\r\n", "")
    }

    /// Whether the field has this name, whatever the letter case.
    pub fn is_named(self, name: &str) -> bool {
        // A look at where the name would stand spares most fields the search for its end.
        let is_name = |octets: &[u8]| octets.eq_ignore_ascii_case(name.as_bytes());
        self.octets.get(..name.len()).is_some_and(is_name) && is_name(self.name())
    }
}

/// The lines of a text, whatever ends them: CRLF, LF or CR; each with what follows it.
fn lines(octets: &[u8]) -> impl Iterator<Item = (&[u8], &[u8])> {
    let mut rest = octets;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = rest.iter().position(|byte| matches!(byte, b'\r' | b'\n')).unwrap_or(rest.len());
        let line = &rest[..end];
        let step = if rest[end..].starts_with(b"\r\n") { 2 } else { usize::from(end < rest.len()) };
        rest = &rest[end + step..];
        Some((line, rest))
    })
}
