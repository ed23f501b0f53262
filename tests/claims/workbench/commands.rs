//! Claims about the commands of `retourpost locales`.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use retourpost::language::{LanguageTag, Review};
use retourpost::phrase::{Catalogue, LocaleFile};

/// What a command ended with, and what it said.
pub(super) struct Ended {
    pub(super) code: i32,
    pub(super) shown: String,
    pub(super) told: String,
}

impl Ended {
    #[track_caller]
    pub(super) fn with(self, code: i32, words: &[&str]) -> Self {
        let said = format!("{}{}", self.shown, self.told);
        assert_eq!(self.code, code, "{said}");
        for word in words {
            assert!(said.contains(word), "no {word:?} in: {said}");
        }
        self
    }
}

/// The program without anything that the environment says to it.
pub(super) fn locales(dir: &Path, args: &[&str]) -> Ended {
    let mut command = Command::new(env!("CARGO_BIN_EXE_retourpost"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("RETOURPOST_") || name == "CLICOLOR_FORCE" {
            command.env_remove(name);
        }
    }
    let output = command.arg("locales").args(args).arg("--locales").arg(dir).stdin(Stdio::null()).output();
    let output = output.expect("the program");
    Ended {
        code: output.status.code().expect("not ended by a signal"),
        shown: String::from_utf8(output.stdout).expect("UTF-8"),
        told: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

/// The locale files of the project.
pub(super) fn own() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("locales")
}

/// A folder of a test's own with English in it, and these files.
pub(super) fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
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
    locales(&own(), &["check", "--strict"]).with(0, &["0 errors, 0 warnings"]);
}

#[test]
fn every_language_of_the_project_can_write_about_every_cause() {
    let ended = locales(&own(), &["coverage", "--at-least", "100"]).with(0, &[]);
    assert!(ended.shown.lines().all(|line| line.contains("100.0 %")), "{}", ended.shown);
    assert_eq!(ended.shown.lines().count(), Catalogue::embedded().languages().count());
}

#[test]
fn no_translation_of_the_project_is_stale() {
    locales(&own(), &["stale"]).with(0, &[]);
}

#[test]
fn every_format_tells_the_same_findings() {
    let dir = folder("formats", &[("nl/notice.ftl", FAULTY)]);
    let human = locales(&dir, &["check", "nl"]).with(1, &["unknown-variable", "nl/notice.ftl:3:", "^^^^^", "errors"]);
    let json = locales(&dir, &["check", "nl", "--format", "json"]).with(1, &[]);
    let json: serde_json::Value = serde_json::from_str(&json.shown).expect("JSON");
    let findings = json["findings"].as_array().expect("findings");
    let error = findings.iter().find(|finding| finding["code"] == "unknown-variable").expect("the error");
    assert_eq!((error["line"].as_u64(), error["severity"].as_str()), (Some(3), Some("error")));
    for finding in findings {
        assert!(human.shown.contains(finding["code"].as_str().expect("a code")));
    }
    let sarif = locales(&dir, &["check", "nl", "--format", "sarif"]).with(1, &[]);
    let sarif: serde_json::Value = serde_json::from_str(&sarif.shown).expect("JSON");
    assert_eq!(sarif["version"], "2.1.0");
    assert_eq!(sarif["runs"][0]["results"].as_array().map(Vec::len), Some(findings.len()));
    let github = locales(&dir, &["check", "nl", "--format", "github"]).with(1, &[]);
    let lines: Vec<&str> = github.shown.lines().collect();
    assert_eq!(lines.len(), findings.len() + 1, "a total");
    let n_errors = findings.iter().filter(|finding| finding["severity"] == "error").count();
    assert!(lines[..n_errors].iter().all(|line| line.starts_with("::error ")), "{lines:?}");
    assert!(lines[0].contains("title="), "{}", lines[0]);
}

#[test]
fn fixes_are_written_and_what_is_left_is_told() {
    let dir = folder("fixes", &[("nl/notice.ftl", FAULTY)]);
    locales(&dir, &["check", "nl", "--fix"]).with(1, &["fixes made", "unknown-variable"]);
    let mended = fs::read_to_string(dir.join("nl/notice.ftl")).expect("a file");
    assert_eq!(mended, FAULTY.replace("Meer  over:", "Meer over:"));
}

#[test]
fn a_baseline_leaves_what_is_new() {
    let dir = folder("baseline", &[("nl/notice.ftl", FAULTY)]);
    let known = dir.join("known.json");
    let known = known.to_str().expect("UTF-8");
    locales(&dir, &["check", "nl", "--write-baseline", known]).with(1, &[]);
    locales(&dir, &["check", "nl", "--strict", "--baseline", known]).with(0, &["0 errors, 0 warnings"]);
    let more = format!("# Nieuw.\n\n{FAULTY}notice-contact-link = Vraag { } maar: {{ $link }}\n", "");
    let more = more.replace("Vraag  maar", "Vraag vraag maar");
    fs::write(dir.join("nl/notice.ftl"), more).expect("a file");
    let ended = locales(&dir, &["check", "nl", "--baseline", known]);
    assert!(!ended.shown.contains("unknown-variable"), "{}", ended.shown);
    locales(&dir, &["check", "nl", "--baseline", "/nowhere/known.json"]).with(66, &["known.json", "--write-baseline"]);
}

#[test]
fn a_language_or_lint_that_there_is_not_is_a_usage_error() {
    let dir = folder("unknown", &[]);
    locales(&dir, &["check", "xx"]).with(64, &["xx", "there are en"]);
    locales(&dir.join("none"), &["check"]).with(66, &["none"]);
    let mut command = Command::new(env!("CARGO_BIN_EXE_retourpost"));
    let output = command.args(["locales", "explain", "double-spaces"]).output().expect("the program");
    assert_eq!(output.status.code(), Some(64));
    assert!(String::from_utf8_lossy(&output.stderr).contains("did you mean `double-space`?"));
    let mut command = Command::new(env!("CARGO_BIN_EXE_retourpost"));
    let output = command.args(["locales", "explain", "punctuation-touches-block"]).output().expect("the program");
    assert_eq!(output.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&output.stdout).contains("stands on a line of its own"));
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
    locales(&dir, &["coverage", "nl", "--missing"]).with(0, &["98.9 %", "cause-mailbox-full"]);
    locales(&dir, &["coverage", "nl", "--counts", counts]).with(0, &["25.0 %"]);
    locales(&dir, &["coverage", "nl", "--counts", counts, "--at-least", "90"]).with(1, &[]);
    let json = locales(&dir, &["coverage", "nl", "--json", "--counts", counts]).with(0, &[]);
    let json: serde_json::Value = serde_json::from_str(&json.shown).expect("JSON");
    assert_eq!(json["languages"][0]["share"], 0.25);
    fs::write(counts, "mailbox-fool\t75\n").expect("a file");
    locales(&dir, &["coverage", "--counts", counts]).with(66, &["line 1", "mailbox-fool"]);
}

#[test]
fn a_change_of_the_english_is_told_until_it_is_accepted() {
    let dutch = fs::read_to_string(own().join("nl/causes.ftl")).expect("Dutch");
    let dir = folder("stale", &[("nl/causes.ftl", &dutch)]);
    locales(&dir, &["stale", "nl"]).with(1, &["without a note", "--accept"]);
    locales(&dir, &["stale", "nl", "--accept"]).with(0, &["noted"]);
    locales(&dir, &["stale", "nl"]).with(0, &[]);
    let english = fs::read_to_string(dir.join("en/causes.ftl")).expect("English");
    let layout_only = english.replace("    .why = A full mailbox", "    .why =\n        A full mailbox");
    assert_ne!(layout_only, english);
    fs::write(dir.join("en/causes.ftl"), &layout_only).expect("a file");
    locales(&dir, &["stale", "nl"]).with(0, &[]);
    fs::write(dir.join("en/causes.ftl"), english.replace("A full mailbox accepts", "A full mailbox takes"))
        .expect("a file");
    locales(&dir, &["stale", "nl", "--english"]).with(1, &["cause-mailbox-full", "A full mailbox takes"]);
    // The folder has not all messages, so there are errors.
    locales(&dir, &["check", "nl"]).with(1, &["stale-translation"]);
    locales(&dir, &["stale", "nl", "--accept", "--id", "cause-mailbox-full"]).with(0, &["1 noted"]);
    locales(&dir, &["stale", "nl"]).with(0, &[]);
    locales(&dir, &["stale", "nl", "--id", "cause-mailbox-fool"]).with(64, &["cause-mailbox-fool"]);
}

#[test]
fn a_new_language_has_its_own_plural_forms_and_harms_no_mail() {
    let dir = folder("new", &[]);
    locales(&dir, &["new", "sl"]).with(0, &["sl/causes.ftl", "sl/style.toml", "sl/glossary.toml"]);
    let notice = fs::read_to_string(dir.join("sl/notice.ftl")).expect("a file");
    for form in ["[one] … (1, 101)", "[two] … (2, 102)", "[few] … (3, 4, 103, 104)", "*[other] … (0, 5, 6, 7, 8, 9)"]
    {
        assert!(notice.contains(form), "no {form} in {notice}");
    }
    assert!(notice.contains("# en: notice-failed-what = Your message to"));
    locales(&dir, &["check", "sl"]).with(1, &["values-missing"]);
    locales(&dir, &["coverage", "sl"]).with(0, &["0.0 %"]);
    locales(&dir, &["new", "sl"]).with(74, &["is there already"]);
    locales(&dir, &["new", "no-bok"]).with(64, &["no-bok"]);
    locales(&dir, &["new", "iw"]).with(64, &["the canonical tag is he"]);
    locales(&dir, &["new", "zh"]).with(64, &["zh-Hans or zh-Hant"]);
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
    let listed = locales(&dir, &["list", "--set", "languages.minimum_review=native"]).with(0, &[]);
    let line = |tag: &str| listed.shown.lines().find(|line| line.starts_with(tag)).expect("a line").to_owned();
    assert!(line("nl").contains("native") && line("nl").ends_with("offered"), "{}", line("nl"));
    assert!(line("nb").contains("drafted") && line("nb").contains("not offered"), "{}", line("nb"));
    // English is what every mail falls back to, however often it was read.
    assert!(line("en").ends_with("offered") && !line("en").contains("not offered"), "{}", line("en"));
    let render = |language: &str| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_retourpost"));
        command.args(["render", "--recipient", "a@example.no", "--sender", "b@example.com", "--reply", "550 5.1.1 x"]);
        command.args(["--format", "eml", "--set", "languages.minimum_review=native", "--language", language]);
        let output = command.arg("--locales").arg(&dir).output().expect("the program");
        assert!(output.status.success());
        String::from_utf8_lossy(&output.stdout).into_owned()
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
