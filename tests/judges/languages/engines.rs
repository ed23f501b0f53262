//! Two other engines of Fluent, `fluent.runtime` in Python and `@fluent/bundle` in JavaScript, say every message of every language as
//! ours does, with the same arguments. What they have from elsewhere, plural rules and the form of numbers, may differ: that stands
//! in `tests/data/workbench/fluent-differences.tsv`.

use super::table::assert_known;
use super::{languages, lines};
use crate::judge::command;
use crate::program::empty_folder;
use retourpost::phrase::{Catalogue, Kind, LocaleFile, MessageContract, Phrase, WordingKey};
use serde::Deserialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;

const COUNTS: [u64; 9] = [0, 1, 2, 3, 5, 11, 21, 100, 1_000_000];

/// What an engine says of the cases of a language (`programs/fluent_runtime.py`, `programs/fluent_bundle.mjs`).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    language: String,
    texts: Vec<String>,
    /// What it objects to while it formats.
    errors: Vec<String>,
}

/// A message or an attribute with arguments.
struct Case {
    id: String,
    attribute: Option<String>,
    count: Option<u64>,
    ours: String,
}

impl Case {
    fn name(&self) -> String {
        let attribute = self.attribute.as_ref().map_or(String::new(), |name| format!(".{name}"));
        let count = self.count.map_or(String::new(), |count| format!(" {count}"));
        format!("{}{attribute}{count}", self.id)
    }
}

/// What we say in this language, and the arguments for the others. Counts are numbers there and what we write of them here.
fn cases(catalogue: &Catalogue, tag: &retourpost::language::LanguageTag) -> (Vec<Case>, Vec<Value>) {
    let (mut cases, mut asked) = (Vec::new(), Vec::new());
    for message in catalogue.contract().messages() {
        let has_count = message.variables.iter().any(|variable| variable.kind == Kind::Count);
        let counts: Vec<Option<u64>> = if has_count { COUNTS.map(Some).to_vec() } else { vec![None] };
        let attributes = message.attributes.iter().map(|name| Some(&**name));
        for attribute in message.has_value.then_some(None).into_iter().chain(attributes) {
            let phrase =
                catalogue.resolve(tag, &WordingKey::default(), &message.id, attribute).expect("all are usable");
            for count in &counts {
                let (ours, arguments) = said(catalogue, tag, message, &phrase, *count);
                let (id, attribute) = (message.id.to_string(), attribute.map(str::to_owned));
                asked.push(json!([id, attribute, arguments]));
                cases.push(Case { id, attribute, count: *count, ours });
            }
        }
    }
    (cases, asked)
}

fn said(
    catalogue: &Catalogue,
    tag: &retourpost::language::LanguageTag,
    message: &MessageContract,
    phrase: &Phrase,
    count: Option<u64>,
) -> (String, Map<String, Value>) {
    let formats = catalogue.values(tag).expect("it has values");
    let plurals = catalogue.plurals(tag).expect("it has plurals");
    let (mut values, mut arguments) = (BTreeMap::new(), Map::new());
    for variable in &message.variables {
        let name = &*variable.name;
        if let (Kind::Count, Some(count)) = (variable.kind, count) {
            let mut written = String::new();
            formats.write_count(count, &mut written);
            values.insert(name, written);
            arguments.insert(name.to_owned(), count.into());
        } else {
            let sample = variable.sample.as_deref().unwrap_or("sample");
            values.insert(name, sample.to_owned());
            arguments.insert(name.to_owned(), sample.into());
        }
    }
    let mut ours = String::new();
    let value = |name: &str| values.get(name).map(String::as_str);
    phrase.write_plain(&value, &|_| count, plurals, &mut ours).expect("all values are there");
    (ours, arguments)
}

/// Without the separators of thousands and signs of direction.
fn without_form_of_numbers(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_digit = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(char::is_ascii_digit);
    let is_separator = |letter: char| matches!(letter, '.' | ',' | ' ' | '\u{a0}' | '\u{202f}' | '’' | '\'' | '٬');
    let kept = letters
        .iter()
        .enumerate()
        .filter(|(at, letter)| !(is_separator(**letter) && is_digit(at.checked_sub(1)) && is_digit(Some(at + 1))));
    kept.map(|(_, letter)| *letter).collect()
}

/// Language, engine, what differs, in how many of how many cases, the first of them, ours, theirs.
fn differences(judge: &str) -> Vec<Vec<String>> {
    let catalogue = Catalogue::embedded();
    let folder = empty_folder(&format!("languages/{judge}"));
    let mut due = BTreeMap::new();
    for language in languages() {
        let (cases, asked) = cases(catalogue, &language.tag);
        assert!(cases.len() > 900, "{}: {} cases", language.name, cases.len());
        let sources = LocaleFile::embedded().into_iter().filter(|file| file.language == language.name);
        let sources: Vec<_> = sources
            .filter(|file| file.name.ends_with(".ftl"))
            .map(|file| String::from_utf8_lossy(file.source).into_owned())
            .collect();
        let case = json!({ "language": language.name, "sources": sources, "cases": asked });
        fs::write(folder.join(&language.name).with_extension("json"), case.to_string()).expect("target can be written");
        due.insert(language.name.clone(), cases);
    }
    let said: Vec<Said> = lines(command(&[judge]).arg(&folder));
    assert_eq!(said.len(), due.len(), "{judge}");
    let mut found = Vec::new();
    for Said { language, texts, errors } in said {
        assert!(errors.is_empty(), "{judge}: {language}: {errors:#?}");
        let cases = &due[&language];
        assert_eq!(texts.len(), cases.len(), "{judge}: {language}");
        let differing: Vec<_> = cases.iter().zip(&texts).filter(|(case, text)| case.ours != **text).collect();
        let (numbers, words): (Vec<_>, Vec<_>) = differing
            .into_iter()
            .partition(|(case, text)| without_form_of_numbers(&case.ours) == without_form_of_numbers(text));
        for (what, differing) in [("number", numbers), ("words", words)] {
            if let Some((case, text)) = differing.first() {
                let n = format!("{} of {}", differing.len(), cases.len());
                let [ours, theirs] = [&case.ours, *text].map(|text| visible(text));
                found.push(vec![language.clone(), judge.to_owned(), what.to_owned(), n, case.name(), ours, theirs]);
            }
        }
    }
    found
}

/// What cannot be seen, and what would end a cell of the table, stands as its code point.
fn visible(text: &str) -> String {
    let is_plain = |letter: char| letter == ' ' || !(letter.is_whitespace() || letter.is_control());
    text.chars().map(|it| if is_plain(it) { it.to_string() } else { format!("\\u{{{:x}}}", u32::from(it)) }).collect()
}

#[test]
fn other_engines_of_fluent_say_what_ours_says_but_for_what_is_known() {
    let found: Vec<_> = ["fluent-runtime", "fluent-bundle"].into_iter().flat_map(differences).collect();
    assert_known("fluent-differences.tsv", &found);
}
