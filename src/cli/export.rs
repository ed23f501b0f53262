//! `retourpost export`: what a site hosts beside its mail.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::configuration::{Configuration, ConfigurationArgs};
use super::exit::{Exit, Failure};
use super::folder::{Folder, Written};
use super::terminal;
use crate::diagnostic::ErrorKind;
use crate::export::{HelpPages, HelpScope, help_pages};
use crate::language::LanguageTag;
use crate::phrase::Catalogue;
use crate::report::Audience;
use crate::site::Site;

const EXAMPLES: &str = "\
Examples:
  retourpost export help --out /var/www/help
  retourpost export help --out help --language nl,nb
  retourpost export help --out help --domain example.net --audience internal

Set help.link_base to the address of the folder, and notices lead there. Only
what an earlier export wrote is ever removed from it. See `retourpost manual
help-pages`.";

/// The file by which the pages that an earlier export wrote are known.
const LIST: &str = ".retourpost-help.json";

/// Write what a site hosts beside its mail
///
/// Of help, one page for each cause and language, with the words that notices have, and lists of them: static files without
/// scripts that ask for nothing outside their folder.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct ExportArgs {
    /// What is written
    #[arg(value_name = "WHAT")]
    what: What,
    /// The folder to write to; it is made if it is not there
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
    /// Only these languages [default: all in which notices can be written]
    #[arg(long, value_name = "TAG", value_delimiter = ',')]
    language: Vec<String>,
    /// Brand, contact and words as readers of this domain get them
    #[arg(long, value_name = "NAME")]
    domain: Option<String>,
    /// Words as these readers get them
    #[arg(long, value_name = "AUDIENCE")]
    audience: Option<AudienceArg>,
    /// Write into a folder that holds something else, and over files of the same names
    #[arg(long)]
    force: bool,
    #[command(flatten)]
    configuration: ConfigurationArgs,
}

// A value and not a command: a command of this name, clap shows nowhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum What {
    /// The pages that the links in notices lead to
    Help,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum AudienceArg {
    Internal,
    External,
}

pub(super) fn run(args: &ExportArgs) -> Result<Exit, Failure> {
    let What::Help = args.what;
    let Configuration { site, catalogue, .. } = args.configuration.load(&[])?;
    let pages = args.pages(&site, &catalogue)?;
    if !args.configuration.quiet {
        args.tell(&pages, &site);
    }
    let files: Vec<(&str, &[u8])> = pages.files.iter().map(|file| (&*file.name, &*file.octets)).collect();
    let written = Folder::open(&args.out, LIST, args.force)?.replace(&files)?;
    terminal::tell_note(&sum(&pages, &written, &args.out.display().to_string()));
    Ok(Exit::Done)
}

impl ExportArgs {
    fn pages(&self, site: &Site, catalogue: &Catalogue) -> Result<HelpPages, Failure> {
        let languages = self.language.iter().map(|asked| language(asked, catalogue));
        let audience = self.audience.map(|audience| match audience {
            AudienceArg::Internal => Audience::Internal,
            AudienceArg::External => Audience::External,
        });
        let scope =
            HelpScope { languages: languages.collect::<Result<_, _>>()?, domain: self.domain.clone(), audience };
        help_pages(site, catalogue, &scope).map_err(|error| match error.kind() {
            // The scope is what the flags say.
            ErrorKind::Caller => Failure::from(error).exiting(Exit::Usage),
            _ => Failure::from(error),
        })
    }

    fn tell(&self, pages: &HelpPages, site: &Site) {
        for diagnostic in &pages.diagnostics {
            terminal::tell_diagnostic("help", diagnostic);
        }
        if site.help.link_base.is_none() {
            terminal::tell_note("no notice leads to the pages yet: set help.link_base to the address of their folder");
        }
    }
}

/// The language of the catalogue that is meant: `no` means `nb`.
fn language(asked: &str, catalogue: &Catalogue) -> Result<LanguageTag, Failure> {
    let tag = LanguageTag::parse_lenient(asked).map_err(|error| Failure::usage(format!("--language: {error}")))?;
    let is_meant = |other: &&LanguageTag| other.canonical() == tag.canonical();
    Ok(catalogue.languages().find(is_meant).cloned().unwrap_or(tag))
}

fn sum(pages: &HelpPages, written: &Written, folder: &str) -> String {
    let languages: Vec<&str> = pages.languages.iter().map(LanguageTag::as_str).collect();
    let Written { n_new, n_changed, n_same, n_removed } = written;
    format!(
        "{folder}: {} causes in {}; of {} files {n_new} new, {n_changed} changed, {n_same} as they were; {n_removed} removed",
        pages.n_causes,
        languages.join(", "),
        pages.files.len(),
    )
}
