//! Finds what must not touch a variable that stands on a line of its own.
//!
//! In the text part the line ends before a block variable and begins anew after it. A full stop behind it would begin
//! a line; a bracket before it would end one.

use super::piece::{Piece, Place};

/// The name of each touched block variable, which of the blanks of that name it is, and what touches it.
pub(super) fn touched_blocks(pieces: &[Piece]) -> Vec<(Box<str>, usize, char)> {
    let mut walk = Walk { found: Vec::new(), seen: Vec::new() };
    walk.pieces(pieces, &[], &[]);
    walk.found
}

struct Walk {
    found: Vec<(Box<str>, usize, char)>,
    seen: Vec<Box<str>>,
}

/// The pieces on one side of a place, the nearest list first.
type Side<'p> = [&'p [Piece]];

impl Walk {
    fn pieces(&mut self, pieces: &[Piece], before: &Side<'_>, after: &Side<'_>) {
        for (index, piece) in pieces.iter().enumerate() {
            let left = around(&pieces[..index], before);
            let right = around(&pieces[index + 1..], after);
            match piece {
                Piece::Text(_) => {}
                Piece::Blank(blank) => {
                    let nth = self.seen.iter().filter(|name| **name == blank.name).count();
                    self.seen.push(blank.name.clone());
                    if blank.place == Place::Block {
                        let touches_left = ends(&left, Edge::End, false).into_iter().find(|end| end.touches_before());
                        let touches_right =
                            ends(&right, Edge::Start, false).into_iter().find(|end| end.touches_after());
                        let touching = touches_left.or(touches_right).map(|end| end.letter);
                        self.found.extend(touching.map(|letter| (blank.name.clone(), nth, letter)));
                    }
                }
                Piece::Choose(choose) => choose.arms().for_each(|arm| self.pieces(arm, &left, &right)),
            }
        }
    }
}

fn around<'p>(nearest: &'p [Piece], farther: &Side<'p>) -> Vec<&'p [Piece]> {
    std::iter::once(nearest).chain(farther.iter().copied()).collect()
}

#[derive(Clone, Copy, PartialEq)]
enum Edge {
    Start,
    End,
}

/// A letter next to a variable.
struct Neighbour {
    letter: char,
    is_spaced: bool,
}

/// The letters that can stand at this edge, one for each arm that can stand there. `is_spaced`: a space was met already.
fn ends(side: &Side<'_>, edge: Edge, is_spaced: bool) -> Vec<Neighbour> {
    let Some((nearest, farther)) = side.split_first() else { return Vec::new() };
    let split = if edge == Edge::Start { nearest.split_first() } else { nearest.split_last() };
    let Some((piece, rest)) = split else { return ends(farther, edge, is_spaced) };
    match piece {
        Piece::Text(text) => match neighbour(text, edge, is_spaced) {
            Some(neighbour) => vec![neighbour],
            None => ends(&around(rest, farther), edge, true),
        },
        Piece::Blank(_) => Vec::new(),
        Piece::Choose(choose) => {
            let mut found: Vec<_> = choose.arms().flat_map(|arm| ends(&[arm], edge, is_spaced)).collect();
            if choose.arms().any(<[Piece]>::is_empty) {
                found.extend(ends(&around(rest, farther), edge, is_spaced));
            }
            found
        }
    }
}

fn neighbour(text: &str, edge: Edge, is_spaced: bool) -> Option<Neighbour> {
    let bare = match edge {
        Edge::Start => text.trim_start(),
        Edge::End => text.trim_end(),
    };
    let letter = if edge == Edge::Start { bare.chars().next() } else { bare.chars().next_back() };
    letter.map(|letter| Neighbour { letter, is_spaced: is_spaced || bare.len() < text.len() })
}

impl Neighbour {
    /// Behind the variable nothing but a word, or what opens one, may stand.
    fn touches_after(&self) -> bool {
        let opens = matches!(self.letter, '(' | '[' | '“' | '„' | '«' | '‘' | '¿' | '¡' | '（' | '「');
        (is_punctuation(self.letter) && !(opens && self.is_spaced)) || self.is_glued()
    }

    /// Before the variable a sentence may have ended, or a colon announces it.
    fn touches_before(&self) -> bool {
        let announces = matches!(self.letter, ':' | '：');
        let ended =
            matches!(self.letter, '.' | '!' | '?' | '…' | ';' | '؟' | '؛' | '。' | '！' | '？' | '।' | '۔' | '·' | '։');
        let closed = matches!(self.letter, ')' | ']' | '”' | '»' | '’' | '"' | '）' | '」');
        let is_allowed = announces || ((ended || closed) && (self.is_spaced || is_unspaced_script(self.letter)));
        (is_punctuation(self.letter) && !is_allowed) || self.is_glued()
    }

    /// A syllable of a word that would stand on another line than its rest.
    fn is_glued(&self) -> bool {
        !self.is_spaced && self.letter.is_alphanumeric() && !is_unspaced_script(self.letter)
    }
}

fn is_punctuation(letter: char) -> bool {
    let in_ascii = letter.is_ascii_punctuation();
    let in_general =
        matches!(letter, '\u{2010}'..='\u{2027}' | '\u{2030}'..='\u{205e}' | '\u{ab}' | '\u{bb}' | '¿' | '¡' | '·');
    let in_scripts = matches!(
        letter,
        '،' | '؛' | '؟' | '۔' | '։' | '׳' | '״' | '־' | '।' | '॥' | '\u{3001}'..='\u{3003}' | '\u{3008}'..='\u{3011}'
            | '\u{3014}'..='\u{301f}' | '\u{ff01}'..='\u{ff0f}' | '\u{ff1a}'..='\u{ff20}' | '\u{ff3b}'..='\u{ff3d}'
            | '\u{ff5b}'..='\u{ff65}'
    );
    in_ascii || in_general || in_scripts
}

/// Scripts that write words without spaces between them, and their full-width signs.
fn is_unspaced_script(letter: char) -> bool {
    matches!(
        letter,
        '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{3000}'..='\u{30ff}'
            | '\u{3400}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}' | '\u{20000}'..='\u{3ffff}'
    )
}
