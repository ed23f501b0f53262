//! Whether octets are still the same.

use std::fmt;

/// A checksum (FNV-1a, 64 bits): it tells that a file was changed or cut, not that somebody meant to deceive. Whoever may write to a
/// batch may send mail anyhow.
///
/// ```
/// use retourpost::outlet::batch::Checksum;
///
/// assert_eq!(Checksum::of(b"foobar").to_string(), "85944171f73967e8");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Checksum(u64);

// The parameters for 64 bits, draft-eastlake-fnv §5.
const OFFSET_BASIS: u64 = 0xcbf2_9ce4_8422_2325;
const PRIME: u64 = 0x0000_0100_0000_01b3;

impl Default for Checksum {
    fn default() -> Self {
        Self(OFFSET_BASIS)
    }
}

impl Checksum {
    /// Of these octets.
    pub fn of(octets: &[u8]) -> Self {
        let mut checksum = Self::default();
        checksum.add(octets);
        checksum
    }

    /// Goes on with these octets.
    pub fn add(&mut self, octets: &[u8]) {
        self.0 = octets.iter().fold(self.0, |sum, octet| (sum ^ u64::from(*octet)).wrapping_mul(PRIME));
    }
}

impl fmt::Display for Checksum {
    /// Sixteen hexadecimal digits.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{:016x}", self.0)
    }
}
