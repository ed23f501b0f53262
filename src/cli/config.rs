//! `retourpost config`: what holds here, and who said so.

use clap::{Args, Subcommand};

use super::configuration::{self, ConfigFile, ConfigurationArgs, SYSTEM_FILE};
use super::exit::{Exit, Failure};
use super::outbox;
use super::signer::{DkimArgs, Signer};
use super::terminal::{self, DIM, GREEN};
use crate::language::LanguageTag;
use crate::map::LanguageMap;
use crate::phrase::Catalogue;
use crate::site::{Site, SiteLayer};

const EXAMPLES: &str = "\
Examples:
  retourpost config check
  retourpost config check --config retourpost.toml
  retourpost config check --effective

All files that are read are checked, with the environment, the words in
wording.dir and the files that are named: key, password, image. The end is 78 if
anything is wrong.";

/// Check the configuration
#[derive(Debug, Args)]
pub(super) struct ConfigArgs {
    #[command(subcommand)]
    command: ConfigCommand,
}

#[derive(Debug, Subcommand)]
enum ConfigCommand {
    /// Say what is wrong with the configuration, or what holds and who said so
    #[command(after_help = EXAMPLES)]
    Check(Box<CheckArgs>),
}

#[derive(Debug, Args)]
struct CheckArgs {
    /// Print every key with the value that holds and where it comes from
    #[arg(long)]
    effective: bool,
    #[command(flatten)]
    configuration: ConfigurationArgs,
    #[command(flatten)]
    dkim: DkimArgs,
}

pub(super) fn run(args: &ConfigArgs) -> Result<Exit, Failure> {
    let ConfigCommand::Check(args) = &args.command;
    let mut survey = Survey { is_bad: false, is_quiet: args.configuration.quiet, read: Vec::new() };
    let mut layers: Vec<SiteLayer> = survey.judged(configuration::environment()).into_iter().collect();
    let files = survey.judged(args.configuration.files()).unwrap_or_default();
    layers.extend(files.iter().map(|file| survey.layer(file)));
    layers.push(configuration::host_layer());
    let merged = args.configuration.merged(&args.dkim.settings(), layers);
    if let Some(site) = survey.judged(merged) {
        survey.look_around(&site);
        if args.effective {
            terminal::show(effective(&site))?;
        }
    }
    if survey.is_bad {
        return Ok(Exit::Configuration);
    }
    if !args.effective && !survey.is_quiet {
        let read = match survey.read.join(", ") {
            none if none.is_empty() => format!("no file was read ({SYSTEM_FILE} is not there)"),
            files => format!("read: {files}"),
        };
        terminal::show(format_args!("{GREEN}good{GREEN:#}; {read}\n"))?;
    }
    Ok(Exit::Done)
}

/// Everything that is wrong is told, not only the first.
struct Survey {
    is_bad: bool,
    is_quiet: bool,
    read: Vec<String>,
}

impl Survey {
    fn judged<T>(&mut self, result: Result<T, Failure>) -> Option<T> {
        result
            .map_err(|failure| {
                failure.tell();
                self.is_bad = true;
            })
            .ok()
    }

    fn layer(&mut self, file: &ConfigFile) -> SiteLayer {
        let (layer, findings) = SiteLayer::check_toml(&file.name, &file.text);
        for finding in &findings {
            configuration::tell_drawn(finding, Some(&file.text));
        }
        self.is_bad |= !findings.is_empty();
        self.read.push(file.name.clone());
        layer
    }

    /// The files that a good configuration names.
    fn look_around(&mut self, site: &Site) {
        self.judged(Signer::of(site));
        self.judged(outbox::check_password(site));
        self.look_at_reviews(site);
        let (_, wordings, diagnostics) = configuration::words(site, Catalogue::embedded().clone());
        wordings.tell(&diagnostics);
        self.is_bad |= !diagnostics.is_empty();
        let (images, unusable) = configuration::images(site);
        configuration::tell_site(&unusable);
        self.is_bad |= !unusable.is_empty();
        self.read.extend(images.iter().map(|(path, _)| path.display().to_string()));
        self.look_at_map(site);
        if let Some(dir) = &site.wording.dir {
            self.read.push(format!("{} (files of words: {})", dir.display(), wordings.n_files()));
        }
    }

    /// Languages that were not read as often as the site asks, and a default among them.
    fn look_at_reviews(&mut self, site: &Site) {
        let catalogue = Catalogue::embedded();
        let is_out =
            |tag: &&LanguageTag| site.languages.allows(tag) && !site.languages.offers(tag, catalogue.review(tag));
        let out: Vec<&str> = catalogue.languages().filter(is_out).map(LanguageTag::as_str).collect();
        let asked = site.languages.minimum_review.as_str();
        if !out.is_empty() {
            self.read.push(format!("languages.minimum_review = {asked}: not offered are {}", out.join(", ")));
        }
        let default = &site.languages.default;
        if out.contains(&default.as_str()) {
            let review = catalogue.review(default).as_str();
            let message = format!(
                "languages.default: `{default}` was `{review}`, and languages.minimum_review asks for `{asked}`"
            );
            let cure =
                "lower languages.minimum_review; until then readers of whom nothing is known are written to in English";
            let diagnostic = configuration::site_warning("default-not-offered", message, cure);
            terminal::tell_diagnostic("languages", &diagnostic);
            self.is_bad = true;
        }
    }

    fn look_at_map(&mut self, site: &Site) {
        let (map, mut found) = configuration::map(site);
        found.extend(map.iter().flat_map(LanguageMap::probe));
        found.iter().for_each(|diagnostic| terminal::tell_diagnostic("map", diagnostic));
        self.is_bad |= !found.is_empty();
        self.read.extend(map.map(|map| map.to_string()));
    }
}

/// TOML that can be read again, each line with its source.
fn effective(site: &Site) -> String {
    let line = |line: String| match line.split_once("  # ") {
        Some((value, source)) => format!("{value}  {DIM}# {source}{DIM:#}\n"),
        None => format!("{DIM}{line}{DIM:#}\n"),
    };
    site.effective().iter().map(|key| line(key.to_string())).collect()
}
