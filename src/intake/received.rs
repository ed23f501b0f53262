//! Received fields (RFC 5321 §4.4), as mail systems write them.

use std::net::IpAddr;

use super::leaf::lenient_moment;
use crate::report::Hop;

/// What a Received field tells. Clauses are read outside comments only: Postfix writes `(Postfix, from userid 1000)`, qmail
/// `(qmail 4711 invoked from network)`. A clause that stands twice is taken as it stood first.
pub(crate) fn hop(value: &str) -> Hop {
    let (clauses, date) = split_at_date(value);
    let mut hop = Hop { at: date.and_then(lenient_moment).map(|(moment, _)| moment), ..Hop::default() };
    let mut words = Tokens { rest: clauses }.peekable();
    while let Some(token) = words.next() {
        let Some(clause) = token.keyword() else { continue };
        let word = match words.next_if(|token| token.keyword().is_none() && matches!(token, Token::Word(_))) {
            Some(Token::Word(word)) => word,
            _ => "",
        };
        match clause {
            Clause::From if hop.from.is_none() => {
                hop.from = name(word);
                hop.from_address = client_address(word, &mut words);
            }
            Clause::By if hop.by.is_none() => hop.by = name(word),
            Clause::With if hop.with.is_none() => hop.with = protocol(word, &mut words),
            Clause::Id if hop.id.is_none() => hop.id = name(word.trim_matches(['<', '>'])),
            _ => {}
        }
    }
    hop
}

/// A word or a comment of a field.
#[derive(Debug, Clone, Copy)]
enum Token<'a> {
    Word(&'a str),
    /// What stands between the parentheses.
    Comment(&'a str),
}

/// A clause, by the keyword that begins it. What `via` and `for` say is not used.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Clause {
    From,
    By,
    Via,
    With,
    Id,
    For,
}

impl Token<'_> {
    fn keyword(&self) -> Option<Clause> {
        let Token::Word(word) = self else { return None };
        let clauses = [
            ("from", Clause::From),
            ("by", Clause::By),
            ("via", Clause::Via),
            ("with", Clause::With),
            ("id", Clause::Id),
            ("for", Clause::For),
        ];
        clauses.into_iter().find(|(keyword, _)| word.eq_ignore_ascii_case(keyword)).map(|(_, clause)| clause)
    }
}

/// The words and comments of a text, in order.
struct Tokens<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Tokens<'a> {
    type Item = Token<'a>;

    fn next(&mut self) -> Option<Token<'a>> {
        let text = self.rest.trim_ascii_start();
        let end = match text.as_bytes().first()? {
            b'(' => end_of_comment(text),
            _ => end_of_word(text),
        };
        self.rest = &text[end..];
        let token = &text[..end];
        Some(match token.strip_prefix('(') {
            Some(comment) => Token::Comment(comment.strip_suffix(')').unwrap_or(comment)),
            None => Token::Word(token),
        })
    }
}

/// Behind the parenthesis that closes the comment, or at the end of a text in which none does (RFC 5322 §3.2.2).
fn end_of_comment(text: &str) -> usize {
    let (mut depth, mut is_escaped) = (0_usize, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = true,
            b'(' => depth += 1,
            b')' if depth == 1 => return at + 1,
            b')' => depth -= 1,
            _ => {}
        }
    }
    text.len()
}

fn end_of_word(text: &str) -> usize {
    let ends = |byte: u8| byte.is_ascii_whitespace() || byte == b'(';
    // A word has at least one octet, or reading would stand still.
    1 + text.as_bytes()[1..].iter().position(|&byte| ends(byte)).unwrap_or(text.len() - 1)
}

/// The clauses, and the date behind the last semicolon that stands in no comment.
fn split_at_date(value: &str) -> (&str, Option<&str>) {
    let (mut rest, mut at) = (value, None);
    while let Some(next) = rest.bytes().position(|byte| matches!(byte, b'(' | b';')) {
        let here = value.len() - rest.len() + next;
        let step = match rest.as_bytes()[next] {
            b';' => {
                at = Some(here);
                1
            }
            _ => end_of_comment(&rest[next..]),
        };
        rest = &rest[next + step..];
    }
    // A parenthesis that nothing closes hides the semicolon.
    match at.or_else(|| value.rfind(';')) {
        Some(at) => (&value[..at], Some(&value[at + 1..])),
        None => (value, None),
    }
}

fn name(word: &str) -> Option<String> {
    let word = word.trim_end_matches([',', ';']);
    (!word.is_empty()).then(|| word.to_owned())
}

/// The protocol: one word, or more of them up to a comment or the next clause (`Microsoft SMTP Server`).
fn protocol<'a>(first: &str, words: &mut std::iter::Peekable<Tokens<'a>>) -> Option<String> {
    let mut protocol = first.to_owned();
    while let Some(Token::Word(word)) =
        words.next_if(|token| matches!(token, Token::Word(_)) && token.keyword().is_none())
    {
        protocol.push(' ');
        protocol.push_str(word);
    }
    name(&protocol)
}

/// The address from which the client came: the server notes it behind the name that the client gave (TCP-info, RFC 5321
/// §4.4); where it does not, the name may be an address literal itself.
fn client_address<'a>(name: &str, words: &mut std::iter::Peekable<Tokens<'a>>) -> Option<IpAddr> {
    let mut found = None;
    while let Some(token) = words.next_if(|token| token.keyword().is_none()) {
        found = found.or_else(|| match token {
            Token::Word(word) => ip_address(word),
            // What the client called itself, not where it came from.
            Token::Comment(comment) if is_greeting(comment) => None,
            Token::Comment(comment) => {
                comment.split_ascii_whitespace().filter(|word| !word.contains('=')).find_map(ip_address)
            }
        });
    }
    found.or_else(|| ip_address(name))
}

/// `(HELO client.example)` of qmail, `(EHLO client.example)`.
fn is_greeting(comment: &str) -> bool {
    let first = comment.split_ascii_whitespace().next().unwrap_or_default();
    first.eq_ignore_ascii_case("helo") || first.eq_ignore_ascii_case("ehlo")
}

/// `[192.0.2.7]`, `192.0.2.7:2525`, `[IPv6:2001:db8::7]`, `[fe80::7%3]`.
pub(crate) fn ip_address(word: &str) -> Option<IpAddr> {
    let word = word.trim_matches(['[', ']', '(', ')', ',', ';']);
    let word = match word.get(..5) {
        Some(tag) if tag.eq_ignore_ascii_case("ipv6:") => &word[5..],
        _ => word,
    };
    let word = word.split_once('%').map_or(word, |(address, _)| address);
    let without_port = || word.split_once(':').and_then(|(address, _)| address.parse().ok());
    word.parse().ok().or_else(without_port)
}
