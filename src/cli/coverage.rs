//! `retourpost codes --coverage`: every code of the tables, its cause, and whether that has words in each language.

use std::fmt;

use serde::Deserialize;

use super::exit::{Exit, Failure};
use super::terminal::{self, DIM, STRONG};
use crate::cause::{Cause, diagnose};
use crate::language::LanguageTag;
use crate::phrase::{Catalogue, WordingKey};
use crate::report::{Action, DiagnosticCode, MtaName, Recipient, RecipientAddress, RecipientFields, SmtpStage};
use crate::status::{EnhancedStatus, SmtpReply, StatusClass, StatusEntry, StatusLevel, registry, reply_codes};

/// What Exchange says, from Microsoft's documentation.
const EXCHANGE: &str = include_str!("../cause/coverage/exchange.csv");
/// What Google, Yahoo and Apple say, from their documentation, with the cause that the words stand for.
const PROVIDERS: &str = include_str!("../cause/coverage/providers.csv");
/// The rows for which the neutral text is the right one, each with the reason.
const NEUTRAL: &str = include_str!("../cause/coverage/neutral.csv");

/// A row of a table, and what becomes of it.
struct Covered {
    table: &'static str,
    code: String,
    said: String,
    cause: &'static Cause,
    /// The cause that the table names; any will do where it names none.
    wanted: Option<String>,
    /// The languages that lack words.
    without_words: Vec<String>,
    /// Why a neutral text is right.
    reason: Option<String>,
}

#[derive(Deserialize)]
struct ExchangeRow {
    code: String,
    smtp_reply: String,
    signature: String,
}

#[derive(Deserialize)]
struct ProviderRow {
    provider: String,
    reply: String,
    code: String,
    signature: String,
    stage: String,
    cause: String,
    reason: String,
}

#[derive(Deserialize)]
struct NeutralRow {
    table: String,
    code: String,
    signature: String,
    reason: String,
}

pub(super) fn run(catalogue: &Catalogue) -> Result<Exit, Failure> {
    let rows = rows(catalogue);
    let n_uncovered = rows.iter().filter(|row| !row.is_covered()).count();
    let mut page = String::new();
    let mut table = "";
    for row in &rows {
        if row.table != table {
            table = row.table;
            page += &format!("{STRONG}{table}{STRONG:#}\n");
        }
        page += &format!("{row}\n");
    }
    let languages: Vec<&str> = catalogue.languages().map(LanguageTag::as_str).collect();
    let n_neutral = rows.iter().filter(|row| row.is_neutral()).count();
    page += &format!(
        "{} rows, {n_neutral} of them neutral for a reason that is told, {n_uncovered} without a cause of their own or without \
         words in {}\n",
        rows.len(),
        languages.join(", ")
    );
    terminal::show(page)?;
    Ok(if n_uncovered == 0 { Exit::Done } else { Exit::Findings })
}

fn rows(catalogue: &Catalogue) -> Vec<Covered> {
    let neutral: Vec<NeutralRow> = read(NEUTRAL);
    let statuses = registry().flat_map(statuses).map(|status| {
        let code = status.to_string();
        Told { table: "Status codes", said: String::new(), wanted: None, reason: None, fields: fields(status), code }
    });
    let replies = reply_codes()
        .filter_map(|entry| Told::of_reply("Reply codes", &entry.pattern().replace("yz", "00"), "", "", None));
    let exchange = read::<ExchangeRow>(EXCHANGE).into_iter().filter_map(|row| {
        // A range stands for its first code, an open one for the neutral code of its class.
        let code = row.code.split(['-', ' ']).next().unwrap_or_default().replace('x', "0");
        let class = code.chars().next().filter(|class| ['4', '5'].contains(class))?;
        let reply = row.smtp_reply.parse::<u16>().map_or_else(|_| format!("{class}50"), |reply| reply.to_string());
        let signature = row.signature.split('|').next().unwrap_or_default().trim().to_owned();
        Told::of_reply("Exchange", &reply, &code, &signature, None)
    });
    let providers = read::<ProviderRow>(PROVIDERS).into_iter().filter_map(|row| {
        let table = match row.provider.as_str() {
            "google" => "Google",
            "yahoo" => "Yahoo",
            _ => "iCloud",
        };
        let mut told = Told::of_reply(table, &row.reply, &row.code, &row.signature, Some(row.cause))?;
        told.fields.stage = SmtpStage::parse(&row.stage).ok();
        told.reason = Some(row.reason).filter(|reason| !reason.is_empty());
        Some(told)
    });
    statuses
        .chain(replies)
        .chain(exchange)
        .chain(providers)
        .filter_map(|told| told.covered(&neutral, catalogue))
        .collect()
}

/// The codes of an entry: in each class of failure in which it may stand; of a subject or class, the code that says no more.
fn statuses(entry: &'static StatusEntry) -> Vec<EnhancedStatus> {
    let classes = entry.valid_classes().iter().filter(|class| **class != StatusClass::Success);
    let code = |class: &StatusClass| {
        let pattern = entry.pattern().replacen(['X', '4', '5', '2'], &class.digit().to_string(), 1);
        EnhancedStatus::parse(&pattern.replace(['X', 'Y'], "0")).ok()
    };
    match entry.level() {
        StatusLevel::Class(_) if entry.pattern().starts_with('2') => Vec::new(),
        _ => classes.filter_map(code).collect(),
    }
}

fn fields(status: EnhancedStatus) -> RecipientFields {
    // OK because this is an address, and that a name.
    let address = RecipientAddress::mailbox("ola@example.no").expect("an address");
    let mut fields = RecipientFields::new(address, Action::Failed, status);
    fields.remote_mta = Some(MtaName::host("mx.example.no").expect("a name"));
    fields
}

fn read<T: for<'de> Deserialize<'de>>(table: &str) -> Vec<T> {
    // OK because the tables are compiled in, and a test reads them.
    csv::Reader::from_reader(table.as_bytes()).deserialize().map(|row| row.expect("a row")).collect()
}

/// What a row of a table stands for.
struct Told {
    table: &'static str,
    code: String,
    said: String,
    wanted: Option<String>,
    reason: Option<String>,
    fields: RecipientFields,
}

impl Told {
    fn of_reply(table: &'static str, reply: &str, code: &str, said: &str, wanted: Option<String>) -> Option<Self> {
        let whole = [reply, code, said].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let parsed = SmtpReply::parse(&whole).ok().filter(|reply| (400..600).contains(&reply.code()))?;
        let mut fields = fields(parsed.status());
        fields.diagnostic_code = Some(DiagnosticCode::Smtp(parsed));
        let code = [reply, code].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        Some(Self { table, code, said: said.to_owned(), wanted, reason: None, fields })
    }

    fn covered(self, neutral: &[NeutralRow], catalogue: &Catalogue) -> Option<Covered> {
        let cause = diagnose(&Recipient::try_from(self.fields).ok()?).cause;
        let lacks_words = |tag: &&LanguageTag| {
            catalogue.resolve(tag, &WordingKey::default(), cause.message_id(), Some("headline")).is_err()
                || !cause.has_text()
        };
        let is_meant =
            |row: &&NeutralRow| row.table == self.table && row.code == self.code && row.signature == self.said;
        Some(Covered {
            without_words: catalogue.languages().filter(lacks_words).map(ToString::to_string).collect(),
            reason: self.reason.or_else(|| neutral.iter().find(is_meant).map(|row| row.reason.clone())),
            table: self.table,
            code: self.code,
            said: self.said,
            wanted: self.wanted,
            cause,
        })
    }
}

impl Covered {
    fn is_neutral(&self) -> bool {
        self.cause.parent().is_none()
    }

    fn is_covered(&self) -> bool {
        let is_right = match &self.wanted {
            Some(wanted) => wanted == self.cause.id() || (self.is_neutral() && self.reason.is_some()),
            None => !self.is_neutral() || self.reason.is_some(),
        };
        is_right && self.without_words.is_empty()
    }
}

impl fmt::Display for Covered {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.is_covered() { ' ' } else { '!' };
        write!(out, "{sign} {:12} {:30} {DIM}{}{DIM:#}", self.code, self.cause.id(), self.said)?;
        if let Some(wanted) = self.wanted.as_ref().filter(|wanted| *wanted != self.cause.id()) {
            write!(out, " (the table: {wanted})")?;
        }
        if let Some(reason) = self.reason.as_ref().filter(|_| self.is_neutral()) {
            write!(out, " {DIM}[neutral: {reason}]{DIM:#}")?;
        }
        if !self.without_words.is_empty() {
            write!(out, " no words in {}", self.without_words.join(", "))?;
        }
        Ok(())
    }
}
