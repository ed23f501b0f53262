//! Folding (RFC 5322 §2.2.3).

/// The longest line that should be, without CRLF (RFC 5322 §2.1.1).
pub(super) const LINE_OCTETS: usize = 78;
/// The longest line that may be, without CRLF (RFC 5322 §2.1.1, RFC 2045 §2.7).
pub(super) const LONGEST_LINE_OCTETS: usize = 998;

/// Appends a value behind the `column` octets that stand on the line already, folded before white space so that lines
/// keep to [`LINE_OCTETS`] where the value allows it. Returns the octets on the last line.
///
/// A word that fits no line of [`LONGEST_LINE_OCTETS`] is folded inside, which puts one space into it: nothing is cut.
/// Of white space that fits no line one space is left; white space at the end is dropped rather than put on a line of
/// its own.
pub(super) fn write_folded(out: &mut Vec<u8>, column: usize, value: &[u8]) -> usize {
    write_folded_to(out, column, LINE_OCTETS, value, |_| true)
}

/// The same for lines of another length, and a line is folded only before words that `may_start_line`.
pub(super) fn write_folded_to(
    out: &mut Vec<u8>,
    column: usize,
    line_octets: usize,
    value: &[u8],
    may_start_line: impl Fn(&[u8]) -> bool,
) -> usize {
    let mut column = column;
    let mut rest = value;
    while !rest.is_empty() && column + rest.len() > line_octets {
        let room = line_octets.saturating_sub(column);
        let ends_in_word = column > 0 && out.last() != Some(&b' ');
        if let Some(place) = fold_place(rest, room, ends_in_word, &may_start_line) {
            out.extend_from_slice(&rest[..place]);
            out.extend_from_slice(b"\r\n");
            (rest, column) = (&rest[place..], 0);
        } else {
            let gap = rest.iter().take_while(|&&octet| octet == b' ').count();
            let word_len = rest[gap..].iter().take_while(|&&octet| octet != b' ').count();
            if word_len == 0 {
                return column;
            }
            column = write_word(out, column, &rest[..gap], &rest[gap..gap + word_len]);
            rest = &rest[gap + word_len..];
        }
    }
    out.extend_from_slice(rest);
    column + rest.len()
}

/// The last white space within `room` before which the line can end: a word follows it, and something else than white
/// space stands before it, on the line already if that `ends_in_word`.
fn fold_place(text: &[u8], room: usize, ends_in_word: bool, may_start_line: impl Fn(&[u8]) -> bool) -> Option<usize> {
    let is_fold_place = |&place: &usize| {
        let is_after_word = if place == 0 { ends_in_word } else { text[place - 1] != b' ' };
        let next_word = || text[place..].iter().position(|&octet| octet != b' ').map(|at| &text[place + at..]);
        text[place] == b' ' && is_after_word && next_word().is_some_and(&may_start_line)
    };
    (0..=room.min(text.len() - 1)).rev().find(is_fold_place)
}

/// Appends spaces and a word to a line of `column` octets, and breaks them only where no line could hold them.
fn write_word(out: &mut Vec<u8>, column: usize, spaces: &[u8], word: &[u8]) -> usize {
    let fits = column + spaces.len() + word.len() <= LONGEST_LINE_OCTETS;
    let spaces = if fits { spaces } else { &spaces[..spaces.len().min(1)] };
    out.extend_from_slice(spaces);
    let mut column = column + spaces.len();
    let mut word = word;
    while column + word.len() > LONGEST_LINE_OCTETS {
        let cut = character_start(word, LONGEST_LINE_OCTETS.saturating_sub(column));
        out.extend_from_slice(&word[..cut]);
        out.extend_from_slice(b"\r\n ");
        word = &word[cut..];
        column = 1;
    }
    out.extend_from_slice(word);
    column + word.len()
}

/// The last place up to `at` where a UTF-8 character starts.
fn character_start(octets: &[u8], at: usize) -> usize {
    // A character has at most three continuation octets; what has more is no UTF-8 and may be cut anywhere.
    (at.saturating_sub(3)..=at).rev().find(|&place| octets[place] & 0xc0 != 0x80).unwrap_or(at)
}
