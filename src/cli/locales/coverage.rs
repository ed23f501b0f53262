//! `retourpost locales coverage`: about which causes a language can write.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use clap::Args;
use serde_json::json;

use super::super::exit::{Exit, Failure};
use super::super::terminal;
use super::{FolderArgs, known};
use crate::workbench::{Coverage, Workbench};

const EXAMPLES: &str = "\
Examples:
  retourpost locales coverage                     all languages of ./locales
  retourpost locales coverage nl --missing        and what is missing
  retourpost locales coverage --counts causes.tsv by how often each cause occurs
  retourpost locales coverage --at-least 100      ends with 1 below that

The file of counts has a cause and a number on each line, with a tab between them. Without
it each cause counts once.";

/// Tell about which causes each language can write a mail
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in super::super) struct CoverageArgs {
    /// Languages, by the names of their folders [default: all]
    #[arg(value_name = "TAG")]
    tags: Vec<String>,
    #[command(flatten)]
    folder: FolderArgs,
    /// Name the messages that are missing or withdrawn
    #[arg(long)]
    missing: bool,
    /// How often each cause occurs, as `cause<TAB>number` lines
    #[arg(long, value_name = "FILE")]
    counts: Option<PathBuf>,
    /// End with 1 if a language can write about a smaller part of the causes, in percent
    #[arg(long, value_name = "PERCENT", value_parser = clap::value_parser!(u8).range(0..=100))]
    at_least: Option<u8>,
    /// As JSON
    #[arg(long)]
    json: bool,
}

pub(in super::super) fn run(args: &CoverageArgs) -> Result<Exit, Failure> {
    let bench = args.folder.bench()?;
    let names = known(&args.tags, &bench)?;
    let counts = args.counts.as_deref().map(|path| read_counts(path, &bench)).transpose()?.unwrap_or_default();
    let asked = bench.languages.iter().filter(|language| names.is_empty() || names.contains(&language.name));
    let found: Vec<(&str, Coverage)> =
        asked.map(|language| (language.name.as_str(), bench.coverage(language))).collect();
    let text = if args.json { as_json(&found, &counts) } else { as_text(&found, &counts, args.missing) };
    terminal::show(&text)?;
    let is_below =
        |coverage: &Coverage| args.at_least.is_some_and(|percent| coverage.share(&counts) * 100.0 < f64::from(percent));
    let is_bad = found.iter().any(|(_, coverage)| is_below(coverage));
    Ok(if is_bad { Exit::Findings } else { Exit::Done })
}

fn as_text(found: &[(&str, Coverage)], counts: &BTreeMap<String, u64>, is_missing_named: bool) -> String {
    let mut text = String::new();
    for (name, coverage) in found {
        let n_causes = coverage.causes.values().filter(|is_usable| **is_usable).count();
        let frame = if coverage.has_frame { "" } else { "; no mail at all: messages that each needs are missing" };
        text.push_str(&format!(
            "{name:<8} {:>5.1} %  {n_causes} of {} causes, {} of {} messages{frame}\n",
            coverage.share(counts) * 100.0,
            coverage.causes.len(),
            coverage.n_usable,
            coverage.n_messages
        ));
        for id in coverage.unusable.iter().filter(|_| is_missing_named) {
            text.push_str(&format!("    {id}\n"));
        }
    }
    text
}

fn as_json(found: &[(&str, Coverage)], counts: &BTreeMap<String, u64>) -> String {
    let of = |(name, coverage): &(&str, Coverage)| {
        json!({
            "language": name,
            "share": coverage.share(counts),
            "messages": coverage.n_messages,
            "usable": coverage.n_usable,
            "has_frame": coverage.has_frame,
            "causes": coverage.causes,
            "unusable": coverage.unusable,
        })
    };
    // OK because all of it is texts and numbers.
    let languages: Vec<_> = found.iter().map(of).collect();
    serde_json::to_string_pretty(&json!({ "version": 1, "languages": languages })).expect("serializable") + "\n"
}

fn read_counts(path: &Path, bench: &Workbench) -> Result<BTreeMap<String, u64>, Failure> {
    let refused = |line: usize, why: &str| {
        let place = if line == 0 { String::new() } else { format!(" line {line}:") };
        Failure::new(Exit::NoInput, format!("{}:{place} {why}", path.display()))
    };
    let text = fs::read_to_string(path).map_err(|error| refused(0, &error.to_string()))?;
    let mut counts = BTreeMap::new();
    for (number, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        let (cause, count) =
            line.split_once('\t').ok_or_else(|| refused(number + 1, "no tab; write cause<TAB>number"))?;
        let count = count.trim().parse().map_err(|_| refused(number + 1, "the number is no whole number"))?;
        if bench.catalogue.contract().message(&format!("cause-{cause}")).is_none() {
            return Err(refused(number + 1, &format!("there is no cause `{cause}`; see retourpost codes --coverage")));
        }
        counts.insert(cause.to_owned(), count);
    }
    Ok(counts)
}
