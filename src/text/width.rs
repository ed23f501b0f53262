//! How wide a text stands on a screen with cells.

use icu_segmenter::GraphemeClusterSegmenter;
use unicode_width::UnicodeWidthStr;

/// The width in cells: wide East Asian characters and emoji take two, combining marks none (UAX #11).
pub fn display_width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
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
