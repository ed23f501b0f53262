//! The route of the failed message, as JSON.

use serde::Serialize;

use crate::report::{Moment, Route, RouteHop};

/// The path of the message with the time that each hop took, the oldest hop first.
#[derive(Debug, Serialize)]
pub(super) struct RoutePart {
    hops: Vec<HopPart>,
    /// The number of the hop that held the message up.
    slowest: Option<usize>,
    /// Whether a relay time is negative.
    clocks_differ: bool,
}

#[derive(Debug, Serialize)]
struct HopPart {
    number: usize,
    from: Option<String>,
    from_address: Option<String>,
    by: Option<String>,
    with: Option<String>,
    id: Option<String>,
    at: Option<String>,
    utc: Option<String>,
    timing: &'static str,
    relay_seconds: Option<i64>,
    /// The number of the hop since which the seconds are counted.
    relay_since: Option<usize>,
}

impl From<&Route<'_>> for RoutePart {
    fn from(route: &Route<'_>) -> Self {
        Self {
            hops: route.hops().iter().map(HopPart::from).collect(),
            slowest: route.hops().iter().find(|hop| hop.is_slowest).map(|hop| hop.number),
            clocks_differ: route.has_skew(),
        }
    }
}

impl From<&RouteHop<'_>> for HopPart {
    fn from(of_route: &RouteHop<'_>) -> Self {
        let hop = of_route.hop;
        Self {
            number: of_route.number,
            from: hop.from.clone(),
            from_address: hop.from_address.map(|address| address.to_string()),
            by: hop.by.clone(),
            with: hop.with.clone(),
            id: hop.id.clone(),
            at: hop.at.map(|at| at.to_string()),
            utc: hop.at.map(Moment::in_utc).map(|at| at.to_string()),
            timing: of_route.timing.as_str(),
            relay_seconds: of_route.relay.map(|relay| relay.seconds),
            relay_since: of_route.relay.map(|relay| relay.since),
        }
    }
}
