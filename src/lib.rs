//! Turns a failed, delayed or confirmed mail delivery into a notice that its reader understands, in the reader's language: a
//! delivery status notification (RFC 3464) whose words were written by translators and whose machine part any mail system can
//! parse.
//!
//! # The paved path
//!
//! A [`Renderer`](notice::Renderer) is made once from a [`Site`](site::Site) (who speaks) and a
//! [`Catalogue`](phrase::Catalogue) (in which words), and shared between threads. For each delivery it takes a
//! [`Case`](report::Case) (the facts) and a [`Stamp`](notice::Stamp) (date, id and boundary: what must differ from notice to
//! notice), and says whether somebody is to be told, and what.
//!
//! ```
//! use retourpost::intake::SimpleReport;
//! use retourpost::notice::{Outcome, Renderer, Stamp};
//! use retourpost::phrase::Catalogue;
//! use retourpost::report::Moment;
//! use retourpost::site::Site;
//!
//! let site = Site::named("mail.example.org")?;
//! let renderer = Renderer::new(site, Catalogue::embedded().clone());
//!
//! let mut report = SimpleReport::new("ola@example.no", "kari@example.com", "mail.example.org");
//! report.remote_mta = Some("mx.example.no");
//! report.reply = Some("550 5.1.1 User unknown");
//! report.language = Some("nb");
//!
//! let stamp = Stamp::try_new(Moment::parse("2026-11-21T10:02:14+01:00")?, "<1.2f7c@mail.example.org>", "=_2f7c")?;
//! match renderer.render(&report.to_case()?, &stamp)? {
//!     Outcome::Notice(notice) => {
//!         assert_eq!(notice.subject, "Kan ikke leveres: meldingen din");
//!         assert_eq!(notice.outgoing.envelope.return_path, None); // MAIL FROM:<>
//!         assert_eq!(notice.outgoing.envelope.recipient, "kari@example.com");
//!         assert!(notice.outgoing.octets.starts_with(b"Date: Sat, 21 Nov 2026 10:02:14 +0100\r\n"));
//!     }
//!     Outcome::Suppressed(reason) => panic!("a failure is told: {reason}"),
//! }
//! # Ok::<(), retourpost::Error>(())
//! ```
//!
//! Other ways in: [`intake::from_json`] for programs, [`intake::NdjsonReader`] for many reports,
//! [`intake::from_message`] for the bounce of another mail system, and the types of [`report`] for those who have the
//! facts at hand. The ways out are in [`outlet`]. [`Renderer::render_into`](notice::Renderer::render_into) reuses buffers.
//!
//! # What holds everywhere
//!
//! - The same input gives the same octets: above [`outlet`], nothing reads a clock, randomness, the environment, files or the
//!   network.
//! - What a [`Report`](report::Report) holds is legal: constructors refuse what RFC 3464 does not allow, and name field, byte
//!   and rule.
//! - The machine part is the same in every language.
//! - A broken translation stops no notice and mixes none: the whole notice goes to the next language.
//! - Text of others is hostile. No input makes the crate panic; one that does has found a fault, please report it.
//! - An [`Error`] means that nothing came of the call, and says whose turn it is. A [`Diagnostic`] means that something was
//!   wrong and was dealt with.
//!
//! # Features
//!
//! | feature | default | what it adds |
//! |---|---|---|
//! | `cli` | yes | the `retourpost` program; turns on `export`, `ledger`, `map`, `milter` and `page` |
//! | `export` | yes, by `cli` | `export`: help pages for a site, bounce templates for mail systems |
//! | `ledger` | yes, by `cli` | `ledger`, `summary`: what became of a mailing, its rates, and mails about it; kept in SQLite |
//! | `ledger-postgres` | no | the same in PostgreSQL |
//! | `map` | yes, by `cli` | `map`: the administrator's map of languages |
//! | `milter` | yes, by `cli` | `milter`: a server to which mail systems hand messages |
//! | `page` | yes, by `cli` | `page`: the page with the log of mailings, and a server for it |
//! | `smtp` | yes | SMTP and DKIM signatures in `outlet` |
//!
//! `default-features = false` is the library: no clap, no Tokio, no TLS. `judges` gates tests only.
//!
//! The manual is in [`manual`]; how the crate is built is in `ARCHITECTURE.md`.

#![cfg_attr(docsrs, feature(doc_cfg))]

// The table of cases that the claims use names the crate as its users do.
#[cfg(test)]
extern crate self as retourpost;

pub mod cause;
pub mod check;
pub mod diagnostic;
pub mod doctor;
#[cfg(feature = "export")]
pub mod export;
pub mod intake;
pub mod language;
pub mod layout;
#[cfg(feature = "ledger")]
pub mod ledger;
pub mod manual;
#[cfg(feature = "map")]
pub mod map;
#[cfg(feature = "milter")]
pub mod milter;
pub mod mime;
pub mod notice;
pub mod outlet;
#[cfg(feature = "page")]
pub mod page;
pub mod phrase;
pub mod policy;
pub mod report;
pub mod rewrite;
pub mod site;
pub mod status;
#[cfg(feature = "ledger")]
pub mod summary;
pub mod text;
#[cfg(feature = "workbench")]
pub mod workbench;

#[cfg(feature = "cli")]
pub mod cli;

pub use diagnostic::{Diagnostic, Error, ErrorKind};

/// The examples of the README, which are tested with those of the documentation.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
