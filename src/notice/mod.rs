//! The notice: forms filled in, put together to a `multipart/report`.

mod assembly;
mod brand_image;
mod cache;
mod choosing;
mod direction;
mod explanation;
mod fill;
mod form;
mod grouping;
mod outcome;
mod outgoing;
mod postmaster;
mod renderer;
mod sample;
mod scratch;
mod several;
mod stamp;
mod technical;
mod values;
mod view;

pub use brand_image::BrandImage;
pub(crate) use outcome::InAnother;
pub use outcome::{Decided, GroupDecision, Notice, Outcome, Written};
pub use outgoing::{Envelope, Outgoing};
pub use renderer::Renderer;
pub use scratch::Scratch;
pub use stamp::Stamp;
