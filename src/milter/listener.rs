//! The socket that mail systems connect to.

use std::io;
use std::net::{Shutdown, SocketAddr};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::{fs, process};

use socket2::{Domain, SockAddr, Socket, Type};

use super::Address;
use crate::diagnostic::Error;

/// So many connections may wait to be taken.
const BACKLOG: i32 = 128;

/// A socket that listens. The file of a Unix socket goes with it.
pub(super) struct Listener {
    socket: Socket,
    address: Address,
    file: Option<SocketFile>,
}

/// The way to a listener, for those who want it to stop waiting.
#[derive(Debug)]
pub(super) struct Waker {
    socket: Socket,
    way: SockAddr,
}

impl Listener {
    /// Listens on this address.
    ///
    /// # Errors
    /// An address that others can reach, where that is not allowed; one that is taken; whatever the system says.
    pub(super) fn bind(address: &Address, allows_remote: bool, socket_mode: u32) -> Result<Self, Error> {
        let refused = |why: io::Error| Error::operator(format!("{address}: {why}"));
        match (address.path(), address.resolved(allows_remote)?) {
            (Some(path), _) => Self::on_path(path, address, socket_mode),
            (None, Some(resolved)) => Self::on_port(resolved).map_err(refused),
            (None, None) => Err(refused(io::ErrorKind::AddrNotAvailable.into())),
        }
    }

    fn on_port(resolved: SocketAddr) -> io::Result<Self> {
        let socket = Socket::new(Domain::for_address(resolved), Type::STREAM, None)?;
        // So that a restart need not wait for connections of before. On Windows it would let others take the port as well.
        #[cfg(not(windows))]
        socket.set_reuse_address(true)?;
        socket.bind(&resolved.into())?;
        socket.listen(BACKLOG)?;
        let bound = socket.local_addr()?.as_socket().unwrap_or(resolved);
        Ok(Self { socket, address: Address::bound(bound), file: None })
    }

    fn on_path(path: &Path, address: &Address, mode: u32) -> Result<Self, Error> {
        let refused = |why: &dyn std::fmt::Display| Error::operator(format!("{address}: {why}"));
        refuse_if_taken(path).map_err(|why| refused(&why))?;
        let (socket, file) = socket_file(path, mode).map_err(|why| refused(&why))?;
        Ok(Self { socket, address: address.clone(), file: Some(file) })
    }

    pub(super) fn address(&self) -> &Address {
        &self.address
    }

    pub(super) fn accept(&self) -> io::Result<(Socket, SockAddr)> {
        self.socket.accept()
    }

    pub(super) fn waker(&self) -> io::Result<Waker> {
        Ok(Waker { socket: self.socket.try_clone()?, way: self.socket_address()? })
    }

    fn socket_address(&self) -> io::Result<SockAddr> {
        match &self.file {
            Some(file) => SockAddr::unix(&file.path),
            None => self.socket.local_addr(),
        }
    }
}

impl Waker {
    /// Makes `accept` return, with an error or with a connection that nobody is behind.
    pub(super) fn wake(&self) {
        // Linux ends the waiting. Other systems do not know this of a socket that listens; there, a connection does it.
        if self.socket.shutdown(Shutdown::Both).is_err()
            && let Ok(socket) = Socket::new(self.way.domain(), Type::STREAM, None)
        {
            // It comes to nothing only if nobody listens any more.
            let _ = socket.connect(&self.way);
        }
    }
}

/// The file of a Unix socket, removed at the end if it is still the one that was made.
struct SocketFile {
    path: PathBuf,
    identity: Option<(u64, u64)>,
}

impl Drop for SocketFile {
    fn drop(&mut self) {
        if self.identity.is_some() && identity(&self.path) == self.identity {
            // Nobody can be told; the next start replaces it.
            let _ = fs::remove_file(&self.path);
        }
    }
}

/// What tells a file from one that was put in its place.
fn identity(path: &Path) -> Option<(u64, u64)> {
    #[cfg(unix)]
    {
        use std::os::unix::fs::MetadataExt as _;
        fs::symlink_metadata(path).ok().map(|data| (data.dev(), data.ino()))
    }
    #[cfg(not(unix))]
    {
        fs::symlink_metadata(path).ok().map(|_| (0, 0))
    }
}

/// Whether a path can be had: nothing is there, or a socket on which nobody listens any more.
fn refuse_if_taken(path: &Path) -> Result<(), String> {
    match fs::symlink_metadata(path) {
        Err(why) if why.kind() == io::ErrorKind::NotFound => return Ok(()),
        Err(why) => return Err(why.to_string()),
        Ok(data) if !is_socket(&data) => return Err("there is a file that is no socket; name another path".to_owned()),
        Ok(_) => {}
    }
    let connected =
        Socket::new(Domain::UNIX, Type::STREAM, None).and_then(|socket| socket.connect(&SockAddr::unix(path)?));
    match connected {
        Err(why) if why.kind() == io::ErrorKind::ConnectionRefused => Ok(()),
        Err(why) => Err(format!("there is a socket, and it cannot be tried whether anybody listens on it: {why}")),
        Ok(()) => Err("a server listens there already; stop it first, or name another path".to_owned()),
    }
}

#[cfg(unix)]
fn is_socket(data: &fs::Metadata) -> bool {
    use std::os::unix::fs::FileTypeExt as _;
    data.file_type().is_socket()
}

#[cfg(not(unix))]
fn is_socket(_: &fs::Metadata) -> bool {
    true
}

/// A socket that listens, its file put in place when its mode is right and it is ready: nobody meets it half made.
fn socket_file(path: &Path, mode: u32) -> io::Result<(Socket, SocketFile)> {
    static N_MADE: AtomicU64 = AtomicU64::new(0);
    // Short, since a path of a socket has little room.
    let unready = path.with_file_name(format!(".{}.{}", process::id(), N_MADE.fetch_add(1, Ordering::Relaxed)));
    // Of a process of this number that was killed.
    let _ = fs::remove_file(&unready);
    let socket = Socket::new(Domain::UNIX, Type::STREAM, None)?;
    // The path itself must be one, whatever the length of the other.
    SockAddr::unix(path)?;
    socket.bind(&SockAddr::unix(&unready)?)?;
    let mut file = SocketFile { identity: identity(&unready), path: unready };
    set_mode(&file.path, mode)?;
    socket.listen(BACKLOG)?;
    fs::rename(&file.path, path)?;
    file.path = path.to_owned();
    Ok((socket, file))
}

#[cfg(unix)]
fn set_mode(path: &Path, mode: u32) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    fs::set_permissions(path, fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn set_mode(_: &Path, _: u32) -> io::Result<()> {
    Ok(())
}
