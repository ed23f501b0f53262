//! SMTP and submission (RFC 5321, RFC 6409), over `lettre`.
//!
//! ```no_run
//! use retourpost::outlet::smtp::{SmtpOptions, SmtpOutlet};
//! use retourpost::outlet::{Envelope, Outgoing};
//!
//! let octets = b"From: postmaster@example.org\r\n\r\nNot delivered.\r\n".to_vec();
//! let notice = Outgoing::new(Envelope::null_sender("kari@example.com"), octets);
//! let outlet = SmtpOutlet::connect_options(SmtpOptions::parse("smtp://127.0.0.1:2525")?.with_connections(4));
//! for delivery in outlet.send_all(&[notice]) {
//!     match delivery.into_result() {
//!         Ok(reply) => println!("accepted: {reply}"),
//!         Err(error) => eprintln!("{error}"),
//!     }
//! }
//! # Ok::<(), retourpost::Error>(())
//! ```
//!
//! # What is sent once, and what again
//!
//! A message whose connection breaks before its last octet was written cannot have arrived; it is sent again over a new
//! connection, a few times. One whose connection breaks after that may have arrived; it is never sent again, and comes back as
//! [`Delivery::Unsure`]. A reply to a message is final here: a queue decides whether and when to try again.

mod abilities;
mod options;
mod queue;
mod reply;
mod run;
mod session;
mod timeouts;
mod transaction;
mod url;
mod wire;

pub use options::{Security, SmtpOptions};
pub use timeouts::SmtpTimeouts;

use std::borrow::Borrow;
use std::sync::{Arc, Mutex, PoisonError};

use tokio::sync::Semaphore;

use super::{Delivery, Outgoing};
use crate::diagnostic::Error;
use session::Session;

/// Hands messages to one server.
///
/// Blocking callers use [`send_all`](Self::send_all) or [`send_each`](Self::send_each), which keep their connections for the
/// length of the call. Asynchronous ones use [`send`](Self::send) inside their own Tokio runtime, as often at a time as they
/// like; it keeps connections from one call to the next.
#[derive(Clone)]
pub struct SmtpOutlet {
    shared: Arc<Shared>,
}

struct Shared {
    options: SmtpOptions,
    /// Connections that wait for a message, all of the runtime that [`SmtpOutlet::send`] was last called in.
    idle: Mutex<Vec<Session>>,
    places: Semaphore,
}

impl SmtpOutlet {
    /// An outlet with these options. Connects when there is something to send.
    pub fn connect_options(options: SmtpOptions) -> Self {
        let places = Semaphore::new(options.n_connections);
        Self { shared: Arc::new(Shared { options, idle: Mutex::default(), places }) }
    }

    /// Sends all of these and waits: one [`Delivery`] for each, in their order.
    pub fn send_all(&self, messages: &[Outgoing]) -> Vec<Delivery> {
        let mut deliveries = vec![None; messages.len()];
        let sent = self.send_each(messages, |n, _, delivery| deliveries[n] = Some(delivery));
        let unsent = match sent {
            Ok(()) => Error::new(crate::ErrorKind::Bug, "a message was forgotten"),
            Err(error) => error,
        };
        deliveries.into_iter().map(|delivery| delivery.unwrap_or_else(|| Delivery::Unsent(unsent.clone()))).collect()
    }

    /// Sends messages as they come and tells what became of each, with its number from 0 and the message itself.
    ///
    /// The messages are drawn on the calling thread, no faster than the server takes them; they are sent, and `report` is
    /// called, on another. So a slow source does not hold up what is under way. Reports come as answers come.
    /// While the server cannot be reached, or loses the connections of one message after the other, messages come back
    /// [`Delivery::Unsent`] without waiting, and every 30 seconds one of them tries.
    ///
    /// # Errors
    /// No thread could be started, or the call came from inside a Tokio runtime, which it would block. Nothing was sent then.
    pub fn send_each<I>(&self, messages: I, report: impl FnMut(usize, I::Item, Delivery) + Send) -> Result<(), Error>
    where
        I: IntoIterator<Item: Borrow<Outgoing> + Send>,
    {
        self.send_each_noted(messages, |_, _| Ok(()), report)
    }

    /// The same, where each message is noted before it leaves: `note` is called on the thread that sends, before the first command of
    /// a message is said. One that it refuses does not leave, and comes back [`Delivery::Unsent`] with that error. It is not called
    /// for messages that come back because the server is left alone.
    ///
    /// # Errors
    /// As [`send_each`](Self::send_each).
    pub fn send_each_noted<I>(
        &self,
        messages: I,
        note: impl FnMut(usize, &I::Item) -> Result<(), Error> + Send,
        report: impl FnMut(usize, I::Item, Delivery) + Send,
    ) -> Result<(), Error>
    where
        I: IntoIterator<Item: Borrow<Outgoing> + Send>,
    {
        run::send_each(&self.shared.options, messages.into_iter(), note, report)
    }

    /// Sends one message, from inside a Tokio runtime with time and I/O enabled.
    ///
    /// A future that is dropped before it is done closes its connection; whether its message arrived is not known then.
    pub async fn send(&self, outgoing: &Outgoing) -> Delivery {
        // OK because the semaphore is never closed.
        let _place = self.shared.places.acquire().await.expect("open");
        let mut session = self.idle().pop();
        let sent = run::deliver(&mut session, outgoing, &self.shared.options).await;
        self.idle().extend(session);
        sent.delivery
    }

    /// Says goodbye on the connections that [`send`](Self::send) left open.
    pub async fn close(&self) {
        let idle = std::mem::take(&mut *self.idle());
        for session in idle {
            session.quit(self.shared.options.timeouts.parting).await;
        }
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Session>> {
        self.shared.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl std::fmt::Debug for SmtpOutlet {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("SmtpOutlet").field("options", &self.shared.options).finish_non_exhaustive()
    }
}
