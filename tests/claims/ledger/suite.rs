//! What must hold of a ledger in whatever database: each claim takes the place of a ledger that is not there yet.

#[path = "suite/crash.rs"]
pub(crate) mod crash;
#[path = "suite/numbers.rs"]
pub(crate) mod numbers;
#[path = "suite/order.rs"]
pub(crate) mod order;
#[path = "suite/people.rs"]
pub(crate) mod people;
#[path = "suite/privacy.rs"]
pub(crate) mod privacy;
#[path = "suite/trust.rs"]
pub(crate) mod trust;

use retourpost::ledger::{
    Event, EventId, EventKind, Failure, FailureType, Heard, Ledger, NewDelivery, Reason, Repair, Voucher,
};

/// The tests of all claims, for places of this kind.
macro_rules! ledger_suite {
    ($place:path) => {
        $crate::ledger::suite::ledger_suite! { $place;
            numbers: {
                rates_and_lists_follow_from_what_was_heard,
                the_numbers_are_those_of_the_pure_fold,
                time_that_passes_ends_lines_and_is_never_turned_back,
                an_end_that_moves_is_kept_to,
                what_comes_after_the_end_is_late,
                a_policy_changes_what_is_shown_and_nothing_else,
                counters_that_were_tampered_with_are_found_and_repaired,
                the_log_is_read_by_filter_and_by_page,
                a_removed_mailing_leaves_its_quarantine,
                tables_of_the_first_version_are_brought_up_to_date,
            }
            order: {
                any_order_in_any_parts_gives_the_same,
            }
            trust: {
                a_forged_report_changes_nothing_until_it_is_confirmed,
                only_a_token_of_this_ledger_counts,
                a_token_makes_a_line_that_learns_its_address_later,
                what_has_no_line_waits_for_it,
                what_is_dismissed_stays_off_the_list,
                the_same_id_is_the_same_event,
                what_was_derived_is_kept_beside_what_was_reported_and_counts_nothing,
            }
            people: {
                five_errors_lead_to_quarantine_and_a_person_out_of_it,
                an_outage_is_taken_back_by_what_was_said,
                the_denylist_is_its_owners,
                other_rules_make_all_records_anew,
                what_was_told_is_remembered_and_goes_with_its_mailing,
            }
            crash: {
                what_was_acknowledged_survives_a_kill,
            }
            privacy: {
                what_is_forgotten_is_nowhere_and_the_numbers_stay,
                what_is_old_is_forgotten_and_what_is_young_is_not,
                what_is_held_is_told,
            }
        }
    };
    ($place:path; $($area:ident: { $($claim:ident,)+ })+) => {
        $($(
            #[test]
            fn $claim() {
                suite::$area::$claim(&$place(stringify!($claim)));
            }
        )+)+
    };
}
pub(crate) use ledger_suite;

pub(crate) const DAY: i64 = 86_400;
pub(crate) const HOUR: i64 = 3_600;

/// Some moment: the beginning of an hour.
pub(crate) const T: i64 = 1_783_500 * HOUR / 4;

/// An event that the operator vouches for, of this address in the mailing `july`.
pub(crate) fn heard(id: &str, at: i64, kind: EventKind, address: &str) -> Heard {
    with(bare(id, at, kind, Voucher::Operator), |it| {
        it.delivery = Some("july".to_owned());
        it.address = Some(address.to_owned());
    })
}

/// An event of which nothing tells whose it is.
pub(crate) fn bare(id: &str, at: i64, kind: EventKind, voucher: Voucher) -> Heard {
    let event = Event::new(EventId::parse(id).expect("the tests use good ids"), at, kind);
    let failure = match kind {
        EventKind::HardBounce => Some(Failure::new(FailureType::Hard, Reason::UserUnknown)),
        EventKind::SoftBounce | EventKind::GivenUp => Some(Failure::new(FailureType::Soft, Reason::MailboxFull)),
        _ => None,
    };
    let event = match failure {
        Some(failure) => event.with_failure(failure),
        None => event,
    };
    Heard::new(event, voucher)
}

pub(crate) fn id(text: &str) -> EventId {
    EventId::parse(text).expect("the tests use good ids")
}

/// A ledger with the mailing `july`.
pub(crate) fn with_july(place: &super::place::Place) -> Ledger {
    let mut ledger = place.init();
    ledger.create_delivery(&NewDelivery::new("july"), T).expect("the name is free");
    ledger
}

/// Holds what is kept to what follows from the events.
pub(crate) fn follows(ledger: &mut Ledger) {
    let found = ledger.recompute(Repair::No).expect("it can be read");
    assert!(found.is_clean(), "{found:#?}");
}

/// The same with something else in it.
pub(crate) fn with<T>(mut it: T, change: impl FnOnce(&mut T)) -> T {
    change(&mut it);
    it
}
