//! Lengths of time.

use crate::phrase::piece::Phrase;

/// The phrases of the units.
#[derive(Debug)]
pub(super) struct DurationFormat {
    pub(super) seconds: Phrase,
    pub(super) minutes: Phrase,
    pub(super) hours: Phrase,
    pub(super) days: Phrase,
}

/// A unit is coarse enough to be read and still told well while rounding to it moves the value by no more than a
/// twelfth: 76 hours are 3 days, 60 hours are 60 hours.
const LARGEST_ERROR: u64 = 12;

impl DurationFormat {
    pub(super) fn choose(&self, seconds: u64) -> (&Phrase, u64) {
        let large = [(&self.days, 86_400), (&self.hours, 3600)];
        first_that_tells(seconds, large).unwrap_or((&self.minutes, rounded(seconds, 60).max(1)))
    }

    /// The same, in seconds below two minutes and where minutes are too coarse.
    pub(super) fn choose_fine(&self, seconds: u64) -> (&Phrase, u64) {
        let large = [(&self.days, 86_400), (&self.hours, 3600), (&self.minutes, 60)];
        let told = if seconds < 120 { None } else { first_that_tells(seconds, large) };
        told.unwrap_or((&self.seconds, seconds))
    }
}

/// The first unit that tells a length of time well.
fn first_that_tells<const N: usize>(seconds: u64, units: [(&Phrase, u64); N]) -> Option<(&Phrase, u64)> {
    let counted = units.into_iter().map(|(phrase, unit)| (phrase, unit, rounded(seconds, unit)));
    let tells_well = |(_, unit, count): &(&Phrase, u64, u64)| {
        *count > 0 && count.saturating_mul(*unit).abs_diff(seconds) <= seconds / LARGEST_ERROR
    };
    counted.into_iter().find(tells_well).map(|(phrase, _, count)| (phrase, count))
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
