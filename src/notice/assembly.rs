//! The message from the top.

use std::borrow::Cow;
use std::ops::{Deref, Range};
use std::path::Path;
use std::sync::Arc;

use super::brand_image::BrandImage;
use super::direction::marked_lines;
use super::fill::Filling;
use super::form::SubjectForm;
use super::grouping::subject_outcome;
use super::outcome::EncodedText;
use super::outgoing::Envelope;
use super::renderer::{Language, Renderer};
use super::scratch::{AtHand, Scratch};
use super::several::{Block, MessageHead, Multilingual, Portion, Voiced, joined_subject, subtype, write_sequence};
use super::stamp::Stamp;
use super::values::{Group, NOTICE_SUBJECT_CELLS_MAX, OWN_SUBJECT_CELLS_MIN, ShownImage, Values, Voice};
use super::view::View;
use crate::cause::Diagnosis;
use crate::language::{Choice, Direction, LanguageTag};
use crate::layout::Channel;
use crate::mime::body::{self, Kept};
use crate::mime::returned::{self, Plan};
use crate::mime::{
    self, Form as WireForm, Head, Sender, Subject, TransferEncoding, Transport, delivery_status, header,
};
use crate::report::{Audience, Route};
use crate::site::{ChoiceTrace, HeaderShown, Several, Site};
use crate::text::display_width;

/// Where the parts of a message stand.
pub(super) struct Parts {
    pub(super) envelope: Envelope,
    /// The part for people, its head included.
    pub(super) human: Range<usize>,
    pub(super) subject: String,
    pub(super) text: EncodedText,
    pub(super) html: EncodedText,
}

/// What the steps of one rendering share.
pub(super) struct Job<'a> {
    pub(super) stamp: &'a Stamp,
    /// The return path of the original.
    pub(super) recipient: &'a str,
    pub(super) audience: Audience,
    /// Whether the Subject may carry the original's subject.
    pub(super) shows_subject: bool,
    pub(super) view: View<'a>,
    /// The domain of the reader, for branding and contacts.
    pub(super) domain: &'a str,
    pub(super) choice: Chosen<'a>,
    /// What the path is known to carry.
    pub(super) transport: Transport,
    pub(super) plan: Plan,
    /// Whether the parts behind the one for people are those of another system, and not to be written.
    pub(super) is_in_another: bool,
}

/// The ids of the parts of `multipart/related` (RFC 2387).
pub(super) struct ImageIds {
    /// With their angle brackets.
    page: String,
    image: String,
    /// How the page names its image (RFC 2392).
    link: String,
}

/// The languages that are tried: prepared for all notices, or negotiated for this one.
pub(super) enum Chosen<'a> {
    Prepared(&'a Arc<Choice>),
    Negotiated(Arc<Choice>),
}

impl Chosen<'_> {
    pub(super) fn into_owned(self) -> Arc<Choice> {
        match self {
            Self::Prepared(choice) => Arc::clone(choice),
            Self::Negotiated(choice) => choice,
        }
    }
}

impl Deref for Chosen<'_> {
    type Target = Choice;

    fn deref(&self) -> &Choice {
        match self {
            Self::Prepared(choice) => choice,
            Self::Negotiated(choice) => choice,
        }
    }
}

impl Renderer {
    /// Writes the message from the top, in one language.
    pub(super) fn assemble(&self, language: usize, job: &Job<'_>, scratch: &mut Scratch, out: &mut Vec<u8>) -> Parts {
        let Scratch { buffers, plain, names, order, diagnoses, groups, at_hand } = scratch;
        let ids = self.image_ids(job);
        let values = self.values(language, job, ids.as_ref(), order, groups, diagnoses);
        let names = Names::of(&self.site, at_hand.subject(), job, values.voice.site_name, names);
        let forms = self.begin(&self.languages[language].tag, job, &names, out);
        let subject = names.subject.to_text();
        let kept = self.kept(language);
        let start = out.len();
        let [text, html] = write_alternative(job, &values, ids.as_ref(), out, |channel, out| {
            TextWriting { values: &values, forms: at_hand, kept, buffers, plain }.write(channel, out)
        });
        Parts { human: start..out.len(), envelope: self.finish(job, forms, out), subject, text, html }
    }

    /// Writes the message from the top, in several languages.
    pub(super) fn assemble_several(
        &self,
        voiced: &[Voiced],
        job: &Job<'_>,
        scratch: &mut Scratch,
        out: &mut Vec<u8>,
    ) -> Parts {
        let Scratch { buffers, plain, names, order, diagnoses, groups, .. } = scratch;
        let is_multilingual = self.site.languages.several == Several::Multilingual;
        let ids = self.image_ids(job).filter(|_| !is_multilingual);
        let values = |language| self.values(language, job, ids.as_ref(), order, groups, diagnoses);
        let mut blocks: Vec<Block<'_>> =
            voiced.iter().map(|voiced| Block { values: values(voiced.language), voiced }).collect();
        let site_name = blocks[0].values.voice.site_name;
        let mut subject_of = |voiced: &Voiced| {
            let names = Names::of(&self.site, voiced.forms.subject(), job, site_name, names);
            MessageHead { from_name: names.from_name.to_owned(), subject: names.subject.to_text() }
        };
        let heads: Vec<MessageHead> = voiced.iter().map(&mut subject_of).collect();
        let befores = voiced.iter().map(|voiced| &*voiced.forms.subject().around[0]);
        let subject = joined_subject(befores, shown_subject(job).as_deref());
        let from_address = self.site.from_for(job.domain).address;
        let names = Names { from_name: &heads[0].from_name, from_address, subject: NoticeSubject::Own(&subject) };
        let forms = self.begin(&self.languages[voiced[0].language].tag, job, &names, out);
        let start = out.len();
        let [text, html] = if is_multilingual {
            let multilingual =
                Multilingual { outer: job.stamp.inner_boundary(), inner: job.stamp.related_boundary(), from_address };
            multilingual.write(&blocks, &heads, buffers, plain, out)
        } else {
            // Each portion is written with values of its own.
            write_alternative(job, &values(voiced[0].language), ids.as_ref(), out, |channel, out| {
                write_sequence(&mut blocks, channel, buffers, plain, out)
            })
        };
        Parts { human: start..out.len(), envelope: self.finish(job, forms, out), subject, text, html }
    }

    /// Writes the header and the delimiter in front of the first part.
    fn begin(&self, tag: &LanguageTag, job: &Job<'_>, names: &Names<'_>, out: &mut Vec<u8>) -> WireForms {
        let machine = delivery_status::form_for(job.view.machine_report(), job.transport);
        let needs_8bit = machine == WireForm::Utf8 || job.plan.encoding() == TransferEncoding::EightBit;
        let head = self.write_head(tag, job, names, needs_8bit, out);
        mime::write_first_boundary(out, job.stamp.boundary());
        WireForms { head, machine, needs_8bit }
    }

    /// Writes the parts behind those for people.
    fn finish(&self, job: &Job<'_>, forms: WireForms, out: &mut Vec<u8>) -> Envelope {
        let boundary = job.stamp.boundary();
        if job.is_in_another {
            return envelope(job, forms.head, false);
        }
        mime::write_boundary(out, boundary);
        delivery_status::write_head(out, forms.machine);
        delivery_status::write(out, job.view.machine_report(), forms.machine);
        if job.plan.kind() != returned::Kind::Nothing {
            mime::write_boundary(out, boundary);
            returned::write(out, &job.plan, &job.view.case().original);
        }
        mime::write_close(out, boundary);
        envelope(job, forms.head.max(forms.machine).max(job.plan.form()), forms.needs_8bit)
    }

    pub(super) fn values<'a>(
        &'a self,
        language: usize,
        job: &'a Job<'_>,
        ids: Option<&'a ImageIds>,
        order: &'a [u32],
        groups: &'a [Group],
        diagnoses: &'a [Diagnosis],
    ) -> Values<'a> {
        let Language { tag, direction, .. } = &self.languages[language];
        let (route, n_hops_left_out) = route(job, self.site.limits.hops);
        Values {
            case: job.view.case(),
            report: job.view.report(),
            order,
            groups,
            diagnoses,
            is_mixed: subject_outcome(groups).is_mixed(),
            // OK because a language without value formats is not among the renderer's languages.
            formats: self.catalogue.values(tag).expect("every language of a renderer has value formats"),
            direction: *direction,
            controls: self.site.languages.direction_controls,
            voice: self.voice(job, ids, tag),
            plan: &job.plan,
            withheld: job.view.withheld(),
            shows_subject: true,
            n_recipients_shown: self.site.limits.recipients_shown,
            n_groups_shown: self.site.limits.recipients_shown,
            route,
            n_hops_left_out,
            n_attempts_shown: self.site.limits.attempts_shown,
            shows_header: self.site.header.shown == HeaderShown::Internal && job.audience == Audience::Internal,
            portion: Portion::Whole,
            waiting_seconds: waiting_seconds(job),
        }
    }

    fn image(&self, path: Option<&Path>) -> Option<&BrandImage> {
        self.images.iter().find(|(of, _)| Some(of.as_path()) == path).map(|(_, image)| image)
    }

    /// The ids of the page and of its image, if the reader's brand has one.
    pub(super) fn image_ids(&self, job: &Job<'_>) -> Option<ImageIds> {
        if self.images.is_empty() {
            return None;
        }
        self.image(self.site.brand_for(job.domain).image)?;
        let id = |part| job.stamp.content_id(part, &self.site.reporting_mta);
        let image = id("brand");
        Some(ImageIds { link: format!("cid:{image}"), image: format!("<{image}>"), page: format!("<{}>", id("page")) })
    }

    fn voice<'a>(&'a self, job: &Job<'_>, ids: Option<&'a ImageIds>, tag: &'a LanguageTag) -> Voice<'a> {
        let contact = self.site.contact_for(job.domain);
        let brand = self.site.brand_for(job.domain);
        let image = ids.zip(self.image(brand.image)).map(|(ids, image)| {
            let (width, height) = image.shown(brand.image_width);
            ShownImage { image, width, height, link: &ids.link }
        });
        Voice {
            image,
            site_name: brand.name.unwrap_or(&self.site.reporting_mta),
            accent: &self.accents.iter().find(|(color, _)| *color == brand.color).unwrap_or(&self.accents[0]).1,
            contact_address: contact.address.as_deref(),
            contact_link: contact.link.as_deref(),
            help_link_base: self.site.help.link_base.as_deref(),
            language: tag.as_str(),
        }
    }

    /// Writes the header of the message.
    fn write_head(
        &self,
        tag: &LanguageTag,
        job: &Job<'_>,
        names: &Names<'_>,
        needs_8bit: bool,
        out: &mut Vec<u8>,
    ) -> WireForm {
        let original = &job.view.case().original;
        let head = Head {
            date: job.stamp.date(),
            from: Sender::Mailbox { display_name: names.from_name, address: names.from_address },
            to: job.recipient,
            message_id: job.stamp.message_id(),
            original_message_id: original.message_id.as_deref(),
            original_references: &original.references,
            subject: names.subject(),
            language: match self.site.languages.trace {
                ChoiceTrace::Header => Some((tag.as_str(), trace(tag, &job.choice))),
                ChoiceTrace::Never => None,
            },
            boundary: job.stamp.boundary(),
            encoding: if needs_8bit { TransferEncoding::EightBit } else { TransferEncoding::SevenBit },
        };
        mime::write_head(out, &head)
    }
}

/// The signal that decided the language, unless that one could not be drawn and this is another.
fn trace(tag: &LanguageTag, choice: &Choice) -> &'static str {
    if tag == choice.first() { choice.winner().signal.as_str() } else { "fallback" }
}

/// In which forms parts of a message are.
struct WireForms {
    head: WireForm,
    machine: WireForm,
    needs_8bit: bool,
}

/// Writes the parts for people as each other's alternatives, the page with its image.
fn write_alternative(
    job: &Job<'_>,
    values: &Values<'_>,
    ids: Option<&ImageIds>,
    out: &mut Vec<u8>,
    mut write: impl FnMut(Channel, &mut Vec<u8>) -> EncodedText,
) -> [EncodedText; 2] {
    let inner = job.stamp.inner_boundary();
    mime::write_alternative_head(out, inner, TransferEncoding::SevenBit);
    mime::write_first_boundary(out, inner);
    let text = write(Channel::Text, out);
    mime::write_boundary(out, inner);
    let related = values.voice.image.zip(ids);
    if let Some((_, ids)) = related {
        mime::write_related_head(out, job.stamp.related_boundary(), &ids.page);
        mime::write_first_boundary(out, job.stamp.related_boundary());
        mime::write_content_id(out, &ids.page);
    }
    let html = write(Channel::Html, out);
    if let Some((ShownImage { image, .. }, ids)) = related {
        mime::write_boundary(out, job.stamp.related_boundary());
        mime::write_inline_image(out, image.format(), &ids.image, "brand", image.encoded());
        mime::write_close(out, job.stamp.related_boundary());
    }
    mime::write_close(out, inner);
    [text, html]
}

/// Writes the parts for people.
pub(super) struct TextWriting<'w, 'a> {
    pub(super) values: &'a Values<'a>,
    pub(super) forms: &'a AtHand,
    pub(super) kept: Kept,
    pub(super) buffers: &'w mut [String; 2],
    /// A part that is not encoded yet.
    pub(super) plain: &'w mut Vec<u8>,
}

impl TextWriting<'_, '_> {
    /// Appends the part of a channel, its head included.
    pub(super) fn write(&mut self, channel: Channel, out: &mut Vec<u8>) -> EncodedText {
        let (values, forms, kept) = (self.values, self.forms, self.kept);
        if kept == Kept::QuotedPrintable {
            let encoding = TransferEncoding::QuotedPrintable;
            let start = self.write_head(channel, encoding, out);
            Filling::write(values, forms, channel, kept, self.buffers, out);
            return EncodedText { range: start..out.len(), encoding };
        }
        self.plain.clear();
        Filling::write(values, forms, channel, kept, self.buffers, self.plain);
        let mut text = String::from_utf8_lossy(self.plain);
        if channel == Channel::Text && values.direction == Direction::RightToLeft {
            text = marked_lines(&text, values.controls).into();
        }
        let encoding = body::shorter_encoding(&text);
        let start = self.write_head(channel, encoding, out);
        body::write_encoded(out, &text, encoding);
        EncodedText { range: start..out.len(), encoding }
    }

    /// Returns where the body begins.
    fn write_head(&self, channel: Channel, encoding: TransferEncoding, out: &mut Vec<u8>) -> usize {
        mime::write_text_head(out, subtype(channel), encoding, &[self.values.voice.language]);
        out.len()
    }
}

/// What the header says in words.
pub(super) struct Names<'a> {
    pub(super) from_name: &'a str,
    pub(super) from_address: &'a str,
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

/// The subject of the original, if the Subject may have it: cleaned here already, so that `Notice::subject` says what a parser of the message
/// reads.
fn shown_subject<'a>(job: &'a Job<'_>) -> Option<Cow<'a, str>> {
    let subject = job.view.case().original.subject.as_deref();
    subject.filter(|subject| job.shows_subject && !subject.trim().is_empty()).map(header::cleaned)
}

impl<'a> Names<'a> {
    pub(super) fn subject(&self) -> Subject<'a> {
        match self.subject {
            NoticeSubject::Fixed(form) => Subject::Wire(&form.fixed_wire),
            NoticeSubject::Own(text) => Subject::Text(text),
        }
    }

    pub(super) fn of(
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
        let subject = match shown_subject(job) {
            Some(subject) => {
                let words = form.around.iter().map(|words| display_width(words)).sum();
                let cells = NOTICE_SUBJECT_CELLS_MAX.saturating_sub(words).max(OWN_SUBJECT_CELLS_MIN);
                put_between(&form.around, &header::cut_to_cells(&subject, cells), subject_buffer);
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

/// The newest hops, up to so many: what our own server wrote stands among them. And how many older ones there are, those that were
/// not read from the header included.
fn route<'a>(job: &'a Job<'_>, n_hops_shown: usize) -> (Route<'a>, usize) {
    let original = &job.view.case().original;
    let n_left_out = original.hops.len().saturating_sub(n_hops_shown);
    let route = Route::of(&original.hops[n_left_out..], job.stamp.date());
    let header = original.header.as_ref().filter(|_| original.hops.len() >= n_hops_shown);
    let n_received = header.map_or(0, |header| header.fields().filter(|field| field.is_named("Received")).count());
    (route, n_left_out.max(n_received.saturating_sub(n_hops_shown)))
}

fn waiting_seconds(job: &Job<'_>) -> Option<u64> {
    let arrival = job.view.report().fields().arrival_date?;
    u64::try_from(job.stamp.date().unix_seconds() - arrival.unix_seconds()).ok().filter(|seconds| *seconds >= 60)
}

fn envelope(job: &Job<'_>, form: WireForm, needs_8bit: bool) -> Envelope {
    let original = &job.view.case().original;
    let mut envelope = Envelope::null_sender(job.recipient);
    envelope.needs_smtputf8 = form == WireForm::Utf8;
    envelope.needs_8bitmime = needs_8bit;
    envelope.requiretls = original.is_requiretls;
    envelope.mt_priority = original.mt_priority;
    envelope
}
