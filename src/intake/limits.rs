//! How much is read.

/// How much of what comes from outside is read. Each limit has a default that no honest mail reaches.
///
/// ```
/// use retourpost::intake::Limits;
///
/// let mut limits = Limits::default();
/// limits.n_recipients = 100;
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// The largest raw message or JSON document, in octets: 64 MiB, above what large providers accept (50 MiB). A larger
    /// one is refused.
    pub input_octets: usize,
    /// The largest header that is read, in octets: 1 MiB, ten times Postfix's `header_size_limit`. Whole fields behind it are left
    /// out.
    pub header_octets: usize,
    /// The largest machine part that is read, in octets: 4 MiB, 400 for each of the most recipients. The rest of a larger one is
    /// left out.
    pub report_octets: usize,
    /// The most recipients in one report: 10,000, ten times Postfix's `smtpd_recipient_limit`. In a raw message the others are
    /// left out, a JSON document with more is refused.
    pub n_recipients: usize,
    /// The most fields of one group that are read: 100. The others are in the received report only.
    pub n_fields: usize,
    /// How deep multiparts are looked into: 8. JSON has the 128 of its parser.
    pub nesting: usize,
    /// The most MIME parts that are looked at: 1,000.
    pub n_parts: usize,
    /// The most hops that are read: 100, where mail systems stop a loop (RFC 5321 §6.3).
    pub n_hops: usize,
    /// The most mends that are told: 1,000. All are made.
    pub n_mends: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            input_octets: 64 << 20,
            header_octets: 1 << 20,
            report_octets: 4 << 20,
            n_recipients: 10_000,
            n_fields: 100,
            nesting: 8,
            n_parts: 1_000,
            n_hops: 100,
            n_mends: 1_000,
        }
    }
}
