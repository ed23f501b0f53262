//! The protocol, without sockets.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};

use proptest::prelude::*;
use retourpost::milter::{
    Answer, Awaited, CurrentHandler, Decision, Entry, Fate, Handler, Limits, Session, Transaction,
};
use retourpost::rewrite::{Edits, HeaderEdit};

use super::mta::{self, Mta, POSTFIX, REPORT, REPORT_BODY, SENDMAIL, commands, packet, packets, strings};
use super::{Editor, edited, editor, edits, report};

/// Keeps what it is shown.
#[derive(Default)]
struct Witness(Mutex<Vec<Transaction>>);

impl Handler for Witness {
    fn wants(&self, _: &Transaction) -> bool {
        true
    }

    fn decide(&self, transaction: &Transaction) -> Decision {
        self.0.lock().unwrap().push(transaction.clone());
        Decision::Pass("seen".to_owned())
    }
}

fn witnessed(octets: &[u8]) -> Vec<Transaction> {
    let witness = Arc::new(Witness::default());
    let handler = CurrentHandler::new(Arc::<Witness>::clone(&witness));
    Session::new(Limits::default()).receive(octets, &handler);
    witness.0.lock().unwrap().clone()
}

fn received(octets: &[u8]) -> Answer {
    Session::new(Limits::default()).receive(octets, &editor())
}

fn fates(answer: &Answer) -> Vec<(&str, Fate, &str)> {
    let fate = |entry| match entry {
        &Entry::Message { ref queue_id, fate, ref text } => (queue_id.as_str(), fate, text.as_str()),
        entry => panic!("{entry:?}"),
    };
    answer.entries.iter().map(fate).collect()
}

fn negotiated(version: u32, actions: u32, protocol: u32) -> Vec<u8> {
    packet(b'O', &[version, actions, protocol].map(u32::to_be_bytes).concat())
}

#[test]
fn what_is_offered_and_needed_is_taken_and_nothing_else() {
    let rows = [
        (POSTFIX.offer(), negotiated(6, 0x13, 0x10_9382)),
        (SENDMAIL.offer(), negotiated(2, 0x13, 0x02)),
        (Mta { version: 4, protocol: 0x3ff, ..POSTFIX }.offer(), negotiated(4, 0x13, 0x382)),
        // A version of tomorrow, with flags that nobody knows yet.
        (negotiated(7, u32::MAX, u32::MAX), negotiated(6, 0x13, 0x10_9382)),
        // Without one of the actions, none is of use.
        (Mta { actions: 0x1ff & !0x10, ..POSTFIX }.offer(), negotiated(6, 0, 0x10_9382)),
        (Mta { actions: 0, ..SENDMAIL }.offer(), negotiated(2, 0, 0x02)),
        // Names of macros may follow.
        (packet(b'O', b"\0\0\0\x06\0\0\x01\xff\0\x1f\xff\xff\0\0\0\0i\0"), negotiated(6, 0x13, 0x10_9382)),
    ];
    for (offer, expected) in rows {
        let answer = received(&offer);
        assert_eq!((answer.octets, answer.entries, answer.ends), (expected, vec![], false), "{offer:?}");
    }
    for (offer, why) in [
        (packet(b'O', b"\0\0\0\x06\0\0\x01\xff"), "a negotiation of 8 octets, there must be 12"),
        (negotiated(1, 0x3f, 0x7f), "version 1 of the milter protocol, at least 2 is spoken"),
    ] {
        let answer = received(&offer);
        assert!(answer.ends && answer.octets.is_empty());
        assert_eq!(answer.entries, [Entry::Fault(format!("{why}; the connection is closed"))]);
    }
}

#[test]
fn a_report_of_postfix_costs_one_reply_for_each_decision() {
    let answer = received(&[POSTFIX.greeting(), report(POSTFIX, "4bX")].concat());
    // Negotiation, MAIL, end of header; then edits.
    assert_eq!(commands(&answer.octets), "Occmhba");
    assert!(answer.octets.ends_with(&edited(true)));
    assert_eq!(fates(&answer), [("4bX", Fate::Edited, "in nl")]);
}

#[test]
fn a_report_of_an_old_sendmail_is_answered_packet_by_packet() {
    let answer = received(&[SENDMAIL.greeting(), report(SENDMAIL, "q1")].concat());
    // Replies to CONNECT, HELO, MAIL, RCPT, four fields, end of header.
    assert_eq!(commands(&answer.octets), format!("O{}mhba", "c".repeat(9)));
    assert!(answer.octets.ends_with(&edited(false)));
    assert_eq!(fates(&answer), [("q1", Fate::Edited, "in nl")]);
}

#[test]
fn edits_are_told_after_everything_was_read_and_in_one_piece() {
    let octets = [POSTFIX.greeting(), report(POSTFIX, "4bX")].concat();
    let (last, before) = octets.split_last().unwrap();
    let (mut session, handler) = (Session::new(Limits::default()), editor());
    assert_eq!(session.awaits(), Awaited::Negotiation);
    assert_eq!(commands(&session.receive(before, &handler).octets), "Occ");
    assert_eq!(session.awaits(), Awaited::Rest);
    assert_eq!(session.receive(&[*last], &handler).octets, edited(true));
    assert_eq!(session.awaits(), Awaited::Message);
}

#[test]
fn octets_may_be_cut_anywhere() {
    for mta in [POSTFIX, SENDMAIL] {
        let octets = [mta.greeting(), report(mta, "one"), report(mta, "two"), packet(b'Q', b"")].concat();
        let whole = received(&octets);
        assert_eq!((whole.entries.len(), whole.ends), (2, true));
        for at in 0..octets.len() {
            let (mut session, handler) = (Session::new(Limits::default()), editor());
            let (first, second) = octets.split_at(at);
            let answers = [session.receive(first, &handler), session.receive(second, &handler)];
            assert_eq!(answers.iter().flat_map(|it| it.octets.clone()).collect::<Vec<_>>(), whole.octets, "{at}");
        }
        let (mut session, handler) = (Session::new(Limits::default()), editor());
        let one_by_one: Vec<u8> =
            octets.iter().flat_map(|octet| session.receive(std::slice::from_ref(octet), &handler).octets).collect();
        assert_eq!(one_by_one, whole.octets);
    }
}

#[test]
fn a_message_is_shown_as_it_came() {
    for mta in [POSTFIX, SENDMAIL] {
        let [shown] = &witnessed(&[mta.greeting(), report(mta, "4bX")].concat())[..] else { panic!("one message") };
        assert_eq!(String::from_utf8_lossy(&shown.octets()), REPORT);
        assert_eq!(shown.queue_id(), "4bX");
        assert_eq!(shown.client_name, b"localhost");
        assert_eq!(shown.client_address, Some([127, 0, 0, 1].into()));
        assert_eq!(shown.recipients, [b"kari@example.org"]);
        assert_eq!((&shown.mail_from[..], shown.mail_parameters.len()), (&b""[..], 0));
        assert_eq!(shown.macros[b"j".as_slice()], b"mx.example.com");
        assert_eq!(shown.macros[b"daemon_name".as_slice()], b"mx.example.com");
        assert_eq!(shown.field("SUBJECT"), Some(&b" Undelivered Mail Returned to Sender"[..]));
    }
}

#[test]
fn fields_keep_what_stands_behind_the_colon() {
    let mut octets = [POSTFIX.greeting(), POSTFIX.mail("q", "", &[])].concat();
    for (name, value) in [("A", ""), ("B", "b"), ("C", "\tc"), ("D", "  d\n e\r\n\tf")] {
        octets.extend(strings(b'L', &[name, value]));
    }
    octets.extend([POSTFIX.end_of_header(), POSTFIX.body(b"")].concat());
    assert_eq!(witnessed(&octets)[0].octets(), b"A:\r\nB:b\r\nC:\tc\r\nD:  d\r\n e\r\n\tf\r\n\r\n");
}

#[test]
fn clients_of_each_family_are_read() {
    for (data, name, address) in [
        (&b"mx.example\x004\0\x19192.0.2.7\0"[..], "mx.example", Some("192.0.2.7")),
        (b"mx.example\x006\0\x192001:db8::7\0", "mx.example", Some("2001:db8::7")),
        (b"mx.example\x006\0\x19IPv6:2001:db8::7\0", "mx.example", Some("2001:db8::7")),
        (b"localhost\0L\0\0/run/x\0", "localhost", None),
        (b"unknown\0U", "unknown", None),
        (b"cut", "cut", None),
        (b"odd\x004", "odd", None),
        (b"odd\x004\0\0not an address\0", "odd", None),
    ] {
        let octets = [POSTFIX.offer(), packet(b'C', data), report(POSTFIX, "q")].concat();
        let shown = &witnessed(&octets)[0];
        let address = address.map(|address| address.parse().unwrap());
        assert_eq!((shown.client_name.as_slice(), shown.client_address), (name.as_bytes(), address));
    }
}

#[test]
fn mail_with_a_sender_is_accepted_at_mail_and_nothing_is_said() {
    for mta in [POSTFIX, SENDMAIL] {
        let (mut session, handler) = (Session::new(Limits::default()), editor());
        session.receive(&mta.greeting(), &handler);
        let answer = session.receive(&mta.mail("q", "kari@example.org", &[]), &handler);
        assert_eq!((commands(&answer.octets).as_str(), answer.entries.len()), ("a", 0));
        assert_eq!(session.awaits(), Awaited::Message);
    }
}

#[test]
fn mail_that_is_no_report_is_accepted_at_the_end_of_its_header_and_nothing_is_said() {
    let octets = [
        POSTFIX.greeting(),
        POSTFIX.mail("q", "", &["kari@example.org"]),
        POSTFIX.header("Content-Type", "text/plain"),
        POSTFIX.end_of_header(),
    ];
    let answer = received(&octets.concat());
    assert_eq!((commands(&answer.octets).as_str(), answer.entries.len()), ("Oca", 0));
}

#[test]
fn messages_of_one_connection_have_nothing_of_each_other() {
    let last = POSTFIX.mail("", "", &["ola@example.no"]);
    let octets = [
        POSTFIX.greeting(),
        report(POSTFIX, "one"),
        POSTFIX.mail("other", "kari@example.org", &[]),
        packet(b'A', b""),
        // Without macros of its own.
        last[last.windows(2).position(|two| two == b"\x02M").unwrap() - 3..].to_vec(),
        POSTFIX.header("Content-Type", "multipart/report"),
        POSTFIX.end_of_header(),
        POSTFIX.body(b"second\r\n"),
    ];
    let shown = witnessed(&octets.concat());
    assert_eq!(shown.len(), 2);
    assert_eq!(shown[1].recipients, [b"ola@example.no"]);
    assert_eq!(shown[1].octets(), b"Content-Type: multipart/report\r\n\r\nsecond\r\n");
    assert_eq!(shown[1].queue_id(), "NOQUEUE");
    assert_eq!(shown[1].macros[b"j".as_slice()], b"mx.example.com", "those of the connection stay");
    assert!(!shown[1].macros.contains_key(b"mail_addr".as_slice()));
}

#[test]
fn abort_forgets_the_message_wherever_it_comes() {
    let whole = report(POSTFIX, "lost");
    let ends = (0..whole.len()).filter(|at| is_boundary(&whole, *at));
    for end in ends {
        let octets = [POSTFIX.greeting(), whole[..end].to_vec(), packet(b'A', b""), report(POSTFIX, "kept")].concat();
        let shown = witnessed(&octets);
        assert_eq!(shown.len(), 1, "{end}");
        assert_eq!(shown[0].octets(), REPORT.as_bytes());
        assert_eq!((shown[0].queue_id().as_str(), shown[0].recipients.len()), ("kept", 1));
    }
}

/// Whether a packet ends at this place.
fn is_boundary(octets: &[u8], at: usize) -> bool {
    let mut end = 0;
    while end < at {
        end += 4 + u32::from_be_bytes(octets[end..end + 4].try_into().unwrap()) as usize;
    }
    end == at
}

#[test]
fn another_client_may_follow_on_the_same_connection() {
    let octets = [
        POSTFIX.greeting(),
        report(POSTFIX, "one"),
        packet(b'K', b""),
        packet(b'C', b"other.example\x004\0\x19192.0.2.7\0"),
        report(POSTFIX, "two"),
        packet(b'Q', b""),
    ];
    let shown = witnessed(&octets.concat());
    assert_eq!(shown[1].client_name, b"other.example");
    assert!(!shown[1].macros.contains_key(b"j".as_slice()), "{:?}", shown[1].macros);
    let answer = received(&octets.concat());
    assert!(answer.ends);
    assert_eq!(fates(&answer).len(), 2);
}

#[test]
fn commands_that_nobody_asked_for_are_answered_and_change_nothing() {
    let octets = [
        POSTFIX.greeting(),
        strings(b'H', &["host"]),
        strings(b'U', &["XYZZY"]),
        POSTFIX.mail("q", "", &[]),
        packet(b'T', b""),
        strings(b'U', &["XYZZY"]),
        POSTFIX.header("Content-Type", "multipart/report"),
        POSTFIX.end_of_header(),
        POSTFIX.body(b""),
    ];
    assert_eq!(commands(&received(&octets.concat()).octets), "Occccccmhba");
}

#[test]
fn a_large_body_is_replaced_in_chunks_and_an_empty_one_by_nothing() {
    for n_octets in [0, 1, 65_535, 65_536, 3 * 65_535 + 7] {
        let body: Vec<u8> = (0..n_octets).map(|at| b"abc\r\n"[at % 5]).collect();
        let handler = CurrentHandler::new(Arc::new(Editor(Edits::new(Vec::new(), body.clone()))));
        let octets = [POSTFIX.greeting(), report(POSTFIX, "q")].concat();
        let answer = Session::new(Limits::default()).receive(&octets, &handler);
        let replies = packets(&answer.octets);
        let [_, _, _, chunks @ .., (b'a', b"")] = &replies[..] else { panic!("{replies:?}") };
        assert_eq!(chunks.len(), n_octets.div_ceil(65_535).max(1));
        assert!(chunks.iter().all(|(command, data)| *command == b'b' && data.len() <= 65_535));
        assert_eq!(chunks.iter().flat_map(|(_, data)| data.to_vec()).collect::<Vec<_>>(), body);
    }
}

#[test]
fn edits_that_a_packet_cannot_say_leave_the_message_as_it_is() {
    let rows = [
        ("Subject", "a\0b"),
        ("Subject", "a\r\nBcc: x@example.org"),
        ("Subject", "a\nb"),
        ("Subject", "a\rb"),
        ("Subject", "a\r\n \r\n b"),
        ("Subject", ""),
        ("Subject", " "),
        ("Sub ject", "a"),
        ("Subject:", "a"),
        ("", "a"),
    ];
    for (name, value) in rows {
        let good = HeaderEdit::Append { name: "X", value: "x".to_owned() };
        let bad = HeaderEdit::Replace { name, value: value.to_owned() };
        let handler = CurrentHandler::new(Arc::new(Editor(Edits::new(vec![good, bad], b"x".to_vec()))));
        let octets = [POSTFIX.greeting(), report(POSTFIX, "q")].concat();
        let answer = Session::new(Limits::default()).receive(&octets, &handler);
        assert_eq!(commands(&answer.octets), "Occa", "{name:?} {value:?}");
        let [(_, Fate::Passed, why)] = fates(&answer)[..] else { panic!("{:?}", answer.entries) };
        assert!(why.starts_with("a fault of this program: "), "{why}");
    }
}

#[test]
fn a_mail_system_that_allows_no_edits_gets_its_reports_back_and_the_log_says_so() {
    for actions in [0, 0x1ff & !0x01, 0x1ff & !0x02, 0x1ff & !0x10] {
        let mta = Mta { actions, ..POSTFIX };
        let answer = received(&[mta.greeting(), report(mta, "q")[..].to_vec()].concat());
        // The last reply is to the end of the body, which a mail system would not send any more.
        assert_eq!(commands(&answer.octets), "Ocaa");
        assert_eq!(fates(&answer), [("q", Fate::Passed, "the mail system lets no milter change header and body")]);
    }
}

#[test]
fn a_handler_that_panics_leaves_the_message_as_it_is_and_serves_the_next() {
    for (subject, expected, why) in [
        ("panic in wants", "Ocac", "a fault of this program: told to\u{1b}"),
        ("panic in decide", "Occac", "a fault of this program: told so"),
    ] {
        let mut octets = [POSTFIX.greeting(), POSTFIX.mail("bad", "", &["a@b.example"])].concat();
        octets.extend(POSTFIX.header("Subject", subject));
        octets.extend(POSTFIX.header("Content-Type", "multipart/report"));
        octets.extend(POSTFIX.end_of_header());
        if subject == "panic in decide" {
            octets.extend(POSTFIX.body(REPORT_BODY));
        }
        octets.extend(report(POSTFIX, "good"));
        let answer = received(&octets);
        assert_eq!(commands(&answer.octets), format!("{expected}cmhba"));
        assert_eq!(fates(&answer), [("bad", Fate::Passed, why), ("good", Fate::Edited, "in nl")]);
    }
}

#[test]
fn what_is_too_large_is_accepted_as_early_as_can_be() {
    let mut limits = Limits::default();
    (limits.header_octets, limits.body_octets) = (2_000, 100_000);
    let start = |n_fields: usize| {
        let mut octets = [POSTFIX.greeting(), POSTFIX.mail("q", "", &["a@b.example"])].concat();
        octets.extend(POSTFIX.header("Content-Type", "multipart/report"));
        (0..n_fields).for_each(|_| octets.extend(POSTFIX.header("X-Long", &"x".repeat(100))));
        octets.extend(POSTFIX.end_of_header());
        octets
    };
    let receive = |octets: &[u8]| Session::new(limits).receive(octets, &editor());

    let answer = receive(&start(100));
    assert_eq!(commands(&answer.octets), "Oca");
    assert_eq!(fates(&answer), [("q", Fate::Passed, "its header is too large")]);

    let two_chunks = [packet(b'B', &[b'x'; 65_535]), packet(b'B', &[b'x'; 65_535])].concat();
    let answer = receive(&[start(1), two_chunks].concat());
    assert_eq!(commands(&answer.octets), "Occca");
    assert_eq!(fates(&answer), [("q", Fate::Passed, "its body is larger than 100000 octets")]);

    let at_the_end = POSTFIX.body(&[b'x'; 100_001]);
    let answer = receive(&[start(1), at_the_end].concat());
    assert_eq!(commands(&answer.octets), "Occca");
    let answer = receive(&[start(1), POSTFIX.body(&[b'x'; 100_000])].concat());
    assert_eq!(commands(&answer.octets), "Occcmhba");
}

#[test]
fn a_million_empty_pieces_are_as_bad_as_one_large_one() {
    let mut octets = [POSTFIX.greeting(), POSTFIX.mail("q", "", &[])].concat();
    (0..20_000).for_each(|_| octets.extend(strings(b'R', &[""])));
    octets.extend([POSTFIX.header("Content-Type", "multipart/report"), POSTFIX.end_of_header()].concat());
    let answer = received(&octets);
    // The field came too late to be kept, so that it is not even known to be a report.
    assert_eq!(commands(&answer.octets), "Oca");
}

#[test]
fn lengths_that_cannot_be_end_the_connection() {
    for (length, why) in [
        (0_u32, "a packet without a command".to_owned()),
        (u32::MAX, "a packet of 4294967295 octets, at most 1048576 are read".to_owned()),
        ((1 << 20) + 1, "a packet of 1048577 octets, at most 1048576 are read".to_owned()),
    ] {
        let bad = [&length.to_be_bytes()[..], b"L"].concat();
        let answer = received(&[POSTFIX.greeting(), bad.clone(), report(POSTFIX, "q")].concat());
        assert_eq!((commands(&answer.octets).as_str(), answer.ends), ("O", true));
        assert_eq!(answer.entries, [Entry::Fault(format!("{why}; the connection is closed"))]);
        // In the middle of a message it is the message that is not finished.
        let started = POSTFIX.mail("q", "", &[]);
        let answer = received(&[POSTFIX.greeting(), started, bad].concat());
        assert_eq!(fates(&answer), [("q", Fate::Unfinished, &*format!("{why}; the connection is closed"))]);
    }
    // 1 MiB itself is a packet.
    let longest = packet(b'D', &[b"M".to_vec(), vec![b'x'; (1 << 20) - 2]].concat());
    let answer = received(&[POSTFIX.greeting(), longest, report(POSTFIX, "q")].concat());
    assert_eq!((fates(&answer).len(), answer.ends), (1, false));
}

#[test]
fn a_session_that_ended_reads_nothing_more() {
    let (mut session, handler) = (Session::new(Limits::default()), editor());
    assert!(session.receive(&[POSTFIX.greeting(), packet(b'Q', b"")].concat(), &handler).ends);
    let answer = session.receive(&[POSTFIX.greeting(), report(POSTFIX, "q")].concat(), &handler);
    assert_eq!((answer.octets.len(), answer.entries.len(), answer.ends), (0, 0, true));
}

#[test]
fn unknown_commands_and_those_before_the_negotiation_end_the_connection() {
    let answer = received(&[POSTFIX.greeting(), packet(b'Z', b"data")].concat());
    assert!(answer.ends);
    assert_eq!(answer.entries, [Entry::Fault("an unknown command, 0x5a; the connection is closed".to_owned())]);
    for command in b"ABCDEHKLMNQRTU" {
        let answer = received(&packet(*command, b"x\0"));
        assert!(answer.ends && answer.octets.is_empty(), "{command}");
        assert_eq!(
            answer.entries,
            [Entry::Fault("a command before the negotiation; the connection is closed".to_owned())]
        );
    }
}

#[test]
fn packets_out_of_order_leave_the_message_as_it_is_and_the_next_is_served() {
    let mail = || POSTFIX.mail("odd", "", &["a@b.example"]);
    let field = || POSTFIX.header("Content-Type", "multipart/report");
    let end = || POSTFIX.end_of_header();
    let chunk = || packet(b'B', b"x\r\n");
    let rcpt = || strings(b'R', &["late@example.org"]);
    let rows: [(&str, Vec<u8>, &str); 9] = [
        ("RCPT in the header", [mail(), field(), rcpt()].concat(), "c"),
        ("RCPT in the body", [mail(), field(), end(), rcpt()].concat(), "cc"),
        ("a field in the body", [mail(), field(), end(), chunk(), field()].concat(), "ccc"),
        ("the end of the header twice", [mail(), field(), end(), end()].concat(), "cca"),
        ("a body without a header", [mail(), chunk()].concat(), "ca"),
        ("an end without a header", [mail(), POSTFIX.body(b"x")].concat(), "ca"),
        ("an end in the header", [mail(), field(), POSTFIX.body(b"x")].concat(), "ca"),
        ("a new client", [mail(), field(), POSTFIX.connect()].concat(), "c"),
        ("a new MAIL", [mail(), field(), mail(), field()].concat(), "cc"),
    ];
    for (what, octets, replies) in rows {
        let answer = received(&[POSTFIX.greeting(), octets, report(POSTFIX, "next")].concat());
        assert_eq!(commands(&answer.octets), format!("O{replies}ccmhba"), "{what}");
        let fates = fates(&answer);
        assert_eq!(fates.last(), Some(&("next", Fate::Edited, "in nl")), "{what}");
        let odd = ("odd", Fate::Passed, "the mail system sent its parts out of order");
        assert!(fates[..fates.len() - 1].iter().all(|fate| *fate == odd), "{what}: {fates:?}");
    }
}

#[test]
fn a_connection_that_is_lost_is_told_only_where_it_matters() {
    let handler = editor();
    let whole = report(POSTFIX, "q");
    let header = POSTFIX.mail("q", "", &["kari@example.org"]).len();
    let rows = [
        ("between messages", vec![], None),
        ("after a message", whole.clone(), None),
        ("in the envelope", whole[..header].to_vec(), None),
        ("in a packet", vec![0, 0], Some(Entry::Fault("gone".to_owned()))),
        (
            "in the header",
            whole[..header + POSTFIX.header("From", mta::REPORT_HEADER[0].1).len()].to_vec(),
            Some(Entry::Message { queue_id: "q".to_owned(), fate: Fate::Unfinished, text: "gone".to_owned() }),
        ),
    ];
    for (what, octets, expected) in rows {
        let mut session = Session::new(Limits::default());
        session.receive(&[POSTFIX.greeting(), octets].concat(), &handler);
        assert_eq!(session.lost("gone"), expected, "{what}");
        assert_eq!(session.lost("gone again").filter(|_| what != "in a packet"), None, "{what}");
    }
}

#[test]
fn a_message_stays_with_the_handler_it_began_with() {
    let (mut session, handler) = (Session::new(Limits::default()), editor());
    let octets = [POSTFIX.greeting(), report(POSTFIX, "old")].concat();
    let (start, rest) = octets.split_at(octets.len() - 10);
    session.receive(start, &handler);
    handler.replace(Arc::new(Witness::default()));
    let answer = session.receive(&[rest, &report(POSTFIX, "new")[..]].concat(), &handler);
    assert_eq!(fates(&answer), [("old", Fate::Edited, "in nl"), ("new", Fate::Passed, "seen")]);
}

/// Sees to it that nothing it is shown is of two messages: each piece ends in the number of its message.
struct Sorter;

impl Handler for Sorter {
    fn wants(&self, transaction: &Transaction) -> bool {
        numbers(transaction).len() <= 1
    }

    fn decide(&self, transaction: &Transaction) -> Decision {
        let numbers = numbers(transaction);
        assert!(numbers.len() <= 1, "{numbers:?}");
        Decision::Edit(edits(), "sorted".to_owned())
    }
}

fn numbers(transaction: &Transaction) -> BTreeSet<u8> {
    let pieces = transaction.recipients.iter().chain(transaction.header.iter().map(|(_, value)| value));
    pieces.filter_map(|piece| piece.last().copied()).chain(transaction.body.iter().copied()).collect()
}

/// Packets in any order, each with the number of the MAIL before it.
fn numbered(commands: &[u8]) -> Vec<u8> {
    let mut number = 1_u8;
    let mut octets = POSTFIX.greeting();
    for command in commands {
        number = if *command == b'M' { number % 250 + 1 } else { number };
        let data = match command {
            b'M' => vec![0],
            b'L' => vec![b'X', 0, number, 0],
            b'R' => vec![number, 0],
            b'B' | b'E' => vec![number],
            b'D' => vec![b'M', b'i', 0, number, 0],
            b'O' => continue,
            _ => Vec::new(),
        };
        octets.extend(packet(*command, &data));
    }
    octets
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn packets_in_any_order_never_mix_two_messages(
        commands in prop::collection::vec(prop::sample::select(&b"AABBCDEEEHKLLLLLMMMMNNNNRRTU"[..]), 0..60),
    ) {
        let handler = CurrentHandler::new(Arc::new(Sorter));
        let octets = numbered(&commands);
        let answer = Session::new(Limits::default()).receive(&octets, &handler);
        prop_assert!(!answer.ends);
        // A handler that panicked would be told as a fault.
        prop_assert!(answer.entries.iter().all(|entry| !format!("{entry:?}").contains("fault")), "{:?}", answer.entries);
        let end = [report(POSTFIX, "next"), packet(b'Q', b"")].concat();
        let mut session = Session::new(Limits::default());
        let first = session.receive(&octets, &handler);
        let last = session.receive(&end, &editor());
        prop_assert_eq!(first.octets, answer.octets);
        prop_assert!(last.octets.ends_with(&edited(true)) && last.ends);
    }
}
