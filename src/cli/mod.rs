//! The `retourpost` program: one file for each command.
//!
//! Here, and only here, the clock, randomness, the environment and files are read. What the commands do is the library's.

mod arguments;
mod check;
mod codes;
mod completions;
mod config;
mod configuration;
mod coverage;
mod doctor;
mod document;
mod event_file;
mod exit;
mod explain;
mod export;
mod facts;
mod filter;
mod finished;
mod folder;
mod input;
mod inspection;
mod ledger;
mod locale_folder;
mod locales;
mod localizing;
mod man;
mod manual;
mod milter;
mod outbox;
mod output;
mod page;
mod render;
mod rendering;
mod route;
mod schema;
mod send;
mod signals;
mod signer;
mod stamps;
mod terminal;
mod why;
mod wording;
mod words;

use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use exit::{Exit, Failure};

/// Runs the program with the arguments it was started with, and says how it ended (`retourpost manual exit-codes`).
pub fn run() -> ExitCode {
    let ended = match Cli::try_parse() {
        Ok(cli) => cli.command.run(),
        Err(error) => arguments::refused(&error),
    };
    match ended {
        Ok(exit) => exit.into(),
        Err(failure) => {
            failure.tell();
            failure.exit().into()
        }
    }
}

const EXAMPLES: &str = "\
Examples:
  retourpost render --recipient ola@example.no --sender kari@example.com \\
      --reply \"550 5.1.1 User unknown\" --language nb
  retourpost render bounce.eml --language nl    of any mail system, in Dutch
  retourpost send report.json --smtp smtp://127.0.0.1:25
  retourpost filter < bounce.eml > notice.eml   where mail passes by
  retourpost milter --listen inet:127.0.0.1:8894   a server for Postfix
  retourpost check message.eml                  is it as the RFCs say?
  retourpost codes 5.1.1
  retourpost explain \"550 5.7.1 Blocked\"       the cause, why, what is told
  retourpost why original.eml                   its reader's language, and why
  retourpost doctor                             what Postfix or Exim lacks
  retourpost export help --out help            pages for the links in notices
  retourpost export postfix --language nl      Postfix's own bounces, in Dutch
  retourpost ledger status                     what became of mailings
  retourpost locales check                     what is wrong in locale files
  retourpost locales export nl --format po     for translators and their tools

`retourpost COMMAND --help` tells more, and so does `retourpost manual`.";

/// Turns failed or delayed mail deliveries into notices that their readers understand
///
/// A report goes in: words on the command line, JSON, or the bounce of any mail system. Out comes a delivery status
/// notification (RFC 3464) in the language of its reader, ready to be sent.
#[derive(Debug, Parser)]
#[command(name = "retourpost", version, after_help = EXAMPLES, arg_required_else_help = true, max_term_width = 80)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Render(Box<render::RenderArgs>),
    Send(Box<send::SendArgs>),
    Filter(Box<filter::FilterArgs>),
    Milter(Box<milter::MilterArgs>),
    Check(check::CheckArgs),
    Codes(codes::CodesArgs),
    Explain(Box<explain::ExplainArgs>),
    Why(Box<why::WhyArgs>),
    Config(config::ConfigArgs),
    Doctor(Box<doctor::DoctorArgs>),
    Export(Box<export::ExportArgs>),
    Ledger(Box<ledger::LedgerArgs>),
    Locales(locales::LocalesArgs),
    Manual(manual::ManualArgs),
    Schema(schema::SchemaArgs),
    Completions(completions::CompletionsArgs),
    Man(man::ManArgs),
}

impl Command {
    fn run(self) -> Result<Exit, Failure> {
        match self {
            Self::Render(args) => render::run(*args),
            Self::Send(args) => send::run(*args),
            Self::Filter(args) => filter::run(*args),
            Self::Check(args) => check::run(&args),
            Self::Codes(args) => codes::run(&args),
            Self::Explain(args) => explain::run(&args),
            Self::Why(args) => why::run(&args),
            Self::Config(args) => config::run(&args),
            Self::Doctor(args) => doctor::run(&args),
            Self::Export(args) => export::run(&args),
            Self::Ledger(args) => ledger::run(*args),
            Self::Locales(args) => locales::run(&args),
            Self::Milter(args) => milter::run(*args),
            Self::Manual(args) => manual::run(&args),
            Self::Schema(args) => schema::run(&args),
            Self::Completions(args) => completions::run(&args),
            Self::Man(args) => man::run(&args),
        }
    }
}

/// The whole command line, for completions and man pages.
fn command_line() -> clap::Command {
    Cli::command()
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory as _;

    use super::Cli;
    use crate::site::SiteLayer;

    fn variables(command: &clap::Command, names: &mut Vec<String>) {
        let of_arguments = command.get_arguments().filter_map(|argument| argument.get_env());
        names.extend(of_arguments.map(|name| name.to_string_lossy().into_owned()));
        command.get_subcommands().for_each(|command| variables(command, names));
    }

    /// Whoever sets one for a command sets it for all: none may be refused as a key of the configuration that does not exist, or taken for one.
    #[test]
    fn a_variable_that_a_flag_reads_is_no_key() {
        let mut names = Vec::new();
        variables(&Cli::command(), &mut names);
        assert!(names.iter().any(|name| name == "RETOURPOST_LEDGER"), "{names:?}");
        for name in names {
            let layer = SiteLayer::from_env([(&name, "x")]);
            assert!(layer.is_ok_and(|layer| layer.is_empty()), "{name}");
        }
    }
}
