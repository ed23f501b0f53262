//! Claims about the commands of `retourpost locales`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use retourpost::language::{LanguageTag, Review};
use retourpost::phrase::{Catalogue, LocaleFile};

use super::locales as own;
use crate::cli::{Ended, run};

/// `retourpost locales` over a folder.
fn locales(dir: &Path, args: &[&str]) -> Ended {
    let args: Vec<&str> = ["locales"].iter().chain(args).copied().chain(["--locales", text(dir)]).collect();
    run(&args)
}

fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

/// A folder of a test's own with English in it, and these files.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("workbench").join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(path.join("en")).expect("a folder");
    for entry in fs::read_dir(own().join("en")).expect("English") {
        let entry = entry.expect("an entry");
        fs::copy(entry.path(), path.join("en").join(entry.file_name())).expect("a copy");
    }
    for (file, text) in files {
        let file = path.join(file);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, text).expect("a file");
    }
    path
}

const FAULTY: &str =
    "notice-help =  Meer  over: { $link }\n    .label = Meer over\nnotice-failed-what = Niet bezorgd aan { $adres }\n";

#[test]
fn the_languages_of_the_project_have_neither_errors_nor_warnings() {
    locales(&own(), &["check", "--strict"]).shows(0, &["0 errors, 0 warnings"]);
}

#[test]
fn every_language_of_the_project_can_write_about_every_cause() {
    let ended = locales(&own(), &["coverage", "--at-least", "100"]).shows(0, &[]);
    assert!(ended.out.lines().all(|line| line.contains("100.0 %")), "{}", ended.out);
    assert_eq!(ended.out.lines().count(), Catalogue::embedded().languages().count());
}

#[test]
fn no_translation_of_the_project_is_stale() {
    locales(&own(), &["stale"]).shows(0, &[]);
}

#[test]
fn every_format_tells_the_same_findings() {
    let dir = folder("formats", &[("nl/notice.ftl", FAULTY)]);
    let human = locales(&dir, &["check", "nl"]).shows(1, &["unknown-variable", "nl/notice.ftl:3:", "^^^^^", "errors"]);
    let json = locales(&dir, &["check", "nl", "--format", "json"]).shows(1, &[]);
    let json: serde_json::Value = serde_json::from_str(&json.out).expect("JSON");
    let findings = json["findings"].as_array().expect("findings");
    let error = findings.iter().find(|finding| finding["code"] == "unknown-variable").expect("the error");
    assert_eq!((error["line"].as_u64(), error["severity"].as_str()), (Some(3), Some("error")));
    for finding in findings {
        assert!(human.out.contains(finding["code"].as_str().expect("a code")));
    }
    let sarif = locales(&dir, &["check", "nl", "--format", "sarif"]).shows(1, &[]);
    let sarif: serde_json::Value = serde_json::from_str(&sarif.out).expect("JSON");
    assert_eq!(sarif["version"], "2.1.0");
    assert_eq!(sarif["runs"][0]["results"].as_array().map(Vec::len), Some(findings.len()));
    let github = locales(&dir, &["check", "nl", "--format", "github"]).shows(1, &[]);
    let lines: Vec<&str> = github.out.lines().collect();
    assert_eq!(lines.len(), findings.len() + 1, "a total");
    let n_errors = findings.iter().filter(|finding| finding["severity"] == "error").count();
    assert!(lines[..n_errors].iter().all(|line| line.starts_with("::error ")), "{lines:?}");
    assert!(lines[0].contains("title="), "{}", lines[0]);
}

#[test]
fn fixes_are_written_and_what_is_left_is_told() {
    let dir = folder("fixes", &[("nl/notice.ftl", FAULTY)]);
    locales(&dir, &["check", "nl", "--fix"]).shows(1, &["1 fix made", "unknown-variable"]);
    let mended = fs::read_to_string(dir.join("nl/notice.ftl")).expect("a file");
    assert_eq!(mended, FAULTY.replace("Meer  over:", "Meer over:"));
}

#[test]
fn a_baseline_leaves_what_is_new() {
    let dir = folder("baseline", &[("nl/notice.ftl", FAULTY)]);
    let known = dir.join("known.json");
    let known = known.to_str().expect("UTF-8");
    locales(&dir, &["check", "nl", "--write-baseline", known]).shows(1, &[]);
    locales(&dir, &["check", "nl", "--strict", "--baseline", known]).shows(0, &["0 errors, 0 warnings"]);
    let more = format!("# Nieuw.\n\n{FAULTY}notice-contact-link = Vraag { } maar: {{ $link }}\n", "");
    let more = more.replace("Vraag  maar", "Vraag vraag maar");
    fs::write(dir.join("nl/notice.ftl"), more).expect("a file");
    let ended = locales(&dir, &["check", "nl", "--baseline", known]);
    assert!(!ended.out.contains("unknown-variable"), "{}", ended.out);
    locales(&dir, &["check", "nl", "--baseline", "/nowhere/known.json"]).shows(66, &["known.json", "--write-baseline"]);
}

#[test]
fn a_language_or_lint_that_there_is_not_is_a_usage_error() {
    let dir = folder("unknown", &[]);
    locales(&dir, &["check", "xx"]).shows(64, &["xx", "there are en"]);
    locales(&dir.join("none"), &["check"]).shows(66, &["none"]);
    run(&["locales", "explain", "double-spaces"]).shows(64, &["did you mean `double-space`?"]);
    run(&["locales", "explain", "punctuation-touches-block"]).shows(0, &["stands on a line of its own"]);
}

#[test]
fn what_is_missing_counts_by_how_often_it_occurs() {
    let mut words: BTreeMap<String, String> = BTreeMap::new();
    for file in LocaleFile::embedded().into_iter().filter(|file| file.language == "nl") {
        words.insert(file.path(), String::from_utf8(file.source.to_vec()).expect("UTF-8"));
    }
    let causes = words.get_mut("nl/causes.ftl").expect("causes");
    *causes = causes.replace("cause-mailbox-full =", "cause-mailbox-fool =");
    let files: Vec<(&str, &str)> = words.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let dir = folder("coverage", &files);
    let counts = dir.join("counts.tsv");
    let counts = counts.to_str().expect("UTF-8");
    fs::write(counts, "mailbox-full\t75\nmailbox-unknown\t25\n").expect("a file");
    locales(&dir, &["coverage", "nl", "--missing"]).shows(0, &["98.9 %", "cause-mailbox-full"]);
    locales(&dir, &["coverage", "nl", "--counts", counts]).shows(0, &["25.0 %"]);
    locales(&dir, &["coverage", "nl", "--counts", counts, "--at-least", "90"]).shows(1, &[]);
    let json = locales(&dir, &["coverage", "nl", "--json", "--counts", counts]).shows(0, &[]);
    let json: serde_json::Value = serde_json::from_str(&json.out).expect("JSON");
    assert_eq!(json["languages"][0]["share"], 0.25);
    fs::write(counts, "mailbox-fool\t75\n").expect("a file");
    locales(&dir, &["coverage", "--counts", counts]).shows(66, &["line 1", "mailbox-fool"]);
}

#[test]
fn a_change_of_the_english_is_told_until_it_is_accepted() {
    let dutch = fs::read_to_string(own().join("nl/causes.ftl")).expect("Dutch");
    let dir = folder("stale", &[("nl/causes.ftl", &dutch)]);
    locales(&dir, &["stale", "nl"]).shows(1, &["without a note", "--accept"]);
    locales(&dir, &["stale", "nl", "--accept"]).shows(0, &["noted"]);
    locales(&dir, &["stale", "nl"]).shows(0, &[]);
    let english = fs::read_to_string(dir.join("en/causes.ftl")).expect("English");
    let layout_only = english.replace("    .why = A full mailbox", "    .why =\n        A full mailbox");
    assert_ne!(layout_only, english);
    fs::write(dir.join("en/causes.ftl"), &layout_only).expect("a file");
    locales(&dir, &["stale", "nl"]).shows(0, &[]);
    fs::write(dir.join("en/causes.ftl"), english.replace("A full mailbox accepts", "A full mailbox takes"))
        .expect("a file");
    locales(&dir, &["stale", "nl", "--english"]).shows(1, &["cause-mailbox-full", "A full mailbox takes"]);
    // The folder has not all messages, so there are errors.
    locales(&dir, &["check", "nl"]).shows(1, &["stale-translation"]);
    locales(&dir, &["stale", "nl", "--accept", "--id", "cause-mailbox-full"]).shows(0, &["1 noted"]);
    locales(&dir, &["stale", "nl"]).shows(0, &[]);
    locales(&dir, &["stale", "nl", "--id", "cause-mailbox-fool"]).shows(64, &["cause-mailbox-fool"]);
}

#[test]
fn a_new_language_has_its_own_plural_forms_and_harms_no_mail() {
    let dir = folder("new", &[]);
    locales(&dir, &["new", "sl"]).shows(0, &["sl/causes.ftl", "sl/style.toml", "sl/glossary.toml"]);
    let notice = fs::read_to_string(dir.join("sl/notice.ftl")).expect("a file");
    for form in ["[one] … (1, 101, 201 …)", "[two] … (2, 102, 202 …)", "*[other] … (0, 5–100, 105–200 …)"]
    {
        assert!(notice.contains(form), "no {form} in {notice}");
    }
    assert!(notice.contains("# en: notice-failed-what = Your message to"));
    locales(&dir, &["check", "sl"]).shows(1, &["values-missing"]);
    locales(&dir, &["coverage", "sl"]).shows(0, &["0.0 %"]);
    locales(&dir, &["new", "sl"]).shows(74, &["is there already"]);
    locales(&dir, &["new", "no-bok"]).shows(64, &["no-bok"]);
    locales(&dir, &["new", "iw"]).shows(64, &["the canonical tag is he"]);
    locales(&dir, &["new", "zh"]).shows(64, &["zh-Hans or zh-Hant"]);
}

#[test]
fn how_often_a_language_was_read_decides_whether_it_is_offered() {
    let words = |language: &str| -> Vec<(String, String)> {
        let files = LocaleFile::embedded().into_iter().filter(|file| file.language == language);
        files.map(|file| (file.path(), String::from_utf8(file.source.to_vec()).expect("UTF-8"))).collect()
    };
    let mut files = words("nl");
    files.extend(words("nb"));
    files.push(("nl/style.toml".to_owned(), "review = \"native\"\n".to_owned()));
    let files: Vec<(&str, &str)> = files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect();
    let dir = folder("review", &files);
    let listed = locales(&dir, &["list", "--set", "languages.minimum_review=native"]).shows(0, &[]);
    let line = |tag: &str| listed.out.lines().find(|line| line.starts_with(tag)).expect("a line").to_owned();
    assert!(line("nl").contains("native") && line("nl").ends_with("offered"), "{}", line("nl"));
    assert!(line("nb").contains("drafted") && line("nb").contains("not offered"), "{}", line("nb"));
    // English is what every mail falls back to, however often it was read.
    assert!(line("en").ends_with("offered") && !line("en").contains("not offered"), "{}", line("en"));
    let render = |language: &str| {
        let facts = ["render", "--recipient", "a@example.no", "--sender", "b@example.com", "--reply", "550 5.1.1 x"];
        let rest = ["--format", "eml", "--set", "languages.minimum_review=native", "--language", language];
        let words: Vec<&str> = [&facts[..], &rest, &["--locales", text(&dir)]].concat();
        run(&words).shows(0, &[]).out
    };
    assert!(render("nl").contains("Content-Language: nl"));
    assert!(render("nb").contains("Content-Language: en"));
}

#[test]
fn what_a_style_says_of_its_language_is_what_the_catalogue_tells() {
    for language in Catalogue::embedded().languages() {
        let file = own().join(language.as_str()).join("style.toml");
        let style = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
        assert_eq!(Catalogue::embedded().review(language), Review::of_style(&style), "{language}");
    }
    assert_eq!(Catalogue::embedded().review(&LanguageTag::parse("xx").expect("a tag")), Review::Drafted);
}

#[test]
fn the_readme_tells_how_often_each_language_was_read() {
    let readme = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md")).expect("the readme");
    let (_, table) = readme.split_once("<!-- languages -->").expect("a table");
    let (table, _) = table.split_once("<!-- /languages -->").expect("its end");
    let rows: BTreeMap<&str, &str> = table
        .lines()
        .filter_map(|line| line.strip_prefix("| `"))
        .filter_map(|line| Some((line.split('`').next()?, line.trim_end_matches(" |").rsplit("| ").next()?)))
        .collect();
    let told: BTreeMap<&str, &str> = Catalogue::embedded()
        .languages()
        .map(|tag| (tag.as_str(), Catalogue::embedded().review(tag).as_str()))
        .collect();
    assert_eq!(rows, told);
}
