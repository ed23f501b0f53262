//! What a rule comes to, with all that was said.

use super::catalogue::Cause;
use super::condition::Condition;
use super::diagnosis::Confidence;
use super::evidence::{Evidence, Speaker};
use super::rules::Rule;

/// A rule that fits, and how sure it is here.
#[derive(Debug, Clone, Copy)]
pub(super) struct Finding {
    pub(super) rule: &'static Rule,
    pub(super) confidence: Confidence,
    condition: &'static Condition,
}

/// What a rule that goes by a code of several uses loses where more is said beside it than was understood.
const NOT_UNDERSTOOD: u8 = 20;
/// From here on, a code has one use.
const PLAIN: Confidence = Confidence::of(80);
/// What a rule by words loses where a server says them behind the first sentence: there they are often about something
/// else.
const LATE: u8 = 10;
/// From here on, words mean what they mean wherever they stand, and whatever else is said.
const UNMISTAKABLE: Confidence = Confidence::of(97);
/// So many words may be said beside a code without telling anything.
const N_WORDS_OF_NOTHING: u16 = 3;
/// Rules that are as near to each other as this, and point at causes that have nothing to do with each other, leave it open.
const CONTESTED: u8 = 8;

impl Finding {
    pub(super) fn new(rule: &'static Rule, condition: &'static Condition, evidence: &Evidence<'_>) -> Self {
        let is_by_words = condition.first_wording().is_some();
        let is_open = !is_by_words && rule.confidence() < PLAIN && rule.cause().parent().is_some();
        let is_unclear = is_open && evidence.heard().n_words > N_WORDS_OF_NOTHING;
        let may_be_late = is_by_words && rule.confidence() < UNMISTAKABLE && evidence.speaker() == Speaker::Remote;
        let is_late = may_be_late && !condition.is_at_first(evidence);
        let loss = if is_unclear {
            NOT_UNDERSTOOD
        } else if is_late {
            LATE
        } else {
            0
        };
        Self { rule, confidence: rule.confidence().less(loss), condition }
    }

    /// The surest first; of equally sure ones, the first in the files.
    pub(super) fn rank(&self) -> (std::cmp::Reverse<Confidence>, usize) {
        (std::cmp::Reverse(self.confidence), self.condition.rule)
    }

    pub(super) fn is_stated(&self) -> bool {
        self.confidence >= Confidence::STATED
    }

    /// Whether it says something else than the best, and nearly as surely, from words that the best does not go by.
    pub(super) fn contests(&self, best: &Self) -> bool {
        let margin = if best.confidence >= UNMISTAKABLE { 0 } else { CONTESTED };
        let is_near = self.confidence >= Confidence::STATED && self.confidence >= best.confidence.less(margin);
        is_near && !self.condition.is_part_of(best.condition) && !are_akin(self.rule.cause(), best.rule.cause())
    }

    /// The same, not sure enough to be stated.
    pub(super) fn contested(self) -> Self {
        Self { confidence: self.confidence.min(Confidence::STATED.less(1)), ..self }
    }
}

/// Whether one cause is above the other, or both are kinds of the same.
fn are_akin(one: &'static Cause, other: &'static Cause) -> bool {
    let is_above = |upper: &'static Cause, lower: &'static Cause| {
        std::iter::successors(Some(lower), |cause| cause.parent()).any(|cause| cause == upper)
    };
    let is_waiting = |cause: &Cause| cause.id() == "asked-to-try-later";
    let siblings = one.parent().filter(|parent| parent.parent().is_some()) == other.parent();
    is_above(one, other) || is_above(other, one) || siblings || is_waiting(one) || is_waiting(other)
}
