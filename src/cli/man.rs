//! `retourpost man`: manual pages for man(1).

use std::fs;
use std::path::PathBuf;

use clap::Args;

use super::exit::{Exit, Failure};

const EXAMPLES: &str = "\
Example:
  retourpost man --out /usr/local/share/man/man1";

/// Write manual pages for man(1)
///
/// One for the program, and one for each command.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct ManArgs {
    /// The folder to write to; made if it is not there
    #[arg(long, value_name = "DIR")]
    out: PathBuf,
}

pub(super) fn run(args: &ManArgs) -> Result<Exit, Failure> {
    let out = &args.out;
    let written = fs::create_dir_all(out).and_then(|()| clap_mangen::generate_to(super::command_line(), out));
    written.map(|()| Exit::Done).map_err(|error| Failure::output(&format!("--out: {}", out.display()), &error))
}
