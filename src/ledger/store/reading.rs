//! The numbers of a mailing, read from its counters.

use std::collections::BTreeMap;

use super::Ledger;
use super::database::{Row, damaged};
use super::delivery::Share;
use super::stored::line_id;
use crate::diagnostic::Error;
use crate::ledger::{Counter, CountingPolicy, Phase, Rates, Ratio, Tally};

/// Seconds of an hour.
const HOUR: i64 = 3_600;

/// The most causes that are told.
const CAUSES_MAX: i64 = 1_000;

impl Ledger {
    /// The counters of a mailing, but for those by domain and by hour: their number does not depend on that of its lines.
    ///
    /// # Errors
    /// No mailing of this name.
    pub fn tally(&mut self, name: &str) -> Result<Tally, Error> {
        let id = self.delivery_id(name)?;
        self.counters(id, SMALL)
    }

    /// The numbers of a mailing as `policy` counts them, or its own.
    ///
    /// # Errors
    /// No mailing of this name.
    pub fn rates(&mut self, name: &str, policy: Option<CountingPolicy>) -> Result<Rates, Error> {
        let delivery = self.known_delivery(name)?;
        let tally = self.counters(delivery.id, SMALL)?;
        Ok(Rates::of(&tally, policy.unwrap_or(delivery.policy)))
    }

    /// The causes of failures of a mailing, the most frequent first.
    ///
    /// # Errors
    /// No mailing of this name.
    pub fn causes(&mut self, name: &str) -> Result<Vec<Share>, Error> {
        let id = self.delivery_id(name)?;
        self.shares(id, "cause", CAUSES_MAX)
    }

    /// The `n` domains of a mailing with the most lines.
    ///
    /// # Errors
    /// No mailing of this name.
    pub fn domains(&mut self, name: &str, n: usize) -> Result<Vec<Share>, Error> {
        let id = self.delivery_id(name)?;
        self.shares(id, "domain", i64::try_from(n).unwrap_or(i64::MAX))
    }

    /// The numbers at the end of each hour in which something changed, as [`Rates::over_time`] has them.
    ///
    /// # Errors
    /// No mailing of this name.
    pub fn hours(&mut self, name: &str, policy: Option<CountingPolicy>) -> Result<Vec<(i64, Ratio, Ratio)>, Error> {
        let delivery = self.known_delivery(name)?;
        let tally = self.counters(delivery.id, HOURS)?;
        Ok(Rates::over_time(&tally, policy.unwrap_or(delivery.policy)))
    }

    /// How many messages were handed over in each hour in which any was, and when the hour began, in seconds since 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    /// No mailing of this name.
    pub fn handed_over(&mut self, name: &str) -> Result<Vec<(i64, u64)>, Error> {
        let id = self.delivery_id(name)?;
        let mut hours: BTreeMap<i64, i64> = BTreeMap::new();
        for (counter, n) in self.counters(id, HOURS)?.iter() {
            match counter {
                Counter::Hour(hour, phase) if phase.is_in_base() => *hours.entry(hour * HOUR).or_default() += n,
                _ => {}
            }
        }
        let began = |(hour, n)| u64::try_from(n).ok().filter(|n| *n > 0).map(|n| (hour, n));
        Ok(hours.into_iter().filter_map(began).collect())
    }

    /// When the last message that is on its way is given up, in seconds since 1970-01-01T00:00:00Z; `None` where no message is.
    ///
    /// # Errors
    /// No mailing of this name.
    pub fn attempts_end(&mut self, name: &str) -> Result<Option<i64>, Error> {
        let id = self.delivery_id(name)?;
        let tally = self.counters(id, SMALL)?;
        if Phase::ALL.into_iter().filter(|phase| phase.is_open()).all(|phase| tally.n(&Counter::Phase(phase)) == 0) {
            return Ok(None);
        }
        // From the last end on, and not through all lines of the mailing: what is added to an id has no index.
        let sql = "SELECT deadline FROM lines WHERE phase IN ('relayed', 'retrying') AND id + 0 >= $1 AND id + 0 < $2 \
                   AND deadline > (SELECT clock FROM ledger) ORDER BY deadline DESC LIMIT 1";
        self.session.first(sql, &[line_id(id, 0).into(), line_id(id + 1, 0).into()], |row| row.integer(0))
    }

    fn counters(&mut self, delivery: u32, sql: &str) -> Result<Tally, Error> {
        let mut tally = Tally::default();
        self.session.query(sql, &[delivery.into()], |row| {
            // What a later version counts is nothing here.
            if let Some(counter) = Counter::from_stored(row.text(0)?, row.text(1)?, row.text(2)?) {
                tally.add(counter, row.integer(3)?);
            }
            Ok(())
        })?;
        Ok(tally)
    }

    /// The `n` keys of a counter with the most lines.
    fn shares(&mut self, delivery: u32, counter: &str, n: i64) -> Result<Vec<Share>, Error> {
        let largest = "SELECT key, CAST(SUM(n) AS BIGINT) FROM counts WHERE delivery = $1 AND counter = $2 GROUP BY key \
                       HAVING SUM(n) > 0 ORDER BY SUM(n) DESC, key LIMIT $3";
        let values = [delivery.into(), counter.into(), n.into()];
        let keys = self.session.rows(largest, &values, |row| Ok(row.text(0)?.to_owned()))?;
        let mut shares = Vec::with_capacity(keys.len());
        for key in keys {
            let sql = "SELECT phase, n FROM counts WHERE delivery = $1 AND counter = $2 AND key = $3";
            let phases =
                self.session.rows(sql, &[delivery.into(), counter.into(), (&*key).into()], phase_and_number)?;
            shares.push(Share::of(key, phases.into_iter().collect()));
        }
        Ok(shares)
    }
}

const SMALL: &str = "SELECT counter, phase, key, n FROM counts WHERE delivery = $1 AND counter IN ('phase', 'failure', 'cause', 'excluded', \
                     'late', 'opened', 'opens', 'clicked', 'clicks', 'complaints', 'unsubscribed', 'auto-replies', 'soft-bounces')";

const HOURS: &str = "SELECT counter, phase, key, n FROM counts WHERE delivery = $1 AND counter = 'hour'";

fn phase_and_number(row: &dyn Row) -> Result<(Phase, i64), Error> {
    Ok((Phase::by_word(row.text(0)?).ok_or_else(|| damaged(0))?, row.integer(1)?))
}

impl Share {
    fn of(of: String, phases: BTreeMap<Phase, i64>) -> Self {
        let n = |is_meant: &dyn Fn(Phase) -> bool| {
            let sum: i64 = phases.iter().filter(|(phase, _)| is_meant(**phase)).map(|(_, n)| *n).sum();
            u64::try_from(sum).unwrap_or(0)
        };
        Self {
            of,
            n_lines: n(&|_| true),
            n_handed_over: n(&Phase::is_in_base),
            n_arrived: n(&|phase| matches!(phase, Phase::Delivered | Phase::Unconfirmed)),
            n_retrying: n(&|phase| phase == Phase::Retrying),
            n_failed: n(&|phase| phase == Phase::Failed),
        }
    }
}
