//! lingua and CLD2 name the language of the whole text of each locale, or a sibling that they do not tell from it.

use super::table::assert_known;
use super::{FILLED_IN, languages, lines, texts};
use crate::judge::command;
use crate::program::empty_folder;
use serde::Deserialize;
use std::fs;

/// What the judges say of a text (`programs/language_id.py`).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Identified {
    language: String,
    lingua: String,
    /// In hundredths.
    sure: u8,
    cld2: String,
}

#[test]
fn every_locale_is_in_the_language_of_its_folder() {
    let folder = empty_folder("languages/texts");
    for language in languages() {
        let texts: Vec<String> = texts(language).into_iter().map(|text| text.text).collect();
        let text = texts.join("\n").replace(FILLED_IN, " ");
        assert!(text.chars().count() > 10_000, "{}: its text is not there", language.name);
        fs::write(folder.join(&language.name).with_extension("txt"), text).expect("target can be written");
    }
    let said: Vec<Identified> = lines(command(&["language"]).arg(&folder));
    assert_eq!(said.len(), languages().count());
    let mut found = Vec::new();
    for said in said {
        assert!(said.sure > 90 || said.lingua != said.language, "lingua is not sure of {}: {said:?}", said.language);
        for (judge, said_language) in [("lingua", &said.lingua), ("cld2", &said.cld2)] {
            if *said_language != said.language {
                found.push([&said.language, judge, said_language].map(str::to_owned).to_vec());
            }
        }
    }
    assert_known("identified.tsv", &found);
}
