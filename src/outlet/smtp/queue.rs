//! From a thread that draws messages to the one that sends them.

use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

use tokio::sync::Notify;

/// How many messages wait at most.
const N_WAITING_MAX: usize = 64;
/// With how few left the drawing thread is woken: once for many messages rather than once for each.
const N_WAITING_FEW: usize = 32;

/// A queue with an end for each side.
pub(super) struct Queue<T> {
    state: Mutex<State<T>>,
    room: Condvar,
    filled: Notify,
}

struct State<T> {
    waiting: VecDeque<T>,
    /// Nothing more comes, or nobody takes it any more.
    is_closed: bool,
}

impl<T> Queue<T> {
    pub(super) fn new() -> Self {
        let state = State { waiting: VecDeque::with_capacity(N_WAITING_MAX), is_closed: false };
        Self { state: Mutex::new(state), room: Condvar::new(), filled: Notify::new() }
    }

    /// Waits for room. Gives `false` if nobody takes messages any more.
    pub(super) fn push(&self, message: T) -> bool {
        let mut state = self.state();
        if state.waiting.len() >= N_WAITING_MAX {
            let is_full = |state: &mut State<T>| state.waiting.len() > N_WAITING_FEW && !state.is_closed;
            state = self.room.wait_while(state, is_full).unwrap_or_else(PoisonError::into_inner);
        }
        if state.is_closed {
            return false;
        }
        state.waiting.push_back(message);
        drop(state);
        self.filled.notify_one();
        true
    }

    /// Waits for a message. `None` at the end.
    pub(super) async fn next(&self) -> Option<T> {
        loop {
            // Made before looking, so that what comes in between is not missed.
            let filled = self.filled.notified();
            {
                let mut state = self.state();
                if let Some(message) = state.waiting.pop_front() {
                    if state.waiting.len() == N_WAITING_FEW {
                        self.room.notify_one();
                    }
                    // Two that come at once wake one; that one wakes the next.
                    if !state.waiting.is_empty() {
                        self.filled.notify_one();
                    }
                    return Some(message);
                }
                if state.is_closed {
                    return None;
                }
            }
            filled.await;
        }
    }

    fn state(&self) -> MutexGuard<'_, State<T>> {
        // Nothing panics while it is held.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Closes a queue when it goes, also in a panic: the other side must not wait for ever.
pub(super) struct Closing<'a, T>(pub(super) &'a Queue<T>);

impl<T> Drop for Closing<'_, T> {
    fn drop(&mut self) {
        self.0.state().is_closed = true;
        self.0.room.notify_all();
        self.0.filled.notify_waiters();
    }
}
