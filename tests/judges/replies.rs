//! The labelled replies (`tests/data/cause/replies`) before two classifiers of others. What they said is kept in `verdicts.tsv`, so
//! that our causes can be held against theirs without them; here it is held against the programs themselves.

use crate::judge::{Seen, Sighting, command, sightings};
use crate::program::empty_folder;
use crate::rows::{Row, VERDICTS, Verdict, classifiers, file, rows, verdicts};
use std::fs;
use std::path::PathBuf;
use std::process::Command;
use std::sync::OnceLock;

/// The least report that carries the diagnostic. It names no maker's host: both are given the words alone, as our rules are.
fn report(row: &Row) -> String {
    let diagnostic: Vec<_> = row.diagnostic.split('\n').map(str::trim_start).collect();
    let remote_mta = if row.is_remote { "Remote-MTA: dns; mx.example.org\n" } else { "" };
    format!(
        "From: <mailer-daemon@mx.example.net>\nTo: <kari@example.com>\nDate: Sat, 21 Nov 2026 10:02:14 +0100\n\
         Subject: Delivery status notification\nMessage-ID: <{id}@mx.example.net>\nMIME-Version: 1.0\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"=_reply\"\n\n\
         --=_reply\nContent-Type: text/plain; charset=us-ascii\n\nA report on a delivery.\n\n\
         --=_reply\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n\
         Final-Recipient: rfc822; ola@example.org\nAction: {action}\nStatus: {status}\n{remote_mta}\
         Diagnostic-Code: {diagnostic}\n\n\
         --=_reply\nContent-Type: text/rfc822-headers\n\nFrom: <kari@example.com>\nTo: <ola@example.org>\n\
         Subject: Figures\nMessage-ID: <1@example.com>\n\n--=_reply--\n",
        id = row.id,
        action = row.action,
        status = status(row),
        diagnostic = diagnostic.join("\n "),
    )
    .replace('\n', "\r\n")
}

/// As the report gave it, otherwise the code in the reply, otherwise none but the class.
fn status(row: &Row) -> String {
    let (_, words) = row.diagnostic.split_once("; ").expect("a diagnostic has a type");
    let is_code = |word: &&str| word.split('.').count() == 3 && word.chars().all(|c| c.is_ascii_digit() || c == '.');
    let written = words.split([' ', '-', '\n']).take(2).find(is_code);
    let class = if row.action == "delayed" { "4.0.0" } else { "5.0.0" };
    row.status.clone().unwrap_or_else(|| written.unwrap_or(class).to_owned())
}

fn folder() -> &'static PathBuf {
    static FOLDER: OnceLock<PathBuf> = OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = empty_folder("replies");
        for row in rows() {
            fs::write(folder.join(&row.id).with_extension("eml"), report(&row))
                .expect("a file below target can be written");
        }
        folder
    })
}

fn seen(sighting: &Sighting) -> Option<&Seen> {
    assert!(sighting.recipients.len() < 2, "{sighting:?}");
    sighting.recipients.first()
}

/// What the programs say now.
fn said() -> Vec<Verdict> {
    let (zone_mta, sisimai) = (sightings("zone-mta", folder(), &[]), sightings("sisimai", folder(), &[]));
    let word = |word: Option<&String>| word.filter(|word| !word.is_empty()).map_or("-", String::as_str).to_owned();
    rows()
        .into_iter()
        .map(|Row { id, .. }| {
            let file = format!("{id}.eml");
            let (zone_mta, sisimai) = (seen(&zone_mta[&file]), seen(&sisimai[&file]));
            Verdict {
                id,
                zone_mta_action: word(zone_mta.and_then(|seen| seen.action.as_ref())),
                zone_mta_category: word(zone_mta.and_then(|seen| seen.reason.as_ref())),
                sisimai_reason: word(sisimai.and_then(|seen| seen.reason.as_ref())),
            }
        })
        .collect()
}

fn versions() -> String {
    let version = |name: &str| {
        let output = command(&[name, "--version"]).output().expect("bash can be started");
        assert!(output.status.success(), "{name}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("a version is UTF-8").trim().to_owned()
    };
    format!("{}, {}", version("zone-mta"), version("sisimai"))
}

fn written(versions: &str, verdicts: &[Verdict]) -> String {
    let cells = |verdict: &Verdict| {
        [&verdict.id, &verdict.zone_mta_action, &verdict.zone_mta_category, &verdict.sisimai_reason]
            .map(String::as_str)
            .join("\t")
    };
    let header = VERDICTS.replace(' ', "\t");
    format!("# {versions}\n{header}\n{}\n", verdicts.iter().map(cells).collect::<Vec<_>>().join("\n"))
}

#[test]
fn the_verdicts_of_others_are_what_their_programs_say() {
    let (versions, said) = (versions(), said());
    if std::env::var_os("TESTS_UPDATE_GOLDEN").is_some_and(|value| value == "1") {
        fs::write(file("verdicts.tsv"), written(&versions, &said)).expect("the table can be written");
    }
    let again = "TESTS_UPDATE_GOLDEN=1 writes them anew";
    assert_eq!(classifiers(), versions, "the verdicts are of other versions; {again}");
    let kept = verdicts();
    let changed: Vec<_> = said.iter().filter(|verdict| !kept.contains(verdict)).collect();
    assert!(changed.is_empty() && kept.len() == said.len(), "{again}: {changed:#?}");
}

#[test]
fn every_labelled_reply_is_in_the_half_its_words_decide() {
    let output = Command::new("python3").arg(file("split.py")).arg("--check").output().expect("python3 can be started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stdout));
}
