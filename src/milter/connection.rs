//! The loop between a socket and a session.

use std::io::{self, Read as _, Write as _};
use std::time::{Duration, Instant};

use socket2::Socket;

use super::session::{Answer, Awaited};
use super::{CurrentHandler, Entry, Fate, Limits, Log, Session, Times};

/// As much as a body packet, with its length.
const BUFFER_OCTETS: usize = 1 << 16;

const STOPPED: &str = "the server was stopped";

/// What a connection has of its server.
pub(super) struct Surroundings<'a> {
    pub(super) limits: Limits,
    pub(super) times: Times,
    pub(super) handler: &'a CurrentHandler,
    pub(super) log: &'a dyn Log,
    /// Whether to go on waiting, said whether a message is being read.
    pub(super) may_wait: &'a dyn Fn(bool) -> bool,
}

/// Serves a connection until either side ends it.
pub(super) fn serve(socket: &Socket, around: &Surroundings<'_>) {
    let mut session = Session::new(around.limits);
    if let Err(why) = exchange(socket, &mut session, around)
        && let Some(entry) = session.lost(&why)
    {
        around.log.enter(&entry);
    }
}

/// Why it ended, unless it was the session that did.
fn exchange(mut socket: &Socket, session: &mut Session, around: &Surroundings<'_>) -> Result<(), String> {
    let in_words = |why: io::Error| format!("the connection was lost: {why}");
    socket.set_write_timeout(Some(around.times.write)).map_err(in_words)?;
    let mut buffer = vec![0; BUFFER_OCTETS];
    let mut since = Instant::now();
    loop {
        let awaited = session.awaits();
        if !(around.may_wait)(awaited != Awaited::Message) {
            return Err(STOPPED.to_owned());
        }
        let wait = if awaited == Awaited::Rest { around.times.within_message } else { around.times.between_messages };
        let n_octets = match patiently(since, wait).and_then(|left| {
            socket.set_read_timeout(Some(left))?;
            socket.read(&mut buffer)
        }) {
            Ok(0) if !(around.may_wait)(awaited != Awaited::Message) => return Err(STOPPED.to_owned()),
            Ok(0) => return Err("the mail system closed the connection in the middle of a message".to_owned()),
            Ok(n_octets) => n_octets,
            Err(why) if why.kind() == io::ErrorKind::Interrupted => continue,
            Err(why) if is_late(&why) => {
                return Err(format!("nothing came for {}; the connection is closed", seconds(wait)));
            }
            Err(why) => return Err(in_words(why)),
        };
        let answer = session.receive(&buffer[..n_octets], around.handler);
        if answer.n_packets > 0 || awaited != Awaited::Rest {
            since = Instant::now();
        }
        let (is_end, is_written) = (answer.ends, socket.write_all(&answer.octets));
        tell(answer, is_written.as_ref().err(), around.log);
        is_written.map_err(in_words)?;
        if is_end {
            return Ok(());
        }
    }
}

/// What is left of the time to wait.
fn patiently(since: Instant, wait: Duration) -> io::Result<Duration> {
    let left = wait.saturating_sub(since.elapsed());
    if left.is_zero() { Err(io::ErrorKind::TimedOut.into()) } else { Ok(left) }
}

fn is_late(why: &io::Error) -> bool {
    matches!(why.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut)
}

fn seconds(wait: Duration) -> String {
    if wait.as_secs() > 0 { format!("{} seconds", wait.as_secs()) } else { format!("{} ms", wait.as_millis()) }
}

/// Says what became of messages, as it is now known.
fn tell(answer: Answer, unwritten: Option<&io::Error>, log: &dyn Log) {
    for mut entry in answer.entries {
        if let (Entry::Message { fate, text, .. }, Some(why)) = (&mut entry, unwritten) {
            *fate = Fate::Unfinished;
            *text = format!("the mail system could not be told ({why}): {text}");
        }
        log.enter(&entry);
    }
}
