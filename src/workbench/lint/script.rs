//! Lints of letters: the script, forms that only look alike, and whole texts in another language.

use std::sync::LazyLock;

use icu_normalizer::ComposingNormalizerBorrowed;
use icu_properties::CodePointMapData;
use icu_properties::props::Script;
use whatlang::Lang;

use super::super::passage::{Passage, is_mark, passages, words};
use super::Look;
use crate::language::{Direction, LanguageTag};
use crate::text::bidi::{Run, first_strong, has_right_to_left};

/// What stands in a Chinese text only if it is written in the other set of characters: the commonest ones, simplified and traditional.
const HAN_PAIRS: &str = "个個们們这這来來时時会會说說为為发發邮郵传傳错錯没沒请請与與过過还還样樣应應该該问問题題变變线線网網络絡\
    户戶号號码碼检檢查查复復满滿间間长長处處报報据據无無务務动動开開关關设設计計机機构構听聽话話读讀写寫认認证證识識组組织織总總经經结結\
    给給统統续續维維级級术術权權满滿达達远遠连連迟遲选選输輸边邊";
static HAN: LazyLock<Vec<[char; 2]>> = LazyLock::new(|| {
    let signs: Vec<char> = HAN_PAIRS.chars().filter(|sign| !sign.is_whitespace()).collect();
    signs.chunks_exact(2).map(|pair| [pair[0], pair[1]]).filter(|pair| pair[0] != pair[1]).collect()
});
/// Letters of a text before its language is guessed.
const LETTERS_MIN: usize = 2000;

impl<'b> Look<'b> {
    pub(super) fn letters(&mut self, passage: &Passage<'b>) {
        self.normal_form(passage);
        self.invisible(passage);
        self.mixed_scripts(passage);
        self.script(passage);
        self.han(passage);
        self.first_letter(passage);
    }

    fn normal_form(&mut self, passage: &Passage<'b>) {
        let normalizer = ComposingNormalizerBorrowed::new_nfc();
        for (at, word) in passage.words() {
            if !normalizer.is_normalized(word) {
                let composed = normalizer.normalize(word).into_owned();
                let message = format!("`{word}` is not composed (NFC), so a search does not find it");
                let cure = "type it with composed letters";
                self.in_passage("not-nfc", passage, (at, at + word.len()), (message, cure), Some(&composed));
            }
        }
    }

    fn invisible(&mut self, passage: &Passage<'b>) {
        let language = self.language.tag.language();
        for (at, letter) in passage.text.char_indices() {
            let is_allowed = match letter {
                '\u{200c}' | '\u{200d}' => {
                    matches!(language, "fa" | "ur" | "ckb" | "hi" | "bn" | "mr" | "ne" | "ml" | "si")
                }
                '\u{200b}' => matches!(language, "th" | "km" | "lo" | "my"),
                '\u{ad}' | '\u{2060}' | '\u{180e}' => false,
                _ => true,
            };
            if !is_allowed {
                let message = format!("U+{:04X} is invisible", u32::from(letter));
                let cure = "delete it; lines are broken where the text is shown";
                self.in_passage("zero-width", passage, (at, at + letter.len_utf8()), (message, cure), None);
            }
            if letter == '\u{640}' {
                let message = "a kashida makes a word longer for the eye alone".to_owned();
                self.in_passage("kashida", passage, (at, at + 2), (message, "delete it"), Some(""));
            }
        }
    }

    /// A word with letters of two scripts: one of them only looks right.
    fn mixed_scripts(&mut self, passage: &Passage<'b>) {
        for (at, word) in passage.words() {
            let (mut latin, mut other) = (0, 0);
            for letter in word.chars().filter(|letter| letter.is_alphabetic()) {
                match CodePointMapData::<Script>::new().get(letter) {
                    Script::Latin => latin += 1,
                    Script::Cyrillic | Script::Greek => other += 1,
                    _ => {}
                }
            }
            // `SMTP-сервер` has a hyphen between them.
            if latin > 0 && other > 0 && !word.contains(['-', '’', '\'']) {
                let message = format!("`{word}` has letters of two scripts");
                self.in_passage("mixed-script", passage, (at, at + word.len()), (message, "type the word again"), None);
            }
        }
    }

    /// A text without any letter of the language's own script.
    fn script(&mut self, passage: &Passage<'b>) {
        if matches!(self.script.as_str(), "Latn" | "") {
            return self.foreign_script(passage);
        }
        let script_of = |letter: char| CodePointMapData::<Script>::new().get(letter);
        let has_own = passage.text.chars().any(|letter| letter.is_alphabetic() && script_of(letter) != Script::Latin);
        let n_words = words(&passage.text).filter(|(_, word)| word.chars().any(char::is_lowercase)).count();
        if !has_own && n_words >= 3 {
            let message = format!("no letter of this text is of the script {}", self.script);
            let cure = "translate it";
            self.in_passage("script-mismatch", passage, (0, passage.text.trim_end().len()), (message, cure), None);
        }
    }

    fn foreign_script(&mut self, passage: &Passage<'b>) {
        let is_foreign = |letter: char| {
            letter.is_alphabetic()
                && !matches!(
                    CodePointMapData::<Script>::new().get(letter),
                    Script::Latin | Script::Common | Script::Inherited
                )
        };
        let found = passage
            .words()
            .find(|(_, word)| !word.chars().any(|letter| letter.is_ascii_alphabetic()) && word.chars().any(is_foreign));
        if let Some((at, word)) = found {
            let message = format!("`{word}` is of another script");
            self.in_passage("script-mismatch", passage, (at, at + word.len()), (message, "type the word again"), None);
        }
    }

    fn han(&mut self, passage: &Passage<'b>) {
        let column = match (self.language.tag.language(), self.script.as_str()) {
            ("zh", "Hant") => 0,
            ("zh", "Hans") => 1,
            _ => return,
        };
        for (at, sign) in passage.text.char_indices() {
            if let Some(right) = HAN.iter().find(|pair| pair[column] == sign).map(|pair| pair[1 - column]) {
                let message = format!("`{sign}` is of the other set of Chinese characters");
                let cure = format!("write `{right}`");
                self.in_passage("script-mismatch", passage, (at, at + sign.len_utf8()), (message, &cure), None);
            }
        }
    }

    fn first_letter(&mut self, passage: &Passage<'b>) {
        if self.language.tag.direction() != Direction::RightToLeft || !passage.begins_part {
            return;
        }
        let begins_latin = first_strong(&passage.text) == Some(Run::Left);
        let has_own = has_right_to_left(&passage.text);
        if begins_latin && has_own {
            let end = passage.text.find(char::is_whitespace).unwrap_or(passage.text.len()).max(1);
            let message = "begins with letters that run from left to right".to_owned();
            let cure = "begin with a word of the language: then every mail program knows which way the line runs";
            self.in_passage("rtl-starts-ltr", passage, (0, end), (message, cure), None);
        }
    }

    /// Whether the words of all files together are of the language they are said to be.
    pub(super) fn whole_text(&mut self) {
        let mut text = String::new();
        for (document, entry) in self.language.entries() {
            for passage in passages(document, entry) {
                text.extend(
                    passage
                        .text
                        .chars()
                        .filter(|letter| letter.is_alphabetic() || letter.is_whitespace() || is_mark(*letter)),
                );
                text.push('\n');
            }
        }
        if text.chars().count() < LETTERS_MIN {
            return;
        }
        let is_ours = |lang: &Lang| tag_of(*lang).language() == self.language.tag.language();
        let Some(wanted) = Lang::all().iter().find(|lang| is_ours(lang)) else { return };
        let found = whatlang::detect(&text).map(|found| found.lang());
        let Some(found) = found.filter(|found| found != wanted) else { return };
        let message = format!("by its letters this language is `{}`, and not `{}`", tag_of(found), tag_of(*wanted));
        self.in_folder("language-mismatch", message, "look whether texts of another language were pasted in");
    }
}

/// The tag of a language that the detector knows, by its code of three letters: `nb` of `nob`.
fn tag_of(lang: Lang) -> LanguageTag {
    // OK because three letters are a tag.
    LanguageTag::parse(lang.code()).expect("a code of three letters").canonical()
}
