//! `retourpost milter`, run as a program.

use std::fs;
use std::io::{BufRead, BufReader, Lines, Read, Write};
use std::net::TcpStream;
use std::process::{Child, ChildStderr, Command, Stdio};
use std::time::Duration;

use super::{folder, retourpost, run, text_of, with, written};
use crate::milter::mta::{POSTFIX, commands, packet};

/// The program while it serves, and what it says. It is ended with the test.
struct Serving {
    child: Child,
    lines: Lines<BufReader<ChildStderr>>,
    address: String,
    /// What it said before it listened.
    first: Vec<String>,
}

impl Serving {
    fn with(arguments: &[&str]) -> Self {
        let listening =
            with(&["milter", "--listen", "inet:127.0.0.1:0", "--reporting-mta", "mx.example.com"], arguments);
        let mut child = retourpost(&listening).stderr(Stdio::piped()).spawn().expect("the program");
        let mut lines = BufReader::new(child.stderr.take().expect("its standard error")).lines();
        let mut first = Vec::new();
        let address = loop {
            let line = lines.next().unwrap_or_else(|| panic!("it does not listen: {first:?}")).expect("UTF-8");
            match line.strip_prefix("retourpost: listening on inet:") {
                Some(address) => break address.to_owned(),
                None => first.push(line),
            }
        };
        Self { child, lines, address, first }
    }

    fn said(&mut self) -> String {
        self.lines.next().expect("a line").expect("UTF-8")
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a timeout");
        stream
    }

    fn signal(&self, name: &str) {
        let sent = Command::new("kill").args([&format!("-{name}"), &self.child.id().to_string()]).status();
        assert!(sent.expect("kill").success());
    }

    /// What it says until its end, and how it ends.
    fn ended(mut self) -> (Vec<String>, Option<i32>) {
        let rest = self.lines.by_ref().map(|line| line.expect("UTF-8")).collect();
        (rest, self.child.wait().expect("its end").code())
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A message as Postfix sends it.
fn message(queue_id: &str, sender: &str, message: &[u8]) -> Vec<u8> {
    message_to(queue_id, sender, "kari@example.com", message)
}

fn message_to(queue_id: &str, sender: &str, recipient: &str, message: &[u8]) -> Vec<u8> {
    let message = String::from_utf8_lossy(message).replace("\r\n", "\n");
    let (header, body) = message.split_once("\n\n").expect("a message");
    let mut octets = POSTFIX.mail(queue_id, sender, &[recipient]);
    for field in header.replace("\n ", "\0 ").replace("\n\t", "\0\t").lines() {
        let (name, value) = field.split_once(": ").expect("a field");
        octets.extend(POSTFIX.header(name, &value.replace('\0', "\n")));
    }
    octets.extend(POSTFIX.end_of_header());
    octets.extend(POSTFIX.body(body.replace('\n', "\r\n").as_bytes()));
    octets
}

fn sample() -> Vec<u8> {
    fs::read(super::root().join("tests/data/samples/postfix-native-1.eml")).expect("a sample")
}

/// All that is answered until the connection ends.
fn answered(serving: &Serving, messages: &[Vec<u8>]) -> String {
    let mut stream = serving.connect();
    stream.write_all(&[POSTFIX.greeting(), messages.concat(), packet(b'Q', b"")].concat()).expect("it is read");
    let mut octets = Vec::new();
    stream.read_to_end(&mut octets).expect("the end");
    commands(&octets)
}

#[test]
fn a_report_is_told_in_one_line_and_other_mail_in_none() {
    let mut serving = Serving::with(&["--mode", "observe"]);
    let prose = b"Subject: Hei\nContent-Type: text/plain\n\nHei\n";
    let to_end = |octets: Vec<u8>| octets[..octets.len() - POSTFIX.body(b"Hei\r\n").len()].to_vec();
    let answers = answered(
        &serving,
        &[
            POSTFIX.mail("mine", "ola@example.no", &[]),
            to_end(message("prose", "", prose)),
            message("4bXy", "", &sample()),
        ],
    );
    assert_eq!(answers, "Oacacca");
    let told = serving.said();
    assert!(told.starts_with("retourpost: 4bXy: left as it is: "), "{told}");
    serving.signal("TERM");
    let (rest, code) = serving.ended();
    assert_eq!((rest.len(), code), (2, Some(0)), "{rest:?}");
    assert_eq!(rest[1], "retourpost: stopped");
}

#[test]
fn words_of_a_peer_do_not_reach_the_terminal() {
    let mut serving = Serving::with(&["--mode", "observe"]);
    answered(&serving, &[message("\u{1b}[2Jx\r\ny", "", &sample())]);
    let told = serving.said();
    assert!(told.starts_with("retourpost: \\u{001B}[2Jx\\u{000D}\\u{000A}y: "), "{told}");
}

#[test]
fn sighup_reads_the_configuration_again_and_a_bad_one_changes_nothing() {
    let folder = folder("milter-reload");
    let good = "[brand]\nname = 'One'\n";
    let file = written(&folder, "retourpost.toml", good);
    let mut serving = Serving::with(&["--mode", "observe", "--config", &file]);
    serving.signal("HUP");
    assert_eq!(serving.said(), "retourpost: the configuration was read again");
    written(&folder, "retourpost.toml", "colour = 'red'\n");
    serving.signal("HUP");
    let told = serving.said();
    assert!(told.starts_with("retourpost: the configuration stays as it was: "), "{told}");
    assert!(told.contains("retourpost.toml:1:1"), "{told}");
    assert_eq!(answered(&serving, &[message("4bXy", "", &sample())]), "Occa");
    assert!(serving.said().starts_with("retourpost: 4bXy: "));
    written(&folder, "retourpost.toml", good);
    serving.signal("HUP");
    assert_eq!(serving.said(), "retourpost: the configuration was read again");
}

/// What stands for a token.
const VERP: &str = "bounces+abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnop@news.example";

/// The report of the samples, of two recipients or one.
fn report(of: &[&str]) -> Vec<u8> {
    let sample = String::from_utf8(sample()).expect("a report is text");
    let start = sample.find("Final-Recipient: ").expect("a recipient");
    let end = start + sample[start..].find("\n\n").or(sample[start..].find("\r\n\r\n")).expect("its end");
    let fields = sample[start..end].to_owned();
    let each: Vec<_> = of.iter().map(|address| fields.replace("bob@example.net", address)).collect();
    [&sample[..start], &each.join("\r\n\r\n"), &sample[end..]].concat().into_bytes()
}

#[test]
fn what_reports_tell_of_mailings_is_appended_to_a_file_of_events() {
    let folder = folder("milter-events");
    let file = written(&folder, "events.ndjson", "{\"id\":\"cut o");
    let mut serving = Serving::with(&["--events", &file]);
    let reports = [
        message_to("mailing", "", VERP, &report(&["bob@example.net", "ola@example.no"])),
        message_to("private", "", "kari@example.com", &report(&["bob@example.net"])),
        message_to("again", "", VERP, &report(&["bob@example.net"])),
    ];
    answered(&serving, &reports);
    for name in ["mailing", "private", "again"] {
        let told = serving.said();
        assert!(told.starts_with(&format!("retourpost: {name}: ")) && !told.contains("events"), "{told}");
    }
    let events = fs::read_to_string(&file).expect("the file");
    let lines: Vec<_> = events.lines().collect();
    // What a full disk cut off stands alone.
    assert_eq!((lines[0], lines.len(), events.ends_with('\n')), ("{\"id\":\"cut o", 4, true), "{events}");
    let event = |line: &str| serde_json::from_str::<serde_json::Value>(line).expect("JSON");
    let of = |line: &str| ["kind", "recipient", "status", "voucher"].map(|field| event(line)[field].clone());
    assert_eq!(of(lines[1]), ["hard-bounce", "bob@example.net", "5.1.1", "nobody"]);
    assert_eq!(of(lines[2]), ["hard-bounce", "ola@example.no", "5.1.1", "nobody"]);
    assert_eq!(lines[1], lines[3], "a report that is shown again is the same event");
    assert_eq!(VERP, format!("bounces+{}@news.example", event(lines[1])["token"].as_str().expect("a token")));
}

#[test]
fn a_file_of_events_that_cannot_be_written_holds_no_report_back() {
    let folder = folder("milter-no-events");
    let missing = folder.join("missing/events.ndjson");
    let mut serving = Serving::with(&["--events", &text_of(&missing), "--mode", "observe"]);
    let [why] = &serving.first[..] else { panic!("{:?}", serving.first) };
    assert!(why.starts_with("retourpost: --events ") && why.contains("missing/events.ndjson: No such file"), "{why}");
    assert_eq!(answered(&serving, &[message_to("4bXy", "", VERP, &report(&["bob@example.net"]))]), "Occa");
    let told = serving.said();
    assert!(told.starts_with("retourpost: 4bXy: its events are lost: ") && told.contains("No such file"), "{told}");
    assert!(serving.said().starts_with("retourpost: 4bXy: left as it is: "));
    fs::create_dir(folder.join("missing")).expect("a folder");
    assert_eq!(answered(&serving, &[message_to("4bXz", "", VERP, &report(&["bob@example.net"]))]), "Occa");
    assert!(serving.said().starts_with("retourpost: 4bXz: left as it is: "));
    assert_eq!(fs::read_to_string(missing).expect("it is written as soon as it can be").lines().count(), 1);
}

#[test]
fn a_second_signal_ends_a_message_that_is_being_read() {
    let mut serving = Serving::with(&["--mode", "observe", "--shutdown-seconds", "60000"]);
    let mut stream = serving.connect();
    let start = [POSTFIX.greeting(), POSTFIX.mail("4bXy", "", &[]), POSTFIX.header("Subject", "x")].concat();
    stream.write_all(&start).expect("it is read");
    // Two replies of five octets and more: the message has begun.
    stream.read_exact(&mut [0; 17 + 5]).expect("replies");
    serving.signal("INT");
    assert_eq!(serving.said(), "retourpost: stopping when the messages that are being read are done");
    serving.signal("TERM");
    let (rest, code) = serving.ended();
    assert_eq!(code, Some(0));
    assert_eq!(
        rest,
        [
            "retourpost: 4bXy: not finished: the server was stopped",
            "retourpost: stopped; connections closed in the middle of a message: 1"
        ]
    );
}

#[test]
fn a_socket_that_is_in_use_is_refused() {
    let serving = Serving::with(&[]);
    let again = format!("inet:{}", serving.address);
    run(&["milter", "--listen", &again]).with(78, &[&again]);
    let folder = folder("milter-socket");
    let path = folder.join("s");
    fs::write(&path, "mine").expect("a file");
    run(&["milter", "--listen", &format!("unix:{}", text_of(&path))]).with(78, &["there is a file that is no socket"]);
}
