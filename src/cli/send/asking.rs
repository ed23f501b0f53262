//! The question before a batch is sent.

use std::io::{self, IsTerminal, Write};

use super::super::exit::Failure;
use super::super::terminal::{self, STRONG};

/// Whether there is somebody to ask.
pub(super) fn can_ask() -> bool {
    io::stdin().is_terminal() && terminal::stderr_is_terminal()
}

/// Asks on standard error, and reads the answer from standard input.
pub(super) fn ask(question: &str) -> Result<bool, Failure> {
    let mut out = anstream::stderr();
    // Nobody can be told that it could not be written; the answer is then no.
    let _ = write!(out, "{STRONG}{question}{STRONG:#} [y/N] ").and_then(|()| out.flush());
    let mut answer = String::new();
    io::stdin().read_line(&mut answer).map_err(|error| Failure::usage(format!("standard input: {error}")))?;
    Ok(is_yes(&answer))
}

/// Only a plain yes is one.
fn is_yes(answer: &str) -> bool {
    matches!(answer.trim().to_ascii_lowercase().as_str(), "y" | "yes")
}

#[cfg(test)]
mod tests {
    use super::is_yes;

    #[test]
    fn only_a_plain_yes_is_one() {
        assert!(["y", "Y\n", " yes \r\n", "YES"].into_iter().all(is_yes));
        assert!(["", "\n", "n", "no", "yep", "y y", "ja", "1"].into_iter().all(|answer| !is_yes(answer)));
    }
}
