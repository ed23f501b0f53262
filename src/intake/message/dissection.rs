//! A report with where everything of it stands.

use std::ops::Range;

use super::mend::{Mend, Noted};
use super::parts::Encoding;
use crate::diagnostic::Diagnostic;
use crate::intake::fields::FoundField;
use crate::report::Case;

/// A report taken apart.
#[derive(Debug)]
pub(crate) struct Dissection<'a> {
    pub(crate) case: Case,
    /// None where there is no machine part.
    pub(crate) machine: Option<MachinePart<'a>>,
    /// What was mended.
    pub(crate) diagnostics: Vec<Diagnostic>,
}

/// The machine part. Places are octets of [`ReceivedReport::octets`](crate::report::ReceivedReport::octets).
#[derive(Debug, Default)]
pub(crate) struct MachinePart<'a> {
    /// The body of the part, as it is encoded.
    pub(crate) raw: &'a [u8],
    pub(crate) encoding: Encoding,
    pub(crate) message: PlacedGroup,
    /// Those that name a recipient, in the order of the report's recipients.
    pub(crate) recipients: Vec<PlacedGroup>,
    /// What was mended outside of these groups: the part as a whole, its groups, and what stands in front of it.
    pub(crate) mends: Vec<Noted>,
}

/// A group of fields, as they belong together.
#[derive(Debug, Default)]
pub(crate) struct PlacedGroup {
    pub(crate) fields: Vec<PlacedField>,
    /// What was mended of no single field: one is missing.
    pub(crate) mends: Vec<Mend>,
}

/// A field and where it stands.
#[derive(Debug)]
pub(crate) struct PlacedField {
    pub(crate) name: String,
    pub(crate) value: String,
    /// With its folding, without the last line end.
    pub(crate) span: Range<usize>,
    pub(crate) mends: Vec<Mend>,
}

impl PlacedGroup {
    pub(super) fn of(fields: &[FoundField<'_>], noted: &[Noted]) -> Self {
        let of_span = |span: Option<&Range<usize>>| {
            noted.iter().filter(|noted| noted.span.as_ref() == span).map(|noted| noted.mend).collect()
        };
        let placed = |field: &FoundField<'_>| PlacedField {
            name: field.name().to_owned(),
            value: field.value(),
            mends: of_span(Some(&field.span)),
            span: field.span.clone(),
        };
        Self { fields: fields.iter().map(placed).collect(), mends: of_span(None) }
    }

    /// The first field of this name.
    pub(crate) fn first(&self, name: &str) -> Option<&PlacedField> {
        self.fields.iter().find(|field| field.name.eq_ignore_ascii_case(name))
    }
}
