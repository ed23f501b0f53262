//! The part with the returned message: its octets stay, and its label where that says what it is.

use super::container::{Container, Part};
use crate::intake::Encoding;
use crate::mime::returned::{Kind, MediaType};
use crate::report::HeaderSection;

/// What the third part is, and a new label where the one that it has is wrong.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Enclosed {
    pub(super) at: usize,
    pub(super) kind: Kind,
    pub(super) label: Option<MediaType>,
}

/// The returned message, or its header, among the parts behind the machine part or in front of it.
pub(super) fn enclosed(container: &Container<'_>) -> Option<Enclosed> {
    let (at, part) = container.parts.iter().enumerate().find(|(_, part)| kind_of(&part.kind.media_type).is_some())?;
    // OK because it was found by its kind.
    let labelled = kind_of(&part.kind.media_type)?;
    let kind = kind_in(part).unwrap_or(labelled);
    let is_global = header_of(part).is_some_and(|header| !header.octets().is_ascii());
    let right = match (kind, is_global) {
        (Kind::Message, false) => MediaType::Rfc822,
        (Kind::Message, true) => MediaType::Global,
        (_, false) => MediaType::Rfc822Headers,
        (_, true) => MediaType::GlobalHeaders,
    };
    let is_unlabelled =
        part.header.first("Content-Transfer-Encoding").is_none() && part.body.is_some_and(|body| !body.is_ascii());
    let is_wrong = kind != labelled || is_unlabelled || !is_registered(&part.kind.media_type);
    Some(Enclosed { at, kind, label: is_wrong.then_some(right) })
}

/// What the type says; maddy writes `message/rfc822-headers`, others leave out the last letter.
fn kind_of(media_type: &str) -> Option<Kind> {
    match media_type {
        "message/rfc822" | "message/global" => Some(Kind::Message),
        "text/rfc822-headers" | "message/global-headers" => Some(Kind::Headers),
        "message/rfc822-headers" | "text/rfc822-header" | "message/global-header" => Some(Kind::Headers),
        _ => None,
    }
}

fn is_registered(media_type: &str) -> bool {
    matches!(media_type, "message/rfc822" | "message/global" | "text/rfc822-headers" | "message/global-headers")
}

/// What the octets say, where they can be read: a message has an empty line behind its header, even if nothing follows it; what is only
/// a header has none, or nothing behind it.
fn kind_in(part: &Part<'_>) -> Option<Kind> {
    let body = part.body.filter(|_| part.kind.encoding == Encoding::Identity)?;
    let (header, rest) = HeaderSection::split(body);
    let has_body = rest.is_some_and(|rest| !rest.trim_ascii().is_empty());
    match (header.is_empty(), kind_of(&part.kind.media_type)?, rest.is_some(), has_body) {
        (true, ..) => None,
        (false, Kind::Message, false, _) => Some(Kind::Headers),
        (false, Kind::Headers, _, true) => Some(Kind::Message),
        _ => None,
    }
}

fn header_of(part: &Part<'_>) -> Option<HeaderSection> {
    Some(HeaderSection::split(part.body?).0)
}
