//! What is remembered with a batch, besides its letters.

use std::path::PathBuf;

use serde::{Deserialize, Serialize};

use super::super::configuration::{ConfigurationArgs, FlagSetting};
use super::super::exit::Failure;
use super::super::outbox;
use crate::policy::Suppression;
use crate::report::Moment;
use crate::site::{Effective, Site, SiteLayer, Source};

/// What is written of a batch in its `batch.json`.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub(super) struct About {
    /// The files that were read, as they were named.
    pub(super) inputs: Vec<String>,
    /// Of what was read and how, if it can be read again.
    pub(super) input_checksum: Option<String>,
    /// How many reports there were.
    pub(super) reports: usize,
    pub(super) suppressed: Vec<SuppressedReport>,
    pub(super) wrong: Vec<WrongReport>,
    /// How many notices went beyond a budget when it was prepared.
    pub(super) beyond_budget: usize,
    /// The way by which it leaves, in words.
    pub(super) way: String,
    /// What held of the delivery, as TOML.
    pub(super) settings: String,
    pub(super) connections: u16,
    /// It is not to be sent before this moment (RFC 3339), whoever confirms it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub(super) not_before: Option<String>,
    pub(super) trusted_root: Option<PathBuf>,
}

/// A report of which nobody is told.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct SuppressedReport {
    pub(super) name: String,
    pub(super) code: String,
    pub(super) reason: String,
}

/// A report of which no notice could be made.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct WrongReport {
    /// What is wrong, with the report's name in front.
    pub(super) error: String,
    /// How the program ends for it.
    pub(super) exit: u8,
}

impl SuppressedReport {
    pub(super) fn new(name: String, suppression: Suppression) -> Self {
        Self { name, code: suppression.code().to_owned(), reason: suppression.to_string() }
    }
}

impl About {
    /// What a later process needs of the site to send the same way.
    pub(super) fn of_site(site: &Site) -> Self {
        Self { way: outbox::way_of(site), settings: settings_of(site), connections: 1, ..Self::default() }
    }
}

impl About {
    pub(super) fn not_before(&self) -> Option<Moment> {
        self.not_before.as_deref().and_then(|text| Moment::parse(text).ok())
    }

    /// The site that sends it the same way, under what holds now.
    pub(super) fn site(&self, configuration: &ConfigurationArgs, flags: &[FlagSetting<'_>]) -> Result<Site, Failure> {
        let held = SiteLayer::from_toml("batch.json", &self.settings)?;
        configuration.site_with(flags, Some(held))
    }
}

/// The keys that say how a batch is sent. Passwords stand in files of their own.
fn settings_of(site: &Site) -> String {
    let is_of_sending =
        |key: &str| key == "reporting_mta" || key.starts_with("delivery.") || key.starts_with("budget.");
    let mut lines = String::new();
    // What nobody said stays unsaid: some defaults depend on each other.
    let is_said = |line: &Effective| is_of_sending(&line.key) && !matches!(line.source, Source::Default);
    for line in site.effective().into_iter().filter(is_said) {
        let path = match line.key.as_str() {
            "delivery.maildir" => site.delivery.maildir.as_ref(),
            "delivery.password_file" => site.delivery.password_file.as_ref(),
            _ => None,
        };
        // A later process may be at work in another folder.
        let absolute = path.and_then(|path| std::path::absolute(path).ok());
        let absolute = absolute.map(|path| toml::Value::from(path.to_string_lossy().into_owned()).to_string());
        if let Some(value) = absolute.or(line.value) {
            lines.push_str(&format!("{} = {value}\n", line.key));
        }
    }
    lines
}
