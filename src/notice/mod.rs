//! The notice: forms filled in, put together to a `multipart/report`.

mod cache;
mod fill;
mod form;
mod outgoing;
mod renderer;
mod stamp;
mod values;

pub use outgoing::{Envelope, Outgoing};
pub use renderer::{Decided, GroupDecision, Notice, Outcome, Renderer, Scratch, Written};
pub use stamp::Stamp;
