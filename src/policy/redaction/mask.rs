//! What machines said, for people: word for word but for what is hidden, in whose place a mask stands.

use std::ops::Range;

use memchr::memchr3;

use super::inner::{self, Author};
use super::reading::{self, Depth};
use super::secrets::{Kinds, Secrets, word_around};
use crate::report::DiagnosticCode;

/// Stands in place of what is hidden until the words for it are known: SUBSTITUTE (ISO 6429 §8.3.148). No reply and no field text
/// holds it, since both show controls as escapes.
pub(crate) const MASK: char = '\u{1A}';

/// For whom and from where something is shown.
#[derive(Clone, Copy)]
pub(super) struct Veil<'a, 's> {
    /// What is hidden from this reader in all of the notice.
    pub(super) secrets: &'a Secrets<'s>,
    /// Of a recipient whose target is hidden, what that alone hides: in what its servers said, no host and no address is shown
    /// but those that the reader knows.
    pub(super) own: Option<&'a Secrets<'s>>,
}

impl Veil<'_, '_> {
    /// The same text with masks; none if nothing in it is hidden.
    pub(super) fn masked(self, text: &str) -> Option<(String, Kinds)> {
        let mut kinds = Kinds::NOTHING;
        let mut places = Vec::new();
        for secrets in self.all() {
            kinds |= secrets.places_in(text, Author::Machine, &mut places);
        }
        if let Some(own) = self.own {
            strangers_in(text, own, &mut places);
        }
        self.each_encoded_word(text, |word, kind| {
            places.push(word);
            kinds |= kind;
        });
        let masked = with_masks(text, &mut places);
        let rest = masked.as_deref().unwrap_or(text);
        match self.found_in(rest) {
            nothing if nothing.is_nothing() => masked.map(|masked| (masked, kinds)),
            // It goes on over several words, or changes on its way to the eye.
            found => Some((MASK.to_string(), kinds | found)),
        }
    }

    /// The same diagnostic with masks.
    pub(super) fn masked_diagnostic(self, diagnostic: &DiagnosticCode) -> Option<(DiagnosticCode, Kinds)> {
        let mut kinds = Kinds::NOTHING;
        let mut is_masked = false;
        let masked = diagnostic.with_lines(|line| {
            let (line, kind) = self.masked(line)?;
            is_masked = true;
            kinds |= kind;
            Some(line)
        });
        is_masked.then_some((masked, kinds))
    }

    fn all(&self) -> impl Iterator<Item = &Secrets<'_>> {
        [Some(self.secrets), self.own].into_iter().flatten()
    }

    fn found_in(&self, text: &str) -> Kinds {
        self.all().fold(Kinds::NOTHING, |kinds, secrets| kinds | secrets.found_in(text, Author::Machine, Depth::Full))
    }

    fn each_encoded_word(&self, text: &str, mut found: impl FnMut(Range<usize>, Kinds)) {
        let mut start = 0;
        for word in text.split(' ') {
            let mut kinds = Kinds::NOTHING;
            for secrets in self.all() {
                reading::is_decoded_in(word, Depth::Full, |reading| {
                    kinds |= secrets.spelled_in(reading, Author::Machine);
                    false
                });
            }
            if !kinds.is_nothing() {
                found(start..start + word.len(), kinds);
            }
            start += word.len() + 1;
        }
    }
}

/// Every host and address that the reader does not know.
fn strangers_in(text: &str, own: &Secrets<'_>, places: &mut Vec<Range<usize>>) {
    let octets = text.as_bytes();
    let mut from = 0;
    while let Some(at) = memchr3(b'.', b'@', b':', &octets[from..]).map(|at| from + at) {
        from = at + 1;
        if octets[at] == b':' {
            if let Some((_, place)) = inner::v6_around(octets, 0, at) {
                from = place.end.max(from);
                places.push(place);
            }
            continue;
        }
        let word = word_around(text, at..at + 1);
        from = word.end.max(from);
        if is_stranger(&text[word.clone()], own) {
            places.push(word);
        }
    }
}

fn is_stranger(word: &str, own: &Secrets<'_>) -> bool {
    let host = match word.rsplit_once('@') {
        Some(("", _) | (_, "")) => return false,
        Some(_) => return !own.is_known(word),
        None => word,
    };
    // `//support.example.com/full?user=ola`, of which the colon has been cut.
    let is_between = |character: char| matches!(character, '/' | '?' | '#' | '=' | '%' | '!' | '&' | '+');
    host.split(is_between).any(|piece| {
        let is_address = inner::v4_in(piece.as_bytes()).next().is_some();
        is_address || (looks_like_host(piece) && !own.is_of_known_domain(piece))
    })
}

/// Whether a word with dots is a host by its look, and neither a number (`5.1.1`), nor a name of a program's part
/// (`RESOLVER.ADR.RecipNotFound`), nor two sentences without the space between them.
fn looks_like_host(word: &str) -> bool {
    let word = word.trim_matches(['.', '-']);
    let Some((rest, last)) = word.rsplit_once('.') else { return false };
    let is_label = |label: &str| !label.is_empty() && label.bytes().all(inner::is_host);
    let is_of_one_case = last.bytes().all(|octet| octet.is_ascii_lowercase() || octet >= 0x80)
        || last.bytes().all(|octet| octet.is_ascii_uppercase());
    let is_top = is_of_one_case || last.get(..4).is_some_and(|tag| tag.eq_ignore_ascii_case("xn--"));
    last.len() > 1 && is_top && rest.split('.').all(is_label)
}

/// The text with a mask in each place; the signs that stood around one alone go with it.
fn with_masks(text: &str, places: &mut [Range<usize>]) -> Option<String> {
    if places.is_empty() {
        return None;
    }
    places.sort_by_key(|place| place.start);
    let mut masked = String::with_capacity(text.len());
    let mut shown_to = 0;
    for place in places.iter() {
        if place.end <= shown_to {
            continue;
        }
        if place.start >= shown_to {
            masked.push_str(&text[shown_to..place.start]);
            masked.push(MASK);
        }
        shown_to = place.end;
    }
    masked.push_str(&text[shown_to..]);
    const AROUND: [(&str, &str); 6] = [
        ("<\u{1A}>", "\u{1A}"),
        ("[\u{1A}]", "\u{1A}"),
        ("(\u{1A})", "\u{1A}"),
        ("\"\u{1A}\"", "\u{1A}"),
        ("\u{1A} \u{1A}", "\u{1A}"),
        ("\u{1A}\u{1A}", "\u{1A}"),
    ];
    // A host with its address in brackets is one thing.
    for _ in 0..3 {
        for (around, mask) in AROUND {
            if masked.contains(around) {
                masked = masked.replace(around, mask);
            }
        }
    }
    Some(masked)
}
