//! Which languages a judge is asked in that does not read words: parsers of mail, mail systems, browsers that look at a page.

use crate::cases::{LANGUAGES, N_FIRST};

/// The first languages, and of the later ones a share: over `n` rows each of them comes once.
pub(crate) fn languages(row: usize, n: usize) -> Vec<&'static str> {
    let (first, later) = LANGUAGES.split_at(N_FIRST);
    let is_due = |at: &usize| at % n == row % n;
    let later = later.iter().enumerate().filter(|(at, _)| is_due(at)).map(|(_, language)| *language);
    first.iter().copied().chain(later).collect()
}
