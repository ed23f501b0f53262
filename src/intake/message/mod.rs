//! A report of another mail system, from a raw message: mended where it must be, and never refused where it names a recipient.

#[cfg(feature = "ledger")]
mod correspondence;
mod dissection;
mod groups;
mod mend;
mod parts;
mod people;
mod recipient;
mod returned;
mod values;

#[cfg(feature = "ledger")]
pub(crate) use correspondence::{Correspondence, correspondence};
pub(crate) use dissection::{Dissection, MachinePart, PlacedField, PlacedGroup};
pub(crate) use mend::Mend;
pub use mend::mend_codes;
pub(crate) use parts::{Delimiters, Encoding, Kind, kind_of};
pub(crate) use returned::mailbox_of;

use std::borrow::Cow;

use self::mend::Mends;
use self::parts::{Mail, Part};
use self::people::PeopleText;
use super::Limits;
use super::fields::{FoundField, found_groups, groups_of};
use super::outcome::neutral_status;
use crate::diagnostic::{Diagnostic, Error};
use crate::report::{
    Action, Case, DiagnosticCode, EnvelopeId, MtaName, Original, ReceivedReport, Recipient, RecipientAddress,
    RecipientFields, Report, ReportFields, ReturnPath,
};

const REPORT_TYPES: [&str; 2] = ["message/delivery-status", "message/global-delivery-status"];

/// Parts of other reports: what they have in common with a delivery status are names of fields (RFC 8098 §3.1 has a Final-Recipient, too).
const OTHER_REPORTS: [&str; 3] =
    ["message/disposition-notification", "message/global-disposition-notification", "message/feedback-report"];

/// Reads a bounce or another delivery status notification of any mail system: the whole message, header included.
///
/// What is illegal is mended, with one [`Diagnostic`] for each mend ([`mend_codes`] lists them); their places are lines of the
/// machine part. The report as it came in is in [`Case::received`].
///
/// ```
/// use retourpost::intake::from_message;
///
/// let bounce = b"From: MAILER-DAEMON@mx.example\r\nTo: kari@example.com\r\n\
///     Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n\
///     --b\r\n\r\nSorry.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n\
///     Reporting-MTA: dns; mx.example\r\n\r\n\
///     Final-Recipient: rfc822; ola@example.no\r\nAction: failed\r\nStatus: 5.7.1 no thanks\r\n\r\n--b--\r\n";
/// let (case, mends) = from_message(bounce)?;
/// assert_eq!(case.original.return_path.mailbox(), Some("kari@example.com"));
/// assert_eq!(case.report.recipients()[0].status().to_string(), "5.7.1");
/// assert_eq!(
///     mends[0].to_string(),
///     "message/delivery-status:5:1: info[status-trailing-text]: text stands behind the status code \
///      (`Status: 5.7.1 no thanks`); only a comment in parentheses may (RFC 3464 §2.3.4)"
/// );
/// # Ok::<(), retourpost::Error>(())
/// ```
///
/// # Errors
/// A message that names no recipient: no delivery status and no X-Failed-Recipients.
pub fn from_message(octets: &[u8]) -> Result<(Case, Vec<Diagnostic>), Error> {
    from_message_within(octets, &Limits::default())
}

/// The same within limits of the caller's.
///
/// # Errors
/// Those of [`from_message`], and a message above [`Limits::input_octets`].
pub fn from_message_within(octets: &[u8], limits: &Limits) -> Result<(Case, Vec<Diagnostic>), Error> {
    dissect(octets, limits).map(|dissection| (dissection.case, dissection.diagnostics))
}

/// The same, with where each group of the machine part stands and what was mended in it.
pub(crate) fn dissect<'a>(octets: &'a [u8], limits: &Limits) -> Result<Dissection<'a>, Error> {
    if octets.len() > limits.input_octets {
        let message = format!("the message has {} octets, the limit is {}", octets.len(), limits.input_octets);
        return Err(Error::caller(message));
    }
    let mut mends = Mends::new(limits.n_mends);
    let mail = Mail::read(octets, limits, &mut mends);
    let original = returned::original(&mail, limits, &mut mends);
    let reading = Reading { mail: &mail, original: &original, limits };
    let (report, received, machine) = match reading.delivery_status(&mut mends) {
        Some((report, received, machine)) => (report, Some(received), Some(machine)),
        None => (reading.failed_recipients(&mut mends)?, None, None),
    };
    let mut case = Case::new(report, original);
    case.received = received;
    Ok(Dissection { case, machine, diagnostics: mends.into_diagnostics() })
}

/// The fields of the message that are read here.
const READ: [&str; 5] = ["Original-Envelope-Id", "Reporting-MTA", "DSN-Gateway", "Received-From-MTA", "Arrival-Date"];

/// Whether a field stands once in its group (RFC 3464 §2.2, §2.3): what is not read may repeat.
pub(crate) fn stands_once(name: &str) -> bool {
    READ.iter().chain(&recipient::READ).any(|read| name.eq_ignore_ascii_case(read))
}

/// The first mailbox of From: who would have read a notice, where the return path is not told.
#[cfg(feature = "cli")]
pub(crate) fn author_of(original: &Original) -> Option<ReturnPath> {
    returned::mailbox_of(original.header.as_ref()?.first("From")?.raw_value())
}

struct Reading<'r, 'a> {
    mail: &'r Mail<'a>,
    original: &'r Original,
    limits: &'r Limits,
}

impl<'a> Reading<'_, 'a> {
    /// The report of the machine part, if there is one that names a recipient.
    fn delivery_status(&self, mends: &mut Mends) -> Option<(Report, ReceivedReport, MachinePart<'a>)> {
        let (part, octets) = self.labelled(mends).or_else(|| self.mislabelled(mends))?;
        let media_type = part.media_type.clone();
        if self.mail.media_type != "multipart/report" {
            mends.note(Mend::NotMultipartReport);
        }
        let octets = self.cut(octets, mends);
        mends.stand_in(&media_type, &octets);
        let sorted = groups::sort(found_groups(&octets), self.limits.n_fields, mends);
        let mut machine =
            MachinePart { raw: part.raw, encoding: part.encoding, mends: mends.take(), ..MachinePart::default() };
        let recipients = self.recipients(&sorted.recipients, &mut machine, mends);
        let report = self.report(&sorted.message, recipients, mends)?;
        machine.message = PlacedGroup::of(&sorted.message, &mends.take());
        let groups = groups_of(&octets);
        Some((report, ReceivedReport { octets: octets.into_owned(), media_type, groups }, machine))
    }

    fn labelled(&self, mends: &mut Mends) -> Option<(&Part<'a>, Cow<'a, [u8]>)> {
        let part = &self.mail.parts[self.mail.position(&REPORT_TYPES)?];
        if part.media_type == REPORT_TYPES[0] && part.encoding != Encoding::Identity {
            mends.note(Mend::DeliveryStatusEncoded);
        }
        if part.has_parameters {
            mends.note(Mend::MediaTypeParameters);
        }
        Some((part, part.octets(mends)))
    }

    /// Fields of a report in a part of another type, or in a message whose parts cannot be told apart.
    fn mislabelled(&self, mends: &mut Mends) -> Option<(&Part<'a>, Cow<'a, [u8]>)> {
        let is_other = |media_type: &str| returned::is_returned_type(media_type) || OTHER_REPORTS.contains(&media_type);
        let others = self.mail.parts.iter().filter(|part| !is_other(&part.media_type));
        let (part, octets) = others.into_iter().find_map(|part| {
            let octets = part.octets(mends);
            let region = report_region(&octets[..octets.len().min(self.limits.report_octets)])?;
            let region = match octets {
                Cow::Borrowed(octets) => Cow::Borrowed(&octets[region]),
                Cow::Owned(octets) => Cow::Owned(octets[region].to_vec()),
            };
            Some((part, region))
        })?;
        mends.note(Mend::DeliveryStatusMislabelled);
        Some((part, octets))
    }

    /// The octets up to the limit, whole lines only.
    fn cut(&self, octets: Cow<'a, [u8]>, mends: &mut Mends) -> Cow<'a, [u8]> {
        let most = self.limits.report_octets;
        if octets.len() <= most {
            return octets;
        }
        mends.note(Mend::ReportCut);
        let end = octets[..most].iter().rposition(|&byte| byte == b'\n').map_or(most, |newline| newline + 1);
        match octets {
            Cow::Borrowed(octets) => Cow::Borrowed(&octets[..end]),
            Cow::Owned(octets) => Cow::Owned(octets[..end].to_vec()),
        }
    }

    fn recipients(
        &self,
        groups: &[Vec<FoundField<'_>>],
        machine: &mut MachinePart<'_>,
        mends: &mut Mends,
    ) -> Vec<Recipient> {
        let text = self.text(mends);
        if groups.len() > self.limits.n_recipients {
            mends.note(Mend::RecipientsCut);
        }
        machine.mends.append(&mut mends.take());
        let most = groups.iter().take(self.limits.n_recipients);
        let recipient = |fields: &Vec<FoundField<'_>>| {
            let recipient = recipient::recipient(fields, &text, mends);
            let mut noted = mends.take();
            match &recipient {
                Some(_) => machine.recipients.push(PlacedGroup::of(fields, &noted)),
                None => machine.mends.append(&mut noted),
            }
            recipient
        };
        most.filter_map(recipient).collect()
    }

    fn text(&self, mends: &mut Mends) -> PeopleText {
        self.mail.text().map(|part| PeopleText::read(&part.octets(mends))).unwrap_or_default()
    }

    fn report(&self, message: &[FoundField<'_>], recipients: Vec<Recipient>, mends: &mut Mends) -> Option<Report> {
        let first = |name: &str| message.iter().find(|field| field.is_named(name));
        for name in READ {
            for field in message.iter().filter(|field| field.is_named(name)).skip(1) {
                mends.note_field(Mend::RepeatedField, field);
            }
        }
        let reporting_mta = first("Reporting-MTA").and_then(|field| values::mta(field, mends));
        let mut fields = ReportFields::by(reporting_mta.unwrap_or_else(|| self.reporting_mta(mends)));
        fields.original_envelope_id = first("Original-Envelope-Id").and_then(|field| self.envelope_id(field, mends));
        fields.dsn_gateway = first("DSN-Gateway").and_then(|field| values::mta(field, mends));
        fields.received_from_mta = first("Received-From-MTA").and_then(|field| values::mta(field, mends));
        fields.arrival_date = first("Arrival-Date").and_then(|field| values::moment(field, mends));
        let others = message.iter().filter(|field| !READ.iter().any(|name| field.is_named(name)));
        fields.extensions = recipient::extensions(others, mends);
        fields.recipients = recipients;
        Report::try_from(fields).ok()
    }

    /// Who stands for a missing Reporting-MTA: the domain that the report is from.
    fn reporting_mta(&self, mends: &mut Mends) -> MtaName {
        mends.note(Mend::ReportingMtaMissing);
        let from = self.mail.header.first("From").and_then(|field| returned::mailbox_of(field.raw_value()));
        let domain = from.as_ref().and_then(ReturnPath::mailbox).and_then(|mailbox| mailbox.rsplit_once('@'));
        let named = domain.and_then(|(_, domain)| MtaName::host(domain).ok());
        // OK because the name is a word.
        named.unwrap_or_else(|| MtaName::host("unknown").expect("a name"))
    }

    fn envelope_id(&self, field: &FoundField<'_>, mends: &mut Mends) -> Option<EnvelopeId> {
        let value = field.value();
        let decoded = values::undecoded_xtext(&value);
        let is_message_id = self
            .original
            .message_id
            .as_deref()
            .is_some_and(|id| value.trim_matches(['<', '>']) == id.trim_matches(['<', '>']));
        let id = EnvelopeId::parse(decoded.as_deref().unwrap_or(&value)).ok().filter(|_| !is_message_id);
        match (&id, decoded) {
            (None, _) if is_message_id => mends.note_field(Mend::EnvelopeIdIsMessageId, field),
            (None, _) => mends.note_field(Mend::EnvelopeIdUnreadable, field),
            (Some(_), Some(_)) => mends.note_field(Mend::XtextUndecoded, field),
            (Some(_), None) => {}
        }
        id
    }

    /// A bounce without a machine part: the recipients of X-Failed-Recipients, with what the text for people says of them.
    fn failed_recipients(&self, mends: &mut Mends) -> Result<Report, Error> {
        let listed = self.mail.header.fields().filter(|field| field.is_named("X-Failed-Recipients"));
        let listed: Vec<String> = listed.map(|field| values::without_octal(&field.unfolded())).collect();
        let addresses =
            listed.iter().flat_map(|list| list.split(',')).map(str::trim).filter(|address| !address.is_empty());
        let text = self.text(mends);
        let mut recipients = Vec::new();
        for address in addresses.filter_map(|address| RecipientAddress::mailbox(address).ok()) {
            if recipients.len() == self.limits.n_recipients {
                mends.note(Mend::RecipientsCut);
                break;
            }
            recipients.push(failed_recipient(address, &text)?);
        }
        if recipients.is_empty() {
            return Err(self.no_report());
        }
        mends.note(Mend::NoDeliveryStatus);
        let mut fields = ReportFields::by(self.reporting_mta(mends));
        fields.recipients = recipients;
        Report::try_from(fields)
    }

    /// Why the message is refused.
    fn no_report(&self) -> Error {
        let has = |media_type: &str| self.mail.position(&[media_type]).is_some();
        if self.mail.position(&REPORT_TYPES).is_some() {
            return Error::caller("no recipient can be read in the delivery status: it needs a Final-Recipient")
                .in_field("final-recipient")
                .by_rule("RFC 3464 §2.3.2");
        }
        if has("message/disposition-notification") || has("message/global-disposition-notification") {
            return Error::caller(
                "a disposition notification says that a message was read or deleted, not that it came back",
            )
            .by_rule("RFC 8098 §3");
        }
        if has("message/feedback-report") {
            return Error::caller("a feedback report says that someone complains, not that a message came back")
                .by_rule("RFC 5965 §2");
        }
        Error::caller(
            "no delivery status notification: there is neither a part message/delivery-status nor a field X-Failed-Recipients",
        )
        .by_rule("RFC 3464 §2")
    }
}

fn failed_recipient(address: RecipientAddress, text: &PeopleText) -> Result<Recipient, Error> {
    let reply = text.reply_to(&address);
    let status = reply.as_ref().map_or(neutral_status(Action::Failed), |reply| reply.status());
    let mut fields = RecipientFields::new(address, Action::Failed, status);
    fields.diagnostic_code = reply.map(DiagnosticCode::Smtp);
    Recipient::try_from(fields)
}

/// Where the fields of a report stand in other text: from the first line that is one, up to a delimiter or a paragraph that has
/// none. A Final-Recipient must be among them.
fn report_region(octets: &[u8]) -> Option<std::ops::Range<usize>> {
    let groups = found_groups(octets);
    let mut region: Option<std::ops::Range<usize>> = None;
    let mut has_recipient = false;
    'groups: for group in &groups {
        let known = group.iter().filter(|field| groups::is_report_field(field)).count();
        if known == 0 && region.is_some() {
            break;
        }
        for field in group {
            if region.is_some() && octets[field.span.start..].starts_with(b"--") {
                break 'groups;
            }
            let is_inside = region.is_some() || groups::is_report_field(field);
            if is_inside {
                has_recipient |= field.is_named("Final-Recipient");
                region = Some(region.map_or(field.span.start, |region| region.start)..field.span.end);
            }
        }
    }
    region.filter(|_| has_recipient)
}
