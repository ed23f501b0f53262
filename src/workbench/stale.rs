//! What the English text was when a message was written, so that a change of it can be seen.

use std::collections::BTreeMap;

use crate::diagnostic::Diagnostic;

use super::document::{Document, Element, Entry, Pattern, Placeable};
use super::language::Language;
use super::style::refused;

/// The contents of `origins.toml`: by id, the fingerprint of the English message that the translation stands for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origins {
    /// Eight hexadecimal digits each.
    pub fingerprints: BTreeMap<String, String>,
}

/// A message whose English has changed, or was never noted, since it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stale {
    /// `cause-mailbox-full`.
    pub id: String,
    /// Whether the English was noted; if so, it has changed.
    pub was_noted: bool,
}

impl Origins {
    /// Reads the file.
    ///
    /// # Errors
    /// What is not such a list, with its place.
    pub fn parse(path: &str, text: &str) -> Result<Self, Box<Diagnostic>> {
        let cure = "delete the file and note the English texts anew: retourpost locales stale --accept";
        let read = toml::from_str(text).map(|fingerprints| Self { fingerprints });
        read.map_err(|error| refused("origins-unreadable", cure, (path, text), &error))
    }

    /// The file, in the order of ids.
    pub fn to_toml(&self) -> String {
        let mut text = String::from(
            "# The fingerprint of the English message that each translation stands for. Written by `retourpost locales stale --accept`;\n\
             # a message whose English has changed since is told by `retourpost locales stale`.\n",
        );
        for (id, fingerprint) in &self.fingerprints {
            text.push_str(&format!("{id} = \"{fingerprint}\"\n"));
        }
        text
    }

    /// Notes what the English of these messages is now.
    pub fn accept<'i>(&mut self, english: &Language, ids: impl IntoIterator<Item = &'i str>) {
        for id in ids {
            if let Some((document, entry)) = english.entry(id) {
                self.fingerprints.insert(id.to_owned(), fingerprint(document, entry));
            }
        }
        self.fingerprints.retain(|id, _| english.entry(id).is_some());
    }
}

/// The messages of a language whose English is not what it was when they were written.
pub fn stale(language: &Language, english: &Language) -> Vec<Stale> {
    let none = Origins::default();
    let origins = language.origins.as_ref().unwrap_or(&none);
    let look = |(document, entry): (&Document, &Entry)| {
        language.entry(&entry.id)?;
        let noted = origins.fingerprints.get(&entry.id);
        let is_same = noted.is_some_and(|noted| *noted == fingerprint(document, entry));
        (!is_same && !entry.is_term()).then(|| Stale { id: entry.id.clone(), was_noted: noted.is_some() })
    };
    english.entries().filter_map(look).collect()
}

/// Eight hexadecimal digits that change with the words of a message, and not with its layout or its comment.
pub fn fingerprint(document: &Document, entry: &Entry) -> String {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    // FNV-1a: it only has to tell an edit from none, and its result must be the same for ever.
    let mut add = |text: &str| {
        for octet in text.bytes().chain([0]) {
            hash = (hash ^ u64::from(octet)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for (attribute, pattern) in entry.parts() {
        add(attribute.unwrap_or_default());
        add_pattern(document, pattern, &mut add);
    }
    format!("{:08x}", (hash >> 32) ^ (hash & 0xffff_ffff))
}

fn add_pattern(document: &Document, pattern: &Pattern, add: &mut impl FnMut(&str)) {
    for element in &pattern.elements {
        match element {
            Element::Text(span) => document.slice(*span).split_whitespace().for_each(&mut *add),
            Element::Placeable(_, Placeable::Variable { name, .. }) => add(name),
            Element::Placeable(_, Placeable::Literal(text) | Placeable::Reference(text)) => add(text),
            Element::Placeable(_, Placeable::Select(select)) => {
                add(&select.selector);
                for variant in &select.variants {
                    add(&variant.key);
                    add_pattern(document, &variant.pattern, add);
                }
            }
        }
    }
}
