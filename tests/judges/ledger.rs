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
