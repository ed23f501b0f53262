//! `retourpost filter`: what a mail system gets of it, whatever it hands over.

use std::fs::{self, File};
use std::io::Write;
use std::process::{Output, Stdio};

use super::{retourpost, root};

/// Runs the filter over these octets.
fn filtered(arguments: &[&str], message: &[u8]) -> Output {
    let mut command = retourpost(&[&["filter"], arguments].concat());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let message = message.to_vec();
    let writer = std::thread::spawn(move || drop(stdin.write_all(&message)));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    output
}

fn stock(name: &str) -> Vec<u8> {
    fs::read(root().join("tests/data").join(name)).unwrap()
}

const INSIDE: [&str; 4] =
    ["--reporting-mta", "mx.example.org", "--set", "audience.internal_domains=example.com,sender.test"];

#[test]
fn a_report_comes_out_localized_and_a_line_says_so() {
    let output = filtered(&INSIDE, &stock("rewrite/exim-constant-status.eml"));
    assert!(output.status.success());
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.contains("Content-Language: nb\r\n") && text.contains("\r\nStatus: 5.1.1\r\n"), "{text}");
    let said = String::from_utf8(output.stderr).unwrap();
    assert_eq!(said, "retourpost: standard input: nb (content-language), mailbox-unknown; mended Status\n");
}

#[test]
fn the_language_that_is_asked_for_wins() {
    let output =
        filtered(&[&INSIDE[..], &["--language", "ar", "--quiet"]].concat(), &stock("rewrite/postfix-good.eml"));
    assert!(output.stderr.is_empty());
    assert!(String::from_utf8(output.stdout).unwrap().contains("Content-Language: ar\r\n"));
}

#[test]
fn what_cannot_be_localized_comes_out_octet_for_octet_and_the_end_is_0() {
    let report = stock("rewrite/postfix-good.eml");
    let broken = root().join("target/tmp/filter-broken.toml");
    fs::create_dir_all(broken.parent().unwrap()).unwrap();
    fs::write(&broken, "languages = [").unwrap();
    let broken = broken.to_str().unwrap().to_owned();
    let signed = [b"DKIM-Signature: v=1\r\n".as_slice(), &report].concat();
    let list =
        String::from_utf8(report.clone()).unwrap().replace("From: kari", "List-Id: <l.example.com>\r\nFrom: kari");
    let mut noise: Vec<u8> = (0..=255).cycle().take(300_000).collect();
    noise.extend_from_slice(b"\0\r\r\n");
    let rows: [(&str, &[&str], &[u8], &str); 10] = [
        ("nothing", &[], b"", ""),
        ("noise", &[], &noise, ""),
        ("ordinary mail", &[], b"From: kari@example.com\nSubject: Hei\n\nHei\n", ""),
        ("a signed report", &[], &signed, "[signed]"),
        ("a list's report", &[], list.as_bytes(), "[software]"),
        (
            "another system's",
            &["--set", "rewrite.local_mta=mx.example.net", "--reporting-mta", "a.example.net"],
            &report,
            "[not-own]",
        ),
        ("a domain later", &["--set", "rewrite.domains=example.net"], &report, "[not-served]"),
        ("a broken configuration", &["--config", &broken], &report, "filter-broken.toml"),
        ("a configuration that is not there", &["--config", "/nowhere.toml"], &report, "/nowhere.toml"),
        ("a language that is none", &["--language", "not a tag"], &report, "--language"),
    ];
    for (name, arguments, message, expected) in rows {
        let output = filtered(arguments, message);
        assert_eq!(output.status.code(), Some(0), "{name}");
        assert!(output.stdout == message, "{name}: it must come out as it went in");
        let said = String::from_utf8(output.stderr).unwrap();
        assert_eq!(expected.is_empty(), said.is_empty(), "{name}: {said}");
        assert!(said.contains(expected), "{name}: {said}");
    }
}

#[test]
fn a_standard_output_that_is_closed_or_full_gives_75() {
    let report = stock("rewrite/postfix-good.eml");
    let run = |stdout: Stdio| {
        let mut child =
            retourpost(&["filter"]).stdin(Stdio::piped()).stdout(stdout).stderr(Stdio::piped()).spawn().unwrap();
        child.stdin.take().unwrap().write_all(&report).unwrap();
        child.wait_with_output().unwrap()
    };
    if let Ok(full) = File::options().write(true).open("/dev/full") {
        let output = run(full.into());
        assert_eq!(output.status.code(), Some(75), "{output:?}");
    }
    let (reader, writer) = std::io::pipe().unwrap();
    drop(reader);
    let output = run(writer.into());
    assert_eq!(output.status.code(), Some(75), "{output:?}");
    assert!(String::from_utf8_lossy(&output.stderr).contains("standard output: "));
}

#[test]
fn a_standard_input_that_cannot_be_read_gives_75_and_nothing_is_written() {
    // On Unix a folder can be opened, and not be read.
    let folder = File::open(root()).unwrap();
    let output = retourpost(&["filter"]).stdin(folder).output().unwrap();
    assert_eq!(output.status.code(), Some(75));
    assert!(output.stdout.is_empty() && String::from_utf8_lossy(&output.stderr).contains("standard input: "));
}
