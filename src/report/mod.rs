//! RFC 3464, 3461, 6533.
mod moment;
pub use moment::{Moment, MomentParts};
