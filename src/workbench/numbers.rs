//! For which numbers a form is, told by the first of them.

use crate::phrase::{PluralCategory, Plurals};

/// The first numbers of a category: `2–4, 22–24, 32–34 …`.
pub(super) fn numbers_of(plurals: &Plurals, category: PluralCategory) -> String {
    // CLDR's rules look at the last two digits.
    const HIGHEST: u64 = 1000;
    const N_SHOWN: usize = 3;
    let mut ranges: Vec<(u64, u64)> = Vec::new();
    for number in (0..=HIGHEST).filter(|number| plurals.cardinal(*number) == category) {
        match ranges.last_mut() {
            Some((_, last)) if *last + 1 == number => *last = number,
            _ => ranges.push((number, number)),
        }
    }
    let shown = ranges.iter().take(N_SHOWN).map(|(first, last)| match last - first {
        _ if *last == HIGHEST => format!("{first}, {}, {} …", first + 1, first + 2),
        0 => first.to_string(),
        1 => format!("{first}, {last}"),
        _ => format!("{first}–{last}"),
    });
    let shown: Vec<String> = shown.collect();
    let more = if ranges.len() > N_SHOWN { " …" } else { "" };
    shown.join(", ") + more
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::LanguageTag;

    #[test]
    fn the_numbers_of_a_form_are_shown_by_their_first() {
        let told = |tag: &str, category: PluralCategory| {
            let plurals = Plurals::for_language(&LanguageTag::parse(tag).unwrap());
            numbers_of(&plurals, category)
        };
        assert_eq!(told("pl", PluralCategory::Few), "2–4, 22–24, 32–34 …");
        assert_eq!(told("pl", PluralCategory::One), "1");
        assert_eq!(told("en", PluralCategory::Other), "0, 2, 3, 4 …");
        assert_eq!(told("fr", PluralCategory::One), "0, 1");
        assert_eq!(told("pl", PluralCategory::Other), "");
    }
}
