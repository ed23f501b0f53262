//! The message's own header: which fields there must be, and how often.

use super::header::{Field, Header};
use super::heading_values as values;
use super::rules::{self, Rule};
use super::verdict::Findings;

pub(super) fn judge(header: &Header<'_>, findings: &mut Findings) {
    judge_presence(header, findings);
    judge_repetition(header, findings);
    judge_unwanted(header, findings);
    values::judge(header, findings);
}

fn judge_presence(header: &Header<'_>, findings: &mut Findings) {
    let wanted: [(&str, &Rule); 8] = [
        ("Date", &rules::DATE_MISSING),
        ("From", &rules::FROM_MISSING),
        ("To", &rules::TO_MISSING),
        ("Message-ID", &rules::MESSAGE_ID_MISSING),
        ("MIME-Version", &rules::MIME_VERSION_MISSING),
        ("Content-Type", &rules::CONTENT_TYPE_MISSING),
        ("Subject", &rules::SUBJECT_MISSING),
        ("Auto-Submitted", &rules::AUTO_SUBMITTED_MISSING),
    ];
    for (name, rule) in wanted {
        if header.first(name).is_none() {
            findings.add(rule, None, format!("no `{name}` field"));
        }
    }
}

/// Fields that may stand once. `Content-Type` has a rule of its own.
const ONCE: [&str; 13] = [
    "Date",
    "From",
    "Sender",
    "Reply-To",
    "To",
    "Cc",
    "Bcc",
    "Message-ID",
    "In-Reply-To",
    "References",
    "Subject",
    "MIME-Version",
    "Auto-Submitted",
];

fn judge_repetition(header: &Header<'_>, findings: &mut Findings) {
    for field in ONCE.iter().filter_map(|name| header.all(name).nth(1)) {
        findings.add(&rules::FIELD_REPEATED, field.line, format!("{}: the second of its name", field.quoted()));
    }
}

fn judge_unwanted(header: &Header<'_>, findings: &mut Findings) {
    let unwanted: [(&str, &Rule, &str); 6] = [
        ("Cc", &rules::MORE_ADDRESSEES, "a second addressee"),
        ("Bcc", &rules::MORE_ADDRESSEES, "a second addressee"),
        ("Precedence", &rules::PRECEDENCE_PRESENT, "not a field of any RFC"),
        ("Disposition-Notification-To", &rules::RECEIPT_REQUESTED, "a report asks for a receipt"),
        ("Return-Receipt-To", &rules::RECEIPT_REQUESTED, "a report asks for a receipt"),
        ("Return-Path", &rules::RETURN_PATH_PRESENT, "only the final delivery writes this"),
    ];
    for (name, rule, what) in unwanted {
        let is_wanted = |field: &&Field<'_>| name != "Return-Path" || &*field.value == b"<>";
        if let Some(field) = header.first(name).filter(is_wanted) {
            findings.add(rule, field.line, format!("{}: {what}", field.quoted()));
        }
    }
}
