//! The pseudo-languages: English in disguise. What stands out undisguised in a notice stands in no locale file; what is cut off,
//! overlaps or runs in the wrong direction would do so in a language of people.

use crate::language::LanguageTag;

use super::contract::{Contract, MessageContract, Part};
use super::entry::{Entry, Layer, Node, Select};
use super::limits::Limits;
use super::piece::Place;

/// How English is disguised.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Disguise {
    /// `en-XA`: accents on all letters, some two fifths longer, in brackets.
    Accented,
    /// `ar-XB`: a letter from right to left for each letter, and nothing else. Android and CLDR turn words by controls, which a locale
    /// file must not have.
    Mirrored,
}

/// What letters become: lower case, then upper case.
type Alphabet = [[char; 26]; 2];

const ACCENTED: Alphabet = [
    [
        'å', 'ƀ', 'ç', 'ḍ', 'é', 'ƒ', 'ĝ', 'ĥ', 'î', 'ĵ', 'ķ', 'ļ', 'ṁ', 'ñ', 'ö', 'þ', 'ǫ', 'ŕ', 'š', 'ţ', 'û', 'ṽ',
        'ŵ', 'ẋ', 'ý', 'ž',
    ],
    [
        'Å', 'Ƀ', 'Ç', 'Ḍ', 'É', 'Ƒ', 'Ĝ', 'Ĥ', 'Î', 'Ĵ', 'Ķ', 'Ļ', 'Ṁ', 'Ñ', 'Ö', 'Þ', 'Ǫ', 'Ŕ', 'Š', 'Ţ', 'Û', 'Ṽ',
        'Ŵ', 'Ẋ', 'Ý', 'Ž',
    ],
];

// As escapes: where such letters stand side by side, editors show a line in an order that it does not have.
const MIRRORED: Alphabet = [
    [
        '\u{627}', '\u{628}', '\u{686}', '\u{62f}', '\u{639}', '\u{641}', '\u{63a}', '\u{647}', '\u{64a}', '\u{62c}',
        '\u{643}', '\u{644}', '\u{645}', '\u{646}', '\u{648}', '\u{67e}', '\u{642}', '\u{631}', '\u{633}', '\u{62a}',
        '\u{649}', '\u{6a4}', '\u{62b}', '\u{62e}', '\u{634}', '\u{632}',
    ],
    [
        '\u{623}', '\u{629}', '\u{62d}', '\u{630}', '\u{625}', '\u{6a2}', '\u{6a0}', '\u{6be}', '\u{626}', '\u{698}',
        '\u{6af}', '\u{6b5}', '\u{637}', '\u{6ba}', '\u{624}', '\u{680}', '\u{6a7}', '\u{691}', '\u{635}', '\u{679}',
        '\u{622}', '\u{6cb}', '\u{638}', '\u{636}', '\u{6cc}', '\u{688}',
    ],
];

/// By how much a text grows, in thousandths: what German adds to short English sentences.
const GROWTH: usize = 400;

/// Parts that the contract limits, by the beginning of the id or the name of the attribute: columns, brackets included.
const COLUMNS_MAX: [(&str, Option<&str>, usize); 2] = [("notice-subject-", None, 60), ("cause-", Some("headline"), 60)];

impl Disguise {
    pub(super) fn of(tag: &LanguageTag) -> Option<Self> {
        match tag.as_str() {
            "en-XA" => Some(Self::Accented),
            "ar-XB" => Some(Self::Mirrored),
            _ => None,
        }
    }

    /// The messages and terms of English, disguised. Ids, attributes, variables, keys of variants, literals in quotation marks and the
    /// attributes of terms, which only choose, stay.
    pub(super) fn layer(self, english: &Layer, contract: &Contract) -> Layer {
        let message = |entry: &Entry| match contract.message(&entry.id) {
            Some(promise) => self.message(entry, promise),
            None => entry.clone(),
        };
        let messages = english.messages.iter().map(|(id, entry)| (id.clone(), message(entry)));
        let terms = english.terms.iter().map(|(id, entry)| (id.clone(), self.term(entry)));
        Layer { messages: messages.collect(), terms: terms.collect() }
    }

    fn growth(self) -> usize {
        match self {
            Self::Accented => GROWTH,
            Self::Mirrored => 0,
        }
    }

    /// Text without values, such as the name of a month.
    pub(super) fn text(self, text: &str) -> String {
        self.disguised(text, self.growth())
    }

    fn message(self, entry: &Entry, promise: &MessageContract) -> Entry {
        let mut entry = entry.clone();
        if let Some(pattern) = &mut entry.value {
            *pattern = self.pattern(pattern, promise, &Part::Value);
        }
        for attribute in &mut entry.attributes {
            attribute.pattern = self.pattern(&attribute.pattern, promise, &Part::Attribute((*attribute.name).into()));
        }
        entry
    }

    /// A term stands inside of brackets already.
    fn term(self, entry: &Entry) -> Entry {
        Entry { value: entry.value.as_ref().map(|pattern| self.nodes(pattern, self.growth())), ..entry.clone() }
    }

    fn pattern(self, pattern: &[Node], promise: &MessageContract, part: &Part) -> Vec<Node> {
        if self == Self::Mirrored {
            return self.nodes(pattern, 0);
        }
        let n_columns = columns(pattern, promise);
        match columns_max(promise, part).map(|most| most.checked_sub(n_columns + BRACKETS.len())) {
            None => bracketed(self.nodes(pattern, GROWTH), promise),
            Some(Some(room)) => {
                let growth = (room * 1000 / n_columns.max(1)).min(GROWTH);
                bracketed(self.nodes(pattern, growth), promise)
            }
            Some(None) => self.nodes(pattern, 0),
        }
    }

    fn nodes(self, pattern: &[Node], growth: usize) -> Vec<Node> {
        let node = |node: &Node| match node {
            Node::Text(text) => Node::Text(self.disguised(text, growth).into()),
            Node::Select(select) => {
                Node::Select(Box::new(with_variants(select, |pattern| self.nodes(pattern, growth))))
            }
            other => other.clone(),
        };
        pattern.iter().map(node).collect()
    }

    fn disguised(self, text: &str, growth: usize) -> String {
        let words: Vec<&str> = text.split_inclusive(char::is_whitespace).collect();
        let n_vowels =
            words.iter().filter(|word| !is_name(word)).flat_map(|word| word.chars()).filter(is_vowel).count();
        // Rounded down: what must not be longer than so many columns is not.
        let n_more = text.chars().count() * growth / 1000;
        let mut disguised = String::with_capacity(text.len() * 3);
        let mut due = 0;
        for word in words {
            if is_name(word) {
                disguised.push_str(word);
                continue;
            }
            for letter in word.chars() {
                disguised.push(self.letter(letter));
                if is_vowel(&letter) {
                    due += n_more;
                    let n_repeated = due / n_vowels;
                    due %= n_vowels;
                    disguised.extend(std::iter::repeat_n(self.letter(letter.to_ascii_lowercase()), n_repeated));
                }
            }
        }
        disguised
    }

    fn letter(self, letter: char) -> char {
        let [lower, upper] = match self {
            Self::Accented => &ACCENTED,
            Self::Mirrored => &MIRRORED,
        };
        match letter {
            'a'..='z' => lower[letter as usize - 'a' as usize],
            'A'..='Z' => upper[letter as usize - 'A' as usize],
            other => other,
        }
    }
}

/// So that no English phrase is too long in disguise: a letter is one octet before it and three behind it, and brackets
/// come around each pattern.
pub(super) fn limits(limits: &Limits) -> Limits {
    Limits {
        n_pieces: limits.n_pieces.saturating_mul(3),
        phrase_octets: limits.phrase_octets.saturating_mul(6),
        ..limits.clone()
    }
}

fn is_vowel(letter: &char) -> bool {
    matches!(letter.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u' | 'y')
}

/// Links, addresses and names of hosts are the same in all languages: `https://…`, `example.com`.
fn is_name(word: &str) -> bool {
    let inside = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    let has_end = |(before, end): (&str, &str)| !before.is_empty() && end.len() > 1 && end.bytes().all(is_lower);
    word.contains("://") || inside.rsplit_once('.').is_some_and(has_end)
}

fn is_lower(octet: u8) -> bool {
    octet.is_ascii_lowercase()
}

fn with_variants(select: &Select, change: impl Fn(&[Node]) -> Vec<Node>) -> Select {
    let mut select = select.clone();
    for variant in &mut select.variants {
        variant.pattern = change(&variant.pattern);
    }
    select
}

fn columns_max(promise: &MessageContract, part: &Part) -> Option<usize> {
    let is_of = |(id, attribute, _): &&(&str, Option<&str>, usize)| {
        let is_part = match part {
            Part::Value => attribute.is_none(),
            Part::Attribute(name) => *attribute == Some(&**name),
        };
        promise.id.starts_with(id) && is_part
    };
    COLUMNS_MAX.iter().find(is_of).map(|(.., columns)| *columns)
}

/// Of the longest variants, with the samples of the contract for values.
fn columns(pattern: &[Node], promise: &MessageContract) -> usize {
    let of_node = |node: &Node| match node {
        Node::Text(text) | Node::Literal(text) => text.chars().count(),
        Node::Variable { name, .. } => {
            promise.variable(name).and_then(|variable| variable.sample.as_ref()).map_or(0, |it| it.chars().count())
        }
        Node::Select(select) => {
            select.variants.iter().map(|variant| columns(&variant.pattern, promise)).max().unwrap_or(0)
        }
        Node::Message { .. } | Node::Term { .. } => 0,
    };
    pattern.iter().map(of_node).sum()
}

const BRACKETS: [char; 2] = ['[', ']'];

/// Puts brackets around each stretch that has words. A block variable stands alone, and what is referred to has brackets of its own: a
/// stretch ends there.
fn bracketed(pattern: Vec<Node>, promise: &MessageContract) -> Vec<Node> {
    let mut done = Vec::with_capacity(pattern.len() + 2);
    let mut stretch = Vec::new();
    for node in pattern {
        if !ends_stretch(&node, promise) {
            stretch.push(node);
            continue;
        }
        done.append(&mut enclosed(std::mem::take(&mut stretch)));
        done.push(match node {
            Node::Select(select) => {
                Node::Select(Box::new(with_variants(&select, |arm| bracketed(arm.to_vec(), promise))))
            }
            other => other,
        });
    }
    done.append(&mut enclosed(stretch));
    done
}

fn ends_stretch(node: &Node, promise: &MessageContract) -> bool {
    match node {
        Node::Variable { name, .. } => promise.variable(name).is_some_and(|variable| variable.place == Place::Block),
        Node::Message { .. } => true,
        Node::Select(select) => {
            select.variants.iter().any(|variant| variant.pattern.iter().any(|node| ends_stretch(node, promise)))
        }
        Node::Text(_) | Node::Literal(_) | Node::Term { .. } => false,
    }
}

fn enclosed(mut stretch: Vec<Node>) -> Vec<Node> {
    let is_blank = |node: &Node| matches!(node, Node::Text(text) if text.trim().is_empty());
    let first = stretch.iter().position(|node| !is_blank(node));
    let last = stretch.iter().rposition(|node| !is_blank(node));
    let (Some(first), Some(last), true) = (first, last, has_words(&stretch)) else { return stretch };
    let [open, close] = BRACKETS;
    match &mut stretch[last] {
        Node::Text(text) => {
            let n_inside = text.trim_end().len();
            *text = format!("{}{close}{}", &text[..n_inside], &text[n_inside..]).into();
        }
        _ => stretch.insert(last + 1, Node::Text(close.to_string().into())),
    }
    match &mut stretch[first] {
        Node::Text(text) => {
            let n_before = text.len() - text.trim_start().len();
            *text = format!("{}{open}{}", &text[..n_before], &text[n_before..]).into();
        }
        _ => stretch.insert(first, Node::Text(open.to_string().into())),
    }
    stretch
}

fn has_words(pattern: &[Node]) -> bool {
    pattern.iter().any(|node| match node {
        Node::Text(text) => text.chars().any(char::is_alphabetic),
        Node::Select(select) => select.variants.iter().any(|variant| has_words(&variant.pattern)),
        Node::Term { .. } => true,
        Node::Literal(_) | Node::Variable { .. } | Node::Message { .. } => false,
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn each_letter_has_one_of_its_own() {
        for alphabet in [ACCENTED, MIRRORED] {
            let letters: BTreeSet<char> = alphabet.concat().into_iter().collect();
            assert_eq!(letters.len(), 52);
            assert!(letters.iter().all(|letter| letter.is_alphabetic() && !letter.is_ascii()));
        }
        for (lower, upper) in ACCENTED[0].iter().zip(ACCENTED[1]) {
            assert!(upper.to_lowercase().eq([*lower]), "{upper}");
        }
    }

    #[test]
    fn names_stay_and_ends_of_sentences_do_not_make_one() {
        for name in ["https://mta-sts.<domain>/.well-known/mta-sts.txt", "example.com.", "(ola@example.no)", "https://"]
        {
            assert!(is_name(name), "{name}");
        }
        for word in ["end.", ".com", "e.g.", "5.1.1", "Etc...", "address"] {
            assert!(!is_name(word), "{word}");
        }
    }

    #[test]
    fn text_grows_by_two_fifths() {
        assert_eq!(Disguise::Accented.text("Check the address"), "Çĥééçķ ţĥééé ååḍḍŕéééšš");
        assert_eq!(Disguise::Accented.text("kB"), "ķɃ");
        assert_eq!(Disguise::Mirrored.text("No."), "\u{6ba}\u{648}.");
    }
}
