//! How often the words of a language were read before they are offered.

use serde::Deserialize;

/// How often the words of a language were read. Each level contains the ones before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Review {
    /// Written, and read by whoever wrote them.
    #[default]
    Drafted,
    /// Read a second time, in rendered mails, by somebody who is not a native speaker.
    Read,
    /// Read in rendered mails by a native speaker.
    Native,
}

impl Review {
    /// All levels, the lowest first.
    pub const ALL: [Self; 3] = [Self::Drafted, Self::Read, Self::Native];
    /// Every word of a configuration that stands for one, in order.
    pub const WORDS: &'static [&'static str] = &["drafted", "read", "native"];

    /// The word of a configuration, and of `style.toml`: `drafted`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Drafted => "drafted",
            Self::Read => "read",
            Self::Native => "native",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|review| review.as_str() == word)
    }

    /// What a `style.toml` says of it, by its line `review = "read"`; [`Drafted`](Self::Drafted) where there is none.
    pub fn of_style(style: &str) -> Self {
        let said = style.lines().find_map(|line| line.trim().strip_prefix("review")?.trim_start().strip_prefix('='));
        said.and_then(|said| Self::from_word(said.trim().trim_matches('"'))).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::Review;

    #[test]
    fn a_style_says_it_in_one_line() {
        assert_eq!(Review::of_style("# x\nreview = \"native\"\n[register]\n"), Review::Native);
        assert_eq!(Review::of_style("reviewed = \"native\"\n"), Review::Drafted);
        assert_eq!(Review::of_style(""), Review::Drafted);
        assert!(Review::Native > Review::Read && Review::Read > Review::Drafted);
        assert_eq!(Review::ALL.map(Review::as_str), Review::WORDS);
    }
}
