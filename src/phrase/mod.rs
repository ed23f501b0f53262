//! Words for readers: Fluent files, held against a contract, resolved to phrases.
//!
//! A [`Catalogue`] takes locale files as names and octets, never fails, and tells what is wrong with place and cure.
//! A [`Phrase`] is a message of one language, resolved as far as it can be without the values of a mail.
//! [`ValueFormats`] writes those values as the language does.
//!
//! The syntax is Fluent's and so is the parser; the resolver is ours, over CLDR's plural rules by ICU4X. Of Fluent's
//! features these have limits: a phrase may select only on a variable of kind Count (or on what the files themselves
//! fix: arguments and attributes of terms), `NUMBER($count)` means `$count`, and there are no other functions.

mod audit;
mod catalogue;
mod contract;
mod declaration;
mod drawing;
mod entry;
mod expand;
mod findings;
mod limits;
mod loading;
mod locale;
mod piece;
mod plurals;
mod pseudo;
mod resolve;
mod source;
mod syntax;
mod touching;
mod values;
mod wording;

pub use catalogue::{Catalogue, LocaleFile};
pub use contract::{Contract, MessageContract, Part, Variable};
pub use drawing::{Colour, render_diagnostic};
#[cfg(feature = "workbench")]
pub(crate) use findings::did_you_mean;
pub use limits::Limits;
pub use piece::{Blank, Choose, Kind, Phrase, Piece, Place};
pub use plurals::{PluralCategory, Plurals};
pub use resolve::{Unresolved, UnresolvedReason};
#[cfg(feature = "workbench")]
pub(crate) use source::Source;
pub use values::ValueFormats;
pub use wording::{WordingFile, WordingKey};
