//! Tools for those who write locale files: what is wrong in them, what is missing, what has gone stale.
//!
//! The engine (`phrase`) asks of a file whether mails can be made of it; an error there withdraws the message it stands in. The
//! workbench asks whether the file is good: it holds texts against the English ones, against what the language itself asks for
//! (`style.toml`), and against its glossary. It changes files only where it is told to, and only what it is told to.

mod coverage;
mod document;
mod edit;
mod exchange;
mod finding;
mod format;
mod language;
mod lint;
mod mentions;
mod numbers;
mod passage;
mod rename;
mod skeleton;
mod stale;
mod style;

pub use coverage::Coverage;
pub use document::{Attribute, Document, Element, Entry, Pattern, Placeable, Select, Span, Variant};
pub use edit::Rewritten;
pub use exchange::{Exchange, ExchangeFile, ExchangeFormat, ImportOptions, Imported, Unit};
pub use finding::{Finding, Fix, fixed};
pub use format::format;
pub use language::{Language, Workbench};
pub use lint::{LINTS, Lint, lint};
pub use rename::{Renamable, rename};
pub use skeleton::{NewFile, skeleton};
pub use stale::{Origins, Stale, fingerprint, stale};
pub use style::{Forbidden, Glossary, Pass, Register, Style, Term, Typography};
