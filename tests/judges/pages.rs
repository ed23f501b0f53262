//! The HTML of a notice: the checkers of HTML find nothing, and a browser shows it whole, on a phone and on a desktop, in the
//! light and in the dark, asking for nothing outside and readable for everyone (WCAG AA). Its pictures stay in
//! `target/judges/pages/<set>/pictures`.

use crate::corpus::{Corpus, corpus, others};
use crate::expectation::Expectation;
use crate::judge::{home, sightings, source};
use std::collections::BTreeSet;
use std::path::PathBuf;

struct Pages {
    /// Where `<name>.html` and `<name>.txt` of each message lie.
    folder: PathBuf,
    pictures: PathBuf,
}

fn pages_of(corpus: &Corpus, set: &str) -> Pages {
    let folder = home().join("pages").join(set);
    let pictures = folder.join("pictures");
    sightings("parts", &corpus.folder, &[&folder]);
    Pages { folder, pictures }
}

/// The complaints of a message's page; a page that was left out is one.
fn complaints(judge: &str, pages: &Pages, expectation: &Expectation) -> Vec<String> {
    let seen = sightings(judge, &pages.folder, &[&pages.pictures]);
    let found =
        seen.get(&expectation.file).map_or(vec!["has no page".to_owned()], |sighting| sighting.complaints.clone());
    found.into_iter().map(|complaint| format!("{}: {complaint}", expectation.file)).collect()
}

fn finds_nothing(judge: &str) {
    let all = all_complaints(judge, corpus(), "ours");
    assert!(all.is_empty(), "{} complaints:\n{}", all.len(), all.join("\n"));
}

/// What the judge says of the pages of these messages, which lie under the name of the set then.
pub(crate) fn all_complaints(judge: &str, corpus: &Corpus, set: &str) -> Vec<String> {
    let pages = pages_of(corpus, set);
    corpus.expectations.iter().flat_map(|expectation| complaints(judge, &pages, expectation)).collect()
}

fn finds_what_is_broken(judge: &str) {
    let broken = &others()[0];
    let pages = pages_of(broken, "broken");
    for expectation in &broken.expectations {
        let found = complaints(judge, &pages, expectation);
        let is_named = expectation.noticed_by.iter().any(|name| name == judge);
        assert_eq!(!found.is_empty(), is_named, "{judge} of {}: {found:?}", expectation.file);
    }
}

#[test]
fn every_notice_has_text_and_html() {
    let seen = sightings("parts", &corpus().folder, &[&home().join("pages/ours")]);
    for expectation in &corpus().expectations {
        let complaints = &seen[&expectation.file].complaints;
        assert!(complaints.is_empty(), "{}: {complaints:?}", expectation.file);
    }
}

#[test]
fn the_checkers_of_html_find_nothing() {
    finds_nothing("html");
}

#[test]
fn the_checkers_of_html_find_what_is_broken() {
    finds_what_is_broken("html");
}

#[test]
fn what_clients_lack_of_what_the_pages_use_is_known_with_its_reason() {
    let pages = pages_of(corpus(), "ours");
    let seen = sightings("caniemail", &pages.folder, &[]);
    let complaints = seen.values().flat_map(|sighting| &sighting.complaints);
    let found: BTreeSet<String> =
        complaints.map(|complaint| complaint.split(" | ").next().unwrap_or_default().to_owned()).collect();
    let table = std::fs::read_to_string(source().join("data/caniemail.tsv")).expect("the table");
    let rows = table.lines().filter(|line| !line.starts_with('#'));
    let known: BTreeSet<String> = rows
        .map(|row| {
            let [support, feature, reason] = row.split('\t').collect::<Vec<_>>()[..] else { panic!("{row}") };
            assert!(!reason.is_empty(), "{row}");
            format!("{support}: {feature}")
        })
        .collect();
    assert!(known.len() > 20, "the table is read");
    let unknown: Vec<_> = found.difference(&known).collect();
    let stale: Vec<_> = known.difference(&found).collect();
    assert!(unknown.is_empty() && stale.is_empty(), "without a reason: {unknown:#?}\nnot used any more: {stale:#?}");
}

#[test]
fn the_browser_finds_nothing() {
    finds_nothing("browser");
}

#[test]
fn the_browser_finds_what_is_broken() {
    finds_what_is_broken("browser");
}

#[test]
fn the_browser_leaves_four_pictures_of_each_notice() {
    assert_four_pictures_of_each(corpus(), "ours");
}

pub(crate) fn assert_four_pictures_of_each(corpus: &Corpus, set: &str) {
    let pages = pages_of(corpus, set);
    sightings("browser", &pages.folder, &[&pages.pictures]);
    for expectation in &corpus.expectations {
        for view in ["phone-light", "phone-dark", "desktop-light", "desktop-dark"] {
            let picture = pages.pictures.join(&expectation.file).with_extension(format!("{view}.png"));
            assert!(picture.is_file(), "{} is missing", picture.display());
        }
    }
}
