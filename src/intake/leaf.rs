//! Leaves that have no type of their own: message ids, audiences, dates as others write them.

use std::net::IpAddr;

use mail_parser::DateTime;

use crate::diagnostic::Error;
use crate::report::{Audience, Moment};

/// A message id with its angle brackets: printable ASCII, without white space (RFC 5322 §3.6.4).
pub(super) fn message_id(text: &str) -> Result<String, Error> {
    let rule = "RFC 5322 §3.6.4";
    if let Some(position) = text.bytes().position(|byte| !matches!(byte, 0x21..=0x7e)) {
        return Err(Error::byte(text.as_bytes()[position], position).by_rule(rule));
    }
    let id = text.strip_prefix('<').and_then(|text| text.strip_suffix('>'));
    match id {
        Some(id) if !id.is_empty() && !id.contains(['<', '>']) => Ok(text.to_owned()),
        _ => Err(Error::caller("wants a message id in angle brackets, such as `<1@example.com>`").by_rule(rule)),
    }
}

/// `internal` or `external`.
pub(super) fn audience(word: &str) -> Result<Audience, Error> {
    [Audience::Internal, Audience::External]
        .into_iter()
        .find(|audience| audience.as_str() == word)
        .ok_or_else(|| Error::caller("takes internal or external"))
}

/// An IP address without brackets.
pub(super) fn ip_address(text: &str) -> Result<IpAddr, Error> {
    text.parse().map_err(|_| Error::caller("takes an IP address, such as `192.0.2.7` or `2001:db8::7`"))
}

/// How a date had to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum DateForm {
    /// As the RFC has it, with a numeric zone.
    Numeric,
    /// The zone is a name, or is missing, or the form is another.
    Mended,
}

/// Reads a date as others write it. An unknown or missing zone is UTC (RFC 5322 §4.3).
pub(super) fn lenient_moment(text: &str) -> Option<(Moment, DateForm)> {
    let text = text.trim();
    if let Ok(moment) = Moment::parse(text) {
        let form = if has_numeric_zone(text) { DateForm::Numeric } else { DateForm::Mended };
        return Some((moment, form));
    }
    if let Some(moment) = in_utc(text) {
        return Some((moment, DateForm::Mended));
    }
    let read = DateTime::parse_rfc822(&format!("{text}\r\n")).filter(|read| read.is_valid() && read.year > 0)?;
    let east = i16::from(read.tz_hour) * 60 + i16::from(read.tz_minute);
    let offset_minutes = if read.tz_before_gmt { -east } else { east };
    Some((Moment::try_new(read.to_timestamp(), offset_minutes).ok()?, DateForm::Mended))
}

/// A date whose zone is missing, or is a name that no RFC has (`CET`).
fn in_utc(text: &str) -> Option<Moment> {
    let text = without_comment(text);
    let named = text.rsplit_once(' ').filter(|(_, zone)| zone.bytes().all(|byte| byte.is_ascii_alphabetic()));
    let without_zone = named.map_or(text, |(rest, _)| rest);
    Moment::parse(&format!("{without_zone} +0000")).or_else(|_| Moment::parse(&format!("{without_zone}Z"))).ok()
}

fn without_comment(text: &str) -> &str {
    text.split_once('(').map_or(text, |(text, _)| text).trim_end()
}

/// `+0100` at the end, comments aside.
fn has_numeric_zone(text: &str) -> bool {
    let zone = without_comment(text).rsplit(' ').next().unwrap_or_default().as_bytes();
    zone.len() == 5 && matches!(zone[0], b'+' | b'-') && zone[1..].iter().all(u8::is_ascii_digit)
}
