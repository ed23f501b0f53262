//! Typed recipient addresses.

use crate::diagnostic::Error;

/// `type;address` of Original-Recipient and Final-Recipient (RFC 3464 §2.3.1, §2.3.2).
///
/// The address is kept as it was in the envelope, letter case included, and is never repaired (RFC 3461 §9.1): odd
/// ones (`"a b"@x`, no domain) are legal here. In memory it is always decoded Unicode; `mime` writes the form that the
/// part's type allows (RFC 6533 §3).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct RecipientAddress {
    address_type: AddressType,
    address: Box<str>,
}

/// The address types of the registry and those of others (RFC 3464 §2.1.2, RFC 6533 §3).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AddressType {
    /// An ASCII mail address.
    Rfc822,
    /// An internationalized mail address (RFC 6533 §3).
    Utf8,
    /// An X.400 address.
    X400,
    /// The envelope did not tell the type (RFC 3464 §2.3.1).
    Unknown,
    /// Any other atom, kept as written.
    Other(Box<str>),
}

impl RecipientAddress {
    /// A mail address: `rfc822` if it is ASCII, `utf-8` if it is not (RFC 3461 §6.3(e), RFC 6533 §3).
    ///
    /// # Errors
    /// An empty address, one with a control character, or a space at either end.
    pub fn mailbox(address: &str) -> Result<Self, Error> {
        let address_type = if address.is_ascii() { AddressType::Rfc822 } else { AddressType::Utf8 };
        Self::try_new(address_type, address)
    }

    /// An address of a given type.
    ///
    /// # Errors
    /// An address without a character but spaces, one with a space at either end (no field keeps it there, RFC 5322 §2.2), one with a
    /// control character, or a non-ASCII one of a type other than `utf-8`.
    pub fn try_new(address_type: AddressType, address: &str) -> Result<Self, Error> {
        if address.trim_matches(' ').is_empty() {
            return Err(Error::caller("an address is missing").by_rule("RFC 3464 §2.3.2"));
        }
        if address.starts_with(' ') || address.ends_with(' ') {
            let position = if address.starts_with(' ') { 0 } else { address.len() - 1 };
            return Err(Error::byte(b' ', position).by_rule("RFC 5322 §2.2"));
        }
        if let Some(position) = address.bytes().position(|byte| byte < 0x20 || byte == 0x7f) {
            return Err(Error::byte(address.as_bytes()[position], position).by_rule("RFC 3464 §2.3.2"));
        }
        if address_type != AddressType::Utf8
            && let Some(position) = address.bytes().position(|byte| !byte.is_ascii())
        {
            return Err(Error::byte(address.as_bytes()[position], position).by_rule("RFC 6533 §3"));
        }
        Ok(Self { address_type, address: address.into() })
    }

    /// The type.
    pub fn address_type(&self) -> &AddressType {
        &self.address_type
    }

    /// The address, decoded.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// What stands behind the last `@`, if there is one.
    pub fn domain(&self) -> Option<&str> {
        parts_of_address(&self.address).map(|(_, domain)| domain).filter(|domain| !domain.is_empty())
    }
}

impl AddressType {
    /// The atom of the wire: `rfc822`, `utf-8`, `x400`, `unknown` or another.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Rfc822 => "rfc822",
            Self::Utf8 => "utf-8",
            Self::X400 => "x400",
            Self::Unknown => "unknown",
            Self::Other(atom) => atom,
        }
    }

    /// Reads the atom, whatever its letter case.
    ///
    /// # Errors
    /// Text that is no atom (RFC 5322 §3.2.3).
    pub fn parse(atom: &str) -> Result<Self, Error> {
        Ok(match atom.to_ascii_lowercase().as_str() {
            "rfc822" => Self::Rfc822,
            "utf-8" => Self::Utf8,
            "x400" => Self::X400,
            "unknown" => Self::Unknown,
            _ => Self::Other(atom_of(atom)?),
        })
    }
}

/// What stands before and behind the last `@` of an address.
pub(crate) fn parts_of_address(address: &str) -> Option<(&str, &str)> {
    let at = address.as_bytes().iter().rposition(|octet| *octet == b'@')?;
    Some((&address[..at], &address[at + 1..]))
}

/// An atom (RFC 5322 §3.2.3).
pub(super) fn atom_of(text: &str) -> Result<Box<str>, Error> {
    let is_atext = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte);
    match text.bytes().position(|byte| !is_atext(byte)) {
        Some(position) => Err(Error::byte(text.as_bytes()[position], position).by_rule("RFC 3464 §2.1.2")),
        None if text.is_empty() => Err(Error::caller("a type is missing").by_rule("RFC 3464 §2.1.2")),
        None => Ok(text.into()),
    }
}
