//! `retourpost locales`, run as a program.

use std::fs;
use std::path::{Path, PathBuf};

use super::locales;
use crate::cli::{Ended, run_in};

fn run(folder: &Path, arguments: &[&str]) -> Ended {
    let arguments: Vec<&str> = ["locales"].iter().chain(arguments).copied().collect();
    run_in(folder, &arguments)
}

/// A folder of a test's own, with `locales` of English, Dutch and Polish in it.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("workbench").join(name);
    let _ = fs::remove_dir_all(&path);
    for language in ["en", "nl", "pl"] {
        let to = path.join("locales").join(language);
        fs::create_dir_all(&to).expect("a folder");
        for entry in fs::read_dir(locales().join(language)).expect("a folder") {
            let from = entry.expect("an entry").path();
            fs::copy(&from, to.join(from.file_name().expect("a name"))).expect("a copy");
        }
    }
    path
}

fn read(folder: &Path, name: &str) -> String {
    fs::read_to_string(folder.join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn write(folder: &Path, name: &str, text: &str) {
    fs::write(folder.join(name), text).expect("a file");
}

#[test]
fn an_export_comes_back_unchanged_and_a_change_is_written() {
    let folder = folder("exchange");
    for (format, name) in [("po", "pl.po"), ("xliff", "pl.xlf"), ("xliff2", "pl2.xlf")] {
        run(&folder, &["export", "pl", "--format", format, "--out", name]).shows(0, &[" 0 of them untranslated"]);
        let shown = run(&folder, &["export", "pl", "--format", format]).shows(0, &[]).out;
        assert_eq!(shown, read(&folder, name));
        run(&folder, &["import", name]).shows(0, &["pl: 0 texts changed, 0 new", " 0 refused"]);
    }
    let before = read(&folder, "locales/pl/notice.ftl");
    write(&folder, "pl.po", &read(&folder, "pl.po").replace("Poczta {", "List {"));
    run(&folder, &["import", "pl.po", "--dry-run"])
        .shows(0, &["pl/notice.ftl", "2 texts changed", "nothing is written"]);
    assert_eq!(read(&folder, "locales/pl/notice.ftl"), before);
    run(&folder, &["import", "pl.po"]).shows(0, &["pl/notice.ftl", "2 texts changed"]);
    assert_eq!(read(&folder, "locales/pl/notice.ftl"), before.replace("= Poczta {", "= List {"));
}

#[test]
fn what_is_refused_ends_with_1_and_the_rest_is_written() {
    let folder = folder("refused");
    write(
        &folder,
        "nl.po",
        "msgctxt \"notice.ftl:notice-brand\"\nmsgid \"Mail at { $site }\"\nmsgstr \"Bij { $site }\"\n\nmsgctxt \"notice.ftl:notice-from\"\nmsgid \"\"\nmsgstr \"X { $siet }\"\n",
    );
    run(&folder, &["import", "nl.po"]).shows(64, &["--language"]);
    let words = ["exchange-unknown-placeable", "nl.po:5:1", "did you mean `$site`?", "1 texts changed", "1 refused"];
    run(&folder, &["import", "nl.po", "--language", "nl"]).shows(1, &words);
    assert!(read(&folder, "locales/nl/notice.ftl").contains("\nnotice-brand = Bij { $site }\n"));
}

#[test]
fn a_language_without_a_folder_gets_one() {
    let folder = folder("new");
    run(&folder, &["export", "uk", "--format", "xliff", "--out", "uk.xlf"]).shows(0, &["uk: ", "untranslated"]);
    let xliff = read(&folder, "uk.xlf");
    let source = "<source>For administrators</source>";
    write(&folder, "uk.xlf", &xliff.replace(source, &format!("{source}<target>Для адміністраторів</target>")));
    run(&folder, &["import", "uk.xlf"]).shows(0, &["uk/admin.ftl", "1 new"]);
    assert_eq!(read(&folder, "locales/uk/admin.ftl"), "admin-heading = Для адміністраторів\n");
}

#[test]
fn what_is_asked_wrongly_is_told_with_a_cure() {
    let folder = folder("wrong");
    run(&folder, &["export", "en", "--format", "po"]).shows(64, &["English is what all languages are translated from"]);
    run(&folder, &["export", "x", "--format", "po"]).shows(64, &["names no language"]);
    run(&folder, &["export", "nl", "--format", "po", "--locales", "gone"]).shows(66, &["gone"]);
    run(&folder, &["import", "gone.po"]).shows(66, &["gone.po"]);
    write(&folder, "bad.po", "msgid \"a\nmsgstr \"\"\n");
    run(&folder, &["import", "bad.po"]).shows(65, &["bad.po: line 1"]);
    fs::write(folder.join("latin.po"), b"msgid \"\xe9\"\n").expect("a file");
    run(&folder, &["import", "latin.po"]).shows(65, &["save it as UTF-8"]);
    fs::write(folder.join("locales/nl/latin.ftl"), b"a = \xe9\n").expect("a file");
    for arguments in [&["fmt"][..], &["export", "nl", "--format", "po"], &["rename", "notice-from", "notice-sender"]] {
        run(&folder, arguments).shows(65, &["nl/latin.ftl", "save the file as UTF-8"]);
    }
}

#[test]
fn fmt_lists_what_it_changes_and_with_check_changes_nothing() {
    let folder = folder("fmt");
    run(&folder, &["fmt", "--check"]).shows(0, &[]);
    let good = read(&folder, "locales/nl/notice.ftl");
    let rough = good.replace(" = ", "=").replace('\n', "\n\n\n");
    let rough = rough.replace("\n\n\n    ", "\n    ").replace("\n\n\n#", "\n#");
    write(&folder, "locales/nl/notice.ftl", &rough);
    assert_eq!(run(&folder, &["fmt", "--check"]).shows(1, &[]).out, "nl/notice.ftl\n");
    assert_eq!(run(&folder, &["fmt", "--check", "pl"]).shows(0, &[]).out, "");
    assert_eq!(read(&folder, "locales/nl/notice.ftl"), rough);
    run(&folder, &["fmt", "nl"]).shows(0, &["nl/notice.ftl", "1 of 9 files changed"]);
    run(&folder, &["fmt", "--check"]).shows(0, &[]);
    run(&folder, &["fmt", "fi"]).shows(64, &["no folder has this language; there are en, nl, pl"]);
}

#[test]
fn rename_writes_all_languages_or_nothing() {
    let folder = folder("rename");
    let before = read(&folder, "locales/nl/notice.ftl");
    run(&folder, &["rename", "notice-form", "notice-sender"]).shows(64, &["did you mean `notice-from`?"]);
    run(&folder, &["rename", "notice-from", "notice-brand"]).shows(64, &["is taken already"]);
    assert_eq!(read(&folder, "locales/nl/notice.ftl"), before);
    let ended = run(&folder, &["rename", "notice-from$site", "notice-from$service"]).shows(0, &["in 3 files"]);
    assert_eq!(ended.out, "en/notice.ftl\nnl/notice.ftl\npl/notice.ftl\n");
    assert!(read(&folder, "locales/en/notice.ftl").contains("#   $service (Name, required, inline)"));
}
