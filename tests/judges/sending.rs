//! `retourpost send`, to servers that we did not write: what they hear is what `render` writes, from the null sender; and what the
//! program says of it is true.

use crate::judge::{home, sightings, source};
use crate::program::{Batch, Ran, STAMP, counted, empty_folder, recipient_of, retourpost, text, written};
use crate::servers::{Capture, Sink};
use std::fs;
use std::net::{Ipv4Addr, TcpListener};
use std::path::Path;

/// A report whose notice has dots at the beginning of lines, in the message that is returned.
const DOTS: &str = r#"{
  "version": 1,
  "reporting_mta": "mx.example.org",
  "message": {
    "return_path": "kari@example.com",
    "ret": "FULL",
    "header": "From: kari@example.com\nTo: ola@example.no\nSubject: Dots\nMessage-ID: <1@example.com>\n",
    "body": ".\n..\n...\n.dot\n\n.\nend\n"
  },
  "recipients": [{ "final_recipient": "ola@example.no", "reply": "550-5.1.1 .\n550 5.1.1 User unknown" }],
  "reader": { "language": "nb" }
}"#;

/// The addresses of the sample are not ASCII.
const INTERNATIONAL: &str = "../data/samples/exim-native-1.eml";

/// A report in a folder of its own.
fn report(name: &str, octets: &str) -> String {
    written(&empty_folder(&format!("sending/{name}")).join("report.json"), octets)
}

fn rendered(report: &str) -> Vec<u8> {
    retourpost(&[&["render", report, "--format", "eml", "--quiet"], &STAMP[..]].concat()).done()
}

fn send(report: &str, way: &[&str]) -> Ran {
    retourpost(&[&["send", report], way, &STAMP[..]].concat())
}

fn url(port: u16) -> String {
    format!("smtp://127.0.0.1:{port}")
}

#[test]
fn aiosmtpd_takes_the_very_octets_that_render_writes_from_the_null_sender() {
    let report = report("octets", DOTS);
    let capture = Capture::start("octets", &[]);
    let ran = send(&report, &["--smtp", &url(capture.port)]);
    assert_eq!((ran.exit, ran.stdout), (0, Vec::new()));
    assert_eq!(ran.stderr, format!("retourpost: {report}: sent to kari@example.com: 2.0.0 kept\n"));
    let [taken] = &capture.finish()[..] else { panic!("one message is taken") };
    let octets = rendered(&report);
    assert_eq!((taken.sender.as_str(), &taken.recipients[..]), ("<>", &["kari@example.com".to_owned()][..]));
    assert_eq!(taken.options, [format!("SIZE={}", octets.len())]);
    assert!(String::from_utf8_lossy(&octets).contains("\r\n.\r\n..\r\n...\r\n.dot\r\n\r\n.\r\nend\r\n"), "no dots");
    assert_eq!(String::from_utf8_lossy(&taken.octets), String::from_utf8_lossy(&octets));
}

#[test]
fn smtp_sink_hears_the_null_sender_verbatim_and_writes_down_the_same_lines() {
    let report = report("sink", DOTS);
    let dumps = empty_folder("sending/dumps");
    let sink = Sink::start(&["-d", &format!("{}/m.", text(&dumps))]);
    assert_eq!(send(&report, &["--smtp", &url(sink.port)]).exit, 0);
    let files: Vec<_> = fs::read_dir(&dumps).expect("it was made").map(|entry| entry.expect("listed").path()).collect();
    let [file] = &files[..] else { panic!("one message is dumped: {files:?}") };
    let dump = fs::read_to_string(file).expect("the dump of an ASCII message is text");
    // Envelope and a Received field of three lines stand before the message, an empty line after it.
    assert!(dump.contains("\nX-Mail-Args: <>\nX-Rcpt-Args: <kari@example.com> NOTIFY=NEVER\nReceived: "), "{dump}");
    let received = dump.find("Received: ").expect("it has one");
    let message = dump[received..].splitn(4, '\n').nth(3).expect("the message follows");
    assert_eq!(message, format!("{}\n", String::from_utf8_lossy(&rendered(&report)).replace("\r\n", "\n")));
}

#[test]
fn a_notice_to_an_international_address_asks_for_smtputf8_and_is_kept_where_that_is_not_offered() {
    let report = text(&source().join(INTERNATIONAL)).to_owned();
    let capture = Capture::start("smtputf8", &[]);
    let ran = send(&report, &["--quiet", "--smtp", &url(capture.port)]);
    assert_eq!((ran.exit, ran.stderr.as_str()), (0, ""));
    let [taken] = &capture.finish()[..] else { panic!("one message is taken") };
    assert_eq!((taken.sender.as_str(), taken.recipients[0].as_str()), ("<>", "alicé@sender.test"));
    assert!(taken.options.iter().any(|option| option == "SMTPUTF8"), "{:?}", taken.options);
    assert_eq!(taken.octets, rendered(&report));

    let capture = Capture::start("no-smtputf8", &["--no-smtputf8"]);
    let failed = empty_folder("sending/no-smtputf8");
    let ran = send(&report, &["--quiet", "--smtp", &url(capture.port), "--failed", text(&failed)]);
    assert_eq!(ran.exit, 69, "{}", ran.stderr);
    assert!(ran.stderr.contains("the server does not offer SMTPUTF8"), "{}", ran.stderr);
    assert!(ran.stderr.contains("; trying again does not help; the message is kept in "), "{}", ran.stderr);
    assert_eq!(fs::read(only_file(&failed)).expect("it is kept"), rendered(&report));
    // What arrives is what the postmaster has to know.
    let [taken] = &capture.finish()[..] else { panic!("one message is taken") };
    assert_eq!((taken.sender.as_str(), taken.recipients[0].as_str()), ("<>", "postmaster@mx.example.org"));
}

fn only_file(folder: &Path) -> std::path::PathBuf {
    let files: Vec<_> = fs::read_dir(folder).expect("it was made").map(|entry| entry.expect("listed").path()).collect();
    let [file] = &files[..] else { panic!("{files:?}") };
    file.clone()
}

#[test]
fn exit_and_words_say_whether_trying_again_can_help_and_what_is_kept_can_be_sent_as_it_is() {
    let rows: [(&str, &[&str], i32, &str); 4] = [
        (
            "recipient",
            &["--refuse-recipient", "kari@example.com"],
            69,
            "rcpt: refused for good: 550 5.1.1 no such user; trying again does not help",
        ),
        ("sender", &["--refuse-sender"], 75, "mail: refused for now: 451 4.3.0 not now; trying again later can help"),
        ("data", &["--refuse-data"], 69, "message: refused for good: 554 5.7.1 refused; trying again does not help"),
        ("size", &["--octets", "1000"], 69, "; trying again does not help"),
    ];
    for (name, options, exit, told) in rows {
        let report = report(name, DOTS);
        let capture = Capture::start(name, options);
        judge_unsent(name, &report, capture.port, exit, told);
        assert!(capture.finish().is_empty(), "{name}");
    }
}

#[test]
fn a_server_that_is_not_there_can_be_tried_again() {
    let nobody = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("loopback has a free port");
    let port = nobody.local_addr().expect("it is bound").port();
    drop(nobody);
    judge_unsent("nobody", &report("nobody", DOTS), port, 75, "; trying again later can help");
}

/// The exit, the words, and the message that is kept: it can be sent, and if that goes wrong again it is still there.
fn judge_unsent(name: &str, report: &str, port: u16, exit: i32, told: &str) {
    let folder = empty_folder(&format!("sending/{name}/failed"));
    let without = send(report, &["--smtp", &url(port)]);
    assert_eq!(without.exit, exit, "{name}: {}", without.stderr);
    assert!(without.stderr.starts_with(&format!("retourpost: {report}: not sent to kari@example.com: ")), "{name}");
    assert!(without.stderr.trim_end().ends_with(told), "{name}: {}", without.stderr);

    let ran = send(report, &["--smtp", &url(port), "--failed", text(&folder)]);
    let file = only_file(&folder);
    let kept_in = format!("; the message is kept in {}\n", file.display());
    assert_eq!((ran.exit, ran.stderr), (exit, without.stderr.trim_end().to_owned() + &kept_in), "{name}");
    let octets = fs::read(&file).expect("it is kept");
    assert_eq!(String::from_utf8_lossy(&octets), String::from_utf8_lossy(&rendered(report)), "{name}");

    let again = retourpost(&["send", "--as-is", text(&file), "--smtp", &url(port), "--failed", text(&folder)]);
    assert_eq!(again.exit, exit, "{name}: {}", again.stderr);
    assert!(again.stderr.ends_with(&kept_in), "{name}: {}", again.stderr);
    assert_eq!(fs::read(only_file(&folder)).expect("it is still kept"), octets, "{name}");

    let capture = Capture::start(&format!("{name}-as-is"), &[]);
    let later = retourpost(&["send", "--as-is", text(&file), "--smtp", &url(capture.port)]);
    assert_eq!(later.exit, 0, "{name}: {}", later.stderr);
    let [taken] = &capture.finish()[..] else { panic!("{name}: one message is taken") };
    assert_eq!((taken.sender.as_str(), taken.recipients[0].as_str()), ("<>", "kari@example.com"), "{name}");
    assert_eq!(taken.octets, octets, "{name}");
}

#[test]
fn one_refused_recipient_harms_no_other_message() {
    let refused = "kari007@example.com";
    for n_connections in [1, 16] {
        let name = format!("one-refused-{n_connections}");
        let batch = Batch::of(&format!("sending/{name}"), 50);
        let capture = Capture::start(&name, &["--refuse-recipient", refused]);
        let sent = batch.send(&url(capture.port), n_connections);
        assert_eq!((sent.exit, sent.n_sent), (69, 49), "{sent:?}");
        let told = "rcpt: refused for good: 550 5.1.1 no such user; trying again does not help";
        assert_eq!(sent.unsent[refused].why, told);
        let taken = capture.finish();
        for taken in &taken {
            assert_eq!((taken.sender.as_str(), &taken.recipients[..]), ("<>", &[recipient_of(&taken.octets)][..]));
            assert!(taken.octets.ends_with(b"--\r\n"), "{:?} is not whole", taken.recipients);
        }
        sent.holds_against(&batch, &counted(taken.into_iter().flat_map(|taken| taken.recipients)));
    }
}

/// The command is Python's smtplib.
#[test]
fn a_sendmail_command_gets_the_null_sender_and_one_refused_recipient_harms_no_other_message() {
    let report = report("sendmail", DOTS);
    let refused = "kari002@example.com";
    let capture = Capture::start("sendmail", &["--refuse-recipient", refused]);
    let command = sendmail(capture.port);
    let ran = send(&report, &["--sendmail", &command]);
    assert_eq!((ran.exit, ran.stderr), (0, format!("retourpost: {report}: sent to kari@example.com\n")));
    let batch = Batch::of("sending/sendmail-batch", 5);
    let sent = batch.send_by(&["--sendmail", &command]);
    assert_eq!((sent.exit, sent.n_sent), (69, 4), "{sent:?}");
    assert!(sent.unsent[refused].why.ends_with("refused for good: 550 5.1.1 no such user; trying again does not help"));
    let taken = capture.finish();
    assert_eq!(String::from_utf8_lossy(&taken[0].octets), String::from_utf8_lossy(&rendered(&report)));
    assert!(taken.iter().all(|taken| taken.sender == "<>"));
    sent.holds_against(&batch, &counted(taken.into_iter().skip(1).flat_map(|taken| taken.recipients)));
}

#[test]
fn a_sendmail_command_that_cannot_reach_its_server_can_be_tried_again() {
    let capture = Capture::start("sendmail-for-now", &["--refuse-sender"]);
    let report = report("sendmail-for-now", DOTS);
    let ran = send(&report, &["--sendmail", &sendmail(capture.port)]);
    assert_eq!(ran.exit, 75, "{}", ran.stderr);
    let told = "refused for now: 451 4.3.0 not now; trying again later can help\n";
    assert!(ran.stderr.ends_with(told), "{}", ran.stderr);
}

fn sendmail(port: u16) -> String {
    let [judge, python] = [source().join("judge"), home().join("python/bin/python")];
    let program = source().join("programs/sendmail.py");
    format!("bash {} --with-env {} {} {port}", judge.display(), python.display(), program.display())
}

#[test]
fn a_maildir_gets_every_notice_of_a_batch_whole() {
    let batch = Batch::of("sending/maildir-batch", 12);
    let maildir = empty_folder("sending/maildir");
    let sent = batch.send_by(&["--maildir", text(&maildir)]);
    assert_eq!((sent.exit, sent.n_sent), (0, 12), "{sent:?}");
    let opened = empty_folder("sending/maildir-opened");
    for (n, entry) in fs::read_dir(maildir.join("new")).expect("a Maildir has new").enumerate() {
        let octets = fs::read(entry.expect("listed").path()).expect("it was delivered");
        // As a Maildir has it: the envelope sender in front, and lines that end as the system's do.
        let message = String::from_utf8(octets).expect("a 7-bit notice is text");
        let message = message.strip_prefix("Return-Path: <>\n").expect("the null sender stands in front");
        written(&opened.join(format!("{n}.eml")), message.replace('\n', "\r\n"));
    }
    let seen = sightings("email", &opened, &[]);
    assert_eq!(seen.len(), 12);
    assert!(seen.values().all(|sighting| sighting.complaints.is_empty() && sighting.recipients.len() == 1), "{seen:?}");
}

/// The terminal is that of `script` (util-linux).
#[test]
fn on_a_terminal_the_batch_is_shown_and_only_a_yes_sends_it() {
    let batch = Batch::of("sending/asked", 3);
    let maildir = empty_folder("sending/asked-maildir");
    let reports = home().join("sending/asked/batch.ndjson");
    for (answer, n_sent) in [("\n", 0), ("no\n", 0), ("y\n", 3)] {
        let shown = on_a_terminal(&["send", text(&reports), "--maildir", text(&maildir)], answer);
        assert!(shown.contains("3 reports, 3 notices"), "{shown}");
        assert!(shown.contains(&format!("Send 3 notices by maildir {}?", maildir.display())), "{shown}");
        assert_eq!(shown.contains("nothing was sent; go on with"), n_sent == 0, "{shown}");
        let there = fs::read_dir(maildir.join("new")).expect("a Maildir has new").count();
        assert_eq!(there, n_sent, "{answer:?}: {shown}");
    }
    assert_eq!(batch.recipients.len(), 3);
}

fn on_a_terminal(arguments: &[&str], answer: &str) -> String {
    use std::io::Write as _;
    use std::process::{Command, Stdio};
    let program = crate::program::without_settings();
    let quoted = |word: &str| format!("'{word}'");
    let words: Vec<_> =
        program.get_program().to_str().into_iter().chain(arguments.iter().copied()).map(quoted).collect();
    let mut command = Command::new("script");
    command.args(["-qec", &words.join(" "), "/dev/null"]).env("RETOURPOST_REPORTING_MTA", crate::program::HOST);
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    let mut child = command.spawn().expect("script is part of util-linux");
    child.stdin.take().expect("a pipe").write_all(answer.as_bytes()).expect("it reads");
    let output = child.wait_with_output().expect("its end");
    // Styles stand between what is said.
    let mut shown = String::new();
    let mut is_style = false;
    for c in String::from_utf8(output.stdout).expect("it speaks UTF-8").chars() {
        match (is_style, c) {
            (false, '\u{1b}') => is_style = true,
            (true, c) => is_style = !c.is_ascii_alphabetic(),
            (false, c) => shown.push(c),
        }
    }
    shown
}
