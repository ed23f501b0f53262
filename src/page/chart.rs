//! How a mailing went, as two lines.

use crate::ledger::Ratio;

/// Points of a `polyline`, from left to right in 0 to 1000, and from 100 percent at 0 to none at 100.
pub(super) fn steps(hours: &[(i64, Ratio, Ratio)], of: impl Fn(&(i64, Ratio, Ratio)) -> Ratio) -> String {
    let (Some(first), Some(last)) = (hours.first(), hours.last()) else { return String::new() };
    // Seconds stay far below 2^53, up to which f64 is exact.
    let width = (last.0 - first.0).max(1) as f64;
    let place = |at: i64| (at - first.0) as f64 * 1_000.0 / width;
    let mut points = String::new();
    for (at, hour) in hours.iter().enumerate() {
        let height = 100.0 - of(hour).percent().unwrap_or(0.0);
        points.push_str(&format!("{:.1},{height:.1} ", place(hour.0)));
        // A number holds until the next one.
        if let Some(next) = hours.get(at + 1) {
            points.push_str(&format!("{:.1},{height:.1} ", place(next.0)));
        }
    }
    points.trim_end().to_owned()
}

/// Without the hours in which neither number changed.
pub(super) fn changes(hours: Vec<(i64, Ratio, Ratio)>) -> Vec<(i64, Ratio, Ratio)> {
    let mut changed: Vec<(i64, Ratio, Ratio)> = Vec::with_capacity(hours.len());
    for hour in hours {
        if changed.last().is_none_or(|last| (last.1, last.2) != (hour.1, hour.2)) {
            changed.push(hour);
        }
    }
    changed
}

#[cfg(test)]
mod tests {
    use super::{changes, steps};
    use crate::ledger::Ratio;

    #[test]
    fn a_number_holds_until_the_next_one() {
        let of = |n| Ratio::new(n, 4);
        let hours = vec![(0, of(4), of(0)), (60, of(4), of(0)), (75, of(3), of(1)), (100, of(2), of(2))];
        let hours = changes(hours);
        assert_eq!(hours.len(), 3);
        assert_eq!(steps(&hours, |hour| hour.1), "0.0,0.0 750.0,0.0 750.0,25.0 1000.0,25.0 1000.0,50.0");
        assert_eq!(steps(&hours[..1], |hour| hour.2), "0.0,100.0");
        assert_eq!(steps(&[], |hour| hour.2), "");
    }
}
