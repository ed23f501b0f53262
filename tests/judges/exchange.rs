//! Tools of translators take our exchange files of all languages, check them, and rewrite them unedited: what comes back is the same locale
//! file, octet by octet. One edits a form of a plural: that form changes, and nothing else.

use crate::cases::LANGUAGES;
use crate::judge::{home, sightings};
use crate::program::empty_folder;
use retourpost::language::LanguageTag;
use retourpost::phrase::{Catalogue, LocaleFile};
use retourpost::workbench::{
    Document, Element, Exchange, ExchangeFile, ExchangeFormat, ImportOptions, Imported, Placeable,
};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

/// The formats with the ends of the names of their files; the part before the first dot is the language.
const FORMATS: [(ExchangeFormat, &str); 3] =
    [(ExchangeFormat::Po, "po"), (ExchangeFormat::Xliff12, "1.xlf"), (ExchangeFormat::Xliff2, "2.xlf")];

/// What locale files of ours do not have, and those of others do.
const ODD: &str = "first = { $x }\nsecond =\n    First & <second> \"line\" \\ back\n      indented\n\n    { $y }\n    { $y }\nthird = A {\"\\u00A0\"}{ -brand(case: \"}\") }{ NUMBER($n) } b\n-brand = Brand\n    .gender = x\nfourth =\n    { $n ->\n        [one]\n            { $m ->\n                [one] a { $m }\n               *[other] { $m }\n            }\n       *[other] c\n    }\nfifth = You have { $n ->\n        [one] \"one\n       *[other] { $n }\n    } now\nsixth = [x]\u{a0}é { \"{\" }\n";

fn documents(language: &str) -> Vec<Document> {
    let files = LocaleFile::embedded().into_iter().filter(|file| file.language == language);
    let mut documents: Vec<Document> = files.map(|file| Document::parse(language, file.name, file.source)).collect();
    documents.push(Document::parse(language, "odd.ftl", ODD.as_bytes()));
    documents
}

fn tag(language: &str) -> LanguageTag {
    LanguageTag::parse(language).expect("a tag")
}

fn translations() -> impl Iterator<Item = &'static str> {
    LANGUAGES.into_iter().filter(|language| *language != "en")
}

/// The folder with the files of all languages in all formats.
static EXPORTED: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = empty_folder("exchange").join("exported");
    fs::create_dir_all(&folder).expect("a folder below target can be made");
    let english = documents("en");
    for language in translations() {
        let target = documents(language);
        let exchange = Exchange::new(&english, &target, &tag(language));
        for (format, end) in FORMATS {
            let text = exchange.export(format).expect("an exchange file");
            fs::write(folder.join(format!("{language}.{end}")), text).expect("a file below target can be written");
        }
    }
    folder
});

fn imported(path: &Path) -> (Vec<Document>, Imported) {
    let text = fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let name = path.file_name().and_then(|name| name.to_str()).expect("a name");
    let file = ExchangeFile::read(name, &text).unwrap_or_else(|error| panic!("{name}: {error}"));
    let language = name.split('.').next().expect("a language");
    assert_eq!(file.language(), Some(&tag(language)), "{name}");
    let (english, target) = (documents("en"), documents(language));
    let imported = Exchange::new(&english, &target, &tag(language)).import(&file, ImportOptions::default());
    (target, imported)
}

#[track_caller]
fn assert_unchanged(path: &Path) {
    let (_, imported) = imported(path);
    assert!(imported.files.is_empty() && imported.diagnostics.is_empty(), "{}: {imported:#?}", path.display());
    assert!(imported.n_same > 900 && imported.n_unsure == 0, "{}: {imported:#?}", path.display());
}

/// Names of files with this end.
fn names(folder: &Path, end: &str) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").file_name());
    entries.filter_map(|name| name.into_string().ok()).filter(|name| name.ends_with(end)).collect()
}

fn complaints(judge: &str, folder: &Path, arguments: &[&Path]) -> Vec<String> {
    let seen = sightings(judge, folder, arguments);
    assert!(seen.len() + 1 >= translations().count(), "{judge}");
    seen.values().flat_map(|file| file.complaints.iter().map(|said| format!("{}: {said}", file.file))).collect()
}

#[test]
fn gettext_finds_nothing_and_what_it_rewrites_comes_back_unchanged() {
    let out = home().join("exchange/gettext");
    let found = complaints("gettext", &EXPORTED, &[&out]);
    assert!(found.is_empty(), "{}", found.join("\n"));
    let rewritten = names(&out, ".po");
    assert_eq!(rewritten.len(), 3 * translations().count());
    rewritten.iter().for_each(|name| assert_unchanged(&out.join(name)));
}

#[test]
fn translate_toolkit_finds_nothing_and_what_it_rewrites_comes_back_unchanged() {
    let out = home().join("exchange/translate");
    let found = complaints("translate", &EXPORTED, &[&out]);
    assert!(found.is_empty(), "{}", found.join("\n"));
    for folder in [&out, &out.join("set")] {
        let rewritten: Vec<String> = [".po", ".xlf"].into_iter().flat_map(|end| names(folder, end)).collect();
        assert_eq!(rewritten.len(), FORMATS.len() * translations().count());
        rewritten.iter().for_each(|name| assert_unchanged(&folder.join(name)));
    }
}

/// Whether the message has a form `other` that stands for all others.
fn has_forms(language: &str, id: &str) -> bool {
    let documents = documents(language);
    let mut entries = documents.iter().flat_map(|document| &document.entries);
    let message = entries.find(|entry| entry.id == id).and_then(|entry| entry.value.as_ref()).expect("the message");
    message.elements.iter().any(|element| match element {
        Element::Placeable(_, Placeable::Select(select)) => {
            select.variants.iter().any(|variant| variant.is_default && variant.key == "other")
        }
        _ => false,
    })
}

#[test]
fn a_form_of_a_plural_that_is_edited_there_changes_and_nothing_else() {
    let out = home().join("exchange/edited");
    let id = "notice.ftl:notice-failed-what-many[other]";
    // Japanese has no forms, Hungarian needs none here, and in Russian `many` stands for all others.
    let languages: Vec<&str> =
        translations().filter(|language| has_forms(language, "notice-failed-what-many")).collect();
    assert!(languages.len() > 20, "{languages:?}");
    // A judge looks at a folder once in a run.
    let exported = &*EXPORTED;
    let folder = home().join("exchange/to-edit");
    fs::create_dir_all(&folder).expect("a folder below target can be made");
    for (language, end) in languages.iter().flat_map(|language| FORMATS.map(|(_, end)| (language, end))) {
        let name = format!("{language}.{end}");
        fs::copy(exported.join(&name), folder.join(&name)).expect("a copy");
    }
    let found = complaints("translate", &folder, &[&out, Path::new(id), Path::new("Xyz ")]);
    assert!(found.is_empty(), "{}", found.join("\n"));
    for (language, end) in languages.iter().flat_map(|language| FORMATS.map(|(_, end)| (language, end))) {
        let (target, imported) = imported(&out.join(format!("{language}.{end}")));
        assert!(imported.diagnostics.is_empty(), "{language}.{end}: {imported:#?}");
        let [file] = &imported.files[..] else { panic!("{language}.{end}: {imported:#?}") };
        let before = target.iter().find(|document| document.name == "notice.ftl").expect("the file");
        let message = before.text.find("\nnotice-failed-what-many =").expect("the message");
        let form = message + before.text[message..].find("*[other] ").expect("the form") + "*[other] ".len();
        let due = format!("{}Xyz {}", &before.text[..form], &before.text[form..]);
        assert!(file.text == due && file.name == "notice.ftl", "{language}.{end}");
    }
}

#[test]
fn the_words_that_are_exchanged_are_those_that_are_compiled_in() {
    let n_languages = Catalogue::embedded().languages().count();
    assert_eq!(translations().count() + 1, n_languages);
}
