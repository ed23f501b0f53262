//! hunspell, and Voikko for Finnish, know every word of every language, or it stands in a list that was read:
//! `tests/data/workbench/words/<tag>.txt`. A word that is not listed fails, and one that is listed and known, or not written any more.

use super::{FILLED_IN, data, is_update, languages, lines, texts};
use crate::judge::command;
use crate::program::empty_folder;
use retourpost::workbench::Language;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;

/// Nobody spells these here.
const UNSPELLED: [(&str, &str); 5] = [
    ("ja", "no dictionary: words are not told apart by spaces, and there is none in Debian"),
    ("mt", "no dictionary in Debian"),
    ("th", "hunspell's dictionary is of single words, and Thai is written without spaces: it flags three of four runs"),
    ("zh-Hans", "no dictionary: a sign that can be typed is a sign"),
    ("zh-Hant", "no dictionary: a sign that can be typed is a sign"),
];

/// What the spellers say of a language (`programs/speller.py`).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Spelled {
    language: String,
    /// Absent where there is nobody to ask.
    unknown: Option<Vec<String>>,
}

/// The words of each message of English in ASCII: names of protocols, of fields, of products.
fn english_words() -> BTreeMap<String, BTreeSet<String>> {
    let english = languages().find(|language| language.is_english()).expect("English");
    let mut words: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for text in texts(english) {
        words.entry(text.message).or_default().extend(words_of(&text.text).map(str::to_owned));
    }
    words
}

/// Words with those of their message in English left out, and the first message of each.
fn words(language: &Language, english: &BTreeMap<String, BTreeSet<String>>) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    for text in texts(language) {
        let is_english = |word: &str| {
            !language.is_english()
                && word
                    .split('-')
                    .all(|part| part.is_ascii() && english.get(&text.message).is_some_and(|words| words.contains(part)))
        };
        for word in words_of(&text.text).filter(|word| !is_english(word)) {
            found.entry(word.to_owned()).or_insert_with(|| text.message.clone());
        }
    }
    found
}

/// Runs of letters. What stands in backticks, what has digits, dots, at signs or underscores in it, and what grows onto a value is
/// none of the language's.
fn words_of(text: &str) -> impl Iterator<Item = &str> {
    let prose = text.split('`').step_by(2);
    prose.flat_map(|prose| prose.split(is_gap)).filter(|token| !is_technical(token)).filter_map(|token| {
        let word = token.trim_matches(|letter: char| !letter.is_alphabetic() && !is_mark(letter));
        (word.chars().filter(|letter| letter.is_alphabetic()).count() > 1).then_some(word)
    })
}

fn is_gap(letter: char) -> bool {
    letter.is_whitespace()
        || matches!(letter, '/' | ',' | ';' | '(' | ')' | '[' | ']' | '"' | '“' | '”' | '„' | '«' | '»' | '‹' | '›')
        || matches!(
            letter,
            '–' | '—' | '…' | '،' | '؛' | '؟' | '?' | '!' | '。' | '、' | '|' | '→' | '\u{2066}' | '\u{2069}'
        )
}

fn is_technical(token: &str) -> bool {
    let inside = token.trim_end_matches(['.', ':', '’', '\'']).trim_start_matches(['\'', '‘']);
    token.contains(FILLED_IN)
        || inside
            .contains(|letter: char| letter.is_ascii_digit() || matches!(letter, '@' | '_' | '=' | '<' | '>' | '\\'))
        || inside.contains(['.', ':'])
}

/// Signs inside words: vowels of Arabic and Hebrew, and what joins or parts letters.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{5c7}' | '\u{64b}'..='\u{670}' | '\u{200c}')
}

#[test]
fn every_word_is_known_to_a_speller_or_was_read() {
    let folder = empty_folder("languages/words");
    let english = english_words();
    let mut messages = BTreeMap::new();
    for language in languages() {
        let words = words(language, &english);
        assert!(words.len() > 20, "{}: {} words", language.name, words.len());
        let text: String = words.keys().map(|word| format!("{word}\n")).collect();
        fs::write(folder.join(format!("{}.txt", language.name)), text).expect("target can be written");
        messages.insert(&*language.name, words);
    }
    let mut objections = Vec::new();
    for Spelled { language, unknown } in lines::<Spelled>(command(&["speller"]).arg(&folder)) {
        let reason = UNSPELLED.iter().find(|(tag, _)| *tag == language).map(|(_, reason)| reason);
        assert_eq!(unknown.is_none(), reason.is_some(), "{language}: {reason:?}");
        if let Some(unknown) = unknown {
            objections.extend(compared(&language, &unknown.into_iter().collect(), &messages[&*language]));
        }
    }
    assert!(objections.is_empty(), "{}:\n{}", objections.len(), objections.join("\n"));
}

/// What differs from the list of the language.
fn compared(language: &str, unknown: &BTreeSet<String>, messages: &BTreeMap<String, String>) -> Vec<String> {
    let path = data("words").join(format!("{language}.txt"));
    if is_update() {
        let head = format!("# Words of {language} that a speller does not know and that are right: read one by one.\n");
        let rows: String = unknown.iter().map(|word| format!("{word}\n")).collect();
        fs::write(&path, head + &rows).expect("the repository can be written");
    }
    let list = fs::read_to_string(&path).unwrap_or_default();
    let listed: BTreeSet<String> = list.lines().filter(|line| !line.starts_with('#')).map(str::to_owned).collect();
    let unlisted = unknown.difference(&listed).map(|word| format!("{language}: {word} ({})", messages[word]));
    let idle = listed.difference(unknown).map(|word| format!("{language}: {word} is listed and not flagged"));
    unlisted.chain(idle).collect()
}
