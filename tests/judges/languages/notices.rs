//! Notices in every language: Python's `email` finds no defect in one of each cause, and a browser shows the card and the delay
//! notice whole, on a phone and on a desktop.

use super::languages;
use crate::cases::{self, Renderers};
use crate::judge::{home, sightings};
use crate::program::empty_folder;
use std::fs;
use std::path::Path;

/// The card and the delay notice.
const SHOWN: [&str; 2] = ["mailbox-unknown-failed-internal", "host-unreachable-delayed-internal"];

fn write(folder: &Path, renderers: &Renderers, sample: &cases::Sample, language: &str) {
    let octets = renderers.notice(sample, language).outgoing.octets;
    fs::write(folder.join(format!("{}.{language}.eml", sample.name)), octets).expect("target can be written");
}

fn assert_no_complaints(judge: &str, folder: &Path, arguments: &[&Path], n: usize) {
    let seen = sightings(judge, folder, arguments);
    assert_eq!(seen.len(), n, "{judge}");
    let found = seen.values().flat_map(|seen| seen.complaints.iter().map(|said| format!("{}: {said}", seen.file)));
    let found: Vec<String> = found.collect();
    assert!(found.is_empty(), "{}:\n{}", found.len(), found.join("\n"));
}

/// A cause is a failure in one language and a delay in the next, within in one cause and outside in the next.
#[test]
fn pythons_email_finds_no_defect_in_any_cause_of_any_language() {
    let folder = empty_folder("languages/causes");
    let renderers = Renderers::new();
    let causes = cases::of_causes();
    let mut n_written = 0;
    for (at, rows) in causes.chunks(4).enumerate() {
        for (number, language) in languages().enumerate() {
            // failed inside, failed outside, delayed inside, delayed outside
            write(&folder, &renderers, &rows[(number + at) % 2 * 2 + at % 2], &language.name);
            n_written += 1;
        }
    }
    assert_no_complaints("email", &folder, &[], n_written);
}

#[test]
fn a_browser_shows_the_card_and_the_delay_of_every_language_whole() {
    let folder = empty_folder("languages/shown");
    let (pages, pictures) = (home().join("languages/pages"), home().join("languages/pictures"));
    let renderers = Renderers::new();
    let all = cases::all();
    for name in SHOWN {
        let sample = all.iter().find(|sample| sample.name == name).expect("a sample");
        languages().for_each(|language| write(&folder, &renderers, sample, &language.name));
    }
    empty_folder("languages/pages");
    let n_pages = SHOWN.len() * languages().count();
    assert_no_complaints("parts", &folder, &[&pages], n_pages);
    assert_no_complaints("browser", &pages, &[&pictures, Path::new("words")], n_pages);
}
