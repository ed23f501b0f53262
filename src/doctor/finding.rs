//! What is said of a configuration.

use std::fmt;

/// One thing that a configuration lacks or has too much of.
///
/// Its `Display` form is one line: ``error[bounces-not-filtered]: internal_mail_filter_classes is empty``.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// Stable, kebab case, never used again for something else: `bounces-not-filtered`.
    pub id: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// What the configuration says; words of the configuration are in it as they are.
    pub found: String,
    /// Why that matters.
    pub why: &'static str,
    /// What mends it.
    pub cure: Cure,
    /// The page of the manual: `postfix`.
    pub page: &'static str,
}

/// How much a [`Finding`] matters, from little to much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Severity {
    /// Worth knowing; nothing has to be done.
    Note,
    /// Some notices are not made, come late, or may not arrive.
    Warning,
    /// Bounces are not localized, or would be lost.
    Error,
}

/// What mends a finding: lines to be copied or, where they would need a name that the configuration does not tell, words.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Cure {
    /// Where they belong: `main.cf`, `a shell`.
    pub place: &'static str,
    /// The lines; none where there is nothing to write, or nothing that is known.
    pub lines: Vec<String>,
    /// What to write, in words; empty where there are lines, and where there is nothing to write.
    pub words: String,
}

/// What every finding of one id has in common.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rule {
    /// As in [`Finding::id`].
    pub id: &'static str,
    /// As in [`Finding::severity`].
    pub severity: Severity,
    /// As in [`Finding::why`].
    pub why: &'static str,
}

/// A rule and the look that decides whether it is broken.
pub(super) struct Check<S> {
    pub(super) rule: Rule,
    pub(super) look: fn(&S) -> Option<Seen>,
}

/// What a look saw.
pub(super) struct Seen {
    pub(super) found: String,
    pub(super) cure: Cure,
}

impl Seen {
    pub(super) fn new(found: impl Into<String>, cure: Cure) -> Option<Self> {
        Some(Self { found: found.into(), cure })
    }
}

impl Cure {
    pub(super) fn new(place: &'static str, lines: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { place, lines: lines.into_iter().map(Into::into).collect(), words: String::new() }
    }

    /// What to write is known to the administrator alone.
    pub(super) fn in_words(place: &'static str, words: impl Into<String>) -> Self {
        Self { place, lines: Vec::new(), words: words.into() }
    }

    /// Nothing has to be written.
    pub(super) fn none() -> Self {
        Self { place: "", lines: Vec::new(), words: String::new() }
    }
}

impl<S> Check<S> {
    pub(super) const fn error(id: &'static str, why: &'static str, look: fn(&S) -> Option<Seen>) -> Self {
        Self { rule: Rule { id, severity: Severity::Error, why }, look }
    }

    pub(super) const fn warning(id: &'static str, why: &'static str, look: fn(&S) -> Option<Seen>) -> Self {
        Self { rule: Rule { id, severity: Severity::Warning, why }, look }
    }

    pub(super) const fn note(id: &'static str, why: &'static str, look: fn(&S) -> Option<Seen>) -> Self {
        Self { rule: Rule { id, severity: Severity::Note, why }, look }
    }

    pub(super) fn finding(&self, system: &S, page: &'static str) -> Option<Finding> {
        let Rule { id, severity, why } = self.rule;
        (self.look)(system).map(|Seen { found, cure }| Finding { id, severity, found, why, cure, page })
    }
}

impl fmt::Display for Severity {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        })
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}[{}]: {}", self.severity, self.id, self.found)
    }
}
