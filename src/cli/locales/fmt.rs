//! `retourpost locales fmt`: locale files in their canonical layout.

use std::collections::BTreeSet;

use clap::Args;

use super::files::{FolderArgs, folder_of, language};
use crate::cli::exit::{Exit, Failure};
use crate::cli::terminal;
use crate::workbench::{Document, Rewritten, format};

const EXAMPLES: &str = "\
Examples:
  retourpost locales fmt               all languages
  retourpost locales fmt nl pl
  retourpost locales fmt --check       for a build: changes nothing

Comments, the order of messages, line breaks in texts and what Fluent cannot
read stay as they are, and so does the meaning.";

/// Lay out locale files as Fluent itself does
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct FmtArgs {
    /// Only these languages
    #[arg(value_name = "TAG")]
    languages: Vec<String>,
    /// Change nothing: list the files that would change, and end with 1 if there are any
    #[arg(long)]
    check: bool,
    #[command(flatten)]
    folder: FolderArgs,
}

pub(super) fn run(args: &FmtArgs) -> Result<Exit, Failure> {
    let documents = args.folder.read()?;
    let wanted = wanted(&documents, &args.languages)?;
    let of_wanted: Vec<&Document> =
        documents.iter().filter(|document| wanted.contains(document.language.as_str())).collect();
    let changed: Vec<Rewritten> = of_wanted.iter().filter_map(|document| changed(document)).collect();
    let names: String = changed.iter().map(|file| file.path() + "\n").collect();
    if args.check {
        terminal::show(names)?;
        return Ok(if changed.is_empty() { Exit::Done } else { Exit::Findings });
    }
    args.folder.write(&changed)?;
    terminal::show(names)?;
    terminal::tell_note(&format!("{} of {} files changed", changed.len(), of_wanted.len()));
    Ok(Exit::Done)
}

fn changed(document: &Document) -> Option<Rewritten> {
    let text = format(&document.text);
    let (language, name) = (document.language.clone(), document.name.clone());
    (text != document.text).then_some(Rewritten { language, name, text })
}

/// The folders of the languages that are asked for; all, if none is.
fn wanted(documents: &[Document], asked: &[String]) -> Result<BTreeSet<String>, Failure> {
    let all: BTreeSet<String> = documents.iter().map(|document| document.language.clone()).collect();
    if asked.is_empty() {
        return Ok(all);
    }
    let folder = |asked: &String| {
        if all.contains(asked) {
            return Ok(asked.clone());
        }
        let there = || all.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        let found = folder_of(documents, &language(asked)?);
        let unknown = || Failure::usage(format!("{asked}: no folder has this language; there are {}", there()));
        found.map(|tag| tag.as_str().to_owned()).ok_or_else(unknown)
    };
    asked.iter().map(folder).collect()
}
