//! Claims about `retourpost export` of templates, as people run it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::command::{files, folder};

struct Ended {
    code: i32,
    shown: String,
    said: String,
}

/// The program without anything that the environment says to it.
fn export(arguments: &[&str]) -> Ended {
    let mut command = Command::new(env!("CARGO_BIN_EXE_retourpost"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("RETOURPOST_") || name == "CLICOLOR_FORCE" {
            command.env_remove(name);
        }
    }
    let output = command.arg("export").args(arguments).stdin(Stdio::null()).output().expect("the program");
    Ended {
        code: output.status.code().expect("not ended by a signal"),
        shown: String::from_utf8(output.stdout).expect("UTF-8"),
        said: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

fn text(path: &Path) -> &str {
    path.to_str().expect("UTF-8")
}

#[test]
fn one_file_goes_to_standard_output_or_to_a_folder_and_is_the_same() {
    for (system, name) in [
        ("postfix", "bounce.cf"),
        ("sendmail", "error-header"),
        ("exchange", "system-messages.ps1"),
        ("james", "dsn.xml"),
    ] {
        let out: PathBuf = folder(&format!("one-{system}"));
        let shown = export(&[system, "--language", "nl"]);
        assert_eq!((shown.code, &*shown.said), (0, ""), "{system}");
        let written = export(&[system, "--language", "nl", "--out", text(&out)]);
        assert_eq!((written.code, &*written.shown), (0, ""), "{system}: {}", written.said);
        assert!(written.said.contains(name) && written.said.contains("1 new"), "{}", written.said);
        assert_eq!(fs::read_to_string(out.join(name)).expect("a file"), shown.shown, "{system}");
    }
}

#[test]
fn several_files_go_to_a_folder_and_what_an_earlier_run_wrote_goes() {
    let out = folder("several");
    let run = |languages: &str| export(&["exim", "--language", languages, "--out", text(&out)]);
    assert_eq!(run("en,nl").code, 0);
    fs::write(out.join("own.txt"), "mine").expect("a file");
    let again = run("nl");
    assert!(again.code == 0 && again.said.contains("2 as they were; 2 removed"), "{}", again.said);
    let due = [".retourpost-exim.json", "bounce.nl.txt", "own.txt", "warn.nl.txt"];
    assert_eq!(files(&out), due.map(str::to_owned).into_iter().collect::<BTreeSet<_>>());
    // Two mail systems in one folder leave each other alone.
    assert_eq!(export(&["courier", "--language", "nb", "--out", text(&out), "--force"]).code, 0);
    assert!(out.join("warn.nl.txt").exists() && out.join("dsnfailed.txt").exists());
}

#[test]
fn what_is_wrong_on_the_command_line_is_said_with_its_cure() {
    for (arguments, words) in [
        (&["help"][..], &["help is several files", "--out DIR"][..]),
        (&["courier", "--language", "nb"], &["courier is several files", "--out DIR"]),
        (&["postfix"], &["language: postfix cannot choose one by itself", "name it", "nb"]),
        (&["postfix", "--language", "nl,nb"], &["postfix has room for one"]),
        (&["postfix", "--language", "tlh"], &["tlh: notices are never in it", "there are"]),
        (&["postfix", "--language", "x"], &["--language"]),
        (&["exim", "--language", "nb", "--out", "never"], &["nb: exim labels", "`retourpost manual filter`"]),
        (&["sendmail", "--language", "fr"], &["fr: sendmail labels", "no"]),
        (&["qmail"], &["invalid value 'qmail'", "postfix"]),
    ] {
        let ended = export(arguments);
        assert_eq!((ended.code, &*ended.shown), (64, ""), "{arguments:?}: {}", ended.said);
        for word in words {
            assert!(ended.said.contains(word), "{arguments:?}: no {word:?} in {}", ended.said);
        }
    }
    assert!(!Path::new("never").exists());
}

#[test]
fn a_language_is_asked_for_by_any_of_its_names() {
    let shown = export(&["postfix", "--language", "no"]).shown;
    assert!(shown.contains("in the language nb.") && shown.contains("Det blir ikke gjort flere forsøk."), "{shown}");
}

#[test]
fn a_folder_of_something_else_is_left_as_it_is() {
    let out = folder("etc");
    fs::create_dir_all(&out).expect("a folder");
    fs::write(out.join("main.cf"), "mine").expect("a file");
    let ended = export(&["postfix", "--language", "nl", "--out", text(&out)]);
    assert!(ended.code == 74 && ended.said.contains("holds something else"), "{}", ended.said);
    assert_eq!(files(&out).len(), 1);
}
