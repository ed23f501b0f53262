//! What must hold of a ledger in SQLite holds of one in PostgreSQL: the same claims.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Stdio};
use std::sync::{Mutex, PoisonError, Weak};

use crate::judge::command;
use std::sync::Arc;

#[path = "../claims/ledger/place.rs"]
#[allow(dead_code, reason = "the claims use the rest of it")]
mod place;
#[path = "../claims/ledger/suite.rs"]
#[allow(dead_code, reason = "the claims use the rest of it")]
mod suite;

use place::Place;

/// A server for as many tests as run at a time.
struct Server {
    folder: PathBuf,
    child: Child,
    stdin: Option<ChildStdin>,
}

impl Server {
    /// The one that runs, or a new one.
    fn shared() -> Arc<Self> {
        static SERVER: Mutex<Weak<Server>> = Mutex::new(Weak::new());
        let mut shared = SERVER.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(server) = shared.upgrade() {
            return server;
        }
        let server = Arc::new(Self::start());
        *shared = Arc::downgrade(&server);
        server
    }

    fn start() -> Self {
        // The path of a socket has a hundred octets at most, and everybody must reach it.
        let folder = std::env::temp_dir().join(format!("retourpost-judges-{}", std::process::id()));
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).expect("there is a folder for temporary files");
        let mut child = command(&["postgres"])
            .arg(&folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("bash can be started");
        let stdin = child.stdin.take();
        let mut line = String::new();
        let stdout = child.stdout.take().expect("the output is piped");
        BufReader::new(stdout).read_line(&mut line).expect("the output can be read");
        assert_eq!(line, "ready\n", "the judge postgres does not start; run tests/run, which installs it");
        Self { folder, child, stdin }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It ends when its standard input does.
        drop(self.stdin.take());
        let _ = self.child.wait();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

/// A database, and the server that must run as long as it is used.
struct OnServer {
    place: Place,
    _server: Arc<Server>,
}

impl OnServer {
    fn new(name: &str) -> Self {
        let server = Server::shared();
        let socket: &Path = &server.folder;
        Self { place: Place::on_server(socket, name), _server: server }
    }
}

impl std::ops::Deref for OnServer {
    type Target = Place;

    fn deref(&self) -> &Place {
        &self.place
    }
}

suite::ledger_suite!(OnServer::new);

#[test]
fn the_child_takes_in_batches() {
    suite::crash::take_in_batches_if_a_parent_says_so();
}

/// In a namespace of its own, where this may mount a file system of any size: fills it, gives it room, and goes on. `$1` is the program, `$2` an
/// empty folder, `$3` a file of events.
const FULL_AND_AGAIN: &str = r#"
set -e
mount -t tmpfs -o size=1m none "$2"
cd "$2"
export RETOURPOST_LEDGER="$2/ledger.db"
"$1" ledger init
"$1" ledger new july --now 2026-07-08T09:00:00Z
code=0
"$1" ledger ingest "$3" --json --now 2026-07-08T10:00:00Z >first 2>"$3.said" || code=$?
echo "$code" >"$3.code"
mount -o remount,size=64m "$2"
"$1" ledger recompute >"$3.recomputed"
"$1" ledger rates july --json --now 2026-07-08T10:00:00Z >"$3.between"
"$1" ledger ingest "$3" --json --now 2026-07-08T10:00:00Z >"$3.taken"
"$1" ledger recompute >>"$3.recomputed"
"$1" ledger rates july --json --now 2026-07-08T10:00:00Z >"$3.rates"
"#;

/// A file system that has no room left, as the kernel says it.
#[test]
fn a_disk_that_is_really_full_is_said_and_what_is_taken_again_has_the_same_numbers() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("ledger-full");
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(folder.join("small")).expect("a folder below target can be made");
    let n_messages = 5_000_u64;
    let event = |n: u64| {
        let event = |kind: &str, more: &str| {
            format!(
                r#"{{"id":"{n}/{kind}","at":"2026-07-08T09:30:00Z","kind":"{kind}","delivery":"july","recipient":"a{n}@example.com"{more}}}"#
            )
        };
        [event("relayed", ""), event("soft-bounce", r#","status":"4.2.2""#)].join("\n") + "\n"
    };
    let events = folder.join("events.ndjson");
    std::fs::write(&events, (0..n_messages).map(event).collect::<String>()).expect("a file can be written");
    let output = std::process::Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", FULL_AND_AGAIN, "sh", env!("CARGO_BIN_EXE_retourpost")])
        .args([&folder.join("small"), &events])
        .output()
        .expect("unshare (util-linux) is needed, and a system that lets users have namespaces of their own");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told = |ending: &str| {
        std::fs::read_to_string(folder.join(format!("events.ndjson.{ending}"))).expect("the script writes it")
    };
    let number = |ending: &str, pointer: &str| {
        let json: serde_json::Value = serde_json::from_str(&told(ending)).expect("JSON");
        json.pointer(pointer).and_then(serde_json::Value::as_u64).unwrap_or_else(|| panic!("{pointer}: {json}"))
    };
    let said = told("said");
    assert_ne!(told("code"), "0\n", "{said}");
    assert!(
        said.contains("ledger.db: the disk is full") && said.contains("make room, and do the same again"),
        "{said}"
    );
    let n_between = number("between", "/rates/handed-over");
    assert!(n_between < n_messages, "it did not fill up");
    assert_eq!(number("between", "/rates/retrying/n"), n_between, "a message without its bounce is half a batch");
    assert_eq!(number("taken", "/taken/n_known"), 2 * n_between);
    assert_eq!(number("taken", "/taken/n_new"), 2 * (n_messages - n_between));
    assert_eq!([number("rates", "/rates/handed-over"), number("rates", "/rates/retrying/n")], [n_messages; 2]);
}
