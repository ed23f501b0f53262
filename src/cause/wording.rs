//! The wordings of `rules.toml`: names for sets of phrases, and one word machine that hears them all.

use std::collections::BTreeMap;

use super::machine::{Machine, State};
use crate::report::SmtpStage;

/// All phrases, compiled.
pub(super) struct Wordings {
    names: Vec<String>,
    machine: Machine,
    // By the number of a phrase.
    sounds: Vec<Sound>,
}

/// What a phrase stands for.
#[derive(Clone, Copy)]
pub(super) struct Sound {
    pub(super) meaning: Meaning,
    pub(super) n_words: u16,
    /// The phrase ends where a word does.
    is_whole: bool,
}

/// What hearing a phrase tells.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Meaning {
    /// This wording is heard.
    Wording(usize),
    /// The command that drew the reply.
    Stage(SmtpStage),
    /// What follows is what another server said, word for word.
    Quote,
}

/// A set of wordings: those that are heard, or those that must be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct WordingSet([u64; N_WORDINGS_MAX / 64]);

const N_WORDINGS_MAX: usize = 512;

impl Wordings {
    /// `wordings` are names and their phrases, `stages` those of each stage, `quotes` those before what others said. In lower
    /// case; `|` at the end stands for the end of a word.
    pub(super) fn compile(
        wordings: BTreeMap<String, Vec<String>>,
        stages: &BTreeMap<String, Vec<String>>,
        quotes: &[String],
    ) -> Self {
        // OK because the phrases are compiled in and a test reads them.
        assert!(wordings.len() <= N_WORDINGS_MAX, "there is a bit for each wording");
        let stage = |name: &str| SmtpStage::parse(name).expect("a stage");
        let mut all: Vec<(&str, Meaning)> = Vec::new();
        for (number, phrases) in wordings.values().enumerate() {
            all.extend(phrases.iter().map(|phrase| (phrase.as_str(), Meaning::Wording(number))));
        }
        for (name, phrases) in stages {
            all.extend(phrases.iter().map(|phrase| (phrase.as_str(), Meaning::Stage(stage(name)))));
        }
        all.extend(quotes.iter().map(|phrase| (phrase.as_str(), Meaning::Quote)));
        let forms: Vec<(String, Sound)> =
            all.into_iter().flat_map(|(phrase, meaning)| forms(phrase, meaning)).collect();
        let machine = Machine::compile(forms.iter().map(|(form, _)| form.as_str()));
        let sounds = forms.into_iter().map(|(_, sound)| sound).collect();
        Self { names: wordings.into_keys().collect(), machine, sounds }
    }

    /// The number of the wording with this name.
    pub(super) fn number(&self, name: &str) -> Option<usize> {
        self.names.binary_search_by(|other| other.as_str().cmp(name)).ok()
    }

    pub(super) fn name(&self, number: usize) -> &str {
        &self.names[number]
    }

    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    /// The state after one more byte.
    pub(super) fn after(&self, state: State, byte: u8) -> State {
        self.machine.after(state, byte)
    }

    /// What is heard where a text has led to this state, and goes on with the next byte.
    pub(super) fn heard(&self, state: State, next: Option<u8>) -> impl Iterator<Item = Sound> {
        let is_end = !next.is_some_and(|next| next.is_ascii_alphanumeric());
        let sounds = self.machine.ended(state).iter().map(|&number| self.sounds[number]);
        sounds.filter(move |sound| is_end || !sound.is_whole)
    }
}

/// The phrase as UTF-8, and as the escapes in which a field of ASCII has it: `bo\x{EE}te pleine`
/// ([`FieldText`](crate::text::FieldText)).
fn forms(phrase: &str, meaning: Meaning) -> impl Iterator<Item = (String, Sound)> {
    let (phrase, is_whole) = match phrase.strip_suffix('|') {
        Some(phrase) => (phrase, true),
        None => (phrase, false),
    };
    let escape = |character: char| match character {
        character if character.is_ascii() => character.to_string(),
        character => format!("\\x{{{:x}}}", u32::from(character)),
    };
    let escaped: String = phrase.chars().map(escape).collect();
    let escaped = Some(escaped).filter(|escaped| escaped != phrase);
    let n_words = phrase.split_whitespace().count() as u16;
    let sound = Sound { meaning, n_words, is_whole };
    std::iter::once(phrase.to_owned()).chain(escaped).map(move |form| (form, sound))
}

impl WordingSet {
    pub(super) fn insert(&mut self, number: usize) {
        self.0[number / 64] |= 1 << (number % 64);
    }

    pub(super) fn contains(&self, number: usize) -> bool {
        self.0[number / 64] & 1 << (number % 64) != 0
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = usize> {
        self.0.iter().enumerate().flat_map(|(at, &bits)| {
            let rests = std::iter::successors(Some(bits), |bits| Some(bits & bits.wrapping_sub(1)));
            rests.take_while(|&bits| bits != 0).map(move |bits| at * 64 + bits.trailing_zeros() as usize)
        })
    }
}
