//! `retourpost completions`: for the shell.

use clap::Args;
use clap_complete::Shell;

use super::exit::{Exit, Failure};
use super::terminal;

const EXAMPLES: &str = "\
Examples:
  retourpost completions bash > /etc/bash_completion.d/retourpost
  retourpost completions zsh > \"${fpath[1]}/_retourpost\"
  retourpost completions fish > ~/.config/fish/completions/retourpost.fish";

/// Print completions for a shell
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct CompletionsArgs {
    /// The shell
    shell: Shell,
}

pub(super) fn run(args: &CompletionsArgs) -> Result<Exit, Failure> {
    let mut octets = Vec::new();
    clap_complete::generate(args.shell, &mut super::command_line(), "retourpost", &mut octets);
    terminal::show_octets(&octets).map(|()| Exit::Done)
}
