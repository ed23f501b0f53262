//! From flags, environment and files to a site and its words.

use std::env;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

use clap::Args;

use super::exit::{Exit, Failure};
use super::locale_folder::LocaleFolder;
use super::terminal;
use super::wording::Wordings;
use crate::diagnostic::{Diagnostic, Severity};
use crate::map::LanguageMap;
use crate::notice::{BrandImage, Renderer};
use crate::phrase::Catalogue;
use crate::site::{Site, SiteLayer, Source};

/// The file that is read where no other is named, too.
pub(super) const SYSTEM_FILE: &str = "/etc/retourpost/retourpost.toml";

/// Where the configuration comes from.
#[derive(Debug, Args)]
#[command(next_help_heading = "Configuration (see `retourpost manual configuration`)")]
pub(super) struct ConfigurationArgs {
    /// Read this file before /etc/retourpost/retourpost.toml
    #[arg(long, value_name = "FILE", env = "RETOURPOST_CONFIG", hide_env_values = true)]
    config: Option<PathBuf>,
    /// Set a key of the configuration, such as brand.name=Example; once more for each further key
    #[arg(long, value_name = "KEY=VALUE")]
    set: Vec<String>,
    /// The mail system that reports [default: the name of this host]
    #[arg(long, value_name = "HOST")]
    reporting_mta: Option<String>,
    /// The folder of your own words, <tag>/*.ftl
    #[arg(long, value_name = "DIR")]
    wording: Option<String>,
    /// Speak from this folder of locale files, <tag>/*.ftl, in place of those that are built in: a preview for translators
    #[arg(long, value_name = "DIR")]
    locales: Option<PathBuf>,
    /// Say nothing of what was mended or passed over; errors are still told
    #[arg(short, long)]
    pub(super) quiet: bool,
}

/// A flag that sets a key.
#[derive(Debug)]
pub(super) struct FlagSetting<'a> {
    pub(super) flag: &'static str,
    pub(super) key: &'static str,
    pub(super) value: Option<&'a str>,
}

/// What holds for a command.
pub(super) struct Configuration {
    pub(super) site: Site,
    pub(super) catalogue: Catalogue,
    pub(super) images: Vec<(PathBuf, BrandImage)>,
}

impl Configuration {
    /// The renderer of this site, with these words and images.
    pub(super) fn into_renderer(self) -> Renderer {
        let renderer = Renderer::new(self.site, self.catalogue);
        self.images.into_iter().fold(renderer, |renderer, (path, image)| renderer.with_brand_image(path, image))
    }
}

/// A configuration file, as it was read.
pub(super) struct ConfigFile {
    pub(super) name: String,
    pub(super) text: String,
}

impl ConfigurationArgs {
    /// Site and words, with more flags that set keys.
    pub(super) fn load(&self, flags: &[FlagSetting<'_>]) -> Result<Configuration, Failure> {
        let site = self.site(flags)?;
        let spoken = match &self.locales {
            Some(dir) => LocaleFolder::read(dir)?.catalogue(self.quiet),
            None => Catalogue::embedded().clone(),
        };
        let (catalogue, wordings, diagnostics) = words(&site, spoken);
        let (images, unusable) = images(&site);
        if !self.quiet {
            wordings.tell(&diagnostics);
            tell_site(&unusable);
        }
        Ok(Configuration { site, catalogue, images })
    }

    /// The folder of locale files that was named in place of those that are built in.
    pub(super) fn locale_folder(&self) -> Result<Option<LocaleFolder>, Failure> {
        self.locales.as_deref().map(LocaleFolder::read).transpose()
    }

    /// The site alone.
    pub(super) fn site(&self, flags: &[FlagSetting<'_>]) -> Result<Site, Failure> {
        self.site_with(flags, None)
    }

    /// The site alone, with what held once before all that is not said in flags.
    pub(super) fn site_with(&self, flags: &[FlagSetting<'_>], held: Option<SiteLayer>) -> Result<Site, Failure> {
        let mut weaker: Vec<SiteLayer> = held.into_iter().collect();
        weaker.push(environment()?);
        for file in self.files()? {
            weaker.push(SiteLayer::from_toml(&file.name, &file.text)?);
        }
        weaker.push(host_layer());
        self.merged(flags, weaker)
    }

    /// Flags over layers that are good by themselves.
    pub(super) fn merged(&self, flags: &[FlagSetting<'_>], weaker: Vec<SiteLayer>) -> Result<Site, Failure> {
        let strongest = self.flag_layer(flags)?;
        let all = std::iter::once(strongest).chain(weaker.iter().cloned());
        Site::merge(all).map_err(|error| {
            // What is good without the flags is the flags' fault.
            let is_usage = Site::merge(weaker).is_ok();
            Failure::from(error).exiting(if is_usage { Exit::Usage } else { Exit::Configuration })
        })
    }

    fn flag_layer(&self, flags: &[FlagSetting<'_>]) -> Result<SiteLayer, Failure> {
        let mut layer = SiteLayer::default();
        for assignment in &self.set {
            let (key, value) = assignment
                .split_once('=')
                .ok_or_else(|| Failure::usage(format!("--set {assignment}: no `=`; write it as KEY=VALUE")))?;
            layer = with_flag(layer, key.trim(), value.trim(), "--set")?;
        }
        let own = [
            FlagSetting { flag: "--reporting-mta", key: "reporting_mta", value: self.reporting_mta.as_deref() },
            FlagSetting { flag: "--wording", key: "wording.dir", value: self.wording.as_deref() },
        ];
        for FlagSetting { flag, key, value } in own.iter().chain(flags) {
            if let Some(value) = value {
                layer = with_flag(layer, key, value, flag)?;
            }
        }
        Ok(layer)
    }

    /// The files that are there, the stronger first. One that was named must be there.
    pub(super) fn files(&self) -> Result<Vec<ConfigFile>, Failure> {
        let named = self.config.as_deref().filter(|path| !path.as_os_str().is_empty());
        let named = named.map(|path| read(path).map_err(|error| unreadable(path, &error))).transpose()?;
        let system = match read(Path::new(SYSTEM_FILE)) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => None,
            read => Some(read.map_err(|error| unreadable(Path::new(SYSTEM_FILE), &error))?),
        };
        Ok(named.into_iter().chain(system).collect())
    }
}

fn with_flag(layer: SiteLayer, key: &str, value: &str, flag: &'static str) -> Result<SiteLayer, Failure> {
    let layer = layer.with(key, value, Source::Flag(flag.to_owned()));
    layer.map_err(|error| Failure::from(error).exiting(Exit::Usage))
}

fn read(path: &Path) -> io::Result<ConfigFile> {
    let octets = fs::read(path)?;
    let text = String::from_utf8(octets).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        io::Error::new(io::ErrorKind::InvalidData, format!("no UTF-8 at octet {at}; save it as UTF-8"))
    })?;
    Ok(ConfigFile { name: path.display().to_string(), text })
}

fn unreadable(path: &Path, error: &io::Error) -> Failure {
    Failure::configuration(format!("{}: {error}", path.display()))
}

/// What `RETOURPOST_…` says.
pub(super) fn environment() -> Result<SiteLayer, Failure> {
    let mut pairs = Vec::new();
    for (name, value) in env::vars_os() {
        let Some(name) = name.to_str().filter(|name| name.starts_with("RETOURPOST_")) else { continue };
        let value = value.to_str().ok_or_else(|| Failure::configuration(format!("{name}: no UTF-8")))?;
        pairs.push((name.to_owned(), value.to_owned()));
    }
    Ok(SiteLayer::from_env(pairs)?)
}

/// The name of the host, weaker than anything that anyone said. A host without a usable name is `localhost`.
pub(super) fn host_layer() -> SiteLayer {
    let name = hostname::get().ok().and_then(|name| name.into_string().ok()).unwrap_or_default();
    SiteLayer::default().with("reporting_mta", &name, Source::Program("host name".to_owned())).unwrap_or_default()
}

/// The words of the site: those of the catalogue, and its own before them. What is wrong with its own is told, and the mail
/// goes out.
pub(super) fn words(site: &Site, spoken: Catalogue) -> (Catalogue, Wordings, Vec<Diagnostic>) {
    let Some(dir) = &site.wording.dir else { return (spoken, Wordings::default(), Vec::new()) };
    let (wordings, mut diagnostics) = Wordings::read(dir, site.limits.wording_file_octets);
    let (catalogue, found) = spoken.with_wording(&wordings.files());
    diagnostics.extend(found);
    (catalogue, wordings, diagnostics)
}

/// The images that the site names. What is wrong with one is told, and the mail goes out without it.
pub(super) fn images(site: &Site) -> (Vec<(PathBuf, BrandImage)>, Vec<Diagnostic>) {
    let (mut images, mut diagnostics) = (Vec::new(), Vec::new());
    let limit = site.limits.image_octets;
    for path in site.brand_images() {
        match read_at_most(path, limit) {
            Err(error) => diagnostics.push(image_warning(path, &error.to_string(), "mend brand.image")),
            Ok(None) => {
                let text = format!("larger than {limit} octets");
                diagnostics.push(image_warning(path, &text, "make it smaller, or raise limits.image_octets"));
            }
            Ok(Some(octets)) => match BrandImage::try_new(&octets, limit) {
                Ok(image) => images.push((path.to_owned(), image)),
                Err(error) => diagnostics.push(image_warning(path, &error.to_string(), "take another file")),
            },
        }
    }
    (images, diagnostics)
}

fn image_warning(path: &Path, text: &str, cure: &str) -> Diagnostic {
    site_warning("brand-image-unusable", format!("{}: {text}; notices show no image", path.display()), cure)
}

/// The administrator's map of languages. A map that cannot be used is told, and is no signal.
pub(super) fn map(site: &Site) -> (Option<LanguageMap>, Vec<Diagnostic>) {
    match site.languages.map.as_deref().map(LanguageMap::open) {
        None => (None, Vec::new()),
        Some(Ok((map, found))) => (Some(map), found),
        Some(Err(error)) => {
            let message = format!("{error}; it is no signal");
            (None, vec![site_warning("map-unreadable", message, "mend languages.map")])
        }
    }
}

/// Says what is wrong with a file that the site names.
pub(super) fn tell_site(diagnostics: &[Diagnostic]) {
    diagnostics.iter().for_each(|diagnostic| terminal::tell_diagnostic("brand", diagnostic));
}

/// The octets of a file, unless there are more.
pub(super) fn read_at_most(path: &Path, n_octets: usize) -> io::Result<Option<Vec<u8>>> {
    let mut octets = Vec::new();
    File::open(path)?.take(n_octets as u64 + 1).read_to_end(&mut octets)?;
    Ok((octets.len() <= n_octets).then_some(octets))
}

/// Says a diagnostic with the lines that it is about, where they are known.
pub(super) fn tell_drawn(diagnostic: &Diagnostic, source: Option<&str>) {
    use crate::phrase::{Colour, render_diagnostic};
    let Some(source) = source else { return terminal::tell_diagnostic("wording", diagnostic) };
    let colour = if terminal::stderr_has_colours() { Colour::Ansi } else { Colour::None };
    terminal::tell(render_diagnostic(diagnostic, source, colour));
}

/// Something that a site cannot be read from.
pub(super) fn site_warning(code: &'static str, message: String, cure: &str) -> Diagnostic {
    Diagnostic::new(Severity::Warning, code, message).with_cure(cure)
}
