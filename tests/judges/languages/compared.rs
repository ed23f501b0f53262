//! compare-locales, which guards the locales of Mozilla: nothing is missing, obsolete, duplicate or broken, and each plural has the
//! forms of its language.

use super::{languages, lines};
use crate::judge::command;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// What it counts of one language (`programs/l10n_compare.py`).
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Compared {
    language: String,
    counts: BTreeMap<String, u64>,
    /// Errors, warnings, and what is missing or obsolete, in its own words, with the file.
    said: String,
}

#[test]
fn compare_locales_finds_nothing_missing_obsolete_or_wrong() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales");
    let tags: Vec<&str> = languages().map(|language| &*language.name).filter(|name| *name != "en").collect();
    let asked = include_str!("../../../locales/l10n.toml");
    let listed: Vec<&str> =
        asked.lines().filter_map(|line| line.trim().strip_prefix('"')?.strip_suffix("\",")).collect();
    assert_eq!(listed, tags, "l10n.toml asks for other languages than there are");
    let compared: Vec<Compared> = lines(command(&["compare-locales"]).arg(&folder).args(&tags));
    assert!(compared.iter().map(|compared| &*compared.language).eq(tags.iter().copied()));
    let n_messages = super::BENCH.english().expect("English").entries().count() as u64;
    for Compared { language, counts, said } in &compared {
        assert!(said.is_empty(), "{language}:\n{}", said);
        for what in ["errors", "warnings", "missing", "report", "obsolete", "keys"] {
            assert_eq!(counts[what], 0, "{language}: {what}");
        }
        // A message counts once for each of its parts.
        assert!(counts["changed"] + counts["unchanged"] >= n_messages, "{language}: {counts:?} of {n_messages}");
    }
}

/// It is no judge that finds nothing in anything.
#[test]
fn compare_locales_finds_what_is_broken() {
    let folder = crate::program::empty_folder("languages/broken");
    let write = |path: &str, text: &str| crate::program::written(&folder.join(path), text);
    for name in ["en", "pl"] {
        std::fs::create_dir(folder.join(name)).expect("a folder below target can be made");
    }
    write("l10n.toml", include_str!("../../../locales/l10n.toml"));
    write(
        "en/a.ftl",
        "gone = Gone\nhere = Here\n    .part = Part\nmany =\n    { $n ->\n        [one] a\n       *[other] b\n    }\n",
    );
    write("pl/a.ftl", "here = Tu\nmany =\n    { $n ->\n        [one] a\n       *[other] b\n    }\nold = Stary\n");
    let compared: Vec<Compared> = lines(command(&["compare-locales"]).arg(&folder).arg("pl"));
    let [Compared { counts, said, .. }] = &compared[..] else { panic!("{compared:?}") };
    assert_eq!([counts["missing"], counts["obsolete"], counts["errors"], counts["warnings"]], [1, 1, 1, 1], "{said:?}");
}
