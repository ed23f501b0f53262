//! Being asked to stop.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, PoisonError};
use std::time::Duration;

use super::super::exit::{Exit, Failure};
use super::super::signals;
use super::super::terminal;

/// Whether somebody asked this process to stop: SIGINT, SIGTERM, or SIGHUP of a terminal that went away.
///
/// While letters are under way, the first time ends the work at the next letter, and the second time at once. Otherwise, as while
/// somebody is asked, nothing can be lost, and the first time ends it.
#[derive(Clone, Default)]
pub(super) struct Stopping(Arc<Inner>);

#[derive(Default)]
struct Inner {
    is_asked: Mutex<bool>,
    changed: Condvar,
    is_at_work: AtomicBool,
}

impl Stopping {
    /// Obeys signals from now on.
    pub(super) fn obeying() -> Result<Self, Failure> {
        let stopping = Self::default();
        let obeyed = stopping.clone();
        signals::obey(move |_| obeyed.ask())?;
        Ok(stopping)
    }

    fn ask(&self) {
        let was_asked = std::mem::replace(&mut *self.asked(), true);
        if was_asked || !self.0.is_at_work.load(Ordering::Acquire) {
            std::process::exit(Exit::PeerForNow.code().into());
        }
        self.0.changed.notify_all();
        terminal::tell_note("stopping after what is under way; once more to stop at once");
    }

    /// Ends the work at the next letter.
    pub(super) fn stop(&self) {
        *self.asked() = true;
        self.0.changed.notify_all();
    }

    /// From now on letters are under way, or not any more.
    pub(super) fn set_at_work(&self, is_at_work: bool) {
        self.0.is_at_work.store(is_at_work, Ordering::Release);
    }

    pub(super) fn is_asked(&self) -> bool {
        *self.asked()
    }

    /// Sleeps, unless it is asked to stop.
    pub(super) fn sleep(&self, time: Duration) {
        let asked = self.asked();
        let _ = self.0.changed.wait_timeout_while(asked, time, |is_asked| !*is_asked);
    }

    fn asked(&self) -> std::sync::MutexGuard<'_, bool> {
        self.0.is_asked.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
