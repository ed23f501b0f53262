//! The machine part: octet for octet as it is where it is good, and mended field by field where it is not.

use std::ops::Range;

use super::container::LineEnd;
use super::untouched::Untouched;
use crate::cause::diagnose;
use crate::intake::{Dissection, MachinePart, Mend, PlacedField, PlacedGroup, fits, stands_once};
use crate::mime::Form;
use crate::mime::delivery_status;
use crate::report::{DiagnosticCode, HeaderSection, Recipient, RecipientFields, ReportFields};
use crate::status::{EnhancedStatus, SmtpReply};
use crate::text::FieldText;

/// What stands in front of the name of a field to keep what was reported in it.
pub(super) const REPORTED: &str = "X-Retourpost-Reported-";

/// What of groups is no fault of a field: empty lines, order and names of extensions are left as they are wherever each group has one
/// recipient all the same.
const NOT_OF_FIELDS: [Mend; 4] =
    [Mend::MissingBlankLine, Mend::StrayBlankLine, Mend::FieldInWrongGroup, Mend::ExtensionDropped];
/// What misleads nobody about recipient, action and status: it is mended only in a part in which something else is.
const SLIGHT: [Mend; 6] = [
    Mend::MtaNotQualified,
    Mend::MtaUnreadable,
    Mend::DateMended,
    Mend::DateUnreadable,
    Mend::DiagnosticOfSuccess,
    Mend::RetryOutsideDelayed,
];
/// What makes the groups others than those that a parser finds.
const OF_GROUPS: [Mend; 3] = [Mend::MissingBlankLine, Mend::StrayBlankLine, Mend::FieldInWrongGroup];

/// The machine part with its faults mended.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct MendedMachine {
    /// The decoded octets.
    pub(super) octets: Vec<u8>,
    /// What was mended: a line for each field.
    pub(super) changes: Vec<MendedField>,
    /// Whether groups were told apart that ran into each other.
    pub(super) is_regrouped: bool,
}

/// A field of the machine part that says something else now.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MendedField {
    /// Its name.
    pub name: String,
    /// What was reported; nothing if the field was missing.
    pub reported: Option<String>,
    /// What stands there now; nothing if it was taken out. What was reported is kept in `X-Retourpost-Reported-NAME`.
    pub now: Option<String>,
}

/// Mends it; nothing where it is good: each group yields one recipient, one action, and a specific status that agrees with the
/// diagnostic.
///
/// # Errors
/// Groups that stand inside each other, of which no order is certain.
pub(super) fn mended(
    report: &Dissection<'_>,
    machine: &MachinePart<'_>,
    line_end: LineEnd,
) -> Result<Option<MendedMachine>, Untouched> {
    let Some(received) = &report.case.received else { return Ok(None) };
    let form = if received.media_type.contains("global") { Form::Utf8 } else { Form::Ascii };
    let mut mending = Mending { octets: &received.octets, form, line_end, changes: Vec::new() };
    let fields = report.case.report.fields();
    let is_regrouped = machine.mends.iter().any(|noted| OF_GROUPS.contains(&noted.mend));
    if !is_regrouped && is_good(machine, fields) {
        return Ok(None);
    }
    if !is_regrouped && !is_one_behind_the_other(machine) {
        return Err(Untouched::Unreadable);
    }
    let message = mending.message_group(&machine.message, fields);
    let recipients: Vec<_> = machine
        .recipients
        .iter()
        .zip(&fields.recipients)
        .map(|(group, it)| mending.recipient_group(group, it))
        .collect();
    let groups: Vec<_> =
        std::iter::once((&machine.message, message)).chain(machine.recipients.iter().zip(recipients)).collect();
    let octets = if is_regrouped { mending.in_order(&groups) } else { mending.in_place(&groups) };
    Ok(Some(MendedMachine { octets, changes: mending.changes, is_regrouped }))
}

/// Whether the groups have to be told apart anew, and something stands among them that belongs to none.
pub(super) fn is_unreadable(machine: &MachinePart<'_>) -> bool {
    let has = |mend: Mend| machine.mends.iter().any(|noted| noted.mend == mend);
    (has(Mend::RecipientUnreadable) || has(Mend::NotAField)) && OF_GROUPS.iter().any(|mend| has(*mend))
}

/// Whether each group yields one recipient, one action, and a specific status that agrees with the diagnostic.
fn is_good(machine: &MachinePart<'_>, fields: &ReportFields) -> bool {
    let is_slight =
        |field: &PlacedField| field.mends.iter().all(|mend| SLIGHT.contains(mend) || NOT_OF_FIELDS.contains(mend));
    let is_whole = |group: &PlacedGroup| {
        group.mends.is_empty() && group.fields.iter().all(|field| !is_at_fault(field) || is_slight(field))
    };
    std::iter::once(&machine.message).chain(&machine.recipients).all(is_whole)
        && fields.recipients.iter().all(|recipient| recovered_status(recipient).is_none())
}

fn is_one_behind_the_other(machine: &MachinePart<'_>) -> bool {
    let spans: Vec<_> = std::iter::once(&machine.message).chain(&machine.recipients).filter_map(span_of).collect();
    spans.windows(2).all(|pair| pair[0].end <= pair[1].start)
}

struct Mending<'a> {
    octets: &'a [u8],
    form: Form,
    line_end: LineEnd,
    changes: Vec<MendedField>,
}

/// The lines of a group that is not good, each with its line end.
type Lines = Option<Vec<u8>>;

impl Mending<'_> {
    fn message_group(&mut self, group: &PlacedGroup, fields: &ReportFields) -> Lines {
        let mut own = fields.clone();
        own.extensions.clear();
        let mut written = Vec::new();
        delivery_status::write_message_group(&mut written, &own);
        self.group(group, &written, &["Reporting-MTA"], None)
    }

    fn recipient_group(&mut self, group: &PlacedGroup, recipient: &Recipient) -> Lines {
        let recovered = recovered_status(recipient);
        let mut own: RecipientFields = recipient.fields().clone();
        own.extensions.clear();
        own.status = recovered.unwrap_or(own.status);
        let mut written = Vec::new();
        delivery_status::write_recipient_group(&mut written, &own, self.form);
        let is_from_text = group.mends.contains(&Mend::ReplyFromText);
        let needed = ["Final-Recipient", "Action", "Status", "Diagnostic-Code"];
        let needed = if is_from_text { &needed[..] } else { &needed[..3] };
        self.group(group, &written, needed, recovered.map(|_| "Status"))
    }

    /// A group with these fields in place of those that are at fault, and with those that are needed and missing.
    fn group(&mut self, group: &PlacedGroup, written: &[u8], needed: &[&'static str], replaced: Option<&str>) -> Lines {
        let written = HeaderSection::parse(written);
        let is_at_fault = |field: &PlacedField| {
            replaced.is_some_and(|name| field.name.eq_ignore_ascii_case(name)) || is_at_fault(field)
        };
        let missing: Vec<&str> = needed.iter().copied().filter(|name| group.first(name).is_none()).collect();
        if missing.is_empty() && !group.fields.iter().any(is_at_fault) {
            return None;
        }
        let mut out = Vec::new();
        let mut reported = Vec::new();
        for field in &group.fields {
            match is_at_fault(field) {
                false => self.copy(field.span.clone(), &mut out),
                true => self.replace(field, &written, &mut out, &mut reported),
            }
        }
        for name in missing {
            self.put_missing(name, &written, &mut out);
        }
        out.extend_from_slice(&reported);
        Some(out)
    }

    fn copy(&self, span: Range<usize>, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.octets[span]);
        out.extend_from_slice(self.line_end.as_bytes());
    }

    fn replace(&mut self, field: &PlacedField, written: &HeaderSection, out: &mut Vec<u8>, reported: &mut Vec<u8>) {
        let now = written.first(&field.name).filter(|_| !field.mends.contains(&Mend::RepeatedField));
        if let Some(now) = now {
            self.line_end.write(now.octets(), out);
        }
        let name = format!("{REPORTED}{}", field.name);
        let mut kept = Vec::new();
        delivery_status::write_field(&mut kept, &name, FieldText::escaped(field.value.as_bytes()).as_str());
        self.line_end.write(&kept, reported);
        self.changes.push(MendedField {
            name: field.name.clone(),
            reported: Some(field.value.clone()),
            now: now.map(|field| field.unfolded()),
        });
    }

    fn put_missing(&mut self, name: &str, written: &HeaderSection, out: &mut Vec<u8>) {
        let Some(field) = written.first(name) else { return };
        self.line_end.write(field.octets(), out);
        self.changes.push(MendedField { name: name.to_owned(), reported: None, now: Some(field.unfolded()) });
    }

    /// The part with these groups where they stood.
    fn in_place(&self, groups: &[(&PlacedGroup, Lines)]) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.octets.len() + 200);
        let mut at = 0;
        for (group, lines) in groups {
            let Some(lines) = lines else { continue };
            match span_of(group) {
                Some(span) => {
                    out.extend_from_slice(&self.octets[at..span.start]);
                    out.extend_from_slice(lines);
                    at = span.end + n_line_end(&self.octets[span.end..]);
                }
                // What the message as a whole is told by was missing.
                None => {
                    out.extend_from_slice(lines);
                    out.extend_from_slice(self.line_end.as_bytes());
                }
            }
        }
        out.extend_from_slice(&self.octets[at..]);
        out
    }

    /// The groups one behind the other, with an empty line between them.
    fn in_order(&self, groups: &[(&PlacedGroup, Lines)]) -> Vec<u8> {
        let mut out = Vec::with_capacity(self.octets.len() + 200);
        for (at, (group, lines)) in groups.iter().enumerate() {
            if at > 0 {
                out.extend_from_slice(self.line_end.as_bytes());
            }
            match lines {
                Some(lines) => out.extend_from_slice(lines),
                None => group.fields.iter().for_each(|field| self.copy(field.span.clone(), &mut out)),
            }
        }
        out
    }
}

/// Original-Recipient is what the sender said, and is not ours to repair (RFC 3464 §2.3.1).
fn is_at_fault(field: &PlacedField) -> bool {
    let is_original = field.name.eq_ignore_ascii_case("Original-Recipient");
    // Extension fields may stand more than once (RFC 3464 §2.4).
    !is_original
        && field.mends.iter().any(|mend| match mend {
            Mend::RepeatedField => stands_once(&field.name),
            mend => !NOT_OF_FIELDS.contains(mend),
        })
}

fn span_of(group: &PlacedGroup) -> Option<Range<usize>> {
    let start = group.fields.iter().map(|field| field.span.start).min()?;
    let end = group.fields.iter().map(|field| field.span.end).max()?;
    Some(start..end)
}

fn n_line_end(octets: &[u8]) -> usize {
    match octets {
        [b'\r', b'\n', ..] => 2,
        [b'\r' | b'\n', ..] => 1,
        _ => 0,
    }
}

/// The status that a server wrote, where the reporting system threw subject and detail away.
///
/// Only a code that stands in the diagnostic counts, and only of the same class: what the system did about it is said by Action.
pub(super) fn recovered_status(recipient: &Recipient) -> Option<EnhancedStatus> {
    let reported = recipient.status();
    let diagnostic = recipient.fields().diagnostic_code.as_ref().filter(|_| is_bare(reported))?;
    let own = diagnostic.smtp().and_then(SmtpReply::enhanced);
    let is_told = |status: &EnhancedStatus| {
        !is_bare(*status) && status.class() == reported.class() && fits(recipient.action(), *status)
    };
    let quoted = || diagnose(recipient).derived.filter(|derived| is_written_in(diagnostic, *derived));
    own.filter(is_told).or_else(|| quoted().filter(is_told))
}

fn is_bare(status: EnhancedStatus) -> bool {
    (status.subject(), status.detail()) == (0, 0)
}

fn is_written_in(diagnostic: &DiagnosticCode, status: EnhancedStatus) -> bool {
    let code = status.to_string();
    match diagnostic {
        DiagnosticCode::Smtp(reply) => reply.lines().any(|line| line.contains(&code)),
        DiagnosticCode::Other { text, .. } => text.as_str().contains(&code),
    }
}
