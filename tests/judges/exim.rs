//! Exim with `retourpost filter`, by the line that the manual shows: its reports arrive in the language of their reader, with the status
//! that Exim leaves out and the charset that it gets wrong; and a filter that fails loses nothing.

use crate::program::{empty_folder, text, written};
use crate::servers::{Capture, Exim, Taken, patiently};
use crate::submission::Session;
use crate::systems::{
    KINDS, Kind, NOTHING_IS_HIDDEN, REPLIES, charset_of, field, language_of, lines_of, machine_and_returned, provoke,
    words,
};
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};

const LANGUAGES: [&str; 3] = ["nl", "nb", "ar"];

/// A program of these lines, which anybody may run.
fn script(path: &Path, lines: &str) {
    // Renamed when it is whole: nobody runs half of it.
    let new = path.with_extension("new");
    written(&new, format!("#!/bin/sh\n{lines}\n"));
    fs::set_permissions(&new, fs::Permissions::from_mode(0o755)).expect("target can be written");
    fs::rename(&new, path).expect("target can be written");
}

/// The lines of the manual, with a program in place of ours.
pub(crate) fn lines_with(program: &Path) -> Vec<String> {
    lines_of("exim/transport.conf", &[("/usr/bin/retourpost", text(program))])
}

fn fields_of(part: &[u8], name: &str) -> Vec<String> {
    let text = String::from_utf8_lossy(part).into_owned();
    text.lines().filter_map(|line| line.strip_prefix(name)).map(|value| value.trim().to_owned()).collect()
}

/// A filter that keeps what Exim wrote, beside what ours makes of it.
pub(crate) struct Kept {
    folder: PathBuf,
    pub(crate) program: PathBuf,
}

impl Kept {
    pub(crate) fn new(name: &str) -> Self {
        let folder = empty_folder(&format!("filter/{name}"));
        fs::set_permissions(&folder, fs::Permissions::from_mode(0o777)).expect("target can be written");
        let config = written(&folder.join("retourpost.toml"), NOTHING_IS_HIDDEN);
        let program = folder.join("filter");
        let ours = env!("CARGO_BIN_EXE_retourpost");
        script(&program, &format!("tee {}/$$.eml | {ours} \"$@\" --config {config}", text(&folder)));
        Self { folder, program }
    }

    /// What Exim wrote to this reader.
    pub(crate) fn stock(&self, reader: &str) -> Vec<u8> {
        let entries = fs::read_dir(&self.folder).expect("it was made").map(|entry| entry.expect("listed").path());
        let written = entries.filter(|path| path.extension().is_some_and(|it| it == "eml"));
        let read = written.map(|path| fs::read(path).expect("it was listed"));
        let mut to_reader = read.filter(|octets| field(octets, "To").is_some_and(|to| to.contains(reader)));
        let octets = to_reader.next().unwrap_or_else(|| panic!("nothing was filtered for {reader}"));
        String::from_utf8(octets).expect("a report of Exim is text").replace('\n', "\r\n").into_bytes()
    }
}

#[test]
fn each_kind_of_report_arrives_in_its_language_with_its_status_and_its_charset() {
    let capture = Capture::start("exim", &REPLIES);
    let kept = Kept::new("kinds");
    let exim = Exim::start("kinds", capture.port, &lines_with(&kept.program), &["delay_warning = 1s:5h"]);
    let mut session = Session::open(exim.port);
    let rows = || KINDS.iter().flat_map(|kind| LANGUAGES.map(|language| (kind, language)));
    let sender = |kind: &Kind, language: &str| format!("{}.{language}@example.com", kind.name);
    for (kind, language) in rows() {
        let said = format!("Accept-Language: {language}\r\n");
        provoke(&mut session, kind, &sender(kind, language), &said);
    }
    for (kind, language) in rows() {
        let sender = sender(kind, language);
        let taken = patiently(&format!("{sender}: {}", exim.log()), || capture.taken_for(&sender));
        is_mended(&taken, &kept.stock(&sender), kind, language, &sender);
    }
    assert_eq!(capture.finish().iter().filter(|taken| taken.sender == "<>").count(), rows().count(), "{}", exim.log());
}

fn is_mended(taken: &Taken, stock: &[u8], kind: &Kind, language: &str, name: &str) {
    assert_eq!(language_of(&taken.octets).as_deref(), Some(language), "{name}");
    for kept in ["To", "Date", "Message-Id", "X-Failed-Recipients"] {
        assert_eq!(field(&taken.octets, kept), field(stock, kept), "{name}: {kept}");
    }
    let [machine, returned] = machine_and_returned(&taken.octets);
    let [machine_of_exim, returned_of_exim] = machine_and_returned(stock);
    assert_eq!(String::from_utf8_lossy(&returned), String::from_utf8_lossy(&returned_of_exim), "{name}");
    let mut statuses: Vec<_> = kind.fates.iter().map(|(_, status)| *status).collect();
    let mut found = fields_of(&machine, "Status:");
    statuses.sort_unstable();
    found.sort();
    assert_eq!(found, statuses, "{name}: {}", String::from_utf8_lossy(&machine));
    // What is mended was wrong.
    assert!(fields_of(&machine_of_exim, "Status:").iter().all(|status| status.ends_with(".0.0")), "{name}");
    assert_eq!(fields_of(&machine, "Action:"), fields_of(&machine_of_exim, "Action:"), "{name}");
    assert_eq!(fields_of(&machine, "Final-Recipient:"), fields_of(&machine_of_exim, "Final-Recipient:"), "{name}");
    is_labelled(&taken.octets, name);
}

/// Words are in the charset that they are said to be in.
fn is_labelled(octets: &[u8], name: &str) {
    assert_eq!(charset_of(octets), "utf-8", "{name}");
    let words = words(octets);
    assert!(
        !words.contains('\u{FFFD}') && !words.contains("This message was created automatically"),
        "{name}: {words}"
    );
}

#[test]
fn a_report_whose_filter_fails_stays_in_the_queue_and_leaves_when_it_works_again() {
    let faults = [
        ("killed", "kill -9 $$"),
        ("killed-at-the-end", "cat; kill -9 $$"),
        ("killed-halfway", "head -c 300; kill -9 $$"),
        ("exit-75", "cat >/dev/null; exit 75"),
        ("exit-75-at-the-end", "cat; exit 75"),
        ("not-there", ""),
    ];
    std::thread::scope(|scope| {
        for (name, fault) in faults {
            scope.spawn(move || stays_and_leaves(name, fault));
        }
    });
}

fn stays_and_leaves(name: &str, fault: &str) {
    let capture = Capture::start(&format!("exim-{name}"), &REPLIES);
    let program = empty_folder(&format!("filter/{name}")).join("filter");
    if !fault.is_empty() {
        script(&program, fault);
    }
    let exim = Exim::start(name, capture.port, &lines_with(&program), &[]);
    provoke(&mut Session::open(exim.port), &KINDS[0], "kari@example.com", "");
    let is_deferred =
        |log: &str| log.lines().any(|line| line.contains(" == kari@example.com") && line.contains("R=all"));
    patiently(name, || is_deferred(&exim.log()).then_some(()));
    assert_eq!(capture.n_taken(), 0, "{name}: {}", exim.log());
    script(&program, "cat");
    let taken = patiently(&format!("{name}: {}", exim.log()), || capture.taken_for("kari@example.com"));
    assert!(words(&taken.octets).contains("This message was created automatically"), "{name}");
    assert_eq!(capture.finish().len(), 1, "{name}: {}", exim.log());
}
