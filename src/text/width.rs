//! How wide a text stands on a screen with cells.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The width in cells: wide East Asian characters and emoji take two, combining marks none (UAX #11).
pub fn display_width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
}

/// The longest start of the text that is at most `cells` wide. Never cuts inside a character; a combining mark
/// stays with what it stands on.
pub fn truncate_to_width(text: &str, cells: usize) -> &str {
    let mut used = 0;
    for (at, character) in text.char_indices() {
        let width = character.width().unwrap_or(0);
        if used + width > cells {
            return &text[..at];
        }
        used += width;
    }
    text
}
