//! How wide a text stands on a screen with cells.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

const EMOJI_VARIATION: char = '\u{FE0F}';

/// The width in cells: wide East Asian characters and emoji take two, combining marks none (UAX #11).
pub fn display_width(text: &str) -> usize {
    if text.is_ascii() { text.len() } else { text.width() }
}

/// The longest start of the text that is at most `cells` wide. Never cuts inside a character; a combining mark
/// stays with what it stands on.
pub fn truncate_to_width(text: &str, cells: usize) -> &str {
    let mut used = 0;
    let mut base = (0, 0);
    for (at, character) in text.char_indices() {
        let width = match character {
            // It can make the narrow character before it an emoji, which is wide.
            EMOJI_VARIATION if base.1 == 1 => 1,
            // A control counts as one cell, as in `display_width`.
            _ => character.width().unwrap_or(1),
        };
        if used + width > cells {
            return &text[..if character == EMOJI_VARIATION { base.0 } else { at }];
        }
        used += width;
        if width > 0 {
            base = (at, width);
        }
    }
    text
}
