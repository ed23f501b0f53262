//! Events from outside text: our own event format, messages that came back, one by one or in an mbox, what providers tell, and the logs of
//! Postfix and Exim.
//!
//! All readers are pure: text goes in, [`Heard`] comes out, and nothing here knows a line of the ledger. What a
//! text says of no message is [`Skipped`], with the reason, so that it can be counted.
//!
//! ```
//! use retourpost::ledger::EventKind;
//! use retourpost::ledger::source::{SourceContext, Told, read};
//! use retourpost::report::Moment;
//!
//! let log = "\
//! 2026-11-21T10:02:14+01:00 mx postfix/qmgr[7]: 4d1x2K: from=<b+1@news.example>, size=4711, nrcpt=1 (queue active)
//! 2026-11-21T10:02:15+01:00 mx postfix/smtp[9]: 4d1x2K: to=<ola@example.no>, relay=mx.example.no[192.0.2.1]:25, delay=1, \
//! delays=0/0/0/1, dsn=5.1.1, status=bounced (host mx.example.no[192.0.2.1] said: 550 5.1.1 User unknown (in reply to RCPT TO command))
//! ";
//! let context = SourceContext::at(Moment::parse("2026-11-21T10:05:00+01:00")?);
//! let kinds: Vec<_> = read(None, log.as_bytes(), &context)?
//!     .map(|(_line, told)| match told {
//!         Ok(Told::Heard(heard)) => Some(heard.event.kind),
//!         _ => None,
//!     })
//!     .collect();
//! assert_eq!(kinds, [Some(EventKind::Relayed), Some(EventKind::HardBounce)]);
//! # Ok::<(), retourpost::Error>(())
//! ```
//!
#![doc = include_str!("../../manual/ledger-events.md")]

mod automatic;
mod classes;
mod complaint;
mod context;
mod detection;
mod dsn;
mod elements;
mod events;
mod exim_line;
mod exim_log;
mod id;
mod kept;
mod mbox;
mod postfix_line;
mod postfix_log;
mod postmark;
mod queue;
mod reader;
mod said;
mod schema;
mod sendgrid;
mod ses;
mod syslog_line;
mod token;
mod told;

pub use context::{Limits, SourceContext};
pub use detection::SourceKind;
pub use dsn::from_message;
pub use events::{event_json, event_schema, from_event_json};
pub use exim_log::EximLog;
pub use postfix_log::PostfixLog;
pub use postmark::from_postmark;
pub use reader::{EventReader, read};
pub use sendgrid::from_sendgrid;
pub use ses::from_ses;
pub(crate) use token::token_in;
pub use told::{SkipReason, Skipped, Told};

use super::event::{Event, EventId, EventKind};
use super::failure::{Failure, FailureType};
use super::heard::{Heard, Voucher};
use super::reason::Reason;
