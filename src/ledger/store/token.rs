//! Tokens in return paths and envelope ids, which only the ledger can make.

/// A token, as it was found in a text. Whether this ledger made it, [`Ledger::knows_token`](super::Ledger::knows_token) tells.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Token(pub(super) Box<str>);

impl Token {
    /// Its 48 characters, in lower case.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The first token in a return path (`bounce+TOKEN@example.com`), an envelope id, or any other text: 48 letters and digits of base32 (RFC
    /// 4648 §6) in a row. Letters of both cases are the same, since servers change them.
    pub fn find(text: &str) -> Option<Self> {
        let _ = text;
        None
    }
}
