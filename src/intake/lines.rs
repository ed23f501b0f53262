//! Lines of a source, none of them kept beyond a limit.

use std::io::BufRead;
#[cfg(feature = "ledger")]
use std::io::Read as _;

/// The lines of a source, without their LF.
#[derive(Debug)]
pub(crate) struct BoundedLines<R> {
    source: R,
    limit_octets: usize,
}

/// One line as it came.
#[derive(Debug)]
pub(crate) enum BoundedLine {
    Text(Vec<u8>),
    /// It is longer than the limit, and was passed over.
    TooLong,
    End,
}

impl<R: BufRead> BoundedLines<R> {
    pub(crate) fn new(source: R, limit_octets: usize) -> Self {
        Self { source, limit_octets }
    }

    pub(crate) fn next(&mut self) -> std::io::Result<BoundedLine> {
        let mut line = Vec::new();
        let mut is_too_long = false;
        loop {
            let chunk = self.source.fill_buf()?;
            if chunk.is_empty() {
                let is_end = line.is_empty() && !is_too_long;
                return Ok(if is_end { BoundedLine::End } else { finished(line, is_too_long) });
            }
            let newline = memchr::memchr(b'\n', chunk);
            let n_octets = newline.unwrap_or(chunk.len());
            is_too_long |= line.len() + n_octets > self.limit_octets;
            if is_too_long {
                line = Vec::new();
            } else {
                line.extend_from_slice(&chunk[..n_octets]);
            }
            self.source.consume(n_octets + usize::from(newline.is_some()));
            if newline.is_some() {
                return Ok(finished(line, is_too_long));
            }
        }
    }

    /// All that follows, behind a line that was read already; `None` where that is more than a limit.
    #[cfg(feature = "ledger")]
    pub(crate) fn rest_after(
        &mut self,
        line: Option<Vec<u8>>,
        limit_octets: usize,
    ) -> std::io::Result<Option<Vec<u8>>> {
        let mut octets = line.map(|line| [line.as_slice(), b"\n"].concat()).unwrap_or_default();
        let most = (limit_octets + 1).saturating_sub(octets.len());
        std::io::Read::take(&mut self.source, most as u64).read_to_end(&mut octets)?;
        Ok((octets.len() <= limit_octets).then_some(octets))
    }
}

fn finished(line: Vec<u8>, is_too_long: bool) -> BoundedLine {
    if is_too_long { BoundedLine::TooLong } else { BoundedLine::Text(line) }
}
