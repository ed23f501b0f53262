//! Claims about the documents: what they show is what the program makes, and what they cite is there.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use retourpost::intake::from_json;
use retourpost::notice::{Outcome, Renderer, Stamp};
use retourpost::phrase::Catalogue;
use retourpost::site::{Site, SiteLayer};

fn path(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(name)
}

fn read(name: &str) -> String {
    std::fs::read_to_string(path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// What stands between `<!-- name -->` and `<!-- /name -->`.
fn between<'t>(text: &'t str, name: &str) -> &'t str {
    let (open, close) = (format!("<!-- {name} -->"), format!("<!-- /{name} -->"));
    let start = text.find(&open).unwrap_or_else(|| panic!("{open} is missing")) + open.len();
    &text[start..start + text[start..].find(&close).unwrap_or_else(|| panic!("{close} is missing"))]
}

/// The notice of the picture.
fn pictured() -> String {
    let site = SiteLayer::from_toml("site.toml", &read("tests/data/pictures/site.toml")).unwrap();
    let renderer = Renderer::new(Site::merge([site]).unwrap(), Catalogue::embedded().clone());
    let case = from_json(&read("tests/data/pictures/card-nl.json")).unwrap();
    let Outcome::Notice(notice) = renderer.render(&case, &Stamp::for_snapshots()).unwrap() else { panic!("it is due") };
    notice.text()
}

/// `TESTS_UPDATE_GOLDEN=1` writes it anew, as it does golden files.
#[test]
fn the_text_beside_the_picture_is_what_is_rendered() {
    let escaped = pictured().replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    let due = format!("\n\n<pre>\n{}\n</pre>\n\n", escaped.trim_end());
    let readme = read("README.md");
    let shown = between(&readme, "text");
    if std::env::var_os("TESTS_UPDATE_GOLDEN").is_some_and(|value| value == "1") {
        std::fs::write(path("README.md"), readme.replace(shown, &due)).unwrap();
    } else {
        assert_eq!(
            shown, due,
            "README.md; TESTS_UPDATE_GOLDEN=1 writes it anew; tests/pictures/take takes the picture"
        );
    }
}

/// The requirements that a generator can obey: sections A to I and L to N of the checklist, with how many each has.
const SECTIONS: [(&str, usize); 12] = [
    ("ENV", 13),
    ("HDR", 15),
    ("REP", 7),
    ("TXT", 15),
    ("DS", 17),
    ("PM", 11),
    ("PR", 25),
    ("RC", 14),
    ("I18", 14),
    ("SC", 9),
    ("MIME", 13),
    ("ML", 11),
];

/// A row of the page: the requirement, and the files that are said to test it.
fn rows(page: &str) -> Vec<(String, Vec<String>)> {
    let rows = page.lines().filter_map(|line| line.strip_prefix("| "));
    rows.filter_map(|row| {
        let cells: Vec<&str> = row.trim_end_matches('|').split(" | ").map(str::trim).collect();
        let is_id = |cell: &str| SECTIONS.iter().any(|(name, _)| cell.starts_with(&format!("{name}-")));
        let [id, _, tested] = cells[..] else { return None };
        let files = tested.split(", ").filter(|file| file.ends_with('`')).map(|file| file.replace('`', ""));
        is_id(id).then(|| (id.to_owned(), files.collect()))
    })
    .collect()
}

#[test]
fn the_page_on_conformance_has_each_requirement_once_and_in_order() {
    let listed: Vec<String> = rows(&read("src/manual/conformance.md")).into_iter().map(|(id, _)| id).collect();
    let all: Vec<String> =
        SECTIONS.iter().flat_map(|(name, last)| (1..=*last).map(move |at| format!("{name}-{at}"))).collect();
    assert_eq!(listed, all);
}

/// Whether a text has the id and not just one that begins with it: `PR-1` is not in `PR-17`.
fn cites(text: &str, id: &str) -> bool {
    text.match_indices(id).any(|(at, _)| !text[at + id.len()..].starts_with(|next: char| next.is_ascii_digit()))
}

#[test]
fn each_requirement_that_is_said_to_be_tested_is_cited_there() {
    let missing: BTreeSet<String> = rows(&read("src/manual/conformance.md"))
        .iter()
        .flat_map(|(id, files)| files.iter().map(move |file| (id, file)))
        .filter(|(id, file)| !cites(&read(&format!("tests/claims/{file}.rs")), id))
        .map(|(id, file)| format!("{id} is not cited in tests/claims/{file}.rs"))
        .collect();
    assert_eq!(missing, BTreeSet::new());
}
