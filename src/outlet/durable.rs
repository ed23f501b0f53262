//! Files that are there whole or not at all.

use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use crate::diagnostic::Error;

/// A file that is being written under a name nobody reads. Gone when dropped.
pub(super) struct Draft {
    path: PathBuf,
    file: File,
}

impl Draft {
    /// Writes and syncs a new file of this name.
    pub(super) fn write(path: PathBuf, octets: &[u8]) -> io::Result<Self> {
        let file = create(&path)?;
        let mut draft = Self { path, file };
        draft.file.write_all(octets)?;
        draft.file.sync_all()?;
        Ok(draft)
    }

    /// Gives it its name, unless that is taken.
    pub(super) fn publish_new(self, target: &Path) -> io::Result<()> {
        match fs::hard_link(&self.path, target) {
            Err(error) if knows_no_links(&error) => {
                // No atomic way is left that leaves an existing file alone; the check is all there is on such a disk.
                if fs::symlink_metadata(target).is_ok() {
                    return Err(io::ErrorKind::AlreadyExists.into());
                }
                fs::rename(&self.path, target)?;
            }
            linked => linked?,
        }
        sync_folder_of(target)
    }

    /// Gives it its name, in place of the file that has it.
    pub(super) fn publish_over(self, target: &Path) -> io::Result<()> {
        fs::rename(&self.path, target)?;
        sync_folder_of(target)
    }
}

impl Drop for Draft {
    fn drop(&mut self) {
        // Fails after a rename, when there is nothing left to remove.
        let _ = fs::remove_file(&self.path);
    }
}

pub(super) fn create(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    // Mail is its reader's alone.
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

fn knows_no_links(error: &io::Error) -> bool {
    // FAT and some network disks say EPERM, others ENOTSUP.
    matches!(error.kind(), io::ErrorKind::Unsupported | io::ErrorKind::PermissionDenied)
}

/// Makes the name itself survive a crash. Only POSIX lets a folder be synced.
pub(super) fn sync_folder_of(target: &Path) -> io::Result<()> {
    if cfg!(unix) { File::open(folder_of(target))?.sync_all() } else { Ok(()) }
}

/// The folder that a file stands in: `.` for a bare name.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// An error of this system, with the path in front.
pub(super) fn failed(path: &Path, error: &io::Error) -> Error {
    Error::operator(format!("{}: {error}", path.display()))
}
