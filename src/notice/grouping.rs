//! Recipients of one action, cause and domain, side by side.

use super::outcome::GroupDecision;
use super::scratch::Scratch;
use super::values::Group;
use super::view::View;
use crate::cause::diagnose_each;
use crate::layout::{Fate, Outcome as SubjectOutcome};
use crate::report::{Action, Recipient};

/// Puts recipients of one action, cause and domain side by side, failures first, each group in the order of the report.
/// Causes are found in the facts, whatever of them the reader may see.
pub(super) fn group(view: &View<'_>, scratch: &mut Scratch) {
    let Scratch { order, diagnoses, groups, .. } = scratch;
    let recipients = view.report().recipients();
    diagnoses.clear();
    diagnoses.extend(diagnose_each((0..recipients.len()).map(|at| view.facts(at))));
    order.clear();
    order.extend(0..recipients.len() as u32);
    let key = |at: &u32| {
        let recipient = &recipients[*at as usize];
        let is_success = !matches!(recipient.action(), Action::Failed | Action::Delayed);
        let cause = if is_success { 0 } else { diagnoses[*at as usize].cause.shown().index() };
        // What is said of these two names no domain.
        let is_of_any_domain = matches!(recipient.action(), Action::Delivered | Action::Expanded);
        (recipient.action() as u8, cause, shown_domain(recipient).filter(|_| !is_of_any_domain))
    };
    if !order.is_sorted_by_key(key) {
        order.sort_by(|one, other| key(one).cmp(&key(other)));
    }
    groups.clear();
    let mut key_of_group = None;
    for (at, index) in order.iter().enumerate() {
        let key = Some(key(index));
        let is_cause_likely = diagnoses[*index as usize].is_likely();
        match groups.last_mut() {
            Some(group) if key_of_group == key => {
                group.end = at + 1;
                group.is_cause_likely |= is_cause_likely;
            }
            _ => groups.push(Group {
                action: recipients[*index as usize].action(),
                cause: diagnoses[*index as usize].cause,
                is_cause_likely,
                start: at,
                end: at + 1,
            }),
        }
        key_of_group = key;
    }
}

fn shown_domain(recipient: &Recipient) -> Option<&str> {
    recipient.fields().original_recipient.as_ref().unwrap_or(&recipient.fields().final_recipient).domain()
}

pub(super) fn group_decision(group: &Group, scratch: &Scratch) -> GroupDecision {
    let recipients: Vec<usize> = scratch.order[group.start..group.end].iter().map(|at| *at as usize).collect();
    GroupDecision { action: group.action, diagnosis: scratch.diagnoses[recipients[0]], recipients }
}

/// What the subject says of these groups.
pub(super) fn subject_outcome(groups: &[Group]) -> SubjectOutcome {
    let fate = |group: &Group| Fate::of(group.action, group.cause);
    // OK because a report has a recipient, so there is a group; the gravest stands first.
    let first = fate(&groups[0]);
    match groups.iter().all(|group| fate(group) == first) {
        true if first == Fate::Unsure => SubjectOutcome::Unsure,
        true => SubjectOutcome::All(groups[0].action),
        false => SubjectOutcome::Mixed(groups[0].action),
    }
}
