//! What the blanks of one notice are filled with: the facts, seen from one place of it.

use std::borrow::Cow;
use std::fmt::Write as _;

use super::brand_image::BrandImage;
use super::direction::isolate_signed;
use super::several::Portion;
use crate::cause::{Cause, Diagnosis};
use crate::language::Direction;
use crate::layout::{Fact, Fate, Value};
use crate::mime::header;
use crate::mime::returned::{Downgrade, Kind, Plan};
use crate::phrase::ValueFormats;
use crate::policy::{MASK, Withheld};
use crate::report::{Action, Attempt, Case, DiagnosticCode, Moment, MtaName, Recipient, Report, Route, RouteHop};
use crate::site::{DirectionControls, HelpAnchor, write_help_link};
use crate::text::{is_plain, pieces, write_visible};

/// No value of a notice is longer than this many octets in the human part; the machine part has it whole.
pub(super) const VALUE_OCTETS_MAX: usize = 2_000;
/// No name of a host is longer than this many octets in the human part: a legal one has 255 at most (RFC 5321 §4.5.3.1.2).
pub(super) const HOST_OCTETS_MAX: usize = 512;
/// No reply shows more than this many octets in the human part, all its lines together.
pub(super) const REPLY_OCTETS_MAX: usize = 4_000;
/// No reply shows more than this many lines in the human part.
pub(super) const REPLY_LINES_MAX: usize = 40;
/// The original's subject is shown up to this width, in cells: enough to recognise it, too little to carry spam.
pub(super) const SUBJECT_CELLS_MAX: usize = 120;

/// How wide the Subject is, in cells: what most clients show of it in a list.
pub(super) const NOTICE_SUBJECT_CELLS_MAX: usize = 60;
/// The original's subject has at least so many cells of ours.
pub(super) const OWN_SUBJECT_CELLS_MIN: usize = 20;

/// The facts of one notice.
pub(super) struct Values<'a> {
    pub(super) case: &'a Case,
    /// What is reported: the due recipients only.
    pub(super) report: &'a Report,
    /// The recipients in the order of their groups, as indices into the report.
    pub(super) order: &'a [u32],
    pub(super) groups: &'a [Group],
    /// What was found of each recipient of the report.
    pub(super) diagnoses: &'a [Diagnosis],
    /// Whether the recipients do not share one outcome.
    pub(super) is_mixed: bool,
    pub(super) formats: &'a ValueFormats,
    pub(super) direction: Direction,
    /// What keeps values from left to right in a text from right to left.
    pub(super) controls: DirectionControls,
    pub(super) voice: Voice<'a>,
    pub(super) plan: &'a Plan,
    /// What is hidden from the reader.
    pub(super) withheld: Withheld,
    /// Whether the original's subject stands among what identifies the message.
    pub(super) shows_subject: bool,
    /// How many recipients are shown to people, in a group and in the administrators' part.
    pub(super) n_recipients_shown: usize,
    /// How many groups are drawn; the addresses of the others are only counted.
    pub(super) n_groups_shown: usize,
    /// The route of the message, the newest hops up to the number shown.
    pub(super) route: Route<'a>,
    pub(super) n_hops_left_out: usize,
    pub(super) n_attempts_shown: usize,
    /// Whether this reader is shown fields of the original's header.
    pub(super) shows_header: bool,
    /// What of the frame is written.
    pub(super) portion: Portion,
    /// Seconds between the arrival of the message and this notice.
    pub(super) waiting_seconds: Option<u64>,
}

/// One group of recipients: one action, one cause, one domain.
#[derive(Debug, Clone, Copy)]
pub(super) struct Group {
    pub(super) action: Action,
    pub(super) cause: &'static Cause,
    /// Of one of its recipients at least it is the likeliest cause, and not certain.
    pub(super) is_cause_likely: bool,
    /// Of `Values::order`.
    pub(super) start: usize,
    pub(super) end: usize,
}

/// Who speaks, to this reader.
#[derive(Debug, Clone, Copy)]
pub(super) struct Voice<'a> {
    pub(super) site_name: &'a str,
    pub(super) contact_address: Option<&'a str>,
    pub(super) contact_link: Option<&'a str>,
    /// Where the help pages are.
    pub(super) help_link_base: Option<&'a str>,
    pub(super) language: &'a str,
    /// The colour of links, on light and on dark ground.
    pub(super) accent: &'a [String; 2],
    pub(super) image: Option<ShownImage<'a>>,
}

/// The image of the brand, in this notice.
#[derive(Debug, Clone, Copy)]
pub(super) struct ShownImage<'a> {
    pub(super) image: &'a BrandImage,
    /// Pixels of the page.
    pub(super) width: u32,
    pub(super) height: u32,
    /// `cid:…`
    pub(super) link: &'a str,
}

/// Where in a notice a value stands.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Place<'a> {
    pub(super) group: Option<(usize, &'a Group)>,
    pub(super) recipient: Option<&'a Recipient>,
    /// Among the attempts for the recipient, which stand oldest first.
    pub(super) attempt: Option<usize>,
    pub(super) hop: Option<RouteHop<'a>>,
}

impl<'a> Values<'a> {
    pub(super) fn place_of_group(&self, index: usize) -> Place<'a> {
        let group = &self.groups[index];
        Place { group: Some((index, group)), recipient: Some(self.member(group.start)), ..Place::default() }
    }

    pub(super) fn group_recipients(&self, place: &Place<'a>) -> impl Iterator<Item = &'a Recipient> + use<'a> {
        let range =
            place.group.map_or(0..0, |(_, group)| group.start..group.end.min(group.start + self.n_recipients_shown));
        let (report, order) = (self.report, self.order);
        range.map(move |at| &report.recipients()[order[at] as usize])
    }

    pub(super) fn recipients(&self) -> impl Iterator<Item = &'a Recipient> + use<'a> {
        let (report, order) = (self.report, self.order);
        order.iter().take(self.n_recipients_shown).map(move |&at| &report.recipients()[at as usize])
    }

    fn member(&self, at: usize) -> &'a Recipient {
        &self.report.recipients()[self.order[at] as usize]
    }

    /// The number a phrase chooses by.
    pub(super) fn number(&self, value: Value, place: &Place<'a>) -> u64 {
        let of_group = |n: fn(&Group) -> usize| place.group.map_or(0, |(_, group)| n(group));
        let number = match value {
            Value::GroupCount => of_group(|group| group.end - group.start),
            Value::MoreCount => of_group(|group| group.end - group.start).saturating_sub(self.n_recipients_shown),
            Value::FieldsLeftOut => self.plan.n_fields_left_out(),
            Value::FieldsWithheld => self.withheld.n_fields,
            Value::HopsWithheld => self.withheld.n_hops,
            Value::GroupsLeftOut => {
                self.groups.get(self.n_groups_shown).map_or(0, |group| self.order.len() - group.start)
            }
            Value::RecipientsLeftOut => self.order.len().saturating_sub(self.n_recipients_shown),
            Value::FateCount(fate) => self.n_of_fate(fate),
            Value::AttemptCount => place.recipient.map_or(0, |recipient| recipient.fields().attempts.len()),
            _ => self.number_for_administrators(value, place),
        };
        number as u64
    }

    /// Whether a fact holds at a place.
    pub(super) fn holds(&self, fact: Fact, place: &Place<'a>) -> bool {
        let original = &self.case.original;
        match fact {
            Fact::OpensPage
            | Fact::ClosesPage
            | Fact::PointsBelow
            | Fact::TellsReader
            | Fact::TellsAdministrators
            | Fact::IsOfSeveral
            | Fact::FollowsLanguage => self.portion.has(fact),
            Fact::EndsWithLine => self.portion == Portion::Whole || self.holds(Fact::HasMessageSection, place),
            Fact::HasBrandImage => self.voice.image.is_some(),
            Fact::HasContactAddress => self.voice.contact_address.is_some(),
            Fact::HasContactLink => self.voice.contact_link.is_some(),
            Fact::HasSubject => self.subject().is_some(),
            Fact::HasSent => original.date.is_some(),
            Fact::HasMessageId => original.message_id.is_some(),
            Fact::HasSize => original.size_octets.is_some(),
            Fact::HasArrival => self.report.fields().arrival_date.is_some(),
            Fact::HasEnvelopeId => self.report.fields().original_envelope_id.is_some(),
            Fact::HasMessageSection => {
                self.subject().is_some()
                    || original.date.is_some()
                    || original.message_id.is_some()
                    || original.size_octets.is_some()
            }
            Fact::HasHops => !self.route.hops().is_empty(),
            Fact::HasFailure => self.groups.iter().any(|group| group.action == Action::Failed),
            Fact::IsMixed => self.is_mixed,
            Fact::IsEnclosedFull => self.plan.kind() == Kind::Message,
            Fact::IsEnclosedHeader => self.plan.kind() == Kind::Headers && !self.is_downgraded(),
            Fact::IsEnclosedHeader8bit => self.plan.kind() == Kind::Headers && self.is_downgraded(),
            Fact::HasFieldsLeftOut => self.plan.n_fields_left_out() > 0,
            Fact::HasManyGroups => self.groups.len() > 1,
            Fact::HasFieldsWithheld => self.withheld.n_fields > 0 && self.plan.kind() == Kind::Headers,
            Fact::HasHopsWithheld => self.withheld.n_hops > 0,
            Fact::HasTargetsWithheld => self.withheld.targets,
            Fact::HasMembersWithheld => self.withheld.members,
            Fact::HasHostsWithheld => self.withheld.hosts,
            Fact::HasGroupsLeftOut => self.groups.len() > self.n_groups_shown,
            Fact::HasRecipientsLeftOut => self.order.len() > self.n_recipients_shown,
            Fact::IsOneAddress => self.order.len() == 1,
            Fact::HasManyCauses => self.has_many_causes(),
            Fact::HasFate(fate) => self.n_of_fate(fate) > 0,
            Fact::OpensNotice => place.group.is_none_or(|(index, _)| index == 0) && !self.is_mixed,
            Fact::IsCauseRepeated => place.group.is_some_and(|(index, _)| self.is_cause_repeated(index)),
            Fact::IsCauseLikely => place.group.is_some_and(|(_, group)| group.is_cause_likely),
            Fact::HasOneRecipient => place.group.is_none_or(|(_, group)| group.end - group.start == 1),
            Fact::HasMore => self.number(Value::MoreCount, place) > 0,
            Fact::HasHelp => self.voice.help_link_base.is_some(),
            _ if fact.is_for_administrators() => self.holds_for_administrators(fact, place),
            _ => place.recipient.is_some_and(|recipient| self.holds_of(fact, recipient)),
        }
    }

    /// The groups that something stood in the way of.
    fn troubled(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(|group| matches!(group.action, Action::Failed | Action::Delayed))
    }

    fn has_many_causes(&self) -> bool {
        let mut causes = self.troubled().map(|group| group.cause.shown());
        causes.next().is_some_and(|first| causes.any(|cause| cause != first))
    }

    fn n_of_fate(&self, fate: Fate) -> usize {
        let of_fate = self.groups.iter().filter(|group| Fate::of(group.action, group.cause) == fate);
        of_fate.map(|group| group.end - group.start).sum()
    }

    /// Whether the group above differs in its domain only.
    fn is_cause_repeated(&self, index: usize) -> bool {
        let same = |group: &Group| (group.action, group.cause.shown());
        index > 0 && same(&self.groups[index - 1]) == same(&self.groups[index])
    }

    /// What helps against a cause is said once, however many domains it was met at.
    pub(super) fn is_advice_repeated(&self, index: usize) -> bool {
        let cause = self.groups[index].cause.shown();
        self.troubled().take(index).any(|before| before.cause.shown() == cause)
    }

    fn is_downgraded(&self) -> bool {
        self.plan.downgrade() == Some(Downgrade::PathIsSevenBit)
    }

    fn holds_of(&self, fact: Fact, recipient: &Recipient) -> bool {
        let fields = recipient.fields();
        match fact {
            Fact::HasRemote | Fact::HasRemoteMta => fields.remote_mta.is_some(),
            Fact::HasReply => recipient.reply().is_some(),
            Fact::HasSmtpReply => recipient.reply().is_some(),
            Fact::HasDiagnostic => fields.diagnostic_code.is_some(),
            Fact::HasOwnDiagnostic => matches!(fields.diagnostic_code, Some(DiagnosticCode::Other { .. })),
            Fact::HasRetryUntil | Fact::HasRecipientRetryUntil => fields.will_retry_until.is_some(),
            Fact::HasWaiting => self.waiting_seconds.is_some(),
            Fact::HasStatusReceived => {
                recipient.reply().and_then(|reply| reply.enhanced()).is_some_and(|written| written != fields.status)
            }
            Fact::HasStatusDerived => self.derived(recipient).is_some(),
            Fact::HasAttempts => !fields.attempts.is_empty(),
            Fact::HasLastAttempt => fields.last_attempt_date.is_some(),
            Fact::HasLogId => fields.final_log_id.is_some(),
            _ => false,
        }
    }

    /// The text of a value, fit for people; borrowed where it is so already, else written to the buffer.
    pub(super) fn text<'v>(&'v self, value: Value, place: &Place<'v>, buffer: &'v mut String) -> &'v str {
        if let Some(text) = self.borrowed(value, place) {
            if value != Value::Subject {
                return shown(text, octets_max(value), buffer);
            }
            return match header::cut_to_cells(text, SUBJECT_CELLS_MAX) {
                Cow::Borrowed(whole) => shown(whole, VALUE_OCTETS_MAX, buffer),
                Cow::Owned(cut) => {
                    push_cut(&cut, VALUE_OCTETS_MAX, buffer);
                    buffer
                }
            };
        }
        self.write(value, place, buffer);
        if self.direction == Direction::RightToLeft && value.is_worded() {
            isolate_signed(buffer);
        }
        buffer
    }

    fn borrowed<'v>(&'v self, value: Value, place: &Place<'v>) -> Option<&'v str> {
        let original = &self.case.original;
        let fields = place.recipient.map(Recipient::fields);
        Some(match value {
            Value::SiteName => self.voice.site_name,
            Value::Accent => &self.voice.accent[0],
            Value::AccentOnDark => &self.voice.accent[1],
            Value::BrandImage => self.voice.image?.link,
            Value::ContactAddress => self.voice.contact_address?,
            Value::ContactLink => self.voice.contact_link?,
            Value::ReportingMta => self.report.fields().reporting_mta.name(),
            Value::Subject => self.subject()?,
            Value::MessageId => original.message_id.as_deref()?,
            Value::EnvelopeId => self.report.fields().original_envelope_id.as_ref()?.as_str(),
            Value::Recipient => place.recipient?.shown_address(),
            Value::FinalRecipient => fields?.final_recipient.address(),
            Value::Domain => self.domain(place),
            Value::StatusName => fields?.status.entry().name(),
            Value::RemoteMta => fields?.remote_mta.as_ref().map(MtaName::name)?,
            Value::LogId => fields?.final_log_id.as_ref()?.as_str(),
            Value::ReturnPath => original.return_path.mailbox()?,
            Value::OriginalRecipient => fields?.original_recipient.as_ref()?.address(),
            Value::AttemptRemote => self.attempt(place)?.remote_mta.as_ref()?.name(),
            _ => return None,
        })
    }

    /// The moment that a value tells, as the language writes it or in UTC.
    fn moment(&self, value: Value, place: &Place<'a>) -> Option<Moment> {
        let fields = place.recipient.map(Recipient::fields);
        match value {
            Value::Sent | Value::SentUtc => self.case.original.date,
            Value::Arrival | Value::ArrivalUtc => self.report.fields().arrival_date,
            Value::RetryUntil | Value::RecipientRetryUntil | Value::RecipientRetryUntilUtc => fields?.will_retry_until,
            Value::LastAttempt | Value::LastAttemptUtc => {
                let fields = fields?;
                fields.last_attempt_date.or_else(|| fields.attempts.last().map(|attempt: &Attempt| attempt.at))
            }
            Value::AttemptAt | Value::AttemptUtc => self.attempt(place).map(|attempt| attempt.at),
            Value::HopAt | Value::HopUtc => place.hop?.hop.at,
            _ => None,
        }
    }

    fn write(&self, value: Value, place: &Place<'a>, out: &mut String) {
        let formats = self.formats;
        let fields = place.recipient.map(Recipient::fields);
        if let Some(moment) = self.moment(value, place) {
            return match value.is_in_utc() {
                true => moment.in_utc().push_iso(out),
                false => formats.write_moment(self.in_readers_offset(moment), out),
            };
        }
        match value {
            // Numbers of the page, not of its words.
            Value::BrandImageWidth | Value::BrandImageHeight => {
                let pixels = self.voice.image.map(|image| (image.width, image.height)).unwrap_or_default();
                let pixels = if value == Value::BrandImageWidth { pixels.0 } else { pixels.1 };
                write!(out, "{pixels}").expect("a String takes everything");
            }
            Value::Size => formats.write_size(self.case.original.size_octets.unwrap_or(0), out),
            Value::Waiting => formats.write_duration(self.waiting_seconds.unwrap_or(0), out),
            Value::GroupCount
            | Value::MoreCount
            | Value::FieldsLeftOut
            | Value::FieldsWithheld
            | Value::HopsWithheld
            | Value::GroupsLeftOut
            | Value::RecipientsLeftOut
            | Value::AttemptCount
            | Value::AttemptsLeftOut
            | Value::AttemptRepeats
            | Value::FateCount(_)
            | Value::HopNumber
            | Value::HopSince
            | Value::HopsLeftOut => {
                formats.write_count(self.number(value, place), out);
            }
            Value::Status => {
                if let Some(fields) = fields {
                    write!(out, "{}", fields.status).expect("a String takes everything");
                }
            }
            Value::StatusReceived => {
                if let Some(status) = place.recipient.and_then(Recipient::reply).and_then(|reply| reply.enhanced()) {
                    write!(out, "{status}").expect("a String takes everything");
                }
            }
            Value::StatusDerived => {
                if let Some(status) = place.recipient.and_then(|recipient| self.derived(recipient)) {
                    write!(out, "{status}").expect("a String takes everything");
                }
            }
            Value::HelpLink => self.write_help_link(HelpAnchor::Sender, place, out),
            Value::AdminHelpLink => self.write_help_link(HelpAnchor::Administrator, place, out),
            Value::HopRelay => self.write_relay_time(place, out),
            _ => {}
        }
    }

    /// The link to this part of the help page of a group's cause.
    fn write_help_link(&self, anchor: HelpAnchor, place: &Place<'a>, out: &mut String) {
        if let (Some(base), Some((_, group))) = (self.voice.help_link_base, place.group) {
            write_help_link(base, self.voice.language, group.cause.shown().id(), anchor, out);
        }
    }

    /// The status that the diagnostic amounts to, unless it stands there already as the remote server wrote it.
    fn derived(&self, recipient: &Recipient) -> Option<impl std::fmt::Display + use<>> {
        let at = self.report.recipients().element_offset(recipient)?;
        let derived = self.diagnoses.get(at)?.derived?;
        (recipient.reply().and_then(|reply| reply.enhanced()) != Some(derived)).then_some(derived)
    }

    /// A time is told in the offset in which the sender wrote the message, where that is known.
    fn in_readers_offset(&self, moment: crate::report::Moment) -> crate::report::Moment {
        self.case.original.date.map_or(moment, |date| moment.in_offset_of(date))
    }

    fn domain<'v>(&'v self, place: &Place<'v>) -> &'v str {
        let of_recipient = place.recipient.and_then(|recipient| {
            let fields = recipient.fields();
            fields.original_recipient.as_ref().unwrap_or(&fields.final_recipient).domain()
        });
        of_recipient.unwrap_or_else(|| self.report.fields().reporting_mta.name())
    }

    fn subject(&self) -> Option<&str> {
        let subject = self.case.original.subject.as_deref().map(str::trim);
        subject.filter(|subject| self.shows_subject && !subject.is_empty())
    }
}

fn octets_max(value: Value) -> usize {
    match value {
        Value::ReportingMta | Value::Domain | Value::RemoteMta | Value::AttemptRemote => HOST_OCTETS_MAX,
        _ => VALUE_OCTETS_MAX,
    }
}

/// The text as people may see it: as it is, or escaped and cut in the buffer.
pub(super) fn shown<'v>(text: &'v str, octets_max: usize, buffer: &'v mut String) -> &'v str {
    if text.len() <= octets_max && is_plain(text) {
        return text;
    }
    push_cut(text, octets_max, buffer);
    buffer
}

/// What was said, as people may see it, cut behind so many octets; masks stay.
pub(super) fn push_said(text: &str, octets_max: usize, out: &mut String) {
    let mut n_left = octets_max;
    for (at, piece) in pieces(text, MASK as u8).enumerate() {
        if at > 0 {
            out.push(MASK);
        }
        push_cut(piece, n_left, out);
        if piece.len() > n_left {
            break;
        }
        n_left -= piece.len();
    }
}

/// The text as people may see it, cut behind so many octets.
pub(super) fn push_cut(text: &str, octets_max: usize, buffer: &mut String) {
    if text.len() <= octets_max {
        return write_visible(text, buffer);
    }
    let mut end = octets_max;
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    write_visible(&text[..end], buffer);
    buffer.push('…');
}
