//! What `check` says.

use std::fmt;

use super::rules::{self, Rule};

/// What was found in one message.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct Verdict {
    /// In the order of the lines they stand on; what concerns the message as a whole comes first.
    pub findings: Vec<Finding>,
}

/// One thing that is wrong, or worth knowing.
///
/// Its `Display` form is a line as a compiler prints it:
/// ``violation[status-with-unparenthesised-text]: line 43: `Status: 5.0.0 no thanks`: only a comment in parentheses may
/// follow the code (RFC 3464 §2.3.4, DS-11; seen from KumoMTA, James)``.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Finding {
    /// How much it matters.
    pub grade: Grade,
    /// Stable, kebab case, never reused: `status-syntax`.
    pub code: &'static str,
    /// The requirement's id in the conformance checklist: `PR-11`; `-` where there is none.
    pub requirement: &'static str,
    /// Where the rule stands: `RFC 3464 §2.3.4`.
    pub section: &'static str,
    /// What is wrong and where, with the octets in question made visible.
    pub message: String,
    /// Line of the message, from 1.
    pub line: Option<usize>,
    /// Mail systems that are known to write it so.
    pub emitted_by: &'static [&'static str],
    /// What the writer of the message should do.
    pub cure: &'static str,
}

/// How much a [`Finding`] matters, from little to much.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Grade {
    /// Worth knowing: a recommendation not followed, or a choice with consequences.
    Note,
    /// Not as the RFCs say it, but common, and readers cope.
    Deviation,
    /// A MUST or the grammar of an RFC is broken.
    Violation,
    /// A parser misreads the message: a recipient, a part or a text is lost or taken for another. Also given to what
    /// was not judged because of a limit.
    Error,
}

impl Verdict {
    /// The grade of the worst finding; none if nothing was found.
    pub fn worst(&self) -> Option<Grade> {
        self.findings.iter().map(|finding| finding.grade).max()
    }
}

impl fmt::Display for Grade {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.pad(match self {
            Self::Note => "note",
            Self::Deviation => "deviation",
            Self::Violation => "violation",
            Self::Error => "error",
        })
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}[{}]: ", self.grade, self.code)?;
        if let Some(line) = self.line {
            write!(out, "line {line}: ")?;
        }
        write!(out, "{} ({}", self.message, self.section)?;
        if self.requirement != "-" {
            write!(out, ", {}", self.requirement)?;
        }
        if !self.emitted_by.is_empty() {
            write!(out, "; seen from {}", self.emitted_by.join(", "))?;
        }
        out.write_str(")")
    }
}

impl fmt::Display for Verdict {
    /// One line for each finding.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.findings.iter().try_for_each(|finding| writeln!(out, "{finding}"))
    }
}

/// Collects findings up to a limit.
#[derive(Debug)]
pub(super) struct Findings {
    list: Vec<Finding>,
    limit: usize,
    n_dropped: usize,
}

impl Findings {
    pub(super) fn new(limit: usize) -> Self {
        Self { list: Vec::new(), limit, n_dropped: 0 }
    }

    pub(super) fn add(&mut self, rule: &Rule, line: impl Into<Option<usize>>, message: impl Into<String>) {
        if self.list.len() >= self.limit {
            self.n_dropped += 1;
            return;
        }
        self.list.push(finding(rule, line.into(), message.into()));
    }

    /// As [`Findings::add`], for what may occur on many lines: the first is named, the others are counted.
    pub(super) fn add_counted(&mut self, rule: &Rule, seen: &Counted, message: &str) {
        match (seen.first_line, seen.count) {
            (None, _) => {}
            (line, 1) => self.add(rule, line, message),
            (line, count) => self.add(rule, line, format!("{message}, and so on {} more lines", count - 1)),
        }
    }

    pub(super) fn into_verdict(mut self) -> Verdict {
        self.list.sort_by_key(|finding| (finding.line.unwrap_or(0), std::cmp::Reverse(finding.grade)));
        if self.n_dropped > 0 {
            let text = format!("{} more findings are not shown, the limit is {}", self.n_dropped, self.limit);
            self.list.push(finding(&rules::LIMIT_EXCEEDED, None, text));
        }
        Verdict { findings: self.list }
    }
}

fn finding(rule: &Rule, line: Option<usize>, message: String) -> Finding {
    Finding {
        grade: rule.grade,
        code: rule.code,
        requirement: rule.requirement,
        section: rule.section,
        message,
        line,
        emitted_by: rule.emitted_by,
        cure: rule.cure,
    }
}

/// The first of the lines on which something was seen, and how many there are.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Counted {
    pub(super) first_line: Option<usize>,
    pub(super) count: usize,
}

impl Counted {
    pub(super) fn see(&mut self, line: usize) {
        self.first_line.get_or_insert(line);
        self.count += 1;
    }
}
