//! `retourpost render`: a report in, a notice out.

use std::path::PathBuf;

use clap::Args;

use super::configuration::ConfigurationArgs;
use super::exit::{Exit, Failure};
use super::input::{Input, InputArgs};
use super::output::{Format, Output, Rendered};
use super::rendering::{LayoutArgs, Rendering};
use super::signer::{DkimArgs, Signer};
use super::stamps::StampArgs;
use crate::notice::Outcome;
use crate::outlet::eml::Existing;

const EXAMPLES: &str = "\
Examples:
  retourpost render --recipient ola@example.no --sender kari@example.com \\
      --reply \"550 5.1.1 User unknown\" --language nb
  retourpost render bounce.eml --language nl      of any mail system, in Dutch
  retourpost render report.json --format json     with every decision
  retourpost render reports.ndjson --out notices  a file for each line
  retourpost render - < bounce.eml > notice.eml

A line of NDJSON that is wrong is told with its number; the others go on, and
the end is 65. See `retourpost manual rendering`, and `retourpost manual json`
for what a report can say.";

/// Write the notice of a report, as a message, text, HTML or JSON
///
/// A report is told in flags, in JSON, or by the bounce of any mail system; which it is, is seen from its first octets.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct RenderArgs {
    #[command(flatten)]
    input: InputArgs,
    /// What to write [default: text on a terminal; eml on a pipe, to a file and with --out]
    #[arg(long, value_name = "FORMAT", help_heading = "Output")]
    format: Option<Format>,
    /// Write files to this folder, each there whole or not at all
    #[arg(long, value_name = "DIR", help_heading = "Output")]
    out: Option<PathBuf>,
    /// Let --out replace files that are there
    #[arg(long, requires = "out", help_heading = "Output")]
    replace: bool,
    #[command(flatten)]
    layout: LayoutArgs,
    #[command(flatten)]
    stamp: StampArgs,
    #[command(flatten)]
    configuration: ConfigurationArgs,
    #[command(flatten)]
    dkim: DkimArgs,
}

pub(super) fn run(args: RenderArgs) -> Result<Exit, Failure> {
    let is_many = args.input.is_many();
    let existing = if args.replace { Existing::Replace } else { Existing::Keep };
    let mut output = Output::new(args.format, args.out, existing, is_many)?;
    let configuration = args.configuration.load(&args.dkim.settings())?;
    let signer = Signer::of(&configuration.site)?;
    let stamps = args.stamp.stamps(&configuration.site.reporting_mta, is_many)?;
    let inputs = args.input.reports(&configuration.site)?;
    let mut rendering = Rendering::new(configuration, &args.layout, stamps, signer, args.configuration.quiet);
    let mut exit = Exit::Done;
    for input in inputs {
        if let Err(failure) = one(&mut rendering, &mut output, input) {
            failure.tell();
            exit = exit.max(failure.exit());
        }
    }
    Ok(exit)
}

fn one(rendering: &mut Rendering, output: &mut Output, input: Input) -> Result<(), Failure> {
    let Input { name, stem, read } = input;
    let (case, mended) = read?;
    let case = rendering.mapped(&name, case);
    let (outcome, stamp) = rendering.outcome(&name, &case, &mended)?;
    if let Outcome::Suppressed(suppression) = &outcome {
        rendering.tell_suppressed(&name, *suppression);
    }
    let absent_notify = rendering.absent_notify();
    let (seen, hides) = rendering.seen(&case);
    output.put(&Rendered {
        name: &name,
        stem: &stem,
        case: &seen,
        hides,
        mended: &mended,
        outcome: &outcome,
        absent_notify,
        date: stamp.date(),
    })
}
