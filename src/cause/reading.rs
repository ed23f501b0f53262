//! What stands in the words of a diagnostic: wordings, stages, and replies that are quoted in it.

use super::machine::{START, State};
use super::wording::{Meaning, WordingSet, Wordings};
use crate::report::SmtpStage;
use crate::status::EnhancedStatus;

/// What was read in a text, in one pass from its first byte to its last.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Reading {
    /// The wordings that are heard.
    pub(super) heard: Heard,
    /// The command that is named last.
    pub(super) stage: Option<SmtpStage>,
    /// The reply with which the text begins.
    pub(super) leading: Option<ReplyCodes>,
    /// The last reply that is quoted.
    pub(super) quoted: Option<Quotation>,
    /// The last enhanced code behind a `#`: `(#5.1.1)` of qmail.
    pub(super) marked: Option<EnhancedStatus>,
}

/// `550 5.1.1`, or `550` alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct ReplyCodes {
    pub(super) code: u16,
    pub(super) enhanced: Option<EnhancedStatus>,
}

/// A reply inside a text: `host mx.example.no said: 550 5.1.1 no such user`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Quotation {
    pub(super) codes: ReplyCodes,
    /// The words before it say that it is quoted.
    pub(super) is_announced: bool,
    /// The wordings that are heard behind it.
    pub(super) heard: Heard,
}

/// What was said, as far as it was understood, and how much there was to understand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Heard {
    /// The wordings that are heard anywhere.
    pub(super) wordings: WordingSet,
    /// Those that are heard in the first sentence.
    pub(super) at_first: WordingSet,
    /// How many words there are: of letters alone, two at least.
    pub(super) n_words: u16,
    /// How many of these are in no phrase that is known.
    pub(super) n_unheard: u16,
    // How many of those stand one behind the other before the word that is being read, and whether this one is in a phrase.
    n_unheard_before: u16,
    is_in_phrase: bool,
    is_over: bool,
}

/// A link counts as so many words.
const WORDS_OF_LINK: u16 = 4;

// What a byte is, in bits.
/// A letter, of any alphabet.
const LETTER: u8 = 1;
/// What no word has in it or at its ends.
const NO_WORD: u8 = 1 << 1;
/// What may not stand between the words that announce a reply and the reply.
const NO_QUOTE: u8 = 1 << 2;
/// More may begin here than a phrase.
const SPECIAL: u8 = 1 << 3;

static KINDS: [u8; 256] = {
    let mut kinds = [0; 256];
    let mut byte = 0;
    while byte < 256 {
        // OK because it is below 256.
        kinds[byte] = kind_of(byte as u8);
        byte += 1;
    }
    kinds
};

const fn kind_of(byte: u8) -> u8 {
    let word = match byte {
        b'A'..=b'Z' | b'a'..=b'z' | 0x80.. => LETTER,
        b' ' | b'.' | b',' | b':' | b';' | b'!' | b'?' | b'\'' | b'"' | b'(' | b')' => 0,
        _ => NO_WORD,
    };
    let quote = match byte {
        b' ' | b'#' | b'<' | b'>' | b'\'' | b'"' | b'(' | b':' | b'-' | b'[' => 0,
        _ => NO_QUOTE,
    };
    let special = match byte {
        b' ' | b'4' | b'5' | b'#' | b'/' => SPECIAL,
        _ => 0,
    };
    word | quote | special
}

/// What was read last. Texts that servers say one after the other differ in the address that they name, and mostly end alike:
/// where the reader has come to a common end as it did before, the rest is known.
#[derive(Default)]
pub(super) struct Memory<'a> {
    text: &'a str,
    end: Option<CommonEnd<'a>>,
}

/// The end of a text, from behind a space on.
#[derive(Clone, Copy)]
struct CommonEnd<'a> {
    n_octets: usize,
    /// The reader as it came there.
    reader: Reader<'a>,
    /// What came of the whole.
    reading: Reading,
}

/// Reads lines of text.
#[derive(Clone, Copy)]
struct Reader<'w> {
    wordings: &'w Wordings,
    state: State,
    // The byte that was heard last, spaces as one.
    last: u8,
    // Words that announce a reply were heard, and since then bytes of these kinds.
    is_announced: bool,
    since: u8,
    // The kinds of bytes in the word that is being read, and how many there are.
    kinds: u8,
    n_octets: u16,
    reading: Reading,
}

impl Reading {
    /// Several spaces count as one, and a line end counts as a space. So do the codes of a reply, with which systems that
    /// quote one begin each of its lines: `550-5.1.1 no 550-5.1.1 such user`.
    pub(super) fn of<'a>(lines: impl Iterator<Item = &'a str>, wordings: &Wordings) -> Self {
        let mut reader = Reader::new(wordings);
        for (at, line) in lines.enumerate() {
            reader.line(line, 0, line.len(), at == 0);
            reader.space(None);
        }
        reader.reading
    }

    /// The same of one line, with what is remembered of the line before.
    pub(super) fn of_next<'a>(line: &'a str, wordings: &'a Wordings, memory: &mut Memory<'a>) -> Self {
        let before = std::mem::replace(memory, Memory { text: line, end: None });
        let end = before.end.filter(|end| line.ends_with(end_of(before.text, end.n_octets)));
        let n_octets = end.map_or_else(|| n_common_octets(before.text, line), |end| end.n_octets);
        let mut reader = Reader::new(wordings);
        let join = line.len() - n_octets;
        let mut at = 0;
        if n_octets > 0 && !may_open_reply(&line.as_bytes()[..join]) {
            at = reader.line(line, 0, join, true);
        }
        // Where it is a code that goes on over the place, there is no common end.
        let at_join = (at == join && at > 0).then_some(reader);
        if let (Some(end), Some(reader)) = (end, &at_join)
            && reader.is_as(&end.reader)
        {
            memory.end = Some(end);
            return end.reading;
        }
        reader.line(line, at, line.len(), true);
        reader.space(None);
        memory.end = at_join.map(|at_join| CommonEnd { n_octets, reader: at_join, reading: reader.reading });
        reader.reading
    }
}

fn end_of(text: &str, n_octets: usize) -> &str {
    &text[text.len() - n_octets..]
}

/// How many octets two texts have in common at their ends, from behind a space on; none if these are too few to be worth it.
fn n_common_octets(one: &str, other: &str) -> usize {
    /// More than it costs to compare two readers.
    const OCTETS_MIN: usize = 16;
    let pairs = one.bytes().rev().zip(other.bytes().rev());
    let n_octets = pairs.take_while(|(one, other)| one == other).count();
    let common = &other.as_bytes()[other.len() - n_octets..];
    let space = common.iter().position(|octet| *octet == b' ');
    space.map(|space| n_octets - space - 1).filter(|n_octets| *n_octets >= OCTETS_MIN).unwrap_or(0)
}

/// Whether a reply that begins behind these bytes would be the one with which the text begins.
fn may_open_reply(bytes: &[u8]) -> bool {
    bytes.iter().all(|byte| b" #<'\"(".contains(byte))
}

impl<'w> Reader<'w> {
    fn new(wordings: &'w Wordings) -> Self {
        Self {
            wordings,
            state: START,
            last: b' ',
            is_announced: false,
            since: 0,
            kinds: 0,
            n_octets: 0,
            reading: Reading::default(),
        }
    }

    /// Whether another one goes on as this one does, whatever follows. All fields are named, so that none is forgotten.
    fn is_as(&self, other: &Self) -> bool {
        let Self { wordings: _, state, last, is_announced, since, kinds, n_octets, reading } = self;
        (*state, *last, *is_announced, *since, *kinds, *n_octets)
            == (other.state, other.last, other.is_announced, other.since, other.kinds, other.n_octets)
            && *reading == other.reading
    }

    /// Reads a line from one place to another, and returns where it has come to: further, if a code goes on there.
    fn line(&mut self, line: &str, from: usize, to: usize, is_first: bool) -> usize {
        let bytes = line.as_bytes();
        let mut at = from;
        while at < to {
            if KINDS[usize::from(bytes[at])] & SPECIAL == 0 {
                at += self.ordinary(&bytes[at..]);
                continue;
            }
            match self.special(line, at, is_first) {
                0 => {
                    self.hear(bytes[at]);
                    self.understand(bytes.get(at + 1).copied());
                    at += 1;
                }
                n_taken => at += n_taken,
            }
        }
        at
    }

    /// Hears bytes up to the next that is special, or to the end of a phrase, and returns how many.
    fn ordinary(&mut self, bytes: &[u8]) -> usize {
        let (mut state, mut kinds, mut n_heard) = (self.state, 0, 0);
        for &byte in bytes {
            let kind = KINDS[usize::from(byte)];
            if kind & SPECIAL != 0 {
                break;
            }
            state = self.wordings.after(state, byte);
            kinds |= kind;
            n_heard += 1;
            if state.is_end() {
                break;
            }
        }
        self.heard(bytes[n_heard - 1], kinds, n_heard, state);
        self.understand(bytes.get(n_heard).copied());
        n_heard
    }

    /// What is more than one byte of a phrase: the octets that were taken, if any were.
    fn special(&mut self, line: &str, at: usize, is_first: bool) -> usize {
        let bytes = line.as_bytes();
        match bytes[at] {
            b' ' => {
                self.space(bytes.get(at + 1).copied());
                return 1;
            }
            b'4' | b'5' if !is_within_number(self.last) => {
                let is_start = is_first && may_open_reply(&bytes[..at]);
                return self.codes(line, at, is_start).unwrap_or(0);
            }
            b'#' => self.marked(line, at + 1),
            // A link leads to more.
            b'/' if self.last == b':' => self.each_heard(|heard| heard.count(WORDS_OF_LINK)),
            _ => {}
        }
        0
    }

    fn space(&mut self, next: Option<u8>) {
        if self.last == b' ' {
            return;
        }
        let is_end = matches!(self.last, b'.' | b'!' | b'?');
        let is_word = self.kinds & LETTER != 0 && self.kinds & NO_WORD == 0 && self.n_octets > 1;
        self.each_heard(|heard| {
            heard.end_word(is_word);
            heard.is_over |= is_end && heard.n_words > 0;
        });
        self.hear(b' ');
        self.understand(next);
        (self.kinds, self.n_octets) = (0, 0);
    }

    fn each_heard(&mut self, change: impl Fn(&mut Heard)) {
        change(&mut self.reading.heard);
        if let Some(quoted) = &mut self.reading.quoted {
            change(&mut quoted.heard);
        }
    }

    fn hear(&mut self, byte: u8) {
        self.heard(byte, KINDS[usize::from(byte)], 1, self.wordings.after(self.state, byte));
    }

    /// So many bytes of these kinds were heard, which led to this state.
    fn heard(&mut self, last: u8, kinds: u8, n_octets: usize, state: State) {
        self.last = last;
        self.kinds |= kinds;
        self.since |= kinds;
        self.n_octets = self.n_octets.saturating_add(u16::try_from(n_octets).unwrap_or(u16::MAX));
        self.state = state;
    }

    /// Takes note of the phrases that end here.
    fn understand(&mut self, next: Option<u8>) {
        if !self.state.is_end() {
            return;
        }
        let is_behind = self.last == b' ';
        for sound in self.wordings.heard(self.state, next) {
            self.each_heard(|heard| heard.phrase(sound.n_words, is_behind));
            match sound.meaning {
                Meaning::Wording(number) => self.each_heard(|heard| heard.insert(number)),
                Meaning::Stage(stage) => {
                    self.reading.stage = Some(stage);
                    self.each_heard(|heard| heard.n_words = heard.n_words.saturating_sub(sound.n_words));
                }
                Meaning::Quote => (self.is_announced, self.since) = (true, 0),
            }
        }
    }

    /// Whether words that announce a reply stand before this place, and nothing else between.
    fn is_announced(&self) -> bool {
        self.is_announced && self.since & NO_QUOTE == 0
    }

    /// Takes the codes of a reply that begin here, and returns how many octets they have.
    fn codes(&mut self, line: &str, at: usize, is_start: bool) -> Option<usize> {
        let (codes, n_octets) = reply_codes(&line[at..])?;
        // `[192.0.2.1]:465` names a port.
        if codes.enhanced.is_none() && !is_start && (!self.is_announced() || self.last == b':') {
            return None;
        }
        let is_announced = self.is_announced();
        match &mut self.reading.quoted {
            _ if is_start => self.reading.leading = Some(codes),
            // The next line of the same reply.
            Some(quoted) if quoted.codes == codes && !is_announced => {}
            quoted => *quoted = Some(Quotation { codes, is_announced, heard: Heard::default() }),
        }
        self.is_announced = false;
        self.space(None);
        Some(n_octets)
    }

    fn marked(&mut self, line: &str, at: usize) {
        if let Ok((status, rest)) = EnhancedStatus::parse_prefix(&line[at..])
            && !goes_on(rest)
        {
            self.reading.marked = Some(status);
        }
    }
}

impl Heard {
    fn count(&mut self, n_words: u16) {
        self.n_words = self.n_words.saturating_add(n_words);
    }

    /// A word has ended, or something else that stands between spaces.
    fn end_word(&mut self, is_word: bool) {
        let n_words = u16::from(is_word);
        self.count(n_words);
        match std::mem::take(&mut self.is_in_phrase) {
            true => self.n_unheard_before = 0,
            false => {
                self.n_unheard = self.n_unheard.saturating_add(n_words);
                self.n_unheard_before = self.n_unheard_before.saturating_add(n_words);
            }
        }
    }

    /// A phrase of so many words has ended, in the word that is being read or behind it.
    fn phrase(&mut self, n_words: u16, is_behind: bool) {
        self.is_in_phrase |= !is_behind;
        let n_before = n_words - u16::from(!is_behind);
        let n_now_heard = n_before.min(self.n_unheard_before);
        self.n_unheard -= n_now_heard;
        self.n_unheard_before -= n_now_heard;
    }

    fn insert(&mut self, number: usize) {
        self.wordings.insert(number);
        if !self.is_over {
            self.at_first.insert(number);
        }
    }
}

/// Whether a digit behind this byte belongs to a longer number or name: `192.0.2.1`, `x-550`.
fn is_within_number(before: u8) -> bool {
    before.is_ascii_alphanumeric() || matches!(before, b'.' | b'-' | b'_' | b'@' | b'/' | b'+')
}

/// `550 5.1.1 `, `550-5.1.1 `, `550 #5.1.0 `, `550 `, `550-`: the codes, and how many octets they have.
fn reply_codes(text: &str) -> Option<(ReplyCodes, usize)> {
    let digits = text.as_bytes().get(..3).filter(|digits| digits.iter().all(u8::is_ascii_digit))?;
    let code = digits.iter().fold(0, |code, digit| code * 10 + u16::from(digit - b'0'));
    let rest = &text[3..];
    if !rest.is_empty() && !rest.starts_with([' ', '-']) {
        return None;
    }
    let behind = rest.get(1..).unwrap_or_default();
    let behind = behind.strip_prefix('#').unwrap_or(behind);
    let enhanced = EnhancedStatus::parse_prefix(behind).ok().filter(|(_, rest)| !goes_on(rest));
    let n_octets = match enhanced {
        Some((_, rest)) => text.len() - rest.len(),
        None => text.len().min(4),
    };
    Some((ReplyCodes { code, enhanced: enhanced.map(|(status, _)| status) }, n_octets))
}

/// Whether what looked like a code goes on: `5.1.1.2`, `5.1.1x`.
fn goes_on(rest: &str) -> bool {
    let mut bytes = rest.bytes();
    match bytes.next() {
        Some(b'.') => bytes.next().is_some_and(|byte| byte.is_ascii_digit()),
        Some(byte) => byte.is_ascii_alphanumeric(),
        None => false,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Memory, Reading, Wordings};
    use crate::report::SmtpStage;
    use crate::status::EnhancedStatus;

    fn wordings() -> Wordings {
        let named = |name: &str, phrases: &[&str]| (name.to_owned(), phrases.iter().map(|&it| it.to_owned()).collect());
        let wordings = [named("full", &["mailbox is full", "boîte pleine"]), named("rbl", &["rbl|"])];
        let stages = [named("rcpt", &["after rcpt to"]), named("data", &["after data"])];
        let quotes = ["->", "said:"].map(str::to_owned);
        Wordings::compile(wordings.into(), &BTreeMap::from(stages), &quotes)
    }

    fn read(text: &str) -> Reading {
        Reading::of(text.split('\n'), &wordings())
    }

    fn hears(text: &str, name: &str) -> bool {
        read(text).heard.wordings.contains(wordings().number(name).unwrap())
    }

    fn quoted(text: &str) -> Option<(u16, Option<EnhancedStatus>)> {
        read(text).quoted.map(|quoted| (quoted.codes.code, quoted.codes.enhanced))
    }

    fn status(text: &str) -> Option<EnhancedStatus> {
        EnhancedStatus::parse(text).ok()
    }

    #[test]
    fn case_line_ends_and_repeated_spaces_make_no_difference() {
        assert!(hears("The MAILBOX  is\n full", "full"));
        assert!(!hears("mailbox-is full", "full"));
    }

    #[test]
    fn letters_beyond_ascii_are_heard_as_they_are_and_as_escapes() {
        assert!(hears("Boîte pleine", "full") && hears(r"bo\x{EE}te pleine", "full"));
    }

    #[test]
    fn a_whole_word_ends_where_it_is_said_to() {
        assert!(hears("listed in RBL.", "rbl") && hears("in rbl", "rbl"));
        assert!(!hears("rblsmtpd", "rbl"));
    }

    #[test]
    fn codes_at_the_start_of_quoted_lines_are_not_heard() {
        assert!(hears("host mx said: 550-5.2.2 The mailbox 550-5.2.2 is 550 5.2.2 full", "full"));
    }

    #[test]
    fn a_reply_is_quoted_with_its_enhanced_code_anywhere_and_without_where_it_is_announced() {
        assert_eq!(quoted("host mx.example.no [192.0.2.1]: 550 5.1.1 no"), Some((550, status("5.1.1"))));
        assert_eq!(quoted("host mx said: '550-no such user"), Some((550, None)));
        assert_eq!(quoted("x -> 550 5.0.350 y -> 554 5.7.1 z"), Some((554, status("5.7.1"))));
        assert_eq!(quoted("500 octets, 550 lines, 1.450 4.1.1, 192.550 5.1.1, 550 5.1.1.1"), None);
    }

    #[test]
    fn a_text_may_begin_with_a_reply() {
        let reading = read("#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##");
        assert_eq!(reading.leading.map(|codes| (codes.code, codes.enhanced)), Some((550, status("5.1.1"))));
        assert!(reading.quoted.is_none());
    }

    #[test]
    fn only_what_is_said_behind_a_quoted_reply_is_of_it() {
        let reading = read("mailbox is full -> 550 rbl");
        let (full, rbl) = (wordings().number("full").unwrap(), wordings().number("rbl").unwrap());
        let of_quoted = reading.quoted.unwrap().heard.wordings;
        assert!(reading.heard.wordings.contains(full) && reading.heard.wordings.contains(rbl));
        assert!(!of_quoted.contains(full) && of_quoted.contains(rbl));
    }

    #[test]
    fn words_in_no_phrase_are_counted() {
        let n_unheard = |text| read(text).heard.n_unheard;
        assert_eq!(n_unheard("<ola@example.no>: sorry, the mailbox is full."), 2);
        assert_eq!(n_unheard("mailbox is full mailbox is full, see rbl"), 1);
        assert_eq!(n_unheard("after RCPT TO:<x> the after data"), 1);
        assert_eq!((n_unheard("is full"), n_unheard("550 5.1.1 x 1234"), n_unheard("")), (2, 0, 0));
        let reading = read("never mind said: 550 so the mailbox is full");
        assert_eq!((reading.heard.n_unheard, reading.quoted.unwrap().heard.n_unheard), (4, 2));
    }

    #[test]
    fn codes_behind_a_hash_and_stages_are_read_wherever_they_stand() {
        let reading = read("sorry (#5.1.1) after RCPT TO:<x>, after DATA");
        assert_eq!((reading.marked, reading.stage), (status("5.1.1"), Some(SmtpStage::Data)));
        assert_eq!(read("#5.1.1.1 #5.x").marked, None);
    }

    proptest::proptest! {
        #![proptest_config(proptest::prelude::ProptestConfig { failure_persistence: None, ..proptest::prelude::ProptestConfig::with_cases(2000) })]

        #[test]
        fn what_is_remembered_of_one_text_makes_no_difference_to_the_next(
            texts in proptest::collection::vec(
                "(<[a-z45]{1,3}@[a-z]{1,2}>:? ?|550[ -]|mailbox |(#| )5\\.1\\.[12]|after |é ?){0,3}(is full|mailbox is full and more|after RCPT TO, rbl|said: 550 5.1.1 no such user|-> 550 5.1.1 a, 550 5.2.2 b|5.1.1 no such user here.)",
                1..6,
            ),
        ) {
            let wordings = wordings();
            let mut memory = Memory::default();
            for text in &texts {
                let alone = Reading::of(std::iter::once(text.as_str()), &wordings);
                proptest::prop_assert_eq!(Reading::of_next(text, &wordings, &mut memory), alone, "{:?}", texts);
            }
        }

        #[test]
        fn any_text_is_read(text in "\\PC{0,60}|[245.# <\\-0-9sad:>\n]{0,60}") {
            read(&text);
        }
    }
}
