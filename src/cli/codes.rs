//! `retourpost codes`: what status codes and reply codes mean.

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::coverage;
use super::exit::{Exit, Failure};
use super::page::Page;
use super::terminal::{self, STRONG, wrapped};
use super::words::Words;
use crate::cause::{Diagnosis, diagnose};
use crate::language::LanguageTag;
use crate::phrase::{Catalogue, WordingKey};
use crate::report::{Action, Recipient, RecipientAddress, RecipientFields};
use crate::status::{
    EnhancedStatus, ReplyCodeEntry, StatusClass, StatusEntry, registry, reply_code_entry, reply_codes,
};

const EXAMPLES: &str = "\
Examples:
  retourpost codes                   all that are registered
  retourpost codes 5.1.1 --language nb
  retourpost codes 550
  retourpost codes quota             those whose title or meaning has the word
  retourpost codes --coverage        each code, its cause, and its words

What codes mean is told in English, as the registry does (RFC 5248). The end is
1 if nothing was found.";

/// The domain that headlines are about.
const SAMPLE_DOMAIN: &str = "example.no";

/// Say what a status code (5.1.1) or a reply code (550) means
///
/// And what a notice makes of it: the cause that a status code names when nothing else is known, and its headline.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct CodesArgs {
    /// Status codes, reply codes or words; without any, all codes are listed
    #[arg(value_name = "CODE")]
    codes: Vec<String>,
    /// The language in which the headline of the notice is shown
    #[arg(long, value_name = "TAG", default_value = "en")]
    language: String,
    /// List every code of the tables with its cause, and end with 1 if one has none or lacks words in a language
    #[arg(long, conflicts_with_all = ["codes", "format"])]
    coverage: bool,
    /// How codes are written
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Json,
}

/// A row that was asked for, or found.
enum Row {
    /// Of the registry; with the code itself where it was asked for.
    Status(&'static StatusEntry, Option<EnhancedStatus>),
    /// Of the table of replies; with the code itself where it was asked for.
    Reply(&'static ReplyCodeEntry, Option<u16>),
}

pub(super) fn run(args: &CodesArgs) -> Result<Exit, Failure> {
    if args.coverage {
        return coverage::run(Catalogue::embedded());
    }
    let words = Words::new(Catalogue::embedded(), &args.language, &LanguageTag::english(), WordingKey::default())?;
    let mut rows = Vec::new();
    let mut exit = Exit::Done;
    for asked in &args.codes {
        let found = rows_of(asked)?;
        if found.is_empty() {
            terminal::tell_error(&format!("{asked}: no code has that in its title or meaning: try another word"));
            exit = Exit::Findings;
        }
        rows.extend(found);
    }
    let is_list = args.codes.is_empty();
    if is_list {
        rows = registry().map(|entry| Row::Status(entry, None)).collect();
        rows.extend(reply_codes().map(|entry| Row::Reply(entry, None)));
    }
    match args.format {
        Format::Json => terminal::show(to_json(&rows, &words))?,
        Format::Human if is_list => terminal::show(list(&rows))?,
        Format::Human => {
            let told: Vec<String> = rows.iter().map(|row| row.told(&words)).collect();
            terminal::show(told.join("\n"))?;
        }
    }
    Ok(exit)
}

fn rows_of(asked: &str) -> Result<Vec<Row>, Failure> {
    let asked = asked.trim();
    if let Ok(status) = EnhancedStatus::parse(asked) {
        return Ok(vec![Row::Status(status.entry(), Some(status))]);
    }
    if let Some(entry) = registry().find(|entry| entry.pattern().eq_ignore_ascii_case(asked)) {
        return Ok(vec![Row::Status(entry, None)]);
    }
    if !asked.is_empty() && asked.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') {
        return match asked.parse::<u16>() {
            Ok(code @ 200..=599) => Ok(vec![Row::Reply(reply_code_entry(code), Some(code))]),
            _ => Err(Failure::usage(format!("{asked}: no code: a status code is like 5.1.1, a reply code like 550"))),
        };
    }
    let word = asked.to_lowercase();
    let has = |texts: [&str; 2]| texts.iter().any(|text| text.to_lowercase().contains(&word));
    let statuses = registry().filter(|entry| has([entry.name(), entry.meaning()]));
    let replies = reply_codes().filter(|entry| has([entry.meaning(), entry.note().unwrap_or_default()]));
    let statuses = statuses.map(|entry| Row::Status(entry, None));
    Ok(statuses.chain(replies.map(|entry| Row::Reply(entry, None))).collect())
}

fn list(rows: &[Row]) -> String {
    let mut lines = format!("{STRONG}Status codes (RFC 3463, RFC 5248){STRONG:#}\n");
    let mut is_status = true;
    for row in rows {
        let (code, meaning) = match row {
            Row::Status(entry, _) => (entry.pattern(), entry.name()),
            Row::Reply(entry, _) => (entry.pattern(), entry.meaning()),
        };
        if is_status && matches!(row, Row::Reply(..)) {
            is_status = false;
            lines.push_str(&format!("\n{STRONG}Reply codes (RFC 5321 §4.2){STRONG:#}\n"));
        }
        lines.push_str(&format!("  {STRONG}{code:8}{STRONG:#} {}\n", wrapped(meaning, 11)));
    }
    lines
}

impl Row {
    fn told(&self, words: &Words<'_>) -> String {
        let mut page = Page::default();
        match self {
            Self::Status(entry, asked) => tell_status(entry, *asked, words, &mut page),
            Self::Reply(entry, asked) => tell_reply(entry, *asked, &mut page),
        }
        page.into_text()
    }
}

fn tell_status(entry: &StatusEntry, asked: Option<EnhancedStatus>, words: &Words<'_>, page: &mut Page) {
    let code = asked.map_or_else(|| entry.pattern().to_owned(), |status| status.to_string());
    page.title(&code, entry.name());
    if let Some(status) = asked.filter(|status| !status.is_registered()) {
        page.line("registered", &format!("no; {} is read as {}", status, entry.pattern()));
    }
    page.line("meaning", entry.meaning());
    page.line("classes", &classes(entry));
    page.line("reply codes", entry.basic_codes());
    let roles: Vec<&str> = entry.who_can_fix().iter().map(|role| role.as_str()).collect();
    page.line("who can fix", &roles.join(", "));
    page.line("defined in", entry.reference());
    if let Some(other) = entry.deprecated_for() {
        page.line("deprecated", &format!("use {} ({})", other.pattern(), other.name()));
    }
    page.line("note", entry.note().unwrap_or_default());
    if let Some(diagnosis) = asked.and_then(diagnosis_of) {
        let Diagnosis { cause, confidence, rule, .. } = diagnosis;
        page.line("cause", &format!("{} (confidence {confidence}, rule {rule})", cause.id()));
        page.line("notice", &words.headline(diagnosis.cause, SAMPLE_DOMAIN).unwrap_or_default());
    }
}

fn tell_reply(entry: &ReplyCodeEntry, asked: Option<u16>, page: &mut Page) {
    let code = asked.map_or_else(|| entry.pattern().to_owned(), |code| code.to_string());
    page.title(&code, entry.meaning());
    page.line("likely", &format!("{} ({})", entry.likely_status(), entry.likely_status().entry().name()));
    page.line("else", entry.alternatives().unwrap_or_default());
    let paired: Vec<String> =
        entry.associated_entries().map(|entry| format!("{} {}", entry.pattern(), entry.name())).collect();
    page.line("goes with", &paired.join("; "));
    page.line("defined in", entry.reference());
    page.line("note", entry.note().unwrap_or_default());
}

fn classes(entry: &StatusEntry) -> String {
    let digits: Vec<String> = entry.valid_classes().iter().map(|class| class.digit().to_string()).collect();
    digits.join(", ")
}

/// What a notice makes of a code of which nothing else is known; none of a success.
fn diagnosis_of(status: EnhancedStatus) -> Option<Diagnosis> {
    let action = match status.class() {
        StatusClass::Success => return None,
        StatusClass::PersistentTransient => Action::Delayed,
        StatusClass::Permanent => Action::Failed,
    };
    let address = RecipientAddress::mailbox("ola@example.no").ok()?;
    let recipient = Recipient::try_from(RecipientFields::new(address, action, status)).ok()?;
    Some(diagnose(&recipient))
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum RowPart {
    Status {
        code: String,
        pattern: &'static str,
        name: &'static str,
        meaning: &'static str,
        classes: Vec<u8>,
        reply_codes: &'static str,
        who_can_fix: Vec<&'static str>,
        reference: &'static str,
        deprecated_for: Option<&'static str>,
        note: Option<&'static str>,
        cause: Option<String>,
        confidence: Option<u8>,
        headline: Option<String>,
    },
    Reply {
        code: String,
        pattern: &'static str,
        meaning: &'static str,
        likely_status: String,
        alternatives: Option<&'static str>,
        goes_with: Vec<&'static str>,
        reference: &'static str,
        note: Option<&'static str>,
    },
}

impl Row {
    fn part(&self, words: &Words<'_>) -> RowPart {
        match *self {
            Self::Status(entry, asked) => {
                let diagnosis = asked.and_then(diagnosis_of);
                RowPart::Status {
                    code: asked.map_or_else(|| entry.pattern().to_owned(), |status| status.to_string()),
                    pattern: entry.pattern(),
                    name: entry.name(),
                    meaning: entry.meaning(),
                    classes: entry.valid_classes().iter().map(|class| class.digit()).collect(),
                    reply_codes: entry.basic_codes(),
                    who_can_fix: entry.who_can_fix().iter().map(|role| role.as_str()).collect(),
                    reference: entry.reference(),
                    deprecated_for: entry.deprecated_for().map(StatusEntry::pattern),
                    note: entry.note(),
                    cause: diagnosis.map(|diagnosis| diagnosis.cause.id().to_owned()),
                    confidence: diagnosis.map(|diagnosis| diagnosis.confidence.percent()),
                    headline: diagnosis.and_then(|diagnosis| words.headline(diagnosis.cause, SAMPLE_DOMAIN)),
                }
            }
            Self::Reply(entry, asked) => RowPart::Reply {
                code: asked.map_or_else(|| entry.pattern().to_owned(), |code| code.to_string()),
                pattern: entry.pattern(),
                meaning: entry.meaning(),
                likely_status: entry.likely_status().to_string(),
                alternatives: entry.alternatives(),
                goes_with: entry.associated_entries().map(StatusEntry::pattern).collect(),
                reference: entry.reference(),
                note: entry.note(),
            },
        }
    }
}

fn to_json(rows: &[Row], words: &Words<'_>) -> String {
    let parts: Vec<RowPart> = rows.iter().map(|row| row.part(words)).collect();
    // OK because all keys are text, and none of the serializers fails.
    let mut json = serde_json::to_string_pretty(&parts).expect("serializable");
    json.push('\n');
    json
}
