//! What holds for the fields of any header that the reporting system writes: the message's and each part's.

use super::encoded_word::{self, Grammar};
use super::excerpt::quote;
use super::header::{Flaw, FlawKind, Header};
use super::rules;
use super::source::{is_white, trim, without_comments};
use super::verdict::{Counted, Findings};

/// RFC 5322 §2.1.1, without the line end.
const LINE_CHARACTERS: usize = 78;

pub(super) fn judge(header: &Header<'_>, findings: &mut Findings) {
    header.flaws.iter().for_each(|flaw| judge_flaw(flaw, findings));
    if header.is_cut {
        let text = format!("fields beyond {} are not judged", header.fields.len());
        findings.add(&rules::LIMIT_EXCEEDED, header.first_line, text);
    }
    judge_octets(header, findings);
    judge_lengths(header, findings);
    judge_languages(header, findings);
    for field in &header.fields {
        encoded_word::judge(field, Grammar::of(&field.lower_name()), findings);
    }
}

fn judge_flaw(flaw: &Flaw<'_>, findings: &mut Findings) {
    let (rule, what) = match flaw.kind {
        FlawKind::NotAField => (&rules::HEADER_LINE_MALFORMED, "not a header field"),
        FlawKind::SpaceBeforeColon => (&rules::SPACE_BEFORE_COLON, "white space before the colon"),
        FlawKind::WhiteSpaceLine => (&rules::WHITE_SPACE_LINE, "a line of white space inside a header"),
        FlawKind::MboxLine => (&rules::MBOX_LINE, "the separator line of an mbox file"),
    };
    findings.add(rule, flaw.line, format!("{}: {what}", quote(flaw.text)));
}

fn judge_octets(header: &Header<'_>, findings: &mut Findings) {
    for field in header.fields.iter().filter(|field| !field.raw.octets.is_ascii()) {
        if str::from_utf8(&field.value).is_ok() {
            findings.add(&rules::HEADER_RAW_UTF8, field.line, format!("{}: raw UTF-8", field.quoted()));
        } else {
            findings.add(&rules::HEADER_RAW_OCTETS, field.line, format!("{}: no UTF-8", field.quoted()));
        }
    }
}

/// Lines that could have been folded. A long address or id without a space cannot.
pub(super) fn judge_lengths(header: &Header<'_>, findings: &mut Findings) {
    let mut seen = Counted::default();
    for line in header.fields.iter().flat_map(|field| field.raw.lines()) {
        let text = match line.text.iter().position(|octet| *octet == b':') {
            Some(colon) if !line.text.first().copied().is_some_and(is_white) => &line.text[colon + 1..],
            _ => line.text,
        };
        let could_fold = trim(text).iter().any(|octet| is_white(*octet));
        if line.text.len() > LINE_CHARACTERS && could_fold && characters(line.text) > LINE_CHARACTERS {
            seen.see(line.number);
        }
    }
    let text = "the line is longer than 78 characters and could be folded";
    findings.add_counted(&rules::LINE_OVER_78, &seen, text);
}

fn characters(text: &[u8]) -> usize {
    String::from_utf8_lossy(text).chars().count()
}

fn judge_languages(header: &Header<'_>, findings: &mut Findings) {
    for field in header.all("Content-Language") {
        let value = without_comments(&field.value).unwrap_or_default();
        if !value.split(|octet| *octet == b',').all(|tag| is_language_tag(trim(tag))) {
            let text = format!("{}: not a list of language tags", field.quoted());
            findings.add(&rules::CONTENT_LANGUAGE_SYNTAX, field.line, text);
        }
    }
}

/// The shape of a tag of RFC 5646: letters, then subtags of letters and digits.
pub(super) fn is_language_tag(tag: &[u8]) -> bool {
    let mut subtags = tag.split(|octet| *octet == b'-');
    let is_primary = |subtag: &[u8]| (1..=8).contains(&subtag.len()) && subtag.iter().all(u8::is_ascii_alphabetic);
    let is_subtag = |subtag: &[u8]| (1..=8).contains(&subtag.len()) && subtag.iter().all(u8::is_ascii_alphanumeric);
    subtags.next().is_some_and(is_primary) && subtags.all(is_subtag)
}
