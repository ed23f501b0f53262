//! Messages and terms in a form of our own, which remembers where each part stood.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::contract::Part;

/// What stands in a file: of one that is compiled in, a piece of it.
pub(super) type Written = Cow<'static, str>;

/// Octets of a source: start and end.
pub(crate) type Span = (usize, usize);

/// The messages and terms of one language, or of one site wording in one language.
#[derive(Debug, Clone, Default)]
pub(super) struct Layer {
    pub(super) messages: BTreeMap<Written, Entry>,
    pub(super) terms: BTreeMap<Written, Entry>,
}

impl Layer {
    /// How many octets of its texts are ASCII, and how many are not.
    pub(super) fn n_octets(&self) -> (usize, usize) {
        let of_entry = |entry: &Entry| {
            let value = n_octets(entry.value.as_deref().unwrap_or(&[]));
            entry.attributes.iter().map(|attribute| n_octets(&attribute.pattern)).fold(value, sum)
        };
        self.messages.values().chain(self.terms.values()).map(of_entry).fold((0, 0), sum)
    }
}

fn n_octets(pattern: &[Node]) -> (usize, usize) {
    let of_node = |node: &Node| match node {
        Node::Text(text) | Node::Literal(text) => {
            let n_ascii = text.bytes().filter(u8::is_ascii).count();
            (n_ascii, text.len() - n_ascii)
        }
        Node::Select(select) => select.variants.iter().map(|variant| n_octets(&variant.pattern)).fold((0, 0), sum),
        Node::Variable { .. } | Node::Message { .. } | Node::Term { .. } => (0, 0),
    };
    pattern.iter().map(of_node).fold((0, 0), sum)
}

fn sum(one: (usize, usize), other: (usize, usize)) -> (usize, usize) {
    (one.0 + other.0, one.1 + other.1)
}

/// A message or a term.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    pub(super) id: Written,
    pub(super) id_span: Span,
    /// Index of the file it stands in, among the files that were loaded together.
    pub(super) file: usize,
    pub(super) value: Option<Vec<Node>>,
    pub(super) attributes: Vec<Attribute>,
    pub(super) comment: Vec<CommentLine>,
}

#[derive(Debug, Clone)]
pub(super) struct Attribute {
    pub(super) name: Written,
    pub(super) span: Span,
    pub(super) pattern: Vec<Node>,
}

#[derive(Debug, Clone)]
pub(super) struct CommentLine {
    pub(super) text: Written,
    pub(super) start: usize,
}

/// A part of a pattern.
#[derive(Debug, Clone)]
pub(super) enum Node {
    Text(Written),
    /// `{ "…" }` or `{ 7 }`.
    Literal(Written),
    Variable {
        name: Written,
        span: Span,
    },
    Message {
        id: Written,
        attribute: Option<Written>,
        span: Span,
    },
    Term {
        id: Written,
        arguments: Vec<(Written, Literal)>,
        span: Span,
    },
    Select(Box<Select>),
}

#[derive(Debug, Clone)]
pub(super) struct Select {
    pub(super) selector: Selector,
    pub(super) span: Span,
    pub(super) variants: Vec<Variant>,
}

/// What a select expression asks.
#[derive(Debug, Clone)]
pub(super) enum Selector {
    Variable(Written),
    TermAttribute { id: Written, attribute: Written, arguments: Vec<(Written, Literal)> },
    Constant(Literal),
}

#[derive(Debug, Clone)]
pub(super) struct Variant {
    pub(super) key: Key,
    pub(super) span: Span,
    pub(super) is_default: bool,
    pub(super) pattern: Vec<Node>,
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Key {
    Word(Written),
    Number(Written),
}

/// A value that stands in the file itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Literal {
    Text(Written),
    Number(Written),
}

impl Literal {
    pub(super) fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Number(text) => text,
        }
    }
}

impl Entry {
    pub(super) fn attribute(&self, name: &str) -> Option<&Attribute> {
        self.attributes.iter().find(|attribute| &*attribute.name == name)
    }

    /// The pattern of an attribute, or of the value.
    pub(super) fn pattern(&self, attribute: Option<&str>) -> Option<&[Node]> {
        match attribute {
            Some(name) => self.attribute(name).map(|attribute| attribute.pattern.as_slice()),
            None => self.value.as_deref(),
        }
    }

    pub(super) fn part(&self, part: &Part) -> Option<&[Node]> {
        match part {
            Part::Value => self.pattern(None),
            Part::Attribute(name) => self.pattern(Some(name)),
        }
    }
}

/// The whole number that a literal writes: `3`, `3.0`; not `3.5` or `-3`.
pub(super) fn whole_number(literal: &str) -> Option<u64> {
    let (whole, fraction) = literal.split_once('.').unwrap_or((literal, ""));
    fraction.bytes().all(|digit| digit == b'0').then(|| whole.parse().ok()).flatten()
}
