//! How wide a text stands on a screen with cells.

use icu_segmenter::GraphemeClusterSegmenter;
use unicode_width::UnicodeWidthStr;

/// The width in cells: wide East Asian characters and emoji take two, combining marks none (UAX #11).
pub fn display_width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
}

/// Whether a line may not end here although UAX #14 says that it may: a word is not broken at its hyphen or its slash (`e-`, `MX-` and
/// `application/` at the end of a line are no words), and Korean is broken at its spaces (`word-break: keep-all` in CSS).
pub(crate) fn is_within_word(text: &str, at: usize) -> bool {
    let is_hangul =
        |letter: char| matches!(letter, '\u{1100}'..='\u{11ff}' | '\u{3130}'..='\u{318f}' | '\u{ac00}'..='\u{d7af}');
    let (before, after) = (text[..at].chars().next_back(), text[at..].chars().next());
    let (Some(before), Some(after)) = (before, after) else { return false };
    matches!(before, '-' | '/') || !before.is_whitespace() && (is_hangul(before) || is_hangul(after))
}

/// The longest start of the text that is at most `cells` wide. Never cuts inside a grapheme cluster (UAX #29): a combining mark
/// stays with what it stands on, and an emoji that is put together of others stays whole.
pub fn truncate_to_width(text: &str, cells: usize) -> &str {
    if text.is_ascii() {
        return &text[..cells.min(text.len())];
    }
    let (mut start, mut used) = (0, 0);
    for end in GraphemeClusterSegmenter::new().segment_str(text).skip(1) {
        used += display_width(&text[start..end]);
        if used > cells {
            return &text[..start];
        }
        start = end;
    }
    text
}
