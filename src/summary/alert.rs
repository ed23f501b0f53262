//! That a mailing needs a look.

use super::block::Block;
use super::report::{CauseCount, causes, page};
use crate::layout::{Said, Speaker};
use crate::ledger::{Rates, Ratio};
use crate::report::Moment;

/// Seconds of an hour.
const HOUR: i64 = 3_600;

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
    /// A mailing should begin within so many seconds after it was made; `None`, which is the default: at any time.
    pub start_within_seconds: Option<i64>,
    /// The fewest messages that should be handed over in an hour while any wait; `None`, which is the default: however few.
    pub n_per_hour_min: Option<u64>,
    /// Whether it is told that a mailing runs: no.
    pub tells_running: bool,
}

impl Default for AlertRules {
    fn default() -> Self {
        Self {
            soft_limit: 50,
            hard_limit: 50,
            n_messages_min: 20,
            again_seconds: 86_400,
            start_within_seconds: None,
            n_per_hour_min: None,
            tells_running: false,
        }
    }
}

/// How far a mailing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress<'a> {
    /// When it was made, in seconds since 1970-01-01T00:00:00Z.
    pub created_at: i64,
    /// How many of its messages wait to be handed over.
    pub n_prepared: u64,
    /// When the hours began in which messages were handed over, in order, and how many were, as
    /// [`Ledger::handed_over`](crate::ledger::Ledger::handed_over) tells them.
    pub hours: &'a [(i64, u64)],
}

impl<'a> Progress<'a> {
    /// A mailing that was made then, of which so many messages wait, and which handed over so many in these hours.
    pub fn new(created_at: i64, n_prepared: u64, hours: &'a [(i64, u64)]) -> Self {
        Self { created_at, n_prepared, hours }
    }

    /// What was handed over in the hour that begins then.
    fn n_in(&self, hour: i64) -> u64 {
        self.hours.iter().filter(|(began, _)| *began == hour).map(|(_, n)| n).sum()
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

    /// The criteria that a mailing meets which is so far at this moment (in seconds since 1970-01-01T00:00:00Z). The hour that is looked at is the
    /// last whole one of the clock: the one that runs is not over. Whether a mailing failed, or could not be prepared, its sender alone knows.
    pub fn met_by(&self, progress: &Progress<'_>, now: i64) -> Vec<Criterion> {
        let this_hour = now - now.rem_euclid(HOUR);
        let n_last_hour = progress.n_in(this_hour - HOUR);
        let mut met = Vec::new();
        let Some((began, _)) = progress.hours.first() else {
            let due = self.start_within_seconds.map(|seconds| progress.created_at.saturating_add(seconds));
            met.extend(
                due.filter(|due| *due < now).and_then(|due| Moment::try_new(due, 0).ok()).map(Criterion::StartPending),
            );
            return met;
        };
        let had_whole_hour = *began < this_hour - HOUR;
        if had_whole_hour && progress.n_prepared > 0 && self.n_per_hour_min.is_some_and(|least| n_last_hour < least) {
            met.push(Criterion::Throughput(n_last_hour));
        }
        if self.tells_running && n_last_hour + progress.n_in(this_hour) > 0 {
            met.push(Criterion::InProgress);
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
        // That it runs is nothing to look at.
        let id = if self.criterion == Criterion::InProgress { "summary-subject-interim" } else { "alert-subject" };
        speaker.say_with(id, &[("mailing", Said::Text(self.mailing))])
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
    use super::{AlertRules, Criterion, HOUR, Moment, Progress};
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

    #[test]
    fn a_mailing_is_late_slow_or_runs_by_the_whole_hours_of_the_clock() {
        let now = 100 * HOUR + 60;
        let mut rules = AlertRules::default();
        let (nothing, slow) = ([], [(97 * HOUR, 500), (99 * HOUR, 9), (100 * HOUR, 700)]);
        let late = Progress::new(now - 7_201, 0, &nothing);
        let running = Progress::new(0, 40, &slow);
        assert_eq!([rules.met_by(&late, now), rules.met_by(&running, now)], [vec![], vec![]], "nobody asked");
        (rules.start_within_seconds, rules.n_per_hour_min) = (Some(7_200), Some(10));
        let due = Moment::try_new(now - 1, 0).expect("a moment");
        assert_eq!(rules.met_by(&late, now), [Criterion::StartPending(due)]);
        assert_eq!(rules.met_by(&late, now - 1), [], "it has until then");
        assert_eq!(rules.met_by(&running, now), [Criterion::Throughput(9)]);
        assert_eq!(rules.met_by(&Progress::new(0, 0, &slow), now), [], "nothing waits");
        assert_eq!(rules.met_by(&Progress::new(0, 40, &slow[1..]), now), [], "it had no whole hour yet");
        rules.n_per_hour_min = Some(9);
        assert_eq!(rules.met_by(&running, now), [], "as many as there should be");
        rules.tells_running = true;
        assert_eq!(rules.met_by(&running, now), [Criterion::InProgress]);
        assert_eq!(rules.met_by(&Progress::new(0, 0, &slow[..1]), now), [], "it rests");
    }
}
