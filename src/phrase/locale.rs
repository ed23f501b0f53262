//! What ICU4X is asked about a language as such.

use icu_locale::LanguageIdentifier;
use icu_locale::extensions::unicode::Value;
use icu_locale::preferences::extensions::unicode::keywords::NumberingSystem;
use icu_locale::subtags::subtag;

use crate::language::LanguageTag;

/// The tag as ICU4X has it; `und` for what ICU4X cannot read, which a [`LanguageTag`] never is.
pub(super) fn identifier(language: &LanguageTag) -> LanguageIdentifier {
    language.as_str().parse().unwrap_or(LanguageIdentifier::UNKNOWN)
}

/// Latin digits, whatever the language: what a person reads must be found in a log.
pub(super) fn latin_digits() -> Option<NumberingSystem> {
    NumberingSystem::try_from(Value::from_subtag(Some(subtag!("latn")))).ok()
}
