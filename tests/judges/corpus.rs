//! The messages that are judged: a folder for each set, with an `.eml` and a `.json` (see `expectation.rs`) for each message.

use crate::expectation::{self, Expectation};
use crate::judge;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

/// A folder of messages, and what is known of each.
pub(crate) struct Corpus {
    pub(crate) folder: PathBuf,
    pub(crate) expectations: Vec<Expectation>,
}

/// What we vouch for: no judge may object to any of it. Whoever makes more notices writes them here, as
/// `target/judges/corpus/<name>.eml` with `<name>.json` beside it.
pub(crate) fn corpus() -> &'static Corpus {
    static CORPUS: OnceLock<Corpus> = OnceLock::new();
    CORPUS.get_or_init(|| {
        let folder = emptied(judge::home().join("corpus"));
        copy_messages(&judge::source().join("data/good"), &folder);
        Corpus { expectations: expectation::of_folder(&folder), folder }
    })
}

/// What we do not vouch for: messages broken on purpose, and what real mail systems send. Each names the judges that object.
pub(crate) fn others() -> &'static [Corpus] {
    static OTHERS: OnceLock<Vec<Corpus>> = OnceLock::new();
    OTHERS.get_or_init(|| {
        let samples = emptied(judge::home().join("samples"));
        copy_messages(&judge::source().join("../data/samples"), &samples);
        copy_messages(&judge::source().join("data/samples"), &samples);
        [judge::source().join("data/bad"), samples]
            .map(|folder| Corpus { expectations: expectation::of_folder(&folder), folder })
            .into()
    })
}

fn emptied(folder: PathBuf) -> PathBuf {
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("a folder of ours below target can be removed");
    }
    fs::create_dir_all(&folder).expect("a folder below target can be made");
    folder
}

fn copy_messages(from: &Path, to: &Path) {
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let path = entry.expect("a folder of the repository can be listed").path();
        if path.extension().is_some_and(|extension| extension == "eml" || extension == "json") {
            let name = path.file_name().expect("a listed file has a name");
            fs::copy(&path, to.join(name)).expect("a file can be copied below target");
        }
    }
}
