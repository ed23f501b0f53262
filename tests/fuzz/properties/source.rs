//! Takes values out of the octets of a fuzzer.

/// Octets that become values, from the front. When they are used up, zeros follow.
pub(super) struct Source<'a>(&'a [u8]);

impl<'a> Source<'a> {
    pub(super) fn new(octets: &'a [u8]) -> Self {
        Self(octets)
    }

    pub(super) fn octet(&mut self) -> u8 {
        let Some((first, rest)) = self.0.split_first() else { return 0 };
        self.0 = rest;
        *first
    }

    /// True for odd octets.
    pub(super) fn flag(&mut self) -> bool {
        self.octet() % 2 == 1
    }

    pub(super) fn below(&mut self, bound: usize) -> usize {
        usize::from(self.octet()) % bound
    }

    pub(super) fn number(&mut self) -> u64 {
        (0..8).fold(0, |number, _| number << 8 | u64::from(self.octet()))
    }

    pub(super) fn one_of<T: Copy>(&mut self, choices: &[T]) -> T {
        choices[self.below(choices.len())]
    }

    /// Up to 255 octets, or 16 times as many if the first octet is 255.
    pub(super) fn octets(&mut self) -> &'a [u8] {
        let wanted = match self.octet() {
            255 => 16 * usize::from(self.octet()),
            wanted => usize::from(wanted),
        };
        let (taken, rest) = self.0.split_at(wanted.min(self.0.len()));
        self.0 = rest;
        taken
    }

    /// The same as text; what is no UTF-8 becomes replacement characters.
    pub(super) fn text(&mut self) -> String {
        String::from_utf8_lossy(self.octets()).into_owned()
    }

    /// Every second time nothing.
    pub(super) fn maybe<T>(&mut self, take: impl FnOnce(&mut Self) -> T) -> Option<T> {
        self.flag().then(|| take(self))
    }
}
