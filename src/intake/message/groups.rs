//! Which field belongs to which group, where the writer of the report has mixed them up.

use super::mend::{Mend, Mends};
use crate::intake::fields::FoundField;

/// The fields in the groups they belong to.
#[derive(Debug, Default)]
pub(super) struct Sorted<'a> {
    pub(super) message: Vec<FoundField<'a>>,
    /// At least one field each.
    pub(super) recipients: Vec<Vec<FoundField<'a>>>,
}

/// RFC 3464 §2.2, and what is registered beside it.
const OF_MESSAGE: [&str; 7] = [
    "Original-Envelope-Id",
    "Reporting-MTA",
    "DSN-Gateway",
    "Received-From-MTA",
    "Arrival-Date",
    "Deliver-By-Date",
    "Future-Release-Request",
];

/// RFC 3464 §2.3, and what is registered beside it.
const OF_RECIPIENT: [&str; 11] = [
    "Original-Recipient",
    "Final-Recipient",
    "Action",
    "Status",
    "Remote-MTA",
    "Diagnostic-Code",
    "Localized-Diagnostic",
    "Last-Attempt-Date",
    "Final-Log-ID",
    "Will-Retry-Until",
    "SMTP-Remote-Recipient",
];

/// Whether the name is one that only a report has.
pub(super) fn is_report_field(field: &FoundField<'_>) -> bool {
    is_one_of(field, &OF_MESSAGE) || is_one_of(field, &OF_RECIPIENT)
}

fn is_one_of(field: &FoundField<'_>, names: &[&str]) -> bool {
    names.iter().any(|name| field.is_named(name))
}

fn names_recipient(field: &FoundField<'_>) -> bool {
    field.is_named("Final-Recipient") || field.is_named("Original-Recipient")
}

/// Puts every field where it belongs. Fields that stand once, before any recipient, for all of them (maddy's Last-Attempt-Date
/// among the fields of the message) are given to each recipient that has none of its own.
///
/// Only the first `n_fields` of a group count: whoever compares each with each may do so.
pub(super) fn sort<'a>(groups: Vec<Vec<FoundField<'a>>>, n_fields: usize, mends: &mut Mends) -> Sorted<'a> {
    let mut sorting =
        Sorting { sorted: Sorted::default(), for_all: Vec::new(), is_in_recipient: false, n_fields, mends };
    for mut group in groups {
        if group.len() > n_fields {
            sorting.mends.note_once(Mend::FieldsCut);
            group.truncate(n_fields);
        }
        sorting.take_group(group);
    }
    let Sorting { mut sorted, for_all, .. } = sorting;
    for recipient in &mut sorted.recipients {
        for field in &for_all {
            if !recipient.iter().any(|own| own.name.eq_ignore_ascii_case(field.name)) {
                recipient.push(field.clone());
            }
        }
    }
    sorted
}

struct Sorting<'a, 'm> {
    sorted: Sorted<'a>,
    for_all: Vec<FoundField<'a>>,
    is_in_recipient: bool,
    n_fields: usize,
    mends: &'m mut Mends,
}

impl<'a> Sorting<'a, '_> {
    fn take_group(&mut self, group: Vec<FoundField<'a>>) {
        let has_recipient = group.iter().any(names_recipient);
        let first_known = group.iter().find(|field| is_report_field(field));
        let begins_with_recipient = first_known.is_some_and(|field| is_one_of(field, &OF_RECIPIENT));
        let has_message_fields = group.iter().any(|field| is_one_of(field, &OF_MESSAGE));
        let goes_on = self.is_in_recipient && !has_recipient && self.last_lacks(&group);
        match group.iter().find(|field| !field.name.is_empty()) {
            Some(first) if goes_on && !has_message_fields => self.mends.note_field(Mend::StrayBlankLine, first),
            Some(_) if begins_with_recipient && (has_recipient || !has_message_fields) => self.start_recipient(),
            Some(_) if has_message_fields => self.is_in_recipient = false,
            _ => {}
        }
        for field in group {
            self.take_field(field, has_recipient);
        }
    }

    /// Whether the last recipient has none of these fields yet.
    fn last_lacks(&self, group: &[FoundField<'a>]) -> bool {
        self.sorted.recipients.last().is_some_and(|last| {
            let is_there = |field: &FoundField<'_>| last.iter().any(|own| own.name.eq_ignore_ascii_case(field.name));
            last.iter().any(names_recipient) && !group.iter().any(is_there)
        })
    }

    fn start_recipient(&mut self) {
        self.sorted.recipients.push(Vec::new());
        self.is_in_recipient = true;
    }

    fn take_field(&mut self, field: FoundField<'a>, group_has_recipient: bool) {
        if field.name.is_empty() {
            self.mends.note_field(Mend::NotAField, &field);
        } else if is_one_of(&field, &OF_MESSAGE) {
            if self.is_in_recipient {
                self.mends.note_field(Mend::FieldInWrongGroup, &field);
            }
            self.push(field, false);
        } else if is_one_of(&field, &OF_RECIPIENT) {
            self.take_recipient_field(field, group_has_recipient);
        } else {
            self.push(field, self.is_in_recipient);
        }
    }

    fn take_recipient_field(&mut self, field: FoundField<'a>, group_has_recipient: bool) {
        let is_first_of_next = self.is_in_recipient && self.begins_next(&field);
        if !self.is_in_recipient && !group_has_recipient {
            self.mends.note_field(Mend::FieldInWrongGroup, &field);
            if !self.for_all.iter().any(|before| before.name.eq_ignore_ascii_case(field.name)) {
                self.for_all.push(field);
            }
            return;
        }
        if !self.is_in_recipient || is_first_of_next {
            self.mends.note_field(Mend::MissingBlankLine, &field);
            self.start_recipient();
        }
        self.push(field, true);
    }

    fn push(&mut self, field: FoundField<'a>, is_of_recipient: bool) {
        let group = match self.sorted.recipients.last_mut().filter(|_| is_of_recipient) {
            Some(recipient) => recipient,
            None => &mut self.sorted.message,
        };
        if group.len() < self.n_fields {
            group.push(field);
        } else {
            self.mends.note_once(Mend::FieldsCut);
        }
    }

    /// Whether the fields begin again: with the name that the open group begins with, or with another recipient.
    fn begins_next(&self, field: &FoundField<'a>) -> bool {
        let Some(open) = self.sorted.recipients.last() else { return false };
        let is_first = open.first().is_some_and(|first| first.name.eq_ignore_ascii_case(field.name));
        let is_other = field.is_named("Final-Recipient")
            && open.iter().any(|own| own.is_named("Final-Recipient") && own.value() != field.value());
        is_other || is_first && open.iter().any(names_recipient) && open.len() > 1
    }
}
