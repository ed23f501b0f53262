//! Diagnostics of one file, in one place of creation.

use crate::diagnostic::{Diagnostic, Place, Severity};
use crate::text::write_visible;

use super::entry::Span;

/// What is wrong in one place of a file.
#[derive(Debug, Clone)]
pub(crate) struct Fault {
    pub(super) severity: Severity,
    pub(super) code: &'static str,
    pub(super) message: String,
    pub(super) cure: String,
    pub(super) span: Span,
}

impl Fault {
    pub(super) fn error(code: &'static str, span: Span, message: impl Into<String>, cure: impl Into<String>) -> Self {
        Self { severity: Severity::Error, code, message: message.into(), cure: cure.into(), span }
    }

    pub(super) fn warning(code: &'static str, span: Span, message: impl Into<String>, cure: impl Into<String>) -> Self {
        Self { severity: Severity::Warning, ..Self::error(code, span, message, cure) }
    }

    pub(crate) fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    pub(crate) fn into_diagnostic(self, file: &str, source: &str) -> Diagnostic {
        let place = Place::locate(file, source, self.span.0, self.span.1);
        Diagnostic::new(self.severity, self.code, visible(&self.message))
            .with_cure(visible(&self.cure))
            .with_place(place)
    }
}

/// What a file says is quoted here, controls included.
fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    write_visible(text, &mut visible);
    visible
}

/// The name among `candidates` that was probably meant: one slip of the finger for each three letters.
pub(crate) fn did_you_mean<'c>(name: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    // Long names are never slips of the finger, and the distance takes time by length times length.
    const LONGEST: usize = 80;
    // Nor is the one meant found among hundreds that could be it.
    const N_COMPARED: usize = 300;
    let name: Vec<char> = name.chars().flat_map(char::to_lowercase).take(LONGEST + 1).collect();
    if name.len() > LONGEST {
        return None;
    }
    let n_slips = |letters: &[char]| name.len().max(letters.len()).div_ceil(3);
    let letters = |candidate: &'c str| (candidate, candidate.chars().flat_map(char::to_lowercase).collect::<Vec<_>>());
    // What is longer or shorter by more than may have slipped is not compared, and not counted.
    let is_near = |(_, letters): &(&str, Vec<char>)| letters.len().abs_diff(name.len()) <= n_slips(letters);
    let candidates = candidates.into_iter().filter(|candidate| candidate.len() <= LONGEST).map(letters);
    let mut nearest = None;
    for (candidate, letters) in candidates.filter(is_near).take(N_COMPARED) {
        let n_letters = name.len().max(letters.len());
        let distance = n_edits(&name, &letters, n_slips(&letters));
        if let Some(distance) = distance.filter(|distance| *distance < n_letters) {
            nearest = nearest.min(Some((distance, candidate))).or(Some((distance, candidate)));
        }
    }
    nearest.map(|(_, candidate)| candidate)
}

/// How many letters must be put in, taken out, changed or swapped with their neighbour (optimal string alignment), if
/// no more than `most`.
fn n_edits(left: &[char], right: &[char], most: usize) -> Option<usize> {
    if left.len().abs_diff(right.len()) > most {
        return None;
    }
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).collect();
    for i in 1..=left.len() {
        let mut row = vec![i];
        for j in 1..=right.len() {
            let changed = last[j - 1] + usize::from(left[i - 1] != right[j - 1]);
            let mut fewest = changed.min(last[j] + 1).min(row[j - 1] + 1);
            if i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] {
                fewest = fewest.min(before_last[j - 2] + 1);
            }
            row.push(fewest);
        }
        // A swap looks back two rows, so both must be over.
        if row.iter().chain(&last).min() > Some(&most) {
            return None;
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|distance| *distance <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_of_the_finger_are_seen_through() {
        assert_eq!(did_you_mean("adres", ["host", "address"]), Some("address"));
        assert_eq!(did_you_mean("titel", ["title"]), Some("title"));
        assert_eq!(did_you_mean("x", ["y"]), None);
        assert_eq!(did_you_mean("ontvanger", ["recipient", "host"]), None);
        assert_eq!(did_you_mean("cost", ["host", "most", "cosy"]), Some("cosy"));
    }
}
