//! What ICU4X is asked about a language as such.

use icu_locale::extensions::unicode::Value;
use icu_locale::preferences::extensions::unicode::keywords::NumberingSystem;
use icu_locale::subtags::subtag;
use icu_locale::{LanguageIdentifier, LocaleDirectionality};

use crate::language::LanguageTag;

/// The direction in which a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    LeftToRight,
    /// From right to left.
    RightToLeft,
}

/// The direction in which a language is written, by its script or the script it usually has.
pub fn direction(language: &LanguageTag) -> Direction {
    if LocaleDirectionality::new_extended().is_right_to_left(&identifier(language)) {
        Direction::RightToLeft
    } else {
        Direction::LeftToRight
    }
}

/// The tag as ICU4X has it; `und` for what ICU4X cannot read, which a [`LanguageTag`] never is.
pub(super) fn identifier(language: &LanguageTag) -> LanguageIdentifier {
    language.as_str().parse().unwrap_or(LanguageIdentifier::UNKNOWN)
}

/// Latin digits, whatever the language: what a person reads must be found in a log.
pub(super) fn latin_digits() -> Option<NumberingSystem> {
    NumberingSystem::try_from(Value::from_subtag(Some(subtag!("latn")))).ok()
}
