//! Notices that were prepared together, and that somebody with the right to start them confirms.

use super::frame::{Frame, Tongue};
use super::templates::{BatchHtml, BatchesHtml, drawn};
use crate::diagnostic::Error;
use crate::outlet::batch::{BatchCounts, BatchLetter, BatchState, Census, Count};
use crate::report::Moment;
use crate::summary::headline;

/// Batches of notices that a page shows and starts: see [`outlet::batch`](crate::outlet::batch). `retourpost ledger serve --batches` has those
/// of a folder.
pub trait Batches: Send + Sync {
    /// Those that are there, the newest first. A page shows a hundred.
    ///
    /// # Errors
    /// That they cannot be read.
    fn list(&self) -> Result<Vec<BatchEntry>, Error>;

    /// The one of this name; `None` if there is none.
    ///
    /// # Errors
    /// That it cannot be read.
    fn find(&self, name: &str) -> Result<Option<PreparedBatch>, Error>;

    /// Starts to send what is left of the one of this name, if it is still the one whose [`PreparedBatch::seen`] is this. `by` is the
    /// remark of the access code that says so. It returns when the confirmation is on the disk, and not when all is sent.
    ///
    /// # Errors
    /// That it cannot be started, and why.
    fn confirm(&self, name: &str, seen: &str, by: &str) -> Result<ConfirmOutcome, Error>;
}

/// What came of a confirmation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum ConfirmOutcome {
    /// It is being sent from now on.
    Started,
    /// Nothing is to be done: it is being sent already, or nothing is left.
    Nothing,
    /// It was prepared anew, and nobody has seen that yet.
    Changed,
    /// It is not there any more.
    Gone,
}

/// How far a batch is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum BatchStage {
    /// It waits for somebody who confirms it, for the first time or for what is left.
    Waiting,
    /// A process works on it.
    AtWork,
    /// Nothing is left to be sent.
    Ended,
}

/// A batch in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct BatchEntry {
    /// By which it is found.
    pub name: String,
    /// When it was prepared.
    pub prepared_at: Moment,
    /// Its notices.
    pub n_notices: usize,
    /// How far it is.
    pub stage: BatchStage,
}

/// A batch as it is shown to whoever confirms it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct PreparedBatch {
    /// As in the list.
    pub entry: BatchEntry,
    /// What it is known by when it is confirmed; another one as soon as it is prepared anew.
    pub seen: String,
    /// By which way it leaves, in technical words.
    pub way: String,
    /// It is not sent before this moment.
    pub not_before: Option<Moment>,
    /// Whether somebody confirmed it before.
    pub is_confirmed: bool,
    /// What its notices are about.
    pub census: Census,
    /// What became of them.
    pub counts: BatchCounts,
    /// What was said of those that were tried and not taken: see [`BatchState::replies`](crate::outlet::batch::BatchState::replies).
    pub replies: Vec<Count>,
    /// Reports of which no notice is due.
    pub n_suppressed: usize,
    /// Notices that go beyond the budget of their reader.
    pub n_beyond_budget: usize,
    /// Of reports of which no notice could be made, what is wrong with each.
    pub wrong: Vec<String>,
    /// Why it could not go on, in technical words.
    pub fault: Option<String>,
}

impl BatchEntry {
    /// A batch of this name.
    pub fn new(name: impl Into<String>, prepared_at: Moment, n_notices: usize, stage: BatchStage) -> Self {
        Self { name: name.into(), prepared_at, n_notices, stage }
    }
}

impl PreparedBatch {
    /// The batch of these messages, and where it stands. Nothing is said of its way, nor of reports without a notice.
    pub fn of(entry: BatchEntry, seen: impl Into<String>, letters: &[BatchLetter], state: &BatchState) -> Self {
        let mut counts = state.counts();
        if entry.stage == BatchStage::AtWork {
            // What is under way now has not gone astray.
            let n_under_way = state.n_under_way();
            counts.unsure -= n_under_way;
            counts.waiting += n_under_way;
        }
        let confirmation = state.confirmation();
        Self {
            entry,
            seen: seen.into(),
            way: String::new(),
            not_before: confirmation.and_then(|confirmation| confirmation.not_before),
            is_confirmed: confirmation.is_some(),
            census: Census::of(letters),
            counts,
            replies: state.replies(),
            n_suppressed: 0,
            n_beyond_budget: 0,
            wrong: Vec::new(),
            fault: None,
        }
    }
}

/// Batches on a page.
const N_BATCHES: usize = 100;
/// Rows of a table of what notices are about, and errors; what is more is counted in a last one.
const N_ROWS: usize = 20;

/// All batches.
pub(super) struct BatchesModel(Vec<BatchEntry>);

/// One batch.
pub(super) struct BatchModel {
    pub(super) batch: PreparedBatch,
    pub(super) may_start: bool,
    pub(super) said: Option<BatchSaid>,
}

/// What is said of a batch after the button was used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BatchSaid {
    Started,
    Changed,
}

/// A batch in the table.
pub(super) struct BatchRow {
    pub(super) way: String,
    pub(super) name: String,
    pub(super) prepared: String,
    pub(super) n_notices: String,
    pub(super) state: String,
}

/// A number with its label.
pub(super) struct CountRow {
    pub(super) label: String,
    pub(super) meaning: String,
    pub(super) n: String,
}

/// How many notices have what.
pub(super) struct CountTable {
    pub(super) heading: String,
    pub(super) rows: Vec<CountRow>,
}

impl BatchesModel {
    pub(super) fn read(batches: &dyn Batches) -> Result<Self, Error> {
        let mut list = batches.list()?;
        list.truncate(N_BATCHES);
        Ok(Self(list))
    }

    pub(super) fn drawn(&self, frame: &Frame<'_>) -> String {
        let row = |entry: &BatchEntry| BatchRow {
            way: frame.way_to_batch(&entry.name),
            name: named(frame, &entry.name),
            prepared: frame.time(entry.prepared_at.unix_seconds()),
            n_notices: count(frame, entry.n_notices),
            state: frame.s.say(state(entry.stage)),
        };
        drawn(&BatchesHtml { f: frame, rows: self.0.iter().map(row).collect() })
    }
}

impl BatchModel {
    pub(super) fn drawn(&self, frame: &Frame<'_>) -> String {
        let (batch, stage) = (&self.batch, self.batch.entry.stage);
        let n_due = batch.counts.n_due();
        let counting = |id: &str, n: usize| (n > 0).then(|| frame.counting(id, n));
        let is_waiting = stage == BatchStage::Waiting && n_due > 0;
        let due = match (is_waiting, batch.is_confirmed) {
            (true, false) => ("page-confirm-what", "page-confirm-start"),
            (true, true) => ("page-notices-left", "page-notices-go-on"),
            (false, _) => ("", ""),
        };
        drawn(&BatchHtml {
            f: frame,
            title: &batch.entry.name,
            name: named(frame, &batch.entry.name),
            path: frame.way_to_batch(&batch.entry.name),
            said: self.said(stage),
            state: frame.s.say(state(stage)),
            prepared: frame.time(batch.entry.prepared_at.unix_seconds()),
            way: frame.s.plain(&batch.way),
            not_before: batch.not_before.map(|at| frame.time(at.unix_seconds())).unwrap_or_default(),
            due: if is_waiting { frame.counting(due.0, n_due) } else { String::new() },
            button: if self.may_start { due.1 } else { "" },
            seen: frame.s.plain(&batch.seen),
            is_at_work: stage == BatchStage::AtWork,
            fault: batch.fault.as_deref().map(|fault| frame.s.plain(fault)).unwrap_or_default(),
            sentences: [
                ("page-notices-suppressed", batch.n_suppressed),
                ("page-notices-beyond", batch.n_beyond_budget),
            ]
            .into_iter()
            .filter_map(|(id, n)| counting(id, n))
            .collect(),
            wrong: counting("page-notices-wrong", batch.wrong.len()).unwrap_or_default(),
            errors: batch.wrong.iter().take(N_ROWS).map(|error| frame.s.plain(error)).collect(),
            has_more_errors: batch.wrong.len() > N_ROWS,
            tables: self.tables(frame),
        })
    }

    fn said(&self, stage: BatchStage) -> &'static str {
        match self.said {
            Some(BatchSaid::Started) if stage == BatchStage::AtWork => "page-confirm-done",
            Some(BatchSaid::Changed) => "page-confirm-changed",
            _ => "",
        }
    }

    /// What became of the notices, and what they are about.
    fn tables(&self, frame: &Frame<'_>) -> Vec<CountTable> {
        let census = &self.batch.census;
        let language = |tag: &str| match frame.tongues.iter().find(|tongue: &&Tongue| tongue.tag.as_str() == tag) {
            Some(tongue) => format!("<bdi lang=\"{}\">{}</bdi>", tongue.tag.as_str(), tongue.name),
            None => technical(frame, tag),
        };
        let outcome = |action: &str| match action {
            "failed" | "delayed" => frame.s.say(&format!("page-outcome-{action}")),
            _ => frame.s.say("page-outcome-success"),
        };
        let domain = |domain: &str| if domain.is_empty() { "–".to_owned() } else { technical(frame, domain) };
        let mut tables = vec![
            self.results(frame),
            table(frame, "page-column-said", &merged(&self.batch.replies, |said| quoted(frame, said))),
            table(frame, "page-column-messages", &merged(&census.by_action, outcome)),
            table(frame, "page-column-cause", &merged(&census.by_cause, |id| headline(frame.s, id))),
            table(frame, "page-language", &merged(&census.by_language, language)),
            table(frame, "page-filter-domain", &merged(&census.by_domain, domain)),
        ];
        tables.retain(|table| !table.rows.is_empty());
        tables
    }

    /// Before it was confirmed, nothing became of them.
    fn results(&self, frame: &Frame<'_>) -> CountTable {
        let counts = &self.batch.counts;
        let all = [
            ("page-notices-sent", counts.accepted),
            ("page-notices-refused", counts.for_good),
            ("page-notices-for-now", counts.for_now),
            ("page-notices-held-back", counts.held_back),
            ("page-notices-unsure", counts.unsure),
            ("page-notices-waiting", counts.waiting),
        ];
        let row = |(id, n): (&str, usize)| CountRow {
            label: frame.s.say(id),
            meaning: if frame.s.has(id, "meaning") { frame.s.say_of(id, "meaning") } else { String::new() },
            n: count(frame, n),
        };
        let is_shown = self.batch.is_confirmed;
        let rows = all.into_iter().filter(|(_, n)| is_shown && *n > 0).map(row).collect();
        CountTable { heading: frame.s.say("page-column-status"), rows }
    }
}

/// Of those with the same words, the sum; the most first.
fn merged(counts: &[Count], say: impl Fn(&str) -> String) -> Vec<(String, usize)> {
    let mut rows: Vec<(String, usize)> = Vec::new();
    for count in counts {
        let said = say(&count.of);
        match rows.iter_mut().find(|(known, _)| *known == said) {
            Some((_, n)) => *n += count.n_notices,
            None => rows.push((said, count.n_notices)),
        }
    }
    rows.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    rows
}

fn table(frame: &Frame<'_>, heading: &str, counts: &[(String, usize)]) -> CountTable {
    let row = |label: &str, n| CountRow { label: label.to_owned(), meaning: String::new(), n: count(frame, n) };
    let mut rows: Vec<CountRow> = counts.iter().take(N_ROWS).map(|(label, n)| row(label, *n)).collect();
    if counts.len() > N_ROWS {
        rows.push(row("…", counts[N_ROWS..].iter().map(|(_, n)| n).sum()));
    }
    CountTable { heading: frame.s.say(heading), rows }
}

fn state(stage: BatchStage) -> &'static str {
    match stage {
        BatchStage::Waiting => "page-state-prepared",
        BatchStage::AtWork => "page-state-running",
        BatchStage::Ended => "page-state-ended",
    }
}

/// The name of a file runs as its system writes it.
fn named(frame: &Frame<'_>, name: &str) -> String {
    format!("<bdi translate=\"no\">{}</bdi>", frame.s.plain(name))
}

fn technical(frame: &Frame<'_>, text: &str) -> String {
    format!("<bdi dir=\"ltr\" translate=\"no\">{}</bdi>", frame.s.plain(text))
}

fn quoted(frame: &Frame<'_>, said: &str) -> String {
    format!("<code dir=\"auto\" translate=\"no\">{}</code>", frame.s.plain(said))
}

fn count(frame: &Frame<'_>, n: usize) -> String {
    frame.s.count(n as u64)
}
