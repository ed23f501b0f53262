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
    codes: Vec<CodePattern>,
    // First and last; 0 for no reply.
    replies: Vec<(u16, u16)>,
    // One bit for each stage; none for any stage.
    stages: u16,
    speaker: Option<Speaker>,
    // One bit for each wording that must be heard.
    wordings: u64,
    cause: &'static Cause,
    confidence: Confidence,
    despite: Option<String>,
}

/// `X.1.1`, `5.4.1`, `X.7.900-999`, `X.7.Y`.
#[derive(Debug, Clone, Copy)]
struct CodePattern {
    class: Option<StatusClass>,
    subject: u16,
    details: (u16, u16),
}

/// All rules, compiled.
pub(super) struct Table {
    rules: Vec<Rule>,
    // By subject digit, the surest first.
    of_subject: [Vec<Entry>; N_SUBJECTS],
    neutral: [&'static Cause; N_SUBJECTS],
    wordings: Wordings,
}

/// A code of a rule.
struct Entry {
    pattern: CodePattern,
    rule: usize,
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
        self.codes.iter().map(|pattern| pattern.subject)
    }

    fn fits(&self, evidence: &Evidence<'_>) -> bool {
        let reply = evidence.reply_code().unwrap_or(0);
        let fits_reply =
            self.replies.is_empty() || self.replies.iter().any(|(first, last)| (*first..=*last).contains(&reply));
        let fits_stage = self.stages == 0 || evidence.stage().is_some_and(|stage| self.stages & bit_of(stage) != 0);
        fits_reply && fits_stage && self.speaker.is_none_or(|speaker| speaker == evidence.speaker())
    }
}

impl Table {
    /// The rules that fit, the surest first. Words are looked at only when a rule asks for them.
    pub(super) fn matching<'a>(&'static self, evidence: &Evidence<'a>) -> impl Iterator<Item = &'static Rule> + 'a {
        let evidence = *evidence;
        let mut heard = None;
        let (class, detail) = (evidence.class(), evidence.detail());
        let entries = self.of_subject[usize::from(evidence.subject())].iter();
        entries.filter(move |entry| entry.pattern.fits(class, detail)).map(|entry| &self.rules[entry.rule]).filter(
            move |rule| {
                rule.fits(&evidence)
                    && (rule.wordings == 0 || {
                        let heard = *heard.get_or_insert_with(|| self.wordings.heard_in(evidence.lines()));
                        heard & rule.wordings == rule.wordings
                    })
            },
        )
    }

    /// The cause that only repeats the subject digit, 0 to 7.
    pub(super) fn neutral(&self, subject: u16) -> &'static Cause {
        self.neutral[usize::from(subject)]
    }

    fn compile(file: File) -> Self {
        let (names, phrases): (Vec<String>, Vec<Vec<String>>) = file.wording.into_iter().unzip();
        let rules: Vec<Rule> = file.rule.into_iter().map(|row| Rule::compile(row, &names)).collect();
        let of_subject = std::array::from_fn(|subject| entries_of(&rules, subject));
        Self { rules, of_subject, neutral: std::array::from_fn(neutral_cause), wordings: Wordings::compile(&phrases) }
    }
}

fn entries_of(rules: &[Rule], subject: usize) -> Vec<Entry> {
    let mut entries = Vec::new();
    for (at, rule) in rules.iter().enumerate() {
        let patterns = rule.codes.iter().filter(|pattern| usize::from(pattern.subject) == subject);
        entries.extend(patterns.map(|pattern| Entry { pattern: *pattern, rule: at }));
    }
    entries.sort_by_key(|entry| std::cmp::Reverse(rules[entry.rule].confidence));
    entries
}

fn neutral_cause(subject: usize) -> &'static Cause {
    let is_root = |cause: &&Cause| cause.parent().is_none() && usize::from(cause.subject_digit()) == subject;
    // OK because causes.toml has one root for each subject digit, which a test shows.
    catalogue().iter().find(is_root).expect("each subject digit has a root")
}

impl Rule {
    /// Panics where the row is wrong. OK because the file is compiled in and a test reads it.
    fn compile(row: Row, wordings: &[String]) -> Self {
        let id = row.id;
        let wording_bit = |name: &str| match wordings.iter().position(|wording| wording == name) {
            Some(at) => 1 << at,
            None => panic!("rule {id}: there is no wording {name}"),
        };
        let stage_bit = |name: &str| bit_of(SmtpStage::parse(name).expect("a stage"));
        let code = |code: &str| CodePattern::parse(code).unwrap_or_else(|| panic!("rule {id}: {code} is no code"));
        Self {
            codes: row.code.as_deref().unwrap_or("X.0.Y").split_whitespace().map(code).collect(),
            replies: row.reply.split_whitespace().map(|reply| replies(reply).expect("a reply code")).collect(),
            stages: row.stage.split_whitespace().map(stage_bit).fold(0, |stages, bit| stages | bit),
            speaker: row.by,
            wordings: row.text.split_whitespace().map(wording_bit).fold(0, |wordings: u64, bit: u64| wordings | bit),
            cause: Cause::by_id(&row.cause).unwrap_or_else(|| panic!("rule {id}: there is no cause {}", row.cause)),
            confidence: Confidence::new(row.confidence).expect("a percentage"),
            despite: row.despite,
            id,
        }
    }
}

impl CodePattern {
    fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let (class, subject, detail) = (parts.next()?, parts.next()?, parts.next()?);
        let class = match class {
            "X" => None,
            digit => Some(StatusClass::from_digit(digit.parse().ok()?)?),
        };
        let details = match detail.split_once('-') {
            Some((first, last)) => (first.parse().ok()?, last.parse().ok()?),
            None if detail == "Y" => (0, 999),
            None => (detail.parse().ok()?, detail.parse().ok()?),
        };
        Some(Self { class, subject: subject.parse().ok()?, details })
    }

    fn fits(&self, class: StatusClass, detail: u16) -> bool {
        (self.details.0..=self.details.1).contains(&detail) && self.class.is_none_or(|wanted| wanted == class)
    }
}

/// `550`, `5yz`, `none`: the first and the last code.
fn replies(text: &str) -> Option<(u16, u16)> {
    match text.strip_suffix("yz") {
        Some(digit) => digit.parse().ok().map(|digit: u16| (digit * 100, digit * 100 + 99)),
        None if text == "none" => Some((0, 0)),
        None => text.parse().ok().map(|code| (code, code)),
    }
}

fn bit_of(stage: SmtpStage) -> u16 {
    1 << stage as u16
}
