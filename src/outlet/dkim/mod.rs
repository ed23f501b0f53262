//! DKIM signatures (RFC 6376, RFC 8301, RFC 8463), so that a notice passes DMARC: with a null reverse path SPF has only the
//! EHLO name to go by.
//!
//! Signed here, over `ring`, and not with `mail-auth`: that crate brings a DNS resolver, a cache and a random number
//! generator of its own along (some sixty crates), of which a signer needs none. It judges the signatures in the tests.

mod canonical;
mod key;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use mail_parser::MessageParser;
use ring::digest::{SHA256, digest};

use super::Outgoing;
use crate::diagnostic::{Diagnostic, Error, Severity};
use crate::report::Moment;
use canonical::Field;
use key::Key;

/// Signs messages for one domain with one key. Its `Debug` does not show the key.
#[derive(Debug)]
pub struct DkimSigner {
    domain: String,
    selector: String,
    key: Key,
}

/// The fields that are signed where they occur, each occurrence (RFC 6376 §5.4.1). Fields that relays add or change, such as
/// Return-Path and Received, are not among them.
const SIGNED: [&str; 20] = [
    "From",
    "Sender",
    "Reply-To",
    "To",
    "Cc",
    "Subject",
    "Date",
    "Message-ID",
    "In-Reply-To",
    "References",
    "MIME-Version",
    "Content-Type",
    "Content-Transfer-Encoding",
    "Content-Language",
    "Content-Description",
    "Auto-Submitted",
    "Precedence",
    "List-Id",
    "List-Unsubscribe",
    "Require-Recipient-Valid-Since",
];
/// Signed once more than they occur, so that nobody can add one (RFC 6376 §8.15).
const GUARDED: [&str; 1] = ["From"];
/// Where the lines of the field are folded.
const N_COLUMNS: usize = 72;

impl DkimSigner {
    /// A signer for `SELECTOR._domainkey.DOMAIN` with a private key in PEM: RSA of 2048 bits or more (PKCS#8 or PKCS#1), or
    /// Ed25519 (PKCS#8). Not every receiver knows Ed25519 yet; who signs with it signs with RSA too.
    ///
    /// # Errors
    /// What is not a domain, a selector or such a key.
    pub fn from_pem(domain: &str, selector: &str, pem: &[u8]) -> Result<Self, Error> {
        let domain = labels(domain).ok_or_else(|| Error::operator("not a domain").in_field("dkim.domain"))?;
        let selector = labels(selector).ok_or_else(|| Error::operator("not a selector").in_field("dkim.selector"))?;
        let key = Key::from_pem(pem).map_err(|error| error.in_field("dkim.key"))?;
        Ok(Self { domain, selector, key })
    }

    /// Puts a `DKIM-Signature` field in front of the message: relaxed/relaxed, over the whole body, `t=` from `signed_at`.
    ///
    /// Sign last: whatever is changed afterwards breaks the signature.
    /// The diagnostic `dkim-not-aligned` says that DMARC will not count it, as the domain of From is another one (RFC 7489 §3.1.1).
    ///
    /// # Errors
    /// No From field, or several (RFC 6376 §5.4, RFC 5322 §3.6); lone CR or LF; a time before 1970.
    pub fn sign(&self, outgoing: &mut Outgoing, signed_at: Moment) -> Result<Vec<Diagnostic>, Error> {
        outgoing.check_line_ends()?;
        let seconds = u64::try_from(signed_at.unix_seconds())
            .map_err(|_| Error::caller("a signature is not from before 1970").in_field("dkim.signed-at"))?;
        let field = self.field(&outgoing.octets, seconds)?;
        let found = self.alignment(&outgoing.octets);
        outgoing.octets.splice(..0, field);
        Ok(found.into_iter().collect())
    }

    fn field(&self, octets: &[u8], seconds: u64) -> Result<Vec<u8>, Error> {
        let (fields, body) = canonical::split(octets);
        let n_from = fields.iter().filter(|field| field.is_named("From")).count();
        if n_from != 1 {
            let message = format!("{n_from} From fields; a message that is signed has one");
            return Err(Error::caller(message).in_field("from").by_rule("RFC 6376 §5.4"));
        }
        let signed = signed(&fields);
        let body_hash = STANDARD.encode(digest(&SHA256, &canonical::body(body)));
        let mut field = Folded::new("DKIM-Signature:");
        for tag in [
            "v=1;",
            &format!("a={};", self.key.algorithm()),
            "c=relaxed/relaxed;",
            &format!("d={};", self.domain),
            &format!("s={};", self.selector),
            &format!("t={seconds};"),
        ] {
            field.push(tag);
        }
        field.push_list("h=", signed.iter().map(|(name, _)| *name));
        field.push(&format!("bh={body_hash};"));
        field.push("b=");

        let mut hashed = Vec::new();
        for field in signed.iter().filter_map(|(_, field)| *field) {
            field.write_relaxed(&mut hashed);
            hashed.extend_from_slice(b"\r\n");
        }
        // The signature's own field, without a value for b= and without its CRLF (RFC 6376 §3.7).
        Field::of(field.text.as_bytes()).write_relaxed(&mut hashed);
        let signature = self.key.sign(&hashed)?;
        field.push_broken(&STANDARD.encode(signature));
        field.text.push_str("\r\n");
        Ok(field.text.into_bytes())
    }

    fn alignment(&self, octets: &[u8]) -> Option<Diagnostic> {
        let header = MessageParser::new().parse_headers(octets)?;
        let address = header.from().and_then(|from| from.first()).and_then(|from| from.address()).unwrap_or_default();
        let from = address.rsplit_once('@').and_then(|(_, domain)| labels(domain)).unwrap_or_default();
        if is_within(&from, &self.domain) || is_within(&self.domain, &from) {
            return None;
        }
        let message = format!("signed for {}, but From is at {from}: DMARC does not count this signature", self.domain);
        let cure = format!("sign with a key of {from}, or write From at {}", self.domain);
        Some(Diagnostic::new(Severity::Warning, "dkim-not-aligned", message).with_cure(cure))
    }
}

/// Names in the order of `h=`, each with the field that it stands for: the last one of that name first (RFC 6376 §5.4.2).
fn signed<'f, 'a>(fields: &'f [Field<'a>]) -> Vec<(&'static str, Option<&'f Field<'a>>)> {
    let mut signed = Vec::new();
    for name in SIGNED {
        signed.extend(fields.iter().rev().filter(|field| field.is_named(name)).map(|field| (name, Some(field))));
    }
    signed.extend(GUARDED.map(|name| (name, None)));
    signed
}

/// The same domain or one below it.
fn is_within(domain: &str, other: &str) -> bool {
    let rest = domain.strip_suffix(other);
    !other.is_empty() && rest.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}

/// A domain or selector in A-labels and lower case.
fn labels(text: &str) -> Option<String> {
    let ascii = idna::domain_to_ascii(text).ok()?;
    let is_label = |label: &str| {
        !label.is_empty()
            && label.len() <= 63
            && label.bytes().all(|octet| octet.is_ascii_alphanumeric() || b"-_".contains(&octet))
    };
    ascii.split('.').all(is_label).then_some(ascii)
}

/// A header field that is folded as it grows.
struct Folded {
    text: String,
    column: usize,
}

impl Folded {
    fn new(name: &str) -> Self {
        Self { text: name.to_owned(), column: name.len() }
    }

    /// A tag, after a space or on a line of its own.
    fn push(&mut self, tag: &str) {
        let separator = if self.column + 1 + tag.len() > N_COLUMNS { "\r\n\t" } else { " " };
        self.text.push_str(separator);
        self.column = if separator == " " { self.column + 1 } else { 8 };
        self.text.push_str(tag);
        self.column += tag.len();
    }

    /// A list with colons, folded after any of them.
    fn push_list(&mut self, tag: &str, names: impl Iterator<Item = &'static str>) {
        let names: Vec<_> = names.collect();
        let last = names.len().saturating_sub(1);
        for (n, name) in names.iter().enumerate() {
            let piece = format!("{}{name}{}", if n == 0 { tag } else { "" }, if n == last { ";" } else { ":" });
            if n == 0 || self.column + piece.len() > N_COLUMNS {
                self.push(&piece);
            } else {
                self.text.push_str(&piece);
                self.column += piece.len();
            }
        }
    }

    /// Base64, which may be broken anywhere (RFC 6376 §3.2).
    fn push_broken(&mut self, base64: &str) {
        for digit in base64.chars() {
            if self.column >= N_COLUMNS {
                self.text.push_str("\r\n\t");
                self.column = 8;
            }
            self.text.push(digit);
            self.column += 1;
        }
    }
}
