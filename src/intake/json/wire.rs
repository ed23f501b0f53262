//! The documents, field for field. The comments are what the JSON Schema tells.

use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::{Deserializer, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};

use super::objects::objects_alone;
use super::parts::{AddressParts, MtaParts, OctetParts, ReplyParts, TextOr};

pub(super) type MtaWire = TextOr<MtaParts>;
pub(super) type AddressWire = TextOr<AddressParts>;
pub(super) type ReplyWire = TextOr<ReplyParts>;
pub(super) type OctetsWire = TextOr<OctetParts>;

/// What is read before anything else.
#[derive(Deserialize)]
#[serde(remote = "Self")]
pub(super) struct VersionWire {
    pub(super) version: Option<serde_json::Value>,
}

objects_alone! { read: VersionWire, CaseWire, MessageWire, HopWire, RecipientWire, DiagnosticWire, AttemptWire, ReaderWire, ReceivedWire, FieldWire }
objects_alone! { written: CaseWire, MessageWire, HopWire, RecipientWire, DiagnosticWire, AttemptWire, ReaderWire, ReceivedWire, FieldWire }

/// A report about one message and its recipients, for Retourpost.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, remote = "Self")]
#[schemars(title = "Retourpost report")]
pub(super) struct CaseWire {
    /// The version of this form.
    #[schemars(extend("const" = 1))]
    pub(super) version: u64,
    /// The mail system that tried to deliver (RFC 3464 §2.2.2): `mx.example.com`.
    pub(super) reporting_mta: MtaWire,
    /// The gateway that translated a foreign report into this one (RFC 3464 §2.2.3).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) dsn_gateway: Option<MtaWire>,
    /// From whom the message came: the name of HELO or EHLO (RFC 3464 §2.2.4).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) received_from_mta: Option<MtaWire>,
    /// When the message arrived (RFC 3464 §2.2.5): `2026-11-21T10:02:14+01:00`, or a date as in mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) arrival_date: Option<String>,
    /// Extension fields of the message, `X-…` or registered (RFC 3464 §2.4).
    #[serde(default, skip_serializing_if = "ExtensionsWire::is_empty")]
    pub(super) extensions: ExtensionsWire,
    /// The message that the report is about.
    pub(super) message: MessageWire,
    /// The recipients that the report is about.
    #[schemars(length(min = 1))]
    pub(super) recipients: Vec<RecipientWire>,
    /// Who will read the notice.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) reader: Option<ReaderWire>,
    /// The report that came in from another mail system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) received: Option<ReceivedWire>,
}

/// A message. What is told here wins over what stands in `header` or `original`; `null` says that it is not known, whatever
/// stands there.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, remote = "Self")]
#[schemars(rename = "Message")]
pub(super) struct MessageWire {
    /// The return path, to which the notice goes; `<>` is the null path. Without it, that of the header's Return-Path.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) return_path: Option<String>,
    /// ENVID, decoded (RFC 3461 §4.4).
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) envelope_id: Option<String>,
    /// ENVID as it was in the envelope, in xtext. Instead of `envelope_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) envid: Option<String>,
    /// RET (RFC 3461 §4.3).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = ["FULL", "HDRS", null]))]
    pub(super) ret: Option<String>,
    /// The Subject, decoded to text.
    #[serde(deserialize_with = "told", skip_serializing_if = "Option::is_none")]
    pub(super) subject: Option<Option<String>>,
    /// The Message-ID with its angle brackets.
    #[serde(deserialize_with = "told", skip_serializing_if = "Option::is_none")]
    pub(super) message_id: Option<Option<String>>,
    /// The message ids of References, oldest first.
    #[serde(deserialize_with = "told", skip_serializing_if = "Option::is_none")]
    pub(super) references: Option<Option<Vec<String>>>,
    /// The Date.
    #[serde(deserialize_with = "told", skip_serializing_if = "Option::is_none")]
    pub(super) date: Option<Option<String>>,
    /// The size of the whole message.
    #[serde(deserialize_with = "told", skip_serializing_if = "Option::is_none")]
    pub(super) size_octets: Option<Option<u64>>,
    /// Accept-Language.
    #[serde(deserialize_with = "told", skip_serializing_if = "Option::is_none")]
    pub(super) accept_language: Option<Option<String>>,
    /// Content-Language.
    #[serde(deserialize_with = "told", skip_serializing_if = "Option::is_none")]
    pub(super) content_language: Option<Option<String>>,
    /// The path the message took before it failed, oldest hop first.
    #[serde(deserialize_with = "told", skip_serializing_if = "Option::is_none")]
    pub(super) hops: Option<Option<Vec<HopWire>>>,
    /// The header as received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) header: Option<OctetsWire>,
    /// The body as received.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) body: Option<OctetsWire>,
    /// The message as received: header, empty line, body. Instead of `header` and `body`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) original: Option<OctetsWire>,
    /// The message came with SMTPUTF8 (RFC 6531).
    #[serde(skip_serializing_if = "is_false")]
    pub(super) smtputf8: bool,
    /// The message came with REQUIRETLS (RFC 8689).
    #[serde(skip_serializing_if = "is_false")]
    pub(super) requiretls: bool,
    /// The message was submitted by an authenticated user of this site.
    #[serde(skip_serializing_if = "is_false")]
    pub(super) authenticated: bool,
    /// The message was found hostile after it had been accepted.
    #[serde(skip_serializing_if = "is_false")]
    pub(super) hostile: bool,
    /// MT-PRIORITY (RFC 6710).
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = -9, max = 9))]
    pub(super) mt_priority: Option<i8>,
}

/// One hop of the message, from a Received field.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, remote = "Self")]
#[schemars(rename = "Hop")]
pub(super) struct HopWire {
    /// The name the client gave.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) from: Option<String>,
    /// The address from which the client came, as the server saw it: `192.0.2.7`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) from_address: Option<String>,
    /// The server that wrote the field.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) by: Option<String>,
    /// The protocol.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) with: Option<String>,
    /// The id in that server's log.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) id: Option<String>,
    /// When.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) at: Option<String>,
}

/// One recipient, with the fields of RFC 3464 §2.3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, remote = "Self")]
#[schemars(rename = "Recipient")]
pub(super) struct RecipientWire {
    /// The ORCPT of this recipient, decoded.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) original_recipient: Option<AddressWire>,
    /// ORCPT as it was in the envelope, in xtext: `rfc822;ola@example.no`. Instead of `original_recipient`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) orcpt: Option<String>,
    /// The address as it was in the envelope.
    pub(super) final_recipient: AddressWire,
    /// What was done: `failed` unless told, whatever the digit of the reply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = ["failed", "delayed", "delivered", "relayed", "expanded", null]))]
    pub(super) action: Option<String>,
    /// The status code, `5.1.1`. Without it, it follows from the reply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(regex(pattern = r"^[245]\.(0|[1-9][0-9]{0,2})\.(0|[1-9][0-9]{0,2})$"))]
    pub(super) status: Option<String>,
    /// The server that was asked, present if and only if there was one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) remote_mta: Option<MtaWire>,
    /// The SMTP reply, several lines with `\n` between them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) reply: Option<ReplyWire>,
    /// What went wrong, where there is no SMTP reply. Instead of `reply`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) diagnostic: Option<DiagnosticWire>,
    /// When the last attempt was made.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) last_attempt_date: Option<String>,
    /// The id in the log of the last system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) final_log_id: Option<String>,
    /// Until when a delayed message is tried.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) will_retry_until: Option<String>,
    /// Extension fields of the recipient, `X-…` or registered (RFC 3464 §2.4).
    #[serde(default, skip_serializing_if = "ExtensionsWire::is_empty")]
    pub(super) extensions: ExtensionsWire,
    /// NOTIFY as it was in the envelope: `SUCCESS,FAILURE`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) notify: Option<String>,
    /// The command that drew the reply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = ["connect", "greeting", "hello", "starttls", "auth", "mail", "rcpt", "data", "end-of-data", null]))]
    pub(super) stage: Option<String>,
    /// The attempts, oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) attempts: Vec<AttemptWire>,
}

/// What a mail system said that is no SMTP reply.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, remote = "Self")]
#[schemars(rename = "Diagnostic")]
pub(super) struct DiagnosticWire {
    /// The type, `X-…` unless registered; not `smtp`. `X-Retourpost` unless told.
    #[serde(rename = "type", default, skip_serializing_if = "Option::is_none")]
    pub(super) diagnostic_type: Option<String>,
    /// The text.
    pub(super) text: String,
}

/// One attempt at delivery.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, remote = "Self")]
#[schemars(rename = "Attempt")]
pub(super) struct AttemptWire {
    /// When it was made.
    pub(super) at: String,
    /// The server that was asked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) remote_mta: Option<MtaWire>,
    /// Its SMTP reply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) reply: Option<ReplyWire>,
    /// What went wrong, where there is no SMTP reply.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) diagnostic: Option<DiagnosticWire>,
}

/// Who will read the notice.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default, remote = "Self")]
#[schemars(rename = "Reader")]
pub(super) struct ReaderWire {
    /// Whether the reader belongs to the site.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schemars(extend("enum" = ["internal", "external", null]))]
    pub(super) audience: Option<String>,
    /// The tenant the reader belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) tenant: Option<String>,
    /// The language the reader asked for, a BCP 47 tag.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) language: Option<String>,
    /// What a map of the administrator has for the reader: BCP 47 tags, first things first. `languages.map` is not asked then.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(super) mapped: Vec<String>,
    /// The language of the reader's mailbox or profile.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) profile: Option<String>,
    /// The language that the reader chose earlier and that was kept.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) stored: Option<String>,
}

/// A report that came in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, remote = "Self")]
#[schemars(rename = "Received")]
pub(super) struct ReceivedWire {
    /// The media type of its machine part.
    pub(super) media_type: String,
    /// The machine part, untouched.
    pub(super) octets: OctetsWire,
    /// The fields that were found in the octets, in groups. Without it, they are read from the octets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) groups: Option<Vec<Vec<FieldWire>>>,
}

/// One field of a report that came in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, remote = "Self")]
#[schemars(rename = "Field")]
pub(super) struct FieldWire {
    pub(super) name: String,
    pub(super) value: String,
}

/// Extension fields in their order: an object of names and texts.
#[derive(Debug, Clone, PartialEq, Default)]
pub(super) struct ExtensionsWire(pub(super) Vec<(String, String)>);

impl ExtensionsWire {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for ExtensionsWire {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()
    }
}

// Not a map type: those drop the order, and a name that stands twice.
impl<'de> Deserialize<'de> for ExtensionsWire {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ExtensionsVisitor)
    }
}

struct ExtensionsVisitor;

impl<'de> Visitor<'de> for ExtensionsVisitor {
    type Value = ExtensionsWire;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object of names and texts")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ExtensionsWire, A::Error> {
        let mut fields = Vec::new();
        while let Some(field) = map.next_entry()? {
            fields.push(field);
        }
        Ok(ExtensionsWire(fields))
    }
}

impl JsonSchema for ExtensionsWire {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Extensions".into()
    }

    fn inline_schema() -> bool {
        true
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({ "type": "object", "additionalProperties": { "type": "string" } })
    }
}

/// Tells `null` from a field that is not there.
fn told<'de, D: Deserializer<'de>, T: Deserialize<'de>>(deserializer: D) -> Result<Option<Option<T>>, D::Error> {
    Option::<T>::deserialize(deserializer).map(Some)
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "the signature serde asks for")]
fn is_false(value: &bool) -> bool {
    !value
}
