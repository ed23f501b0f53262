//! Lengths of time.

use crate::phrase::piece::Phrase;

/// The phrases of the units.
#[derive(Debug)]
pub(super) struct DurationFormat {
    pub(super) minutes: Phrase,
    pub(super) hours: Phrase,
    pub(super) days: Phrase,
}

/// A unit is coarse enough to be read and still told well while rounding to it moves the value by no more than a
/// twelfth: 76 hours are 3 days, 60 hours are 60 hours.
const LARGEST_ERROR: u64 = 12;

impl DurationFormat {
    pub(super) fn choose(&self, seconds: u64) -> (&Phrase, u64) {
        for (phrase, unit) in [(&self.days, 86_400), (&self.hours, 3600)] {
            let count = rounded(seconds, unit);
            let error = (count.saturating_mul(unit)).abs_diff(seconds);
            if count > 0 && error <= seconds / LARGEST_ERROR {
                return (phrase, count);
            }
        }
        (&self.minutes, rounded(seconds, 60).max(1))
    }
}

fn rounded(value: u64, unit: u64) -> u64 {
    value / unit + u64::from(value % unit >= unit.div_ceil(2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rounding_is_to_the_nearest() {
        assert_eq!(rounded(89, 60), 1);
        assert_eq!(rounded(90, 60), 2);
        assert_eq!(rounded(u64::MAX, 1), u64::MAX);
    }
}
