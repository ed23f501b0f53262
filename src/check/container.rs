//! `multipart/report` (RFC 6522): is this a report, and are its parts in order?

use super::encoding::{self, TransferEncoding};
use super::excerpt::quote;
use super::rules;
use super::structure::Part;
use super::verdict::Findings;

/// The parts of a report, as far as they are there.
#[derive(Debug)]
pub(super) struct Report<'t, 'a> {
    pub(super) human: Option<&'t Part<'a>>,
    pub(super) machine: Option<&'t Part<'a>>,
    pub(super) returned: Option<&'t Part<'a>>,
}

/// Finds the report, which readers look for even where it should not be, and judges its frame.
pub(super) fn judge<'t, 'a>(root: &'t Part<'a>, findings: &mut Findings) -> Option<Report<'t, 'a>> {
    judge_octets(root, findings);
    let Some(container) = find(root, findings) else {
        let text = format!("`{}` holds no delivery status", root.media.name);
        findings.add(&rules::NOT_A_REPORT, root.line(), text);
        return None;
    };
    judge_report_type(container, findings);
    judge_parts(container, findings);
    Some(parts_of(container))
}

fn find<'t, 'a>(root: &'t Part<'a>, findings: &mut Findings) -> Option<&'t Part<'a>> {
    let container = first(root, &|part| part.media.is("multipart/report"))
        .or_else(|| first(root, &|part| part.children.iter().any(|child| child.media.is_delivery_status())))?;
    if !container.media.is("multipart/report") {
        let text = format!("the report stands in `{}`", container.media.name);
        findings.add(&rules::CONTAINER_NOT_REPORT, container.line(), text);
    }
    if !std::ptr::eq(container, root) {
        let text = format!("the report stands inside `{}`", root.media.name);
        findings.add(&rules::REPORT_WRAPPED, root.line(), text);
    }
    Some(container)
}

fn first<'t, 'a>(part: &'t Part<'a>, wanted: &dyn Fn(&Part<'a>) -> bool) -> Option<&'t Part<'a>> {
    if wanted(part) {
        return Some(part);
    }
    part.children.iter().find_map(|child| first(child, wanted))
}

fn judge_report_type(container: &Part<'_>, findings: &mut Findings) {
    if !container.media.is("multipart/report") {
        return;
    }
    match container.media.parameter("report-type") {
        None => findings.add(&rules::REPORT_TYPE_MISSING, container.line(), "no report-type parameter"),
        Some(value) if !value.eq_ignore_ascii_case(b"delivery-status") => {
            let text = format!("report-type is {}", quote(value));
            findings.add(&rules::REPORT_TYPE_OTHER, container.line(), text);
        }
        Some(_) => {}
    }
}

fn judge_parts(container: &Part<'_>, findings: &mut Findings) {
    let parts = &container.children;
    let n_machine = parts.iter().filter(|part| part.media.is_delivery_status()).count();
    let place = parts.iter().position(|part| part.media.is_delivery_status());
    if parts.len() < 2 {
        let text = format!("{} part where there must be two or three", parts.len());
        findings.add(&rules::PARTS_TOO_FEW, container.line(), text);
    }
    if parts.len() > 3 {
        let text = format!("{} parts where there must be two or three", parts.len());
        findings.add(&rules::PARTS_TOO_MANY, parts[3].line(), text);
    }
    match place {
        None => {
            let text = "no part is `message/delivery-status`";
            findings.add(&rules::MACHINE_PART_MISSING, container.line(), text);
        }
        Some(1) => {}
        Some(at) => {
            let text = format!("the delivery status is part {}, not part 2", at + 1);
            findings.add(&rules::PARTS_ORDER, parts[at].line(), text);
        }
    }
    if n_machine > 1 {
        let text = format!("{n_machine} parts are a delivery status");
        findings.add(&rules::MACHINE_PART_REPEATED, container.line(), text);
    }
}

fn parts_of<'t, 'a>(container: &'t Part<'a>) -> Report<'t, 'a> {
    let parts = &container.children;
    let machine = parts.iter().position(|part| part.media.is_delivery_status());
    let is_human = |part: &&Part<'a>| part.media.is_text() || part.media.is_multipart();
    let after = machine.map_or(2, |machine| machine + 1);
    Report { human: parts.first().filter(is_human), machine: machine.map(|at| &parts[at]), returned: parts.get(after) }
}

/// Octets above 0x7f and the labels that must announce them, from the leaves up.
fn judge_octets(part: &Part<'_>, findings: &mut Findings) {
    part.children.iter().for_each(|child| judge_octets(child, findings));
    let kind = &part.media.name;
    if part.media.is_multipart() {
        let line = part.line();
        encoding::refuse(&rules::MULTIPART_ENCODED, line, kind, part.encoding, findings);
        let is_seven_bit = part.encoding == TransferEncoding::SevenBit;
        if let Some(inner) = part.children.iter().find(|child| is_seven_bit && announces_eight_bit(child)) {
            let text = format!("`{kind}` is 7bit, but the part on line {} is 8bit", inner.line());
            findings.add(&rules::SEVEN_BIT_OVER_EIGHT_BIT, line, text);
        }
    } else if part.encoding == TransferEncoding::SevenBit
        && part.children.is_empty()
        && let Some(line) = part.body.first_non_ascii_line()
    {
        let text = format!("an octet above 0x7f in `{kind}`, which is 7bit");
        findings.add(&rules::EIGHT_BIT_UNLABELLED, line, text);
    }
}

fn announces_eight_bit(part: &Part<'_>) -> bool {
    matches!(part.encoding, TransferEncoding::EightBit | TransferEncoding::Binary)
        && part.body.first_non_ascii_line().is_some()
}
