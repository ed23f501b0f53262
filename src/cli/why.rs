//! `retourpost why`: in which language a notice would be, and what every signal said.

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::configuration::{self, Configuration, ConfigurationArgs};
use super::exit::{Exit, Failure};
use super::input;
use super::terminal::{self, DIM, GREEN, N_COLUMNS, STRONG, visible};
use crate::language::{Choice, LanguageTag, Reason, SignalOutcome, Why};
use crate::map::Who;
use crate::notice::Renderer;
use crate::report::{Original, Reader};
use crate::text::{display_width, truncate_to_width};

const EXAMPLES: &str = "\
Examples:
  retourpost why original.eml
  retourpost why bounce.eml                  of the message that came back
  retourpost why report.json --format json
  retourpost why original.eml --profile nb   as if the mailbox were in Norwegian

A signal that says nothing has no line. See `retourpost manual languages`.";

/// The columns that what was said takes at most, so that the reason stays on the line.
const SAID_COLUMNS: usize = 28;

/// Tell in which language a notice would be, and why: every signal and what became of it
///
/// Nothing is sent or written. The first line is the decision.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct WhyArgs {
    /// An original message, the bounce of one, or a report in JSON; - is standard input
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// As if this language were asked for
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// As if this were the language of the reader's profile
    #[arg(long, value_name = "TAG")]
    profile: Option<String>,
    /// As if the reader had chosen this language earlier
    #[arg(long, value_name = "TAG")]
    stored: Option<String>,
    /// How it is written
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
    #[command(flatten)]
    configuration: ConfigurationArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(super) fn run(args: &WhyArgs) -> Result<Exit, Failure> {
    let Configuration { site, catalogue, .. } = args.configuration.load(&[])?;
    let (original, mut reader, client) = input::original(&args.file, &site)?;
    args.say(&mut reader)?;
    let (map, found) = configuration::map(&site);
    found.iter().for_each(|diagnostic| terminal::tell_diagnostic("map", diagnostic));
    if let Some(map) = map.filter(|_| reader.mapped.is_empty()) {
        let who = Who { address: original.return_path.mailbox(), network: client, tenant: reader.tenant.as_deref() };
        let answer = map.look_up(&who);
        let (name, _) = input::names_of(&args.file);
        answer.diagnostics.iter().for_each(|diagnostic| terminal::tell_diagnostic(&name, diagnostic));
        reader.mapped = answer.entry.iter().flat_map(|entry| &entry.languages).map(LanguageTag::to_string).collect();
    }
    let choice = Renderer::new(site, catalogue).explain_language(&original, &reader);
    terminal::show(match args.format {
        Format::Text => page(&choice, &original),
        Format::Json => json(&choice),
    })?;
    Ok(Exit::Done)
}

impl WhyArgs {
    fn say(&self, reader: &mut Reader) -> Result<(), Failure> {
        let flags = [
            ("--language", &self.language, &mut reader.language),
            ("--profile", &self.profile, &mut reader.profile),
            ("--stored", &self.stored, &mut reader.stored),
        ];
        for (flag, said, place) in flags {
            if let Some(text) = said {
                let tag =
                    LanguageTag::parse_lenient(text).map_err(|error| Failure::usage(format!("{flag}: {error}")))?;
                *place = Some(tag.to_string());
            }
        }
        Ok(())
    }
}

/// The decision, then a line for each signal, in order.
fn page(choice: &Choice, original: &Original) -> String {
    let winner = choice.winner();
    let mut page = format!("{STRONG}{}{STRONG:#}  decided by {} {}\n\n", choice.first(), winner.signal, quoted(winner));
    let rows: Vec<[String; 4]> = choice.reasons.iter().map(row).collect();
    let width = |at: usize| rows.iter().map(|row| display_width(&row[at])).max().unwrap_or_default();
    let widths = [width(0), width(1), width(2)];
    for (row, reason) in rows.iter().zip(&choice.reasons) {
        let style = if reason.outcome == SignalOutcome::Won { GREEN } else { DIM };
        let [signal, said, outcome] = [0, 1, 2].map(|at| padded(&row[at], widths[at]));
        let why = terminal::wrapped(&row[3], widths.iter().sum::<usize>() + 8);
        // OK because writing to a string does not fail.
        writeln!(page, "  {signal}  {said}  {style}{outcome}{style:#}  {why}").expect("a string");
    }
    let chain: Vec<&str> = choice.chain.iter().map(LanguageTag::as_str).collect();
    let reader =
        original.return_path.mailbox().map(visible).unwrap_or_else(|| "nobody: the return path is null".to_owned());
    let lines = [("languages", chain.join(", ")), ("reader", reader)];
    page.push('\n');
    for (name, text) in lines {
        // OK because writing to a string does not fail.
        writeln!(page, "  {DIM}{name:10}{DIM:#} {}", terminal::wrapped(&text, 13)).expect("a string");
    }
    page
}

fn row(reason: &Reason) -> [String; 4] {
    [reason.signal.to_string(), shortened(&quoted(reason)), reason.outcome.to_string(), reason.why.to_string()]
}

/// What was said, fit for a terminal.
fn quoted(reason: &Reason) -> String {
    format!("\"{}\"", visible(&reason.said))
}

fn shortened(text: &str) -> String {
    if display_width(text) <= SAID_COLUMNS {
        return text.to_owned();
    }
    format!("{}…\"", truncate_to_width(text, SAID_COLUMNS - 2))
}

fn padded(text: &str, width: usize) -> String {
    debug_assert!(width < N_COLUMNS, "a column is narrower than the page");
    text.to_owned() + &" ".repeat(width.saturating_sub(display_width(text)))
}

/// What is told, as JSON has it. Fields are added, never renamed.
#[derive(Serialize)]
struct Document {
    version: u32,
    language: String,
    signal: &'static str,
    chain: Vec<String>,
    mapped: Vec<String>,
    reasons: Vec<ReasonPart>,
}

/// What became of one signal.
#[derive(Debug, Serialize)]
pub(super) struct ReasonPart {
    signal: &'static str,
    said: String,
    outcome: &'static str,
    why: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    served_by: Option<String>,
}

fn json(choice: &Choice) -> String {
    let tags = |tags: &[LanguageTag]| tags.iter().map(ToString::to_string).collect();
    let document = Document {
        version: 1,
        language: choice.first().to_string(),
        signal: choice.winner().signal.as_str(),
        chain: tags(&choice.chain),
        mapped: tags(choice.mapped()),
        reasons: choice.reasons.iter().map(|reason| ReasonPart::of(reason, true)).collect(),
    };
    // OK because all keys are text, and none of the serializers fails.
    let mut json = serde_json::to_string_pretty(&document).expect("serializable");
    json.push('\n');
    json
}

impl ReasonPart {
    /// What was said is left out where the reader may not see it.
    pub(super) fn of(reason: &Reason, is_seen: bool) -> Self {
        Self {
            signal: reason.signal.as_str(),
            said: if is_seen { reason.said.clone() } else { String::new() },
            outcome: reason.outcome.as_str(),
            why: reason.why.code(),
            served_by: match &reason.why {
                Why::ServedBy(tag) | Why::NextOfMap(tag) => Some(tag.to_string()),
                _ => None,
            },
        }
    }
}
