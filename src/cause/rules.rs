//! Which evidence points at which cause: `rules.toml`, `signatures.toml` and `wordings.toml`, read once.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::catalogue::{Cause, catalogue};
use super::condition::{CodePattern, Condition, N_SUBJECTS, Seen};
use super::diagnosis::Confidence;
use super::evidence::{Evidence, Speaker, n_reported, n_told};
use super::finding::Finding;
use super::wording::Wordings;
use crate::status::EnhancedStatus;

/// One row of `rules.toml` or `signatures.toml`: what must be seen, the cause it points at, and how surely.
#[derive(Debug)]
pub struct Rule {
    id: String,
    codes: String,
    is_by_code_alone: bool,
    subjects: Vec<u16>,
    cause: &'static Cause,
    confidence: Confidence,
    despite: Option<String>,
    // The subject and detail of the code that says the same, of a rule that goes by words.
    status: Option<(u16, u16)>,
}

/// All rules, compiled.
pub(super) struct Table {
    rules: Vec<Rule>,
    // Those that need no words, by subject digit, the surest first.
    of_subject: [Vec<Condition>; N_SUBJECTS],
    // Those that need words, by the first of their wordings, the surest first.
    of_wording: Vec<Vec<Condition>>,
    neutral: [&'static Cause; N_SUBJECTS],
    wordings: Wordings,
}

/// `rules.toml` and `signatures.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RuleFile {
    rule: Vec<Row>,
}

/// `wordings.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordingFile {
    wording: BTreeMap<String, Vec<String>>,
    stage: BTreeMap<String, Vec<String>>,
    quote: Vec<String>,
    status: BTreeMap<String, String>,
}

/// One row as it is written.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Row {
    pub(super) id: String,
    #[serde(default)]
    pub(super) code: Option<String>,
    #[serde(default)]
    pub(super) reply: String,
    #[serde(default)]
    pub(super) stage: String,
    #[serde(default)]
    pub(super) by: Option<Speaker>,
    #[serde(default)]
    pub(super) text: String,
    #[serde(default)]
    pub(super) without: String,
    #[serde(default)]
    pub(super) domain: Option<String>,
    cause: String,
    confidence: u8,
    #[serde(default)]
    despite: Option<String>,
}

static TABLE: LazyLock<Table> = LazyLock::new(|| {
    // OK because the files are compiled in and a test reads them.
    let rules = |source: &str| toml::from_str::<RuleFile>(source).expect("rules are well formed").rule;
    let wordings = toml::from_str(include_str!("wordings.toml")).expect("wordings.toml is well formed");
    let rows = [include_str!("rules.toml"), include_str!("signatures.toml")].map(rules).concat();
    Table::compile(&rows, wordings)
});

pub(super) fn table() -> &'static Table {
    &TABLE
}

/// All rules: those of `rules.toml`, then those of `signatures.toml`.
pub fn rules() -> &'static [Rule] {
    &TABLE.rules
}

impl Rule {
    /// The rule with this id.
    pub fn by_id(id: &str) -> Option<&'static Self> {
        rules().iter().find(|rule| rule.id == id)
    }

    /// The id: `X.1.1`, `over-quota`.
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

    /// The codes it is about, as `rules.toml` has them: `5.1.1`, `X.7.900-999`, `X.1.Y` (all details), `X.Y.0` (all subjects),
    /// `any`; `X.0.Y` where a report has no code that tells anything.
    pub fn codes(&self) -> impl Iterator<Item = &str> {
        self.codes.split_whitespace()
    }

    /// Whether the code is all that it asks for: no reply code, stage, speaker, words or domain.
    pub fn is_by_code_alone(&self) -> bool {
        self.is_by_code_alone
    }

    /// Why the cause has another subject digit than the code it is found from.
    pub fn despite(&self) -> Option<&str> {
        self.despite.as_deref()
    }

    /// The subject digits of the codes it is about; 0 where a report has no code that tells anything.
    pub fn subject_digits(&self) -> impl Iterator<Item = u16> {
        self.subjects.iter().copied()
    }

    /// The code that says what words said, where the reported status says nothing, or nothing but its subject.
    pub(super) fn status_in_words(&self, evidence: &Evidence<'_>, reported: EnhancedStatus) -> Option<EnhancedStatus> {
        let (subject, detail) = self.status?;
        let status = EnhancedStatus::new(evidence.class(), subject, detail);
        let is_open = match n_told(evidence.code()).max(n_reported(reported, evidence)) {
            0 => true,
            1 => evidence.subject() == subject,
            _ => false,
        };
        let is_valid = || status.entry().valid_classes().contains(&status.class());
        (is_open && is_valid()).then_some(status)
    }

    /// Panics where the row is wrong. OK because the file is compiled in and a test reads it.
    fn compile(row: &Row, subjects: Vec<u16>, statuses: &BTreeMap<String, String>) -> Self {
        let Row { id, despite, .. } = row;
        let cause = Cause::by_id(&row.cause).unwrap_or_else(|| panic!("rule {id}: there is no cause {}", row.cause));
        let confidence = Confidence::new(row.confidence).expect("a percentage");
        let status = statuses.get(cause.id()).filter(|_| !row.text.is_empty());
        let status = status.map(|status| CodePattern::parse(status).and_then(|code| code.exact()).expect("a code"));
        Self {
            id: id.clone(),
            codes: row.codes().to_owned(),
            is_by_code_alone: row.asks_for_nothing_but_a_code(),
            subjects,
            cause,
            confidence,
            despite: despite.clone(),
            status,
        }
    }
}

impl Row {
    /// Codes as they are written, separated by spaces.
    pub(super) fn codes(&self) -> &str {
        self.code.as_deref().unwrap_or("X.0.Y")
    }

    fn asks_for_nothing_but_a_code(&self) -> bool {
        let others = [&self.reply, &self.stage, &self.text, &self.without];
        self.by.is_none() && self.domain.is_none() && others.iter().all(|asked| asked.is_empty())
    }
}

impl Table {
    /// What the rules that fit come to.
    pub(super) fn weigh(&'static self, evidence: &Evidence<'_>) -> Option<Finding> {
        let seen = Seen::in_evidence(evidence);
        let of_code = self.surest_of(&self.of_subject[usize::from(evidence.subject())], evidence, &seen);
        let candidates = || of_code.into_iter().chain(self.of_words(evidence, &seen));
        let best = candidates().min_by_key(Finding::rank)?;
        let is_contested = candidates().any(|other| other.contests(&best));
        Some(if is_contested { best.contested() } else { best.unless_confirmed(of_code, evidence) })
    }

    /// The surest rule by words for each wording that is heard.
    fn of_words<'e>(
        &'static self,
        evidence: &'e Evidence<'_>,
        seen: &'e Seen,
    ) -> impl Iterator<Item = Finding> + use<'e> {
        let of_words = evidence.heard().wordings.iter().map(|wording| &self.of_wording[wording]);
        of_words.filter_map(move |conditions| self.surest_of(conditions, evidence, seen))
    }

    fn surest_of(
        &'static self,
        conditions: &'static [Condition],
        evidence: &Evidence<'_>,
        seen: &Seen,
    ) -> Option<Finding> {
        let condition = conditions.iter().find(|condition| condition.fits(seen, evidence))?;
        Some(Finding::new(&self.rules[condition.rule], condition, evidence))
    }

    /// All rules that fit, in no order.
    pub(super) fn matching(&'static self, evidence: &Evidence<'_>) -> Vec<&'static Rule> {
        let seen = Seen::in_evidence(evidence);
        let of_words = evidence.heard().wordings.iter().flat_map(|wording| &self.of_wording[wording]);
        let conditions = self.of_subject[usize::from(evidence.subject())].iter().chain(of_words);
        let fitting = conditions.filter(|condition| condition.fits(&seen, evidence));
        fitting.map(|condition| &self.rules[condition.rule]).collect()
    }

    /// The cause that only repeats the subject digit, 0 to 7.
    pub(super) fn neutral(&self, subject: u16) -> &'static Cause {
        self.neutral[usize::from(subject)]
    }

    pub(super) fn wordings(&self) -> &Wordings {
        &self.wordings
    }

    fn compile(rows: &[Row], file: WordingFile) -> Self {
        let wordings = Wordings::compile(file.wording, &file.stage, &file.quote);
        let mut table = Self {
            rules: Vec::new(),
            of_subject: Default::default(),
            of_wording: (0..wordings.len()).map(|_| Vec::new()).collect(),
            neutral: std::array::from_fn(neutral_cause),
            wordings,
        };
        for row in rows {
            table.add(row, &file.status);
        }
        let Self { rules, of_subject, of_wording, .. } = &mut table;
        for conditions in of_subject.iter_mut().chain(of_wording) {
            conditions.sort_by_key(|condition| (std::cmp::Reverse(rules[condition.rule].confidence), condition.rule));
        }
        table
    }

    fn add(&mut self, row: &Row, statuses: &BTreeMap<String, String>) {
        let conditions = Condition::of_row(row, self.rules.len(), &self.wordings);
        let mut subjects: Vec<u16> = conditions.iter().flat_map(Condition::subjects).collect();
        subjects.sort_unstable();
        subjects.dedup();
        for condition in conditions {
            match condition.first_wording() {
                Some(wording) => self.of_wording[wording].push(condition),
                None => {
                    for subject in condition.subjects() {
                        self.of_subject[usize::from(subject)].push(condition.clone());
                    }
                }
            }
        }
        self.rules.push(Rule::compile(row, subjects, statuses));
    }
}

fn neutral_cause(subject: usize) -> &'static Cause {
    let is_root = |cause: &&Cause| cause.parent().is_none() && usize::from(cause.subject_digit()) == subject;
    // OK because causes.toml has one root for each subject digit, which a test shows.
    catalogue().iter().find(is_root).expect("each subject digit has a root")
}
