//! What a mail system said.

use super::address::atom_of;
use crate::diagnostic::Error;
use crate::status::SmtpReply;
use crate::text::FieldText;

/// Diagnostic-Code (RFC 3464 §2.3.6): what the system that refused said, never translated.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum DiagnosticCode {
    /// `smtp`: a real SMTP reply. The type guarantees a reply code (RFC 3461 §9.2).
    Smtp(SmtpReply),
    /// Another type, for text that is no SMTP reply: `X-Postfix`, `X-Unix`, `X-Retourpost`.
    #[non_exhaustive]
    Other {
        /// The atom, `X-…` unless registered.
        diagnostic_type: Box<str>,
        /// The text.
        text: FieldText,
    },
}

impl DiagnosticCode {
    /// Text of a type other than `smtp`.
    ///
    /// # Errors
    /// A type that is no atom, or `smtp`: that takes a [`SmtpReply`].
    pub fn other(diagnostic_type: &str, text: FieldText) -> Result<Self, Error> {
        if diagnostic_type.eq_ignore_ascii_case("smtp") {
            return Err(Error::caller(
                "type smtp is only for an SMTP reply with its reply code; use an X- type for other text",
            )
            .by_rule("RFC 3464 §2.3.6"));
        }
        Ok(Self::Other { diagnostic_type: atom_of(diagnostic_type)?, text })
    }

    /// The same with other text in its lines, where there is another; for people only, since it may hold controls.
    pub(crate) fn with_lines(&self, mut other: impl FnMut(&str) -> Option<String>) -> Self {
        match self {
            Self::Smtp(reply) => Self::Smtp(reply.with_lines(other)),
            Self::Other { diagnostic_type, text } => Self::Other {
                diagnostic_type: diagnostic_type.clone(),
                text: other(text.as_str()).map_or_else(|| text.clone(), FieldText::marked),
            },
        }
    }

    /// The SMTP reply, if it is one.
    pub fn smtp(&self) -> Option<&SmtpReply> {
        match self {
            Self::Smtp(reply) => Some(reply),
            Self::Other { .. } => None,
        }
    }
}
