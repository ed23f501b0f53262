//! The page with the log of mailings, as `retourpost ledger serve` serves it: a browser gets in by keyboard and finds nothing wrong with any view, on
//! a phone and on a desktop, in the light and in the dark, from left and from right; neither do the checkers of HTML. Its pictures stay in
//! `target/judges/page/pictures`. A batch of notices is confirmed there by keyboard, and arrives.

use crate::judge::sightings;
use crate::program::{empty_folder, without_settings};
use serde_json::json;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Stdio};

const NOW: [&str; 2] = ["--now", "2026-11-21T18:00:00Z"];
/// Each view, and some in a language from right to left and in one without spaces.
const SHOWN: [&str; 17] = [
    "/?lang=en",
    "/m/1?lang=en",
    "/m/1/log?lang=en",
    "/m/1/log?lang=en&status=failed&find=a",
    "/m/1/log/3?lang=en",
    "/m/1/causes?lang=en",
    "/quarantine?lang=en",
    "/nowhere?lang=en",
    "/m/1?lang=ar",
    "/m/1/log?lang=ar",
    "/m/1/log/3?lang=ar",
    "/m/1?lang=ja",
    "/m/1/log?lang=de",
    "/notices?lang=en",
    "/notices/reports.ndjson.batch?lang=en",
    "/notices/reports.ndjson.batch?lang=ar",
    "/notices/reports.ndjson.batch?lang=ja",
];
/// The batch that is confirmed, and how its page is asked for afterwards.
const BATCH: &str = "/notices/reports.ndjson.batch";
const N_NOTICES: usize = 60;

/// It is ended with the test.
struct Serving(Child);

impl Drop for Serving {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn told(folder: &Path, arguments: &[&str]) -> String {
    said(folder, &[&["ledger"], arguments].concat())
}

fn said(folder: &Path, arguments: &[&str]) -> String {
    let mut command = without_settings();
    let output = command.current_dir(folder).args(arguments).output().expect("the program");
    assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// A hundred and fifty messages, of which some came back for each of several causes, over a day.
fn events() -> String {
    let replies = [
        ("hard-bounce", "5.1.1", "smtp; 550 5.1.1 <b>User</b> unknown"),
        ("soft-bounce", "4.2.2", "smtp; 452 4.2.2 Mailbox full"),
        (
            "hard-bounce",
            "5.7.1",
            "smtp; 554 5.7.1 Message refused: https://mx.example.no/policy/a-long-word-that-does-not-break",
        ),
    ];
    let mut lines = String::new();
    for n in 0..150_usize {
        let mut tell = |hour: usize, kind: &str, more: serde_json::Value| {
            let mut event = json!({
                "id": format!("{n}-{kind}"), "at": format!("2026-11-21T{hour:02}:{:02}:00Z", n % 60), "kind": kind,
                "delivery": "Høstbrev <2026>", "recipient": format!("reader.{n}@example{}.no", n % 7),
            });
            event.as_object_mut().expect("an object").extend(more.as_object().expect("an object").clone());
            lines.push_str(&format!("{event}\n"));
        };
        tell(8, "relayed", json!({}));
        match n % 5 {
            2 => {
                let (kind, status, said) = replies[n / 5 % replies.len()];
                tell(9 + n % 8, kind, json!({"status": status, "diagnostic": said}));
            }
            _ => tell(8 + n % 9, "delivered", json!({})),
        }
    }
    lines
}

/// Reports for readers in four languages, about failures of four kinds; of the last one no notice is due.
fn reports() -> String {
    let replies = [
        ("failed", "5.1.1", "550 5.1.1 User unknown"),
        ("failed", "5.2.2", "552 5.2.2 Mailbox full"),
        ("delayed", "4.4.1", "451 4.4.1 Connection timed out"),
        ("failed", "5.7.1", "554 5.7.1 Message refused as <b>spam</b>"),
    ];
    let report = |n: usize| {
        let (action, status, reply) = replies[n % replies.len()];
        let from =
            if n == N_NOTICES { String::new() } else { format!("kari{n}@a-long-department-{}.example.com", n % 7) };
        let language = ["nl", "nb", "ar", "zh-Hans"][n % 4];
        let report = json!({
            "version": 1, "reporting_mta": "mx.example.org",
            "message": {"return_path": from, "accept_language": language},
            "recipients": [{"final_recipient": format!("ola{n}@example.no"), "action": action, "status": status, "reply": reply}],
        });
        format!("{report}\n")
    };
    (0..=N_NOTICES).map(report).collect()
}

#[test]
fn the_browser_and_the_checkers_find_nothing_in_the_page_with_the_log() {
    let folder = empty_folder("page");
    let pictures = folder.join("pictures");
    fs::create_dir_all(&pictures).expect("a folder below target can be made");
    told(&folder, &["init"]);
    for name in ["Høstbrev <2026>", "رسالة الشتاء"] {
        told(&folder, &["new", name, "--policy", "feedback", "--now", "2026-11-21T08:00:00Z"]);
    }
    fs::write(folder.join("events.ndjson"), events()).expect("a file");
    told(&folder, &["ingest", "events.ndjson", NOW[0], NOW[1]]);
    fs::write(folder.join("reports.ndjson"), reports()).expect("a file");
    said(&folder, &["send", "reports.ndjson", "--maildir", "Maildir", "--dry-run"]);
    let code = told(&folder, &["access", "new", "--role", "start", "--access", "access"]);
    let place = ["ledger", "serve", "--listen", "127.0.0.1:0", "--access", "access", "--batches", "."];
    let serve = [&place[..], &NOW].concat();
    let mut command = without_settings();
    let command = command.current_dir(&folder).args(serve).stderr(Stdio::piped());
    let mut serving = Serving(command.spawn().expect("the program"));
    let mut lines = BufReader::new(serving.0.stderr.take().expect("its standard error")).lines();
    let first = lines.next().expect("a line").expect("UTF-8");
    let host = first.strip_prefix("retourpost: listening on ").expect(&first).trim_end_matches('/');
    let served = json!({"host": host, "code": code.trim(), "shown": SHOWN, "batch": BATCH});
    fs::write(folder.join("served.json"), served.to_string()).expect("a file");

    let seen = sightings("page", &folder, &[&pictures]);
    // And where the code is entered, and the batch after it was confirmed.
    assert_eq!(seen.len(), SHOWN.len() + 2);
    assert_eq!(fs::read_dir(folder.join("Maildir/new")).expect("a Maildir").count(), N_NOTICES);
    let in_html = sightings("html", &folder, &[]);
    assert_eq!(in_html.len(), seen.len());
    let all = seen.values().chain(in_html.values());
    let complaints: Vec<String> =
        all.flat_map(|page| page.complaints.iter().map(|said| format!("{}: {said}", page.file))).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
    for name in seen.keys() {
        for view in ["phone-light", "phone-dark", "desktop-light", "desktop-dark"] {
            let picture = pictures.join(name).with_extension(format!("{view}.png"));
            assert!(picture.is_file(), "{} is missing", picture.display());
        }
    }
}
