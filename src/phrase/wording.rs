//! Site wording: what a site says in its own way, and for whom.

use std::collections::BTreeSet;

use super::catalogue::LocaleFile;

/// A file of site wording: messages that a site says in its own way.
#[derive(Debug, Clone)]
pub struct WordingFile<'a> {
    /// For whom the wording is.
    pub key: WordingKey,
    /// Its messages.
    pub file: LocaleFile<'a>,
}

/// For whom a wording is: a domain, an audience, both or everyone.
///
/// The most specific wording wins, message by message: domain and audience, domain, audience, everyone, and at last
/// the wording of the language itself.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default)]
pub struct WordingKey {
    pub(super) domain: Option<Box<str>>,
    pub(super) audience: Option<Box<str>>,
}

impl WordingKey {
    /// A wording for a domain, an audience (`internal`, `external`), both or neither. Case plays no part.
    pub fn new(domain: Option<&str>, audience: Option<&str>) -> Self {
        let lower = |name: &str| name.to_lowercase().into();
        Self { domain: domain.map(lower), audience: audience.map(lower) }
    }

    /// The keys to ask for, the most specific first.
    pub(super) fn chain(&self) -> impl Iterator<Item = Self> {
        let domain_only = Self { domain: self.domain.clone(), audience: None };
        let audience_only = Self { domain: None, audience: self.audience.clone() };
        let mut chain = vec![self.clone(), domain_only, audience_only, Self::default()];
        chain.dedup();
        let mut seen = BTreeSet::new();
        chain.into_iter().filter(move |key| seen.insert(key.clone()))
    }

    pub(super) fn path(&self, file: &LocaleFile<'_>) -> String {
        let mut path = String::new();
        for (folder, name) in [("domain", &self.domain), ("audience", &self.audience)] {
            if let Some(name) = name {
                path.push_str(&format!("{folder}/{name}/"));
            }
        }
        path + &file.path()
    }
}
