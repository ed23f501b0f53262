//! The message's own header: what the fields say.

use super::address::{is_message_id, mailboxes};
use super::date::{DateFlaw, flaws};
use super::header::{Field, Header};
use super::machine::Account;
use super::rules;
use super::source::{trim, without_comments};
use super::verdict::Findings;

pub(super) fn judge(header: &Header<'_>, findings: &mut Findings) {
    header.all("Date").take(1).for_each(|field| judge_date(field, findings));
    header.all("From").take(1).for_each(|field| judge_from(field, header, findings));
    header.all("To").take(1).for_each(|field| judge_to(field, findings));
    header.all("Message-ID").take(1).for_each(|field| judge_message_id(field, findings));
    for field in header.all("In-Reply-To").chain(header.all("References")) {
        judge_references(field, findings);
    }
    header.all("MIME-Version").take(1).for_each(|field| judge_mime_version(field, findings));
    header.all("Auto-Submitted").take(1).for_each(|field| judge_auto_submitted(field, findings));
    header.all("Return-Path").take(1).for_each(|field| judge_return_path(field, findings));
}

fn judge_date(field: &Field<'_>, findings: &mut Findings) {
    for flaw in flaws(&field.value) {
        let (rule, what) = match flaw {
            DateFlaw::Syntax(what) => (&rules::DATE_SYNTAX, what.to_owned()),
            DateFlaw::Zone => (&rules::DATE_ZONE, "the zone is not a number such as +0000".to_owned()),
            DateFlaw::Weekday(actual) => (&rules::DATE_WEEKDAY, format!("that day is a {actual}")),
        };
        findings.add(rule, field.line, format!("{}: {what}", field.quoted()));
    }
}

fn judge_from(field: &Field<'_>, header: &Header<'_>, findings: &mut Findings) {
    match mailboxes(&field.value) {
        Err(what) => findings.add(&rules::FROM_SYNTAX, field.line, format!("{}: {what}", field.quoted())),
        Ok(list) if list.len() > 1 && header.first("Sender").is_none() => {
            let text = format!("{}: {} mailboxes and no Sender", field.quoted(), list.len());
            findings.add(&rules::FROM_SEVERAL, field.line, text);
        }
        Ok(list) if list.iter().any(|address| is_no_reply(address)) => {
            let text = format!("{}: nobody reads an answer", field.quoted());
            findings.add(&rules::FROM_NO_REPLY, field.line, text);
        }
        Ok(_) => {}
    }
}

fn is_no_reply(address: &[u8]) -> bool {
    let local = address.split(|octet| *octet == b'@').next().unwrap_or_default().to_ascii_lowercase();
    let letters: Vec<u8> = local.into_iter().filter(u8::is_ascii_alphanumeric).collect();
    letters.starts_with(b"noreply") || letters.starts_with(b"donotreply")
}

fn judge_to(field: &Field<'_>, findings: &mut Findings) {
    match mailboxes(&field.value) {
        Err(what) => findings.add(&rules::TO_SYNTAX, field.line, format!("{}: {what}", field.quoted())),
        Ok(list) if list.len() > 1 => {
            let text = format!("{}: {} addressees", field.quoted(), list.len());
            findings.add(&rules::MORE_ADDRESSEES, field.line, text);
        }
        Ok(_) => {}
    }
}

fn judge_message_id(field: &Field<'_>, findings: &mut Findings) {
    let value = without_comments(&field.value).unwrap_or_default();
    if !is_message_id(trim(&value)) {
        let text = format!("{}: not `<left@right>`", field.quoted());
        findings.add(&rules::MESSAGE_ID_SYNTAX, field.line, text);
    }
}

fn judge_references(field: &Field<'_>, findings: &mut Findings) {
    let value = without_comments(&field.value).unwrap_or_default();
    let mut ids = value.split(|octet| matches!(octet, b' ' | b'\t')).filter(|id| !id.is_empty()).peekable();
    if ids.peek().is_none() {
        let text = format!("`{}` without an id", String::from_utf8_lossy(field.name));
        findings.add(&rules::REFERENCES_EMPTY, field.line, text);
    } else if !ids.all(is_message_id) {
        let text = format!("{}: not a list of `<left@right>`", field.quoted());
        findings.add(&rules::REFERENCES_SYNTAX, field.line, text);
    }
}

fn judge_mime_version(field: &Field<'_>, findings: &mut Findings) {
    let value = without_comments(&field.value).unwrap_or_default();
    if trim(&value) != b"1.0" {
        findings.add(&rules::MIME_VERSION_VALUE, field.line, field.quoted());
    }
}

fn judge_auto_submitted(field: &Field<'_>, findings: &mut Findings) {
    let value = without_comments(&field.value).unwrap_or_default();
    let keyword = value.split(|octet| *octet == b';').next().map(trim).unwrap_or_default().to_ascii_lowercase();
    match keyword.as_slice() {
        b"auto-replied" => {}
        b"auto-generated" => findings.add(&rules::AUTO_SUBMITTED_GENERATED, field.line, field.quoted()),
        _ => findings.add(&rules::AUTO_SUBMITTED_VALUE, field.line, field.quoted()),
    }
}

fn judge_return_path(field: &Field<'_>, findings: &mut Findings) {
    if trim(&field.value) != b"<>" {
        let text = format!("{}: the envelope sender was not null", field.quoted());
        findings.add(&rules::RETURN_PATH_NOT_NULL, field.line, text);
    }
}

/// `X-Failed-Recipients` names what the machine part names.
pub(super) fn judge_failed_recipients(header: &Header<'_>, account: &Account, findings: &mut Findings) {
    let Some(field) = header.first("X-Failed-Recipients") else { return };
    for address in field.value.split(|octet| *octet == b',').map(trim) {
        if address.is_empty() {
            let text = format!("{}: a comma without an address", field.quoted());
            findings.add(&rules::FAILED_RECIPIENTS_COMMA, field.line, text);
        } else if account.was_read && !account.names(address) {
            let text = format!("{}: not a recipient of the machine part", super::excerpt::quote(address));
            findings.add(&rules::FAILED_RECIPIENTS_DIFFER, field.line, text);
        }
    }
}
