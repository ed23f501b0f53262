//! `retourpost locales export`: a language for translators' tools.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::files::{FolderArgs, language};
use crate::cli::exit::{Exit, Failure};
use crate::cli::folder::write_whole;
use crate::cli::terminal;
use crate::workbench::{Exchange, ExchangeFormat};

const EXAMPLES: &str = "\
Examples:
  retourpost locales export pl --format po > pl.po
  retourpost locales export uk --format xliff --out uk.xlf     a new language
  retourpost locales import pl.po                              and back

Each form of a plural is a text of its own: no tool has to know the plurals of
the language. What comes back unchanged changes nothing. See
`retourpost manual translating`.";

/// Write the texts of a language for Poedit, Weblate, OmegaT and other tools
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct ExportArgs {
    /// The language, such as nl or pt-BR; one that has no folder yet is exported untranslated
    #[arg(value_name = "TAG")]
    language: String,
    /// The form of the file
    #[arg(long, value_name = "FORMAT")]
    format: Format,
    /// The file to write [default: standard output]
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
    #[command(flatten)]
    folder: FolderArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// PO, of gettext
    Po,
    /// XLIFF 1.2
    Xliff,
    /// XLIFF 2.0
    Xliff2,
}

impl Format {
    fn exchanged(self) -> ExchangeFormat {
        match self {
            Self::Po => ExchangeFormat::Po,
            Self::Xliff => ExchangeFormat::Xliff12,
            Self::Xliff2 => ExchangeFormat::Xliff2,
        }
    }
}

pub(super) fn run(args: &ExportArgs) -> Result<Exit, Failure> {
    let pair = args.folder.pair(&language(&args.language)?)?;
    let exchange = Exchange::new(&pair.english, &pair.target, &pair.tag);
    let text = exchange.export(args.format.exchanged())?;
    match &args.out {
        Some(path) => {
            write_whole(path, text.as_bytes()).map_err(|error| Failure::output(&path.display().to_string(), &error))?
        }
        None => terminal::show_octets(text.as_bytes())?,
    }
    let units = exchange.units();
    let n_untranslated = units.iter().filter(|unit| unit.target.is_none()).count();
    terminal::tell_note(&format!(
        "{}: {} texts, {n_untranslated} of them untranslated",
        pair.tag.as_str(),
        units.len()
    ));
    Ok(Exit::Done)
}
