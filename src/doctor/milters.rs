//! Lists of milters, as Postfix writes them, and who is known to listen where.

use std::fmt;

use super::settings::within;

/// Where a milter listens: `inet:127.0.0.1:8894`, `unix:/run/retourpost/milter.sock`; sendmail's `inet:8894@127.0.0.1` and `local:/path` too.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum MilterAddress {
    /// TCP.
    Inet {
        /// A name or an address; one of IPv6 is without brackets.
        host: String,
        /// The port.
        port: u16,
    },
    /// A socket in the file system.
    Unix {
        /// Its path.
        path: String,
    },
}

/// A milter of a list, with the settings that hold for it alone (Postfix 3.0): `{ inet:127.0.0.1:8894, default_action=accept }`.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct MilterEntry {
    /// As it is written, braces included.
    pub text: String,
    /// Where it listens; none if that cannot be read.
    pub address: Option<MilterAddress>,
    /// Settings by name.
    pub settings: Vec<(String, String)>,
}

impl MilterAddress {
    /// Where our milter listens unless told otherwise: a port that no signer has by habit.
    pub const USUAL: &str = "inet:127.0.0.1:8894";

    /// `None` if it is neither form.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (kind, rest) = text.trim().split_once(':')?;
        match kind {
            "unix" | "local" => (!rest.is_empty()).then(|| Self::Unix { path: rest.to_owned() }),
            "inet" | "inet6" => {
                let (host, port) = match rest.split_once('@') {
                    Some((port, host)) => (host, port),
                    None => rest.rsplit_once(':')?,
                };
                let host = host.trim_start_matches('[').trim_end_matches(']');
                let port = port.parse().ok()?;
                (!host.is_empty()).then(|| Self::Inet { host: host.to_owned(), port })
            }
            _ => None,
        }
    }

    /// Whether both lead to one socket; all names of this host are one.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Inet { host, port }, Self::Inet { host: other_host, port: other_port }) => {
                port == other_port
                    && (host.eq_ignore_ascii_case(other_host) || is_loopback(host) && is_loopback(other_host))
            }
            (one, other) => one == other,
        }
    }

    /// Who is known to listen at this port or under this name, and signs what passes.
    pub(super) fn signer(&self) -> Option<&'static str> {
        let by_name = |name: &str| {
            let name = name.to_ascii_lowercase();
            NAMES_OF_SIGNERS.iter().find(|(word, _)| name.contains(word)).map(|(_, who)| *who)
        };
        match self {
            Self::Unix { path } => by_name(path),
            Self::Inet { host, port } => {
                let by_port = || PORTS.iter().find(|known| known.port == *port && known.is_signer);
                by_name(host).or_else(|| by_port().map(|known| known.who))
            }
        }
    }

    /// Who listens at this port by habit.
    pub(super) fn habitual(&self) -> Option<&'static str> {
        let Self::Inet { port, .. } = self else { return None };
        PORTS.iter().find(|known| known.port == *port).map(|known| known.who)
    }
}

fn is_loopback(host: &str) -> bool {
    host.eq_ignore_ascii_case("localhost") || host == "::1" || host.starts_with("127.")
}

struct KnownPort {
    port: u16,
    who: &'static str,
    is_signer: bool,
}

/// Ports of the packages' examples: OpenDKIM and OpenDMARC (README.Debian), dkimpy-milter.conf, rspamd's proxy worker, mailcow's
/// and Zimbra's lists.
const PORTS: [KnownPort; 6] = [
    KnownPort { port: 8891, who: "OpenDKIM", is_signer: true },
    KnownPort { port: 8892, who: "dkimpy-milter", is_signer: true },
    KnownPort { port: 8893, who: "OpenDMARC", is_signer: false },
    KnownPort { port: 8465, who: "OpenDKIM of Zimbra", is_signer: true },
    KnownPort { port: 9900, who: "rspamd of mailcow", is_signer: true },
    KnownPort { port: 11332, who: "rspamd", is_signer: true },
];

const NAMES_OF_SIGNERS: [(&str, &str); 4] =
    [("opendkim", "OpenDKIM"), ("dkimpy", "dkimpy-milter"), ("rspamd", "rspamd"), ("dkim", "a DKIM signer")];

impl MilterEntry {
    /// The milters of a list, in order.
    #[must_use]
    pub fn list(text: &str) -> Vec<Self> {
        let mut entries = Vec::new();
        let mut rest = text.trim_start_matches(is_separator);
        while !rest.is_empty() {
            let (inner, after) = match within(rest, '{', '}') {
                Some(found) => found,
                None => rest.split_at(rest.find(is_separator).unwrap_or(rest.len())),
            };
            entries.push(Self::of(rest[..rest.len() - after.len()].trim_end(), inner));
            rest = after.trim_start_matches(is_separator);
        }
        entries
    }

    fn of(text: &str, inner: &str) -> Self {
        let mut words = split(inner).into_iter();
        let address = words.next().and_then(MilterAddress::parse);
        let pair = |word: &str| word.split_once('=').map(|(name, value)| (name.trim().into(), unbraced(value).into()));
        Self { text: text.to_owned(), address, settings: words.filter_map(pair).collect() }
    }

    /// A setting of this milter alone.
    #[must_use]
    pub fn setting(&self, name: &str) -> Option<&str> {
        self.settings.iter().rev().find(|(set, _)| set == name).map(|(_, value)| value.as_str())
    }
}

fn is_separator(c: char) -> bool {
    c == ',' || c.is_ascii_whitespace()
}

/// What stands between commas; `name=value` may stand between spaces, too, and a braced value has both within.
fn split(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut depth) = (0, 0_usize);
    let is_assigning = |at: usize| {
        let (before, after) = (text[..at].trim_end(), text[at..].trim_start());
        before.ends_with('=') || after.starts_with('=')
    };
    for (at, c) in text.char_indices() {
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            c if depth == 0 && is_separator(c) && (c == ',' || !is_assigning(at)) => {
                words.push(&text[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    words.push(&text[start..]);
    words.into_iter().map(str::trim).filter(|word| !word.is_empty()).collect()
}

fn unbraced(value: &str) -> &str {
    within(value.trim(), '{', '}').map_or(value.trim(), |(inner, _)| inner.trim())
}

impl fmt::Display for MilterAddress {
    /// As Postfix writes it.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Inet { host, port } if host.contains(':') => write!(out, "inet:[{host}]:{port}"),
            Self::Inet { host, port } => write!(out, "inet:{host}:{port}"),
            Self::Unix { path } => write!(out, "unix:{path}"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{MilterAddress, MilterEntry};

    fn address(text: &str) -> MilterAddress {
        MilterAddress::parse(text).unwrap()
    }

    #[test]
    fn addresses_are_read_in_the_forms_of_postfix_and_sendmail() {
        assert_eq!(address("inet:8894@127.0.0.1"), address("inet:127.0.0.1:8894"));
        assert_eq!(address("inet:[::1]:8894").to_string(), "inet:[::1]:8894");
        assert_eq!(address("local:/run/x").to_string(), "unix:/run/x");
        assert!(address("inet:localhost:8894").is_same(&address("inet:[::1]:8894")));
        assert!(!address("inet:localhost:8894").is_same(&address("inet:milter:8894")));
        for bad in ["", "inet:", "inet:127.0.0.1", "inet:host:99999", "unix:", "8894", "inet::8894"] {
            assert_eq!(MilterAddress::parse(bad), None, "{bad}");
        }
    }

    #[test]
    fn lists_have_commas_spaces_and_braces() {
        let list = MilterEntry::list(
            "inet:a:1 unix:b, { inet:c:2, default_action = accept command_timeout=5s, x={ y, z } } ,inet:d:3",
        );
        let texts: Vec<&str> = list.iter().map(|entry| entry.text.as_str()).collect();
        assert_eq!(texts[..2], ["inet:a:1", "unix:b"]);
        assert_eq!(texts[3], "inet:d:3");
        assert_eq!(list[2].address, Some(address("inet:c:2")));
        assert_eq!(list[2].setting("default_action"), Some("accept"));
        assert_eq!(list[2].setting("command_timeout"), Some("5s"));
        assert_eq!(list[2].setting("x"), Some("y, z"));
        assert_eq!(MilterEntry::list(" , ").len(), 0);
        assert_eq!(MilterEntry::list("{ open").len(), 2);
    }
}
