//! The path of the failed message, and the time that each hop took.

use super::{Hop, Moment};

/// The path of the failed message with the time that each hop took, oldest hop first.
///
/// Every server tells the time by its own clock, and whoever sends can invent Received fields. So nothing is corrected here: a
/// negative time is told as such, and a time that cannot be is named and left out of the others.
///
/// ```
/// use retourpost::report::{Hop, Moment, Route};
///
/// let at = |time| Hop { at: Some(Moment::parse(time).unwrap()), ..Hop::default() };
/// let hops = [at("2026-11-21T09:02:11Z"), at("2026-11-21T09:02:09Z"), at("2026-11-21T09:40:09Z")];
/// let route = Route::of(&hops, Moment::parse("2026-11-21T14:00:00Z").unwrap());
/// let seconds: Vec<_> = route.hops().iter().map(|hop| hop.relay.map(|relay| relay.seconds)).collect();
/// assert_eq!(seconds, [None, Some(-2), Some(2280)]);
/// assert!(route.has_skew() && route.hops()[2].is_slowest);
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Route<'a> {
    hops: Vec<RouteHop<'a>>,
}

/// One hop of a [`Route`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct RouteHop<'a> {
    /// From 1, the oldest.
    pub number: usize,
    /// What its Received field told.
    pub hop: &'a Hop,
    /// What can be said of its time.
    pub timing: Timing,
    /// The time since a hop before; none for the first hop whose time is known, and where its own is not.
    pub relay: Option<Relay>,
    /// Whether this hop held the message up: over a minute, and more than half of what all hops took together. Only time that no
    /// clock contradicts is counted: a server whose clock is ahead does not make the way to it look slow.
    pub is_slowest: bool,
}

/// What can be said of the time of a hop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Timing {
    /// The hop tells none that can be read.
    Unknown,
    /// Before 1990, or more than a day after the report: a clock that was never set, or a forged field.
    Implausible,
    /// It may be right.
    Plausible,
}

/// The time between two hops.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Relay {
    /// Seconds; less than zero where the clocks of the two servers differ by more than the hop took.
    pub seconds: i64,
    /// The number of the hop since which it is counted: the one before, or an earlier one if that has no time.
    pub since: usize,
}

/// 1990-01-01T00:00:00Z.
const EARLIEST_SECONDS: i64 = 631_152_000;
/// No zone that was mistaken for another is off by more.
const LATEST_AFTER_REPORT_SECONDS: i64 = 86_400;
/// A hop that took no longer is not called slow.
const SLOW_SECONDS: i64 = 60;

impl<'a> Route<'a> {
    /// The route of these hops, oldest first, as seen at the time of a report. Hops of which nothing is known are passed over.
    pub fn of(hops: &'a [Hop], reported_at: Moment) -> Self {
        let told = hops.iter().filter(|hop| **hop != Hop::default());
        let mut route = Self::default();
        let mut before: Option<(usize, i64)> = None;
        for (at, hop) in told.enumerate() {
            let (number, timing) = (at + 1, timing(hop, reported_at));
            let seconds = hop.at.filter(|_| timing == Timing::Plausible).map(Moment::unix_seconds);
            let relay =
                seconds.zip(before).map(|(seconds, (since, earlier))| Relay { seconds: seconds - earlier, since });
            before = seconds.map(|seconds| (number, seconds)).or(before);
            route.hops.push(RouteHop { number, hop, timing, relay, is_slowest: false });
        }
        if let Some(at) = slowest(&route.hops) {
            route.hops[at].is_slowest = true;
        }
        route
    }

    /// The hops, oldest first.
    pub fn hops(&self) -> &[RouteHop<'a>] {
        &self.hops
    }

    /// Whether a hop took less than no time: the clocks of two servers differ.
    pub fn has_skew(&self) -> bool {
        self.hops.iter().any(|hop| hop.relay.is_some_and(|relay| relay.seconds < 0))
    }
}

impl RouteHop<'_> {
    /// Seconds since 1970, where they are plausible.
    fn plausible_seconds(&self) -> Option<i64> {
        self.hop.at.filter(|_| self.timing == Timing::Plausible).map(Moment::unix_seconds)
    }
}

impl Timing {
    /// The word of JSON.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Implausible => "implausible",
            Self::Plausible => "plausible",
        }
    }
}

fn timing(hop: &Hop, reported_at: Moment) -> Timing {
    let latest = reported_at.unix_seconds() + LATEST_AFTER_REPORT_SECONDS;
    match hop.at.map(Moment::unix_seconds) {
        None => Timing::Unknown,
        Some(seconds) if (EARLIEST_SECONDS..=latest).contains(&seconds) => Timing::Plausible,
        Some(_) => Timing::Implausible,
    }
}

/// The index of the slowest hop. What no clock contradicts of a hop's time is what lies between the latest time before it and
/// the earliest from it on.
fn slowest(hops: &[RouteHop<'_>]) -> Option<usize> {
    let mut earliest_from = vec![i64::MAX; hops.len()];
    let mut earliest = i64::MAX;
    for (at, hop) in hops.iter().enumerate().rev() {
        earliest = earliest.min(hop.plausible_seconds().unwrap_or(i64::MAX));
        earliest_from[at] = earliest;
    }
    let (mut latest_before, mut total, mut longest) = (None::<i64>, 0_i64, (0_i64, 0));
    for (at, hop) in hops.iter().enumerate() {
        let Some(seconds) = hop.plausible_seconds() else { continue };
        if let Some(before) = latest_before {
            let took = (earliest_from[at] - before).max(0);
            total += took;
            longest = longest.max((took, at));
        }
        latest_before = latest_before.max(Some(seconds));
    }
    let (took, at) = longest;
    (took > SLOW_SECONDS && took * 2 > total).then_some(at)
}
