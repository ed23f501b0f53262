//! Turns a failed, delayed or confirmed mail delivery into a notice that its reader understands.

#![cfg_attr(docsrs, feature(doc_cfg))]

pub mod cause;
pub mod check;
pub mod diagnostic;
pub mod intake;
pub mod language;
pub mod layout;
pub mod manual;
pub mod mime;
pub mod notice;
pub mod outlet;
pub mod phrase;
pub mod policy;
pub mod report;
pub mod site;
pub mod status;
pub mod text;

#[cfg(feature = "cli")]
pub mod cli;

pub use diagnostic::{Diagnostic, Error, ErrorKind};
