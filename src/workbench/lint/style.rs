//! Lints of words that a language does not want.

use super::super::passage::{Passage, is_mark};
use super::Look;

impl<'b> Look<'b> {
    pub(super) fn forbidden_words(&mut self, passage: &Passage<'b>) {
        let (style, glossary, is_unspaced) = (self.style, self.glossary, self.is_unspaced());
        for word in &style.register.avoid {
            if let Some(place) = finds(&passage.text, word, is_unspaced) {
                let found = &passage.text[place.0..place.1];
                let message = format!("`{found}` is of another register");
                self.in_passage("register-mix", passage, place, (message, &style.register.summary), None);
            }
        }
        for forbidden in &style.forbidden {
            for word in &forbidden.words {
                if let Some(place) = finds(&passage.text, word, is_unspaced) {
                    let found = &passage.text[place.0..place.1];
                    let why = if forbidden.why.is_empty() { String::new() } else { format!(": {}", forbidden.why) };
                    let message = format!("`{found}` is not said here{why}");
                    let cure = format!("say: {}", forbidden.say);
                    self.in_passage("forbidden-term", passage, place, (message, &cure), None);
                }
            }
        }
        for (id, term) in &glossary.terms {
            for word in &term.avoid {
                if let Some(place) = finds(&passage.text, word, is_unspaced) {
                    let found = &passage.text[place.0..place.1];
                    let message = format!("`{found}` is not the word for {id} in this glossary");
                    let cure = format!("say: {}", term.used.join(", "));
                    self.in_passage("forbidden-term", passage, place, (message, &cure), None);
                }
            }
        }
    }
}

/// Where a word of a style or a glossary stands first in a text: whole, in any case, with any ending where it ends in `*`. In scripts
/// without spaces it may stand anywhere.
pub(super) fn finds(text: &str, wanted: &str, is_unspaced: bool) -> Option<(usize, usize)> {
    let stem = wanted.trim_end_matches('*');
    let may_go_on = stem.len() < wanted.len();
    // `MTA` is not in `MTA-STS`, and `IT` is not `it`.
    let is_abbreviation = stem.len() > 1 && stem.bytes().all(|octet| octet.is_ascii_uppercase());
    let folded = |letter: char| if is_abbreviation { letter } else { folded(letter) };
    let stem: Vec<char> = stem.chars().map(folded).collect();
    if stem.is_empty() {
        return None;
    }
    let letters: Vec<(usize, char)> = text.char_indices().map(|(at, letter)| (at, folded(letter))).collect();
    let ends = |at: usize| letters.get(at).map_or(text.len(), |(offset, _)| *offset);
    let is_word = |letter: char| letter.is_alphanumeric() || letter == '_' || is_mark(letter);
    (0..letters.len().saturating_sub(stem.len() - 1)).find_map(|at| {
        let is_here = letters[at..at + stem.len()].iter().map(|(_, letter)| *letter).eq(stem.iter().copied());
        let opens = at == 0 || !is_word(letters[at - 1].1);
        let mut end = at + stem.len();
        let joins = |at: usize| is_abbreviation && letters.get(at).is_some_and(|(_, letter)| *letter == '-');
        let closes = letters.get(end).is_none_or(|(_, letter)| !is_word(*letter)) && !joins(end);
        if !is_here || !(is_unspaced || (opens && (closes || may_go_on))) {
            return None;
        }
        while may_go_on && !is_unspaced && letters.get(end).is_some_and(|(_, letter)| is_word(*letter)) {
            end += 1;
        }
        Some((ends(at), ends(end)))
    })
}

/// A letter without its case.
fn folded(letter: char) -> char {
    match letter {
        '\u{a0}' | '\n' => ' ',
        letter => letter.to_lowercase().next().unwrap_or(letter),
    }
}

#[cfg(test)]
mod tests {
    use super::finds;

    #[test]
    fn a_word_is_found_whole_and_with_its_endings() {
        assert_eq!(finds("De Bouncer kwam", "bounce*", false), Some((3, 10)));
        assert_eq!(finds("De Bouncer kwam", "bounce", false), None);
        assert_eq!(finds("met je mee", "je", false), Some((4, 6)));
        assert_eq!(finds("jejune", "je", false), None);
        assert_eq!(finds("邮箱已满", "邮箱", true), Some((0, 6)));
        assert_eq!(finds("", "x", false), None);
    }
}
