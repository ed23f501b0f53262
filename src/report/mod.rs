//! What a delivery status notification reports: RFC 3464, with RFC 3461 (envelope parameters) and RFC 6533
//! (internationalized addresses).
//!
//! [`Report`] is what we emit, and is strict: the struct is the RFC, with the same field names in the same order, and
//! what cannot be legal cannot be constructed. [`ReceivedReport`] is what was found in a report that came in: lossless,
//! unknown fields and order included. A [`Case`] holds both, with what is known of the failed message
//! ([`Original`]) and of the one who will read the notice ([`Reader`]).

mod address;
mod case;
mod diagnostic_code;
mod envelope;
mod header;
mod moment;
mod mta;
mod original;
mod received;
mod recipient;
mod route;

pub(crate) use address::parts_of_address;
pub use address::{AddressType, RecipientAddress};
pub use case::{Audience, Case, Reader};
pub use diagnostic_code::DiagnosticCode;
pub(crate) use envelope::decode_unitext;
pub use envelope::{EnvelopeId, Notify, Ret, ReturnPath, decode_xtext, encode_xtext, parse_orcpt};
pub use header::{HeaderField, HeaderSection};
pub use moment::{Moment, MomentParts};
pub use mta::{MtaName, MtaNameType};
pub use original::{Hop, Original};
pub use received::{ReceivedField, ReceivedGroup, ReceivedReport};
pub use recipient::{Action, Attempt, ExtensionField, Recipient, RecipientFields, SmtpStage};
pub use route::{Relay, Route, RouteHop, Timing};

use crate::diagnostic::Error;

/// The per-message fields of a report and its recipients, as they may be written down: every combination can be
/// filled in here, and [`Report::try_from`] says which are legal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReportFields {
    /// The ENVID of the MAIL command, decoded; present if and only if there was one (RFC 3461 §6.3(a)).
    pub original_envelope_id: Option<EnvelopeId>,
    /// The mail system that tried to deliver (RFC 3464 §2.2.2): the client, when a remote server refused.
    pub reporting_mta: MtaName,
    /// The gateway that translated a foreign report into this one (RFC 3464 §2.2.3).
    pub dsn_gateway: Option<MtaName>,
    /// From whom the message came, with the name it gave in HELO or EHLO (RFC 3464 §2.2.4).
    pub received_from_mta: Option<MtaName>,
    /// When the message arrived at the reporting MTA (RFC 3464 §2.2.5).
    pub arrival_date: Option<Moment>,
    /// Extension fields of the message (RFC 3464 §2.4).
    pub extensions: Vec<ExtensionField>,
    /// One group for each recipient this report is about; at least one (RFC 3464 §2.3).
    pub recipients: Vec<Recipient>,
}

impl ReportFields {
    /// A report by this mail system, nothing else known yet.
    pub fn by(reporting_mta: MtaName) -> Self {
        Self {
            original_envelope_id: None,
            reporting_mta,
            dsn_gateway: None,
            received_from_mta: None,
            arrival_date: None,
            extensions: Vec::new(),
            recipients: Vec::new(),
        }
    }
}

/// A legal report about one message and at least one of its recipients (RFC 3464 §2).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report(ReportFields);

impl Report {
    /// The fields, in the order of the RFC.
    pub fn fields(&self) -> &ReportFields {
        &self.0
    }

    /// The recipients, at least one.
    pub fn recipients(&self) -> &[Recipient] {
        &self.0.recipients
    }

    /// The fields, to be changed and checked again.
    pub fn into_fields(self) -> ReportFields {
        self.0
    }
}

impl TryFrom<ReportFields> for Report {
    type Error = Error;

    /// # Errors
    /// No recipient, or an extension field that stands twice.
    fn try_from(fields: ReportFields) -> Result<Self, Error> {
        if fields.recipients.is_empty() {
            return Err(Error::caller("a report is about at least one recipient")
                .in_field("recipients")
                .by_rule("RFC 3464 §2.1"));
        }
        recipient::refuse_repeated(&fields.extensions)?;
        Ok(Self(fields))
    }
}
