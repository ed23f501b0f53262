//! Runs a judge over a folder and reads what it saw. The programs, and the lines of JSON they print, are described in
//! `tests/judges/judge`.

use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// What a judge has to say of one message.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sighting {
    pub(crate) file: String,
    #[serde(default)]
    pub(crate) recipients: Vec<Seen>,
    pub(crate) complaints: Vec<String>,
    /// The whole screen, from the text reader.
    #[serde(default)]
    pub(crate) screen: String,
}

/// What a judge saw of one recipient; what it cannot tell is absent.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Seen {
    pub(crate) address: String,
    pub(crate) action: Option<String>,
    pub(crate) status: Option<String>,
    /// The judge's own word for the kind of event: `temporary`, `bounced`.
    pub(crate) kind: Option<String>,
    /// The judge's own word for the cause: `userunknown`.
    pub(crate) reason: Option<String>,
}

/// The folder of this suite in the repository.
pub(crate) fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/judges")
}

/// Where the judges are installed and where they may write.
pub(crate) fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("target/judges")
}

/// The script that starts judges, with its arguments.
pub(crate) fn command(arguments: &[&str]) -> Command {
    let mut command = Command::new("bash");
    command.arg(source().join("judge")).args(arguments).stdin(Stdio::null());
    command
}

/// What the judge says of every message of the folder, by file name. A judge looks at a folder once in a run.
///
/// Panics, and so fails the test, when the judge is missing or leaves a message out.
pub(crate) fn sightings(name: &str, folder: &Path, arguments: &[&Path]) -> Sightings {
    static SEEN: Mutex<BTreeMap<(String, PathBuf), Once>> = Mutex::new(BTreeMap::new());
    let key = (name.to_owned(), folder.to_owned());
    let once = SEEN.lock().unwrap_or_else(PoisonError::into_inner).entry(key).or_default().clone();
    // The map is free again: other judges look at the same time.
    once.get_or_init(|| Arc::new(run(name, folder, arguments))).clone()
}

type Sightings = Arc<BTreeMap<String, Sighting>>;
type Once = Arc<OnceLock<Sightings>>;

fn run(name: &str, folder: &Path, arguments: &[&Path]) -> BTreeMap<String, Sighting> {
    let output = command(&[name]).arg(folder).args(arguments).output().expect("bash can be started");
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the judge {name} cannot judge ({}): {complaint}", output.status);
    String::from_utf8(output.stdout)
        .expect("a judge prints UTF-8")
        .lines()
        .map(|line| serde_json::from_str(line).unwrap_or_else(|error| panic!("{name}: {error}: {line}")))
        .map(|sighting: Sighting| (sighting.file.clone(), sighting))
        .collect()
}
