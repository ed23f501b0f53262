//! Where a token may stand.

/// The length of a token.
const TOKEN_OCTETS: usize = 48;

/// The first run of exactly 48 letters `a`–`z` (in any case) and digits `2`–`7` that neither a letter nor a digit touches: what a token in
/// a VERP address or an envelope id looks like. Whether this ledger made it is another question.
pub(crate) fn token_in(text: &str) -> Option<&str> {
    let runs = text.split(|character: char| !character.is_alphanumeric());
    let is_base32 = |octet: u8| octet.is_ascii_alphabetic() || matches!(octet, b'2'..=b'7');
    runs.into_iter().find(|run| run.len() == TOKEN_OCTETS && run.bytes().all(is_base32))
}

#[cfg(test)]
mod tests {
    use super::token_in;

    #[test]
    fn a_token_is_48_characters_between_others() {
        let token = "abcdefghijklmnopqrstuvwxyz234567abcdefghijklmnop";
        let upper = token.to_uppercase();
        let rows = [
            (format!("bounces+{token}@news.example"), Some(token)),
            (format!("<b-{upper}@news.example>"), Some(upper.as_str())),
            (format!("SRS0=x7=aa=news.example=b+{token}@forwarder.example"), Some(token)),
            (token.to_owned(), Some(token)),
            (format!("b+{token}a@news.example"), None),
            (format!("b+1{token}@news.example"), None),
            (format!("b+é{token}@news.example"), None),
            (format!("b+{}@news.example", &token[1..]), None),
            (format!("b+{}@news.example", token.replace('7', "8")), None),
            (String::new(), None),
        ];
        for (text, expected) in &rows {
            assert_eq!(token_in(text), *expected, "{text}");
        }
    }
}
