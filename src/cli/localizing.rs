//! Reports of mail systems made readable as they pass by: what the filter and the milter share.

use std::panic::{self, AssertUnwindSafe};

use super::configuration::{self, Configuration};
use super::exit::Failure;
use super::input::limits_of;
use super::rendering::client_of;
use super::stamps::{StampArgs, Stamps};
use super::terminal;
use crate::diagnostic::{Diagnostic, Error, ErrorKind};
use crate::intake::Limits;
use crate::language::LanguageTag;
use crate::map::{LanguageMap, Who};
use crate::notice::{GroupDecision, Renderer};
use crate::rewrite::{Localized, Provenance, StockReport, Untouched};
use crate::site::Site;

/// What is needed to localize reports, by any number of threads.
pub(super) struct Localizing {
    renderer: Renderer,
    stamps: Stamps,
    map: Option<LanguageMap>,
    limits: Limits,
    // In place of what is known of the reader.
    language: Option<String>,
}

/// A report that was localized, with what should be told of it.
pub(super) struct Told {
    pub(super) localized: Localized,
    /// What went wrong and did not stop it.
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
        let mut renderer = Renderer::new(configuration.site, configuration.catalogue);
        for (path, image) in configuration.images {
            renderer = renderer.with_brand_image(path, image);
        }
        Ok(Self { renderer, stamps, map, limits, language })
    }

    pub(super) fn site(&self) -> &Site {
        self.renderer.site()
    }

    /// The edits that localize a message, or why it passes as it is. A fault of ours is a reason, too.
    pub(super) fn localize(&self, message: &[u8], provenance: &Provenance<'_>) -> Result<Told, Untouched> {
        let attempt = AssertUnwindSafe(|| self.attempt(message, provenance));
        panic::catch_unwind(attempt).unwrap_or_else(|_| {
            let fault = "a fault of Retourpost; please report it, with the message";
            Err(Untouched::Unwritable(Error::new(ErrorKind::Bug, fault)))
        })
    }

    fn attempt(&self, message: &[u8], provenance: &Provenance<'_>) -> Result<Told, Untouched> {
        let mut report = StockReport::read(message, &self.limits)?;
        report.admit(self.site(), provenance)?;
        report.reader_mut().language.clone_from(&self.language);
        let mut diagnostics = self.look_up(&mut report);
        let stamp = self
            .stamps
            .next()
            .map_err(|failure| Untouched::Unwritable(Error::operator(failure.message().to_owned())))?;
        let localized = report.localize(&self.renderer, &stamp)?;
        diagnostics.extend(localized.decided.diagnostics.iter().cloned());
        Ok(Told { localized, diagnostics })
    }

    /// Asks the administrator's map for the reader; what is wrong with it.
    fn look_up(&self, report: &mut StockReport<'_>) -> Vec<Diagnostic> {
        let Some(map) = self.map.as_ref().filter(|_| self.language.is_none()) else { return Vec::new() };
        let case = report.case();
        let who = Who {
            address: case.original.return_path.mailbox(),
            network: client_of(&case.report),
            tenant: case.reader.tenant.as_deref(),
        };
        let answer = map.look_up(&who);
        if let Some(entry) = answer.entry {
            report.reader_mut().mapped = entry.languages.iter().map(LanguageTag::to_string).collect();
        }
        answer.diagnostics
    }
}

impl Told {
    /// What was done, in one line: `nb (accept-language), mailbox-unknown`.
    pub(super) fn line(&self) -> String {
        let decided = &self.localized.decided;
        let languages: Vec<&str> = decided.languages.iter().map(LanguageTag::as_str).collect();
        let cause = |group: &GroupDecision| match group.diagnosis.rule {
            "success" => group.action.as_str(),
            _ => group.diagnosis.cause.id(),
        };
        let mut causes: Vec<&str> = decided.groups.iter().map(cause).collect();
        causes.dedup();
        let mut line =
            format!("{} ({}), {}", languages.join(" "), decided.choice.winner().signal.as_str(), causes.join(" "));
        let mended: Vec<&str> = self.localized.mended.iter().map(|mended| mended.name.as_str()).collect();
        if self.localized.is_regrouped {
            line.push_str("; groups told apart");
        }
        if self.localized.is_redacted {
            line.push_str("; not all of the report is for this reader");
        } else if !mended.is_empty() {
            line.push_str(&format!("; mended {}", mended.join(" ")));
        }
        line
    }
}
