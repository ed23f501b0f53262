//! What a language asks of its own texts: `style.toml`, and its words for the things of the trade: `glossary.toml`.

use serde::Deserialize;
use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::language::Review;

/// The contents of `style.toml`.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Style {
    /// What the language calls itself: `Nederlands`.
    #[serde(default)]
    pub name: String,
    /// What English calls it: `Dutch`.
    #[serde(default)]
    pub english_name: String,
    /// How often it was read.
    pub review: Review,
    /// Each reading, the newest last.
    #[serde(default)]
    pub passes: Vec<Pass>,
    /// How the reader is spoken to.
    #[serde(default)]
    pub register: Register,
    /// The signs of the language.
    #[serde(default)]
    pub typography: Typography,
    /// What must not be written.
    #[serde(default)]
    pub forbidden: Vec<Forbidden>,
    /// Words that stand twice in a row by right: `vous vous`.
    #[serde(default)]
    pub doubled_words: Vec<String>,
}

/// One reading of a language.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Pass {
    /// `2026-11-29`.
    pub on: String,
    /// What was done, and by whom as far as that matters.
    pub what: String,
}

/// How the reader is spoken to.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Register {
    /// In a sentence or two.
    pub summary: String,
    /// Words of another register. `*` at the end stands for any ending.
    pub avoid: Vec<String>,
}

/// The signs of a language.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[non_exhaustive]
pub struct Typography {
    /// Opening and closing, then those inside them.
    pub quotation_marks: Vec<String>,
    /// `’`, where the language has one.
    pub apostrophe: Option<String>,
    /// `…`.
    pub ellipsis: Option<String>,
    /// Signs before which a no-break space stands.
    pub no_break_space_before: Vec<String>,
    /// Signs behind which a no-break space stands.
    pub no_break_space_after: Vec<String>,
}

/// Words that must not be written.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Forbidden {
    /// `*` at the end stands for any ending.
    pub words: Vec<String>,
    /// What to write instead.
    pub say: String,
    /// Why.
    #[serde(default)]
    pub why: String,
}

/// The contents of `glossary.toml`: for each thing its words, by the ids of the English glossary.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(transparent)]
pub struct Glossary {
    /// By id: `mailbox`.
    pub terms: BTreeMap<String, Term>,
}

/// The words for one thing.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields)]
#[non_exhaustive]
pub struct Term {
    /// What is said. `*` at the end stands for any ending.
    #[serde(rename = "use")]
    pub used: Vec<String>,
    /// What is not said.
    #[serde(default)]
    pub avoid: Vec<String>,
    /// What the thing is; in the English glossary alone.
    #[serde(default)]
    pub meaning: String,
    /// Why these words.
    #[serde(default)]
    pub note: String,
}

impl Style {
    /// Reads the file.
    ///
    /// # Errors
    /// What is not TOML, or not what such a file says, with its place.
    pub fn parse(path: &str, text: &str) -> Result<Self, Box<Diagnostic>> {
        toml::from_str(text).map_err(|error| refused("style-unreadable", SEE, (path, text), &error))
    }
}

impl Glossary {
    /// Reads the file.
    ///
    /// # Errors
    /// What is not TOML, or not what such a file says, with its place.
    pub fn parse(path: &str, text: &str) -> Result<Self, Box<Diagnostic>> {
        toml::from_str(text).map_err(|error| refused("glossary-unreadable", SEE, (path, text), &error))
    }
}

const SEE: &str = "see locales/README.md for what may stand here";

/// What is wrong with a file in TOML.
pub(super) fn refused(
    code: &'static str,
    cure: &str,
    (path, text): (&str, &str),
    error: &toml::de::Error,
) -> Box<Diagnostic> {
    let span = error.span().unwrap_or(0..0);
    let message = error.message().lines().next().unwrap_or_default().to_owned();
    let place = Place::locate(path, text, span.start, span.end);
    Box::new(Diagnostic::new(Severity::Warning, code, message).with_cure(cure).with_place(place))
}
