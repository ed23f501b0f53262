//! Exim: a transport hands its own bounces through `transport_filter` (Exim specification, chapter 24), before it signs them.

mod checks;
mod config;

pub use config::{Driver, EximConfig};

use super::aliases::Postmaster;
use super::finding::{Check, Finding, Rule};

/// An Exim, as its configuration describes it.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Exim {
    /// Its configuration.
    pub config: EximConfig,
    /// Whether mail for the postmaster is read.
    pub postmaster: Postmaster,
}

const PAGE: &str = "exim";

impl Exim {
    /// Of which no more is known than its configuration.
    #[must_use]
    pub fn new(config: EximConfig) -> Self {
        Self { config, postmaster: Postmaster::default() }
    }

    /// What is found, the worst first.
    #[must_use]
    pub fn findings(&self) -> Vec<Finding> {
        let mut findings: Vec<Finding> = checks::CHECKS.iter().filter_map(|check| check.finding(self, PAGE)).collect();
        findings.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
        findings
    }

    /// All that can be found.
    pub fn rules() -> impl Iterator<Item = Rule> {
        checks::CHECKS.iter().map(|check: &Check<Self>| check.rule)
    }

    /// The transports that routers lead to, each once, with the place of the first router.
    fn used(&self) -> Vec<(usize, &Driver)> {
        let mut used: Vec<(usize, &Driver)> = Vec::new();
        for (at, router) in self.config.routers.iter().enumerate() {
            let transport = self.config.transport(router.option("transport"));
            if let Some(transport) = transport.filter(|new| used.iter().all(|(_, known)| known.name != new.name)) {
                used.push((at, transport));
            }
        }
        used
    }

    /// Those that our filter is called from.
    fn filtering(&self) -> impl Iterator<Item = &Driver> {
        self.config.transports.iter().filter(|transport| is_filtering(transport))
    }

    /// Whether a router that leads bounces alone to our filter stands before this place, for mail that leaves this host.
    fn is_led_away_before(&self, at: usize) -> bool {
        self.config.routers[..at].iter().any(|router| {
            let transport = self.config.transport(router.option("transport"));
            let is_ours = transport.is_some_and(|transport| is_filtering(transport) && is_remote(transport));
            is_ours && is_condition(router.option("condition"))
        })
    }

    /// The transports of one kind that bounces pass without our filter.
    fn unfiltered(&self, is_of_kind: fn(&Driver) -> bool) -> Vec<&str> {
        let used = self.used().into_iter().filter(|(_, transport)| is_of_kind(transport) && !is_filtering(transport));
        let left = used.filter(|(at, transport)| !(is_remote(transport) && self.is_led_away_before(*at)));
        left.map(|(_, transport)| transport.name.as_str()).collect()
    }

    /// Whether all routers that lead to a transport take bounces alone.
    fn is_only_for_bounces(&self, transport: &Driver) -> bool {
        let mut routers = self.config.routers.iter().filter(|router| router.option("transport") == transport.name);
        routers.clone().next().is_some() && routers.all(|router| is_condition(router.option("condition")))
    }
}

fn is_filtering(transport: &Driver) -> bool {
    transport.option("transport_filter").contains("retourpost")
}

/// The drivers that take a message to another host, or over LMTP to another program.
fn is_remote(transport: &Driver) -> bool {
    transport.option("driver") == "smtp"
}

/// The drivers that put a message into a mailbox of this host.
fn is_local(transport: &Driver) -> bool {
    ["appendfile", "pipe", "lmtp", "queuefile"].contains(&transport.option("driver"))
}

/// Whether a condition takes reports of delivery from the null sender alone.
fn is_condition(text: &str) -> bool {
    (text.contains("sender_address") || text.contains("return_path")) && text.contains("delivery-status")
}
