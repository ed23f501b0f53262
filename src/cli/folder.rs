//! A folder that a command fills again and again, among files of others.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs::{self, OpenOptions};
use std::io::{self, Write};
use std::path::{Component, Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::exit::{Exit, Failure};

/// A folder with a list of the files that are ours in it.
///
/// Each file is there whole or not at all. The list names a file before it is written, so that a run that was cut off leaves
/// nothing that the next one does not know. What the list does not name is never removed, and only with force replaced.
pub(super) struct Folder {
    path: PathBuf,
    list: &'static str,
    /// Of an earlier run.
    ours: BTreeSet<String>,
    is_forced: bool,
}

/// What became of files.
#[derive(Debug, Default)]
pub(super) struct Written {
    pub(super) n_new: usize,
    pub(super) n_changed: usize,
    pub(super) n_same: usize,
    pub(super) n_removed: usize,
}

#[derive(Debug, Serialize, Deserialize)]
struct List {
    version: u64,
    files: BTreeSet<String>,
}

const LIST_VERSION: u64 = 1;

impl Folder {
    /// Looks at the folder; nothing is written yet.
    pub(super) fn open(path: &Path, list: &'static str, is_forced: bool) -> Result<Self, Failure> {
        let ours = read_list(&path.join(list))?;
        let folder = |ours| Self { path: path.to_owned(), list, ours, is_forced };
        if let Some(ours) = ours {
            return Ok(folder(ours));
        }
        let is_free = is_forced || is_empty(path).map_err(|error| failed(path, &error))?;
        match is_free {
            true => Ok(folder(BTreeSet::new())),
            false => {
                let cure = "name another folder, or write into it with --force";
                Err(Failure::new(Exit::Output, format!("{}: holds something else: {cure}", path.display())))
            }
        }
    }

    /// Makes these the files that are ours: writes them in their order, then removes those of the earlier run that are not among
    /// them.
    pub(super) fn replace(self, files: &[(&str, &[u8])]) -> Result<Written, Failure> {
        let names: BTreeSet<String> = files.iter().map(|(name, _)| (*name).to_owned()).collect();
        self.spare_others(&names)?;
        fs::create_dir_all(&self.path).map_err(|error| failed(&self.path, &error))?;
        self.write_list(self.ours.union(&names).cloned().collect())?;
        let mut written = Written::default();
        for (name, octets) in files {
            self.put(name, octets, &mut written)?;
        }
        for stale in self.ours.difference(&names) {
            written.n_removed += usize::from(self.remove(stale)?);
        }
        self.write_list(names)?;
        Ok(written)
    }

    /// A file of another, where one of ours would go, stops everything before it begins.
    fn spare_others(&self, names: &BTreeSet<String>) -> Result<(), Failure> {
        let is_others = |name: &&String| !self.ours.contains(*name) && self.path.join(name).symlink_metadata().is_ok();
        match names.iter().find(is_others) {
            Some(name) if !self.is_forced => {
                let path = self.path.join(name);
                let cure = "move it away, or write over it with --force";
                Err(Failure::new(Exit::Output, format!("{}: is none of ours: {cure}", path.display())))
            }
            _ => Ok(()),
        }
    }

    fn put(&self, name: &str, octets: &[u8], written: &mut Written) -> Result<(), Failure> {
        let path = self.path.join(name);
        match fs::read(&path) {
            Ok(there) if there == octets => {
                written.n_same += 1;
                return Ok(());
            }
            Ok(_) => written.n_changed += 1,
            Err(_) => written.n_new += 1,
        }
        write_whole(&path, octets).map_err(|error| failed(&path, &error))
    }

    /// Removes a file that an earlier run wrote, and the folder around it if nothing is left there.
    fn remove(&self, name: &str) -> Result<bool, Failure> {
        let path = self.path.join(name);
        match fs::remove_file(&path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(false),
            removed => removed.map_err(|error| failed(&path, &error))?,
        }
        if let Some(folder) = path.parent().filter(|folder| *folder != self.path) {
            // Fails where something is left, and that is meant.
            let _ = fs::remove_dir(folder);
        }
        Ok(true)
    }

    fn write_list(&self, files: BTreeSet<String>) -> Result<(), Failure> {
        let path = self.path.join(self.list);
        // OK because numbers and texts are JSON.
        let mut json = serde_json::to_string_pretty(&List { version: LIST_VERSION, files }).expect("serializable");
        json.push('\n');
        write_whole(&path, json.as_bytes()).map_err(|error| failed(&path, &error))
    }
}

/// The files that an earlier run wrote, if one did.
fn read_list(path: &Path) -> Result<Option<BTreeSet<String>>, Failure> {
    let text = match fs::read_to_string(path) {
        // A folder that is not there, or something else in its place, is looked at later.
        Err(error) if matches!(error.kind(), io::ErrorKind::NotFound | io::ErrorKind::NotADirectory) => {
            return Ok(None);
        }
        read => read.map_err(|error| failed(path, &error))?,
    };
    let refused = |why: String| {
        let cure = "remove it, and write with --force";
        Failure::new(Exit::Output, format!("{}: not a list of ours ({why}): {cure}", path.display()))
    };
    let list: List = serde_json::from_str(&text).map_err(|error| refused(error.to_string()))?;
    if list.version != LIST_VERSION {
        return Err(refused(format!("version {}", list.version)));
    }
    // A list that leads out of the folder is not ours, whoever wrote it.
    if let Some(name) = list.files.iter().find(|name| !is_below(name)) {
        return Err(refused(format!("{name:?}")));
    }
    Ok(Some(list.files))
}

/// Whether a name stays below the folder: names of folders and a file, nothing that leads upward or elsewhere.
fn is_below(name: &str) -> bool {
    let is_name = |part: Component<'_>| matches!(part, Component::Normal(_));
    !name.is_empty() && Path::new(name).components().all(is_name)
}

fn is_empty(path: &Path) -> io::Result<bool> {
    match fs::read_dir(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        entries => Ok(entries?.next().is_none()),
    }
}

/// Writes a file under a name that nobody reads, and gives it its own. Everybody may read it, as far as the umask allows.
pub(super) fn write_whole(path: &Path, octets: &[u8]) -> io::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    let name = path.file_name().map(OsStr::to_string_lossy).unwrap_or_default();
    let part = path.with_file_name(format!(".{name}.{}.part", std::process::id()));
    let written = OpenOptions::new().write(true).create_new(true).open(&part).and_then(|mut file| {
        file.write_all(octets)?;
        file.sync_all()
    });
    let published = written.and_then(|()| fs::rename(&part, path));
    if published.is_err() {
        let _ = fs::remove_file(&part);
    }
    published
}

fn failed(path: &Path, error: &io::Error) -> Failure {
    Failure::output(&path.display().to_string(), error)
}

#[cfg(test)]
mod tests {
    use super::is_below;

    #[test]
    fn a_name_that_leads_out_of_the_folder_is_not_below_it() {
        assert!(is_below("nl/mailbox-full.html") && is_below("help.css"));
        for name in ["", "/etc/passwd", "../index.html", "nl/../../x", ".."] {
            assert!(!is_below(name), "{name}");
        }
    }
}
