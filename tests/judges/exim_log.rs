//! The log of a real Exim, which hands messages to a server that takes some, refuses some for good and puts one off: read as it is written, it tells
//! what became of each.

use crate::program::{empty_folder, retourpost, text, written};
use crate::servers::{Capture, Exim, patiently};
use crate::submission::{Mail, Session};
use retourpost::ledger::source::{SourceContext, SourceKind, Told, read};
use retourpost::report::Moment;
use serde_json::Value;
use std::collections::BTreeMap;
use std::time::{SystemTime, UNIX_EPOCH};

const REPLIES: [&str; 6] = [
    "--reply",
    "unknown=550-5.1.1 User unknown\n550 5.1.1 Look elsewhere",
    "--reply",
    "full=552 5.2.2 Mailbox full",
    "--once",
    "later=451 4.3.0 Try again later",
];

/// What the ledger says of a recipient in the end.
struct Fate {
    address: &'static str,
    phase: &'static str,
    /// Type and reason.
    failure: Option<(&'static str, &'static str)>,
}

const FATES: [Fate; 4] = [
    Fate { address: "ok@example.no", phase: "delivered", failure: None },
    Fate { address: "unknown@example.no", phase: "failed", failure: Some(("hard", "user-unknown")) },
    Fate { address: "full@example.no", phase: "failed", failure: Some(("soft", "mailbox-full")) },
    Fate { address: "later@example.no", phase: "delivered", failure: None },
];

fn now() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).expect("it is later than 1970");
    let seconds = i64::try_from(since.as_secs()).expect("it is earlier than the end of time");
    // The judges run in UTC.
    Moment::try_new(seconds, 0).expect("a moment of our days")
}

/// How many events there are of each kind.
fn kinds(log: &str) -> BTreeMap<&'static str, usize> {
    let reader = read(None, log.as_bytes(), &SourceContext::at(now())).expect("it is a log of Exim");
    assert_eq!(reader.kind(), SourceKind::EximLog, "{log}");
    let mut kinds = BTreeMap::new();
    for heard in reader.filter_map(|(_, told)| told.ok().and_then(Told::heard)) {
        *kinds.entry(heard.event.kind.as_str()).or_default() += 1;
    }
    kinds
}

/// What the ledger is asked, and says as JSON, one a line.
fn asked(ledger: &str, arguments: &[&str]) -> Vec<Value> {
    let stdout = retourpost(&[&["ledger"], arguments, &["--ledger", ledger]].concat()).done();
    let stdout = String::from_utf8(stdout).expect("it speaks UTF-8");
    stdout.lines().map(|line| serde_json::from_str(line).unwrap_or_else(|_| Value::from(line))).collect()
}

#[test]
fn a_fresh_log_of_exim_tells_what_became_of_each_message() {
    let folder = empty_folder("exim-log");
    let ledger = folder.join("ledger.db");
    let ledger = text(&ledger);
    asked(ledger, &["init"]);
    asked(ledger, &["new", "autumn"]);
    let addresses = FATES.map(|fate| fate.address);
    let paths =
        asked(ledger, &[&["token", "autumn", "--return-path", "bounces@news.example"], &addresses[..]].concat());

    let capture = Capture::start("exim-log", &REPLIES);
    let exim = Exim::start("log", capture.port, &[], &[]);
    let mut session = Session::open(exim.port);
    for path in &paths {
        let (address, sender) = path.as_str().and_then(|path| path.split_once('\t')).expect("an address and a path");
        let octets =
            format!("From: News <news@news.example>\r\nSubject: Autumn\r\nMessage-ID: <{address}>\r\n\r\nHello.\r\n");
        session.send(&Mail { sender, options: "", recipients: &[(address, "")], octets: octets.as_bytes() });
    }
    // With two reports of what was refused.
    let log = patiently("the end of all", || Some(exim.log()).filter(|log| log.matches(" Completed").count() == 6));
    drop(exim);

    // As it stands there, the next server is a filter on this machine, which delivers nothing.
    let passed_on = BTreeMap::from([("relayed", 4), ("soft-bounce", 1), ("hard-bounce", 1), ("given-up", 1)]);
    assert_eq!(kinds(&log), passed_on, "{log}");
    let elsewhere = log.replace(&format!("127.0.0.1 [127.0.0.1]:{}", capture.port), "mx.example.no [192.0.2.25]:25");
    let delivered = [passed_on, BTreeMap::from([("delivered", 2)])].into_iter().flatten().collect();
    assert_eq!(kinds(&elsewhere), delivered, "{elsewhere}");

    let file = written(&folder.join("mainlog"), &elsewhere);
    let now = now().to_string();
    for n_new in [9, 0] {
        let taken = &asked(ledger, &["ingest", &file, "--json", "--now", &now])[0]["taken"];
        assert_eq!((&taken["n_new"], &taken["n_unmatched"]), (&Value::from(n_new), &Value::from(0)), "{elsewhere}");
    }
    let lines = asked(ledger, &["log", "autumn", "--json", "--now", &now]);
    for Fate { address, phase, failure } in FATES {
        let line = lines.iter().find(|line| line["address"] == address).expect("a line for each");
        let failed = line["failure_type"].as_str().zip(line["reason"].as_str());
        assert_eq!((line["phase"].as_str(), failed), (Some(phase), failure), "{line}");
    }
}
