//! Names of mail systems.

use super::address::atom_of;
use crate::diagnostic::Error;
use crate::text::FieldText;

/// `type; name` of Reporting-MTA, DSN-Gateway, Received-From-MTA and Remote-MTA (RFC 3464 §2.1.2, §2.2.2).
///
/// Letter case is kept (RFC 3464 §2.2.2).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct MtaName {
    name_type: MtaNameType,
    name: FieldText,
    comment: Option<FieldText>,
}

/// The MTA name types of the registry and those of others (RFC 3464 §2.1.2).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MtaNameType {
    /// A fully-qualified domain name, or an address literal.
    Dns,
    /// An X.400 name.
    X400,
    /// Any other atom, for instance `x-local-hostname` for a name that is not in the DNS (RFC 3461 §6.3(b)).
    Other(Box<str>),
}

impl MtaName {
    /// A host: `dns` if its name has a dot, a colon or brackets, else `x-local-hostname` (RFC 3461 §6.3(b)). Non-ASCII names
    /// become A-labels (RFC 5891).
    ///
    /// # Errors
    /// An empty name, or one with a byte that a field may not hold.
    pub fn host(name: &str) -> Result<Self, Error> {
        let is_qualified = name.trim_end_matches('.').contains(['.', ':', '[']);
        let name_type = if is_qualified { MtaNameType::Dns } else { MtaNameType::Other("x-local-hostname".into()) };
        Self::try_new(name_type, name)
    }

    /// A name of a given type.
    ///
    /// # Errors
    /// An empty name, or one with a byte that a field may not hold.
    pub fn try_new(name_type: MtaNameType, name: &str) -> Result<Self, Error> {
        if name.is_empty() {
            return Err(Error::caller("the name of a mail system is missing").by_rule("RFC 3464 §2.2.2"));
        }
        let ascii = match name_type {
            MtaNameType::Dns if !name.is_ascii() => idna::domain_to_ascii(name).ok(),
            _ => None,
        };
        Ok(Self { name_type, name: FieldText::parse(ascii.as_deref().unwrap_or(name))?, comment: None })
    }

    /// Adds what stands behind the name in parentheses, for instance the address of the client (RFC 3464 §2.2.4).
    /// Parentheses and backslashes are quoted when written.
    #[must_use]
    pub fn with_comment(mut self, comment: FieldText) -> Self {
        self.comment = Some(comment);
        self
    }

    /// The type.
    pub fn name_type(&self) -> &MtaNameType {
        &self.name_type
    }

    /// The name.
    pub fn name(&self) -> &str {
        self.name.as_str()
    }

    /// What stands behind the name in parentheses.
    pub fn comment(&self) -> Option<&str> {
        self.comment.as_ref().map(FieldText::as_str)
    }
}

impl MtaNameType {
    /// The atom of the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Dns => "dns",
            Self::X400 => "x400",
            Self::Other(atom) => atom,
        }
    }

    /// Reads the atom, whatever its letter case.
    ///
    /// # Errors
    /// Text that is no atom (RFC 5322 §3.2.3).
    pub fn parse(atom: &str) -> Result<Self, Error> {
        Ok(match atom.to_ascii_lowercase().as_str() {
            "dns" => Self::Dns,
            "x400" => Self::X400,
            _ => Self::Other(atom_of(atom)?),
        })
    }
}
