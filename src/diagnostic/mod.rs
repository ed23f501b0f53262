//! Errors and diagnostics.
//!
//! An [`Error`] means that the call produced nothing; its [`kind`](Error::kind) says whose turn it is. A
//! [`Diagnostic`] means that something was wrong and that we went on; it has a stable code, a place and a cure.

mod error;
mod finding;

pub use error::{Error, ErrorKind};
pub use finding::{Diagnostic, Place, Severity};
