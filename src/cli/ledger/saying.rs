//! Numbers and statuses in a language.

use clap::Args;

use super::super::exit::Failure;
use crate::language::{LanguageTag, Negotiator, Signals};
use crate::layout::{Channel, Speaker};
use crate::phrase::{Catalogue, WordingKey};

/// In which language.
#[derive(Debug, Args)]
pub(super) struct LanguageArgs {
    /// The language of what is shown
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
}

impl LanguageArgs {
    /// What `draw` makes in the first language that has every phrase of it: no two languages are mixed.
    pub(super) fn drawn(&self, draw: impl Fn(&Speaker<'_>) -> String) -> Result<String, Failure> {
        let catalogue = Catalogue::embedded();
        let asked = LanguageTag::parse_lenient(&self.language)
            .map_err(|error| Failure::usage(format!("--language: {error}")))?;
        let available: Vec<LanguageTag> = catalogue.languages().cloned().chain(catalogue.pseudo_languages()).collect();
        let english = LanguageTag::english();
        let choice = Negotiator::new(&available, &english).explain(&Signals::none().with_explicit(&asked));
        drawn_in(catalogue, &choice.chain, draw)
    }
}

/// What `draw` makes in the first of these languages that has every phrase of it; English is tried last.
pub(super) fn drawn_in(
    catalogue: &Catalogue,
    languages: &[LanguageTag],
    draw: impl Fn(&Speaker<'_>) -> String,
) -> Result<String, Failure> {
    let english = LanguageTag::english();
    let mut missing = String::new();
    for tag in languages.iter().chain([&english]) {
        let Some(speaker) = Speaker::new(catalogue, tag, WordingKey::default(), Channel::Text) else { continue };
        let drawn = draw(&speaker);
        match speaker.finish() {
            Ok(()) => return Ok(drawn),
            Err(unresolved) => missing = unresolved.to_string(),
        }
    }
    Err(Failure::configuration(format!("no language has every phrase of this: {missing}")))
}
