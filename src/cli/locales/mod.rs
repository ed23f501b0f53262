//! `retourpost locales`: for those who write locale files.

mod check;
mod coverage;
mod explain;
mod export;
mod files;
mod fmt;
mod import;
mod list;
mod new;
mod rename;
mod stale;

use clap::{Args, Subcommand};

use super::exit::{Exit, Failure};
use crate::workbench::Workbench;
use files::FolderArgs;

const EXAMPLES: &str = "\
Examples:
  retourpost locales check nl
  retourpost locales fmt --check
  retourpost locales rename notice-from notice-sender
  retourpost locales export pl --format po --out pl.po
  retourpost locales import pl.po

Each reads the folder `locales` where it is run, or the one of --locales. See
`retourpost manual translating`.";

/// Work on locale files: what is wrong, what is missing, layout, names, exchange with translators' tools
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct LocalesArgs {
    #[command(subcommand)]
    command: LocalesCommand,
}

#[derive(Debug, Subcommand)]
enum LocalesCommand {
    List(Box<list::ListArgs>),
    Check(check::CheckArgs),
    Explain(explain::ExplainArgs),
    Coverage(coverage::CoverageArgs),
    Stale(stale::StaleArgs),
    New(new::NewArgs),
    Fmt(fmt::FmtArgs),
    Rename(rename::RenameArgs),
    Export(export::ExportArgs),
    Import(import::ImportArgs),
}

pub(super) fn run(args: &LocalesArgs) -> Result<Exit, Failure> {
    match &args.command {
        LocalesCommand::List(args) => list::run(args),
        LocalesCommand::Coverage(args) => coverage::run(args),
        LocalesCommand::Stale(args) => stale::run(args),
        LocalesCommand::New(args) => new::run(args),
        LocalesCommand::Check(args) => check::run(args),
        LocalesCommand::Explain(args) => explain::run(args),
        LocalesCommand::Fmt(args) => fmt::run(args),
        LocalesCommand::Rename(args) => rename::run(args),
        LocalesCommand::Export(args) => export::run(args),
        LocalesCommand::Import(args) => import::run(args),
    }
}

/// Languages that the folder has; one that it has not is a slip of the finger.
fn known(tags: &[String], bench: &Workbench) -> Result<std::collections::BTreeSet<String>, Failure> {
    for tag in tags {
        if bench.language(tag).is_none() {
            let there: Vec<&str> = bench.languages.iter().map(|language| language.name.as_str()).collect();
            return Err(Failure::usage(format!(
                "{tag}: there is no such folder of locale files; there are {}",
                there.join(", ")
            )));
        }
    }
    Ok(tags.iter().cloned().collect())
}
