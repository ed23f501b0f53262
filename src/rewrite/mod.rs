//! A report of any mail system in, a localized one out, or the very same octets with the reason.
//!
//! [`StockReport::read`] takes a message apart; [`StockReport::localize`] gives the [`Edits`] that make of it what its reader understands. The
//! caller says in between what it knows of the reader, and asks whether the report is this site's to speak for.
//!
//! - The machine part stays octet for octet where it is good: each group yields one recipient, one action, and a specific status that
//!   agrees with the diagnostic. Where it is not, the fields at fault are mended and all others stay; what was reported is kept in
//!   `X-Retourpost-Reported-…`. A status that a server wrote replaces only `X.0.0`. Order, empty lines and Original-Recipient are never repaired.
//! - The returned message keeps its octets, and its label unless that is wrong.
//! - From's address, To, Date and Message-ID are never touched. Our part is 7-bit.
//! - What the reader may not see outranks that: then machine part and returned message are those of a notice
//!   ([`policy`](crate::policy)).
//! - Whatever goes wrong, the answer is a reason, and the message passes as it is.

mod admission;
mod body;
mod container;
mod edits;
mod enclosed;
mod head;
mod machine;
mod reader;
mod untouched;

pub use admission::Provenance;
pub use edits::{Edits, HeaderEdit};
pub use machine::MendedField;
pub use untouched::Untouched;

use container::Container;
use enclosed::Enclosed;
use head::NewBody;

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Error};
use crate::intake::{self, Dissection, Limits, MachinePart, Mend};
use crate::language::{Choice, LanguageTag};
use crate::mime::boundary_occurs;
use crate::mime::returned::Kind;
use crate::notice::{Decided, InAnother, Notice, Renderer, Stamp};
use crate::report::{
    Case, ExtensionField, HeaderSection, Notify, Reader, Recipient, Report, ReturnPath, parts_of_address,
};
use crate::text::FieldText;

/// A report as some mail system made it, taken apart.
#[derive(Debug)]
pub struct StockReport<'a> {
    message: &'a [u8],
    container: Container<'a>,
    dissection: Dissection<'a>,
    /// Where the machine part is among the parts.
    machine_at: usize,
    enclosed: Option<Enclosed>,
}

/// What makes a report of a mail system one that its reader understands.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Localized {
    /// The edits.
    pub edits: Edits,
    /// What was decided about the words.
    pub decided: Decided,
    /// The fields of the machine part that were mended; none where it stays octet for octet.
    pub mended: Vec<MendedField>,
    /// Whether its groups were told apart where they ran into each other.
    pub is_regrouped: bool,
    /// Whether machine part and returned message are those of a notice, since the reader may not see all of the report.
    pub is_redacted: bool,
}

/// What explains a report of another site.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Explained {
    /// The edits: of the body alone.
    pub edits: Edits,
    /// The language of the explanation.
    pub language: LanguageTag,
    /// The languages that were to be tried, and why.
    pub choice: Arc<Choice>,
}

impl<'a> StockReport<'a> {
    /// Takes a message apart, header included. Its lines end in CRLF or LF.
    ///
    /// ```
    /// use retourpost::intake::Limits;
    /// use retourpost::rewrite::{StockReport, Untouched};
    ///
    /// let other = StockReport::read(b"From: kari@example.com\n\nHei\n", &Limits::default());
    /// assert_eq!(other.unwrap_err(), Untouched::NotAReport);
    /// ```
    ///
    /// # Errors
    /// Why it is to pass as it is: it is no report, signed, encrypted, localized already, too large, or cannot be read without a guess.
    pub fn read(message: &'a [u8], limits: &Limits) -> Result<Self, Untouched> {
        if message.len() > limits.input_octets {
            return Err(Untouched::OverLimit("limits.input_octets"));
        }
        let container = Container::read(message, limits.n_parts)?;
        if let Some(sealed) = container::sealed(&container.media_type) {
            return Err(sealed);
        }
        if !is_of_reports(&container.media_type) {
            return Err(Untouched::NotAReport);
        }
        let mut dissection = intake::dissect(message, limits).map_err(|_| Untouched::NotAReport)?;
        let machine = dissection.machine.as_ref().ok_or(Untouched::NotAReport)?;
        refuse_other_mail(&container, machine)?;
        if let Some(sealed) = container.parts.first().and_then(|part| part.sealed(0)) {
            return Err(sealed);
        }
        refuse_uncertain(machine)?;
        let machine_at = container.part_of(machine.raw).ok_or(Untouched::NotAReport)?;
        if is_of_ours(&container) {
            return Err(Untouched::AlreadyLocalized);
        }
        let enclosed = enclosed::enclosed(&container);
        // A report goes to whom it is addressed, whatever path the message came by before (Exim's errors_to).
        if let Some(reader) = container.header.first("To").and_then(|to| intake::mailbox_of(to.raw_value())) {
            dissection.case.original.return_path = reader;
        }
        dissection.case.report = due(&dissection.case.report).map_err(Untouched::Unwritable)?;
        Ok(Self { message, container, dissection, machine_at, enclosed })
    }

    /// Whether a message may be a report, by its header alone: what is none is soon told so.
    pub fn may_be(message: &[u8]) -> bool {
        is_of_reports(&container::media_type_of(message))
    }

    /// What the report says.
    pub fn case(&self) -> &Case {
        &self.dissection.case
    }

    /// What is known of its reader, to be said by the caller before it is localized.
    pub fn reader_mut(&mut self) -> &mut Reader {
        &mut self.dissection.case.reader
    }

    /// What was wrong with it and could be read all the same.
    pub fn diagnostics(&self) -> &[Diagnostic] {
        &self.dissection.diagnostics
    }

    /// The system that says it made the report, lower case.
    pub fn reporting_mta(&self) -> String {
        self.case().report.fields().reporting_mta.name().to_ascii_lowercase()
    }

    /// The edits that localize it.
    ///
    /// # Errors
    /// Why it is to pass as it is: it has a DKIM signature, nobody is to be told, or no notice can be written.
    pub fn localize(&self, renderer: &Renderer, stamp: &Stamp) -> Result<Localized, Untouched> {
        if self.is_dkim_signed() {
            return Err(Untouched::Signed("DKIM-Signature"));
        }
        let kind = self.enclosed.map_or(Kind::Nothing, |enclosed| enclosed.kind);
        match renderer.render_in_another(self.case(), stamp, kind).map_err(Untouched::Unwritable)? {
            InAnother::Suppressed(suppression) => Err(Untouched::Suppressed(suppression)),
            InAnother::Whole(notice) => self.whole(notice, renderer, stamp, kind),
            InAnother::Human(notice) => self.with_human(notice, stamp),
        }
    }

    /// Whether it has a DKIM signature (RFC 6376), which no edit leaves good.
    pub fn is_dkim_signed(&self) -> bool {
        self.container.header.first("DKIM-Signature").is_some()
    }

    /// The edits that put a plain explanation in front of a report of another site, which cannot be verified: nothing of the site's own is in
    /// it, it says whose report that is and that nobody knows whether it is, and nothing else is edited, the header included. `renderer` is
    /// one [without clothes](Renderer::without_clothes).
    ///
    /// # Errors
    /// Why it is to pass as it is.
    pub fn explain(&self, renderer: &Renderer, stamp: &Stamp) -> Result<Explained, Untouched> {
        let kind = self.enclosed.map_or(Kind::Nothing, |enclosed| enclosed.kind);
        let explanation = renderer.render_explanation(self.case(), stamp, kind).map_err(Untouched::Unwritable)?;
        let explanation = explanation.map_err(Untouched::Suppressed)?;
        if !self.is_for_people(0) {
            return Err(Untouched::Unreadable);
        }
        let body = self.explained(&explanation.part, stamp.inner_boundary());
        if boundary_occurs(&self.container.body[self.container.parts[0].span.clone()], stamp.inner_boundary()) {
            return Err(Untouched::Unreadable);
        }
        let edits = Edits::new(Vec::new(), body);
        self.refuse_if_told_otherwise(&edits)?;
        Ok(Explained { edits, language: explanation.language, choice: explanation.choice })
    }

    /// The body of a notice in place of all parts.
    fn whole(&self, notice: Notice, renderer: &Renderer, stamp: &Stamp, kind: Kind) -> Result<Localized, Untouched> {
        let recovered = with_recovered_statuses(self.case()).map_err(Untouched::Unwritable)?;
        let notice = match recovered.map(|case| renderer.render_in_another(&case, stamp, kind)) {
            Some(Ok(InAnother::Whole(notice))) => notice,
            _ => notice,
        };
        let (header, body) = HeaderSection::split(&notice.outgoing.octets);
        let body = body.unwrap_or_default();
        let new = NewBody { boundary: Some(stamp.boundary()), is_ascii: body.is_ascii() };
        let header = head::edits(&self.container.header, &header, &new);
        let mut written = Vec::with_capacity(body.len());
        self.container.line_end.write(body, &mut written);
        Ok(Localized {
            edits: Edits::new(header, written),
            decided: notice.decided,
            mended: Vec::new(),
            is_regrouped: false,
            is_redacted: true,
        })
    }

    /// The parts as they are, but for the one for people, and for what is at fault in the others.
    fn with_human(&self, notice: Notice, stamp: &Stamp) -> Result<Localized, Untouched> {
        let human = notice.human_part();
        if boundary_occurs(human, &self.container.boundary) {
            return Err(Untouched::Unreadable);
        }
        // OK because a report is read only if it has a machine part.
        let machine = self.dissection.machine.as_ref().ok_or(Untouched::NotAReport)?;
        // What is encoded and not ASCII has no form of this type that is both plain and true: it stays as it is.
        let stays = self.is_encoded_beyond_ascii(machine);
        let mended = if stays { None } else { machine::mended(&self.dissection, machine, self.container.line_end)? };
        let body = self.body(human, stamp.boundary(), machine, mended.as_ref());
        let boundary = (!is_labelled_as_report(&self.container)).then_some(self.container.boundary.as_str());
        let (header, _) = HeaderSection::split(&notice.outgoing.octets);
        let header = head::edits(&self.container.header, &header, &NewBody { boundary, is_ascii: body.is_ascii() });
        let (mended, is_regrouped) = mended.map(|mended| (mended.changes, mended.is_regrouped)).unwrap_or_default();
        let edits = Edits::new(header, body);
        self.refuse_if_told_otherwise(&edits)?;
        Ok(Localized { edits, decided: notice.decided, mended, is_regrouped, is_redacted: false })
    }

    /// What comes out is read as what came in was, and must tell the same.
    fn refuse_if_told_otherwise(&self, edits: &Edits) -> Result<(), Untouched> {
        let (after, _) = intake::from_message(&edits.apply(self.message)).map_err(|_| Untouched::Unreadable)?;
        let (before, after) = (self.case(), &after);
        let is_same = |(before, after): (&Recipient, &Recipient)| {
            before.fields().final_recipient == after.fields().final_recipient && before.action() == after.action()
        };
        let (were, are) = (before.report.recipients(), after.report.recipients());
        let tells_the_same = were.len() == are.len() && were.iter().zip(are).all(is_same);
        match tells_the_same && before.original.header == after.original.header {
            true => Ok(()),
            false => Err(Untouched::Unreadable),
        }
    }
}

/// Mail of people that has a report in it, or words from one: what they wrote themselves would be lost. Only OpenSMTPD calls a report
/// `multipart/mixed`, and its are from MAILER-DAEMON.
fn refuse_other_mail(container: &Container<'_>, machine: &MachinePart<'_>) -> Result<(), Untouched> {
    if container.media_type == "multipart/report" {
        return Ok(());
    }
    let is_mislabelled = machine.mends.iter().any(|noted| noted.mend == Mend::DeliveryStatusMislabelled);
    let from = container.header.first("From").and_then(|from| intake::mailbox_of(from.raw_value()));
    let local = from.as_ref().and_then(ReturnPath::mailbox).and_then(parts_of_address).map(|(local, _)| local);
    match local.is_some_and(|local| local.eq_ignore_ascii_case("mailer-daemon")) && !is_mislabelled {
        true => Ok(()),
        false => Err(Untouched::NotAReport),
    }
}

/// `multipart/report; report-type=delivery-status` (RFC 6522 §3, RFC 3464 §2).
fn is_labelled_as_report(container: &Container<'_>) -> bool {
    let label = container.header.first("Content-Type").map(|field| field.unfolded().to_ascii_lowercase());
    container.media_type == "multipart/report" && label.is_some_and(|label| label.contains("report-type"))
}

/// The case with the statuses that servers wrote in place of `X.0.0`; none where there are none to be recovered.
fn with_recovered_statuses(case: &Case) -> Result<Option<Case>, Error> {
    let mut fields = case.report.fields().clone();
    let mut has_recovered = false;
    for recipient in &mut fields.recipients {
        let Some(status) = machine::recovered_status(recipient) else { continue };
        let mut own = recipient.fields().clone();
        let name = format!("{}Status", machine::REPORTED);
        own.extensions.push(ExtensionField::try_new(&name, FieldText::escaped(own.status.to_string().as_bytes()))?);
        own.status = status;
        *recipient = own.try_into()?;
        has_recovered = true;
    }
    if !has_recovered {
        return Ok(None);
    }
    let mut case = case.clone();
    case.report = Report::try_from(fields)?;
    Ok(Some(case))
}

/// OpenSMTPD says the second.
fn is_of_reports(media_type: &str) -> bool {
    matches!(media_type, "multipart/report" | "multipart/mixed")
}

fn refuse_uncertain(machine: &MachinePart<'_>) -> Result<(), Untouched> {
    let has = |mend: Mend| machine.mends.iter().any(|noted| noted.mend == mend);
    for (mend, limit) in [
        (Mend::ReportCut, "4 MiB of delivery status"),
        (Mend::RecipientsCut, "limits.recipients"),
        (Mend::FieldsCut, "100 fields of a recipient"),
        (Mend::PartsCut, "1,000 parts"),
        (Mend::NestingCut, "limits.mime_nesting"),
    ] {
        if has(mend) {
            return Err(Untouched::OverLimit(limit));
        }
    }
    if has(Mend::OriginalInText) {
        return Err(Untouched::OriginalInText);
    }
    if machine::is_unreadable(machine) || has(Mend::EncodingBroken) {
        return Err(Untouched::Unreadable);
    }
    Ok(())
}

/// A report with our mark; or a notice of ours, whose inner boundaries follow from the outer one.
fn is_of_ours(container: &Container<'_>) -> bool {
    let first = container.parts.first().map(|part| &part.header);
    if std::iter::once(&container.header).chain(first).any(|header| header.first(head::MARK).is_some()) {
        return true;
    }
    let inner = container.parts.first().and_then(|part| part.kind.boundary.as_deref());
    let outer = container.boundary.strip_prefix("=_");
    outer.zip(inner).is_some_and(|(outer, inner)| {
        ["=_a", "=_b"].iter().any(|prefix| inner.strip_prefix(prefix).is_some_and(|rest| rest == outer))
    })
}

/// Everybody is due: the mail system has decided that already.
fn due(report: &Report) -> Result<Report, Error> {
    let mut fields = report.fields().clone();
    for recipient in &mut fields.recipients {
        let mut own = recipient.fields().clone();
        own.notify = Some(Notify::On { success: true, failure: true, delay: true });
        *recipient = own.try_into()?;
    }
    Report::try_from(fields)
}
