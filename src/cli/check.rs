//! `retourpost check`: is a delivery status notification as the RFCs say?

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use serde::Serialize;

use super::exit::{Exit, Failure};
use super::input;
use super::terminal::{self, CYAN, DIM, GREEN, RED, STRONG, YELLOW, visible, wrapped};
use crate::check::{self, Finding, Grade, Limits, Verdict};

const EXAMPLES: &str = "\
Examples:
  retourpost check bounce.eml
  retourpost check - --format json < bounce.eml
  retourpost check notices/*.eml --fail-on deviation

Grades: error (a parser misreads the message), violation (a MUST or the grammar
of an RFC is broken), deviation (common, and readers cope; who writes it so is
named), note. The end is 1 if a finding has the grade of --fail-on or worse.";

/// Judge notifications of any mail system against the RFCs
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct CheckArgs {
    /// Messages; - is standard input
    #[arg(value_name = "FILE", required = true)]
    files: Vec<PathBuf>,
    /// How findings are written
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    format: Format,
    /// End with 1 from this grade on
    #[arg(long, value_name = "GRADE", default_value = "violation")]
    fail_on: Least,
    /// Show findings from this grade on
    #[arg(long, value_name = "GRADE", default_value = "note")]
    show: Least,
    /// Say nothing of messages without a finding
    #[arg(short, long)]
    quiet: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Json,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Least {
    Note,
    Deviation,
    Violation,
    Error,
}

impl From<Least> for Grade {
    fn from(least: Least) -> Self {
        match least {
            Least::Note => Self::Note,
            Least::Deviation => Self::Deviation,
            Least::Violation => Self::Violation,
            Least::Error => Self::Error,
        }
    }
}

/// A verdict and whose it is.
struct Judged {
    name: String,
    verdict: Verdict,
}

pub(super) fn run(args: &CheckArgs) -> Result<Exit, Failure> {
    let limits = Limits::default();
    let mut exit = Exit::Done;
    let mut judged = Vec::new();
    for file in &args.files {
        let (name, _) = input::names_of(file);
        // More than is judged is read: what is too large gets a finding that says so, not half a verdict.
        match input::read_whole(file, limits.message_octets.saturating_mul(2)) {
            Ok(octets) => judged.push(Judged { name, verdict: check::check_within(&octets, &limits) }),
            Err(failure) => {
                failure.tell();
                exit = exit.max(failure.exit());
            }
        }
    }
    let is_bad = |one: &Judged| one.verdict.worst().is_some_and(|worst| worst >= args.fail_on.into());
    if judged.iter().any(is_bad) {
        exit = exit.max(Exit::Findings);
    }
    judged.iter_mut().for_each(|one| one.verdict.findings.retain(|finding| finding.grade >= args.show.into()));
    match args.format {
        Format::Json => terminal::show(to_json(&judged))?,
        Format::Human => judged.iter().try_for_each(|one| terminal::show(human(one, args.quiet)))?,
    }
    Ok(exit)
}

fn human(judged: &Judged, is_quiet: bool) -> String {
    let findings = &judged.verdict.findings;
    if findings.is_empty() {
        return if is_quiet { String::new() } else { format!("{}: {GREEN}nothing found{GREEN:#}\n", judged.name) };
    }
    let mut lines: String = findings.iter().map(|finding| one_finding(&judged.name, finding)).collect();
    lines.push_str(&format!("{}: {}\n", judged.name, counts(findings)));
    lines
}

fn one_finding(name: &str, finding: &Finding) -> String {
    let style = match finding.grade {
        Grade::Error => RED,
        Grade::Violation => YELLOW,
        Grade::Deviation => CYAN,
        Grade::Note => DIM,
    };
    let line = finding.line.map(|line| format!(":{line}")).unwrap_or_default();
    let mut rule = finding.section.to_owned();
    if finding.requirement != "-" {
        rule.push_str(&format!(", {}", finding.requirement));
    }
    if !finding.emitted_by.is_empty() {
        rule.push_str(&format!("; seen from {}", finding.emitted_by.join(", ")));
    }
    format!(
        "{STRONG}{name}{line}:{STRONG:#} {style}{}[{}]{style:#}\n    {}\n    {DIM}{}{DIM:#}\n    cure: {}\n",
        finding.grade,
        finding.code,
        wrapped(&visible(&finding.message), 4),
        wrapped(&rule, 4),
        wrapped(finding.cure, 10),
    )
}

/// `1 error, 2 violations`.
fn counts(findings: &[Finding]) -> String {
    let grades = [Grade::Error, Grade::Violation, Grade::Deviation, Grade::Note];
    let counted = grades.iter().filter_map(|grade| {
        let n = findings.iter().filter(|finding| finding.grade == *grade).count();
        (n > 0).then(|| terminal::counted(n, grade))
    });
    counted.collect::<Vec<_>>().join(", ")
}

#[derive(Serialize)]
struct VerdictPart<'a> {
    file: &'a str,
    worst: Option<String>,
    findings: Vec<FindingPart<'a>>,
}

#[derive(Serialize)]
struct FindingPart<'a> {
    grade: String,
    code: &'a str,
    line: Option<usize>,
    message: &'a str,
    section: &'a str,
    requirement: Option<&'a str>,
    emitted_by: &'a [&'static str],
    cure: &'a str,
}

fn to_json(judged: &[Judged]) -> String {
    let verdicts: Vec<VerdictPart<'_>> = judged.iter().map(VerdictPart::from).collect();
    // OK because all keys are text, and none of the serializers fails.
    let mut json = serde_json::to_string_pretty(&verdicts).expect("serializable");
    json.push('\n');
    json
}

impl<'a> From<&'a Judged> for VerdictPart<'a> {
    fn from(judged: &'a Judged) -> Self {
        let worst = judged.verdict.worst().map(|grade| grade.to_string());
        Self { file: &judged.name, worst, findings: judged.verdict.findings.iter().map(FindingPart::from).collect() }
    }
}

impl<'a> From<&'a Finding> for FindingPart<'a> {
    fn from(finding: &'a Finding) -> Self {
        Self {
            grade: finding.grade.to_string(),
            code: finding.code,
            line: finding.line,
            message: &finding.message,
            section: finding.section,
            requirement: Some(finding.requirement).filter(|id| *id != "-"),
            emitted_by: finding.emitted_by,
            cure: finding.cure,
        }
    }
}
