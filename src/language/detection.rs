//! Which language a text is in, told by its letters, where two witnesses agree and neither doubts.

use whatlang::{Lang, Script, detect};

use super::commonest::CommonWords;
use super::writing::Says;

/// Whether the language in which the original is written says something of its reader's.
///
/// Who writes a language reads it; but a text can be meant for somebody else, and what is found in it is never as certain as what somebody
/// declared. So it is off unless a site turns it on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[non_exhaustive]
pub enum Detection {
    /// The text is not looked at. `off` in a configuration.
    #[default]
    Off,
    /// Where nothing stronger decides and the text is long and clear enough. `on` in a configuration.
    On,
}

impl Detection {
    /// Every word of a configuration that stands for one, in order.
    pub const WORDS: &'static [&'static str] = &["off", "on"];

    /// The word of a configuration that stands for it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::On => "on",
        }
    }

    pub(crate) fn from_word(word: &str) -> Option<Self> {
        [Self::Off, Self::On].into_iter().find(|detection| detection.as_str() == word)
    }
}

/// Letters that a text needs: about fourteen words, more than a subject has: on that alone detectors are wrong in a fifth
/// of the cases.
pub(super) const LETTERS_MIN: usize = 80;
/// Characters that are looked at: more of them tell nothing new.
const CHARACTERS_MAX: usize = 1000;
/// The confidence that whatlang itself calls reliable, from 0 to 1: how far the second language is behind the first.
const CONFIDENCE_MIN: f64 = 0.9;
/// Words of the text that must be among the language's commonest, and one of how many of its words.
const COMMON_WORDS_MIN: usize = 2;
const ONE_IN_WORDS: usize = 10;
/// Words by which one of the languages of Denmark and Norway must be ahead of all others where letters do not tell them apart.
const LEAD_MIN: usize = 2;

/// Languages in Latin script that whatlang knows, where they have a row of commonest words. It knows no Nynorsk, Bosnian, Malay,
/// Galician, Albanian, Basque, Irish and Icelandic, and takes their texts for one of these. Javanese and Zulu are not here, for which it
/// takes Malay and Xhosa.
const KNOWN: &[(Lang, &str)] = &[
    (Lang::Afr, "af"),
    (Lang::Aze, "az"),
    (Lang::Cat, "ca"),
    (Lang::Ces, "cs"),
    (Lang::Cym, "cy"),
    (Lang::Dan, "da"),
    (Lang::Deu, "de"),
    (Lang::Eng, "en"),
    (Lang::Epo, "eo"),
    (Lang::Spa, "es"),
    (Lang::Est, "et"),
    (Lang::Fin, "fi"),
    (Lang::Tgl, "fil"),
    (Lang::Fra, "fr"),
    (Lang::Hrv, "hr"),
    (Lang::Hun, "hu"),
    (Lang::Ind, "id"),
    (Lang::Ita, "it"),
    (Lang::Lat, "la"),
    (Lang::Lit, "lt"),
    (Lang::Lav, "lv"),
    (Lang::Nob, "nb"),
    (Lang::Nld, "nl"),
    (Lang::Pol, "pl"),
    (Lang::Por, "pt"),
    (Lang::Ron, "ro"),
    (Lang::Slk, "sk"),
    (Lang::Slv, "sl"),
    (Lang::Swe, "sv"),
    (Lang::Tur, "tr"),
    (Lang::Vie, "vi"),
];

/// Languages that no statistics may decide between: their speakers would take it as a statement about a nation, or a text of one reads as
/// well as one of the other.
const SOUTH_SLAVIC: &[&str] = &["hr", "bs", "sr-Latn"];
const MALAY: &[&str] = &["id", "ms"];
/// By letters these are all but one, by words they are not; where these leave a doubt as well, it is a tie.
const NORDIC: &[&str] = &["da", "nb", "nn"];

/// What the witnesses say of a text: nothing, where they doubt or differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Testimony {
    /// What the first of them says.
    pub(super) said: Option<&'static str>,
    pub(super) says: Option<Says>,
}

impl Testimony {
    /// Of a text in Latin script.
    ///
    /// The first witness is whatlang: the commonest groups of three letters, and the alphabet. The second are whole words. A language that
    /// both know may be as good as the first by the words, since the first has decided between them; one that only the second
    /// knows must be worse. Where the first only knows that it is Danish or Norwegian, the second decides.
    pub(super) fn of(text: &str) -> Self {
        let silence = Self { said: None, says: None };
        let text = text.char_indices().nth(CHARACTERS_MAX).map_or(text, |(end, _)| &text[..end]);
        let words = CommonWords::of(text);
        if words.most() < COMMON_WORDS_MIN || words.most() * ONE_IN_WORDS < words.n_words {
            return silence;
        }
        let Some(info) = detect(text).filter(|info| info.script() == Script::Latin) else { return silence };
        let Some(said) = KNOWN.iter().find(|row| row.0 == info.lang()).map(|row| row.1) else { return silence };
        let agree = words.first().any(|language| language == said) && words.first().all(is_known);
        let is_sure = info.confidence() >= CONFIDENCE_MIN;
        if agree && is_sure {
            return Self { said: Some(said), says: Some(decided(said)) };
        }
        let is_nordic = |language: &str| NORDIC.contains(&language);
        match words.first().next().filter(|_| is_nordic(said) && words.first().all(is_nordic)) {
            Some(first) if words.lead() >= LEAD_MIN && !(is_sure && is_known(first)) => {
                Self { said: Some(first), says: Some(Says::Language(first)) }
            }
            Some(_) => Self { said: Some(said), says: Some(Says::OneOf(NORDIC)) },
            None => Self { said: Some(said), says: None },
        }
    }
}

/// Whether a text in one may be called one in the other: the languages of one country, or of neighbours who write to each other in
/// them.
pub(super) fn is_near(one: &str, other: &str) -> bool {
    let language = |tag: &&str| tag.split('-').next().unwrap_or_default().to_owned();
    let has = |group: &[&str], tag: &str| group.iter().any(|member| language(member) == tag);
    one == other || [SOUTH_SLAVIC, MALAY, NORDIC].iter().any(|group| has(group, one) && has(group, other))
}

fn is_known(language: &str) -> bool {
    KNOWN.iter().any(|row| row.1 == language)
}

fn decided(language: &'static str) -> Says {
    match language {
        "hr" => Says::OneOf(SOUTH_SLAVIC),
        "id" => Says::OneOf(MALAY),
        _ => Says::Language(language),
    }
}
