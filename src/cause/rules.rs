//! Which evidence points at which cause: `rules.toml`, read once.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::catalogue::{Cause, catalogue};
use super::diagnosis::Confidence;
use super::evidence::{Evidence, Speaker};
use super::wording::Wordings;
use crate::report::SmtpStage;
use crate::status::StatusClass;

/// One row of `rules.toml`: what must be seen, the cause it points at, and how surely.
#[derive(Debug)]
pub struct Rule {
    id: String,
    subjects: Vec<u16>,
    cause: &'static Cause,
    confidence: Confidence,
    despite: Option<String>,
}

/// All rules, compiled.
pub(super) struct Table {
    rules: Vec<Rule>,
    // By subject digit, the surest first.
    of_subject: [Vec<Condition>; N_SUBJECTS],
    neutral: [&'static Cause; N_SUBJECTS],
    wordings: Wordings,
}

/// What must be seen for a rule, for one of its codes and one of its replies. Flat, because some hundred are looked at for
/// a bounce whose code tells nothing.
struct Condition {
    subject: u16,
    details: Span,
    replies: Span,
    // What is allowed: a bit for each class, speaker and stage.
    allowed: u16,
    // What must be heard: a bit for each wording.
    wordings: u64,
    rule: usize,
}

/// What was seen, in the terms of a [`Condition`].
struct Seen {
    detail: u16,
    reply: u16,
    // One bit for the class, one for the speaker, one for the stage.
    bits: u16,
}

/// The numbers from `first` on, `n_more` of them behind it.
#[derive(Clone, Copy)]
struct Span {
    first: u16,
    n_more: u16,
}

/// `X.1.1`, `5.4.1`, `X.7.900-999`, `X.7.Y`.
#[derive(Clone, Copy)]
struct CodePattern {
    classes: u16,
    subject: u16,
    details: Span,
}

/// RFC 3463 §3: 0 to 7.
const N_SUBJECTS: usize = 8;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    wording: BTreeMap<String, Vec<String>>,
    rule: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    id: String,
    #[serde(default)]
    code: Option<String>,
    #[serde(default)]
    reply: String,
    #[serde(default)]
    stage: String,
    #[serde(default)]
    by: Option<Speaker>,
    #[serde(default)]
    text: String,
    cause: String,
    confidence: u8,
    #[serde(default)]
    despite: Option<String>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    // OK because the file is compiled in and a test reads it.
    let file: File = toml::from_str(include_str!("rules.toml")).expect("rules.toml is well formed");
    Table::compile(file)
});

pub(super) fn table() -> &'static Table {
    &TABLE
}

/// All rules, in the order of `rules.toml`.
pub fn rules() -> &'static [Rule] {
    &TABLE.rules
}

impl Rule {
    /// The id: `X.1.1`, `X.7.1-relay`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The cause it points at.
    pub fn cause(&self) -> &'static Cause {
        self.cause
    }

    /// How surely.
    pub fn confidence(&self) -> Confidence {
        self.confidence
    }

    /// Why the cause has another subject digit than the code it is found from.
    pub fn despite(&self) -> Option<&str> {
        self.despite.as_deref()
    }

    /// The subject digits of the codes it is about; 0 where a report has no code that tells anything.
    pub fn subject_digits(&self) -> impl Iterator<Item = u16> {
        self.subjects.iter().copied()
    }
}

impl Table {
    /// The rules that fit, the surest first. Words are looked at only when a rule asks for them.
    pub(super) fn matching<'a>(&'static self, evidence: &Evidence<'a>) -> impl Iterator<Item = &'static Rule> + 'a {
        let evidence = *evidence;
        let seen = Seen::in_evidence(&evidence);
        let mut heard = None;
        let mut are_heard = move |wordings: u64| {
            let heard = *heard.get_or_insert_with(|| self.wordings.heard_in(evidence.lines()));
            heard & wordings == wordings
        };
        let conditions = self.of_subject[usize::from(evidence.subject())].iter();
        conditions
            .filter(move |condition| {
                condition.fits(&seen) && (condition.wordings == 0 || are_heard(condition.wordings))
            })
            .map(|condition| &self.rules[condition.rule])
    }

    /// The cause that only repeats the subject digit, 0 to 7.
    pub(super) fn neutral(&self, subject: u16) -> &'static Cause {
        self.neutral[usize::from(subject)]
    }

    fn compile(file: File) -> Self {
        let (names, phrases): (Vec<String>, Vec<Vec<String>>) = file.wording.into_iter().unzip();
        let mut of_subject: [Vec<Condition>; N_SUBJECTS] = Default::default();
        let mut rules = Vec::new();
        for row in file.rule {
            let conditions = row.conditions(&names, rules.len());
            let subjects = conditions.iter().map(|condition| condition.subject).collect();
            for condition in conditions {
                of_subject[usize::from(condition.subject)].push(condition);
            }
            rules.push(Rule::compile(row, subjects));
        }
        for conditions in &mut of_subject {
            conditions.sort_by_key(|condition| std::cmp::Reverse(rules[condition.rule].confidence));
        }
        Self { rules, of_subject, neutral: std::array::from_fn(neutral_cause), wordings: Wordings::compile(&phrases) }
    }
}

impl Condition {
    fn fits(&self, seen: &Seen) -> bool {
        self.allowed & seen.bits == seen.bits && self.details.holds(seen.detail) && self.replies.holds(seen.reply)
    }
}

impl Seen {
    fn in_evidence(evidence: &Evidence<'_>) -> Self {
        Self {
            detail: evidence.detail(),
            reply: evidence.reply_code().unwrap_or(NO_REPLY),
            bits: bit_of_class(evidence.class())
                | bit_of_speaker(evidence.speaker())
                | evidence.stage().map_or(NO_STAGE, bit_of_stage),
        }
    }
}

impl Span {
    const ANY: Self = Self { first: 0, n_more: u16::MAX };

    fn from_to(first: u16, last: u16) -> Option<Self> {
        last.checked_sub(first).map(|n_more| Self { first, n_more })
    }

    fn holds(self, number: u16) -> bool {
        number.wrapping_sub(self.first) <= self.n_more
    }
}

fn neutral_cause(subject: usize) -> &'static Cause {
    let is_root = |cause: &&Cause| cause.parent().is_none() && usize::from(cause.subject_digit()) == subject;
    // OK because causes.toml has one root for each subject digit, which a test shows.
    catalogue().iter().find(is_root).expect("each subject digit has a root")
}

impl Rule {
    /// Panics where the row is wrong. OK because the file is compiled in and a test reads it.
    fn compile(row: Row, subjects: Vec<u16>) -> Self {
        let Row { id, confidence, despite, .. } = row;
        let cause = Cause::by_id(&row.cause).unwrap_or_else(|| panic!("rule {id}: there is no cause {}", row.cause));
        let confidence = Confidence::new(confidence).expect("a percentage");
        Self { id, subjects, cause, confidence, despite }
    }
}

impl Row {
    /// Panics where the row is wrong. OK because the file is compiled in and a test reads it.
    fn conditions(&self, wordings: &[String], rule: usize) -> Vec<Condition> {
        let codes = self.code.as_deref().unwrap_or("X.0.Y").split_whitespace();
        let codes = codes.map(|code| CodePattern::parse(code).unwrap_or_else(|| panic!("{code} is no code")));
        let replies = if self.reply.is_empty() { "any" } else { &self.reply };
        let replies = replies.split_whitespace().map(|reply| replies_of(reply).expect("a reply code"));
        let stage = |name: &str| bit_of_stage(SmtpStage::parse(name).expect("a stage"));
        let wording = |name: &str| 1 << wordings.iter().position(|other| other == name).expect("a wording");
        let stages = self.stage.split_whitespace().map(stage).fold(0, |stages, bit| stages | bit);
        let wordings = self.text.split_whitespace().map(wording).fold(0, |wordings: u64, bit: u64| wordings | bit);
        let allowed =
            self.by.map_or(ANY_SPEAKER, bit_of_speaker) | if stages == 0 { ANY_STAGE | NO_STAGE } else { stages };
        let condition = |code: CodePattern, replies: Span| Condition {
            subject: code.subject,
            details: code.details,
            replies,
            allowed: allowed | code.classes,
            wordings,
            rule,
        };
        codes.flat_map(|code| replies.clone().map(move |replies| condition(code, replies))).collect()
    }
}

impl CodePattern {
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let (class, subject, detail) = (parts.next()?, parts.next()?, parts.next()?);
        let classes = match class {
            "X" => ANY_CLASS,
            digit => bit_of_class(StatusClass::from_digit(digit.parse().ok()?)?),
        };
        let details = match detail.split_once('-') {
            Some((first, last)) => Span::from_to(first.parse().ok()?, last.parse().ok()?)?,
            None if detail == "Y" => Span::ANY,
            None => detail.parse().ok().and_then(|detail| Span::from_to(detail, detail))?,
        };
        Some(Self { classes, subject: subject.parse().ok()?, details })
    }
}

/// `550`, `5yz`, `none`, `any`.
fn replies_of(text: &str) -> Option<Span> {
    match (text, text.strip_suffix("yz")) {
        ("any", _) => Some(Span::ANY),
        ("none", _) => Span::from_to(NO_REPLY, NO_REPLY),
        (_, Some(digit)) => digit.parse().ok().and_then(|digit: u16| Span::from_to(digit * 100, digit * 100 + 99)),
        (_, None) => text.parse().ok().and_then(|code| Span::from_to(code, code)),
    }
}

const NO_REPLY: u16 = 0;
// Bits 0 to 9 are the stages; one that is not told fits only a rule that asks for none.
const ANY_STAGE: u16 = (1 << 9) - 1;
const NO_STAGE: u16 = 1 << 9;
const ANY_SPEAKER: u16 = 0b11 << 10;
const ANY_CLASS: u16 = 0b111 << 12;

fn bit_of_stage(stage: SmtpStage) -> u16 {
    1 << stage as u16
}

fn bit_of_speaker(speaker: Speaker) -> u16 {
    1 << (10 + speaker as u16)
}

fn bit_of_class(class: StatusClass) -> u16 {
    1 << (12 + class as u16)
}

#[cfg(test)]
mod tests {
    use super::{ANY_STAGE, SmtpStage, bit_of_stage};

    #[test]
    fn each_stage_has_a_bit() {
        assert_eq!(SmtpStage::ALL.map(bit_of_stage).into_iter().fold(0, |bits, bit| bits | bit), ANY_STAGE);
    }
}
