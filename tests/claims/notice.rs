//! Claims about whole notices.

#[path = "notice/administrators.rs"]
mod administrators;
#[path = "notice/cases.rs"]
mod cases;
#[path = "notice/golden.rs"]
mod golden;
#[path = "notice/languages.rs"]
mod languages;
#[path = "notice/reader.rs"]
mod reader;
#[path = "notice/wire.rs"]
mod wire;
