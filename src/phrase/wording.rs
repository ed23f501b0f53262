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
    /// A wording for a domain (`*.example.org`: for all below one), an audience (`internal`, `external`), both or neither. Case plays
    /// no part, nor whether a domain is written as A-labels or as U-labels (RFC 5890 §2.3.2.1).
    pub fn new(domain: Option<&str>, audience: Option<&str>) -> Self {
        Self {
            domain: domain.map(|name| as_ascii(name).into()),
            audience: audience.map(|name| name.to_lowercase().into()),
        }
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

    /// The path of a file as diagnostics name it: `domain/example.org/nl/causes.ftl`.
    pub(crate) fn path(&self, file: &LocaleFile<'_>) -> String {
        let mut path = String::new();
        for (folder, name) in [("domain", &self.domain), ("audience", &self.audience)] {
            if let Some(name) = name {
                path.push_str(&format!("{folder}/{name}/"));
            }
        }
        path + &file.path()
    }
}

/// A domain in lower case, in A-labels.
fn as_ascii(domain: &str) -> String {
    /// More is no domain, and what making labels costs grows with the square of their length.
    const OCTETS_MAX: usize = 1000;
    let lower = domain.to_lowercase();
    if lower.is_ascii() || lower.len() > OCTETS_MAX {
        return lower;
    }
    let (wildcard, name) = match lower.strip_prefix("*.") {
        Some(name) => ("*.", name),
        None => ("", &*lower),
    };
    idna::domain_to_ascii(name).map(|name| format!("{wildcard}{name}")).unwrap_or(lower)
}
