//! One layer of a configuration: a file, the environment, the flags.

use std::fmt;
use std::path::{Path, PathBuf};

use super::keys;
use super::model::{DomainSite, Site};
use super::names;
use super::value::{Item, Written};
use crate::diagnostic::{Diagnostic, Error};

/// What one source says, every key optional. Each value was checked when it was read.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct SiteLayer {
    pub(super) settings: Vec<Setting>,
}

/// Where a value comes from.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Source {
    /// A file.
    File {
        /// As it was named.
        name: String,
        /// From 1.
        line: usize,
        /// In characters, from 1.
        column: usize,
    },
    /// A variable of the environment.
    Environment(String),
    /// A flag of the command line, for instance `--smtp`.
    Flag(String),
    /// The program's caller, or the host it runs on.
    Program(String),
    /// Nobody said anything.
    Default,
}

/// A key with a value, and where it was written.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Setting {
    pub(super) target: Target,
    pub(super) source: Source,
    item: Item,
    folder: Option<PathBuf>,
}

/// Whose value a setting sets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Target {
    Site(&'static str),
    Domain(String, &'static str),
}

/// Variables that begin as ours do and are no keys: flags of the program read them.
const NO_KEYS: [&str; 3] = ["RETOURPOST_CONFIG", "RETOURPOST_LEDGER", "RETOURPOST_LEDGER_KEY"];

const PREFIX: &str = "RETOURPOST_";

impl SiteLayer {
    /// Reads a file. `name` is what it is called in errors; paths in it start from its folder.
    ///
    /// # Errors
    /// The first of what [`check_toml`](Self::check_toml) finds, as `retourpost.toml:3:9: brand.color: …`.
    pub fn from_toml(name: &str, text: &str) -> Result<Self, Error> {
        let (layer, findings) = Self::check_toml(name, text);
        match findings.first() {
            None => Ok(layer),
            Some(finding) => Err(error_of(finding)),
        }
    }

    /// Reads a file and says everything that is wrong with it, in the order of the text. The layer holds what is good.
    pub fn check_toml(name: &str, text: &str) -> (Self, Vec<Diagnostic>) {
        super::file::read(name, text)
    }

    /// Reads `RETOURPOST_BRAND_COLOR` and its like: the key in capitals, with `_` between its parts. Lists are separated by
    /// commas, a command by spaces. Empty values and names without the prefix are passed over; domains cannot be
    /// named.
    ///
    /// # Errors
    /// A variable of no key, and a value that the key does not take.
    pub fn from_env<N: AsRef<str>, V: AsRef<str>>(pairs: impl IntoIterator<Item = (N, V)>) -> Result<Self, Error> {
        let mut layer = Self::default();
        for (name, value) in pairs {
            let (name, value) = (name.as_ref(), value.as_ref());
            if !name.starts_with(PREFIX) || value.is_empty() || NO_KEYS.contains(&name) {
                continue;
            }
            layer = layer.with(key_of_variable(name)?, value, Source::Environment(name.to_owned()))?;
        }
        Ok(layer)
    }

    /// Adds one value as text, for instance that of a flag.
    ///
    /// # Errors
    /// A key that does not exist, and a value that it does not take.
    pub fn with(mut self, key: &str, value: &str, source: Source) -> Result<Self, Error> {
        let Some(known) = keys::find(keys::SITE, key) else {
            let hint = did_you_mean(key, keys::SITE.iter().map(|key| key.path));
            return Err(Error::operator(format!("{source}: unknown key {key:?}{hint}")));
        };
        let item = Item::Untyped(value.to_owned());
        let setting = Setting { target: Target::Site(known.path), source, item, folder: None };
        setting.check().map_err(|message| setting.refused(&message))?;
        self.settings.push(setting);
        Ok(self)
    }

    /// Whether nothing is said.
    pub fn is_empty(&self) -> bool {
        self.settings.is_empty()
    }
}

fn error_of(finding: &Diagnostic) -> Error {
    let place = finding.place.as_ref().map(|place| format!("{}:{}:{}: ", place.file, place.line, place.column));
    let cure = finding.cure.as_ref().map(|cure| format!("; {cure}"));
    Error::operator(format!("{}{}{}", place.unwrap_or_default(), finding.message, cure.unwrap_or_default()))
}

fn key_of_variable(name: &str) -> Result<&'static str, Error> {
    let variables = keys::SITE.iter().map(|key| (variable_of(key.path), key.path));
    let variables: Vec<(String, &'static str)> = variables.collect();
    if let Some((_, path)) = variables.iter().find(|(variable, _)| variable == name) {
        return Ok(path);
    }
    let hint = nearest_variable(name, &variables).map(|name| format!("; did you mean {name}?")).unwrap_or_default();
    Err(Error::operator(format!("{name}: no such key{hint}")))
}

fn nearest_variable<'a>(name: &str, variables: &'a [(String, &str)]) -> Option<&'a str> {
    let by_distance = variables.iter().map(|(variable, _)| (strsim::damerau_levenshtein(name, variable), variable));
    by_distance.min().filter(|(distance, _)| *distance <= 4).map(|(_, variable)| variable.as_str())
}

fn variable_of(path: &str) -> String {
    format!("{PREFIX}{}", path.replace('.', "_").to_uppercase())
}

/// `; did you mean "brand.color"?`, or nothing.
pub(super) fn did_you_mean<'a>(found: &str, names: impl Iterator<Item = &'a str>) -> String {
    keys::meant(found, names).map(|name| format!("; did you mean {name:?}?")).unwrap_or_default()
}

impl Setting {
    /// A setting of a file, refused where its key does not take its value.
    pub(super) fn checked(target: Target, source: Source, item: Item, folder: &Path) -> Result<Self, String> {
        let setting = Self { target, source, item, folder: Some(folder.to_owned()) };
        setting.check().map(|()| setting)
    }

    fn check(&self) -> Result<(), String> {
        self.apply(&mut Site::default())
    }

    /// Sets the value, and nothing else.
    pub(super) fn apply(&self, site: &mut Site) -> Result<(), String> {
        let written = Written { item: &self.item, folder: self.folder.as_deref() };
        // OK because a target is made of a key that was found.
        const KNOWN: &str = "a key of the registry";
        match &self.target {
            Target::Site(path) => (keys::find(keys::SITE, path).expect(KNOWN).set)(site, &written),
            Target::Domain(domain, path) => {
                let own: &mut DomainSite = site.domains.entry(domain.clone()).or_default();
                (keys::find(keys::OF_DOMAIN, path).expect(KNOWN).set)(own, &written)
            }
        }
    }

    pub(super) fn refused(&self, message: &str) -> Error {
        Error::operator(format!("{}: {}: {message}", self.source.at(), self.target))
    }
}

impl Target {
    /// A key below `domain`, of a domain that is written as it should not be.
    pub(super) fn of_domain(domain: &str, path: &'static str) -> Result<Self, String> {
        names::domain_pattern(domain).map(|domain| Self::Domain(domain, path))
    }
}

impl Source {
    /// With the column: where to look.
    pub(super) fn at(&self) -> String {
        match self {
            Self::File { name, line, column } => format!("{name}:{line}:{column}"),
            other => other.to_string(),
        }
    }
}

impl fmt::Display for Target {
    /// As TOML writes it: `domain."example.org".brand.color`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Site(path) => out.write_str(path),
            Self::Domain(domain, path) => write!(out, "{}.\"{domain}\".{path}", keys::DOMAIN),
        }
    }
}

impl fmt::Display for Source {
    /// `retourpost.toml:12`, `RETOURPOST_BRAND_COLOR`, `--smtp`, `default`.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::File { name, line, .. } => write!(out, "{name}:{line}"),
            Self::Environment(name) | Self::Flag(name) | Self::Program(name) => out.write_str(name),
            Self::Default => out.write_str("default"),
        }
    }
}

impl SiteLayer {
    pub(super) fn push(&mut self, setting: Setting) {
        self.settings.push(setting);
    }
}
