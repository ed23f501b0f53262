//! What `Accept-Language` and `Content-Language` say.

use super::tag::LanguageTag;

/// Tags read of one header field. Browsers write five; a longer list is no preference.
pub(super) const MAX_TAGS: usize = 10;

/// One member of the list, in the order of preference.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Preference<'a> {
    /// As it was written, its weight included.
    pub(super) said: &'a str,
    pub(super) meaning: Meaning,
}

#[derive(Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Language(LanguageTag),
    /// `*`, which names no language.
    Any,
    /// `q=0`: not this one (RFC 9110 §12.4.2).
    NotAcceptable,
    NotATag,
}

/// Reads the list (RFC 3282 §2, §3; weights as in RFC 9110 §12.4.2), heaviest first, equal weights as they stand. At most
/// [`MAX_TAGS`] members are read; the second value is what stands behind them.
pub(super) fn read_list(field: &str) -> (Vec<Preference<'_>>, Option<&str>) {
    let (members, rest) = members(field);
    let mut weighed: Vec<(u16, Preference<'_>)> = members.into_iter().map(read_member).collect();
    weighed.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    (weighed.into_iter().map(|(_, preference)| preference).collect(), rest)
}

fn members(field: &str) -> (Vec<&str>, Option<&str>) {
    let mut members = Vec::new();
    let mut rest = Some(field);
    while let Some(text) = rest {
        if members.len() == MAX_TAGS {
            break;
        }
        let end = end_of_member(text);
        let member = text[..end].trim();
        if !member.is_empty() {
            members.push(member);
        }
        rest = text.get(end + 1..);
    }
    (members, rest.map(str::trim).filter(|rest| !rest.is_empty()))
}

/// The comma that ends the member; those in comments (RFC 5322 §3.2.2) do not.
fn end_of_member(text: &str) -> usize {
    let mut depth = 0_usize;
    let mut is_quoted = false;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_quoted => is_quoted = false,
            b'\\' if depth > 0 => is_quoted = true,
            b'(' => depth += 1,
            b')' => depth = depth.saturating_sub(1),
            b',' if depth == 0 => return at,
            _ => {}
        }
    }
    text.len()
}

fn read_member(said: &str) -> (u16, Preference<'_>) {
    let range = said.split([';', '(']).next().unwrap_or_default().trim();
    let weight = weight(said);
    let meaning = match LanguageTag::parse_lenient(range) {
        _ if range == "*" => Meaning::Any,
        _ if weight == 0 => Meaning::NotAcceptable,
        Ok(tag) => Meaning::Language(tag),
        Err(_) => Meaning::NotATag,
    };
    (weight, Preference { said, meaning })
}

/// The weight in thousandths. One that cannot be read weighs as if it were not there.
fn weight(said: &str) -> u16 {
    let mut parameters = said.split(';').skip(1);
    let weight = parameters.find_map(|parameter| {
        let (name, value) = parameter.split_once('=')?;
        name.trim().eq_ignore_ascii_case("q").then(|| value.split('(').next().unwrap_or_default().trim())
    });
    weight.and_then(thousandths).unwrap_or(1000)
}

/// `0.85` is 850, `1` is 1000; digits after the third do not count, and nothing is above 1000.
fn thousandths(value: &str) -> Option<u16> {
    let (whole, fraction) = value.split_once('.').unwrap_or((value, ""));
    let is_number =
        !value.is_empty() && value != "." && (whole.bytes().chain(fraction.bytes())).all(|b| b.is_ascii_digit());
    if !is_number {
        return None;
    }
    if whole.bytes().any(|digit| digit != b'0') {
        return Some(1000);
    }
    let digits = fraction.bytes().chain(std::iter::repeat(b'0')).take(3);
    Some(digits.fold(0, |sum, digit| sum * 10 + u16::from(digit - b'0')))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn weights_are_read_in_thousandths() {
        let rows = [
            ("nl", 1000),
            ("nl;q=0.5", 500),
            ("nl; Q = 0.123456", 123),
            ("nl;q=1.000", 1000),
            ("nl;q=7", 1000),
            ("nl;q=.8", 800),
            ("nl;q=0.", 0),
            ("nl;level=1;q=0.2", 200),
            ("nl;q=0.3 (a little)", 300),
            ("nl;q=", 1000),
            ("nl;q=-1", 1000),
            ("nl;q=.", 1000),
        ];
        for (said, expected) in rows {
            assert_eq!(weight(said), expected, "{said}");
        }
    }

    #[test]
    fn a_comma_in_a_comment_ends_nothing() {
        assert_eq!(members(r"nl (Dutch, or \) Flemish), , en").0, [r"nl (Dutch, or \) Flemish)", "en"]);
    }
}
