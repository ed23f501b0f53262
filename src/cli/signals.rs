//! Signals that a server obeys.

use super::exit::{Exit, Failure};

/// What a signal asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Signal {
    /// SIGHUP.
    Reload,
    /// SIGTERM or SIGINT.
    Stop,
}

/// Obeys signals on a thread of their own from now on, until the program ends.
#[cfg(unix)]
pub(super) fn obey(mut obey: impl FnMut(Signal) + Send + 'static) -> Result<(), Failure> {
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

    let refused = |why| Failure::new(Exit::Bug, format!("signals cannot be obeyed: {why}"));
    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGINT, SIGTERM]).map_err(refused)?;
    let work = move || {
        for signal in signals.forever() {
            obey(if signal == SIGHUP { Signal::Reload } else { Signal::Stop });
        }
    };
    std::thread::Builder::new().name("signals".to_owned()).spawn(work).map(drop).map_err(refused)
}

/// Where there are no such signals, the system ends the program.
#[cfg(not(unix))]
pub(super) fn obey(_: impl FnMut(Signal) + Send + 'static) -> Result<(), Failure> {
    Ok(())
}
