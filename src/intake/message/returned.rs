//! The failed message, as far as the report returns it.

use mail_parser::HeaderValue;
use mail_parser::parsers::MessageStream;

use super::mend::{Mend, Mends};
use super::parts::{Encoding, Mail};
use crate::intake::Limits;
use crate::intake::original::original_within;
use crate::report::{HeaderSection, Original, ReturnPath};

const WHOLE: [&str; 2] = ["message/rfc822", "message/global"];
/// The last three are other people's ways to write the first two (maddy).
const HEADERS: [&str; 5] = [
    "text/rfc822-headers",
    "message/global-headers",
    "message/rfc822-headers",
    "text/rfc822-header",
    "message/global-header",
];

/// Whether a part of this type holds the failed message or its header.
pub(super) fn is_returned_type(media_type: &str) -> bool {
    WHOLE.contains(&media_type) || HEADERS.contains(&media_type)
}

/// The failed message, and whose it was.
pub(super) fn original(mail: &Mail<'_>, limits: &Limits, mends: &mut Mends) -> Original {
    let mut original = returned(mail, limits, mends).or_else(|| in_text(mail, limits, mends)).unwrap_or_default();
    original.return_path = return_path(mail, original.header.as_ref(), mends);
    original
}

fn returned(mail: &Mail<'_>, limits: &Limits, mends: &mut Mends) -> Option<Original> {
    let part = mail.parts.iter().find(|part| is_returned_type(&part.media_type))?;
    if HEADERS[2..].contains(&part.media_type.as_str()) {
        mends.note(Mend::ReturnedTypeMended);
    }
    if part.media_type == "message/rfc822" && part.encoding != Encoding::Identity {
        mends.note(Mend::ReturnedEncoded);
    }
    let octets = part.octets(mends);
    let n_line_ends = octets.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
    let mut original = original_within(&octets[n_line_ends..], ReturnPath::Null, limits);
    let is_whole = WHOLE.contains(&part.media_type.as_str());
    let has_body = original.body.as_ref().is_some_and(|body| !body.is_empty());
    match (is_whole, has_body) {
        (true, true) => {}
        (true, false) => mends.note(Mend::HeadersAsMessage),
        (false, true) => mends.note(Mend::BodyInHeadersPart),
        (false, false) => {}
    }
    if !is_whole || !has_body {
        (original.body, original.size_octets) = (None, None);
    }
    original.is_smtputf8 = part.media_type.starts_with("message/global");
    Some(original)
}

/// The message behind a line such as `------ This is a copy of the message, including all the headers. ------` (Exim) or `--- Below
/// this line is a copy of the message.` (qmail).
fn in_text(mail: &Mail<'_>, limits: &Limits, mends: &mut Mends) -> Option<Original> {
    let octets = mail.text()?.octets(mends);
    let text = String::from_utf8_lossy(&octets);
    let mut lines = text.split_inclusive('\n').scan(0, |end, line| {
        *end += line.len();
        Some((line, *end))
    });
    let (_, start) = lines.find(|(line, _)| line.starts_with("---") && line.contains("copy of the message"))?;
    let original = original_within(text[start..].trim_start().as_bytes(), ReturnPath::Null, limits);
    let is_message = original.message_id.is_some() || original.subject.is_some() || original.date.is_some();
    if is_message {
        mends.note(Mend::OriginalInText);
    }
    is_message.then_some(original)
}

/// Whose message it was: the Return-Path that stands on top of the returned message, where the reporting system has just put it; else
/// the address of the report, which is the same by RFC 3464 §2; else a Return-Path further down, which may be that of an
/// earlier journey.
fn return_path(mail: &Mail<'_>, header: Option<&HeaderSection>, mends: &mut Mends) -> ReturnPath {
    let below = header.and_then(|header| header.first("Return-Path")).and_then(|field| path(&field.unfolded()));
    let is_on_top = header.and_then(|header| header.fields().next()).is_some_and(|field| field.is_named("Return-Path"));
    let addressee = ["To", "Delivered-To", "X-Original-To", "Envelope-To"]
        .into_iter()
        .find_map(|name| mailbox_of(mail.header.first(name)?.raw_value()));
    let on_top = below.clone().filter(|_| is_on_top);
    if let (Some(path), Some(addressee)) = (&on_top, &addressee)
        && path != addressee
    {
        mends.note(Mend::ReturnPathDiffers);
    }
    on_top.or(addressee).or(below).unwrap_or_else(|| {
        mends.note(Mend::ReturnPathMissing);
        ReturnPath::Null
    })
}

fn path(text: &str) -> Option<ReturnPath> {
    ReturnPath::parse(text).ok()
}

/// The first mailbox of an address field.
pub(crate) fn mailbox_of(raw_value: &[u8]) -> Option<ReturnPath> {
    let line = [raw_value, b"\r\n"].concat();
    let HeaderValue::Address(addresses) = MessageStream::new(&line).parse_address() else { return None };
    let address = addresses.first()?.address()?;
    path(address).filter(|path| path.mailbox().is_some_and(|mailbox| mailbox.contains('@')))
}
