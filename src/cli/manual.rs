//! `retourpost manual`: the manual, as it was when the program was built.

use clap::Args;

use super::exit::{Exit, Failure};
use super::terminal::{self, STRONG};
use crate::manual::{Topic, topics};

const EXAMPLES: &str = "\
Examples:
  retourpost manual                  all topics
  retourpost manual configuration";

/// Read the manual
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct ManualArgs {
    /// What to read; without it, all topics are named
    topic: Option<String>,
}

pub(super) fn run(args: &ManualArgs) -> Result<Exit, Failure> {
    let Some(wanted) = &args.topic else { return terminal::show(list()).map(|()| Exit::Done) };
    let topic = topics().iter().find(|topic| topic.name.eq_ignore_ascii_case(wanted)).ok_or_else(|| {
        let names: Vec<&str> = topics().iter().map(|topic| topic.name).collect();
        Failure::usage(format!("there is no topic {wanted:?}: there are {}", names.join(", ")))
    })?;
    terminal::show(page(topic)).map(|()| Exit::Done)
}

fn list() -> String {
    let width = topics().iter().map(|topic| topic.name.len()).max().unwrap_or(0);
    let line = |topic: &Topic| format!("  {STRONG}{:width$}{STRONG:#}  {}\n", topic.name, topic.subtitle);
    let lines: String = topics().iter().map(line).collect();
    format!("Topics, to be read with `retourpost manual TOPIC`:\n\n{lines}")
}

/// The page as it is written, its headings bold.
fn page(topic: &Topic) -> String {
    let mut is_code = false;
    let mut line = |line: &str| {
        is_code ^= line.starts_with("```");
        let is_heading = !is_code && line.starts_with('#');
        if is_heading { format!("{STRONG}{line}{STRONG:#}\n") } else { format!("{line}\n") }
    };
    topic.text.lines().map(&mut line).collect()
}
