//! RFC 3463 status codes, their registry (RFC 5248), and SMTP replies (RFC 5321 §4.2).
//!
//! An [`EnhancedStatus`] is what stands in the `Status` field of a report; its [`entry`](EnhancedStatus::entry) is
//! what the registry says about it. An [`SmtpReply`] is what a mail server answered: any octets can be read, and
//! [`status`](SmtpReply::status) is what may be reported of them.
//!
//! ```
//! use retourpost::status::SmtpReply;
//!
//! let reply = SmtpReply::parse("550 5.1.1 User unknown")?;
//! assert_eq!(reply.status().to_string(), "5.1.1");
//! assert_eq!(reply.status().entry().name(), "Bad destination mailbox address");
//! # Ok::<(), retourpost::Error>(())
//! ```

mod enhanced;
mod registry;
mod reply;
mod reply_code;
mod reply_lines;
mod table;

pub use enhanced::{EnhancedStatus, StatusClass};
pub use registry::{ClassBasis, Role, StatusEntry, StatusLevel, registry};
pub use reply::SmtpReply;
pub use reply_code::{ReplyCodeEntry, reply_code_entry, reply_codes};
