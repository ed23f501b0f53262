//! Handing a finished message over: standard output, `.eml`, Maildir, `sendmail`, SMTP; and signing it before (DKIM).
//!
//! Every outlet takes an [`Outgoing`]: the octets and the envelope they travel in. Those with a peer that can say no
//! ([`sendmail`], and `smtp` with the feature of that name) give one [`Delivery`] for each message, always: what could not
//! be handed over comes back and says whether trying again can help. Many that must each be sent once, whatever happens in between, are
//! a [`batch`].

mod address;
pub mod batch;
mod delivery;
#[cfg(feature = "smtp")]
pub mod dkim;
mod durable;
pub mod eml;
pub mod maildir;
pub mod sendmail;
#[cfg(feature = "smtp")]
pub mod smtp;
pub mod writer;

pub use crate::notice::{Envelope, Outgoing};
pub use delivery::{Delivery, Lasting};
pub use writer::LineEnds;
