//! Encoded-words (RFC 2047), always in UTF-8.

use icu_segmenter::GraphemeClusterSegmenter;

use super::base64;
use super::folding::{LINE_OCTETS, write_folded, write_folded_to};

/// The longest line that has an encoded-word (RFC 2047 §2).
const ENCODED_LINE_OCTETS: usize = 76;
/// The longest encoded-word (RFC 2047 §2).
const WORD_OCTETS: usize = 75;
/// `=?utf-8?Q?` and `?=`.
const FRAME_OCTETS: usize = 12;
/// A word of plain text from which on it is encoded, since no line of 78 octets could hold it behind its space.
const LONGEST_PLAIN_WORD: usize = LINE_OCTETS - 1;
/// White space from which on it is encoded.
const LONGEST_PLAIN_GAP: usize = 16;

/// Where the encoded-words stand, which decides what Q may leave as it is (RFC 2047 §5).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Unstructured,
    Phrase,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Encoding {
    Q(Place),
    B,
}

/// Appends unstructured text behind `column` octets: plain where it can be, folded; encoded from the first word that
/// has to be to the last one. The text holds no controls and has no space at either end.
pub(super) fn write_text(out: &mut Vec<u8>, column: usize, text: &str) {
    match span_to_encode(column, text) {
        None => {
            write_folded(out, column, text.as_bytes());
        }
        Some((start, end)) => {
            let before = text[..start].trim_end_matches(' ');
            let column = write_plain(out, column, before);
            let column = write_run(out, column, start - before.len(), &text[start..end], Place::Unstructured);
            write_plain(out, column, &text[end..]);
        }
    }
}

/// Plain text on lines that may have encoded-words beside it.
fn write_plain(out: &mut Vec<u8>, column: usize, text: &str) -> usize {
    write_folded_to(out, column, ENCODED_LINE_OCTETS, text.as_bytes(), |_| true)
}

/// The octets from the first to the last word that may not stand as it is.
fn span_to_encode(column: usize, text: &str) -> Option<(usize, usize)> {
    let is_one_plain_line = column + text.len() <= LINE_OCTETS;
    if is_one_plain_line && text.is_ascii() && !text.contains("=?") {
        return None;
    }
    let mut span = None;
    let (mut at, mut gap) = (0, 0);
    for word in text.split(' ') {
        let is_gap_too_long = gap >= LONGEST_PLAIN_GAP || gap + word.len() > LINE_OCTETS;
        let is_behind_long_gap = is_gap_too_long && !word.is_empty() && at > 0;
        let is_too_long_behind_name = at == 0 && column + word.len() > LINE_OCTETS;
        if is_behind_long_gap || is_too_long_behind_name || needs_encoding(word) {
            // One space of a long gap stays in front.
            let start = if is_behind_long_gap { at - gap + 1 } else { at };
            span = Some((span.map_or(start, |(first, _)| first), at + word.len()));
        }
        at += word.len() + 1;
        gap = if word.is_empty() { gap + 1 } else { 1 };
    }
    span
}

/// What looks like an encoded-word would be decoded (RFC 2047 §7); some readers decode it in the middle of a word.
fn needs_encoding(word: &str) -> bool {
    !word.is_ascii() || word.len() >= LONGEST_PLAIN_WORD || word.contains("=?")
}

/// Appends the text as encoded-words behind `column` octets and `gap` spaces, in the shorter one of Q and B, each word
/// with whole characters, and whole grapheme clusters where they fit. Returns the octets on the last line.
pub(super) fn write_run(out: &mut Vec<u8>, column: usize, gap: usize, text: &str, place: Place) -> usize {
    let encoding = shorter_encoding(text, place);
    let mut column = column;
    let mut gap = gap;
    let mut rest = text;
    while !rest.is_empty() {
        let room = WORD_OCTETS.min(ENCODED_LINE_OCTETS.saturating_sub(column + gap)).saturating_sub(FRAME_OCTETS);
        // Behind the field name and at the start of a line a new line would not help.
        let is_fold_useless = gap == 0 || column == 0;
        let n_octets = n_octets_that_fit(rest, room, encoding, is_fold_useless);
        if n_octets > 0 {
            let (word, after) = rest.split_at(n_octets);
            out.extend(std::iter::repeat_n(b' ', gap));
            column += gap + write_word(out, word, encoding);
            rest = after;
        }
        if !rest.is_empty() {
            start_line(out);
            (column, gap) = (0, 1);
        }
    }
    column
}

/// Ends the line; a space that stood behind the field name goes, since the next line begins with one.
fn start_line(out: &mut Vec<u8>) {
    if out.last() == Some(&b' ') {
        out.pop();
    }
    out.extend_from_slice(b"\r\n");
}

/// The start of the text that takes at most `room` characters: all of it, or whole grapheme clusters, or if not even
/// one of these fits and clusters `may_be_torn`, whole characters.
fn n_octets_that_fit(text: &str, room: usize, encoding: Encoding, may_be_torn: bool) -> usize {
    // No octet takes less than a character, so that a long text need not be counted for each of its words.
    if text.len() <= room && encoding.encoded_len(text) <= room {
        return text.len();
    }
    // What lies beyond cannot fit; a cluster is known to end only where something follows it.
    let start = &text[..text.ceil_char_boundary(room + 1)];
    let clusters = GraphemeClusterSegmenter::new().segment_str(start).filter(|&end| end < start.len());
    match longest_fitting(text, clusters, room, encoding) {
        0 if may_be_torn => longest_fitting(text, start.char_indices().map(|(at, _)| at), room, encoding),
        fitting => fitting,
    }
}

fn longest_fitting(text: &str, ends: impl Iterator<Item = usize>, room: usize, encoding: Encoding) -> usize {
    let mut fitting = 0;
    let mut n_q = 0;
    for end in ends {
        n_q += encoding.q_len(&text[fitting..end]);
        let encoded_len = if encoding == Encoding::B { base64::encoded_len(end) } else { n_q };
        if encoded_len > room {
            break;
        }
        fitting = end;
    }
    fitting
}

fn shorter_encoding(text: &str, place: Place) -> Encoding {
    let q = Encoding::Q(place);
    if q.encoded_len(text) <= Encoding::B.encoded_len(text) { q } else { Encoding::B }
}

fn write_word(out: &mut Vec<u8>, text: &str, encoding: Encoding) -> usize {
    let start = out.len();
    match encoding {
        Encoding::Q(place) => {
            out.extend_from_slice(b"=?utf-8?Q?");
            text.bytes().for_each(|byte| write_q(out, byte, place));
        }
        Encoding::B => {
            out.extend_from_slice(b"=?utf-8?B?");
            base64::write(out, text.as_bytes());
        }
    }
    out.extend_from_slice(b"?=");
    out.len() - start
}

fn write_q(out: &mut Vec<u8>, byte: u8, place: Place) {
    const HEX: &[u8; 16] = b"0123456789ABCDEF";
    match byte {
        b' ' => out.push(b'_'),
        _ if is_literal_in_q(byte, place) => out.push(byte),
        _ => out.extend_from_slice(&[b'=', HEX[usize::from(byte >> 4)], HEX[usize::from(byte & 15)]]),
    }
}

/// RFC 2047 §4.2 and §5(3).
fn is_literal_in_q(byte: u8, place: Place) -> bool {
    match place {
        Place::Unstructured => matches!(byte, 0x21..=0x7e) && !matches!(byte, b'=' | b'?' | b'_'),
        Place::Phrase => byte.is_ascii_alphanumeric() || b"!*+-/".contains(&byte),
    }
}

impl Encoding {
    fn encoded_len(self, text: &str) -> usize {
        match self {
            Self::Q(_) => self.q_len(text),
            Self::B => base64::encoded_len(text.len()),
        }
    }

    fn q_len(self, text: &str) -> usize {
        let Self::Q(place) = self else {
            return 0;
        };
        text.bytes().map(|byte| if byte == b' ' || is_literal_in_q(byte, place) { 1 } else { 3 }).sum()
    }
}
