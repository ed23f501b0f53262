//! From a case to a message.

use std::ops::Range;
use std::sync::Arc;

use super::cache::{FormCache, FormKey, ScopeKey};
use super::fill::Filling;
use super::form::{Form, SubjectForm};
use super::outgoing::{Envelope, Outgoing};
use super::stamp::Stamp;
use super::values::{Group, SUBJECT_CELLS_MAX, Values, Voice};
use crate::cause::{Diagnosis, diagnose};
use crate::diagnostic::{Diagnostic, Error, ErrorKind, Severity};
use crate::language::{Choice, Direction, LanguageTag, Negotiator, Signals, Writer};
use crate::layout::{Channel, Layout, Outcome as SubjectOutcome, Scope};
use crate::mime::returned::{Asked, Plan};
use crate::mime::{
    self, Form as WireForm, Head, Sender, Subject, TextSubtype, TransferEncoding, Transport, delivery_status, header,
    quoted_printable, returned,
};
use crate::phrase::{Catalogue, Unresolved, WordingKey};
use crate::policy::{self, Decision, PolicySettings, Returning, Suppression};
use crate::report::{Action, Audience, Case, Original, Recipient, Report};
use crate::site::{self, Color, Site};

/// Renders cases as one site, in the languages of one catalogue. To be made once and shared between threads.
pub struct Renderer {
    site: Site,
    catalogue: Catalogue,
    policy: PolicySettings,
    // By default language; the site's own stands first, then those of domains that have another.
    negotiators: Vec<(LanguageTag, Negotiator)>,
    languages: Vec<Language>,
    layout: Layout,
    transport: Transport,
    // The accents that a reader may see, each with how it is written on light and on dark ground.
    accents: Vec<(Color, [String; 2])>,
    cache: FormCache,
}

struct Language {
    tag: LanguageTag,
    direction: Direction,
}

/// What came of a case.
#[derive(Debug)]
#[expect(
    clippy::large_enum_variant,
    reason = "a notice is the ordinary case and is handed on, not stored by the million"
)]
pub enum Outcome {
    /// A message to be sent.
    Notice(Notice),
    /// No message is to be sent.
    Suppressed(Suppression),
}

/// A finished notice.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Notice {
    /// The message and its envelope.
    pub outgoing: Outgoing,
    /// The Subject, decoded.
    pub subject: String,
    /// What was decided on the way.
    pub decided: Decided,
    text: Range<usize>,
    html: Range<usize>,
}

/// What was decided on the way to a notice.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Decided {
    /// The language it is written in.
    pub language: LanguageTag,
    /// The languages that were to be tried, and why.
    pub choice: Arc<Choice>,
    /// For whom it is worded.
    pub audience: Audience,
    /// What was found for each group of recipients.
    pub groups: Vec<GroupDecision>,
    /// What was wrong although a notice came of it, for instance a language that had to be passed over.
    pub diagnostics: Vec<Diagnostic>,
}

/// What was found for a group of recipients.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GroupDecision {
    /// What was done.
    pub action: Action,
    /// The cause.
    pub diagnosis: Diagnosis,
    /// The recipients, as indices into the report.
    pub recipients: Vec<usize>,
}

/// What [`Renderer::render_into`] did.
#[derive(Debug)]
pub enum Written {
    /// A message was appended.
    Notice {
        /// The envelope it travels in.
        envelope: Envelope,
        /// What was wrong although a notice came of it.
        diagnostics: Vec<Diagnostic>,
    },
    /// Nothing was appended: no message is to be sent.
    Suppressed(Suppression),
}

/// Buffers that [`Renderer::render_into`] uses again.
#[derive(Debug, Default)]
pub struct Scratch {
    buffers: [String; 2],
    names: [String; 2],
    order: Vec<u32>,
    diagnoses: Vec<Diagnosis>,
    groups: Vec<Group>,
    forms: Vec<Arc<Form>>,
}

impl Scratch {
    /// Empty buffers.
    pub const fn new() -> Self {
        Self {
            buffers: [String::new(), String::new()],
            names: [String::new(), String::new()],
            order: Vec::new(),
            diagnoses: Vec::new(),
            groups: Vec::new(),
            forms: Vec::new(),
        }
    }
}

/// Where the parts of a message stand.
struct Parts {
    envelope: Envelope,
    subject: String,
    text: Range<usize>,
    html: Range<usize>,
}

/// What the steps of one rendering share.
struct Job<'a> {
    case: &'a Case,
    stamp: &'a Stamp,
    decision: Decision<'a>,
    /// The domain of the reader, for branding and contacts.
    domain: &'a str,
    choice: Arc<Choice>,
    plan: Plan,
}

impl Renderer {
    /// A renderer for this site and these words.
    pub fn new(site: Site, catalogue: Catalogue) -> Self {
        let is_offered = |tag: &&LanguageTag| site.languages.allows(tag) && catalogue.values(tag).is_some();
        let available: Vec<LanguageTag> = catalogue.languages().filter(is_offered).cloned().collect();
        let negotiators = default_languages(&site)
            .into_iter()
            .map(|default| (default.clone(), Negotiator::new(&available, &default)))
            .collect();
        let languages = available.into_iter().map(|tag| Language { direction: tag.direction(), tag }).collect();
        Self {
            policy: policy_of(&site),
            negotiators,
            languages,
            layout: Layout::default(),
            transport: Transport::SevenBit,
            accents: accents(&site),
            cache: FormCache::new(site.limits.form_cache_octets),
            site,
            catalogue,
        }
    }

    /// The same for a path that is known to carry more than US-ASCII. Without it, everything is 7-bit.
    #[must_use]
    pub fn with_transport(mut self, transport: Transport) -> Self {
        self.transport = transport;
        self
    }

    /// The languages that can be chosen.
    pub fn languages(&self) -> impl Iterator<Item = &LanguageTag> {
        self.languages.iter().map(|language| &language.tag)
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
        let mut scratch = Scratch::default();
        let mut octets = Vec::with_capacity(16 * 1024);
        let job = match self.job(case, stamp)? {
            Ok(job) => job,
            Err(suppression) => return Ok(Outcome::Suppressed(suppression)),
        };
        let (parts, language, diagnostics) = self.write(&job, &mut scratch, &mut octets)?;
        let groups = scratch.groups.iter().map(|group| group_decision(group, &scratch)).collect();
        Ok(Outcome::Notice(Notice {
            subject: parts.subject,
            outgoing: Outgoing::new(parts.envelope, octets),
            decided: Decided {
                language: self.languages[language].tag.clone(),
                choice: job.choice,
                audience: job.decision.audience,
                groups,
                diagnostics,
            },
            text: parts.text,
            html: parts.html,
        }))
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
        let job = match self.job(case, stamp)? {
            Ok(job) => job,
            Err(suppression) => return Ok(Written::Suppressed(suppression)),
        };
        let (parts, _, diagnostics) = self.write(&job, scratch, out)?;
        Ok(Written::Notice { envelope: parts.envelope, diagnostics })
    }

    /// Makes all decisions about a case.
    fn job<'a>(&self, case: &'a Case, stamp: &'a Stamp) -> Result<Result<Job<'a>, Suppression>, Error> {
        let decision = match policy::decide(case, &self.policy, |domain| self.site.is_internal(domain))? {
            Ok(decision) => decision,
            Err(suppression) => return Ok(Err(suppression)),
        };
        let asked = match decision.returning {
            Returning::Nothing => Asked::Nothing,
            Returning::Headers => Asked::Headers,
            Returning::Full => Asked::Full,
        };
        let plan = returned::plan(&case.original, asked, self.transport, self.site.returned.header_limit_octets);
        if [stamp.boundary(), stamp.inner_boundary()].iter().any(|boundary| plan.has_boundary(&case.original, boundary))
        {
            return Err(Error::caller("occurs in the returned message; choose another")
                .in_field("boundary")
                .by_rule("RFC 2046 §5.1.1"));
        }
        let domain = decision.recipient.rsplit_once('@').map_or("", |(_, domain)| domain);
        Ok(Ok(Job { choice: self.choose(case, domain), case, stamp, domain, plan, decision }))
    }

    fn choose(&self, case: &Case, domain: &str) -> Arc<Choice> {
        let original = &case.original;
        let mut signals = Signals::none();
        let requested = case.reader.language.as_deref();
        let exact = requested.and_then(|tag| self.languages.iter().find(|language| language.tag.as_str() == tag));
        let lenient = requested.filter(|_| exact.is_none()).and_then(|tag| LanguageTag::parse_lenient(tag).ok());
        if let Some(tag) = exact.map(|language| &language.tag).or(lenient.as_ref()) {
            signals = signals.with_explicit(tag);
        }
        if exact.is_none() {
            if let Some(field) = &original.accept_language {
                signals = signals.with_accept_language(field);
            }
            if let Some(field) = &original.content_language {
                signals = signals.with_content_language(field);
            }
            signals = signals.written_by(writer_of(original));
        }
        let default = self.site.language_for(domain);
        let (_, negotiator) = self
            .negotiators
            .iter()
            .find(|(tag, _)| tag == default)
            // OK because the site's own default stands first in any case.
            .unwrap_or(&self.negotiators[0]);
        negotiator.negotiate(&signals)
    }

    /// Writes the notice in the first language of the chain in which every phrase that it draws resolves.
    fn write(
        &self,
        job: &Job<'_>,
        scratch: &mut Scratch,
        out: &mut Vec<u8>,
    ) -> Result<(Parts, usize, Vec<Diagnostic>), Error> {
        group(&job.decision.report, scratch);
        let outcome = subject_outcome(&scratch.groups);
        let mut diagnostics = Vec::new();
        for tag in &job.choice.chain {
            let Some(index) = self.languages.iter().position(|language| language.tag == *tag) else { continue };
            match self.forms(index, outcome, job, scratch) {
                Ok(frame) => {
                    let parts = self.assemble(index, &frame, job, scratch, out);
                    return Ok((parts, index, diagnostics));
                }
                Err(unresolved) => diagnostics.push(passed_over(&unresolved)),
            }
        }
        Err(no_language(&diagnostics))
    }

    /// The form of the frame; those of the groups are left in the scratch.
    fn forms(
        &self,
        language: usize,
        outcome: SubjectOutcome,
        job: &Job<'_>,
        scratch: &mut Scratch,
    ) -> Result<Arc<Form>, Arc<Unresolved>> {
        scratch.forms.clear();
        let wording = self.wording(language, job);
        for group in &scratch.groups {
            let form = self.form(language, Scope::Group(group.action, group.cause), &wording)?;
            scratch.forms.push(form);
        }
        self.form(language, Scope::Frame(outcome), &wording)
    }

    fn wording(&self, language: usize, job: &Job<'_>) -> WordingKey {
        if !self.catalogue.has_wording() {
            return WordingKey::default();
        }
        let key = WordingKey::new(Some(job.domain), Some(job.decision.audience.as_str()));
        self.catalogue.effective_wording(&self.languages[language].tag, &key)
    }

    fn form(&self, language: usize, scope: Scope<'_>, wording: &WordingKey) -> Result<Arc<Form>, Arc<Unresolved>> {
        let scope_key = match scope {
            Scope::Frame(outcome) => ScopeKey::Frame(outcome),
            Scope::Group(action, cause) | Scope::Advice(action, cause) => {
                ScopeKey::Group(action, cause.shown().index() as u16)
            }
        };
        let key =
            FormKey { language: language as u16, scope: scope_key, layout: self.layout, wording: wording.clone() };
        let tag = &self.languages[language].tag;
        self.cache.get(&key, || Form::compile(&self.catalogue, tag, wording, self.layout, scope))
    }

    /// Writes the message from the top.
    fn assemble(
        &self,
        language: usize,
        frame: &Form,
        job: &Job<'_>,
        scratch: &mut Scratch,
        out: &mut Vec<u8>,
    ) -> Parts {
        let Language { tag, direction } = &self.languages[language];
        let report = job.decision.report.as_ref();
        let values = Values {
            case: job.case,
            report,
            order: &scratch.order,
            groups: &scratch.groups,
            // OK because a language without value formats is not among the renderer's languages.
            formats: self.catalogue.values(tag).expect("every language of a renderer has value formats"),
            direction: *direction,
            voice: self.voice(job, tag),
            plan: &job.plan,
            shows_subject: true,
            n_recipients_shown: self.site.limits.recipients_shown,
            n_groups_shown: self.site.limits.recipients_shown,
            n_hops_shown: self.site.limits.hops,
            waiting_seconds: waiting_seconds(job),
        };
        let wire_form = delivery_status::form_for(report, self.transport);
        let needs_8bit = wire_form == WireForm::Utf8 || job.plan.encoding() == TransferEncoding::EightBit;
        let subject_form = frame.subject.as_ref().expect("a frame has a subject");
        let names = Names::of(&self.site, subject_form, job, values.voice.site_name, &mut scratch.names);
        let head_form = self.write_head(job, &names, needs_8bit, out);
        let subject = names.subject.to_text();
        let (boundary, inner) = (job.stamp.boundary(), job.stamp.inner_boundary());
        mime::write_first_boundary(out, boundary);
        mime::write_alternative_head(out, inner, TransferEncoding::SevenBit);
        mime::write_first_boundary(out, inner);
        mime::write_text_head(out, TextSubtype::Plain, TransferEncoding::QuotedPrintable, tag.as_str());
        let text_start = out.len();
        Filling::write(&values, frame, &scratch.forms, Channel::Text, &mut scratch.buffers, out);
        let text = text_start..out.len();
        mime::write_boundary(out, inner);
        mime::write_text_head(out, TextSubtype::Html, TransferEncoding::QuotedPrintable, tag.as_str());
        let html_start = out.len();
        Filling::write(&values, frame, &scratch.forms, Channel::Html, &mut scratch.buffers, out);
        let html = html_start..out.len();
        mime::write_close(out, inner);
        mime::write_boundary(out, boundary);
        delivery_status::write_head(out, wire_form);
        delivery_status::write(out, report, wire_form);
        if job.plan.kind() != returned::Kind::Nothing {
            mime::write_boundary(out, boundary);
            returned::write(out, &job.plan, &job.case.original);
        }
        mime::write_close(out, boundary);
        Parts { envelope: envelope(job, head_form.max(wire_form), needs_8bit), subject, text, html }
    }

    fn voice<'a>(&'a self, job: &Job<'_>, tag: &'a LanguageTag) -> Voice<'a> {
        let contact = self.site.contact_for(job.domain);
        let brand = self.site.brand_for(job.domain);
        Voice {
            site_name: brand.name.unwrap_or(&self.site.reporting_mta),
            accent: &self.accents.iter().find(|(color, _)| *color == brand.color).unwrap_or(&self.accents[0]).1,
            contact_address: contact.address.as_deref(),
            contact_link: contact.link.as_deref(),
            help_link_base: self.site.help.link_base.as_deref(),
            audience: job.decision.audience,
            language: tag.as_str(),
        }
    }

    /// Writes the header of the message.
    fn write_head(&self, job: &Job<'_>, names: &Names<'_>, needs_8bit: bool, out: &mut Vec<u8>) -> WireForm {
        let original = &job.case.original;
        let head = Head {
            date: job.stamp.date(),
            from: Sender::Mailbox { display_name: names.from_name, address: names.from_address },
            to: job.decision.recipient,
            message_id: job.stamp.message_id(),
            original_message_id: original.message_id.as_deref(),
            original_references: &original.references,
            subject: match names.subject {
                NoticeSubject::Fixed(form) => Subject::Wire(&form.fixed_wire),
                NoticeSubject::Own(text) => Subject::Text(text),
            },
            boundary: job.stamp.boundary(),
            encoding: if needs_8bit { TransferEncoding::EightBit } else { TransferEncoding::SevenBit },
        };
        mime::write_head(out, &head)
    }
}

/// What the header says in words.
struct Names<'a> {
    from_name: &'a str,
    from_address: &'a str,
    subject: NoticeSubject<'a>,
}

/// The subject of a notice.
#[derive(Clone, Copy)]
enum NoticeSubject<'a> {
    /// Without a word of the original.
    Fixed(&'a SubjectForm),
    /// With the original's subject.
    Own(&'a str),
}

impl<'a> Names<'a> {
    fn of(
        site: &'a Site,
        form: &'a SubjectForm,
        job: &'a Job<'_>,
        site_name: &str,
        buffers: &'a mut [String; 2],
    ) -> Self {
        let [from_buffer, subject_buffer] = buffers;
        let from = site.from_for(job.domain);
        from_buffer.clear();
        subject_buffer.clear();
        if from.name.is_none() {
            put_between(&form.from_around, site_name, from_buffer);
        }
        let original_subject = job
            .case
            .original
            .subject
            .as_deref()
            .filter(|subject| job.decision.shows_subject && !subject.trim().is_empty());
        let subject = match original_subject {
            Some(subject) => {
                // Cleaned here already, so that `Notice::subject` says what a parser of the message reads.
                let subject = header::cleaned(subject);
                put_between(&form.around, &header::cut_to_cells(&subject, SUBJECT_CELLS_MAX), subject_buffer);
                NoticeSubject::Own(subject_buffer)
            }
            None => NoticeSubject::Fixed(form),
        };
        Self { from_name: from.name.unwrap_or(from_buffer), from_address: from.address, subject }
    }
}

fn put_between([before, after]: &[String; 2], value: &str, out: &mut String) {
    for piece in [before, value, after] {
        out.push_str(piece);
    }
}

impl NoticeSubject<'_> {
    fn to_text(self) -> String {
        match self {
            Self::Fixed(form) => form.fixed.clone(),
            Self::Own(text) => text.to_owned(),
        }
    }
}

impl Notice {
    /// The plain-text part, decoded, with lines ending in LF.
    pub fn text(&self) -> String {
        quoted_printable::decode(&self.outgoing.octets[self.text.clone()])
    }

    /// The HTML part, decoded, with lines ending in LF.
    pub fn html(&self) -> String {
        quoted_printable::decode(&self.outgoing.octets[self.html.clone()])
    }
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

/// Programs and lists do not read; what they declare of languages is not the reader's (RFC 3834 §5, RFC 2369).
fn writer_of(original: &Original) -> Writer {
    let Some(header) = &original.header else { return Writer::Person };
    let is_automatic =
        header.first("Auto-Submitted").is_some_and(|field| !field.unfolded().trim().eq_ignore_ascii_case("no"));
    let is_bulk = header
        .first("Precedence")
        .is_some_and(|field| matches!(field.unfolded().trim().to_ascii_lowercase().as_str(), "bulk" | "list" | "junk"));
    if is_automatic || is_bulk || header.first("List-Id").is_some() { Writer::Machine } else { Writer::Person }
}

/// Puts recipients of one action, cause and domain side by side, failures first, each group in the order of the report.
fn group(report: &Report, scratch: &mut Scratch) {
    let Scratch { order, diagnoses, groups, .. } = scratch;
    let recipients = report.recipients();
    diagnoses.clear();
    diagnoses.extend(recipients.iter().map(diagnose));
    order.clear();
    order.extend(0..recipients.len() as u32);
    let key = |at: &u32| {
        let recipient = &recipients[*at as usize];
        let is_success = !matches!(recipient.action(), Action::Failed | Action::Delayed);
        let cause = if is_success { 0 } else { diagnoses[*at as usize].cause.shown().index() };
        (recipient.action() as u8, cause, shown_domain(recipient))
    };
    if recipients.len() > 1 {
        order.sort_by(|one, other| key(one).cmp(&key(other)));
    }
    groups.clear();
    for (at, index) in order.iter().enumerate() {
        match groups.last_mut() {
            Some(group) if key(&order[group.start]) == key(index) => group.end = at + 1,
            _ => groups.push(Group {
                action: recipients[*index as usize].action(),
                cause: diagnoses[*index as usize].cause,
                start: at,
                end: at + 1,
            }),
        }
    }
}

fn shown_domain(recipient: &Recipient) -> Option<&str> {
    recipient.fields().original_recipient.as_ref().unwrap_or(&recipient.fields().final_recipient).domain()
}

fn group_decision(group: &Group, scratch: &Scratch) -> GroupDecision {
    let recipients: Vec<usize> = scratch.order[group.start..group.end].iter().map(|at| *at as usize).collect();
    GroupDecision { action: group.action, diagnosis: scratch.diagnoses[recipients[0]], recipients }
}

fn subject_outcome(groups: &[Group]) -> SubjectOutcome {
    match groups.split_first() {
        Some((first, others)) if others.iter().all(|group| group.action == first.action) => {
            SubjectOutcome::All(first.action)
        }
        // OK because a report has a recipient, so there is a group; the gravest stands first.
        _ => SubjectOutcome::Mixed(groups[0].action),
    }
}

fn waiting_seconds(job: &Job<'_>) -> Option<u64> {
    let arrival = job.decision.report.fields().arrival_date?;
    u64::try_from(job.stamp.date().unix_seconds() - arrival.unix_seconds()).ok().filter(|seconds| *seconds >= 60)
}

fn envelope(job: &Job<'_>, form: WireForm, needs_8bit: bool) -> Envelope {
    let original = &job.case.original;
    let mut envelope = Envelope::null_sender(job.decision.recipient);
    envelope.needs_smtputf8 = form == WireForm::Utf8;
    envelope.needs_8bitmime = needs_8bit;
    envelope.requiretls = original.is_requiretls;
    envelope.mt_priority = original.mt_priority;
    envelope
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

fn passed_over(unresolved: &Unresolved) -> Diagnostic {
    Diagnostic::new(Severity::Warning, "language-passed-over", unresolved.to_string())
        .with_cure("translate the message, or mend what withdrew it")
}
