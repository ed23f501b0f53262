//! A map behind a server that speaks the socketmap protocol (Postfix's socketmap_table(5), sendmail's socket map).

use std::collections::HashMap;
use std::fmt;
use std::io::{self, Read as _, Write as _};
use std::net::{SocketAddr, ToSocketAddrs as _};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use socket2::{Domain, SockAddr, Socket, Type};

use super::{MapAnswer, MapEntry, languages, warning};
use crate::diagnostic::{Diagnostic, Error};
use crate::language::LanguageTag;

/// The longest reply that is read, as in Postfix.
const REPLY_OCTETS_MAX: usize = 100_000;

/// How long a server may take, and how long its answers count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct SocketmapLimits {
    /// For all keys of one reader together, connecting included: 100 milliseconds.
    pub answer: Duration,
    /// For so long an answer is not asked for again: 60 seconds. That there is none, too.
    pub keep: Duration,
    /// For so long a server that failed is left alone: 5 seconds.
    pub rest: Duration,
    /// How many answers are kept: 10,000.
    pub n_kept: usize,
}

impl Default for SocketmapLimits {
    fn default() -> Self {
        Self {
            answer: Duration::from_millis(100),
            keep: Duration::from_secs(60),
            rest: Duration::from_secs(5),
            n_kept: 10_000,
        }
    }
}

/// A server with one map of it. Threads that ask at the same time do so over connections of their own, and do not wait for each other.
#[derive(Debug)]
pub struct Socketmap {
    server: Server,
    name: String,
    limits: SocketmapLimits,
    state: Mutex<State>,
}

#[derive(Debug, Clone)]
enum Server {
    Inet(String, SocketAddr),
    Unix(String),
}

#[derive(Debug, Default)]
struct State {
    /// Connections that nobody uses now.
    idle: Vec<Socket>,
    rests_until: Option<Instant>,
    kept: HashMap<String, Kept>,
}

#[derive(Debug, Clone)]
struct Kept {
    until: Instant,
    languages: Option<Vec<LanguageTag>>,
}

impl State {
    fn keep(&mut self, key: &str, kept: Kept, n_kept: usize) {
        if self.kept.len() >= n_kept {
            let now = Instant::now();
            self.kept.retain(|_, kept| kept.until > now);
        }
        if self.kept.len() >= n_kept {
            self.kept.clear();
        }
        self.kept.insert(key.to_owned(), kept);
    }
}

/// Why there is no answer.
enum Fault {
    /// The connection is of no use any more.
    Connection(io::Error),
    /// The server said so.
    Said(String),
}

/// `inet`, `host:port`, name; `unix`, path, name.
fn parts_of(name: &str) -> Option<(&str, &str, &str)> {
    let (kind, rest) = name.split_once(':')?;
    let (place, map) = rest.rsplit_once(':')?;
    let is_place = match kind {
        "inet" => place.rsplit_once(':').is_some_and(|(host, port)| !host.is_empty() && port.parse::<u16>().is_ok()),
        "unix" => place.starts_with('/'),
        _ => false,
    };
    let is_map = !map.is_empty() && map.bytes().all(|byte| byte.is_ascii_graphic());
    (is_place && is_map).then_some((kind, place, map))
}

impl Socketmap {
    /// A server by `inet:host:port:name` or `unix:/path:name`. The address of a host is looked up here; nothing is connected to.
    ///
    /// # Errors
    /// Another form, or a host without an address.
    pub fn open(name: &str, limits: SocketmapLimits) -> Result<Self, Error> {
        let refused = |why: String| Error::operator(why).in_field("languages.map");
        let Some((kind, place, map)) = parts_of(name) else {
            return Err(refused(format!("{name:?} is no server: write unix:PATH:NAME or inet:HOST:PORT:NAME")));
        };
        let server = match kind {
            "unix" => Server::Unix(place.to_owned()),
            _ => {
                let mut addresses =
                    place.to_socket_addrs().map_err(|why| refused(format!("no address of {place}: {why}")))?;
                let address = addresses.next().ok_or_else(|| refused(format!("{place} has no address")))?;
                Server::Inet(place.to_owned(), address)
            }
        };
        Ok(Self { server, name: map.to_owned(), limits, state: Mutex::default() })
    }

    /// What the server says of the first of these keys that it knows.
    pub fn look_up_keys(&self, keys: &[String]) -> MapAnswer {
        let ends = Instant::now() + self.limits.answer;
        let mut answer = MapAnswer::default();
        for key in keys {
            match self.one(key, ends) {
                Ok(Some(languages)) => {
                    answer.entry = Some(MapEntry { key: key.clone(), languages });
                    break;
                }
                Ok(None) => {}
                Err(why) => {
                    answer.diagnostics.extend(why.map(|why| self.silence(&why)));
                    break;
                }
            }
        }
        answer
    }

    /// The languages of a key. An error without words was told before.
    fn one(&self, key: &str, ends: Instant) -> Result<Option<Vec<LanguageTag>>, Option<String>> {
        let now = Instant::now();
        {
            let state = self.state();
            if let Some(kept) = state.kept.get(key).filter(|kept| kept.until > now) {
                return Ok(kept.languages.clone());
            }
            if state.rests_until.is_some_and(|until| until > now) {
                return Err(None);
            }
        }
        let answer = self.asked(key, ends);
        let mut state = self.state();
        match answer {
            Ok(languages) => {
                state.keep(
                    key,
                    Kept { until: now + self.limits.keep, languages: languages.clone() },
                    self.limits.n_kept,
                );
                Ok(languages)
            }
            Err(fault) => {
                state.rests_until = Some(Instant::now() + self.limits.rest);
                Err(Some(match fault {
                    Fault::Said(why) => why,
                    Fault::Connection(why) => self.in_words(&why),
                }))
            }
        }
    }

    /// Never held while the server is asked.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn silence(&self, why: &str) -> Diagnostic {
        let rest = self.limits.rest.as_secs();
        let message = format!("socketmap:{self}: {why}; it is no signal, and is not asked again for {rest} seconds");
        warning("map-unanswered", message, "see whether the server runs, and what it logs")
    }

    fn in_words(&self, why: &io::Error) -> String {
        match why.kind() {
            io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut => {
                format!("no answer within {} milliseconds", self.limits.answer.as_millis())
            }
            _ => why.to_string(),
        }
    }

    /// Over a connection of before, if there is one and it still holds: a server may have closed it since.
    fn asked(&self, key: &str, ends: Instant) -> Result<Option<Vec<LanguageTag>>, Fault> {
        let request = netstring(&format!("{} {key}", self.name));
        let before = self.state().idle.pop();
        let before = before.map(|connection| (exchange(&connection, &request, ends), connection));
        let (reply, connection) = match before {
            Some((Ok(reply), connection)) => (reply, connection),
            Some((Err(why), _)) if is_late(&why) => return Err(Fault::Connection(why)),
            _ => {
                let connection = self.connected(ends).map_err(Fault::Connection)?;
                (exchange(&connection, &request, ends).map_err(Fault::Connection)?, connection)
            }
        };
        self.state().idle.push(connection);
        meaning(&reply)
    }

    fn connected(&self, ends: Instant) -> io::Result<Socket> {
        let (domain, address) = match &self.server {
            Server::Inet(_, address) => (Domain::for_address(*address), SockAddr::from(*address)),
            Server::Unix(path) => (Domain::UNIX, SockAddr::unix(path)?),
        };
        let socket = Socket::new(domain, Type::STREAM, None)?;
        socket.connect_timeout(&address, left(ends)?)?;
        Ok(socket)
    }
}

impl fmt::Display for Socketmap {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.server {
            Server::Inet(place, _) => write!(out, "inet:{place}:{}", self.name),
            Server::Unix(path) => write!(out, "unix:{path}:{}", self.name),
        }
    }
}

fn is_late(why: &io::Error) -> bool {
    matches!(why.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut)
}

fn left(ends: Instant) -> io::Result<Duration> {
    let left = ends.saturating_duration_since(Instant::now());
    // A socket takes less than a microsecond for no limit at all.
    if left.is_zero() { Err(io::ErrorKind::TimedOut.into()) } else { Ok(left.max(Duration::from_millis(1))) }
}

fn netstring(text: &str) -> Vec<u8> {
    format!("{}:{text},", text.len()).into_bytes()
}

fn exchange(mut connection: &Socket, request: &[u8], ends: Instant) -> io::Result<Vec<u8>> {
    let mut rest = request;
    while !rest.is_empty() {
        connection.set_write_timeout(Some(left(ends)?))?;
        match connection.write(rest)? {
            0 => return Err(io::ErrorKind::WriteZero.into()),
            n => rest = &rest[n..],
        }
    }
    let mut reply = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        if let Some(text) = read_netstring(&reply)? {
            return Ok(text);
        }
        connection.set_read_timeout(Some(left(ends)?))?;
        match connection.read(&mut buffer)? {
            0 => return Err(io::ErrorKind::UnexpectedEof.into()),
            n => reply.extend_from_slice(&buffer[..n]),
        }
    }
}

/// The text of a netstring that is there whole; none as long as octets are missing.
fn read_netstring(octets: &[u8]) -> io::Result<Option<Vec<u8>>> {
    let wrong = |what: &str| io::Error::new(io::ErrorKind::InvalidData, format!("the reply is no netstring: {what}"));
    let Some(colon) = octets.iter().position(|octet| *octet == b':') else {
        let is_number = octets.len() < 7 && octets.iter().all(u8::is_ascii_digit);
        return if is_number { Ok(None) } else { Err(wrong("it does not begin with a length")) };
    };
    let length = std::str::from_utf8(&octets[..colon]).ok().and_then(|digits| digits.parse::<usize>().ok());
    let length =
        length.filter(|length| *length <= REPLY_OCTETS_MAX).ok_or_else(|| wrong("its length is not usable"))?;
    match octets.get(colon + 1..colon + 2 + length) {
        None => Ok(None),
        Some([text @ .., b',']) if octets.len() == colon + 2 + length => Ok(Some(text.to_vec())),
        Some(_) => Err(wrong("its end is not where its length says")),
    }
}

/// `OK nl`, `NOTFOUND `, `TEMP why`, `TIMEOUT why`, `PERM why`.
fn meaning(reply: &[u8]) -> Result<Option<Vec<LanguageTag>>, Fault> {
    let text = String::from_utf8_lossy(reply);
    let (word, rest) = text.split_once(' ').unwrap_or((&text, ""));
    match word {
        "OK" => languages::parse(rest).map(Some).map_err(|why| Fault::Said(format!("it answered OK, but {why}"))),
        "NOTFOUND" => Ok(None),
        _ => {
            let shown: String = text.chars().take(200).collect();
            Err(Fault::Said(format!("it answered {shown:?}")))
        }
    }
}
