//! Which languages a judge is asked in that does not read words: parsers of mail, mail systems, browsers that look at a page.

use crate::cases::LANGUAGES;

/// Everything is tried in these: they have every script, direction and shape of sentence that notices are laid out for.
const N_FIRST: usize = 13;

/// Whether its screens are compared with those that were read.
pub(crate) fn is_first(language: &str) -> bool {
    LANGUAGES[..N_FIRST].contains(&language)
}

/// The first languages, and of the later ones a share: over `n` rows each of them comes once.
pub(crate) fn languages(row: usize, n: usize) -> Vec<&'static str> {
    let (first, later) = LANGUAGES.split_at(N_FIRST);
    let is_due = |at: &usize| at % n == row % n;
    let later = later.iter().enumerate().filter(|(at, _)| is_due(at)).map(|(_, language)| *language);
    first.iter().copied().chain(later).collect()
}
