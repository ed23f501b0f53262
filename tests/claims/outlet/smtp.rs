//! SMTP, against a server that drops, delays and refuses.

use std::future::Future;
use std::net::TcpListener;
use std::time::{Duration, Instant};

use proptest::prelude::*;
use retourpost::ErrorKind;
use retourpost::outlet::smtp::{Security, SmtpOptions, SmtpOutlet, SmtpTimeouts};
use retourpost::outlet::{Delivery, Envelope, Lasting, Outgoing};

use super::server::{Act, At, Script, Server};
use super::{NOTICE, notice};

const PIPELINING: &[&str] = &["PIPELINING", "SIZE 10000000", "8BITMIME"];
const PLAIN: &[&str] = &["8BITMIME"];

fn outlet(server: &Server) -> SmtpOutlet {
    SmtpOutlet::connect_options(options(server))
}

fn options(server: &Server) -> SmtpOptions {
    SmtpOptions::parse(&server.url())
        .unwrap()
        .with_pause(Duration::ZERO)
        .with_timeouts(SmtpTimeouts::all(Duration::from_secs(30)))
}

fn to(recipient: &str) -> Outgoing {
    Outgoing::new(Envelope::null_sender(recipient), NOTICE.to_vec())
}

fn three() -> [Outgoing; 3] {
    ["a@example.org", "b@example.org", "c@example.org"].map(to)
}

fn script(offers: &[&'static str], acts: &[(At, Option<usize>, Act)]) -> Script {
    Script { offers: offers.to_vec(), acts: acts.to_vec(), ..Script::default() }
}

/// What a delivery comes to, in a word.
fn word(delivery: &Delivery) -> &'static str {
    match delivery {
        Delivery::Accepted { .. } => "accepted",
        Delivery::Refused { lasting: Lasting::ForNow, .. } => "refused for now",
        Delivery::Refused { lasting: Lasting::ForGood, .. } => "refused for good",
        Delivery::Unsure(_) => "unsure",
        Delivery::Unsent(_) => "unsent",
        _ => "unknown",
    }
}

#[test]
fn a_message_arrives_whole_from_the_null_sender_over_one_connection() {
    // ENV-1, ENV-9
    for offers in [PIPELINING, PLAIN, &[]] {
        let server = Server::start(script(offers, &[]));
        let deliveries = outlet(&server).send_all(&three());
        assert!(
            deliveries.iter().all(|delivery| *delivery == Delivery::Accepted { reply: "2.0.0 queued as 42".into() })
        );
        let seen = server.seen();
        assert_eq!(seen.n_connections, 1);
        assert!(seen.messages.iter().all(|(_, octets)| octets == NOTICE));
        let size = if offers == PIPELINING { format!(" SIZE={}", NOTICE.len()) } else { String::new() };
        assert_eq!(seen.with("MAIL"), vec![format!("MAIL FROM:<>{size}"); 3]);
        assert_eq!(
            seen.with("RCPT"),
            ["RCPT TO:<a@example.org>", "RCPT TO:<b@example.org>", "RCPT TO:<c@example.org>"]
        );
        assert_eq!(seen.with("EHLO"), ["EHLO [127.0.0.1]"]);
        assert_eq!(seen.with("QUIT").len(), 1);
    }
}

/// A fault at each command in turn, with and without pipelining, once and at the second message: nothing is lost, nothing
/// arrives twice, no other message is harmed, and the outcome is the right one.
#[test]
fn a_fault_at_each_command_loses_nothing_and_sends_nothing_twice() {
    const HANG: Duration = Duration::from_millis(800);
    let accepted = "accepted";
    // Where; drop; hang; 421 and drop; 451; 550.
    let rows = [
        (At::Greeting, [accepted, accepted, accepted, accepted, "unsent"]),
        (At::Ehlo, [accepted, accepted, accepted, accepted, "unsent"]),
        (At::Mail, [accepted, accepted, accepted, "refused for now", "refused for good"]),
        (At::Rcpt, [accepted, accepted, accepted, "refused for now", "refused for good"]),
        (At::Data, [accepted, accepted, accepted, "refused for now", "refused for good"]),
        (At::Dot, ["unsure", "unsure", "refused for now", "refused for now", "refused for good"]),
    ];
    let acts = [
        Act::Drop,
        Act::Hang,
        Act::SayAndDrop("421 4.3.2 closing"),
        Act::Say("451 4.3.0 later"),
        Act::Say("550 5.7.1 never"),
    ];
    std::thread::scope(|scope| {
        for (at, outcomes) in rows {
            for (act, outcome) in acts.into_iter().zip(outcomes) {
                for offers in [PIPELINING, PLAIN] {
                    scope.spawn(move || {
                        let case = format!("{act:?} at {at:?}, {}", offers[0]);
                        let is_at_the_start = matches!(at, At::Greeting | At::Ehlo);
                        let server = Server::start(script(offers, &[(at, Some(usize::from(!is_at_the_start)), act)]));
                        let mut options = options(&server);
                        if act == Act::Hang {
                            options = options.with_timeouts(SmtpTimeouts::all(HANG));
                        }
                        let deliveries = SmtpOutlet::connect_options(options).send_all(&three());
                        let words: Vec<_> = deliveries.iter().map(word).collect();
                        // A server that does not want us at all does not get to hear of the others either.
                        let others = if outcome == "unsent" { outcome } else { accepted };
                        let expected =
                            if is_at_the_start { [outcome, others, others] } else { [others, outcome, others] };
                        assert_eq!(words, expected, "{case}: {deliveries:?}");
                        for (message, delivery) in three().iter().zip(&deliveries) {
                            let n = server.seen().n_accepted(&message.envelope.recipient);
                            let is_right = match delivery {
                                Delivery::Accepted { .. } => n == 1,
                                Delivery::Unsure(_) => n <= 1,
                                _ => n == 0,
                            };
                            assert!(is_right, "{case}: {} arrived {n} times, {delivery:?}", message.envelope.recipient);
                        }
                    });
                }
            }
        }
    });
}

#[test]
fn a_connection_lost_in_the_middle_of_the_octets_is_no_reason_for_doubt() {
    let server = Server::start(script(PIPELINING, &[(At::Body, Some(0), Act::Drop)]));
    // More than the buffers of both ends hold, so that the dot cannot have been on its way.
    let big = Outgoing::new(Envelope::null_sender("a@example.org"), b"0123456789abcd\r\n".repeat(512 * 1024));
    let deliveries = outlet(&server).send_all(std::slice::from_ref(&big));
    assert_eq!(word(&deliveries[0]), "accepted", "{deliveries:?}");
    let seen = server.seen();
    assert_eq!((seen.messages.len(), seen.n_connections), (1, 2));
    assert!(seen.messages[0].1 == big.octets);
}

#[test]
fn a_refused_recipient_harms_no_other_message_and_costs_no_connection() {
    // LET: lettre's transport hangs up on a refused recipient.
    for (offers, is_sloppy) in [(PIPELINING, false), (PIPELINING, true), (PLAIN, false)] {
        let refusal = (At::Rcpt, Some(1), Act::Say("550-5.1.1 No such user\r\n550 5.1.1 here"));
        let server = Server::start(Script { is_sloppy, ..script(offers, &[refusal]) });
        let deliveries = outlet(&server).send_all(&three());
        assert_eq!(deliveries.iter().map(word).collect::<Vec<_>>(), ["accepted", "refused for good", "accepted"]);
        let Delivery::Refused { command, reply, .. } = &deliveries[1] else { panic!() };
        assert_eq!((command.as_str(), reply.as_str()), ("RCPT", "550-5.1.1 No such user\n550 5.1.1 here"));
        let seen = server.seen();
        assert_eq!(seen.n_connections, 1);
        assert_eq!(seen.accepted, ["a@example.org", "c@example.org"]);
        assert_eq!(seen.with("RSET").len(), 1);
    }
}

#[test]
fn a_server_that_forgets_a_recipient_only_after_rset_gets_its_rset() {
    let server = Server::start(script(PLAIN, &[(At::Data, Some(0), Act::Say("451 4.3.0 later"))]));
    let words: Vec<_> = outlet(&server).send_all(&three()).iter().map(word).collect();
    assert_eq!(words, ["refused for now", "accepted", "accepted"]);
    let lines = server.seen().lines.join("\n");
    assert!(lines.contains("DATA\nRSET\nMAIL"), "{lines}");
}

#[test]
fn a_server_that_is_not_there_gives_every_message_back_without_a_wait() {
    let address = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
    let options =
        SmtpOptions::parse(&format!("smtp://{address}")).unwrap().with_pause(Duration::ZERO).with_connections(4);
    let messages = vec![notice(); 500];
    let begun = Instant::now();
    let deliveries = SmtpOutlet::connect_options(options).send_all(&messages);
    assert_eq!(deliveries.len(), 500);
    for delivery in deliveries {
        let Delivery::Unsent(error) = delivery else { panic!("{delivery:?}") };
        assert_eq!((error.kind(), error.field()), (ErrorKind::PeerForNow, Some("connect")));
        assert!(error.to_string().contains(&address.to_string()), "{error}");
    }
    assert!(begun.elapsed() < Duration::from_secs(10));
}

#[test]
fn a_server_that_always_drops_is_tried_as_often_as_said_and_not_more() {
    let server = Server::start(script(PIPELINING, &[(At::Rcpt, None, Act::Drop)]));
    let deliveries = SmtpOutlet::connect_options(options(&server).with_attempts(4)).send_all(&[notice()]);
    let Delivery::Unsent(error) = &deliveries[0] else { panic!("{deliveries:?}") };
    assert_eq!(error.kind(), ErrorKind::PeerForNow);
    assert_eq!(server.seen().n_connections, 4);
}

/// As `smtp-sink -A 0` does.
#[test]
fn a_refusal_on_the_heels_of_354_is_a_refusal_and_is_not_asked_for_again() {
    for (code, outcome) in [("550 5.7.1 never", "refused for good"), ("451 4.7.1 later", "refused for now")] {
        let said: &'static str = format!("354 go\r\n{code}").leak();
        for offers in [PIPELINING, PLAIN] {
            let server = Server::start(script(offers, &[(At::Data, Some(1), Act::SayAndDrop(said))]));
            let deliveries = outlet(&server).send_all(&three());
            let words: Vec<_> = deliveries.iter().map(word).collect();
            assert_eq!(words, ["accepted", outcome, "accepted"], "{deliveries:?}");
            assert!(matches!(&deliveries[1], Delivery::Refused { reply, .. } if reply == code), "{deliveries:?}");
            assert_eq!(server.seen().n_connections, 2);
        }
    }
}

#[test]
fn a_server_that_loses_one_message_after_the_other_is_left_alone() {
    // Two pauses for each of 500 messages would be many.
    let server = Server::start(script(PIPELINING, &[(At::Mail, None, Act::Drop)]));
    let messages: Vec<_> = (0..500).map(|n| to(&format!("r{n}@example.org"))).collect();
    let deliveries = outlet(&server).send_all(&messages);
    assert!(deliveries.iter().all(|delivery| word(delivery) == "unsent"), "{deliveries:?}");
    assert_eq!(server.seen().n_connections, 6);
}

#[test]
fn one_message_that_a_server_always_drops_on_does_not_keep_it_from_the_others() {
    let acts = [1, 2, 3].map(|n| (At::Mail, Some(n), Act::Drop));
    let server = Server::start(script(PIPELINING, &acts));
    let words: Vec<_> =
        SmtpOutlet::connect_options(options(&server).with_attempts(2)).send_all(&three()).iter().map(word).collect();
    assert_eq!(words, ["accepted", "unsent", "accepted"]);
}

#[test]
fn an_old_connection_that_was_closed_costs_no_attempt() {
    let server = Server::start(script(PIPELINING, &[(At::Mail, Some(1), Act::SayAndDrop("421 4.4.2 timeout"))]));
    let words: Vec<_> =
        SmtpOutlet::connect_options(options(&server).with_attempts(1)).send_all(&three()).iter().map(word).collect();
    assert_eq!(words, ["accepted"; 3]);
}

#[test]
fn what_the_server_offers_decides_the_parameters() {
    let mut outgoing = Outgoing::new(Envelope::null_sender("kari@bücher.example"), "Subject: x\r\n\r\nå\r\n".into());
    outgoing.envelope.mt_priority = Some(-3);
    // ENV-10: no RET, NOTIFY=NEVER only. ENV-11: the priority.
    let rows: [(&[&str], &str, &str); 3] = [
        (&["8BITMIME"], "MAIL FROM:<> BODY=8BITMIME", "RCPT TO:<kari@xn--bcher-kva.example>"),
        (
            &["8bitmime", "dsn", "MT-PRIORITY MIXER"],
            "MAIL FROM:<> BODY=8BITMIME MT-PRIORITY=-3",
            "RCPT TO:<kari@xn--bcher-kva.example> NOTIFY=NEVER",
        ),
        (
            &["SIZE", "8BITMIME", "SMTPUTF8", "PIPELINING"],
            "MAIL FROM:<> SIZE=18 BODY=8BITMIME",
            "RCPT TO:<kari@xn--bcher-kva.example>",
        ),
    ];
    for (offers, mail, rcpt) in rows {
        let server = Server::start(script(offers, &[]));
        assert_eq!(word(&outlet(&server).send_all(std::slice::from_ref(&outgoing))[0]), "accepted");
        assert_eq!((server.seen().with("MAIL"), server.seen().with("RCPT")), (vec![mail], vec![rcpt]));
    }
}

#[test]
fn smtputf8_is_asked_for_when_an_address_or_the_header_needs_it_and_only_then() {
    // ENV-13, I18-13, LET-7
    let mut flagged = notice();
    flagged.envelope.needs_smtputf8 = true;
    let rows = [
        (to("kåri@example.org"), "RCPT TO:<kåri@example.org>"),
        (Outgoing::new(Envelope::null_sender("a@example.org"), "Subject: å\r\n\r\n".into()), "RCPT TO:<a@example.org>"),
        (flagged, "RCPT TO:<kari@example.com>"),
    ];
    for (outgoing, rcpt) in rows {
        let server = Server::start(script(&["SMTPUTF8", "8BITMIME"], &[]));
        assert_eq!(word(&outlet(&server).send_all(std::slice::from_ref(&outgoing))[0]), "accepted");
        assert!(server.seen().with("MAIL")[0].ends_with(" SMTPUTF8"));
        assert_eq!(server.seen().with("RCPT"), [rcpt]);

        // Of two things that are not offered, this is the one that no other form of the message can do without.
        for offers in [&["8BITMIME"][..], &[]] {
            let mut outgoing = outgoing.clone();
            outgoing.envelope.needs_8bitmime = true;
            let server = Server::start(script(offers, &[]));
            let deliveries = outlet(&server).send_all(std::slice::from_ref(&outgoing));
            let Delivery::Unsent(error) = &deliveries[0] else { panic!("{deliveries:?}") };
            assert_eq!((error.kind(), error.rule()), (ErrorKind::PeerForGood, Some("RFC 6531 §3.5")));
            assert_eq!(error.code(), Some("smtputf8-not-offered"));
            assert!(deliveries[0].lacks_smtputf8());
            assert!(server.seen().with("MAIL").is_empty());
        }
    }
}

#[test]
fn each_server_gets_the_form_that_it_takes() {
    // ENV-13, I18-11, I18-13
    let mut form = Outgoing::new(Envelope::null_sender("kari@example.com"), "Subject: x\r\n\r\nå\r\n".into());
    form.envelope.needs_smtputf8 = true;
    form.envelope.needs_8bitmime = true;
    let both = notice().with_smtputf8_form(form.clone());
    let refused = |at| (At::Mail, Some(at), Act::Say("550 5.6.9 UTF-8 header message cannot be transferred"));
    let never = (At::Mail, None, Act::Say("550 5.7.1 not from you"));
    type Acts<'a> = &'a [(At, Option<usize>, Act)];
    let rows: [(&[&str], Acts<'_>, &[u8], usize); 7] = [
        (&["SMTPUTF8", "8BITMIME"], &[], &form.octets, 1),
        (&["SMTPUTF8", "8BITMIME", "PIPELINING"], &[], &form.octets, 1),
        (&["8BITMIME"], &[], NOTICE, 1),
        // Not as RFC 6531 §3.1 has it, which wants both.
        (&["SMTPUTF8"], &[], NOTICE, 1),
        (&["SMTPUTF8", "8BITMIME"], &[refused(0)], NOTICE, 2),
        (&["SMTPUTF8", "8BITMIME", "PIPELINING"], &[refused(0)], NOTICE, 2),
        (&["SMTPUTF8", "8BITMIME"], &[never], b"", 1),
    ];
    for (offers, acts, octets, n_mails) in rows {
        let server = Server::start(script(offers, acts));
        let deliveries = outlet(&server).send_all(std::slice::from_ref(&both));
        let seen = server.seen();
        let taken: Vec<&[u8]> =
            seen.messages.iter().map(|(_, octets)| &**octets).filter(|octets| !octets.is_empty()).collect();
        let expected: &[&[u8]] = if octets.is_empty() { &[] } else { &[octets] };
        assert_eq!(taken, expected, "{offers:?} {acts:?}");
        assert_eq!(deliveries[0].is_accepted(), !octets.is_empty(), "{deliveries:?}");
        assert_eq!(seen.with("MAIL").len(), n_mails, "{:?}", seen.lines);
        let is_last_utf8 = seen.with("MAIL").last().unwrap().ends_with(" SMTPUTF8");
        assert_eq!(is_last_utf8, octets == form.octets || octets.is_empty());
    }
}

#[test]
fn a_server_that_says_that_its_path_lacks_smtputf8_is_told_from_other_refusals() {
    // I18-13
    let rows = [
        ("553 5.6.7 Non-ASCII addresses not permitted", Lasting::ForGood, true),
        ("550-5.6.9 UTF-8 header\n550 5.6.9 cannot be transferred", Lasting::ForGood, true),
        ("550 5.1.1 no such user", Lasting::ForGood, false),
        ("550 15.6.7 odd", Lasting::ForGood, false),
        ("450 4.6.7 not now", Lasting::ForNow, false),
        ("450 5.6.7 of two minds", Lasting::ForNow, false),
    ];
    for (reply, lasting, lacks) in rows {
        let delivery = Delivery::Refused { command: "RCPT".into(), reply: reply.into(), lasting };
        assert_eq!(delivery.lacks_smtputf8(), lacks, "{reply}");
        assert_eq!(delivery.error().unwrap().code(), lacks.then_some("smtputf8-refused"), "{reply}");
        assert_eq!(delivery.into_result().unwrap_err().code(), lacks.then_some("smtputf8-refused"), "{reply}");
    }
}

#[test]
fn what_the_server_cannot_carry_is_not_sent_and_the_reason_is_told() {
    let eight_bit = Outgoing::new(Envelope::null_sender("a@example.org"), b"A: b\r\n\r\n\xE5\r\n".to_vec());
    let mut secret = notice();
    secret.envelope.requiretls = true;
    let rows = [
        (eight_bit, &["SIZE"][..], ErrorKind::PeerForGood, "RFC 6152 §3"),
        (notice(), &["SIZE 84"], ErrorKind::PeerForGood, "RFC 1870 §6.1"),
        // ENV-12: not in clear, whatever is offered.
        (secret, &["REQUIRETLS"], ErrorKind::Operator, "RFC 8689 §4.2.1"),
        (to("no address"), &[], ErrorKind::Caller, "RFC 5321 §4.1.2"),
        (to("a@example.org> SIZE=1\r\nRCPT TO:<b@example.org"), &[], ErrorKind::Caller, "RFC 5321 §4.1.2"),
        (to("a>b@example.org"), &[], ErrorKind::Caller, "RFC 5321 §4.1.2"),
        (
            Outgoing::new(Envelope::null_sender("a@example.org"), b"A: b\r\n\r\nx\n.\r\n".to_vec()),
            &[],
            ErrorKind::Caller,
            "RFC 5321 §2.3.8",
        ),
    ];
    for (outgoing, offers, kind, rule) in rows {
        let server = Server::start(script(offers, &[]));
        // The next message goes over the same connection.
        let deliveries = outlet(&server).send_all(&[outgoing, notice_within(84)]);
        let Delivery::Unsent(error) = &deliveries[0] else { panic!("{deliveries:?}") };
        assert_eq!((error.kind(), error.rule()), (kind, Some(rule)), "{error}");
        assert_eq!(word(&deliveries[1]), "accepted");
        assert_eq!((server.seen().n_connections, server.seen().messages.len()), (1, 1));
    }
}

fn notice_within(n_octets: usize) -> Outgoing {
    let mut outgoing = notice();
    outgoing.octets.truncate(n_octets - 2);
    outgoing.octets.extend_from_slice(b"\r\n");
    outgoing
}

#[test]
fn odd_addresses_that_mail_really_comes_from_pass_as_they_are() {
    // LET-8
    let long = format!("{}@example.org", "x".repeat(80));
    let odd = [
        "a..b@example.org",
        ".a.@Example.ORG",
        r#""a b\"@c"@example.org"#,
        "a@[192.0.2.1]",
        "a@[IPv6:::1]",
        "Postmaster",
        &long,
    ];
    let server = Server::start(script(PIPELINING, &[]));
    let deliveries = outlet(&server).send_all(&odd.map(to));
    assert!(deliveries.iter().all(Delivery::is_accepted), "{deliveries:?}");
    assert_eq!(server.seen().with("RCPT"), odd.map(|address| format!("RCPT TO:<{address}>")));
}

#[test]
fn a_return_path_of_an_ordinary_message_is_said_and_its_failures_are_not_hushed() {
    let mut summary = notice();
    summary.envelope.return_path = Some("reports@bücher.example".into());
    let server = Server::start(script(&["DSN"], &[]));
    assert!(outlet(&server).send_all(&[summary])[0].is_accepted());
    assert_eq!(server.seen().with("MAIL"), ["MAIL FROM:<reports@xn--bcher-kva.example>"]);
    assert_eq!(server.seen().with("RCPT"), ["RCPT TO:<kari@example.com>"]);
}

#[test]
fn a_reply_in_latin_1_or_without_text_or_with_lf_alone_is_a_reply() {
    let rows = [
        ("550 5.1.1 Empf\u{E4}nger unbekannt", "refused for good", "550 5.1.1 Empf\u{FFFD}nger unbekannt"),
        ("450", "refused for now", "450"),
        ("550-a\n550 b", "refused for good", "550-a\n550 b"),
    ];
    for (said, outcome, reply) in rows {
        let server = Server::start(script(PIPELINING, &[(At::Rcpt, Some(0), Act::Say(said))]));
        let deliveries = outlet(&server).send_all(&three());
        assert_eq!(
            deliveries.iter().map(word).collect::<Vec<_>>(),
            [outcome, "accepted", "accepted"],
            "{deliveries:?}"
        );
        let Delivery::Refused { reply: told, .. } = &deliveries[0] else { panic!() };
        assert_eq!(told, reply);
        assert_eq!(server.seen().n_connections, 1);
    }
}

#[test]
fn what_is_no_smtp_reply_is_a_broken_connection() {
    for said in ["hello there", "25x ok", "999 x", "250-never ends"] {
        let server = Server::start(script(PLAIN, &[(At::Rcpt, Some(0), Act::SayAndDrop(said))]));
        let deliveries = outlet(&server).send_all(&three());
        assert!(deliveries[1..].iter().all(Delivery::is_accepted), "{said}: {deliveries:?}");
        assert_eq!(server.seen().n_connections, 2, "{said}");
    }
}

#[test]
fn answers_nobody_asked_for_are_not_taken_for_those_of_the_next_message() {
    let twice = Act::Say("250 2.0.0 queued as 42\r\n250 2.0.0 and again");
    let server =
        Server::start(script(PIPELINING, &[(At::Dot, Some(0), twice), (At::Rcpt, Some(1), Act::Say("550 5.1.1 no"))]));
    let words: Vec<_> = outlet(&server).send_all(&three()).iter().map(word).collect();
    assert_eq!(words, ["accepted", "refused for good", "accepted"]);
}

#[test]
fn messages_go_over_several_connections_at_once_and_each_arrives_once() {
    let server = Server::start(script(PIPELINING, &[]));
    let messages: Vec<_> = (0..200).map(|n| to(&format!("r{n}@example.org"))).collect();
    let deliveries = SmtpOutlet::connect_options(options(&server).with_connections(8)).send_all(&messages);
    assert!(deliveries.iter().all(Delivery::is_accepted));
    let mut accepted = server.seen().accepted.clone();
    accepted.sort();
    accepted.dedup();
    assert_eq!((accepted.len(), server.seen().accepted.len()), (200, 200));
    assert!((2..=8).contains(&server.seen().n_connections));
}

#[test]
fn a_stream_of_messages_is_drawn_no_faster_than_it_is_sent() {
    let server = Server::start(script(PIPELINING, &[(At::Mail, Some(0), Act::Hang)]));
    let mut options = options(&server).with_attempts(1);
    options = options.with_timeouts(SmtpTimeouts::all(Duration::from_millis(800)));
    let drawn = std::sync::atomic::AtomicUsize::new(0);
    let drawn_at_first = std::sync::OnceLock::new();
    let count = |outgoing: Outgoing| {
        drawn.fetch_add(1, std::sync::atomic::Ordering::SeqCst);
        outgoing
    };
    let mut reports = Vec::new();
    let messages = (0..1000).map(|n| to(&format!("r{n}@example.org"))).map(count);
    SmtpOutlet::connect_options(options)
        .send_each(messages, |n, outgoing, delivery| {
            drawn_at_first.get_or_init(|| drawn.load(std::sync::atomic::Ordering::SeqCst));
            reports.push((n, outgoing.envelope.recipient, delivery.is_accepted()));
        })
        .unwrap();
    // The first hung for most of a second, in which all thousand could have been drawn.
    assert!(*drawn_at_first.get().unwrap() < 100);
    assert_eq!(reports.len(), 1000);
    assert!(reports.iter().all(|(n, recipient, _)| *recipient == format!("r{n}@example.org")));
    assert_eq!(reports.iter().filter(|(_, _, accepted)| !accepted).count(), 1);
}

#[test]
fn inside_a_runtime_blocking_calls_refuse_and_the_asynchronous_one_keeps_its_connection() {
    let server = Server::start(script(PIPELINING, &[]));
    let outlet = outlet(&server);
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
        let Delivery::Unsent(error) = &outlet.send_all(&[notice()])[0] else { panic!() };
        assert_eq!(error.kind(), ErrorKind::Caller);
        for _ in 0..3 {
            assert!(can_move(outlet.send(&notice())).await.is_accepted());
        }
        outlet.close().await;
    });
    assert_eq!((server.seen().n_connections, server.seen().messages.len()), (1, 3));
    assert_eq!(server.seen().with("QUIT").len(), 1);
}

fn can_move<T: Future + Send>(future: T) -> T {
    future
}

#[test]
fn a_connection_costs_no_wait_of_forty_milliseconds_a_message() {
    // rust.md §7: 200 messages over one connection in less than 2 s; Nagle's algorithm makes it 9.
    let server = Server::start(script(PLAIN, &[]));
    let begun = Instant::now();
    let deliveries = outlet(&server).send_all(&vec![notice(); 200]);
    assert!(deliveries.iter().all(Delivery::is_accepted));
    assert!(begun.elapsed() < Duration::from_secs(5), "{:?}", begun.elapsed());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever its lines are, dots and what looks like commands included.
    #[test]
    fn a_message_arrives_octet_for_octet(lines in prop::collection::vec("(\\.{0,3}|RSET|QUIT|[ -~é]{0,200})", 0..40)) {
        let octets: Vec<u8> = lines.iter().flat_map(|line| [line.as_bytes(), b"\r\n"].concat()).collect();
        // A blank line in front: else it is a header, and what is not ASCII needs SMTPUTF8.
        let octets = [b"A: b\r\n\r\n".to_vec(), octets].concat();
        let server = Server::start(script(PIPELINING, &[]));
        let outgoing = [Outgoing::new(Envelope::null_sender("a@example.org"), octets), notice()];
        let deliveries = outlet(&server).send_all(&outgoing);
        prop_assert!(deliveries.iter().all(Delivery::is_accepted));
        let seen = server.seen();
        prop_assert_eq!(&seen.messages[0].1, &outgoing[0].octets);
        prop_assert_eq!(&seen.messages[1].1, &outgoing[1].octets);
    }

    #[test]
    fn no_url_panics_and_no_refusal_repeats_it(text in "(smtps?://)?[ -~é]{0,40}") {
        if let Err(error) = SmtpOptions::parse(&format!("{text}topsecret@")) {
            prop_assert!(!error.to_string().contains("topsecret"));
        }
    }
}

#[test]
fn a_password_shows_nowhere() {
    let options = SmtpOptions::parse("smtps://ola%40x:hunter2@mail.example.org").unwrap();
    let outlet = SmtpOutlet::connect_options(options.clone());
    for text in [format!("{options:?}"), format!("{options:#?}"), options.to_string(), format!("{outlet:?}")] {
        assert!(!text.contains("hunter2"), "{text}");
        assert!(text.contains("ola"), "{text}");
    }
}

#[test]
fn urls_are_read_and_bad_ones_refused_with_the_cure() {
    let rows = [
        ("smtp://mail.example.org", "smtp://mail.example.org:25?starttls=try", Security::StartTlsIfOffered),
        ("SMTP://127.0.0.1:2525/?starttls=never", "smtp://127.0.0.1:2525?starttls=never", Security::Clear),
        ("smtp://[::1]:2525", "smtp://[::1]:2525?starttls=try", Security::StartTlsIfOffered),
        ("smtp://ola:x@bücher.example", "smtp://ola@xn--bcher-kva.example:587?starttls=require", Security::StartTls),
        ("smtps://ola:x@h:99", "smtps://ola@h:99", Security::Tls),
        ("smtps://h?hello=mx.example.org", "smtps://h:465", Security::Tls),
    ];
    for (text, shown, security) in rows {
        let options = SmtpOptions::parse(text).unwrap();
        assert_eq!((options.to_string().as_str(), options.security()), (shown, security), "{text}");
    }
    let rows = [
        ("mail.example.org", "no `smtp://`"),
        ("http://h", "the scheme is"),
        ("smtp://", "not a name"),
        ("smtp://h:0", "from 1 to 65535"),
        ("smtp://h:x", "from 1 to 65535"),
        ("smtp://[::1", "without `]`"),
        ("smtp://[h]", "IPv6"),
        ("smtp://h/path", "nothing but `?`"),
        ("smtp://ola@h", "user:password"),
        ("smtp://ola:%4@h", "%25"),
        ("smtp://ola:%ff@h", "UTF-8"),
        ("smtp://ola:x@h?starttls=try", "does not protect a password"),
        ("smtps://h?starttls=require", "leave `starttls` out"),
        ("smtp://h?starttls=maybe", "require, try or never"),
        ("smtp://h?startls=try", "there are starttls and hello"),
        ("smtp://h?hello=a b", "not a host name"),
        ("smtp://h?starttls=try&starttls=never", "twice"),
    ];
    for (text, cure) in rows {
        let error = SmtpOptions::parse(text).unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Operator, "{text}");
        assert!(error.to_string().contains(cure), "{text}: {error}");
    }
}
