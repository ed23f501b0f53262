//! From a case to a notice, signed; with what people should know on standard error.

use std::borrow::Cow;
use std::collections::HashSet;
use std::net::IpAddr;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};

use super::configuration::{self, Configuration};
use super::exit::Failure;
use super::signer::Signer;
use super::stamps::Stamps;
use super::terminal;
use crate::diagnostic::{Diagnostic, Error, Severity};
use crate::intake::ip_address;
use crate::language::{LanguageTag, SignalKind, SignalOutcome};
use crate::layout::Layout;
use crate::map::{LanguageMap, Who};
use crate::notice::{Notice, Outcome, Outgoing, Renderer, Stamp};
use crate::policy::{AbsentNotify, Suppression};
use crate::report::{Case, MtaName, Report};
use crate::site::{Site, Smtputf8};

/// How notices are laid out.
#[derive(Debug, Args)]
#[command(next_help_heading = "Output")]
pub(super) struct LayoutArgs {
    /// How notices are laid out [default: what the configuration says of each reader]
    #[arg(long, value_name = "LAYOUT", value_parser = layouts())]
    layout: Option<Layout>,
}

fn layouts() -> impl TypedValueParser<Value = Layout> {
    PossibleValuesParser::new(Layout::WORDS).try_map(|word| Layout::from_word(&word).ok_or("no such layout"))
}

/// What a run needs to make notices.
pub(super) struct Rendering {
    renderer: Renderer,
    stamps: Stamps,
    signer: Signer,
    map: Option<LanguageMap>,
    is_quiet: bool,
    // What holds for the site and not for one report is told once.
    told: HashSet<String>,
}

/// The address of the client that submitted the message, if the report tells it.
pub(super) fn client_of(report: &Report) -> Option<IpAddr> {
    let client = report.fields().received_from_mta.as_ref().and_then(MtaName::comment)?;
    ip_address(client)
}

/// What the administrator's map has for the reader of a case, and what went wrong with the map.
pub(super) fn languages_of(map: &LanguageMap, case: &Case) -> (Vec<String>, Vec<Diagnostic>) {
    let who = Who {
        address: case.original.return_path.mailbox(),
        network: client_of(&case.report),
        tenant: case.reader.tenant.as_deref(),
    };
    let answer = map.look_up(&who);
    let languages = answer.entry.map(|entry| entry.languages.iter().map(LanguageTag::to_string).collect());
    (languages.unwrap_or_default(), answer.diagnostics)
}

impl Rendering {
    pub(super) fn new(
        configuration: Configuration,
        layout: &LayoutArgs,
        stamps: Stamps,
        signer: Signer,
        is_quiet: bool,
    ) -> Self {
        let (map, found) = configuration::map(&configuration.site);
        let mut renderer = configuration.into_renderer();
        if let Some(layout) = layout.layout {
            renderer = renderer.with_layout(layout);
        }
        let rendering = Self { renderer, stamps, signer, map, is_quiet, told: HashSet::new() };
        rendering.tell("map", &found);
        rendering
    }

    pub(super) fn site(&self) -> &Site {
        self.renderer.site()
    }

    /// How the site reads the absence of NOTIFY.
    pub(super) fn absent_notify(&self) -> AbsentNotify {
        self.site().notify.absent
    }

    /// The case as its reader may see it, and whether that can be less than there is.
    pub(super) fn seen<'a>(&self, case: &'a Case) -> (Cow<'a, Case>, bool) {
        (self.renderer.seen(case), self.renderer.hides_from(case))
    }

    /// The case with what the administrator's map has for its reader, if there is a map and the report does not tell already.
    pub(super) fn mapped(&self, name: &str, mut case: Case) -> Case {
        let Some(map) = self.map.as_ref().filter(|_| case.reader.mapped.is_empty()) else { return case };
        let (languages, found) = languages_of(map, &case);
        self.tell(name, &found);
        case.reader.mapped = languages;
        case
    }

    /// The notice of a case, or why there is none, and its stamp; `mended` is what was wrong with the report.
    pub(super) fn outcome(
        &mut self,
        name: &str,
        case: &Case,
        mended: &[Diagnostic],
    ) -> Result<(Outcome, Stamp), Failure> {
        self.tell(name, mended);
        let stamp = self.stamps.next()?;
        let mut outcome = self.renderer.render(case, &stamp).map_err(|error| Failure::from(error).about(name))?;
        if let Outcome::Notice(notice) = &mut outcome {
            self.tell(name, &notice.decided.diagnostics);
            self.tell(name, self.language_not_served(case, notice).as_slice());
            let found = self.signer.sign(&mut notice.outgoing, stamp.date());
            self.tell_once(name, &found.map_err(|failure| failure.about(name))?);
        }
        Ok((outcome, stamp))
    }

    /// Says why there is no notice.
    pub(super) fn tell_suppressed(&self, name: &str, suppression: Suppression) {
        if !self.is_quiet {
            terminal::tell_note(&format!("{name}: no notice: {suppression}"));
        }
    }

    /// The same notice for a path with SMTPUTF8, signed, where the site wants that and it is another.
    pub(super) fn in_smtputf8_form(&self, name: &str, case: &Case, stamp: &Stamp) -> Result<Option<Outgoing>, Failure> {
        if self.site().delivery.smtputf8 == Smtputf8::Needed {
            return Ok(None);
        }
        let about = |failure: Failure| failure.about(name);
        let made = self.renderer.render_for_smtputf8(case, stamp);
        let Some(mut notice) = made.map_err(|error| about(error.into()))? else { return Ok(None) };
        self.signer.sign(&mut notice.outgoing, stamp.date()).map_err(about)?;
        Ok(Some(notice.outgoing))
    }

    /// What the postmaster is told if the notice of this case can never be sent, signed, and its message id.
    pub(super) fn for_postmaster(&self, name: &str, case: &Case) -> Result<Option<(Outgoing, String)>, Failure> {
        self.to_postmaster(name, |stamp| self.renderer.render_for_postmaster(case, stamp))
    }

    /// What the postmaster is told of a notice that is held back, signed, and its message id.
    pub(super) fn held_back(&self, name: &str, case: &Case) -> Result<Option<(Outgoing, String)>, Failure> {
        self.to_postmaster(name, |stamp| self.renderer.render_held_back(case, stamp))
    }

    fn to_postmaster(
        &self,
        name: &str,
        render: impl Fn(&Stamp) -> Result<Option<Outgoing>, Error>,
    ) -> Result<Option<(Outgoing, String)>, Failure> {
        let stamp = self.stamps.for_postmaster()?;
        let about = |failure: Failure| failure.about(name);
        let Some(mut outgoing) = render(&stamp).map_err(|error| about(error.into()))? else { return Ok(None) };
        self.signer.sign(&mut outgoing, stamp.date()).map_err(about)?;
        Ok(Some((outgoing, stamp.message_id().to_owned())))
    }

    fn tell(&self, name: &str, diagnostics: &[Diagnostic]) {
        if !self.is_quiet {
            diagnostics.iter().for_each(|diagnostic| terminal::tell_diagnostic(name, diagnostic));
        }
    }

    fn tell_once(&mut self, name: &str, diagnostics: &[Diagnostic]) {
        for diagnostic in diagnostics {
            if self.told.insert(diagnostic.to_string()) {
                self.tell(name, std::slice::from_ref(diagnostic));
            }
        }
    }

    /// A language that was asked for in so many words and that the notice is not written in.
    fn language_not_served(&self, case: &Case, notice: &Notice) -> Option<Diagnostic> {
        let asked = case.reader.language.as_deref()?;
        let decided = &notice.decided;
        let is_explicit = |signal| signal == SignalKind::Explicit;
        let reason = decided.choice.reasons.iter().find(|reason| is_explicit(reason.signal))?;
        if reason.outcome == SignalOutcome::Won {
            return None;
        }
        let available: Vec<&str> = self.renderer.languages().map(LanguageTag::as_str).collect();
        let message = format!("there are no words in `{asked}`; the notice is in `{}`", decided.language);
        let cure = format!("there are: {}", available.join(", "));
        Some(Diagnostic::new(Severity::Warning, "language-not-available", message).with_cure(cure))
    }
}
