//! Values that are told in a text where that says all, and in parts where it does not.

use std::fmt;
use std::marker::PhantomData;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use schemars::JsonSchema;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize};

use super::super::original::with_crlf;
use crate::diagnostic::Error;
use crate::report::{AddressType, MtaName, MtaNameType, RecipientAddress};
use crate::status::SmtpReply;
use crate::text::FieldText;

// A text, or an object with the parts; no doc comment, since each field has its own in the schema.
#[derive(Debug, Clone, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
#[schemars(inline)]
pub(super) enum TextOr<P> {
    Text(String),
    Parts(P),
}

/// What the parts make, and the other way round.
pub(super) trait Parts: Sized {
    type Value: PartialEq;

    fn from_text(text: &str) -> Result<Self::Value, Error>;
    fn into_whole(self) -> Result<Self::Value, Error>;
    /// A text that may say all of the value.
    fn text_of(value: &Self::Value) -> Option<String>;
    fn parts_of(value: &Self::Value) -> Self;
}

impl<P: Parts> TextOr<P> {
    pub(super) fn into_value(self) -> Result<P::Value, Error> {
        match self {
            Self::Text(text) => P::from_text(&text),
            Self::Parts(parts) => parts.into_whole(),
        }
    }

    /// The text if reading it again gives the same value, else the parts.
    pub(super) fn of(value: &P::Value) -> Self {
        match P::text_of(value) {
            Some(text) if P::from_text(&text).is_ok_and(|read| read == *value) => Self::Text(text),
            _ => Self::Parts(P::parts_of(value)),
        }
    }
}

impl<'de, P: Deserialize<'de>> Deserialize<'de> for TextOr<P> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextOrVisitor(PhantomData))
    }
}

// Not serde's `untagged`, which would say "data did not match any variant" and no line.
struct TextOrVisitor<P>(PhantomData<P>);

impl<'de, P: Deserialize<'de>> Visitor<'de> for TextOrVisitor<P> {
    type Value = TextOr<P>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a string or an object")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Self::Value, E> {
        Ok(TextOr::Text(text.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Self::Value, A::Error> {
        P::deserialize(MapAccessDeserializer::new(map)).map(TextOr::Parts)
    }
}

/// A mail system: `mx.example.com`, or its parts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
#[schemars(rename = "MailSystem")]
pub(super) struct MtaParts {
    /// `dns`, `x400`, `x-local-hostname` or another atom. If it is left out, a name with a dot is `dns`.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    name_type: Option<String>,
    /// The name, letter case kept.
    name: String,
    /// What stands behind the name in parentheses, for instance the address of the client.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    comment: Option<String>,
}

impl Parts for MtaParts {
    type Value = MtaName;

    fn from_text(text: &str) -> Result<MtaName, Error> {
        if let Some(position) = text.bytes().position(|byte| matches!(byte, b' ' | b';')) {
            return Err(Error::caller(format!(
                "byte 0x{:02x} at {position} is not allowed in a host name: for a name with a type or a comment write an object",
                text.as_bytes()[position]
            ))
            .at(position));
        }
        MtaName::host(text)
    }

    fn into_whole(self) -> Result<MtaName, Error> {
        let name = match self.name_type {
            Some(name_type) => {
                let name_type = MtaNameType::parse(&name_type).map_err(|error| error.in_field("type"))?;
                MtaName::try_new(name_type, &self.name)
            }
            None => MtaName::host(&self.name),
        };
        let name = name.map_err(|error| error.in_field("name"))?;
        match self.comment.as_deref().map(FieldText::parse).transpose() {
            Ok(Some(comment)) => Ok(name.with_comment(comment)),
            Ok(None) => Ok(name),
            Err(error) => Err(error.in_field("comment")),
        }
    }

    fn text_of(value: &MtaName) -> Option<String> {
        Some(value.name().to_owned())
    }

    fn parts_of(value: &MtaName) -> Self {
        Self {
            name_type: Some(value.name_type().as_str().to_owned()),
            name: value.name().to_owned(),
            comment: value.comment().map(str::to_owned),
        }
    }
}

/// A recipient: `ola@example.no`, or its parts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
#[schemars(rename = "Address")]
pub(super) struct AddressParts {
    /// `rfc822`, `utf-8`, `x400`, `unknown` or another atom.
    #[serde(rename = "type")]
    address_type: String,
    /// The address, decoded, as it was in the envelope.
    address: String,
}

impl Parts for AddressParts {
    type Value = RecipientAddress;

    fn from_text(text: &str) -> Result<RecipientAddress, Error> {
        let has_type = text.split_once(';').is_some_and(|(before, _)| !before.contains(['@', '"']));
        if has_type {
            return Err(Error::caller(
                "an address with a type is written as an object, such as `{ \"type\": \"rfc822\", \"address\": \"ola@example.no\" }`",
            ));
        }
        RecipientAddress::mailbox(text)
    }

    fn into_whole(self) -> Result<RecipientAddress, Error> {
        let address_type = AddressType::parse(&self.address_type).map_err(|error| error.in_field("type"))?;
        RecipientAddress::try_new(address_type, &self.address).map_err(|error| error.in_field("address"))
    }

    fn text_of(value: &RecipientAddress) -> Option<String> {
        Some(value.address().to_owned())
    }

    fn parts_of(value: &RecipientAddress) -> Self {
        Self { address_type: value.address_type().as_str().to_owned(), address: value.address().to_owned() }
    }
}

/// An SMTP reply: `550 5.1.1 User unknown`, or its parts.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
#[schemars(rename = "Reply")]
pub(super) struct ReplyParts {
    /// The reply code, 200 to 599.
    #[schemars(range(min = 200, max = 599))]
    code: u16,
    /// The text of each line, behind the code.
    lines: Vec<String>,
}

impl Parts for ReplyParts {
    type Value = SmtpReply;

    fn from_text(text: &str) -> Result<SmtpReply, Error> {
        SmtpReply::parse(text)
    }

    fn into_whole(self) -> Result<SmtpReply, Error> {
        SmtpReply::from_lines(self.code, self.lines.iter().map(String::as_str)).map_err(|error| error.in_field("code"))
    }

    fn text_of(value: &SmtpReply) -> Option<String> {
        let mut text = String::new();
        value.write_utf8_lines(|line| {
            if !text.is_empty() {
                text.push('\n');
            }
            text.push_str(line);
        });
        Some(text)
    }

    fn parts_of(value: &SmtpReply) -> Self {
        Self { code: value.code(), lines: value.lines().map(str::to_owned).collect() }
    }
}

/// Octets: a text in UTF-8, whose lines may end in LF, or base64.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, expecting = "an object")]
#[schemars(rename = "Octets")]
pub(super) struct OctetParts {
    /// The octets in base64 (RFC 4648 §4); white space does not count.
    base64: String,
}

impl Parts for OctetParts {
    type Value = Vec<u8>;

    fn from_text(text: &str) -> Result<Vec<u8>, Error> {
        Ok(with_crlf(text.as_bytes()))
    }

    fn into_whole(self) -> Result<Vec<u8>, Error> {
        let text: Vec<u8> = self.base64.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
        STANDARD.decode(text).map_err(|_| Error::caller("no base64").in_field("base64").by_rule("RFC 4648 §4"))
    }

    fn text_of(value: &Vec<u8>) -> Option<String> {
        let text = std::str::from_utf8(value).ok()?;
        let with_lf = text.replace("\r\n", "\n");
        let is_same = with_crlf(with_lf.as_bytes()) == *value;
        Some(if is_same { with_lf } else { text.to_owned() })
    }

    fn parts_of(value: &Vec<u8>) -> Self {
        Self { base64: STANDARD.encode(value) }
    }
}
