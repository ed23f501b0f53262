//! How many notices a reader gets: whoever forges a return path must not make of us a way to flood it (RFC 3834 §3.1.8 has the same
//! thought for responders).

use std::collections::HashMap;
use std::fmt;

/// The most readers and domains that are counted at a time: some 10 MB. What comes when all are full and recent is not counted, and
/// passes.
const COUNTED_MAX: usize = 100_000;

/// How many notices go to one reader, and to one domain, within a time. 0 is no limit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct BudgetLimits {
    /// To one address.
    pub per_reader: usize,
    /// To one domain, all its readers together.
    pub per_domain: usize,
    /// The time, in seconds, from the first notice of each count.
    pub seconds: u64,
}

/// Counts notices by reader and by domain.
#[derive(Debug)]
pub struct Budget {
    limits: BudgetLimits,
    counts: HashMap<String, Count>,
}

#[derive(Debug, Clone, Copy)]
struct Count {
    since: u64,
    n: usize,
}

/// That a budget is spent.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Spent {
    /// Whose: an address, or a domain.
    pub of: String,
    /// Whether this is the first one that it does not cover.
    pub is_first: bool,
}

impl Default for BudgetLimits {
    fn default() -> Self {
        Self { per_reader: 0, per_domain: 0, seconds: 3_600 }
    }
}

impl BudgetLimits {
    /// These.
    pub fn new(per_reader: usize, per_domain: usize, seconds: u64) -> Self {
        Self { per_reader, per_domain, seconds }
    }
}

impl Budget {
    /// One of which nothing is spent.
    pub fn new(limits: BudgetLimits) -> Self {
        Self { limits, counts: HashMap::new() }
    }

    /// Takes a notice to this address out of the budgets. `now` is in seconds from any point of time, and never less than before.
    ///
    /// Letters of both cases are one reader: a forger can write an address in many ways, and its server most likely knows one.
    ///
    /// ```
    /// use retourpost::policy::{Budget, BudgetLimits};
    ///
    /// let mut budget = Budget::new(BudgetLimits::new(1, 0, 3_600));
    /// assert!(budget.spend("kari@example.com", 0).is_ok());
    /// assert_eq!(budget.spend("Kari@example.com", 3_599).unwrap_err().of, "kari@example.com");
    /// assert!(budget.spend("kari@example.com", 3_600).is_ok());
    /// ```
    ///
    /// # Errors
    /// A budget that does not cover it. Then nothing of the other one is spent.
    pub fn spend(&mut self, address: &str, now: u64) -> Result<(), Spent> {
        let reader = address.to_lowercase();
        let domain = reader.rsplit_once('@').map_or_else(String::new, |(_, domain)| domain.to_owned());
        let keys = [(reader, self.limits.per_reader), (domain, self.limits.per_domain)];
        let limited = || keys.iter().filter(|(key, limit)| *limit > 0 && !key.is_empty());
        for (key, limit) in limited() {
            let n = self.count(key, now);
            if n >= *limit {
                self.add(key, now);
                return Err(Spent { of: key.clone(), is_first: n == *limit });
            }
        }
        limited().for_each(|(key, _)| self.add(key, now));
        Ok(())
    }

    fn count(&self, key: &str, now: u64) -> usize {
        self.counts.get(key).filter(|count| !self.is_over(**count, now)).map_or(0, |count| count.n)
    }

    fn is_over(&self, count: Count, now: u64) -> bool {
        now.saturating_sub(count.since) >= self.limits.seconds
    }

    fn add(&mut self, key: &str, now: u64) {
        let fresh = Count { since: now, n: 1 };
        if let Some(count) = self.counts.get(key).copied() {
            let n = count.n.saturating_add(1);
            let next = if self.is_over(count, now) { fresh } else { Count { n, ..count } };
            self.counts.insert(key.to_owned(), next);
            return;
        }
        if self.counts.len() >= COUNTED_MAX {
            let seconds = self.limits.seconds;
            self.counts.retain(|_, count| now.saturating_sub(count.since) < seconds);
        }
        if self.counts.len() < COUNTED_MAX {
            self.counts.insert(key.to_owned(), fresh);
        }
    }
}

impl fmt::Display for Spent {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the budget of notices for {} is spent", self.of)
    }
}
