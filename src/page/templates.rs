//! The templates of the pages, one struct each. Texts in them are finished for HTML.

use askama::Template;

use super::batches::{BatchRow, CountTable};
use super::frame::{Choice, Frame};
use super::log::{EventRow, LogRow};
use super::mailing::{CauseRow, Chart, HourRow, NumberRow};
use super::overview::OverviewRow;
use super::quarantine::AddressRow;

/// The look of all pages.
pub(super) const STYLE: &str = include_str!("../../templates/page/style.css");

/// Where a code is asked for.
#[derive(Template)]
#[template(path = "page/access.html", escape = "none")]
pub(super) struct AccessHtml<'a> {
    pub(super) f: &'a Frame<'a>,
    pub(super) is_wrong: bool,
    pub(super) to: String,
}

/// A heading, and what to do.
#[derive(Template)]
#[template(path = "page/said.html", escape = "none")]
pub(super) struct SaidHtml<'a> {
    pub(super) f: &'a Frame<'a>,
    pub(super) id: &'a str,
    pub(super) what: &'a str,
}

#[derive(Template)]
#[template(path = "page/overview.html", escape = "none")]
pub(super) struct OverviewHtml<'a> {
    pub(super) f: &'a Frame<'a>,
    pub(super) rows: Vec<OverviewRow>,
}

#[derive(Template)]
#[template(path = "page/mailing.html", escape = "none")]
pub(super) struct MailingHtml<'a> {
    pub(super) f: &'a Frame<'a>,
    pub(super) begun: String,
    pub(super) state: String,
    pub(super) policy: String,
    pub(super) policy_meaning: String,
    pub(super) numbers: Vec<NumberRow>,
    pub(super) chart: Option<Chart>,
    pub(super) hours: Vec<HourRow>,
}

#[derive(Template)]
#[template(path = "page/causes.html", escape = "none")]
pub(super) struct CausesHtml<'a> {
    pub(super) f: &'a Frame<'a>,
    pub(super) rows: Vec<CauseRow>,
}

#[derive(Template)]
#[template(path = "page/log.html", escape = "none")]
pub(super) struct LogHtml<'a> {
    pub(super) f: &'a Frame<'a>,
    /// How many lines fit.
    pub(super) n: Option<String>,
    pub(super) path: String,
    pub(super) find: String,
    pub(super) domain: String,
    pub(super) statuses: Vec<Choice>,
    pub(super) causes: Vec<Choice>,
    pub(super) rows: Vec<LogRow>,
    pub(super) first: Option<String>,
    pub(super) next: Option<String>,
    /// To the log without filters.
    pub(super) all: Option<String>,
    pub(super) csv: String,
}

#[derive(Template)]
#[template(path = "page/message.html", escape = "none")]
pub(super) struct MessageHtml<'a> {
    pub(super) f: &'a Frame<'a>,
    pub(super) title: String,
    pub(super) address: String,
    pub(super) status: String,
    pub(super) is_late: bool,
    pub(super) reason: String,
    pub(super) headline: String,
    pub(super) why: String,
    pub(super) changed: String,
    pub(super) events: Vec<EventRow>,
}

#[derive(Template)]
#[template(path = "page/quarantine.html", escape = "none")]
pub(super) struct QuarantineHtml<'a> {
    pub(super) f: &'a Frame<'a>,
    pub(super) path: String,
    pub(super) domain: String,
    pub(super) meaning: String,
    pub(super) states: Vec<Choice>,
    pub(super) none: &'static str,
    pub(super) rows: Vec<AddressRow>,
    pub(super) first: Option<String>,
    pub(super) next: Option<String>,
}

#[derive(Template)]
#[template(path = "page/batches.html", escape = "none")]
pub(super) struct BatchesHtml<'a> {
    pub(super) f: &'a Frame<'a>,
    pub(super) rows: Vec<BatchRow>,
}

#[derive(Template)]
#[template(path = "page/batch.html", escape = "none")]
pub(super) struct BatchHtml<'a> {
    pub(super) f: &'a Frame<'a>,
    pub(super) title: &'a str,
    pub(super) name: String,
    /// To this page, and where the form goes.
    pub(super) path: String,
    /// What is said after the button was used, or nothing.
    pub(super) said: &'static str,
    pub(super) state: String,
    pub(super) prepared: String,
    pub(super) way: String,
    pub(super) not_before: String,
    /// How many are to be sent, or nothing.
    pub(super) due: String,
    /// What stands on the button; nothing where there is none.
    pub(super) button: &'static str,
    pub(super) seen: String,
    pub(super) is_at_work: bool,
    pub(super) fault: String,
    /// Of what no notice is sent, or not now.
    pub(super) sentences: Vec<String>,
    pub(super) wrong: String,
    pub(super) errors: Vec<String>,
    pub(super) has_more_errors: bool,
    pub(super) tables: Vec<CountTable>,
}

/// Draws a page.
pub(super) fn drawn(template: &impl Template) -> String {
    // OK because a template only fails if writing to a String fails.
    template.render().expect("the templates draw Strings into a String")
}
