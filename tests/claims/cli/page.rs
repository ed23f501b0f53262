//! `retourpost ledger serve`, run as a program.

use std::fs;
use std::io::{BufRead, BufReader, Lines, Read, Write};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStderr, Command, Stdio};
use std::time::Duration;

use super::{folder, retourpost, run_in};

const NOW: [&str; 2] = ["--now", "2026-11-21T12:00:00Z"];

/// The program while it serves, and what it says. It is ended with the test.
struct Serving {
    child: Child,
    lines: Lines<BufReader<ChildStderr>>,
    address: String,
}

impl Serving {
    fn in_folder(folder: &Path) -> Self {
        let arguments = ["ledger", "serve", "--listen", "127.0.0.1:0", "--access", "access", NOW[0], NOW[1]];
        let mut command = retourpost(&arguments);
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
    let made = run_in(folder, &["ledger", "access", "new", "--role", "read", "--for", owner, "--access", "access"]);
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
