//! From files to audited layers.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Diagnostic, Severity};
use crate::language::LanguageTag;

use super::audit::{audit_message, audit_term};
use super::catalogue::LocaleFile;
use super::contract::Contract;
use super::declaration::read_contract;
use super::entry::{Entry, Layer};
use super::expand::Scope;
use super::findings::Fault;
use super::limits::Limits;
use super::plurals::Plurals;
use super::source::Source;
use super::syntax::{Comments, Parsed, parse, parse_tested};
use super::wording::WordingKey;

/// The language whose files are the contract.
const CONTRACT_LANGUAGE: &str = "en";

/// What came of loading.
pub(super) struct Loaded {
    pub(super) contract: Contract,
    pub(super) layers: BTreeMap<LanguageTag, Layer>,
    pub(super) diagnostics: Vec<Diagnostic>,
}

/// Loads the files of all languages.
pub(super) fn load_layers(files: &[LocaleFile<'_>], limits: &Limits) -> Loaded {
    let mut diagnostics = Vec::new();
    let mut drafts: BTreeMap<LanguageTag, Draft> = BTreeMap::new();
    for file in files {
        match LanguageTag::parse(file.language) {
            Ok(tag) => {
                if tag.as_str() != file.language {
                    diagnostics.push(noncanonical(file, tag.as_str()));
                }
                let comments = if tag.as_str() == CONTRACT_LANGUAGE { Comments::Kept } else { Comments::Skipped };
                drafts.entry(tag).or_default().add(file.path(), file.source, comments, limits);
            }
            Err(_) => diagnostics.push(no_language(file)),
        }
    }
    let english = drafts.iter_mut().find(|(tag, _)| tag.as_str() == CONTRACT_LANGUAGE).map(|(_, draft)| draft);
    let contract = english.map_or_else(Contract::default, Draft::declare);
    let mut layers = BTreeMap::new();
    for (tag, mut draft) in drafts {
        draft.audit(&[], &Plurals::for_language(&tag), &contract, limits);
        draft.check_inventory(&contract, &tag, &mut diagnostics);
        diagnostics.extend(draft.diagnostics(limits));
        layers.insert(tag, draft.layer);
    }
    Loaded { contract, layers, diagnostics }
}

/// Loads the texts of one language that are compiled in. Tests hold that nothing in them is withdrawn, so that nothing is held
/// against the contract here.
pub(super) fn load_tested(texts: &[&'static str]) -> Layer {
    load_tested_with(texts, Comments::Skipped)
}

/// The same for the language that is the contract.
pub(super) fn load_tested_contract(texts: &[&'static str]) -> (Contract, Layer) {
    let layer = load_tested_with(texts, Comments::Kept);
    (read_contract(&layer).0, layer)
}

fn load_tested_with(texts: &[&'static str], comments: Comments) -> Layer {
    let mut layer = Layer::default();
    for (index, text) in texts.iter().enumerate() {
        parse_tested(text, comments, index, |Parsed { entry, is_term, .. }| {
            let entries = if is_term { &mut layer.terms } else { &mut layer.messages };
            entries.insert(entry.id.clone(), entry);
        });
    }
    layer
}

/// Loads one set of site wording, over the layers below it.
pub(super) fn load_wording(
    files: &[(String, LocaleFile<'_>)],
    key: &WordingKey,
    below: &[&Layer],
    plurals: &Plurals,
    contract: &Contract,
    limits: &Limits,
    diagnostics: &mut Vec<Diagnostic>,
) -> Layer {
    let mut draft = Draft::default();
    for (path, file) in files {
        draft.add(path.clone(), file.source, Comments::Skipped, limits);
    }
    draft.audit(below, plurals, contract, limits);
    if *key != WordingKey::default() {
        draft.note_values();
    }
    diagnostics.extend(draft.diagnostics(limits));
    draft.layer
}

fn noncanonical(file: &LocaleFile<'_>, tag: &str) -> Diagnostic {
    let message = format!("{}: the canonical tag is `{tag}`", file.path());
    Diagnostic::new(Severity::Warning, "noncanonical-locale-dir", message).with_cure("rename the folder")
}

fn no_language(file: &LocaleFile<'_>) -> Diagnostic {
    let message = format!("{}: `{}` is no language tag, so the file is not used", file.path(), file.language);
    Diagnostic::new(Severity::Error, "noncanonical-locale-dir", message)
        .with_cure("name the folder by a tag such as `nl` or `pt-BR`")
}

/// A layer in the making.
#[derive(Default)]
struct Draft {
    sources: Vec<Source>,
    layer: Layer,
    /// Per file: faults that do not change any more.
    faults: Vec<Vec<Fault>>,
    /// Ids that stand in a file but are not used; terms with their hyphen.
    withdrawn: BTreeSet<Box<str>>,
}

impl Draft {
    fn add(&mut self, path: String, octets: &[u8], comments: Comments, limits: &Limits) {
        let (mut source, mut faults) = Source::read(path, octets, limits);
        for parsed in parse(&mut source, comments, self.sources.len(), &mut faults) {
            self.add_entry(parsed, &mut source, &mut faults);
        }
        for id in &source.withdrawn {
            self.withdraw(id);
        }
        self.sources.push(source);
        self.faults.push(faults);
    }

    /// The first of two entries of one id is used, as in all of Fluent.
    fn add_entry(&mut self, parsed: Parsed, source: &mut Source, faults: &mut Vec<Fault>) {
        let Parsed { entry, is_term, faults: found } = parsed;
        let is_broken = found.iter().any(Fault::is_error);
        faults.extend(found);
        let (entries, code) = if is_term {
            (&mut self.layer.terms, "duplicate-term")
        } else {
            (&mut self.layer.messages, "duplicate-message")
        };
        if entries.contains_key(&entry.id) {
            let message = format!("`{}` stands twice; the first one is used", entry.id);
            faults.push(Fault::error(code, entry.id_span, message, "keep one of them"));
        } else if is_broken {
            source.withdrawn.insert(full_id(&entry.id, is_term));
        } else {
            entries.insert(entry.id.clone(), entry);
        }
    }

    fn withdraw(&mut self, id: &str) {
        match id.strip_prefix('-') {
            Some(term) => self.layer.terms.remove(term),
            None => self.layer.messages.remove(id),
        };
        self.withdrawn.insert(id.into());
    }

    /// Takes this draft's messages as the contract.
    fn declare(&mut self) -> Contract {
        let (contract, faults) = read_contract(&self.layer);
        for (id, fault) in faults {
            let is_error = fault.is_error();
            if let Some(entry) = self.layer.messages.get(&*id) {
                self.faults[entry.file].push(fault);
            }
            if is_error {
                self.withdraw(&id);
            }
        }
        contract
    }

    /// Withdraws what breaks the contract, until what is left refers only to what is left.
    fn audit(&mut self, below: &[&Layer], plurals: &Plurals, contract: &Contract, limits: &Limits) {
        loop {
            let found = self.audit_once(below, plurals, contract, limits);
            let broken: Vec<_> = found.iter().filter(|found| found.is_broken()).collect();
            let is_done = broken.is_empty();
            for entry in found.iter().filter(|found| is_done || found.is_broken()) {
                self.faults[entry.file].extend(entry.faults.iter().cloned());
            }
            for entry in broken {
                self.withdraw(&entry.id);
            }
            if is_done {
                return;
            }
        }
    }

    fn audit_once(&self, below: &[&Layer], plurals: &Plurals, contract: &Contract, limits: &Limits) -> Vec<Audited> {
        let layers: Vec<&Layer> = std::iter::once(&self.layer).chain(below.iter().copied()).collect();
        let scope = Scope { layers: &layers, plurals, limits };
        let audited =
            |entry: &Entry, is_term, faults| Audited { id: full_id(&entry.id, is_term), file: entry.file, faults };
        let terms = self.layer.terms.values().map(|entry| audited(entry, true, audit_term(entry, &scope)));
        let messages = self.layer.messages.values();
        let messages = messages.map(|entry| audited(entry, false, audit_message(entry, contract, &scope)));
        terms.chain(messages).filter(|audited| !audited.faults.is_empty()).collect()
    }

    /// Values look the same to everybody, whatever is said of them for some.
    fn note_values(&mut self) {
        for entry in self.layer.messages.values().filter(|entry| entry.id.starts_with("value-")) {
            let message = format!("`{}` is said in one way to everybody, so this has no effect", entry.id);
            let cure = "move it to the folder for everyone";
            self.faults[entry.file].push(Fault::warning("wording-without-effect", entry.id_span, message, cure));
        }
    }

    fn check_inventory(&self, contract: &Contract, tag: &LanguageTag, diagnostics: &mut Vec<Diagnostic>) {
        let is_missing = |id: &str| !self.layer.messages.contains_key(id) && !self.withdrawn.contains(id);
        for message in contract.messages().filter(|message| is_missing(&message.id)) {
            let text = format!("{tag}: `{}` is not translated", message.id);
            let cure = "translate it; until then a mail that needs it goes to the next language";
            diagnostics.push(Diagnostic::new(Severity::Warning, "missing-message", text).with_cure(cure));
        }
    }

    /// All faults as diagnostics, in the order of their places.
    fn diagnostics(&mut self, limits: &Limits) -> Vec<Diagnostic> {
        let mut diagnostics = Vec::new();
        for (source, mut faults) in self.sources.iter().zip(std::mem::take(&mut self.faults)) {
            faults.sort_by_key(|fault| fault.span.0);
            let n_left = faults.len().saturating_sub(limits.n_diagnostics);
            faults.truncate(limits.n_diagnostics);
            let located = faults.into_iter().map(|fault| fault.into_diagnostic(&source.file, &source.text));
            diagnostics.extend(located);
            if n_left > 0 {
                let message = format!("{}: {n_left} more diagnostics are not shown", source.file);
                diagnostics.push(Diagnostic::new(Severity::Info, "too-many-diagnostics", message));
            }
        }
        diagnostics
    }
}

/// What an audit found in one entry.
struct Audited {
    id: Box<str>,
    file: usize,
    faults: Vec<Fault>,
}

impl Audited {
    /// What the contract does not have cannot be held against it, so it is not used either.
    fn is_broken(&self) -> bool {
        self.faults.iter().any(|fault| fault.is_error() || fault.code == "obsolete-message")
    }
}

fn full_id(id: &str, is_term: bool) -> Box<str> {
    if is_term { format!("-{id}").into() } else { id.into() }
}
