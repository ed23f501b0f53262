//! Claims about `intake`.

#[path = "intake/json.rs"]
mod json;
#[path = "intake/simple.rs"]
mod simple;
