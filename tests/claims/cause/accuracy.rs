//! How often the cause that is stated is the one that a postmaster names: the labelled replies in `tests/data/cause/replies`.

use std::collections::BTreeMap;

use crate::replies::rows::{self, Row, half};
use retourpost::cause::{Confidence, Diagnosis, diagnose};
use retourpost::report::{
    Action, AddressType, DiagnosticCode, MtaName, Recipient, RecipientAddress, RecipientFields, SmtpStage,
};
use retourpost::status::{EnhancedStatus, SmtpReply, StatusClass};
use retourpost::text::FieldText;

/// What became of a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// A cause is named, and it is the label or as right.
    Named,
    /// Nothing but the neutral cause is told, be that all that can be said or not.
    Neutral,
    /// Another cause is stated.
    Wrong,
}

/// The recipient that a report with this diagnostic tells of.
pub(super) fn recipient(row: &Row) -> Recipient {
    let diagnostic = diagnostic_code(&row.diagnostic);
    let action = Action::parse(&row.action).unwrap();
    let status = row.status.as_deref().map(|status| EnhancedStatus::parse(status).unwrap());
    let of_reply = diagnostic.smtp().map(SmtpReply::status);
    let class = if action == Action::Delayed { StatusClass::PersistentTransient } else { StatusClass::Permanent };
    let status = status.or(of_reply).unwrap_or(EnhancedStatus::new(class, 0, 0));
    let address = RecipientAddress::try_new(AddressType::Rfc822, "ola@example.no").unwrap();
    let mut fields = RecipientFields::new(address, action, status);
    fields.stage = row.stage.as_deref().map(|stage| SmtpStage::parse(stage).unwrap());
    fields.remote_mta = row.is_remote.then(|| MtaName::host("mx.example.no").unwrap());
    fields.diagnostic_code = Some(diagnostic);
    Recipient::try_from(fields).unwrap()
}

/// Text of type `smtp` that is no reply is of another type, as it is where a report is read.
fn diagnostic_code(value: &str) -> DiagnosticCode {
    let (diagnostic_type, text) = value.split_once("; ").unwrap();
    let is_smtp = diagnostic_type.eq_ignore_ascii_case("smtp");
    match SmtpReply::parse(text) {
        Ok(reply) if is_smtp => DiagnosticCode::Smtp(reply),
        _ => {
            let other_type = if is_smtp { "x-retourpost" } else { diagnostic_type };
            DiagnosticCode::other(other_type, FieldText::escaped(text.replace('\n', " ").as_bytes())).unwrap()
        }
    }
}

fn outcome(row: &Row, found: &Diagnosis) -> Outcome {
    if found.confidence < Confidence::STATED || found.cause.parent().is_none() {
        Outcome::Neutral
    } else if row.causes.iter().any(|cause| cause == found.cause.id()) {
        Outcome::Named
    } else {
        Outcome::Wrong
    }
}

/// The share of each outcome in one half, in percent, and the replies that are wrong: id, and the cause that is stated.
fn judged(name: &str) -> (BTreeMap<Outcome, f64>, BTreeMap<String, String>) {
    let rows = half(name);
    let (mut shares, mut wrong) = (BTreeMap::new(), BTreeMap::new());
    for row in &rows {
        let found = diagnose(&recipient(row));
        let outcome = outcome(row, &found);
        *shares.entry(outcome).or_default() += 100.0 / rows.len() as f64;
        if outcome == Outcome::Wrong {
            wrong.insert(row.id.clone(), found.cause.id().to_owned());
        }
    }
    println!("{name}: {} replies, {shares:.1?}, {wrong:?}", rows.len());
    (shares, wrong)
}

/// What stands in `wrong.tsv`: the replies of a half that are known to be wrong.
fn known_to_be_wrong(name: &str) -> BTreeMap<String, String> {
    let listed = std::fs::read_to_string(rows::file("wrong.tsv")).unwrap();
    let rows = listed.lines().skip(1).map(|line| line.split('\t').collect::<Vec<_>>());
    rows.filter(|row| row[0] == name).map(|row| (row[1].to_owned(), row[2].to_owned())).collect()
}

fn assert_accuracy(name: &str) {
    let (shares, wrong) = judged(name);
    let share = |outcome: Outcome| shares.get(&outcome).copied().unwrap_or_default();
    assert!(share(Outcome::Named) + share(Outcome::Neutral) >= 90.0, "{shares:?}");
    assert!(share(Outcome::Wrong) <= 1.0, "{shares:?}, {wrong:?}");
    // Who says nothing is never wrong.
    assert!(share(Outcome::Named) >= 70.0, "{shares:?}");
    assert_eq!(wrong, known_to_be_wrong(name), "tests/data/cause/replies/wrong.tsv");
}

#[test]
fn the_cause_of_a_reply_that_the_rules_were_written_with_is_right_or_neutral() {
    assert_accuracy("training");
}

#[test]
fn the_cause_of_a_reply_that_the_rules_had_not_seen_is_right_or_neutral() {
    assert_accuracy("held-out");
}

/// Nothing was mended after these were judged: more of them are wrong than may be, and which they are is written down.
#[test]
fn replies_that_no_rule_was_written_for_are_wrong_where_they_are_known_to_be() {
    let (shares, wrong) = judged("field-2");
    let right = shares[&Outcome::Named] + shares[&Outcome::Neutral];
    assert!(right >= 90.0 && shares[&Outcome::Named] >= 55.0, "{shares:?}");
    assert_eq!(wrong, known_to_be_wrong("field-2"), "tests/data/cause/replies/wrong.tsv");
}

#[test]
fn the_cause_of_a_reply_that_was_gathered_after_the_rules_is_right_or_neutral() {
    assert_accuracy("field");
}
