//! The look of a notice: askama templates, drawn once for each form with every value as a marked blank.
//!
//! A drawing is a text in which private-use characters stand for blanks, branches, loops and slots. It is drawn
//! when a form is compiled, not for each notice; `notice` cuts it at the marks and encodes what stands between them.

mod draw;
mod mark;
mod templates;
mod tree;

pub(crate) use draw::Drawing;
#[cfg(test)]
pub(crate) use mark::Mark;
pub(crate) use mark::{Fact, List, Slot, Value};
pub(crate) use templates::{Outcome, Scope, draw};
pub(crate) use tree::{Arm, Node, parse};

/// How a notice is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Layout {
    /// What happened, why, in whose hands it is, what to do; then the administrators' part.
    #[default]
    Card,
}

/// The two renderings of the human part.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Channel {
    /// `text/plain`.
    Text,
    /// `text/html`.
    Html,
}
