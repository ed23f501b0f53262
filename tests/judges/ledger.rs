//! What must hold of a ledger in SQLite holds of one in PostgreSQL: the same claims.

use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Stdio};
use std::sync::atomic::{AtomicUsize, Ordering};
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
        // The path of a socket has a hundred octets at most, and everybody must reach it. Each server has a folder of its own: the one before may
        // still be ending, and takes its folder away last.
        static STARTED: AtomicUsize = AtomicUsize::new(0);
        let n_before = STARTED.fetch_add(1, Ordering::Relaxed);
        let folder = std::env::temp_dir().join(format!("retourpost-judges-{}-{n_before}", std::process::id()));
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
/// empty folder, `$3` a file of events, `$4` the script of the judges, `$5` a folder for the write-ahead log of a server, if it is to lie elsewhere.
const IN_A_FILE: &str = r#"
set -e
mount -t tmpfs -o size=1m none "$2"
until_it_runs() { :; }
export RETOURPOST_LEDGER="$2/ledger.db"
"$1" ledger init
"$1" ledger new july --now 2026-07-08T09:00:00Z
"#;

/// The server refuses to run as root, which this is here: it has a namespace in which it is somebody else. Once it runs, the file system has 1 MiB of
/// room, in which no table has room for what comes. Where the log lies on it as well, it has what all tables want, and less than the next of the log's
/// files of 16 MiB. What the server writes by itself is put off; should a process of its own still find that out first, its log says which it was.
const ON_A_SERVER: &str = r#"
set -e
mount -t tmpfs -o size=256m none "$2"
folder=$2
mkfifo "$3.in" "$3.out"
unshare --map-user=65534 --map-group=65534 bash "$4" postgres ${5:+--waldir "$5"} "$2" \
  wal_writer_delay=10s bgwriter_delay=10s checkpoint_timeout=1h autovacuum=off log_line_prefix='%b: ' <"$3.in" >"$3.out" &
exec 9>"$3.in"
read -r _ <"$3.out"
export RETOURPOST_LEDGER="postgres://postgres@/postgres?host=$2" RETOURPOST_LEDGER_KEY="$3.key"
"$1" ledger init
"$1" ledger new july --now 2026-07-08T09:00:00Z
used=$(df -k --output=used "$2" | tail -n 1)
room=15000 n_starts=2
[ -z "$5" ] || room=1024 n_starts=1
mount --options-mode=ignore -o "remount,size=$((used + room))k" "$2"
until_it_runs() {
  for _ in $(seq 400); do
    [ "$(grep -c 'ready to accept connections' "$folder/log.initdb")" -lt "$n_starts" ] || return 0
    sleep 0.05
  done
  exit 69
}
"#;

const FULL_AND_AGAIN: &str = r#"
code=0
"$1" ledger ingest "$3" --json --now 2026-07-08T10:00:00Z >"$3.first" 2>"$3.said" || code=$?
echo "$code" >"$3.code"
mount --options-mode=ignore -o remount,size=256m "$2"
until_it_runs
"$1" ledger recompute >"$3.recomputed"
"$1" ledger rates july --json --now 2026-07-08T10:00:00Z >"$3.between"
"$1" ledger ingest "$3" --json --now 2026-07-08T10:00:00Z >"$3.taken"
"$1" ledger recompute >>"$3.recomputed"
"$1" ledger rates july --json --now 2026-07-08T10:00:00Z >"$3.rates"
[ ! -e "$2/log.initdb" ] || cp "$2/log.initdb" "$3.log"
exec 9>&-
wait
"#;

/// Each has two events, and a batch of 1,000 is 500 of them.
const N_MESSAGES: u64 = 10_000;

/// A file system that was full while events were taken in.
struct Full {
    /// With which code the program ended, and what it said.
    code: String,
    said: String,
    /// What the server wrote into its log.
    log: String,
}

impl Full {
    /// That the program knew why, and said what to do.
    fn assert_told(&self, why: &str) {
        let Self { code, said, .. } = self;
        assert!(said.contains(why) && said.ends_with("make room, and do the same again\n"), "{said}");
        assert_eq!(code, "74\n", "{said}");
    }
}

/// Whatever was taken before is there whole, and the rest comes to it.
fn full_and_again(name: &str, keeping: &str, wal: Option<&str>) -> Full {
    // The path of a socket has a hundred octets at most.
    let folder = std::env::temp_dir().join(format!("retourpost-judges-{}-{name}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(folder.join("small")).expect("there is a folder for temporary files");
    let event = |n: u64| {
        let event = |kind: &str, more: &str| {
            format!(
                r#"{{"id":"{n}/{kind}","at":"2026-07-08T09:30:00Z","kind":"{kind}","delivery":"july","recipient":"a{n}@example.com"{more}}}"#
            )
        };
        [event("relayed", ""), event("soft-bounce", r#","status":"4.2.2""#)].join("\n") + "\n"
    };
    let events = folder.join("e");
    std::fs::write(&events, (0..N_MESSAGES).map(event).collect::<String>()).expect("a file can be written");
    let wal = wal.map(|wal| folder.join(wal)).unwrap_or_default();
    let output = std::process::Command::new("unshare")
        .args(["--map-root-user", "--mount", "sh", "-c", &format!("{keeping}{FULL_AND_AGAIN}"), "sh"])
        .arg(env!("CARGO_BIN_EXE_retourpost"))
        .args([&folder.join("small"), &events, &crate::judge::source().join("judge"), &wal])
        .output()
        .expect("unshare (util-linux) is needed, and a system that lets users have namespaces of their own");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let told = |ending: &str| std::fs::read_to_string(folder.join(format!("e.{ending}"))).unwrap_or_default();
    let number = |ending: &str, pointer: &str| {
        let json: serde_json::Value = serde_json::from_str(&told(ending)).expect("JSON");
        json.pointer(pointer).and_then(serde_json::Value::as_u64).unwrap_or_else(|| panic!("{pointer}: {json}"))
    };
    let n_between = number("between", "/rates/handed-over");
    assert!((500..N_MESSAGES).contains(&n_between), "{n_between} messages: it has to fill up in the middle");
    assert_eq!(n_between % 500, 0, "a batch is there whole or not at all");
    assert_eq!(number("between", "/rates/retrying/n"), n_between, "a message without its bounce is half a batch");
    assert_eq!(number("taken", "/taken/n_known"), 2 * n_between);
    assert_eq!(number("taken", "/taken/n_new"), 2 * (N_MESSAGES - n_between));
    assert_eq!([number("rates", "/rates/handed-over"), number("rates", "/rates/retrying/n")], [N_MESSAGES; 2]);
    let full = Full { code: told("code"), said: told("said"), log: told("log") };
    let _ = std::fs::remove_dir_all(&folder);
    full
}

/// A file system that has no room left, as the kernel says it.
#[test]
fn a_disk_that_is_really_full_is_said_and_what_is_taken_again_has_the_same_numbers() {
    let full = full_and_again("file", IN_A_FILE, None);
    full.assert_told("ledger.db: the disk is full; nothing of this call was written");
}

/// The tables have no room, and the write-ahead log has.
#[test]
fn a_servers_disk_that_is_full_is_said_and_the_server_goes_on() {
    let full = full_and_again("tables", ON_A_SERVER, Some("wal"));
    full.assert_told("the server's disk is full; nothing of this call was written: ");
    assert!(full.log.contains("could not extend file") && !full.log.contains("PANIC"), "{}", full.log);
}

/// The write-ahead log has no room: the server stops in the midst of what it does. The process that finds it out tells its client why, and no other is told.
#[test]
fn a_server_whose_log_is_full_stops_and_begins_again_with_whole_batches() {
    let full = full_and_again("log", ON_A_SERVER, None);
    let Full { code, said, log } = &full;
    let is_found_by_its_process = log.contains("client backend: PANIC:  could not write to file \"pg_wal/");
    let is_found = log.contains(": PANIC:  could not write to file \"pg_wal/");
    if said.contains("the server ended the connection; nothing of this call was written unless it was a commit") {
        assert!(is_found && !is_found_by_its_process, "{said}{log}");
        assert_eq!(code, "75\n", "{said}");
    } else if said.contains("the server's disk is full; nothing of this call was written: ") {
        // A table wanted room before the log did, or at the same time.
        full.assert_told("the server's disk is full");
    } else {
        full.assert_told("log is full, and it stopped; nothing of this call was written unless it was a commit");
        assert!(is_found_by_its_process, "{said}{log}");
    }
}
