//! What a text tells of its language by how it is written: its script, its character encoding, and where it comes from.

use super::signals::Signals;

/// Characters of subject and text that are looked at.
const CHARACTERS_MAX: usize = 8192;
/// The script of half the world, which says nothing.
const LATIN: &str = "Latn";
/// Weighted letters that a script needs: one word.
const LETTERS_MIN: usize = 4;
/// A syllable or an ideograph counts as so many letters: about what the same text has in an alphabet.
const LETTERS_OF_A_SYLLABLE: usize = 3;

/// What one observation says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Says {
    /// This language, nearly certain.
    Language(&'static str),
    /// One of these: alone, it decides nothing.
    OneOf(&'static [&'static str]),
    /// Many languages are possible.
    Anything,
}

use Says::{Anything, Language, OneOf};

/// What was observed, as it is told to people, and what that says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Observed<'a> {
    pub(super) said: &'a str,
    pub(super) says: Says,
}

/// All that was observed of one original.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Writing<'a> {
    pub(super) script: Option<Observed<'static>>,
    pub(super) charset: Option<Observed<'static>>,
    pub(super) ending: Option<Observed<'a>>,
    /// Letters of a text that is in Latin script; none in any other.
    pub(super) n_latin: usize,
}

/// By the code of ISO 15924: what it says that most letters of a text are of this script.
const SCRIPTS: &[(&str, Says)] = &[
    ("Arab", OneOf(&["ar", "fa", "ur"])),
    ("Armn", Language("hy")),
    ("Beng", OneOf(&["bn", "as"])),
    ("Cyrl", CYRILLIC),
    ("Deva", OneOf(&["hi", "mr", "ne"])),
    ("Ethi", OneOf(&["am", "ti"])),
    ("Geor", Language("ka")),
    ("Grek", Language("el")),
    ("Gujr", Language("gu")),
    ("Guru", Language("pa")),
    ("Hani", OneOf(&["zh-Hans", "zh-Hant", "ja"])),
    ("Hebr", Language("he")),
    ("Jpan", Language("ja")),
    ("Khmr", Language("km")),
    ("Knda", Language("kn")),
    ("Kore", Language("ko")),
    ("Laoo", Language("lo")),
    ("Latn", Anything),
    ("Mlym", Language("ml")),
    ("Mymr", Language("my")),
    ("Orya", Language("or")),
    ("Sinh", Language("si")),
    ("Taml", Language("ta")),
    ("Telu", Language("te")),
    ("Thai", Language("th")),
];

const CYRILLIC: Says = OneOf(&["ru", "uk", "bg", "sr", "be", "mk"]);
const ARABIC: Says = OneOf(&["ar", "fa", "ur"]);

/// Character encodings: what those say that were made for the text of one language or of a few. Those for half a continent and
/// for all say nothing.
const CHARSETS: &[(&str, Says)] = &[
    ("big5", Language("zh-Hant")),
    ("big5-hkscs", Language("zh-Hant")),
    ("cp1251", CYRILLIC),
    ("cp1253", Language("el")),
    ("cp1254", Language("tr")),
    ("cp1255", Language("he")),
    ("cp1256", ARABIC),
    ("cp866", CYRILLIC),
    ("cp874", Language("th")),
    ("cp932", Language("ja")),
    ("cp936", Language("zh-Hans")),
    ("cp949", Language("ko")),
    ("cp950", Language("zh-Hant")),
    ("euc-jp", Language("ja")),
    ("euc-kr", Language("ko")),
    ("euc-tw", Language("zh-Hant")),
    ("gb18030", Language("zh-Hans")),
    ("gb2312", Language("zh-Hans")),
    ("gbk", Language("zh-Hans")),
    ("hz-gb-2312", Language("zh-Hans")),
    ("iso-2022-jp", Language("ja")),
    ("iso-2022-kr", Language("ko")),
    ("iso-8859-1", Anything),
    ("iso-8859-11", Language("th")),
    ("iso-8859-15", Anything),
    ("iso-8859-2", Anything),
    ("iso-8859-5", CYRILLIC),
    ("iso-8859-6", ARABIC),
    ("iso-8859-7", Language("el")),
    ("iso-8859-8", Language("he")),
    ("iso-8859-8-i", Language("he")),
    ("iso-8859-9", Language("tr")),
    ("koi8-r", Language("ru")),
    ("koi8-u", Language("uk")),
    ("ks_c_5601-1987", Language("ko")),
    ("shift_jis", Language("ja")),
    ("sjis", Language("ja")),
    ("tis-620", Language("th")),
    ("us-ascii", Anything),
    ("utf-8", Anything),
    ("windows-1250", Anything),
    ("windows-1251", CYRILLIC),
    ("windows-1252", Anything),
    ("windows-1253", Language("el")),
    ("windows-1254", Language("tr")),
    ("windows-1255", Language("he")),
    ("windows-1256", ARABIC),
    ("windows-1257", Anything),
    ("windows-31j", Language("ja")),
    ("windows-874", Language("th")),
];

/// The last label of a domain, and the language that is written there, out of those that an observation left. Only where nobody
/// could take it amiss: `ua`, `by` and `kz` are not here, where Russian and another language are written side by side.
const ENDINGS: &[(&str, &str)] = &[
    ("ae", "ar"),
    ("bd", "bn"),
    ("bg", "bg"),
    ("bh", "ar"),
    ("br", "pt-BR"),
    ("cat", "ca"),
    ("cn", "zh-Hans"),
    ("cz", "cs"),
    ("dk", "da"),
    ("dz", "ar"),
    ("eg", "ar"),
    ("gal", "gl"),
    ("hk", "zh-Hant"),
    ("hr", "hr"),
    ("id", "id"),
    ("iq", "ar"),
    ("ir", "fa"),
    ("jo", "ar"),
    ("jp", "ja"),
    ("kw", "ar"),
    ("ly", "ar"),
    ("mk", "mk"),
    ("mo", "zh-Hant"),
    ("my", "ms"),
    ("no", "nb"),
    ("np", "ne"),
    ("om", "ar"),
    ("pk", "ur"),
    ("ps", "ar"),
    ("pt", "pt-PT"),
    ("qa", "ar"),
    ("rs", "sr"),
    ("ru", "ru"),
    ("sa", "ar"),
    ("sd", "ar"),
    ("sk", "sk"),
    ("sy", "ar"),
    ("tn", "ar"),
    ("tw", "zh-Hant"),
    ("xn--p1ai", "ru"),
    ("ye", "ar"),
];

impl<'a> Writing<'a> {
    pub(super) fn of(signals: &Signals<'a>) -> Self {
        let mut counts = Counts::default();
        [signals.subject, signals.text].into_iter().flatten().for_each(|text| counts.add(text));
        let script = counts.script();
        Self {
            script,
            charset: signals.charset.and_then(charset),
            ending: signals.domain.and_then(ending),
            n_latin: if script.is_some_and(|script| script.said == LATIN) { counts.n_latin() } else { 0 },
        }
    }

    /// Whether anything in it can decide a language.
    pub(super) fn is_silent(&self) -> bool {
        let is_silent = |observed: Option<Observed<'_>>| observed.is_none_or(|observed| observed.says == Anything);
        is_silent(self.script) && is_silent(self.charset)
    }

    /// The languages between which script and charset did not decide, nor detection, which left these.
    pub(super) fn tied(&self, detected: Option<&'static [&'static str]>) -> Vec<&'static str> {
        if let Some(languages) = detected {
            return languages.to_vec();
        }
        let narrowed = |observed: Option<Observed<'_>>| match observed?.says {
            OneOf(languages) => Some(languages),
            _ => None,
        };
        match (narrowed(self.script), narrowed(self.charset)) {
            (Some(some), Some(others)) => some.iter().copied().filter(|one| others.contains(one)).collect(),
            (Some(languages), None) | (None, Some(languages)) => languages.to_vec(),
            (None, None) => Vec::new(),
        }
    }

    /// Whether the script speaks against the language that the charset was made for: Cyrillic in GB 2312.
    pub(super) fn is_against_charset(&self) -> bool {
        let (Some(script), Some(charset)) = (self.script, self.charset) else { return false };
        match (script.says, charset.says) {
            (Language(one), Language(other)) => one != other,
            (OneOf(languages), Language(language)) => !languages.contains(&language),
            (Language(language), OneOf(languages)) => !languages.contains(&language),
            (Anything, _) | (_, Anything) | (OneOf(_), OneOf(_)) => false,
        }
    }
}

/// What the name of an encoding says; nothing for a name that is not known, which may be anything.
fn charset(name: &str) -> Option<Observed<'static>> {
    let name = name.trim();
    let row = CHARSETS.binary_search_by(|row| {
        let lower = name.bytes().map(|byte| byte.to_ascii_lowercase());
        row.0.bytes().cmp(lower)
    });
    row.ok().map(|at| Observed { said: CHARSETS[at].0, says: CHARSETS[at].1 })
}

fn ending(domain: &str) -> Option<Observed<'_>> {
    let label = domain.trim_end_matches('.').rsplit('.').next().filter(|label| !label.is_empty())?;
    let row = ENDINGS.iter().find(|row| label.eq_ignore_ascii_case(row.0));
    Some(Observed { said: label, says: row.map_or(Anything, |row| Language(row.1)) })
}

/// How many letters a text has of which script.
#[derive(Default)]
struct Counts {
    n_characters: usize,
    // By place in `SCRIPTS`; East Asia stands apart.
    letters: [usize; SCRIPTS.len()],
    han: usize,
    kana: usize,
    hangul: usize,
    others: usize,
}

/// What a character is a letter of.
enum Letter {
    Han,
    Kana,
    Hangul,
    Of(&'static str),
    Other,
}

impl Counts {
    fn add(&mut self, text: &str) {
        let n_left = CHARACTERS_MAX.saturating_sub(self.n_characters);
        // OK because the table has it, which a test reads.
        let latin = place(LATIN).expect("Latin");
        if text.is_ascii() {
            let text = &text.as_bytes()[..text.len().min(n_left)];
            self.n_characters += text.len();
            self.letters[latin] += text.iter().filter(|octet| octet.is_ascii_alphabetic()).count();
            return;
        }
        for character in text.chars().take(n_left) {
            self.n_characters += 1;
            if character.is_ascii() {
                self.letters[latin] += usize::from(character.is_ascii_alphabetic());
                continue;
            }
            if !character.is_alphabetic() {
                continue;
            }
            match letter(character) {
                Letter::Han => self.han += LETTERS_OF_A_SYLLABLE,
                Letter::Kana => self.kana += LETTERS_OF_A_SYLLABLE,
                Letter::Hangul => self.hangul += LETTERS_OF_A_SYLLABLE,
                Letter::Of(script) => match place(script) {
                    Some(at) => self.letters[at] += 1,
                    None => self.others += 1,
                },
                Letter::Other => self.others += 1,
            }
        }
    }

    /// The script of more than half of the letters.
    fn script(&self) -> Option<Observed<'static>> {
        let n_east_asian = self.han + self.kana + self.hangul;
        let n_letters = self.letters.iter().sum::<usize>() + n_east_asian + self.others;
        let rows = SCRIPTS.iter().zip(self.letters);
        let east_asian = SCRIPTS.iter().find(|row| row.0 == self.east_asian()).map(|row| (row, n_east_asian));
        let (row, n_most) = rows.chain(east_asian).max_by_key(|(_, n_letters)| *n_letters)?;
        let is_clear = n_most >= LETTERS_MIN && n_most * 2 > n_letters;
        is_clear.then_some(Observed { said: row.0, says: row.1 })
    }

    /// Letters of Latin script.
    fn n_latin(&self) -> usize {
        place(LATIN).map_or(0, |at| self.letters[at])
    }

    /// Japanese has kana among its ideographs, Korean is all but free of these; a few kana in Chinese are an ornament.
    fn east_asian(&self) -> &'static str {
        let n_letters = self.han + self.kana + self.hangul;
        if self.hangul * 2 > n_letters {
            "Kore"
        } else if self.kana * 10 >= n_letters {
            "Jpan"
        } else {
            "Hani"
        }
    }
}

fn place(script: &str) -> Option<usize> {
    SCRIPTS.binary_search_by_key(&script, |row| row.0).ok()
}

/// By the blocks of Unicode; what is not told here is of a script that says nothing to us.
fn letter(character: char) -> Letter {
    match character {
        '\u{00c0}'..='\u{024f}' | '\u{1e00}'..='\u{1eff}' | '\u{ff21}'..='\u{ff5a}' => Letter::Of("Latn"),
        '\u{0370}'..='\u{03ff}' | '\u{1f00}'..='\u{1fff}' => Letter::Of("Grek"),
        '\u{0400}'..='\u{052f}' => Letter::Of("Cyrl"),
        '\u{0530}'..='\u{058f}' => Letter::Of("Armn"),
        '\u{0590}'..='\u{05ff}' | '\u{fb1d}'..='\u{fb4f}' => Letter::Of("Hebr"),
        '\u{0600}'..='\u{06ff}' | '\u{0750}'..='\u{077f}' | '\u{fb50}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' => {
            Letter::Of("Arab")
        }
        '\u{0900}'..='\u{097f}' => Letter::Of("Deva"),
        '\u{0980}'..='\u{09ff}' => Letter::Of("Beng"),
        '\u{0a00}'..='\u{0a7f}' => Letter::Of("Guru"),
        '\u{0a80}'..='\u{0aff}' => Letter::Of("Gujr"),
        '\u{0b00}'..='\u{0b7f}' => Letter::Of("Orya"),
        '\u{0b80}'..='\u{0bff}' => Letter::Of("Taml"),
        '\u{0c00}'..='\u{0c7f}' => Letter::Of("Telu"),
        '\u{0c80}'..='\u{0cff}' => Letter::Of("Knda"),
        '\u{0d00}'..='\u{0d7f}' => Letter::Of("Mlym"),
        '\u{0d80}'..='\u{0dff}' => Letter::Of("Sinh"),
        '\u{0e00}'..='\u{0e7f}' => Letter::Of("Thai"),
        '\u{0e80}'..='\u{0eff}' => Letter::Of("Laoo"),
        '\u{1000}'..='\u{109f}' => Letter::Of("Mymr"),
        '\u{10a0}'..='\u{10ff}' | '\u{1c90}'..='\u{1cbf}' => Letter::Of("Geor"),
        '\u{1200}'..='\u{137f}' => Letter::Of("Ethi"),
        '\u{1780}'..='\u{17ff}' => Letter::Of("Khmr"),
        '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}' => Letter::Hangul,
        '\u{3040}'..='\u{30ff}' | '\u{31f0}'..='\u{31ff}' | '\u{ff66}'..='\u{ff9f}' => Letter::Kana,
        '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{2fa1f}' => {
            Letter::Han
        }
        _ => Letter::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::super::tag::LanguageTag;
    use super::*;

    #[test]
    fn the_tables_are_sorted_and_name_languages() {
        assert!(SCRIPTS.is_sorted_by_key(|row| row.0) && CHARSETS.is_sorted_by_key(|row| row.0));
        assert!(ENDINGS.is_sorted_by_key(|row| row.0) && place(LATIN).is_some());
        let said = SCRIPTS.iter().chain(CHARSETS).flat_map(|row| match row.1 {
            Language(language) => vec![language],
            OneOf(languages) => languages.to_vec(),
            Anything => Vec::new(),
        });
        for language in said.chain(ENDINGS.iter().map(|row| row.1)) {
            assert!(LanguageTag::parse(language).is_ok(), "{language}");
        }
    }

    #[test]
    fn a_script_needs_a_word_and_most_of_the_letters() {
        let rows = [
            ("Møte i morgen", Some("Latn")),
            ("회의 안내", Some("Kore")),
            ("会議のお知らせ", Some("Jpan")),
            ("会议通知和安排", Some("Hani")),
            ("台灣の茶葉與文化展覽將於明日舉行，敬請期待", Some("Hani")),
            ("Oracle 障害のお知らせ", Some("Jpan")),
            ("The letter π and Ελλάδα stand in this English sentence", Some("Latn")),
            ("Καλημέρα", Some("Grek")),
            ("שלום לכולם", Some("Hebr")),
            ("สวัสดีครับ", Some("Thai")),
            ("გამარჯობა", Some("Geor")),
            ("Բարեւ ձեզ", Some("Armn")),
            ("Привет", Some("Cyrl")),
            ("سلام عليكم", Some("Arab")),
            ("123 !?", None),
            ("да", None),
            ("", None),
        ];
        for (text, script) in rows {
            let mut counts = Counts::default();
            counts.add(text);
            assert_eq!(counts.script().map(|observed| observed.said), script, "{text}");
        }
    }
}
