//! Reports of mail systems made readable as they pass by: what the filter and the milter share.

use std::panic::{self, AssertUnwindSafe};
use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use super::configuration::{self, Configuration};
use super::exit::Failure;
use super::input::limits_of;
use super::rendering::languages_of;
use super::stamps::{StampArgs, Stamps};
use super::terminal;
use crate::diagnostic::{Diagnostic, Error, ErrorKind, Severity};
use crate::intake::Limits;
use crate::language::LanguageTag;
use crate::map::LanguageMap;
use crate::notice::{GroupDecision, Renderer, Stamp};
use crate::policy::Budget;
use crate::rewrite::{Edits, Localized, Provenance, StockReport, Untouched};
use crate::site::Site;

/// What is needed to localize reports, by any number of threads.
pub(super) struct Localizing {
    renderer: Renderer,
    stamps: Stamps,
    map: Option<LanguageMap>,
    limits: Limits,
    // In place of what is known of the reader.
    language: Option<String>,
    budget: Mutex<Budget>,
    since: Instant,
}

/// What comes of a report: its edits, and what should be told of it.
pub(super) struct Edited {
    pub(super) edits: Edits,
    pub(super) line: String,
    pub(super) diagnostics: Vec<Diagnostic>,
}

impl Localizing {
    pub(super) fn new(
        configuration: Configuration,
        stamps: StampArgs,
        language: Option<String>,
        is_quiet: bool,
    ) -> Result<Self, Failure> {
        let (map, found) = configuration::map(&configuration.site);
        if !is_quiet {
            found.iter().for_each(|diagnostic| terminal::tell_diagnostic("map", diagnostic));
        }
        let stamps = stamps.stamps(&configuration.site.reporting_mta, false)?;
        let limits = limits_of(&configuration.site);
        let renderer = configuration.into_renderer();
        let budget = Mutex::new(Budget::new(renderer.site().budget.limits()));
        Ok(Self { renderer, stamps, map, limits, language, budget, since: Instant::now() })
    }

    pub(super) fn site(&self) -> &Site {
        self.renderer.site()
    }

    /// For reports of other sites, which get an explanation without anything of this one.
    pub(super) fn of_others(self) -> Self {
        Self { renderer: self.renderer.without_clothes(), ..self }
    }

    /// The edits that localize a message, or why it passes as it is. A fault of ours is a reason, too.
    pub(super) fn localize(&self, message: &[u8], provenance: &Provenance<'_>) -> Result<Edited, Untouched> {
        self.attempt(message, provenance, Self::localized)
    }

    /// The edits that explain a message of another site.
    pub(super) fn explain(&self, message: &[u8]) -> Result<Edited, Untouched> {
        self.attempt(message, &Provenance::Vouched, Self::explained)
    }

    fn attempt(
        &self,
        message: &[u8],
        provenance: &Provenance<'_>,
        edit: impl Fn(&Self, &StockReport<'_>, &Stamp) -> Result<Edited, Untouched>,
    ) -> Result<Edited, Untouched> {
        let attempt = AssertUnwindSafe(|| {
            let mut report = StockReport::read(message, &self.limits)?;
            report.admit(self.site(), provenance)?;
            report.reader_mut().language.clone_from(&self.language);
            let found = self.look_up(&mut report);
            let stamp = self.stamps.next().map_err(unstamped)?;
            let mut edited = edit(self, &report, &stamp)?;
            self.spend(&report)?;
            edited.diagnostics.splice(0..0, found);
            Ok(edited)
        });
        panic::catch_unwind(attempt).unwrap_or_else(|_| {
            let fault = "a fault of Retourpost; please report it, with the message";
            Err(Untouched::Unwritable(Error::new(ErrorKind::Bug, fault)))
        })
    }

    fn localized(&self, report: &StockReport<'_>, stamp: &Stamp) -> Result<Edited, Untouched> {
        let localized = report.localize(&self.renderer, stamp)?;
        let line = line(&localized);
        Ok(Edited { line, diagnostics: localized.decided.diagnostics, edits: localized.edits })
    }

    fn explained(&self, report: &StockReport<'_>, stamp: &Stamp) -> Result<Edited, Untouched> {
        let explained = report.explain(&self.renderer, stamp)?;
        let signal = explained.choice.winner().signal.as_str();
        let line = format!("explained in {} ({signal}), a report by {}", explained.language, report.reporting_mta());
        let diagnostics = if report.is_dkim_signed() { vec![signature_broken()] } else { Vec::new() };
        Ok(Edited { line, diagnostics, edits: explained.edits })
    }

    /// A report beyond the budget of its reader goes out as it is: it is not ours to hold back.
    fn spend(&self, report: &StockReport<'_>) -> Result<(), Untouched> {
        let reader = report.case().original.return_path.mailbox().unwrap_or_default();
        let mut budget = self.budget.lock().unwrap_or_else(PoisonError::into_inner);
        budget.spend(reader, self.since.elapsed().as_secs()).map_err(|spent| Untouched::OverBudget { of: spent.of })
    }

    /// Asks the administrator's map for the reader; what is wrong with it.
    fn look_up(&self, report: &mut StockReport<'_>) -> Vec<Diagnostic> {
        let Some(map) = self.map.as_ref().filter(|_| self.language.is_none()) else { return Vec::new() };
        let (languages, found) = languages_of(map, report.case());
        report.reader_mut().mapped = languages;
        found
    }
}

fn unstamped(failure: Failure) -> Untouched {
    Untouched::Unwritable(Error::operator(failure.message().to_owned()))
}

fn signature_broken() -> Diagnostic {
    let message = "the report has a DKIM signature, which does not hold any more";
    Diagnostic::new(Severity::Warning, "dkim-broken", message).with_cure("verify signatures before the filter")
}

/// What was done, in one line: `nb (accept-language), mailbox-unknown`.
fn line(localized: &Localized) -> String {
    let decided = &localized.decided;
    let languages: Vec<&str> = decided.languages.iter().map(LanguageTag::as_str).collect();
    let cause = |group: &GroupDecision| match group.diagnosis.rule {
        "success" => group.action.as_str(),
        _ => group.diagnosis.cause.id(),
    };
    let mut causes: Vec<&str> = decided.groups.iter().map(cause).collect();
    causes.dedup();
    let mut line =
        format!("{} ({}), {}", languages.join(" "), decided.choice.winner().signal.as_str(), causes.join(" "));
    let mended: Vec<&str> = localized.mended.iter().map(|mended| mended.name.as_str()).collect();
    if localized.is_regrouped {
        line.push_str("; groups told apart");
    }
    if localized.is_redacted {
        line.push_str("; not all of the report is for this reader");
    } else if !mended.is_empty() {
        line.push_str(&format!("; mended {}", mended.join(" ")));
    }
    line
}
