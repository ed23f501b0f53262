//! What a batch is, for the one who confirms it.

use std::collections::BTreeMap;

use serde::Serialize;

use super::super::page::Page;
use super::super::terminal;
use super::super::words::Words;
use super::about::{About, SuppressedReport, WrongReport};
use crate::cause::Cause;
use crate::language::LanguageTag;
use crate::outlet::batch::{BatchCounts, BatchLetter, Census, Count};
use crate::phrase::{Catalogue, WordingKey};

/// How many of a kind are named; the others are counted.
const N_NAMED: usize = 10;

/// What is counted of a batch.
#[derive(Debug, Serialize)]
pub(super) struct Summary {
    reports: usize,
    notices: usize,
    by_outcome: Vec<Counted>,
    by_language: Vec<Counted>,
    /// A notice that tells several causes is counted with each.
    by_cause: Vec<CountedCause>,
    by_domain: Vec<Counted>,
    suppressed: Vec<SuppressedReport>,
    wrong: Vec<WrongReport>,
    beyond_budget: usize,
    way: String,
}

#[derive(Debug, Serialize)]
struct Counted {
    name: String,
    notices: usize,
}

#[derive(Debug, Serialize)]
struct CountedCause {
    id: String,
    headline: Option<String>,
    notices: usize,
}

impl Summary {
    pub(super) fn of(letters: &[BatchLetter], about: &About, way: &str) -> Self {
        let census = Census::of(letters);
        let headlines = Headlines::new();
        Self {
            reports: about.reports,
            notices: census.n_notices,
            by_outcome: counted(census.by_action),
            by_language: counted(census.by_language),
            by_cause: census.by_cause.into_iter().map(|count| headlines.of(count.of, count.n_notices)).collect(),
            by_domain: counted(census.by_domain),
            suppressed: about.suppressed.clone(),
            wrong: about.wrong.clone(),
            beyond_budget: about.beyond_budget,
            way: way.to_owned(),
        }
    }

    /// For people, with where it stands if something was done already.
    pub(super) fn page(&self, folder: &str, counts: &BatchCounts) -> String {
        let mut page = Page::default();
        page.heading(&format!("{}, in {}", self.title(), terminal::visible(folder)));
        page.line("outcome", &listed(&self.by_outcome));
        page.line("language", &listed(&self.by_language));
        for (at, cause) in self.by_cause.iter().take(N_NAMED).enumerate() {
            let headline = cause.headline.as_ref().map(|words| format!(": {words}")).unwrap_or_default();
            page.line(if at == 0 { "cause" } else { "" }, &format!("{} {}{headline}", cause.id, cause.notices));
        }
        page.line("", &others(self.by_cause.len(), "causes"));
        page.line("to", &listed(&self.by_domain));
        for (at, (code, reports)) in self.suppressed_by_code().into_iter().enumerate() {
            page.line(if at == 0 { "no notice" } else { "" }, &suppressed(code, &reports));
        }
        if self.beyond_budget > 0 {
            let cure = "they are held back, and can be sent later";
            page.line("budget", &format!("{} go beyond the budget of their reader; {cure}", self.beyond_budget));
        }
        page.line("wrong", &self.wrong_in_words());
        page.line("by", &terminal::visible(&self.way));
        page.line("so far", &so_far(counts));
        page.into_text()
    }

    /// `1,000 reports, 985 notices`.
    fn title(&self) -> String {
        let [reports, notices] =
            [(self.reports, "report"), (self.notices, "notice")].map(|(n, what)| terminal::counted(n, what));
        format!("{reports}, {notices}")
    }

    fn suppressed_by_code(&self) -> BTreeMap<&str, Vec<&SuppressedReport>> {
        let mut by_code: BTreeMap<&str, Vec<&SuppressedReport>> = BTreeMap::new();
        for report in &self.suppressed {
            by_code.entry(&report.code).or_default().push(report);
        }
        by_code
    }

    fn wrong_in_words(&self) -> String {
        match self.wrong.len() {
            0 => String::new(),
            n => format!("{}, told below", terminal::counted(n, "report")),
        }
    }

    /// The errors that are told, and how many are not.
    pub(super) fn errors(&self) -> (impl Iterator<Item = &str>, usize) {
        let named = self.wrong.iter().take(N_NAMED).map(|wrong| wrong.error.as_str());
        (named, self.wrong.len().saturating_sub(N_NAMED))
    }

    pub(super) fn n_notices(&self) -> usize {
        self.notices
    }
}

fn counted(counts: Vec<Count>) -> Vec<Counted> {
    counts.into_iter().map(|count| Counted { name: count.of, notices: count.n_notices }).collect()
}

fn listed(counts: &[Counted]) -> String {
    let named = counts.iter().take(N_NAMED).map(|one| format!("{} {}", terminal::visible(&one.name), one.notices));
    let mut listed: Vec<String> = named.collect();
    listed.extend(Some(others(counts.len(), "others")).filter(|text| !text.is_empty()));
    listed.join(", ")
}

fn others(n: usize, what: &str) -> String {
    match n.saturating_sub(N_NAMED) {
        0 => String::new(),
        n => format!("and {n} {what}"),
    }
}

/// `null-return-path 2: the return path of the message is <> …: reports.ndjson: line 3, reports.ndjson: line 9`
fn suppressed(code: &str, reports: &[&SuppressedReport]) -> String {
    let reason = reports.first().map(|report| report.reason.as_str()).unwrap_or_default();
    let mut names: Vec<String> = reports.iter().take(N_NAMED).map(|report| terminal::visible(&report.name)).collect();
    names.extend(Some(others(reports.len(), "others")).filter(|text| !text.is_empty()));
    format!("{code} {}, {reason}: {}", reports.len(), names.join(", "))
}

/// Nothing where nothing was done yet.
fn so_far(counts: &BatchCounts) -> String {
    let rows = [
        (counts.accepted, "sent"),
        (counts.for_good, "refused for good"),
        (counts.unsure, "unsure"),
        (counts.for_now, "not sent for now"),
        (counts.held_back, "held back"),
    ];
    let mut done: Vec<String> = rows.iter().filter(|(n, _)| *n > 0).map(|(n, what)| format!("{n} {what}")).collect();
    if !done.is_empty() && counts.waiting > 0 {
        done.push(format!("{} not tried", counts.waiting));
    }
    done.join(", ")
}

/// What causes are called in English.
struct Headlines(Option<Words<'static>>);

impl Headlines {
    fn new() -> Self {
        let english = LanguageTag::parse_lenient("en").ok();
        let words = |tag| Words::new(Catalogue::embedded(), "en", &tag, WordingKey::default()).ok();
        Self(english.and_then(words))
    }

    fn of(&self, id: String, notices: usize) -> CountedCause {
        // The domains of the notices differ.
        let headline = Cause::by_id(&id).and_then(|cause| self.0.as_ref()?.headline(cause, "…"));
        CountedCause { id, headline, notices }
    }
}
