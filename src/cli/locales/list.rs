//! `retourpost locales list`: the languages, how often each was read, and whether it is offered.

use clap::Args;

use super::super::configuration::ConfigurationArgs;
use super::super::exit::{Exit, Failure};
use super::super::terminal::{self, DIM};
use crate::phrase::LocaleFile;
use crate::text::display_width;
use crate::workbench::{Language, Workbench};

const EXAMPLES: &str = "\
Examples:
  retourpost locales list
  retourpost locales list --set languages.minimum_review=read";

/// List the languages: how often each was read, how much of it there is, whether it is offered
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in super::super) struct ListArgs {
    #[command(flatten)]
    configuration: ConfigurationArgs,
}

pub(in super::super) fn run(args: &ListArgs) -> Result<Exit, Failure> {
    let site = args.configuration.site(&[])?;
    let folder = args.configuration.locale_folder()?;
    let bench = match &folder {
        Some(folder) => Workbench::new(&folder.files()),
        None => Workbench::new(&LocaleFile::embedded_with_styles()),
    };
    let mut text = String::new();
    for language in &bench.languages {
        let review = language.style.as_ref().map(|style| style.review).unwrap_or_default();
        let coverage = bench.coverage(language);
        let offered = match () {
            () if site.languages.offers(&language.tag, review) => "offered".to_owned(),
            () if !site.languages.allows(&language.tag) => "turned off".to_owned(),
            () => format!("not offered: languages.minimum_review = {}", site.languages.minimum_review.as_str()),
        };
        let percent = 100 * coverage.n_usable / coverage.n_messages.max(1);
        let (name, english_name) = names(language);
        let name = format!("{name}{}", " ".repeat(22_usize.saturating_sub(display_width(&name))));
        text.push_str(&format!(
            "{:<8} {name} {english_name:<24} {:<8} {percent:>3} %  {DIM}{offered}{DIM:#}\n",
            language.name,
            review.as_str()
        ));
    }
    terminal::show(&text)?;
    Ok(Exit::Done)
}

/// What it calls itself, and what English calls it.
fn names(language: &Language) -> (String, String) {
    language.style.as_ref().map(|style| (style.name.clone(), style.english_name.clone())).unwrap_or_default()
}
