//! An address, and the hash that stands for it.

use std::borrow::Cow;

use super::secret::{Hash, Secret};
use super::stored::kept;

/// The most octets of an address. RFC 5321 §4.5.3.1 has 64 and 255; what is longer was never sent to.
const ADDRESS_OCTETS_MAX: usize = 512;

/// An address: the letters of its local part as they are (RFC 5321 §2.4), its domain in ASCII and lower case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Mailbox {
    /// `None`: it was forgotten.
    pub(super) address: Option<String>,
    pub(super) domain: String,
    pub(super) hash: Hash,
}

impl Mailbox {
    /// The address as a source writes it, with angle brackets or without; `None` of nothing.
    pub(super) fn parse(text: &str, secret: &Secret) -> Option<Self> {
        let text = text.trim();
        let text = text.strip_prefix('<').and_then(|text| text.strip_suffix('>')).unwrap_or(text);
        let text = kept(text, ADDRESS_OCTETS_MAX);
        if text.is_empty() {
            return None;
        }
        let (local_part, domain) = text.rsplit_once('@').unwrap_or((&text, ""));
        let domain = folded(domain).into_owned();
        let hash = secret.of_address(local_part, &domain);
        let address = if domain.is_empty() { text.clone().into_owned() } else { format!("{local_part}@{domain}") };
        Some(Self { address: Some(address), domain, hash })
    }
}

/// A domain in ASCII and lower case, or as much of that as it has.
pub(super) fn folded(domain: &str) -> Cow<'_, str> {
    if domain.bytes().all(|byte| byte.is_ascii_lowercase() || matches!(byte, b'.' | b'-' | b'0'..=b'9')) {
        return domain.into();
    }
    if domain.is_ascii() {
        return domain.to_ascii_lowercase().into();
    }
    idna::domain_to_ascii(domain).unwrap_or_else(|_| domain.to_lowercase()).into()
}
