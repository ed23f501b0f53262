//! Handing a finished message over: standard output, `.eml`, Maildir, SMTP, sendmail.

mod outgoing;

pub use outgoing::{Envelope, Outgoing};
