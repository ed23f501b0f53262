//! Reading the language tags of other programs, and the canonical form of each.

use icu_locale::subtags::{Language, Script, script};
use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer};

/// What is longer is no tag; RFC 5646 §4.4.1 lets a program stop at 35.
const MAX_TAG_OCTETS: usize = 100;

/// Grandfathered and redundant tags with the preferred value of the IANA registry (RFC 5646 §2.2.8). Those without one
/// (`i-default`, `i-enochian`, `i-mingo`) name no language that anything is written in.
const GRANDFATHERED: &[(&str, &str)] = &[
    ("art-lojban", "jbo"),
    ("cel-gaulish", "xtg"),
    ("en-gb-oed", "en-GB-oxendict"),
    ("i-ami", "ami"),
    ("i-bnn", "bnn"),
    ("i-hak", "hak"),
    ("i-klingon", "tlh"),
    ("i-lux", "lb"),
    ("i-navajo", "nv"),
    ("i-pwn", "pwn"),
    ("i-tao", "tao"),
    ("i-tay", "tay"),
    ("i-tsu", "tsu"),
    ("no-bok", "nb"),
    ("no-nyn", "nn"),
    ("sgn-be-fr", "sfb"),
    ("sgn-be-nl", "vgt"),
    ("sgn-ch-de", "sgg"),
    ("zh-guoyu", "zh"),
    ("zh-hakka", "hak"),
    ("zh-min", "nan"),
    ("zh-min-nan", "nan"),
    ("zh-xiang", "hsn"),
];

/// The languages that extended language subtags may follow (IANA registry, `Type: extlang`, `Prefix`). After any other, three
/// letters are a mistake, such as a region in the code of ISO 3166 with three letters (`pt-BRA`).
const EXTENDED: [&str; 8] = ["ar", "kok", "lv", "ms", "sgn", "sw", "uz", "zh"];

/// What CLDR leaves as it is and mail systems write all the same: language, then what it means today.
const ALIASES: &[(&str, &str)] = &[("no", "nb")];

/// Reads as much of the text as names a language, and makes it canonical.
pub(super) fn read(text: &str) -> Option<LanguageIdentifier> {
    let text = text.trim();
    if text.len() > MAX_TAG_OCTETS {
        return None;
    }
    let (name, modifier) = without_posix_suffix(text);
    let name = name.replace('_', "-").to_ascii_lowercase();
    if let Ok(at) = GRANDFATHERED.binary_search_by_key(&name.as_str(), |row| row.0) {
        return well_formed(GRANDFATHERED[at].1).map(canonical);
    }
    let mut identifier = longest_well_formed(&without_extended(&name))?;
    identifier.script = identifier.script.or(modifier.and_then(script_of_modifier));
    Some(canonical(identifier))
}

/// The tag that stands for the same language today.
pub(super) fn canonical(identifier: LanguageIdentifier) -> LanguageIdentifier {
    let mut locale = Locale::from(identifier);
    LocaleCanonicalizer::new_extended().canonicalize(&mut locale);
    let mut identifier = locale.id;
    if let Some((_, today)) = ALIASES.iter().find(|(alias, _)| *alias == identifier.language.as_str()) {
        // OK because the table holds well-formed subtags, which a test reads.
        identifier.language = Language::try_from_str(today).expect("a language subtag");
    }
    identifier
}

/// `sr_RS.UTF-8@latin` is `sr_RS` and `latin`.
fn without_posix_suffix(text: &str) -> (&str, Option<&str>) {
    let (text, modifier) = match text.split_once('@') {
        Some((text, modifier)) => (text, Some(modifier)),
        None => (text, None),
    };
    (text.split_once('.').map_or(text, |(text, _encoding)| text), modifier)
}

fn script_of_modifier(modifier: &str) -> Option<Script> {
    match modifier {
        "latin" => Some(script!("Latn")),
        "cyrillic" => Some(script!("Cyrl")),
        "devanagari" => Some(script!("Deva")),
        _ => None,
    }
}

/// `zh-yue-hk` is `yue-hk`: the preferred value of an extended language subtag is itself (RFC 5646 §2.2.2).
fn without_extended(name: &str) -> String {
    let Some((language, rest)) = name.split_once('-') else { return name.to_owned() };
    let is_extended = |subtag: &&str| subtag.len() == 3 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
    let n_extended = rest.split('-').take(3).take_while(is_extended).count();
    if n_extended == 0 || !EXTENDED.contains(&language) {
        return name.to_owned();
    }
    let first = rest.split('-').take(1);
    first.chain(rest.split('-').skip(n_extended)).collect::<Vec<_>>().join("-")
}

/// Takes subtags up to an extension, private use, or the first that cannot stand where it stands.
fn longest_well_formed(name: &str) -> Option<LanguageIdentifier> {
    let ends = name.match_indices('-').map(|(at, _)| at).chain([name.len()]);
    let mut longest = None;
    for end in ends {
        match well_formed(&name[..end]) {
            Some(identifier) => longest = Some(identifier),
            None => break,
        }
    }
    longest
}

fn well_formed(name: &str) -> Option<LanguageIdentifier> {
    LanguageIdentifier::try_from_str(name).ok().filter(|identifier| !identifier.language.is_unknown())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_are_sorted_and_well_formed() {
        assert!(GRANDFATHERED.is_sorted_by_key(|row| row.0));
        for (_, today) in GRANDFATHERED.iter().chain(ALIASES) {
            assert!(well_formed(today).is_some(), "{today}");
        }
        assert!(ALIASES.iter().all(|(_, today)| Language::try_from_str(today).is_ok()));
    }
}
