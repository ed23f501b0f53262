//! `retourpost export`: what a site hosts beside its mail, and its words in the templates of mail systems.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::configuration::{Configuration, ConfigurationArgs};
use super::exit::{Exit, Failure};
use super::folder::{Folder, Written};
use super::terminal;
use crate::diagnostic::{Error, ErrorKind};
use crate::export::{HelpPages, HelpScope, MailSystem, TemplateFile, TemplateScope, help_pages, templates};
use crate::language::LanguageTag;
use crate::phrase::Catalogue;
use crate::report::Audience;
use crate::site::Site;

const EXAMPLES: &str = "\
Examples:
  retourpost export help --out /var/www/help
  retourpost export help --out help --language nl,nb
  retourpost export help --out help --domain example.net --audience internal
  retourpost export postfix --language nl > bounce.cf
  retourpost export exim --language en,nl --out templates
  retourpost export exchange > system-messages.ps1

Set help.link_base to the address of the folder of help pages, and notices lead
there. Only what an earlier export wrote is ever removed from a folder. See
`retourpost manual help-pages` and `retourpost manual templates`.";

/// Write help pages, or the bounce templates of a mail system
///
/// Of help, one page for each cause and language, with the words that notices have, and lists of them: static files without
/// scripts that ask for nothing outside their folder.
///
/// Of a mail system, its own static templates in the words of notices, for those who want no other program between. They know
/// no cause, no address and mostly one language.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct ExportArgs {
    /// What is written
    #[arg(value_name = "WHAT")]
    what: What,
    /// The folder to write to; it is made if it is not there. What is one file goes to standard output without it
    #[arg(long, value_name = "DIR")]
    out: Option<PathBuf>,
    /// Only these languages [default: all in which notices can be written, where there is room for them]
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
    /// The file bounce.cf, in one language
    Postfix,
    /// A bounce and a warning file for each language, in ASCII
    Exim,
    /// The files dsn*.txt, in one language
    Courier,
    /// The text above error messages, in one language in ASCII
    Sendmail,
    /// outbound.bounce_message and its page, in one language in ASCII
    Haraka,
    /// Commands for Exchange Server: a text for each code and language
    Exchange,
    /// DSNBounce mailets for Apache James, by Content-Language
    James,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum AudienceArg {
    Internal,
    External,
}

impl What {
    fn mail_system(self) -> Option<MailSystem> {
        Some(match self {
            Self::Help => return None,
            Self::Postfix => MailSystem::Postfix,
            Self::Exim => MailSystem::Exim,
            Self::Courier => MailSystem::Courier,
            Self::Sendmail => MailSystem::Sendmail,
            Self::Haraka => MailSystem::Haraka,
            Self::Exchange => MailSystem::Exchange,
            Self::James => MailSystem::James,
        })
    }

    /// The file by which what an earlier export wrote is known.
    fn list(self) -> &'static str {
        match self {
            Self::Help => ".retourpost-help.json",
            Self::Postfix => ".retourpost-postfix.json",
            Self::Exim => ".retourpost-exim.json",
            Self::Courier => ".retourpost-courier.json",
            Self::Sendmail => ".retourpost-sendmail.json",
            Self::Haraka => ".retourpost-haraka.json",
            Self::Exchange => ".retourpost-exchange.json",
            Self::James => ".retourpost-james.json",
        }
    }
}

pub(super) fn run(args: &ExportArgs) -> Result<Exit, Failure> {
    match args.what.mail_system() {
        None => run_help(args)?,
        Some(system) => run_templates(args, system)?,
    }
    Ok(Exit::Done)
}

fn run_help(args: &ExportArgs) -> Result<(), Failure> {
    let out = args.out.as_deref().ok_or_else(|| without_folder("help"))?;
    let Configuration { site, catalogue, .. } = args.configuration.load(&[])?;
    let pages = args.pages(&site, &catalogue)?;
    if !args.configuration.quiet {
        args.tell(&pages, &site);
    }
    let files: Vec<(&str, &[u8])> = pages.files.iter().map(|file| (&*file.name, &*file.octets)).collect();
    let written = Folder::open(out, args.what.list(), args.force)?.replace(&files)?;
    terminal::tell_note(&sum(&pages, &written, &out.display().to_string()));
    Ok(())
}

fn run_templates(args: &ExportArgs, system: MailSystem) -> Result<(), Failure> {
    let Configuration { site, catalogue, .. } = args.configuration.load(&[])?;
    let files = args.templates(system, &site, &catalogue)?;
    let Some(out) = &args.out else {
        let [file] = &files[..] else { return Err(without_folder(system.as_str())) };
        return terminal::show_octets(&file.octets);
    };
    let octets: Vec<(&str, &[u8])> = files.iter().map(|file| (&*file.name, &*file.octets)).collect();
    let Written { n_new, n_changed, n_same, n_removed } =
        Folder::open(out, args.what.list(), args.force)?.replace(&octets)?;
    let names: Vec<&str> = files.iter().map(|file| &*file.name).collect();
    terminal::tell_note(&format!(
        "{}: {}; {n_new} new, {n_changed} changed, {n_same} as they were; {n_removed} removed",
        out.display(),
        names.join(", ")
    ));
    Ok(())
}

fn without_folder(what: &str) -> Failure {
    Failure::usage(format!("{what} is several files: name a folder for them with --out DIR"))
}

impl ExportArgs {
    fn pages(&self, site: &Site, catalogue: &Catalogue) -> Result<HelpPages, Failure> {
        let languages = self.languages(catalogue)?;
        let scope = HelpScope { languages, domain: self.domain.clone(), audience: self.audience() };
        help_pages(site, catalogue, &scope).map_err(said_by_flags)
    }

    fn templates(&self, system: MailSystem, site: &Site, catalogue: &Catalogue) -> Result<Vec<TemplateFile>, Failure> {
        let mut scope = TemplateScope::of(system).in_languages(&self.languages(catalogue)?);
        scope.domain = self.domain.clone();
        scope.audience = self.audience();
        templates(site, catalogue, &scope).map_err(said_by_flags)
    }

    fn languages(&self, catalogue: &Catalogue) -> Result<Vec<LanguageTag>, Failure> {
        self.language.iter().map(|asked| language(asked, catalogue)).collect()
    }

    fn audience(&self) -> Option<Audience> {
        self.audience.map(|audience| match audience {
            AudienceArg::Internal => Audience::Internal,
            AudienceArg::External => Audience::External,
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

/// The scope is what the flags say.
fn said_by_flags(error: Error) -> Failure {
    match error.kind() {
        ErrorKind::Caller => Failure::from(error).exiting(Exit::Usage),
        _ => Failure::from(error),
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
