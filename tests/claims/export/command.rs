//! Claims about `retourpost export help`: what it writes, and what it leaves alone.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::notice::cases::LANGUAGES;
use crate::words::tags_listed;

struct Ended {
    code: i32,
    said: String,
}

/// The program without anything that the environment says to it.
fn export(out: &Path, more: &[&str]) -> Ended {
    let mut command = Command::new(env!("CARGO_BIN_EXE_retourpost"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("RETOURPOST_") || name == "CLICOLOR_FORCE" {
            command.env_remove(name);
        }
    }
    let output = command
        .args(["export", "help", "--reporting-mta", "mail.example.org", "--out"])
        .arg(out)
        .args(more)
        .stdin(Stdio::null())
        .output()
        .expect("the program");
    assert!(output.stdout.is_empty(), "nothing is shown");
    Ended {
        code: output.status.code().expect("not ended by a signal"),
        said: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

impl Ended {
    #[track_caller]
    fn with(self, code: i32, words: &[&str]) {
        assert_eq!(self.code, code, "{}", self.said);
        for word in words {
            assert!(self.said.contains(word), "no {word:?} in: {}", self.said);
        }
    }
}

/// A folder of a test's own that is not there yet.
pub(super) fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("export").join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    path
}

/// All files below a folder, by their way from it.
pub(super) fn files(folder: &Path) -> BTreeSet<String> {
    let mut files = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(&next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                files.insert(path.strip_prefix(folder).expect("below").to_str().expect("UTF-8").to_owned());
            }
        }
    }
    files
}

const LIST: &str = ".retourpost-help.json";

fn listed(folder: &Path) -> BTreeSet<String> {
    let list: serde_json::Value = serde_json::from_slice(&fs::read(folder.join(LIST)).expect("a list")).expect("JSON");
    let files = list["files"].as_array().expect("files").iter();
    files.map(|name| name.as_str().expect("a name").to_owned()).collect()
}

#[test]
fn it_writes_the_pages_and_a_list_of_them_and_says_how_many() {
    let out = folder("new").join("deep");
    export(&out, &[])
        .with(0, &[&format!("causes in {}", tags_listed(&LANGUAGES)), "0 changed", "0 removed", "set help.link_base"]);
    let mut there = files(&out);
    assert!(there.remove(LIST));
    assert_eq!(there, listed(&out));
    assert!(there.contains("nl/mailbox-full.html") && there.contains("index.html") && there.contains("help.css"));
}

#[test]
fn a_second_run_changes_nothing_and_a_third_only_what_is_different() {
    let out = folder("again");
    export(&out, &[]).with(0, &[]);
    let octets = |name: &str| fs::read(out.join(name)).expect("a file");
    let (list, page) = (octets(LIST), octets("nl/mailbox-full.html"));
    export(&out, &[]).with(0, &[" 0 new, 0 changed", "0 removed"]);
    assert_eq!((list, page), (octets(LIST), octets("nl/mailbox-full.html")));
    export(&out, &["--set", "brand.color=#7a0022"]).with(0, &[" 0 new, 1 changed"]);
    assert!(String::from_utf8_lossy(&octets("help.css")).contains("#7a0022"));
}

#[test]
fn what_an_earlier_run_wrote_goes_and_what_others_wrote_stays() {
    let out = folder("stale");
    export(&out, &[]).with(0, &[]);
    fs::write(out.join("nb/own.html"), "mine").expect("a file");
    fs::write(out.join("robots.txt"), "mine").expect("a file");
    fs::remove_file(out.join("en/unknown.html")).expect("a file");
    export(&out, &["--language", "nl"]).with(0, &["causes in nl"]);
    let others: Vec<String> = files(&out).into_iter().filter(|name| !name.starts_with("nl/")).collect();
    assert_eq!(others, [LIST, "help.css", "index.html", "nb/own.html", "robots.txt"]);
    assert!(!out.join("en").exists(), "an empty folder is left");
    assert!(listed(&out).iter().all(|name| !name.starts_with("nb/")));
}

#[test]
fn a_folder_of_something_else_is_refused_and_forced_without_harm_to_others() {
    let out = folder("others");
    fs::create_dir_all(&out).expect("a folder");
    fs::write(out.join("index.html"), "mine").expect("a file");
    fs::write(out.join("about.html"), "mine").expect("a file");
    export(&out, &[]).with(74, &["holds something else", "--force"]);
    assert_eq!(files(&out).len(), 2, "nothing was written");
    export(&out, &["--force"]).with(0, &[]);
    assert_eq!(fs::read_to_string(out.join("about.html")).expect("a file"), "mine");
    assert!(fs::read_to_string(out.join("index.html")).expect("a file").starts_with("<!DOCTYPE html>"));
}

#[test]
fn a_file_of_others_in_the_place_of_a_page_is_refused_before_anything_is_written() {
    let out = folder("taken");
    export(&out, &["--language", "nl"]).with(0, &[]);
    fs::create_dir_all(out.join("nb")).expect("a folder");
    fs::write(out.join("nb/unknown.html"), "mine").expect("a file");
    let before = files(&out);
    export(&out, &[]).with(74, &["nb/unknown.html", "is none of ours", "--force"]);
    assert_eq!(files(&out), before);
}

#[test]
fn a_list_that_leads_out_of_the_folder_removes_nothing() {
    let out = folder("hostile");
    export(&out, &["--language", "nl"]).with(0, &[]);
    let beside = out.with_file_name("precious");
    fs::write(&beside, "mine").expect("a file");
    let absolute = beside.to_str().expect("UTF-8").to_owned();
    for name in ["../precious", "nl/../../precious", &absolute] {
        let list = serde_json::json!({ "version": 1, "files": [name] });
        fs::write(out.join(LIST), list.to_string()).expect("a file");
        export(&out, &["--force"]).with(74, &["not a list of ours"]);
        assert!(beside.exists(), "{name}");
    }
    for list in ["", "{}", "{\"version\":2,\"files\":[]}", "[]"] {
        fs::write(out.join(LIST), list).expect("a file");
        export(&out, &[]).with(74, &["not a list of ours", "--force"]);
    }
}

#[test]
fn what_cannot_be_written_leaves_nothing_in_part_and_the_next_run_mends_it() {
    let out = folder("broken");
    // A folder stands where a page should go.
    fs::create_dir_all(out.join("nl/unknown.html/deep")).expect("a folder");
    export(&out, &["--force"]).with(74, &["nl/unknown.html"]);
    let there = files(&out);
    assert!(there.iter().all(|name| !name.ends_with(".part")), "{there:?}");
    let left: BTreeSet<String> = there.into_iter().filter(|name| name != LIST).collect();
    assert!(left.is_subset(&listed(&out)), "what is there is known to be ours");
    fs::remove_dir_all(out.join("nl/unknown.html")).expect("a folder");
    export(&out, &[]).with(0, &[]);
    assert_eq!(files(&out).len(), listed(&out).len() + 1);
}

#[cfg(unix)]
#[test]
fn a_web_server_may_read_the_pages() {
    use std::os::unix::fs::PermissionsExt;
    let out = folder("mode");
    export(&out, &["--language", "nl"]).with(0, &[]);
    let mode = |path: &Path| fs::metadata(path).expect("a file").permissions().mode() & 0o777;
    fs::write(out.join("usual"), "").expect("a file");
    for name in ["index.html", "help.css", "nl/index.html", LIST] {
        assert_eq!(mode(&out.join(name)), mode(&out.join("usual")), "{name}");
    }
}

#[test]
fn languages_are_asked_for_by_any_of_their_names() {
    let out = folder("names");
    export(&out, &["--language", "no,NL"]).with(0, &["causes in nb, nl"]);
    export(&out, &["--language", "tlh"])
        .with(64, &[&format!("notices are never in it; there are {}", tags_listed(&LANGUAGES))]);
    export(&out, &["--language", "x"]).with(64, &["--language"]);
}

#[test]
fn the_words_of_the_site_are_read_from_their_folder() {
    let (out, words) = (folder("words"), folder("words-dir"));
    fs::create_dir_all(words.join("domain/example.net/nl")).expect("a folder");
    fs::write(words.join("domain/example.net/nl/site.ftl"), "help-title = Hulp van Net\n").expect("a file");
    let wording = words.to_str().expect("UTF-8");
    let title = |name: &str| fs::read_to_string(out.join(name)).expect("a page").contains("<h1>Hulp van Net</h1>");
    export(&out, &["--wording", wording]).with(0, &[]);
    assert!(!title("nl/index.html"));
    export(&out, &["--wording", wording, "--domain", "example.net"]).with(0, &[]);
    assert!(title("nl/index.html") && !title("nb/index.html"));
}
