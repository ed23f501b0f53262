//! The fields of a machine part, as they were found.

use std::ops::Range;

use crate::report::{ReceivedField, ReceivedGroup};

/// One field and where it stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FoundField<'a> {
    /// Empty for a line that is no field.
    pub(super) name: &'a [u8],
    /// What stands behind the colon, with its folding, without the last line end.
    pub(super) raw_value: &'a [u8],
    /// Octets from the start of the machine part.
    pub(super) span: Range<usize>,
}

/// The groups of fields, separated by lines without anything but white space (RFC 3464 §2.1). No group is empty.
pub(super) fn found_groups(octets: &[u8]) -> Vec<Vec<FoundField<'_>>> {
    let mut groups: Vec<Vec<FoundField<'_>>> = Vec::new();
    let mut is_new_group = true;
    for span in lines(octets) {
        let line = &octets[span.clone()];
        if line.trim_ascii().is_empty() {
            is_new_group = true;
            continue;
        }
        let is_continuation = matches!(line[0], b' ' | b'\t') && !is_new_group;
        if std::mem::take(&mut is_new_group) {
            groups.push(Vec::new());
        }
        // OK because a group was pushed before the first line that is not empty.
        let group = groups.last_mut().expect("a group");
        match group.last_mut() {
            Some(field) if is_continuation => field.extend_to(span.end, octets),
            _ => group.push(FoundField::at(span, octets)),
        }
    }
    groups
}

/// The same, owned and as text.
pub(super) fn groups_of(octets: &[u8]) -> Vec<ReceivedGroup> {
    let group =
        |fields: Vec<FoundField<'_>>| ReceivedGroup { fields: fields.iter().map(FoundField::received).collect() };
    found_groups(octets).into_iter().map(group).collect()
}

impl<'a> FoundField<'a> {
    fn at(span: Range<usize>, octets: &'a [u8]) -> Self {
        let line = &octets[span.clone()];
        let colon = line.iter().position(|&byte| byte == b':');
        let name = colon.map_or(&b""[..], |colon| line[..colon].trim_ascii());
        let is_name = !name.is_empty() && name.iter().all(|byte| matches!(byte, 0x21..=0x7e));
        match colon {
            Some(colon) if is_name => Self { name, raw_value: line[colon + 1..].trim_ascii(), span },
            _ => Self { name: b"", raw_value: line.trim_ascii(), span },
        }
    }

    fn extend_to(&mut self, end: usize, octets: &'a [u8]) {
        let name = self.name;
        let span = self.span.start..end;
        let start = if name.is_empty() {
            span.start
        } else {
            // OK because a field with a name has a colon behind it.
            span.start + octets[span.clone()].iter().position(|&byte| byte == b':').expect("a colon") + 1
        };
        *self = Self { name, raw_value: octets[start..end].trim_ascii(), span };
    }

    pub(super) fn is_named(&self, name: &str) -> bool {
        self.name.eq_ignore_ascii_case(name.as_bytes())
    }

    /// The name as text.
    pub(super) fn name(&self) -> &'a str {
        // OK because a name is ASCII.
        std::str::from_utf8(self.name).expect("ASCII")
    }

    /// The value in one line; octets that are no UTF-8 become `\x{E9}`.
    pub(super) fn value(&self) -> String {
        let mut value = String::with_capacity(self.raw_value.len());
        for line in self.raw_value.split(|byte| matches!(byte, b'\r' | b'\n')) {
            let line = if value.is_empty() { line } else { unindented(line) };
            for chunk in line.utf8_chunks() {
                value.push_str(chunk.valid());
                value.extend(chunk.invalid().iter().map(|byte| format!("\\x{{{byte:X}}}")));
            }
        }
        value
    }

    fn received(&self) -> ReceivedField {
        ReceivedField { name: self.name().to_owned(), value: self.value() }
    }
}

/// Folding is a line end before white space; all of that white space stands for one space.
fn unindented(line: &[u8]) -> &[u8] {
    let text = line.trim_ascii_start();
    let n_indent = line.len() - text.len();
    &line[n_indent.saturating_sub(1)..]
}

/// The lines without their ends, whatever ends them: CRLF, LF or CR.
pub(super) fn lines(octets: &[u8]) -> impl Iterator<Item = Range<usize>> {
    let mut start = 0;
    std::iter::from_fn(move || {
        if start >= octets.len() {
            return None;
        }
        let n_octets = octets[start..].iter().position(|byte| matches!(byte, b'\r' | b'\n'));
        let end = n_octets.map_or(octets.len(), |n_octets| start + n_octets);
        let line = start..end;
        start = end + if octets[end..].starts_with(b"\r\n") { 2 } else { 1 };
        Some(line)
    })
}
