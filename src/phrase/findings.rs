//! Diagnostics of one file, in one place of creation.

use crate::diagnostic::{Diagnostic, Place, Severity};

use super::entry::Span;

/// What is wrong in one place of a file.
#[derive(Debug, Clone)]
pub(super) struct Fault {
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

    pub(super) fn is_error(&self) -> bool {
        self.severity == Severity::Error
    }

    pub(super) fn into_diagnostic(self, file: &str, source: &str) -> Diagnostic {
        Diagnostic::new(self.severity, self.code, self.message).with_cure(self.cure).with_place(Place::locate(
            file,
            source,
            self.span.0,
            self.span.1,
        ))
    }
}

/// The name among `candidates` that was probably meant: one slip of the finger for each three letters.
pub(super) fn did_you_mean<'c>(name: &str, candidates: impl IntoIterator<Item = &'c str>) -> Option<&'c str> {
    // Long names are never slips of the finger, and the distance takes time by length times length.
    const LONGEST: usize = 80;
    candidates
        .into_iter()
        .filter(|candidate| name.len() <= LONGEST && candidate.len() <= LONGEST)
        .map(|candidate| (n_edits(name, candidate), candidate))
        .filter(|(distance, candidate)| {
            let n_letters = name.chars().count().max(candidate.chars().count());
            *distance <= n_letters.div_ceil(3) && *distance < n_letters
        })
        .min()
        .map(|(_, candidate)| candidate)
}

/// How many letters must be put in, taken out, changed or swapped with their neighbour (optimal string alignment).
fn n_edits(left: &str, right: &str) -> usize {
    let left: Vec<char> = left.to_lowercase().chars().collect();
    let right: Vec<char> = right.to_lowercase().chars().collect();
    let mut rows = vec![vec![0; right.len() + 1]; left.len() + 1];
    for (i, row) in rows.iter_mut().enumerate() {
        row[0] = i;
    }
    rows[0] = (0..=right.len()).collect();
    for i in 1..=left.len() {
        for j in 1..=right.len() {
            let changed = rows[i - 1][j - 1] + usize::from(left[i - 1] != right[j - 1]);
            rows[i][j] = changed.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
            if i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1] {
                rows[i][j] = rows[i][j].min(rows[i - 2][j - 2] + 1);
            }
        }
    }
    rows[left.len()][right.len()]
}
