//! How often the language of a text is told, and how often that is right.
//!
//! `cargo bench --bench detection -- FOLDER` reads a labelled corpus, a file `<tag>.txt` for each language with a sentence or a paragraph on each
//! line, cuts it in pieces as long as mail, and prints precision and coverage for each length: of all texts, and of those in a language
//! that can be told. What is wrong is listed. Without a folder it does so for the pieces of `tests/data/language/gnome-help.tsv`.

#[path = "../claims/language/detected.rs"]
mod detected;

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::time::Instant;

use detected::{Figures, Labelled, gnome_help, measured};
use retourpost::language::LanguageTag;

/// Characters of a piece, and pieces of a language at most.
const LENGTHS: [usize; 4] = [60, 120, 300, 1000];
const PIECES: usize = 200;
/// Those that can be told.
const TOLD: &str = "ca cs da de en es et fi fr hu it lt lv nb nl pl pt ro sk sl sv tr vi";

fn main() {
    let folder = std::env::args().skip(1).find(|argument| !argument.starts_with('-'));
    let texts = folder.map_or_else(gnome_help, |folder| corpus(Path::new(&folder)));
    for n_characters in LENGTHS {
        let of_length = texts.iter().filter(|labelled| labelled.n_characters == n_characters);
        let started = Instant::now();
        let all = measured(of_length.clone());
        let microseconds = started.elapsed().as_micros() / all.n_texts.max(1) as u128;
        if all.n_texts == 0 {
            continue;
        }
        let told = measured(of_length.filter(|labelled| can_be_told(&labelled.language)));
        println!("{n_characters} characters, {microseconds} microseconds a text");
        tell("in languages that can be told", &told);
        tell("in all", &all);
        println!("  wrong: {}", wrong(&all));
    }
}

fn tell(which: &str, figures: &Figures) {
    println!(
        "  {} texts {which}: {} decided, precision {:.2} %, coverage {:.1} %",
        figures.n_texts,
        figures.n_decided,
        figures.precision(),
        figures.coverage()
    );
}

fn wrong(figures: &Figures) -> String {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for (language, told) in &figures.wrong {
        *counts.entry(format!("{language} as {told}")).or_default() += 1;
    }
    let counts: Vec<String> = counts.iter().map(|(pair, n_texts)| format!("{pair} {n_texts}")).collect();
    counts.join(", ")
}

fn can_be_told(language: &LanguageTag) -> bool {
    TOLD.split(' ').any(|tag| tag == language.language())
}

fn corpus(folder: &Path) -> Vec<Labelled> {
    let mut paths: Vec<_> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file").path()).collect();
    paths.sort();
    let mut texts = Vec::new();
    for path in paths {
        let tag = path.file_stem().and_then(|stem| stem.to_str()).expect("a name");
        let language = LanguageTag::parse(tag).expect("a tag for a name");
        let text = fs::read_to_string(&path).expect("a text");
        for n_characters in LENGTHS {
            let pieces = pieces(&text, n_characters);
            let step = (pieces.len() / PIECES).max(1);
            let of_language = |text: String| Labelled { language: language.clone(), n_characters, text };
            texts.extend(pieces.into_iter().step_by(step).take(PIECES).map(of_language));
        }
    }
    texts
}

/// Cut between words, each piece as long as it may be.
fn pieces(text: &str, n_characters: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut n_taken = 0;
    for word in text.split_whitespace() {
        let n_word = word.chars().count() + 1;
        if n_taken > 0 && n_taken + n_word > n_characters {
            pieces.push(String::new());
            n_taken = 0;
        }
        let piece = pieces.last_mut().expect("a piece");
        piece.push_str(word);
        piece.push(' ');
        n_taken += n_word;
    }
    pieces
}
