//! Where a server listens, written as mail systems write it.

use std::fmt;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs as _};
use std::path::{Path, PathBuf};

use crate::diagnostic::Error;

/// The address of a milter, in the syntax of Postfix or of sendmail.
///
/// ```
/// use retourpost::milter::Address;
///
/// for address in ["inet:127.0.0.1:8894", "inet:[::1]:8894", "unix:/run/retourpost/milter.sock"] {
///     assert_eq!(Address::parse(address)?.to_string(), address);
/// }
/// assert_eq!(Address::parse("inet:8894@127.0.0.1")?.to_string(), "inet:127.0.0.1:8894");
/// assert_eq!(Address::parse("local:/run/milter.sock")?.to_string(), "unix:/run/milter.sock");
/// # Ok::<(), retourpost::Error>(())
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Address {
    place: Place,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    /// A host, without the brackets of an IPv6 address, and a port.
    Inet(String, u16),
    Unix(PathBuf),
}

impl Address {
    /// Reads `inet:HOST:PORT`, `inet:[IPV6]:PORT`, `unix:/PATH` (Postfix), `inet:PORT@HOST`, `inet6:PORT@HOST` or `local:/PATH`
    /// (sendmail). A path alone is one, too.
    ///
    /// # Errors
    /// Another form. Nothing is looked up here.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let place = match text.split_once(':') {
            Some(("inet" | "inet6", rest)) => inet(rest),
            Some(("unix" | "local", path)) => unix(path),
            _ => unix(text),
        };
        place.map(|place| Self { place }).ok_or_else(|| {
            Error::operator(format!(
                "{text:?} is no address of a milter: write inet:HOST:PORT, inet:[IPV6]:PORT or unix:/PATH"
            ))
        })
    }

    /// The path of a Unix socket.
    pub(super) fn path(&self) -> Option<&Path> {
        match &self.place {
            Place::Unix(path) => Some(path),
            Place::Inet(..) => None,
        }
    }

    /// What a host stands for: its first address.
    pub(super) fn resolved(&self, allows_remote: bool) -> Result<Option<SocketAddr>, Error> {
        let Place::Inet(host, port) = &self.place else { return Ok(None) };
        let nowhere = |why: &dyn fmt::Display| Error::operator(format!("{self}: no address of {host}: {why}"));
        let mut addresses = (host.as_str(), *port).to_socket_addrs().map_err(|why| nowhere(&why))?;
        let address = addresses.next().ok_or_else(|| nowhere(&"there is none"))?;
        if !allows_remote && !is_loopback(address.ip()) {
            return Err(Error::operator(format!(
                "{self}: {} can be reached from other hosts, and a milter has no password: listen on 127.0.0.1, ::1 or a Unix \
                 socket, or allow it with --allow-remote",
                address.ip()
            )));
        }
        Ok(Some(address))
    }

    /// The address that was bound to, with the port that the system chose for port 0.
    pub(super) fn bound(address: SocketAddr) -> Self {
        Self { place: Place::Inet(address.ip().to_string(), address.port()) }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.place {
            Place::Inet(host, port) if host.contains(':') => write!(out, "inet:[{host}]:{port}"),
            Place::Inet(host, port) => write!(out, "inet:{host}:{port}"),
            Place::Unix(path) => write!(out, "unix:{}", path.display()),
        }
    }
}

/// The addresses of this host for itself, as IPv4 addresses in IPv6 clothes, too.
fn is_loopback(address: IpAddr) -> bool {
    address.to_canonical().is_loopback()
}

fn inet(text: &str) -> Option<Place> {
    let (host, port) = match text.split_once('@') {
        Some((port, host)) => (host, port),
        None => text.rsplit_once(':')?,
    };
    let bare = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
    // Without brackets it is not told where an IPv6 address ends; behind the `@` of sendmail it is.
    let is_clear = bare.is_some() || text.contains('@') || !host.contains(':');
    let host = bare.unwrap_or(host);
    let is_host = !host.is_empty() && host.bytes().all(|octet| octet.is_ascii_graphic() && !b"[]/@".contains(&octet));
    let is_port = port.bytes().all(|octet| octet.is_ascii_digit());
    let port = port.parse().ok().filter(|_| is_port)?;
    (is_clear && is_host).then(|| Place::Inet(host.to_owned(), port))
}

fn unix(path: &str) -> Option<Place> {
    (path.starts_with('/') && !path.ends_with('/') && !path.contains('\0')).then(|| Place::Unix(path.into()))
}
