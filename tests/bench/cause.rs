//! The cause benchmark: what it costs to find the cause of a reply.
//!
//! `cargo bench --bench cause` prints the mean time and the allocations for one reply of the labelled ones
//! (`tests/data/cause/replies/training.tsv`), and how the time grows with the length of a reply.

#[path = "../claims/replies/rows.rs"]
#[allow(dead_code, reason = "the claims use the rest of it")]
mod rows;

use std::sync::LazyLock;

use divan::counter::{BytesCount, ItemsCount};
use divan::{AllocProfiler, Bencher};
use retourpost::cause::diagnose;
use retourpost::report::{
    Action, AddressType, DiagnosticCode, MtaName, Recipient, RecipientAddress, RecipientFields, SmtpStage,
};
use retourpost::status::{EnhancedStatus, SmtpReply, StatusClass};
use retourpost::text::FieldText;

#[global_allocator]
static ALLOCATOR: AllocProfiler = AllocProfiler::system();

static RECIPIENTS: LazyLock<Vec<Recipient>> = LazyLock::new(|| rows::half("training").iter().map(recipient).collect());

fn main() {
    // The rules are compiled on first use.
    diagnose(&RECIPIENTS[0]);
    divan::main();
}

/// All replies, one after the other; the time is that of all.
#[divan::bench]
fn a_replies(bencher: Bencher<'_, '_>) {
    let recipients = &*RECIPIENTS;
    bencher.counter(ItemsCount::new(recipients.len())).bench_local(|| {
        for recipient in recipients {
            divan::black_box(diagnose(divan::black_box(recipient)));
        }
    });
}

/// A reply of so many octets, of words that lead nowhere and words that lead somewhere.
#[divan::bench(args = [100, 300, 1_000, 3_000, 10_000])]
fn b_octets(bencher: Bencher<'_, '_>, n_octets: usize) {
    let words = "The user of this mailbox has not been spammed with messages, but the server at [192.0.2.1] said 550. ";
    let text: String = words.chars().cycle().take(n_octets).collect();
    let mut fields = RecipientFields::new(address(), Action::Failed, EnhancedStatus::new(StatusClass::Permanent, 0, 0));
    fields.diagnostic_code = Some(DiagnosticCode::Smtp(SmtpReply::from_lines(550, [text.as_str()]).expect("a reply")));
    let recipient = Recipient::try_from(fields).expect("legal");
    bencher.counter(BytesCount::new(n_octets)).bench_local(|| diagnose(divan::black_box(&recipient)));
}

fn address() -> RecipientAddress {
    RecipientAddress::try_new(AddressType::Rfc822, "ola@example.no").expect("an address")
}

fn recipient(row: &rows::Row) -> Recipient {
    let (diagnostic_type, text) = row.diagnostic.split_once("; ").expect("a type and a text");
    let diagnostic = match SmtpReply::parse(text) {
        Ok(reply) if diagnostic_type == "smtp" => DiagnosticCode::Smtp(reply),
        _ => DiagnosticCode::other("x-retourpost", FieldText::escaped(text.as_bytes())).expect("a type"),
    };
    let action = Action::parse(&row.action).expect("an action");
    let class = if action == Action::Delayed { StatusClass::PersistentTransient } else { StatusClass::Permanent };
    let told = row.status.as_deref().map(|status| EnhancedStatus::parse(status).expect("a status"));
    let status = told.or(diagnostic.smtp().map(SmtpReply::status)).unwrap_or(EnhancedStatus::new(class, 0, 0));
    let mut fields = RecipientFields::new(address(), action, status);
    fields.stage = row.stage.as_deref().map(|stage| SmtpStage::parse(stage).expect("a stage"));
    fields.remote_mta = row.is_remote.then(|| MtaName::host("mx.example.no").expect("a host"));
    fields.diagnostic_code = Some(diagnostic);
    Recipient::try_from(fields).expect("legal")
}
