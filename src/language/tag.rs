//! A canonical BCP 47 language tag.

use std::fmt;

use unic_langid::LanguageIdentifier;

use crate::diagnostic::Error;

/// A canonical BCP 47 language tag of language, script and region: `nl`, `zh-Hant`, `pt-BR` (RFC 5646).
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct LanguageTag(Box<str>);

impl LanguageTag {
    /// Reads a tag and puts it into its canonical form.
    ///
    /// # Errors
    /// Text that is no language tag.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let identifier: LanguageIdentifier = text
            .parse()
            .map_err(|_| Error::caller("not a language tag, such as `nl` or `pt-BR`").by_rule("RFC 5646 §2.1"))?;
        Ok(Self(identifier.to_string().into()))
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}
