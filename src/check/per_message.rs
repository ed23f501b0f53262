//! The first group of the machine part (RFC 3464 §2.2).

use super::date::{DateFlaw, flaws};
use super::header::{Field, Header};
use super::machine::{Account, judge_order};
use super::per_recipient::RECIPIENT_FIELDS;
use super::rules;
use super::typed_value::{judge_mta, looks_like_xtext};
use super::verdict::Findings;

pub(super) const MESSAGE_FIELDS: [&str; 5] =
    ["Original-Envelope-Id", "Reporting-MTA", "DSN-Gateway", "Received-From-MTA", "Arrival-Date"];

/// `holds_recipient`: the group is also that of a recipient, and its order is judged there.
pub(super) fn judge(group: &Header<'_>, holds_recipient: bool, account: &mut Account, findings: &mut Findings) {
    if !holds_recipient {
        judge_order(group, &MESSAGE_FIELDS, &RECIPIENT_FIELDS, findings);
    }
    if group.first("Reporting-MTA").is_none() {
        findings.add(&rules::REPORTING_MTA_MISSING, group.first_line, "no `Reporting-MTA` in the first group");
    }
    for name in ["Reporting-MTA", "DSN-Gateway", "Received-From-MTA"] {
        group.all(name).for_each(|field| judge_mta(field, findings));
    }
    group.all("Arrival-Date").for_each(|field| judge_date(field, findings));
    if let Some(field) = group.first("Original-Envelope-Id") {
        account.envelope_id = Some((field.value.to_vec(), field.line));
        if looks_like_xtext(&field.value) {
            let text = format!("{}: looks as if it was not decoded", field.quoted());
            findings.add(&rules::ENVELOPE_ID_XTEXT, field.line, text);
        }
    }
}

pub(super) fn judge_date(field: &Field<'_>, findings: &mut Findings) {
    if field.value.is_empty() {
        return;
    }
    for flaw in flaws(&field.value) {
        let (rule, what) = match flaw {
            DateFlaw::Syntax(what) => (&rules::STATUS_DATE_SYNTAX, what.to_owned()),
            DateFlaw::Zone => (&rules::STATUS_DATE_ZONE, "the zone is not a number such as +0000".to_owned()),
            DateFlaw::Weekday(actual) => (&rules::STATUS_DATE_WEEKDAY, format!("that day is a {actual}")),
        };
        findings.add(rule, field.line, format!("{}: {what}", field.quoted()));
    }
}
