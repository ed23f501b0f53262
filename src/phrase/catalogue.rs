//! All phrases in all languages, held against the contract.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, LazyLock, OnceLock};

use crate::diagnostic::{Diagnostic, Severity};
use crate::language::{LanguageTag, Review};

use super::contract::Contract;
use super::entry::Layer;
use super::limits::Limits;
use super::loading::{Loaded, load_layers, load_tested, load_tested_contract, load_wording};
use super::piece::Phrase;
use super::plurals::Plurals;
use super::pseudo::{self, Disguise};
use super::resolve::{Resolver, Unresolved, UnresolvedReason};
use super::values::ValueFormats;
use super::wording::{WordingFile, WordingKey};

/// A locale file: its language, its name and its octets. Whoever calls reads it.
#[derive(Debug, Clone, Copy)]
pub struct LocaleFile<'a> {
    /// The name of its folder: `nl`, `zh-Hant`.
    pub language: &'a str,
    /// Its own name, for diagnostics: `causes.ftl`.
    pub name: &'a str,
    /// Fluent, in UTF-8.
    pub source: &'a [u8],
}

/// All phrases in all languages. Cheap to clone, and to be shared between threads.
#[derive(Clone)]
pub struct Catalogue {
    inner: Arc<Inner>,
}

struct Inner {
    contract: Contract,
    limits: Limits,
    languages: BTreeMap<LanguageTag, Held>,
    /// Those that somebody has read since they were written.
    reviews: BTreeMap<LanguageTag, Review>,
    /// Whether a site has said anything in its own way.
    has_wording: bool,
    // Made of English when they are first asked for.
    pseudo: OnceLock<BTreeMap<LanguageTag, Words>>,
}

/// A language: its words, once somebody has asked for them if they are compiled in.
#[derive(Clone)]
struct Held {
    words: OnceLock<Words>,
}

/// What a catalogue knows of one language.
#[derive(Clone)]
struct Words {
    base: Arc<Layer>,
    overlays: BTreeMap<WordingKey, Arc<Layer>>,
    plurals: Arc<Plurals>,
    /// None where a message for values is missing. Of words that are compiled in, made when the first value is written.
    values: OnceLock<Option<Arc<ValueFormats>>>,
    limits: Limits,
}

/// The file that says how often a language was read.
const STYLE: &str = "style.toml";

static EMBEDDED: &[(&str, &[(&str, &str)])] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The words of a language as they are compiled in.
fn embedded_texts(language: &str) -> Vec<&'static str> {
    let files = EMBEDDED.iter().filter(|(of, _)| *of == language).flat_map(|(_, files)| *files);
    files.filter(|(name, _)| *name != STYLE).map(|(_, text)| *text).collect()
}

impl<'a> LocaleFile<'a> {
    /// A file of this language and name.
    pub fn new(language: &'a str, name: &'a str, source: &'a (impl AsRef<[u8]> + ?Sized)) -> Self {
        Self { language, name, source: source.as_ref() }
    }

    /// The name for diagnostics: `nl/causes.ftl`.
    pub fn path(&self) -> String {
        format!("{}/{}", self.language, self.name)
    }
}

impl LocaleFile<'static> {
    /// The files of words that are compiled in.
    pub fn embedded() -> Vec<Self> {
        Self::embedded_with_styles().into_iter().filter(|file| file.name != STYLE).collect()
    }

    /// The same with the `style.toml` of each language.
    pub fn embedded_with_styles() -> Vec<Self> {
        let files_of = |(language, files): &(&'static str, &'static [(&'static str, &'static str)])| {
            let language = *language;
            files.iter().map(move |(name, source)| Self::new(language, name, *source))
        };
        EMBEDDED.iter().flat_map(files_of).collect()
    }
}

impl Catalogue {
    /// The phrases that are compiled in, shared by all who ask. English is loaded at once, since it is the contract; every other
    /// language when it is first asked for, and without the others.
    pub fn embedded() -> &'static Self {
        static CATALOGUE: LazyLock<Catalogue> = LazyLock::new(Catalogue::from_embedded);
        &CATALOGUE
    }

    /// As [`embedded`](Self::embedded), of its own: what it has loaded is freed with it.
    pub fn from_embedded() -> Self {
        let limits = Limits::default();
        let english = LanguageTag::english();
        let (contract, layer) = load_tested_contract(&embedded_texts(english.as_str()));
        let words = Words::new(layer, &english, &limits);
        let tags = EMBEDDED.iter().filter_map(|(language, _)| LanguageTag::parse(language).ok());
        let mut languages: BTreeMap<_, _> = tags.map(|tag| (tag, Held::later())).collect();
        languages.insert(english, Held::now(words));
        let styles = LocaleFile::embedded_with_styles().into_iter().filter(|file| file.name == STYLE);
        let reviews = styles.filter_map(|style| reviewed(&style)).collect();
        Self {
            inner: Arc::new(Inner {
                contract,
                limits,
                languages,
                reviews,
                has_wording: false,
                pseudo: OnceLock::new(),
            }),
        }
    }

    /// Loads the languages that nobody has asked for yet, for a server that would rather start later than write the first mail of
    /// each language later.
    pub fn load_all(&self) {
        self.inner.languages.iter().for_each(|(tag, held)| {
            held.words(tag, &self.inner);
        });
    }

    /// Loads locale files, and of each `style.toml` among them how often the language was read; other
    /// TOML is for the workbench. Those of `en` are the contract; if there are none, the English that is compiled in joins
    /// them.
    ///
    /// Loading never stops: what is wrong withdraws the message it stands in, and is told with its place and its cure.
    pub fn load(files: &[LocaleFile<'_>]) -> (Self, Vec<Diagnostic>) {
        Self::load_within(files, Limits::default())
    }

    /// As [`load`](Self::load), with limits of one's own.
    pub fn load_within(files: &[LocaleFile<'_>], limits: Limits) -> (Self, Vec<Diagnostic>) {
        let mut files = files.to_vec();
        if !files.iter().any(|file| file.language == "en") {
            files.extend(LocaleFile::embedded().into_iter().filter(|file| file.language == "en"));
        }
        let (styles, mut files): (Vec<_>, Vec<_>) = files.into_iter().partition(|file| file.name == STYLE);
        files.retain(|file| !file.name.ends_with(".toml"));
        let Loaded { contract, layers, mut diagnostics } = load_layers(&files, &limits);
        let mut languages = BTreeMap::new();
        for (tag, layer) in layers {
            let words = Words::new(layer, &tag, &limits);
            let (values, unresolved) = match words.prepare_values(&contract, &tag) {
                Ok(values) => (Some(Arc::new(values)), None),
                Err(unresolved) => (None, Some(unresolved)),
            };
            let words = Words { values: OnceLock::from(values), ..words };
            diagnostics.extend(unresolved.as_ref().map(values_missing));
            languages.insert(tag, Held::now(words));
        }
        let reviews = styles.iter().filter_map(reviewed).collect();
        let inner = Inner { contract, limits, languages, reviews, has_wording: false, pseudo: OnceLock::new() };
        (Self { inner: Arc::new(inner) }, diagnostics)
    }

    /// Adds site wording. A message of it that breaks the contract is ignored and told; so it can never break a mail.
    /// Of the messages for values (`value-…`) only the wording for everyone has an effect.
    pub fn with_wording(self, files: &[WordingFile<'_>]) -> (Self, Vec<Diagnostic>) {
        let mut languages = self.inner.languages.clone();
        let mut diagnostics = Vec::new();
        let mut sets: BTreeMap<(&str, &WordingKey), Vec<(String, LocaleFile<'_>)>> = BTreeMap::new();
        for wording in files {
            let path = wording.key.path(&wording.file);
            sets.entry((wording.file.language, &wording.key)).or_default().push((path, wording.file));
        }
        // The less specific first, so that a more specific one can refer to it.
        let mut sets: Vec<_> = sets.into_iter().collect();
        sets.sort_by_key(|((_, key), _)| key.chain().count());
        for ((language, key), files) in sets {
            let tag = LanguageTag::parse(language).ok();
            let Some((tag, held)) = tag.and_then(|tag| languages.get_mut(&tag).map(|held| (tag, held))) else {
                diagnostics.push(unknown_language(&files[0].0, language));
                continue;
            };
            let words = held.words_mut(&tag, &self.inner);
            let below = words.layers(key);
            let layer = load_wording(
                &files,
                key,
                &below,
                &words.plurals,
                &self.inner.contract,
                &self.inner.limits,
                &mut diagnostics,
            );
            words.overlay(key, layer);
            if let Ok(values) = words.prepare_values(&self.inner.contract, &tag) {
                words.values = OnceLock::from(Some(Arc::new(values)));
            }
        }
        let has_overlays = |held: &Held| held.words.get().is_some_and(|words| !words.overlays.is_empty());
        let inner = Inner {
            has_wording: languages.values().any(has_overlays),
            contract: self.inner.contract.clone(),
            limits: self.inner.limits.clone(),
            languages,
            reviews: self.inner.reviews.clone(),
            pseudo: OnceLock::new(),
        };
        (Self { inner: Arc::new(inner) }, diagnostics)
    }

    /// The languages it has, in the order of their tags, without [pseudo-languages](Self::pseudo_languages).
    pub fn languages(&self) -> impl Iterator<Item = &LanguageTag> {
        self.inner.languages.keys()
    }

    /// How often the words of a language were read before they are offered.
    pub fn review(&self, language: &LanguageTag) -> Review {
        self.inner.reviews.get(language).copied().unwrap_or_default()
    }

    /// Whether it has this language, or this pseudo-language.
    pub fn has_language(&self, language: &LanguageTag) -> bool {
        self.words(language).is_some()
    }

    /// The [pseudo-languages](LanguageTag::pseudo), which are made of its English words, those of a site included. None where it
    /// has files of that name, or where English lacks one of the messages for values.
    pub fn pseudo_languages(&self) -> impl Iterator<Item = LanguageTag> {
        let has_values = self.values(&LanguageTag::english()).is_some();
        let tags = LanguageTag::pseudo().into_iter();
        tags.filter(move |tag| has_values && !self.inner.languages.contains_key(tag))
    }

    /// What each message promises.
    pub fn contract(&self) -> &Contract {
        &self.inner.contract
    }

    /// The phrase of a message, or of one of its attributes.
    ///
    /// # Errors
    /// What the language does not have, or had to withdraw.
    pub fn resolve(
        &self,
        language: &LanguageTag,
        wording: &WordingKey,
        id: &str,
        attribute: Option<&str>,
    ) -> Result<Phrase, Unresolved> {
        match self.words(language) {
            Some(words) => words.resolver(&self.inner.contract, wording, language).resolve(id, attribute),
            None => Err(Unresolved::new(language, id, attribute, UnresolvedReason::UnknownLanguage)),
        }
    }

    /// Whether a site has said anything in its own way.
    pub fn has_wording(&self) -> bool {
        self.inner.has_wording
    }

    /// Whether a site has said anything in its own way, in this language, for this domain. A name such as `*.example.org` is taken as it
    /// is.
    pub fn has_wording_for(&self, language: &LanguageTag, domain: &str) -> bool {
        let key = WordingKey::new(Some(domain), None);
        let overlays = self.words(language).map(|words| &words.overlays);
        overlays.is_some_and(|overlays| overlays.keys().any(|of| of.domain == key.domain))
    }

    /// The part of a key that makes a difference in this language: mails with equal results have equal words.
    #[must_use]
    pub fn effective_wording(&self, language: &LanguageTag, wording: &WordingKey) -> WordingKey {
        let overlays = self.words(language).map(|words| &words.overlays);
        let has = |wanted: fn(&WordingKey) -> &Option<Box<str>>| {
            let value = wanted(wording);
            value.is_some() && overlays.is_some_and(|overlays| overlays.keys().any(|key| wanted(key) == value))
        };
        WordingKey {
            domain: wording.domain.clone().filter(|_| has(|key| &key.domain)),
            audience: wording.audience.clone().filter(|_| has(|key| &key.audience)),
        }
    }

    /// The plural rules of a language it has.
    pub fn plurals(&self, language: &LanguageTag) -> Option<&Plurals> {
        self.words(language).map(|words| &*words.plurals)
    }

    /// How a language it has writes values. None if one of the messages for values (`value-…`) is missing; then no
    /// mail can be written in that language.
    pub fn values(&self, language: &LanguageTag) -> Option<&ValueFormats> {
        self.words(language).and_then(|words| words.values(&self.inner.contract, language))
    }

    /// Whether mails can be written in a language, as far as that is known without loading it: one that is compiled in has all that it
    /// needs, which is tested.
    pub(crate) fn may_be_written(&self, language: &LanguageTag) -> bool {
        self.inner
            .languages
            .get(language)
            .is_some_and(|held| held.words.get().is_none_or(|words| words.values.get().is_none_or(Option::is_some)))
    }

    fn words(&self, language: &LanguageTag) -> Option<&Words> {
        let in_disguise = || language.is_pseudo().then(|| self.inner.pseudo().get(language)).flatten();
        self.inner.words(language).or_else(in_disguise)
    }

    /// How many octets of a language's own words, site wording aside, are ASCII, and how many are not.
    pub(crate) fn n_octets(&self, language: &LanguageTag) -> (usize, usize) {
        self.inner.words(language).map_or((0, 0), |words| words.base.n_octets())
    }

    /// Whether two catalogues are one and the same, clones of each other.
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.inner, &other.inner)
    }
}

impl fmt::Debug for Catalogue {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let languages: Vec<_> = self.languages().map(LanguageTag::as_str).collect();
        out.debug_struct("Catalogue").field("languages", &languages).finish_non_exhaustive()
    }
}

impl Inner {
    fn words(&self, language: &LanguageTag) -> Option<&Words> {
        self.languages.get(language).map(|held| held.words(language, self))
    }

    fn pseudo(&self) -> &BTreeMap<LanguageTag, Words> {
        self.pseudo.get_or_init(|| {
            let Some(english) = self.words(&LanguageTag::english()) else { return BTreeMap::new() };
            let disguised = |tag: LanguageTag| {
                let words = english.disguised(Disguise::of(&tag)?, &self.contract);
                Some((tag, words))
            };
            LanguageTag::pseudo().into_iter().filter_map(disguised).collect()
        })
    }
}

/// What a `style.toml` says of its language.
fn reviewed(style: &LocaleFile<'_>) -> Option<(LanguageTag, Review)> {
    let text = std::str::from_utf8(style.source).ok()?;
    LanguageTag::parse(style.language).ok().map(|tag| (tag, Review::of_style(text)))
}

fn values_missing(unresolved: &Unresolved) -> Diagnostic {
    let message = format!("no mail can be written in this language without `{}`", unresolved.id);
    Diagnostic::new(Severity::Error, "values-missing", format!("{}: {message}", unresolved.language))
        .with_cure("translate value.ftl")
}

fn unknown_language(path: &str, language: &str) -> Diagnostic {
    let message = format!("{path}: there is no language `{language}` whose wording this could be");
    Diagnostic::new(Severity::Error, "unknown-language", message).with_cure("add the language, or rename the folder")
}

impl Held {
    fn now(words: Words) -> Self {
        Self { words: OnceLock::from(words) }
    }

    fn later() -> Self {
        Self { words: OnceLock::new() }
    }

    fn words(&self, language: &LanguageTag, of: &Inner) -> &Words {
        self.words.get_or_init(|| Words::new(load_tested(&embedded_texts(language.as_str())), language, &of.limits))
    }

    fn words_mut(&mut self, language: &LanguageTag, of: &Inner) -> &mut Words {
        self.words(language, of);
        // OK because they were loaded just now.
        self.words.get_mut().expect("words that were loaded")
    }
}

impl Words {
    fn new(layer: Layer, language: &LanguageTag, limits: &Limits) -> Self {
        Self {
            base: Arc::new(layer),
            overlays: BTreeMap::new(),
            plurals: Arc::new(Plurals::for_language(language)),
            values: OnceLock::new(),
            limits: limits.clone(),
        }
    }

    fn values(&self, contract: &Contract, language: &LanguageTag) -> Option<&ValueFormats> {
        let prepared = || self.prepare_values(contract, language).ok().map(Arc::new);
        self.values.get_or_init(prepared).as_deref()
    }

    /// The layers that a key sees, the most specific first.
    fn layers(&self, wording: &WordingKey) -> Vec<&Layer> {
        let overlays = wording.chain().filter_map(|key| self.overlays.get(&key)).map(|layer| &**layer);
        overlays.chain([&*self.base]).collect()
    }

    /// Puts a layer over what is there for the same key.
    fn overlay(&mut self, key: &WordingKey, layer: Layer) {
        let merged = Arc::make_mut(self.overlays.entry(key.clone()).or_default());
        merged.messages.extend(layer.messages);
        merged.terms.extend(layer.terms);
    }

    fn prepare_values(&self, contract: &Contract, language: &LanguageTag) -> Result<ValueFormats, Unresolved> {
        let resolver = self.resolver(contract, &WordingKey::default(), language);
        ValueFormats::prepare(language, Arc::clone(&self.plurals), &resolver)
    }

    /// The same in disguise. Numbers, dates and plurals go as they go in English.
    fn disguised(&self, disguise: Disguise, contract: &Contract) -> Self {
        let layer = |layer: &Arc<Layer>| Arc::new(disguise.layer(layer, contract));
        let mut words = Self {
            base: layer(&self.base),
            overlays: self.overlays.iter().map(|(key, overlay)| (key.clone(), layer(overlay))).collect(),
            plurals: Arc::clone(&self.plurals),
            values: self.values.clone(),
            limits: pseudo::limits(&self.limits),
        };
        if let Ok(values) = words.prepare_values(contract, &LanguageTag::english()) {
            let values = values.with_months(&|text| disguise.text(text));
            words.values = OnceLock::from(Some(Arc::new(values)));
        }
        words
    }

    fn resolver<'a>(&'a self, contract: &'a Contract, wording: &WordingKey, language: &'a LanguageTag) -> Resolver<'a> {
        Resolver { layers: self.layers(wording), plurals: &self.plurals, contract, limits: &self.limits, language }
    }
}
