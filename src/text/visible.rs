//! Remote text made fit for people.

use std::fmt::Write as _;

use super::sweep::is_printable;

/// Whether the text holds nothing that [`write_visible`] would change.
pub fn is_plain(text: &str) -> bool {
    is_printable(text.as_bytes()) || text.chars().all(|character| !is_hidden(character))
}

/// Appends remote text for people to read: controls, bidi controls, line and paragraph separators, invisible
/// format characters, private-use characters and noncharacters become visible escapes (`\u{202E}`); all else stays
/// as it is. Line ends are controls here: a caller that keeps lines hands them over one by one.
pub fn write_visible(text: &str, out: &mut String) {
    if is_printable(text.as_bytes()) {
        out.push_str(text);
        return;
    }
    for character in text.chars() {
        if is_hidden(character) {
            write!(out, "\\u{{{:04X}}}", u32::from(character)).expect("a String takes everything");
        } else {
            out.push(character);
        }
    }
}

/// Appends text for HTML, both for elements and for quoted attribute values: the five special characters are
/// escaped. Hidden characters are the caller's business ([`write_visible`] first).
pub fn write_html(text: &str, out: &mut String) {
    let mut plain_from = 0;
    for (at, byte) in text.bytes().enumerate() {
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        out.push_str(&text[plain_from..at]);
        out.push_str(entity);
        plain_from = at + 1;
    }
    out.push_str(&text[plain_from..]);
}

/// Characters that change what a reader sees without being seen: Cc, Cf (but for the joiners that Persian, Indic
/// scripts and emoji need), line and paragraph separators, private use (our forms mark blanks with it), variation
/// and tag characters that hide text, noncharacters.
fn is_hidden(character: char) -> bool {
    match character {
        ' '..='~' => false,
        '\u{200C}' | '\u{200D}' => false,
        '\u{0000}'..='\u{001F}' | '\u{007F}'..='\u{009F}' => true,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}' => true,
        '\u{180B}'..='\u{180F}' | '\u{200B}' | '\u{200E}' | '\u{200F}' => true,
        '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}' | '\u{FEFF}' | '\u{FFA0}' => true,
        '\u{E000}'..='\u{F8FF}' | '\u{FDD0}'..='\u{FDEF}' | '\u{FFF0}'..='\u{FFFB}' => true,
        '\u{FFFE}' | '\u{FFFF}' | '\u{1D173}'..='\u{1D17A}' => true,
        '\u{E0000}'..='\u{10FFFF}' => true,
        _ => false,
    }
}
