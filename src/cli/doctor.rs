//! `retourpost doctor`: what a mail system's configuration lacks for localized bounces.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::exit::{Exit, Failure};
use super::inspection::{Inspected, Inspection};
use super::terminal::{self, CYAN, DIM, GREEN, RED, STRONG, YELLOW, visible, wrapped};
use crate::doctor::{Cure, Finding, MilterAddress, Severity};

const EXAMPLES: &str = "\
Examples:
  retourpost doctor
  retourpost doctor postfix --postfix-dir /etc/postfix-out
  (postconf; postconf -M) > saved; retourpost doctor postfix --from saved
  exim -bP config > saved; retourpost doctor exim --from saved --format json

Nothing is changed and nothing is started. Severities: error (bounces are not
localized, or would be lost), warning, note. The end is 1 if there is an error
or a warning. See `retourpost manual postfix` and `retourpost manual exim`.";

/// Look at a Postfix or Exim and say what localized bounces need
///
/// Each finding names what the configuration says, why that matters, and the lines that mend it.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct DoctorArgs {
    /// The mail system [default: the one that is installed]
    #[arg(value_name = "SYSTEM")]
    system: Option<System>,
    /// Read what was saved of `postconf` and `postconf -M`, or of `exim -bP config`; - is standard input
    #[arg(long, value_name = "FILE", conflicts_with_all = ["postfix_dir", "postconf", "exim_config", "exim"])]
    from: Option<PathBuf>,
    /// Where the milter listens
    #[arg(long, value_name = "ADDRESS", default_value = MilterAddress::USUAL, value_parser = address)]
    listen: MilterAddress,
    /// The folder of Postfix's main.cf [default: Postfix's own]
    #[arg(long, value_name = "DIR", conflicts_with_all = ["exim_config", "exim"])]
    postfix_dir: Option<PathBuf>,
    /// Postfix's postconf [default: the one in PATH or /usr/sbin]
    #[arg(long, value_name = "PROGRAM", conflicts_with_all = ["exim_config", "exim"])]
    postconf: Option<PathBuf>,
    /// Read this configuration of Exim, and ask no program
    #[arg(long, value_name = "FILE", conflicts_with = "exim")]
    exim_config: Option<PathBuf>,
    /// Exim [default: exim4 or exim in PATH or /usr/sbin]
    #[arg(long, value_name = "PROGRAM")]
    exim: Option<PathBuf>,
    /// How findings are written
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum System {
    Postfix,
    Exim,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Json,
}

fn address(text: &str) -> Result<MilterAddress, String> {
    MilterAddress::parse(text).ok_or_else(|| "no address; write it as inet:127.0.0.1:8894 or unix:/path".to_owned())
}

pub(super) fn run(args: &DoctorArgs) -> Result<Exit, Failure> {
    let inspected = args.inspection()?.run()?;
    terminal::show(match args.format {
        Format::Human => human(&inspected),
        Format::Json => to_json(&inspected),
    })?;
    let is_ill = inspected.findings.iter().any(|finding| finding.severity > Severity::Note);
    Ok(if is_ill { Exit::Findings } else { Exit::Done })
}

impl DoctorArgs {
    /// Which system is looked at, and by which way.
    fn inspection(&self) -> Result<Inspection<'_>, Failure> {
        let is_exim = self.exim_config.is_some() || self.exim.is_some();
        let is_postfix = self.postfix_dir.is_some() || self.postconf.is_some();
        let implied = match (is_postfix, is_exim) {
            (true, _) => Some(System::Postfix),
            (_, true) => Some(System::Exim),
            _ => None,
        };
        if let (Some(named), Some(implied)) = (self.system, implied)
            && named != implied
        {
            let flags = if is_exim { "--exim and --exim-config are" } else { "--postfix-dir and --postconf are" };
            return Err(Failure::usage(format!("{flags} not for {}; leave one of them out", name_of(named))));
        }
        Ok(Inspection {
            system: self.system.or(implied),
            saved: self.from.as_deref(),
            listen: &self.listen,
            postfix_dir: self.postfix_dir.as_deref(),
            postconf: self.postconf.as_deref(),
            exim_config: self.exim_config.as_deref(),
            exim: self.exim.as_deref(),
        })
    }
}

fn name_of(system: System) -> &'static str {
    match system {
        System::Postfix => "Postfix",
        System::Exim => "Exim",
    }
}

fn human(inspected: &Inspected) -> String {
    let name = format!("{}, {}", name_of(inspected.system), visible(&inspected.place));
    let findings = &inspected.findings;
    if findings.is_empty() {
        return format!("{name}: {GREEN}nothing found{GREEN:#}\n");
    }
    let mut lines: String = findings.iter().map(one_finding).collect();
    lines.push_str(&format!("{name}: {}\n", counts(findings)));
    lines
}

fn one_finding(finding: &Finding) -> String {
    let style = match finding.severity {
        Severity::Error => RED,
        Severity::Warning => YELLOW,
        _ => CYAN,
    };
    let Finding { severity, id, found, why, page, .. } = finding;
    let found = wrapped(&visible(found), 4);
    let mut text =
        format!("{style}{severity}[{id}]{style:#}\n    {STRONG}{found}{STRONG:#}\n    {}\n", wrapped(why, 4));
    if !finding.cure.lines.is_empty() {
        text.push_str(&format!("    cure, in {}:\n\n", finding.cure.place));
        // Whole, however wide: they are to be copied.
        text.extend(finding.cure.lines.iter().map(|line| format!("{}\n", visible(line))));
        text.push('\n');
    }
    if !finding.cure.words.is_empty() {
        let Cure { place, words, .. } = &finding.cure;
        text.push_str(&format!("    {}\n\n", wrapped(&visible(&format!("cure, in {place}: {words}")), 4)));
    }
    text + &format!("    {DIM}retourpost manual {page}{DIM:#}\n\n")
}

/// `1 error, 2 warnings`.
fn counts(findings: &[Finding]) -> String {
    let counted = [Severity::Error, Severity::Warning, Severity::Note].into_iter().filter_map(|severity| {
        let n = findings.iter().filter(|finding| finding.severity == severity).count();
        (n > 0).then(|| terminal::counted(n, severity))
    });
    counted.collect::<Vec<_>>().join(", ")
}

#[derive(Serialize)]
struct Document<'a> {
    system: &'a str,
    place: &'a str,
    findings: Vec<FindingPart<'a>>,
}

#[derive(Serialize)]
struct FindingPart<'a> {
    severity: String,
    id: &'a str,
    found: &'a str,
    why: &'a str,
    cure: Option<CurePart<'a>>,
    page: &'a str,
}

#[derive(Serialize)]
struct CurePart<'a> {
    place: &'a str,
    lines: &'a [String],
    #[serde(skip_serializing_if = "str::is_empty")]
    words: &'a str,
}

fn to_json(inspected: &Inspected) -> String {
    let system = match inspected.system {
        System::Postfix => "postfix",
        System::Exim => "exim",
    };
    let findings = inspected.findings.iter().map(FindingPart::from).collect();
    // OK because all keys are text, and none of the serializers fails.
    let mut json =
        serde_json::to_string_pretty(&Document { system, place: &inspected.place, findings }).expect("serializable");
    json.push('\n');
    json
}

impl<'a> From<&'a Finding> for FindingPart<'a> {
    fn from(finding: &'a Finding) -> Self {
        let Cure { place, lines, words, .. } = &finding.cure;
        let cure = CurePart { place, lines, words };
        Self {
            severity: finding.severity.to_string(),
            id: finding.id,
            found: &finding.found,
            why: finding.why,
            cure: (!lines.is_empty() || !words.is_empty()).then_some(cure),
            page: finding.page,
        }
    }
}
