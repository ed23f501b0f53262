//! From layers to a site, and back to what holds and where it came from.

use std::fmt;

use super::keys;
use super::layer::{Setting, SiteLayer, Source, Target};
use super::model::Site;
use crate::diagnostic::Error;
use crate::language::LanguageTag;

/// A key with the value that holds, and where that came from.
///
/// Printed, it is a line of TOML: `brand.color = "#0b57d0"  # default`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Effective {
    /// As TOML writes it: `brand.color`, `domain."example.org".brand.color`.
    pub key: String,
    /// As TOML writes it; none for a key without a value.
    pub value: Option<String>,
    /// Where the value came from.
    pub source: Source,
}

/// A key of a configuration, with its default.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct KeyInfo {
    /// The sections and the name: `brand.color`.
    pub path: &'static str,
    /// The built-in value as TOML writes it, if there is one.
    pub default: Option<String>,
    /// Whether it also stands below `domain."example.org"`.
    pub is_also_of_domain: bool,
}

impl Site {
    /// Makes a site of layers, the strongest first: flags, environment, `--config`, `/etc`. A list is replaced, not lengthened.
    /// A way of delivery in one layer turns off those of weaker ones.
    ///
    /// # Errors
    /// Values that do not go together; each was good where it stood.
    pub fn merge(layers: impl IntoIterator<Item = SiteLayer>) -> Result<Self, Error> {
        let mut layers: Vec<SiteLayer> = layers.into_iter().collect();
        layers.reverse();
        let mut site = Self::default();
        for layer in &layers {
            site.forget_other_ways(layer);
            for setting in &layer.settings {
                site.take(setting)?;
            }
        }
        if !site.sources.contains_key("from.address") {
            site.from.address = site.default_postmaster();
        }
        site.check_together()?;
        Ok(site)
    }

    /// Sets one key, as a flag would: `site.set("brand.name", "Example")`.
    ///
    /// # Errors
    /// A key that does not exist, a value that it does not take, and one that does not go with the others. The site is then as
    /// it was.
    pub fn set(&mut self, key: &str, value: &str) -> Result<(), Error> {
        let layer = SiteLayer::default().with(key, value, Source::Program("program".to_owned()))?;
        let mut site = self.clone();
        site.forget_other_ways(&layer);
        for setting in &layer.settings {
            site.take(setting)?;
        }
        if key == "reporting_mta" && self.from.address == self.default_postmaster() {
            site.from.address = site.default_postmaster();
        }
        site.check_together()?;
        *self = site;
        Ok(())
    }

    /// Every key with the value that holds, in the order of the manual, then those of the domains.
    pub fn effective(&self) -> Vec<Effective> {
        let mut lines: Vec<Effective> =
            keys::SITE.iter().map(|key| self.line(&Target::Site(key.path), (key.show)(self))).collect();
        for (domain, own) in &self.domains {
            let targets = keys::OF_DOMAIN.iter().map(|key| (Target::Domain(domain.clone(), key.path), (key.show)(own)));
            lines.extend(targets.filter(|(_, value)| value.is_some()).map(|(target, value)| self.line(&target, value)));
        }
        lines
    }

    /// Every key that there is.
    pub fn keys() -> impl Iterator<Item = KeyInfo> {
        let site = Self::default();
        keys::SITE.iter().map(move |key| KeyInfo {
            path: key.path,
            default: (key.show)(&site).map(|value| value.to_string()),
            is_also_of_domain: keys::find(keys::OF_DOMAIN, key.path).is_some(),
        })
    }

    fn line(&self, target: &Target, value: Option<toml::Value>) -> Effective {
        let key = target.to_string();
        let source = self.sources.get(&key).cloned().unwrap_or(Source::Default);
        Effective { key, value: value.map(|value| value.to_string()), source }
    }

    fn take(&mut self, setting: &Setting) -> Result<(), Error> {
        setting.apply(self).map_err(|message| setting.refused(&message))?;
        self.sources.insert(setting.target.to_string(), setting.source.clone());
        Ok(())
    }

    fn forget_other_ways(&mut self, layer: &SiteLayer) {
        let is_way = |setting: &Setting| matches!(setting.target, Target::Site(path) if keys::WAYS.contains(&path));
        if layer.settings.iter().any(is_way) {
            self.delivery.smtp = None;
            self.delivery.sendmail = None;
            self.delivery.maildir = None;
            keys::WAYS.iter().for_each(|path| drop(self.sources.remove(*path)));
        }
    }

    fn check_together(&self) -> Result<(), Error> {
        self.check_languages()?;
        self.check_delivery()?;
        self.check_dkim()
    }

    fn check_languages(&self) -> Result<(), Error> {
        if self.languages.disabled.iter().any(|tag| tag.canonical() == LanguageTag::english()) {
            return Err(self.refused("languages.disabled", "English stays: a broken translation falls back to it"));
        }
        let of_domains = self.domains.iter().filter_map(|(domain, own)| {
            let target = Target::Domain(domain.clone(), "languages.default");
            Some((target.to_string(), own.languages.default.as_ref()?))
        });
        let defaults = of_domains.chain([("languages.default".to_owned(), &self.languages.default)]);
        for (key, tag) in defaults {
            if !self.languages.allows(tag) {
                let message = format!("\"{tag}\" is turned off by languages.available or languages.disabled");
                return Err(self.refused(&key, &message));
            }
        }
        Ok(())
    }

    fn check_delivery(&self) -> Result<(), Error> {
        let delivery = &self.delivery;
        let set = [delivery.maildir.is_some(), delivery.sendmail.is_some(), delivery.smtp.is_some()];
        let mut ways = keys::WAYS.iter().zip(set).filter_map(|(way, is_set)| is_set.then_some(*way));
        if let (Some(one), Some(other)) = (ways.next(), ways.next()) {
            return Err(self.refused(other, &format!("{one} is set as well; mail leaves in one way")));
        }
        match (&delivery.username, &delivery.password_file) {
            (Some(_), None) => Err(self.refused("delivery.username", "delivery.password_file is needed as well")),
            (None, Some(_)) => Err(self.refused("delivery.password_file", "delivery.username is needed as well")),
            _ => Ok(()),
        }
    }

    fn check_dkim(&self) -> Result<(), Error> {
        let dkim = &self.dkim;
        let parts = [
            ("dkim.domain", dkim.domain.is_some()),
            ("dkim.selector", dkim.selector.is_some()),
            ("dkim.key_file", dkim.key_file.is_some()),
        ];
        let set = parts.iter().find(|(_, is_set)| *is_set);
        let missing = parts.iter().find(|(_, is_set)| !*is_set);
        match (set, missing) {
            (Some((set, _)), Some((missing, _))) => Err(self.refused(set, &format!("{missing} is needed as well"))),
            _ => Ok(()),
        }
    }

    fn refused(&self, key: &str, message: &str) -> Error {
        let source = self.sources.get(key).unwrap_or(&Source::Default).at();
        Error::operator(format!("{source}: {key}: {message}"))
    }
}

impl fmt::Display for Effective {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.value {
            Some(value) => write!(out, "{} = {value}  # {}", self.key, origin(&self.source)),
            None => write!(out, "# {} is not set", self.key),
        }
    }
}

/// `from retourpost.toml:12`, or `default`.
fn origin(source: &Source) -> String {
    match source {
        Source::Default => source.to_string(),
        _ => format!("from {source}"),
    }
}
