//! A new language: its files with the English beside each blank, the plural forms that it has, and questions about style.

use crate::language::LanguageTag;
use crate::phrase::{PluralCategory, Plurals};

use super::document::{Document, Element, Entry, Pattern, Placeable};
use super::language::Language;
use super::numbers::numbers_of;

/// A file of a new language: name and text.
pub type NewFile = (String, String);

/// The files of a new language. Nothing is translated: each text stands as a comment, and the message below it waits to be written
/// behind the sign `#~`.
pub fn skeleton(tag: &LanguageTag, english: &Language) -> Vec<NewFile> {
    let plurals = Plurals::for_language(tag);
    let mut files: Vec<NewFile> =
        english.documents.iter().map(|document| (document.name.clone(), file(document, tag, &plurals))).collect();
    files.push(("style.toml".to_owned(), style(tag)));
    files.push(("glossary.toml".to_owned(), glossary(english)));
    files
}

fn file(document: &Document, tag: &LanguageTag, plurals: &Plurals) -> String {
    let mut text = format!(
        "### {tag}, {}. Credits: names of those who wrote and read it.\n\
         ###\n\
         ### Each message stands below its English text. Delete the English lines and the signs `#~`, and write.\n\
         ### Until a message is written, a mail that needs it goes out in the next language.\n\n",
        document.name
    );
    for entry in &document.entries {
        text.push_str(&message(document, entry, plurals));
        text.push('\n');
    }
    text
}

fn message(document: &Document, entry: &Entry, plurals: &Plurals) -> String {
    let mut text = String::new();
    for line in entry.comment.iter().flat_map(|comment| comment.lines()) {
        text.push_str(&format!("# {line}\n"));
    }
    for line in document.slice(entry.span).lines() {
        text.push_str(&format!("# en: {line}\n"));
    }
    let mut blank = format!("{} =", entry.id);
    if let Some(value) = &entry.value {
        blank.push_str(&pattern(value, plurals, "    "));
    }
    for attribute in &entry.attributes {
        blank.push_str(&format!("\n    .{} ={}", attribute.name, pattern(&attribute.pattern, plurals, "        ")));
    }
    for line in blank.lines() {
        text.push_str(&format!("#~ {line}\n"));
    }
    text
}

/// A blank, or a choice with a blank for each form that the language has and numbers as examples.
fn pattern(pattern: &Pattern, plurals: &Plurals, indent: &str) -> String {
    let select = pattern.elements.iter().find_map(|element| match element {
        Element::Placeable(_, Placeable::Select(select)) => Some(select),
        _ => None,
    });
    let Some(select) = select else { return " …".to_owned() };
    let categories: Vec<PluralCategory> = plurals.everyday_categories().collect();
    let exact = select.variants.iter().filter(|variant| variant.key.parse::<u64>().is_ok());
    let mut text = format!("\n{indent}{{ {} ->", select.selector);
    for variant in exact {
        text.push_str(&format!("\n{indent}    [{}] …", variant.key));
    }
    for category in &categories {
        // The last is the default: what is left for fractions and the like.
        let is_last = categories.last() == Some(category);
        let sign = if is_last { "   *" } else { "    " };
        text.push_str(&format!("\n{indent}{sign}[{}] … ({})", category.keyword(), numbers_of(plurals, *category)));
    }
    text.push_str(&format!("\n{indent}}}"));
    text
}

fn style(tag: &LanguageTag) -> String {
    format!(
        "# How {tag} is written here. `retourpost locales check` holds the files to it; locales/README.md tells what may stand here.\n\
         # What does the language call itself, and what does English call it?\n\
         name = \"\"\n\
         english_name = \"\"\n\
         # drafted: read by whoever wrote it. read: a second time, in rendered mails. native: in rendered mails by a native speaker.\n\
         review = \"drafted\"\n\n\
         [register]\n\
         # How is the reader spoken to? Which words belong to another register, and must never be mixed in?\n\
         summary = \"\"\n\
         avoid = []\n\n\
         [typography]\n\
         # Which quotation marks? Which apostrophe? Before which signs does a no-break space stand?\n\
         quotation_marks = []\n\
         ellipsis = \"…\"\n\
         no_break_space_before = []\n\
         no_break_space_after = []\n"
    )
}

fn glossary(english: &Language) -> String {
    let mut text =
        "# What the things of the trade are called here, by the ids of locales/en/glossary.toml. `*` at the end of a word stands for\n\
         # any ending.\n"
            .to_owned();
    for (id, term) in english.glossary.iter().flat_map(|glossary| &glossary.terms) {
        text.push_str(&format!("\n# {}\n[{id}]\nuse = []\navoid = []\n", term.meaning));
    }
    text
}
