//! The numbers of a mailing, and why messages of it failed.

use super::chart::{changes, steps};
use super::frame::Frame;
use super::overview::state;
use super::templates::{CausesHtml, MailingHtml, drawn};
use crate::cause::Cause;
use crate::diagnostic::Error;
use crate::ledger::{CountingPolicy, Delivery, Ledger, RateValue, Rates, Ratio, Share, Tally};
use crate::summary::{headline, rate_row};

/// All numbers, and how the main ones went.
pub(super) struct MailingModel {
    policy: CountingPolicy,
    begun: i64,
    tally: Tally,
    rates: Rates,
    /// At the end of each hour in which something changed: delivered, failed.
    hours: Vec<(i64, Ratio, Ratio)>,
}

/// A number with its meaning.
pub(super) struct NumberRow {
    pub(super) label: String,
    pub(super) number: String,
    pub(super) share: String,
    pub(super) meaning: String,
}

/// The shares at a time.
pub(super) struct HourRow {
    pub(super) time: String,
    pub(super) delivered: String,
    pub(super) failed: String,
}

/// The chart: its lines, its scale, and from when to when.
pub(super) struct Chart {
    pub(super) delivered: String,
    pub(super) failed: String,
    pub(super) scale: [String; 3],
    pub(super) from: String,
    pub(super) until: String,
}

/// Why messages failed.
pub(super) struct CausesModel {
    id: u32,
    causes: Vec<Share>,
}

/// A cause with its numbers, and a link to the lines that have it.
pub(super) struct CauseRow {
    pub(super) way: Option<String>,
    pub(super) headline: String,
    pub(super) why: String,
    pub(super) failed: String,
    pub(super) retrying: String,
}

impl MailingModel {
    pub(super) fn read(ledger: &mut Ledger, mailing: &Delivery) -> Result<Self, Error> {
        let tally = ledger.tally(&mailing.name)?;
        Ok(Self {
            policy: mailing.policy,
            begun: mailing.created_at,
            rates: Rates::of(&tally, mailing.policy),
            tally,
            hours: changes(ledger.hours(&mailing.name, None)?),
        })
    }

    pub(super) fn drawn(&self, frame: &Frame<'_>) -> String {
        let policy = format!("ledger-policy-{}", self.policy.as_str());
        let hour = |(end, delivered, failed): &(i64, Ratio, Ratio)| HourRow {
            time: frame.time(*end),
            delivered: frame.s.percent(delivered.n, delivered.of),
            failed: frame.s.percent(failed.n, failed.of),
        };
        drawn(&MailingHtml {
            f: frame,
            begun: frame.time(self.begun),
            state: frame.s.say(state(&self.tally)),
            policy: frame.s.say(&policy),
            policy_meaning: frame.s.say_of(&policy, "meaning"),
            numbers: self.rates.rows().into_iter().map(|(id, value)| number(frame, id, value)).collect(),
            chart: self.chart(frame),
            hours: self.hours.iter().map(hour).collect(),
        })
    }

    /// Of one moment there is nothing to draw.
    fn chart(&self, frame: &Frame<'_>) -> Option<Chart> {
        let [first, .., last] = &self.hours[..] else { return None };
        Some(Chart {
            delivered: steps(&self.hours, |hour| hour.1),
            failed: steps(&self.hours, |hour| hour.2),
            scale: [2, 1, 0].map(|half| frame.s.percent(half, 2)),
            from: frame.time(first.0),
            until: frame.time(last.0),
        })
    }
}

fn number(frame: &Frame<'_>, id: &str, value: RateValue) -> NumberRow {
    let [label, number, share] = rate_row(frame.s, id, value);
    NumberRow { label, number, share, meaning: frame.s.say_of(&format!("ledger-rate-{id}"), "meaning") }
}

impl CausesModel {
    pub(super) fn read(ledger: &mut Ledger, mailing: &Delivery) -> Result<Self, Error> {
        let causes = ledger.causes(&mailing.name)?;
        let causes = causes.into_iter().filter(|share| share.n_failed + share.n_retrying > 0).collect();
        Ok(Self { id: mailing.id, causes })
    }

    pub(super) fn drawn(&self, frame: &Frame<'_>) -> String {
        let row = |share: &Share| {
            let cause = Cause::by_id(&share.of);
            let of_cause = [("cause".to_owned(), share.of.clone())];
            CauseRow {
                way: cause.map(|_| frame.way(&format!("/m/{}/log", self.id), &of_cause)),
                headline: headline(frame.s, &share.of),
                why: cause.map(|cause| frame.s.why(cause)).unwrap_or_default(),
                failed: frame.s.count(share.n_failed),
                retrying: frame.s.count(share.n_retrying),
            }
        };
        drawn(&CausesHtml { f: frame, rows: self.causes.iter().map(row).collect() })
    }
}
