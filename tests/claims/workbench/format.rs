//! The canonical layout of locale files.

use fluent_syntax::ast::{Entry, Pattern, PatternElement, Resource};
use fluent_syntax::parser;
use retourpost::workbench::format;

use super::documents;
use crate::notice::cases::LANGUAGES;

#[test]
fn the_files_of_all_languages_are_laid_out() {
    for document in LANGUAGES.into_iter().flat_map(documents) {
        assert_eq!(format(&document.text), document.text, "{}: retourpost locales fmt", document.path());
    }
}

/// What a translator's editor may do to a file without changing what it says.
fn roughened(text: &str) -> String {
    let mut out = String::from("\u{feff}\n\n");
    for (nth, line) in text.lines().enumerate() {
        let rough = match line {
            comment if comment.starts_with('#') => format!("{comment}  "),
            "" => "\n\n".to_owned(),
            // Within a choice, the depth of a line is for people alone.
            line if line.trim_start().starts_with(['[', '*']) => format!(" {}", line.trim_start()),
            line => line.replacen(" = ", if nth % 2 == 0 { "=" } else { "  =   " }, usize::from(is_id(line))),
        };
        let is_read_closely = line.starts_with('#') || line.contains("->");
        out.push_str(&if is_read_closely { rough } else { rough.replace("{ $", "{$").replace(" }", "}") });
        out.push_str("\r\n");
    }
    out
}

fn is_id(line: &str) -> bool {
    line.starts_with(|first: char| first.is_ascii_alphabetic())
}

#[test]
fn what_was_laid_out_otherwise_is_laid_out_again() {
    for document in LANGUAGES.into_iter().flat_map(documents) {
        let rough = roughened(&document.text);
        assert_ne!(rough, document.text);
        let again = format(&rough);
        let differing = again.lines().zip(document.text.lines()).find(|(again, text)| again != text);
        assert!(again == document.text, "{}: {differing:?}", document.path());
    }
}

/// The texts, by a parser of others.
fn texts(text: &str) -> Vec<String> {
    let Resource { body } = parser::parse(text).unwrap_or_else(|(resource, _)| resource);
    let told = |pattern: &Pattern<&str>| {
        let element = |element: &PatternElement<&str>| match element {
            PatternElement::TextElement { value } => (*value).to_owned(),
            PatternElement::Placeable { expression } => format!("{expression:?}"),
        };
        pattern.elements.iter().map(element).collect::<String>()
    };
    let mut texts = Vec::new();
    for entry in &body {
        let Entry::Message(message) = entry else { continue };
        texts.extend(message.value.iter().map(told));
        texts.extend(message.attributes.iter().map(|attribute| told(&attribute.value)));
    }
    texts
}

#[test]
fn a_text_says_what_it_said() {
    let text = "a = b\n  c\n\n   d {\"  \"}\n  e{  $f  }\n.g=h\n .i = [j\n";
    let laid_out = format(text);
    assert_eq!(texts(&laid_out), texts(text), "{laid_out}");
}
