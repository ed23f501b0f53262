//! `retourpost locales import`: what translators' tools give back.

use std::path::{Path, PathBuf};

use clap::Args;

use super::files::{FolderArgs, language};
use crate::cli::configuration::{read_at_most, tell_drawn};
use crate::cli::exit::{Exit, Failure};
use crate::cli::terminal;
use crate::diagnostic::{Diagnostic, Error, Severity};
use crate::workbench::{Exchange, ExchangeFile, ImportOptions, Imported};

const EXAMPLES: &str = "\
Examples:
  retourpost locales import pl.po
  retourpost locales import pl.xlf --dry-run      what would become of it
  retourpost locales import new.po --language uk

PO, XLIFF 1.2 and XLIFF 2 are told apart by their content. Only texts that
differ change their places in the .ftl files; all else stays as it is. A text
that cannot be taken is told and left out, and the end is 1 then.";

/// Take the texts of a PO or XLIFF file into locale files
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct ImportArgs {
    /// The file that an export wrote and translators changed
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// The language of the texts [default: as the file says]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Take the texts as well that are marked as fuzzy or in need of review
    #[arg(long)]
    fuzzy: bool,
    /// Write nothing, and tell what would be written
    #[arg(long)]
    dry_run: bool,
    #[command(flatten)]
    folder: FolderArgs,
}

/// More is no exchange file of ours.
const N_OCTETS: usize = 16 << 20;

pub(super) fn run(args: &ImportArgs) -> Result<Exit, Failure> {
    let name = args.file.display().to_string();
    let text = read(&args.file, &name)?;
    let said = |error: Error| Failure::from(error).about(&name);
    let file = ExchangeFile::read(&name, &text).map_err(said)?;
    let tag = match (&args.language, file.language()) {
        (Some(asked), _) => language(asked)?,
        (None, Some(said)) => said.clone(),
        (None, None) => {
            return Err(Failure::usage(format!(
                "{name}: the file does not say its language: name it with --language TAG"
            )));
        }
    };
    let pair = args.folder.pair(&tag)?;
    let options = if args.fuzzy { ImportOptions::default().with_unsure() } else { ImportOptions::default() };
    let imported = Exchange::new(&pair.english, &pair.target, &pair.tag).import(&file, options);
    imported.diagnostics.iter().for_each(|diagnostic| tell(diagnostic, &name, &text));
    if !args.dry_run {
        args.folder.write(&imported.files)?;
    }
    terminal::show(imported.files.iter().map(|file| file.path() + "\n").collect::<String>())?;
    terminal::tell_note(&sum(&imported, pair.tag.as_str(), args.dry_run));
    let is_clean = imported.diagnostics.iter().all(|diagnostic| diagnostic.severity < Severity::Warning);
    Ok(if is_clean { Exit::Done } else { Exit::Findings })
}

fn read(path: &Path, name: &str) -> Result<String, Failure> {
    let refused = |what: String| Failure::new(Exit::BadInput, format!("{name}: {what}"));
    let octets =
        read_at_most(path, N_OCTETS).map_err(|error| Failure::new(Exit::NoInput, format!("{name}: {error}")))?;
    let octets = octets.ok_or_else(|| refused(format!("has more than {N_OCTETS} octets: import it in parts")))?;
    String::from_utf8(octets).map_err(|_| refused("is not UTF-8: save it as UTF-8".to_owned()))
}

fn tell(diagnostic: &Diagnostic, name: &str, text: &str) {
    match diagnostic.place {
        Some(_) => tell_drawn(diagnostic, Some(text)),
        None => terminal::tell_diagnostic(name, diagnostic),
    }
}

fn sum(imported: &Imported, tag: &str, is_dry: bool) -> String {
    let Imported { n_changed, n_new, n_same, n_untranslated, n_unsure, n_refused, .. } = imported;
    let unsure = match n_unsure {
        0 => String::new(),
        n => format!(", {n} not finished and left out (--fuzzy takes them)"),
    };
    let dry = if is_dry { "; nothing is written" } else { "" };
    format!(
        "{tag}: {n_changed} texts changed, {n_new} new, {n_same} as they were, {n_untranslated} untranslated{unsure}, {n_refused} \
         refused{dry}"
    )
}
