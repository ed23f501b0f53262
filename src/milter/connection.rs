//! The loop between a socket and a session.

use std::io::{self, Read as _, Write as _};
use std::time::{Duration, Instant};

use socket2::Socket;

use super::session::{Answer, Awaited};
use super::{CurrentHandler, Entry, Fate, Limits, Log, Session, Times};

/// As much as a body packet, with its length.
const BUFFER_OCTETS: usize = 1 << 16;
/// A shorter time is cut to microseconds, and 0 of them mean for ever.
const TIMEOUT_MIN: Duration = Duration::from_millis(1);

/// What a connection has of its server.
pub(super) struct Surroundings<'a> {
    pub(super) limits: Limits,
    pub(super) times: Times,
    pub(super) handler: &'a CurrentHandler,
    pub(super) log: &'a dyn Log,
    /// Told what the connection does from now on; whether it may wait for more octets.
    pub(super) enter: &'a dyn Fn(Activity) -> bool,
}

/// What a connection is doing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Activity {
    /// Nothing that would be missed.
    Idle,
    /// It reads a message. If it is cut, the message stays as it is.
    Reading,
    /// It writes edits. Postfix keeps those that it has when the rest does not come, and a body that is cut short spoils its queue file: it
    /// is never cut by us.
    Editing,
}

impl Activity {
    fn of(session: &Session) -> Self {
        match session.awaits() {
            Awaited::Negotiation | Awaited::Message => Self::Idle,
            Awaited::Envelope | Awaited::Rest => Self::Reading,
        }
    }
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
    socket.set_write_timeout(Some(around.times.write.max(TIMEOUT_MIN))).map_err(lost)?;
    let mut buffer = vec![0; BUFFER_OCTETS];
    let mut since = Instant::now();
    let mut may_wait = (around.enter)(Activity::Idle);
    while may_wait {
        let is_due = matches!(session.awaits(), Awaited::Negotiation | Awaited::Rest);
        let wait = if is_due { around.times.within_message } else { around.times.between_messages };
        let n_octets = match read(socket, &mut buffer, since, wait) {
            Ok(0) if !(around.enter)(Activity::of(session)) => break,
            Ok(0) => return Err("the mail system closed the connection in the middle of a message".to_owned()),
            Ok(n_octets) => n_octets,
            Err(why) if is_late(&why) => {
                return Err(format!("nothing came for {}; the connection is closed", seconds(wait)));
            }
            Err(why) => return Err(lost(why)),
        };
        // A message may begin with these octets: a graceful stop lets it end.
        (around.enter)(Activity::Reading);
        let answer = session.receive(&buffer[..n_octets], around.handler);
        // Before the mail system is told anything: who was told that its message goes on must not be taken for idle.
        (around.enter)(if answer.has_edits() { Activity::Editing } else { Activity::of(session) });
        if answer.n_packets > 0 || !is_due {
            since = Instant::now();
        }
        let (is_end, is_written) = (answer.ends, socket.write_all(&answer.octets));
        may_wait = (around.enter)(Activity::of(session));
        tell(answer, is_written.as_ref().err(), around.log);
        is_written.map_err(lost)?;
        if is_end {
            return Ok(());
        }
    }
    Err("the server was stopped".to_owned())
}

/// Waits for octets, so long since a time.
fn read(mut socket: &Socket, buffer: &mut [u8], since: Instant, wait: Duration) -> io::Result<usize> {
    loop {
        let left = wait.saturating_sub(since.elapsed());
        if left < TIMEOUT_MIN {
            return Err(io::ErrorKind::TimedOut.into());
        }
        socket.set_read_timeout(Some(left))?;
        match socket.read(buffer) {
            Err(why) if why.kind() == io::ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

fn lost(why: io::Error) -> String {
    format!("the connection was lost: {why}")
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
