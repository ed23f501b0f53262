//! A BCP 47 language tag.

use std::fmt;
use std::str::FromStr;

use icu_locale::{LanguageIdentifier, LocaleDirectionality, LocaleExpander};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::tolerant;
use crate::diagnostic::Error;

/// A BCP 47 language tag of language, script, region and variants: `nl`, `zh-Hant`, `pt-BR`, `ca-valencia` (RFC 5646 §2.1).
///
/// Its letter case is that of RFC 5646 §2.1.1. Extensions and private use are not kept: they say nothing about the
/// language of a text. A tag keeps the subtags it was made from, so that `no` and `nb` are two tags;
/// [`canonical`](Self::canonical) says that they mean one language.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LanguageTag(Box<str>);

const PSEUDO: [&str; 2] = ["en-XA", "ar-XB"];

/// The direction in which a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Direction {
    /// As Dutch, and as whatever is not known: `ltr` in HTML.
    #[default]
    LeftToRight,
    /// As Arabic: `rtl` in HTML.
    RightToLeft,
}

impl LanguageTag {
    /// Reads a well-formed tag: `nl`, `zh-Hant-TW`. For what programs of others write, see
    /// [`parse_lenient`](Self::parse_lenient).
    ///
    /// # Errors
    /// Text that is no language tag, has an extension, or names no language (`und`).
    pub fn parse(text: &str) -> Result<Self, Error> {
        let refused = || Error::caller("not a language tag, such as `nl` or `pt-BR`").by_rule("RFC 5646 §2.1");
        let identifier = LanguageIdentifier::try_from_str(text).map_err(|_| refused())?;
        if identifier.language.is_unknown() {
            return Err(refused());
        }
        Ok(Self::from_identifier(&identifier))
    }

    /// Reads what is found in the wild and makes it canonical: POSIX locales (`de_DE.UTF-8`, `sr_RS@latin`), extensions
    /// (`nl-NL-u-nu-latn`), any letter case, grandfathered and redundant tags (`i-lux`, `no-bok`), extended language subtags
    /// (`zh-yue`), codes of three letters (`deu`, `ger`), withdrawn codes (`iw`).
    ///
    /// ```
    /// use retourpost::language::LanguageTag;
    ///
    /// assert_eq!(LanguageTag::parse_lenient("de_DE.UTF-8")?.as_str(), "de-DE");
    /// assert_eq!(LanguageTag::parse_lenient("zh-yue-HK")?.as_str(), "yue-HK");
    /// # Ok::<(), retourpost::Error>(())
    /// ```
    ///
    /// # Errors
    /// Text that names no language, even so: `C`, `x-pig-latin`, `i-default`, `*`.
    pub fn parse_lenient(text: &str) -> Result<Self, Error> {
        tolerant::read(text)
            .map(|identifier| Self::from_identifier(&identifier))
            .ok_or_else(|| Error::caller("names no language; `nl` or `pt-BR` would").by_rule("RFC 5646 §2.1"))
    }

    /// The tag that stands for the same language today: `nb` for `no`, `he` for `iw`, `sr-Latn` for `sh` (Unicode LDML,
    /// "Canonicalizing locales").
    #[must_use]
    pub fn canonical(&self) -> Self {
        Self::from_identifier(&tolerant::canonical(self.identifier()))
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language subtag: `zh` of `zh-Hant-TW`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The script subtag, where the tag has one: `Hant` of `zh-Hant-TW`.
    pub fn script(&self) -> Option<&str> {
        self.0.split('-').nth(1).filter(|subtag| is_script(subtag))
    }

    /// The region subtag, where the tag has one: `TW` of `zh-Hant-TW`, `419` of `es-419`.
    pub fn region(&self) -> Option<&str> {
        self.0.split('-').skip(1).find(|subtag| !is_script(subtag)).filter(|subtag| subtag.len() <= 3)
    }

    /// The script in which text of this tag is written, said or not: `Cyrl` for `sr`, `Hant` for `zh-TW`. Nothing for a
    /// language that CLDR does not know.
    pub fn likely_script(&self) -> Option<String> {
        let script = LocaleExpander::new_extended().get_likely_script(&self.identifier());
        script.map(|script| script.as_str().to_owned())
    }

    /// The region that is meant where none is said: `NL` for `nl`, `BR` for `pt`. Nothing for a language that CLDR does not know.
    pub fn likely_region(&self) -> Option<String> {
        let mut identifier = self.identifier();
        LocaleExpander::new_extended().maximize(&mut identifier);
        identifier.region.map(|region| region.as_str().to_owned())
    }

    /// The direction in which text of this tag is written; left to right where that is not known.
    pub fn direction(&self) -> Direction {
        if LocaleDirectionality::new_extended().is_right_to_left(&self.identifier()) {
            Direction::RightToLeft
        } else {
            Direction::LeftToRight
        }
    }

    /// The pseudo-languages: English in disguise, for tests and previews. Their regions are CLDR's for this purpose. `en-XA` has
    /// accents on all letters, is longer and stands in brackets; `ar-XB` runs from right to left.
    pub fn pseudo() -> [Self; 2] {
        PSEUDO.map(|tag| Self(tag.into()))
    }

    /// Whether it is a pseudo-language. A [`Negotiator`](super::Negotiator) gives one to who asks for it in so many words, and to
    /// nobody else.
    ///
    /// ```
    /// use retourpost::language::LanguageTag;
    ///
    /// assert!(LanguageTag::parse("en-XA")?.is_pseudo());
    /// assert!(!LanguageTag::parse("ar")?.is_pseudo());
    /// # Ok::<(), retourpost::Error>(())
    /// ```
    pub fn is_pseudo(&self) -> bool {
        PSEUDO.contains(&&*self.0)
    }

    /// English, which is compiled in.
    pub(crate) fn english() -> Self {
        Self("en".into())
    }

    pub(super) fn identifier(&self) -> LanguageIdentifier {
        // OK because the text was written by such an identifier.
        LanguageIdentifier::try_from_str(&self.0).expect("a written identifier can be read")
    }

    pub(super) fn from_identifier(identifier: &LanguageIdentifier) -> Self {
        Self(identifier.to_string().into())
    }
}

fn is_script(subtag: &str) -> bool {
    subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic())
}

impl Direction {
    /// The value of HTML's `dir` attribute: `ltr` or `rtl`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl AsRef<str> for LanguageTag {
    fn as_ref(&self) -> &str {
        &self.0
    }
}

impl FromStr for LanguageTag {
    type Err = Error;

    fn from_str(text: &str) -> Result<Self, Error> {
        Self::parse(text)
    }
}

impl Serialize for LanguageTag {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl<'de> Deserialize<'de> for LanguageTag {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::parse(&String::deserialize(deserializer)?).map_err(serde::de::Error::custom)
    }
}
