//! The contract: what each message of the English files promises to its translators and to the program.

use std::collections::BTreeMap;

use super::piece::{Kind, Place};

/// What each message promises, read from the comments of the English files.
///
/// A message's comment declares the variables of its value and of all its attributes, one a line:
///
/// ```text
/// # What happened, one recipient.
/// #   $recipient (Address, required, block) - the failed address, e.g. ola@example.no
/// notice-failed-what = Your message to { $recipient } was not delivered.
/// ```
///
/// In brackets stand the [`Kind`], how the variable is needed, and where it stands. How it is needed is `optional`,
/// `required` (in the value and in each attribute where the English text uses it, in each of their variants) or, more
/// narrowly, `required in value .why` (in the value and in the attribute `.why`). Where it stands is `inline` or
/// `block`; left out, it is what is usual for the kind: addresses, hosts, links, diagnostics and subjects are blocks.
/// After the dash stand the meaning and, after `e.g.`, a sample. A line that goes on is indented deeper than the
/// dollar sign.
///
/// An attribute needs no declaration: each language has those of the English message, all of them and no others. So
/// one that only some messages have, such as `.step-4` or `.recipient` of a cause, is optional for a message and never
/// for a language. Wording of a site may leave out `.recipient`, which stands on help pages only.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contract {
    pub(super) messages: BTreeMap<Box<str>, MessageContract>,
}

/// What one message promises.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MessageContract {
    /// `cause-mailbox-full`.
    pub id: Box<str>,
    /// Whether the message has a value of its own besides attributes.
    pub has_value: bool,
    /// The names of its attributes, without the dot, in the order of the English file.
    pub attributes: Vec<Box<str>>,
    /// The variables that its value and its attributes may use.
    pub variables: Vec<Variable>,
    /// What the comment says besides the variables.
    pub meaning: Box<str>,
}

/// A variable of a message.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Variable {
    /// Without the dollar sign.
    pub name: Box<str>,
    /// What kind of value it is.
    pub kind: Kind,
    /// Where it stands in the text part.
    pub place: Place,
    /// Where it must not be left out.
    pub required_in: Vec<Part>,
    /// What it means.
    pub meaning: Box<str>,
    /// A value for previews and tests.
    pub sample: Option<Box<str>>,
}

/// The value or an attribute of a message.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// What stands after the equals sign.
    Value,
    /// What stands after `.name =`.
    Attribute(Box<str>),
}

impl Contract {
    /// The message of this id.
    pub fn message(&self, id: &str) -> Option<&MessageContract> {
        self.messages.get(id)
    }

    /// All messages, by id.
    pub fn messages(&self) -> impl Iterator<Item = &MessageContract> {
        self.messages.values()
    }
}

impl MessageContract {
    /// The variable of this name.
    pub fn variable(&self, name: &str) -> Option<&Variable> {
        self.variables.iter().find(|variable| &*variable.name == name)
    }

    /// Whether there is an attribute of this name.
    pub fn has_attribute(&self, name: &str) -> bool {
        self.attributes.iter().any(|attribute| &**attribute == name)
    }

    /// The value, if there is one, and the attributes.
    pub fn parts(&self) -> impl Iterator<Item = Part> {
        let value = self.has_value.then_some(Part::Value);
        value.into_iter().chain(self.attributes.iter().cloned().map(Part::Attribute))
    }
}

impl Variable {
    /// Whether it must not be left out of this part.
    pub fn is_required_in(&self, part: &Part) -> bool {
        self.required_in.contains(part)
    }
}
