//! What a rule comes to, with all that was said.

use super::catalogue::Cause;
use super::condition::Condition;
use super::diagnosis::Confidence;
use super::evidence::{Evidence, Speaker, n_told};
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
/// From here on, words are those by which one maker names one thing.
const OWN_WORDS: Confidence = Confidence::of(98);
/// From here on, words may be enough that no code confirms, if hardly more is said than them: so many words in no known phrase.
const PLAIN_WORDS: Confidence = Confidence::of(85);
const N_UNHEARD_BESIDE_WORDS: u16 = 2;
/// Beside a code that the reporting system says itself, so many words may be in no known phrase; beside that of another server none.
const N_UNHEARD_BESIDE_OWN_CODE: u16 = 4;
/// From here on, a code says as much as words that point at the same.
const CONFIRMS: Confidence = Confidence::of(50);
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

    pub(super) fn is_named(&self) -> bool {
        self.confidence >= Confidence::NAMED
    }

    /// The same, no more than likely unless it is confirmed: words by the code beside them, of which this is what it comes to alone; or else by
    /// that nothing more was said that was not understood.
    pub(super) fn unless_confirmed(self, of_code: Option<Self>, evidence: &Evidence<'_>) -> Self {
        let is_confirmed = match self.condition.first_wording() {
            None => self.is_plain_code(evidence),
            Some(_) => self.confidence >= OWN_WORDS || self.are_plain_words(of_code, evidence),
        };
        let most = if is_confirmed { self.confidence } else { Confidence::CERTAIN.less(1) };
        Self { confidence: self.confidence.min(most), ..self }
    }

    fn is_plain_code(&self, evidence: &Evidence<'_>) -> bool {
        let n_unheard = evidence.heard().n_unheard;
        n_unheard == 0 || evidence.speaker() == Speaker::Local && n_unheard <= N_UNHEARD_BESIDE_OWN_CODE
    }

    fn are_plain_words(&self, of_code: Option<Self>, evidence: &Evidence<'_>) -> bool {
        let cause = self.rule.cause();
        let says_the_same = |of_code: Self| {
            let other = of_code.rule.cause();
            are_in_line(other, cause) && other.parent().is_some() && of_code.rule.confidence() >= CONFIRMS
        };
        let code = evidence.code();
        if n_told(code) > 0 && of_code.is_some_and(says_the_same) {
            return true;
        }
        let is_alone = self.confidence >= PLAIN_WORDS && evidence.heard().n_unheard <= N_UNHEARD_BESIDE_WORDS;
        // 5.7.1 is said of everything that is refused.
        let is_vague = n_told(code) < 2 || (code.subject(), code.detail()) == (7, 1);
        is_alone
            && match cause.subject_digit() {
                // Servers name no-one's address or mailbox in words that mean something else; policies they do.
                1 | 2 if is_vague => evidence.reply_code().is_some(),
                subject => !is_vague && evidence.subject() == subject,
            }
    }

    /// Whether it says something else than the best, and nearly as surely, from words that the best does not go by.
    pub(super) fn contests(&self, best: &Self) -> bool {
        let margin = if best.confidence >= UNMISTAKABLE { 0 } else { CONTESTED };
        let is_near = self.confidence >= Confidence::NAMED && self.confidence >= best.confidence.less(margin);
        is_near && !self.condition.is_part_of(best.condition) && !are_akin(self.rule.cause(), best.rule.cause())
    }

    /// The same, not sure enough to be named.
    pub(super) fn contested(self) -> Self {
        Self { confidence: self.confidence.min(Confidence::NAMED.less(1)), ..self }
    }
}

/// Whether one cause is above the other, or both are kinds of the same.
fn are_akin(one: &'static Cause, other: &'static Cause) -> bool {
    let is_waiting = |cause: &Cause| cause.id() == "asked-to-try-later";
    let siblings = one.parent().filter(|parent| parent.parent().is_some()) == other.parent();
    are_in_line(one, other) || siblings || is_waiting(one) || is_waiting(other)
}

/// Whether one cause is above the other, or the same.
fn are_in_line(one: &'static Cause, other: &'static Cause) -> bool {
    one.is_above(other) || other.is_above(one)
}
