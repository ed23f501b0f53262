//! The words of a notice about a cause.

use serde::Serialize;

use super::exit::Failure;
use crate::cause::Cause;
use crate::language::{LanguageTag, Negotiator, Signals};
use crate::phrase::{Catalogue, WordingKey};

/// Where words are looked up, and for whom.
pub(super) struct Words<'a> {
    catalogue: &'a Catalogue,
    /// The languages to try, the one that was asked for first.
    chain: Vec<LanguageTag>,
    wording: WordingKey,
}

/// What a reader gets to read about a cause.
#[derive(Debug, Serialize)]
pub(super) struct CauseText {
    pub(super) language: String,
    pub(super) headline: String,
    pub(super) why: String,
    pub(super) act: String,
    pub(super) steps: Vec<String>,
    pub(super) otherwise: String,
    pub(super) admin: String,
}

impl<'a> Words<'a> {
    /// In the language that serves the request, if there are words in it; `default` is what is tried after it.
    pub(super) fn new(
        catalogue: &'a Catalogue,
        asked: &str,
        default: &LanguageTag,
        wording: WordingKey,
    ) -> Result<Self, Failure> {
        let tag = LanguageTag::parse_lenient(asked).map_err(|error| Failure::usage(format!("--language: {error}")))?;
        let available: Vec<LanguageTag> = catalogue.languages().cloned().chain(catalogue.pseudo_languages()).collect();
        let choice = Negotiator::new(&available, default).explain(&Signals::none().with_explicit(&tag));
        let is_served = choice.first() != default || tag.canonical().language() == default.canonical().language();
        if !is_served {
            let names: Vec<&str> = catalogue.languages().map(LanguageTag::as_str).collect();
            let message = format!("--language {asked}: there are no words in it, but in {}", names.join(", "));
            return Err(Failure::usage(message));
        }
        Ok(Self { catalogue, chain: choice.chain, wording })
    }

    /// The headline, said of an address of this domain.
    pub(super) fn headline(&self, cause: &Cause, domain: &str) -> Option<String> {
        self.chain.iter().find_map(|tag| self.said(tag, cause, "headline", domain))
    }

    /// All that a reader gets, in the first language that has all of it.
    pub(super) fn text(&self, cause: &Cause, domain: &str) -> Option<CauseText> {
        self.chain.iter().find_map(|tag| self.text_in(tag, cause, domain))
    }

    fn text_in(&self, tag: &LanguageTag, cause: &Cause, domain: &str) -> Option<CauseText> {
        let said = |attribute: &str| self.said(tag, cause, attribute, domain);
        let contract = self.catalogue.contract().message(cause.message_id())?;
        let steps = contract.attributes.iter().filter(|attribute| attribute.starts_with("step-"));
        Some(CauseText {
            language: tag.to_string(),
            headline: said("headline")?,
            why: said("why")?,
            act: said("act")?,
            steps: steps.map(|step| said(step)).collect::<Option<_>>()?,
            otherwise: said("otherwise")?,
            admin: said("admin")?,
        })
    }

    fn said(&self, tag: &LanguageTag, cause: &Cause, attribute: &str, domain: &str) -> Option<String> {
        let phrase = self.catalogue.resolve(tag, &self.wording, cause.message_id(), Some(attribute)).ok()?;
        let value = |name: &str| (name == "domain").then_some(domain);
        let mut text = String::new();
        phrase.write_plain(&value, &|_| None, self.catalogue.plurals(tag)?, &mut text).ok()?;
        Some(text)
    }
}
