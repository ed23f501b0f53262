//! Which of the available languages serve a reader who asks for one, nearest first.

use std::cmp::Reverse;

use fluent_langneg::NegotiationStrategy;
use fluent_langneg::negotiate::filter_matches;
use icu_locale::fallback::LocaleFallbacker;
use icu_locale::subtags::{Language, Script};
use icu_locale::{DataLocale, LanguageIdentifier, LocaleExpander};

use super::tag::LanguageTag;
use super::tolerant;

/// Who reads one language also reads the other in writing: the two standards of Norwegian, and languages whose
/// speakers write mail in the other as a matter of course. Nothing stands here that a reader could take as a
/// statement about a nation (Ukrainian and Russian, Serbian and Croatian, the scripts of Chinese).
const ALSO_READS: &[(&str, &str)] = &[("gsw", "de"), ("lb", "de"), ("nb", "nn"), ("nn", "nb"), ("yue", "zh")];

/// A language that can be served, with what is asked of it for every request.
#[derive(Debug)]
pub(super) struct Available {
    /// As the catalogue names it.
    pub(super) tag: LanguageTag,
    kin: Kin,
    for_lookup: unic_langid::LanguageIdentifier,
}

/// A canonical tag among its ancestors.
#[derive(Debug)]
struct Kin {
    identifier: LanguageIdentifier,
    script: Option<Script>,
    lineage: Vec<LanguageIdentifier>,
}

impl Available {
    pub(super) fn new(tag: &LanguageTag) -> Self {
        let kin = Kin::of(tolerant::canonical(tag.identifier()));
        let for_lookup = for_lookup(&kin.identifier);
        Self { tag: tag.clone(), kin, for_lookup }
    }
}

impl AsRef<unic_langid::LanguageIdentifier> for Available {
    fn as_ref(&self) -> &unic_langid::LanguageIdentifier {
        &self.for_lookup
    }
}

/// The available languages that serve the requested one, nearest first: itself, its relatives of the same language and the
/// same script, then what its readers also read.
pub(super) fn serving<'a>(requested: &LanguageTag, available: &'a [Available]) -> Vec<&'a LanguageTag> {
    let requested = Kin::of(tolerant::canonical(requested.identifier()));
    let mut found = relatives(&requested, available);
    for language in also_reads(requested.identifier.language) {
        let mut identifier = requested.identifier.clone();
        identifier.language = language;
        identifier.script = requested.script;
        found.extend(relatives(&Kin::of(identifier), available));
    }
    found
}

fn also_reads(language: Language) -> impl Iterator<Item = Language> {
    let row = ALSO_READS.iter().filter(move |row| row.0 == language.as_str());
    row.filter_map(|row| Language::try_from_str(row.1).ok())
}

/// The look-up of `fluent-langneg` finds and orders by likely subtags what serves; the distance between
/// the two in CLDR's tree of parents then goes before that order.
fn relatives<'a>(requested: &Kin, available: &'a [Available]) -> Vec<&'a LanguageTag> {
    let readable: Vec<&Available> = available.iter().filter(|available| requested.can_read(&available.kin)).collect();
    let wanted = [for_lookup(&requested.identifier)];
    let mut found = filter_matches(&wanted, &readable, NegotiationStrategy::Filtering);
    found.sort_by_key(|available| requested.distance(&available.kin));
    found.into_iter().map(|available| &available.tag).collect()
}

impl Kin {
    fn of(identifier: LanguageIdentifier) -> Self {
        let script = LocaleExpander::new_extended().get_likely_script(&identifier);
        let lineage = lineage(&identifier);
        Self { identifier, script, lineage }
    }

    /// The guard of the script: a reader of `zh-Hant` is never given `zh-Hans`, one of `sr-Latn` never `sr-Cyrl`.
    fn can_read(&self, other: &Self) -> bool {
        self.identifier.language == other.identifier.language && self.script == other.script
    }

    /// Steps up to the nearest common ancestor, then steps down from there; an exact match has none. Without a common
    /// ancestor, last.
    fn distance(&self, other: &Self) -> (Reverse<bool>, usize, usize) {
        let common = self.lineage.iter().enumerate().find_map(|(up, ancestor)| {
            let down = other.lineage.iter().position(|candidate| candidate == ancestor)?;
            Some((up, down))
        });
        let (up, down) = common.unwrap_or_default();
        (Reverse(common.is_some()), up, down)
    }
}

/// The tag and its parents as CLDR has them, as long as they are of the same language: `es-MX`, `es-419`, `es`.
fn lineage(identifier: &LanguageIdentifier) -> Vec<LanguageIdentifier> {
    let fallbacker = LocaleFallbacker::new();
    let mut steps = fallbacker.for_config(Default::default()).fallback_for(DataLocale::from(identifier.clone()));
    let mut lineage = Vec::new();
    while !steps.get().is_unknown() && steps.get().language == identifier.language {
        lineage.push(steps.get().into_locale().id);
        steps.step();
    }
    lineage
}

/// The same tag in the type of `fluent-langneg`. What it cannot express is looked up by language alone.
fn for_lookup(identifier: &LanguageIdentifier) -> unic_langid::LanguageIdentifier {
    let whole = identifier.to_string().parse();
    whole.or_else(|_| identifier.language.as_str().parse()).unwrap_or_default()
}
