//! The numbers of a mailing against a sheet that was made by hand.

use retourpost::ledger::EventKind::*;
use retourpost::ledger::{CountingPolicy, Event, Failure, FailureType, Rates, Ratio, Reason, Tally};

use super::history::{DAY, event, history, rates};

/// When the numbers are read: the first message's time is over, and that of all others is not.
const CLOCK: i64 = 4 * DAY;

/// Thirteen lines of one mailing, with a letter each.
fn mailing() -> Vec<Vec<Event>> {
    let start = 3 * DAY;
    let failing = |id: &str, kind, failure_type, reason| {
        event(id, start + 9, kind).with_failure(Failure::new(failure_type, reason))
    };
    let relayed = || event("0", start, Relayed);
    vec![
        /* a */ history(&[(0, Prepared), (0, Excluded(Reason::Quarantined))]),
        /* b */ history(&[(0, Excluded(Reason::Denylisted))]),
        /* c */ history(&[(0, Excluded(Reason::Duplicate))]),
        /* d */ history(&[(start, Prepared)]),
        /* e */ vec![relayed()],
        /* f */ vec![relayed(), failing("1", SoftBounce, FailureType::Soft, Reason::MailboxFull)],
        /* g */
        history(&[(start, Relayed), (start, Delivered), (start, Opened), (start + 1, Opened), (start + 2, Clicked)]),
        /* h */ history(&[(start, Relayed), (start, Delivered), (start + 3, Opened), (start + 4, Unsubscribed)]),
        /* i */
        history(&[(start, Relayed), (start, Delivered), (start + 5, Complained), (start + 6, AutoReply)]),
        /* j */ vec![relayed(), failing("1", HardBounce, FailureType::Hard, Reason::UserUnknown)],
        /* k */ vec![relayed(), failing("1", GivenUp, FailureType::Soft, Reason::Refused)],
        /* l */
        vec![relayed(), event("1", start + 1, Delivered), failing("2", HardBounce, FailureType::Hard, Reason::Refused)],
        /* m */ history(&[(0, Relayed)]),
    ]
}

/// What is read of the numbers: a number, or a part of a whole.
#[derive(Debug, PartialEq)]
enum Cell {
    Number(u64),
    Part(u64, u64),
}

impl From<u64> for Cell {
    fn from(n: u64) -> Self {
        Self::Number(n)
    }
}

impl From<Ratio> for Cell {
    fn from(Ratio { n, of }: Ratio) -> Self {
        Self::Part(n, of)
    }
}

macro_rules! sheet {
    ($($field:ident | $feedback:expr, $optimistic:expr, $v8:expr;)+) => {
        /// The name of each field, and how to read it.
        const FIELDS: &[(&str, fn(&Rates) -> Cell)] = &[$((stringify!($field), |rates| rates.$field.into()),)+];
        /// What stands there under each policy.
        const SHEET: &[[Cell; 3]] = &[$([$feedback, $optimistic, $v8],)+];
    };
}

use Cell::{Number, Part};

sheet! {
    // field       | with feedback   without        v8               lines
    n_to_deliver   | Number(10),     Number(10),    Number(10);   // all but a, b, c
    n_handed_over  | Number(9),      Number(9),     Number(9);    // e to m
    n_sent         | Number(8),      Number(9),     Number(7);    // delivered and failed
    n_pending      | Number(1),      Number(0),     Number(2);    // e; v8: f as well
    excluded       | Part(3, 13),    Part(3, 13),   Part(3, 13);  // a, b, c
    delivered      | Part(4, 9),     Part(6, 9),    Part(4, 9);   // g, h, i, m; without feedback: e and f as well
    failed         | Part(4, 9),     Part(3, 9),    Part(3, 9);   // j, k, l; with feedback: f as well
    retrying       | Part(1, 9),     Part(1, 9),    Part(1, 9);   // f
    unconfirmed    | Part(1, 9),     Part(1, 9),    Part(1, 9);   // m
    hard           | Part(2, 9),     Part(2, 9),    Part(2, 9);   // j, l
    soft           | Part(2, 9),     Part(2, 9),    Part(2, 9);   // f, k
    rejected       | Part(2, 9),     Part(2, 9),    Part(2, 9);   // k, l
    quarantined    | Part(1, 13),    Part(1, 13),   Part(1, 13);  // a
    denylisted     | Part(1, 13),    Part(1, 13),   Part(1, 13);  // b
    opened         | Part(2, 4),     Part(2, 6),    Part(2, 4);   // g, h
    clicked        | Part(1, 4),     Part(1, 6),    Part(1, 4);   // g
    complaints     | Part(1, 4),     Part(1, 6),    Part(1, 4);   // i
    unsubscribed   | Part(1, 4),     Part(1, 6),    Part(1, 4);   // h
    n_opens        | Number(3),      Number(3),     Number(3);    // g twice, h
    n_clicks       | Number(1),      Number(1),     Number(1);    // g
    n_late         | Number(1),      Number(1),     Number(1);    // l
}

#[test]
fn each_number_is_that_of_the_sheet() {
    for (column, policy) in CountingPolicy::ALL.into_iter().enumerate() {
        let rates = rates(&mailing(), policy, CLOCK);
        assert_eq!(rates.policy, policy);
        for ((name, read), row) in FIELDS.iter().zip(SHEET) {
            assert_eq!(read(&rates), row[column], "{name} {policy:?}");
        }
    }
}

#[test]
fn the_sheet_has_each_field() {
    let printed = format!("{:#?}", Rates::of(&Tally::default(), CountingPolicy::Feedback));
    let at_four = |line: &str| line.strip_prefix("    ").filter(|rest| !rest.starts_with(' ')).map(str::to_owned);
    let fields = printed.lines().filter_map(at_four).filter_map(|line| Some(line.split_once(": ")?.0.to_owned()));
    let sheet = FIELDS.iter().map(|(name, _)| (*name).to_owned());
    assert_eq!(fields.skip(1).collect::<Vec<_>>(), sheet.collect::<Vec<_>>());
}

#[test]
fn a_mailing_without_lines_has_no_percentages_and_divides_by_nothing() {
    for policy in CountingPolicy::ALL {
        let rates = Rates::of(&Tally::default(), policy);
        for (name, read) in FIELDS {
            assert!(matches!(read(&rates), Number(0) | Part(0, 0)), "{name}");
        }
        assert_eq!((rates.delivered.percent(), rates.opened.percent(), rates.excluded.percent()), (None, None, None));
        assert_eq!(Rates::over_time(&Tally::default(), policy), []);
    }
}

#[test]
fn a_mailing_of_which_all_was_left_out_has_no_rate_of_delivery() {
    let all = vec![history(&[(0, Excluded(Reason::Duplicate))]); 3];
    let rates = rates(&all, CountingPolicy::Optimistic, DAY);
    assert_eq!((rates.delivered.percent(), rates.excluded.percent()), (None, Some(100.0)));
    assert_eq!(
        Rates::over_time(&super::history::tally(&all, DAY), CountingPolicy::Optimistic),
        [(3_600, Ratio::new(0, 0), Ratio::new(0, 0))]
    );
}

#[test]
fn percent_is_of_a_hundred() {
    for (n, of, percent) in [(0, 4, 0.0), (1, 4, 25.0), (4, 4, 100.0), (1, 1_000_000, 0.0001)] {
        assert_eq!(Ratio::new(n, of).percent(), Some(percent), "{n}/{of}");
    }
}

/// An opening is no word of delivery (filters follow links before they refuse a message), so it is counted before its
/// delivery is reported. With a feedback service the part may be larger than the whole until it is.
#[test]
fn what_was_opened_and_is_pending_counts_as_opened() {
    let opened = [history(&[(0, Relayed), (1, Opened)])];
    let rates = |policy| rates(&opened, policy, 2).opened;
    assert_eq!(rates(CountingPolicy::Feedback), Ratio::new(1, 0));
    assert_eq!(rates(CountingPolicy::Feedback).percent(), None);
    assert_eq!(rates(CountingPolicy::Optimistic), Ratio::new(1, 1));
}

/// The curve of a mailing of four: one delivered in the first hour, one in the second, one refused for now until the
/// third, one never heard of.
#[test]
fn numbers_over_time_are_those_at_the_end_of_each_hour() {
    let hour = 3_600;
    let mailing = [
        history(&[(0, Relayed), (hour - 1, Delivered)]),
        history(&[(0, Relayed), (hour, Delivered)]),
        history(&[(0, Relayed), (hour + 1, SoftBounce), (2 * hour, Delivered)]),
        history(&[(0, Relayed)]),
    ];
    let end = retourpost::ledger::ValidityPeriod::CAP_SECONDS;
    for (policy, curve) in [
        (CountingPolicy::Feedback, [(1, 0), (2, 1), (3, 0), (4, 0)]),
        (CountingPolicy::Optimistic, [(4, 0), (4, 0), (4, 0), (4, 0)]),
        (CountingPolicy::V8, [(1, 0), (2, 0), (3, 0), (4, 0)]),
    ] {
        let ends = [hour, 2 * hour, 3 * hour, end + hour];
        let due = ends.into_iter().zip(curve).map(|(at, (d, b))| (at, Ratio::new(d, 4), Ratio::new(b, 4)));
        let tally = super::history::tally(&mailing, end);
        assert_eq!(Rates::over_time(&tally, policy), due.collect::<Vec<_>>(), "{policy:?}");
    }
}
