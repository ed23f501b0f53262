//! All mailings.

use super::frame::{Frame, named};
use super::templates::{OverviewHtml, drawn};
use crate::diagnostic::Error;
use crate::ledger::{Counter, Delivery, Ledger, Phase, Rates, Tally};

/// Each mailing with its main numbers.
pub(super) struct OverviewModel {
    mailings: Vec<(Delivery, Tally)>,
}

/// A mailing in the list.
pub(super) struct OverviewRow {
    pub(super) way: String,
    pub(super) name: String,
    pub(super) begun: String,
    pub(super) state: String,
    pub(super) handed_over: String,
    pub(super) delivered: String,
    pub(super) failed: String,
    pub(super) pending: String,
}

impl OverviewModel {
    pub(super) fn read(ledger: &mut Ledger, deliveries: Vec<Delivery>) -> Result<Self, Error> {
        let mut mailings = Vec::with_capacity(deliveries.len());
        for delivery in deliveries {
            let tally = ledger.tally(&delivery.name)?;
            mailings.push((delivery, tally));
        }
        Ok(Self { mailings })
    }

    pub(super) fn drawn(&self, frame: &Frame<'_>) -> String {
        let rows = self.mailings.iter().map(|(delivery, tally)| row(frame, delivery, tally)).collect();
        drawn(&OverviewHtml { f: frame, rows })
    }
}

fn row(frame: &Frame<'_>, delivery: &Delivery, tally: &Tally) -> OverviewRow {
    let (speaker, rates) = (frame.s, Rates::of(tally, delivery.policy));
    OverviewRow {
        way: frame.way(&format!("/m/{}", delivery.id), &[]),
        name: named(speaker, &delivery.name),
        begun: frame.time(delivery.created_at),
        state: speaker.say(state(tally)),
        handed_over: speaker.count(rates.n_handed_over),
        delivered: speaker.percent(rates.delivered.n, rates.delivered.of),
        failed: speaker.percent(rates.failed.n, rates.failed.of),
        pending: speaker.count(rates.n_pending),
    }
}

/// How far a mailing is.
pub(super) fn state(tally: &Tally) -> &'static str {
    let n = |is_meant: &dyn Fn(Phase) -> bool| {
        Phase::ALL
            .into_iter()
            .filter(|phase| is_meant(*phase))
            .map(|phase| tally.n(&Counter::Phase(phase)))
            .sum::<i64>()
    };
    match (n(&Phase::is_in_base), n(&|phase| matches!(phase, Phase::Prepared | Phase::Relayed | Phase::Retrying))) {
        (0, _) => "ledger-substatus-prepared",
        (_, 0) => "page-state-ended",
        _ => "page-state-running",
    }
}
