//! PO and XLIFF: the files of translators' tools, and back, without loss.
//!
//! A locale file stays what it is; an exchange file is a view of it. Each text is a unit of its own, each variant of a plural as well,
//! so that no tool has to know plurals. What comes back unchanged changes nothing; what comes back changed changes its own place in the
//! `.ftl` file, and everything else stays octet by octet: comments, order, layout, other variants.
//!
//! ```
//! use retourpost::language::LanguageTag;
//! use retourpost::workbench::{Document, Exchange, ExchangeFile, ExchangeFormat, ImportOptions};
//!
//! let english = [Document::parse("en", "a.ftl", b"key = Hello\n")];
//! let dutch = [Document::parse("nl", "a.ftl", b"# Tutoyeren\nkey = Dag\n")];
//! let exchange = Exchange::new(&english, &dutch, &LanguageTag::parse("nl")?);
//! let po = exchange.export(ExchangeFormat::Po)?;
//! assert!(po.contains("msgctxt \"a.ftl:key\"\nmsgid \"Hello\"\nmsgstr \"Dag\"\n"));
//!
//! let file = ExchangeFile::read("nl.po", &po.replace("Dag", "Hoi"))?;
//! let imported = exchange.import(&file, ImportOptions::default());
//! assert_eq!(imported.files[0].text, "# Tutoyeren\nkey = Hoi\n");
//! # Ok::<(), retourpost::Error>(())
//! ```

mod judging;
mod merge;
mod po;
mod text;
mod unit;
mod xliff;
mod xliff12;
mod xliff2;
mod xml;

use std::collections::BTreeMap;

use self::merge::{Merged, Texts, merged};
use self::text::{Refusal, Written};
use self::unit::{Leaf, Planned, Planner};
use super::document::{Document, Span};
use super::edit::Rewritten;
use crate::diagnostic::{Diagnostic, Error, Place, Severity};
use crate::language::LanguageTag;
use crate::phrase::{Catalogue, LocaleFile, Plurals, did_you_mean};
use crate::text::write_visible;

pub use self::unit::Unit;

/// A form of exchange file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExchangeFormat {
    /// The form of gettext: `msgctxt`, `msgid`, `msgstr`.
    Po,
    /// XLIFF 1.2 (OASIS, 2008).
    Xliff12,
    /// XLIFF 2.0 (OASIS, 2014); files of 2.1 and 2.2 are read as well.
    Xliff2,
}

/// A language beside English, both as they stand in their files.
pub struct Exchange<'a> {
    english: &'a [Document],
    target: &'a [Document],
    language: LanguageTag,
    catalogue: Catalogue,
    plurals: Plurals,
}

/// An exchange file that came back.
#[derive(Debug, Clone)]
pub struct ExchangeFile {
    name: String,
    text: String,
    format: ExchangeFormat,
    language: Option<LanguageTag>,
    units: Vec<Returned>,
}

/// A unit as it came back.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Returned {
    id: String,
    /// The text as Fluent writes it; nothing where it is not translated.
    text: Option<Result<String, Refusal>>,
    /// What it was translated from.
    source: Option<String>,
    /// Whether its translator or a tool marked it as not finished.
    is_unsure: bool,
    span: Span,
}

/// What is taken from an exchange file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub struct ImportOptions {
    /// Also the texts that are marked as not finished (fuzzy, needs review).
    pub with_unsure: bool,
}

/// What became of an exchange file.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Imported {
    /// The files that are to be written.
    pub files: Vec<Rewritten>,
    /// Texts that took the place of others.
    pub n_changed: usize,
    /// Texts where there was none.
    pub n_new: usize,
    /// Texts that are as they were.
    pub n_same: usize,
    /// Units without a text.
    pub n_untranslated: usize,
    /// Units that are marked as not finished, and were left out for that.
    pub n_unsure: usize,
    /// Units that cannot be taken. A diagnostic tells why.
    pub n_refused: usize,
    /// What is wrong, each with the place in the exchange file.
    pub diagnostics: Vec<Diagnostic>,
}

impl ImportOptions {
    /// The same, with the texts that are marked as not finished.
    #[must_use]
    pub fn with_unsure(mut self) -> Self {
        self.with_unsure = true;
        self
    }
}

impl<'a> Exchange<'a> {
    /// The files of English and those of a language. One that has no files yet has none.
    pub fn new(english: &'a [Document], target: &'a [Document], language: &LanguageTag) -> Self {
        let files: Vec<LocaleFile<'_>> =
            english.iter().map(|document| LocaleFile::new("en", &document.name, &document.text)).collect();
        let (catalogue, _) = Catalogue::load(&files);
        Self { english, target, language: language.clone(), catalogue, plurals: Plurals::for_language(language) }
    }

    /// All units, in the order of the English files.
    pub fn units(&self) -> Vec<Unit> {
        let planner = self.planner();
        planner.plan().iter().flat_map(|planned| planner.units(planned)).collect()
    }

    /// The exchange file.
    ///
    /// # Errors
    /// A name of a file that XLIFF 2 cannot have as an id.
    pub fn export(&self, format: ExchangeFormat) -> Result<String, Error> {
        let units = self.units();
        match format {
            ExchangeFormat::Po => Ok(po::write(&units, &self.language)),
            ExchangeFormat::Xliff12 => Ok(xliff12::write(&units, &self.language)),
            ExchangeFormat::Xliff2 => xliff2::write(&units, &self.language),
        }
    }

    /// Takes the texts that differ from those that are there. Nothing is written: what is to be written comes back.
    pub fn import(&self, file: &ExchangeFile, options: ImportOptions) -> Imported {
        let plan = self.planner().plan();
        let mut imported = Imported::default();
        let texts = Sorting { exchange: self, file, options, plan: &plan }.texts(&mut imported);
        let merged = merged(self.english, self.target, self.language.as_str(), &plan, &texts);
        self.sum(&merged, &plan, file, &mut imported);
        imported.files = merged.files;
        imported
    }

    fn planner(&self) -> Planner<'_> {
        Planner {
            english: self.english,
            target: self.target,
            contract: self.catalogue.contract(),
            plurals: &self.plurals,
        }
    }

    /// Tells what could not be put in, and counts the rest.
    fn sum(&self, merged: &Merged, plan: &[Planned], file: &ExchangeFile, imported: &mut Imported) {
        let leaves = leaves(plan);
        for id in &merged.put {
            match leaves.get(id.as_str()).is_some_and(|(_, _, leaf)| leaf.there.is_some()) {
                true => imported.n_changed += 1,
                false => imported.n_new += 1,
            }
        }
        for id in &merged.without_default {
            let refusal = Refusal::new(
                "exchange-incomplete",
                "the form for all other cases is not translated, and Fluent has no choice without it",
                "translate all forms of this message",
            );
            imported.refuse(file, id, &refusal);
        }
        for path in &merged.not_kept {
            let message = format!("{path} would not hold what it should, so nothing of it is written");
            let cure = "look for two messages with one id in it, mend them, and report this if there are none";
            imported.diagnostics.push(Diagnostic::new(Severity::Error, "exchange-not-kept", message).with_cure(cure));
        }
    }
}

impl ExchangeFile {
    /// Reads an exchange file. Which form it has is told by its content.
    ///
    /// # Errors
    /// A file that is none, with the line.
    pub fn read(name: &str, text: &str) -> Result<Self, Error> {
        let content = text.trim_start_matches('\u{feff}').trim_start();
        let (format, language, units) = match content.starts_with('<') {
            true => xliff::read(text)?,
            false => po::read(text)?,
        };
        let language = language.map(|tag| LanguageTag::parse_lenient(&tag)).transpose()?;
        Ok(Self { name: name.to_owned(), text: text.to_owned(), format, language, units })
    }

    /// The form that it has.
    pub fn format(&self) -> ExchangeFormat {
        self.format
    }

    /// The language that it says it is in.
    pub fn language(&self) -> Option<&LanguageTag> {
        self.language.as_ref()
    }

    fn place(&self, span: Span) -> Place {
        Place::locate(&*self.name, &self.text, span.0, span.1)
    }
}

impl Imported {
    fn refuse(&mut self, file: &ExchangeFile, id: &str, refusal: &Refusal) {
        self.n_refused += 1;
        self.tell(Severity::Error, file, id, refusal);
    }

    fn tell(&mut self, severity: Severity, file: &ExchangeFile, id: &str, refusal: &Refusal) {
        // What a file of others says is quoted here.
        let message = visible(&format!("{id}: {}", refusal.message));
        let span = file.units.iter().rev().find(|unit| unit.id == id).map_or((0, 0), |unit| unit.span);
        self.diagnostics.push(
            Diagnostic::new(severity, refusal.code, message)
                .with_cure(visible(&refusal.cure))
                .with_place(file.place(span)),
        );
    }
}

fn visible(text: &str) -> String {
    let mut visible = String::with_capacity(text.len());
    write_visible(text, &mut visible);
    visible
}

type Leaves<'p> = BTreeMap<&'p str, (&'p Planned, Option<&'p str>, &'p Leaf)>;

/// All texts of a plan by the ids of their units, with message and attribute.
fn leaves(plan: &[Planned]) -> Leaves<'_> {
    plan.iter()
        .flat_map(|planned| planned.parts.iter().map(move |part| (planned, part)))
        .flat_map(|(planned, part)| {
            let attribute = part.attribute.as_deref();
            part.node.leaves().into_iter().map(move |leaf| (leaf.id.as_str(), (planned, attribute, leaf)))
        })
        .collect()
}

/// Sorts the units of a file: what is to be put in, and what is not, and why.
struct Sorting<'s> {
    exchange: &'s Exchange<'s>,
    file: &'s ExchangeFile,
    options: ImportOptions,
    plan: &'s [Planned],
}

impl Sorting<'_> {
    fn texts(&self, imported: &mut Imported) -> Texts {
        let leaves = leaves(self.plan);
        let mut texts = Texts::new();
        let mut seen: BTreeMap<&str, usize> = BTreeMap::new();
        for unit in &self.file.units {
            let n_before = seen.entry(&unit.id).or_default();
            *n_before += 1;
            let text = match &unit.text {
                None => {
                    imported.n_untranslated += 1;
                    continue;
                }
                Some(_) if unit.is_unsure && !self.options.with_unsure => {
                    imported.n_unsure += 1;
                    continue;
                }
                Some(_) if *n_before > 1 => Err(Refusal::new(
                    "exchange-duplicate-unit",
                    "stands in the file more than once",
                    "delete all but one; the first holds",
                )),
                Some(text) => text.as_ref().map_err(Refusal::clone),
            };
            match text.and_then(|text| self.differing(unit, text, &leaves, imported)) {
                Ok(Some(written)) => {
                    texts.insert(unit.id.clone(), written);
                }
                Ok(None) => imported.n_same += 1,
                Err(refusal) => imported.refuse(self.file, &unit.id, &refusal),
            }
        }
        texts
    }

    /// The text, if it is another than the one that is there, and may stand there.
    fn differing(
        &self,
        unit: &Returned,
        text: &str,
        leaves: &Leaves<'_>,
        imported: &mut Imported,
    ) -> Result<Option<Written>, Refusal> {
        let Some((planned, attribute, leaf)) = leaves.get(unit.id.as_str()) else {
            return Err(unknown_unit(&unit.id, leaves));
        };
        let there = leaf.there.as_ref().map(|stand| &*stand.text);
        if there == Some(text) {
            return Ok(None);
        }
        let written = Written::read(text)?;
        if there.and_then(|there| Written::read(there).ok()).is_some_and(|there| there.is_same(&written)) {
            return Ok(None);
        }
        let judge = judging::Judge {
            contract: self.exchange.catalogue.contract(),
            english: self.exchange.english,
            target: self.exchange.target,
            id: &planned.id,
            attribute: *attribute,
            leaf,
        };
        for warning in judge.judge(&written)? {
            imported.tell(Severity::Warning, self.file, &unit.id, &warning);
        }
        if unit.source.as_deref().is_some_and(|source| source != leaf.english) {
            let told = Refusal::new(
                "exchange-source-changed",
                "English has another text now than the one this was translated from",
                "compare the two",
            );
            imported.tell(Severity::Info, self.file, &unit.id, &told);
        }
        Ok(Some(written))
    }
}

fn unknown_unit(id: &str, leaves: &Leaves<'_>) -> Refusal {
    let cure = match did_you_mean(id, nearby(id, leaves)) {
        Some(meant) => format!("did you mean `{meant}`? If its forms have changed, export anew"),
        None => "export anew: ids of units are not for change".to_owned(),
    };
    Refusal::new("exchange-unknown-unit", "there is no such unit", cure)
}

/// The ids that begin as this one does: among all, nothing would be found.
fn nearby<'l>(id: &str, leaves: &'l Leaves<'_>) -> Vec<&'l str> {
    let n_shared = |other: &str| id.bytes().zip(other.bytes()).take_while(|(left, right)| left == right).count();
    let mut ids: Vec<&str> = leaves.keys().copied().collect();
    ids.sort_by_key(|other| std::cmp::Reverse(n_shared(other)));
    ids.truncate(50);
    ids
}
