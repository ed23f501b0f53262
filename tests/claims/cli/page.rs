//! `retourpost ledger serve`, run as a program.

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Lines, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use super::{Ended, folder, report, retourpost, run_in};

const NOW: [&str; 2] = ["--now", "2026-11-21T12:00:00Z"];

/// The program while it serves, and what it says. It is ended with the test.
struct Serving {
    child: Child,
    lines: Lines<BufReader<ChildStderr>>,
    address: String,
}

impl Serving {
    fn in_folder(folder: &Path) -> Self {
        Self::with(folder, &[])
    }

    fn with(folder: &Path, more: &[&str]) -> Self {
        let arguments = ["ledger", "serve", "--listen", "127.0.0.1:0", "--access", "access", NOW[0], NOW[1]];
        let mut command = retourpost(&[&arguments, more].concat());
        let mut child = command.current_dir(folder).stderr(Stdio::piped()).spawn().expect("the program");
        let mut lines = BufReader::new(child.stderr.take().expect("its standard error")).lines();
        let first = lines.next().expect("a line").expect("UTF-8");
        let address = first.strip_prefix("retourpost: listening on http://").expect(&first);
        let address = address.trim_end_matches('/').to_owned();
        Self { child, lines, address }
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(&self.address).expect("a connection");
        stream.set_read_timeout(Some(Duration::from_secs(60))).expect("a timeout");
        stream
    }

    /// The answer to a request, head and body.
    fn answer(&self, request: &str) -> String {
        let mut stream = self.connect();
        let request = request.replace("HOST", &self.address).replace('\n', "\r\n");
        stream.write_all(request.as_bytes()).expect("sent");
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).expect("an answer");
        String::from_utf8(answer).expect("UTF-8")
    }

    fn get(&self, path: &str, code: &str) -> String {
        let head = format!("Host: HOST\nConnection: close\nAuthorization: Bearer {code}\n");
        self.answer(&format!("GET {path} HTTP/1.1\n{head}\n"))
    }

    /// Confirms a batch as a program does, which has looked at it.
    fn confirm(&self, batch: &str, code: &str) -> String {
        self.confirm_seen(batch, code, &self.seen(batch, code))
    }

    fn seen(&self, batch: &str, code: &str) -> String {
        let shown = self.get(&format!("/notices/{batch}"), code);
        let seen = shown.split("name=\"seen\" value=\"").nth(1).and_then(|rest| rest.split('"').next());
        seen.expect("a form").to_owned()
    }

    fn confirm_seen(&self, batch: &str, code: &str, seen: &str) -> String {
        let form = format!("seen={seen}");
        let head =
            format!("Host: HOST\nConnection: close\nAuthorization: Bearer {code}\nContent-Length: {}\n", form.len());
        self.answer(&format!("POST /notices/{batch} HTTP/1.1\n{head}\n{form}"))
    }

    fn next_line(&mut self) -> String {
        self.lines.next().expect("a line").expect("UTF-8")
    }

    fn signal(&self, name: &str) {
        let sent = Command::new("kill").args([&format!("-{name}"), &self.child.id().to_string()]).status();
        assert!(sent.expect("kill").success());
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        // It may have ended already.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A folder with a ledger, 2,500 messages, and a code.
fn prepared(name: &str) -> (PathBuf, String) {
    let folder = folder(name);
    assert_eq!(run_in(&folder, &["ledger", "init"]).code, 0);
    assert_eq!(run_in(&folder, &["ledger", "new", "autumn", NOW[0], NOW[1]]).code, 0);
    let event = |n: usize| {
        format!(
            r#"{{"id":"{n}","at":"2026-11-21T10:00:00Z","kind":"relayed","delivery":"autumn","recipient":"a{n}@example.no"}}"#
        )
    };
    let events: Vec<String> = (0..2_500).map(event).collect();
    fs::write(folder.join("events.ndjson"), events.join("\n")).expect("a file");
    assert_eq!(run_in(&folder, &["ledger", "ingest", "events.ndjson", NOW[0], NOW[1]]).code, 0);
    let code = new_code(&folder, "Kari");
    (folder, code)
}

fn new_code(folder: &Path, owner: &str) -> String {
    new_code_for(folder, "read", owner)
}

fn new_code_for(folder: &Path, role: &str, owner: &str) -> String {
    let made = run_in(folder, &["ledger", "access", "new", "--role", role, "--for", owner, "--access", "access"]);
    assert_eq!(made.code, 0, "{}", made.said);
    made.out.trim().to_owned()
}

#[test]
fn a_code_is_shown_once_and_its_hash_is_kept_for_its_owner_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = folder("page-access");
    let codes = [new_code(&folder, "Kari"), new_code(&folder, "Ola")];
    assert!(codes[0] != codes[1] && codes.iter().all(|code| code.len() == 43), "{codes:?}");
    let kept = fs::read_to_string(folder.join("access")).expect("the file");
    assert!(kept.lines().count() == 2 && kept.ends_with(" Ola\n"), "{kept}");
    assert!(codes.iter().all(|code| !kept.contains(code)), "{kept}");
    let mode = fs::metadata(folder.join("access")).expect("the file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
}

#[test]
fn without_a_code_nothing_is_served() {
    let folder = folder("page-nobody");
    assert_eq!(run_in(&folder, &["ledger", "init"]).code, 0);
    let missing = run_in(&folder, &["ledger", "serve", "--access", "access"]);
    assert!(missing.code == 78 && missing.said.contains("ledger access new"), "{}", missing.said);
    fs::write(folder.join("access"), "# nobody\n").expect("a file");
    let nobody = run_in(&folder, &["ledger", "serve", "--access", "access"]);
    assert!(nobody.code == 78 && nobody.said.contains("nobody has access"), "{}", nobody.said);
}

#[test]
fn the_page_is_served_with_its_headers_and_the_table_whole() {
    let (folder, code) = prepared("page-served");
    let serving = Serving::in_folder(&folder);
    let list = serving.get("/", &code);
    assert!(list.starts_with("HTTP/1.1 200 OK\r\n"), "{list}");
    assert!(list.contains("\r\ncontent-security-policy: default-src 'none'; style-src 'self';"), "{list}");
    assert!(list.contains("<bdi>autumn</bdi>") && list.contains("2,500"), "{list}");
    let table = serving.get("/m/1/log.csv?lang=en", &code);
    assert!(table.contains("\r\ntransfer-encoding: chunked\r\n"), "{}", &table[..400]);
    assert_eq!(table.matches("@example.no,Sent").count(), 2_500);
    let refused = serving.get("/m/1", "guessed");
    assert!(refused.starts_with("HTTP/1.1 401") && !refused.contains("autumn"), "{refused}");
}

#[test]
fn entering_takes_a_form_of_this_site_and_nothing_too_large() {
    let (folder, code) = prepared("page-entered");
    let serving = Serving::in_folder(&folder);
    let enter = |origin: &str, form: &str| {
        let head = format!("Host: HOST\nOrigin: {origin}\nConnection: close\nContent-Length: {}\n", form.len());
        serving.answer(&format!("POST /enter HTTP/1.1\n{head}\n{form}"))
    };
    let form = format!("code={code}&to=/m/1");
    let entered = enter("http://HOST", &form);
    assert!(entered.starts_with("HTTP/1.1 303") && entered.contains("\r\nlocation: /m/1\r\n"), "{entered}");
    assert!(entered.contains(&format!("set-cookie: retourpost-access={code}; Path=/; HttpOnly; SameSite=Strict\r\n")));
    assert!(enter("http://x.example", &form).starts_with("HTTP/1.1 403"));
    assert!(enter("http://HOST", &"x".repeat(9_000)).starts_with("HTTP/1.1 413"));
    let long = serving.answer(&format!("GET /{} HTTP/1.1\nHost: HOST\n\n", "x".repeat(20_000)));
    assert!(long.starts_with("HTTP/1.1 4"), "{long}");
}

#[test]
fn codes_are_read_again_and_the_server_ends_when_it_is_told() {
    let (folder, code) = prepared("page-signals");
    let mut serving = Serving::in_folder(&folder);
    fs::write(folder.join("access"), "no code\n").expect("a file");
    serving.signal("HUP");
    let said = serving.lines.next().expect("a line").expect("UTF-8");
    assert!(said.contains("the access codes stay as they were"), "{said}");
    assert!(serving.get("/", &code).starts_with("HTTP/1.1 200"));
    fs::remove_file(folder.join("access")).expect("removed");
    let other = new_code(&folder, "Ola");
    serving.signal("HUP");
    let said = serving.lines.next().expect("a line").expect("UTF-8");
    assert!(said.ends_with("the access codes were read again"), "{said}");
    assert!(serving.get("/", &code).starts_with("HTTP/1.1 401"));
    assert!(serving.get("/", &other).starts_with("HTTP/1.1 200"));
    // Idle, and no reason to wait.
    let _idle = serving.connect();
    serving.signal("TERM");
    let rest: Vec<String> = serving.lines.by_ref().map(|line| line.expect("UTF-8")).collect();
    assert_eq!(rest, ["retourpost: stopped"]);
    assert_eq!(serving.child.wait().expect("its end").code(), Some(0));
}

// ---- batches

/// A folder with a ledger, the code of somebody who may start, and a batch of so many notices for a Maildir.
fn prepared_batch(name: &str, n: usize, more: &[&str]) -> (PathBuf, String) {
    let folder = folder(name);
    assert_eq!(run_in(&folder, &["ledger", "init"]).code, 0);
    let line = |n: usize| report("ola@example.no").replace("kari@example.com", &format!("kari{n}@example.com")) + "\n";
    fs::write(folder.join("reports.ndjson"), (0..n).map(line).collect::<String>()).expect("a file");
    let dry = prepare(&folder, more);
    assert_eq!(dry.code, 0, "{}", dry.said);
    let code = new_code_for(&folder, "start", "Ola Nordmann");
    (folder, code)
}

fn prepare(folder: &Path, more: &[&str]) -> Ended {
    let arguments =
        ["send", "reports.ndjson", "--maildir", "Maildir", "--reporting-mta", "mx.example.com", "--dry-run"];
    run_in(folder, &[&arguments, more].concat())
}

/// The Message-IDs of what arrived, one for each message.
fn arrived(folder: &Path) -> Vec<String> {
    let files = fs::read_dir(folder.join("Maildir/new")).into_iter().flatten().flatten();
    let id = |entry: fs::DirEntry| {
        let text = fs::read_to_string(entry.path()).expect("a message");
        text.lines().find_map(|line| line.strip_prefix("Message-ID: ").map(str::to_owned)).expect("an id")
    };
    files.map(id).collect()
}

fn wait_for(what: &str, is_so: impl Fn() -> bool) {
    let until = Instant::now() + Duration::from_secs(120);
    while !is_so() {
        assert!(Instant::now() < until, "{what} never came");
        thread::sleep(Duration::from_millis(5));
    }
}

#[test]
fn a_batch_that_two_confirm_at_once_is_sent_once_and_says_by_whom() {
    let (folder, code) = prepared_batch("page-batch", 40, &[]);
    let reader = new_code(&folder, "Kari");
    let mut serving = Serving::with(&folder, &["--batches", "."]);
    let list = serving.get("/notices?lang=en", &reader);
    assert!(list.contains("reports.ndjson.batch") && list.contains("Waits for confirmation"), "{list}");
    assert!(serving.confirm_seen("reports.ndjson.batch", &reader, "x").starts_with("HTTP/1.1 403"));
    assert!(serving.confirm_seen("reports.ndjson.batch", &code, "x").starts_with("HTTP/1.1 409"));
    for strange in ["..", "..%2Freports.ndjson.batch", "%2Fetc", "Maildir"] {
        assert!(serving.confirm_seen(strange, &code, "x").starts_with("HTTP/1.1 404"), "{strange}");
    }
    assert_eq!(arrived(&folder).len(), 0);
    let seen = serving.seen("reports.ndjson.batch", &code);
    thread::scope(|scope| {
        let both = [(); 2].map(|()| scope.spawn(|| serving.confirm_seen("reports.ndjson.batch", &code, &seen)));
        for answer in both.map(|one| one.join().expect("an answer")) {
            assert!(answer.starts_with("HTTP/1.1 303"), "{answer}");
        }
    });
    assert_eq!(serving.next_line(), "retourpost: reports.ndjson.batch: confirmed by Ola Nordmann");
    assert_eq!(serving.next_line(), "retourpost: reports.ndjson.batch: 40 sent, 0 failed");
    let ids = arrived(&folder);
    assert_eq!((ids.len(), ids.iter().collect::<BTreeSet<_>>().len()), (40, 40));
    let journal = fs::read_to_string(folder.join("reports.ndjson.batch/journal.ndjson")).expect("a journal");
    let confirmed: Vec<&str> = journal.lines().filter(|line| line.contains("\"confirmed\"")).collect();
    assert!(confirmed.len() == 1 && confirmed[0].contains("\"by\":\"Ola Nordmann\""), "{confirmed:?}");
    let ended = serving.get("/notices/reports.ndjson.batch?lang=en", &code);
    assert!(ended.contains("Finished") && !ended.contains("class=\"start\""), "{ended}");
    // Also the terminal knows that nothing is left.
    let resumed = run_in(&folder, &["send", "--resume", "reports.ndjson.batch"]);
    assert!(resumed.code == 0 && resumed.said.contains("nothing is left to be sent; 40 sent"), "{}", resumed.said);
}

#[test]
fn what_was_prepared_anew_is_seen_anew_and_what_cannot_be_sent_says_why() {
    let (folder, code) = prepared_batch("page-batch-anew", 2, &[]);
    let serving = Serving::with(&folder, &["--batches", "reports.ndjson.batch"]);
    let seen = serving.seen("reports.ndjson.batch", &code);
    assert_eq!(prepare(&folder, &[]).code, 0);
    let changed = serving.confirm_seen("reports.ndjson.batch", &code, &seen);
    assert!(changed.starts_with("HTTP/1.1 409"), "{changed}");
    // The Maildir cannot be made: the page tells nobody but the administrator what stands in the way, and nothing is confirmed.
    fs::write(folder.join("Maildir"), "in the way").expect("a file");
    let refused = serving.confirm("reports.ndjson.batch", &code);
    assert!(refused.starts_with("HTTP/1.1 503"), "{refused}");
    assert!(!folder.join("reports.ndjson.batch/journal.ndjson").metadata().is_ok_and(|journal| journal.len() > 0));
    fs::remove_file(folder.join("Maildir")).expect("removed");
    assert!(serving.confirm("reports.ndjson.batch", &code).starts_with("HTTP/1.1 303"));
    wait_for("the mail", || arrived(&folder).len() == 2);
}

#[test]
fn what_was_confirmed_goes_on_when_the_server_starts_again() {
    let at = retourpost::report::Moment::try_new(seconds_now() + 4, 0).expect("a moment").to_string();
    let (folder, code) = prepared_batch("page-batch-later", 5, &["--at", &at]);
    let mut serving = Serving::with(&folder, &["--batches", "."]);
    assert!(serving.confirm("reports.ndjson.batch", &code).starts_with("HTTP/1.1 303"));
    assert!(serving.next_line().contains("confirmed by Ola Nordmann"));
    let waiting = serving.get("/notices/reports.ndjson.batch?lang=en&started=1", &code);
    assert!(waiting.contains("In progress") && waiting.contains("Not sent before"), "{waiting}");
    assert!(waiting.contains("Confirmed. Sending begins."), "{waiting}");
    serving.signal("TERM");
    let rest: Vec<String> = serving.lines.by_ref().map(|line| line.expect("UTF-8")).collect();
    assert_eq!(rest.last().map(String::as_str), Some("retourpost: stopped"), "{rest:?}");
    assert_eq!((serving.child.wait().expect("its end").code(), arrived(&folder).len()), (Some(0), 0));
    let mut again = Serving::with(&folder, &["--batches", "."]);
    assert!(again.next_line().ends_with("reports.ndjson.batch: goes on with what was confirmed"));
    wait_for("the mail", || arrived(&folder).len() == 5);
    assert!(seconds_now() >= retourpost::report::Moment::parse(&at).expect("a moment").unix_seconds());
}

/// A server that is killed in the midst of a batch loses nothing and sends nothing twice.
#[test]
fn a_server_that_is_killed_while_it_sends_goes_on_and_sends_each_notice_once_or_says_that_it_is_unsure() {
    const N: usize = 600;
    let (folder, code) = prepared_batch("page-batch-killed", N, &[]);
    let serving = Serving::with(&folder, &["--batches", "."]);
    assert!(serving.confirm("reports.ndjson.batch", &code).starts_with("HTTP/1.1 303"));
    wait_for("the first mail", || arrived(&folder).len() >= 10);
    drop(serving);
    let early = arrived(&folder).len();
    assert!(early < N, "it ended before it was killed");
    let mut again = Serving::with(&folder, &["--batches", "."]);
    assert!(again.next_line().ends_with("goes on with what was confirmed"));
    let mut said = again.next_line();
    while !said.contains(" sent, ") {
        said = again.next_line();
    }
    let ids = arrived(&folder);
    assert_eq!(ids.len(), ids.iter().collect::<BTreeSet<_>>().len(), "one arrived twice");
    let is_unsure = said.contains("1 unsure");
    assert!(ids.len() == N || (ids.len() == N - 1 && is_unsure), "{said}");
}

#[test]
fn a_folder_of_batches_that_is_not_there_is_told() {
    let folder = folder("page-batch-nowhere");
    assert_eq!(run_in(&folder, &["ledger", "init"]).code, 0);
    new_code(&folder, "Kari");
    let nowhere = run_in(&folder, &["ledger", "serve", "--access", "access", "--batches", "nowhere"]);
    assert!(nowhere.code == 78 && nowhere.said.contains("--batches nowhere"), "{}", nowhere.said);
}

fn seconds_now() -> i64 {
    let now = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970");
    i64::try_from(now.as_secs()).expect("this age")
}
