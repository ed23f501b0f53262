//! Who may see the page: codes that are shown once and kept as a hash.

use std::fmt;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::{digest, hmac};

use crate::diagnostic::Error;

/// What an access code is good for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Role {
    /// To look.
    Read,
    /// To look, and to start what was prepared.
    Start,
}

/// The access codes that are good, as their hashes.
///
/// In a file, each is a line: its role, the SHA-256 of the code in hexadecimal, and a remark for the administrator, if any. A line is taken out
/// to end a code. Empty lines, and those that begin with `#`, are nothing.
///
/// ```
/// use retourpost::page::{Access, AccessCode, Role};
///
/// let code = AccessCode::of([7; 32]);
/// let access = Access::parse(&code.line(Role::Read, "Kari"))?;
/// assert_eq!(access.role_of(code.as_str()), Some(Role::Read));
/// assert_eq!(access.role_of("guessed"), None);
/// # Ok::<(), retourpost::Error>(())
/// ```
#[derive(Clone)]
pub struct Access {
    /// Compares hashes in a time that does not depend on where they differ.
    comparing: hmac::Key,
    known: Vec<Known>,
}

#[derive(Clone)]
struct Known {
    holder: Holder,
    tag: hmac::Tag,
}

/// Whose an access code is.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Holder {
    /// What it is good for.
    pub role: Role,
    /// The remark in the file, or nothing.
    pub remark: String,
}

/// A code as its owner gets it: 256 random bits in 43 characters of base64url (RFC 4648 §5).
#[derive(Clone, PartialEq, Eq)]
pub struct AccessCode(String);

impl Role {
    /// All.
    pub const ALL: [Self; 2] = [Self::Read, Self::Start];

    /// The word for it in files and flags.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Read => "read",
            Self::Start => "start",
        }
    }

    /// The role of this word.
    pub fn by_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }
}

impl Access {
    /// The codes of a file.
    ///
    /// # Errors
    /// A line that is no role and hash, with its number.
    pub fn parse(text: &str) -> Result<Self, Error> {
        // The key is no secret: it makes the comparison one of tags, which ring does in constant time.
        let comparing = hmac::Key::new(hmac::HMAC_SHA256, b"retourpost access");
        let mut known = Vec::new();
        for (at, line) in text.lines().enumerate() {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let mut words = line.split_whitespace();
            let role = words.next().and_then(Role::by_word);
            let hash = words.next().and_then(octets);
            let (Some(role), Some(hash)) = (role, hash) else {
                let due = "write read or start, then the SHA-256 of the code in hexadecimal";
                return Err(Error::operator(format!("line {}: {due}", at + 1)).in_field("access"));
            };
            let remark = words.collect::<Vec<_>>().join(" ");
            known.push(Known { holder: Holder { role, remark }, tag: hmac::sign(&comparing, &hash) });
        }
        Ok(Self { comparing, known })
    }

    /// How many codes are good.
    pub fn n_codes(&self) -> usize {
        self.known.len()
    }

    /// What a code is good for; `None` if it is not known.
    pub fn role_of(&self, code: &str) -> Option<Role> {
        self.holder_of(code).map(|holder| holder.role)
    }

    /// Whose a code is; `None` if it is not known.
    pub fn holder_of(&self, code: &str) -> Option<&Holder> {
        let hash = digest::digest(&digest::SHA256, code.as_bytes());
        let is_it = |known: &&Known| hmac::verify(&self.comparing, hash.as_ref(), known.tag.as_ref()).is_ok();
        // All are looked at: the time tells nothing of their order.
        self.known.iter().filter(is_it).map(|known| &known.holder).max_by_key(|holder| holder.role)
    }
}

impl fmt::Debug for Access {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Access").field("n_codes", &self.known.len()).finish_non_exhaustive()
    }
}

impl AccessCode {
    /// The code of these random octets.
    pub fn of(random: [u8; 32]) -> Self {
        Self(URL_SAFE_NO_PAD.encode(random))
    }

    /// As its owner enters it.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Its line in the file of codes. Controls in the remark are left out.
    pub fn line(&self, role: Role, remark: &str) -> String {
        let hash = digest::digest(&digest::SHA256, self.0.as_bytes());
        let hash: String = hash.as_ref().iter().map(|octet| format!("{octet:02x}")).collect();
        let remark: String = remark.chars().filter(|character| !character.is_control()).collect();
        format!("{} {hash} {}", role.as_str(), remark.trim()).trim_end().to_owned() + "\n"
    }
}

/// Without the code: it does not belong into logs.
impl fmt::Debug for AccessCode {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("AccessCode(…)")
    }
}

/// 32 octets in hexadecimal.
fn octets(text: &str) -> Option<Vec<u8>> {
    let digits: Vec<u32> = text.chars().map(|digit| digit.to_digit(16)).collect::<Option<_>>()?;
    // OK because two digits are at most 255.
    let octet = |pair: &[u32]| u8::try_from(pair[0] * 16 + pair[1]).expect("two digits");
    (digits.len() == 64).then(|| digits.chunks_exact(2).map(octet).collect())
}

#[cfg(test)]
mod tests {
    use super::{Access, AccessCode, Role};

    #[test]
    fn a_code_is_known_by_its_hash_with_its_role() {
        let codes = [AccessCode::of([1; 32]), AccessCode::of([2; 32])];
        let file = format!("# who\n\n{}{}", codes[0].line(Role::Read, "Kari\n"), codes[1].line(Role::Start, ""));
        assert!(!file.contains(codes[0].as_str()), "{file}");
        let access = Access::parse(&file).unwrap();
        assert_eq!(access.n_codes(), 2);
        assert_eq!(access.role_of(codes[0].as_str()), Some(Role::Read));
        assert_eq!(access.role_of(codes[1].as_str()), Some(Role::Start));
        let remarks = codes.each_ref().map(|code| access.holder_of(code.as_str()).map(|holder| holder.remark.clone()));
        assert_eq!(remarks, [Some("Kari".to_owned()), Some(String::new())]);
        for guessed in ["", "read", &codes[0].as_str()[1..], &file] {
            assert_eq!(access.role_of(guessed), None, "{guessed}");
        }
    }

    #[test]
    fn a_line_that_is_no_code_is_refused_with_its_number() {
        for file in ["read", "\nwrite 00", "read 00", &format!("read {}", "0g".repeat(32))] {
            let refused = Access::parse(file).unwrap_err().to_string();
            assert!(refused.contains("line "), "{refused}");
        }
    }
}
