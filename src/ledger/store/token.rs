//! Tokens in return paths and envelope ids, which only the ledger can make.

/// Octets of a token: the mailing (4), the hash of the address (16), the proof (10).
pub(super) const TOKEN_OCTETS: usize = 30;

/// Characters of a token: five bits each, with nothing left over.
const TOKEN_CHARACTERS: usize = 48;

/// RFC 4648 §6, in lower case.
const ALPHABET: &[u8; 32] = b"abcdefghijklmnopqrstuvwxyz234567";

/// A token, as it was found in a text. Whether this ledger made it, [`Ledger::knows_token`](super::Ledger::knows_token) tells.
///
/// It has 48 characters of base32 (RFC 4648 §6) in lower case: with `bounce+` in front it fits into a local part (64 octets, RFC 5321
/// §4.5.3.1.1), and it has nothing that an envelope id would have to quote (RFC 3461 §4).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Token(Box<str>);

impl Token {
    /// Its 48 characters.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first token in a return path (`bounce+TOKEN@example.com`), an envelope id, or any other text: 48 letters and digits of base32 in a row,
    /// neither more nor less. Letters of both cases are the same, since servers change them.
    ///
    /// ```
    /// use retourpost::ledger::Token;
    ///
    /// let token = "aaaaaaj7k5q2xwvzm3rtbn4cy6dgefhaaaaaaj7k5q2xwvzm";
    /// let path = format!("<Bounce+{}@example.com>", token.to_uppercase());
    /// assert_eq!(Token::find(&path).unwrap().as_str(), token);
    /// assert_eq!(Token::find("bounce@example.com"), None);
    /// ```
    pub fn find(text: &str) -> Option<Self> {
        text.split(|c: char| !c.is_ascii_alphanumeric())
            .find(|word| word.len() == TOKEN_CHARACTERS && word.bytes().all(|byte| value_of(byte).is_some()))
            .map(|word| Self(word.to_ascii_lowercase().into()))
    }

    pub(super) fn of(octets: &[u8; TOKEN_OCTETS]) -> Self {
        let mut text = String::with_capacity(TOKEN_CHARACTERS);
        for group in octets.chunks_exact(5) {
            let bits = group.iter().fold(0_u64, |bits, octet| bits << 8 | u64::from(*octet));
            (0..8).rev().for_each(|at| text.push(ALPHABET[(bits >> (5 * at)) as usize & 31].into()));
        }
        Self(text.into())
    }

    pub(super) fn octets(&self) -> [u8; TOKEN_OCTETS] {
        let mut octets = [0; TOKEN_OCTETS];
        for (group, characters) in octets.chunks_exact_mut(5).zip(self.0.as_bytes().chunks_exact(8)) {
            // OK because a token is made of the alphabet alone.
            let value = |byte: &u8| u64::from(value_of(*byte).expect("a token has characters of base32 alone"));
            let bits = characters.iter().fold(0_u64, |bits, byte| bits << 5 | value(byte));
            group.copy_from_slice(&bits.to_be_bytes()[3..]);
        }
        octets
    }
}

fn value_of(byte: u8) -> Option<u8> {
    match byte.to_ascii_lowercase() {
        letter @ b'a'..=b'z' => Some(letter - b'a'),
        digit @ b'2'..=b'7' => Some(digit - b'2' + 26),
        _ => None,
    }
}
