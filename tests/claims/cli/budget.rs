//! Budgets: a reader whose return path somebody forges is not flooded by us, and nothing is lost.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Output;

use super::{retourpost, root};

fn folder(name: &str) -> PathBuf {
    let folder = root().join("target/tmp").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// A report to each of these readers, a line each.
fn reports(folder: &Path, readers: &[&str]) -> String {
    let line = |reader: &&str| {
        format!(
            "{{\"version\":1,\"reporting_mta\":\"mx.example.com\",\"message\":{{\"return_path\":\"{reader}\"}},\
             \"recipients\":[{{\"final_recipient\":\"ola@example.no\",\"action\":\"failed\",\"reply\":\"550 5.1.1 No\"}}]}}\n"
        )
    };
    let path = folder.join("reports.ndjson");
    fs::write(&path, readers.iter().map(line).collect::<String>()).unwrap();
    path.to_str().unwrap().to_owned()
}

fn send(folder: &Path, readers: &[&str], settings: &[&str]) -> Output {
    let (reports, maildir, failed) = (reports(folder, readers), folder.join("Maildir"), folder.join("failed"));
    let way = ["send", &reports, "--maildir", maildir.to_str().unwrap(), "--failed", failed.to_str().unwrap()];
    let settings: Vec<&str> = settings.iter().flat_map(|setting| ["--set", setting]).collect();
    let name = ["--reporting-mta", "mx.example.com", "--yes"];
    retourpost(&[&way[..], &name, &settings].concat()).output().unwrap()
}

/// To whom the messages of a folder are.
fn readers_in(folder: &Path) -> Vec<String> {
    let files =
        fs::read_dir(folder).into_iter().flatten().map(|entry| fs::read_to_string(entry.unwrap().path()).unwrap());
    let to = |message: String| message.lines().find_map(|line| Some(line.strip_prefix("To: ")?.to_owned())).unwrap();
    let mut readers: Vec<String> = files.map(to).collect();
    readers.sort();
    readers
}

#[test]
fn what_is_beyond_a_budget_is_kept_and_told_and_the_postmaster_is_told_once() {
    let folder = folder("budget-reader");
    let readers = ["kari@example.com", "Kari@example.com", "liv@example.com", "kari@example.com", "KARI@EXAMPLE.COM"];
    let output = send(&folder, &readers, &["budget.per_reader=2"]);
    assert_eq!(output.status.code(), Some(75), "{output:?}");
    let sent = readers_in(&folder.join("Maildir/new"));
    assert_eq!(sent, ["Kari@example.com", "kari@example.com", "liv@example.com", "postmaster@mx.example.com"]);
    assert_eq!(readers_in(&folder.join("failed")), ["KARI@EXAMPLE.COM", "kari@example.com"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said.matches("the budget of notices for kari@example.com is spent").count(), 2, "{said}");
    assert!(said.contains("3 sent, 2 failed"), "{said}");
    assert_eq!(said.matches("the facts were sent to the postmaster").count(), 1, "{said}");
}

#[test]
fn a_budget_of_a_domain_is_of_all_its_readers_and_what_was_kept_can_be_sent_later() {
    let folder = folder("budget-domain");
    let output = send(&folder, &["a@example.com", "b@example.com", "c@example.net"], &["budget.per_domain=1"]);
    assert_eq!(output.status.code(), Some(75));
    let kept: Vec<PathBuf> = fs::read_dir(folder.join("failed")).unwrap().map(|entry| entry.unwrap().path()).collect();
    let [kept] = &kept[..] else { panic!("{kept:?}") };
    let maildir = folder.join("later");
    let later = ["send", "--as-is", kept.to_str().unwrap(), "--maildir", maildir.to_str().unwrap()];
    assert!(retourpost(&later).output().unwrap().status.success());
    assert_eq!(readers_in(&maildir.join("new")), ["b@example.com"]);
}

#[test]
fn finished_messages_have_the_same_budget_and_the_postmaster_is_told_of_them_too() {
    let folder = folder("budget-as-is");
    send(&folder, &["kari@example.com"; 3], &["budget.per_reader=1"]);
    let kept: Vec<PathBuf> = fs::read_dir(folder.join("failed")).unwrap().map(|entry| entry.unwrap().path()).collect();
    let maildir = folder.join("later");
    let [one, two] = &kept[..] else { panic!("{kept:?}") };
    let files = [one.to_str().unwrap(), two.to_str().unwrap()];
    let way =
        ["--maildir", maildir.to_str().unwrap(), "--set", "budget.per_reader=1", "--reporting-mta", "mx.example.com"];
    let output = retourpost(&[&["send", "--yes", "--as-is"], &files[..], &way].concat()).output().unwrap();
    assert_eq!(output.status.code(), Some(75), "{output:?}");
    assert_eq!(readers_in(&maildir.join("new")), ["kari@example.com", "postmaster@mx.example.com"]);
}

#[test]
fn without_a_budget_nothing_is_held_back() {
    let folder = folder("budget-none");
    let output = send(&folder, &["kari@example.com"; 30], &[]);
    assert!(output.status.success(), "{output:?}");
    assert_eq!(readers_in(&folder.join("Maildir/new")).len(), 30);
}
