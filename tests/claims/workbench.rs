//! Claims about the tools for those who write locale files.

#[cfg(feature = "cli")]
#[path = "workbench/commands.rs"]
mod commands;
#[path = "workbench/exchange.rs"]
mod exchange;
#[cfg(feature = "cli")]
#[path = "workbench/exchange_command.rs"]
mod exchange_command;
#[path = "workbench/format.rs"]
mod format;
#[path = "workbench/lints.rs"]
mod lints;
#[path = "workbench/rename.rs"]
mod rename;

use std::fs;
use std::path::{Path, PathBuf};

use retourpost::workbench::Document;

use crate::notice::cases::LANGUAGES;

fn locales() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

/// The files of a language as they are committed.
fn documents(language: &str) -> Vec<Document> {
    let mut paths: Vec<PathBuf> = fs::read_dir(locales().join(language))
        .expect("a folder")
        .map(|entry| entry.expect("an entry").path())
        .collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    assert!(paths.len() >= 6, "{language}");
    let document = |path: &PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
        Document::parse(language, name, &fs::read(path).expect("a file"))
    };
    paths.iter().map(document).collect()
}

/// All languages but the one they are translated from.
fn translations() -> impl Iterator<Item = &'static str> {
    LANGUAGES.into_iter().filter(|language| *language != "en")
}

/// The lines that differ between two texts with as many lines each: number, before, after.
fn differing<'t>(before: &'t str, after: &'t str) -> Vec<(usize, &'t str, &'t str)> {
    assert_eq!(before.lines().count(), after.lines().count(), "lines came or went");
    let pairs = before.lines().zip(after.lines()).enumerate();
    pairs
        .filter(|(_, (before, after))| before != after)
        .map(|(nth, (before, after))| (nth + 1, before, after))
        .collect()
}
