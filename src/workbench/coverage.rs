//! How much of a language there is, by what its mails need.

use std::collections::{BTreeMap, BTreeSet};

use crate::phrase::WordingKey;

use super::language::{Language, Workbench};

/// How much of a language there is.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct Coverage {
    /// Messages of the contract, and how many of them can be used.
    pub n_messages: usize,
    /// Those that can be used.
    pub n_usable: usize,
    /// Those that cannot, by id: missing, or withdrawn because of an error.
    pub unusable: Vec<String>,
    /// Whether what every mail needs is there: frame, administrators' section, values.
    pub has_frame: bool,
    /// The causes, by id without `cause-`, and whether a mail about each can be written.
    pub causes: BTreeMap<String, bool>,
}

impl Workbench {
    /// How much of this language there is.
    pub fn coverage(&self, language: &Language) -> Coverage {
        let mut coverage =
            Coverage { n_messages: 0, n_usable: 0, unusable: Vec::new(), has_frame: true, causes: BTreeMap::new() };
        let pages = self.page_messages();
        for message in self.catalogue.contract().messages() {
            let resolves = |attribute: Option<&str>| {
                let wording = WordingKey::default();
                self.catalogue.resolve(&language.tag, &wording, &message.id, attribute).is_ok()
            };
            let has_value = !message.has_value || resolves(None);
            let is_usable = has_value && message.attributes.iter().all(|attribute| resolves(Some(attribute)));
            coverage.n_messages += 1;
            coverage.n_usable += usize::from(is_usable);
            match message.id.strip_prefix("cause-") {
                Some(cause) => drop(coverage.causes.insert(cause.to_owned(), is_usable)),
                None if !is_usable && !pages.contains(&*message.id) => coverage.has_frame = false,
                None => {}
            }
            if !is_usable {
                coverage.unusable.push(message.id.to_string());
            }
        }
        coverage
    }

    /// Messages that no mail draws: those of help pages and of templates for other systems.
    fn page_messages(&self) -> BTreeSet<&str> {
        let english = self.english().into_iter().flat_map(|english| &english.documents);
        let of_pages = english.filter(|document| matches!(document.name.as_str(), "help.ftl" | "export.ftl"));
        of_pages.flat_map(|document| document.entries.iter().map(|entry| entry.id.as_str())).collect()
    }
}

impl Coverage {
    /// The part of the causes about which a mail can be written, from 0 to 1, each counted as often as it occurs. What is not among the
    /// counts counts once where there are none, and not at all otherwise.
    pub fn share(&self, counts: &BTreeMap<String, u64>) -> f64 {
        let weight = |cause: &str| if counts.is_empty() { 1 } else { counts.get(cause).copied().unwrap_or(0) };
        let all: u64 = self.causes.keys().map(|cause| weight(cause)).sum();
        let written = self.causes.iter().filter(|(_, is_usable)| **is_usable && self.has_frame);
        let written: u64 = written.map(|(cause, _)| weight(cause)).sum();
        if all == 0 { 0.0 } else { written as f64 / all as f64 }
    }

    /// Whether all messages can be used.
    pub fn is_whole(&self) -> bool {
        self.n_usable == self.n_messages
    }
}
