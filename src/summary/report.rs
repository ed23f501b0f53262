//! How a mailing goes, or went.

use super::block::Block;
use crate::cause::Cause;
use crate::layout::{Said, Speaker};
use crate::ledger::{CountingPolicy, Phase, RateValue, Rates, Ratio, Status};
use crate::report::Moment;

/// The most causes and domains that are shown; the log has all.
const N_SHOWN: usize = 8;

/// A report about a mailing.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Summary<'a> {
    /// The name of the mailing.
    pub mailing: &'a str,
    /// While it runs, or at its end.
    pub stage: Stage,
    /// Its numbers.
    pub rates: &'a Rates,
    /// The numbers over time, as [`Rates::over_time`] has them: drawn as a chart if there are two or more.
    pub hours: &'a [(i64, Ratio, Ratio)],
    /// Why messages failed or wait, the most frequent first.
    pub causes: &'a [CauseCount],
    /// Domains with failures, the most first.
    pub domains: &'a [DomainCount<'a>],
    /// Until when attempts go on.
    pub attempts_end: Option<Moment>,
    /// How many addresses it brought into quarantine.
    pub n_quarantined: u64,
    /// The log, attached.
    pub log: Option<LogTable<'a>>,
    /// Where the log can be looked at.
    pub page: Option<&'a str>,
}

/// Which report it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Messages are still on their way.
    Interim,
    /// The validity period of every message is over.
    Final,
}

/// A cause, and how many messages failed or wait for it.
#[derive(Debug, Clone, Copy)]
pub struct CauseCount {
    /// The cause; `None` where none was found.
    pub cause: Option<&'static Cause>,
    /// Messages.
    pub n_messages: u64,
}

/// A domain, and how many of its messages failed.
#[derive(Debug, Clone, Copy)]
pub struct DomainCount<'a> {
    /// The domain.
    pub domain: &'a str,
    /// Messages that failed, of those handed over.
    pub failed: Ratio,
}

/// The log as a table.
#[derive(Debug, Clone, Copy)]
pub struct LogTable<'a> {
    /// UTF-8 in the form of RFC 4180.
    pub csv: &'a str,
    /// Lines in it.
    pub n_lines: u64,
    /// Whether it has every message of the mailing; otherwise those that were not delivered.
    pub is_whole: bool,
}

impl<'a> Summary<'a> {
    /// A report of these numbers and nothing else.
    pub fn new(mailing: &'a str, stage: Stage, rates: &'a Rates) -> Self {
        Self {
            mailing,
            stage,
            rates,
            hours: &[],
            causes: &[],
            domains: &[],
            attempts_end: None,
            n_quarantined: 0,
            log: None,
            page: None,
        }
    }

    pub(super) fn subject(&self, speaker: &Speaker<'_>) -> String {
        let id = match self.stage {
            Stage::Interim => "summary-subject-interim",
            Stage::Final => "summary-subject-final",
        };
        speaker.say_with(id, &[("mailing", Said::Text(self.mailing))])
    }

    pub(super) fn has_chart(&self) -> bool {
        self.hours.len() > 1
    }

    pub(super) fn blocks(&self, speaker: &Speaker<'_>) -> Vec<Block> {
        let mut blocks = self.what_is_so(speaker);
        if self.has_chart() {
            blocks.push(Block::Heading(speaker.say("summary-chart-heading")));
            let percent = |ratio: Ratio| speaker.percent_bare(ratio.n, ratio.of);
            let [delivered, failed] = [percent(self.rates.delivered), percent(self.rates.failed)];
            let values = [("delivered", Said::Text(&delivered)), ("failed", Said::Text(&failed))];
            blocks.push(Block::Chart(speaker.say_with("summary-chart-meaning", &values)));
        }
        blocks.extend(causes(speaker, self.causes));
        blocks.extend(self.domains(speaker));
        blocks.push(Block::Heading(speaker.say("summary-numbers-heading")));
        blocks.push(Block::Rows(numbers(speaker, self.rates)));
        blocks.extend(self.what_else(speaker));
        blocks
    }

    /// The numbers that matter, in sentences.
    fn what_is_so(&self, speaker: &Speaker<'_>) -> Vec<Block> {
        let Rates { delivered, .. } = self.rates;
        let percent = speaker.percent_bare(delivered.n, delivered.of);
        let of = [("count", Said::Count(delivered.n)), ("total", Said::Count(delivered.of))];
        let counting = |id: &str, n: u64| speaker.say_with(id, &[("count", Said::Count(n))]);
        let n_failed = self.rates.failed_for_good();
        let what = match self.stage {
            Stage::Interim => "summary-what-interim",
            Stage::Final => "summary-what-final",
        };
        let mut sentences = vec![speaker.say_with(what, &of), counting("summary-failed", n_failed)];
        if self.stage == Stage::Interim {
            sentences.extend((self.rates.retrying.n > 0).then(|| counting("summary-retrying", self.rates.retrying.n)));
            let n_pending = self.rates.n_pending_plain();
            sentences.extend((n_pending > 0).then(|| counting("summary-pending", n_pending)));
        }
        let note = match (self.stage, self.rates.policy) {
            (Stage::Final, _) => "summary-note-final",
            (Stage::Interim, CountingPolicy::Optimistic) => "summary-note-optimistic",
            (Stage::Interim, _) => "summary-note-feedback",
        };
        let mut notes = vec![speaker.say(note)];
        if let (Stage::Interim, Some(moment)) = (self.stage, self.attempts_end) {
            notes.push(speaker.say_with("summary-validity", &[("moment", Said::Moment(moment))]));
        }
        vec![
            Block::Headline(speaker.say_with("summary-headline", &[("percent", Said::Text(&percent))])),
            Block::Paragraph(speaker.joined(&sentences)),
            Block::Paragraph(speaker.joined(&notes)),
        ]
    }

    fn domains(&self, speaker: &Speaker<'_>) -> Vec<Block> {
        if self.domains.is_empty() {
            return Vec::new();
        }
        let row = |of: &DomainCount<'_>| {
            [
                speaker.row_label(speaker.host(of.domain)),
                speaker.count(of.failed.n),
                speaker.percent(of.failed.n, of.failed.of),
            ]
        };
        let rows = self.domains.iter().take(N_SHOWN).map(row).collect();
        vec![Block::Heading(speaker.say("summary-domains-heading")), Block::Rows(rows)]
    }

    fn what_else(&self, speaker: &Speaker<'_>) -> Vec<Block> {
        let counting = |id: &str, n: u64| speaker.say_with(id, &[("count", Said::Count(n))]);
        let mut blocks = Vec::new();
        if self.n_quarantined > 0 {
            blocks.push(Block::Paragraph(counting("summary-quarantine", self.n_quarantined)));
        }
        match self.log {
            Some(LogTable { is_whole: true, .. }) => {
                blocks.push(Block::Paragraph(speaker.say("summary-attached")));
            }
            Some(log) => blocks.push(Block::Paragraph(counting("summary-attached-part", log.n_lines))),
            None => {}
        }
        blocks.extend(self.page.map(|link| page(speaker, link)));
        blocks.push(Block::Small(speaker.say("summary-reason")));
        blocks
    }
}

/// Where the log is.
pub(super) fn page(speaker: &Speaker<'_>, link: &str) -> Block {
    Block::Link { said: speaker.say_with("summary-page", &[("link", Said::Text(link))]) }
}

/// The causes with most messages, and how many have others.
pub(super) fn causes(speaker: &Speaker<'_>, causes: &[CauseCount]) -> Vec<Block> {
    if causes.is_empty() {
        return Vec::new();
    }
    let counting = |id: &str, n: u64| speaker.say_with(id, &[("count", Said::Count(n))]);
    let item = |of: &CauseCount| {
        let headline = of.cause.map_or_else(|| speaker.say("summary-cause-unknown"), |cause| speaker.headline(cause));
        let who = of.cause.map(|cause| speaker.why(cause)).unwrap_or_default();
        [speaker.labelled(&headline, &counting("summary-messages", of.n_messages)), who]
    };
    let items = causes.iter().take(N_SHOWN).map(item).collect();
    let n_more: u64 = causes.iter().skip(N_SHOWN).map(|of| of.n_messages).sum();
    let mut blocks = vec![Block::Heading(speaker.say("summary-causes-heading")), Block::Items(items)];
    if n_more > 0 {
        blocks.push(Block::Paragraph(counting("summary-causes-more", n_more)));
    }
    blocks
}

/// The numbers that are not zero, and the first five in any case.
fn numbers(speaker: &Speaker<'_>, rates: &Rates) -> Vec<[String; 3]> {
    const ALWAYS: [&str; 5] = ["to-deliver", "handed-over", "delivered", "failed", "pending"];
    let rows = rates.rows().into_iter().filter(|(id, value)| {
        let n = match value {
            RateValue::Number(n) => *n,
            RateValue::Share(ratio) => ratio.n,
        };
        n > 0 || ALWAYS.contains(id)
    });
    rows.map(|(id, value)| {
        let [label, number, share] = rate_row(speaker, id, value);
        [speaker.row_label(label), number, share]
    })
    .collect()
}

/// A number in words: label, number, and share where it has one.
pub(crate) fn rate_row(speaker: &Speaker<'_>, id: &str, value: RateValue) -> [String; 3] {
    let label = speaker.say(&format!("ledger-rate-{id}"));
    match value {
        RateValue::Number(n) => [label, speaker.count(n), String::new()],
        RateValue::Share(ratio) => [label, speaker.count(ratio.n), speaker.percent(ratio.n, ratio.of)],
    }
}

impl Rates {
    /// Messages that failed and are not tried again.
    fn failed_for_good(&self) -> u64 {
        match self.policy.status(Phase::Retrying).0 {
            Status::Failed => self.failed.n.saturating_sub(self.retrying.n),
            _ => self.failed.n,
        }
    }

    /// Messages of which nothing is known, without those that are tried again.
    fn n_pending_plain(&self) -> u64 {
        match self.policy.status(Phase::Retrying).0 {
            Status::Pending | Status::TakenIntoAccount => self.n_pending.saturating_sub(self.retrying.n),
            _ => self.n_pending,
        }
    }
}
