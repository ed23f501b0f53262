//! Language tags, and the choice of the reader's language from evidence.

mod tag;

pub use tag::LanguageTag;
