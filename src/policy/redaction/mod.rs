//! What a reader may not learn: forward targets, members of groups, hosts inside (RFC 3464 §4.2, RFC 3463 §5).
//!
//! A notice is made of a [`Case`] as its reader may see it. Causes and languages are found in the facts, before; everything that is
//! said, written to the machine part or returned comes from what [`Redaction::redact`] gives. What is hidden is left out whole
//! where a program reads it, and stands as a mask where people read what a server said.
//!
//! - **A forward target** is the Final-Recipient of a recipient whose Original-Recipient is known and another. The group tells of the
//!   address that the sender used; Remote-MTA, Diagnostic-Code, Final-Log-ID and all extension fields of it go.
//! - **A member** is the same where the address of the sender led to several.
//! - **A host inside** has a name that the site has listed, a name that no public DNS has, or an address that is not routed between
//!   sites.

mod fields;
mod inner;
mod mask;
mod original;
mod reading;
mod recipients;
mod report;
mod secrets;

use std::borrow::Cow;

pub(crate) use mask::MASK;

use self::inner::{InnerHosts, Network};
use self::recipients::Led;
use self::secrets::{Kinds, Secrets};
use super::decision::{Decision, Returning};
use crate::report::{Audience, Case, MtaName, Report};

/// Something that a reader may not learn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum Confidential {
    /// Where an address passes mail on to: `forward-targets` in a configuration.
    ForwardTargets,
    /// For whom the address of a group stands: `list-members` in a configuration.
    ListMembers,
    /// Names and addresses of hosts inside: `inner-hosts` in a configuration.
    InnerHosts,
}

impl Confidential {
    /// Every word of a configuration that stands for one, in order.
    pub const WORDS: &'static [&'static str] = &["forward-targets", "list-members", "inner-hosts"];

    const ALL: [Self; 3] = [Self::ForwardTargets, Self::ListMembers, Self::InnerHosts];

    /// The word of a configuration that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::ForwardTargets => "forward-targets",
            Self::ListMembers => "list-members",
            Self::InnerHosts => "inner-hosts",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    fn kinds(self) -> Kinds {
        match self {
            Self::ForwardTargets => Kinds::TARGETS,
            Self::ListMembers => Kinds::MEMBERS,
            Self::InnerHosts => Kinds::HOSTS,
        }
    }
}

/// What a site hides, and from whom.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PrivacySettings {
    /// From readers outside.
    pub external: Vec<Confidential>,
    /// From readers inside.
    pub internal: Vec<Confidential>,
    /// The hosts inside: names, `*.corp.example.org` for all below a domain, and blocks of addresses such as `203.0.113.0/24`.
    /// Beside them, names that no public DNS has and addresses that are not routed between sites are inside in any case.
    pub inner_hosts: Vec<String>,
}

impl Default for PrivacySettings {
    fn default() -> Self {
        Self { external: Confidential::ALL.to_vec(), internal: Vec::new(), inner_hosts: Vec::new() }
    }
}

/// Hides what a site has settled to hide. To be made once.
#[derive(Debug, Clone)]
pub struct Redaction {
    external: Kinds,
    internal: Kinds,
    inner: InnerHosts,
    reporting_mta: MtaName,
}

/// A case as its reader may see it, where that is not all of it.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Redacted {
    /// What programs read; none if that is the whole report.
    pub report: Option<Report>,
    /// The case that people read about: diagnostics have masks, so its report is not to be written. It has no received report, and
    /// its original has neither the fields of the header nor the body that are not to be returned.
    pub(crate) shown: Case,
    /// For each recipient of both, its place in the report that was decided about.
    pub sources: Vec<usize>,
    /// What of the original may be returned.
    pub returning: Returning,
    /// What was hidden.
    pub withheld: Withheld,
}

/// What was hidden from a reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Withheld {
    /// Where an address passes mail on to.
    pub targets: bool,
    /// For whom the address of a group stands.
    pub members: bool,
    /// Hosts inside, in what is reported.
    pub hosts: bool,
    /// Hops inside.
    pub n_hops: usize,
    /// Fields of the returned header.
    pub n_fields: usize,
}

impl Withheld {
    /// Whether nothing was hidden.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// The kinds of what was hidden in what is reported.
    pub fn kinds(&self) -> impl Iterator<Item = Confidential> {
        let all = [self.targets, self.members, self.hosts].into_iter().zip(Confidential::ALL);
        all.filter_map(|(is_hidden, kind)| is_hidden.then_some(kind))
    }

    fn add(&mut self, kinds: Kinds) {
        self.targets |= kinds.has(Kinds::TARGETS);
        self.members |= kinds.has(Kinds::MEMBERS);
        self.hosts |= kinds.has(Kinds::HOSTS);
    }
}

/// What the steps of one redaction share.
struct Scene<'a> {
    case: &'a Case,
    due: &'a Report,
    hides: Kinds,
    inner: &'a InnerHosts,
    reporting_mta: &'a MtaName,
    led: Led<'a>,
    secrets: Secrets<'a>,
}

impl Redaction {
    /// Hides as the settings say. `reporting_mta` is what the site calls itself to everybody: it is no secret, and it stands in for
    /// a Reporting-MTA that is one.
    ///
    /// Of the hosts inside, what is neither a name, nor `*.` and a domain, nor a block of addresses is passed over.
    pub fn new(settings: &PrivacySettings, reporting_mta: &MtaName) -> Self {
        let kinds = |all: &[Confidential]| all.iter().fold(Kinds::NOTHING, |kinds, kind| kinds | kind.kinds());
        let patterns = settings.inner_hosts.iter().map(String::as_str);
        Self {
            external: kinds(&settings.external),
            internal: kinds(&settings.internal),
            inner: InnerHosts::new(patterns, &[reporting_mta.name()]),
            reporting_mta: reporting_mta.clone(),
        }
    }

    /// The case as the reader may see it; none where that is all of it, found without a copy of anything.
    pub fn redact(&self, case: &Case, decision: &Decision<'_>) -> Option<Redacted> {
        self.redact_report(case, &decision.report, decision.audience, decision.returning)
    }

    /// The same of a report of which nothing was decided.
    fn redact_report(&self, case: &Case, due: &Report, audience: Audience, returning: Returning) -> Option<Redacted> {
        let hides = self.hides(audience);
        if hides.is_nothing() {
            return None;
        }
        let scene = self.scene(case, due, hides);
        let report = report::view(&scene);
        let original = original::view(&scene, returning);
        if report.is_none() && original.is_none() {
            return None;
        }
        Some(scene.redacted(report, original, returning))
    }

    /// The case as the reader may see it, with what no notice has: recipients that are not due, the received report, a body that is
    /// not returned. `due` and `returning` are what was decided, or all of the report and nothing.
    pub(crate) fn seen<'a>(
        &self,
        case: &'a Case,
        due: &Report,
        audience: Audience,
        returning: Returning,
    ) -> Cow<'a, Case> {
        let hides = self.hides(audience);
        if hides.is_nothing() || self.is_all_open(case, hides) {
            return Cow::Borrowed(case);
        }
        let mut seen = match self.redact_report(case, due, audience, returning) {
            Some(redacted) => {
                let mut seen = redacted.shown;
                seen.report = redacted.report.unwrap_or_else(|| due.clone());
                seen
            }
            None => Case::new(due.clone(), case.original.clone()).for_reader(case.reader.clone()),
        };
        if returning != Returning::Full {
            seen.original.body = None;
        }
        Cow::Owned(seen)
    }

    fn is_all_open(&self, case: &Case, hides: Kinds) -> bool {
        let scene = self.scene(case, &case.report, hides);
        let received = case.received.as_ref().map_or(&[][..], |received| &received.octets);
        report::view(&scene).is_none()
            && original::view(&scene, Returning::Full).is_none()
            && scene.told_in(&reading::text_of(received)).is_nothing()
    }

    /// Whether anything at all can be hidden from such a reader.
    pub(crate) fn hides_from(&self, audience: Audience) -> bool {
        !self.hides(audience).is_nothing()
    }

    fn hides(&self, audience: Audience) -> Kinds {
        match audience {
            Audience::External => self.external,
            Audience::Internal => self.internal,
        }
    }

    fn scene<'a>(&'a self, case: &'a Case, due: &'a Report, hides: Kinds) -> Scene<'a> {
        let led = Led::of(case, due, hides, &self.inner);
        let inner = hides.has(Kinds::HOSTS).then_some(&self.inner);
        let secrets = led.secrets(case, due, inner);
        Scene { case, due, hides, inner: &self.inner, reporting_mta: &self.reporting_mta, led, secrets }
    }
}

impl Scene<'_> {
    fn redacted(
        self,
        report: Option<report::ReportView>,
        original: Option<original::OriginalView>,
        returning: Returning,
    ) -> Redacted {
        let mut withheld = Withheld::default();
        let original = original.unwrap_or_else(|| original::unchanged(&self, returning));
        withheld.add(original.kinds);
        (withheld.n_hops, withheld.n_fields) = (original.n_hops, original.n_fields);
        let (report, shown, sources) = match report {
            Some(view) => {
                withheld.add(view.kinds);
                (Some(view.machine), view.shown, view.sources)
            }
            None => (None, self.due.clone(), (0..self.due.recipients().len()).collect()),
        };
        let shown = Case::new(shown, original.original).for_reader(self.case.reader.clone());
        Redacted { report, shown, sources, returning: original.returning, withheld }
    }
}

/// Whether `privacy.inner_hosts` may have this as a block of addresses.
pub(crate) fn is_address_block(text: &str) -> bool {
    Network::parse(text).is_some()
}
