//! `retourpost locales stale`: translations whose English has changed since they were written.

use std::collections::BTreeSet;

use clap::Args;

use super::super::exit::{Exit, Failure};
use super::super::folder::write_whole;
use super::super::terminal;
use super::{FolderArgs, known};
use crate::workbench::{Language, Stale, Workbench, stale};

const EXAMPLES: &str = "\
Examples:
  retourpost locales stale                  all languages of ./locales
  retourpost locales stale nl --english     with the English as it is now
  retourpost locales stale nl --accept      what is there is right for today's English
  retourpost locales stale nl --accept --id cause-mailbox-full

What the English was is noted in <tag>/origins.toml as a fingerprint of its words; layout and
comments do not count. Ends with 1 if anything is stale.";

/// Tell which messages were written for an English text that has changed since
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in super::super) struct StaleArgs {
    /// Languages, by the names of their folders [default: all]
    #[arg(value_name = "TAG")]
    tags: Vec<String>,
    #[command(flatten)]
    folder: FolderArgs,
    /// Show the English as it is now
    #[arg(long)]
    english: bool,
    /// Note that the messages are right for the English of today
    #[arg(long)]
    accept: bool,
    /// Only this message; once more for each further one
    #[arg(long, value_name = "ID")]
    id: Vec<String>,
}

pub(in super::super) fn run(args: &StaleArgs) -> Result<Exit, Failure> {
    let bench = args.folder.bench()?;
    let names = known(&args.tags, &bench)?;
    let ids: BTreeSet<&str> = args.id.iter().map(String::as_str).collect();
    let Some(english) = bench.english() else { return Ok(Exit::Done) };
    for id in &ids {
        if english.entry(id).is_none() {
            return Err(Failure::usage(format!("{id}: English has no such message")));
        }
    }
    let asked = bench.languages.iter().filter(|language| names.is_empty() || names.contains(&language.name));
    let mut n_found = 0;
    for language in asked.filter(|language| !language.is_english()) {
        let mut found = stale(language, english);
        found.retain(|found| ids.is_empty() || ids.contains(found.id.as_str()));
        match args.accept {
            true => accept(args, language, english, &found)?,
            false => {
                n_found += found.len();
                tell(args, &bench, language, &found)?;
            }
        }
    }
    Ok(if n_found > 0 { Exit::Findings } else { Exit::Done })
}

fn accept(args: &StaleArgs, language: &Language, english: &Language, found: &[Stale]) -> Result<(), Failure> {
    let mut origins = language.origins.clone().unwrap_or_default();
    origins.accept(english, found.iter().map(|found| found.id.as_str()));
    let path = args.folder.dir().join(&language.name).join("origins.toml");
    write_whole(&path, origins.to_toml().as_bytes())
        .map_err(|error| Failure::output(&path.display().to_string(), &error))?;
    terminal::tell(format!("{}: {} noted", language.name, found.len()));
    Ok(())
}

fn tell(args: &StaleArgs, bench: &Workbench, language: &Language, found: &[Stale]) -> Result<(), Failure> {
    let (changed, never): (Vec<_>, Vec<_>) = found.iter().partition(|found| found.was_noted);
    let mut text = String::new();
    for stale in changed {
        text.push_str(&format!("{}: {}: the English has changed\n", language.name, stale.id));
        let english = bench.english().and_then(|english| english.entry(&stale.id)).filter(|_| args.english);
        for line in english.iter().flat_map(|(document, entry)| document.slice(entry.span).lines()) {
            text.push_str(&format!("    {line}\n"));
        }
    }
    if !never.is_empty() {
        text.push_str(&format!(
            "{}: {} messages without a note of their English; read them, then: retourpost locales stale {} --accept\n",
            language.name,
            never.len(),
            language.name
        ));
    }
    terminal::show(&text)
}
