//! Postfix: its own bounces go through `non_smtpd_milters` where `internal_mail_filter_classes` has `bounce` (MILTER_README).

mod content;
mod filtering;
mod identity;
mod limits;

use super::aliases::Postmaster;
use super::finding::{Check, Cure, Finding, Rule};
use super::milters::{MilterAddress, MilterEntry};
use super::services::{Service, Services};
use super::settings::Settings;
use super::values;

/// A Postfix, as its configuration describes it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Postfix {
    /// What `postconf` prints.
    pub settings: Settings,
    /// What `postconf -M` prints; without any, nothing is said of what depends on them.
    pub services: Services,
    /// Where our milter listens.
    pub listen: MilterAddress,
    /// Whether it does.
    pub listener: Listener,
    /// Whether mail for the postmaster is read.
    pub postmaster: Postmaster,
}

/// Whether somebody listens where our milter should.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum Listener {
    /// It was not tried.
    #[default]
    Unknown,
    /// A connection was taken.
    Listens,
    /// No connection was taken.
    Absent,
}

const PAGE: &str = "postfix";
const MAIN: &str = "main.cf";
const MASTER: &str = "master.cf";
const SHELL: &str = "a shell";

/// What our entry says besides the address. The time limits are a few times what a notice takes, so that a milter that stalls holds
/// bounces up for seconds.
const OUR_SETTINGS: &str = "default_action=accept, connect_timeout=2s, command_timeout=5s, content_timeout=15s";

impl Postfix {
    /// Of which no more is known than its settings.
    #[must_use]
    pub fn new(settings: Settings, services: Services, listen: MilterAddress) -> Self {
        Self { settings, services, listen, listener: Listener::default(), postmaster: Postmaster::default() }
    }

    /// What is found, the worst first.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings: Vec<Finding> = checks().filter_map(|check| check.finding(self, PAGE)).collect();
        findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
        findings
    }

    /// All that can be found.
    pub fn rules() -> impl Iterator<Item = Rule> {
        checks().map(|check| check.rule)
    }

    /// The files in which an alias of the postmaster of this host can stand; none where it cannot be known from files alone.
    #[must_use]
    pub fn alias_files(&self) -> Option<Vec<String>> {
        let origin = self.settings.value("myorigin");
        let is_local = self.settings.words("mydestination").iter().any(|word| word.eq_ignore_ascii_case(&origin));
        let maps = [self.settings.words("alias_maps"), self.settings.words("virtual_alias_maps")].concat();
        let file = |map: &String| {
            let (kind, path) = map.split_once(':')?;
            // The text beside the table is what these are made from.
            let is_text = ["hash", "btree", "lmdb", "cdb", "dbm", "sdbm", "texthash"].contains(&kind);
            (is_text && path.starts_with('/')).then(|| path.to_owned())
        };
        if is_local && !maps.is_empty() { maps.iter().map(file).collect() } else { None }
    }

    fn version(&self) -> Option<(u32, u32)> {
        values::version(&self.settings.value("mail_version"))
    }

    /// Whether milters of a list can have settings of their own.
    fn knows_settings_of_milters(&self) -> bool {
        self.version().is_none_or(|version| version >= (3, 0))
    }

    fn milters(&self) -> Vec<MilterEntry> {
        MilterEntry::list(&self.settings.value("non_smtpd_milters"))
    }

    /// Our milter in the list, and its place.
    fn ours(&self) -> Option<(usize, MilterEntry)> {
        self.milters().into_iter().enumerate().find(|(_, entry)| self.is_ours(entry))
    }

    fn is_ours(&self, entry: &MilterEntry) -> bool {
        let Some(address) = &entry.address else { return false };
        address.is_same(&self.listen) || self.reached(address).is_same(&self.listen)
    }

    /// What an address leads to: a path starts from the queue directory, and in a chroot every path does.
    fn reached(&self, address: &MilterAddress) -> MilterAddress {
        match address {
            MilterAddress::Unix { path } if !path.starts_with('/') || self.is_cleanup_chrooted() => {
                let queue = self.settings.value("queue_directory");
                MilterAddress::Unix { path: format!("{queue}/{}", path.trim_start_matches('/')) }
            }
            other => other.clone(),
        }
    }

    /// The cleanup(8) that bounces pass through.
    fn cleanup(&self) -> Option<&Service> {
        let bounce = self.services.inner("bounce");
        let own = bounce.and_then(|bounce| bounce.overridden("cleanup_service_name"));
        self.services.inner(own.unwrap_or("cleanup"))
    }

    fn is_cleanup_chrooted(&self) -> bool {
        self.cleanup().is_some_and(|cleanup| match cleanup.chroot.as_str() {
            "y" => true,
            // The default since 3.0 is `n` (COMPATIBILITY_README).
            "-" => self.version().is_some_and(|version| version < (3, 0)),
            _ => false,
        })
    }

    /// A setting of our milter, or what holds for all.
    fn effective(&self, ours: &MilterEntry, name: &str) -> String {
        let own = ours.setting(name).filter(|_| self.knows_settings_of_milters());
        own.map_or_else(|| self.settings.value(&format!("milter_{name}")), str::to_owned)
    }

    /// Our entry as it should be.
    fn our_entry(&self) -> String {
        let address = self.ours().and_then(|(_, entry)| entry.address).unwrap_or_else(|| self.named());
        if self.knows_settings_of_milters() { format!("{{ {address}, {OUR_SETTINGS} }}") } else { address.to_string() }
    }

    /// Our address as the list should name it: below the queue directory, relative to it, which holds in a chroot and without.
    fn named(&self) -> MilterAddress {
        let MilterAddress::Unix { path } = &self.listen else { return self.listen.clone() };
        let below = path.strip_prefix(&self.settings.value("queue_directory")).and_then(|rest| rest.strip_prefix('/'));
        MilterAddress::Unix { path: below.unwrap_or(path).to_owned() }
    }

    /// The list with our entry as it should be: where it stands or, if it has to be, in front.
    fn mended_list(&self, is_first: bool) -> Cure {
        let (ours, mut entries) = (self.our_entry(), self.milters());
        let line = match self.ours() {
            None => [ours.as_str(), self.settings.written("non_smtpd_milters").trim()].join(", "),
            Some((at, _)) => {
                let entry = entries.remove(at);
                entries.insert(if is_first { 0 } else { at }, MilterEntry { text: ours, ..entry });
                entries.iter().map(|entry| entry.text.as_str()).collect::<Vec<_>>().join(", ")
            }
        };
        let mut lines = vec![format!("non_smtpd_milters = {}", line.trim_end_matches([' ', ',']))];
        if !self.knows_settings_of_milters() {
            lines.push("milter_default_action = accept".to_owned());
        }
        Cure::new(MAIN, lines)
    }
}

fn checks() -> impl Iterator<Item = &'static Check<Postfix>> {
    filtering::CHECKS.iter().chain(&limits::CHECKS).chain(&identity::CHECKS).chain(&content::CHECKS)
}

/// `name is value`, or that it is empty.
fn says(name: &str, value: &str) -> String {
    if value.is_empty() { format!("{name} is empty") } else { format!("{name} is {value}") }
}
