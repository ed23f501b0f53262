//! What must be seen for a rule.

use super::evidence::{Evidence, Speaker};
use super::rules::Row;
use super::wording::Wordings;
use crate::report::SmtpStage;
use crate::status::StatusClass;

/// What must be seen for a rule, for one of its codes and one of its replies.
#[derive(Debug, Clone)]
pub(super) struct Condition {
    // A bit for each subject digit.
    subjects: u8,
    details: Span,
    replies: Span,
    // What is allowed: a bit for each class, speaker and stage.
    allowed: u16,
    // Wordings that must be heard, and such that must not.
    wordings: Box<[usize]>,
    without: Box<[usize]>,
    domain: Option<Box<str>>,
    pub(super) rule: usize,
}

/// What was seen, in the terms of a [`Condition`].
pub(super) struct Seen {
    subject: u8,
    detail: u16,
    reply: u16,
    // One bit for the class, one for the speaker, one for the stage.
    bits: u16,
}

/// The numbers from `first` on, `n_more` of them behind it.
#[derive(Debug, Clone, Copy)]
struct Span {
    first: u16,
    n_more: u16,
}

/// `X.1.1`, `5.4.1`, `X.7.900-999`, `X.7.Y`, `X.Y.0`, `any`.
#[derive(Clone, Copy)]
pub(super) struct CodePattern {
    classes: u16,
    subjects: u8,
    details: Span,
}

/// RFC 3463 §3: 0 to 7.
pub(super) const N_SUBJECTS: usize = 8;

impl Condition {
    /// Panics where the row is wrong. OK because the file is compiled in and a test reads it.
    pub(super) fn of_row(row: &Row, rule: usize, wordings: &Wordings) -> Vec<Self> {
        let codes = row.codes().split_whitespace();
        let codes = codes.map(|code| CodePattern::parse(code).unwrap_or_else(|| panic!("{code} is no code")));
        let replies = if row.reply.is_empty() { "any" } else { &row.reply };
        let replies = replies.split_whitespace().map(|reply| replies_of(reply).expect("a reply code"));
        let number = |name: &str| wordings.number(name).unwrap_or_else(|| panic!("there is no wording {name}"));
        let numbers = |names: &str| -> Box<[usize]> { names.split_whitespace().map(number).collect() };
        let allowed = row.by.map_or(ANY_SPEAKER, bit_of_speaker) | stages_of(&row.stage);
        let condition = |code: CodePattern, replies: Span| Self {
            subjects: code.subjects,
            details: code.details,
            replies,
            allowed: allowed | code.classes,
            wordings: numbers(&row.text),
            without: numbers(&row.without),
            domain: row.domain.as_deref().map(Box::from),
            rule,
        };
        codes.flat_map(|code| replies.clone().map(move |replies| condition(code, replies))).collect()
    }

    pub(super) fn fits(&self, seen: &Seen, evidence: &Evidence<'_>) -> bool {
        self.subjects & seen.subject != 0
            && self.allowed & seen.bits == seen.bits
            && self.details.holds(seen.detail)
            && self.replies.holds(seen.reply)
            && self.wordings.iter().all(|&wording| evidence.heard().wordings.contains(wording))
            && !self.without.iter().any(|&wording| evidence.heard().wordings.contains(wording))
            && self.domain.as_deref().is_none_or(|domain| is_within(evidence.domain(), domain))
    }

    /// The subject digits of its codes.
    pub(super) fn subjects(&self) -> impl Iterator<Item = u16> + use<> {
        let subjects = self.subjects;
        (0..N_SUBJECTS as u16).filter(move |subject| subjects & 1 << subject != 0)
    }

    /// Whether it goes by some of the words that the other goes by.
    pub(super) fn is_part_of(&self, other: &Self) -> bool {
        !self.wordings.is_empty() && self.wordings.iter().all(|wording| other.wordings.contains(wording))
    }

    /// Whether all its words are heard in the first sentence.
    pub(super) fn is_at_first(&self, evidence: &Evidence<'_>) -> bool {
        self.wordings.iter().all(|&wording| evidence.heard().at_first.contains(wording))
    }

    pub(super) fn first_wording(&self) -> Option<usize> {
        self.wordings.first().copied()
    }
}

impl Seen {
    pub(super) fn in_evidence(evidence: &Evidence<'_>) -> Self {
        Self {
            subject: 1 << evidence.subject(),
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

impl CodePattern {
    pub(super) fn parse(text: &str) -> Option<Self> {
        if text == "any" {
            return Some(Self { classes: ANY_CLASS, subjects: u8::MAX, details: Span::ANY });
        }
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
        let subjects = match subject {
            "Y" => u8::MAX,
            digit => 1u8.checked_shl(digit.parse().ok()?)?,
        };
        Some(Self { classes, subjects, details })
    }

    /// Subject and detail, if it stands for one code.
    pub(super) fn exact(self) -> Option<(u16, u16)> {
        let is_exact = self.subjects.is_power_of_two() && self.details.n_more == 0;
        is_exact.then(|| (self.subjects.trailing_zeros() as u16, self.details.first))
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

/// Whether a domain is this one or below it.
fn is_within(domain: &str, parent: &str) -> bool {
    let Some(start) = domain.len().checked_sub(parent.len()) else { return false };
    let is_label = start == 0 || domain.as_bytes()[start - 1] == b'.';
    is_label && domain.as_bytes()[start..].eq_ignore_ascii_case(parent.as_bytes())
}

/// The bits of the stages that are named; of all, and of a stage that is not told, where none is.
fn stages_of(names: &str) -> u16 {
    let stage = |name: &str| bit_of_stage(SmtpStage::parse(name).expect("a stage"));
    let stages = names.split_whitespace().map(stage).fold(0, |stages, bit| stages | bit);
    if stages == 0 { ANY_STAGE | NO_STAGE } else { stages }
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
    use super::{ANY_STAGE, SmtpStage, bit_of_stage, is_within};

    #[test]
    fn each_stage_has_a_bit() {
        assert_eq!(SmtpStage::ALL.map(bit_of_stage).into_iter().fold(0, |bits, bit| bits | bit), ANY_STAGE);
    }

    #[test]
    fn a_domain_is_within_itself_and_its_parents() {
        assert!(["example.com", "A.Example.COM"].iter().all(|domain| is_within(domain, "example.com")));
        assert!(!["anexample.com", "com", "", "example.com.no"].iter().any(|domain| is_within(domain, "example.com")));
    }
}
