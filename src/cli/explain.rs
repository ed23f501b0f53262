//! `retourpost explain`: which cause a reply is taken for, why, and what its reader is told.

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::configuration::{Configuration, ConfigurationArgs};
use super::exit::{Exit, Failure};
use super::input;
use super::page::Page;
use super::terminal;
use super::words::{CauseText, Words};
use crate::cause::{Diagnosis, Explanation, Grounds, explain, rules};
use crate::intake::SimpleReport;
use crate::phrase::WordingKey;
use crate::report::{Audience, Recipient, RecipientAddress};
use crate::status::SmtpReply;
use crate::text::FieldText;

const EXAMPLES: &str = "\
Examples:
  retourpost explain \"550 5.7.1 Service unavailable; client host blocked\"
  retourpost explain \"452 4.2.2 Mailbox full\" --action delayed --language nb
  retourpost explain \"Host or domain name not found\" --local --status 5.4.4
  grep -o \"550 .*\" mail.log | tail -n 1 | retourpost explain -

A reply of several lines is one argument with line ends, or standard input.";

/// The octets of a reply that are read from standard input.
const REPLY_OCTETS_MAX: usize = 65_536;

/// Explain a reply: its cause, how sure that is, why, and the words of the notice
///
/// The rules are data; what fired, what else would have been possible and what was heard in the words is told. See
/// `retourpost manual causes`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct ExplainArgs {
    /// The SMTP reply, or what a mail system says in its place; - is standard input
    #[arg(value_name = "REPLY")]
    reply: String,
    /// The reporting system itself says it, not a server that was asked
    #[arg(long)]
    local: bool,
    /// failed or delayed
    #[arg(long, value_name = "ACTION", default_value = "failed")]
    action: ActionArg,
    /// The status code that was reported [default: as the reply says]
    #[arg(long, value_name = "CODE")]
    status: Option<String>,
    /// The command that drew the reply: connect, hello, mail, rcpt, data, end-of-data …
    #[arg(long, value_name = "COMMAND")]
    stage: Option<String>,
    /// The address that the message was for
    #[arg(long, value_name = "ADDRESS", default_value = "ola@example.no")]
    recipient: String,
    /// The language of the words [default: languages.default]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// For whom the words are
    #[arg(long, value_name = "AUDIENCE", default_value = "external")]
    audience: AudienceArg,
    /// The words as readers of this domain get them
    #[arg(long, value_name = "NAME")]
    domain: Option<String>,
    /// How it is written
    #[arg(long, value_name = "FORMAT", default_value = "text")]
    format: Format,
    #[command(flatten)]
    configuration: ConfigurationArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum ActionArg {
    Failed,
    Delayed,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum AudienceArg {
    Internal,
    External,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
}

pub(super) fn run(args: &ExplainArgs) -> Result<Exit, Failure> {
    let Configuration { site, catalogue, .. } = args.configuration.load(&[])?;
    let recipient = args.told(&args.said()?)?;
    let explanation = explain(&recipient);
    let wording = WordingKey::new(args.domain.as_deref(), Some(args.audience.meant().as_str()));
    let asked = args.language.as_deref().unwrap_or(site.languages.default.as_str());
    let words = Words::new(&catalogue, asked, &site.languages.default, wording)?;
    let domain = recipient.fields().final_recipient.domain().unwrap_or("example.no").to_owned();
    let text = words.text(explanation.diagnosis.cause, &domain);
    let document = Document::of(&explanation, text);
    terminal::show(match args.format {
        Format::Text => document.page(),
        Format::Json => document.json(),
    })?;
    Ok(Exit::Done)
}

impl ExplainArgs {
    /// What was said, from the argument or standard input.
    fn said(&self) -> Result<String, Failure> {
        if self.reply != "-" {
            return Ok(self.reply.clone());
        }
        let octets = input::read_whole(std::path::Path::new("-"), REPLY_OCTETS_MAX)?;
        Ok(String::from_utf8_lossy(&octets).trim_end().to_owned())
    }

    /// One recipient of whom this is reported. What is no SMTP reply, the reporting system said.
    fn told(&self, said: &str) -> Result<Recipient, Failure> {
        let address = RecipientAddress::mailbox(&self.recipient)
            .map_err(|error| Failure::usage(format!("--recipient: {error}")))?;
        let (host, text) = (address.domain().unwrap_or("localhost").to_owned(), FieldText::escaped(said.as_bytes()));
        let is_reply = !self.local && SmtpReply::parse(said).is_ok();
        let mut report = SimpleReport::new(&self.recipient, "kari@example.com", "mail.example.com");
        report.action = Some(match self.action {
            ActionArg::Failed => "failed",
            ActionArg::Delayed => "delayed",
        });
        report.status = self.status.as_deref();
        report.stage = self.stage.as_deref();
        if is_reply {
            report.remote_mta = Some(&host);
            report.reply = Some(said);
        } else {
            report.diagnostic = Some(text.as_str());
        }
        let case = report.to_case().map_err(|error| Failure::usage(error.to_string()))?;
        // OK because a simple report has one recipient.
        Ok(case.report.recipients().first().expect("one recipient").clone())
    }
}

impl AudienceArg {
    fn meant(self) -> Audience {
        match self {
            Self::Internal => Audience::Internal,
            Self::External => Audience::External,
        }
    }
}

/// What is told, as JSON has it.
#[derive(Serialize)]
struct Document {
    version: u32,
    cause: &'static str,
    meaning: &'static str,
    confidence: u8,
    /// The notice says that it is the likeliest cause.
    is_likely: bool,
    rule: &'static str,
    /// Why the cause has another subject digit than the code.
    despite: Option<&'static str>,
    fixer: &'static str,
    derived_status: Option<String>,
    grounds: Option<GroundsPart>,
    runners_up: Vec<RunnerUp>,
    text: Option<CauseText>,
}

#[derive(Serialize)]
struct GroundsPart {
    status: String,
    reply_code: Option<u16>,
    stage: Option<&'static str>,
    said_by: &'static str,
    is_quoted: bool,
    wordings: Vec<&'static str>,
}

#[derive(Serialize)]
struct RunnerUp {
    cause: &'static str,
    confidence: u8,
    rule: &'static str,
}

impl Document {
    fn of(explanation: &Explanation, text: Option<CauseText>) -> Self {
        let Diagnosis { cause, confidence, rule, derived, .. } = explanation.diagnosis;
        let fired = rules().iter().find(|other| other.id() == rule);
        Self {
            version: 1,
            cause: cause.id(),
            meaning: cause.meaning(),
            confidence: confidence.percent(),
            is_likely: explanation.diagnosis.is_likely(),
            rule,
            despite: fired.and_then(|rule| rule.despite()),
            fixer: cause.fixer().as_str(),
            derived_status: derived.map(|status| status.to_string()),
            grounds: explanation.grounds.as_ref().map(GroundsPart::of),
            runners_up: explanation.runners_up.iter().map(RunnerUp::of).collect(),
            text,
        }
    }

    fn json(&self) -> String {
        // OK because all keys are text, and none of the serializers fails.
        let mut json = serde_json::to_string_pretty(self).expect("serializable");
        json.push('\n');
        json
    }

    fn page(&self) -> String {
        let mut page = Page::default();
        page.title(self.cause, self.meaning);
        let doubt = if self.is_likely { ", said to be likely" } else { "" };
        page.line("confidence", &format!("{} %{doubt}", self.confidence));
        page.line("rule", self.rule);
        page.line("despite", self.despite.unwrap_or_default());
        page.line("who can fix", self.fixer);
        page.line("derived", self.derived_status.as_deref().unwrap_or_default());
        if let Some(grounds) = &self.grounds {
            page.line("from", &grounds.line());
            page.line("words heard", &grounds.wordings.join(", "));
        }
        let others: Vec<String> = self.runners_up.iter().map(RunnerUp::line).collect();
        page.line("else", &others.join("; "));
        if let Some(text) = &self.text {
            page.heading(&format!("What the reader is told ({})", text.language));
            page.line("headline", &text.headline);
            page.line("why", &text.why);
            page.line("act", &text.act);
            for (number, step) in text.steps.iter().enumerate() {
                page.line(&format!("step {}", number + 1), step);
            }
            page.line("otherwise", &text.otherwise);
            page.line("admin", &text.admin);
        }
        page.into_text()
    }
}

impl GroundsPart {
    fn of(grounds: &Grounds) -> Self {
        Self {
            status: grounds.status.to_string(),
            reply_code: grounds.reply_code,
            stage: grounds.stage.map(|stage| stage.as_str()),
            said_by: if grounds.is_remote { "remote" } else { "local" },
            is_quoted: grounds.is_quoted,
            wordings: grounds.wordings.clone(),
        }
    }

    fn line(&self) -> String {
        let mut parts = vec![format!("status {}", self.status)];
        parts.extend(self.reply_code.map(|code| format!("reply {code}")));
        parts.extend(self.stage.map(|stage| format!("stage {stage}")));
        parts.push(match self.said_by {
            "remote" => "said by the other server".to_owned(),
            _ => "said by the reporting system".to_owned(),
        });
        if self.is_quoted {
            parts.push("quoted inside what was reported".to_owned());
        }
        parts.join(", ")
    }
}

impl RunnerUp {
    fn of(diagnosis: &Diagnosis) -> Self {
        Self { cause: diagnosis.cause.id(), confidence: diagnosis.confidence.percent(), rule: diagnosis.rule }
    }

    fn line(&self) -> String {
        format!("{} ({} %, rule {})", self.cause, self.confidence, self.rule)
    }
}
