//! Parameters of the failed message's envelope (RFC 3461 §4).

use std::fmt::Write as _;

use super::address::{AddressType, RecipientAddress};
use crate::diagnostic::Error;

/// The reverse path of the failed message (RFC 5321 §4.1.1.2).
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum ReturnPath {
    /// `<>`: nobody is told (RFC 5321 §6.1).
    Null,
    /// A mailbox, without angle brackets and without a source route.
    Mailbox(Box<str>),
}

impl ReturnPath {
    /// Reads a path with or without angle brackets; a source route is cut to its last hop (RFC 5321 §6.1).
    ///
    /// # Errors
    /// White space or a control character outside a quoted local part, or an angle bracket without its partner.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let text = text.trim();
        let path = match (text.strip_prefix('<'), text.strip_suffix('>')) {
            (Some(_), Some(_)) => &text[1..text.len() - 1],
            (None, None) => text,
            _ => return Err(Error::caller("an angle bracket stands alone").by_rule("RFC 5321 §4.1.2")),
        };
        let mailbox = match path.strip_prefix('@').and_then(|route| route.split_once(':')) {
            Some((_, mailbox)) => mailbox,
            None => path,
        };
        if mailbox.is_empty() {
            return Ok(Self::Null);
        }
        let mut is_quoted = false;
        for (position, byte) in mailbox.bytes().enumerate() {
            match byte {
                b'"' => is_quoted = !is_quoted,
                0x00..=0x1f | 0x7f | b'<' | b'>' => return Err(Error::byte(byte, position).by_rule("RFC 5321 §4.1.2")),
                b' ' | b',' if !is_quoted => return Err(Error::byte(byte, position).by_rule("RFC 5321 §4.1.2")),
                _ => {}
            }
        }
        Ok(Self::Mailbox(mailbox.into()))
    }

    /// The mailbox, unless it is the null path.
    pub fn mailbox(&self) -> Option<&str> {
        match self {
            Self::Null => None,
            Self::Mailbox(mailbox) => Some(mailbox),
        }
    }
}

/// ENVID, decoded (RFC 3461 §4.4): printable ASCII, at most 100 characters as xtext.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct EnvelopeId(Box<str>);

impl EnvelopeId {
    /// Takes the decoded text. Spaces at its ends are dropped: no field keeps them (RFC 5322 §2.2).
    ///
    /// # Errors
    /// No text but spaces, or a byte that is not printable ASCII.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let rule = "RFC 3461 §4.4";
        if let Some(position) = text.bytes().position(|byte| !matches!(byte, 0x20..=0x7e)) {
            return Err(Error::byte(text.as_bytes()[position], position).by_rule(rule));
        }
        match text.trim_matches(' ') {
            "" => Err(Error::caller("an envelope id is missing").by_rule(rule)),
            text => Ok(Self(text.into())),
        }
    }

    /// Takes the xtext of the MAIL command: `QQ+2B314+3D159` is `QQ+314=159`.
    ///
    /// # Errors
    /// Broken xtext, or text that [`EnvelopeId::parse`] refuses.
    pub fn from_xtext(xtext: &str) -> Result<Self, Error> {
        Self::parse(&decode_xtext(xtext)?)
    }

    /// The decoded text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// NOTIFY of one recipient (RFC 3461 §4.1). NEVER stands alone.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Notify {
    /// No notice in any case.
    Never,
    /// Notices for the conditions that are set.
    On {
        /// Delivery succeeded.
        success: bool,
        /// Delivery failed.
        failure: bool,
        /// Delivery takes unusually long.
        delay: bool,
    },
}

impl Notify {
    /// Reads the value of the parameter, whatever its letter case: `SUCCESS,FAILURE`.
    ///
    /// # Errors
    /// An unknown word, nothing at all, or NEVER beside another word.
    pub fn parse(text: &str) -> Result<Self, Error> {
        let rule = "RFC 3461 §4.1";
        if text.eq_ignore_ascii_case("never") {
            return Ok(Self::Never);
        }
        let (mut success, mut failure, mut delay) = (false, false, false);
        for word in text.split(',') {
            match word.trim().to_ascii_lowercase().as_str() {
                "success" => success = true,
                "failure" => failure = true,
                "delay" => delay = true,
                "never" => return Err(Error::caller("NEVER stands alone").by_rule(rule)),
                _ => {
                    return Err(
                        Error::caller("takes NEVER, or any of SUCCESS, FAILURE, DELAY with commas").by_rule(rule)
                    );
                }
            }
        }
        Ok(Self::On { success, failure, delay })
    }
}

/// RET (RFC 3461 §4.3): what is to be returned with a failure.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Ret {
    /// The whole message.
    Full,
    /// Its header only.
    Hdrs,
}

impl Ret {
    /// Reads the value of the parameter, whatever its letter case.
    ///
    /// # Errors
    /// Anything but FULL and HDRS.
    pub fn parse(text: &str) -> Result<Self, Error> {
        match text.to_ascii_lowercase().as_str() {
            "full" => Ok(Self::Full),
            "hdrs" => Ok(Self::Hdrs),
            _ => Err(Error::caller("takes FULL or HDRS").by_rule("RFC 3461 §4.3")),
        }
    }
}

/// Decodes xtext: `+` and two upper-case hex digits stand for one octet (RFC 3461 §4). What it decodes to must be
/// printable ASCII, or a header could be injected (RFC 3461 §4.2, §4.4).
///
/// # Errors
/// A `+` without two upper-case hex digits, a `=`, a byte outside 0x21–0x7e, or an escape for a control or 8-bit octet.
pub fn decode_xtext(xtext: &str) -> Result<String, Error> {
    let rule = "RFC 3461 §4";
    let octets = xtext.as_bytes();
    let mut text = String::with_capacity(octets.len());
    let mut at = 0;
    while let Some(&byte) = octets.get(at) {
        match byte {
            b'+' => {
                let digits = (hex(octets.get(at + 1)), hex(octets.get(at + 2)));
                let (Some(high), Some(low)) = digits else {
                    return Err(Error::caller(format!("`+` at {at} wants two upper-case hex digits"))
                        .at(at)
                        .by_rule(rule));
                };
                let decoded = high * 16 + low;
                if !matches!(decoded, 0x20..=0x7e) {
                    return Err(Error::byte(decoded, at).by_rule("RFC 3461 §4.4"));
                }
                text.push(char::from(decoded));
                at += 3;
            }
            b'=' | 0x00..=0x20 | 0x7f.. => return Err(Error::byte(byte, at).by_rule(rule)),
            _ => {
                text.push(char::from(byte));
                at += 1;
            }
        }
    }
    Ok(text)
}

/// Encodes printable ASCII as xtext (RFC 3461 §4).
pub fn encode_xtext(text: &str) -> String {
    let mut xtext = String::with_capacity(text.len());
    for byte in text.bytes() {
        if matches!(byte, 0x21..=0x7e) && !matches!(byte, b'+' | b'=') {
            xtext.push(char::from(byte));
        } else {
            write!(xtext, "+{byte:02X}").expect("a String takes everything");
        }
    }
    xtext
}

/// Reads ORCPT, `rfc822;a+2Bb@x.example` (RFC 3461 §4.2). Of type `utf-8`, the address is in the form of RFC 6533 §3
/// (`\x{F1}@x`); one that breaks that syntax is kept unchanged (RFC 6533 §3).
///
/// # Errors
/// No `;`, a type that is no atom, or broken xtext.
pub fn parse_orcpt(orcpt: &str) -> Result<RecipientAddress, Error> {
    let (address_type, xtext) = orcpt.split_once(';').ok_or_else(|| {
        Error::caller("wants a type and an address, such as `rfc822;ola@example.no`").by_rule("RFC 3461 §4.2")
    })?;
    let address_type = AddressType::parse(address_type.trim())?;
    let address = match address_type {
        AddressType::Utf8 => decode_unitext(xtext).unwrap_or_else(|| xtext.to_owned()),
        _ => decode_xtext(xtext.trim())?,
    };
    RecipientAddress::try_new(address_type, &address)
}

/// Decodes `\x{HEX}` of `utf-8-addr-xtext` and `utf-8-addr-unitext` (RFC 6533 §3); none where the syntax is broken.
pub(crate) fn decode_unitext(text: &str) -> Option<String> {
    let mut decoded = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        decoded.push_str(&rest[..at]);
        let (digits, after) = rest[at..].strip_prefix("\\x{")?.split_once('}')?;
        let is_hex = (2..=6).contains(&digits.len())
            && digits.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'A'..=b'F'));
        if !is_hex {
            return None;
        }
        let character = char::from_u32(u32::from_str_radix(digits, 16).ok()?)?;
        if character.is_control() {
            return None;
        }
        decoded.push(character);
        rest = after;
    }
    decoded.push_str(rest);
    Some(decoded)
}

fn hex(byte: Option<&u8>) -> Option<u8> {
    match byte? {
        digit @ b'0'..=b'9' => Some(digit - b'0'),
        letter @ b'A'..=b'F' => Some(letter - b'A' + 10),
        _ => None,
    }
}
