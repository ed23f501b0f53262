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

mod container;
mod edits;
mod enclosed;
mod head;
mod machine;
mod reader;
mod untouched;

pub use edits::{Edits, HeaderEdit};
pub use machine::MendedField;
pub use untouched::Untouched;

use container::Container;
use enclosed::Enclosed;
use head::NewBody;
use machine::MendedMachine;

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Error};
use crate::intake::{self, Dissection, Encoding, Limits, MachinePart, Mend};
use crate::language::{Choice, LanguageTag};
use crate::mime::returned::Kind;
use crate::mime::{boundary_occurs, encode_base64_lines};
use crate::notice::{Decided, InAnother, Notice, Renderer, Stamp};
use crate::report::{Case, HeaderSection, Notify, Reader, Recipient, Report, parts_of_address};
use crate::site::Site;

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

/// How it is known that a report is this site's.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum Provenance<'a> {
    /// Whoever hands it over has chosen it.
    Vouched,
    /// It has the null sender and no client, and must be by this site: its Reporting-MTA is the site's name, one of `rewrite.local_mta`, or
    /// one of these, and no other system has received it.
    Local {
        /// More names of the system that hands it over.
        names: &'a [&'a str],
    },
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
        let container = Container::read(message)?;
        refuse_sealed(&container)?;
        if !is_of_reports(&container.media_type) {
            return Err(Untouched::NotAReport);
        }
        let mut dissection = intake::dissect(message, limits).map_err(|_| Untouched::NotAReport)?;
        let machine = dissection.machine.as_ref().ok_or(Untouched::NotAReport)?;
        refuse_uncertain(machine)?;
        let machine_at = container.part_of(machine.raw).ok_or(Untouched::NotAReport)?;
        if is_of_ours(&container) {
            return Err(Untouched::AlreadyLocalized);
        }
        let enclosed = enclosed::enclosed(&container);
        dissection.case.report = due(&dissection.case.report).map_err(Untouched::Unwritable)?;
        Ok(Self { message, container, dissection, machine_at, enclosed })
    }

    /// Whether a message may be a report, by its header alone: what is none is soon told so.
    pub fn may_be(message: &[u8]) -> bool {
        Container::read(message).is_ok_and(|container| is_of_reports(&container.media_type))
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

    /// Whether the site speaks for this report to this reader.
    ///
    /// A report is localized with brand, contact and links only where it is proven to be this site's, or a forged one would wear the site's
    /// clothes. Where that is not proven by the way it came, [`Provenance::Local`] proves it by the name in it.
    ///
    /// # Errors
    /// Why it is to pass as it is: it is by another system, its reader is not served yet (`rewrite.domains`), or is a program: a local
    /// part like one of `rewrite.software`, another address inside the return path (VERP), a message of a mailing list.
    pub fn admit(&self, site: &Site, provenance: &Provenance<'_>) -> Result<(), Untouched> {
        if let Provenance::Local { names } = provenance {
            self.refuse_other(site, names)?;
        }
        let domain = self.reader_domain();
        if !site.rewrite.serves(domain) {
            return Err(Untouched::NotServed { domain: domain.to_owned() });
        }
        match reader::software(&self.case().original, &site.rewrite.software) {
            Some(sign) => Err(Untouched::Software { sign }),
            None => Ok(()),
        }
    }

    fn refuse_other(&self, site: &Site, names: &[&str]) -> Result<(), Untouched> {
        let reporting_mta = self.reporting_mta();
        let is_own = |name: &str| name.trim_end_matches('.').eq_ignore_ascii_case(reporting_mta.trim_end_matches('.'));
        let own = site
            .rewrite
            .local_mta
            .iter()
            .map(String::as_str)
            .chain([&*site.reporting_mta])
            .chain(names.iter().copied());
        // What has left the system that made it has been received by another.
        let was_received = self.container.header.first("Received").is_some();
        match own.into_iter().any(is_own) && !was_received {
            true => Ok(()),
            false => Err(Untouched::NotOwn { reporting_mta }),
        }
    }

    fn reader_domain(&self) -> &str {
        let mailbox = self.case().original.return_path.mailbox();
        mailbox.and_then(parts_of_address).map_or("", |(_, domain)| domain)
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
            InAnother::Whole(notice) => Ok(self.whole(notice, stamp)),
            InAnother::Human(notice) => self.with_human(notice),
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

    /// The body with a part in front of the one for people: both in one multipart, so that the others keep their places.
    fn explained(&self, part: &[u8], boundary: &str) -> Vec<u8> {
        let Container { body, parts, line_end, .. } = &self.container;
        let people = &parts[0].span;
        let mut out = Vec::with_capacity(body.len() + part.len() + 300);
        out.extend_from_slice(&body[..people.start]);
        let encoding = if body[people.clone()].is_ascii() { "" } else { "Content-Transfer-Encoding: 8bit\r\n" };
        let head = format!(
            "Content-Type: multipart/mixed;\r\n boundary=\"{boundary}\"\r\n{encoding}{}: explained\r\n\r\n--{boundary}\r\n",
            head::MARK
        );
        line_end.write(head.as_bytes(), &mut out);
        line_end.write(part, &mut out);
        line_end.write(format!("\r\n--{boundary}\r\n").as_bytes(), &mut out);
        out.extend_from_slice(&body[people.clone()]);
        line_end.write(format!("\r\n--{boundary}--\r\n").as_bytes(), &mut out);
        out.extend_from_slice(&body[people.end..]);
        out
    }

    /// The body of a notice in place of all parts.
    fn whole(&self, notice: Notice, stamp: &Stamp) -> Localized {
        let (header, body) = HeaderSection::split(&notice.outgoing.octets);
        let body = body.unwrap_or_default();
        let new = NewBody { boundary: Some(stamp.boundary()), is_ascii: body.is_ascii() };
        let header = head::edits(&self.container.header, &header, &new);
        let mut written = Vec::with_capacity(body.len());
        self.container.line_end.write(body, &mut written);
        Localized {
            edits: Edits::new(header, written),
            decided: notice.decided,
            mended: Vec::new(),
            is_regrouped: false,
            is_redacted: true,
        }
    }

    /// The parts as they are, but for the one for people, and for what is at fault in the others.
    fn with_human(&self, notice: Notice) -> Result<Localized, Untouched> {
        let human = notice.human_part();
        if boundary_occurs(human, &self.container.boundary) {
            return Err(Untouched::Unreadable);
        }
        // OK because a report is read only if it has a machine part.
        let machine = self.dissection.machine.as_ref().ok_or(Untouched::NotAReport)?;
        let mended = machine::mended(&self.dissection, machine, self.container.line_end)?;
        let body = self.body(human, machine, mended.as_ref());
        let boundary = (self.container.media_type != "multipart/report").then_some(self.container.boundary.as_str());
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

    fn body(&self, human: &[u8], machine: &MachinePart<'_>, mended: Option<&MendedMachine>) -> Vec<u8> {
        let Container { body, parts, line_end, .. } = &self.container;
        let mut out = Vec::with_capacity(body.len() + human.len());
        let mut at = 0;
        for (index, part) in parts.iter().enumerate() {
            out.extend_from_slice(&body[at..part.span.start]);
            at = part.span.end;
            if index == 0 {
                line_end.write(human, &mut out);
                if self.is_for_people(0) {
                    continue;
                }
                self.write_delimiter(&mut out);
            }
            self.write_part(index, machine, mended, &mut out);
        }
        out.extend_from_slice(&body[at..]);
        if !self.container.is_closed {
            self.write_close(&mut out);
        }
        out
    }

    /// Whether a part is one of text, and neither the machine part nor the returned message.
    fn is_for_people(&self, at: usize) -> bool {
        let media_type = &self.container.parts[at].kind.media_type;
        let is_other = at == self.machine_at || self.enclosed.is_some_and(|enclosed| enclosed.at == at);
        !is_other && (media_type.starts_with("text/") || media_type.starts_with("multipart/"))
    }

    fn write_part(&self, at: usize, machine: &MachinePart<'_>, mended: Option<&MendedMachine>, out: &mut Vec<u8>) {
        let Container { body, parts, line_end, .. } = &self.container;
        let part = &parts[at];
        if at == self.machine_at
            && let Some((head, octets)) = self.machine_part(machine, mended)
        {
            out.extend_from_slice(&head);
            return out.extend_from_slice(without_last_line_end(&octets, part.body.unwrap_or_default()));
        }
        match self.enclosed.filter(|enclosed| enclosed.at == at).and_then(|enclosed| enclosed.label) {
            Some(label) => {
                let content = part.body.unwrap_or_default();
                let own = part.header.first("Content-Transfer-Encoding").map(|field| field.unfolded());
                let encoding = own.or_else(|| (!content.is_ascii()).then(|| "8bit".to_owned()));
                let head = head::relabelled(&self.container, at, label.as_str(), encoding.as_deref(), *line_end);
                out.extend_from_slice(&head);
                out.extend_from_slice(content);
            }
            None => out.extend_from_slice(&body[part.span.clone()]),
        }
    }

    /// Head and body of the machine part, where it cannot stay as it is.
    fn machine_part(&self, machine: &MachinePart<'_>, mended: Option<&MendedMachine>) -> Option<(Vec<u8>, Vec<u8>)> {
        let kind = &self.container.parts[self.machine_at].kind;
        let received = self.case().received.as_ref()?;
        let octets = mended.map_or(&received.octets, |mended| &mended.octets);
        let is_global = kind.media_type == "message/global-delivery-status" && !octets.is_ascii();
        let is_encoded = machine.encoding != Encoding::Identity;
        let is_registered = kind.media_type.ends_with("delivery-status") && kind.media_type.starts_with("message/");
        let own = self.container.parts[self.machine_at].header.first("Content-Transfer-Encoding");
        let is_unlabelled = own.is_none() && !octets.is_ascii();
        let is_label_wrong = !is_registered
            || is_unlabelled
            || kind.has_parameters
            || kind.media_type == "message/global-delivery-status" && !is_global
            || kind.media_type == "message/delivery-status" && is_encoded && octets.is_ascii();
        if mended.is_none() && !is_label_wrong {
            return None;
        }
        let media_type = if is_global { "message/global-delivery-status" } else { "message/delivery-status" };
        let encoding = match (is_encoded, is_global) {
            (true, true) => Some("base64".to_owned()),
            (true, false) => None,
            (false, _) if is_unlabelled => Some("8bit".to_owned()),
            (false, _) => own.map(|field| field.unfolded()),
        };
        let line_end = self.container.line_end;
        let head = head::relabelled(&self.container, self.machine_at, media_type, encoding.as_deref(), line_end);
        let mut body = Vec::new();
        match encoding.as_deref() {
            Some("base64") => line_end.write(&encode_base64_lines(octets), &mut body),
            _ if is_encoded => line_end.write_any(octets, &mut body),
            _ => body.extend_from_slice(octets),
        }
        Some((head, body))
    }

    fn write_delimiter(&self, out: &mut Vec<u8>) {
        let line_end = self.container.line_end;
        for piece in [line_end.as_bytes(), b"--", self.container.boundary.as_bytes(), line_end.as_bytes()] {
            out.extend_from_slice(piece);
        }
    }

    fn write_close(&self, out: &mut Vec<u8>) {
        let line_end = self.container.line_end;
        if !out.ends_with(line_end.as_bytes()) {
            out.extend_from_slice(line_end.as_bytes());
        }
        for piece in [b"--", self.container.boundary.as_bytes(), b"--", line_end.as_bytes()] {
            out.extend_from_slice(piece);
        }
    }
}

/// Lines of the machine part end as they did: in a multipart, the last line end may belong to the delimiter.
fn without_last_line_end<'o>(octets: &'o [u8], stock: &[u8]) -> &'o [u8] {
    let has_end = stock.ends_with(b"\n");
    match (has_end, octets) {
        (false, [before @ .., b'\r', b'\n'] | [before @ .., b'\n']) => before,
        _ => octets,
    }
}

/// What is signed or encrypted as a whole, or in the part that we would replace; whatever the returned message is.
fn refuse_sealed(container: &Container<'_>) -> Result<(), Untouched> {
    let outer = container.media_type.as_str();
    let first = container.parts.first().map_or("", |part| part.kind.media_type.as_str());
    for media_type in [outer, first] {
        match media_type {
            "multipart/signed" => return Err(Untouched::Signed("multipart/signed")),
            "multipart/encrypted" => return Err(Untouched::Encrypted("multipart/encrypted")),
            "application/pkcs7-mime" | "application/x-pkcs7-mime" => {
                return Err(Untouched::Encrypted("application/pkcs7-mime"));
            }
            _ => {}
        }
    }
    Ok(())
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
