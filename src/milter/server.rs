//! A server: one thread for each connection.

use std::collections::HashMap;
use std::net::Shutdown;
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};
use std::{io, thread};

use socket2::Socket;

use super::connection::{Activity, Surroundings, serve};
use super::listener::{Listener, Waker};
use super::{Address, CurrentHandler, Entry, Limits, Log, Times};
use crate::diagnostic::Error;

/// What happens again and again is said once in this time.
const SAID_AGAIN_AFTER: Duration = Duration::from_secs(60);
/// For connections that were cut, to say what became of their messages. A handler that thinks for longer is not waited for.
const LAST_WORDS: Duration = Duration::from_secs(1);
/// Of a Unix socket, so that edits of an ordinary report are in the hands of the system at once, whatever becomes of this process.
const SEND_BUFFER_OCTETS: usize = 1 << 20;
/// After a connection could not be taken.
const REST: Duration = Duration::from_millis(100);

/// How a server is set up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct ServerOptions {
    /// Whether other hosts may connect: no. The protocol knows no password and no encryption.
    pub allows_remote: bool,
    /// The permissions of a Unix socket: 0660.
    pub socket_mode: u32,
    /// Connections at a time: 200, twice as many as Postfix has processes of a kind (`default_process_limit`). One more is closed
    /// at once.
    pub n_connections: usize,
    /// How long it waits.
    pub times: Times,
    /// How much of a message it keeps.
    pub limits: Limits,
}

impl Default for ServerOptions {
    fn default() -> Self {
        Self {
            allows_remote: false,
            socket_mode: 0o660,
            n_connections: 200,
            times: Times::default(),
            limits: Limits::default(),
        }
    }
}

/// A server that listens. Mail systems may connect from now on; they are served by [`run`](Self::run).
pub struct Server {
    listener: Listener,
    waker: Arc<Waker>,
    options: ServerOptions,
    shared: Arc<Shared>,
}

/// Stops a server, from any thread.
#[derive(Debug, Clone)]
pub struct Stop {
    waker: Arc<Waker>,
    shared: Arc<Shared>,
}

/// How a server ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Ended {
    /// Connections that were closed in the middle of a message.
    pub n_cut: usize,
}

#[derive(Debug, Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug, Default)]
struct State {
    phase: Phase,
    open: HashMap<u64, Open>,
    n_opened: u64,
    n_cut: usize,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord)]
enum Phase {
    #[default]
    Running,
    /// Nobody new; who is in the middle of a message may end it.
    Stopping,
    Cut,
}

#[derive(Debug)]
struct Open {
    socket: Socket,
    activity: Activity,
}

impl Server {
    /// Listens on an address. The file of a Unix socket that nobody listens on any more is replaced.
    ///
    /// # Errors
    /// An address that other hosts can reach, unless they may; one that is taken; whatever the system says.
    pub fn bind(address: &Address, options: ServerOptions) -> Result<Self, Error> {
        let listener = Listener::bind(address, options.allows_remote, options.socket_mode)?;
        let waker = listener.waker().map_err(|why| Error::operator(format!("{address}: {why}")))?;
        Ok(Self { listener, waker: Arc::new(waker), options, shared: Arc::default() })
    }

    /// Where it listens; with the port that the system chose, if it was asked for port 0.
    pub fn address(&self) -> &Address {
        self.listener.address()
    }

    /// The handle by which it is stopped.
    pub fn stop(&self) -> Stop {
        Stop { waker: Arc::clone(&self.waker), shared: Arc::clone(&self.shared) }
    }

    /// Serves until it is stopped.
    pub fn run(self, handler: &Arc<CurrentHandler>, log: &Arc<dyn Log>) -> Ended {
        let mut crowd = Crowd::default();
        while !self.shared.is_stopping() {
            let taken = self.listener.accept();
            if self.shared.is_stopping() {
                break;
            }
            let refusal = match taken {
                Ok((socket, _)) => self.take(socket, handler, log).err(),
                Err(why) => {
                    self.shared.rest(REST);
                    Some(format!("a connection could not be taken: {why}"))
                }
            };
            if let Some(entry) = refusal.and_then(|why| crowd.refused(&why)) {
                log.enter(&entry);
            }
        }
        let Self { listener, options, shared, .. } = self;
        drop(listener);
        shared.ended(options.times)
    }

    /// Gives a connection to a thread of its own, or says why it is closed.
    fn take(&self, socket: Socket, handler: &Arc<CurrentHandler>, log: &Arc<dyn Log>) -> Result<(), String> {
        let in_words = |why: io::Error| format!("a connection could not be served: {why}");
        match self.address().path() {
            // The buffer is left alone: Linux then lets it grow, to 4 MB as measured, and a size that is set stays, at 0.6 to 2.2 MB.
            None => socket.set_tcp_nodelay(true).map_err(in_words)?,
            // The system takes it down to what it allows. A smaller one does as well.
            Some(_) => drop(socket.set_send_buffer_size(SEND_BUFFER_OCTETS)),
        }
        let handle = socket.try_clone().map_err(in_words)?;
        let seat = Seat::take(&self.shared, handle, self.options.n_connections)?;
        let (options, handler, log) = (self.options, Arc::clone(handler), Arc::clone(log));
        let work = move || {
            let around = Surroundings {
                limits: options.limits,
                times: options.times,
                handler: &handler,
                log: &*log,
                enter: &|activity| seat.enter(activity),
            };
            serve(&socket, &around);
        };
        thread::Builder::new().name("milter".to_owned()).spawn(work).map(drop).map_err(in_words)
    }
}

impl std::fmt::Debug for Server {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Server").field("address", self.address()).finish_non_exhaustive()
    }
}

impl Stop {
    /// Takes no new connection, closes those between messages, and lets the others end theirs for [`Times::shutdown`].
    pub fn gracefully(&self) {
        self.shared.enter(Phase::Stopping);
        self.waker.wake();
    }

    /// Closes all connections now, but for those that write edits: they are waited for, for [`Times::write`]. Messages that are being read
    /// are left to the mail system's `default_action`.
    pub fn at_once(&self) {
        self.shared.enter(Phase::Cut);
        self.waker.wake();
    }
}

impl Shared {
    /// Never held while anything is waited for.
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_stopping(&self) -> bool {
        self.state().phase > Phase::Running
    }

    /// Goes to a later phase, and ends the waiting of those that may not go on in it.
    fn enter(&self, phase: Phase) {
        let mut state = self.state();
        if phase == Phase::Cut && state.phase < Phase::Cut {
            state.n_cut = state.open.values().filter(|open| open.activity == Activity::Reading).count();
        }
        state.phase = state.phase.max(phase);
        // One that is closed already needs no more.
        state.open.values().filter_map(|open| open.end_in(phase)).for_each(drop);
        drop(state);
        self.changed.notify_all();
    }

    /// Waits for a while, or until the server is to stop.
    fn rest(&self, time: Duration) {
        self.wait_while(time, |state| state.phase == Phase::Running);
    }

    /// Waits until no connection is open, at most for a time; then ends those that still are.
    fn ended(&self, times: Times) -> Ended {
        self.wait_while(times.shutdown, |state| !state.open.is_empty() && state.phase < Phase::Cut);
        self.enter(Phase::Cut);
        self.wait_while(times.write, |state| state.open.values().any(|open| open.activity == Activity::Editing));
        self.wait_while(LAST_WORDS, |state| !state.open.is_empty());
        Ended { n_cut: self.state().n_cut }
    }

    fn wait_while(&self, time: Duration, mut is_so: impl FnMut(&State) -> bool) {
        let waited = self.changed.wait_timeout_while(self.state(), time, |state| is_so(state));
        drop(waited.unwrap_or_else(PoisonError::into_inner));
    }
}

impl Open {
    /// Ends what the connection may not go on with in a phase.
    fn end_in(&self, phase: Phase) -> Option<io::Result<()>> {
        let how = match (phase, self.activity) {
            (Phase::Running, _) | (Phase::Stopping, Activity::Reading | Activity::Editing) => return None,
            // What is being written goes out.
            (Phase::Stopping, Activity::Idle) | (Phase::Cut, Activity::Editing) => Shutdown::Read,
            (Phase::Cut, Activity::Idle | Activity::Reading) => Shutdown::Both,
        };
        Some(self.socket.shutdown(how))
    }
}

/// A connection's place among those that are open, free again when it is dropped.
struct Seat {
    shared: Arc<Shared>,
    number: u64,
}

impl Seat {
    fn take(shared: &Arc<Shared>, socket: Socket, n_connections: usize) -> Result<Self, String> {
        let mut state = shared.state();
        if state.open.len() >= n_connections {
            return Err(format!("{n_connections} connections are open, and another one was closed at once"));
        }
        state.n_opened += 1;
        let number = state.n_opened;
        state.open.insert(number, Open { socket, activity: Activity::Idle });
        Ok(Self { shared: Arc::clone(shared), number })
    }

    /// Takes note of what the connection does from now on, and says whether it may wait for octets.
    fn enter(&self, activity: Activity) -> bool {
        let mut state = self.shared.state();
        if let Some(open) = state.open.get_mut(&self.number) {
            open.activity = activity;
        }
        let may_wait = match state.phase {
            Phase::Running => true,
            Phase::Stopping => activity != Activity::Idle,
            Phase::Cut => false,
        };
        drop(state);
        // Somebody may wait for the end of edits.
        self.shared.changed.notify_all();
        may_wait
    }
}

impl Drop for Seat {
    fn drop(&mut self) {
        self.shared.state().open.remove(&self.number);
        self.shared.changed.notify_all();
    }
}

/// Connections that could not be served: said at once, and then once in a while.
#[derive(Default)]
struct Crowd {
    said: Option<Instant>,
    n_unsaid: usize,
}

impl Crowd {
    fn refused(&mut self, why: &str) -> Option<Entry> {
        if self.said.is_some_and(|said| said.elapsed() < SAID_AGAIN_AFTER) {
            self.n_unsaid += 1;
            return None;
        }
        self.said = Some(Instant::now());
        let before = match std::mem::take(&mut self.n_unsaid) {
            0 => String::new(),
            n => format!(" ({n} more since the last time this was said)"),
        };
        Some(Entry::Fault(format!("{why}{before}")))
    }
}
