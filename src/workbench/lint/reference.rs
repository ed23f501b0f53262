//! Lints that hold a part against its English: variables, tokens, the end of the sentence, words of the glossary.

use std::collections::BTreeSet;

use super::super::document::{Document, Entry};
use super::super::passage::{FILLED_IN, Passage, passages_of, words};
use super::style::finds;
use super::{At, Look};

/// A part of a message in a language: its texts.
struct Told<'d> {
    passages: Vec<Passage<'d>>,
}

impl<'d> Told<'d> {
    fn of(document: &'d Document, entry: &'d Entry, attribute: Option<&str>) -> Self {
        Self { passages: passages_of(document, entry, attribute) }
    }

    fn variables(&self) -> BTreeSet<&str> {
        let pieces = self.passages.iter().flat_map(|passage| &passage.pieces);
        pieces.filter_map(|piece| piece.variable.as_deref()).collect()
    }

    fn text(&self) -> String {
        self.passages.iter().map(|passage| passage.text.as_str()).collect::<Vec<_>>().join("\n")
    }
}

impl<'b> Look<'b> {
    pub(super) fn parts(&mut self, document: &'b Document, entry: &'b Entry) {
        let Some((english_document, english)) = self.english.entry(&entry.id) else { return };
        for (attribute, pattern) in entry.parts() {
            if english.part(attribute).is_none() {
                continue;
            }
            let said = Told::of(document, entry, attribute);
            let source = Told::of(english_document, english, attribute);
            let name = attribute.map_or_else(|| entry.id.clone(), |attribute| format!("{}.{attribute}", entry.id));
            let at = |span| At { document, span, subject: Some(name.clone()) };
            self.variables(&said, &source, at(pattern.span), entry);
            self.tokens(&said, &source, at(pattern.span));
            self.ends(&said, &source);
            self.glossary_words(&said, &source, at(pattern.span));
        }
    }

    fn variables(&mut self, said: &Told<'_>, source: &Told<'_>, at: At<'_>, entry: &Entry) {
        let (said, source) = (said.variables(), source.variables());
        let is_optional = |name: &&&str| {
            let variable = self.contract.message(&entry.id).and_then(|message| message.variable(name));
            // Where it is required, the engine tells.
            variable.is_some_and(|variable| variable.required_in.is_empty())
        };
        let missing: Vec<String> =
            source.difference(&said).filter(is_optional).map(|name| format!("`${name}`")).collect();
        if !missing.is_empty() {
            let message = format!("English fills in {} here", missing.join(" and "));
            self.report("missing-variable", at, message, "fill it in too, unless the sentence does well without", None);
        }
    }

    fn tokens(&mut self, said: &Told<'_>, source: &Told<'_>, at: At<'_>) {
        let text = said.text();
        let source = source.text();
        let text = text.to_lowercase();
        let missing: BTreeSet<&str> = tokens(&source).filter(|token| !text.contains(&token.to_lowercase())).collect();
        if !missing.is_empty() {
            let missing = missing.into_iter().map(|token| format!("`{token}`")).collect::<Vec<_>>().join(", ");
            let message = format!("English has {missing}, which an administrator looks for");
            let cure = "write it as it is: codes, commands, header fields and abbreviations are not translated";
            self.report("technical-token-altered", at, message, cure, None);
        }
    }

    fn ends(&mut self, said: &Told<'_>, source: &Told<'_>) {
        let wanted: BTreeSet<End> = source
            .passages
            .iter()
            .filter(|passage| passage.ends_part)
            .filter_map(|passage| End::of(&passage.text))
            .collect();
        let is_one_sentence = source.passages.iter().all(|passage| n_sentences(&passage.text) < 2);
        let [wanted] = wanted.into_iter().collect::<Vec<_>>()[..] else { return };
        for passage in said.passages.iter().filter(|passage| passage.ends_part) {
            let Some(end) = End::of(&passage.text) else { continue };
            let is_thai = matches!(self.language.tag.language(), "th" | "lo" | "km" | "my");
            let both_end = matches!((end, wanted), (End::Stop | End::Question, End::Stop | End::Question));
            let is_same = end == wanted
                || (both_end && !is_one_sentence)
                || (is_thai && matches!((end, wanted), (End::Word, End::Stop) | (End::Word, End::Question)));
            if !is_same {
                let message = format!("ends {end}, and the English {wanted}");
                let n_last = passage.text.trim_end().chars().next_back().map_or(1, char::len_utf8);
                let end = passage.text.trim_end().len();
                let cure = "end it alike, unless the language wants it otherwise";
                self.in_passage("end-punctuation", passage, (end - n_last, end), (message, cure), None);
            }
        }
    }

    fn glossary_words(&mut self, said: &Told<'_>, source: &Told<'_>, at: At<'_>) {
        let Some(english) = &self.english.glossary else { return };
        let (said, source) = (said.text(), source.text());
        let is_unspaced = self.is_unspaced();
        let mut lacking = Vec::new();
        for (id, term) in &english.terms {
            let Some(own) = self.glossary.terms.get(id) else { continue };
            let is_meant = term.used.iter().any(|word| finds(&source, word, false).is_some());
            let is_said = own.used.iter().any(|word| finds(&said, word, is_unspaced).is_some());
            if is_meant && !is_said && !own.used.is_empty() {
                lacking.push(format!("{id} ({})", own.used.join(", ")));
            }
        }
        if !lacking.is_empty() {
            let message = format!("the glossary has other words for what English names here: {}", lacking.join("; "));
            self.report("glossary-term", at, message, "use them, unless the sentence does well without", None);
        }
    }
}

/// What an administrator looks for in a text: codes, abbreviations, names of header fields.
fn tokens(text: &str) -> impl Iterator<Item = &str> {
    let is_token = |word: &&str| {
        let n_capitals = word.chars().filter(char::is_ascii_uppercase).count();
        let is_short_word = word.len() < 3 || !word.is_ascii();
        let is_field = word.contains('-')
            && word.split('-').all(|part| part.starts_with(|first: char| first.is_ascii_uppercase()));
        !is_short_word && (n_capitals >= 3 || is_field) && word.chars().any(|letter| letter.is_ascii_alphabetic())
    };
    let codes =
        text.split_whitespace().map(|word| word.trim_matches(|letter: char| !letter.is_ascii_digit())).filter(|word| {
            let numbers: Vec<&str> = word.split('.').collect();
            numbers.len() == 3
                && numbers.iter().all(|number| !number.is_empty() && number.bytes().all(|it| it.is_ascii_digit()))
        });
    words(text)
        .map(|(_, word)| {
            word.trim_end_matches("’s").trim_end_matches("'s").trim_end_matches('s').trim_start_matches("non-")
        })
        .filter(is_token)
        .chain(codes)
}

fn n_sentences(text: &str) -> usize {
    text.split(['.', '?', '!']).filter(|sentence| sentence.chars().any(char::is_alphabetic)).count()
}

/// How a text ends, whatever the signs of its language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    Word,
    Stop,
    Question,
    Exclamation,
    Colon,
    Ellipsis,
}

impl End {
    /// Nothing where a value ends it.
    fn of(text: &str) -> Option<Self> {
        let bare = text.trim_end().trim_end_matches(['”', '»', '"', '’', ')', '」', '』', '）']);
        match bare.trim_end().chars().next_back()? {
            FILLED_IN => None,
            '.' | '。' | '।' | '۔' => Some(Self::Stop),
            '?' | '？' | '؟' | ';' | '\u{37e}' => Some(Self::Question),
            '!' | '！' => Some(Self::Exclamation),
            ':' | '：' => Some(Self::Colon),
            '…' => Some(Self::Ellipsis),
            _ => Some(Self::Word),
        }
    }
}

impl std::fmt::Display for End {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(match self {
            Self::Word => "without a sign",
            Self::Stop => "with a full stop",
            Self::Question => "with a question mark",
            Self::Exclamation => "with an exclamation mark",
            Self::Colon => "with a colon",
            Self::Ellipsis => "with an ellipsis",
        })
    }
}
