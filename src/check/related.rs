//! `multipart/related` (RFC 2387): a page and what it shows.

use std::collections::BTreeSet;

use super::address::is_message_id;
use super::excerpt::quote;
use super::rules;
use super::source::trim;
use super::structure::Part;
use super::verdict::Findings;

/// The part that stands for all of them: the one that `start` names, else the first.
pub(super) fn root<'t, 'a>(part: &'t Part<'a>) -> Option<&'t Part<'a>> {
    let start = part.media.parameter("start").map(trim);
    let named = start.and_then(|start| part.children.iter().find(|child| content_id(child) == Some(start)));
    named.or(part.children.first())
}

/// The Content-ID of a part, with its angle brackets.
fn content_id<'t>(part: &'t Part<'_>) -> Option<&'t [u8]> {
    part.header.first("Content-ID").map(|field| trim(&field.value))
}

/// Judges the parameters and the ids of its parts.
pub(super) fn judge(part: &Part<'_>, findings: &mut Findings) {
    let line = part.line();
    match part.media.parameter("type").map(<[u8]>::to_ascii_lowercase) {
        None => {
            findings.add(&rules::RELATED_TYPE_MISSING, line, "`multipart/related` does not say the type of its root")
        }
        Some(said) => {
            let root = root(part).map(|root| root.media.name.as_str()).unwrap_or_default();
            if said != root.as_bytes() {
                let text = format!("`multipart/related` says {} of its root, which is `{root}`", quote(&said));
                findings.add(&rules::RELATED_TYPE_DIFFERS, line, text);
            }
        }
    }
    if let Some(start) = part.media.parameter("start").map(trim)
        && !part.children.iter().any(|child| content_id(child) == Some(start))
    {
        let text = format!("`multipart/related` starts at {}, which is no part of it", quote(start));
        findings.add(&rules::RELATED_START_UNKNOWN, line, text);
    }
    for field in part.children.iter().filter_map(|child| child.header.first("Content-ID")) {
        if !is_message_id(trim(&field.value)) {
            findings.add(&rules::CONTENT_ID_SYNTAX, field.line, format!("{}: not `<left@right>`", field.quoted()));
        }
    }
}

/// Judges what a page, decoded, names by `cid:`; `ids` are those of the parts beside it.
pub(super) fn judge_links(page: &Part<'_>, decoded: &[u8], ids: &BTreeSet<&[u8]>, findings: &mut Findings) {
    const LINK: &[u8] = b"=\"cid:";
    let ends = |rest: &[u8]| rest.iter().position(|octet| *octet == b'"');
    let starts = (0..decoded.len()).filter(|at| decoded[*at..].starts_with(LINK)).map(|at| &decoded[at + LINK.len()..]);
    let mut links = starts.filter_map(|rest| ends(rest).map(|end| &rest[..end]));
    if let Some(link) = links.find(|link| !ids.contains(link)) {
        let text = format!("the page shows `cid:` {}, and no part beside it has that id", quote(link));
        findings.add(&rules::CONTENT_LINK_UNKNOWN, page.line(), text);
    }
}

/// The ids of the parts, without their angle brackets, as links name them (RFC 2392 §2).
pub(super) fn ids<'t>(part: &'t Part<'_>) -> BTreeSet<&'t [u8]> {
    let bare = |id: &'t [u8]| id.strip_prefix(b"<").and_then(|id| id.strip_suffix(b">"));
    part.children.iter().filter_map(content_id).filter_map(bare).collect()
}
