//! From the steps of a journal to what is to be done.

use super::census::counted;
use super::{BatchLetter, Count, JournalLine, JournalStep, LetterOutcome, LetterRole};
use crate::report::Moment;

/// Where one message of a batch stands.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum LetterState {
    /// It is to be sent, and nothing was tried.
    Waiting,
    /// It is sent only if another fails.
    Dormant,
    /// It was about to leave when its journal ended: it may have arrived.
    HandedOver,
    /// What became of it, and what was said of it.
    Ended(LetterOutcome, String),
}

/// That a batch is to be sent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Confirmation {
    /// By this way.
    pub way: String,
    /// Not before this moment.
    pub not_before: Option<Moment>,
    /// Who said so, where it was on the page in the browser.
    pub by: Option<String>,
}

/// Where a batch stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BatchState {
    letters: Vec<LetterState>,
    roles: Vec<LetterRole>,
    accepted: Vec<(usize, Moment)>,
    confirmation: Option<Confirmation>,
}

/// How many messages of a batch stand where. Those to the postmaster are not among them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct BatchCounts {
    /// They were never tried.
    pub waiting: usize,
    /// A peer has them.
    pub accepted: usize,
    /// They cannot be sent.
    pub for_good: usize,
    /// They were tried, and are to be tried again.
    pub for_now: usize,
    /// They wait for the budget of their reader.
    pub held_back: usize,
    /// They may have arrived.
    pub unsure: usize,
}

impl BatchCounts {
    /// How many are to be sent.
    pub fn n_due(&self) -> usize {
        self.waiting + self.for_now + self.held_back
    }
}

impl LetterState {
    /// Whether it is to be sent: nothing of it can have arrived.
    pub fn is_due(&self) -> bool {
        matches!(self, Self::Waiting | Self::Ended(LetterOutcome::ForNow | LetterOutcome::HeldBack, _))
    }

    /// Whether it may have arrived.
    pub fn is_unsure(&self) -> bool {
        matches!(self, Self::HandedOver | Self::Ended(LetterOutcome::Unsure, _))
    }

    /// Whether nothing that comes later can change it.
    fn is_settled(&self) -> bool {
        matches!(self, Self::Ended(LetterOutcome::Accepted | LetterOutcome::ForGood, _))
    }
}

impl BatchState {
    /// The state of these messages after these steps.
    pub fn fold(letters: &[BatchLetter], lines: &[JournalLine]) -> Self {
        let mut state = Self::of_roles(letters.iter().map(|letter| letter.role).collect());
        lines.iter().for_each(|line| state.take(line.at, &line.step));
        state
    }

    fn of_roles(roles: Vec<LetterRole>) -> Self {
        let state_of = |role: &LetterRole| match role {
            LetterRole::Notice => LetterState::Waiting,
            LetterRole::IfNeverSent(_) | LetterRole::IfHeldBack(_) => LetterState::Dormant,
        };
        let letters = roles.iter().map(state_of).collect();
        Self { letters, roles, accepted: Vec::new(), confirmation: None }
    }

    /// Takes one more step. Of a message that is not there, nothing is taken.
    pub fn take(&mut self, at: Moment, step: &JournalStep) {
        match step {
            JournalStep::Confirmed { way, not_before, by } => {
                let not_before = not_before.as_deref().and_then(|text| Moment::parse(text).ok());
                self.confirmation = Some(Confirmation { way: way.clone(), not_before, by: by.clone() });
            }
            JournalStep::HandingOver { letters } => {
                letters.iter().for_each(|number| self.set(*number, LetterState::HandedOver));
            }
            JournalStep::Result { letter, outcome, said, postmaster } => {
                self.set(*letter, LetterState::Ended(*outcome, said.clone()));
                if *outcome == LetterOutcome::Accepted {
                    self.accepted.push((*letter, at));
                }
                self.wake(*postmaster);
            }
        }
    }

    fn set(&mut self, number: usize, state: LetterState) {
        if let Some(letter) = self.letter(number).filter(|letter| !letter.is_settled()) {
            *letter = state;
        }
    }

    fn wake(&mut self, postmaster: Option<usize>) {
        if let Some(letter) = postmaster.and_then(|number| self.letter(number))
            && *letter == LetterState::Dormant
        {
            *letter = LetterState::Waiting;
        }
    }

    fn letter(&mut self, number: usize) -> Option<&mut LetterState> {
        self.letters.get_mut(number.checked_sub(1)?)
    }

    /// Where the message of this number stands.
    ///
    /// # Panics
    /// If there is none.
    pub fn of(&self, number: usize) -> &LetterState {
        &self.letters[number - 1]
    }

    /// The message to the postmaster that waits for this one, if it is of this outcome.
    pub fn postmaster_of(&self, number: usize, outcome: LetterOutcome) -> Option<usize> {
        let is_asked = |role: &LetterRole| match role {
            LetterRole::IfNeverSent(of) => *of == number && outcome == LetterOutcome::ForGood,
            LetterRole::IfHeldBack(of) => *of == number && outcome == LetterOutcome::HeldBack,
            LetterRole::Notice => false,
        };
        let at = self.roles.iter().skip(number).position(is_asked).map(|at| at + number)?;
        (self.letters[at] == LetterState::Dormant).then_some(at + 1)
    }

    /// What is to be sent now, in order: notices, or what the postmaster is to be told.
    pub fn due(&self, is_notice: bool) -> impl Iterator<Item = usize> {
        let is_asked = move |at: &usize| (self.roles[*at] == LetterRole::Notice) == is_notice;
        (0..self.letters.len()).filter(is_asked).filter(|at| self.letters[*at].is_due()).map(|at| at + 1)
    }

    /// What may have arrived, in order.
    pub fn unsure(&self) -> impl Iterator<Item = usize> {
        (1..=self.letters.len()).filter(|number| self.of(*number).is_unsure())
    }

    fn notices(&self) -> impl Iterator<Item = &LetterState> {
        let is_notice = |(_, role): &(&LetterState, &LetterRole)| **role == LetterRole::Notice;
        self.letters.iter().zip(&self.roles).filter(is_notice).map(|(letter, _)| letter)
    }

    /// What was accepted, and when, in that order.
    pub fn accepted(&self) -> &[(usize, Moment)] {
        &self.accepted
    }

    /// Whether, and how, the batch is to be sent.
    pub fn confirmation(&self) -> Option<&Confirmation> {
        self.confirmation.as_ref()
    }

    /// Nothing is left to be sent.
    pub fn is_closed(&self) -> bool {
        !self.letters.iter().any(LetterState::is_due)
    }

    /// What was said of notices that were tried and that no peer is known to have, the most frequent first.
    pub fn replies(&self) -> Vec<Count> {
        counted(self.notices().filter_map(|letter| match letter {
            LetterState::Ended(LetterOutcome::Accepted | LetterOutcome::HeldBack, _) => None,
            LetterState::Ended(_, said) => Some(said.clone()),
            _ => None,
        }))
    }

    /// How many notices are about to leave, or were when the journal ended. They are counted as unsure.
    pub fn n_under_way(&self) -> usize {
        self.notices().filter(|letter| **letter == LetterState::HandedOver).count()
    }

    /// How many stand where.
    pub fn counts(&self) -> BatchCounts {
        let mut counts = BatchCounts::default();
        for letter in self.notices() {
            *match letter {
                LetterState::Waiting | LetterState::Dormant => &mut counts.waiting,
                LetterState::HandedOver | LetterState::Ended(LetterOutcome::Unsure, _) => &mut counts.unsure,
                LetterState::Ended(LetterOutcome::Accepted, _) => &mut counts.accepted,
                LetterState::Ended(LetterOutcome::ForGood, _) => &mut counts.for_good,
                LetterState::Ended(LetterOutcome::ForNow, _) => &mut counts.for_now,
                LetterState::Ended(LetterOutcome::HeldBack, _) => &mut counts.held_back,
            } += 1;
        }
        counts
    }
}
