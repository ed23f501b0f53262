//! Looks phrases up.

use std::fmt;

use crate::language::LanguageTag;

use super::contract::Contract;
use super::entry::Layer;
use super::expand::Scope;
use super::findings::Fault;
use super::limits::Limits;
use super::piece::Phrase;
use super::plurals::Plurals;

/// Why a phrase could not be had. The mail then goes to the next language of its chain.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Unresolved {
    /// The language that was asked.
    pub language: LanguageTag,
    /// The message: `cause-mailbox-full`.
    pub id: Box<str>,
    /// The attribute, if one was asked for.
    pub attribute: Option<Box<str>>,
    /// What is missing.
    pub reason: UnresolvedReason,
}

/// What is missing for a phrase.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnresolvedReason {
    /// The catalogue does not have the language.
    UnknownLanguage,
    /// The contract does not have the message or the attribute: a fault of whoever asks.
    NotInContract,
    /// The language does not have it, or it was withdrawn when the catalogue was loaded.
    Missing,
}

/// Looks phrases up for one language and wording.
pub(super) struct Resolver<'a> {
    pub(super) layers: Vec<&'a Layer>,
    pub(super) plurals: &'a Plurals,
    pub(super) contract: &'a Contract,
    pub(super) limits: &'a Limits,
    pub(super) language: &'a LanguageTag,
}

impl Resolver<'_> {
    pub(super) fn resolve(&self, id: &str, attribute: Option<&str>) -> Result<Phrase, Unresolved> {
        let fail = |reason| Err(Unresolved::new(self.language, id, attribute, reason));
        let Some(promise) = self.contract.message(id) else {
            return fail(UnresolvedReason::NotInContract);
        };
        if !attribute.map_or(promise.has_value, |name| promise.has_attribute(name)) {
            return fail(UnresolvedReason::NotInContract);
        }
        // Each layer was audited over those below it. Together with others above it may still break, by a reference
        // that now leads elsewhere; then the most specific layer gives way.
        for first in 0..self.layers.len() {
            let scope = Scope { layers: &self.layers[first..], plurals: self.plurals, limits: self.limits };
            let Some(entry) = scope.message(id) else { break };
            if let Some(pattern) = entry.pattern(attribute) {
                let (pieces, faults) = scope.expand(pattern, Some(promise));
                if !faults.iter().any(Fault::is_error) {
                    return Ok(Phrase { pieces });
                }
            }
        }
        fail(UnresolvedReason::Missing)
    }
}

impl Unresolved {
    pub(crate) fn new(language: &LanguageTag, id: &str, attribute: Option<&str>, reason: UnresolvedReason) -> Self {
        Self { language: language.clone(), id: id.into(), attribute: attribute.map(Into::into), reason }
    }
}

impl fmt::Display for Unresolved {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}", self.id)?;
        if let Some(attribute) = &self.attribute {
            write!(out, ".{attribute}")?;
        }
        match self.reason {
            UnresolvedReason::UnknownLanguage => write!(out, "`: there is no language {}", self.language),
            UnresolvedReason::NotInContract => write!(out, "` is not in the contract"),
            UnresolvedReason::Missing => write!(out, "` is not usable in {}", self.language),
        }
    }
}

impl std::error::Error for Unresolved {}
