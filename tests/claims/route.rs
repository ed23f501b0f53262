//! The route of a message: what each hop took, worked out by hand.

use proptest::prelude::*;

use retourpost::report::{Hop, Moment, Relay, Route, Timing};

/// When all these reports are made: 2026-11-21T13:02:14Z.
const REPORTED: i64 = 1_795_266_134;
/// 2026-11-21T09:00:00Z.
const NINE: i64 = 1_795_251_600;

fn reported() -> Moment {
    Moment::try_new(REPORTED, 60).unwrap()
}

/// Hops at these seconds after nine; none where the field tells no time.
fn hops(seconds: &[Option<i64>]) -> Vec<Hop> {
    let hop = |(number, seconds): (usize, &Option<i64>)| Hop {
        by: Some(format!("s{number}")),
        at: seconds.map(|seconds| Moment::try_new(NINE + seconds, 0).unwrap()),
        ..Hop::default()
    };
    seconds.iter().enumerate().map(hop).collect()
}

fn relays(route: &Route<'_>) -> Vec<Option<(i64, usize)>> {
    let told = |relay: Relay| (relay.seconds, relay.since);
    route.hops().iter().map(|hop| hop.relay.map(told)).collect()
}

fn slowest(route: &Route<'_>) -> Vec<usize> {
    route.hops().iter().filter(|hop| hop.is_slowest).map(|hop| hop.number).collect()
}

/// Name; seconds after nine; relay seconds and since which hop; the slowest hop; whether clocks differ.
type Row = (&'static str, &'static [Option<i64>], &'static [Option<(i64, usize)>], &'static [usize], bool);

const ROWS: &[Row] = &[
    ("no hop", &[], &[], &[], false),
    ("one hop", &[Some(0)], &[None], &[], false),
    ("quick", &[Some(0), Some(1), Some(3)], &[None, Some((1, 1)), Some((2, 2))], &[], false),
    ("at the same second", &[Some(0), Some(0)], &[None, Some((0, 1))], &[], false),
    ("just a minute", &[Some(0), Some(60)], &[None, Some((60, 1))], &[], false),
    ("over a minute", &[Some(0), Some(61)], &[None, Some((61, 1))], &[2], false),
    (
        "one that is slow among quick ones",
        &[Some(0), Some(2), Some(3602), Some(3603)],
        &[None, Some((2, 1)), Some((3600, 2)), Some((1, 3))],
        &[3],
        false,
    ),
    ("two that are equally slow", &[Some(0), Some(90), Some(180)], &[None, Some((90, 1)), Some((90, 2))], &[], false),
    (
        "a clock that is two seconds behind",
        &[Some(0), Some(-2), Some(4)],
        &[None, Some((-2, 1)), Some((6, 2))],
        &[],
        true,
    ),
    (
        "a clock that is five minutes ahead, which makes no hop slow",
        &[Some(0), Some(301), Some(2)],
        &[None, Some((301, 1)), Some((-299, 2))],
        &[],
        true,
    ),
    (
        "a clock that is five minutes behind, which makes no hop slow",
        &[Some(0), Some(-298), Some(2)],
        &[None, Some((-298, 1)), Some((300, 2))],
        &[],
        true,
    ),
    (
        "a clock that is behind in front of a hop that is slow",
        &[Some(0), Some(-298), Some(3602)],
        &[None, Some((-298, 1)), Some((3900, 2))],
        &[3],
        true,
    ),
    ("a hop without time", &[Some(0), None, Some(7200)], &[None, None, Some((7200, 1))], &[3], false),
    ("only the last with a time", &[None, None, Some(5)], &[None, None, None], &[], false),
    ("the year 1970 in the middle", &[Some(0), Some(-NINE), Some(10)], &[None, None, Some((10, 1))], &[], false),
    ("a year to come at the start", &[Some(400 * 86_400), Some(0), Some(10)], &[None, None, Some((10, 2))], &[], false),
];

#[test]
fn what_each_hop_took_is_what_was_worked_out_by_hand() {
    for (name, seconds, expected, slow, is_skewed) in ROWS {
        let hops = hops(seconds);
        let route = Route::of(&hops, reported());
        assert_eq!(relays(&route), *expected, "{name}");
        assert_eq!(slowest(&route), *slow, "{name}");
        assert_eq!(route.has_skew(), *is_skewed, "{name}");
    }
}

#[test]
fn a_time_before_1990_or_over_a_day_after_the_report_is_not_plausible() {
    let at = |unix_seconds| Hop { at: Some(Moment::try_new(unix_seconds, 0).unwrap()), ..Hop::default() };
    let day = 86_400;
    let hops =
        [at(0), at(631_151_999), at(631_152_000), at(REPORTED + day), at(REPORTED + day + 1), hops(&[None])[0].clone()];
    let route = Route::of(&hops, reported());
    let timings: Vec<_> = route.hops().iter().map(|hop| hop.timing).collect();
    use Timing::{Implausible, Plausible, Unknown};
    assert_eq!(timings, [Implausible, Implausible, Plausible, Plausible, Implausible, Unknown]);
}

#[test]
fn a_field_that_tells_nothing_is_no_hop_of_the_route() {
    let known = hops(&[Some(0), Some(5)]);
    let all = [known[0].clone(), Hop::default(), known[1].clone()];
    let route = Route::of(&all, reported());
    assert_eq!(route.hops().iter().map(|hop| hop.number).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(relays(&route), [None, Some((5, 1))]);
}

proptest! {
    /// The relay times between hops whose times are plausible add up to the whole, whatever the clocks say; and one hop at most
    /// is the slowest.
    #[test]
    fn relay_times_add_up(times in prop::collection::vec(prop::option::of(-100_000_i64..14_000), 0..30)) {
        let hops = hops(&times);
        let route = Route::of(&hops, reported());
        let known: Vec<i64> = times.iter().copied().flatten().collect();
        let whole = known.last().zip(known.first()).map_or(0, |(last, first)| last - first);
        prop_assert_eq!(route.hops().iter().filter_map(|hop| hop.relay).map(|relay| relay.seconds).sum::<i64>(), whole);
        prop_assert!(slowest(&route).len() <= 1);
    }

    #[test]
    fn no_times_make_a_route_panic(
        times in prop::collection::vec(prop::option::of(-2_208_902_400_i64..=253_402_214_400), 0..20),
        reported in -2_208_902_400_i64..=253_402_214_400,
    ) {
        let hop = |at: &Option<i64>| Hop { at: at.map(|at| Moment::try_new(at, 0).unwrap()), ..Hop::default() };
        let hops: Vec<Hop> = times.iter().map(hop).collect();
        Route::of(&hops, Moment::try_new(reported, 0).unwrap());
    }
}
