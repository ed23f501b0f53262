//! `retourpost locales check`: what is wrong in locale files.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use serde::Serialize;
use serde_json::json;

use super::super::exit::{Exit, Failure};
use super::super::folder::write_whole;
use super::super::terminal;
use super::{FolderArgs, known};
use crate::diagnostic::Severity;
use crate::phrase::{Colour, render_diagnostic};
use crate::workbench::{Finding, Fix, Workbench, fixed, lint};

const EXAMPLES: &str = "\
Examples:
  retourpost locales check                       all languages of ./locales
  retourpost locales check nl nb --fix           mends what is safe to mend
  retourpost locales check --format github       for a workflow on GitHub
  retourpost locales check --baseline known.json only what is new

Ends with 1 if there is an error (with --strict: or a warning), 0 otherwise. An error
withdraws the message it stands in: a mail that needs it goes out in the next
language. `retourpost locales explain CODE` tells more about a finding.";

/// Find what is wrong in locale files, and mend what is safe to mend
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(in super::super) struct CheckArgs {
    /// Languages, by the names of their folders [default: all]
    #[arg(value_name = "TAG")]
    tags: Vec<String>,
    #[command(flatten)]
    folder: FolderArgs,
    /// Mend what can be mended without asking anybody, and tell what is left
    #[arg(long)]
    fix: bool,
    /// Say also what is only worth a look
    #[arg(long)]
    all: bool,
    /// End with 1 if there is a warning, too
    #[arg(long)]
    strict: bool,
    /// Only what is not in this file, which --write-baseline has written
    #[arg(long, value_name = "FILE")]
    baseline: Option<PathBuf>,
    /// Write what is found now to this file, and take it for known from now on
    #[arg(long, value_name = "FILE", conflicts_with = "baseline")]
    write_baseline: Option<PathBuf>,
    /// For whom
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    /// Lines with a caret
    Human,
    /// One object with all findings
    Json,
    /// SARIF 2.1.0, which code scanning services read
    Sarif,
    /// Commands that GitHub draws beside the lines of a change
    Github,
}

pub(in super::super) fn run(args: &CheckArgs) -> Result<Exit, Failure> {
    let mut bench = args.folder.bench()?;
    let names = known(&args.tags, &bench)?;
    let mut findings = bench.check(&names);
    if args.fix {
        let n_fixed = mend(args, &bench, &findings)?;
        terminal::tell(format!("{} made", terminal::counted(n_fixed, "fix")));
        bench = args.folder.bench()?;
        findings = bench.check(&names);
    }
    findings.retain(|finding| args.all || finding.diagnostic.severity > Severity::Info);
    if let Some(path) = &args.write_baseline {
        write_baseline(path, &findings)?;
    }
    if let Some(path) = &args.baseline {
        let known = read_baseline(path)?;
        findings.retain(|finding| !known.contains(&finding.fingerprint()));
    }
    show(args.format, &bench, &findings, args)?;
    let worst = findings.iter().map(|finding| finding.diagnostic.severity).max();
    let is_bad = worst >= Some(if args.strict { Severity::Warning } else { Severity::Error });
    Ok(if is_bad { Exit::Findings } else { Exit::Done })
}

/// Writes the files in which something can be mended; how many fixes that were.
fn mend(args: &CheckArgs, bench: &Workbench, findings: &[Finding]) -> Result<usize, Failure> {
    let mut by_file: BTreeMap<&str, Vec<&Fix>> = BTreeMap::new();
    for finding in findings {
        if let (Some(fix), Some(place)) = (&finding.fix, &finding.diagnostic.place) {
            by_file.entry(&place.file).or_default().push(fix);
        }
    }
    let mut n_fixed = 0;
    // What was read with losses must not be written back.
    let is_lossy = |finding: &&Finding| finding.diagnostic.code == "invalid-utf8";
    let lossy = findings.iter().filter(is_lossy).filter_map(|finding| finding.diagnostic.place.as_ref());
    let lossy: BTreeSet<&str> = lossy.map(|place| place.file.as_str()).collect();
    for (file, fixes) in by_file.into_iter().filter(|(file, _)| !lossy.contains(file)) {
        let Some(source) = bench.source(file) else { continue };
        n_fixed += fixes.len();
        let path = args.folder.dir().join(file);
        let mended = fixed(source, fixes);
        write_whole(&path, mended.as_bytes()).map_err(|error| Failure::output(&path.display().to_string(), &error))?;
    }
    Ok(n_fixed)
}

fn write_baseline(path: &Path, findings: &[Finding]) -> Result<(), Failure> {
    let known: BTreeSet<String> = findings.iter().map(Finding::fingerprint).collect();
    // OK because texts are JSON.
    let mut text = serde_json::to_string_pretty(&json!({ "version": 1, "known": known })).expect("serializable");
    text.push('\n');
    write_whole(path, text.as_bytes()).map_err(|error| Failure::output(&path.display().to_string(), &error))
}

fn read_baseline(path: &Path) -> Result<BTreeSet<String>, Failure> {
    let refused = |why: String| {
        let cure = "write it anew with --write-baseline";
        Failure::new(Exit::NoInput, format!("{}: {why}; {cure}", path.display()))
    };
    let text = fs::read_to_string(path).map_err(|error| refused(error.to_string()))?;
    let value: serde_json::Value = serde_json::from_str(&text).map_err(|error| refused(error.to_string()))?;
    let known = value.get("known").filter(|_| value.get("version") == Some(&json!(1)));
    let known =
        known.and_then(|known| known.as_array()).ok_or_else(|| refused("not a list of known findings".to_owned()))?;
    Ok(known.iter().filter_map(|known| known.as_str().map(str::to_owned)).collect())
}

fn show(format: Format, bench: &Workbench, findings: &[Finding], args: &CheckArgs) -> Result<(), Failure> {
    let text = match format {
        Format::Human => human(bench, findings),
        Format::Json => pretty(&json!({ "version": 1, "findings": findings.iter().map(as_json).collect::<Vec<_>>() })),
        Format::Sarif => pretty(&sarif(findings, args)),
        Format::Github => github(findings, args),
    };
    terminal::show(&text)
}

fn pretty(value: &impl Serialize) -> String {
    // OK because all of it is texts and numbers.
    serde_json::to_string_pretty(value).expect("serializable") + "\n"
}

/// Messages that are not translated, of one language, that are told one by one.
const MISSING_SHOWN_MAX: usize = 5;

fn missing_in(finding: &Finding) -> Option<&str> {
    let diagnostic = &finding.diagnostic;
    (diagnostic.code == "missing-message").then(|| diagnostic.message.split(':').next()).flatten()
}

fn human(bench: &Workbench, findings: &[Finding]) -> String {
    let mut text = String::new();
    let mut n_missing: BTreeMap<&str, usize> = BTreeMap::new();
    for finding in findings {
        // A language that has just begun lacks hundreds; coverage --missing names them all.
        if let Some(language) = missing_in(finding) {
            let n_before = n_missing.entry(language).or_default();
            *n_before += 1;
            if *n_before > MISSING_SHOWN_MAX {
                continue;
            }
        }
        let source = finding.diagnostic.place.as_ref().and_then(|place| bench.source(&place.file));
        text.push_str(&render_diagnostic(&finding.diagnostic, source.unwrap_or_default(), Colour::Ansi));
        text.push_str("\n\n");
    }
    for (language, n) in n_missing.into_iter().filter(|(_, n)| *n > MISSING_SHOWN_MAX) {
        let n_more = n - MISSING_SHOWN_MAX;
        text.push_str(&format!(
            "{language}: {n_more} more are not translated; see retourpost locales coverage {language} --missing\n\n"
        ));
    }
    let n = |severity| findings.iter().filter(|finding| finding.diagnostic.severity == severity).count();
    let n_fixable = findings.iter().filter(|finding| finding.fix.is_some()).count();
    text.push_str(&format!(
        "{} errors, {} warnings, {} to look at; {n_fixable} that --fix can mend\n",
        n(Severity::Error),
        n(Severity::Warning),
        n(Severity::Info)
    ));
    text
}

fn as_json(finding: &Finding) -> serde_json::Value {
    let diagnostic = &finding.diagnostic;
    json!({
        "severity": diagnostic.severity.to_string(),
        "code": diagnostic.code,
        "message": diagnostic.message,
        "cure": diagnostic.cure,
        "subject": finding.subject,
        "file": diagnostic.place.as_ref().map(|place| &place.file),
        "line": diagnostic.place.as_ref().map(|place| place.line),
        "column": diagnostic.place.as_ref().map(|place| place.column),
        "span": diagnostic.place.as_ref().map(|place| [place.span.0, place.span.1]),
        "fix": finding.fix.as_ref().map(|fix| json!({ "span": [fix.span.0, fix.span.1], "replacement": fix.replacement })),
    })
}

/// SARIF 2.1.0. Places are told by line and column; columns count characters, which SARIF calls unicodeCodePoints.
fn sarif(findings: &[Finding], args: &CheckArgs) -> serde_json::Value {
    let codes: BTreeSet<&str> = findings.iter().map(|finding| finding.diagnostic.code).collect();
    let level = |severity| match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        _ => "note",
    };
    let rule = |code: &str| {
        let severity = lint(code).map_or(Severity::Warning, |lint| lint.severity);
        json!({ "id": code, "defaultConfiguration": { "level": level(severity) } })
    };
    let result = |finding: &Finding| {
        let diagnostic = &finding.diagnostic;
        let cure = diagnostic.cure.as_ref().map_or(String::new(), |cure| format!("; {cure}"));
        let location = diagnostic.place.as_ref().map(|place| {
            json!({ "physicalLocation": {
                "artifactLocation": { "uri": args.folder.dir().join(&place.file).display().to_string() },
                "region": { "startLine": place.line, "startColumn": place.column },
            }})
        });
        json!({
            "ruleId": diagnostic.code,
            "level": level(diagnostic.severity),
            "message": { "text": format!("{}{cure}", diagnostic.message) },
            "locations": location.into_iter().collect::<Vec<_>>(),
            "partialFingerprints": { "retourpost/v1": finding.fingerprint() },
        })
    };
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "retourpost locales check",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": codes.into_iter().map(rule).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": findings.iter().map(result).collect::<Vec<_>>(),
        }],
    })
}

/// Workflow commands. GitHub draws ten of each kind and drops the others silently: errors come first, and the last line has the total.
fn github(findings: &[Finding], args: &CheckArgs) -> String {
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|finding| std::cmp::Reverse(finding.diagnostic.severity));
    let mut text = String::new();
    for finding in sorted {
        let diagnostic = &finding.diagnostic;
        let kind = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            _ => "notice",
        };
        let place = diagnostic.place.as_ref().map_or(String::new(), |place| {
            let file = args.folder.dir().join(&place.file).display().to_string();
            format!(" file={},line={},col={}", property(&file), place.line, place.column)
        });
        let comma = if place.is_empty() { " " } else { "," };
        let cure = diagnostic.cure.as_ref().map_or(String::new(), |cure| format!("; {cure}"));
        text.push_str(&format!(
            "::{kind}{place}{comma}title={}::{}\n",
            diagnostic.code,
            data(&format!("{}{cure}", diagnostic.message))
        ));
    }
    text.push_str(&format!("{} findings in all\n", findings.len()));
    text
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
