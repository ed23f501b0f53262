//! The groups about recipients (RFC 3464 §2.3).

use std::collections::HashSet;

use super::content_fields::is_language_tag;
use super::diagnostic_code::{Reply, has_last_line};
use super::header::{Field, Header};
use super::machine::{Account, Family, judge_order};
use super::per_message::{MESSAGE_FIELDS, judge_date};
use super::rules;
use super::source::{trim, without_comments};
use super::status_code::{Code, StatusFlaw};
use super::typed_value::{judge_address, judge_mta, judge_type};
use super::verdict::Findings;

pub(super) const RECIPIENT_FIELDS: [&str; 10] = [
    "Original-Recipient",
    "Final-Recipient",
    "Action",
    "Status",
    "Remote-MTA",
    "Diagnostic-Code",
    "Localized-Diagnostic",
    "Last-Attempt-Date",
    "Final-Log-ID",
    "Will-Retry-Until",
];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Action {
    Failed,
    Delayed,
    /// delivered, relayed or expanded
    Success,
}

/// `holds_message`: the group is also the first one, so that fields of the message are no surprise in it.
pub(super) fn judge(
    group: &Header<'_>,
    holds_message: bool,
    family: Family,
    account: &mut Account,
    findings: &mut Findings,
) {
    account.n_recipients += 1;
    judge_frame(group, holds_message, findings);
    for field in group.all("Original-Recipient").chain(group.all("Final-Recipient")) {
        if let Some(address) = judge_address(field, family, findings) {
            account.add_address(address);
        }
    }
    let action = group.first("Action").and_then(|field| judge_action(field, findings));
    let code = group.first("Status").and_then(|field| judge_status(field, findings));
    account.n_failed += usize::from(action == Some(Action::Failed));
    group.all("Remote-MTA").for_each(|field| judge_mta(field, findings));
    group.all("Last-Attempt-Date").chain(group.all("Will-Retry-Until")).for_each(|field| judge_date(field, findings));
    judge_action_and_status(group, action, code, findings);
    judge_diagnostic(group, action, code, findings);
    judge_localized(group, family, findings);
}

fn judge_frame(group: &Header<'_>, holds_message: bool, findings: &mut Findings) {
    if let Some(second) = group.all("Final-Recipient").nth(1) {
        let text = format!("{}: a second recipient in the same group", second.quoted());
        findings.add(&rules::RECIPIENTS_RUN_TOGETHER, second.line, text);
    } else if !holds_message {
        judge_order(group, &RECIPIENT_FIELDS, &MESSAGE_FIELDS, findings);
    }
    let required = [
        ("Final-Recipient", &rules::FINAL_RECIPIENT_MISSING),
        ("Action", &rules::ACTION_MISSING),
        ("Status", &rules::STATUS_MISSING),
    ];
    for (name, rule) in required {
        if group.first(name).is_none() {
            findings.add(rule, group.first_line, format!("no `{name}` in the group that begins here"));
        }
    }
}

fn judge_action(field: &Field<'_>, findings: &mut Findings) -> Option<Action> {
    let value = without_comments(&field.value).unwrap_or_default();
    match trim(&value).to_ascii_lowercase().as_slice() {
        b"failed" => Some(Action::Failed),
        b"delayed" => Some(Action::Delayed),
        b"delivered" | b"relayed" | b"expanded" => Some(Action::Success),
        b"" => None,
        _ => {
            let text = format!("{}: not one of the five actions", field.quoted());
            findings.add(&rules::ACTION_UNKNOWN, field.line, text);
            None
        }
    }
}

fn judge_status(field: &Field<'_>, findings: &mut Findings) -> Option<Code> {
    if field.value.is_empty() {
        return None;
    }
    let (code, flaw) = match Code::parse(&field.value) {
        Ok(code) => (Some(code), None),
        Err(StatusFlaw::TextAfter(code)) => {
            let what = "only a comment in parentheses may follow the code";
            (Some(code), Some((&rules::STATUS_WITH_UNPARENTHESISED_TEXT, what)))
        }
        Err(StatusFlaw::LeadingZero) => (None, Some((&rules::STATUS_LEADING_ZERO, "a number begins with 0"))),
        Err(StatusFlaw::Class) => (None, Some((&rules::STATUS_CLASS, "the class is not 2, 4 or 5"))),
        Err(StatusFlaw::Split) => (None, Some((&rules::STATUS_SPLIT, "a comment or white space inside the code"))),
        Err(StatusFlaw::Syntax) => (None, Some((&rules::STATUS_SYNTAX, "not `class.subject.detail`"))),
    };
    if let Some((rule, what)) = flaw {
        findings.add(rule, field.line, format!("{}: {what}", field.quoted()));
    }
    if let Some(code) = code.filter(|code| !code.is_registered()) {
        let text = format!("{}: {code} is not registered", field.quoted());
        findings.add(&rules::STATUS_UNREGISTERED, field.line, text);
    }
    code
}

fn judge_action_and_status(group: &Header<'_>, action: Option<Action>, code: Option<Code>, findings: &mut Findings) {
    let Some(action) = action else { return };
    if let Some(field) = group.first("Will-Retry-Until").filter(|_| action != Action::Delayed) {
        let text = format!("{}: stands with an action that is not `delayed`", field.quoted());
        findings.add(&rules::WILL_RETRY_WITHOUT_DELAY, field.line, text);
    }
    let (Some(code), Some(field)) = (code, group.first("Status")) else { return };
    let fits = match action {
        Action::Failed => code.class != 2,
        Action::Delayed => code.class == 4,
        // 5.6.4 tells of a delivery with loss (RFC 3463 §3.7).
        Action::Success => code.class == 2 || (code.class, code.subject, code.detail) == (5, 6, 4),
    };
    if !fits {
        let said = group.first("Action").map(Field::quoted).unwrap_or_default();
        let text = format!("{}: does not go with {said}", field.quoted());
        findings.add(&rules::ACTION_STATUS_CONFLICT, field.line, text);
    }
}

fn judge_diagnostic(group: &Header<'_>, action: Option<Action>, code: Option<Code>, findings: &mut Findings) {
    let Some(field) = group.first("Diagnostic-Code") else {
        return judge_no_diagnostic(group, action, code, findings);
    };
    if action == Some(Action::Success) {
        let text = format!("{}: the action is a success", field.quoted());
        findings.add(&rules::DIAGNOSTIC_WITH_SUCCESS, field.line, text);
    }
    let typed = judge_type(field, &["smtp"], &rules::DIAGNOSTIC_TYPE_UNREGISTERED, findings);
    let Some((_, text)) = typed.filter(|(kind, _)| kind == "smtp") else { return };
    let Some(reply) = Reply::parse(text) else {
        let text = format!("{}: no SMTP reply code", field.quoted());
        return findings.add(&rules::DIAGNOSTIC_WITHOUT_REPLY_CODE, field.line, text);
    };
    if reply.goes_on && !has_last_line(field.raw, reply.code) {
        let text = format!("{}: no line of its own for the last line of the reply", field.quoted());
        findings.add(&rules::DIAGNOSTIC_LINES_JOINED, field.line, text);
    }
    if group.first("Remote-MTA").is_none() {
        let text = format!("{}: whose reply, if there is no Remote-MTA?", field.quoted());
        findings.add(&rules::REMOTE_MTA_MISSING, field.line, text);
    }
    if let (Some(code), Some(status)) = (code, group.first("Status")) {
        judge_status_and_reply(status, code, reply, findings);
    }
}

fn judge_no_diagnostic(group: &Header<'_>, action: Option<Action>, code: Option<Code>, findings: &mut Findings) {
    let is_trouble = matches!(action, Some(Action::Failed | Action::Delayed));
    if let (true, Some(code), Some(field)) = (is_trouble, code.filter(|code| code.is_generic()), group.first("Status"))
    {
        let text = format!("{}: {code} says nothing, and there is no Diagnostic-Code", field.quoted());
        findings.add(&rules::STATUS_UNEXPLAINED, field.line, text);
    }
}

fn judge_status_and_reply(status: &Field<'_>, code: Code, reply: Reply, findings: &mut Findings) {
    let told = reply.enhanced.filter(|enhanced| enhanced.class == reply.class());
    let (rule, what) = match told {
        _ if code.class != reply.class() => {
            (&rules::STATUS_CLASS_DIFFERS, format!("the reply is {}, of another class", reply.code))
        }
        Some(enhanced) if enhanced == code => return,
        Some(enhanced) if code.is_generic() => (&rules::STATUS_DISCARDS_REPLY, format!("the reply says {enhanced}")),
        Some(enhanced) => (&rules::STATUS_DIFFERS, format!("the reply says {enhanced}")),
        None if code.is_generic() => return,
        None => (&rules::STATUS_INVENTED, format!("the reply {} says no more than {}.0.0", reply.code, reply.class())),
    };
    findings.add(rule, status.line, format!("{}: {what}", status.quoted()));
}

fn judge_localized(group: &Header<'_>, family: Family, findings: &mut Findings) {
    let mut languages = HashSet::new();
    let mut before: Option<&Field<'_>> = None;
    for field in &group.fields {
        if field.is("Localized-Diagnostic") {
            let follows = before.is_some_and(|field| field.is("Diagnostic-Code") || field.is("Localized-Diagnostic"));
            judge_localized_field(field, follows, family, &mut languages, findings);
        }
        before = Some(field);
    }
}

fn judge_localized_field(
    field: &Field<'_>,
    follows: bool,
    family: Family,
    languages: &mut HashSet<Vec<u8>>,
    findings: &mut Findings,
) {
    if family == Family::Ascii {
        let text = format!("{}: not a field of message/delivery-status", field.quoted());
        findings.add(&rules::LOCALIZED_IN_ASCII_TYPE, field.line, text);
    }
    if !follows {
        let text = format!("{}: does not follow Diagnostic-Code", field.quoted());
        findings.add(&rules::LOCALIZED_ALONE, field.line, text);
    }
    let semicolon = field.value.iter().position(|octet| *octet == b';');
    let tag = semicolon.map(|at| trim(&field.value[..at]).to_ascii_lowercase());
    match tag.filter(|tag| is_language_tag(tag)) {
        None => {
            let text = format!("{}: not `language-tag; text`", field.quoted());
            findings.add(&rules::LOCALIZED_SYNTAX, field.line, text);
        }
        Some(tag) => {
            if !languages.insert(tag) {
                let text = format!("{}: a second text in this language", field.quoted());
                findings.add(&rules::LOCALIZED_REPEATED, field.line, text);
            }
        }
    }
}
