//! What a notice is made of: a case as its reader may see it.

use std::borrow::Cow;

use crate::policy::{Redacted, Withheld};
use crate::report::{Case, Recipient, Report};

/// A case as the reader of the notice may see it. Causes alone are found in the facts behind it; whatever is said, written or
/// returned comes from here.
pub(super) struct View<'a> {
    case: &'a Case,
    /// The recipients that are due, with nothing hidden.
    due: Cow<'a, Report>,
    redacted: Option<Box<Redacted>>,
}

impl<'a> View<'a> {
    pub(super) fn new(case: &'a Case, due: Cow<'a, Report>, redacted: Option<Redacted>) -> Self {
        Self { case, due, redacted: redacted.map(Box::new) }
    }

    /// The case for people. Its report may have recipients that are not due.
    pub(super) fn case(&self) -> &Case {
        self.redacted.as_ref().map_or(self.case, |redacted| &redacted.shown)
    }

    /// The report for people; what was said may have masks.
    pub(super) fn report(&self) -> &Report {
        self.redacted.as_ref().map_or(&self.due, |redacted| &redacted.shown.report)
    }

    /// The report for programs.
    pub(super) fn machine_report(&self) -> &Report {
        self.redacted.as_ref().and_then(|redacted| redacted.report.as_ref()).unwrap_or(&self.due)
    }

    /// The facts behind a recipient of either report.
    pub(super) fn facts(&self, at: usize) -> &Recipient {
        &self.due.recipients()[self.redacted.as_ref().map_or(at, |redacted| redacted.sources[at])]
    }

    /// Whether the reader does not see all of it.
    pub(super) fn hides(&self) -> bool {
        self.redacted.is_some()
    }

    /// What is hidden.
    pub(super) fn withheld(&self) -> Withheld {
        self.redacted.as_ref().map_or_else(Withheld::default, |redacted| redacted.withheld)
    }
}
