//! Postfix with `retourpost milter`, by the lines that the manual shows: every kind of report arrives in the language of its reader, and
//! what programs read is what Postfix wrote.

use crate::link::{Heard, Link, Loss, Point};
use crate::program::text;
use crate::servers::{Capture, Postfix, Taken, patiently};
use crate::submission::{Mail, Session};
use crate::systems::{
    KINDS, Kind, Milter, NOTHING_IS_HIDDEN, REPLIES, field, is_ours, language_of, lines_of, machine_and_returned,
    provoke, socketmap, words,
};
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

pub(crate) const LANGUAGES: [&str; 3] = ["nl", "nb", "ar"];
/// Where a language is known from.
const SIGNALS: [&str; 3] = ["map", "accept-language", "content-language"];

/// Postfix with the lines of the manual and a milter at this port, its queue run every second.
pub(crate) fn postfix(name: &str, next: u16, milter: u16, more: &[&str]) -> Postfix {
    let lines = lines_of("postfix/main.cf", &[("127.0.0.1:8894", &format!("127.0.0.1:{milter}"))]);
    let soon =
        ["queue_run_delay = 1s", "minimal_backoff_time = 1s", "maximal_backoff_time = 1s", "delay_warning_time = 1s"];
    let settings: Vec<_> = lines.iter().map(String::as_str).chain(soon).chain(more.iter().copied()).collect();
    Postfix::start(name, next, &settings)
}

fn sender(kind: &str, language: &str, signal: &str) -> String {
    format!("{kind}.{language}.{signal}@example.com")
}

/// The header field that a signal stands in.
fn said(language: &str, signal: &str) -> String {
    match signal {
        "accept-language" => format!("Accept-Language: {language}, en;q=0.5\r\n"),
        "content-language" => format!("Content-Language: {language}\r\n"),
        _ => String::new(),
    }
}

/// The entries of a map, for the senders whose language it is to tell.
fn entries(name: &str) -> Vec<(String, String)> {
    let pairs = KINDS.iter().flat_map(|kind| LANGUAGES.map(|language| (kind.name, language)));
    pairs.map(|(kind, language)| (sender(kind, language, name), language.to_owned())).collect()
}

/// Provokes every kind of report in every language, by these signals, and holds each to what Postfix wrote.
fn each_kind_arrives(name: &str, map: &str, signals: &[&str]) {
    let capture = Capture::start(name, &REPLIES);
    let milter = Milter::start(name, &format!("languages.map = \"{map}\"\n{NOTHING_IS_HIDDEN}"), &[]);
    let link = Link::to(milter.port);
    let postfix = postfix(name, capture.port, link.port, &[]);
    let mut session = Session::open(postfix.port);
    let rows = || {
        KINDS
            .iter()
            .flat_map(|kind| LANGUAGES.map(|it| (kind, it)))
            .flat_map(|(kind, language)| signals.iter().map(move |signal| (kind, language, *signal)))
    };
    for (kind, language, signal) in rows() {
        provoke(&mut session, kind, &sender(kind.name, language, signal), &said(language, signal));
    }
    for (kind, language, signal) in rows() {
        let sender = sender(kind.name, language, signal);
        let taken = capture.wait_for(&sender);
        is_ours_and_says_the_same(&taken, &link.heard_for(&sender), language, &sender);
        says(kind, &taken.octets, &sender);
        assert!(milter.log().contains(": rewritten: "), "{}", milter.log());
    }
    // Each report once; and what was taken is a report, or a message whose success is reported.
    let taken = capture.finish();
    let n_reports = rows().count();
    let n_delivered = LANGUAGES.len() * signals.len();
    assert_eq!(taken.len(), n_reports + n_delivered, "{}", postfix.log());
    assert_eq!(taken.iter().filter(|taken| taken.sender == "<>").count(), n_reports);
}

#[test]
fn each_kind_of_report_arrives_in_the_language_that_a_file_or_the_original_says() {
    let lines: String = entries("map").iter().map(|(key, value)| format!("{key}  {value}\n")).collect();
    let folder = crate::program::empty_folder("milter-maps");
    let map = crate::program::written(&folder.join("languages"), lines);
    each_kind_arrives("kinds", &format!("texthash:{map}"), &SIGNALS);
}

#[test]
fn each_kind_of_report_arrives_in_the_language_that_a_socketmap_server_says() {
    let port = socketmap(entries("map"));
    each_kind_arrives("kinds-socketmap", &format!("socketmap:inet:127.0.0.1:{port}:languages"), &["map"]);
}

/// Fields that are about words and about how they are written down.
const OURS: [&str; 6] =
    ["subject", "from", "content-language", "content-type", "content-transfer-encoding", "mime-version"];

/// The language is the one expected, people read other words, and the rest is octet for octet what Postfix wrote.
fn is_ours_and_says_the_same(taken: &Taken, heard: &Heard, language: &str, name: &str) {
    assert_eq!(taken.sender, "<>", "{name}");
    assert_eq!(language_of(&taken.octets).as_deref(), Some(language), "{name}");
    assert!(!words(&taken.octets).contains("This is the mail system at host"), "{name}: {}", words(&taken.octets));
    let stock = heard.message();
    assert_ne!(field(&taken.octets, "Subject"), field(&stock, "Subject"), "{name}");
    for (at, part) in ["machine part", "returned part"].iter().enumerate() {
        let [ours, theirs] = [&taken.octets, &stock].map(|octets| machine_and_returned(octets)[at].clone());
        assert_eq!(String::from_utf8_lossy(&ours), String::from_utf8_lossy(&theirs), "{name}: {part}");
    }
    let fields = |octets: &[u8]| {
        let (fields, _) = mailparse::parse_headers(octets).expect("a report has a header");
        let kept = fields.into_iter().filter(|field| !OURS.contains(&field.get_key_ref().to_lowercase().as_str()));
        kept.map(|field| (field.get_key(), field.get_value_raw().to_vec())).collect::<BTreeSet<_>>()
    };
    let (ours, theirs) = (fields(&taken.octets), fields(&stock));
    assert!(ours.is_superset(&theirs), "{name}: {theirs:?} has become {ours:?}");
    for kept in ["To", "Date", "Message-Id", "Auto-Submitted"] {
        assert!(theirs.iter().any(|(key, _)| key == kept), "{name}: Postfix wrote no {kept}: {theirs:?}");
    }
    let address = |octets| field(octets, "From").expect("a report has From").rsplit('<').next().map(str::to_owned);
    assert_eq!(address(&taken.octets), address(&stock), "{name}");
}

/// The machine part says what was provoked.
fn says(kind: &Kind, octets: &[u8], name: &str) {
    let [machine, _] = machine_and_returned(octets);
    let machine = String::from_utf8(machine).expect("a machine part is text");
    let values = |field: &str| {
        let lines = machine.lines().filter_map(|line| line.strip_prefix(field));
        lines.map(|value| value.trim().to_owned()).collect::<Vec<_>>()
    };
    let said: Vec<_> = values("Action:").into_iter().zip(values("Status:")).collect();
    let mut said: Vec<_> = said.iter().map(|(action, status)| (action.as_str(), status.as_str())).collect();
    let mut expected = kind.fates.to_vec();
    said.sort_unstable();
    expected.sort_unstable();
    assert_eq!(said, expected, "{name}: {machine}");
}

#[test]
fn what_is_only_observed_leaves_as_postfix_wrote_it_octet_for_octet() {
    let capture = Capture::start("observed", &REPLIES);
    let milter = Milter::start("observed", "", &["--mode", "observe"]);
    let link = Link::to(milter.port);
    let postfix = postfix("observed", capture.port, link.port, &[]);
    let mut session = Session::open(postfix.port);
    for kind in &KINDS {
        let sender = sender(kind.name, "nl", "observed");
        provoke(&mut session, kind, &sender, "Content-Language: nl\r\n");
        let taken = capture.wait_for(&sender);
        let heard = link.heard_for(&sender);
        let stock = heard.message();
        // The field in which Postfix says that it wrote the report is the only one that it does not show.
        let octets = String::from_utf8(taken.octets).expect("a report is text");
        let (received, rest) = octets.split_once("\r\nDate: ").expect("a report has Date");
        assert!(received.starts_with("Received: by relay.example.org (Postfix)\r\n"), "{received}");
        assert_eq!(format!("Date: {rest}"), String::from_utf8_lossy(&stock), "{}", kind.name);
    }
}

#[test]
fn what_readers_outside_do_not_learn_is_in_no_part() {
    let capture = Capture::start("hidden", &REPLIES);
    let milter = Milter::start("hidden", "", &[]);
    let postfix = postfix("hidden", capture.port, milter.port, &[]);
    provoke(&mut Session::open(postfix.port), &KINDS[0], "kari@example.com", "Content-Language: nl\r\n");
    let taken = capture.wait_for("kari@example.com");
    let (_, report) =
        std::str::from_utf8(&taken.octets).expect("a report is text").split_once("\r\n\r\n").expect("a body");
    assert!(is_ours(&taken.octets) && !report.contains("127.0.0.1"), "{report}");
    assert!(milter.log().contains("not all of the report is for this reader"), "{}", milter.log());
}

#[test]
fn a_report_of_international_addresses_keeps_its_machine_part_and_its_path() {
    let capture = Capture::start("milter-international", &["--reply", "påske=550 5.1.1 User unknown"]);
    let milter = Milter::start("international", NOTHING_IS_HIDDEN, &[]);
    let link = Link::to(milter.port);
    let postfix = postfix("milter-international", capture.port, link.port, &["smtputf8_enable = yes"]);
    for (sender, language) in [("åse@example.com", "nb"), ("дима@example.com", "ar"), ("kari@example.com", "nl")] {
        let octets = format!(
            "From: <{sender}>\r\nTo: påske@example.no\r\nSubject: Grøt\r\nContent-Language: {language}\r\n\r\nHei på deg.\r\n"
        );
        let recipients = [("påske@example.no", "")];
        let mail =
            Mail { sender, options: "BODY=8BITMIME SMTPUTF8", recipients: &recipients, octets: octets.as_bytes() };
        Session::open(postfix.port).send(&mail);
        let taken = capture.wait_for(sender);
        assert!(taken.options.iter().any(|option| option == "SMTPUTF8"), "{:?}", taken.options);
        is_ours_and_says_the_same(&taken, &link.heard_for(sender), language, sender);
        // Postfix quotes the octets of the sender one by one, which leaves no UTF-8 there.
        let [machine, returned] =
            machine_and_returned(&taken.octets).map(|part| String::from_utf8_lossy(&part).into_owned());
        assert!(machine.contains("Final-Recipient: utf-8; påske@example.no\r\n"), "{machine}");
        assert!(returned.contains("\r\nSubject: Grøt\r\n"), "{returned}");
    }
}

#[test]
fn what_postfix_tells_its_postmaster_stays_as_it_is() {
    let capture = Capture::start("postmaster", &REPLIES);
    let milter = Milter::start("postmaster", NOTHING_IS_HIDDEN, &[]);
    let copies = ["notify_classes = bounce", "bounce_notice_recipient = postmaster@example.com"];
    let postfix = postfix("postmaster", capture.port, milter.port, &copies);
    provoke(&mut Session::open(postfix.port), &KINDS[0], "kari@example.com", "Content-Language: nl\r\n");
    let [report, copy] = ["kari@example.com", "postmaster@example.com"].map(|address| capture.wait_for(address));
    assert!(is_ours(&report.octets) && !is_ours(&copy.octets), "{}", milter.log());
    assert_eq!(copy.sender, "double-bounce@relay.example.org");
    assert!(words(&copy.octets).contains("unknown@example.no"), "{}", words(&copy.octets));
}

#[test]
fn a_milter_at_a_socket_in_the_file_system_does_the_same() {
    let capture = Capture::start("socket", &REPLIES);
    let (_milter, socket) = Milter::start_at_socket("socket", NOTHING_IS_HIDDEN);
    let lines = lines_of("postfix/main.cf", &[("inet:127.0.0.1:8894", &format!("unix:{}", text(&socket)))]);
    let settings: Vec<_> = lines.iter().map(String::as_str).collect();
    let postfix = Postfix::start("socket", capture.port, &settings);
    provoke(&mut Session::open(postfix.port), &KINDS[1], "kari@example.com", "Content-Language: nb\r\n");
    let taken = capture.wait_for("kari@example.com");
    assert_eq!(language_of(&taken.octets).as_deref(), Some("nb"), "{}", postfix.log());
    says(&KINDS[1], &taken.octets, "socket");
}

#[test]
fn a_milter_that_stands_still_holds_no_report_for_longer_than_it_may() {
    let capture = Capture::start("still", &REPLIES);
    let milter = Milter::start("still", NOTHING_IS_HIDDEN, &[]);
    let times = (
        "connect_timeout=2s, command_timeout=5s, content_timeout=15s",
        "connect_timeout=1s, command_timeout=1s, content_timeout=2s",
    );
    let lines = lines_of("postfix/main.cf", &[("127.0.0.1:8894", &format!("127.0.0.1:{}", milter.port)), times]);
    let settings: Vec<_> = lines.iter().map(String::as_str).collect();
    let postfix = Postfix::start("still", capture.port, &settings);
    let mut session = Session::open(postfix.port);
    for (name, signal, is_rewritten) in [("before", "CONT", true), ("still", "STOP", false), ("after", "CONT", true)] {
        milter.signal(signal);
        let sender = format!("{name}@example.com");
        provoke(&mut session, &KINDS[0], &sender, "Content-Language: nl\r\n");
        let taken = capture.wait_for(&sender);
        assert_eq!(is_ours(&taken.octets), is_rewritten, "{name}: {}", postfix.log());
        assert_eq!(words(&taken.octets).contains("This is the mail system at host"), !is_rewritten, "{name}");
    }
    assert_eq!(capture.finish().len(), 3, "{}", postfix.log());
}

/// Where the milter is lost while its answer is on the way.
#[test]
fn with_tempfail_a_report_that_was_interrupted_anywhere_arrives_once_and_whole() {
    let capture = Capture::start("interrupted", &REPLIES);
    let milter = Milter::start("interrupted", NOTHING_IS_HIDDEN, &[]);
    let link = Link::to(milter.port);
    let lines = lines_of("postfix/main-tempfail.cf", &[("127.0.0.1:8894", &format!("127.0.0.1:{}", link.port))]);
    let soon = ["queue_run_delay = 1s", "minimal_backoff_time = 1s", "maximal_backoff_time = 1s"];
    let settings: Vec<_> = lines.iter().map(String::as_str).chain(soon).collect();
    let postfix = Postfix::start("interrupted", capture.port, &settings);
    let mut session = Session::open(postfix.port);
    let mut provoke = |sender: &str| provoke(&mut session, &KINDS[0], sender, "Content-Language: nl\r\n");
    provoke("whole@example.com");
    capture.wait_for("whole@example.com");
    let n_packets = link.heard_for("whole@example.com").answer.len();
    assert!(n_packets > 3, "fields, a body, and the end");
    let edits = (0..n_packets).flat_map(|n| [Point::Edit(n), Point::HalfEdit(n)]);
    let mut points: Vec<_> = [Point::Connect, Point::Command(b'E')].into_iter().chain(edits).collect();
    if !is_soak() {
        // Each takes a second: in the header, in the body, and before the end.
        points.retain(|point| {
            matches!(point, Point::Edit(1))
                || *point == Point::HalfEdit(n_packets - 2)
                || *point == Point::Edit(n_packets - 1)
        });
    }
    for (at, point) in points.iter().enumerate() {
        let sender = format!("r{at}@example.com");
        link.lose_next(*point, Loss::Cut);
        provoke(&sender);
        let taken = capture.wait_for(&sender);
        is_ours_and_says_the_same(&taken, &link.heard_for(&sender), "nl", &format!("{point:?}"));
    }
    patiently("an empty queue", || (postfix.n_queued() == 0).then_some(()));
    assert_eq!(capture.finish().len(), 1 + points.len(), "{}", postfix.log());
}

/// How many reports pass in a row.
fn n_many() -> usize {
    if is_soak() { 1_000 } else { 60 }
}

fn is_soak() -> bool {
    std::env::var_os("TESTS_SOAK").is_some()
}

/// Provokes many failures, and waits for the report of each; how long it took.
fn many(capture: &Capture, postfix: &Postfix, n: usize, tag: &str) -> Duration {
    let began = Instant::now();
    let mut session = Session::open(postfix.port);
    for at in 0..n {
        let language = LANGUAGES[at % LANGUAGES.len()];
        let sender = format!("{tag}{at}@example.com");
        provoke(&mut session, &KINDS[0], &sender, &said(language, "content-language"));
    }
    for at in 0..n {
        capture.wait_for(&format!("{tag}{at}@example.com"));
    }
    began.elapsed()
}

/// How many times each recipient of a report got one.
fn n_by_recipient(taken: &[Taken]) -> BTreeMap<&str, usize> {
    let mut n = BTreeMap::new();
    for recipient in taken.iter().flat_map(|taken| &taken.recipients) {
        *n.entry(recipient.as_str()).or_default() += 1;
    }
    n
}

#[test]
fn of_many_reports_none_is_lost_and_none_doubled_and_the_memory_stays_what_it_was() {
    let n = n_many();
    let capture = Capture::start("many", &REPLIES);
    let milter = Milter::start("many", "", &[]);
    let link = Link::to(milter.port);
    let postfix = postfix("many", capture.port, link.port, &[]);
    many(&capture, &postfix, n / 3, "first");
    let before = milter.resident_kibibytes();
    let with = many(&capture, &postfix, n, "then");
    let after = milter.resident_kibibytes();
    patiently("an empty queue", || (postfix.n_queued() == 0).then_some(()));
    let taken = capture.finish();
    assert_eq!(taken.len(), n / 3 + n, "{}", postfix.log());
    assert!(n_by_recipient(&taken).values().all(|n| *n == 1), "{:?}", n_by_recipient(&taken));
    let ids: BTreeSet<_> = taken.iter().map(|taken| field(&taken.octets, "Message-ID")).collect();
    assert_eq!(ids.len(), taken.len(), "every report has an id of its own");
    for taken in &taken {
        assert!(is_ours(&taken.octets), "{}", String::from_utf8_lossy(&taken.octets));
    }
    // Forms and connections are there already: what grows now would grow for ever.
    assert!(after <= before + 2_048, "{before} KiB have become {after} KiB");
    println!("milter: {before} KiB of memory after {} reports, {after} KiB after {}", n / 3, n / 3 + n);
    tell_times(&link, n, with);
}

/// For people; nothing depends on it.
fn tell_times(link: &Link, n: usize, with: Duration) {
    let capture = Capture::start("many-without", &REPLIES);
    let without = Postfix::start("many-without", capture.port, &[]);
    let without = many(&capture, &without, n, "then");
    let mut times: Vec<_> = link.heard().iter().map(|heard| heard.took).collect();
    times.sort_unstable();
    let at = |percent: usize| times[(times.len() - 1) * percent / 100].as_secs_f64() * 1e3;
    let rate = |time: Duration| n as f64 / time.as_secs_f64();
    println!("milter: from the end of the body to the last edit {:.2} ms (p50), {:.2} ms (p99)", at(50), at(99));
    println!("Postfix: {:.0} reports a second with the milter, {:.0} without", rate(with), rate(without));
}

#[test]
fn a_milter_that_is_killed_among_many_reports_loses_none_and_mixes_none() {
    let n = n_many();
    let capture = Capture::start("killed", &REPLIES);
    let milter = Milter::start("killed", "", &[]);
    let postfix = postfix("killed", capture.port, milter.port, &[]);
    let mut session = Session::open(postfix.port);
    let mut provoke_in = |range: std::ops::Range<usize>| {
        for at in range {
            provoke(&mut session, &KINDS[0], &format!("r{at}@example.com"), "Content-Language: nl\r\n");
        }
    };
    provoke_in(0..n / 2);
    // One has come, others are on their way: with SIGKILL, wherever it is.
    capture.wait_for("r0@example.com");
    drop(milter);
    provoke_in(n / 2..n);
    for at in 0..n {
        capture.wait_for(&format!("r{at}@example.com"));
    }
    let taken = capture.finish();
    assert_eq!(taken.len(), n, "{}", postfix.log());
    let mut n_ours = 0;
    for taken in &taken {
        let is_ours = is_ours(&taken.octets);
        let is_stock = words(&taken.octets).contains("This is the mail system at host");
        assert_ne!(is_ours, is_stock, "{}", String::from_utf8_lossy(&taken.octets));
        n_ours += usize::from(is_ours);
    }
    assert!((1..n).contains(&n_ours), "{n_ours} of {n} were rewritten");
}
