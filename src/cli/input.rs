//! Reports from files and standard input, of whatever kind they are.

use std::fs::{self, File};
use std::io::{self, BufReader, Read};
use std::net::IpAddr;
use std::path::{Path, PathBuf};

use clap::Args;

use super::exit::{Exit, Failure};
use super::facts::FactArgs;
use super::rendering::client_of;
use crate::diagnostic::Diagnostic;
use crate::intake::{self, Limits, NdjsonReader};
use crate::language::LanguageTag;
use crate::outlet::batch::Checksum;
use crate::report::{Audience, Case, Original, Reader, ReturnPath};
use crate::site::Site;

/// What is reported, and to whom.
#[derive(Debug, Clone, Args)]
pub(super) struct InputArgs {
    /// Reports: JSON, NDJSON, or the bounce of any mail system; - is standard input
    #[arg(value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Each line is a report in JSON (also where a FILE ends in .ndjson or .jsonl)
    #[arg(long)]
    ndjson: bool,
    /// The language of the notice, such as nl, nb or pt-BR; en-XA and ar-XB are English in disguise [default: as the report says]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// Whether the reader is internal or external [default: audience.internal_domains decides]
    #[arg(long, value_name = "AUDIENCE", value_parser = ["internal", "external"], hide_possible_values = true)]
    audience: Option<String>,
    #[command(flatten)]
    facts: FactArgs,
}

/// One report.
pub(super) struct Input {
    /// As it is named to people: `report.json`, `reports.ndjson:3`.
    pub(super) name: String,
    /// The beginning of the names of files that come of it: `report`, `reports-3`.
    pub(super) stem: String,
    /// The case with what was mended, or why there is none.
    pub(super) read: Result<(Case, Vec<Diagnostic>), Failure>,
}

fn add_file(checksum: &mut Checksum, file: &Path) -> io::Result<()> {
    let mut source = File::open(file)?;
    checksum.add(&source.metadata()?.len().to_be_bytes());
    let mut octets = vec![0; 64 * 1024];
    loop {
        match source.read(&mut octets)? {
            0 => return Ok(()),
            n => checksum.add(&octets[..n]),
        }
    }
}

/// What the arguments say of the reader, before what the report says.
struct ReaderChoice {
    language: Option<String>,
    audience: Option<Audience>,
}

impl InputArgs {
    /// Whether there may be more than one report.
    pub(super) fn is_many(&self) -> bool {
        self.files.len() > 1 || self.files.iter().any(|file| is_ndjson(self.ndjson, file))
    }

    /// Whether what is read can be read again: all of it stands in files, or in flags.
    pub(super) fn is_repeatable(&self) -> bool {
        self.files.iter().all(|file| fs::metadata(file).map_or(!is_stdin(file), |found| found.is_file()))
    }

    /// The checksum of what is read and how, if it can be read again. A file that cannot be read counts as one that has nothing in it.
    pub(super) fn checksum(&self) -> Option<String> {
        if !self.is_repeatable() {
            return None;
        }
        let how = format!("{} {:?} {:?} {:?}", self.ndjson, self.language, self.audience, self.facts);
        let mut checksum = Checksum::of(how.as_bytes());
        for file in &self.files {
            checksum.add(b"file");
            // What cannot be read is told when it is to be.
            let _ = add_file(&mut checksum, file);
        }
        Some(checksum.to_string())
    }

    /// Refuses files of which none is there, before anything is made beside them.
    pub(super) fn refuse_absent(&self) -> Result<(), Failure> {
        let absent = |file: &PathBuf| fs::metadata(file).err().filter(|_| !is_stdin(file));
        let errors: Option<Vec<_>> = self.files.iter().map(absent).collect();
        match (self.files.first(), errors.and_then(|errors| errors.into_iter().next())) {
            (Some(file), Some(error)) => Err(Failure::new(Exit::NoInput, format!("{}: {error}", file.display()))),
            _ => Ok(()),
        }
    }

    pub(super) fn files(&self) -> &[PathBuf] {
        &self.files
    }

    /// All reports, read one after the other.
    pub(super) fn reports(self, site: &Site) -> Result<Box<dyn Iterator<Item = Input>>, Failure> {
        let choice = self.reader_choice()?;
        let limits = limits_of(site);
        if self.files.is_empty() {
            if self.ndjson {
                return Err(Failure::usage("--ndjson: no FILE is named; `-` is standard input"));
            }
            if !self.facts.is_given() {
                let cure = "name a FILE (`-` is standard input), or tell it with --recipient, --sender and --reply";
                return Err(Failure::usage(format!("there is no report: {cure}")));
            }
            let case = choice.over(self.facts.case(&site.reporting_mta, limits.input_octets)?);
            let input = Input { name: "report".to_owned(), stem: "notice".to_owned(), read: Ok((case, Vec::new())) };
            return Ok(Box::new(std::iter::once(input)));
        }
        let of_file = move |file: PathBuf| -> Box<dyn Iterator<Item = Input>> {
            let (name, stem) = names_of(&file);
            if is_ndjson(self.ndjson, &file) {
                return lines(&file, name, stem, limits);
            }
            let read = read_whole(&file, limits.input_octets)
                .and_then(|octets| case_of(&octets, &limits).map_err(|failure| failure.about(&name)));
            Box::new(std::iter::once(Input { name, stem, read }))
        };
        let inputs = self.files.into_iter().flat_map(of_file);
        Ok(Box::new(
            inputs.map(move |input| Input {
                read: input.read.map(|(case, mended)| (choice.over(case), mended)),
                ..input
            }),
        ))
    }

    fn reader_choice(&self) -> Result<ReaderChoice, Failure> {
        let language = self.language.as_deref().map(LanguageTag::parse_lenient).transpose();
        let language = language.map_err(|error| Failure::usage(format!("--language: {error}")))?;
        let audience = self.audience.as_deref().map(|word| match word {
            "internal" => Audience::Internal,
            _ => Audience::External,
        });
        Ok(ReaderChoice { language: language.map(|tag| tag.to_string()), audience })
    }
}

impl ReaderChoice {
    fn over(&self, mut case: Case) -> Case {
        case.reader.language = self.language.clone().or(case.reader.language);
        case.reader.audience = self.audience.or(case.reader.audience);
        case
    }
}

/// The original, its reader, and the client that submitted it: of a report, of a bounce, or of the original itself.
pub(super) fn original(file: &Path, site: &Site) -> Result<(Original, Reader, Option<IpAddr>), Failure> {
    let limits = limits_of(site);
    let (name, _) = names_of(file);
    let octets = read_whole(file, limits.input_octets)?;
    match case_of(&octets, &limits) {
        Ok((case, _)) => {
            let client = client_of(&case.report);
            Ok((case.original, case.reader, client))
        }
        Err(_) if is_message(&octets) => {
            let whole = intake::original_from_octets(&octets, ReturnPath::Null);
            let path = whole.header_value("Return-Path").and_then(|path| ReturnPath::parse(&path).ok());
            let return_path = path.or_else(|| intake::author_of(&whole)).unwrap_or(ReturnPath::Null);
            Ok((Original { return_path, ..whole }, Reader::default(), None))
        }
        Err(failure) => Err(failure.about(&name)),
    }
}

pub(super) fn limits_of(site: &Site) -> Limits {
    let mut limits = Limits::default();
    limits.input_octets = site.limits.input_octets;
    limits.n_recipients = site.limits.recipients;
    limits.n_hops = site.limits.hops;
    limits.nesting = site.limits.mime_nesting;
    limits
}

fn is_ndjson(is_said: bool, file: &Path) -> bool {
    is_said || file.extension().is_some_and(|extension| extension == "ndjson" || extension == "jsonl")
}

pub(super) fn is_stdin(file: &Path) -> bool {
    file.as_os_str() == "-"
}

/// What a file is called to people, and the beginning of the names of files that come of it.
pub(super) fn names_of(file: &Path) -> (String, String) {
    if is_stdin(file) {
        return ("standard input".to_owned(), "notice".to_owned());
    }
    let stem = file.file_stem().map_or_else(|| "notice".into(), |stem| stem.to_string_lossy());
    (file.display().to_string(), stem.into_owned())
}

/// The octets of a file or of standard input, up to a limit.
pub(super) fn read_whole(file: &Path, n_octets: usize) -> Result<Vec<u8>, Failure> {
    let (name, _) = names_of(file);
    let unreadable = |error: io::Error| Failure::new(Exit::NoInput, format!("{name}: {error}"));
    let mut octets = Vec::new();
    let mut source = open(file).map_err(unreadable)?.take(n_octets as u64 + 1);
    source.read_to_end(&mut octets).map_err(unreadable)?;
    if octets.len() > n_octets {
        let message = format!("{name}: more than {n_octets} octets; raise limits.input_octets to read it");
        return Err(Failure::new(Exit::BadInput, message));
    }
    Ok(octets)
}

fn open(file: &Path) -> io::Result<Box<dyn Read>> {
    if is_stdin(file) {
        return Ok(Box::new(io::stdin().lock()));
    }
    let opened = File::open(file)?;
    if opened.metadata()?.is_dir() {
        return Err(io::Error::new(io::ErrorKind::IsADirectory, "a folder; name the files in it"));
    }
    Ok(Box::new(opened))
}

/// The reports of a file with one in each line.
fn lines(file: &Path, name: String, stem: String, limits: Limits) -> Box<dyn Iterator<Item = Input>> {
    let source = match open(file) {
        Ok(source) => BufReader::new(source),
        Err(error) => {
            let read = Err(Failure::new(Exit::NoInput, format!("{name}: {error}")));
            return Box::new(std::iter::once(Input { name, stem, read }));
        }
    };
    Box::new(NdjsonReader::within(source, limits).map(move |(line, read)| Input {
        // A refusal names its line by itself.
        read: read.map(|case| (case, Vec::new())).map_err(|error| Failure::from(error).about(&name)),
        name: format!("{name}: line {line}"),
        stem: format!("{stem}-{line}"),
    }))
}

/// The case of a report whose kind is seen from its octets.
fn case_of(octets: &[u8], limits: &Limits) -> Result<(Case, Vec<Diagnostic>), Failure> {
    // A byte order mark stands before JSON that some editors saved.
    let text = octets.strip_prefix(b"\xef\xbb\xbf").unwrap_or(octets);
    match text.trim_ascii_start().first() {
        None => Err(Failure::new(Exit::BadInput, "empty; a report is JSON or a whole bounce message")),
        Some(b'{') => json_case(text, limits),
        Some(_) if is_message(text) => Ok(intake::from_message_within(text, limits)?),
        Some(_) => {
            let message = "neither JSON, which begins with `{`, nor a message, which begins with a header field";
            Err(Failure::new(Exit::BadInput, message))
        }
    }
}

fn json_case(octets: &[u8], limits: &Limits) -> Result<(Case, Vec<Diagnostic>), Failure> {
    let text = std::str::from_utf8(octets).map_err(|error| {
        let message = format!("octet {} is no UTF-8, which JSON is written in (RFC 8259 §8.1)", error.valid_up_to());
        Failure::new(Exit::BadInput, message)
    })?;
    let case = intake::from_json_within(text, limits).map_err(|error| {
        let n_documents = text.lines().filter(|line| line.trim_start().starts_with("{\"")).count();
        let hint = if n_documents > 1 { "; with a report in each line, add --ndjson" } else { "" };
        Failure::new(Exit::BadInput, format!("{error}{hint}"))
    })?;
    Ok((case, Vec::new()))
}

/// Whether the first line is a header field, or the `From ` line of a mailbox file.
fn is_message(octets: &[u8]) -> bool {
    let line = octets.split(|&octet| octet == b'\n').next().unwrap_or_default();
    let name = line.split(|&octet| octet == b':').next().unwrap_or_default().trim_ascii_end();
    let is_field = name.len() < line.len() && !name.is_empty() && name.iter().all(|octet| matches!(octet, 0x21..=0x7e));
    is_field || line.starts_with(b"From ")
}
