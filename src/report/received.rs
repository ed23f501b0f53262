//! What was found in a report that came in.

/// A report as it was found: every field, known or not, legal or not, in its order.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReceivedReport {
    /// The decoded octets of the machine part, untouched.
    pub octets: Vec<u8>,
    /// The media type of the machine part, lower case: `message/delivery-status`.
    pub media_type: String,
    /// The groups: first the per-message one, then one for each recipient.
    pub groups: Vec<ReceivedGroup>,
}

/// One group of fields.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReceivedGroup {
    /// The fields in their order, repeated ones included.
    pub fields: Vec<ReceivedField>,
}

/// One field as it was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivedField {
    /// The name as written.
    pub name: String,
    /// The unfolded value; octets that are no UTF-8 became visible escapes. The untouched ones are in
    /// [`ReceivedReport::octets`].
    pub value: String,
}

impl ReceivedGroup {
    /// The first value of this name, whatever the letter case.
    pub fn first(&self, name: &str) -> Option<&str> {
        self.fields.iter().find(|field| field.name.eq_ignore_ascii_case(name)).map(|field| field.value.as_str())
    }
}
