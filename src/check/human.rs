//! The human-readable part: its texts, their charsets, and whether they are about this report.

use std::collections::BTreeSet;

use super::encoding;
use super::excerpt::quote;
use super::machine::Account;
use super::related;
use super::rules;
use super::source::Block;
use super::structure::Part;
use super::verdict::Findings;

/// How many octets of text are searched for a recipient.
const SOUGHT_OCTETS: usize = 256 * 1024;

pub(super) fn judge(part: &Part<'_>, account: &Account, findings: &mut Findings) {
    let mut text = Vec::new();
    judge_part(part, &BTreeSet::new(), &mut text, findings);
    if text.trim_ascii().is_empty() {
        return findings.add(&rules::HUMAN_PART_EMPTY, part.line(), "the human-readable part has no text");
    }
    if account.was_read && !names_a_recipient(&text, account) {
        let what = "the human-readable part names no recipient of the machine part";
        findings.add(&rules::HUMAN_PART_NAMES_NOBODY, part.line(), what);
    }
}

/// Judges every text below the part and gathers the first of what they say, in lower case. `ids` are those of the parts beside
/// it.
fn judge_part(part: &Part<'_>, ids: &BTreeSet<&[u8]>, gathered: &mut Vec<u8>, findings: &mut Findings) {
    if part.media.is("multipart/alternative") {
        judge_alternatives(part, findings);
    }
    let own = part.media.is("multipart/related").then(|| {
        related::judge(part, findings);
        related::ids(part)
    });
    let ids = own.as_ref().unwrap_or(ids);
    part.children.iter().for_each(|child| judge_part(child, ids, gathered, findings));
    if part.media.name.starts_with("image/") {
        encoding::decode(part.body, part.encoding, findings);
    }
    if part.media.is_text() {
        let decoded = encoding::decode(part.body, part.encoding, findings);
        judge_charset(part, &decoded, findings);
        if part.encoding.is_encoded() {
            judge_line_ends(part, &decoded, findings);
        }
        if part.media.is("text/html") {
            related::judge_links(part, &decoded, ids, findings);
        }
        let room = SOUGHT_OCTETS.saturating_sub(gathered.len());
        gathered.extend(decoded.iter().take(room).map(u8::to_ascii_lowercase));
    }
}

/// Readers show the last alternative that they can (RFC 2046 §5.1.4).
fn judge_alternatives(part: &Part<'_>, findings: &mut Findings) {
    let names: Vec<&str> = part.children.iter().map(shown_as).collect();
    let plain = names.iter().rposition(|name| *name == "text/plain");
    let html = names.iter().position(|name| *name == "text/html");
    if let (Some(plain), Some(html)) = (plain, html)
        && html < plain
    {
        let text = "text/plain stands after text/html, so that nobody sees the HTML";
        findings.add(&rules::ALTERNATIVE_ORDER, part.children[plain].line(), text);
    }
    let repeated = names.iter().enumerate().find(|(at, name)| names[..*at].contains(name));
    if let Some((at, name)) = repeated {
        let text = format!("a second `{name}` hides the first one");
        findings.add(&rules::ALTERNATIVE_HIDES_ANOTHER, part.children[at].line(), text);
    }
}

/// The type that an alternative is shown as: a page with its images counts as the page.
fn shown_as<'t>(part: &'t Part<'_>) -> &'t str {
    let root = if part.media.is("multipart/related") { related::root(part) } else { None };
    root.map_or(&part.media.name, |root| &root.media.name)
}

fn judge_charset(part: &Part<'_>, decoded: &[u8], findings: &mut Findings) {
    if decoded.is_ascii() {
        return;
    }
    let line = if part.encoding.is_encoded() { part.line() } else { first_line(part.body, part.line()) };
    let charset = part.media.parameter("charset").map(<[u8]>::to_ascii_lowercase);
    match charset.as_deref() {
        None => findings.add(&rules::CHARSET_MISSING, line, "the text is not US-ASCII and names no charset"),
        Some(b"us-ascii" | b"ascii") => {
            let text = "the text is declared us-ascii and has octets above 0x7f";
            findings.add(&rules::CHARSET_ASCII_OVER_EIGHT_BIT, line, text);
        }
        Some(b"utf-8") => {
            if let Err(error) = str::from_utf8(decoded) {
                let rest = &decoded[error.valid_up_to()..];
                let text =
                    format!("the text is declared utf-8 and is not, from {}", quote(&rest[..rest.len().min(20)]));
                findings.add(&rules::CHARSET_NOT_UTF8, line, text);
            }
        }
        Some(_) => {}
    }
}

fn first_line(body: Block<'_>, otherwise: usize) -> usize {
    body.first_non_ascii_line().unwrap_or(otherwise)
}

fn judge_line_ends(part: &Part<'_>, decoded: &[u8], findings: &mut Findings) {
    let is_bare = |at: usize| match decoded[at] {
        b'\n' => at == 0 || decoded[at - 1] != b'\r',
        b'\r' => decoded.get(at + 1) != Some(&b'\n'),
        _ => false,
    };
    if (0..decoded.len()).any(is_bare) {
        findings.add(&rules::TEXT_LINE_ENDS, part.line(), "the decoded text has a CR or LF that stands alone");
    }
}

fn names_a_recipient(text: &[u8], account: &Account) -> bool {
    let text = String::from_utf8_lossy(text);
    let mut addresses = account.sample.iter().map(|address| String::from_utf8_lossy(address));
    addresses.any(|address| text.contains(&*address) || text.contains(&with_characters(&address)))
}

/// An address with the characters that it tells by their numbers, such as `\x{E5}` (RFC 6533 §3): people are told it so.
fn with_characters(address: &str) -> String {
    let mut told = String::with_capacity(address.len());
    let mut rest = address;
    while let Some((before, behind)) = rest.split_once("\\x{") {
        told.push_str(before);
        let point = behind.split_once('}').and_then(|(digits, behind)| {
            let number = u32::from_str_radix(digits, 16).ok().filter(|_| digits.len() <= 6)?;
            Some((char::from_u32(number)?, behind))
        });
        rest = match point {
            Some((character, behind)) => {
                told.push(character);
                behind
            }
            None => {
                told.push_str("\\x{");
                behind
            }
        };
    }
    told + rest
}
