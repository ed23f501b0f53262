//! `retourpost locales explain`: what a lint is about.

use clap::Args;

use super::super::exit::{Exit, Failure};
use super::super::terminal;
use crate::manual;
use crate::phrase::did_you_mean;
use crate::workbench::{LINTS, lint};

const EXAMPLES: &str = "\
Examples:
  retourpost locales explain                    all lints
  retourpost locales explain unknown-variable   one of them";

/// Tell what a finding of `locales check` means, and what to do about it
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in super::super) struct ExplainArgs {
    /// The code in the brackets of the finding
    code: Option<String>,
}

pub(in super::super) fn run(args: &ExplainArgs) -> Result<Exit, Failure> {
    let Some(code) = &args.code else {
        let mut text = String::new();
        for lint in LINTS {
            let fix = if lint.is_fixable { "  --fix" } else { "" };
            text.push_str(&format!("{:<28} {}{fix}\n", lint.code, lint.severity));
        }
        terminal::show(&text)?;
        return Ok(Exit::Done);
    };
    let Some(known) = lint(code) else {
        let meant = did_you_mean(code, LINTS.iter().map(|lint| lint.code));
        let meant = meant.map_or(String::new(), |meant| format!("; did you mean `{meant}`?"));
        return Err(Failure::usage(format!("there is no lint `{code}`{meant}")));
    };
    let section = manual::section("lints", known.code).unwrap_or_default();
    terminal::show(format!("{} ({})\n\n{section}\n", known.code, known.severity))?;
    Ok(Exit::Done)
}
