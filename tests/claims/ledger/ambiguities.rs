//! Where the documents of Adobe Campaign are silent or contradict each other: each matter with the rule that was
//! chosen.
//!
//! The numbers are those to which comments in `src/ledger` point: §6.5.4 is rule 4.

use retourpost::ledger::EventKind::*;
use retourpost::ledger::{
    AddressRecord, Counter, CountingPolicy, Event, EventKind, Failure, FailureType, Phase, QuarantineRules, Rates,
    Ratio, Reason, Status, SubStatus, Tally, ValidityPeriod,
};

use super::history::{DAY, END, HOUR, event, history, line, phase, rates, tally};

const POLICIES: [CountingPolicy; 3] = [CountingPolicy::Feedback, CountingPolicy::Optimistic, CountingPolicy::V8];

/// D and B of one message, under each policy in the order of [`POLICIES`].
fn numbers(events: &[(i64, EventKind)], clock: i64) -> [(u64, u64); 3] {
    POLICIES.map(|policy| {
        let rates = rates(&[history(events)], policy, clock);
        (rates.delivered.n, rates.failed.n)
    })
}

fn soft(reason: Reason) -> Failure {
    Failure::new(FailureType::Soft, reason)
}

/// §6.5.1: the table with the service has no row for a delivery; its prose has. Rule: the prose.
#[test]
fn rule_01_a_delivery_is_an_event_and_turns_pending_into_sent() {
    let events = [(0, Relayed), (HOUR, Delivered)];
    assert_eq!(numbers(&events[..1], HOUR), [(0, 0), (1, 0), (0, 0)]);
    assert_eq!(numbers(&events, HOUR), [(1, 0), (1, 0), (1, 0)]);
}

/// §6.5.2: the report formula divides by delivered + bounces, which is nothing over nothing right after sending, for
/// which the documents show 0 %. Rule: the base is what was handed over.
#[test]
fn rule_02_the_base_is_what_was_handed_over() {
    let just_sent = vec![history(&[(0, Relayed)]); 4];
    let now = rates(&just_sent, CountingPolicy::Feedback, 1);
    assert_eq!((now.n_sent, now.delivered, now.failed), (0, Ratio::new(0, 4), Ratio::new(0, 4)));
    assert_eq!(now.delivered.percent(), Some(0.0));
}

/// §6.5.3: without the service, one paragraph lets D fall with soft bounces as with hard ones; a later one says that
/// a soft bounce does not touch it before the validity period ends. Rule: the later one.
#[test]
fn rule_03_a_soft_bounce_lowers_delivered_at_the_end_of_validity_and_not_before() {
    let events = [(0, Relayed), (HOUR, SoftBounce)];
    assert_eq!(numbers(&events, END - 1)[1], (1, 0));
    assert_eq!(numbers(&events, END)[1], (0, 1));
}

/// §6.5.4: what a second soft bounce of a message does is not told. Rule: a message counts once, since its state
/// drives the numbers and not its events; the reason is that of the last one; the bounces themselves have a counter
/// of their own.
#[test]
fn rule_04_several_soft_bounces_of_one_message_count_once() {
    let mut events = history(&[(0, Relayed), (1, SoftBounce), (2, SoftBounce), (3, SoftBounce)]);
    events[3] = events[3].clone().with_failure(soft(Reason::MailboxFull));
    let tally = tally(std::slice::from_ref(&events), HOUR);
    let rates = Rates::of(&tally, CountingPolicy::Feedback);
    assert_eq!((rates.failed.n, rates.retrying.n, rates.soft.n), (1, 1, 1));
    assert_eq!(tally.n(&Counter::SoftBounces), 3);
    assert_eq!(line(&events, HOUR).failure(), Some(&soft(Reason::MailboxFull)));
}

/// §6.5.5: no row for a hard bounce while a message is being tried again. Rule: it ends the retries, before the
/// validity period does.
#[test]
fn rule_05_a_hard_bounce_ends_the_retries() {
    let events = [(0, Relayed), (1, SoftBounce), (2, HardBounce)];
    assert_eq!(numbers(&events[..2], HOUR), [(0, 1), (1, 0), (0, 0)]);
    assert_eq!(numbers(&events, HOUR), [(0, 1), (0, 1), (0, 1)]);
    let failed = line(&history(&events), HOUR);
    assert_eq!((failed.phase(), failed.is_late()), (Some(Phase::Failed), false));
    // And nothing that comes after it begins them anew.
    for kind in [SoftBounce, Delivered, GivenUp] {
        assert_eq!(phase(&[&events[..], &[(3, kind)]].concat(), HOUR), Some(Phase::Failed), "{kind:?}");
    }
}

/// §6.5.6: a bounce by mail comes up to a week after sending, and validity ends after 3.5 days. No row. Rule: Sent
/// becomes Failed, and the outcome is marked as late. So "final when validity is over" is true of what was heard by
/// then.
#[test]
fn rule_06_a_bounce_after_delivery_or_after_the_end_fails_the_message_late() {
    let (delivered, unconfirmed) = ([(0, Relayed), (HOUR, Delivered)], [(0, Relayed)]);
    for before in [&delivered[..], &unconfirmed] {
        for kind in [HardBounce, GivenUp] {
            let after = [before, &[(6 * DAY, kind)]].concat();
            assert_eq!(numbers(before, 5 * DAY), [(1, 0); 3]);
            assert_eq!(numbers(&after, 6 * DAY), [(0, 1); 3]);
            assert!(line(&history(&after), 6 * DAY).is_late());
        }
    }
    // What failed because its time was over may still have arrived; that is late as well.
    let expired = [(0, Relayed), (HOUR, SoftBounce)];
    assert_eq!(numbers(&expired, 5 * DAY), [(0, 1); 3]);
    assert_eq!(numbers(&[&expired[..], &[(5 * DAY, Delivered)]].concat(), 5 * DAY), [(1, 0); 3]);
    // A bounce within the period of what counted as sent by optimism alone is not.
    assert!(!line(&history(&[(0, Relayed), (3 * DAY, HardBounce)]), 6 * DAY).is_late());
    // A delay that is heard of after delivery changes nothing.
    assert_eq!(phase(&[&delivered[..], &[(2 * HOUR, SoftBounce)]].concat(), DAY), Some(Phase::Delivered));
}

/// §6.5.7: no row for a bounce of type *Ignored* (out of office, a challenge). Rule: it is an event of its own, an
/// automatic reply: no status and no number changes; it is in the log and has a counter.
#[test]
fn rule_07_an_automatic_reply_changes_nothing() {
    for before in [&[(0, Relayed)][..], &[(0, SoftBounce)], &[(0, Delivered)], &[(0, GivenUp)], &[(0, HardBounce)]] {
        let (before, after) = ([history(before)], [history(&[before, &[(HOUR, AutoReply)]].concat())]);
        for clock in [2 * HOUR, END] {
            for policy in POLICIES {
                assert_eq!(rates(&before, policy, clock), rates(&after, policy, clock), "{before:?}");
            }
        }
        assert_eq!(tally(&after, 2 * HOUR).n(&Counter::AutoReplies), 1);
    }
}

/// What *Ignored* means of a failure that is none of these: the sending side stopped the message itself (`failures.rs`).
/// Rule: the kind of an event tells what became of the message, the type what it means for the address. The message is
/// being tried again, or has failed, as for any other reason; it is neither hard nor soft, and the address has no error.
#[test]
fn a_failure_of_type_ignored_moves_the_message_and_spares_the_address() {
    let ignored = Failure::new(FailureType::Ignored, Reason::Unreachable);
    for (kind, is_final) in [(SoftBounce, false), (GivenUp, true), (HardBounce, true)] {
        let events = vec![event("1", 0, Relayed), event("2", 1, kind).with_failure(ignored)];
        let record = AddressRecord::of(&events, &QuarantineRules::default());
        assert_eq!(record, AddressRecord::default(), "{kind:?}");
        let rates = rates(&[events], CountingPolicy::Optimistic, HOUR);
        assert_eq!((rates.failed.n == 1, rates.retrying.n == 1), (is_final, !is_final), "{kind:?}");
        assert_eq!((rates.hard.n, rates.soft.n), (0, 0), "{kind:?}");
    }
}

/// A message that is tried again is not a hard failure, whatever the code of the refusal. Rule: it is soft until it is
/// given up.
#[test]
fn a_soft_bounce_of_a_hard_cause_is_soft_while_it_is_tried_again() {
    let hard = Failure::new(FailureType::Hard, Reason::UserUnknown);
    let retrying = vec![event("1", 0, Relayed), event("2", 1, SoftBounce).with_failure(hard)];
    let given_up = [retrying.clone(), vec![event("3", 2, GivenUp).with_failure(hard)]].concat();
    let types = |events: Vec<Event>| {
        let rates = rates(&[events], CountingPolicy::Feedback, HOUR);
        (rates.hard.n, rates.soft.n)
    };
    assert_eq!((types(retrying), types(given_up)), ((0, 1), (1, 0)));
}

/// §6.5.8: "Sent" means handed over or delivered, "Failed" with the service means retrying or final. Rule: a
/// sub-status tells which, and no two phases share both words under one policy, but that what is unconfirmed before
/// and after the end of validity is shown alike without the service.
///
/// *Ignored* is a status here, as in v8, and not a way of having failed: what was left out would count in B.
#[test]
fn rule_08_a_sub_status_tells_which_meaning_a_status_has() {
    use {Status::*, SubStatus::*};
    for (phase, feedback, optimistic, v8) in [
        (Phase::Prepared, (Pending, Prepared), (Pending, Prepared), (Pending, Prepared)),
        (Phase::Excluded, (Ignored, Plain), (Ignored, Plain), (Ignored, Plain)),
        (Phase::Relayed, (Pending, Plain), (Sent, Unconfirmed), (TakenIntoAccount, Plain)),
        (Phase::Retrying, (Status::Failed, Retrying), (Sent, Retrying), (TakenIntoAccount, Retrying)),
        (Phase::Delivered, (Sent, Plain), (Sent, Plain), (Sent, Plain)),
        (Phase::Unconfirmed, (Sent, Unconfirmed), (Sent, Unconfirmed), (Sent, Unconfirmed)),
        (Phase::Failed, (Status::Failed, Final), (Status::Failed, Final), (Status::Failed, Final)),
    ] {
        assert_eq!(POLICIES.map(|policy| policy.status(phase)), [feedback, optimistic, v8], "{phase:?}");
    }
}

/// §6.5.9: B counts status 2 and the report of soft bounces counts the type, so they disagree meanwhile. Rule: they
/// may: `soft` has what is being tried again under each policy, `failed` only with the service; when time is over
/// they agree.
#[test]
fn rule_09_soft_bounces_and_failures_disagree_until_time_is_over() {
    let retrying = [history(&[(0, Relayed), (1, SoftBounce)])];
    let numbers = |clock| POLICIES.map(|policy| rates(&retrying, policy, clock)).map(|it| (it.failed.n, it.soft.n));
    assert_eq!(numbers(END - 1), [(1, 1), (0, 1), (0, 1)]);
    assert_eq!(numbers(END), [(1, 1); 3]);
}

/// §6.5.10: the formula of hard bounces wants reason 8 (denylist) besides type 2, an error of copying; that of a push
/// bounce rate is delivered / sent. Rule: hard is type 2, whatever the reason; each rate is the part that its name
/// says.
#[test]
fn rule_10_hard_is_the_type_whatever_the_reason() {
    let failing = |reason| vec![event("1", 0, HardBounce).with_failure(Failure::new(FailureType::Hard, reason))];
    let mailing = [Reason::UserUnknown, Reason::Denylisted, Reason::AccountDisabled, Reason::Refused].map(failing);
    let rates = rates(&mailing, CountingPolicy::Feedback, 1);
    assert_eq!((rates.hard, rates.failed, rates.delivered.n), (Ratio::new(4, 4), Ratio::new(4, 4), 0));
}

/// §6.5.11: reasons that two pages explain differently.
///
/// - *Refused*: "spam report" or "the provider refused". Rule: the provider. A spam report is a complaint, and has
///   its own event.
/// - *Account disabled*: inactive or gone. Rule: both; a refusal for now is soft, one for good is hard.
/// - *Not defined*: soft or a type of its own. Rule: soft.
/// - *Mailbox full*: forgotten after 30 days or after 5 attempts. Rule: soft, 5 errors lead to quarantine, and they
///   are forgotten after 30 days (`quarantine.rs`).
#[test]
fn rule_11_reasons_mean_one_thing() {
    use FailureType::{Hard, Soft};
    for (reason, types) in [
        (Reason::Refused, &[Soft, Hard][..]),
        (Reason::AccountDisabled, &[Soft, Hard]),
        (Reason::NotDefined, &[Soft]),
        (Reason::MailboxFull, &[Soft]),
    ] {
        assert_eq!(reason.types(), types, "{reason:?}");
    }
    let complained = rates(&[history(&[(0, Delivered), (1, Complained)])], CountingPolicy::Feedback, 2);
    assert_eq!((complained.rejected.n, complained.complaints), (0, Ratio::new(1, 1)));
}

/// A complaint is *status 2 and reason 8* in Campaign's formulas, so the message would leave D and enter B. Rule: it
/// does not: the message was delivered, or nobody could have complained; the complaint has a rate of its own, and the
/// address is denylisted.
#[test]
fn a_complaint_is_no_bounce() {
    let delivered = [(0, Relayed), (1, Delivered)];
    let complained = [&delivered[..], &[(2, Complained)]].concat();
    assert_eq!(numbers(&complained, 3), numbers(&delivered, 3));
}

/// §6.5.12: of a validity period of more than 3.5 days it is told that it is "not taken into account", and for v7 and
/// v8 alone that 3.5 days then apply. Rule: 3.5 days, for all; a site whose mail system tries longer sets another
/// cap.
#[test]
fn rule_12_a_longer_validity_period_is_three_and_a_half_days() {
    let days = |days| ValidityPeriod::try_new(days * DAY).unwrap().seconds();
    assert_eq!((days(1), days(3), days(4), days(5)), (DAY, 3 * DAY, END, END));
    assert_eq!((END, ValidityPeriod::default().seconds()), (7 * DAY / 2, END));
    assert_eq!(ValidityPeriod::with_cap(6 * DAY, 5 * DAY).unwrap().seconds(), 5 * DAY);
    for refused in [ValidityPeriod::try_new(0), ValidityPeriod::try_new(-1), ValidityPeriod::with_cap(1, 0)] {
        assert_eq!(refused.unwrap_err().field(), Some("validity"));
    }
    // It begins when the message is handed over, not when the mailing is prepared, and ends with its last second.
    let events = [(0, Prepared), (DAY, Relayed), (2 * DAY, SoftBounce)];
    assert_eq!(phase(&events, DAY + END - 1), Some(Phase::Retrying));
    assert_eq!(phase(&events, DAY + END), Some(Phase::Failed));
    let in_its_last_second = [&events[..], &[(DAY + END, Delivered)]].concat();
    let delivered = line(&history(&in_its_last_second), DAY + END);
    assert_eq!((delivered.phase(), delivered.is_late()), (Some(Phase::Delivered), false));
}

/// §6.5.13: whether recipients that are left out before sending belong to the base. Rule: they do not; what was
/// handed over can no longer be left out, and word of a message proves that it was handed over.
#[test]
fn rule_13_what_was_left_out_is_outside_the_base() {
    let excluded = Excluded(Reason::Duplicate);
    let mailing = [history(&[(0, Prepared), (1, excluded)]), history(&[(0, Relayed), (1, excluded)])];
    let rates = rates(&mailing, CountingPolicy::Optimistic, 2);
    assert_eq!((rates.delivered, rates.excluded), (Ratio::new(1, 1), Ratio::new(1, 2)));
    assert_eq!(phase(&[(0, excluded), (1, SoftBounce)], 2), Some(Phase::Retrying));
}

/// §6.5.14: the service is for e-mail alone, in trial in one product and standard in another. Rule: a mailing says
/// its policy; one that says nothing has none of it, since its numbers would stay at 0 % where nobody reports
/// deliveries.
#[test]
fn rule_14_without_a_word_there_is_no_feedback_service() {
    assert_eq!(CountingPolicy::default(), CountingPolicy::Optimistic);
    for (word, policy) in ["feedback", "optimistic", "v8"].into_iter().zip(POLICIES) {
        assert_eq!((CountingPolicy::by_word(word), policy.as_str()), (Some(policy), word));
    }
    assert_eq!(CountingPolicy::by_word("efs"), None);
}

/// §6.5.15: events come out of order and twice. Rule: they are taken by the time at which they happened, and an id is
/// one event (`invariants.rs` for any history). So a late word rewrites the past of a message.
#[test]
fn rule_15_events_are_taken_in_the_order_in_which_they_happened() {
    let [relayed, soft, success] = [(0, Relayed), (1, SoftBounce), (2, Delivered)];
    for heard in [[relayed, soft, success], [success, soft, relayed], [soft, success, relayed]] {
        assert_eq!(phase(&heard, HOUR), Some(Phase::Delivered), "{heard:?}");
    }
    // Of the same second: the order of the kinds.
    assert_eq!(phase(&[(0, Delivered), (0, SoftBounce), (0, Relayed)], HOUR), Some(Phase::Delivered));
    let bounce = event("once", 1, SoftBounce);
    assert_eq!(tally(&[vec![bounce.clone(), bounce]], HOUR).n(&Counter::SoftBounces), 1);
    // Heard on the sixth day, happened on the first: it was never unconfirmed.
    let known = [(0, Relayed)];
    assert_eq!(numbers(&known, 6 * DAY), [(1, 0); 3]);
    let bounced = [&known[..], &[(HOUR, HardBounce)]].concat();
    assert_eq!(numbers(&bounced, 6 * DAY), [(0, 1); 3]);
    assert!(!line(&history(&bounced), 6 * DAY).is_late());
}

/// Not in the list: what a message is of which nothing was heard when its validity period ends. With the service
/// nothing must be pending then, and both policies must end with the same numbers; without it the message has counted
/// as sent from the start and nothing took that back. Rule: it counts as sent, with a sub-status, a rate and a phase
/// of its own, so that nobody mistakes it for a report of delivery.
#[test]
fn a_message_of_which_nothing_was_heard_counts_as_sent_in_the_end() {
    let silent = [history(&[(0, Relayed)])];
    for policy in POLICIES {
        let rates = rates(&silent, policy, END);
        assert_eq!((rates.delivered.n, rates.failed.n, rates.n_pending), (1, 0, 0), "{policy:?}");
        assert_eq!(rates.unconfirmed, Ratio::new(1, 1));
    }
    assert_eq!(Rates::of(&Tally::default(), CountingPolicy::Feedback).unconfirmed.n, 0);
}

/// Not in the list: a message that bounced for good, and word that it was delivered afterwards. Rule: it stays
/// failed: what was delivered is another copy, or the report is wrong, and an address that a server calls dead is not
/// counted as reached.
#[test]
fn what_bounced_for_good_stays_failed() {
    for kind in [HardBounce, GivenUp] {
        assert_eq!(numbers(&[(0, Relayed), (1, kind), (2, Delivered)], HOUR), [(0, 1); 3], "{kind:?}");
    }
}
