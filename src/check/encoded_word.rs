//! Encoded-words in header fields (RFC 2047).

use super::encoding::{decode_base64_word, hex_value};
use super::excerpt::quote;
use super::header::Field;
use super::media_type::is_token;
use super::rules;
use super::source::is_white;
use super::verdict::Findings;

/// RFC 2047 §2.
const WORD_OCTETS: usize = 75;
const LINE_OCTETS: usize = 76;
/// How far the end of a word is looked for, so that `=?=?=?…` costs no more than its length.
const SOUGHT_OCTETS: usize = 1_000;

/// Where a field's grammar allows encoded-words.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Grammar {
    /// Anywhere, between white space.
    Unstructured,
    /// In phrases and comments.
    Addresses,
    /// In comments only.
    CommentsOnly,
    /// In the comments of the machine part (RFC 3464 §2.1.1); elsewhere there what looks like one is text.
    MachinePart,
}

impl Grammar {
    /// The grammar of a field of a message or part header.
    pub(super) fn of(lower_name: &str) -> Self {
        match lower_name {
            "from" | "to" | "cc" | "bcc" | "sender" | "reply-to" => Self::Addresses,
            "date"
            | "message-id"
            | "in-reply-to"
            | "references"
            | "received"
            | "return-path"
            | "mime-version"
            | "content-type"
            | "content-transfer-encoding"
            | "content-disposition"
            | "content-language"
            | "content-id"
            | "auto-submitted" => Self::CommentsOnly,
            _ => Self::Unstructured,
        }
    }
}

/// Judges every encoded-word of a field.
pub(super) fn judge(field: &Field<'_>, grammar: Grammar, findings: &mut Findings) {
    let value = &*field.value;
    let mut place = Place::default();
    let mut at = 0;
    let (mut is_word_allowed, mut was_reported) = (false, false);
    while let Some(octet) = value.get(at) {
        let reading = if value[at..].starts_with(b"=?") { Word::read(&value[at..]) } else { Reading::None };
        let is_allowed = place.allows_word(grammar);
        if let Reading::Word(word) = reading {
            is_word_allowed |= is_allowed;
            if is_allowed {
                word.judge(field, findings);
                judge_surroundings(field, grammar, &place, at, &word, findings);
            } else {
                judge_misplaced(field, grammar, findings);
            }
            at += word.whole.len();
            continue;
        }
        // `=` and `?` may stand in an address (RFC 5322 §3.2.3), which no encoded-word is part of (RFC 2047 §5).
        let is_address = grammar == Grammar::Addresses && place.comments == 0 && is_addr_spec(&value[at..]);
        let is_no_word = !matches!(reading, Reading::None) && !is_address;
        if is_no_word && !was_reported && (is_allowed || grammar != Grammar::MachinePart) {
            was_reported = true;
            judge_no_word(&reading, field, findings);
        }
        place.pass(*octet);
        at += 1;
    }
    if is_word_allowed {
        judge_lines(field, findings);
    }
}

/// Whether an address stands here, rather than a word of a phrase.
fn is_addr_spec(text: &[u8]) -> bool {
    text.iter().take_while(|octet| !is_white(**octet) && **octet != b',').any(|octet| *octet == b'@')
}

fn judge_misplaced(field: &Field<'_>, grammar: Grammar, findings: &mut Findings) {
    let is_machine = grammar == Grammar::MachinePart;
    let rule = if is_machine { &rules::ENCODED_WORD_IN_MACHINE_PART } else { &rules::ENCODED_WORD_MISPLACED };
    findings.add(rule, field.line, format!("{}: an encoded-word where the grammar has none", field.quoted()));
}

fn judge_no_word(reading: &Reading<'_>, field: &Field<'_>, findings: &mut Findings) {
    let (rule, what) = match reading {
        Reading::Broken => (&rules::ENCODED_WORD_MALFORMED, "the encoded-word has no end"),
        Reading::Lookalike => (&rules::ENCODED_WORD_LOOKALIKE, "plain text that looks like an encoded-word"),
        Reading::None | Reading::Word(_) => return,
    };
    findings.add(rule, field.line, format!("{}: {what}", field.quoted()));
}

/// Where in a structured value we are.
#[derive(Debug, Default)]
struct Place {
    comments: usize,
    quoted: bool,
    angle: bool,
    escaped: bool,
}

impl Place {
    fn pass(&mut self, octet: u8) {
        match octet {
            _ if self.escaped => self.escaped = false,
            b'\\' if self.quoted || self.comments > 0 => self.escaped = true,
            b'"' if self.comments == 0 => self.quoted = !self.quoted,
            b'(' if !self.quoted => self.comments += 1,
            b')' if !self.quoted => self.comments = self.comments.saturating_sub(1),
            b'<' if !self.quoted && self.comments == 0 => self.angle = true,
            b'>' if !self.quoted && self.comments == 0 => self.angle = false,
            _ => {}
        }
    }

    fn allows_word(&self, grammar: Grammar) -> bool {
        match grammar {
            Grammar::Unstructured => true,
            Grammar::Addresses => self.comments > 0 || (!self.quoted && !self.angle),
            Grammar::CommentsOnly | Grammar::MachinePart => self.comments > 0,
        }
    }
}

fn judge_surroundings(
    field: &Field<'_>,
    grammar: Grammar,
    place: &Place,
    at: usize,
    word: &Word<'_>,
    findings: &mut Findings,
) {
    let (value, whole) = (&*field.value, word.whole);
    let in_comment = place.comments > 0 && grammar != Grammar::Unstructured;
    let before = at.checked_sub(1).map(|before| value[before]);
    let after = value.get(at + whole.len()).copied();
    let is_apart = before.is_none_or(|octet| is_white(octet) || (in_comment && octet == b'('))
        && after.is_none_or(|octet| is_white(octet) || (in_comment && octet == b')'));
    if !is_apart {
        let text = format!("{}: no white space around the encoded-word", quote(whole));
        findings.add(&rules::ENCODED_WORD_NOT_SEPARATED, field.line, text);
    }
    let in_phrase = grammar == Grammar::Addresses && !in_comment;
    if let Some(bad) = word.beyond_phrase().filter(|_| in_phrase) {
        let text = format!("{}: {} is not allowed in a phrase", quote(whole), quote(&[bad]));
        findings.add(&rules::ENCODED_WORD_PHRASE_CHARACTER, field.line, text);
    }
}

fn judge_lines(field: &Field<'_>, findings: &mut Findings) {
    for line in field.raw.lines() {
        let has_word = line.text.windows(2).any(|pair| pair == b"=?") && line.text.windows(2).any(|pair| pair == b"?=");
        if has_word && line.text.len() > LINE_OCTETS {
            let text = format!("{}: the line has {} characters", quote(line.text), line.text.len());
            findings.add(&rules::ENCODED_WORD_LINE_OVER_76, line.number, text);
        }
    }
}

enum Reading<'a> {
    None,
    /// Begins as an encoded-word and does not end as one.
    Broken,
    /// Ends as one, but is none.
    Lookalike,
    Word(Word<'a>),
}

struct Word<'a> {
    whole: &'a [u8],
    charset: &'a [u8],
    encoding: u8,
    payload: &'a [u8],
}

impl<'a> Word<'a> {
    /// Reads from `=?`. A word has no white space.
    fn read(text: &'a [u8]) -> Reading<'a> {
        let text = &text[..text.len().min(SOUGHT_OCTETS)];
        let mut parts = text[2..].splitn(4, |octet| *octet == b'?');
        let (Some(charset), Some(encoding)) = (parts.next(), parts.next()) else { return Reading::None };
        if !is_token(charset) || !matches!(encoding, b"B" | b"b" | b"Q" | b"q") {
            let close = text[2..].windows(2).position(|pair| pair == b"?=").unwrap_or(text.len());
            let is_closed = text[2..].get(..close).is_some_and(|inner| !inner.iter().copied().any(is_white));
            return if is_closed { Reading::Lookalike } else { Reading::None };
        }
        match (parts.next(), parts.next()) {
            (Some(payload), Some([b'=', ..])) if !payload.iter().copied().any(is_white) => {
                let length = "=?".len() + charset.len() + "?Q?".len() + payload.len() + "?=".len();
                Reading::Word(Self { whole: &text[..length], charset, encoding: encoding[0], payload })
            }
            _ => Reading::Broken,
        }
    }

    fn judge(&self, field: &Field<'_>, findings: &mut Findings) {
        if self.whole.len() > WORD_OCTETS {
            let text = format!("{}: the encoded-word has {} characters", quote(self.whole), self.whole.len());
            findings.add(&rules::ENCODED_WORD_OVER_75, field.line, text);
        }
        match self.decode() {
            None => {
                let text = format!("{}: the payload does not decode", quote(self.whole));
                findings.add(&rules::ENCODED_WORD_MALFORMED, field.line, text);
            }
            Some(decoded) if !self.is_whole_text(&decoded) => {
                let text = format!("{}: does not decode alone to whole characters", quote(self.whole));
                findings.add(&rules::ENCODED_WORD_SPLITS_CHARACTER, field.line, text);
            }
            Some(_) => {}
        }
    }

    /// The first character of a Q payload that RFC 2047 §5(3) does not allow in a phrase.
    fn beyond_phrase(&self) -> Option<u8> {
        let is_q = self.encoding.eq_ignore_ascii_case(&b'q');
        let allowed = |octet: &u8| octet.is_ascii_alphanumeric() || b"!*+-/=_".contains(octet);
        self.payload.iter().copied().find(|octet| is_q && !allowed(octet))
    }

    fn decode(&self) -> Option<Vec<u8>> {
        if self.encoding.eq_ignore_ascii_case(&b'b') {
            decode_base64_word(self.payload)
        } else {
            decode_q(self.payload)
        }
    }

    /// Judged for the charsets we know; any other may be anything.
    fn is_whole_text(&self, decoded: &[u8]) -> bool {
        let charset = self.charset.split(|octet| *octet == b'*').next().unwrap_or_default();
        match charset.to_ascii_lowercase().as_slice() {
            b"utf-8" => str::from_utf8(decoded).is_ok(),
            b"us-ascii" => decoded.is_ascii(),
            _ => true,
        }
    }
}

fn decode_q(mut payload: &[u8]) -> Option<Vec<u8>> {
    let mut decoded = Vec::with_capacity(payload.len());
    while let [octet, rest @ ..] = payload {
        payload = match (octet, rest) {
            (b'=', [high, low, after @ ..]) if high.is_ascii_hexdigit() && low.is_ascii_hexdigit() => {
                decoded.push(hex_value(*high) << 4 | hex_value(*low));
                after
            }
            (b'_', _) => {
                decoded.push(b' ');
                rest
            }
            (b'=', _) => return None,
            (b'!'..=b'~', _) => {
                decoded.push(*octet);
                rest
            }
            _ => return None,
        };
    }
    Some(decoded)
}
