//! Another name in all languages at once.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use retourpost::phrase::{Catalogue, LocaleFile};
use retourpost::workbench::{Document, Renamable, Rewritten, rename};

use super::{differing, documents};
use crate::notice::cases::LANGUAGES;

fn all() -> Vec<Document> {
    static ALL: LazyLock<Vec<Document>> = LazyLock::new(|| LANGUAGES.into_iter().flat_map(documents).collect());
    ALL.clone()
}

fn renamed(old: &str, new: &str) -> Vec<Rewritten> {
    let name = |text: &str| Renamable::parse(text).expect("a name");
    rename(&all(), &name(old), &name(new)).expect("renamed")
}

/// The languages of files, each once.
fn languages(files: &[Rewritten]) -> BTreeSet<&str> {
    files.iter().map(|file| file.language.as_str()).collect()
}

#[test]
fn a_message_an_attribute_and_a_variable_change_in_every_language_and_back() {
    for (old, new) in [
        ("notice-from", "notice-sender"),
        ("cause-mailbox-full.why", "cause-mailbox-full.reason"),
        ("notice-failed-what-many$count", "notice-failed-what-many$addresses"),
        ("$subject", "$topic"),
    ] {
        let files = renamed(old, new);
        assert_eq!(languages(&files), BTreeSet::from(LANGUAGES), "{old}");
        let name = |text: &str| Renamable::parse(text).expect("a name");
        let mut after = all();
        for document in &mut after {
            if let Some(file) = files.iter().find(|file| file.path() == document.path()) {
                *document = Document::parse(&file.language, &file.name, file.text.as_bytes());
            }
        }
        let back = rename(&after, &name(new), &name(old)).expect("renamed back");
        let all = all();
        for file in back {
            let before = all.iter().find(|document| document.path() == file.path()).expect("the file");
            assert_eq!(file.text, before.text, "{old}: {}", file.path());
        }
    }
}

#[test]
fn a_variable_of_one_message_leaves_those_of_others() {
    let files = renamed("notice-subject-failed$subject", "notice-subject-failed$topic");
    let all = all();
    for file in &files {
        let before = all.iter().find(|document| document.path() == file.path()).expect("the file");
        let changed = differing(&before.text, &file.text);
        let declared = usize::from(file.language == "en");
        assert_eq!(changed.len(), 1 + declared, "{}: {changed:?}", file.path());
        assert!(changed.iter().all(|(_, _, after)| after.contains("$topic")), "{changed:?}");
    }
}

#[test]
fn the_engine_finds_nothing_wrong_after_it() {
    let files = renamed("$recipient", "$address");
    let others = all();
    let untouched = others.iter().filter(|document| files.iter().all(|file| file.path() != document.path()));
    let mut read: Vec<LocaleFile<'_>> =
        untouched.map(|document| LocaleFile::new(&document.language, &document.name, &document.text)).collect();
    read.extend(files.iter().map(|file| LocaleFile::new(&file.language, &file.name, &file.text)));
    let (catalogue, diagnostics) = Catalogue::load(&read);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    assert!(catalogue.contract().message("notice-failed-what").expect("it").variable("address").is_some());
}

#[test]
fn nothing_is_renamed_where_the_new_name_is_taken_in_any_language() {
    let name = |text: &str| Renamable::parse(text).expect("a name");
    let mut documents = all();
    documents.push(Document::parse("pl", "own.ftl", b"notice-sender = X\n"));
    let error = rename(&documents, &name("notice-from"), &name("notice-sender")).expect_err("taken");
    assert!(error.to_string().contains("pl/own.ftl:1"), "{error}");
    let error = rename(&documents, &name("notice-form"), &name("notice-x")).expect_err("unknown");
    assert!(error.to_string().contains("did you mean `notice-from`"), "{error}");
}
