//! One message in one `.eml` file.

use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicU64, Ordering};

use super::Outgoing;
use super::durable::{Draft, failed, folder_of};
use crate::diagnostic::Error;

/// What to do with a file that has the name already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum Existing {
    /// Leave it alone and report an error.
    #[default]
    Keep,
    /// Put the message in its place.
    Replace,
}

/// Writes the octets as they are to a file of this name.
///
/// They are written to a temporary name in the same folder (`.NAME.PID.N.part`), synced, and only then given their
/// name: a reader sees the whole message or none, also after a crash. After an error nothing is left behind.
/// On a disk without hard links a file that appears in the very same moment is replaced even with [`Existing::Keep`].
///
/// # Errors
/// Those of the file system, and a name that is taken unless it is to be replaced.
pub fn write(outgoing: &Outgoing, path: &Path, existing: Existing) -> Result<(), Error> {
    write_octets(&outgoing.octets, path, existing)
}

/// The same for octets that are no message, such as a part of one.
pub(crate) fn write_octets(octets: &[u8], path: &Path, existing: Existing) -> Result<(), Error> {
    let Some(name) = path.file_name() else {
        return Err(Error::operator(format!("{}: not the name of a file", path.display())));
    };
    let part = format!(".{}.{}.{}.part", name.to_string_lossy(), std::process::id(), serial());
    let draft = Draft::write(folder_of(path).join(part), octets).map_err(|error| failed(path, &error))?;
    let published = match existing {
        Existing::Keep => draft.publish_new(path),
        Existing::Replace => draft.publish_over(path),
    };
    published.map_err(|error| match error.kind() {
        io::ErrorKind::AlreadyExists => {
            Error::operator(format!("{}: exists already; name another file or ask to replace it", path.display()))
        }
        _ => failed(path, &error),
    })
}

fn serial() -> u64 {
    static SERIAL: AtomicU64 = AtomicU64::new(0);
    SERIAL.fetch_add(1, Ordering::Relaxed)
}
