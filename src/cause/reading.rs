//! What stands in the words of a diagnostic: wordings, stages, and replies that are quoted in it.

use super::machine::{START, State};
use super::wording::{Meaning, WordingSet, Wordings};
use crate::report::SmtpStage;
use crate::status::EnhancedStatus;

/// What was read in a text, in one pass from its first byte to its last.
#[derive(Debug, Clone, Copy, Default)]
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
#[derive(Debug, Clone, Copy)]
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

/// Reads lines of text.
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
        let mut reader = Reader {
            wordings,
            state: START,
            last: b' ',
            is_announced: false,
            since: 0,
            kinds: 0,
            n_octets: 0,
            reading: Self::default(),
        };
        for (at, line) in lines.enumerate() {
            reader.line(line, at == 0);
            reader.space(None);
        }
        reader.reading
    }
}

impl Reader<'_> {
    fn line(&mut self, line: &str, is_first: bool) {
        let bytes = line.as_bytes();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            let kind = KINDS[usize::from(byte)];
            let n_taken = if kind & SPECIAL != 0 { self.special(line, at, is_first) } else { 0 };
            if n_taken == 0 {
                self.hear(byte, kind);
                if self.state.is_end() {
                    self.understand(bytes.get(at + 1).copied());
                }
            }
            at += n_taken.max(1);
        }
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
                let is_start = is_first && bytes[..at].iter().all(|byte| b" #<'\"(".contains(byte));
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
            heard.count(u16::from(is_word));
            heard.is_over |= is_end && heard.n_words > 0;
        });
        self.hear(b' ', KINDS[usize::from(b' ')]);
        self.understand(next);
        (self.kinds, self.n_octets) = (0, 0);
    }

    fn each_heard(&mut self, change: impl Fn(&mut Heard)) {
        change(&mut self.reading.heard);
        if let Some(quoted) = &mut self.reading.quoted {
            change(&mut quoted.heard);
        }
    }

    fn hear(&mut self, byte: u8, kind: u8) {
        self.last = byte;
        self.kinds |= kind;
        self.since |= kind;
        self.n_octets = self.n_octets.saturating_add(1);
        self.state = self.wordings.after(self.state, byte);
    }

    /// Takes note of the phrases that end here.
    fn understand(&mut self, next: Option<u8>) {
        for sound in self.wordings.heard(self.state, next) {
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

    use super::{Reading, Wordings};
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
    fn codes_behind_a_hash_and_stages_are_read_wherever_they_stand() {
        let reading = read("sorry (#5.1.1) after RCPT TO:<x>, after DATA");
        assert_eq!((reading.marked, reading.stage), (status("5.1.1"), Some(SmtpStage::Data)));
        assert_eq!(read("#5.1.1.1 #5.x").marked, None);
    }

    proptest::proptest! {
        #[test]
        fn any_text_is_read(text in "\\PC{0,60}|[245.# <\\-0-9sad:>\n]{0,60}") {
            read(&text);
        }
    }
}
