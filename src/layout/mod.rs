//! The look of a notice: askama templates, drawn once for each form with every value as a marked blank.
//!
//! A drawing is a text in which private-use characters stand for blanks, branches, loops and slots. It is drawn
//! when a form is compiled, not for each notice; `notice` cuts it at the marks and encodes what stands between them.

mod draw;
mod mark;
#[cfg(feature = "ledger")]
mod speaker;
mod templates;
mod tree;

pub(crate) use draw::Drawing;
#[cfg(test)]
pub(crate) use mark::Mark;
pub(crate) use mark::{Fact, Fate, List, Slot, Value};
#[cfg(feature = "ledger")]
pub(crate) use speaker::{Said, Speaker};
pub(crate) use templates::{Outcome, Scope, Unsent, draw, draw_withheld};
pub(crate) use tree::{Arm, Node, parse};

/// How a notice is laid out. In every layout, text and HTML say the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Layout {
    /// `card`: what happened, why, in whose hands it is, what to do; then the administrators' part.
    #[default]
    Card,
    /// `brief`: what happened, the likeliest step, who can act, and the answer word for word.
    Brief,
    /// `classic`: a letter with headings, without boxes and colours; the administrators' part behind a rule.
    Classic,
}

impl Layout {
    /// Every layout.
    pub const ALL: [Self; 3] = [Self::Card, Self::Brief, Self::Classic];

    /// The words of a configuration, in the order of [`ALL`](Self::ALL).
    pub const WORDS: &'static [&'static str] = &["card", "brief", "classic"];

    /// The word of a configuration: `card`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Card => "card",
            Self::Brief => "brief",
            Self::Classic => "classic",
        }
    }

    /// The layout of a word.
    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|layout| layout.as_str() == word)
    }
}

/// The two renderings of the human part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Channel {
    /// `text/plain`.
    Text,
    /// `text/html`.
    Html,
}
