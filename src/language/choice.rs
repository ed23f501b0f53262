//! The languages to try, and why these.

use std::fmt;

use super::detection::LETTERS_MIN;
use super::preferences::MAX_TAGS;
use super::signals::SignalKind;
use super::tag::LanguageTag;

/// Characters of a statement that a [`Reason`] keeps: enough to recognise it.
const MAX_SAID_CHARACTERS: usize = 80;

/// The languages to try for one mail, best first, and why these.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Choice {
    /// The languages to try, as the catalogue names them, a whole mail at a time, best first. Never empty, no language
    /// twice; English is the last wherever it is available, unless the administrator's map has another behind it.
    pub chain: Vec<LanguageTag>,
    /// How many at the head of the chain are those of the administrator's map.
    pub n_mapped: usize,
    /// One for each statement that was read, in the order in which they were weighed.
    pub reasons: Vec<Reason>,
}

/// What became of one statement about the reader's language.
///
/// Printed, it is one line for people: `accept-language "zh-TW": won, served by zh-Hant`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Reason {
    /// Where the statement comes from.
    pub signal: SignalKind,
    /// The statement as it was written, its first 80 characters. Text of others: escape it where it is shown.
    pub said: String,
    /// What became of it.
    pub outcome: SignalOutcome,
    /// Why.
    pub why: Why,
}

/// What became of a statement about the reader's language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SignalOutcome {
    /// It decided the first language.
    Won,
    /// It was understood, and decided at most what comes after the first language.
    Lost,
    /// It was not weighed.
    Ignored,
}

/// Why a statement won, lost or was ignored.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Why {
    /// The first available language that serves it.
    ServedBy(LanguageTag),
    /// The available language that the administrator's map puts behind its first.
    NextOfMap(LanguageTag),
    /// No available language serves it.
    NotAvailable,
    /// A statement before it decided.
    Outranked,
    /// Its weight is zero: the reader does not want it (RFC 9110 §12.4.2).
    NotAcceptable,
    /// `*` names no language.
    Wildcard,
    /// It names no language that can be read.
    NotATag,
    /// It stands behind as many languages as are read of one field.
    TooMany,
    /// The original was written by a list, a bulk mailer or a program.
    WrittenByMachine,
    /// More than one language is possible; what it says decides nothing alone.
    NotAlone,
    /// The script of the original's text is that of no language it names.
    Contradicted,
    /// The original's text is in a language that it does not name.
    OtherLanguage,
    /// There were no languages to decide between, or it speaks for none of them.
    NoTie,
    /// The site does not want it weighed.
    TurnedOff,
    /// The text is too short to tell its language.
    TooLittleText,
    /// The text does not show clearly enough which language it is in.
    NotSure,
}

impl Choice {
    /// The language to try first.
    pub fn first(&self) -> &LanguageTag {
        // OK because the negotiation puts at least one tag into the chain.
        self.chain.first().expect("a chain is never empty")
    }

    /// The head of the chain: the languages of the administrator's map, where it decided.
    pub fn mapped(&self) -> &[LanguageTag] {
        &self.chain[..self.n_mapped]
    }

    /// The statement that decided the first language.
    pub fn winner(&self) -> &Reason {
        let won = self.reasons.iter().find(|reason| reason.outcome == SignalOutcome::Won);
        // OK because the first language of the chain is put there by a statement that wins.
        won.expect("a statement wins")
    }
}

impl Reason {
    pub(super) fn new(signal: SignalKind, said: &str, outcome: SignalOutcome, why: Why) -> Self {
        Self { signal, said: shortened(said), outcome, why }
    }
}

fn shortened(said: &str) -> String {
    match said.char_indices().nth(MAX_SAID_CHARACTERS) {
        Some((end, _)) => format!("{}…", &said[..end]),
        None => said.to_owned(),
    }
}

impl Why {
    /// Stable, kebab-case: `not-available`.
    pub fn code(&self) -> &'static str {
        match self {
            Self::ServedBy(_) => "served-by",
            Self::NextOfMap(_) => "next-of-map",
            Self::NotAvailable => "not-available",
            Self::Outranked => "outranked",
            Self::NotAcceptable => "not-acceptable",
            Self::Wildcard => "wildcard",
            Self::NotATag => "not-a-tag",
            Self::TooMany => "too-many",
            Self::WrittenByMachine => "written-by-machine",
            Self::NotAlone => "not-alone",
            Self::Contradicted => "contradicted",
            Self::OtherLanguage => "other-language",
            Self::NoTie => "no-tie",
            Self::TurnedOff => "turned-off",
            Self::TooLittleText => "too-little-text",
            Self::NotSure => "not-sure",
        }
    }
}

impl SignalOutcome {
    /// `won`, `lost` or `ignored`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Won => "won",
            Self::Lost => "lost",
            Self::Ignored => "ignored",
        }
    }
}

impl fmt::Display for SignalOutcome {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(self.as_str())
    }
}

impl fmt::Display for Why {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::ServedBy(tag) => write!(out, "served by {tag}"),
            Self::NextOfMap(tag) => write!(out, "{tag} is the next of the map"),
            Self::NotAvailable => out.write_str("no available language serves it"),
            Self::Outranked => out.write_str("a statement before it decided"),
            Self::NotAcceptable => out.write_str("its weight is zero"),
            Self::Wildcard => out.write_str("it names no language"),
            Self::NotATag => out.write_str("not a language tag"),
            Self::TooMany => write!(out, "only {MAX_TAGS} languages of a field are read"),
            Self::WrittenByMachine => out.write_str("the original was not written by a person"),
            Self::NotAlone => out.write_str("more than one language is possible"),
            Self::Contradicted => out.write_str("the text is in another script"),
            Self::OtherLanguage => out.write_str("the text is in another language"),
            Self::NoTie => out.write_str("there is no tie that it breaks"),
            Self::TurnedOff => out.write_str("it is turned off"),
            Self::TooLittleText => write!(out, "a text needs {LETTERS_MIN} letters"),
            Self::NotSure => out.write_str("the text is not clear enough"),
        }
    }
}

impl fmt::Display for Reason {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} {:?}: {}, {}", self.signal, self.said, self.outcome, self.why)
    }
}
