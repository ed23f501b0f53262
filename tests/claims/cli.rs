//! Claims about the `retourpost` program, run as a program.
#![cfg(feature = "cli")]

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;

use serde_json::Value;

use crate::notice::cases::LANGUAGES;
use crate::words::tags_listed;

#[path = "cli/batch.rs"]
mod batch;
#[path = "cli/budget.rs"]
mod budget;
#[path = "cli/doctor.rs"]
mod doctor;
#[path = "cli/filter.rs"]
mod filter;
#[path = "cli/ledger.rs"]
mod ledger;
#[cfg(unix)]
#[path = "cli/milter.rs"]
mod milter;
#[cfg(unix)]
#[path = "cli/page.rs"]
mod page;
#[path = "cli/privacy.rs"]
mod privacy;
#[path = "cli/wording.rs"]
mod wording;

const FACTS: [&str; 8] = [
    "--recipient",
    "ola@example.no",
    "--sender",
    "kari@example.com",
    "--reply",
    "550 5.1.1 User unknown",
    "--reporting-mta",
    "mx.example.com",
];
const STAMP: [&str; 6] =
    ["--now", "2026-11-21T10:02:14+01:00", "--message-id", "<1.2f7c@mx.example.com>", "--boundary", "=_2f7c"];

const COMMANDS: [&str; 18] = [
    "ledger",
    "locales",
    "render",
    "send",
    "filter",
    "check",
    "codes",
    "explain",
    "why",
    "config",
    "doctor",
    "export",
    "locales",
    "milter",
    "manual",
    "schema",
    "completions",
    "man",
];

const MILTER: [&str; 3] = ["milter", "--listen", "inet:127.0.0.1:0"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The program without anything that the environment says to it.
fn retourpost(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_retourpost"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("RETOURPOST_") || name == "CLICOLOR_FORCE" {
            command.env_remove(name);
        }
    }
    command.args(arguments).current_dir(root()).stdin(Stdio::null());
    command
}

/// What became of the program.
pub(crate) struct Ended {
    pub(crate) code: i32,
    pub(crate) out: String,
    pub(crate) said: String,
}

fn ended(output: Output) -> Ended {
    Ended {
        code: output.status.code().expect("not ended by a signal"),
        out: String::from_utf8(output.stdout).expect("UTF-8"),
        said: String::from_utf8(output.stderr).expect("UTF-8"),
    }
}

pub(crate) fn run(arguments: &[&str]) -> Ended {
    ended(retourpost(arguments).output().expect("the program"))
}

/// The same, run in this folder.
pub(crate) fn run_in(folder: &Path, arguments: &[&str]) -> Ended {
    ended(retourpost(arguments).current_dir(folder).output().expect("the program"))
}

fn run_with(arguments: &[&str], input: &[u8]) -> Ended {
    let mut child = retourpost(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program");
    let mut stdin = child.stdin.take().expect("a pipe");
    let input = input.to_vec();
    // A program that refuses its command line does not read.
    let feeding = thread::spawn(move || drop(stdin.write_all(&input)));
    let output = child.wait_with_output().expect("its end");
    feeding.join().expect("fed");
    ended(output)
}

impl Ended {
    #[track_caller]
    fn well(self) -> Self {
        assert_eq!(self.code, 0, "{}", self.said);
        self
    }

    #[track_caller]
    fn with(self, code: i32, words: &[&str]) -> Self {
        assert_eq!(self.code, code, "{}{}", self.out, self.said);
        for word in words {
            assert!(self.said.contains(word), "no {word:?} in: {}", self.said);
        }
        self
    }

    /// The same, where words may be on standard output as well: what was found is shown there.
    #[track_caller]
    pub(crate) fn shows(self, code: i32, words: &[&str]) -> Self {
        let all = format!("{}{}", self.out, self.said);
        assert_eq!(self.code, code, "{all}");
        for word in words {
            assert!(all.contains(word), "no {word:?} in: {all}");
        }
        self
    }

    fn json(&self) -> Value {
        serde_json::from_str(&self.out).expect("JSON")
    }
}

/// An empty folder of a test's own.
fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("cli").join(name);
    let _ = fs::remove_dir_all(&path);
    fs::create_dir_all(&path).expect("a folder");
    path
}

fn written(folder: &Path, name: &str, text: &str) -> String {
    let path = folder.join(name);
    fs::write(&path, text).expect("a file");
    text_of(&path)
}

fn text_of(path: &Path) -> String {
    path.to_str().expect("a UTF-8 path").to_owned()
}

fn names_in(folder: &Path) -> BTreeSet<String> {
    let entries = fs::read_dir(folder).expect("a folder");
    entries.map(|entry| entry.expect("an entry").file_name().into_string().expect("UTF-8")).collect()
}

fn report(recipient: &str) -> String {
    format!(
        r#"{{"version":1,"reporting_mta":"mx.example.com","message":{{"return_path":"kari@example.com"}},"recipients":[{{"final_recipient":"{recipient}","reply":"550 5.1.1 User unknown"}}]}}"#
    )
}

fn with<'a>(first: &[&'a str], second: &[&'a str]) -> Vec<&'a str> {
    [first, second].concat()
}

// ---- render

#[test]
fn a_report_in_flags_becomes_a_message_that_a_foreign_parser_reads() {
    let facts = with(&with(&["render"], &FACTS), &["--language", "nb"]);
    let Ended { out, said, .. } = run(&facts).well();
    assert_eq!(said, "");
    let mail = mailparse::parse_mail(out.as_bytes()).expect("a message");
    assert_eq!(mail.ctype.mimetype, "multipart/report");
    let header = |name: &str| mail.headers.iter().find(|field| field.get_key() == name).expect(name).get_value();
    assert_eq!(header("To"), "kari@example.com");
    assert_eq!(header("Auto-Submitted"), "auto-replied");
    assert!(header("Message-ID").ends_with("@mx.example.com>"));
    let text = mail.subparts[0].subparts[0].get_body().expect("a text");
    assert!(text.starts_with("Meldingen din til"), "{text}");
    let machine = mail.subparts[1].get_body().expect("a machine part");
    assert!(machine.contains("Final-Recipient: rfc822;ola@example.no"), "{machine}");
}

#[test]
fn the_same_stamp_gives_the_same_octets_and_no_stamp_others() {
    let stamped = with(&with(&["render"], &FACTS), &STAMP);
    let first = run(&stamped).well().out;
    assert_eq!(first, run(&stamped).well().out);
    assert!(first.contains("Date: Sat, 21 Nov 2026 10:02:14 +0100\r\n"));
    assert!(first.contains("Message-ID: <1.2f7c@mx.example.com>\r\n"));
    let one = run(&with(&["render"], &FACTS)).well().out;
    let other = run(&with(&["render"], &FACTS)).well().out;
    assert_ne!(one, other);
}

#[test]
fn a_stamp_goes_with_one_report() {
    let folder = folder("stamps");
    let many = written(&folder, "reports.ndjson", &report("ola@example.no"));
    for pair in STAMP.chunks(2) {
        run(&with(&["render", &many, "--format", "json"], pair)).with(64, &[pair[0], "one report"]);
        run(&with(&["render", "a.json", "b.json", "--format", "json"], pair)).with(64, &[pair[0]]);
    }
}

#[test]
fn each_format_shows_its_part() {
    let of = |format| run(&with(&with(&["render", "--format", format], &FACTS), &["--language", "nl"])).well().out;
    assert!(of("text").starts_with("To: kari@example.com\nSubject: Onbestelbaar"), "{}", of("text"));
    assert!(of("text").contains("Uw bericht aan"));
    assert!(of("html").trim_start().starts_with("<!"));
    assert!(of("html").contains("lang=\"nl\""));
    assert!(of("eml").contains("Content-Type: multipart/report"));
}

#[test]
fn a_layout_can_be_tried_out_whatever_the_configuration_says() {
    let folder = folder("layouts");
    let configured = "layout.external = 'classic'\n[domain.'example.com'.layout]\nexternal = 'brief'\n";
    let file = written(&folder, "retourpost.toml", configured);
    let arguments = with(&with(&["render", "--format", "json"], &FACTS), &["--config", &file]);
    let layout = |more: &[&str]| run(&with(&arguments, more)).well().json()["decision"]["layout"].clone();
    // The sender is at example.com.
    assert_eq!(layout(&[]), "brief");
    assert_eq!(layout(&["--layout", "card"]), "card");
    run(&with(&arguments, &["--layout", "cards"])).with(64, &["--layout", "card, brief, classic"]);
    run(&["config", "check", "--config", &file]).well();
    let bad = written(&folder, "bad.toml", "layout.internal = 'cards'\n");
    run(&["config", "check", "--config", &bad]).with(78, &["layout.internal", "\"card\", \"brief\", \"classic\""]);
}

#[test]
fn an_image_travels_in_the_notice_and_one_that_cannot_stops_none() {
    let folder = folder("images");
    fs::copy(root().join("tests/data/pictures/logo.png"), folder.join("logo.png")).unwrap();
    let of = |toml: &str| written(&folder, "retourpost.toml", toml);
    let config = |toml: &str| run(&["config", "check", "--config", &of(toml)]);
    let render = |toml: &str| run(&with(&with(&["render"], &FACTS), &["--config", &of(toml)]));
    // The path starts from the folder of the file that has it.
    let good = "brand.image = 'logo.png'\n";
    config(good).well();
    let notice = render(good).well().out;
    assert!(notice.contains("Content-Type: image/png\r\n") && notice.contains("multipart/related"), "{notice}");
    fs::write(folder.join("page.html"), "<html>").unwrap();
    for (bad, reason) in [
        ("brand.image = 'none.png'\n", "none.png: No such file"),
        ("brand.image = 'page.html'\n", "page.html: no PNG, JPEG or GIF file"),
        ("brand.image = 'logo.png'\nlimits.image_octets = 1000\n", "larger than 1000 octets"),
    ] {
        config(bad).with(78, &["brand-image-unusable", reason]);
        let ended = render(bad);
        assert!(ended.said.contains(reason), "{}", ended.said);
        assert!(ended.code == 0 && !ended.out.contains("multipart/related") && !ended.out.contains("cid:"));
    }
}

#[test]
fn json_tells_every_decision_and_its_case_is_a_report_again() {
    let folder = folder("json");
    let document = run(&with(&with(&["render", "--format", "json"], &FACTS), &["--language", "nb"])).well().json();
    assert_eq!(document["version"], 1);
    let group = &document["decision"]["groups"][0];
    assert_eq!(group["cause"], "mailbox-unknown");
    assert_eq!(group["fixer"], "sender");
    assert!(group["confidence"].as_u64().is_some_and(|percent| (60..=100).contains(&percent)));
    assert!(group["rule"].is_string());
    assert_eq!(group["recipients"][0], "ola@example.no");
    assert_eq!(document["decision"]["suppressed"], Value::Null);
    assert_eq!(document["decision"]["language"], "nb");
    assert_eq!(document["decision"]["languages"]["reasons"][0]["signal"], "explicit");
    assert_eq!(document["decision"]["languages"]["reasons"][0]["outcome"], "won");
    assert_eq!(document["envelope"]["return_path"], Value::Null);
    assert_eq!(document["envelope"]["recipient"], "kari@example.com");
    let again = written(&folder, "again.json", &document["case"].to_string());
    let second = run(&["render", &again, "--format", "json", "--reporting-mta", "mx.example.com"]).well().json();
    for field in ["case", "subject", "text", "html"] {
        assert_eq!(second[field], document[field], "{field}");
    }
}

#[test]
fn json_tells_the_route_whatever_form_the_report_has() {
    let folder = folder("route");
    // 10:02:11 +0100, then 09:02:09 UTC, then 09:40:09 UTC: two seconds less than nothing, then 38 minutes.
    let header = "Received: from b.example by c.example with ESMTP id 3; Sat, 21 Nov 2026 09:40:09 +0000\n\
        Received: from a.example by b.example with ESMTP id 2; Sat, 21 Nov 2026 09:02:09 +0000\n\
        Received: from laptop ([192.0.2.7])\n\tby a.example with ESMTPSA id 1; Sat, 21 Nov 2026 10:02:11 +0100\n\
        Subject: Hei\n";
    let original = written(&folder, "original.eml", header);
    let in_flags = with(&with(&with(&["render", "--format", "json"], &FACTS), &["--original", &original]), &STAMP);
    let document = run(&in_flags).well().json();
    let in_json = written(&folder, "report.json", &document["case"].to_string());
    let bounce = format!(
        "From: MAILER-DAEMON@mx.example.com\nTo: kari@example.com\nMIME-Version: 1.0\n\
        Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nno\n\
        --b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\n\
        Final-Recipient: rfc822; ola@example.no\nAction: failed\nStatus: 5.1.1\n\
        --b\nContent-Type: text/rfc822-headers\n\n{header}\n--b--\n"
    );
    let bounce = written(&folder, "bounce.eml", &bounce);
    let of_file = |file: &str| run(&with(&["render", file, "--format", "json"], &STAMP)).well().json();
    for document in [document, of_file(&in_json), of_file(&bounce)] {
        let route = &document["route"];
        assert_eq!(route["slowest"], 3, "{route}");
        assert_eq!(route["clocks_differ"], true);
        let of_hops = |field: &str| -> Vec<Value> {
            route["hops"].as_array().expect("hops").iter().map(|hop| hop[field].clone()).collect()
        };
        assert_eq!(of_hops("relay_seconds"), [Value::Null, (-2).into(), 2280.into()]);
        assert_eq!(of_hops("relay_since"), [Value::Null, 1.into(), 2.into()]);
        assert_eq!(of_hops("utc")[0], "2026-11-21T09:02:11Z");
        assert_eq!(of_hops("at")[0], "2026-11-21T10:02:11+01:00");
        assert_eq!(of_hops("from_address"), ["192.0.2.7".into(), Value::Null, Value::Null]);
        assert_eq!(of_hops("with"), ["ESMTPSA", "ESMTP", "ESMTP"]);
        assert_eq!(of_hops("timing"), ["plausible"; 3]);
    }
    let without = run(&with(&with(&["render", "--format", "json"], &FACTS), &STAMP)).well().json();
    assert_eq!(without["route"], serde_json::json!({ "hops": [], "slowest": null, "clocks_differ": false }));
}

#[test]
fn groups_name_the_recipients_that_are_due_a_notice() {
    let folder = folder("due");
    // RFC 3461 §5.2: NOTIFY=NEVER is never told.
    let text = report("never@example.no").replace(
        r#""recipients":["#,
        r#""recipients":[{"final_recipient":"first@example.no","notify":"NEVER","reply":"550 5.1.1 no"},"#,
    );
    let file = written(&folder, "two.json", &text);
    let document = run(&["render", &file, "--format", "json"]).well().json();
    assert_eq!(document["decision"]["groups"][0]["recipients"], serde_json::json!(["never@example.no"]));
    assert_eq!(document["case"]["recipients"].as_array().map(Vec::len), Some(2));
}

#[test]
fn a_bounce_of_another_system_is_read_from_a_file_and_from_standard_input() {
    let file = "tests/data/samples/postfix-native-1.eml";
    let from_file = run(&["render", file, "--language", "nl", "--format", "text"]).well();
    assert!(from_file.out.starts_with("To: alice@sender.test\n"), "{}", from_file.out);
    assert!(from_file.out.contains("bob@example.net"));
    let octets = fs::read(root().join(file)).expect("the sample");
    let from_pipe = run_with(&["render", "-", "--language", "nl", "--format", "text"], &octets).well();
    assert_eq!(from_pipe.out, from_file.out);
}

#[test]
fn what_was_mended_is_told_one_line_each_unless_quiet() {
    let file = "tests/data/samples/opensmtpd-native-0.eml";
    let told = run(&["render", file, "--format", "text"]).with(0, &["info[not-multipart-report]"]);
    assert!(told.said.lines().all(|line| line.starts_with("retourpost: tests/data/samples/")), "{}", told.said);
    let quiet = run(&["render", file, "--format", "text", "--quiet"]).well();
    assert_eq!((quiet.said.as_str(), quiet.out), ("", told.out));
}

#[test]
fn a_bad_line_is_named_by_its_number_and_the_others_go_on() {
    let folder = folder("ndjson");
    let text = format!("{}\nno report\n\n{}\n", report("ola@example.no"), report("per@example.no"));
    let ended = run_with(&["render", "-", "--ndjson", "--format", "json"], text.as_bytes());
    let ended = ended.with(65, &["retourpost: standard input: line 2: "]);
    let recipients: Vec<Value> = ended
        .out
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).expect("a document in each line"))
        .map(|document| document["decision"]["groups"][0]["recipients"][0].clone())
        .collect();
    assert_eq!(recipients, ["ola@example.no", "per@example.no"]);

    let file = written(&folder, "reports.ndjson", &text);
    let out = text_of(&folder.join("out"));
    run(&["render", &file, "--out", &out]).with(65, &["reports.ndjson: line 2: "]);
    assert_eq!(names_in(Path::new(&out)), ["reports-1.eml", "reports-4.eml"].map(str::to_owned).into());
}

#[test]
fn one_bad_file_does_not_harm_the_others() {
    let folder = folder("files");
    let good = written(&folder, "good.json", &report("ola@example.no"));
    let bad = written(&folder, "bad.json", "{}");
    let ended = run(&["render", &bad, &good, "--format", "text"]).with(65, &["bad.json: ", "version"]);
    assert!(ended.out.contains("ola@example.no"));
}

#[test]
fn out_replaces_nothing_unless_told_and_leaves_nothing_behind() {
    let folder = folder("out");
    let out = text_of(&folder.join("notices"));
    let facts = with(&with(&["render", "--out", &out], &FACTS), &STAMP);
    run(&facts).well();
    let path = Path::new(&out).join("notice.eml");
    let whole = fs::read(&path).expect("a notice");
    assert_eq!(whole, run(&with(&with(&["render"], &FACTS), &STAMP)).well().out.into_bytes());
    fs::write(&path, "precious").expect("a file");
    run(&facts).with(74, &["notice.eml: exists already", "--replace"]);
    assert_eq!(fs::read(&path).expect("a file"), b"precious");
    run(&with(&facts, &["--replace"])).well();
    assert_eq!(fs::read(&path).expect("a file"), whole);
    assert_eq!(names_in(Path::new(&out)), ["notice.eml".to_owned()].into());
}

#[test]
fn files_of_the_same_name_become_files_of_different_names() {
    let folder = folder("stems");
    fs::create_dir_all(folder.join("other")).expect("a folder");
    let one = written(&folder, "report.json", &report("ola@example.no"));
    let other = written(&folder.join("other"), "report.json", &report("per@example.no"));
    let out = text_of(&folder.join("out"));
    run(&["render", &one, &other, "--out", &out]).well();
    assert_eq!(names_in(Path::new(&out)), ["report.eml", "report-2.eml"].map(str::to_owned).into());
}

#[test]
fn messages_that_could_not_be_told_apart_are_not_written_to_a_pipe() {
    for format in ["eml", "html"] {
        run_with(&["render", "-", "--ndjson", "--format", format], b"").with(64, &["--out DIR"]);
    }
}

#[test]
fn nobody_is_told_of_a_message_from_the_null_path() {
    let facts = ["render", "--recipient", "ola@example.no", "--sender", "<>", "--reply", "550 no"];
    let ended = run(&facts).with(0, &["report: no notice: ", "RFC 5321"]);
    assert_eq!(ended.out, "");
    let document = run(&with(&facts, &["--format", "json"])).well().json();
    assert_eq!(document["decision"]["suppressed"]["code"], "null-return-path");
    assert_eq!(document["text"], Value::Null);
}

#[test]
fn a_language_without_words_is_told_with_those_that_there_are() {
    let asked = run(&with(&with(&["render"], &FACTS), &["--language", "tlh", "--format", "text"]));
    let asked = asked.with(0, &["warning[language-not-available]", "`tlh`", &tags_listed(&LANGUAGES)]);
    assert!(asked.out.contains("Your message to"));
}

#[test]
fn the_map_of_the_administrator_decides_and_a_broken_one_is_told() {
    let folder = folder("map");
    let original = written(&folder, "original.eml", "Accept-Language: nl\r\n\r\n");
    let map = written(&folder, "languages", "# who\n.com nl\nexample.com no\n");
    let set = format!("languages.map=texthash:{map}");
    let asked = |extra: &[&str]| {
        let facts = with(&with(&["render"], &FACTS), &["--original", &original, "--format", "json"]);
        run(&with(&facts, extra)).well().json()
    };
    assert_eq!(asked(&[])["decision"]["language"], "nl");
    assert_eq!(asked(&["--set", &set])["decision"]["language"], "nb");
    assert_eq!(asked(&["--set", &set])["case"]["reader"]["mapped"][0], "nb");
    assert_eq!(asked(&["--set", &set, "--language", "en"])["decision"]["language"], "en");
    let check = |name: &str| run(&["config", "check", "--set", &format!("languages.map={name}")]);
    check(&format!("texthash:{map}")).with(0, &[]);
    let bad = written(&folder, "bad", "example.com\nexample.no nb\n");
    check(&format!("texthash:{bad}")).with(78, &["bad:1:1", "map-line-unreadable"]);
    check("texthash:/nowhere").with(78, &["languages.map: /nowhere"]);
    check("ldap:x").with(78, &["texthash:FILE"]);
    check("socketmap:inet:127.0.0.1:1:languages").with(78, &["map-unanswered"]);
    // Where a map cannot be used, or in part, the mail goes out, and the other signals decide.
    let told = |name: &str, words: &[&str]| {
        let set = format!("languages.map={name}");
        let facts = with(&with(&["render"], &FACTS), &["--original", &original, "--set", &set, "--format", "json"]);
        let document: Value = serde_json::from_str(&run(&facts).with(0, words).out).unwrap();
        document["decision"]["language"].as_str().unwrap().to_owned()
    };
    assert_eq!(told("socketmap:inet:127.0.0.1:1:languages", &["map-unanswered"]), "nl");
    assert_eq!(told("texthash:/nowhere", &["map-unreadable", "/nowhere", "mend languages.map"]), "nl");
    assert_eq!(told("ldap:x", &["map-unreadable", "texthash:FILE"]), "nl");
    assert_eq!(told(&format!("texthash:{bad}"), &["bad:1:1", "map-line-unreadable"]), "nl");
}

#[test]
fn the_original_gives_subject_and_language_and_is_returned() {
    let folder = folder("original");
    let message =
        "From: kari@example.com\r\nSubject: Hei\r\nMessage-ID: <7@example.com>\r\nAccept-Language: nl\r\n\r\nbody\r\n";
    let file = written(&folder, "original.eml", message);
    let document = run(&with(&with(&["render"], &FACTS), &["--original", &file, "--format", "json"])).well().json();
    assert_eq!(document["decision"]["language"], "nl");
    assert_eq!(document["case"]["message"]["subject"], "Hei");
    let eml = run(&with(&with(&["render"], &FACTS), &["--original", &file])).well().out;
    assert!(eml.contains("In-Reply-To: <7@example.com>"));
    assert!(eml.contains("text/rfc822-headers") && !eml.contains("\r\nbody\r\n"));
    // What is told wins.
    let told = ["--original", &file, "--subject", "Another", "--format", "json"];
    let document = run(&with(&with(&["render"], &FACTS), &told)).well().json();
    assert_eq!(document["case"]["message"]["subject"], "Another");
}

#[test]
fn a_reply_of_several_lines_is_told_line_by_line() {
    let facts = ["render", "--recipient", "a@b.example", "--sender", "c@d.example", "--format", "text"];
    let lines = ["--reply", "552-5.2.2 The mailbox is full.", "--reply", "552 5.2.2 Sorry"];
    let text = run(&with(&facts, &lines)).well().out;
    assert!(text.contains("552-5.2.2 The mailbox is full.\n") && text.contains("552 5.2.2 Sorry\n"), "{text}");
}

// ---- configuration

#[test]
fn a_flag_beats_a_variable_which_beats_a_file() {
    let folder = folder("precedence");
    let file = written(
        &folder,
        "site.toml",
        "reporting_mta = 'file.example'\nbrand.name = 'File'\n[contact]\naddress = 'file@example.org'\n",
    );
    let effective = |arguments: &[&str]| {
        let mut command = retourpost(&with(&["config", "check", "--effective", "--config", &file], arguments));
        command.env("RETOURPOST_BRAND_NAME", "Variable").env("RETOURPOST_REPORTING_MTA", "variable.example");
        ended(command.output().expect("the program")).well().out
    };
    let out = effective(&["--reporting-mta", "flag.example"]);
    for line in [
        "reporting_mta = \"flag.example\"  # from --reporting-mta",
        "brand.name = \"Variable\"  # from RETOURPOST_BRAND_NAME",
        &format!("contact.address = \"file@example.org\"  # from {file}:4"),
        "languages.default = \"en\"  # default",
    ] {
        assert!(out.lines().any(|have| have == line), "no {line:?} in\n{out}");
    }
    let set = effective(&["--set", "brand.name=Set"]);
    assert!(set.contains("brand.name = \"Set\"  # from --set"), "{set}");
}

#[test]
fn the_config_file_is_named_by_a_variable_too() {
    let folder = folder("variable");
    let file = written(&folder, "site.toml", "reporting_mta = 'named.example'\n");
    let mut command = retourpost(&["render", "--recipient", "a@b.example", "--sender", "c@d.example"]);
    let out = ended(command.env("RETOURPOST_CONFIG", &file).output().expect("the program")).well().out;
    assert!(out.contains("Reporting-MTA: dns; named.example"));
}

#[test]
fn the_effective_configuration_can_be_read_again() {
    let folder = folder("effective");
    let out = run(&["config", "check", "--effective", "--set", "brand.name=Example", "--reporting-mta", "mx.example"]);
    let file = written(&folder, "again.toml", &out.well().out);
    let again = run(&["config", "check", "--effective", "--config", &file]).well().out;
    assert!(again.contains("brand.name = \"Example\"") && again.contains("reporting_mta = \"mx.example\""));
}

#[test]
fn config_check_draws_everything_that_is_wrong() {
    let folder = folder("config");
    let file = written(&folder, "bad.toml", "[brand]\ncolour = '#000000'\nname = 3\n");
    let ended = run(&["config", "check", "--config", &file]);
    ended.with(
        78,
        &["error[unknown-key]", "did you mean \"brand.color\"?", "error[bad-value]", "^^^^^^", "bad.toml:3:8"],
    );
    let good = written(&folder, "good.toml", "[brand]\nname = 'Example'\n");
    assert!(run(&["config", "check", "--config", &good]).well().out.starts_with("good; read: "));
    let key = written(&folder, "key.toml", "dkim = { domain = 'a.example', selector = 's', key_file = 'none.pem' }\n");
    run(&["config", "check", "--config", &key]).with(78, &["dkim.key_file", "none.pem"]);
}

#[test]
fn broken_wording_is_drawn_and_the_mail_goes_out_in_the_words_there_were() {
    let folder = folder("wording");
    let nl = folder.join("domain/example.com/audience/external/nl");
    fs::create_dir_all(&nl).expect("a folder");
    let steps = "    .step-1 = Een.\n    .step-2 = Twee.\n    .step-3 = Drie.\n";
    let attributes = format!("    .why = W.\n    .act = wacht\n{steps}    .otherwise = O.\n    .admin = A.\n");
    fs::write(nl.join("causes.ftl"), format!("cause-mailbox-unknown =\n    .headline = Niet hier\n{attributes}"))
        .unwrap();
    let facts = with(&with(&["render", "--language", "nl", "--format", "text"], &FACTS), &["--wording"]);
    let dir = text_of(&folder);
    let own = run(&with(&facts, &[&dir])).well();
    assert!(own.out.contains("Niet hier") && own.said.is_empty(), "{}{}", own.out, own.said);

    fs::write(nl.join("causes.ftl"), format!("cause-mailbox-unknown =\n    .headline = {{ $adres }}\n{attributes}"))
        .unwrap();
    let broken = run(&with(&facts, &[&dir])).with(0, &["domain/example.com/audience/external/nl/causes.ftl:2:", "^"]);
    assert!(broken.out.contains("example.no kent dit adres niet"), "{}", broken.out);
    run(&["config", "check", "--wording", &dir]).with(78, &["causes.ftl:2:"]);

    let gone = run(&with(&facts, &[&text_of(&folder.join("gone"))]));
    assert!(gone.with(0, &["warning[wording-unreadable]"]).out.contains("Uw bericht aan"));
}

// ---- send

/// A mail server of one connection after another. `answer` gives the answer to RCPT of an address.
struct MailServer {
    url: String,
    seen: Arc<Mutex<Vec<Seen>>>,
}

#[derive(Debug, Clone, PartialEq)]
struct Seen {
    mail: String,
    recipient: String,
    octets: Vec<u8>,
}

impl MailServer {
    fn start(answer: fn(&str) -> &'static str) -> Self {
        Self::offering("250 mx.example", answer)
    }

    /// With this answer to EHLO.
    fn offering(hello: &'static str, answer: fn(&str) -> &'static str) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("smtp://{}", listener.local_addr().expect("an address"));
        let seen = Arc::new(Mutex::new(Vec::new()));
        let shared = Arc::clone(&seen);
        // Ends with the test process.
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&shared);
                thread::spawn(move || drop(serve(&stream, hello, answer, &shared)));
            }
        });
        Self { url, seen }
    }

    fn seen(&self) -> Vec<Seen> {
        self.seen.lock().expect("whole").clone()
    }
}

fn serve(
    stream: &std::net::TcpStream,
    hello: &str,
    answer: fn(&str) -> &'static str,
    seen: &Mutex<Vec<Seen>>,
) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream);
    let say = |text: &str| write!(&mut &*stream, "{text}\r\n");
    let (mut mail, mut recipient) = (String::new(), String::new());
    say("220 mx.example ready")?;
    loop {
        let mut line = String::new();
        if lines.read_line(&mut line)? == 0 {
            return Ok(());
        }
        let line = line.trim_end();
        match line.get(..4).unwrap_or_default().to_ascii_uppercase().as_str() {
            "EHLO" => say(hello)?,
            "MAIL" => {
                mail = line.to_owned();
                say("250 2.1.0 Ok")?;
            }
            "RCPT" => {
                recipient = line["RCPT TO:".len()..].split(' ').next().unwrap_or_default().to_owned();
                say(answer(&recipient))?;
            }
            "DATA" => {
                say("354 go on")?;
                let mut octets = Vec::new();
                loop {
                    let mut line = Vec::new();
                    if lines.read_until(b'\n', &mut line)? == 0 {
                        return Ok(());
                    }
                    if line == b".\r\n" {
                        break;
                    }
                    // RFC 5321 §4.5.2
                    octets.extend_from_slice(line.strip_prefix(b".").unwrap_or(&line));
                }
                seen.lock().expect("whole").push(Seen { mail: mail.clone(), recipient: recipient.clone(), octets });
                say("250 2.0.0 Ok: queued as 4f2a")?;
            }
            "QUIT" => return say("221 bye"),
            _ => say("250 2.0.0 Ok")?,
        }
    }
}

fn takes_all(_: &str) -> &'static str {
    "250 2.1.5 Ok"
}

#[cfg(feature = "smtp")]
#[test]
fn a_notice_is_sent_from_the_null_path() {
    let server = MailServer::start(takes_all);
    let facts = with(&with(&["send", "--smtp", &server.url], &FACTS), &STAMP);
    run(&facts).with(0, &["sent to kari@example.com: 2", "queued as 4f2a"]);
    let rendered = run(&with(&with(&["render"], &FACTS), &STAMP)).well().out.into_bytes();
    let seen = server.seen();
    assert_eq!(seen.len(), 1);
    assert!(seen[0].mail.starts_with("MAIL FROM:<>"), "{}", seen[0].mail);
    assert_eq!(seen[0].recipient, "<kari@example.com>");
    assert_eq!(String::from_utf8_lossy(&seen[0].octets), String::from_utf8_lossy(&rendered));
    assert_eq!(run(&with(&facts, &["--quiet"])).well().said, "");
}

#[cfg(feature = "smtp")]
#[test]
fn a_refusal_says_whether_trying_again_can_help_and_nothing_is_lost() {
    for (answer, code, cure) in [
        ((|_| "450 4.2.0 Greylisted") as fn(&str) -> &'static str, 75, "trying again later can help"),
        (|_| "550 5.7.1 Not from you", 69, "trying again does not help"),
    ] {
        let folder = folder(&format!("refused-{code}"));
        let failed = text_of(&folder.join("failed"));
        let server = MailServer::start(answer);
        let facts = with(&with(&["send", "--smtp", &server.url, "--failed", &failed], &FACTS), &STAMP);
        let words = ["not sent to kari@example.com: ", answer(""), cure, "the message is kept in "];
        run(&facts).with(code, &words);
        let kept: Vec<String> = names_in(Path::new(&failed)).into_iter().collect();
        assert_eq!(kept, ["notice.1.2f7c.eml"]);

        let other = MailServer::start(takes_all);
        let file = text_of(&Path::new(&failed).join(&kept[0]));
        run(&["send", "--as-is", &file, "--smtp", &other.url]).well();
        let seen = other.seen();
        assert!(seen[0].mail.starts_with("MAIL FROM:<>"));
        assert_eq!(seen[0].recipient, "<kari@example.com>");
        assert_eq!(seen[0].octets, fs::read(&file).expect("kept"));
        assert!(Path::new(&file).exists(), "a kept file is its owner's to remove");
    }
}

/// To an address that only a path with SMTPUTF8 leads to.
#[cfg(feature = "smtp")]
const INTERNATIONAL: [&str; 8] = [
    "--recipient",
    "påske@example.no",
    "--sender",
    "åse@example.com",
    "--reply",
    "550 5.1.1 User unknown",
    "--reporting-mta",
    "mx.example.com",
];

#[cfg(feature = "smtp")]
#[test]
fn without_smtputf8_a_notice_to_such_an_address_fails_for_good_and_the_postmaster_has_the_facts() {
    // ENV-6, ENV-7, I18-13
    const UTF8: &str = "250-mx.example\r\n250-8BITMIME\r\n250 SMTPUTF8";
    let refuses = |recipient: &str| match recipient {
        "<åse@example.com>" => "553 5.6.7 Non-ASCII addresses not permitted",
        _ => "250 2.1.5 Ok",
    };
    for (server, code) in [
        (
            MailServer::start(takes_all),
            "the server does not offer SMTPUTF8: an address or the header is not ASCII (RFC 6531 §3.5) [smtputf8-not-offered]; trying again does not help",
        ),
        (
            MailServer::offering(UTF8, refuses),
            "553 5.6.7 Non-ASCII addresses not permitted [smtputf8-refused]; trying again does not help",
        ),
    ] {
        let facts = with(&with(&["send", "--smtp", &server.url], &INTERNATIONAL), &STAMP);
        let told = "the facts were sent to the postmaster, postmaster@mx.example.com\n";
        run(&facts).with(69, &["not sent to åse@example.com: ", code, told]);
        let seen = server.seen();
        assert_eq!(seen.len(), 1, "the postmaster's alone");
        assert!(seen[0].mail.starts_with("MAIL FROM:<>") && !seen[0].mail.contains("SMTPUTF8"), "{}", seen[0].mail);
        assert_eq!(seen[0].recipient, "<postmaster@mx.example.com>");
        let mail = mailparse::parse_mail(&seen[0].octets).expect("a message");
        let field = |name: &str| mailparse::MailHeaderMap::get_first_value(&mail.headers[..], name);
        assert_eq!(field("Auto-Submitted").as_deref(), Some("auto-generated"));
        assert_eq!(field("Message-ID").as_deref(), Some("<postmaster.1.2f7c@mx.example.com>"));
        let text = mail.get_body().expect("text");
        for fact in ["åse@example.com", "påske@example.no", "5.1.1", "550 5.1.1 User unknown"] {
            assert!(text.contains(fact), "{fact} in {text}");
        }
        let quiet = run(&with(&facts, &["--quiet"]));
        assert!(quiet.code == 69 && !quiet.said.contains("postmaster"), "{}", quiet.said);
    }
}

#[cfg(feature = "smtp")]
#[test]
fn where_the_path_has_smtputf8_or_the_refusal_is_another_the_postmaster_is_left_alone() {
    const UTF8: &str = "250-mx.example\r\n250-8BITMIME\r\n250 SMTPUTF8";
    let server = MailServer::offering(UTF8, takes_all);
    let facts = with(&with(&["send", "--smtp", &server.url], &INTERNATIONAL), &STAMP);
    run(&facts).with(0, &["sent to åse@example.com"]);
    assert_eq!(server.seen().len(), 1);
    assert_eq!(
        (&*server.seen()[0].recipient, server.seen()[0].mail.ends_with(" SMTPUTF8")),
        ("<åse@example.com>", true)
    );

    let server = MailServer::offering(UTF8, |_| "550 5.1.1 no such user");
    let facts = with(&with(&["send", "--smtp", &server.url], &INTERNATIONAL), &STAMP);
    assert!(!run(&facts).with(69, &["not sent to åse@example.com"]).said.contains("postmaster"));
}

#[cfg(feature = "smtp")]
#[test]
fn each_server_gets_the_form_that_it_takes_where_the_site_wants_that() {
    // I18-5, I18-6
    const UTF8: &str = "250-mx.example\r\n250-8BITMIME\r\n250 SMTPUTF8";
    let folder = folder("send-forms");
    let report = written(&folder, "report.json", &report("påske@example.no"));
    let plain = written(&folder, "plain.toml", "reporting_mta = 'mx.example.com'\n");
    let offered = written(&folder, "offered.toml", "reporting_mta = 'mx.example.com'\ndelivery.smtputf8 = 'offered'\n");
    let ascii = r"Final-Recipient: utf-8;p\x{E5}ske@example.no";
    for (config, hello, machine) in [
        (&plain, UTF8, ascii),
        (&offered, "250 mx.example", ascii),
        (&offered, UTF8, "Final-Recipient: utf-8;påske@example.no"),
    ] {
        let server = MailServer::offering(hello, takes_all);
        run(&["send", &report, "--config", config, "--smtp", &server.url]).with(0, &["sent to kari@example.com"]);
        let [seen] = &server.seen()[..] else { panic!("one message") };
        let octets = String::from_utf8_lossy(&seen.octets);
        assert!(octets.contains(&format!("\r\n{machine}\r\n")), "{octets}");
        assert_eq!(seen.mail.ends_with(" SMTPUTF8"), machine != ascii, "{}", seen.mail);
        assert_eq!(octets.contains("message/global-delivery-status"), machine != ascii);
    }
    // Where nothing but ASCII is told there is one form.
    let report = written(&folder, "ascii.json", &self::report("ola@example.no"));
    let server = MailServer::offering(UTF8, takes_all);
    run(&["send", &report, "--config", &offered, "--smtp", &server.url]).well();
    assert!(!server.seen()[0].mail.contains("SMTPUTF8"));
}

#[cfg(feature = "smtp")]
#[test]
fn a_postmaster_who_cannot_be_told_is_an_error_of_its_own_and_nothing_comes_of_it() {
    // ENV-7
    for (answer, code, cure) in [
        ((|_| "450 4.2.0 Greylisted") as fn(&str) -> &'static str, 75, "trying again later can help"),
        (|_| "550 5.1.1 no postmaster", 69, "trying again does not help"),
    ] {
        let server = MailServer::start(answer);
        let folder = folder(&format!("postmaster-{code}"));
        let failed = text_of(&folder.join("failed"));
        let facts = with(&with(&["send", "--smtp", &server.url, "--failed", &failed], &INTERNATIONAL), &STAMP);
        let what = "the facts were not sent to the postmaster, postmaster@mx.example.com: rcpt: refused for ";
        let ended = run(&facts).with(code, &["[smtputf8-not-offered]", what, answer(""), cure]);
        assert_eq!(ended.said.matches("; the message is kept in ").count(), 2, "{}", ended.said);
        let kept: Vec<String> = names_in(Path::new(&failed)).into_iter().collect();
        assert_eq!(kept, ["notice.1.2f7c.eml", "notice.postmaster.postmaster.1.2f7c.eml"]);

        // What is kept is whole: it can be sent where there is SMTPUTF8, and where a postmaster is.
        let other = MailServer::offering("250-mx.example\r\n250-8BITMIME\r\n250 SMTPUTF8", takes_all);
        let files = kept.iter().map(|name| text_of(&Path::new(&failed).join(name))).collect::<Vec<_>>();
        run(&["send", "--as-is", &files[0], &files[1], "--smtp", &other.url, "--yes"]).well();
        let recipients: BTreeSet<String> = other.seen().into_iter().map(|seen| seen.recipient).collect();
        assert_eq!(recipients.into_iter().collect::<Vec<_>>(), ["<postmaster@mx.example.com>", "<åse@example.com>"]);
    }
}

#[cfg(feature = "smtp")]
#[test]
fn one_notice_without_a_path_harms_no_other_and_is_counted_once() {
    let server = MailServer::start(takes_all);
    let folder = folder("send-international");
    let (batch, from) =
        (text_of(&folder.join("batch")), |sender: &str| report("ola@example.no").replace("kari@example.com", sender));
    let lines = [from("kari@example.com"), from("åse@example.com"), from("liv@example.com")].join("\n");
    let arguments = ["send", "-", "--ndjson", "--smtp", &server.url, "--yes", "--batch", &batch];
    let words = ["line 2: not sent to åse@example.com", "line 2: the facts were sent", "2 sent, 1 failed"];
    run_with(&with(&arguments, &["--reporting-mta", "mx.example.com"]), lines.as_bytes()).with(69, &words);
    let recipients: BTreeSet<String> = server.seen().into_iter().map(|seen| seen.recipient).collect();
    let expected = ["<kari@example.com>", "<liv@example.com>", "<postmaster@mx.example.com>"];
    assert_eq!(recipients.into_iter().collect::<Vec<_>>(), expected);
}

#[cfg(feature = "smtp")]
#[test]
fn one_refused_message_and_one_bad_line_harm_no_other() {
    let folder = folder("send-many");
    let failed = text_of(&folder.join("failed"));
    let server = MailServer::start(|recipient| match recipient {
        "<per@example.com>" => "550 5.1.1 no such user",
        _ => "250 2.1.5 Ok",
    });
    let from = |sender: &str| report("ola@example.no").replace("kari@example.com", sender);
    let lines = [from("kari@example.com"), from("per@example.com"), "{".to_owned(), from("liv@example.com")].join("\n");
    let batch = text_of(&folder.join("batch"));
    let arguments = ["send", "-", "--ndjson", "--smtp", &server.url, "--failed", &failed, "--connections", "2"];
    let words = ["line 2: not sent to per@example.com", "standard input: line 3: ", "2 sent, 2 failed"];
    run_with(&with(&arguments, &["--yes", "--batch", &batch]), lines.as_bytes()).with(69, &words);
    let recipients: BTreeSet<String> = server.seen().into_iter().map(|seen| seen.recipient).collect();
    assert_eq!(recipients, ["<kari@example.com>", "<liv@example.com>"].map(str::to_owned).into());
    assert_eq!(names_in(Path::new(&failed)).len(), 1);
}

#[cfg(feature = "smtp")]
#[test]
fn what_can_still_be_sent_is_not_hidden_by_what_cannot() {
    let folder = folder("worst");
    let server = MailServer::start(|recipient| match recipient {
        "<kari@example.com>" => "450 4.2.0 later",
        _ => "550 5.1.1 no such user",
    });
    let later = written(&folder, "later.json", &report("ola@example.no"));
    let never = written(&folder, "never.json", &report("ola@example.no").replace("kari@", "per@"));
    for files in [[&later, &never], [&never, &later]] {
        run(&["send", files[0], files[1], "--smtp", &server.url, "--yes"])
            .with(75, &["450 4.2.0", "550 5.1.1", "0 sent, 2 failed"]);
    }
}

#[cfg(feature = "smtp")]
#[test]
fn a_message_that_needs_requiretls_keeps_its_need_until_it_is_sent() {
    let folder = folder("requiretls");
    let failed = text_of(&folder.join("failed"));
    let text = report("ola@example.no").replace(r#""return_path""#, r#""requiretls":true,"return_path""#);
    let file = written(&folder, "report.json", &text);
    let server = MailServer::start(takes_all);
    let ended = run(&["send", &file, "--smtp", &server.url, "--failed", &failed]);
    assert!(ended.code != 0 && server.seen().is_empty(), "{}", ended.said);
    let kept: Vec<String> = names_in(Path::new(&failed)).into_iter().collect();
    assert!(kept.len() == 1 && kept[0].ends_with(".requiretls.eml"), "{kept:?}");
    let again = run(&["send", "--as-is", &text_of(&Path::new(&failed).join(&kept[0])), "--smtp", &server.url]);
    assert!(again.code != 0 && server.seen().is_empty(), "{}", again.said);
}

#[cfg(feature = "smtp")]
#[test]
fn a_server_that_is_not_there_is_trouble_for_now() {
    let closed = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
    let url = format!("smtp://{closed}");
    run(&with(&["send", "--smtp", &url], &FACTS)).with(75, &["not sent", "trying again later can help"]);
}

#[cfg(unix)]
#[test]
fn sendmail_gets_the_null_sender_and_the_whole_message() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder("sendmail");
    let dir = text_of(&folder);
    let script = written(
        &folder,
        "sendmail",
        &format!("#!/bin/sh\nprintf '[%s]' \"$@\" >'{dir}/arguments'\ncat >'{dir}/message'\n"),
    );
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).expect("permissions");
    run(&with(&["send", "--sendmail", &format!("{script} -Ac")], &FACTS)).well();
    let arguments = fs::read_to_string(folder.join("arguments")).expect("arguments");
    assert_eq!(arguments, "[-Ac][-i][-f][][--][kari@example.com]");
    assert!(fs::read_to_string(folder.join("message")).expect("a message").contains("multipart/report"));

    fs::write(&script, "#!/bin/sh\ncat >/dev/null\necho 'queue is full' >&2\nexit 75\n").expect("a script");
    run(&with(&["send", "--sendmail", &script], &FACTS)).with(75, &["queue is full", "trying again later can help"]);
}

#[test]
fn a_maildir_is_made_and_filled() {
    let folder = folder("maildir");
    let maildir = text_of(&folder.join("Mail"));
    run(&with(&["send", "--maildir", &maildir], &FACTS)).with(0, &["sent to kari@example.com"]);
    let new = folder.join("Mail/new");
    let names = names_in(&new);
    assert_eq!(names.len(), 1);
    let text = fs::read_to_string(new.join(names.first().expect("one"))).expect("a message");
    assert!(text.starts_with("Return-Path: <>\n"), "{text}");
}

#[test]
fn a_flag_of_delivery_turns_off_what_the_file_says() {
    let folder = folder("ways");
    let file = written(&folder, "site.toml", "[delivery]\nsmtp = 'smtp://127.0.0.1:1'\n");
    let maildir = text_of(&folder.join("Mail"));
    run(&with(&["send", "--config", &file, "--maildir", &maildir], &FACTS)).well();
    assert_eq!(names_in(&folder.join("Mail/new")).len(), 1);
}

#[cfg(feature = "smtp")]
#[test]
fn a_notice_is_signed_with_the_key_of_the_site() {
    let key = "tests/data/outlet/dkim-ed25519.pem";
    let dkim = ["--dkim-domain", "mx.example.com", "--dkim-selector", "s1", "--dkim-key", key];
    let facts = with(&with(&["render"], &FACTS), &STAMP);
    let signed = run(&with(&facts, &dkim)).well();
    let plain = run(&facts).well();
    assert!(signed.out.starts_with("DKIM-Signature: v=1; a=ed25519-sha256;"), "{}", signed.out);
    assert!(signed.out.ends_with(&plain.out));
    let elsewhere = ["--dkim-domain", "elsewhere.example", "--dkim-selector", "s1", "--dkim-key", key];
    run(&with(&facts, &elsewhere)).with(0, &["warning[dkim-not-aligned]"]);
}

// ---- the other commands

#[test]
fn codes_are_explained_and_listed() {
    let told = run(&["codes", "5.1.1", "--language", "nl"]).well().out;
    assert!(told.starts_with("5.1.1  Bad destination mailbox address\n"), "{told}");
    assert!(told.contains("mailbox-unknown") && told.contains("example.no kent dit adres niet"), "{told}");
    let reply = run(&["codes", "550"]).well().out;
    assert!(reply.starts_with("550  Mailbox unavailable"), "{reply}");
    let unknown = run(&["codes", "5.7.999"]).well().out;
    assert!(unknown.contains("5.7.999 is read as X.7.Y"), "{unknown}");
    let list = run(&["codes"]).well().out;
    let n_status = list.lines().filter(|line| line.starts_with("  X.") || line.contains(".X.Y ")).count();
    // 81 details, 8 subjects, 3 classes (RFC 5248)
    assert_eq!(n_status, 92);
    assert!(list.lines().all(|line| line.chars().count() <= 80), "{list}");
    run(&["codes", "xyzzy"]).with(1, &["xyzzy"]);
    let json = run(&["codes", "4.2.2", "452", "--format", "json"]).well().json();
    assert_eq!((&json[0]["kind"], &json[0]["pattern"]), (&"status".into(), &"X.2.2".into()));
    assert_eq!((&json[1]["kind"], &json[1]["code"]), (&"reply".into(), &"452".into()));
}

#[test]
fn why_tells_the_decision_first_and_then_every_signal() {
    let original = "Return-Path: <kari@example.com>\nAccept-Language: no, tlh;q=0.5, \u{1b}[31mxx\nContent-Language: en-US\n\
                    Subject: =?koi8-r?B?8NLJ18XU?=\n\nHei\n";
    let told = run_with(&["why", "-"], original.as_bytes()).well().out;
    assert_eq!(
        told,
        "nb  decided by accept-language \"no\"\n\
         \n\
         \x20 accept-language   \"no\"              won      served by nb\n\
         \x20 accept-language   \"\\u{001B}[31mxx\"  ignored  not a language tag\n\
         \x20 accept-language   \"tlh;q=0.5\"       lost     no available language serves it\n\
         \x20 content-language  \"en-US\"           lost     a statement before it decided\n\
         \x20 script            \"Cyrl\"            lost     a statement before it decided\n\
         \x20 charset           \"koi8-r\"          lost     a statement before it decided\n\
         \x20 domain-ending     \"com\"             lost     a statement before it decided\n\
         \x20 site-default      \"en\"              lost     a statement before it decided\n\
         \x20 english           \"en\"              lost     a statement before it decided\n\
         \n\
         \x20 languages  nb, nn, en\n\
         \x20 reader     kari@example.com\n"
    );
    let json = run_with(&["why", "-", "--format", "json", "--profile", "nl"], original.as_bytes()).well().json();
    assert_eq!((&json["language"], &json["signal"]), (&"nl".into(), &"profile".into()));
    assert_eq!(json["chain"].as_array().unwrap().len(), 4);
    assert_eq!(json["reasons"][0]["served_by"], "nl");
    assert_eq!(json["reasons"][2]["said"], "\u{1b}[31mxx");
    let report = r#"{"version":1,"reporting_mta":"mx.example.com","message":{"return_path":"kari@example.com","accept_language":"nb"},
        "recipients":[{"final_recipient":"ola@example.no"}],"reader":{"stored":"nl"}}"#;
    let told = run_with(&["why", "-"], report.as_bytes()).well().out;
    assert_eq!(told.lines().next(), Some("nl  decided by stored \"nl\""));
    let bounce = "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nSorry.\n--b\n\
                  Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.com\n\n\
                  Final-Recipient: rfc822; ola@example.no\nAction: failed\nStatus: 5.1.1\n\n--b\n\
                  Content-Type: text/rfc822-headers\n\nFrom: kari@example.com\nX-Accept-Language: nl\n\n--b--\n";
    let told = run_with(&["why", "-"], bounce.as_bytes()).well().out;
    assert_eq!(told.lines().next(), Some("nl  decided by accept-language \"nl\""));
    let told = run_with(&["why", "-"], b"From: Kari <kari@example.no>\n\n").well().out;
    assert!(told.starts_with("en  decided by site-default") && told.contains("reader     kari@example.no"), "{told}");
    let map = std::env::temp_dir().join(format!("retourpost-why-{}", std::process::id()));
    fs::write(&map, "example.com nl nb\n").unwrap();
    let config = map.with_extension("toml");
    fs::write(&config, format!("languages.map = 'texthash:{}'\n", map.display())).unwrap();
    let told = run_with(&["why", "-", "--config", config.to_str().unwrap()], original.as_bytes()).well().out;
    assert!(told.starts_with("nl  decided by map \"nl\"\n") && told.contains("nb is the next"), "{told}");
    let dutch = "From: Kari <kari@example.com>\nSubject: Offerte\n\nHierbij de offerte voor het havenproject. Wij hebben er ook de \
                 wijzigingen in gezet die we vorige week bespraken.\n";
    let told = run_with(&["why", "-"], dutch.as_bytes()).well().out;
    assert!(told.contains("  detection      \"100 letters\"  ignored  it is turned off\n"), "{told}");
    fs::write(&config, "languages.detection = 'on'\n").unwrap();
    let told = run_with(&["why", "-", "--config", config.to_str().unwrap()], dutch.as_bytes()).well().out;
    assert!(told.starts_with("nl  decided by detection \"nl\"\n"), "{told}");
    fs::remove_file(&map).and_then(|()| fs::remove_file(&config)).unwrap();
    run_with(&["why", "-"], b"").with(65, &["empty"]);
    run_with(&["why", "-", "--stored", "?"], b"A: b\n\n").with(64, &["--stored"]);
    run(&["why", "no-such-file.eml"]).with(66, &["no-such-file.eml"]);
}

#[test]
fn a_reply_is_explained_with_its_cause_the_reason_and_the_words() {
    let blocked = "550 5.7.1 Service unavailable; client host [192.0.2.1] blocked using zen.spamhaus.org";
    assert!(run(&["explain", blocked, "--language", "en-XA"]).well().out.contains("[Ţĥéé "));
    let told = run(&["explain", blocked, "--language", "nl"]).well().out;
    assert!(told.starts_with("sending-server-blocklisted  "), "{told}");
    for part in ["sender-admin", "said by the other server", "sending-server-refused", "example.no", "blokkeerlijst"] {
        assert!(told.contains(part), "{part}: {told}");
    }
    assert!(told.lines().all(|line| line.chars().count() <= 80), "{told}");
    // What another system wrapped is read; the code it threw away is told as derived.
    let wrapped = "554 5.0.350 Remote server returned an error -> 550 5.1.1 User unknown";
    let json = run(&["explain", wrapped, "--format", "json"]).well().json();
    assert_eq!(json["cause"], "mailbox-unknown");
    assert_eq!(json["derived_status"], "5.1.1");
    assert_eq!(json["grounds"]["is_quoted"], true);
    assert_eq!(json["text"]["language"], "en");
    assert!(json["runners_up"].as_array().is_some_and(|others| !others.is_empty()), "{json}");
    let local = run(&["explain", "mailbox full", "--local", "--status", "5.2.2", "--format", "json"]).well().json();
    assert_eq!((&local["cause"], &local["grounds"]["said_by"]), (&"mailbox-full".into(), &"local".into()));
    let delayed = run(&["explain", "452 4.2.2 Mailbox full", "--action", "delayed", "--format", "json"]).well().json();
    assert_eq!(delayed["cause"], "mailbox-full");
    run(&["explain", blocked, "--language", "tlh"]).with(64, &[&tags_listed(&LANGUAGES)]);
    run(&["explain", blocked, "--stage", "lunch"]).with(64, &["stage"]);
    run(&["explain", blocked, "--status", "5.1"]).with(64, &["status"]);
}

#[test]
fn every_code_of_the_tables_has_a_cause_with_words_or_a_reason_to_be_neutral() {
    let told = run(&["codes", "--coverage"]).well().out;
    let rows = told.lines().filter(|line| line.starts_with("  ")).count();
    assert!(rows > 400 && !told.lines().any(|line| line.starts_with('!')), "{told}");
    for table in ["Status codes", "Reply codes", "Exchange", "Google", "Yahoo", "iCloud"] {
        assert!(told.lines().any(|line| line == table), "{table}");
    }
    // No reason stands for a row that needs none.
    let reasons = fs::read_to_string(root().join("src/cause/coverage/neutral.csv")).expect("a table");
    for reason in reasons.lines().skip(1) {
        let reason = reason.rsplit(['"', ',']).find(|part| !part.is_empty()).expect("a reason");
        assert!(told.contains(reason), "nothing needs this reason any more: {reason}");
    }
}

#[test]
fn check_finds_nothing_wrong_with_our_own_notices_and_names_what_is_wrong_with_others() {
    let folder = folder("check");
    let out = text_of(&folder);
    run(&with(&with(&["render", "--out", &out], &FACTS), &["--language", "nl"])).well();
    let own = run(&["check", &text_of(&folder.join("notice.eml")), "--show", "violation"]).well();
    assert!(own.out.contains("nothing found"), "{}", own.out);

    let foreign = "tests/data/samples/opensmtpd-native-0.eml";
    let ended = run(&["check", foreign]);
    assert_eq!(ended.code, 1);
    assert!(ended.out.contains("violation[container-not-report]") && ended.out.contains("cure: "), "{}", ended.out);
    let mut told = ended.out.lines().filter(|line| line.starts_with(' '));
    assert!(told.all(|line| line.chars().count() <= 80), "{}", ended.out);
    run(&["check", foreign, "--fail-on", "error"]).well();

    let octets = fs::read(root().join(foreign)).expect("the sample");
    let json = run_with(&["check", "-", "--format", "json"], &octets);
    assert_eq!((json.code, &json.json()[0]["worst"]), (1, &"violation".into()));
}

#[test]
fn the_manual_has_a_topic_for_each_page() {
    let listed = run(&["manual"]).well().out;
    let pages = names_in(&root().join("src/manual"));
    let pages: Vec<&str> = pages.iter().filter_map(|name| name.strip_suffix(".md")).collect();
    assert!(pages.len() >= 8);
    for page in pages {
        assert!(listed.lines().any(|line| line.split_whitespace().next() == Some(page)), "{page} in\n{listed}");
        let text = fs::read_to_string(root().join(format!("src/manual/{page}.md"))).expect("a page");
        assert_eq!(run(&["manual", page]).well().out.trim_end(), text.trim_end());
    }
    run(&["manual", "cooking"]).with(64, &["there is no topic \"cooking\"", "configuration"]);
}

#[test]
fn the_manual_names_only_commands_topics_and_flags_that_there_are() {
    let topics = run(&["manual"]).well().out;
    let help: String = ["render", "send", "filter", "check", "codes", "explain", "why", "doctor", "export", "milter"]
        .map(|command| run(&[command, "--help"]).well().out)
        .concat()
        + &run(&["config", "check", "--help"]).well().out
        + &["check", "coverage", "stale", "new", "list", "fmt", "rename", "export", "import"]
            .map(|command| run(&["locales", command, "--help"]).well().out)
            .concat()
        + &["new", "token", "ingest", "rates", "log", "retention", "recompute", "serve", "access", "alert"]
            .map(|command| run(&["ledger", command, "--help"]).well().out)
            .concat()
        + &run(&["ledger", "access", "new", "--help"]).well().out
        + &run(&["ledger", "quarantine", "reset", "--help"]).well().out;
    for name in names_in(&root().join("src/manual")).iter().filter(|name| name.ends_with(".md")) {
        let text = fs::read_to_string(root().join("src/manual").join(name)).expect("a page");
        for after in text.split("retourpost manual ").skip(1) {
            let topic: String = after.chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect();
            assert!(topic.is_empty() || topics.contains(&format!("  {topic} ")), "{name}: manual {topic}");
        }
        for after in text.split("`retourpost ").skip(1) {
            let command: String = after.chars().take_while(char::is_ascii_lowercase).collect();
            assert!(command.is_empty() || COMMANDS.contains(&command.as_str()), "{name}: retourpost {command}");
        }
        for after in text.split("`--").skip(1) {
            let flag: String = after.chars().take_while(|c| c.is_ascii_lowercase() || *c == '-').collect();
            // Neither `--boundary--` nor `--` is a flag.
            let is_known = help.split_whitespace().any(|word| word.strip_prefix("--") == Some(&flag));
            assert!(flag.is_empty() || flag.ends_with('-') || is_known, "{name}: --{flag}");
        }
    }
}

#[test]
fn the_example_of_the_manual_is_good_wording() {
    let folder = folder("manual-wording");
    let page = fs::read_to_string(root().join("src/manual/wording.md")).expect("the page");
    let examples: Vec<&str> = page.split("```fluent\n").skip(1).filter_map(|rest| rest.split("```").next()).collect();
    assert_eq!(examples.len(), 2);
    let example = examples.concat();
    fs::create_dir_all(folder.join("nl")).expect("a folder");
    fs::write(folder.join("nl/causes.ftl"), example).expect("a file");
    let facts = ["render", "--recipient", "a@b.example", "--sender", "c@d.example", "--reply", "552 5.2.2 full"];
    let own = ["--language", "nl", "--format", "text", "--wording", &text_of(&folder)];
    let ended = run(&with(&facts, &own)).well();
    assert!(ended.out.contains("toestel 1234") && ended.said.is_empty(), "{}{}", ended.out, ended.said);
}

#[test]
fn help_names_every_command_and_each_command_gives_examples() {
    let help = run(&["--help"]).well().out;
    for command in COMMANDS {
        assert!(help.lines().any(|line| line.trim_start().starts_with(&format!("{command} "))), "{command}");
        let own = match command {
            "locales" => run(&["locales", "check", "--help"]),
            "config" => run(&["config", "check", "--help"]),
            command => run(&[command, "--help"]),
        };
        let own = own.well().out;
        assert!(own.contains("Example"), "{own}");
        assert!(own.contains(&format!("  retourpost {command}")), "{own}");
        assert!(own.lines().all(|line| line.chars().count() <= 120), "{own}");
    }
}

#[test]
fn completions_and_man_pages_know_every_command() {
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let script = run(&["completions", shell]).well().out;
        assert!(COMMANDS.iter().all(|command| script.contains(command)), "{shell}");
    }
    let folder = folder("man");
    run(&["man", "--out", &text_of(&folder)]).well();
    let pages = names_in(&folder);
    assert!(pages.contains("retourpost.1"));
    for command in COMMANDS {
        let page = fs::read_to_string(folder.join(format!("retourpost-{command}.1"))).expect(command);
        assert!(page.contains(".TH"), "{page}");
    }
}

#[test]
fn the_schemas_are_those_that_are_committed() {
    let committed = |path: &str| fs::read_to_string(root().join(path)).expect("the schema");
    let report = committed("src/intake/report.schema.json");
    assert_eq!(run(&["schema"]).well().out, report);
    assert_eq!(run(&["schema", "report"]).well().out, report);
    assert_eq!(run(&["schema", "event"]).well().out, committed("src/ledger/source/event.schema.json"));
    run(&["schema", "events"]).with(64, &["events", "report, event"]);
}

// ---- how it ends

#[test]
fn bad_flags_and_configurations_end_with_what_where_and_the_cure() {
    let folder = folder("bad");
    let toml = |name: &str, text: &str| written(&folder, name, text);
    let unknown = toml("unknown.toml", "colour = 'red'\n");
    let broken = toml("broken.toml", "brand = [\n");
    let two_ways = toml("two.toml", "[delivery]\nsmtp = 'smtp://a.example'\nmaildir = 'm'\n");
    let empty = toml("empty.json", "");
    let prose = toml("prose.txt", "Hello there\n");
    let version = toml("version.json", "{\n  \"version\": 2\n}");
    let lines = toml("lines.json", &format!("{}\n{}\n", report("a@b.example"), report("c@d.example")));
    let person = toml("person.eml", "From: a@b.example\r\nSubject: Hi\r\n\r\nHi\r\n");
    let facts = ["render", "--recipient", "a@b.example", "--sender", "c@d.example"];
    let languages = tags_listed(&LANGUAGES);
    let rows: Vec<(Vec<&str>, i32, Vec<&str>)> = vec![
        (vec![], 64, vec!["Usage"]),
        (vec!["rendr"], 64, vec!["retourpost: unrecognized subcommand 'rendr'", "render"]),
        (vec!["render"], 64, vec!["there is no report", "--recipient"]),
        (vec!["render", "--recipient", "a@b.example"], 64, vec!["--sender is missing", "return path"]),
        (vec!["render", "--sender", "a@b.example"], 64, vec!["--recipient is missing"]),
        (vec!["render", "--ndjson"], 64, vec!["no FILE is named"]),
        (with(&facts, &["--reply", "no"]), 64, vec!["--reply: ", "RFC 5321 §4.2"]),
        (with(&facts, &["--status", "5.1"]), 64, vec!["--status: "]),
        (with(&facts, &["--action", "bounced"]), 64, vec!["--action: "]),
        (
            with(&facts, &["--action", "delayed", "--reply", "550 no"]),
            64,
            vec!["--reply: 550 does not go with action delayed"],
        ),
        (with(&facts, &["--will-retry-until", "2026-11-21T10:02:14Z"]), 64, vec!["will-retry-until"]),
        (with(&facts, &["--language", "*"]), 64, vec!["--language: ", "`nl`"]),
        (with(&facts, &["--audience", "all"]), 64, vec!["internal, external"]),
        (with(&facts, &["--format", "pdf"]), 64, vec!["eml, text, html, json"]),
        (with(&facts, &["--now", "yesterday"]), 64, vec!["--now: ", "such as"]),
        (with(&facts, &["--message-id", "1"]), 64, vec!["--message-id: ", "RFC 5322 §3.6.4"]),
        (with(&facts, &["--boundary", "x"]), 64, vec!["--boundary: ", "=_"]),
        (with(&facts, &["--original-message-id", "1"]), 64, vec!["--original-message-id: "]),
        (with(&facts, &["--replace"]), 64, vec!["--out"]),
        (with(&facts, &["report.json"]), 64, vec!["cannot be used with"]),
        (with(&facts, &["--reporting-mta", "not a host"]), 64, vec!["--reporting-mta", "such as"]),
        (with(&facts, &["--set", "brand.colour=red"]), 64, vec!["--set", "brand.color"]),
        (with(&facts, &["--set", "brand.color"]), 64, vec!["KEY=VALUE"]),
        (with(&facts, &["--dkim-domain", "a.example"]), 64, vec!["--dkim-domain", "is needed as well"]),
        (with(&facts, &["--original", "nowhere.eml"]), 66, vec!["nowhere.eml"]),
        (with(&facts, &["--config", "nowhere.toml"]), 78, vec!["nowhere.toml"]),
        (with(&facts, &["--config", &unknown]), 78, vec!["unknown.toml:1:1", "unknown key"]),
        (with(&facts, &["--config", &broken]), 78, vec!["broken.toml:"]),
        (with(&facts, &["--config", &two_ways]), 78, vec!["two.toml:", "mail leaves in one way"]),
        (vec!["render", "nowhere.json"], 66, vec!["nowhere.json"]),
        (vec!["render", "tests"], 66, vec!["tests: a folder"]),
        (vec!["render", &empty], 65, vec!["empty.json: empty"]),
        (vec!["render", &prose], 65, vec!["prose.txt: neither JSON"]),
        (vec!["render", &version], 65, vec!["version.json: line 2: version: this build reads version 1"]),
        (vec!["render", &lines], 65, vec!["add --ndjson"]),
        (vec!["render", &person], 65, vec!["person.eml: "]),
        (vec!["send", &version], 64, vec!["--smtp, --sendmail or --maildir"]),
        (vec!["send", &version, "--smtp", "127.0.0.1"], 64, vec!["--smtp", "smtp://"]),
        (vec!["send", &version, "--smtp", "smtp://a:secret@b.example"], 64, vec!["--smtp", "delivery.password_file"]),
        (vec!["send", &version, "--smtp", "smtp://a.example", "--maildir", "m"], 64, vec!["cannot be used with"]),
        (
            vec!["send", &version, "--smtp", "smtp://a.example", "--username", "u"],
            64,
            vec!["password_file is needed as well"],
        ),
        (vec!["send", &version, "--smtp", "smtp://a.example", "--connections", "0"], 64, vec!["1..=1000"]),
        (vec!["send", "--as-is", &person, "--maildir", "target/tmp/cli/bad/m"], 65, vec!["one address in To"]),
        (vec!["milter"], 64, vec!["--listen"]),
        (vec!["milter", "--listen", "8891"], 64, vec!["\"8891\" is no address", "inet:HOST:PORT"]),
        (vec!["milter", "--listen", "inet:0.0.0.0:0"], 78, vec!["inet:0.0.0.0:0", "--allow-remote"]),
        (vec!["milter", "--listen", "unix:/nowhere/x.sock"], 78, vec!["unix:/nowhere/x.sock: "]),
        (with(&MILTER, &["--max-connections", "0"]), 64, vec!["--max-connections"]),
        (with(&MILTER, &["--socket-mode", "999"]), 64, vec!["three octal digits"]),
        (with(&MILTER, &["--mode", "reject"]), 64, vec!["rewrite, observe"]),
        (vec!["codes", "5.1.1.1"], 64, vec!["5.1.1.1", "5.1.1"]),
        (vec!["codes", "5.1.1", "--language", "tlh"], 64, vec![&languages]),
        (vec!["check"], 64, vec!["FILE"]),
        (vec!["check", "nowhere.eml"], 66, vec!["nowhere.eml"]),
        (vec!["completions", "tcsh"], 64, vec!["bash"]),
    ];
    for (arguments, code, words) in &rows {
        let ended = run(arguments);
        assert_eq!(ended.code, *code, "{arguments:?}: {}", ended.said);
        for word in words {
            assert!(ended.said.contains(word), "{arguments:?}: no {word:?} in: {}", ended.said);
        }
        assert!(!ended.said.contains("secret"), "{arguments:?}: {}", ended.said);
        assert!(!ended.said.contains("panicked"), "{arguments:?}: {}", ended.said);
        assert_eq!(ended.out, "", "{arguments:?}");
        let is_told = arguments.is_empty() || ended.said.starts_with("retourpost: ");
        assert!(is_told, "{arguments:?}: {}", ended.said);
    }
}

#[test]
fn a_variable_that_is_no_key_or_has_a_bad_value_is_the_configurations_fault() {
    for (name, value, words) in [
        ("RETOURPOST_BRAND_COLOUR", "#000000", ["RETOURPOST_BRAND_COLOUR", "RETOURPOST_BRAND_COLOR"]),
        ("RETOURPOST_LIMITS_RECIPIENTS", "many", ["RETOURPOST_LIMITS_RECIPIENTS", "takes a number"]),
    ] {
        let mut command = retourpost(&with(&["render"], &FACTS));
        ended(command.env(name, value).output().expect("the program")).with(78, &words);
    }
}

#[test]
fn a_reader_that_went_away_has_seen_enough() {
    for arguments in [vec!["codes"], vec!["manual", "configuration"], vec!["schema"], with(&["render"], &FACTS)] {
        let mut child =
            retourpost(&arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program");
        drop(child.stdout.take());
        ended(child.wait_with_output().expect("its end")).with(0, &[]);
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_disk_that_is_full_is_an_error() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("/dev/full");
    let mut command = retourpost(&with(&["render"], &FACTS));
    ended(command.stdout(full).output().expect("the program")).with(74, &["standard output"]);
}

#[test]
fn nothing_is_coloured_on_a_pipe() {
    for arguments in [vec!["codes", "5.1.1"], vec!["--help"], vec!["check", "tests/data/samples/exim-native-1.eml"]] {
        let ended = run(&arguments);
        assert!(!ended.out.contains('\u{1b}') && !ended.said.contains('\u{1b}'), "{arguments:?}");
    }
    assert!(!run(&["rendr"]).said.contains('\u{1b}'));
}

#[test]
fn hostile_text_does_not_reach_the_terminal() {
    let folder = folder("hostile");
    let file = written(&folder, "bad.json", "{\"version\": 1, \"\u{1b}[2J\": 1}");
    let ended = run(&["render", &file]);
    assert_eq!(ended.code, 65);
    assert!(!ended.said.contains('\u{1b}'), "{:?}", ended.said);
}

#[test]
fn the_library_alone_pulls_no_runtime_no_command_line_and_no_tls() {
    let tree = |features: &[&str]| {
        let arguments = with(&["tree", "--offline", "--locked", "-e", "normal", "--prefix", "none"], features);
        let output = Command::new(env!("CARGO")).args(arguments).current_dir(root()).output().expect("cargo");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let text = String::from_utf8(output.stdout).expect("UTF-8");
        text.lines().filter_map(|line| line.split(' ').next()).map(str::to_owned).collect::<BTreeSet<String>>()
    };
    let heavy = ["tokio", "clap", "rustls", "lettre", "ring", "indicatif", "getrandom", "hostname", "signal-hook"];
    let alone = tree(&["--no-default-features"]);
    assert!(alone.contains("retourpost") && alone.contains("serde_json"));
    assert!(heavy.iter().all(|name| !alone.contains(*name)), "{alone:?}");
    // The names are the right ones: with the default features they are all there.
    let usual = tree(&[]);
    assert!(heavy.iter().all(|name| usual.contains(*name)), "{usual:?}");
}
