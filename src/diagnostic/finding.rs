//! What was wrong although we went on.

use std::fmt;

/// Something was wrong and we went on.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// How much it matters.
    pub severity: Severity,
    /// Stable, kebab-case, never reused: `unknown-variable`.
    pub code: &'static str,
    /// One sentence: what is wrong.
    pub message: String,
    /// What to do about it, where that is known.
    pub cure: Option<String>,
    /// Where it stands.
    pub place: Option<Place>,
}

/// How much a [`Diagnostic`] matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// Worth knowing.
    Info,
    /// Probably a fault; what it stands in is used all the same.
    Warning,
    /// A fault; what it stands in is not used.
    Error,
}

/// A place in a text: file, line, column, and the octets it spans.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Place {
    /// The name under which the text was handed over, for instance `nl/causes.ftl`.
    pub file: String,
    /// From 1.
    pub line: usize,
    /// In characters, from 1.
    pub column: usize,
    /// Octets from the start of the file: start and end, both at character boundaries.
    pub span: (usize, usize),
}

impl Diagnostic {
    /// A diagnostic without place and cure.
    pub fn new(severity: Severity, code: &'static str, message: impl Into<String>) -> Self {
        Self { severity, code, message: message.into(), cure: None, place: None }
    }

    /// Adds what to do about it.
    #[must_use]
    pub fn with_cure(mut self, cure: impl Into<String>) -> Self {
        self.cure = Some(cure.into());
        self
    }

    /// Adds where it stands.
    #[must_use]
    pub fn with_place(mut self, place: Place) -> Self {
        self.place = Some(place);
        self
    }
}

impl Place {
    /// The place of the octets `start..end` of `source`. Offsets inside a character or past the end are moved to
    /// the nearest boundary before them, so that no caller has to.
    pub fn locate(file: impl Into<String>, source: &str, start: usize, end: usize) -> Self {
        let start = boundary_before(source, start);
        let end = boundary_before(source, end).max(start);
        let before = &source[..start];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self {
            file: file.into(),
            line: before.matches('\n').count() + 1,
            column: before[line_start..].chars().count() + 1,
            span: (start, end),
        }
    }
}

fn boundary_before(source: &str, offset: usize) -> usize {
    let mut offset = offset.min(source.len());
    while !source.is_char_boundary(offset) {
        offset -= 1;
    }
    offset
}

impl fmt::Display for Severity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(match self {
            Self::Info => "info",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(place) = &self.place {
            write!(out, "{}:{}:{}: ", place.file, place.line, place.column)?;
        }
        write!(out, "{}[{}]: {}", self.severity, self.code, self.message)?;
        if let Some(cure) = &self.cure {
            write!(out, "; {cure}")?;
        }
        Ok(())
    }
}
