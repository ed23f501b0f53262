//! The body of a text part while it is filled in, and what encodes it (RFC 2045 §6).
//!
//! Literal text in which few octets are not ASCII is kept as quoted-printable that was encoded once. Of other languages it is
//! kept plain: whether quoted-printable or base64 takes less is known only when the part is whole.

use super::TransferEncoding;
use super::base64;
use super::quoted_printable::{self, QuotedPrintable, Run};

/// How forms keep literal text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub(crate) enum Kept {
    /// As quoted-printable, encoded once.
    #[default]
    QuotedPrintable,
    /// In UTF-8, encoded for each notice.
    Plain,
}

impl Kept {
    /// What suits a text with so many octets in ASCII and so many beyond. Quoted-printable takes three octets for each one beyond
    /// ASCII, base64 takes four for three of any kind: they meet where a sixth of the octets is beyond.
    pub(crate) fn for_text(n_ascii: usize, n_beyond: usize) -> Self {
        if n_beyond.saturating_mul(5) > n_ascii { Self::Plain } else { Self::QuotedPrintable }
    }
}

/// Takes the text of a part, piece by piece.
pub(crate) enum Body<'a> {
    /// Encoded as it comes.
    QuotedPrintable(QuotedPrintable<'a>),
    /// To be encoded by [`write_encoded`] when it is whole; its lines end in CRLF.
    Plain(&'a mut Vec<u8>),
}

impl<'a> Body<'a> {
    /// Begins a body. What is kept as quoted-printable goes on behind a line end in `out`.
    pub(crate) fn new(kept: Kept, out: &'a mut Vec<u8>) -> Self {
        match kept {
            Kept::QuotedPrintable => Self::QuotedPrintable(QuotedPrintable::new(out)),
            Kept::Plain => Self::Plain(out),
        }
    }

    /// A run that was kept in the way of this body.
    #[inline]
    pub(crate) fn run(&mut self, run: &Run) {
        match self {
            Self::QuotedPrintable(writer) => writer.run(run),
            Self::Plain(out) => out.extend_from_slice(run.octets()),
        }
    }

    /// Text without line ends.
    #[inline]
    pub(crate) fn text(&mut self, text: &str) {
        match self {
            Self::QuotedPrintable(writer) => writer.text(text),
            Self::Plain(out) => out.extend_from_slice(text.as_bytes()),
        }
    }

    /// Printable US-ASCII without line ends and `=`.
    #[inline]
    pub(crate) fn literal(&mut self, text: &str) {
        match self {
            Self::QuotedPrintable(writer) => writer.literal(text),
            Self::Plain(out) => out.extend_from_slice(text.as_bytes()),
        }
    }

    /// Octets without line ends that were kept in the way of this body, or are the same in either.
    #[inline]
    pub(crate) fn kept(&mut self, octets: &[u8]) {
        match self {
            Self::QuotedPrintable(writer) => writer.encoded(octets),
            Self::Plain(out) => out.extend_from_slice(octets),
        }
    }

    #[inline]
    pub(crate) fn line_end(&mut self) {
        match self {
            Self::QuotedPrintable(writer) => writer.line_end(),
            Self::Plain(out) => out.extend_from_slice(b"\r\n"),
        }
    }
}

/// Which encoding makes the shorter part of a text whose lines end in CRLF; quoted-printable where they are as long.
pub(crate) fn shorter_encoding(text: &str) -> TransferEncoding {
    if base64::lines_len(text.len()) < quoted_printable::encoded_len(text) {
        TransferEncoding::Base64
    } else {
        TransferEncoding::QuotedPrintable
    }
}

/// Appends a text whose lines end in CRLF, in one of these two encodings. The last line end of base64 is left to the boundary.
pub(crate) fn write_encoded(out: &mut Vec<u8>, text: &str, encoding: TransferEncoding) {
    match encoding {
        TransferEncoding::Base64 => {
            base64::write_lines(out, text.as_bytes());
            out.truncate(out.len() - if text.is_empty() { 0 } else { 2 });
        }
        _ => quoted_printable::write(out, text),
    }
}

/// Decodes a body that was written here, with lines ending in LF.
pub(crate) fn decode(octets: &[u8], encoding: TransferEncoding) -> String {
    match encoding {
        TransferEncoding::Base64 => String::from_utf8_lossy(&base64::decode_lines(octets)).replace("\r\n", "\n"),
        _ => quoted_printable::decode(octets),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn text() -> impl Strategy<Value = String> {
        let line = prop_oneof!["[ -~]{0,100}", "From [ -~]{0,20}", "[ا-ي ]{0,60}", "[=\u{4e00}-\u{4e20}a ]{0,90}"];
        prop::collection::vec(line, 0..12).prop_map(|lines| lines.iter().map(|line| format!("{line}\r\n")).collect())
    }

    proptest! {
        #[test]
        fn a_text_survives_either_encoding_and_the_shorter_one_is_found(text in text()) {
            let lens = [TransferEncoding::QuotedPrintable, TransferEncoding::Base64].map(|encoding| {
                let mut out = Vec::new();
                write_encoded(&mut out, &text, encoding);
                assert_eq!(decode(&out, encoding), text.replace("\r\n", "\n"));
                assert!(out.split(|octet| *octet == b'\n').all(|line| line.len() <= 77));
                out.len()
            });
            let is_base64 = shorter_encoding(&text) == TransferEncoding::Base64;
            let (shorter, longer) = if is_base64 { (lens[1], lens[0]) } else { (lens[0], lens[1]) };
            // Where soft breaks fall is estimated, and base64 leaves its last line end to the boundary.
            assert!(shorter <= longer + longer / 40 + 4, "{lens:?}");
        }

        #[test]
        fn runs_and_pieces_make_the_text_that_they_are_of(text in text(), value in "[ -~ا-ي]{0,90}") {
            let whole = text.replace("\r\n", "\n");
            for kept in [Kept::QuotedPrintable, Kept::Plain] {
                let mut out = Vec::new();
                let mut body = Body::new(kept, &mut out);
                let run = Run::keep(&whole, kept);
                body.run(&run);
                body.text(&value);
                body.kept(b"<wbr>");
                body.line_end();
                let told = match kept {
                    Kept::QuotedPrintable => quoted_printable::decode(&out),
                    Kept::Plain => String::from_utf8(out).unwrap().replace("\r\n", "\n"),
                };
                assert_eq!(told, format!("{whole}{value}<wbr>\n"));
            }
        }
    }

    #[test]
    fn the_encodings_meet_where_a_sixth_is_beyond_ascii() {
        assert_eq!(Kept::for_text(500, 100), Kept::QuotedPrintable);
        assert_eq!(Kept::for_text(500, 101), Kept::Plain);
        assert_eq!(Kept::for_text(0, 0), Kept::QuotedPrintable);
    }
}
