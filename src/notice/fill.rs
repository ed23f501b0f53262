//! Filling a form in: copying runs, taking branches, writing values.

use super::direction::open_behind;
use super::form::{Atom, Form, Paragraph, Step, TEXT_COLUMNS, split, wrap_words};
use super::scratch::AtHand;
use super::values::{Place, Values};
use crate::layout::{Arm, Channel, List, Slot, Value};
use crate::mime::body::{Body, Kept};
use crate::policy::MASK;
use crate::text::bidi::{LRI, PDI};
use crate::text::{display_width, is_printable_without_equals, is_simple, pieces};

/// Fills the forms of one notice in, in one channel.
pub(super) struct Filling<'a, 'o> {
    values: &'a Values<'a>,
    forms: &'a AtHand,
    channel: Channel,
    out: Body<'o>,
    place: Place<'a>,
    /// The value that is being written.
    value: String,
    /// The line of a paragraph that is being filled.
    line: String,
}

impl<'a, 'o> Filling<'a, 'o> {
    /// Fills a frame and its groups in and gives the buffers back.
    pub(super) fn write(
        values: &'a Values<'a>,
        forms: &'a AtHand,
        channel: Channel,
        kept: Kept,
        buffers: &mut [String; 2],
        out: &'o mut Vec<u8>,
    ) {
        let [value, line] = std::mem::take(buffers);
        let mut filling =
            Self { values, forms, channel, out: Body::new(kept, out), place: Place::default(), value, line };
        filling.steps(steps_of(forms.frame(), channel));
        *buffers = [filling.value, filling.line];
    }

    // What it calls stays outside, so that the loop over most of a form is small: a notice takes two in a hundred less.
    fn steps(&mut self, steps: &'a [Step]) {
        for step in steps {
            match step {
                Step::Run(run) => self.out.run(run),
                Step::HtmlBlank(value) => self.html_blank(*value),
                Step::When { fact, then, otherwise } => {
                    let holds = self.values.holds(*fact, &self.place);
                    #[cfg(test)]
                    taken::note(step, usize::from(!holds));
                    self.steps(if holds { then } else { otherwise });
                }
                Step::Paragraph(paragraph) => self.paragraph(paragraph),
                Step::BlockLine { value, indent } => self.block_lines(*value, usize::from(*indent)),
                Step::Each { list, body } => {
                    #[cfg(test)]
                    taken::note(step, 0);
                    self.each(*list, body);
                }
                Step::Choose { number, arms } => {
                    let number = self.values.number(*number, &self.place);
                    let arm = self.arm(number, arms);
                    #[cfg(test)]
                    taken::note(step, arm);
                    self.steps(&arms[arm].1);
                }
                Step::Slot(slot) => self.slot(*slot),
            }
        }
    }

    /// The place of the arm that fits a number.
    fn arm(&self, number: u64, arms: &'a [(Arm, Box<[Step]>)]) -> usize {
        let category = self.values.formats.plurals().cardinal(number);
        let is_taken = |(arm, _): &(Arm, Box<[Step]>)| match arm {
            Arm::Exactly(exact) => *exact == number,
            Arm::Category(of) => *of == category,
            Arm::Default => true,
        };
        // Exact arms stand first and the default last: that is the order in which they are drawn.
        arms.iter().position(is_taken).unwrap_or(arms.len() - 1)
    }

    #[inline(never)]
    fn each(&mut self, list: List, body: &'a [Step]) {
        let outer = self.place;
        match list {
            List::GroupRecipients => {
                for recipient in self.values.group_recipients(&outer) {
                    self.place.recipient = Some(recipient);
                    self.steps(body);
                }
            }
            List::Recipients => {
                for recipient in self.values.recipients() {
                    self.place.recipient = Some(recipient);
                    self.steps(body);
                }
            }
            List::Attempts => {
                for attempt in self.values.attempts(&outer) {
                    self.place.attempt = Some(attempt);
                    self.steps(body);
                }
            }
            List::Hops => {
                for hop in self.values.hops() {
                    self.place.hop = Some(hop);
                    self.steps(body);
                }
            }
        }
        self.place = outer;
    }

    #[inline(never)]
    fn slot(&mut self, slot: Slot) {
        for (index, form) in self.forms.groups().enumerate().take(self.values.n_groups_shown) {
            if slot == Slot::Advice && self.values.is_advice_repeated(index) {
                continue;
            }
            self.place = self.values.place_of_group(index);
            self.steps(match (slot, self.channel) {
                (Slot::Groups, channel) => steps_of(form, channel),
                (Slot::Advice, Channel::Text) => &form.advice[0],
                (Slot::Advice, Channel::Html) => &form.advice[1],
            });
        }
        self.place = Place::default();
    }

    #[inline(never)]
    fn html_blank(&mut self, value: Value) {
        self.value.clear();
        if value.is_said() {
            return self.html_lines(value);
        }
        let text = self.values.text(value, &self.place, &mut self.value);
        if value.is_dotted_name() {
            return write_html_name(text, &mut self.out);
        }
        if value.is_worded() && text.contains(LRI) {
            return write_html_words(text, &mut self.out);
        }
        write_html(text, &mut self.out);
    }

    #[inline(never)]
    fn html_lines(&mut self, value: Value) {
        let mut is_first = true;
        let words = self.forms.withheld();
        self.values.lines(value, &self.place, &mut self.value, |line| {
            if !std::mem::take(&mut is_first) {
                self.out.kept(b"<br>");
            }
            for (at, piece) in pieces(line, MASK as u8).enumerate() {
                if at > 0 {
                    self.out.run(&words.html);
                }
                write_html(piece, &mut self.out);
            }
        });
    }

    /// A value on lines of its own: an address or a link stays whole whatever its length, a reply is wrapped at spaces.
    #[inline(never)]
    fn block_lines(&mut self, value: Value, indent: usize) {
        self.value.clear();
        if value.is_said() {
            let (out, values) = (&mut self.out, self.values);
            let words = self.forms.withheld();
            return values.lines(value, &self.place, &mut self.value, |line| {
                let before = values.before_foreign_line(line);
                match line.contains(MASK) {
                    true => wrapped_line(&line.replace(MASK, &words.text), before, indent, out),
                    false => wrapped_line(line, before, indent, out),
                }
            });
        }
        let text = self.values.text(value, &self.place, &mut self.value);
        spaces(indent, &mut self.out);
        let [before, after] = self.values.around_block(value, text);
        for piece in [before, text, after] {
            self.out.text(piece);
        }
        self.out.line_end();
    }

    #[inline(never)]
    fn paragraph(&mut self, paragraph: &'a Paragraph) {
        let (indent, hanging) = (usize::from(paragraph.indent), usize::from(paragraph.hanging));
        let mut line = Line::begin(indent, hanging, "", &mut self.out);
        for (at, word) in paragraph.words.iter().enumerate() {
            let n_spaces = if at == 0 { 0 } else { usize::from(word.spaces) };
            if let Some((kept, columns)) = &word.literal {
                line.literal(n_spaces, kept, usize::from(*columns));
                continue;
            }
            self.line.clear();
            let (mut columns, mut has_prose) = (0, false);
            for atom in &word.atoms {
                match atom {
                    Atom::Text { text, columns: width } => {
                        self.line.push_str(text);
                        columns += usize::from(*width);
                    }
                    Atom::Value(value) => {
                        self.value.clear();
                        let text = self.values.text(*value, &self.place, &mut self.value);
                        let [before, after] = self.values.around_inline(*value, text);
                        for piece in [before, text, after] {
                            self.line.push_str(piece);
                        }
                        columns += display_width(text);
                        has_prose |= value.is_prose();
                    }
                }
            }
            line.word(n_spaces, &self.line, columns, has_prose);
        }
        self.out.line_end();
    }
}

/// A line that is being filled with words.
struct Line<'l, 'o> {
    column: usize,
    /// Columns in front of the lines below.
    hanging: usize,
    is_empty: bool,
    /// In front of what stands on each line.
    before: &'static str,
    /// The isolate that is open: it is closed at the end of a line, and opened again on the next.
    open: &'static str,
    out: &'l mut Body<'o>,
}

impl<'l, 'o> Line<'l, 'o> {
    fn begin(indent: usize, hanging: usize, before: &'static str, out: &'l mut Body<'o>) -> Self {
        spaces(indent, out);
        out.text(before);
        Self { column: indent, hanging, is_empty: true, before, open: "", out }
    }

    /// Puts a word down, whole if a line can hold it; otherwise it is broken where a value in it has spaces, or where prose can be.
    fn word(&mut self, n_spaces: usize, word: &str, columns: usize, has_prose: bool) {
        if self.hanging + columns <= TEXT_COLUMNS || !(has_prose || word.contains(' ')) {
            return self.unbroken(n_spaces, word, columns);
        }
        let mut gap = n_spaces;
        for piece in word.split(' ') {
            if !piece.is_empty() {
                self.prose(gap, piece, has_prose);
                gap = 0;
            }
            gap += 1;
        }
    }

    /// Puts down what has no spaces: prose that no line can hold is broken where its script may be.
    fn prose(&mut self, n_spaces: usize, piece: &str, is_prose: bool) {
        let columns = display_width(piece);
        if !is_prose || piece.is_ascii() || self.hanging + columns <= TEXT_COLUMNS {
            self.unbroken(n_spaces, piece, columns);
            self.open = open_behind(piece, self.open);
            return;
        }
        let mut gap = n_spaces;
        for (_, part) in split(piece) {
            self.unbroken(gap, part, display_width(part));
            self.open = open_behind(part, self.open);
            gap = 0;
        }
    }

    fn unbroken(&mut self, n_spaces: usize, word: &str, columns: usize) {
        self.make_room(n_spaces, columns);
        self.out.text(word);
    }

    /// A word that is kept as it is to be written.
    #[inline]
    fn literal(&mut self, n_spaces: usize, kept: &[u8], columns: usize) {
        self.make_room(n_spaces, columns);
        self.out.kept(kept);
    }

    /// Words that need no encoding, each as many columns wide as it has octets: as many at once as a line holds.
    fn literals(&mut self, words: &str) {
        let mut rest = words;
        while self.column + rest.len() > TEXT_COLUMNS {
            let (fitting, next) = rest.split_at(end_of_words(rest, TEXT_COLUMNS.saturating_sub(self.column)));
            self.out.literal(fitting);
            rest = next.trim_start_matches(' ');
            if rest.is_empty() {
                return;
            }
            self.out.line_end();
            self.column = self.hanging;
            spaces(self.hanging, self.out);
            self.out.text(self.before);
        }
        self.out.literal(rest);
    }

    /// Ends the line if a word of so many columns does not fit, and counts the word.
    #[inline]
    fn make_room(&mut self, n_spaces: usize, columns: usize) {
        if !self.is_empty && self.column + n_spaces + columns > TEXT_COLUMNS {
            if !self.open.is_empty() {
                self.out.text(PDI);
            }
            self.out.line_end();
            self.column = self.hanging;
            spaces(self.hanging, self.out);
            for piece in [self.before, self.open] {
                self.out.text(piece);
            }
        } else {
            spaces(n_spaces, self.out);
            self.column += n_spaces;
        }
        self.column += columns;
        self.is_empty = false;
    }
}

fn steps_of(form: &Form, channel: Channel) -> &[Step] {
    match channel {
        Channel::Text => &form.text,
        Channel::Html => &form.html,
    }
}

#[inline]
fn spaces(number: usize, out: &mut Body<'_>) {
    if number == 1 {
        return out.kept(b" ");
    }
    const SPACES: &str = "                                ";
    let mut left = number;
    while left > 0 {
        let n = left.min(SPACES.len());
        out.text(&SPACES[..n]);
        left -= n;
    }
}

/// Where the words end that fit so many octets; where the first one ends, if none does.
fn end_of_words(text: &str, n_octets_max: usize) -> usize {
    let octets = text.as_bytes();
    let is_end = |at: &usize| octets.get(*at).is_none_or(|octet| *octet == b' ') && octets[at - 1] != b' ';
    (1..=n_octets_max.min(octets.len()))
        .rev()
        .find(is_end)
        .or_else(|| (n_octets_max + 1..octets.len()).find(is_end))
        .unwrap_or(octets.len())
}

/// One line of a reply, wrapped at its spaces; what goes on stands two columns deeper.
fn wrapped_line(text: &str, before: &'static str, indent: usize, out: &mut Body<'_>) {
    let mut line = Line::begin(indent, indent + 2, before, out);
    if is_printable_without_equals(text.as_bytes()) {
        line.literals(text.trim_end_matches(' '));
        return line.out.line_end();
    }
    let mut gap = 0;
    for word in wrap_words(text) {
        if !word.is_empty() {
            line.prose(gap, word, true);
            gap = 0;
        }
        gap += 1;
    }
    line.out.line_end();
}

/// A name in HTML, which may be broken behind its dots and its `@` rather than inside a word.
fn write_html_name(text: &str, out: &mut Body<'_>) {
    let is_simple = is_simple(text.as_bytes());
    let mut start = 0;
    let ends = memchr::memchr2_iter(b'.', b'@', text.as_bytes()).map(|at| at + 1).chain([text.len()]);
    for end in ends {
        let piece = &text[start..end];
        if start > 0 && !piece.is_empty() {
            out.kept(b"<wbr>");
        }
        match is_simple {
            true => out.literal(piece),
            false => write_html(piece, out),
        }
        start = end;
    }
}

/// What a language from right to left writes, with elements in place of its isolates.
fn write_html_words(text: &str, out: &mut Body<'_>) {
    for (at, piece) in text.split(LRI).enumerate() {
        let (isolated, rest) = if at == 0 {
            (None, piece)
        } else {
            piece.split_once(PDI).map_or((None, piece), |(inside, rest)| (Some(inside), rest))
        };
        if let Some(isolated) = isolated {
            out.text("<span dir=\"ltr\">");
            write_html(isolated, out);
            out.text("</span>");
        }
        write_html(rest, out);
    }
}

/// A value in HTML: escaped, then encoded.
fn write_html(text: &str, out: &mut Body<'_>) {
    if is_simple(text.as_bytes()) {
        return out.literal(text);
    }
    let is_special = |byte: &u8| matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'');
    let mut rest = text;
    while let Some(at) = rest.as_bytes().iter().position(is_special) {
        out.text(&rest[..at]);
        out.kept(match rest.as_bytes()[at] {
            b'&' => b"&amp;",
            b'<' => b"&lt;",
            b'>' => b"&gt;",
            b'"' => b"&quot;",
            _ => b"&#39;",
        });
        rest = &rest[at + 1..];
    }
    out.text(rest);
}

/// Which arms of which steps were taken on this thread.
#[cfg(test)]
pub(super) mod taken {
    use std::cell::RefCell;
    use std::collections::HashSet;

    use super::Step;

    thread_local! {
        static TAKEN: RefCell<HashSet<(usize, usize)>> = RefCell::default();
    }

    pub(super) fn note(step: &Step, arm: usize) {
        TAKEN.with_borrow_mut(|taken| taken.insert((std::ptr::from_ref(step).addr(), arm)));
    }

    /// Forgets all, before forms come that may stand where others stood.
    pub(in crate::notice) fn clear() {
        TAKEN.with_borrow_mut(|taken| taken.clear());
    }

    /// Whether an arm of a step was taken. Forms must still be alive, or another may have their place.
    pub(in crate::notice) fn was(step: &Step, arm: usize) -> bool {
        TAKEN.with_borrow(|taken| taken.contains(&(std::ptr::from_ref(step).addr(), arm)))
    }
}

#[cfg(test)]
mod tests {
    use super::{Line, TEXT_COLUMNS, wrap_words, wrapped_line};
    use crate::mime::body::{Body, Kept};

    /// Word by word.
    fn wrapped_by_words(text: &str, before: &'static str, indent: usize, out: &mut Body<'_>) {
        let mut line = Line::begin(indent, indent + 2, before, out);
        let mut gap = 0;
        for word in wrap_words(text) {
            if !word.is_empty() {
                line.unbroken(gap, word, word.len());
                gap = 0;
            }
            gap += 1;
        }
        line.out.line_end();
    }

    proptest::proptest! {
        #[test]
        fn words_that_need_no_encoding_are_wrapped_as_one_by_one(
            text in "( {0,3}[a-z.]{0,20}){0,12}|( {0,90}[a-z]{0,90}){0,4}| {0,200}",
            indent in 0..TEXT_COLUMNS + 8,
            before in proptest::sample::select(vec!["", "\u{200e}"]),
        ) {
            let (mut one_by_one, mut at_once) = (Vec::new(), Vec::new());
            wrapped_by_words(&text, before, indent, &mut Body::new(Kept::QuotedPrintable, &mut one_by_one));
            wrapped_line(&text, before, indent, &mut Body::new(Kept::QuotedPrintable, &mut at_once));
            proptest::prop_assert_eq!(String::from_utf8(at_once), String::from_utf8(one_by_one));
        }
    }
}
