//! Claims about whole notices.

#[path = "notice/administrators.rs"]
mod administrators;
#[path = "notice/cases.rs"]
pub(crate) mod cases;
#[path = "notice/filler.rs"]
pub(crate) mod filler;
#[path = "notice/golden.rs"]
pub(crate) mod golden;
#[path = "notice/image.rs"]
mod image;
#[path = "notice/languages.rs"]
mod languages;
#[path = "notice/layouts.rs"]
mod layouts;
#[path = "notice/leaks.rs"]
mod leaks;
#[path = "notice/privacy.rs"]
mod privacy;
#[path = "notice/pseudo.rs"]
mod pseudo;
#[path = "notice/reader.rs"]
mod reader;
#[path = "notice/scripts.rs"]
mod scripts;
#[path = "notice/several.rs"]
mod several;
#[path = "notice/wire.rs"]
mod wire;
