//! The only ways by which remote text enters a header field, a field of the machine part or HTML.
//!
//! Remote text is hostile. A [`FieldText`] can stand in a field of `message/delivery-status` as it is;
//! [`write_visible`] makes a text fit for people, [`write_html`] makes it fit for HTML. Nothing is deleted: what may
//! not stand as it is becomes a visible escape such as `\u{202E}`.

pub(crate) mod bidi;
mod breaks;
mod field_text;
mod sweep;
mod visible;
mod width;

pub(crate) use breaks::unbroken;
pub use field_text::FieldText;
pub(crate) use sweep::{is_printable_without_equals, is_simple, pieces};
pub use visible::{is_plain, write_html, write_visible};
pub use width::{display_width, truncate_to_width};
