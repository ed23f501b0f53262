//! `retourpost schema`: what a report in JSON may say.

use clap::Args;

use super::exit::{Exit, Failure};
use super::terminal;
use crate::intake::json_schema;

const EXAMPLES: &str = "\
Example:
  retourpost schema > report.schema.json";

/// Print the JSON Schema of reports
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct SchemaArgs {}

pub(super) fn run(_: &SchemaArgs) -> Result<Exit, Failure> {
    terminal::show_octets(json_schema().as_bytes()).map(|()| Exit::Done)
}
