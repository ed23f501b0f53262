//! A milter: a server to which Postfix and sendmail show messages before they take them, and which may change them.
//!
//! Nothing here knows what a report is. A [`Handler`] does: it is asked at the end of the header whether it wants a message, and at the end
//! of the body what becomes of it. Whatever goes wrong, the message is accepted as it is; nothing is ever refused, put off or
//! thrown away.
//!
//! - [`Session`] is the protocol: octets in, octets out, without a socket.
//! - [`Server`] is the sockets: one thread for each connection, bounded in number, time and memory.
//!
//! # The protocol
//!
//! Version 6 down to 2, as `mfdef.h` of sendmail's libmilter and Postfix's `milter8.c` have it. A packet is a length (four octets, the most
//! significant first, of what follows), a command, data. Strings end in NUL.
//!
//! | from the mail system | data | what is done | reply |
//! |---|---|---|---|
//! | `O` negotiation | version, actions, protocol | takes what is needed of what is offered | `O`, the same three |
//! | `D` macros | a command, names and values | kept: of `C` and `H` for the connection, of others for the message | none |
//! | `C` connect | name, family, port, address | kept | `c`; none, if offered |
//! | `H` HELO | a name | ends a message that had begun | `c`; not sent, if offered |
//! | `M` MAIL | path, parameters | begins a message, if the path is empty or `<>` | `c`; `a` for all other mail |
//! | `R` RCPT | path, parameters | kept | `c`; none, if offered |
//! | `T` DATA, `U` unknown | | nothing | `c`; not sent, if offered |
//! | `L` header field | name, value | kept | `c`; none, if offered |
//! | `N` end of header | | [`Handler::wants`] | `c` or `a` |
//! | `B` body | at most 65,535 octets | kept | `c`; `a` if it is too much |
//! | `E` end of body | the rest of the body | [`Handler::decide`] | edits and `a`, in one piece |
//! | `A` abort | | forgets the message | none |
//! | `K` | | forgets the client: another follows on this connection | none |
//! | `Q` | | closes the connection | none |
//!
//! | to the mail system | data |
//! |---|---|
//! | `a` accept: the rest of the message is not wanted | |
//! | `c` continue | |
//! | `m` change a field | 1 (the first of its name), name, value |
//! | `h` add a field | name, value |
//! | `b` replace the body | at most 65,535 octets; all of them one after the other |
//!
//! A mail system that does not offer to add and change fields and to replace the body gets `a` for every message.
//! Packets out of order end the message they fall into: it stays as it is. An unknown command, a length of 0 or above 1 MiB and a command
//! before the negotiation end the connection, since what follows could mean anything.
//!
//! ```
//! use std::sync::Arc;
//! use retourpost::milter::{CurrentHandler, Decision, Handler, Limits, Session, Transaction};
//!
//! struct Nothing;
//!
//! impl Handler for Nothing {
//!     fn wants(&self, transaction: &Transaction) -> bool {
//!         transaction.field("Content-Type").is_some()
//!     }
//!
//!     fn decide(&self, _: &Transaction) -> Decision {
//!         Decision::Pass("there is nothing to do".to_owned())
//!     }
//! }
//!
//! let handler = CurrentHandler::new(Arc::new(Nothing));
//! let mut session = Session::new(Limits::default());
//! // Postfix offers version 6, all actions, all of the protocol.
//! let offer = b"\0\0\0\x0dO\0\0\0\x06\0\0\x01\xff\0\x1f\xff\xff";
//! let answer = session.receive(offer, &handler);
//! assert_eq!(answer.octets, b"\0\0\0\x0dO\0\0\0\x06\0\0\0\x13\0\x10\x93\x82");
//! ```

mod address;
mod connection;
mod edits;
mod entry;
mod handler;
mod limits;
mod listener;
mod message;
mod negotiation;
mod server;
mod session;
mod transaction;
mod wire;

pub use address::Address;
pub use entry::{Entry, Fate, Log};
pub use handler::{CurrentHandler, Decision, Handler};
pub use limits::{Limits, Times};
pub use server::{Ended, Server, ServerOptions, Stop};
pub use session::{Answer, Awaited, Session};
pub use transaction::Transaction;
