//! Numbers of octets.

use crate::phrase::piece::Phrase;

/// The phrases of the units.
#[derive(Debug)]
pub(super) struct SizeFormat {
    pub(super) octets: Phrase,
    pub(super) kb: Phrase,
    pub(super) mb: Phrase,
}

/// How much of a unit.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Amount {
    Octets(u64),
    /// Tenths of the unit; whole ones from ten on.
    Tenths(u64),
}

impl SizeFormat {
    pub(super) fn choose(&self, octets: u64) -> (&Phrase, Amount) {
        // 999.5 kB would be told as 1,000 kB.
        match octets {
            0..1000 => (&self.octets, Amount::Octets(octets)),
            1000..999_500 => (&self.kb, Amount::Tenths(tenths(octets, 1000))),
            _ => (&self.mb, Amount::Tenths(tenths(octets, 1_000_000))),
        }
    }
}

/// Rounded to tenths below ten, to whole units from there on.
fn tenths(octets: u64, unit: u64) -> u64 {
    let tenth = unit / 10;
    let tenths = octets / tenth + u64::from(octets % tenth >= tenth / 2);
    if tenths < 100 { tenths } else { (octets / unit + u64::from(octets % unit >= unit / 2)) * 10 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_size_is_told_to_a_tenth_below_ten() {
        assert_eq!(tenths(9_440, 1000), 94);
        assert_eq!(tenths(9_949, 1000), 99);
        assert_eq!(tenths(9_950, 1000), 100);
        assert_eq!(tenths(34_499, 1000), 340);
        assert_eq!(tenths(1_000, 1000), 10);
    }
}
