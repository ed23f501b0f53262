//! Claims about `intake`.

#[path = "intake/json.rs"]
mod json;
#[path = "intake/message.rs"]
mod message;
#[path = "intake/received.rs"]
mod received;
#[path = "intake/simple.rs"]
mod simple;
