//! The `retourpost` program.

use std::process::ExitCode;

fn main() -> ExitCode {
    retourpost::cli::run()
}
