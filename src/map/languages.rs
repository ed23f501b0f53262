//! The value of an entry.

use crate::language::LanguageTag;

/// The most languages that an entry may have.
pub const MAX_LANGUAGES: usize = 3;

/// Reads `nl`, or `nl fr` for the first of them that has words; commas count as spaces. What is wrong, where it is.
pub(super) fn parse(value: &str) -> Result<Vec<LanguageTag>, String> {
    let mut languages: Vec<LanguageTag> = Vec::new();
    for word in value.split([' ', '\t', ',']).filter(|word| !word.is_empty()) {
        let tag = LanguageTag::parse_lenient(word).map_err(|_| format!("{word:?} is no language"))?;
        if !languages.contains(&tag) {
            languages.push(tag);
        }
    }
    match languages.len() {
        0 => Err("there is no language".to_owned()),
        1..=MAX_LANGUAGES => Ok(languages),
        n => Err(format!("there are {n} languages, {MAX_LANGUAGES} are allowed")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_is_one_language_or_a_few() {
        let read = |value: &str| {
            parse(value).map(|tags| tags.iter().map(|tag| tag.as_str().to_owned()).collect::<Vec<_>>().join("+"))
        };
        assert_eq!(read("nl"), Ok("nl".into()));
        assert_eq!(read(" nl,fr\ten "), Ok("nl+fr+en".into()));
        assert_eq!(read("nl nl"), Ok("nl".into()));
        for wrong in ["", " , ", "n l", "nl fr en de"] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
    }
}
