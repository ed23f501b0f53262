//! Names of mail systems.

use std::borrow::Cow;
use std::net::IpAddr;

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
    /// A host: `dns` if its name is qualified or an address, which gets its brackets, else `x-local-hostname`
    /// (RFC 3461 §6.3(b), §9.3). Non-ASCII names become A-labels (RFC 5891).
    ///
    /// ```
    /// use retourpost::report::{MtaName, MtaNameType};
    ///
    /// assert_eq!(MtaName::host("192.0.2.1")?.name(), "[192.0.2.1]");
    /// assert_ne!(*MtaName::host("mailhost")?.name_type(), MtaNameType::Dns);
    /// # Ok::<(), retourpost::Error>(())
    /// ```
    ///
    /// # Errors
    /// An empty name, or one with a byte that a field may not hold.
    pub fn host(name: &str) -> Result<Self, Error> {
        let name_type = match dns_name(name) {
            Some(_) => MtaNameType::Dns,
            None => MtaNameType::Other("x-local-hostname".into()),
        };
        Self::try_new(name_type, name)
    }

    /// A name of a given type. One of type `dns` is treated as in [`host`](Self::host).
    ///
    /// # Errors
    /// An empty name, one with a byte that a field may not hold, or one of type `dns` that is neither qualified nor an address.
    pub fn try_new(name_type: MtaNameType, name: &str) -> Result<Self, Error> {
        if name.is_empty() {
            return Err(Error::caller("the name of a mail system is missing").by_rule("RFC 3464 §2.2.2"));
        }
        let is_dns = name_type == MtaNameType::Dns;
        let in_dns = if is_dns { dns_name(name) } else { None };
        let text = FieldText::parse(in_dns.as_deref().unwrap_or(name))?;
        if is_dns && in_dns.is_none() {
            return Err(not_in_dns());
        }
        Ok(Self { name_type, name: text, comment: None })
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

fn not_in_dns() -> Error {
    Error::caller("a name of type dns is qualified or an address in brackets; another has the type x-local-hostname")
        .by_rule("RFC 3461 §6.3(b)")
}

/// The name as it stands behind `dns;`, if it can.
fn dns_name(name: &str) -> Option<Cow<'_, str>> {
    if is_literal(name) {
        return Some(Cow::Borrowed(name));
    }
    // The dot of the root is no part of a domain in mail (RFC 5321 §4.1.2).
    let name = name.strip_suffix('.').unwrap_or(name);
    // First of all, since digits of other scripts become those of an address.
    let name = if name.is_ascii() { Cow::Borrowed(name) } else { Cow::Owned(idna::domain_to_ascii(name).ok()?) };
    match name.parse() {
        Ok(IpAddr::V4(address)) => Some(Cow::Owned(format!("[{address}]"))),
        Ok(IpAddr::V6(address)) => Some(Cow::Owned(format!("[IPv6:{address}]"))),
        Err(_) => is_qualified(&name).then_some(name),
    }
}

/// An address literal (RFC 5321 §4.1.3).
fn is_literal(name: &str) -> bool {
    let inner = name.strip_prefix('[').and_then(|name| name.strip_suffix(']'));
    inner.is_some_and(|inner| !inner.is_empty() && inner.bytes().all(|byte| matches!(byte, b'!'..=b'Z' | b'^'..=b'~')))
}

/// Two labels or more, of letters, digits, hyphens and the underscores that some hosts have (RFC 1035 §2.3.1, §2.3.4).
fn is_qualified(name: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && label.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
    };
    name.contains('.') && name.len() <= 255 && name.split('.').all(is_label)
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
