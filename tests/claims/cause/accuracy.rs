//! How often the cause that is stated is the one that a postmaster names: the labelled replies in `tests/data/cause/replies`.

use std::collections::BTreeMap;

use crate::replies::rows::{self, Row, UNTAUGHT, half};
use retourpost::cause::{Confidence, Diagnosis, diagnose};
use retourpost::report::{
    Action, AddressType, DiagnosticCode, MtaName, Recipient, RecipientAddress, RecipientFields, SmtpStage,
};
use retourpost::status::{EnhancedStatus, SmtpReply, StatusClass};
use retourpost::text::FieldText;

/// What became of a reply.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    /// A cause is stated, and it is the label or as right.
    Named,
    /// The same, said to be the likeliest.
    Likely,
    /// Nothing but the neutral cause is told, be that all that can be said or not.
    Neutral,
    /// Another cause is said to be the likeliest.
    Guessed,
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
    let is_right = row.causes.iter().any(|cause| cause == found.cause.id());
    match (is_right, found.is_likely()) {
        _ if found.confidence < Confidence::NAMED || found.cause.parent().is_none() => Outcome::Neutral,
        (true, false) => Outcome::Named,
        (true, true) => Outcome::Likely,
        (false, true) => Outcome::Guessed,
        (false, false) => Outcome::Wrong,
    }
}

/// What a set of replies comes to.
struct Accuracy {
    name: &'static str,
    /// The share of each outcome, in percent.
    shares: BTreeMap<Outcome, f64>,
    /// The rows of `wrong.tsv`: replies for which another cause is stated, or said to be the likeliest.
    wrong: Vec<String>,
}

impl Accuracy {
    fn of(name: &'static str) -> Self {
        let rows = half(name);
        let (mut shares, mut wrong) = (BTreeMap::new(), Vec::new());
        for row in &rows {
            let found = diagnose(&recipient(row));
            let outcome = outcome(row, &found);
            *shares.entry(outcome).or_default() += 100.0 / rows.len() as f64;
            let how = match outcome {
                Outcome::Wrong => "stated",
                Outcome::Guessed => "likely",
                Outcome::Named | Outcome::Likely | Outcome::Neutral => continue,
            };
            wrong.push(format!("{name}\t{}\t{}\t{how}", row.id, found.cause.id()));
        }
        println!("{name}: {} replies, {shares:.1?}", rows.len());
        Self { name, shares, wrong }
    }

    fn share(&self, outcomes: &[Outcome]) -> f64 {
        outcomes.iter().filter_map(|outcome| self.shares.get(outcome)).sum()
    }

    /// Who says nothing is never wrong: so many must be named.
    fn assert(&self, named_min: f64) {
        let named = self.share(&[Outcome::Named, Outcome::Likely]);
        assert!(named + self.share(&[Outcome::Neutral]) >= 90.0, "{}: {:?}", self.name, self.shares);
        assert!(named >= named_min, "{}: {:?}", self.name, self.shares);
        assert!(self.share(&[Outcome::Wrong]) <= 1.0, "{}: {:?}, {:?}", self.name, self.shares, self.wrong);
    }
}

#[test]
fn the_cause_of_a_reply_that_the_rules_were_written_with_is_right_or_neutral() {
    Accuracy::of("training").assert(70.0);
}

#[test]
fn the_cause_of_a_reply_that_the_rules_had_not_seen_is_right_or_neutral() {
    Accuracy::of("held-out").assert(70.0);
}

#[test]
fn the_cause_of_a_reply_that_was_gathered_after_the_rules_is_right_or_neutral() {
    Accuracy::of("field").assert(70.0);
}

/// Nothing was mended after these were judged.
#[test]
fn the_cause_of_a_reply_that_no_rule_was_written_for_is_seldom_wrong() {
    UNTAUGHT.iter().for_each(|name| Accuracy::of(name).assert(50.0));
}

#[test]
fn replies_are_wrong_where_they_are_known_to_be() {
    let all = ["training", "held-out", "field"].into_iter().chain(UNTAUGHT);
    let rows: Vec<String> = all.flat_map(|name| Accuracy::of(name).wrong).collect();
    let table = format!("half\tid\tcause\tsaid\n{}\n", rows.join("\n"));
    rows::assert_kept("wrong.tsv", &table);
}
