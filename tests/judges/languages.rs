//! The words of every language before outside judges: which language it is, whether anything is missing, what the checks of
//! translators' tools find, what other engines of Fluent make of it, and how it is spelled.
//!
//! What a judge is known to object to stands with its reason in a table of `tests/data/workbench`; a row more or fewer fails.
//! `TESTS_UPDATE_GOLDEN=1` writes the tables anew and keeps the reasons that still have something to explain.

mod compared;
mod engines;
mod filtered;
mod identified;
mod notices;
mod spelled;
mod table;

use retourpost::phrase::LocaleFile;
use retourpost::workbench::{Document, Element, Language, Pattern, Placeable, Workbench};
use serde::de::DeserializeOwned;
use std::path::Path;
use std::process::Command;
use std::sync::LazyLock;

/// Stands for what is filled in.
const FILLED_IN: char = '\u{fffc}';

/// All languages that are compiled in.
static BENCH: LazyLock<Workbench> = LazyLock::new(|| Workbench::new(&LocaleFile::embedded()));

/// A text of a message: the value, an attribute, one variant of a choice.
struct Text {
    /// `notice.ftl:notice-failed`.
    message: String,
    text: String,
}

fn languages() -> impl Iterator<Item = &'static Language> {
    BENCH.languages.iter()
}

/// What translators wrote, without what is filled in.
fn texts(language: &Language) -> Vec<Text> {
    let mut found = Vec::new();
    for (document, entry) in language.entries() {
        let message = format!("{}:{}", document.name, entry.id);
        let patterns = entry.value.iter().chain(entry.attributes.iter().map(|attribute| &attribute.pattern));
        patterns.for_each(|pattern| collect(document, &message, pattern, &mut found));
    }
    found
}

fn collect(document: &Document, message: &str, pattern: &Pattern, found: &mut Vec<Text>) {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            Element::Text((start, end)) => text.push_str(&document.text[*start..*end]),
            Element::Placeable(_, Placeable::Literal(literal)) => text.push_str(literal),
            Element::Placeable(_, Placeable::Select(select)) => {
                text.push(FILLED_IN);
                let variants = select.variants.iter().map(|variant| &variant.pattern);
                variants.for_each(|pattern| collect(document, message, pattern, found));
            }
            Element::Placeable(..) => text.push(FILLED_IN),
        }
    }
    found.push(Text { message: message.to_owned(), text });
}

/// The lines of JSON that a judge prints.
fn lines<T: DeserializeOwned>(command: &mut Command) -> Vec<T> {
    let output = command.output().expect("bash can be started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let text = String::from_utf8(output.stdout).expect("a judge prints UTF-8");
    text.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"))).collect()
}

/// A file of what the judges of words are known to say.
fn data(name: &str) -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/workbench").join(name)
}

fn is_update() -> bool {
    std::env::var_os("TESTS_UPDATE_GOLDEN").is_some()
}
