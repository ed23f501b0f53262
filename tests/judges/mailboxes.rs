//! Bounces that lie in a mailbox which another program wrote are read as if each had come alone.

use std::fs;
use std::path::Path;

use retourpost::ledger::source::{SourceContext, SourceKind, Told, from_message, read};
use retourpost::report::Moment;
use serde_json::Value;

use crate::judge::command;
use crate::program::{empty_folder, without_settings};

/// A bounce with text around and in it that looks like the beginning of another message.
const BETWEEN_MESSAGES: &str = "From: MAILER-DAEMON@mx.example\nTo: b@news.example\nMessage-ID: <between@mx.example>\n\
    Date: Sat, 21 Nov 2026 10:02:14 +0000\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\n\
    From here on it is for programs.\n\nFrom kari@example.com Sat Nov 21 10:02:14 2026\n>From whom\n\n\n--b\nContent-Type: message/delivery-status\n\n\
    Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; ola@example.no\nAction: failed\nStatus: 5.1.1\n\n--b--\n\n\n";

fn told(context: &SourceContext, octets: &[u8]) -> Vec<Result<Told, String>> {
    match from_message(octets, context) {
        Ok(told) => told.into_iter().map(Ok).collect(),
        Err(error) => vec![Err(error.to_string())],
    }
}

#[test]
fn what_python_puts_into_a_mailbox_is_read_as_each_message_alone() {
    let folder = empty_folder("mailboxes");
    let messages = folder.join("messages");
    fs::create_dir(&messages).expect("a folder");
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data");
    for part in ["ledger/message", "samples"] {
        for entry in fs::read_dir(data.join(part)).expect("the samples") {
            let path = entry.expect("a file").path();
            fs::copy(&path, messages.join(path.file_name().expect("a name"))).expect("a copy");
        }
    }
    fs::write(messages.join("between.eml"), BETWEEN_MESSAGES).expect("a file");
    let output = command(&["mailbox"]).args([&messages, &folder]).output().expect("bash can be started");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));

    let context = SourceContext::at(Moment::parse("2027-01-28T12:00:00Z").expect("a moment"));
    let mut files: Vec<_> =
        fs::read_dir(&messages).expect("the folder").map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    let alone: Vec<_> =
        files.iter().flat_map(|file| told(&context, &fs::read(file).expect("it can be read"))).collect();
    let n_wrong = alone.iter().filter(|told| told.is_err()).count();
    assert!(n_wrong > 0 && alone.len() > files.len(), "there are mails of people, and bounces of several recipients");

    let mbox = fs::read(folder.join("mbox")).expect("the mailbox");
    let quoted = b"\n>From kari@example.com";
    assert!(mbox.windows(quoted.len()).any(|window| window == quoted), "the program marks what looks like a message");
    let reader = read(None, mbox.as_slice(), &context).expect("it can be told what it is");
    assert_eq!(reader.kind(), SourceKind::Mbox);
    let all: Vec<_> = reader.collect();
    assert_eq!(all.len(), alone.len());
    for ((line, read), alone) in all.into_iter().zip(&alone) {
        match (&read, alone) {
            (Ok(read), Ok(alone)) => assert_eq!(read, alone),
            (Err(error), Err(alone)) => {
                // It names the line of the mailbox as well.
                assert!(error.line().is_some_and(|at| at >= line), "{error}");
                assert!(error.to_string().ends_with(alone.rsplit(": ").next().expect("a text")), "{error}: {alone}");
            }
            (read, alone) => panic!("{read:?}: {alone:?}"),
        }
    }

    let n_heard = alone.iter().filter(|told| matches!(told, Ok(Told::Heard(_)))).count() as u64;
    let ingest = |what: &[&str]| -> Value {
        let mut command = without_settings();
        let arguments = [&["ledger", "ingest", "--json", "--now", "2027-01-28T12:00:00Z"], what].concat();
        let output = command.current_dir(&folder).args(arguments).output().expect("the program");
        // Mails of people are told as wrong, and harm no other.
        assert_eq!(output.status.code(), Some(65), "{}", String::from_utf8_lossy(&output.stderr));
        serde_json::from_slice(&output.stdout).expect("JSON")
    };
    let made = without_settings().current_dir(&folder).args(["ledger", "init"]).status().expect("the program");
    assert!(made.success());
    let once = ingest(&["Maildir"]);
    let n = |of: &Value, what: &str| of["taken"][what].as_u64().expect("a number");
    // Some of them are copies of each other.
    assert_eq!(n(&once, "n_unmatched") + n(&once, "n_known"), n_heard);
    assert!(n(&once, "n_unmatched") > n_heard / 2 && once["wrong"] == n_wrong, "{once}");
    let again = ingest(&["mbox", "messages"]);
    assert_eq!((n(&again, "n_unmatched"), n(&again, "n_known")), (0, 2 * n_heard));
    assert_eq!(again["wrong"], 2 * n_wrong);
}
