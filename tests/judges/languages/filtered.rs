//! translate-toolkit's fluent2po makes PO of the locale files, and pofilter runs its checks over it. What it finds is mended, or
//! stands with its reason in `tests/data/workbench/pofilter.tsv`.

use super::table::assert_known;
use super::{BENCH, languages, lines};
use crate::judge::{command, source};
use serde::Deserialize;

/// The checks that make sense for messages of Fluent; the head of the table says why the others do not.
const CHECKS: [&str; 27] = [
    "acronyms",
    "blank",
    "compendiumconflicts",
    "credits",
    "doublewords",
    "emails",
    "endwhitespace",
    "filepaths",
    "functions",
    "hassuggestion",
    "isfuzzy",
    "isreview",
    "kdecomments",
    "long",
    "musttranslatewords",
    "notranslatewords",
    "numbers",
    "options",
    "printf",
    "purepunc",
    "short",
    "startwhitespace",
    "tabs",
    "unchanged",
    "untranslated",
    "urls",
    "xmltags",
];

/// What pofilter finds in a language (`programs/pofilter.py`).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Filtered {
    language: String,
    units: usize,
    /// Unit, check, its words.
    found: Vec<[String; 3]>,
}

#[test]
fn what_pofilter_finds_is_known_with_its_reason() {
    let folder = source().join("../../locales");
    let filtered: Vec<Filtered> = lines(command(&["pofilter"]).arg(folder).args(CHECKS));
    assert_eq!(filtered.len() + 1, languages().count());
    let n_messages = BENCH.english().expect("English").entries().count();
    let mut found = Vec::new();
    for Filtered { language, units, found: of_language } in filtered {
        assert_eq!(units, n_messages, "{language}: fluent2po leaves messages out");
        found.extend(of_language.into_iter().map(|[unit, check, _]| vec![language.clone(), check, unit]));
    }
    found.sort();
    found.dedup();
    assert_known("pofilter.tsv", &found);
}
