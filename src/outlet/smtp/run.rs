//! Many messages over a few connections.

use std::borrow::Borrow;
use std::cell::{Cell, RefCell};
use std::panic;
use std::thread;
use std::time::{Duration, Instant};

use futures_util::StreamExt;
use futures_util::stream::FuturesUnordered;
use tokio::runtime::{Builder, Handle, Runtime};

use super::options::SmtpOptions;
use super::queue::{Closing, Queue};
use super::session::{Closed, Session};
use crate::diagnostic::Error;
use crate::outlet::{Delivery, Outgoing};

/// How long a server that cannot be reached is left alone.
const REST: Duration = Duration::from_secs(30);

/// With how many messages in a row that lost every connection the server is left alone. One may be the fault of the message.
const N_LOST_MAX: usize = 2;

/// What became of a message, and what it tells of the server.
pub(super) struct Sent {
    pub(super) delivery: Delivery,
    server: Server,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Server {
    Answered,
    /// It let us in, and every connection was lost.
    Lost,
    Unreachable,
}

pub(super) fn send_each<T: Borrow<Outgoing> + Send>(
    options: &SmtpOptions,
    messages: impl Iterator<Item = T>,
    note: impl FnMut(usize, &T) -> Result<(), Error> + Send,
    report: impl FnMut(usize, T, Delivery) + Send,
) -> Result<(), Error> {
    if Handle::try_current().is_ok() {
        return Err(Error::caller("this call blocks; inside a Tokio runtime use `send`"));
    }
    let runtime = runtime()?;
    let queue = Queue::new();
    thread::scope(|scope| {
        let work = || {
            let _closing = Closing(&queue);
            runtime.block_on(work_all(options, &queue, note, report));
        };
        let post = thread::Builder::new()
            .name("retourpost-smtp".into())
            .spawn_scoped(scope, work)
            .map_err(|error| Error::operator(format!("no thread for SMTP: {error}")))?;
        let closing = Closing(&queue);
        for message in messages.enumerate() {
            // Nobody takes it only if the other thread panicked.
            if !queue.push(message) {
                break;
            }
        }
        drop(closing);
        post.join().unwrap_or_else(|panicked| panic::resume_unwind(panicked));
        Ok(())
    })
}

fn runtime() -> Result<Runtime, Error> {
    let built = Builder::new_current_thread().enable_io().enable_time().build();
    built.map_err(|error| Error::operator(format!("no runtime for SMTP: {error}")))
}

/// What the connections of one run share.
struct Run<'a, T, N, F> {
    options: &'a SmtpOptions,
    queue: &'a Queue<(usize, T)>,
    /// Called before a message leaves.
    note: RefCell<N>,
    report: RefCell<F>,
    /// Until when the server is left alone, and why.
    rest: RefCell<Option<(Instant, Error)>>,
    /// How many messages in a row were lost with their connections.
    n_lost: Cell<usize>,
}

async fn work_all<T, N, F>(options: &SmtpOptions, queue: &Queue<(usize, T)>, note: N, report: F)
where
    T: Borrow<Outgoing>,
    N: FnMut(usize, &T) -> Result<(), Error>,
    F: FnMut(usize, T, Delivery),
{
    let (note, report) = (RefCell::new(note), RefCell::new(report));
    let run = Run { options, queue, note, report, rest: RefCell::new(None), n_lost: Cell::new(0) };
    let mut workers: FuturesUnordered<_> = (0..options.n_connections).map(|_| run.work()).collect();
    while workers.next().await.is_some() {}
}

impl<T, N, F> Run<'_, T, N, F>
where
    T: Borrow<Outgoing>,
    N: FnMut(usize, &T) -> Result<(), Error>,
    F: FnMut(usize, T, Delivery),
{
    async fn work(&self) {
        let mut session = None;
        while let Some((n, message)) = self.queue.next().await {
            let delivery = match self.may_leave(n, &message) {
                Ok(()) => self.deliver(&mut session, message.borrow()).await,
                Err(error) => Delivery::Unsent(error),
            };
            (self.report.borrow_mut())(n, message, delivery);
        }
        if let Some(session) = session {
            session.quit(self.options.timeouts.parting).await;
        }
    }

    fn may_leave(&self, n: usize, message: &T) -> Result<(), Error> {
        match self.resting() {
            Some(error) => Err(error),
            None => (self.note.borrow_mut())(n, message),
        }
    }

    async fn deliver(&self, session: &mut Option<Session>, outgoing: &Outgoing) -> Delivery {
        let sent = deliver(session, outgoing, self.options).await;
        self.n_lost.set(if sent.server == Server::Lost { self.n_lost.get() + 1 } else { 0 });
        if sent.server == Server::Unreachable || self.n_lost.get() >= N_LOST_MAX {
            let error = sent.delivery.error();
            *self.rest.borrow_mut() = error.map(|error| (Instant::now() + REST, error));
        }
        sent.delivery
    }

    fn resting(&self) -> Option<Error> {
        let mut rest = self.rest.borrow_mut();
        match &*rest {
            Some((until, error)) if Instant::now() < *until => Some(error.clone()),
            _ => {
                *rest = None;
                None
            }
        }
    }
}

/// Brings one message over this connection, or over new ones if it breaks.
pub(super) async fn deliver(session: &mut Option<Session>, outgoing: &Outgoing, options: &SmtpOptions) -> Sent {
    let mut pause = options.pause;
    let mut n_left = options.n_attempts;
    loop {
        let is_reused = session.is_some();
        match attempt(session, outgoing, options).await {
            Attempt::Done(delivery) => return Sent { delivery, server: Server::Answered },
            // A server closes connections that it finds old; that says nothing about a new one.
            Attempt::Again { .. } if is_reused => {}
            Attempt::Again { otherwise } if n_left <= 1 => return otherwise,
            Attempt::Again { .. } => {
                n_left -= 1;
                tokio::time::sleep(pause).await;
                pause = pause.saturating_mul(2);
            }
            Attempt::Closed(error) => return Sent { delivery: Delivery::Unsent(error), server: Server::Unreachable },
        }
    }
}

enum Attempt {
    Done(Delivery),
    /// Another attempt may do better; this is what it comes to if there is none.
    Again {
        otherwise: Sent,
    },
    /// The server, or we, do not want a connection.
    Closed(Error),
}

async fn attempt(place: &mut Option<Session>, outgoing: &Outgoing, options: &SmtpOptions) -> Attempt {
    let mut session = match place.take() {
        Some(session) => session,
        None => match Session::open(options).await {
            Ok(session) => session,
            Err(Closed::ForGood(error)) => return Attempt::Closed(error),
            Err(Closed::ForNow(error)) => {
                let otherwise = Sent { delivery: Delivery::Unsent(error), server: Server::Unreachable };
                return Attempt::Again { otherwise };
            }
        },
    };
    let sent = session.send(outgoing, &options.timeouts).await;
    if session.is_usable && sent.is_ok() {
        *place = Some(session);
    }
    match sent {
        Ok(delivery) => Attempt::Done(delivery),
        Err(interrupted) => {
            let otherwise = Sent { delivery: interrupted.into_delivery(), server: Server::Lost };
            Attempt::Again { otherwise }
        }
    }
}
