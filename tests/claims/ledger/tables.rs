//! The tables of Adobe Campaign row by row, over a mailing of four messages, three of which were handed over and no
//! more.
//!
//! A row tells the event, what a sender is shown of the message before and after, and how Delivered % (D) and Bounces
//! + errors % (B) move. n is the number of messages that were handed over.

use retourpost::ledger::{CountingPolicy, Event, EventKind, Failure, FailureType, Phase, Reason, Status, SubStatus};

use super::history::{END, HOUR, event, history, line, phase, rates};

/// How many messages the mailing has.
const N: i64 = 4;

type Shown = Option<(Status, SubStatus)>;

const NOTHING: Shown = None;
const PENDING: Shown = Some((Status::Pending, SubStatus::Plain));
const TAKEN: Shown = Some((Status::TakenIntoAccount, SubStatus::Plain));
const TAKEN_RETRYING: Shown = Some((Status::TakenIntoAccount, SubStatus::Retrying));
const SENT: Shown = Some((Status::Sent, SubStatus::Plain));
const SENT_UNCONFIRMED: Shown = Some((Status::Sent, SubStatus::Unconfirmed));
const SENT_RETRYING: Shown = Some((Status::Sent, SubStatus::Retrying));
const FAILED_RETRYING: Shown = Some((Status::Failed, SubStatus::Retrying));
const FAILED_FINAL: Shown = Some((Status::Failed, SubStatus::Final));

/// What happens in a row.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Happening {
    Told(EventKind),
    ValidityOver,
}

const RELAYED: Happening = Happening::Told(EventKind::Relayed);
const DELIVERED: Happening = Happening::Told(EventKind::Delivered);
const HARD_BOUNCE: Happening = Happening::Told(EventKind::HardBounce);
const SOFT_BOUNCE: Happening = Happening::Told(EventKind::SoftBounce);
const RETRY_SUCCESS: Happening = Happening::Told(EventKind::Delivered);
const RETRY_FAIL: Happening = Happening::Told(EventKind::GivenUp);
const VALIDITY_OVER: Happening = Happening::ValidityOver;

/// A claim for each row of a table.
macro_rules! table {
    ($policy:expr; $($row:ident: $event:ident | $from:ident | $to:ident | $d:literal | $b:literal;)+) => {
        $(
            #[test]
            fn $row() {
                check($policy, $event, $from, $to, [$d, $b]);
            }
        )+
    };
}

/// §6.1: with the Email Feedback Service. The row of DELIVERED stands in the prose alone.
mod with_feedback {
    use super::*;

    table! { CountingPolicy::Feedback;
        // what the row says                   event           from              to                dD             dB
        handed_over_is_pending:                RELAYED       | NOTHING         | PENDING         | "starts 0 %" | "starts 0 %";
        delivered_is_sent:                     DELIVERED     | PENDING         | SENT            | "+1/n"       | "0";
        a_hard_bounce_is_failed:               HARD_BOUNCE   | PENDING         | FAILED_FINAL    | "0"          | "+1/n";
        a_soft_bounce_is_failed_and_retrying:  SOFT_BOUNCE   | PENDING         | FAILED_RETRYING | "0"          | "+1/n";
        a_retry_that_succeeds_is_sent:         RETRY_SUCCESS | FAILED_RETRYING | SENT            | "+1/n"       | "-1/n";
        a_retry_that_fails_changes_no_number:  RETRY_FAIL    | FAILED_RETRYING | FAILED_FINAL    | "0"          | "0";
        the_end_of_validity_changes_no_number: VALIDITY_OVER | FAILED_RETRYING | FAILED_FINAL    | "0"          | "0";
    }
}

/// §6.2: without it. *Sent* is said of what was handed over; the sub-status tells that nothing confirmed it.
mod without_feedback {
    use super::*;

    table! { CountingPolicy::Optimistic;
        // what the row says                     event           from               to                 dD               dB
        handed_over_is_sent:                     RELAYED       | NOTHING          | SENT_UNCONFIRMED | "starts 100 %" | "starts 0 %";
        a_hard_bounce_is_failed:                 HARD_BOUNCE   | SENT_UNCONFIRMED | FAILED_FINAL     | "-1/n"         | "+1/n";
        a_soft_bounce_changes_no_number:         SOFT_BOUNCE   | SENT_UNCONFIRMED | SENT_RETRYING    | "0"            | "0";
        a_retry_that_succeeds_changes_no_number: RETRY_SUCCESS | SENT_RETRYING    | SENT             | "0"            | "0";
        a_retry_that_fails_is_failed:            RETRY_FAIL    | SENT_RETRYING    | FAILED_FINAL     | "-1/n"         | "+1/n";
        the_end_of_validity_is_failed:           VALIDITY_OVER | SENT_RETRYING    | FAILED_FINAL     | "-1/n"         | "+1/n";
    }
}

/// §6.3: v8 with the service.
///
/// Its documents have one number here, Success %, which is D. "No change of the number" at a failure is dD = 0; B
/// follows from the formula that v8 shares with the others, the count of status 2 (Failed), and the table is silent
/// on it.
///
/// Its report formula counts *taken into account* as success, and the table says that it is not displayed as such:
/// the table is followed, or D would start at 100 %, and a hard bounce would lower it.
mod v8 {
    use super::*;

    table! { CountingPolicy::V8;
        // what the row says                event           from             to               dD             dB
        handed_over_is_taken_into_account: RELAYED       | NOTHING        | TAKEN          | "starts 0 %" | "starts 0 %";
        delivered_is_sent:                 DELIVERED     | TAKEN          | SENT           | "+1/n"       | "0";
        a_hard_bounce_is_failed:           HARD_BOUNCE   | TAKEN          | FAILED_FINAL   | "0"          | "+1/n";
        a_soft_bounce_changes_no_number:   SOFT_BOUNCE   | TAKEN          | TAKEN_RETRYING | "0"          | "0";
        a_retry_that_succeeds_is_sent:     RETRY_SUCCESS | TAKEN_RETRYING | SENT           | "+1/n"       | "0";
        a_retry_that_fails_is_failed:      RETRY_FAIL    | TAKEN_RETRYING | FAILED_FINAL   | "0"          | "+1/n";
        the_end_of_validity_is_failed:     VALIDITY_OVER | TAKEN_RETRYING | FAILED_FINAL   | "0"          | "+1/n";
    }

    #[test]
    fn a_soft_bounce_leaves_the_status_and_changes_the_reason() {
        let relayed = event("0", 0, EventKind::Relayed);
        let full = Failure::new(FailureType::Soft, Reason::MailboxFull);
        let events = [relayed.clone(), event("1", HOUR, EventKind::SoftBounce).with_failure(full)];
        let [before, after] = [&[relayed][..], &events].map(|events| line(events, 2 * HOUR));
        let status = |phase: Option<Phase>| CountingPolicy::V8.status(phase.unwrap()).0;
        assert_eq!(status(before.phase()), status(after.phase()));
        assert_eq!((before.failure(), after.failure()), (None, Some(&full)));
    }
}

/// §6.3: of a retry that succeeds without the service, a sibling's table says "no change" and "increased accordingly"
/// in one row. There is nothing to increase: the message counted as sent all the while.
#[test]
fn a_retry_that_succeeds_without_feedback_increases_nothing_a_second_time() {
    let relayed = vec![history(&[(0, EventKind::Relayed)]); 3];
    let retried = history(&[(0, EventKind::Relayed), (HOUR, EventKind::SoftBounce), (2 * HOUR, EventKind::Delivered)]);
    let delivered = rates(&[relayed, vec![retried]].concat(), CountingPolicy::Optimistic, 3 * HOUR).delivered;
    assert_eq!((delivered.n, delivered.of), (4, 4));
}

/// One row: a message that is shown as `from`, beside three that were handed over an hour later.
fn check(policy: CountingPolicy, happening: Happening, from: Shown, to: Shown, moves: [&str; 2]) {
    let before = path_to(policy, from);
    let (after, clock) = match happening {
        Happening::Told(kind) => ([before.clone(), vec![event("last", 3 * HOUR, kind)]].concat(), 4 * HOUR),
        Happening::ValidityOver => (before.clone(), END),
    };
    assert_eq!(shown(policy, &after, clock), to, "what it is shown as");
    let others = if from == NOTHING { Vec::new() } else { vec![history(&[(HOUR, EventKind::Relayed)]); 3] };
    let mailing = |events: &[Event], others: &[Vec<Event>], clock| {
        let rates = rates(&[vec![events.to_vec()], others.to_vec()].concat(), policy, clock);
        [rates.delivered, rates.failed].map(|rate| (rate.n as i64, rate.of as i64))
    };
    let expected = |before: i64, says: &str| match says {
        "starts 0 %" => 0,
        "starts 100 %" => N,
        "+1/n" => before + 1,
        "-1/n" => before - 1,
        "0" => before,
        _ => panic!("{says}"),
    };
    let start = mailing(&before, &others, 4 * HOUR);
    // Where a row tells how numbers start, all four are handed over.
    let others = if from == NOTHING { vec![after.clone(); 3] } else { others };
    let end = mailing(&after, &others, clock);
    for ((name, says), (start, end)) in ["D", "B"].into_iter().zip(moves).zip(start.into_iter().zip(end)) {
        assert_eq!(end, (expected(start.0, says), N), "{name} {says}");
    }
}

/// The shortest history of a message that is shown like this.
fn path_to(policy: CountingPolicy, wanted: Shown) -> Vec<Event> {
    let whole = history(&[(0, EventKind::Relayed), (HOUR, EventKind::SoftBounce)]);
    let is_it = |n: &usize| shown(policy, &whole[..*n], 2 * HOUR) == wanted;
    whole[..(0..=2).find(is_it).expect("a way to get there")].to_vec()
}

fn shown(policy: CountingPolicy, events: &[Event], clock: i64) -> Shown {
    line(events, clock).phase().map(|phase| policy.status(phase))
}

/// What each event makes of a message, wherever it stands. `*`: the outcome came late. `=`: nothing changes.
const MACHINE: &str = "
    stands      | prepared excluded relayed soft-bounce delivered  given-up hard-bounce | all others
    nowhere     | prepared excluded relayed retrying    delivered  failed   failed      | relayed
    prepared    | =        excluded relayed retrying    delivered  failed   failed      | relayed
    excluded    | =        =        relayed retrying    delivered  failed   failed      | relayed
    relayed     | =        =        =       retrying    delivered  failed   failed      | =
    retrying    | =        =        =       =           delivered  failed   failed      | =
    delivered   | =        =        =       =           =          failed*  failed*     | =
    unconfirmed | =        =        =       =           delivered* failed*  failed*     | =
    expired     | =        =        =       =           delivered* =*       =*          | =
    given-up    | =        =        =       =           =          =        =           | =
    bounced     | =        =        =       =           =          =        =           | =
";

const EXCLUDED: EventKind = EventKind::Excluded(Reason::Duplicate);

/// A message that stands there, a validity period and an hour after 0.
fn standing(word: &str) -> &'static [(i64, EventKind)] {
    match word {
        "nowhere" => &[],
        "prepared" => &[(0, EventKind::Prepared)],
        "excluded" => &[(0, EXCLUDED)],
        "relayed" => &[(END, EventKind::Relayed)],
        "retrying" => &[(END, EventKind::SoftBounce)],
        "delivered" => &[(0, EventKind::Delivered)],
        "unconfirmed" => &[(0, EventKind::Relayed)],
        "expired" => &[(0, EventKind::Relayed), (HOUR, EventKind::SoftBounce)],
        "given-up" => &[(0, EventKind::GivenUp)],
        "bounced" => &[(0, EventKind::HardBounce)],
        _ => panic!("{word}"),
    }
}

#[test]
fn the_machine_has_an_answer_to_each_event_everywhere() {
    let others = ["auto-reply", "opened", "clicked", "complained", "unsubscribed"];
    let now = END + HOUR;
    let mut rows = MACHINE.trim().lines().map(|row| row.split('|').map(|part| part.split_whitespace().collect()));
    let kinds: Vec<&str> = rows.next().and_then(|mut head| head.nth(1)).unwrap();
    for row in rows {
        let [stands, cells, rest] = <[Vec<&str>; 3]>::try_from(row.collect::<Vec<_>>()).unwrap();
        let before = standing(stands[0]);
        let stood = phase(before, now);
        let others = others.iter().map(|kind| (kind, &rest[0]));
        for (kind, cell) in kinds.iter().zip(&cells).chain(others) {
            let happens = EventKind::parse(kind, Some(Reason::Duplicate)).unwrap();
            let after = line(&history(&[before, &[(now, happens)]].concat()), now);
            let word = cell.trim_end_matches('*');
            let due = if word == "=" { stood } else { Some(Phase::by_word(word).unwrap()) };
            assert_eq!((after.phase(), after.is_late()), (due, cell.ends_with('*')), "{stands:?} {kind}");
        }
    }
}
