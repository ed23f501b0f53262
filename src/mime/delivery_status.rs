//! The machine part: `message/delivery-status` (RFC 3464 §2.1) and `message/global-delivery-status` (RFC 6533 §4.1).

use super::folding::{LINE_OCTETS, write_folded, write_folded_to};
use super::{Form, Transport};
use crate::report::{
    AddressType, DiagnosticCode, ExtensionField, Moment, MtaName, Recipient, RecipientAddress, RecipientFields, Report,
    ReportFields,
};
use crate::status::{EnhancedStatus, SmtpReply};
use crate::text::is_plain;

/// The longest name of an extension field that is written: a name cannot be folded.
const LONGEST_NAME_OCTETS: usize = 512;
/// A type from which on it is folded like any text, together with its value.
const LONGEST_TYPE_OCTETS: usize = 64;

/// The form of the machine part: [`Form::Utf8`] if the path takes it and an address of the report is non-ASCII.
/// Everything else is best told in the type that every reader knows, non-ASCII replies included (RFC 6533 §4.4).
pub fn form_for(report: &Report, transport: Transport) -> Form {
    let is_ascii = |it: &RecipientAddress| it.address().is_ascii();
    let is_ascii_recipient = |it: &Recipient| {
        is_ascii(&it.fields().final_recipient) && it.fields().original_recipient.as_ref().is_none_or(is_ascii)
    };
    match transport == Transport::Smtputf8 && !report.recipients().iter().all(is_ascii_recipient) {
        true => Form::Utf8,
        false => Form::Ascii,
    }
}

/// Appends the head of the part, the empty line included. The ASCII type has neither a parameter nor an encoding other
/// than 7bit (RFC 3464 §2.1); the UTF-8 type travels as 8bit (RFC 6533 §6.4).
pub fn write_head(out: &mut Vec<u8>, form: Form) {
    out.extend_from_slice(match form {
        Form::Ascii => b"Content-Type: message/delivery-status\r\n\r\n".as_slice(),
        Form::Utf8 => {
            b"Content-Type: message/global-delivery-status\r\nContent-Transfer-Encoding: 8bit\r\n\r\n".as_slice()
        }
    });
}

/// Appends the body of the part: the per-message group, then an empty line and a group for each recipient, every field
/// in the order of RFC 3464 §2.2 and §2.3.
///
/// Lines keep to 78 octets where the value has white space to fold at. A longer word stays in one piece up to 998
/// octets; beyond that it is folded inside, so that a space appears in it. An extension field with a name of more than
/// 512 octets cannot be folded at all and is left out.
pub fn write(out: &mut Vec<u8>, report: &Report, form: Form) {
    write_message_group(out, report.fields());
    for recipient in report.recipients() {
        out.extend_from_slice(b"\r\n");
        write_recipient_group(out, recipient.fields(), form);
    }
}

/// RFC 3464 §2.2.
pub(crate) fn write_message_group(out: &mut Vec<u8>, fields: &ReportFields) {
    if let Some(envelope_id) = &fields.original_envelope_id {
        write_field(out, "Original-Envelope-Id", envelope_id.as_str());
    }
    write_mta(out, "Reporting-MTA", &fields.reporting_mta);
    write_optional(out, "DSN-Gateway", fields.dsn_gateway.as_ref(), write_mta);
    write_optional(out, "Received-From-MTA", fields.received_from_mta.as_ref(), write_mta);
    write_optional(out, "Arrival-Date", fields.arrival_date, write_date);
    write_extensions(out, &fields.extensions);
}

/// RFC 3464 §2.3.
pub(crate) fn write_recipient_group(out: &mut Vec<u8>, fields: &RecipientFields, form: Form) {
    if let Some(address) = &fields.original_recipient {
        write_address(out, "Original-Recipient", address, form);
    }
    write_address(out, "Final-Recipient", &fields.final_recipient, form);
    write_field(out, "Action", fields.action.as_str());
    write_status(out, fields.status);
    write_optional(out, "Remote-MTA", fields.remote_mta.as_ref(), write_mta);
    if let Some(diagnostic) = &fields.diagnostic_code {
        write_diagnostic(out, diagnostic, form);
    }
    write_optional(out, "Last-Attempt-Date", fields.last_attempt_date, write_date);
    if let Some(log_id) = &fields.final_log_id {
        write_field(out, "Final-Log-ID", log_id.as_str());
    }
    write_optional(out, "Will-Retry-Until", fields.will_retry_until, write_date);
    write_extensions(out, &fields.extensions);
}

fn write_optional<T>(out: &mut Vec<u8>, name: &str, value: Option<T>, write: fn(&mut Vec<u8>, &str, T)) {
    if let Some(value) = value {
        write(out, name, value);
    }
}

/// Appends `Name: value`, folded; nothing if there is no value, which no field may lack (RFC 3464 §2.1).
pub(crate) fn write_field(out: &mut Vec<u8>, name: &str, value: &str) {
    if value.is_empty() {
        return;
    }
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b": ");
    write_folded(out, name.len() + 2, value.as_bytes());
    out.extend_from_slice(b"\r\n");
}

/// Appends `Name: type; value` or, as addresses have it, `Name: type;value`.
fn write_typed(out: &mut Vec<u8>, name: &str, type_name: &str, separator: &str, value: &str) {
    if type_name.len() > LONGEST_TYPE_OCTETS {
        return write_field(out, name, &format!("{type_name}{separator}{value}"));
    }
    for piece in [name, ": ", type_name, separator] {
        out.extend_from_slice(piece.as_bytes());
    }
    write_folded(out, name.len() + 2 + type_name.len() + separator.len(), value.as_bytes());
    out.extend_from_slice(b"\r\n");
}

/// `dns; mx.example.com (192.0.2.1)` (RFC 3464 §2.1.2, §2.2.4). What looks like a comment in the name stays.
fn write_mta(out: &mut Vec<u8>, name: &str, mta: &MtaName) {
    let name_type = mta.name_type().as_str();
    match mta.comment() {
        None => write_typed(out, name, name_type, "; ", mta.name()),
        Some(comment) => {
            let value = format!("{} ({})", mta.name(), quoted_comment(comment));
            write_typed(out, name, name_type, "; ", &value);
        }
    }
}

/// A comment's text, with a backslash before what would end it, begin another one or quote (RFC 5322 §3.2.2), or would make an
/// encoded-word of it (RFC 2047 §5(2), RFC 3464 §2.1.1).
fn quoted_comment(comment: &str) -> String {
    let mut quoted = String::with_capacity(comment.len() + 2);
    for character in comment.chars() {
        let is_in_encoded_word = character == '?' && quoted.ends_with('=');
        if matches!(character, '(' | ')' | '\\') || is_in_encoded_word {
            quoted.push('\\');
        }
        quoted.push(character);
    }
    quoted
}

/// RFC 3464 §2.2.5: always a numeric zone.
fn write_date(out: &mut Vec<u8>, name: &str, moment: Moment) {
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b": ");
    moment.write_wire(out);
    out.extend_from_slice(b"\r\n");
}

/// RFC 3464 §2.3.4: digits and dots, nothing else.
fn write_status(out: &mut Vec<u8>, status: EnhancedStatus) {
    out.extend_from_slice(b"Status: ");
    out.push(b'0' + status.class().digit());
    out.push(b'.');
    write_number(out, status.subject());
    out.push(b'.');
    write_number(out, status.detail());
    out.extend_from_slice(b"\r\n");
}

/// A number below 1000, without leading zeros.
fn write_number(out: &mut Vec<u8>, number: u16) {
    let digit = |number: u16| b'0' + (number % 10) as u8;
    if number >= 100 {
        out.push(digit(number / 100));
    }
    if number >= 10 {
        out.push(digit(number / 10));
    }
    out.push(digit(number));
}

/// `rfc822;ola@example.no` (RFC 3464 §2.3.1, §2.3.2): no display name, no angle brackets, no repair.
fn write_address(out: &mut Vec<u8>, name: &str, address: &RecipientAddress, form: Form) {
    match address.address_type() {
        AddressType::Utf8 => write_typed(out, name, "utf-8", ";", &utf8_address(address.address(), form)),
        other => write_typed(out, name, other.as_str(), ";", address.address()),
    }
}

/// The address in `utf-8-addr-xtext`; in the UTF-8 form as it is, or in `utf-8-addr-unitext` if something in it has to
/// be told by its number (RFC 6533 §3).
fn utf8_address(address: &str, form: Form) -> String {
    // An ORCPT whose syntax is broken was kept as it came and is copied (RFC 6533 §3).
    let is_broken = address.is_ascii() && address.contains("\\x{");
    let is_raw = form == Form::Utf8 && is_plain(address) && !address.contains('\\');
    if is_broken || is_raw {
        return address.to_owned();
    }
    let mut text = String::with_capacity(address.len() * 2);
    for character in address.chars() {
        match character {
            ' ' | '\\' | '+' | '=' => push_hex(&mut text, character),
            '!'..='~' => text.push(character),
            _ if form == Form::Utf8 && is_plain(character.encode_utf8(&mut [0; 4])) => text.push(character),
            _ => push_hex(&mut text, character),
        }
    }
    text
}

fn push_hex(text: &mut String, character: char) {
    use std::fmt::Write as _;
    // OK because a String takes every write.
    write!(text, "\\x{{{:X}}}", u32::from(character)).expect("a String takes everything");
}

/// RFC 3464 §2.3.6, RFC 3461 §9.2.
fn write_diagnostic(out: &mut Vec<u8>, diagnostic: &DiagnosticCode, form: Form) {
    match diagnostic {
        DiagnosticCode::Smtp(reply) => write_reply(out, reply, form),
        DiagnosticCode::Other { text, .. } if text.as_str().is_empty() => {}
        DiagnosticCode::Other { diagnostic_type, text, .. } => {
            write_typed(out, "Diagnostic-Code", diagnostic_type, "; ", text.as_str());
        }
    }
}

/// The reply as it came, each line after the first on a continuation line of its own (RFC 3461 §9.2).
fn write_reply(out: &mut Vec<u8>, reply: &SmtpReply, form: Form) {
    let code = code_digits(reply.code());
    // A line that began with the code would pass for another line of the reply.
    let may_start_line = |word: &[u8]| !word.starts_with(&code);
    out.extend_from_slice(b"Diagnostic-Code: smtp; ");
    let mut column = "Diagnostic-Code: smtp; ".len();
    let mut lines = reply.lines().peekable();
    while let Some(line) = lines.next() {
        out.extend_from_slice(&code);
        match (lines.peek(), line) {
            (Some(_), _) => out.push(b'-'),
            (None, "") => {}
            (None, _) => out.push(b' '),
        }
        column += code.len() + 1;
        if line.is_ascii() {
            write_folded_to(out, column, LINE_OCTETS, line.as_bytes(), may_start_line);
        } else {
            write_folded_to(out, column, LINE_OCTETS, escaped(line, form).as_bytes(), may_start_line);
        }
        if lines.peek().is_some() {
            out.extend_from_slice(b"\r\n ");
            column = 1;
        }
    }
    out.extend_from_slice(b"\r\n");
}

fn code_digits(code: u16) -> [u8; 3] {
    [code / 100, code / 10, code].map(|number| b'0' + (number % 10) as u8)
}

/// What the form cannot hold, and what would be hidden, told by its number (RFC 3464 §2.1, RFC 6533 §3).
fn escaped(line: &str, form: Form) -> String {
    let mut text = String::with_capacity(line.len() * 2);
    for character in line.chars() {
        let is_kept = character.is_ascii() || (form == Form::Utf8 && is_plain(character.encode_utf8(&mut [0; 4])));
        if is_kept { text.push(character) } else { push_hex(&mut text, character) }
    }
    text
}

/// RFC 3464 §2.4.
fn write_extensions(out: &mut Vec<u8>, extensions: &[ExtensionField]) {
    for field in extensions.iter().filter(|field| field.name().len() <= LONGEST_NAME_OCTETS) {
        write_field(out, field.name(), field.value());
    }
}
