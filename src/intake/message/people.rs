//! What only the text for people tells.

use std::collections::HashMap;

use crate::report::RecipientAddress;
use crate::status::SmtpReply;
use crate::text::truncate_to_width;

/// How much of the text is searched, in octets: the words about a recipient stand at its beginning.
const SEARCHED_OCTETS: usize = 64 << 10;
/// How much of what is said about one recipient is taken, in cells.
const WORDS_CELLS: usize = 500;
/// How many lines a reply has at most.
const REPLY_LINES: usize = 20;

/// The text for people, with the lines that begin with an address.
#[derive(Debug, Default)]
pub(super) struct PeopleText {
    lines: Vec<String>,
    /// Lower case.
    addresses: HashMap<String, usize>,
}

impl PeopleText {
    pub(super) fn read(text: &[u8]) -> Self {
        let text = String::from_utf8_lossy(&text[..text.len().min(SEARCHED_OCTETS)]);
        let mut read = Self { lines: text.lines().map(str::to_owned).collect(), addresses: HashMap::new() };
        for (at, line) in read.lines.iter().enumerate() {
            let (word, _) = first_word(line);
            if word.contains('@') {
                read.addresses.entry(word.to_lowercase()).or_insert(at);
            }
        }
        read
    }

    /// The SMTP reply that the text tells of this recipient: behind the address (`bob@example.net: 550 5.1.1 …`, OpenSMTPD), or on
    /// a line of the same paragraph (Exim). Only refusals count.
    pub(super) fn reply_to(&self, recipient: &RecipientAddress) -> Option<SmtpReply> {
        let told_at = *self.addresses.get(&recipient.address().to_lowercase())?;
        let paragraph = self.lines[told_at..].iter().take_while(|line| !line.trim().is_empty()).take(REPLY_LINES);
        let paragraph: Vec<&str> = paragraph.map(String::as_str).collect();
        paragraph.iter().enumerate().find_map(|(at, line)| {
            let first = if at == 0 { first_word(line).1 } else { line.trim() };
            refusal(first, &paragraph[at + 1..])
        })
    }
}

impl PeopleText {
    /// What the text says of this recipient where it tells no reply: the lines below the address that are indented further (Exim, which gives its
    /// own reasons in this way alone). In parentheses stands where the address came from, which is no reason.
    pub(super) fn words_about(&self, recipient: &RecipientAddress) -> Option<String> {
        let told_at = *self.addresses.get(&recipient.address().to_lowercase())?;
        let indent = |line: &str| line.len() - line.trim_start().len();
        let below = self.lines[told_at + 1..].iter().map(String::as_str);
        let below = below.take_while(|line| !line.trim().is_empty() && indent(line) > indent(&self.lines[told_at]));
        let words: Vec<&str> = below.map(str::trim).filter(|line| !line.starts_with('(')).take(REPLY_LINES).collect();
        let words = words.join(" ");
        (!words.is_empty()).then(|| truncate_to_width(&words, WORDS_CELLS).to_owned())
    }
}

/// The first word of a line, without angle brackets and colon, and what follows.
fn first_word(line: &str) -> (&str, &str) {
    let line = line.trim_start().trim_start_matches('<');
    let end = line.find(|next: char| next.is_whitespace() || next == '>').unwrap_or(line.len());
    (line[..end].trim_end_matches([':', ',']), line[end..].trim_start_matches(['>', ':', ' ']))
}

fn refusal(first: &str, following: &[&str]) -> Option<SmtpReply> {
    let has_separator = matches!(first.as_bytes().get(3), Some(b' ' | b'-'));
    if !has_separator || !first.starts_with(['4', '5']) {
        return None;
    }
    // Lines of the text are folded as the writer liked: indented, they read as folded lines of one reply.
    let folded = following.iter().fold(first.to_owned(), |reply, line| format!("{reply}\n {}", line.trim()));
    SmtpReply::parse(&folded).ok()
}
