//! Notices that we signed travel to a server and verify there, with dkimpy; and what was changed on the way does not.

use crate::judge::{Sighting, sightings, source};
use crate::program::{STAMP, empty_folder, retourpost, text, written};
use crate::servers::Capture;
use mailparse::MailHeaderMap as _;
use std::fs;
use std::path::{Path, PathBuf};

struct Kind {
    selector: &'static str,
    /// The private key, and the public one as it stands in the DNS.
    files: [&'static str; 2],
    k: &'static str,
    algorithm: &'static str,
}

const KINDS: [Kind; 2] = [
    Kind { selector: "rsa", files: ["dkim-rsa-pkcs8.pem", "dkim-rsa.pub"], k: "rsa", algorithm: "rsa-sha256" },
    Kind {
        selector: "ed25519",
        files: ["dkim-ed25519.pem", "dkim-ed25519.pub"],
        k: "ed25519",
        algorithm: "ed25519-sha256",
    },
];
const DOMAIN: &str = "example.org";
const REPORTS: [(&str, &str); 3] = [
    ("en", "../data/samples/postfix-native-1.eml"),
    ("nl", "../data/samples/opensmtpd-native-0.eml"),
    ("nb", "../data/samples/postfix-native-5.eml"),
];

fn key(name: &str) -> PathBuf {
    source().join("../data/outlet").join(name)
}

/// A configuration with a From at a subdomain of what signs (RFC 7489 §3.1.1: aligned, relaxed).
fn configuration(folder: &Path, kind: &Kind, domain: &str) -> String {
    let key = key(kind.files[0]);
    let toml = format!(
        "reporting_mta = \"mx.{DOMAIN}\"\n\n[dkim]\ndomain = \"{domain}\"\nselector = \"{}\"\nkey_file = \"{}\"\n",
        kind.selector,
        text(&key)
    );
    written(&folder.join(format!("{}-{domain}.toml", kind.selector)), toml)
}

/// The DNS that dkimpy asks.
fn write_keys(folder: &Path) {
    let record = |kind: &Kind| {
        let public = fs::read_to_string(key(kind.files[1])).expect("the repository has the key");
        let name = format!("{}._domainkey.{DOMAIN}", kind.selector);
        (name, format!("v=DKIM1; k={}; p={}", kind.k, public.trim()).into())
    };
    let records: serde_json::Map<_, _> = KINDS.iter().map(record).collect();
    written(&folder.join("dkim-keys.json"), serde_json::Value::from(records).to_string());
}

fn header(octets: &[u8], name: &str) -> Vec<String> {
    mailparse::parse_headers(octets).expect("a message has a header").0.get_all_values(name)
}

fn tag(signature: &str, name: &str) -> String {
    let tags = signature.split(';').filter_map(|tag| tag.trim().split_once('='));
    tags.filter(|(found, _)| *found == name).map(|(_, value)| value.to_owned()).collect()
}

/// In place of the first occurrence, which must be there.
fn with(octets: &[u8], old: &str, new: &str) -> Vec<u8> {
    let message = String::from_utf8(octets.to_vec()).expect("a 7-bit notice is text");
    assert!(message.contains(old), "{old} is not there");
    message.replacen(old, new, 1).into_bytes()
}

/// Each notice as the server took it, and changed in ways that somebody might.
fn write_as_taken_and_changed(folder: &Path, name: &str, octets: &[u8]) {
    let write = |kind: &str, octets: &[u8]| written(&folder.join(format!("{name}.{kind}.eml")), octets);
    write("taken", octets);
    write("received", &[b"Received: by relay.example.org; Sat, 21 Nov 2026 10:02:15 +0000\r\n", octets].concat());
    write("body", &with(octets, "\r\nStatus: ", "\r\nX-Odd: 1\r\nStatus: "));
    write("from", &with(octets, "\r\nFrom: ", "\r\nFrom: The bank "));
    write("second-from", &[b"From: bank@example.net\r\n", octets].concat());
    write("subject", &with(octets, "\r\nSubject: ", "\r\nSubject: Urgent! "));
    write("automatic", &with(octets, "auto-replied", "no"));
}

fn complaint(sighting: &Sighting) -> String {
    sighting.complaints.join("; ")
}

#[test]
fn a_signed_notice_verifies_after_its_journey_and_a_changed_one_does_not() {
    let folder = empty_folder("dkim");
    write_keys(&folder);
    for kind in &KINDS {
        let config = configuration(&folder, kind, DOMAIN);
        let capture = Capture::start(&format!("dkim-{}", kind.selector), &[]);
        let url = format!("smtp://127.0.0.1:{}", capture.port);
        for (language, report) in REPORTS {
            let report = source().join(report);
            let arguments = ["send", text(&report), "--language", language, "--config", &config, "--smtp", &url];
            let ran = retourpost(&arguments);
            assert_eq!(ran.exit, 0, "{}", ran.stderr);
            assert!(!ran.stderr.contains("dkim"), "{}", ran.stderr);
        }
        let taken = capture.finish();
        assert_eq!(taken.len(), REPORTS.len());
        for ((language, _), taken) in REPORTS.iter().zip(taken) {
            judge_header(kind, &taken.octets);
            write_as_taken_and_changed(&folder, &format!("{}.{language}", kind.selector), &taken.octets);
        }
    }
    let seen = sightings("dkim", &folder, &[]);
    assert_eq!(seen.len(), KINDS.len() * REPORTS.len() * 7);
    for (file, sighting) in seen.iter() {
        let is_whole = file.contains(".taken.") || file.contains(".received.");
        let told = complaint(sighting);
        assert_eq!(told.is_empty(), is_whole, "{file}: {told}");
        assert_eq!(told.contains("body hash mismatch"), file.contains(".body."), "{file}: {told}");
    }
}

/// What DMARC looks at: one signature, of a domain that From is at or below (RFC 7489 §3.1.1).
fn judge_header(kind: &Kind, octets: &[u8]) {
    let signatures = header(octets, "DKIM-Signature");
    let [signature] = &signatures[..] else { panic!("{signatures:?}") };
    let [from] = &header(octets, "From")[..] else { panic!("a notice has one From") };
    let domain = from.trim_end_matches('>').rsplit_once('@').expect("From has an address").1;
    assert_eq!(tag(signature, "d"), DOMAIN);
    assert_eq!(tag(signature, "a"), kind.algorithm);
    assert!(domain == DOMAIN || domain.ends_with(&format!(".{DOMAIN}")), "{domain} is not aligned");
}

#[test]
fn what_render_writes_is_signed_as_what_send_sends() {
    let folder = empty_folder("dkim-rendered");
    write_keys(&folder);
    for kind in &KINDS {
        let key = key(kind.files[0]);
        let report = source().join(REPORTS[0].1);
        let flags = ["--dkim-domain", DOMAIN, "--dkim-selector", kind.selector, "--dkim-key", text(&key)];
        let arguments = [&["render", text(&report), "--format", "eml"], &flags[..], &STAMP[..]].concat();
        written(&folder.join(format!("{}.eml", kind.selector)), retourpost(&arguments).done());
    }
    let seen = sightings("dkim", &folder, &[]);
    assert_eq!(seen.len(), KINDS.len());
    assert!(seen.values().all(|sighting| sighting.complaints.is_empty()), "{seen:?}");
}

#[test]
fn a_signature_that_dmarc_will_not_count_is_told_and_the_notice_goes_out() {
    let folder = empty_folder("dkim-not-aligned");
    let config = configuration(&folder, &KINDS[0], "example.net");
    let capture = Capture::start("dkim-not-aligned", &[]);
    let url = format!("smtp://127.0.0.1:{}", capture.port);
    let report = source().join(REPORTS[0].1);
    let ran = retourpost(&["send", text(&report), "--config", &config, "--smtp", &url]);
    assert_eq!(ran.exit, 0, "{}", ran.stderr);
    assert!(ran.stderr.contains("[dkim-not-aligned]"), "{}", ran.stderr);
    assert_eq!(capture.finish().len(), 1);
}
