//! The numbers of a mailing, each with its base.

use super::failure::FailureType;
use super::line::Phase;
use super::policy::{CountingPolicy, Status};
use super::reason::Reason;
use super::tally::{Counter, Tally};

/// A part of a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Hash)]
pub struct Ratio {
    /// The part.
    pub n: u64,
    /// The whole: the base that stands at the ratio.
    pub of: u64,
}

/// The numbers of a mailing as a policy counts them.
///
/// Campaign takes as base of its rates what is delivered plus what bounced; with a feedback service that is nothing over nothing right after
/// sending, for which its documents show 0 %. The base is what was handed over here, under each policy (§6.5.2).
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Rates {
    /// By which the numbers are counted.
    pub policy: CountingPolicy,
    /// Messages to deliver: all lines but those that were left out.
    pub n_to_deliver: u64,
    /// Messages that were handed over to the mail system: the base.
    pub n_handed_over: u64,
    /// Messages sent: those that count as delivered or failed. (Campaign: `delivered + bounces`.)
    pub n_sent: u64,
    /// Messages of which neither is known.
    pub n_pending: u64,
    /// Messages that were left out, of all lines.
    pub excluded: Ratio,
    /// Status *Sent*, of those handed over.
    pub delivered: Ratio,
    /// Bounces and errors: status *Failed*, of those handed over.
    pub failed: Ratio,
    /// Messages that are being tried again, of those handed over, whatever they count as meanwhile.
    pub retrying: Ratio,
    /// Messages whose delivery was never reported, of those handed over: with a feedback service their number should be 0 at the end.
    pub unconfirmed: Ratio,
    /// Hard failures, of those handed over. (Campaign's formula wants reason 8, denylist, besides: an error of copying.)
    pub hard: Ratio,
    /// Soft failures, of those handed over: given up or being tried again. While they are tried again they stand here and, without a feedback service, not in
    /// [`failed`](Self::failed) (§6.5.9).
    pub soft: Ratio,
    /// Refusals (reason 20), of those handed over, hard or soft. (Campaign counts hard ones alone, and calls a refusal that says nothing of the
    /// address hard; here it is soft.)
    pub rejected: Ratio,
    /// Lines left out for an address in quarantine, of all lines.
    pub quarantined: Ratio,
    /// Lines left out for an address on the denylist, of all lines.
    pub denylisted: Ratio,
    /// Messages that were opened at least once, of those delivered.
    pub opened: Ratio,
    /// Messages in which a link was followed at least once, of those delivered.
    pub clicked: Ratio,
    /// Messages that were marked as unwanted, of those delivered.
    pub complaints: Ratio,
    /// Messages whose recipient asked for no more, of those delivered.
    pub unsubscribed: Ratio,
    /// Openings, all.
    pub n_opens: u64,
    /// Links followed, all.
    pub n_clicks: u64,
    /// Outcomes that came late.
    pub n_late: u64,
}

/// A number of a mailing: a number alone, or a part of a base.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RateValue {
    /// A number alone.
    Number(u64),
    /// A part of the base that the number has.
    Share(Ratio),
}

impl Ratio {
    /// A part of a whole.
    pub fn new(n: u64, of: u64) -> Self {
        Self { n, of }
    }

    /// In percent; `None` of nothing.
    pub fn percent(self) -> Option<f64> {
        // Counts stay far below 2^53, up to which f64 is exact.
        (self.of > 0).then(|| self.n as f64 * 100.0 / self.of as f64)
    }
}

impl Rates {
    /// The numbers of these counters.
    pub fn of(tally: &Tally, policy: CountingPolicy) -> Self {
        let n = |counter| u64::try_from(tally.n(&counter)).unwrap_or(0);
        let n_in = |is_meant: &dyn Fn(Phase) -> bool| {
            Phase::ALL.into_iter().filter(|phase| is_meant(*phase)).map(|phase| n(Counter::Phase(phase))).sum::<u64>()
        };
        let n_failures = |is_meant: &dyn Fn(FailureType, Reason) -> bool| {
            let of = |(counter, n): (&Counter, i64)| match counter {
                Counter::Failure(_, failure_type, reason) if is_meant(*failure_type, *reason) => n,
                _ => 0,
            };
            u64::try_from(tally.iter().map(of).sum::<i64>()).unwrap_or(0)
        };
        let status = |wanted: Status| n_in(&|phase| policy.status(phase).0 == wanted && phase.is_in_base());
        let n_lines = n_in(&|_| true);
        let n_handed_over = n_in(&Phase::is_in_base);
        let n_excluded = n(Counter::Phase(Phase::Excluded));
        let (n_delivered, n_failed) = (status(Status::Sent), status(Status::Failed));
        let handed_over = |n| Ratio::new(n, n_handed_over);
        let delivered = |n| Ratio::new(n, n_delivered);
        Self {
            policy,
            n_to_deliver: n_lines - n_excluded,
            n_handed_over,
            n_sent: n_delivered + n_failed,
            n_pending: n_handed_over - n_delivered - n_failed,
            excluded: Ratio::new(n_excluded, n_lines),
            delivered: handed_over(n_delivered),
            failed: handed_over(n_failed),
            retrying: handed_over(n(Counter::Phase(Phase::Retrying))),
            unconfirmed: handed_over(n(Counter::Phase(Phase::Unconfirmed))),
            hard: handed_over(n_failures(&|failure_type, _| failure_type == FailureType::Hard)),
            soft: handed_over(n_failures(&|failure_type, _| failure_type == FailureType::Soft)),
            rejected: handed_over(n_failures(&|_, reason| reason == Reason::Refused)),
            quarantined: Ratio::new(n(Counter::Excluded(Reason::Quarantined)), n_lines),
            denylisted: Ratio::new(n(Counter::Excluded(Reason::Denylisted)), n_lines),
            opened: delivered(n(Counter::Opened)),
            clicked: delivered(n(Counter::Clicked)),
            complaints: delivered(n(Counter::Complaints)),
            unsubscribed: delivered(n(Counter::Unsubscribed)),
            n_opens: n(Counter::Opens),
            n_clicks: n(Counter::Clicks),
            n_late: n(Counter::Late),
        }
    }

    /// All numbers in the order in which they are shown, by the last part of their message in `locales` (`ledger-rate-delivered`).
    pub fn rows(&self) -> Vec<(&'static str, RateValue)> {
        use RateValue::{Number, Share};
        vec![
            ("to-deliver", Number(self.n_to_deliver)),
            ("handed-over", Number(self.n_handed_over)),
            ("sent", Number(self.n_sent)),
            ("pending", Number(self.n_pending)),
            ("delivered", Share(self.delivered)),
            ("failed", Share(self.failed)),
            ("retrying", Share(self.retrying)),
            ("unconfirmed", Share(self.unconfirmed)),
            ("hard", Share(self.hard)),
            ("soft", Share(self.soft)),
            ("rejected", Share(self.rejected)),
            ("opened", Share(self.opened)),
            ("clicked", Share(self.clicked)),
            ("complaints", Share(self.complaints)),
            ("unsubscribed", Share(self.unsubscribed)),
            ("excluded", Share(self.excluded)),
            ("quarantined", Share(self.quarantined)),
            ("denylisted", Share(self.denylisted)),
            ("late", Number(self.n_late)),
        ]
    }

    /// The numbers at the end of each hour in which something changed, the earliest first: the hour's end, in seconds since
    /// 1970-01-01T00:00:00Z, delivered and failed, of those that were handed over by then.
    pub fn over_time(tally: &Tally, policy: CountingPolicy) -> Vec<(i64, Ratio, Ratio)> {
        let mut hours: Vec<(i64, Tally)> = Vec::new();
        for (counter, n) in tally.iter() {
            let Counter::Hour(hour, phase) = counter else { continue };
            if hours.last().is_none_or(|(last, _)| last != hour) {
                let so_far = hours.last().map(|(_, tally)| tally.clone()).unwrap_or_default();
                hours.push((*hour, so_far));
            }
            if let Some((_, so_far)) = hours.last_mut() {
                so_far.add(Counter::Phase(*phase), n);
            }
        }
        let at_end = |(hour, tally): &(i64, Tally)| {
            let rates = Self::of(tally, policy);
            ((hour + 1) * 3_600, rates.delivered, rates.failed)
        };
        hours.iter().map(at_end).collect()
    }
}
