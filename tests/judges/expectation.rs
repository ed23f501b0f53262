//! What is known of a message before anyone judges it: the `.json` beside its `.eml`.

use serde::Deserialize;
use std::fs;
use std::path::Path;

/// One message of a folder, with what must be found in it.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Expectation {
    /// The report the message tells of. Messages that share it say the same in several languages.
    pub(crate) report: String,
    /// The language of the words, as a BCP 47 tag.
    pub(crate) language: String,
    /// Whether we vouch for it. Then no judge may object, and otherwise exactly those of `noticed_by` do.
    pub(crate) ours: bool,
    /// What the machine part says, in its order; addresses as they stand after the type.
    pub(crate) recipients: Vec<Fate>,
    /// For a message that is not ours: the judges that complain of it or do not see `recipients`.
    #[serde(default)]
    pub(crate) noticed_by: Vec<String>,
    /// Whether the text reader's whole screen is compared with a golden text.
    #[serde(default)]
    pub(crate) golden_screen: bool,
    /// The name of the file, `name.eml`.
    #[serde(skip)]
    pub(crate) file: String,
    /// Whether the machine part is `message/global-delivery-status` (RFC 6533 §3), which several judges do not know.
    #[serde(skip)]
    pub(crate) is_global: bool,
}

impl Expectation {
    /// Whether only the global type can say it: it is used, and an address is not ASCII.
    pub(crate) fn needs_global(&self) -> bool {
        self.is_global && self.recipients.iter().any(|fate| !fate.address.is_ascii())
    }
}

/// What became of a recipient: `Final-Recipient`, `Action` and `Status` (RFC 3464 §2.3.2–§2.3.4).
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Fate {
    pub(crate) address: String,
    pub(crate) action: String,
    pub(crate) status: String,
}

/// Reads the expectations of a folder, by file name. A message without one is an error: it would go unjudged.
pub(crate) fn of_folder(folder: &Path) -> Vec<Expectation> {
    let mut names: Vec<_> = fs::read_dir(folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .filter_map(|entry| entry.ok()?.file_name().into_string().ok())
        .filter(|name| name.ends_with(".eml"))
        .collect();
    names.sort();
    assert!(!names.is_empty(), "{} holds no .eml", folder.display());
    names.into_iter().map(|name| of_file(folder, name)).collect()
}

fn of_file(folder: &Path, name: String) -> Expectation {
    let json = folder.join(&name).with_extension("json");
    let text = fs::read_to_string(&json).unwrap_or_else(|error| panic!("{}: {error}", json.display()));
    let octets = fs::read(folder.join(&name)).expect("a file that was listed can be read");
    let found: Expectation = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", json.display()));
    let is_global = octets.windows(GLOBAL.len()).any(|window| window.eq_ignore_ascii_case(GLOBAL));
    Expectation { file: name, is_global, ..found }
}

const GLOBAL: &[u8] = b"message/global-delivery-status";
