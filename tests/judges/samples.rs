//! Bounces that real mail systems made, told again by us in many languages, in each at least once: parsers read from ours what theirs said, mutt shows it,
//! a browser shows it, and our own notices can be told again in turn.

use crate::cases::LANGUAGES;
use crate::corpus::Corpus;
use crate::expectation::{self, Expectation};
use crate::judge::{sightings, source};
use crate::program::{STAMP, empty_folder, retourpost, text};
use crate::{pages, parsers, sampled, screens};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

const SAMPLES: [&str; 4] = ["exim-native-1", "opensmtpd-native-0", "postfix-native-1", "postfix-native-5"];

/// What intake mends in a sample, by the code of its diagnostic. What the machine part says of the recipient is none of it.
fn mends(sample: &str) -> &'static [&'static str] {
    match sample {
        // An address of letters that only utf-8 has, in a field that says rfc822; `dns; 127.0.0.1`.
        "exim-native-1" => &["address-type-mended", "mta-not-qualified"],
        // multipart/mixed; a body in text/rfc822-headers; the reply in the human part alone.
        "opensmtpd-native-0" => &["body-in-headers-part", "not-multipart-report", "reply-from-text"],
        // `dns; 127.0.0.1`.
        "postfix-native-1" => &["mta-not-qualified"],
        // The same, and a Diagnostic-Code beside a success.
        "postfix-native-5" => &["diagnostic-of-success", "mta-not-qualified"],
        _ => panic!("{sample} is no sample"),
    }
}

/// What a parser is known to object to in our telling, though it is legal: the parser, the sample, the words.
const KNOWN: [[&str; 3]; 3] = [
    // The notice goes to an address of such letters, and To names it as it is (RFC 6532 §3.2). Python reads To as ASCII.
    ["email", "exim-native-1", "raw octets over 127 in the header"],
    ["email", "exim-native-1", "defect in To: "],
    // It believes the code in the reply, which OpenSMTPD has in the text alone, more than Status.
    ["sisimai", "opensmtpd-native-0", "status: Some(\"5.1.1\")"],
];

fn is_known(objection: &str, [parser, sample, words]: &[&str; 3]) -> bool {
    objection.starts_with(&format!("{parser}: {sample}.")) && objection.contains(words)
}

/// Holds the parsers to exactly what is known of them.
fn assert_only_known(corpus: &Corpus) {
    let found = parsers::objections(corpus);
    let unknown: Vec<_> = found.iter().filter(|found| !KNOWN.iter().any(|known| is_known(found, known))).collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
    let gone: Vec<_> = KNOWN.iter().filter(|known| !found.iter().any(|found| is_known(found, known))).collect();
    assert!(gone.is_empty(), "nobody objects to this any more: {gone:?}");
}

fn sample(name: &str) -> PathBuf {
    source().join("../data/samples").join(name).with_extension("eml")
}

fn in_language(report: &Path, language: &str, more: &[&str]) -> Vec<u8> {
    let arguments = ["render", text(report), "--language", language, "--quiet", "--reporting-mta", "mx.example.org"];
    retourpost(&[&arguments[..], more].concat()).done()
}

/// A folder with each sample in many languages as we tell it; of each is expected what the sample itself said.
fn told() -> &'static Corpus {
    static TOLD: OnceLock<Corpus> = OnceLock::new();
    TOLD.get_or_init(|| {
        let folder = empty_folder("samples-told");
        for (row, name) in SAMPLES.into_iter().enumerate() {
            for language in sampled::languages(row, SAMPLES.len()) {
                let octets = in_language(&sample(name), language, &[&["--format", "eml"], &STAMP[..]].concat());
                write(&folder, &format!("{name}.{language}"), &octets, &said(name, language));
            }
        }
        Corpus { expectations: expectation::of_folder(&folder), folder }
    })
}

/// What is known of the sample, as of a notice of ours.
fn said(name: &str, language: &str) -> Value {
    let path = source().join("data/samples").join(name).with_extension("json");
    let octets = fs::read(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut known: Value = serde_json::from_slice(&octets).expect("what is known is JSON");
    known["language"] = language.into();
    known["ours"] = true.into();
    known["golden_screen"] = crate::cases::is_first(language).into();
    known["noticed_by"] = Value::Array(Vec::new());
    known
}

fn write(folder: &Path, name: &str, octets: &[u8], known: &Value) {
    let write = |extension: &str, octets: &[u8]| {
        fs::write(folder.join(format!("{name}.{extension}")), octets).expect("target can be written");
    };
    write("eml", octets);
    write("json", known.to_string().as_bytes());
}

fn assert_none(found: &[String]) {
    assert!(found.is_empty(), "{}:\n{}", found.len(), found.join("\n"));
}

#[test]
fn every_parser_reads_from_our_telling_what_the_sample_said() {
    let n_told: usize = (0..SAMPLES.len()).map(|row| sampled::languages(row, SAMPLES.len()).len()).sum();
    assert_eq!(told().expectations.len(), n_told);
    assert_only_known(told());
}

#[test]
fn what_is_mended_is_told_and_is_all() {
    for name in SAMPLES {
        let json = in_language(&sample(name), "en", &["--format", "json"]);
        let json: Value = serde_json::from_slice(&json).expect("it prints JSON");
        let diagnostics = json["diagnostics"].as_array().expect("a list");
        let mut codes: Vec<_> = diagnostics.iter().filter_map(|diagnostic| diagnostic["code"].as_str()).collect();
        codes.sort_unstable();
        assert_eq!(codes, mends(name), "{name}");
    }
}

#[test]
fn mutt_shows_them_line_by_line_as_they_were_read() {
    screens::assert_unbroken(told());
    screens::assert_line_by_line(told(), "samples");
    screens::assert_as_read(told());
}

#[test]
fn the_browser_and_the_checkers_of_html_find_nothing_in_their_pages() {
    for judge in ["html", "browser"] {
        assert_none(&pages::all_complaints(judge, told(), "samples"));
    }
    pages::assert_four_pictures_of_each(told(), "samples");
}

/// The octets of the machine part, from the blank line before it to the boundary after it.
fn machine_part(octets: &[u8]) -> String {
    let message = mailparse::parse_mail(octets).expect("a notice can be parsed");
    let part = message.parts().find(|part| part.ctype.mimetype.ends_with("delivery-status")).expect("it has one");
    part.get_body().expect("it is text")
}

fn envelope_of(json: &[u8]) -> Value {
    let json: Value = serde_json::from_slice(json).expect("it prints JSON");
    json["envelope"].clone()
}

#[test]
fn our_own_telling_can_be_told_again_in_every_language_and_says_the_same() {
    let folder = empty_folder("samples-told-again");
    for before in &told().expectations {
        let path = told().folder.join(&before.file);
        let again = LANGUAGES.iter().find(|language| **language != before.language).expect("there are more");
        let octets = in_language(&path, again, &[&["--format", "eml"], &STAMP[..]].concat());
        let first = fs::read(&path).expect("it was written");
        assert_eq!(machine_part(&octets), machine_part(&first), "{} in {again}", before.file);
        let name = before.file.trim_end_matches(".eml");
        write(&folder, name, &octets, &known(before, again));

        let json = envelope_of(&in_language(&path, again, &["--format", "json"]));
        assert_eq!(json, envelope_of(&in_language(&sample(&before.report), again, &["--format", "json"])), "{name}");
    }
    assert_only_known(&Corpus { expectations: expectation::of_folder(&folder), folder });
}

/// Of every layout and action, as they stand in the repository: the notice of a notice tells of the same recipients.
#[test]
fn every_golden_notice_can_be_told_again() {
    let golden = source().join("../golden/mails");
    let again = empty_folder("golden-told-again");
    for path in messages(&golden) {
        let name = path.file_stem().and_then(|name| name.to_str()).expect("a golden mail has a name");
        let language = LANGUAGES.iter().find(|language| !name.ends_with(**language)).expect("there are more");
        let octets = in_language(&path, language, &[&["--format", "eml"], &STAMP[..]].concat());
        assert_eq!(machine_part(&octets), machine_part(&fs::read(&path).expect("it is listed")), "{name}");
        fs::write(again.join(format!("{name}.eml")), octets).expect("target can be written");
    }
    for parser in ["email", "jakarta"] {
        let (before, after) = (sightings(parser, &golden, &[]), sightings(parser, &again, &[]));
        assert!(!before.is_empty());
        for (file, before) in before.iter() {
            assert!(!before.recipients.is_empty(), "{parser}: {file}");
            assert_eq!(after[file].recipients, before.recipients, "{parser}: {file}");
            assert_eq!(after[file].complaints, [""; 0], "{parser}: {file}");
        }
    }
}

fn messages(folder: &Path) -> Vec<PathBuf> {
    let files = fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let paths = files.map(|entry| entry.expect("a folder of the repository can be listed").path());
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "eml")).collect()
}

fn known(before: &Expectation, language: &str) -> Value {
    let recipients = before
        .recipients
        .iter()
        .map(|fate| serde_json::json!({ "address": fate.address, "action": fate.action, "status": fate.status }));
    serde_json::json!({
        "report": before.report,
        "language": language,
        "ours": true,
        "recipients": recipients.collect::<Vec<_>>(),
    })
}
