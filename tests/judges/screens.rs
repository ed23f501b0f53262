//! mutt in a terminal shows the notice to those who read mail as text.

use crate::corpus::{Corpus, corpus};
use crate::judge::{sightings, source};
use std::fs;

#[test]
fn mutt_shows_every_notice_unbroken() {
    assert_unbroken(corpus());
}

pub(crate) fn assert_unbroken(corpus: &Corpus) {
    let seen = sightings("mutt", &corpus.folder, &[]);
    for expectation in &corpus.expectations {
        let complaints = &seen[&expectation.file].complaints;
        assert!(complaints.is_empty(), "{}: {complaints:?}", expectation.file);
    }
}

#[test]
fn mutt_shows_the_text_part_line_by_line() {
    assert_line_by_line(corpus(), "ours");
}

pub(crate) fn assert_line_by_line(corpus: &Corpus, set: &str) {
    let seen = sightings("mutt", &corpus.folder, &[]);
    let pages = crate::judge::home().join("pages").join(set);
    sightings("parts", &corpus.folder, &[&pages]);
    for expectation in &corpus.expectations {
        let screen = seen[&expectation.file].screen.replace('\u{200c}', "");
        let screen: Vec<_> = screen.lines().collect();
        let path = pages.join(&expectation.file).with_extension("txt");
        let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        // What cannot be broken and is wider than the screen is folded there.
        let fits = |line: &&str| line.chars().count() <= 80;
        // mutt writes no marks of direction, no isolates and no U+200C (Persian) to a terminal.
        let is_unseen =
            |character: char| matches!(character, '\u{200c}' | '\u{200e}' | '\u{200f}' | '\u{2066}'..='\u{2069}');
        let text = text.replace(is_unseen, "");
        let missing: Vec<_> =
            text.lines().map(str::trim_end).filter(fits).filter(|line| !screen.contains(line)).collect();
        assert!(missing.is_empty(), "{}: not on the screen: {missing:#?}", expectation.file);
    }
}

#[test]
fn the_screens_are_the_ones_that_were_read() {
    assert_as_read(corpus());
}

pub(crate) fn assert_as_read(corpus: &Corpus) {
    let seen = sightings("mutt", &corpus.folder, &[]);
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(source().join("screens"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let golden: Vec<_> = corpus.expectations.iter().filter(|expectation| expectation.golden_screen).collect();
    assert!(!golden.is_empty(), "no screen is compared");
    for expectation in golden {
        let name = expectation.file.trim_end_matches(".eml");
        settings.bind(|| insta::assert_snapshot!(name, seen[&expectation.file].screen));
    }
}
