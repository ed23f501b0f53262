//! Where a rendered notice goes: standard output, or files of a folder.

use std::collections::HashSet;
use std::fs;
use std::path::PathBuf;

use clap::ValueEnum;

use super::document::Document;
use super::exit::{Exit, Failure};
use super::terminal::{self, DIM};
use crate::diagnostic::Diagnostic;
use crate::notice::{Notice, Outcome};
use crate::outlet::eml::{self, Existing};
use crate::policy::AbsentNotify;
use crate::report::{Case, Moment};

/// What is written of a notice.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// The whole message
    Eml,
    /// Its text, for people
    Text,
    /// Its HTML part
    Html,
    /// The report, every decision with its reason, envelope, subject, text and HTML
    Json,
}

impl Format {
    fn extension(self) -> &'static str {
        match self {
            Self::Eml => "eml",
            Self::Text => "txt",
            Self::Html => "html",
            Self::Json => "json",
        }
    }
}

/// A report with what came of it.
pub(super) struct Rendered<'a> {
    pub(super) name: &'a str,
    pub(super) stem: &'a str,
    /// As the reader may see it.
    pub(super) case: &'a Case,
    /// Whether that can be less than there is.
    pub(super) hides: bool,
    pub(super) mended: &'a [Diagnostic],
    pub(super) outcome: &'a Outcome,
    pub(super) absent_notify: AbsentNotify,
    /// The date of the notice.
    pub(super) date: Moment,
}

/// Where notices go.
pub(super) struct Output {
    format: Format,
    folder: Option<Folder>,
    is_many: bool,
    n_shown: usize,
}

struct Folder {
    path: PathBuf,
    existing: Existing,
    taken: HashSet<String>,
}

impl Output {
    /// Text on a terminal and the message itself elsewhere, unless told.
    pub(super) fn new(
        format: Option<Format>,
        out: Option<PathBuf>,
        existing: Existing,
        is_many: bool,
    ) -> Result<Self, Failure> {
        let usual = if out.is_none() && terminal::stdout_is_terminal() { Format::Text } else { Format::Eml };
        let format = format.unwrap_or(usual);
        if is_many && out.is_none() && matches!(format, Format::Eml | Format::Html) {
            let cure = "write files with --out DIR, or use --format text or json";
            return Err(Failure::usage(format!("several notices cannot be told apart on standard output: {cure}")));
        }
        let folder = out.map(|path| Folder { path, existing, taken: HashSet::new() });
        if let Some(Folder { path, .. }) = &folder {
            fs::create_dir_all(path).map_err(|error| Failure::output(&format!("--out: {}", path.display()), &error))?;
        }
        Ok(Self { format, folder, is_many, n_shown: 0 })
    }

    pub(super) fn put(&mut self, rendered: &Rendered<'_>) -> Result<(), Failure> {
        let Some(octets) = self.octets(rendered) else { return Ok(()) };
        match &mut self.folder {
            Some(folder) => folder.put(rendered.stem, self.format.extension(), &octets),
            None => {
                if self.is_many && self.format == Format::Text {
                    let gap = if self.n_shown > 0 { "\n" } else { "" };
                    terminal::show(format_args!("{gap}{DIM}==> {} <=={DIM:#}\n", rendered.name))?;
                }
                self.n_shown += 1;
                terminal::show_octets(&octets)
            }
        }
    }

    /// What is written; nothing of a notice that is not due, but as JSON.
    fn octets(&self, rendered: &Rendered<'_>) -> Option<Vec<u8>> {
        let Rendered { case, hides, mended, outcome, absent_notify, date, .. } = rendered;
        match (self.format, outcome) {
            (Format::Json, outcome) => {
                let document = Document::new(case, outcome, mended, *hides, *absent_notify, *date);
                Some(document.to_json(self.is_many && self.folder.is_none()).into_bytes())
            }
            (_, Outcome::Suppressed(_)) => None,
            (Format::Eml, Outcome::Notice(notice)) => Some(notice.outgoing.octets.clone()),
            (Format::Text, Outcome::Notice(notice)) => Some(shown_text(notice).into_bytes()),
            (Format::Html, Outcome::Notice(notice)) => Some(notice.html().into_bytes()),
        }
    }
}

/// The text with the fields that a mail program shows above it.
fn shown_text(notice: &Notice) -> String {
    let text = notice.text();
    let end = if text.ends_with('\n') { "" } else { "\n" };
    format!("To: {}\nSubject: {}\n\n{text}{end}", notice.outgoing.envelope.recipient, notice.subject)
}

impl Folder {
    fn put(&mut self, stem: &str, extension: &str, octets: &[u8]) -> Result<(), Failure> {
        let name = self.name(stem, extension);
        let path = self.path.join(&name);
        eml::write_octets(octets, &path, self.existing).map_err(|error| {
            let is_there = self.existing == Existing::Keep && path.exists();
            let text = error.to_string();
            let message = if is_there {
                format!("{}: exists already: name another folder, or add --replace", path.display())
            } else {
                text
            };
            Failure::new(Exit::Output, message)
        })?;
        self.taken.insert(name);
        Ok(())
    }

    /// A name that nothing else of this run has: `bounce.eml`, `bounce-2.eml`.
    fn name(&self, stem: &str, extension: &str) -> String {
        let first = format!("{stem}.{extension}");
        let others = (2..).map(|n: u32| format!("{stem}-{n}.{extension}"));
        // OK because a run has taken fewer names than there are numbers.
        std::iter::once(first).chain(others).find(|name| !self.taken.contains(name)).expect("a free name")
    }
}
