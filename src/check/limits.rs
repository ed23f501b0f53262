//! How much work one message may cause.

/// How much of a message is judged. What lies beyond leads to one finding `limit-exceeded`.
///
/// ```
/// use retourpost::check::{Limits, check_within};
///
/// let limits = Limits { message_octets: 1_000, ..Limits::default() };
/// assert_eq!(check_within(&[b'x'; 1_001], &limits).findings[0].code, "limit-exceeded");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Limits {
    /// Octets of the whole message: 64 MiB, more than mail systems take.
    pub message_octets: usize,
    /// Body parts, nested ones included: 200.
    pub n_parts: usize,
    /// Multiparts inside multiparts: 10.
    pub nesting: usize,
    /// Fields of one header or of one group of the machine part: 2,000.
    pub n_fields: usize,
    /// Recipients in the machine part: 10,000 (SMTP promises room for 100, RFC 5321 §4.5.3.1.8).
    pub n_recipients: usize,
    /// Findings in one verdict: 500.
    pub n_findings: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            message_octets: 64 * 1024 * 1024,
            n_parts: 200,
            nesting: 10,
            n_fields: 2_000,
            n_recipients: 10_000,
            n_findings: 500,
        }
    }
}
