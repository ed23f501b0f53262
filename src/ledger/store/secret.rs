//! The key of a ledger, and what is made with it: hashes of addresses and names, and tokens.

use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::path::Path;

use ring::hmac;
use ring::rand::{SecureRandom as _, SystemRandom};

use super::token::{TOKEN_OCTETS, Token};
use crate::diagnostic::Error;

/// Octets of a key.
const KEY_OCTETS: usize = 32;

/// Octets of a hash: half of SHA-256, of which nobody finds two alike by chance.
pub(super) const HASH_OCTETS: usize = 16;

/// Octets by which a token proves where it is from.
const PROOF_OCTETS: usize = 10;

/// A keyed hash.
pub(super) type Hash = [u8; HASH_OCTETS];

/// The key of a ledger.
pub(super) struct Secret(hmac::Key);

impl Secret {
    /// Reads the key, which must be there.
    pub(super) fn read(path: &Path) -> Result<Self, Error> {
        let text = fs::read_to_string(path).map_err(|error| {
            let what = match error.kind() {
                io::ErrorKind::NotFound => "the key of the ledger is not there; put it back from its backup".to_owned(),
                _ => error.to_string(),
            };
            Error::operator(format!("{}: {what}", path.display())).with_code("ledger-key-missing")
        })?;
        let octets: [u8; KEY_OCTETS] = octets_of(text.trim()).ok_or_else(|| {
            let what =
                format!("{}: this is no key of a ledger: it has {KEY_OCTETS} octets in hexadecimal", path.display());
            Error::operator(what).with_code("ledger-key-wrong")
        })?;
        Ok(Self(hmac::Key::new(hmac::HMAC_SHA256, &octets)))
    }

    /// Makes a key, for its owner alone, or reads the one that is there.
    pub(super) fn make(path: &Path) -> Result<Self, Error> {
        let mut options = OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = match options.open(path) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => return Self::read(path),
            opened => opened.map_err(|error| Error::operator(format!("{}: {error}", path.display())))?,
        };
        let mut octets = [0; KEY_OCTETS];
        SystemRandom::new()
            .fill(&mut octets)
            .map_err(|_| Error::operator("the system gives no random octets for the key of the ledger"))?;
        let written = file.write_all((hexadecimal(&octets) + "\n").as_bytes()).and_then(|()| file.sync_all());
        written.map_err(|error| Error::operator(format!("{}: {error}", path.display())))?;
        Self::read(path)
    }

    /// By which the key is known.
    pub(super) fn check(&self) -> Hash {
        self.hash("check", &[])
    }

    /// What stands for an address.
    pub(super) fn of_address(&self, local_part: &str, domain: &str) -> Hash {
        self.hash("address", &[local_part.as_bytes(), b"@", domain.as_bytes()])
    }

    /// What stands for the name of an event.
    pub(super) fn of_event(&self, id: &str) -> Hash {
        self.hash("event", &[id.as_bytes()])
    }

    /// What stands for a reset of an address.
    pub(super) fn of_reset(&self, address: &Hash, at: i64) -> Hash {
        self.hash("reset", &[address, &at.to_be_bytes()])
    }

    pub(super) fn token(&self, delivery: u32, address: &Hash) -> Token {
        let mut octets = [0; TOKEN_OCTETS];
        octets[..4].copy_from_slice(&delivery.to_be_bytes());
        octets[4..4 + HASH_OCTETS].copy_from_slice(address);
        let proof = self.sign("token", &[&octets[..4 + HASH_OCTETS]]);
        octets[4 + HASH_OCTETS..].copy_from_slice(&proof.as_ref()[..PROOF_OCTETS]);
        Token::of(&octets)
    }

    /// The mailing and the address of a token that was made with this key.
    pub(super) fn open(&self, token: &Token) -> Option<(u32, Hash)> {
        let octets = token.octets();
        let (told, proof) = octets.split_at(4 + HASH_OCTETS);
        let due = self.sign("token", &[told]);
        // Compared by what the key makes of both: how long it takes tells nothing of the proof that is due.
        let told_proof = hmac::sign(&self.0, proof);
        hmac::verify(&self.0, &due.as_ref()[..PROOF_OCTETS], told_proof.as_ref()).ok()?;
        let (delivery, address) = told.split_at(4);
        Some((u32::from_be_bytes(delivery.try_into().ok()?), address.try_into().ok()?))
    }

    fn hash(&self, what: &str, parts: &[&[u8]]) -> Hash {
        let mut hash = Hash::default();
        hash.copy_from_slice(&self.sign(what, parts).as_ref()[..HASH_OCTETS]);
        hash
    }

    fn sign(&self, what: &str, parts: &[&[u8]]) -> hmac::Tag {
        let mut context = hmac::Context::with_key(&self.0);
        context.update(what.as_bytes());
        parts.iter().for_each(|part| context.update(part));
        context.sign()
    }
}

/// `0a1b…`.
pub(super) fn hexadecimal(octets: &[u8]) -> String {
    let digit = |four_bits: u8| char::from(b"0123456789abcdef"[usize::from(four_bits)]);
    octets.iter().flat_map(|octet| [digit(octet >> 4), digit(octet & 15)]).collect()
}

/// The octets of hexadecimal digits, if there are just so many.
pub(super) fn octets_of<const N: usize>(text: &str) -> Option<[u8; N]> {
    let digit = |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
    let mut octets = [0; N];
    if text.len() != 2 * N {
        return None;
    }
    for (octet, digits) in octets.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        *octet = digit(digits[0])? << 4 | digit(digits[1])?;
    }
    Some(octets)
}
