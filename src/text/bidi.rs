//! Which way the letters of a text run (UAX #9).

use icu_properties::CodePointMapData;
use icu_properties::props::BidiClass;

/// Left-to-right mark, right-to-left mark, and the isolates (UAX #9, 2).
pub(crate) const LRM: &str = "\u{200E}";
pub(crate) const RLM: &str = "\u{200F}";
pub(crate) const LRI: &str = "\u{2066}";
pub(crate) const FSI: &str = "\u{2068}";
pub(crate) const PDI: &str = "\u{2069}";

/// What a character does to the direction of its paragraph.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Run {
    /// A letter from left to right.
    Left,
    /// A letter from right to left, or an Arabic digit.
    Right,
    /// A digit that is written from left to right in either direction.
    Digit,
    /// A mark, a space, a sign: it goes with what stands around it.
    Neutral,
}

/// How a character runs.
pub(crate) fn run_of(character: char) -> Run {
    if character.is_ascii() {
        return match character {
            'A'..='Z' | 'a'..='z' => Run::Left,
            '0'..='9' => Run::Digit,
            _ => Run::Neutral,
        };
    }
    match CodePointMapData::<BidiClass>::new().get(character) {
        BidiClass::LeftToRight => Run::Left,
        BidiClass::RightToLeft | BidiClass::ArabicLetter | BidiClass::ArabicNumber => Run::Right,
        BidiClass::EuropeanNumber => Run::Digit,
        _ => Run::Neutral,
    }
}

/// Whether a text has characters that run right to left.
pub(crate) fn has_right_to_left(text: &str) -> bool {
    !text.is_ascii() && text.chars().any(|character| run_of(character) == Run::Right)
}

/// How the first letter of a paragraph runs that stands in no isolate (rule P2): that decides how the paragraph does.
pub(crate) fn first_strong(text: &str) -> Option<Run> {
    let mut depth = 0_usize;
    for character in text.chars() {
        match character {
            '\u{2066}'..='\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            // Arabic digits do not count here.
            '\u{0660}'..='\u{0669}' => {}
            _ if depth == 0 => match run_of(character) {
                strong @ (Run::Left | Run::Right) => return Some(strong),
                Run::Digit | Run::Neutral => {}
            },
            _ => {}
        }
    }
    None
}
