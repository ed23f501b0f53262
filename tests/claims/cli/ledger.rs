//! The ledger, from the command line: a mailing from its first token to its summary.
#![cfg(feature = "ledger")]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;

use super::{Ended, folder, retourpost, run_in};

const NOW: [&str; 2] = ["--now", "2026-11-21T12:00:00Z"];
const LATER: [&str; 2] = ["--now", "2026-12-01T12:00:00Z"];

/// A ledger with a mailing `autumn` in a folder of its own.
fn ledger(name: &str, policy: &str) -> PathBuf {
    let folder = folder(name);
    assert_eq!(run_in(&folder, &["ledger", "init"]).code, 0);
    let made = run_in(&folder, &["ledger", "new", "autumn", "--language", "nl", "--policy", policy, NOW[0], NOW[1]]);
    assert_eq!(made.code, 0, "{}", made.said);
    folder
}

fn told(folder: &Path, arguments: &[&str]) -> Ended {
    let arguments: Vec<&str> = ["ledger"].iter().chain(arguments).chain(&NOW).copied().collect();
    run_in(folder, &arguments)
}

fn token(folder: &Path, address: &str) -> String {
    run_in(folder, &["ledger", "token", "autumn", address]).out.trim().to_owned()
}

/// Events of the operator, one a line.
fn take(folder: &Path, events: &[String]) -> Ended {
    fs::write(folder.join("events.ndjson"), events.join("\n")).expect("a file");
    told(folder, &["ingest", "events.ndjson", "--json"])
}

fn event(id: &str, kind: &str, address: &str, more: &str) -> String {
    format!(
        r#"{{"id":"{id}","at":"2026-11-21T10:00:00Z","kind":"{kind}","delivery":"autumn","recipient":"{address}"{more}}}"#
    )
}

fn json(ended: &Ended) -> Value {
    serde_json::from_str(&ended.out).unwrap_or_else(|error| panic!("{error}: {} {}", ended.out, ended.said))
}

/// Bounces in a Maildir, of which one was seen, one not, and one is still being delivered; and in a folder.
#[test]
fn a_folder_of_messages_is_taken_in_message_by_message() {
    let folder = ledger("ledger-folder", "feedback");
    let addresses = ["a@example.no", "b@example.no", "c@example.no"];
    let tokens = addresses.map(|address| token(&folder, address));
    let to = |n: usize| bounce(&format!("bounces+{}@news.example", tokens[n]), addresses[n]);
    for part in ["cur", "new", "tmp", "new/.hidden"] {
        fs::create_dir_all(folder.join("Maildir").join(part)).expect("a folder");
    }
    fs::write(folder.join("Maildir/cur/1.a.mx:2,S"), to(0)).expect("a file");
    fs::write(folder.join("Maildir/new/2.b.mx"), to(1)).expect("a file");
    fs::write(folder.join("Maildir/tmp/3.c.mx"), to(2)).expect("a file");
    let taken = told(&folder, &["ingest", "Maildir", "--json"]);
    assert_eq!((taken.code, &json(&taken)["taken"]["n_new"]), (0, &2.into()), "{}", taken.said);
    // Any other folder: each file is what its beginning says, and one that is nothing harms no other.
    fs::write(folder.join("Maildir/tmp/notes"), "hello\n").expect("a file");
    fs::write(folder.join("Maildir/tmp/.state"), "hello\n").expect("a file");
    let taken = told(&folder, &["ingest", "Maildir/tmp", "Maildir", "--json"]);
    let numbers = json(&taken);
    assert_eq!((&numbers["taken"]["n_new"], &numbers["taken"]["n_known"]), (&1.into(), &2.into()));
    assert!(
        taken.code == 65 && taken.said.starts_with("retourpost: Maildir/tmp/notes: cannot tell what it is"),
        "{}",
        taken.said
    );
    assert_eq!(taken.said.lines().count(), 1, "{}", taken.said);
    let ended = told(&folder, &["ingest", "Maildir", "--delivered-to", "b@news.example"]);
    assert!(ended.code == 64 && ended.said.contains("--delivered-to is of one message"), "{}", ended.said);
    let ended =
        told(&folder, &["ingest", "Maildir/cur/1.a.mx:2,S", "Maildir/new/2.b.mx", "--delivered-to", "b@news.example"]);
    assert!(ended.code == 64 && ended.out.is_empty(), "{}", ended.said);
    #[cfg(unix)]
    {
        let link = folder.join("Maildir/new/4.d.mx");
        std::os::unix::fs::symlink("nowhere", &link).expect("a link");
        let ended = told(&folder, &["ingest", "Maildir"]);
        assert!(ended.code == 66 && ended.said.contains("4.d.mx") && ended.said.contains("2 known"), "{}", ended.said);
        fs::remove_file(link).expect("it was made");
    }
    let ended = told(&folder, &["ingest", "nowhere", "Maildir"]);
    assert!(ended.code == 66 && ended.said.contains("2 known"), "{}", ended.said);
}

/// A site that sends through another server knows of no delivery.
#[test]
fn what_a_relay_took_is_handed_over_and_not_delivered() {
    let line = |id: &str, relay: &str| {
        format!(
            "2026-11-21T10:02:14Z mx postfix/qmgr[9]: {id}: from=<news@news.example>, size=9, nrcpt=1 (queue active)\n\
             2026-11-21T10:02:15Z mx postfix/smtp[9]: {id}: to=<{id}@example.no>, relay={relay}[192.0.2.1]:25, delay=1, dsn=2.0.0, status=sent (250 ok)\n"
        )
    };
    let log = line("4D1X2A", "smtp.relay.example") + &line("4D1X2B", "mx.example.no");
    let delivered = |name: &str, more: &[&str]| {
        let folder = ledger(name, "feedback");
        fs::write(folder.join("log"), &log).expect("a file");
        assert_eq!(
            take(&folder, &["4D1X2A", "4D1X2B"].map(|id| event(id, "prepared", &format!("{id}@example.no"), ""))).code,
            0
        );
        let taken = told(&folder, &[&["ingest", "log", "--delivery", "autumn"], more].concat());
        assert_eq!(taken.code, 0, "{}", taken.said);
        let rates = numbers(&folder);
        [&rates["handed-over"], &rates["delivered"]["n"]].map(|n| n.as_u64().expect("a number"))
    };
    assert_eq!(delivered("ledger-no-relay", &[]), [2, 2]);
    assert_eq!(delivered("ledger-relay", &["--relay", "other.example", "--relay", "SMTP.relay.example"]), [2, 1]);
}

fn numbers(folder: &Path) -> Value {
    json(&told(folder, &["rates", "autumn", "--json"]))["rates"].clone()
}

/// A bounce as it comes to the return path.
fn bounce(to: &str, of: &str) -> String {
    format!(
        "From: MAILER-DAEMON@mx.example.no\r\nTo: {to}\r\nSubject: Undelivered\r\nMessage-ID: <{of}.b@mx.example.no>\r\n\
         Date: Sat, 21 Nov 2026 11:30:00 +0000\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\r\n\r\n\
         --b\r\nContent-Type: text/plain\r\n\r\nNo.\r\n--b\r\nContent-Type: message/delivery-status\r\n\r\n\
         Reporting-MTA: dns; mx.example.no\r\n\r\nFinal-Recipient: rfc822; {of}\r\nAction: failed\r\nStatus: 5.1.1\r\n\
         Diagnostic-Code: smtp; 550 5.1.1 User unknown\r\n\r\n--b--\r\n"
    )
}

#[test]
fn a_bounce_with_its_token_moves_the_rates_and_a_forged_one_does_not() {
    let folder = ledger("ledger-forged", "optimistic");
    let events: Vec<String> =
        (0..4).map(|n| event(&format!("r{n}"), "relayed", &format!("ola{n}@example.no"), "")).collect();
    assert_eq!(json(&take(&folder, &events))["taken"]["n_new"], 4);
    assert_eq!(json(&take(&folder, &events))["taken"]["n_known"], 4, "the same events change nothing");
    assert_eq!(numbers(&folder)["delivered"]["n"], 4);

    fs::write(folder.join("forged.eml"), bounce("bounces@news.example", "ola0@example.no")).expect("a file");
    let forged = json(&told(&folder, &["ingest", "forged.eml", "--json"]));
    assert_eq!(forged["taken"]["n_unverified"], 1, "{forged}");
    assert_eq!(numbers(&folder)["failed"]["n"], 0, "nobody vouches for it");
    let made_up = format!("bounces+{}@news.example", "a".repeat(48));
    fs::write(folder.join("made-up.eml"), bounce(&made_up, "ola1@example.no")).expect("a file");
    told(&folder, &["ingest", "made-up.eml"]);
    assert_eq!(numbers(&folder)["failed"]["n"], 0, "this ledger did not make the token");

    let to = format!("bounces+{}@news.example", token(&folder, "ola2@example.no"));
    fs::write(folder.join("true.eml"), bounce(&to, "ola2@example.no")).expect("a file");
    assert_eq!(json(&told(&folder, &["ingest", "true.eml", "--json"]))["taken"]["n_new"], 1);
    let numbers = numbers(&folder);
    assert_eq!((&numbers["failed"]["n"], &numbers["hard"]["n"]), (&1.into(), &1.into()));
    let checked = told(&folder, &["quarantine", "check", "ola0@example.no", "ola2@example.no"]);
    assert_eq!((checked.code, checked.out.as_str()), (1, "ola0@example.no\n"), "{}", checked.said);
    assert_eq!(told(&folder, &["recompute"]).code, 0);
}

#[test]
fn an_event_for_which_nobody_vouches_counts_by_its_token_alone() {
    let folder = ledger("ledger-voucher", "feedback");
    let delivered = |address: &str| event(address, "delivered", address, "");
    take(&folder, &[delivered("ola@example.no"), delivered("kari@example.no")]);
    let token = token(&folder, "kari@example.no");
    let more = |token: &str| format!(r#","status":"5.1.1","voucher":"nobody","token":"{token}""#);
    let altered = format!("{}{}", &token[..47], if token.ends_with('a') { 'b' } else { 'a' });
    let bounced = |id: &str, address: &str, token: &str| event(id, "hard-bounce", address, &more(token));
    let taken =
        json(&take(&folder, &[bounced("1", "ola@example.no", &altered), bounced("2", "kari@example.no", &token)]));
    assert_eq!((&taken["taken"]["n_unverified"], &taken["taken"]["n_new"]), (&1.into(), &1.into()), "{taken}");
    assert_eq!(numbers(&folder)["failed"]["n"], 1);
    let failed = told(&folder, &["log", "autumn", "--status", "failed", "--json"]).out;
    assert!(failed.contains("kari@example.no") && !failed.contains("ola@example.no"), "{failed}");
}

#[test]
fn a_person_can_confirm_what_nobody_vouches_for() {
    let folder = ledger("ledger-confirm", "optimistic");
    take(&folder, &[event("r", "relayed", "ola@example.no", "")]);
    fs::write(folder.join("b.eml"), bounce("bounces@news.example", "ola@example.no")).expect("a file");
    told(&folder, &["ingest", "b.eml"]);
    let listed = run_in(&folder, &["ledger", "unverified", "--json"]);
    let id = json(&listed)["id"].as_str().expect("an id").to_owned();
    assert_eq!(told(&folder, &["confirm", &id]).code, 0);
    assert_eq!(numbers(&folder)["failed"]["n"], 1);
    assert_eq!(told(&folder, &["confirm", &id]).code, 1, "it counts already");
}

#[test]
fn tables_speak_the_language_that_is_asked_for() {
    let folder = ledger("ledger-tables", "feedback");
    let full = r#","status":"4.2.2","diagnostic":"smtp; 452 4.2.2 mailbox full""#;
    take(
        &folder,
        &[
            event("1", "relayed", "ola@example.no", ""),
            event("2", "delivered", "ola@example.no", ""),
            event("3", "relayed", "kari@example.com", ""),
            event("4", "soft-bounce", "kari@example.com", full),
        ],
    );
    let status = told(&folder, &["status", "--language", "nl"]);
    assert!(status.out.contains("Mailing") && status.out.contains("50%"), "{}", status.out);
    let log = told(&folder, &["log", "autumn", "--language", "nb"]);
    assert!(log.out.contains("kari@example.com") && log.out.contains("Mislyktes (prøves på nytt)"), "{}", log.out);
    let causes = told(&folder, &["causes", "autumn"]);
    assert!(causes.out.contains("The mailbox is full"), "{}", causes.out);
    let csv = told(&folder, &["log", "autumn", "--status", "failed", "--csv"]);
    let mut table = csv::Reader::from_reader(csv.out.as_bytes());
    let rows: Vec<csv::StringRecord> = table.records().collect::<Result<_, _>>().expect("a table");
    assert_eq!((rows.len(), &rows[0][0]), (1, "kari@example.com"));
    let line = told(&folder, &["line", "autumn", "kari@example.com"]);
    assert!(line.out.contains("452 4.2.2 mailbox full"), "{}", line.out);
    let none = told(&folder, &["rates", "winter"]);
    assert_eq!(none.code, 64);
    assert!(none.said.contains("there are autumn"), "{}", none.said);
}

#[test]
fn an_address_is_exported_and_forgotten_and_the_numbers_stay() {
    let folder = ledger("ledger-forget", "optimistic");
    take(&folder, &[event("1", "relayed", "ola@example.no", ""), event("2", "opened", "ola@example.no", "")]);
    let held = json(&told(&folder, &["export", "ola@example.no"]));
    assert_eq!(held["lines"][0]["delivery"], "autumn", "{held}");
    let before = numbers(&folder);
    assert_eq!(run_in(&folder, &["ledger", "forget", "ola@example.no"]).code, 0);
    assert_eq!(numbers(&folder), before);
    for file in ["ledger.db", "ledger.db-wal"] {
        let octets = fs::read(folder.join(file)).unwrap_or_default();
        let is_there = octets.windows(b"ola@example.no".len()).any(|window| window == b"ola@example.no");
        assert!(!is_there, "{file} still has it, in a page that is free");
    }
    assert_eq!(told(&folder, &["recompute"]).code, 0);
}

#[test]
fn a_status_that_was_derived_is_shown_beside_the_reported_one() {
    let folder = ledger("ledger-derived", "feedback");
    let said = r#","status":"5.0.0","diagnostic":"smtp; 550 5.1.1 User unknown""#;
    take(&folder, &[event("1", "relayed", "ola@example.no", ""), event("2", "hard-bounce", "ola@example.no", said)]);
    let line = json(&told(&folder, &["line", "autumn", "ola@example.no", "--json"]));
    for shown in [&line, &line["events"][1], &json(&told(&folder, &["log", "autumn", "--json"]))] {
        assert_eq!(
            (&shown["reported_status"], &shown["derived_status"]),
            (&"5.0.0".into(), &"5.1.1".into()),
            "{shown}"
        );
    }
    assert!(line["events"][0]["derived_status"].is_null(), "{line}");
    let text = told(&folder, &["line", "autumn", "ola@example.no"]).out;
    assert!(text.contains("Status  5.0.0") && text.contains("Status by the answer  5.1.1"), "{text}");
    let held = json(&told(&folder, &["export", "ola@example.no"]));
    assert_eq!(held["lines"][0]["events"][1]["derived_status"], "5.1.1", "{held}");
}

#[test]
fn a_summary_and_a_digest_are_mails_in_the_language_of_the_mailing() {
    let folder = ledger("ledger-mails", "optimistic");
    let unknown = r#","status":"5.1.1","diagnostic":"smtp; 550 5.1.1 User unknown""#;
    take(
        &folder,
        &[
            event("1", "relayed", "ola@example.no", ""),
            event("2", "relayed", "kari@example.com", ""),
            event("3", "hard-bounce", "kari@example.com", unknown),
        ],
    );
    let stamp = ["--message-id", "<1@news.example>", "--boundary", "=_2f7c", "--reporting-mta", "mail.news.example"];
    let mut arguments = vec!["summary", "autumn", "--to", "redactie@news.example"];
    arguments.extend(stamp);
    let interim = told(&folder, &arguments);
    assert_eq!(interim.code, 0, "{}", interim.said);
    assert!(interim.out.contains("Subject: Tussenstand: autumn"), "{}", interim.out);
    let ended: Vec<&str> = ["ledger"].iter().chain(&arguments).chain(&LATER).copied().collect();
    let ended = run_in(&folder, &ended);
    assert!(ended.out.contains("Subject: Eindstand: autumn"), "{} {}", ended.out, ended.said);
    let mut arguments = vec![
        "digest",
        "autumn",
        "--to",
        "redactie@news.example",
        "--since",
        "2026-11-21T00:00:00Z",
        "--language",
        "en",
    ];
    arguments.extend(stamp);
    let digest = told(&folder, &arguments);
    assert!(digest.out.contains("Subject: 1 address to look at: autumn"), "{} {}", digest.out, digest.said);
    assert!(digest.out.contains("kari@example.com"), "{}", digest.out);
}

/// Of twenty messages two are refused for good, and two for now.
fn failing(name: &str) -> PathBuf {
    let folder = ledger(name, "optimistic");
    let mut events: Vec<String> =
        (0..20).map(|n| event(&format!("r{n}"), "relayed", &format!("ola{n}@example.no"), "")).collect();
    let unknown = r#","status":"5.1.1","diagnostic":"smtp; 550 5.1.1 User unknown""#;
    let full = r#","status":"4.2.2","diagnostic":"smtp; 452 4.2.2 Mailbox full""#;
    events.extend((0..2).map(|n| event(&format!("h{n}"), "hard-bounce", &format!("ola{n}@example.no"), unknown)));
    events.extend((2..4).map(|n| event(&format!("s{n}"), "soft-bounce", &format!("ola{n}@example.no"), full)));
    assert_eq!(json(&take(&folder, &events))["taken"]["n_new"], 24);
    folder
}

fn alert(folder: &Path, now: &str, more: &[&str]) -> Ended {
    let arguments = ["ledger", "alert", "--to", "kari@news.example", "--language", "en", "--now", now];
    run_in(folder, &[&arguments[..], more].concat())
}

#[test]
fn an_alert_is_told_once_a_day_for_each_criterion() {
    let folder = failing("ledger-alert");
    let planned = alert(&folder, NOW[1], &["--dry-run"]);
    assert_eq!((planned.code, planned.out.lines().count()), (1, 2), "{}", planned.out);
    assert!(planned.out.starts_with("autumn  hard: 10.0 %, the limit is 5.0 %"), "{}", planned.out);
    let first = alert(&folder, NOW[1], &[]);
    assert!(first.code == 1 && first.said.contains("1 more due"), "a dry run remembers nothing: {}", first.said);
    assert!(first.out.contains("Subject: Needs a look: autumn"), "{}", first.out);
    assert!(first.out.contains("Unusually many addresses do not work"), "{}", first.out);
    let second = alert(&folder, "2026-11-21T12:10:00Z", &[]);
    assert_eq!(second.code, 0);
    assert!(second.out.contains("Unusually many messages wait or were refused"), "{}", second.out);
    let third = alert(&folder, "2026-11-22T11:59:59Z", &[]);
    assert_eq!((third.code, &*third.out), (0, ""), "{}", third.said);
    // A day after the first.
    let again = json(&alert(&folder, "2026-11-22T12:00:00Z", &["--dry-run", "--json"]));
    assert_eq!(again["alerts"].as_array().map(Vec::len), Some(1), "{again}");
    let told = &again["alerts"][0];
    assert_eq!((&told["criterion"], &told["n"], &told["of"]), (&"hard".into(), &2.into(), &20.into()), "{told}");
    let allowed = alert(&folder, "2026-11-23T12:00:00Z", &["--hard-limit", "10", "--soft-limit", "10%"]);
    assert_eq!((allowed.code, &*allowed.out), (0, ""), "what is exactly the limit does not pass it");
    let small = alert(&folder, "2026-11-23T12:00:00Z", &["--least", "21", "--dry-run"]);
    assert_eq!((small.code, &*small.out), (0, ""));
    let over = alert(&folder, "2026-12-09T12:00:00Z", &["--dry-run"]);
    assert_eq!((over.code, &*over.out), (0, ""), "it does not run any more");
    assert_eq!(alert(&folder, "2026-12-09T12:00:00Z", &["autumn", "--dry-run"]).code, 1, "it was named");
}

#[test]
fn alerts_become_files_and_what_could_not_be_written_is_told_again() {
    let folder = failing("ledger-alert-files");
    let lost = alert(&folder, NOW[1], &["--out", "nowhere"]);
    assert_eq!(lost.code, 78, "{}", lost.said);
    #[cfg(target_os = "linux")]
    {
        let full = fs::OpenOptions::new().write(true).open("/dev/full").expect("Linux has it");
        let arguments = ["ledger", "alert", "--to", "kari@news.example", "--now", NOW[1]];
        let status = retourpost(&arguments).current_dir(&folder).stdout(full).status().expect("the program");
        assert_eq!(status.code(), Some(74));
    }
    fs::create_dir(folder.join("alerts")).expect("a folder");
    let told = json(&alert(&folder, NOW[1], &["--out", "alerts", "--json"]));
    let files: Vec<&str> =
        told["alerts"].as_array().expect("a list").iter().filter_map(|it| it["file"].as_str()).collect();
    assert_eq!(files.len(), 2, "{told}");
    let first = fs::read_to_string(folder.join(files[0])).expect("a file");
    assert!(first.contains("Subject: Needs a look: autumn") && first.contains("do not work"), "{first}");
    let again = alert(&folder, NOW[1], &["--out", "alerts"]);
    assert_eq!((again.code, &*again.out), (0, ""));
    assert_eq!(fs::read_dir(folder.join("alerts")).expect("a folder").count(), 2);
    assert_eq!(alert(&folder, NOW[1], &["--json"]).code, 64, "the mail and JSON would be one stream");
    assert_eq!(alert(&folder, NOW[1], &["winter"]).code, 64);
}

/// The environment names the ledger: no command takes that for a key of the configuration.
#[test]
fn the_environment_may_name_the_ledger_and_its_key() {
    let folder = failing("ledger-environment");
    let ended = |arguments: &[&str]| {
        let variables = [
            ("RETOURPOST_LEDGER", "ledger.db"),
            ("RETOURPOST_LEDGER_KEY", "ledger.db.key"),
            ("RETOURPOST_BRAND_NAME", "Example"),
        ];
        let output = retourpost(arguments).current_dir(&folder).envs(variables).output();
        let output = output.expect("the program");
        assert!(output.status.success(), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("UTF-8")
    };
    let summary = ended(&["ledger", "summary", "autumn", "--to", "kari@news.example", NOW[0], NOW[1]]);
    assert!(summary.contains("Subject: ") && summary.contains("Example"), "{summary}");
    ended(&["config", "check"]);
}

/// A sendmail that keeps what it is given, or has no room for it.
#[cfg(unix)]
fn sendmail(folder: &Path, end: &str) -> String {
    use std::os::unix::fs::PermissionsExt;
    let script = folder.join("sendmail");
    let text =
        format!("#!/bin/sh\ncd '{}'\nprintf '[%s]' \"$@\" >>arguments\ncat >>message\n{end}\n", folder.display());
    fs::write(&script, text).expect("a script");
    fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).expect("permissions");
    format!("delivery.sendmail={}", script.display())
}

#[cfg(unix)]
#[test]
fn mails_leave_by_the_way_of_the_configuration_with_a_sender_that_takes_bounces() {
    let folder = failing("ledger-mails-sent");
    let way = sendmail(&folder, "");
    let set = ["--send", "--set", &way, "--set", "from.address=mailings@news.example"];
    let sent = told(&folder, &[&["summary", "autumn", "--to", "kari@news.example"], &set[..]].concat());
    assert_eq!((sent.code, &*sent.out), (0, ""), "{}", sent.said);
    assert!(sent.said == "retourpost: sent to kari@news.example\n", "{}", sent.said);
    let read = |name: &str| fs::read_to_string(folder.join(name)).expect("a file");
    assert_eq!(read("arguments"), "[-i][-f][mailings@news.example][--][kari@news.example]");
    let message = read("message");
    assert!(message.contains("Auto-Submitted: auto-generated") && !message.contains("multipart/report"), "{message}");
    let digest = ["digest", "autumn", "--to", "kari@news.example", "--since", "2026-11-21T00:00:00Z", "-q"];
    let sent = told(&folder, &[&digest, &set[..], &["--return-path", "b@news.example"]].concat());
    assert_eq!((sent.code, &*sent.out, &*sent.said), (0, "", ""));
    assert!(read("arguments").ends_with("[-i][-f][b@news.example][--][kari@news.example]"), "{}", read("arguments"));
    assert_eq!(told(&folder, &["summary", "autumn", "--to", "kari@news.example", "--send", "--out", "a"]).code, 64);
    let nowhere = told(&folder, &["summary", "autumn", "--to", "kari@news.example", "--send"]);
    assert!(nowhere.code == 64 && nowhere.said.contains("--set delivery.smtp="), "{}", nowhere.said);
}

/// Two are due; the first is refused for now, and both are told the next time.
#[cfg(unix)]
#[test]
fn an_alert_that_was_not_taken_is_told_again() {
    let folder = failing("ledger-alert-sent");
    let way = sendmail(&folder, "echo 'queue is full' >&2; exit 75");
    let refused = alert(&folder, NOW[1], &["--send", "--set", &way]);
    assert!(refused.code == 75 && refused.said.contains("queue is full"), "{}", refused.said);
    assert!(refused.said.contains("the mail to kari@news.example was not sent: "), "{}", refused.said);
    sendmail(&folder, "");
    let sent = alert(&folder, "2026-11-21T12:10:00Z", &["--send", "--set", &way, "--json"]);
    assert_eq!((sent.code, sent.said.lines().count()), (0, 2), "{}", sent.said);
    assert_eq!(json(&sent)["alerts"].as_array().map(Vec::len), Some(2), "{}", sent.out);
    let subjects =
        fs::read_to_string(folder.join("message")).expect("a file").matches("Subject: Needs a look: autumn").count();
    assert_eq!(subjects, 3, "the one that was not taken, and both");
    let again = alert(&folder, "2026-11-21T12:20:00Z", &["--send", "--set", &way, "--json"]);
    assert_eq!((again.code, json(&again)["alerts"].as_array().map(Vec::len)), (0, Some(0)));
    assert!(again.said.contains("no mail is due"), "{}", again.said);
}

/// The first of two is taken: that is told, since it is not told again.
#[cfg(unix)]
#[test]
fn what_was_told_before_one_failed_is_said() {
    let folder = failing("ledger-alert-half-sent");
    let way = sendmail(&folder, "mkdir once 2>/dev/null || { echo 'queue is full' >&2; exit 75; }");
    let half = alert(&folder, NOW[1], &["--send", "--set", &way, "--json"]);
    let told = |ended: &Ended| {
        let alerts = json(ended)["alerts"].as_array().expect("a list").clone();
        alerts.iter().map(|alert| alert["criterion"].as_str().expect("a word").to_owned()).collect::<Vec<_>>()
    };
    assert_eq!((half.code, told(&half)), (75, vec!["hard".to_owned()]), "{}", half.said);
    sendmail(&folder, "");
    let rest = alert(&folder, NOW[1], &["--send", "--set", &way, "--json"]);
    assert_eq!((rest.code, told(&rest)), (0, vec!["soft".to_owned()]), "{}", rest.said);
}

#[test]
fn a_mailing_that_is_late_slow_or_runs_is_told_where_that_is_asked_for() {
    let folder = ledger("ledger-alert-pace", "optimistic");
    let quiet = alert(&folder, "2026-11-21T15:00:00Z", &[]);
    assert_eq!((quiet.code, &*quiet.out), (0, ""));
    let late = alert(&folder, "2026-11-21T15:00:00Z", &["--start-within", "2h"]);
    assert!(late.out.contains("The mailing has not started yet"), "{} {}", late.out, late.said);
    let waiting = event("p", "prepared", "kari@example.com", "");
    take(&folder, &[event("1", "relayed", "ola@example.no", ""), waiting]);
    let slow = alert(&folder, "2026-11-21T13:30:00Z", &["--per-hour", "100"]);
    assert!(
        slow.out.contains("The mailing is slow") && slow.out.contains("Subject: Needs a look: autumn"),
        "{}",
        slow.said
    );
    let runs = alert(&folder, "2026-11-21T11:59:00Z", &["--running"]);
    assert!(runs.out.contains("The mailing is running"), "{} {}", runs.out, runs.said);
    assert!(runs.out.contains("Subject: Interim report: autumn"), "that it runs is nothing to look at: {}", runs.out);
}

#[test]
fn what_is_wrong_is_said_with_its_line_and_the_rest_is_taken() {
    let folder = ledger("ledger-wrong", "optimistic");
    let taken = take(
        &folder,
        &[
            event("1", "relayed", "ola@example.no", ""),
            event("2", "vanished", "ola@example.no", ""),
            event("3", "delivered", "ola@example.no", ""),
        ],
    );
    assert_eq!(taken.code, 65);
    assert!(taken.said.starts_with("retourpost: events.ndjson:2: kind: `vanished` is no kind"), "{}", taken.said);
    assert_eq!(json(&taken)["taken"]["n_new"], 2);
    let missing = run_in(&folder, &["ledger", "status", "--ledger", "nowhere.db"]);
    assert_eq!(missing.code, 78, "{}", missing.said);
    assert!(missing.said.contains("ledger init"), "{}", missing.said);
    assert_eq!(run_in(&folder, &["ledger", "init"]).code, 78, "there is one already");
    let watched = told(&folder, &["watch", "autumn", "--times", "1"]);
    assert!(watched.out.contains("Handed over"), "{}", watched.out);
}

#[test]
fn a_return_path_for_each_address_comes_from_a_list() {
    let folder = ledger("ledger-tokens", "optimistic");
    fs::write(folder.join("addresses"), "ola@example.no\n\nkari@example.com\n").expect("a file");
    let input = fs::File::open(folder.join("addresses")).expect("a file");
    let mut command = retourpost(&["ledger", "token", "autumn", "--return-path", "bounces@news.example"]);
    let output = command.current_dir(&folder).stdin(input).output().expect("the program");
    let text = String::from_utf8(output.stdout).expect("UTF-8");
    let rows: Vec<(&str, &str)> = text.lines().filter_map(|line| line.split_once('\t')).collect();
    let expected = format!("bounces+{}@news.example", token(&folder, "ola@example.no"));
    assert_eq!((rows.len(), rows[0]), (2, ("ola@example.no", expected.as_str())), "{text}");
    assert!(rows.iter().all(|(_, path)| path.split('@').next().is_some_and(|local| local.len() <= 64)));
}
