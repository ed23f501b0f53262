//! The wire syntax of a report message: header fields, parts and their encodings (RFC 5322, RFC 2045–2047, RFC 3464,
//! RFC 6522, RFC 6533). Nothing else in the crate writes it.
//!
//! Everything appends to one `Vec<u8>`, every line ends in CRLF, and no line is ever longer than 998 octets, whatever
//! came in. A message is written from the top:
//!
//! ```
//! use retourpost::mime::{self, Form, Head, Sender, Subject, TextSubtype, TransferEncoding, delivery_status};
//! use retourpost::report::{Action, Moment, MtaName, RecipientAddress, RecipientFields, ReportFields};
//! use retourpost::status::EnhancedStatus;
//!
//! let mut fields = ReportFields::by(MtaName::host("mx.example.com")?);
//! let recipient = RecipientAddress::mailbox("ola@example.no")?;
//! fields.recipients.push(
//!     RecipientFields::new(recipient, Action::Failed, EnhancedStatus::parse("5.1.1")?).try_into()?);
//!
//! let mut out = Vec::new();
//! let boundary = "=_2f7c";
//! mime::write_head(&mut out, &Head {
//!     date: Moment::parse("Sat, 21 Nov 2026 10:02:14 +0100")?,
//!     from: Sender::Mailbox { display_name: "E-postdienst", address: "postmaster@example.com" },
//!     to: "kari@example.com",
//!     message_id: "<1.2f7c@example.com>",
//!     original_message_id: None,
//!     original_references: &[],
//!     subject: Subject::Text("Ikke levert"),
//!     language: None,
//!     boundary,
//!     encoding: TransferEncoding::SevenBit,
//! });
//! mime::write_first_boundary(&mut out, boundary);
//! mime::write_text_head(&mut out, TextSubtype::Plain, TransferEncoding::SevenBit, &["nb"]);
//! out.extend_from_slice(b"Ikke levert.\r\n");
//! mime::write_boundary(&mut out, boundary);
//! delivery_status::write_head(&mut out, Form::Ascii);
//! delivery_status::write(&mut out, &fields.try_into()?, Form::Ascii);
//! mime::write_close(&mut out, boundary);
//! # Ok::<(), retourpost::Error>(())
//! ```

mod base64;
pub(crate) mod body;
pub mod delivery_status;
mod encoded_word;
mod folding;
mod head;
pub mod header;
mod part;
pub(crate) mod quoted_printable;
pub mod returned;

pub use head::{Head, Sender, Subject, write_generated_head, write_head};
pub use part::{
    ImageType, TextSubtype, boundary_occurs, is_boundary, write_alternative_head, write_boundary, write_close,
    write_content_id, write_first_boundary, write_inline_image, write_language_part_head, write_multilingual_head,
    write_related_head, write_text_head,
};
#[cfg(feature = "ledger")]
pub use part::{write_mixed_head, write_table};

/// Octets as base64, in lines of 76 characters, the last without its line end (RFC 2045 §6.8).
pub fn encode_base64_lines(octets: &[u8]) -> Vec<u8> {
    let mut encoded = Vec::new();
    base64::write_lines(&mut encoded, octets);
    encoded.truncate(encoded.trim_ascii_end().len());
    encoded
}

/// What a path is known to carry. A later one carries all that the earlier ones do.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Transport {
    /// US-ASCII only: what every path carries (RFC 5321 §2.4).
    #[default]
    SevenBit,
    /// Octets above 0x7f in bodies (8BITMIME, RFC 6152).
    EightBitMime,
    /// UTF-8 in addresses and header fields, too (SMTPUTF8, RFC 6531, which has 8BITMIME in it).
    Smtputf8,
}

/// Which characters were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Form {
    /// US-ASCII.
    #[default]
    Ascii,
    /// UTF-8 as it is: the message needs SMTPUTF8 on its whole path (RFC 6531 §3.5).
    Utf8,
}

/// Content-Transfer-Encoding (RFC 2045 §6).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum TransferEncoding {
    /// Lines of at most 998 octets of US-ASCII.
    #[default]
    SevenBit,
    /// Lines of at most 998 octets.
    EightBit,
    /// Mostly readable US-ASCII (RFC 2045 §6.7).
    QuotedPrintable,
    /// RFC 2045 §6.8.
    Base64,
}

impl TransferEncoding {
    /// The word of the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::SevenBit => "7bit",
            Self::EightBit => "8bit",
            Self::QuotedPrintable => "quoted-printable",
            Self::Base64 => "base64",
        }
    }

    /// Appends the field, unless it would say `7bit`, which is what its absence says (RFC 2045 §6.1).
    fn write_field(self, out: &mut Vec<u8>) {
        if self != Self::SevenBit {
            out.extend_from_slice(b"Content-Transfer-Encoding: ");
            out.extend_from_slice(self.as_str().as_bytes());
            out.extend_from_slice(b"\r\n");
        }
    }
}
