//! What became of a batch.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::exit::Exit;
use super::about::About;
use crate::outlet::batch::{BatchCounts, BatchLetter, BatchState, LetterOutcome, LetterRole, LetterState};

/// How many replies are named; the others are counted.
const N_REPLIES: usize = 5;

/// What became of the notices of a batch.
#[derive(Debug, Serialize)]
pub(super) struct OutcomePart {
    /// Nothing is left to be sent.
    closed: bool,
    interrupted: bool,
    sent: usize,
    refused_for_good: usize,
    for_now: usize,
    held_back: usize,
    unsure: usize,
    not_tried: usize,
    suppressed: usize,
    wrong: usize,
    /// Of notices that were refused for good, how many by which code.
    refusals: Vec<Refusal>,
    /// Those that were not sent, as far as they were tried.
    letters: Vec<LetterPart>,
}

#[derive(Debug, Serialize)]
struct Refusal {
    code: String,
    notices: usize,
}

#[derive(Debug, Serialize)]
struct LetterPart {
    number: usize,
    name: String,
    recipient: String,
    message_id: String,
    outcome: LetterOutcome,
    said: String,
}

impl OutcomePart {
    pub(super) fn new(letters: &[BatchLetter], about: &About, state: &BatchState, is_interrupted: bool) -> Self {
        let counts = state.counts();
        let parts: Vec<LetterPart> = letters.iter().filter_map(|letter| LetterPart::of(letter, state)).collect();
        Self {
            closed: state.is_closed(),
            interrupted: is_interrupted,
            sent: counts.accepted,
            refused_for_good: counts.for_good,
            for_now: counts.for_now,
            held_back: counts.held_back,
            unsure: counts.unsure,
            not_tried: counts.waiting,
            suppressed: about.suppressed.len(),
            wrong: about.wrong.len(),
            refusals: refusals(&parts),
            letters: parts,
        }
    }

    /// `996 sent, 4 failed: 2 refused for good (550 5.1.1 2), 1 for now, 1 wrong; 13 without a notice`
    pub(super) fn line(&self) -> String {
        let rows = [
            (self.refused_for_good, format!("refused for good{}", self.codes())),
            (self.for_now, "not sent for now".to_owned()),
            (self.held_back, "held back".to_owned()),
            (self.unsure, "unsure".to_owned()),
            (self.wrong, "wrong".to_owned()),
        ];
        let n_failed: usize = rows.iter().map(|(n, _)| n).sum();
        let told: Vec<String> = rows.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")).collect();
        let mut line = format!("{} sent, {n_failed} failed", self.sent);
        if !told.is_empty() {
            line.push_str(&format!(": {}", told.join(", ")));
        }
        for (n, what) in [(self.not_tried, "not tried"), (self.suppressed, "without a notice")] {
            if n > 0 {
                line.push_str(&format!("; {n} {what}"));
            }
        }
        line
    }

    fn codes(&self) -> String {
        let named = self.refusals.iter().take(N_REPLIES).map(|one| format!("{} {}", one.notices, one.code));
        match self.refusals.len() {
            0 => String::new(),
            n if n > N_REPLIES => format!(" ({}, …)", named.collect::<Vec<_>>().join(", ")),
            _ => format!(" ({})", named.collect::<Vec<_>>().join(", ")),
        }
    }
}

impl LetterPart {
    /// Of a notice that was tried, and that no peer is known to have.
    fn of(letter: &BatchLetter, state: &BatchState) -> Option<Self> {
        if letter.role != LetterRole::Notice {
            return None;
        }
        let (outcome, said) = match state.of(letter.number) {
            LetterState::HandedOver => (LetterOutcome::Unsure, CUT_OFF.to_owned()),
            LetterState::Ended(outcome, said) if *outcome != LetterOutcome::Accepted => (*outcome, said.clone()),
            _ => return None,
        };
        let (name, recipient) = (letter.name.clone(), letter.recipient.clone());
        Some(Self { number: letter.number, name, recipient, message_id: letter.message_id.clone(), outcome, said })
    }
}

/// What is said of a letter that was under way when its journal ended.
pub(super) const CUT_OFF: &str = "it was being sent when the program ended; it may have arrived";

fn refusals(parts: &[LetterPart]) -> Vec<Refusal> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for part in parts.iter().filter(|part| part.outcome == LetterOutcome::ForGood) {
        *counts.entry(code_of(&part.said)).or_default() += 1;
    }
    let mut refusals: Vec<Refusal> = counts.into_iter().map(|(code, notices)| Refusal { code, notices }).collect();
    refusals.sort_by_key(|refusal| std::cmp::Reverse(refusal.notices));
    refusals
}

/// The codes of a reply that is quoted in an error (`rcpt: refused for good: 550 5.1.1 no such user`), or that it has none.
fn code_of(said: &str) -> String {
    let mut words = said.split([' ', '-']).skip_while(|word| !is_reply_code(word));
    let Some(code) = words.next() else { return "without a reply".to_owned() };
    match words.next().filter(|word| word.split('.').count() == 3) {
        Some(status) => format!("{code} {status}"),
        None => code.to_owned(),
    }
}

fn is_reply_code(word: &&str) -> bool {
    word.len() == 3 && word.starts_with(['4', '5']) && word.bytes().all(|octet| octet.is_ascii_digit())
}

/// How the program ends for where a batch stands. What is left for now ended the run in which it was tried.
pub(super) fn exit_of(counts: &BatchCounts, about: &About, is_interrupted: bool) -> Exit {
    let wrong = about.wrong.iter().map(|wrong| Exit::of_code(wrong.exit)).max().unwrap_or(Exit::Done);
    let rows = [
        (counts.for_good > 0, Exit::PeerForGood),
        (counts.unsure > 0, Exit::PeerForNow),
        (is_interrupted && counts.n_due() > 0, Exit::PeerForNow),
    ];
    rows.into_iter().filter(|(is_so, _)| *is_so).map(|(_, exit)| exit).fold(wrong, Exit::max)
}

#[cfg(test)]
mod tests {
    use super::code_of;

    #[test]
    fn refusals_are_counted_by_the_codes_of_the_reply() {
        for (said, code) in [
            ("rcpt: refused for good: 550 5.1.1 no such user", "550 5.1.1"),
            ("message: refused for good: 554-5.7.1 Spam / 554 5.7.1 go", "554 5.7.1"),
            ("rcpt: refused for good: 550 no", "550"),
            ("the server does not offer SMTPUTF8", "without a reply"),
        ] {
            assert_eq!(code_of(said), code);
        }
    }
}
