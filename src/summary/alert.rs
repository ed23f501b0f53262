//! That a mailing needs a look.

use super::block::Block;
use super::report::{CauseCount, causes, page};
use crate::layout::{Said, Speaker};
use crate::ledger::{Rates, Ratio};
use crate::report::Moment;

/// An alert about a mailing.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Alert<'a> {
    /// The name of the mailing.
    pub mailing: &'a str,
    /// What it is about, with what it says of it.
    pub criterion: Criterion,
    /// Why messages failed or wait, the most frequent first.
    pub causes: &'a [CauseCount],
    /// Where the log can be looked at.
    pub page: Option<&'a str>,
}

/// What an alert is about: the seven criteria of Adobe Campaign.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum Criterion {
    /// The mailing stopped with an error.
    Failed,
    /// It could not be prepared.
    PreparationFailed,
    /// More soft failures than the limit, in thousandths of those handed over.
    Soft {
        /// The share.
        share: Ratio,
        /// The limit, in thousandths.
        limit: u32,
    },
    /// More hard failures than the limit, in thousandths of those handed over.
    Hard {
        /// The share.
        share: Ratio,
        /// The limit, in thousandths.
        limit: u32,
    },
    /// It should have begun at this moment and has not.
    StartPending(Moment),
    /// In the last hour, only so many messages were handed over.
    Throughput(u64),
    /// It runs.
    InProgress,
}

/// From where on a mailing needs a look. The defaults are those of Campaign: 5 percent, at most once a day for each criterion.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct AlertRules {
    /// The most soft failures, in thousandths of the messages handed over: 50.
    pub soft_limit: u32,
    /// The most hard failures, in the same: 50.
    pub hard_limit: u32,
    /// Mailings with fewer messages handed over than this are left alone: 20. Of few messages, one is a large share.
    pub n_messages_min: u64,
    /// The shortest time between two alerts of the same mailing and criterion, in seconds: a day.
    pub again_seconds: i64,
}

impl Default for AlertRules {
    fn default() -> Self {
        Self { soft_limit: 50, hard_limit: 50, n_messages_min: 20, again_seconds: 86_400 }
    }
}

impl Criterion {
    /// The word for it in files, and the last part of its message in `locales`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Failed => "failed",
            Self::PreparationFailed => "preparation-failed",
            Self::Soft { .. } => "soft",
            Self::Hard { .. } => "hard",
            Self::StartPending(_) => "start-pending",
            Self::Throughput(_) => "throughput",
            Self::InProgress => "in-progress",
        }
    }
}

impl AlertRules {
    /// The criteria that these numbers meet. A share that is exactly the limit does not pass it.
    pub fn met(&self, rates: &Rates) -> Vec<Criterion> {
        if rates.n_handed_over < self.n_messages_min {
            return Vec::new();
        }
        let passes = |share: Ratio, limit: u32| u128::from(share.n) * 1_000 > u128::from(share.of) * u128::from(limit);
        let mut met = Vec::new();
        if passes(rates.hard, self.hard_limit) {
            met.push(Criterion::Hard { share: rates.hard, limit: self.hard_limit });
        }
        if passes(rates.soft, self.soft_limit) {
            met.push(Criterion::Soft { share: rates.soft, limit: self.soft_limit });
        }
        met
    }

    /// Whether an alert may be sent at this moment, if the last one of the same mailing and criterion was sent then (both in seconds since
    /// 1970-01-01T00:00:00Z).
    pub fn is_due(&self, last: Option<i64>, now: i64) -> bool {
        last.is_none_or(|last| now.saturating_sub(last) >= self.again_seconds)
    }
}

impl<'a> Alert<'a> {
    /// An alert of this criterion.
    pub fn new(mailing: &'a str, criterion: Criterion) -> Self {
        Self { mailing, criterion, causes: &[], page: None }
    }

    pub(super) fn subject(&self, speaker: &Speaker<'_>) -> String {
        speaker.say_with("alert-subject", &[("mailing", Said::Text(self.mailing))])
    }

    pub(super) fn blocks(&self, speaker: &Speaker<'_>) -> Vec<Block> {
        let id = format!("alert-{}", self.criterion.as_str());
        let mut blocks = vec![
            Block::Headline(speaker.say(&id)),
            Block::Paragraph(self.what(speaker, &id)),
            Block::Paragraph(speaker.say_of(&id, "step")),
        ];
        blocks.extend(causes(speaker, self.causes));
        blocks.extend(self.page.map(|link| page(speaker, link)));
        blocks.push(Block::Small(speaker.joined(&[speaker.say("alert-once"), speaker.say("alert-reason")])));
        blocks
    }

    fn what(&self, speaker: &Speaker<'_>, id: &str) -> String {
        let shares = |share: Ratio, limit: u32| {
            [speaker.percent_bare(share.n, share.of), speaker.percent_bare(limit.into(), 1_000)]
        };
        match self.criterion {
            Criterion::Soft { share, limit } | Criterion::Hard { share, limit } => {
                let [percent, limit] = shares(share, limit);
                let values = [("percent", Said::Text(&percent)), ("limit", Said::Text(&limit))];
                speaker.speak(id, Some("what"), &values)
            }
            Criterion::StartPending(moment) => speaker.speak(id, Some("what"), &[("moment", Said::Moment(moment))]),
            Criterion::Throughput(n) => speaker.speak(id, Some("what"), &[("count", Said::Count(n))]),
            _ => speaker.say_of(id, "what"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{AlertRules, Criterion};
    use crate::ledger::{CountingPolicy, Rates, Ratio, Tally};

    fn rates(n: u64, n_hard: u64) -> Rates {
        let mut rates = Rates::of(&Tally::default(), CountingPolicy::Feedback);
        rates.n_handed_over = n;
        rates.hard = Ratio::new(n_hard, n);
        rates
    }

    #[test]
    fn a_limit_is_passed_and_not_met() {
        let rules = AlertRules::default();
        assert_eq!(rules.met(&rates(100, 5)), []);
        let passed = Criterion::Hard { share: Ratio::new(6, 100), limit: 50 };
        assert_eq!(rules.met(&rates(100, 6)), [passed]);
        assert_eq!(rules.met(&rates(19, 19)), [], "of few messages, one is a large share");
    }

    #[test]
    fn an_alert_comes_at_most_once_a_day() {
        let rules = AlertRules::default();
        assert!(rules.is_due(None, 0));
        assert!(!rules.is_due(Some(1_000), 1_000 + 86_399));
        assert!(rules.is_due(Some(1_000), 1_000 + 86_400));
    }
}
