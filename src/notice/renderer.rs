//! From a case to a message.

use std::borrow::Cow;
use std::path::PathBuf;
use std::sync::{Arc, OnceLock};

use super::assembly::{Job, Parts};
use super::brand_image::BrandImage;
use super::cache::{Compiled, FormCache, FormKey, ScopeKey};
use super::form::Form;
use super::grouping::{group, group_decision, subject_outcome};
use super::outcome::{Decided, InAnother, Notice, Outcome, Written};
use super::outgoing::Outgoing;
use super::scratch::{AtHand, Scratch};
use super::stamp::Stamp;
use super::values::Group;
use super::view::View;
use crate::diagnostic::{Diagnostic, Error, ErrorKind, Severity};
use crate::language::{Choice, Direction, LanguageTag, Negotiator, Signals};
use crate::layout::{Layout, Scope};
use crate::mime::body::Kept;
use crate::mime::returned::{self, Asked};
use crate::mime::{Form as WireForm, Transport, header};
use crate::phrase::{Catalogue, Unresolved, UnresolvedReason, WordingKey};
use crate::policy::{self, Decision, PolicySettings, Redaction, Returning, Suppression};
use crate::report::{Audience, Case, MtaName, parts_of_address};
use crate::site::{self, Color, Several, Site};

/// Renders cases as one site, in the languages of one catalogue. To be made once and shared between threads.
pub struct Renderer {
    // Tells this renderer from others; nothing is kept in it.
    identity: Arc<()>,
    pub(super) site: Site,
    pub(super) catalogue: Catalogue,
    policy: PolicySettings,
    redaction: Redaction,
    // By default language; the site's own stands first, then those of domains that have another.
    pub(super) negotiators: Vec<(LanguageTag, Negotiator)>,
    pub(super) languages: Vec<Language>,
    // In place of what the site says.
    layout: Option<Layout>,
    pub(super) transport: Transport,
    // The accents that a reader may see, each with how it is written on light and on dark ground.
    pub(super) accents: Vec<(Color, [String; 2])>,
    // Those that the site names, by their paths.
    pub(super) images: Vec<(PathBuf, BrandImage)>,
    cache: FormCache,
}

pub(super) struct Language {
    pub(super) tag: LanguageTag,
    pub(super) direction: Direction,
    // How its literal text is kept in forms; told by its words, when they are first needed.
    kept: OnceLock<Kept>,
    // What is chosen if this language is asked for and the site's own default holds.
    pub(super) choice: Arc<Choice>,
}

impl Renderer {
    /// A renderer for this site and these words.
    pub fn new(site: Site, catalogue: Catalogue) -> Self {
        let is_offered =
            |tag: &&LanguageTag| site.languages.offers(tag, catalogue.review(tag)) && catalogue.may_be_written(tag);
        let pseudo = catalogue.pseudo_languages().filter(|tag| site.languages.allows(tag));
        let available: Vec<LanguageTag> = catalogue.languages().filter(is_offered).cloned().chain(pseudo).collect();
        let negotiators: Vec<_> = default_languages(&site)
            .into_iter()
            .map(|default| {
                let negotiator = Negotiator::new(&available, &default).with_detection(site.languages.detection);
                (default, negotiator)
            })
            .collect();
        let language = |tag: LanguageTag| {
            let choice = negotiators[0].1.negotiate(&Signals::none().with_explicit(&tag));
            Language { direction: tag.direction(), kept: OnceLock::new(), choice, tag }
        };
        let languages = available.into_iter().map(language).collect();
        Self {
            identity: Arc::new(()),
            policy: policy_of(&site),
            redaction: redaction_of(&site),
            negotiators,
            languages,
            layout: None,
            transport: Transport::SevenBit,
            accents: accents(&site),
            images: Vec::new(),
            cache: FormCache::new(site.limits.form_cache_octets),
            site,
            catalogue,
        }
    }

    /// The same for paths that are known to carry more than US-ASCII. Without it everything is 7-bit, but where the reader can be
    /// reached in no other way: to an address with a non-ASCII local part every path has SMTPUTF8 (RFC 6531 §3.2).
    #[must_use]
    pub fn with_transport(mut self, transport: Transport) -> Self {
        self.transport = transport;
        self
    }

    /// The same with one layout for all readers, in place of what the site says.
    #[must_use]
    pub fn with_layout(mut self, layout: Layout) -> Self {
        self.layout = Some(layout);
        self
    }

    /// The same with the image that the site or one of its domains names by this path
    /// ([`Site::brand_images`](crate::site::Site::brand_images)): nothing is read here. A brand whose image is not given shows
    /// its name alone.
    #[must_use]
    pub fn with_brand_image(mut self, path: impl Into<PathBuf>, image: BrandImage) -> Self {
        let path = path.into();
        self.images.retain(|(of, _)| *of != path);
        self.images.push((path, image));
        self
    }

    /// The languages that can be chosen. [Pseudo-languages](LanguageTag::pseudo) are not among them: nobody chooses one, but who asks for
    /// one gets it.
    pub fn languages(&self) -> impl Iterator<Item = &LanguageTag> {
        self.languages.iter().map(|language| &language.tag).filter(|tag| !tag.is_pseudo())
    }

    /// The site.
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// How many octets the compiled forms take now, about; never more than `limits.form_cache_octets` of the site.
    pub fn form_cache_octets(&self) -> usize {
        self.cache.n_octets()
    }

    /// Renders a case.
    ///
    /// # Errors
    /// More recipients than the site allows, a boundary that occurs in the returned message, or no language at all in which
    /// every phrase resolves.
    pub fn render(&self, case: &Case, stamp: &Stamp) -> Result<Outcome, Error> {
        self.render_over(self.transport, case, stamp)
    }

    /// The same notice in the form that a path with SMTPUTF8 takes ([`Outgoing::with_smtputf8_form`]); none if it is no other one, or
    /// nobody is to be told. Addresses in it stand as they are, and so does a returned header in UTF-8 (RFC 6533 §4).
    ///
    /// # Errors
    /// Those of [`render`](Self::render).
    pub fn render_for_smtputf8(&self, case: &Case, stamp: &Stamp) -> Result<Option<Notice>, Error> {
        let return_path = case.original.return_path.mailbox().unwrap_or_default();
        let is_in_utf8_anyway =
            self.transport == Transport::Smtputf8 || header::form_of_recipient(return_path) == WireForm::Utf8;
        if is_in_utf8_anyway || is_told_in_ascii(case) {
            return Ok(None);
        }
        match self.render_over(Transport::Smtputf8, case, stamp)? {
            Outcome::Notice(notice) => Ok(Some(notice)),
            Outcome::Suppressed(_) => Ok(None),
        }
    }

    /// The notice of a report that another system made, to stand in it: 7-bit, and where nothing of the report has to be hidden from
    /// its reader, without the parts behind the one for people. Those stay, and `enclosed` is what the third one is.
    pub(crate) fn render_in_another(
        &self,
        case: &Case,
        stamp: &Stamp,
        enclosed: returned::Kind,
    ) -> Result<InAnother, Error> {
        let mut job = match self.job(Transport::SevenBit, case, stamp)? {
            Ok(job) => job,
            Err(suppression) => return Ok(InAnother::Suppressed(suppression)),
        };
        if job.view.hides() {
            return self.notice(job).map(InAnother::Whole);
        }
        job.plan = returned::Plan::of_another(enclosed);
        job.is_in_another = true;
        self.notice(job).map(InAnother::Human)
    }

    fn render_over(&self, transport: Transport, case: &Case, stamp: &Stamp) -> Result<Outcome, Error> {
        match self.job(transport, case, stamp)? {
            Ok(job) => self.notice(job).map(Outcome::Notice),
            Err(suppression) => Ok(Outcome::Suppressed(suppression)),
        }
    }

    fn notice(&self, job: Job<'_>) -> Result<Notice, Error> {
        let mut scratch = Scratch::default();
        let mut octets = Vec::with_capacity(16 * 1024);
        let (parts, languages, diagnostics) = self.write(&job, &mut scratch, &mut octets)?;
        let groups = scratch.groups.iter().map(|group| group_decision(group, &scratch)).collect();
        Ok(Notice {
            subject: parts.subject,
            outgoing: Outgoing::new(parts.envelope, octets),
            decided: Decided {
                language: self.languages[languages[0]].tag.clone(),
                languages: languages.iter().map(|index| self.languages[*index].tag.clone()).collect(),
                layout: self.layout(&job),
                choice: job.choice.into_owned(),
                audience: job.audience,
                withheld: job.view.withheld(),
                groups,
                diagnostics,
            },
            human: parts.human,
            text: parts.text,
            html: parts.html,
        })
    }

    /// Appends the notice of a case to `out`, reusing buffers. Nothing is appended if there is an error.
    ///
    /// # Errors
    /// Those of [`render`](Self::render).
    pub fn render_into(
        &self,
        case: &Case,
        stamp: &Stamp,
        scratch: &mut Scratch,
        out: &mut Vec<u8>,
    ) -> Result<Written, Error> {
        let job = match self.job(self.transport, case, stamp)? {
            Ok(job) => job,
            Err(suppression) => return Ok(Written::Suppressed(suppression)),
        };
        let (parts, _, diagnostics) = self.write(&job, scratch, out)?;
        Ok(Written::Notice { envelope: parts.envelope, diagnostics })
    }

    /// Makes all decisions about a case.
    fn job<'a>(
        &'a self,
        transport: Transport,
        case: &'a Case,
        stamp: &'a Stamp,
    ) -> Result<Result<Job<'a>, Suppression>, Error> {
        let decision = match self.decide(case)? {
            Ok(decision) => decision,
            Err(suppression) => return Ok(Err(suppression)),
        };
        self.job_of(transport, case, stamp, decision).map(Ok)
    }

    /// The same where it was decided already whom to tell of what.
    pub(super) fn job_of<'a>(
        &'a self,
        transport: Transport,
        case: &'a Case,
        stamp: &'a Stamp,
        decision: Decision<'a>,
    ) -> Result<Job<'a>, Error> {
        let redacted = self.redaction.redact(case, &decision);
        let asked = match redacted.as_ref().map_or(decision.returning, |redacted| redacted.returning) {
            Returning::Nothing => Asked::Nothing,
            Returning::Headers => Asked::Headers,
            Returning::Full => Asked::Full,
        };
        let Decision { recipient, report, audience, shows_subject, .. } = decision;
        let view = View::new(case, report, redacted);
        let original = &view.case().original;
        // An address that no other path leads to says what the path is.
        let transport = match header::form_of_recipient(recipient) {
            WireForm::Ascii => transport,
            WireForm::Utf8 => Transport::Smtputf8,
        };
        let plan = returned::plan(original, asked, transport, self.site.returned.header_limit_octets);
        let boundaries = [stamp.boundary(), stamp.inner_boundary(), stamp.related_boundary()];
        // The third one is for an image, or for the text and the page of one language among others.
        let has_third = !self.images.is_empty() || self.site.languages.several == Several::Multilingual;
        if boundaries[..if has_third { 3 } else { 2 }].iter().any(|boundary| plan.has_boundary(original, boundary)) {
            return Err(Error::caller("occurs in the returned message; choose another")
                .in_field("boundary")
                .by_rule("RFC 2046 §5.1.1"));
        }
        let domain = parts_of_address(recipient).map_or("", |(_, domain)| domain);
        let choice = self.choose(case, domain);
        let is_in_another = false;
        Ok(Job { stamp, recipient, audience, shows_subject, view, domain, choice, transport, plan, is_in_another })
    }

    /// Whether anything at all can be hidden from the reader of a notice about this case.
    pub fn hides_from(&self, case: &Case) -> bool {
        let audience = match self.decide(case) {
            Ok(Ok(decision)) => decision.audience,
            Ok(Err(_)) | Err(_) => case.reader.audience.unwrap_or(Audience::External),
        };
        self.redaction.hides_from(audience)
    }

    pub(super) fn decide<'a>(&self, case: &'a Case) -> Result<Result<Decision<'a>, Suppression>, Error> {
        policy::decide(case, &self.policy, |domain| self.site.is_internal(domain))
    }

    /// The case as the reader of its notice may see it: what a log or a page for that reader may have of it. Borrowed where nothing is
    /// hidden; otherwise without the recipients that are not due, without the received report, and without what of the message is not
    /// returned. Where nobody is to be told, it is what a reader outside may see unless the case names another.
    pub fn seen<'a>(&self, case: &'a Case) -> Cow<'a, Case> {
        match self.decide(case) {
            Ok(Ok(decision)) => self.redaction.seen(case, &decision.report, decision.audience, decision.returning),
            Ok(Err(_)) | Err(_) => {
                let audience = case.reader.audience.unwrap_or(Audience::External);
                self.redaction.seen(case, &case.report, audience, Returning::Nothing)
            }
        }
    }

    /// Writes the notice in the first language of the chain in which every phrase that it draws resolves; where the administrator's map has
    /// several and the site wants them together, in each of those in which they do.
    fn write(
        &self,
        job: &Job<'_>,
        scratch: &mut Scratch,
        out: &mut Vec<u8>,
    ) -> Result<(Parts, Vec<usize>, Vec<Diagnostic>), Error> {
        group(&job.view, scratch);
        let frame = Scope::Frame(subject_outcome(&scratch.groups));
        if self.site.languages.several != Several::First && job.choice.mapped().len() > 1 {
            let (voiced, diagnostics) = self.voiced(frame, job, &scratch.groups);
            if voiced.len() > 1 {
                let parts = self.assemble_several(&voiced, job, scratch, out);
                return Ok((parts, voiced.iter().map(|voiced| voiced.language).collect(), diagnostics));
            }
        }
        let (language, diagnostics) = self.lay_at_hand(frame, job, scratch)?;
        Ok((self.assemble(language, job, scratch, out), vec![language], diagnostics))
    }

    /// Lays the forms of a message at hand, in the first language of the chain in which every phrase that it draws resolves.
    pub(super) fn lay_at_hand(
        &self,
        frame: Scope<'_>,
        job: &Job<'_>,
        scratch: &mut Scratch,
    ) -> Result<(usize, Vec<Diagnostic>), Error> {
        let mut diagnostics = Vec::new();
        let Scratch { groups, at_hand, .. } = scratch;
        for tag in &job.choice.chain {
            let Some(index) = self.index_of(tag.as_str()) else { continue };
            match self.forms(index, frame, job, groups, self.kept(index), at_hand) {
                Ok(()) => return Ok((index, diagnostics)),
                Err(unresolved) => diagnostics.push(passed_over(&unresolved)),
            }
        }
        Err(no_language(&diagnostics))
    }

    /// How the literal text of a language is kept in forms.
    pub(super) fn kept(&self, language: usize) -> Kept {
        let Language { tag, kept: known, .. } = &self.languages[language];
        *known.get_or_init(|| kept(&self.catalogue, tag))
    }

    pub(super) fn index_of(&self, tag: &str) -> Option<usize> {
        self.languages.iter().position(|language| language.tag.as_str() == tag)
    }

    /// Lays the forms of a notice at hand.
    pub(super) fn forms(
        &self,
        language: usize,
        frame: Scope<'_>,
        job: &Job<'_>,
        groups: &[Group],
        kept: Kept,
        at_hand: &mut AtHand,
    ) -> Result<(), Arc<Unresolved>> {
        self.refuse_without_values(&self.languages[language].tag)?;
        let wording = self.wording(language, job);
        let layout = match frame {
            // The postmaster needs a layout whose part for administrators has advice; an explanation has all steps.
            Scope::Postmaster(_) | Scope::Explanation => Layout::Card,
            _ => self.layout(job),
        };
        at_hand.begin(&self.identity);
        for group in groups.iter().take(self.site.limits.recipients_shown) {
            let scope = Scope::Group(group.action, group.cause);
            at_hand.add_group(self.key(language, layout, scope, &wording, kept), |key| self.form(key, scope))?;
        }
        at_hand.set_frame(self.key(language, layout, frame, &wording, kept), |key| self.form(key, frame))
    }

    /// A language that is compiled in is loaded here, if it was not before.
    fn refuse_without_values(&self, tag: &LanguageTag) -> Result<(), Arc<Unresolved>> {
        match self.catalogue.values(tag) {
            Some(_) => Ok(()),
            None => Err(Arc::new(Unresolved::new(tag, "value-moment", None, UnresolvedReason::Missing))),
        }
    }

    fn layout(&self, job: &Job<'_>) -> Layout {
        self.layout.unwrap_or_else(|| self.site.layout_for(job.domain, job.audience))
    }

    pub(super) fn wording(&self, language: usize, job: &Job<'_>) -> WordingKey {
        if !self.catalogue.has_wording() {
            return WordingKey::default();
        }
        let tag = &self.languages[language].tag;
        let closest = Site::names_of(job.domain).find(|name| self.catalogue.has_wording_for(tag, name));
        let key = WordingKey::new(closest.as_deref(), Some(job.audience.as_str()));
        self.catalogue.effective_wording(tag, &key)
    }

    fn key(&self, language: usize, layout: Layout, scope: Scope<'_>, wording: &WordingKey, kept: Kept) -> FormKey {
        let scope = match scope {
            Scope::Frame(outcome) => ScopeKey::Frame(outcome),
            Scope::Postmaster(unsent) => ScopeKey::Postmaster(unsent),
            Scope::Explanation => ScopeKey::Explanation,
            Scope::Group(action, cause) | Scope::Advice(action, cause) => {
                ScopeKey::Group(action, cause.shown().index() as u16)
            }
        };
        FormKey { language: language as u16, scope, layout, wording: wording.clone(), kept }
    }

    fn form(&self, key: &FormKey, scope: Scope<'_>) -> Compiled {
        let tag = &self.languages[usize::from(key.language)].tag;
        self.cache.get(key, || Form::compile(&self.catalogue, tag, &key.wording, key.layout, scope, key.kept))
    }
}

/// One way for all forms of a language, so that those of one notice agree. A text from right to left is marked when it is whole, so
/// that it is kept plain in any case.
fn kept(catalogue: &Catalogue, language: &LanguageTag) -> Kept {
    if language.direction() == Direction::RightToLeft {
        return Kept::Plain;
    }
    let (n_ascii, n_beyond) = catalogue.n_octets(language);
    Kept::for_text(n_ascii, n_beyond)
}

/// Whether neither an address nor the header of the original has anything else.
fn is_told_in_ascii(case: &Case) -> bool {
    let is_ascii_header = case.original.header.as_ref().is_none_or(|header| header.octets().is_ascii());
    let mut addresses = case.report.recipients().iter().flat_map(|recipient| {
        let fields = recipient.fields();
        fields.original_recipient.iter().chain([&fields.final_recipient])
    });
    is_ascii_header && addresses.all(|address| address.address().is_ascii())
}

fn default_languages(site: &Site) -> Vec<LanguageTag> {
    let mut languages = vec![site.languages.default.clone()];
    for domain in site.domains.values() {
        languages.extend(domain.languages.default.clone().filter(|tag| !languages.contains(tag)));
    }
    languages
}

/// The accents of the site, its own first, and of its domains.
fn accents(site: &Site) -> Vec<(Color, [String; 2])> {
    let mut colors = vec![site.brand.color];
    for color in site.domains.values().filter_map(|domain| domain.brand.color) {
        if !colors.contains(&color) {
            colors.push(color);
        }
    }
    colors.into_iter().map(|color| (color, [color.to_string(), color.on_dark().to_string()])).collect()
}

fn redaction_of(site: &Site) -> Redaction {
    // A name that a site was given by hand may be anything.
    let reporting_mta = MtaName::host(&site.reporting_mta).unwrap_or_else(|_| local_host());
    Redaction::new(&site.privacy, &reporting_mta)
}

fn local_host() -> MtaName {
    // OK because it is a name without a dot, and no more than that.
    MtaName::host("localhost").expect("a host")
}

fn policy_of(site: &Site) -> PolicySettings {
    PolicySettings {
        absent_notify: site.notify.absent,
        returns_full: site.returned.failed == site::ReturnedContent::Full,
        full_limit_octets: site.returned.full_limit_octets,
        shows_subject_to_insiders: site.subject.original == site::OriginalSubject::Internal,
        recipients_limit: site.limits.recipients,
        ..PolicySettings::default()
    }
}

fn no_language(passed_over: &[Diagnostic]) -> Error {
    let reasons: Vec<&str> = passed_over.iter().map(|diagnostic| diagnostic.message.as_str()).collect();
    let message = match reasons.is_empty() {
        true => {
            "there is no language to write it in; `languages.available` and the catalogue have none in common".into()
        }
        false => format!("no language has every phrase of this notice: {}", reasons.join("; ")),
    };
    Error::new(ErrorKind::Operator, message)
}

pub(super) fn passed_over(unresolved: &Unresolved) -> Diagnostic {
    Diagnostic::new(Severity::Warning, "language-passed-over", unresolved.to_string())
        .with_cure("translate the message, or mend what withdrew it")
}

#[cfg(test)]
#[path = "straight.rs"]
mod straight;
