//! Locale files: whatever they hold, what resolves keeps what the contract promises.

use retourpost::Diagnostic;
use retourpost::phrase::{
    Catalogue, Choose, Colour, Limits, LocaleFile, MessageContract, Part, Phrase, Piece, Plurals, UnresolvedReason,
    ValueFormats, WordingKey, render_diagnostic,
};
use retourpost::report::Moment;

use super::files::{File, files};
use super::{assert_diagnostic, assert_one_line};

const ENGLISH: [(&str, &str); 2] = [
    ("notice.ftl", include_str!("../../data/phrase/en/notice.ftl")),
    ("value.ftl", include_str!("../../data/phrase/en/value.ftl")),
];
const NUMBERS: [u64; 5] = [0, 1, 2, 11, 1_000_000];

pub(super) fn holds(octets: &[u8]) {
    let files = files(octets);
    let mut sources: Vec<_> =
        files.iter().map(|file| LocaleFile::new(&file.language, &file.name, file.source)).collect();
    if !sources.iter().any(|file| file.language == "en" && !file.source.trim_ascii().is_empty()) {
        sources.extend(ENGLISH.map(|(name, source)| LocaleFile::new("en", name, source)));
    }
    let (catalogue, diagnostics) = Catalogue::load(&sources);
    assert_told(&diagnostics, &files);
    let n_missing: usize = catalogue.languages().map(|tag| assert_language(&catalogue, tag)).sum();
    assert!(n_missing == 0 || !diagnostics.is_empty(), "{n_missing} phrases are missing, and nobody is told");
}

pub(super) fn assert_told(diagnostics: &[Diagnostic], files: &[File<'_>]) {
    diagnostics.iter().for_each(assert_diagnostic);
    // Drawing takes longer than all the rest.
    let first_and_last = diagnostics.first().into_iter().chain(diagnostics.last());
    first_and_last.for_each(|diagnostic| assert_drawn(diagnostic, files));
}

/// The place of a diagnostic is in its file, and can be drawn.
fn assert_drawn(diagnostic: &Diagnostic, files: &[File<'_>]) {
    let Some(place) = &diagnostic.place else { return };
    assert!(place.line >= 1 && place.column >= 1 && place.span.0 <= place.span.1);
    let of_file = |file: &&File<'_>| place.file.ends_with(&format!("{}/{}", file.language, file.name));
    let sources: Vec<_> = files.iter().filter(of_file).collect();
    assert!(
        sources.is_empty() || sources.iter().any(|file| place.line <= file.source.split(|it| *it == b'\n').count()),
        "{diagnostic}: there is no such line"
    );
    for file in sources {
        let drawn = render_diagnostic(diagnostic, &String::from_utf8_lossy(file.source), Colour::None);
        assert!(drawn.contains(diagnostic.code), "{drawn}");
    }
}

/// How many phrases the language does not have.
fn assert_language(catalogue: &Catalogue, tag: &retourpost::language::LanguageTag) -> usize {
    let plurals = catalogue.plurals(tag).expect("the plurals of a language it has");
    let mut n_missing = 0;
    for message in catalogue.contract().messages() {
        for part in message.parts() {
            match catalogue.resolve(tag, &WordingKey::default(), &message.id, attribute(&part)) {
                Ok(phrase) => assert_phrase(&phrase, message, &part, plurals),
                Err(unresolved) => {
                    assert_eq!(unresolved.reason, UnresolvedReason::Missing);
                    assert_one_line(&unresolved.to_string());
                    n_missing += 1;
                }
            }
        }
    }
    if let Some(values) = catalogue.values(tag) {
        assert_values(values);
    }
    n_missing
}

pub(super) fn attribute(part: &Part) -> Option<&str> {
    match part {
        Part::Value => None,
        Part::Attribute(name) => Some(name),
    }
}

/// What the contract promises of a part of a message holds of its phrase, whatever number is told.
pub(super) fn assert_phrase(phrase: &Phrase, message: &MessageContract, part: &Part, plurals: &Plurals) {
    let mut size = (0, 0);
    assert_pieces(&phrase.pieces, message, &mut size);
    let limits = Limits::default();
    assert!(size.0 <= limits.n_pieces && size.1 <= limits.phrase_octets, "{size:?} pieces and octets");
    for number in NUMBERS {
        let mut told = String::new();
        let value = |name: &str| message.variable(name).map(|variable| &*variable.name);
        let filled = phrase.write_plain(&value, &|_| Some(number), plurals, &mut told);
        assert!(filled.is_ok(), "{filled:?}");
        for variable in message.variables.iter().filter(|variable| variable.is_required_in(part)) {
            let is_selector = selects_on(&phrase.pieces, &variable.name);
            assert!(is_selector || told.contains(&*variable.name), "{} is not told in {told:?}", variable.name);
        }
    }
}

fn selects_on(pieces: &[Piece], name: &str) -> bool {
    pieces.iter().any(|piece| match piece {
        Piece::Choose(choose) => &*choose.selector == name || choose.arms().any(|arm| selects_on(arm, name)),
        _ => false,
    })
}

/// Counts pieces and octets of text.
fn assert_pieces(pieces: &[Piece], message: &MessageContract, size: &mut (usize, usize)) {
    let mut is_after_text = false;
    for piece in pieces {
        size.0 += 1;
        match piece {
            Piece::Text(text) => {
                assert!(!is_after_text && !text.is_empty(), "{pieces:?}");
                assert_words(text);
                size.1 += text.len();
            }
            Piece::Blank(blank) => {
                let variable = message.variable(&blank.name).expect("a variable of the contract");
                assert_eq!((variable.kind, variable.place), (blank.kind, blank.place));
            }
            Piece::Choose(choose) => assert_choose(choose, message, size),
        }
        is_after_text = matches!(piece, Piece::Text(_));
    }
}

/// The forms mark their blanks with characters of private use, so no words may have them.
fn assert_words(text: &str) {
    let is_bad = |it: char| matches!(it, '\u{E000}'..='\u{F8FF}') || (it.is_control() && it != '\n');
    assert!(!text.contains(is_bad), "{text:?}");
}

fn assert_choose(choose: &Choose, message: &MessageContract, size: &mut (usize, usize)) {
    let variable = message.variable(&choose.selector).expect("a variable of the contract");
    assert!(variable.kind.is_selectable(), "{choose:?}");
    choose.arms().for_each(|arm| assert_pieces(arm, message, size));
}

fn assert_values(values: &ValueFormats) {
    let mut text = String::new();
    for number in NUMBERS {
        values.write_count(number, &mut text);
        values.write_size(number, &mut text);
        values.write_duration(number, &mut text);
    }
    values.write_moment(Moment::try_new(1_795_251_734, 60).expect("a moment"), &mut text);
    assert_words(&text);
}
