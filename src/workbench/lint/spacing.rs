//! Lints of spaces and signs.

use super::super::passage::{FILLED_IN, Passage};
use super::Look;

const NO_BREAK: [char; 2] = ['\u{a0}', '\u{202f}'];

impl<'b> Look<'b> {
    pub(super) fn spacing(&mut self, passage: &Passage<'b>) {
        self.double_spaces(passage);
        self.space_before(passage);
        self.no_break_before(passage);
        self.no_break_after(passage);
    }

    fn double_spaces(&mut self, passage: &Passage<'b>) {
        let text = passage.text.as_str();
        let mut at = 0;
        while let Some(found) = text[at..].find("  ") {
            let start = at + found;
            let end = start + text[start..].len() - text[start..].trim_start_matches(' ').len();
            // The indentation of a line is the file's, not the text's.
            let is_inside = !text[..start].ends_with('\n') && !text[end..].starts_with('\n') && start > 0;
            if is_inside {
                let message = "more than one space".to_owned();
                self.in_passage("double-space", passage, (start, end), (message, "write one"), Some(" "));
            }
            at = end;
        }
    }

    /// A space before a sign that wants none.
    fn space_before(&mut self, passage: &Passage<'b>) {
        let text = passage.text.as_str();
        let wants = |sign: char| self.style.typography.no_break_space_before.iter().any(|with| with.contains(sign));
        for (at, sign) in
            text.char_indices().filter(|(_, sign)| matches!(sign, '.' | ',' | ';' | ':' | '!' | '?' | ')'))
        {
            let before = &text[..at];
            let bare = before.trim_end_matches(' ');
            let follows_word = bare.chars().next_back().is_some_and(|letter| letter.is_alphanumeric());
            // `.forward` and the like begin with the sign.
            let begins_word = text[at + sign.len_utf8()..].starts_with(|next: char| next.is_alphanumeric());
            if bare.len() < before.len() && follows_word && !begins_word && !wants(sign) {
                let message = format!("a space before `{sign}`");
                self.in_passage(
                    "space-before-punctuation",
                    passage,
                    (bare.len(), at),
                    (message, "delete it"),
                    Some(""),
                );
            }
        }
    }

    fn no_break_before(&mut self, passage: &Passage<'b>) {
        let text = passage.text.as_str();
        let signs: String = self.style.typography.no_break_space_before.concat();
        for (at, sign) in text.char_indices().filter(|(_, sign)| signs.contains(*sign)) {
            let before = text[..at].chars().next_back();
            let behind = text[at + sign.len_utf8()..].chars().next();
            // 10:02 and https: are no sentences.
            let is_sentence = behind.is_none_or(|next| next.is_whitespace() || matches!(next, FILLED_IN | ')' | '»'));
            let is_right =
                before.is_none_or(|before| NO_BREAK.contains(&before) || "!?:;".contains(before) || before == '(');
            if is_right || !is_sentence {
                continue;
            }
            let n_space = usize::from(before == Some(' '));
            let message = format!("a no-break space belongs before `{sign}`");
            let cure = "write U+00A0 there, as {\"\\u00A0\"} if it should be seen";
            let end = if n_space == 0 { at + sign.len_utf8() } else { at };
            let with_sign = format!("\u{a0}{sign}");
            let comes = if n_space == 0 { with_sign.as_str() } else { "\u{a0}" };
            self.in_passage("punctuation-spacing", passage, (at - n_space, end), (message, cure), Some(comes));
        }
    }

    fn no_break_after(&mut self, passage: &Passage<'b>) {
        let text = passage.text.as_str();
        let signs: String = self.style.typography.no_break_space_after.concat();
        for (at, sign) in text.char_indices().filter(|(_, sign)| signs.contains(*sign)) {
            let start = at + sign.len_utf8();
            let behind = text[start..].chars().next();
            if behind.is_none_or(|next| NO_BREAK.contains(&next)) {
                continue;
            }
            let n_space = usize::from(behind == Some(' '));
            let message = format!("a no-break space belongs behind `{sign}`");
            let cure = "write U+00A0 there, as {\"\\u00A0\"} if it should be seen";
            let from = if n_space == 0 { at } else { start };
            let with_sign = format!("{sign}\u{a0}");
            let comes = if n_space == 0 { with_sign.as_str() } else { "\u{a0}" };
            self.in_passage("punctuation-spacing", passage, (from, start + n_space), (message, cure), Some(comes));
        }
    }

    pub(super) fn signs(&mut self, passage: &Passage<'b>) {
        self.quotation_marks(passage);
        self.apostrophes(passage);
        self.ellipses(passage);
    }

    fn quotation_marks(&mut self, passage: &Passage<'b>) {
        let marks: Vec<&str> = self.style.typography.quotation_marks.iter().map(String::as_str).collect();
        let apostrophe = self.style.typography.apostrophe.as_deref().unwrap_or("’");
        let is_meant = marks.contains(&"\"");
        let straight: Vec<usize> = passage.text.match_indices('"').map(|(at, _)| at).filter(|_| !is_meant).collect();
        let are_pairs = straight.len().is_multiple_of(2);
        for (number, at) in straight.into_iter().enumerate() {
            let right = marks.get(number % 2).copied().filter(|_| are_pairs);
            let message = "a straight quotation mark".to_owned();
            let cure = match marks.as_slice() {
                [open, close, ..] => format!("write {open}…{close}"),
                _ => "write the marks of the language, and name them in style.toml".to_owned(),
            };
            self.in_passage("quotation-marks", passage, (at, at + 1), (message, &cure), right);
        }
        if marks.is_empty() {
            return;
        }
        let others = ['“', '”', '„', '«', '»', '‘', '‚', '‹', '›', '「', '」', '『', '』'];
        for (at, sign) in passage.text.char_indices().filter(|(_, sign)| others.contains(sign)) {
            let is_own = marks.iter().any(|mark| mark.contains(sign)) || apostrophe.contains(sign);
            if !is_own {
                let message = format!("`{sign}` is not a quotation mark of this language");
                let cure = format!("write {}", marks.join(" "));
                self.in_passage("quotation-marks", passage, (at, at + sign.len_utf8()), (message, &cure), None);
            }
        }
    }

    fn apostrophes(&mut self, passage: &Passage<'b>) {
        let right = self.style.typography.apostrophe.as_deref();
        for (at, _) in passage.text.match_indices('\'') {
            if right == Some("'") {
                return;
            }
            let message = "a straight apostrophe".to_owned();
            self.in_passage("apostrophe", passage, (at, at + 1), (message, "write ’"), Some(right.unwrap_or("’")));
        }
    }

    fn ellipses(&mut self, passage: &Passage<'b>) {
        let right = self.style.typography.ellipsis.as_deref().unwrap_or("…");
        if right == "..." {
            return;
        }
        for (at, _) in passage.text.match_indices("...") {
            let message = "three full stops".to_owned();
            let cure = format!("write {right}");
            self.in_passage("ellipsis", passage, (at, at + 3), (message, &cure), Some(right));
        }
    }
}
