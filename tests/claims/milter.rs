//! Claims about `milter`, against a mail system of the tests' own.

#[path = "milter/address.rs"]
mod address;
#[path = "milter/mta.rs"]
pub(crate) mod mta;
#[path = "milter/server.rs"]
mod server;
#[path = "milter/session.rs"]
mod session;

use std::sync::Arc;

use mta::{Mta, REPORT_BODY};
use retourpost::milter::{CurrentHandler, Decision, Handler, Transaction};
use retourpost::rewrite::{Edits, HeaderEdit};

/// Wants what has a Content-Type of multipart/report, and gives it these edits. It panics where the subject says so.
pub(crate) struct Editor(Edits);

impl Handler for Editor {
    fn wants(&self, transaction: &Transaction) -> bool {
        assert!(!subject_is(transaction, "panic in wants"), "told to\u{1b}");
        transaction.field("content-type").is_some_and(|value| value.trim_ascii_start().starts_with(b"multipart/report"))
    }

    fn decide(&self, transaction: &Transaction) -> Decision {
        assert!(!subject_is(transaction, "panic in decide"), "{}", "told so");
        Decision::Edit(self.0.clone(), "in nl".to_owned())
    }
}

fn subject_is(transaction: &Transaction, text: &str) -> bool {
    transaction.field("Subject").is_some_and(|value| value.trim_ascii() == text.as_bytes())
}

/// What a rewriting does: a field changed, another put behind, and the body.
pub(crate) fn edits() -> Edits {
    let replaced = HeaderEdit::Replace { name: "Subject", value: "Niet\r\n bezorgd".to_owned() };
    let appended = HeaderEdit::Append { name: "Content-Language", value: "nl".to_owned() };
    Edits::new(vec![replaced, appended], b"--x\r\nHallo\r\n--x--\r\n".to_vec())
}

pub(crate) fn editor() -> Arc<CurrentHandler> {
    Arc::new(CurrentHandler::new(Arc::new(Editor(edits()))))
}

/// The packets of [`edits`] and of the reply that ends them, written by hand.
pub(crate) fn edited(has_leading_space: bool) -> Vec<u8> {
    let space = if has_leading_space { " " } else { "" };
    let packets: [(u8, String); 4] = [
        (b'm', format!("\0\0\0\u{1}Subject\0{space}Niet\n bezorgd\0")),
        (b'h', format!("Content-Language\0{space}nl\0")),
        (b'b', "--x\r\nHallo\r\n--x--\r\n".to_owned()),
        (b'a', String::new()),
    ];
    packets.iter().flat_map(|(command, data)| mta::packet(*command, data.as_bytes())).collect()
}

/// A report, all of it, as this mail system sends it.
pub(crate) fn report(mta: Mta, queue_id: &str) -> Vec<u8> {
    let mut octets = mta.mail(queue_id, "", &["kari@example.org"]);
    for (name, value) in mta::REPORT_HEADER {
        octets.extend(mta.header(name, value));
    }
    octets.extend(mta.end_of_header());
    octets.extend(mta.body(REPORT_BODY));
    octets
}
