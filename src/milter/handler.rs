//! Who decides what becomes of a message.

use std::any::Any;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, PoisonError, RwLock};

use super::Transaction;
use crate::rewrite::Edits;

/// Decides what becomes of messages; asked by many threads at once.
///
/// One that panics is taken as one that passes the message.
pub trait Handler: Send + Sync {
    /// Whether a message with this envelope and header is worth reading. It has no body yet.
    ///
    /// A message that is not wanted is accepted at once, and nothing is said of it.
    fn wants(&self, transaction: &Transaction) -> bool;

    /// What becomes of a message that is there whole.
    fn decide(&self, transaction: &Transaction) -> Decision;
}

/// What becomes of a message. It is accepted either way.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Decision {
    /// These edits, all of them; and what is said of it.
    Edit(Edits, String),
    /// It stays as it is, for this reason.
    Pass(String),
}

/// The handler of a server, which can be put in the place of another while the server runs.
pub struct CurrentHandler {
    handler: RwLock<Arc<dyn Handler>>,
}

impl CurrentHandler {
    /// This one, at first.
    pub fn new(handler: Arc<dyn Handler>) -> Self {
        Self { handler: RwLock::new(handler) }
    }

    /// Puts another in its place. A message that has begun stays with the one it began with.
    pub fn replace(&self, handler: Arc<dyn Handler>) {
        *self.handler.write().unwrap_or_else(PoisonError::into_inner) = handler;
    }

    pub(super) fn get(&self) -> Arc<dyn Handler> {
        Arc::clone(&self.handler.read().unwrap_or_else(PoisonError::into_inner))
    }
}

impl fmt::Debug for CurrentHandler {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("CurrentHandler").finish_non_exhaustive()
    }
}

/// What a handler says; if it panics, with which words.
pub(super) fn asked<T>(ask: impl FnOnce() -> T) -> Result<T, String> {
    // OK because a handler that panicked leaves nothing behind that we read: it is only borrowed, and what it was to return is lost.
    catch_unwind(AssertUnwindSafe(ask)).map_err(|panic| format!("a fault of this program: {}", words(&*panic)))
}

fn words(panic: &(dyn Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str)).unwrap_or("a panic without words")
}
