//! Values as others write them.

use std::str;

use super::mend::{Mend, Mends};
use crate::intake::fields::FoundField;
use crate::intake::leaf::{DateForm, lenient_moment};
use crate::report::{
    Action, AddressType, ExtensionField, Moment, MtaName, MtaNameType, RecipientAddress, decode_unitext, decode_xtext,
    encode_xtext,
};
use crate::status::{EnhancedStatus, SmtpReply, StatusClass};
use crate::text::FieldText;

/// A recipient address; none where there is no address.
pub(super) fn address(field: &FoundField<'_>, mends: &mut Mends) -> Option<RecipientAddress> {
    let value = field.value();
    let (address_type, rest) = typed_address(&value, field, mends);
    let bare = undecorated(rest.trim());
    if bare != rest.trim() {
        mends.note_field(Mend::AddressDecorated, field);
    }
    let mut text: String = bare.chars().filter(|character| !character.is_control()).collect();
    if address_type == AddressType::Utf8 {
        text = decode_unitext(&text).unwrap_or(text);
    }
    let is_other_type = address_type != AddressType::Utf8 && !text.is_ascii();
    if is_other_type {
        mends.note_field(Mend::AddressTypeMended, field);
    }
    let address_type = if is_other_type { AddressType::Utf8 } else { address_type };
    let address = RecipientAddress::try_new(address_type, text.trim_matches(' ')).ok();
    if address.is_none() {
        mends.note_field(Mend::AddressUnreadable, field);
    }
    address
}

fn typed_address<'v>(value: &'v str, field: &FoundField<'_>, mends: &mut Mends) -> (AddressType, &'v str) {
    let typed = value.split_once(';').and_then(|(atom, rest)| Some((address_type(atom.trim())?, rest)));
    match typed {
        Some(((address_type, is_mended), rest)) => {
            if is_mended {
                mends.note_field(Mend::AddressTypeMended, field);
            }
            (address_type, rest)
        }
        None => {
            mends.note_field(Mend::AddressTypeMissing, field);
            let address_type = if value.is_ascii() { AddressType::Rfc822 } else { AddressType::Utf8 };
            (address_type, value)
        }
    }
}

/// The type, and whether it is written in another way than registered: `utf8` (maddy), `smtp` (gateways).
fn address_type(atom: &str) -> Option<(AddressType, bool)> {
    match atom.to_ascii_lowercase().as_str() {
        "utf8" => Some((AddressType::Utf8, true)),
        "rfc-822" | "rfc 822" | "rfc2822" | "rfc5322" | "smtp" => Some((AddressType::Rfc822, true)),
        _ if atom.contains('@') => None,
        _ => AddressType::parse(atom).ok().map(|address_type| (address_type, false)),
    }
}

/// Without angle brackets, a display name and a comment behind the address. A quoted local part keeps what it holds.
fn undecorated(text: &str) -> &str {
    let bare = match text.rfind('<') {
        Some(open) if text.ends_with('>') && !is_quoted_at(text, open) => &text[open + 1..text.len() - 1],
        _ => text,
    };
    match bare.find(" (") {
        Some(open) if bare.ends_with(')') && !is_quoted_at(bare, open) => bare[..open].trim_end(),
        _ => bare,
    }
}

fn is_quoted_at(text: &str, at: usize) -> bool {
    !text[..at].matches('"').count().is_multiple_of(2)
}

/// The decoded text, if the value is xtext that an encoder would have made (Exim writes ENVID so): nothing is escaped that need not
/// be, and something is.
pub(super) fn undecoded_xtext(value: &str) -> Option<String> {
    let decoded = decode_xtext(value).ok()?;
    (decoded != value && encode_xtext(&decoded) == value).then_some(decoded)
}

/// The name of a mail system; none where there is none.
pub(super) fn mta(field: &FoundField<'_>, mends: &mut Mends) -> Option<MtaName> {
    let value = field.value();
    let typed = value.split_once(';').and_then(|(atom, rest)| Some((MtaNameType::parse(atom.trim()).ok()?, rest)));
    let (name_type, rest) = match typed {
        Some((name_type, rest)) => (Some(name_type), rest.trim()),
        None => (None, value.trim()),
    };
    let (said, comment) = without_comment(rest);
    let name = mta_name(name_type.clone(), said);
    match (&name, name_type) {
        (None, _) => mends.note_field(Mend::MtaUnreadable, field),
        (Some(_), None) => mends.note_field(Mend::MtaTypeMissing, field),
        (Some(name), Some(MtaNameType::Dns)) if *name.name_type() != MtaNameType::Dns || name.name() != said => {
            mends.note_field(Mend::MtaNotQualified, field);
        }
        (Some(_), Some(_)) => {}
    }
    match comment {
        Some(comment) => name.map(|name| name.with_comment(FieldText::escaped(comment.as_bytes()))),
        None => name,
    }
}

fn mta_name(name_type: Option<MtaNameType>, name: &str) -> Option<MtaName> {
    let made = |name: &str| match &name_type {
        Some(MtaNameType::Dns) | None => MtaName::host(name),
        Some(name_type) => MtaName::try_new(name_type.clone(), name),
    };
    made(name).or_else(|_| made(FieldText::escaped(name.as_bytes()).as_str())).ok()
}

/// `client.example (192.0.2.1)` is a name and a comment.
fn without_comment(text: &str) -> (&str, Option<&str>) {
    match text.split_once(" (") {
        Some((name, comment)) if comment.ends_with(')') => (name.trim_end(), Some(&comment[..comment.len() - 1])),
        _ => (text, None),
    }
}

/// A date; none where it cannot be read.
pub(super) fn moment(field: &FoundField<'_>, mends: &mut Mends) -> Option<Moment> {
    match lenient_moment(&field.value()) {
        Some((moment, DateForm::Numeric)) => Some(moment),
        Some((moment, DateForm::Mended)) => {
            mends.note_field(Mend::DateMended, field);
            Some(moment)
        }
        None => {
            mends.note_field(Mend::DateUnreadable, field);
            None
        }
    }
}

/// An action; none where the word is unknown.
pub(super) fn action(field: &FoundField<'_>, mends: &mut Mends) -> Option<Action> {
    let value = field.value();
    let word = value.split_once('(').map_or(value.as_str(), |(word, _comment)| word).trim();
    if let Ok(action) = Action::parse(word) {
        return Some(action);
    }
    mends.note_field(Mend::ActionMended, field);
    let first = word.split(|character: char| !character.is_ascii_alphabetic()).next().unwrap_or_default();
    match first.to_ascii_lowercase().as_str() {
        "failed" | "failure" | "fail" | "fails" | "bounced" | "bounce" | "rejected" | "undeliverable" => {
            Some(Action::Failed)
        }
        "delayed" | "delay" | "deferred" | "queued" | "temporary" | "transient" => Some(Action::Delayed),
        "delivered" | "deliver" | "delivery" | "success" | "successful" | "sent" => Some(Action::Delivered),
        "relayed" | "relay" | "forwarded" => Some(Action::Relayed),
        "expanded" | "expand" => Some(Action::Expanded),
        _ => None,
    }
}

/// A status; none where there is no code.
pub(super) fn status(field: &FoundField<'_>, mends: &mut Mends) -> Option<EnhancedStatus> {
    let value = field.value();
    let code = value.split([' ', '\t', '(']).next().unwrap_or_default();
    let rest = value[code.len()..].trim();
    let is_comment = rest.is_empty() || rest.starts_with('(') && rest.ends_with(')');
    let mend = match (EnhancedStatus::parse(code), is_comment) {
        (Ok(status), true) => return Some(status),
        (Ok(status), false) => (Some(status), Mend::StatusTrailingText),
        (Err(_), _) => match odd_status(code, &value) {
            Some(status) => (Some(status), Mend::StatusMended),
            None => (None, Mend::StatusUnreadable),
        },
    };
    mends.note_field(mend.1, field);
    mend.0
}

/// `5.01.1`, `5.1`, `#5.1.1`, `5.1.1;`, or a whole SMTP reply.
fn odd_status(code: &str, value: &str) -> Option<EnhancedStatus> {
    let digits = code.trim_matches(|character: char| !character.is_ascii_digit());
    let mut numbers = digits.split('.').map(str::parse::<u16>);
    let dotted = || -> Option<EnhancedStatus> {
        let class = StatusClass::from_digit(u8::try_from(numbers.next()?.ok()?).ok()?)?;
        let subject = numbers.next()?.ok()?;
        let detail = numbers.next().unwrap_or(Ok(0)).ok()?;
        let is_whole = numbers.next().is_none();
        EnhancedStatus::try_new(class, subject, detail).ok().filter(|_| is_whole)
    };
    let mut dotted = dotted;
    dotted().or_else(|| SmtpReply::parse(value).ok().map(|reply| reply.status()))
}

/// An extension field; none where its name is not one.
pub(super) fn extension(field: &FoundField<'_>, mends: &mut Mends) -> Option<ExtensionField> {
    let made = ExtensionField::try_new(field.name(), FieldText::escaped(field.value().as_bytes())).ok();
    if made.is_none() {
        mends.note_field(Mend::ExtensionDropped, field);
    }
    made
}

/// The text without `\303\251`, with which Exim writes octets above 0x7f.
pub(super) fn without_octal(text: &str) -> String {
    let octets = text.as_bytes();
    let mut decoded = Vec::with_capacity(octets.len());
    let mut at = 0;
    while at < octets.len() {
        let octal =
            octets.get(at + 1..at + 4).filter(|digits| octets[at] == b'\\' && digits.iter().all(u8::is_ascii_digit));
        let byte = octal.and_then(|digits| u8::from_str_radix(str::from_utf8(digits).ok()?, 8).ok());
        decoded.push(byte.unwrap_or(octets[at]));
        at += if byte.is_some() { 4 } else { 1 };
    }
    String::from_utf8(decoded).unwrap_or_else(|_| text.to_owned())
}
