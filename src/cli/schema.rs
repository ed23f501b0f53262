//! `retourpost schema`: what a report or an event in JSON may say.

use clap::{Args, ValueEnum};

use super::exit::{Exit, Failure};
use super::terminal;
use crate::intake::json_schema;
use crate::ledger::source::event_schema;

const EXAMPLES: &str = "\
Examples:
  retourpost schema > report.schema.json
  retourpost schema event > event.schema.json";

/// Print the JSON Schema of reports or of events
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct SchemaArgs {
    /// Of what
    #[arg(value_enum, default_value_t, value_name = "DOCUMENT")]
    document: Document,
}

#[derive(Debug, Clone, Copy, Default, ValueEnum)]
enum Document {
    /// A report, which `render` and `send` take
    #[default]
    Report,
    /// An event of a mailing, which `ledger ingest` takes and `milter --events` writes
    Event,
}

pub(super) fn run(args: &SchemaArgs) -> Result<Exit, Failure> {
    let schema = match args.document {
        Document::Report => json_schema(),
        Document::Event => event_schema(),
    };
    terminal::show_octets(schema.as_bytes()).map(|()| Exit::Done)
}
