//! Whether a text that comes back says with placeables what the English one does.

use std::collections::BTreeSet;

use super::text::{Refusal, Written};
use super::unit::Leaf;
use crate::phrase::{Contract, Part, did_you_mean};
use crate::workbench::document::Document;
use crate::workbench::mentions::{Mention, Named};

/// What a text is held against.
pub(super) struct Judge<'a> {
    pub(super) contract: &'a Contract,
    pub(super) english: &'a [Document],
    pub(super) target: &'a [Document],
    pub(super) id: &'a str,
    pub(super) attribute: Option<&'a str>,
    pub(super) leaf: &'a Leaf,
}

impl Judge<'_> {
    /// Nothing, or warnings.
    ///
    /// # Errors
    /// A placeable that nobody knows, or one that is lost and required.
    pub(super) fn judge(&self, written: &Written) -> Result<Vec<Refusal>, Refusal> {
        let mentions = written.mentions();
        mentions.iter().try_for_each(|mention| self.check_known(mention))?;
        let told = variables(&mentions);
        let english = Written::read(&self.leaf.english)?;
        let mut warnings = Vec::new();
        for name in variables(&english.mentions()).difference(&told) {
            match self.may_be_left_out(name) {
                Lost::Refused => return Err(lost(name)),
                Lost::Told => warnings.push(lost(name)),
                Lost::Fine => {}
            }
        }
        Ok(warnings)
    }

    fn check_known(&self, mention: &Mention<'_>) -> Result<(), Refusal> {
        match mention.named {
            Named::Variable(name) => self.check_variable(name),
            Named::Function("NUMBER") | Named::Attribute(..) => Ok(()),
            Named::Function(name) => {
                Err(unknown(&format!("there is no function `{name}`"), None, "write the variable alone"))
            }
            Named::Message(id) => self.check_reference(id, "message"),
            Named::Term(id) => self.check_reference(&format!("-{id}"), "term"),
        }
    }

    fn check_variable(&self, name: &str) -> Result<(), Refusal> {
        // A term takes its variables from whoever refers to it.
        let Some(message) = self.contract.message(self.id) else { return Ok(()) };
        if message.variable(name).is_some() {
            return Ok(());
        }
        let known: Vec<&str> = message.variables.iter().map(|variable| &*variable.name).collect();
        let listed = match &known[..] {
            [] => "the English text has no variables: delete it".to_owned(),
            known => format!(
                "the English text has {}",
                known.iter().map(|name| format!("`${name}`")).collect::<Vec<_>>().join(", ")
            ),
        };
        let meant = did_you_mean(name, known).map(|meant| format!("did you mean `${meant}`?"));
        Err(unknown(&format!("`{}` has no variable `${name}`", self.id), meant, &listed))
    }

    fn check_reference(&self, id: &str, what: &str) -> Result<(), Refusal> {
        let documents = || self.target.iter().chain(self.english);
        if documents().any(|document| document.entry(id).is_some()) {
            return Ok(());
        }
        let known = documents().flat_map(|document| document.entries.iter().map(|entry| entry.id.as_str()));
        let meant = did_you_mean(id, known).map(|meant| format!("did you mean `{meant}`?"));
        Err(unknown(&format!("there is no {what} `{id}`"), meant, "delete it"))
    }

    fn may_be_left_out(&self, name: &str) -> Lost {
        let part = self.attribute.map_or(Part::Value, |attribute| Part::Attribute(attribute.into()));
        let variable = self.contract.message(self.id).and_then(|message| message.variable(name));
        let is_required = variable.is_some_and(|variable| variable.is_required_in(&part));
        let lacks_it = |text: &str| Written::read(text).is_ok_and(|there| !variables(&there.mentions()).contains(name));
        let lacked_it = self.leaf.there.as_ref().is_some_and(|stand| lacks_it(&stand.text));
        match is_required {
            // One address: the number goes without saying.
            _ if lacked_it || self.leaf.is_for_one_number => Lost::Fine,
            true => Lost::Refused,
            false => Lost::Told,
        }
    }
}

enum Lost {
    Fine,
    Told,
    Refused,
}

fn variables<'m>(mentions: &[Mention<'m>]) -> BTreeSet<&'m str> {
    let name = |mention: &Mention<'m>| match mention.named {
        Named::Variable(name) => Some(name),
        _ => None,
    };
    mentions.iter().filter_map(name).collect()
}

fn lost(name: &str) -> Refusal {
    let message = format!("the English text has `${name}`, and this one has not");
    Refusal::new("exchange-lost-variable", message, format!("put `{{ ${name} }}` where it belongs"))
}

fn unknown(message: &str, meant: Option<String>, cure: &str) -> Refusal {
    Refusal::new("exchange-unknown-placeable", message, meant.unwrap_or_else(|| cure.to_owned()))
}
