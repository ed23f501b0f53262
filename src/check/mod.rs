//! Judges any delivery status notification against the RFCs.
//!
//! [`check`] takes the octets of a message as they were on the wire and returns a [`Verdict`]: what is wrong, how much
//! it matters, which rule it breaks, on which line, who is known to write it so, and the cure. It reads bounces of any
//! mail system, broken ones too, and shares nothing with the code that writes our own.
//!
//! ```
//! use retourpost::check::{Grade, check};
//!
//! let verdict = check(b"From: Mail Delivery System <postmaster@mx.example>\r\n\r\nUnknown user: bob\r\n");
//! assert_eq!(verdict.worst(), Some(Grade::Error));
//! assert!(verdict.findings.iter().any(|finding| finding.code == "not-a-report"));
//! ```
//!
//! # What cannot be judged from the octets
//! The envelope (whether the sender was null, whether `To` is the return path), whether ENVID, ORCPT, NOTIFY and RET
//! were given, whether the date is true, whether a name is in the DNS, and whether the words are understood.

mod address;
mod container;
mod content_fields;
mod date;
mod diagnostic_code;
mod encoded_word;
mod encoding;
mod excerpt;
mod header;
mod heading;
mod heading_values;
mod human;
mod limits;
mod machine;
mod media_type;
mod per_message;
mod per_recipient;
mod related;
mod returned;
mod rules;
mod source;
mod status_code;
mod structure;
mod typed_value;
mod verdict;
mod wire;

pub use limits::Limits;
pub use rules::{Rule, rules};
pub use verdict::{Finding, Grade, Verdict};

use source::Block;
use structure::Structure;
use verdict::Findings;

/// Judges a message with the default [`Limits`]. Never panics, whatever the octets.
pub fn check(message: &[u8]) -> Verdict {
    check_within(message, &Limits::default())
}

/// Judges a message with limits of the caller's own.
///
/// What lies beyond a limit is not judged, and a finding `limit-exceeded` says so: a verdict without one is about the
/// whole message.
pub fn check_within(message: &[u8], limits: &Limits) -> Verdict {
    let mut findings = Findings::new(limits.n_findings);
    if message.trim_ascii().is_empty() {
        findings.add(&rules::MESSAGE_EMPTY, None, "the message is empty");
    } else if message.len() > limits.message_octets {
        let text = format!("{} octets are not judged, the limit is {}", message.len(), limits.message_octets);
        findings.add(&rules::LIMIT_EXCEEDED, None, text);
    } else {
        judge(Block::whole(message), limits, &mut findings);
    }
    findings.into_verdict()
}

fn judge(message: Block<'_>, limits: &Limits, findings: &mut Findings) {
    wire::judge(message, findings);
    let root = Structure::read(message, limits, findings);
    heading::judge(&root.header, findings);
    let Some(report) = container::judge(&root, findings) else { return };
    let account = report.machine.map(|part| machine::judge(part, limits, findings)).unwrap_or_default();
    if let Some(part) = report.human {
        human::judge(part, &account, findings);
    }
    if let Some(part) = report.returned {
        returned::judge(part, &account, &root.header, limits, findings);
    }
    heading_values::judge_failed_recipients(&root.header, &account, findings);
}
