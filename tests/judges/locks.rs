//! The lock files pin every judge, and name no place to get them from: each machine has its own mirrors.

use crate::judge::source;
use std::fs;

fn read(name: &str) -> String {
    fs::read_to_string(source().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

#[test]
fn every_debian_package_that_is_wanted_is_pinned() {
    let lock = read("debian.lock");
    let pinned: Vec<_> = lock.lines().filter_map(|line| line.split_once('=')).map(|(name, _)| name).collect();
    let wanted = read("debian.in");
    let is_name = |line: &&str| line.starts_with(|first: char| first.is_ascii_alphanumeric());
    let missing: Vec<_> = wanted
        .lines()
        .map(|line| line.trim_start_matches('+'))
        .filter(is_name)
        .filter(|name| !pinned.contains(name))
        .collect();
    assert!(missing.is_empty(), "run tests/judges/lock: {missing:?}");
}

#[test]
fn every_python_package_is_pinned_with_its_hash() {
    let lock = read("python.lock");
    let entries: Vec<_> = lock.split("\n").filter(|line| line.contains("==")).collect();
    assert!(entries.len() >= read("python.in").matches("==").count());
    assert!(entries.iter().all(|line| line.ends_with('\\')), "an entry has no hash: {entries:?}");
}

#[test]
fn every_npm_package_is_pinned_with_its_hash() {
    let lock: serde_json::Value = serde_json::from_str(&read("package-lock.json")).expect("the lock file is JSON");
    let packages = lock["packages"].as_object().expect("the lock file lists packages");
    let unpinned: Vec<_> =
        packages.iter().filter(|(path, entry)| !path.is_empty() && entry["integrity"].is_null()).collect();
    assert!(packages.len() > 6 && unpinned.is_empty(), "{unpinned:?}");
}

#[test]
fn every_npm_package_that_stands_alone_is_pinned_with_its_hash() {
    let lock = read("alone.lock");
    let entries: Vec<Vec<_>> =
        lock.lines().filter(|line| !line.starts_with('#')).map(|line| line.split(' ').collect()).collect();
    let is_pinned = |entry: &Vec<&str>| matches!(entry[..], [_, version, integrity] if version.contains('.') && integrity.starts_with("sha512-"));
    assert!(!entries.is_empty() && entries.iter().all(is_pinned), "{entries:?}");
}

#[test]
fn no_lock_file_names_a_registry() {
    for name in ["debian.lock", "python.lock", "package-lock.json", "alone.lock"] {
        let lock = read(name);
        for word in ["\"resolved\"", "registry.", "--index-url", "--find-links", "file://"] {
            assert!(!lock.contains(word), "{name} holds {word}");
        }
    }
}
