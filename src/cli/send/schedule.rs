//! When a batch is sent. Nothing here looks at a clock.

use std::time::Duration;

use crate::report::Moment;

/// How often a recurring batch is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Every {
    /// At least one.
    seconds: i64,
}

/// How long to sleep at most before looking at the clock again: it may be set, and the machine may have slept.
const LOOK: Duration = Duration::from_secs(30);

/// A hundred years of days: what is longer is a slip.
const N_MAX: i64 = 36_525;

impl std::str::FromStr for Every {
    type Err = String;

    /// `30m`, `1h`, `1d`, `2w`. A day is 24 hours, also where clocks are changed.
    fn from_str(text: &str) -> Result<Self, String> {
        let refused = || format!("`{text}` is no span such as 30m, 1h, 1d or 1w");
        let unit = text.chars().next_back().ok_or_else(refused)?;
        let seconds = match unit {
            'm' => 60,
            'h' => 3_600,
            'd' => 86_400,
            'w' => 604_800,
            _ => return Err(refused()),
        };
        match text[..text.len() - 1].parse::<i64>() {
            Ok(n @ 1..=N_MAX) => Ok(Self { seconds: n * seconds }),
            _ => Err(refused()),
        }
    }
}

/// When the next one is due, after this moment: `first`, or a whole number of spans behind it.
pub(super) fn next_due(first: Moment, every: Every, after: Moment) -> Moment {
    let since = after.unix_seconds() - first.unix_seconds();
    let n = if since < 0 { 0 } else { since / every.seconds + 1 };
    let due = n.checked_mul(every.seconds).and_then(|span| first.unix_seconds().checked_add(span));
    // Behind the year 9999 nothing is due any more.
    due.and_then(|due| Moment::try_new(due, first.offset_minutes()).ok()).unwrap_or(first)
}

/// How many were due between two moments that both were.
pub(super) fn n_missed(every: Every, last: Moment, next: Moment) -> i64 {
    ((next.unix_seconds() - last.unix_seconds()) / every.seconds - 1).max(0)
}

/// How long to sleep before it is worth looking at the clock again; nothing if it is time.
pub(super) fn until(due: Moment, now: Moment) -> Option<Duration> {
    let seconds = due.unix_seconds() - now.unix_seconds();
    u64::try_from(seconds).ok().filter(|seconds| *seconds > 0).map(|seconds| Duration::from_secs(seconds).min(LOOK))
}

/// The name of a folder for the batch of a moment: `20261201T070000Z`.
pub(super) fn folder_name(at: Moment) -> String {
    at.in_utc().to_string().replace(['-', ':'], "")
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::{Every, folder_name, n_missed, next_due, until};
    use crate::report::Moment;

    fn at(text: &str) -> Moment {
        Moment::parse(text).unwrap()
    }

    fn every(text: &str) -> Every {
        text.parse().unwrap()
    }

    #[test]
    fn a_span_is_a_number_and_a_unit() {
        assert_eq!(every("90m"), Every { seconds: 5_400 });
        assert_eq!(every("1w"), Every { seconds: 7 * 86_400 });
        for text in ["", "h", "1", "0h", "-1d", "1.5h", "1 h", "1y", "99999999d", "1d1h", "ö"] {
            assert!(text.parse::<Every>().is_err(), "{text}");
        }
    }

    #[test]
    fn the_next_one_is_due_on_the_grid_of_the_first_and_never_at_once_again() {
        let first = at("2026-12-01T08:00:00+01:00");
        for (after, due) in [
            ("2026-11-30T10:00:00Z", "2026-12-01T08:00:00+01:00"),
            ("2026-12-01T06:59:59Z", "2026-12-01T08:00:00+01:00"),
            ("2026-12-01T07:00:00Z", "2026-12-02T08:00:00+01:00"),
            ("2026-12-01T07:00:01Z", "2026-12-02T08:00:00+01:00"),
            ("2026-12-05T12:00:00Z", "2026-12-06T08:00:00+01:00"),
        ] {
            assert_eq!(next_due(first, every("1d"), at(after)).to_string(), due, "{after}");
        }
    }

    #[test]
    fn what_a_sleeping_machine_missed_is_counted_and_not_made_up() {
        let (last, woken) = (at("2026-12-01T08:00:00Z"), at("2026-12-04T09:00:00Z"));
        let next = next_due(last, every("1d"), woken);
        assert_eq!((next.to_string().as_str(), n_missed(every("1d"), last, next)), ("2026-12-05T08:00:00Z", 3));
        assert_eq!(n_missed(every("1d"), last, at("2026-12-02T08:00:00Z")), 0);
    }

    #[test]
    fn a_wait_ends_at_its_moment_and_looks_at_the_clock_on_the_way() {
        let due = at("2026-12-01T08:00:00+01:00");
        assert_eq!(until(due, at("2026-12-01T06:59:50Z")), Some(Duration::from_secs(10)));
        assert_eq!(until(due, at("2026-11-01T00:00:00Z")), Some(Duration::from_secs(30)));
        assert_eq!(until(due, at("2026-12-01T07:00:00Z")), None);
        assert_eq!(until(due, at("2027-01-01T00:00:00Z")), None);
        assert_eq!(folder_name(due), "20261201T070000Z");
    }
}
