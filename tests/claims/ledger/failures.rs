//! What failures mean for an address: the reasons with Campaign's numbers (§2), and the reason of each everyday cause.

use retourpost::cause::{Cause, catalogue};
use retourpost::ledger::FailureType::{Hard, Ignored, Soft};
use retourpost::ledger::{EventKind, Failure, FailureType, Reason};
use retourpost::status::EnhancedStatus;

const FAILURES: &str = include_str!("../../data/ledger/failures.tsv");

/// §2: label, number and types. Of 22 labels two (of SMS) have no number; 13, 18, 19 and 21 to 24 are not taken.
#[test]
fn reasons_have_the_numbers_and_types_of_campaign() {
    let table: [(&str, u8, Reason, &[FailureType]); 20] = [
        ("Not defined", 0, Reason::NotDefined, &[Soft]),
        ("User unknown", 1, Reason::UserUnknown, &[Hard]),
        ("Invalid domain", 2, Reason::InvalidDomain, &[Soft]),
        ("Unreachable", 3, Reason::Unreachable, &[Soft, Hard]),
        ("Account disabled", 4, Reason::AccountDisabled, &[Soft, Hard]),
        ("Mailbox full", 5, Reason::MailboxFull, &[Soft]),
        ("Not connected", 6, Reason::NotConnected, &[Ignored]),
        ("Address empty / not specified", 7, Reason::AddressEmpty, &[Hard]),
        ("Address on denylist", 8, Reason::Denylisted, &[Hard]),
        ("Quarantined address", 9, Reason::Quarantined, &[Hard]),
        ("Duplicate / Double", 10, Reason::Duplicate, &[Ignored]),
        ("Excluded by SQL rule", 11, Reason::ExcludedByRule, &[Ignored]),
        ("Excluded after arbitration", 12, Reason::ExcludedAfterArbitration, &[Ignored]),
        ("Bad-quality address", 14, Reason::BadQuality, &[Ignored]),
        ("Unqualified (postal) address", 15, Reason::Unqualified, &[Ignored]),
        ("Not eligible for the offers", 16, Reason::NotEligible, &[Ignored]),
        ("Target limited in size", 17, Reason::TargetLimited, &[Ignored]),
        ("Refused / Rejected", 20, Reason::Refused, &[Soft, Hard]),
        ("Error ignored", 25, Reason::ErrorIgnored, &[Ignored]),
        ("Control address", 127, Reason::ControlAddress, &[Ignored]),
    ];
    for (label, number, reason, types) in table {
        assert_eq!((reason.number(), reason.types()), (number, types), "{label}");
        assert_eq!(Reason::by_number(number), Some(reason), "{label}");
        assert_eq!(Reason::by_word(reason.as_str()), Some(reason), "{label}");
    }
    assert_eq!(Reason::ALL, table.map(|(_, _, reason, _)| reason));
    for gap in [13, 18, 19, 21, 22, 23, 24, 26, 126, 128, 255] {
        assert_eq!(Reason::by_number(gap), None, "{gap}");
    }
    assert_eq!(Reason::by_word("spam"), None);
}

#[test]
fn types_have_the_numbers_of_campaign() {
    for (failure_type, number, word) in [(Soft, 1, "soft"), (Hard, 2, "hard"), (Ignored, 0, "ignored")] {
        assert_eq!((failure_type.number(), failure_type.as_str()), (number, word));
        assert_eq!(FailureType::by_word(word), Some(failure_type));
    }
}

/// A row of the table: the cause, its type with a permanent and with a temporary status, and its reason.
fn rows() -> Vec<(&'static str, [FailureType; 2], Reason)> {
    let rows = FAILURES.lines().filter(|line| !line.starts_with('#'));
    rows.map(|row| {
        let cells: Vec<&str> = row.split('\t').collect();
        let [cause, permanent, temporary, reason] = cells[..] else { panic!("{row}") };
        let types = [permanent, temporary].map(|word| FailureType::by_word(word).expect(row));
        (cause, types, Reason::by_word(reason).expect(row))
    })
    .collect()
}

fn failure(cause: &str, status: &str) -> Failure {
    Failure::of(Cause::by_id(cause).unwrap_or_else(|| panic!("{cause}")), EnhancedStatus::parse(status).unwrap())
}

#[test]
fn each_cause_means_what_the_table_says() {
    for (cause, types, reason) in rows() {
        for (status, failure_type) in ["5.0.0", "4.0.0"].into_iter().zip(types) {
            let failure = failure(cause, status);
            assert_eq!((failure.failure_type, failure.reason), (failure_type, reason), "{cause} {status}");
            assert_eq!(failure.cause.map(Cause::id), Some(cause));
            assert_eq!(failure.status, Some(EnhancedStatus::parse(status).unwrap()));
        }
    }
}

#[test]
fn the_table_has_each_cause_in_the_order_of_the_catalogue() {
    let causes = catalogue().iter().map(Cause::id);
    assert_eq!(rows().iter().map(|row| row.0).collect::<Vec<_>>(), causes.collect::<Vec<_>>());
}

/// The types are those of §2, but for a hard reason with a temporary status, and for what the sending side stopped
/// itself.
#[test]
fn types_are_those_of_their_reasons_with_two_exceptions() {
    for (cause, [permanent, temporary], reason) in rows() {
        let is_listed = reason.types().contains(&permanent);
        assert!(is_listed || (permanent == Ignored && reason == Reason::Unreachable), "{cause}");
        let due = if permanent == Hard { Soft } else { permanent };
        assert_eq!(temporary, due, "{cause}");
    }
}

#[test]
fn what_is_given_up_is_hard_or_given_up_and_never_a_reply() {
    for (failure_type, kind) in
        [(Hard, EventKind::HardBounce), (Soft, EventKind::GivenUp), (Ignored, EventKind::GivenUp)]
    {
        assert_eq!(Failure::new(failure_type, Reason::Unreachable).final_kind(), kind);
    }
}
