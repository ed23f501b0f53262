//! What the templates say: one letter for failures, delays, successes, reports asked for, and failures and delays in one.

use askama::Template;

use super::lines::laid_out;
use super::plain::Plain;
use super::templates::drawn;
use crate::layout::Outcome;
use crate::report::Action;

/// What a letter is about.
#[derive(Clone, Copy)]
pub(super) enum About {
    Failed,
    /// With the times that the mail system fills in, if it does.
    Delayed(Option<Times>),
    /// Delivered or passed on.
    Success,
    /// The report that somebody asked for.
    Verify,
    /// Failed or delayed, and by which words of the mail system the reader knows a delay.
    Problem {
        warning: &'static str,
    },
}

/// What the mail system replaces by numbers.
#[derive(Clone, Copy)]
pub(super) struct Times {
    pub(super) hours_waited: &'static str,
    pub(super) days_tried: &'static str,
}

/// Whether a letter tells what is attached.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Enclosed {
    /// It says that the original, or its header, is attached.
    Told,
    /// That is told elsewhere, or nothing is attached.
    Untold,
}

impl About {
    /// The message with the subject of a mail about it.
    pub(super) fn subject_id(self) -> &'static str {
        match self {
            Self::Failed => "notice-subject-failed",
            Self::Delayed(_) => "notice-subject-delayed",
            Self::Success => "export-subject-success",
            Self::Verify => "export-subject-verify",
            Self::Problem { .. } => "notice-subject-mixed",
        }
    }

    /// The English line that software and readers' rules know, as Postfix writes it in its subjects.
    pub(super) fn keyword(self) -> Option<&'static str> {
        match self {
            Self::Failed => Some(Outcome::All(Action::Failed).keyword()),
            Self::Delayed(_) => Some(Outcome::All(Action::Delayed).keyword()),
            Self::Success => Some(Outcome::All(Action::Delivered).keyword()),
            // No notice answers such a request.
            Self::Verify => Some("Mail Delivery Status Report"),
            // The mail system has a line of its own for each.
            Self::Problem { .. } => None,
        }
    }

    /// What happened, as paragraphs.
    pub(super) fn drawn(self, t: &Plain<'_>) -> String {
        match self {
            Self::Failed => drawn(&FailedText { t }),
            Self::Delayed(times) => drawn(&DelayedText { t, times }),
            Self::Success => drawn(&SuccessText { t }),
            Self::Verify => drawn(&VerifyText { t }),
            Self::Problem { warning } => drawn(&ProblemText { t, warning }),
        }
    }
}

/// A whole letter, as lines.
pub(super) fn letter(t: &Plain<'_>, about: About, enclosed: Enclosed) -> String {
    let body = about.drawn(t);
    let is_enclosed = enclosed == Enclosed::Told;
    lines(t, &drawn(&Letter { t, body, is_enclosed, keyword: about.keyword() }))
}

/// Only what happened, with the line for software, as lines.
pub(super) fn section(t: &Plain<'_>, about: About) -> String {
    let keyword = about.keyword().unwrap_or_default();
    lines(t, &format!("{}\n\n{keyword}\n", about.drawn(t)))
}

/// Paragraphs as lines, in the direction of the language.
pub(super) fn lines(t: &Plain<'_>, drawn: &str) -> String {
    laid_out(drawn, t.language().direction())
}

#[derive(Template)]
#[template(path = "export/letter.txt", escape = "none")]
struct Letter<'a> {
    t: &'a Plain<'a>,
    body: String,
    is_enclosed: bool,
    keyword: Option<&'static str>,
}

#[derive(Template)]
#[template(path = "export/failed.txt", escape = "none")]
struct FailedText<'a> {
    t: &'a Plain<'a>,
}

#[derive(Template)]
#[template(path = "export/delayed.txt", escape = "none")]
struct DelayedText<'a> {
    t: &'a Plain<'a>,
    times: Option<Times>,
}

#[derive(Template)]
#[template(path = "export/success.txt", escape = "none")]
struct SuccessText<'a> {
    t: &'a Plain<'a>,
}

#[derive(Template)]
#[template(path = "export/verify.txt", escape = "none")]
struct VerifyText<'a> {
    t: &'a Plain<'a>,
}

#[derive(Template)]
#[template(path = "export/problem.txt", escape = "none")]
struct ProblemText<'a> {
    t: &'a Plain<'a>,
    warning: &'static str,
}
