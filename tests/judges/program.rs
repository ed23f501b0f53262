//! Our own program, run as people run it, and what it says it did with a batch of reports.

use crate::judge::home;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The host that the notices are from.
pub(crate) const HOST: &str = "mx.example.org";

/// The same octets each time.
pub(crate) const STAMP: [&str; 6] = [
    "--now",
    "2026-11-21T10:02:14+01:00",
    "--message-id",
    "<20261121090214.2f7c@mx.example.org>",
    "--boundary",
    "=_judges",
];

/// How a run ended.
#[derive(Debug)]
pub(crate) struct Ran {
    pub(crate) exit: i32,
    pub(crate) stdout: Vec<u8>,
    pub(crate) stderr: String,
}

impl Ran {
    /// Its standard output, if all went well.
    pub(crate) fn done(self) -> Vec<u8> {
        assert_eq!(self.exit, 0, "{}", self.stderr);
        self.stdout
    }
}

/// Runs `retourpost`, untouched by what the environment says of it.
pub(crate) fn retourpost<A: AsRef<str>>(arguments: &[A]) -> Ran {
    let mut command = without_settings();
    command.args(arguments.iter().map(AsRef::as_ref)).stdin(Stdio::null());
    let output = command.output().expect("cargo has built the program");
    Ran {
        exit: output.status.code().unwrap_or_else(|| panic!("{}", output.status)),
        stdout: output.stdout,
        stderr: String::from_utf8(output.stderr).expect("it speaks UTF-8"),
    }
}

/// `retourpost` without the settings of the environment.
pub(crate) fn without_settings() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_retourpost"));
    for (name, _) in std::env::vars_os() {
        if name.to_string_lossy().starts_with("RETOURPOST_") {
            command.env_remove(name);
        }
    }
    command.env("RETOURPOST_REPORTING_MTA", HOST);
    command
}

/// A folder of this name below `target/judges`, empty.
pub(crate) fn empty_folder(name: &str) -> PathBuf {
    let folder = home().join(name);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("a folder of ours below target can be removed");
    }
    fs::create_dir_all(&folder).expect("a folder below target can be made");
    folder
}

pub(crate) fn text(path: &Path) -> &str {
    path.to_str().expect("the repository has a path in UTF-8")
}

/// The lines of a file below `target`, written.
pub(crate) fn written(path: &Path, octets: impl AsRef<[u8]>) -> String {
    fs::write(path, octets).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text(path).to_owned()
}

/// Reports in NDJSON, each with a return path of its own: the recipient of its notice. In three languages, and each with a returned
/// message in which dots begin lines.
pub(crate) struct Batch {
    folder: PathBuf,
    pub(crate) recipients: BTreeSet<String>,
}

/// What the program says became of a batch.
#[derive(Debug)]
pub(crate) struct Sent {
    pub(crate) exit: i32,
    pub(crate) n_sent: usize,
    /// By recipient of the notice.
    pub(crate) unsent: BTreeMap<String, Unsent>,
}

/// A notice that could not be sent.
pub(crate) struct Unsent {
    /// What is said of it, without where it is kept.
    pub(crate) why: String,
    /// Where it is kept.
    pub(crate) file: PathBuf,
    pub(crate) octets: Vec<u8>,
}

impl Batch {
    pub(crate) fn of(name: &str, n: usize) -> Self {
        let folder = empty_folder(name);
        let recipients: Vec<_> = (0..n).map(|n| format!("kari{n:03}@example.com")).collect();
        let lines = recipients.iter().enumerate().map(|(n, address)| format!("{}\n", report(n, address)));
        written(&folder.join("batch.ndjson"), lines.collect::<String>());
        Self { folder, recipients: recipients.into_iter().collect() }
    }

    /// Sends it over these many connections; what cannot be sent is kept.
    pub(crate) fn send(&self, url: &str, n_connections: usize) -> Sent {
        self.send_by(&["--smtp", url, "--connections", &n_connections.to_string()])
    }

    /// Sends it by this way, and holds the program to its own words: they must name every notice that was not sent, where each is
    /// kept whole, and a sum that adds up.
    pub(crate) fn send_by(&self, way: &[&str]) -> Sent {
        let (reports, failed) = (self.folder.join("batch.ndjson"), self.folder.join("failed"));
        let arguments = [&["send", text(&reports), "--yes", "--failed", text(&failed)], way].concat();
        let Ran { exit, stderr, .. } = retourpost(&arguments);
        let (n_sent, n_failed) = sum(&stderr);
        let unsent: BTreeMap<_, _> = stderr.lines().filter_map(Unsent::told).collect();
        assert_eq!(n_sent + n_failed, self.recipients.len(), "{stderr}");
        assert_eq!(unsent.len(), n_failed, "{stderr}");
        let kept: BTreeSet<_> = unsent.values().map(|unsent| unsent.file.clone()).collect();
        assert_eq!(kept, files(&failed), "what is kept is what is said to be");
        for (recipient, unsent) in &unsent {
            assert!(self.recipients.contains(recipient), "{recipient}");
            assert_eq!(recipient_of(&unsent.octets), *recipient);
            assert!(unsent.octets.ends_with(b"--\r\n"), "{recipient}: the message is not whole");
        }
        Sent { exit, n_sent, unsent }
    }
}

impl Sent {
    /// Holds the program to what arrived, recipient by recipient: nothing is lost and nothing doubled.
    pub(crate) fn holds_against(&self, batch: &Batch, arrived: &BTreeMap<String, usize>) {
        for recipient in &batch.recipients {
            let n = arrived.get(recipient).copied().unwrap_or_default();
            match self.unsent.get(recipient) {
                None => assert_eq!(n, 1, "{recipient}: said to be sent"),
                Some(unsent) if unsent.is_unsure() => assert!(n <= 1, "{recipient}: {unsent:?}: arrived {n} times"),
                Some(unsent) => assert_eq!(n, 0, "{recipient}: {unsent:?}"),
            }
        }
        assert!(arrived.keys().all(|recipient| batch.recipients.contains(recipient)), "{arrived:?}");
    }
}

impl std::fmt::Debug for Unsent {
    /// Without its octets.
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(&self.why)
    }
}

impl Unsent {
    /// `retourpost: INPUT: not sent to RECIPIENT: WHY; the message is kept in FILE`.
    fn told(line: &str) -> Option<(String, Self)> {
        let (_, told) = line.split_once(": not sent to ")?;
        let (recipient, told) = told.split_once(": ").expect("it says why");
        let (why, file) = told.rsplit_once("; the message is kept in ").expect("it says where");
        let octets = fs::read(file).unwrap_or_else(|error| panic!("{file}: {error}"));
        Some((recipient.to_owned(), Self { why: why.to_owned(), file: file.into(), octets }))
    }

    /// Whether it may have arrived.
    pub(crate) fn is_unsure(&self) -> bool {
        self.why.contains("it may have arrived")
    }
}

fn report(n: usize, return_path: &str) -> serde_json::Value {
    let header = format!("From: {return_path}\nTo: ola@example.no\nSubject: Møte {n}\nMessage-ID: <{n}@example.com>\n");
    json!({
        "version": 1,
        "reporting_mta": HOST,
        "message": { "return_path": return_path, "ret": "FULL", "header": header, "body": ".\n..\n.dot\n\n.\nend\n" },
        "recipients": [{ "final_recipient": "ola@example.no", "reply": "550 5.1.1 User unknown" }],
        "reader": { "language": (["en", "nl", "nb"][n % 3]) },
    })
}

/// The last line: `retourpost: 49 sent, 1 failed: 1 refused for good (1 550 5.1.1)`.
fn sum(stderr: &str) -> (usize, usize) {
    let line = stderr.lines().last().unwrap_or_default();
    let numbers: Vec<_> = line.split_whitespace().filter_map(|word| word.parse().ok()).collect();
    let [n_sent, n_failed, ..] = numbers[..] else { panic!("no sum: {stderr}") };
    (n_sent, n_failed)
}

fn files(folder: &Path) -> BTreeSet<PathBuf> {
    fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.expect("a folder below target can be listed").path())
        .collect()
}

/// The address in To, as a foreign parser reads it.
pub(crate) fn recipient_of(octets: &[u8]) -> String {
    use mailparse::MailHeaderMap as _;
    let (header, _) = mailparse::parse_headers(octets).expect("a message has a header");
    header.get_first_value("To").expect("a notice has To").trim_matches(['<', '>']).to_owned()
}

/// How many of these there are for each recipient.
pub(crate) fn counted(recipients: impl IntoIterator<Item = String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for recipient in recipients {
        *counts.entry(recipient).or_default() += 1;
    }
    counts
}
