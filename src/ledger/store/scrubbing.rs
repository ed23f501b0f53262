//! Taking addresses out of what was said.

use std::borrow::Cow;

/// A local part of fewer octets is no name: `a` stands in every text.
const NAME_OCTETS_MIN: usize = 3;

/// What was said without the addresses in it, each of which becomes `*`, as Campaign groups replies. Where an address is told, its local part
/// alone becomes that as well: many servers repeat no more (`user kari.nordmann unknown`).
pub(super) fn scrubbed(text: &str, address: Option<&str>) -> String {
    let text = without_addresses(text);
    let local_part = address.map(|address| address.rsplit_once('@').map_or(address, |(local_part, _)| local_part));
    match local_part.filter(|name| name.len() >= NAME_OCTETS_MIN) {
        Some(name) => without_name(&text, name).into_owned(),
        None => text,
    }
}

/// Whether a text has the address in it, or its local part.
pub(super) fn tells(text: &str, address: &str) -> bool {
    scrubbed(text, Some(address)) != text
}

fn without_addresses(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(is_at) {
        let before = &rest[..at];
        let start =
            before.char_indices().rev().take_while(|(_, c)| is_of_local_part(*c)).last().map_or(at, |(at, _)| at);
        let at_octets = rest[at..].chars().next().map_or(1, char::len_utf8);
        let behind = &rest[at + at_octets..];
        let end = behind.find(|c: char| !is_of_domain(c)).unwrap_or(behind.len());
        // A full stop at the end is the sentence's.
        let end = behind[..end].trim_end_matches('.').len();
        if start == at || end == 0 {
            out.push_str(&rest[..at + at_octets]);
            rest = behind;
            continue;
        }
        out.push_str(&rest[..start]);
        out.push('*');
        rest = &behind[end..];
    }
    out.push_str(rest);
    out
}

fn is_at(c: char) -> bool {
    matches!(c, '@' | '\u{ff20}')
}

fn is_of_local_part(c: char) -> bool {
    c.is_alphanumeric() || "!#$%&'*+-/=?^_`{|}~.\"".contains(c)
}

fn is_of_domain(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | '[' | ']' | ':')
}

/// Without a name, wherever it stands as a word; letters of both cases are the same.
fn without_name<'t>(text: &'t str, name: &str) -> Cow<'t, str> {
    let (lower, name) = (text.to_ascii_lowercase(), name.to_ascii_lowercase());
    let is_part = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    let (mut out, mut done) = (String::new(), 0);
    for (at, found) in lower.match_indices(name.as_str()) {
        let end = at + found.len();
        if at < done || is_part(lower[..at].chars().next_back()) || is_part(lower[end..].chars().next()) {
            continue;
        }
        out.push_str(&text[done..at]);
        out.push('*');
        done = end;
    }
    if done == 0 {
        return text.into();
    }
    out.push_str(&text[done..]);
    out.into()
}

#[cfg(test)]
mod tests {
    use super::scrubbed;

    #[test]
    fn addresses_and_the_name_become_stars() {
        let rows = [
            ("550 5.1.1 <kari.nordmann@example.com>: unknown", "550 5.1.1 <*>: unknown"),
            ("550 user Kari.Nordmann unknown", "550 user * unknown"),
            ("no mailbox kari.nordmann=example.com@example.net.", "no mailbox *."),
            ("kari.nordmannsen is somebody else", "kari.nordmannsen is somebody else"),
            ("bounce+kari.nordmann=example.com", "bounce+*=example.com"),
            ("ola@example.no and @ alone", "* and @ alone"),
            ("kåre@bücher.example и kari.nordmann", "* и *"),
        ];
        for (said, left) in rows {
            assert_eq!(scrubbed(said, Some("kari.nordmann@example.com")), left);
        }
    }
}
