//! Where a ledger of the tests is kept.

use std::path::{Path, PathBuf};

use retourpost::ledger::Ledger;

/// A ledger's place, gone when dropped.
pub(crate) struct Place {
    pub(crate) target: String,
    pub(crate) folder: PathBuf,
    key: PathBuf,
}

impl Place {
    /// A file in a folder of its own.
    pub(crate) fn in_file(name: &str) -> Self {
        let folder = folder(name);
        Self { target: text(&folder.join("ledger.db")), key: folder.join("key"), folder }
    }

    /// A database of a server, which is there and empty.
    #[cfg(feature = "ledger-postgres")]
    #[allow(dead_code, reason = "the judges use it")]
    pub(crate) fn on_server(socket: &Path, name: &str) -> Self {
        let folder = folder(&format!("server-{name}"));
        let url = |database: &str| format!("postgres://postgres@/{database}?host={}", text(socket));
        // A name of PostgreSQL has 63 octets at most.
        let database: String = name.chars().take(60).collect();
        let mut client =
            postgres::Client::connect(&url("postgres"), postgres::NoTls).expect("the server takes clients");
        client.batch_execute(&format!("CREATE DATABASE {database}")).expect("a database can be made");
        Self { target: url(&database), key: folder.join("key"), folder }
    }

    /// Another place of the same kind, with the same key.
    pub(crate) fn another(&self, name: &str) -> Self {
        let name =
            format!("{}_{name}", self.folder.file_name().expect("it has a name").to_string_lossy()).replace('-', "_");
        let mut place = self.of_the_same_kind(&name);
        place.key.clone_from(&self.key);
        place
    }

    #[cfg(feature = "ledger-postgres")]
    fn of_the_same_kind(&self, name: &str) -> Self {
        match self.target.split_once("?host=") {
            Some((_, socket)) => {
                let short: String = name.chars().rev().take(50).collect::<Vec<_>>().into_iter().rev().collect();
                Self::on_server(Path::new(socket), &format!("x{short}"))
            }
            None => Self::in_file(name),
        }
    }

    #[cfg(not(feature = "ledger-postgres"))]
    fn of_the_same_kind(&self, name: &str) -> Self {
        Self::in_file(name)
    }

    pub(crate) fn key(&self) -> &Path {
        &self.key
    }

    pub(crate) fn init(&self) -> Ledger {
        Ledger::init(&self.target, Some(&self.key)).expect("a new ledger can be made")
    }

    pub(crate) fn open(&self) -> Ledger {
        Ledger::open(&self.target, Some(&self.key)).expect("the ledger can be opened")
    }

    /// Does something behind the ledger's back.
    pub(crate) fn run(&self, sql: &str) {
        #[cfg(feature = "ledger-postgres")]
        if self.target.starts_with("postgres:") {
            let mut client =
                postgres::Client::connect(&self.target, postgres::NoTls).expect("the server takes clients");
            client.batch_execute(&format!("SET search_path TO retourpost; {sql}")).expect("the statement is right");
            return;
        }
        let connection = rusqlite::Connection::open(&self.target).expect("the file is a database");
        connection.execute_batch(sql).expect("the statement is right");
    }
}

fn text(path: &Path) -> String {
    path.to_str().expect("the folder is named in UTF-8").to_owned()
}

/// An empty folder of this name.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("ledger-{}-{name}", std::process::id()));
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("a folder below target can be made");
    folder
}

impl Drop for Place {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}
