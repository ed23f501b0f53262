//! The returned message or its header (RFC 6522 §4, RFC 6533 §4.2 and §4.3).

use super::encoding::{self, TransferEncoding};
use super::excerpt::quote;
use super::header::{Field, Header};
use super::limits::Limits;
use super::machine::Account;
use super::media_type::MediaType;
use super::rules;
use super::source::{Block, trim};
use super::structure::Part;
use super::verdict::{Counted, Findings};

pub(super) fn judge(
    part: &Part<'_>,
    account: &Account,
    heading: &Header<'_>,
    limits: &Limits,
    findings: &mut Findings,
) {
    let decoded;
    let content = if part.encoding.is_encoded() {
        decoded = encoding::decode(part.body, part.encoding, findings);
        Block { octets: &decoded, first_line: part.body.first_line }
    } else {
        part.body
    };
    if content.octets.trim_ascii().is_empty() {
        return findings.add(&rules::RETURNED_PART_EMPTY, part.line(), format!("`{}` is empty", part.media.name));
    }
    let (head, body) = content.split_at_blank_line();
    let header = Header::read(head, limits.n_fields);
    match part.media.name.as_str() {
        "message/rfc822" | "message/global" => judge_message(part, &header, body, account, findings),
        "text/rfc822-headers" | "message/global-headers" => judge_headers(part, body, findings),
        name => {
            let text = format!("`{name}` is no type for a returned message or header");
            return findings.add(&rules::RETURNED_TYPE_UNKNOWN, part.line(), text);
        }
    }
    judge_octets(part, head, findings);
    judge_flaws(&header, findings);
    judge_ids(&header, account, heading, findings);
}

fn judge_message(
    part: &Part<'_>,
    header: &Header<'_>,
    body: Option<Block<'_>>,
    account: &Account,
    findings: &mut Findings,
) {
    let (name, line) = (&part.media.name, part.line());
    if part.media.is("message/rfc822") {
        encoding::refuse(&rules::RETURNED_MESSAGE_ENCODED, line, name, part.encoding, findings);
    }
    if !["From", "Subject", "Date"].iter().any(|wanted| header.first(wanted).is_some()) {
        let text = format!("`{name}` without From, Subject and Date");
        findings.add(&rules::RETURNED_HEADER_BARE, header.first_line, text);
    }
    let boundary = header.first("Content-Type").and_then(|field| multipart_boundary(field));
    let body = body.filter(|body| boundary.is_none() || !body.octets.trim_ascii().is_empty());
    let Some(body) = body else {
        let text = format!("`{name}` holds a header and no body");
        return findings.add(&rules::HEADERS_LABELLED_MESSAGE, line, text);
    };
    if let Some(boundary) = boundary.filter(|boundary| !is_closed(body, boundary)) {
        let text = format!("the returned message lacks its closing delimiter {}", quote(&boundary));
        findings.add(&rules::RETURNED_MESSAGE_CUT, line, text);
    }
    if account.was_read && account.n_failed == 0 {
        let text = "the whole message is returned though nothing failed";
        findings.add(&rules::FULL_MESSAGE_WITHOUT_FAILURE, line, text);
    }
}

fn multipart_boundary(field: &Field<'_>) -> Option<Vec<u8>> {
    let media = MediaType::parse(&field.value)?;
    media.parameter("boundary").filter(|boundary| media.is_multipart() && !boundary.is_empty()).map(<[u8]>::to_vec)
}

fn is_closed(body: Block<'_>, boundary: &[u8]) -> bool {
    body.lines().any(|line| {
        let rest = line.text.strip_prefix(b"--").and_then(|line| line.strip_prefix(boundary));
        rest.is_some_and(|rest| rest.starts_with(b"--"))
    })
}

fn judge_headers(part: &Part<'_>, body: Option<Block<'_>>, findings: &mut Findings) {
    let name = &part.media.name;
    if let Some(body) = body.filter(|body| !body.octets.trim_ascii().is_empty()) {
        let text = format!("a body inside `{name}`");
        findings.add(&rules::BODY_IN_RETURNED_HEADERS, body.first_line, text);
    }
    if part.media.is("message/global-headers") && !part.media.parameters.is_empty() {
        let text = format!("`{name}` takes no parameters");
        findings.add(&rules::GLOBAL_HEADERS_PARAMETERS, part.line(), text);
    }
    if part.media.is("text/rfc822-headers") && part.encoding == TransferEncoding::Base64 {
        findings.add(&rules::RETURNED_HEADERS_BASE64, part.line(), format!("`{name}` in base64"));
    }
}

fn judge_octets(part: &Part<'_>, head: Block<'_>, findings: &mut Findings) {
    let is_global = part.media.name.starts_with("message/global");
    match (is_global, head.first_non_ascii_line()) {
        (true, None) => {
            let text = format!("`{}` with a header of US-ASCII only", part.media.name);
            findings.add(&rules::GLOBAL_TYPE_FOR_ASCII, part.line(), text);
        }
        (false, Some(line)) if !part.encoding.is_encoded() => {
            let text = format!("an octet above 0x7f in a header inside `{}`", part.media.name);
            findings.add(&rules::RETURNED_HEADER_RAW_OCTETS, line, text);
        }
        _ => {}
    }
}

fn judge_flaws(header: &Header<'_>, findings: &mut Findings) {
    let mut seen = Counted::default();
    header.flaws.iter().for_each(|flaw| seen.see(flaw.line));
    findings.add_counted(&rules::RETURNED_HEADER_MALFORMED, &seen, "not a header field, in the returned header");
}

/// The ids of the two messages: different, and the report refers to the original.
fn judge_ids(header: &Header<'_>, account: &Account, heading: &Header<'_>, findings: &mut Findings) {
    let Some(original) = header.first("Message-ID").map(|field| trim(&field.value)).filter(|id| !id.is_empty()) else {
        return;
    };
    if let Some(field) = heading.first("Message-ID").filter(|field| trim(&field.value) == original) {
        let text = format!("{}: the id of the original message", field.quoted());
        findings.add(&rules::MESSAGE_ID_OF_ORIGINAL, field.line, text);
    }
    let mut threading = heading.all("In-Reply-To").chain(heading.all("References"));
    if !threading.any(|field| field.value.windows(original.len()).any(|part| part == original)) {
        let text = format!("neither In-Reply-To nor References names {}", quote(original));
        findings.add(&rules::THREADING_MISSING, None, text);
    }
    if let Some((id, line)) = account.envelope_id.as_ref().filter(|(id, _)| bare(id) == bare(original)) {
        let text = format!("Original-Envelope-Id {} is the Message-ID of the original", quote(id));
        findings.add(&rules::ENVELOPE_ID_IS_MESSAGE_ID, *line, text);
    }
}

fn bare(id: &[u8]) -> &[u8] {
    let id = trim(id);
    id.strip_prefix(b"<").and_then(|id| id.strip_suffix(b">")).unwrap_or(id)
}
