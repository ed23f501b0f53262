//! What is to be changed in a message: so much of it as a milter can ask for, and nothing more.

/// The edits of one message, all of them or none.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Edits {
    /// Edits of the header, in this order.
    pub header: Vec<HeaderEdit>,
    /// What stands in place of the whole body, every line ending in CRLF.
    pub body: Vec<u8>,
}

/// An edit of the header. Values stand behind the colon and one space, without the last line end; a folded one has CRLF and a space
/// between its lines (RFC 5322 §2.2.3).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum HeaderEdit {
    /// The first field of this name gets another value.
    Replace {
        /// The name, in any case.
        name: &'static str,
        /// Its value.
        value: String,
    },
    /// A field that is not there yet is put behind all others.
    Append {
        /// The name.
        name: &'static str,
        /// Its value.
        value: String,
    },
}

impl Edits {
    /// Edits of these header fields and of the body.
    pub fn new(header: Vec<HeaderEdit>, body: Vec<u8>) -> Self {
        Self { header, body }
    }
}
