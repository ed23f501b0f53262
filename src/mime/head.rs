//! The header of the whole message.

use super::header::{
    write_date, write_mailbox, write_message_id, write_recipient, write_references, write_unstructured,
};
use super::part::write_container_encoding;
use super::{Form, TransferEncoding};
use crate::report::Moment;

/// What the header of a report message says (RFC 3464 §2, RFC 5322 §3.6).
#[derive(Debug, Clone, Copy)]
pub struct Head<'a> {
    /// Date.
    pub date: Moment,
    /// From: who answers for the reporting mail system (RFC 3464 §2).
    pub from: Sender<'a>,
    /// To: the return path of the original, without angle brackets (RFC 3464 §2).
    pub to: &'a str,
    /// Message-ID, with its angle brackets.
    pub message_id: &'a str,
    /// The Message-ID of the original, for In-Reply-To and References (RFC 5322 §3.6.4).
    pub original_message_id: Option<&'a str>,
    /// The References of the original, oldest first.
    pub original_references: &'a [String],
    /// Subject.
    pub subject: Subject<'a>,
    /// The language that the report is written in and the signal that decided it, for `X-Retourpost-Language: nb; accept-language`.
    pub language: Option<(&'a str, &'a str)>,
    /// The boundary of the report; see [`is_boundary`](super::is_boundary).
    pub boundary: &'a str,
    /// `EightBit` if a part has octets above 0x7f, else `SevenBit`; a multipart takes no other (RFC 2045 §6.4).
    pub encoding: TransferEncoding,
}

/// From, as text or ready for the wire.
#[derive(Debug, Clone, Copy)]
pub enum Sender<'a> {
    /// A display name, which may be empty, and an address.
    Mailbox {
        /// Which function of which system speaks (RFC 3834 §3.1.1).
        display_name: &'a str,
        /// The address.
        address: &'a str,
    },
    /// The whole field as [`write_mailbox`] wrote it earlier, in US-ASCII.
    Wire(&'a [u8]),
}

/// Subject, as text or ready for the wire.
#[derive(Debug, Clone, Copy)]
pub enum Subject<'a> {
    /// Text, which may hold hostile values.
    Text(&'a str),
    /// The whole field as [`write_unstructured`] wrote it earlier: a fixed subject is encoded once for each language.
    Wire(&'a [u8]),
}

/// Appends the header and the empty line behind it. The fields stand in the order of RFC 5322 §3.6, then those of other
/// RFCs: Date, From, To, Message-ID, In-Reply-To, References, Subject, Auto-Submitted (RFC 3834 §5), X-Retourpost-Language (if it
/// is asked for), MIME-Version, Content-Type, Content-Transfer-Encoding (if it is 8bit). Returns the form of the header: [`Form::Utf8`] if an
/// address needs SMTPUTF8.
///
/// There is no Return-Path (RFC 5321 §4.4), no Precedence (RFC 3834 §3.1.8), no request for a receipt, and no list of
/// the failed recipients (RFC 5321 §7.2).
pub fn write_head(out: &mut Vec<u8>, head: &Head<'_>) -> Form {
    let form = write_identity(out, head);
    out.extend_from_slice(b"Auto-Submitted: auto-replied\r\n");
    if let Some((tag, signal)) = head.language {
        for piece in ["X-Retourpost-Language: ", tag, "; ", signal, "\r\n"] {
            out.extend_from_slice(piece.as_bytes());
        }
    }
    out.extend_from_slice(
        b"MIME-Version: 1.0\r\n\
          Content-Type: multipart/report; report-type=delivery-status;\r\n boundary=\"",
    );
    out.extend_from_slice(head.boundary.as_bytes());
    out.extend_from_slice(b"\"\r\n");
    write_container_encoding(out, head.encoding);
    out.extend_from_slice(b"\r\n");
    form
}

/// Appends the header of a message of one text part that answers no message, up to where the
/// [head of that part](super::write_text_head) follows, which ends the header: the same fields as in [`write_head`], with
/// `Auto-Submitted: auto-generated` (RFC 3834 §5). Boundary and encoding of `head` are of no meaning.
pub fn write_generated_head(out: &mut Vec<u8>, head: &Head<'_>) -> Form {
    let form = write_identity(out, head);
    out.extend_from_slice(b"Auto-Submitted: auto-generated\r\nMIME-Version: 1.0\r\n");
    form
}

/// From Date to Subject.
fn write_identity(out: &mut Vec<u8>, head: &Head<'_>) -> Form {
    write_date(out, "Date", head.date);
    let from = match head.from {
        Sender::Mailbox { display_name, address } => write_mailbox(out, "From", display_name, address),
        Sender::Wire(field) => write_wire(out, field),
    };
    let to = write_recipient(out, "To", head.to);
    write_message_id(out, "Message-ID", head.message_id);
    write_references(out, head.original_references, head.original_message_id);
    match head.subject {
        Subject::Text(text) => write_unstructured(out, "Subject", text),
        Subject::Wire(field) => {
            write_wire(out, field);
        }
    }
    from.max(to)
}

fn write_wire(out: &mut Vec<u8>, field: &[u8]) -> Form {
    out.extend_from_slice(field);
    if field.is_ascii() { Form::Ascii } else { Form::Utf8 }
}
