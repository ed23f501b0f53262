//! A drawing cut at its marks.

use super::mark::{Fact, List, Mark, Slot, Value};
use crate::phrase::{Place, PluralCategory};

/// A piece of a drawing.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Node {
    Literal(String),
    Blank { value: Value, place: Place },
    When { fact: Fact, then: Vec<Node>, otherwise: Vec<Node> },
    Each { list: List, body: Vec<Node> },
    Choose { number: Value, arms: Vec<(Arm, Vec<Node>)> },
    Slot(Slot),
}

/// For which numbers an arm is taken. Exact numbers come before plural categories (Fluent's rule).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Arm {
    Exactly(u64),
    Category(PluralCategory),
    Default,
}

/// The first private-use character that stands for a mark; the mark's index is added to it.
pub(super) const FIRST_MARK: u32 = 0xE000;
/// How many marks one drawing can hold: the private-use area of the basic plane.
pub(super) const N_MARKS_MAX: usize = 6400;

/// Cuts a drawing at its marks.
///
/// # Panics
/// If the marks do not nest: the templates are compiled in, and tests draw all of them.
pub(crate) fn parse(drawing: &str, marks: &[Mark]) -> Vec<Node> {
    let mut cutter = Cutter { rest: drawing, marks };
    let (nodes, ended_by) = cutter.nodes();
    assert!(ended_by.is_none(), "a mark ends what was not begun: {ended_by:?}");
    nodes
}

struct Cutter<'a> {
    rest: &'a str,
    marks: &'a [Mark],
}

impl<'a> Cutter<'a> {
    /// Nodes up to the mark that ends this level, or to the end.
    fn nodes(&mut self) -> (Vec<Node>, Option<&'a Mark>) {
        let mut nodes = Vec::new();
        while !self.rest.is_empty() {
            let Some((at, mark)) = self.next_mark() else {
                nodes.push(Node::Literal(std::mem::take(&mut self.rest).to_owned()));
                break;
            };
            if at > 0 {
                nodes.push(Node::Literal(self.rest[..at].to_owned()));
            }
            // OK because every mark is a character of the basic plane's private-use area: three octets in UTF-8.
            self.rest = &self.rest[at + 3..];
            match mark {
                Mark::Blank { value, place } => nodes.push(Node::Blank { value: *value, place: *place }),
                Mark::Slot(slot) => nodes.push(Node::Slot(*slot)),
                Mark::When(fact) => nodes.push(self.branch(*fact)),
                Mark::Each(list) => {
                    let (body, _) = self.nodes();
                    nodes.push(Node::Each { list: *list, body });
                }
                Mark::Choose(number) => nodes.push(self.choice(*number)),
                Mark::Otherwise | Mark::End | Mark::Arm(_) => return (nodes, Some(mark)),
            }
        }
        (nodes, None)
    }

    fn branch(&mut self, fact: Fact) -> Node {
        let (then, ended_by) = self.nodes();
        let otherwise = match ended_by {
            Some(Mark::Otherwise) => self.nodes().0,
            _ => Vec::new(),
        };
        Node::When { fact, then, otherwise }
    }

    fn choice(&mut self, number: Value) -> Node {
        let mut arms = Vec::new();
        let (_, mut ended_by) = self.nodes();
        while let Some(Mark::Arm(arm)) = ended_by {
            let (nodes, next) = self.nodes();
            arms.push((*arm, nodes));
            ended_by = next;
        }
        Node::Choose { number, arms }
    }

    fn next_mark(&self) -> Option<(usize, &'a Mark)> {
        let (at, character) = self.rest.char_indices().find(|(_, character)| is_mark(*character))?;
        Some((at, &self.marks[(u32::from(character) - FIRST_MARK) as usize]))
    }
}

/// Whether a character stands for a mark. Locale files, wording and templates must not contain such characters.
fn is_mark(character: char) -> bool {
    (FIRST_MARK..FIRST_MARK + N_MARKS_MAX as u32).contains(&u32::from(character))
}
