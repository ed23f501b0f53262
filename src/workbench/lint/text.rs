//! Lints of words and of what has no place in a text for people.

use super::super::passage::{Passage, passages_of};
use super::Look;

/// Elements that are pasted with text. Others, such as `<domain>`, are what administrators fill in.
const HTML: [&str; 16] =
    ["a", "b", "i", "em", "strong", "br", "p", "span", "div", "u", "ul", "li", "tt", "code", "bdi", "font"];

impl<'b> Look<'b> {
    pub(super) fn leftovers(&mut self, passage: &Passage<'b>) {
        self.doubled_words(passage);
        self.brackets(passage);
        self.codes(passage);
        self.markup(passage);
        self.ids(passage);
    }

    fn doubled_words(&mut self, passage: &Passage<'b>) {
        if self.is_unspaced() {
            return;
        }
        let words: Vec<(usize, &str)> = passage.words().collect();
        for pair in words.windows(2) {
            let [(first_at, first), (at, word)] = pair else { continue };
            let between = &passage.text[first_at + first.len()..*at];
            let begins = passage.text[..*first_at].trim_end().is_empty()
                || passage.text[..*first_at].trim_end().ends_with(['.', '?', '!', ':']);
            // `A a AAAA`, `bevor Sie sie`: another case is another word, but for the first of a sentence.
            let is_same = first == word || (begins && word.chars().count() > 1 && first.to_lowercase() == *word);
            let is_word = word.chars().any(char::is_alphabetic);
            let pair = format!("{} {}", first.to_lowercase(), word.to_lowercase());
            let is_meant = self.style.doubled_words.iter().any(|meant| meant.to_lowercase() == pair);
            if is_same && is_word && !is_meant && between.trim().is_empty() && !between.is_empty() {
                let message = format!("`{word}` stands twice");
                let cure = "delete one; if it is meant, add the pair to doubled_words in style.toml";
                self.in_passage("doubled-word", passage, (*at, at + word.len()), (message, cure), None);
            }
        }
    }

    fn brackets(&mut self, passage: &Passage<'b>) {
        for (open, close) in [('(', ')'), ('[', ']'), ('（', '）'), ('「', '」'), ('“', '”'), ('«', '»')] {
            let is_quotation =
                |sign: char| self.style.typography.quotation_marks.iter().any(|mark| mark.contains(sign));
            if matches!(open, '“' | '«') && !(is_quotation(open) && is_quotation(close)) {
                continue;
            }
            let n_open = passage.text.matches(open).count();
            let n_close = passage.text.matches(close).count();
            if n_open != n_close {
                let at = passage.text.find([open, close]).unwrap_or(0);
                let place = (at, at + open.len_utf8());
                let message = format!("`{open}` stands {n_open} times and `{close}` {n_close} times");
                self.in_passage("unbalanced-brackets", passage, place, (message, "write both, or none"), None);
            }
        }
    }

    fn codes(&mut self, passage: &Passage<'b>) {
        let text = &passage.text;
        if let Some(at) = printf(text) {
            let message = "this is a placeholder of other formats, and would be printed as it is".to_owned();
            let cure = "write the variable in braces: { $count }";
            self.in_passage("printf-left-over", passage, (at, at + 2), (message, cure), None);
        }
        for (at, _) in text.match_indices('&') {
            let rest: String =
                text[at + 1..].chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '#').collect();
            if !rest.is_empty() && text[at + 1 + rest.len()..].starts_with(';') {
                let message = format!("`&{rest};` is HTML, and would be printed as it is");
                self.in_passage(
                    "html-entity",
                    passage,
                    (at, at + rest.len() + 2),
                    (message, "write the letter itself"),
                    None,
                );
            }
        }
        if let Some(at) = text.find('¶') {
            let message = "a pilcrow, which editors show for a line end".to_owned();
            self.in_passage("pilcrow", passage, (at, at + 2), (message, "delete it"), None);
        }
    }

    fn markup(&mut self, passage: &Passage<'b>) {
        let text = &passage.text;
        for (at, _) in text.match_indices('<') {
            let name: String =
                text[at + 1..].chars().take_while(|letter| letter.is_ascii_alphanumeric() || *letter == '/').collect();
            let rest = &text[at + 1 + name.len()..];
            let is_tag = HTML.contains(&name.trim_matches('/')) && rest.starts_with(['>', ' ']) && rest.contains('>');
            if is_tag {
                let message = format!("`<{name}>` is HTML, and would be printed as it is");
                let cure = "write words only: what they look like is said in templates";
                self.in_passage("html-tags", passage, (at, at + 1 + name.len()), (message, cure), None);
            }
        }
        let is_link = |text: &str| ["http://", "https://", "www."].iter().find_map(|sign| text.find(sign));
        if let Some(at) = is_link(text).filter(|_| !self.english_says(passage, |text| is_link(text).is_some())) {
            let end = text[at..].find(char::is_whitespace).map_or(text.len(), |end| at + end);
            let message = "a link in a text leads away from the site of the reader".to_owned();
            self.in_passage(
                "url-in-translation",
                passage,
                (at, end),
                (message, "leave links to the configuration"),
                None,
            );
        }
    }

    /// Whether the English of a passage is such, too. What English itself says is looked at by itself.
    fn english_says(&self, passage: &Passage<'b>, is_such: impl Fn(&str) -> bool) -> bool {
        let Some((document, english)) = self.english.entry(&passage.entry.id) else { return false };
        let is_said = passages_of(document, english, passage.attribute).iter().any(|english| is_such(&english.text));
        is_said && (!self.language.is_english() || passage.attribute == Some("admin"))
    }

    fn ids(&mut self, passage: &Passage<'b>) {
        let is_id = |word: &&str| word.matches('-').count() > 0 && self.contract.message(word).is_some();
        if let Some((at, word)) = passage.words().find(|(_, word)| is_id(word)) {
            let message = format!("`{word}` is the id of a message");
            self.in_passage(
                "message-id-in-value",
                passage,
                (at, at + word.len()),
                (message, "write what it says"),
                None,
            );
        }
    }
}

/// `%s`, `%1$d`, `%(name)s`.
fn printf(text: &str) -> Option<usize> {
    text.match_indices('%').map(|(at, _)| at).find(|at| {
        let rest = &text[at + 1..];
        let rest = rest.trim_start_matches(|letter: char| letter.is_ascii_digit());
        let rest = rest.strip_prefix('$').unwrap_or(rest);
        let is_letter = |rest: &str, letters: [char; 3]| {
            rest.starts_with(letters) && !rest[1..].starts_with(|next: char| next.is_alphanumeric())
        };
        is_letter(rest, ['s', 'd', 'S']) || (rest.starts_with('(') && rest.contains(")s"))
    })
}
