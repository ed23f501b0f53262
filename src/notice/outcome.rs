//! What rendering gives.

use std::ops::Range;
use std::sync::Arc;

use super::outgoing::{Envelope, Outgoing};
use crate::cause::Diagnosis;
use crate::diagnostic::Diagnostic;
use crate::language::{Choice, LanguageTag};
use crate::layout::Layout;
use crate::mime::{TransferEncoding, body};
use crate::policy::{Suppression, Withheld};
use crate::report::{Action, Audience};

/// What came of a case.
#[derive(Debug)]
#[expect(
    clippy::large_enum_variant,
    reason = "a notice is the ordinary case and is handed on, not stored by the million"
)]
pub enum Outcome {
    /// A message to be sent.
    Notice(Notice),
    /// No message is to be sent.
    Suppressed(Suppression),
}

/// A finished notice.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Notice {
    /// The message and its envelope.
    pub outgoing: Outgoing,
    /// The Subject, decoded.
    pub subject: String,
    /// What was decided on the way.
    pub decided: Decided,
    pub(super) human: Range<usize>,
    pub(super) text: EncodedText,
    pub(super) html: EncodedText,
}

/// What stands in front of a report of another site.
pub(crate) struct Explanation {
    /// A part of plain text, its head included.
    pub(crate) part: Vec<u8>,
    pub(crate) language: LanguageTag,
    pub(crate) choice: Arc<Choice>,
}

/// What came of a report that another system made.
pub(crate) enum InAnother {
    /// The part for people, and the header; the parts behind it are not written.
    Human(Notice),
    /// A whole notice, since the reader may not see all of the report.
    Whole(Notice),
    /// Nobody is to be told.
    Suppressed(Suppression),
}

/// Where the body of a text part stands in the octets of its message.
#[derive(Debug, Clone)]
pub(super) struct EncodedText {
    pub(super) range: Range<usize>,
    pub(super) encoding: TransferEncoding,
}

/// What was decided on the way to a notice.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct Decided {
    /// The language it is written in; the first one, if there are several.
    pub language: LanguageTag,
    /// All languages it is written in, in their order: several where the administrator's map has several and
    /// [`Languages::several`](crate::site::Languages::several) wants them together.
    pub languages: Vec<LanguageTag>,
    /// The languages that were to be tried, and why.
    pub choice: Arc<Choice>,
    /// For whom it is worded.
    pub audience: Audience,
    /// How it is laid out.
    pub layout: Layout,
    /// What is hidden from that reader.
    pub withheld: Withheld,
    /// What was found for each group of recipients.
    pub groups: Vec<GroupDecision>,
    /// What was wrong although a notice came of it, for instance a language that had to be passed over.
    pub diagnostics: Vec<Diagnostic>,
}

/// What was found for a group of recipients.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct GroupDecision {
    /// What was done.
    pub action: Action,
    /// The cause.
    pub diagnosis: Diagnosis,
    /// The recipients, as indices into the report as its reader may see it (see
    /// [`Renderer::seen`](super::Renderer::seen)): those that are due, in order.
    pub recipients: Vec<usize>,
}

/// What [`Renderer::render_into`](super::Renderer::render_into) did.
#[derive(Debug)]
pub enum Written {
    /// A message was appended.
    Notice {
        /// The envelope it travels in.
        envelope: Envelope,
        /// What was wrong although a notice came of it.
        diagnostics: Vec<Diagnostic>,
    },
    /// Nothing was appended: no message is to be sent.
    Suppressed(Suppression),
}

impl Notice {
    /// The plain-text part, decoded, with lines ending in LF.
    pub fn text(&self) -> String {
        self.decoded(&self.text)
    }

    /// The HTML part, decoded, with lines ending in LF.
    pub fn html(&self) -> String {
        self.decoded(&self.html)
    }

    /// The part for people as it stands in the message, its head included.
    pub(crate) fn human_part(&self) -> &[u8] {
        &self.outgoing.octets[self.human.clone()]
    }

    fn decoded(&self, text: &EncodedText) -> String {
        body::decode(&self.outgoing.octets[text.range.clone()], text.encoding)
    }
}
