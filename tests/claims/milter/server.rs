//! The server, over sockets.

#[cfg(unix)]
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
#[cfg(unix)]
use std::os::unix::net::{UnixListener, UnixStream};
#[cfg(unix)]
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use proptest::prelude::*;
use retourpost::milter::{
    Address, CurrentHandler, Decision, Ended, Entry, Fate, Handler, Log, Server, ServerOptions, Stop, Transaction,
};
use retourpost::rewrite::Edits;

use super::mta::{POSTFIX, REPORT_BODY, REPORT_HEADER, SENDMAIL, commands, packet, packets};
use super::{Editor, edited, editor, report};

/// So long a test waits for what must come: a busy machine is no fault.
const PATIENCE: Duration = Duration::from_secs(60);

/// A server on a thread of its own.
struct Served {
    address: String,
    stop: Stop,
    entries: Receiver<Entry>,
    ended: Option<JoinHandle<Ended>>,
}

impl Served {
    fn on(address: &str, options: ServerOptions, handler: Arc<CurrentHandler>) -> Self {
        let server = Server::bind(&Address::parse(address).unwrap(), options).expect(address);
        let (said, entries) = channel();
        let said = Mutex::new(said);
        let log: Arc<dyn Log> = Arc::new(move |entry: &Entry| drop(said.lock().unwrap().send(entry.clone())));
        let (address, stop) = (server.address().to_string(), server.stop());
        let ended = Some(thread::spawn(move || server.run(&handler, &log)));
        Self { address, stop, entries, ended }
    }

    fn usual(handler: Arc<CurrentHandler>) -> Self {
        Self::on("inet:127.0.0.1:0", ServerOptions::default(), handler)
    }

    fn connect(&self) -> TcpStream {
        let stream = TcpStream::connect(self.address.strip_prefix("inet:").unwrap()).expect("a connection");
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        stream
    }

    fn entry(&self) -> Entry {
        self.entries.recv_timeout(PATIENCE).expect("something to say")
    }

    fn stopped(&mut self) -> Ended {
        self.stop.gracefully();
        self.ended()
    }

    fn ended(&mut self) -> Ended {
        self.ended.take().expect("it was not asked before").join().expect("no panic")
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        self.stop.at_once();
    }
}

/// Reads so many packets.
fn replies(stream: &mut impl io::Read, n_packets: usize) -> Vec<u8> {
    let mut octets = Vec::new();
    for _ in 0..n_packets {
        let mut length = [0; 4];
        stream.read_exact(&mut length).expect("a reply");
        let start = octets.len() + 4;
        octets.extend(length);
        octets.resize(start + u32::from_be_bytes(length) as usize, 0);
        stream.read_exact(&mut octets[start..]).expect("the rest of it");
    }
    octets
}

fn is_closed(stream: &mut impl io::Read) -> bool {
    // A connection that was closed before all was read may be reset.
    match stream.read(&mut [0; 1]) {
        Ok(n_octets) => n_octets == 0,
        Err(why) => why.kind() == io::ErrorKind::ConnectionReset,
    }
}

fn is_served(stream: &mut (impl io::Read + io::Write)) -> bool {
    stream.write_all(&[POSTFIX.greeting(), report(POSTFIX, "q")].concat()).expect("it is read");
    let octets = replies(stream, 7);
    commands(&octets) == "Occmhba" && octets.ends_with(&edited(true))
}

fn is_edited(entry: &Entry) -> bool {
    matches!(entry, Entry::Message { fate: Fate::Edited, .. })
}

#[test]
fn a_report_is_served_octet_by_octet_and_in_one_segment() {
    let served = Served::usual(editor());
    for mta in [POSTFIX, SENDMAIL] {
        let mut stream = served.connect();
        stream.set_nodelay(true).unwrap();
        for octet in [mta.greeting(), report(mta, "q")].concat() {
            stream.write_all(&[octet]).unwrap();
        }
        stream.write_all(&[report(mta, "two"), packet(b'Q', b"")].concat()).unwrap();
        let mut octets = Vec::new();
        stream.read_to_end(&mut octets).expect("the end");
        let edited = edited(mta == POSTFIX);
        assert!(octets.ends_with(&edited));
        assert_eq!(octets.windows(edited.len()).filter(|part| *part == edited).count(), 2);
        assert!(is_edited(&served.entry()) && is_edited(&served.entry()));
    }
}

#[test]
fn ipv6_is_served_where_there_is_ipv6() {
    let Ok(probe) = TcpListener::bind("[::1]:0") else {
        let error = Server::bind(&Address::parse("inet:[::1]:0").unwrap(), ServerOptions::default()).unwrap_err();
        assert!(error.to_string().starts_with("inet:[::1]:0: "), "{error}");
        return;
    };
    drop(probe);
    let served = Served::on("inet:[::1]:0", ServerOptions::default(), editor());
    assert!(served.address.starts_with("inet:[::1]:"));
    assert!(is_served(&mut served.connect()));
}

#[test]
fn two_hundred_connections_are_served_at_once_and_one_more_is_closed_and_told() {
    let mut served = Served::usual(editor());
    let mut streams: Vec<TcpStream> = (0..200).map(|_| served.connect()).collect();
    for stream in &mut streams {
        stream.write_all(&POSTFIX.greeting()).unwrap();
        assert_eq!(commands(&replies(stream, 1)), "O");
    }
    for _ in 0..3 {
        assert!(is_closed(&mut served.connect()));
    }
    let Entry::Fault(text) = served.entry() else { panic!("it is told") };
    assert_eq!(text, "200 connections are open, and another one was closed at once");
    for stream in &mut streams {
        stream.write_all(&report(POSTFIX, "q")).unwrap();
    }
    for stream in &mut streams {
        assert_eq!(commands(&replies(stream, 6)), "ccmhba");
    }
    assert!((0..200).all(|_| is_edited(&served.entry())), "the other two are not told within the minute");
    drop(streams);
    served.stopped();
}

#[test]
fn a_place_is_free_again_when_its_connection_has_ended() {
    let mut options = ServerOptions::default();
    options.n_connections = 1;
    let served = Served::on("inet:127.0.0.1:0", options, editor());
    for _ in 0..3 {
        let mut stream = served.connect();
        assert!(is_served(&mut stream));
        assert!(is_edited(&served.entry()));
        stream.write_all(&packet(b'Q', b"")).unwrap();
        // The seat is given back before the socket is closed.
        assert!(is_closed(&mut stream));
    }
}

#[test]
fn a_peer_that_stalls_is_dropped_and_holds_nobody_else() {
    let mut options = ServerOptions::default();
    options.times.within_message = Duration::from_millis(100);
    let served = Served::on("inet:127.0.0.1:0", options, editor());
    let mail = POSTFIX.mail("slow", "", &["kari@example.org"]);
    let rows = [
        (vec![0, 0, 0], 0, Entry::Fault("nothing came for 100 ms; the connection is closed".to_owned())),
        (
            [POSTFIX.greeting(), mail, POSTFIX.header("From", "x")].concat(),
            2,
            Entry::Message {
                queue_id: "slow".to_owned(),
                fate: Fate::Unfinished,
                text: "nothing came for 100 ms; the connection is closed".to_owned(),
            },
        ),
    ];
    for (octets, n_replies, expected) in rows {
        let mut slow = served.connect();
        slow.write_all(&octets).unwrap();
        replies(&mut slow, n_replies);
        assert!(is_served(&mut served.connect()));
        assert!(is_closed(&mut slow));
        let told = [served.entry(), served.entry()];
        assert!(told.contains(&expected) && told.iter().any(is_edited), "{told:?}");
    }
}

#[test]
fn a_connection_between_messages_is_closed_without_a_word_when_its_time_is_over() {
    let mut options = ServerOptions::default();
    options.times.between_messages = Duration::from_millis(100);
    let served = Served::on("inet:127.0.0.1:0", options, editor());
    let mut stream = served.connect();
    stream.write_all(&POSTFIX.greeting()).unwrap();
    replies(&mut stream, 1);
    assert!(is_closed(&mut stream));
    assert!(is_served(&mut served.connect()));
    assert!(is_edited(&served.entry()), "this is the first entry");
}

#[test]
fn a_connection_on_which_nothing_is_negotiated_is_closed_without_a_word_when_a_packet_would_be_late() {
    let mut options = ServerOptions::default();
    options.times.within_message = Duration::from_millis(100);
    options.times.between_messages = 2 * PATIENCE;
    let served = Served::on("inet:127.0.0.1:0", options, editor());
    let (mut silent, mut greeted) = (served.connect(), served.connect());
    greeted.write_all(&POSTFIX.greeting()).unwrap();
    replies(&mut greeted, 1);
    assert!(is_closed(&mut silent));
    greeted.write_all(&report(POSTFIX, "q")).unwrap();
    assert_eq!(commands(&replies(&mut greeted, 6)), "ccmhba");
    assert!(is_edited(&served.entry()), "this is the first entry");
}

#[test]
fn a_peer_that_does_not_read_is_dropped_and_told() {
    let mut options = ServerOptions::default();
    options.times.write = Duration::from_millis(100);
    let huge = Edits::new(Vec::new(), vec![b'x'; 64 << 20]);
    let served = Served::on("inet:127.0.0.1:0", options, Arc::new(CurrentHandler::new(Arc::new(Editor(huge)))));
    let mut stream = served.connect();
    stream.write_all(&[POSTFIX.greeting(), report(POSTFIX, "q")].concat()).unwrap();
    let Entry::Message { fate: Fate::Unfinished, text, .. } = served.entry() else { panic!("it is told") };
    assert!(text.starts_with("the mail system could not be told (") && text.ends_with("): in nl"), "{text}");
}

#[test]
fn a_handler_that_panics_takes_nothing_with_it() {
    let served = Served::usual(editor());
    let mut stream = served.connect();
    let mut octets = [POSTFIX.greeting(), POSTFIX.mail("bad", "", &["a@b.example"])].concat();
    octets.extend(POSTFIX.header("Subject", "panic in wants"));
    octets.extend(POSTFIX.end_of_header());
    stream.write_all(&octets).unwrap();
    assert_eq!(commands(&replies(&mut stream, 3)), "Oca");
    assert!(matches!(served.entry(), Entry::Message { fate: Fate::Passed, .. }));
    stream.write_all(&report(POSTFIX, "good")).unwrap();
    assert_eq!(commands(&replies(&mut stream, 6)), "ccmhba");
    assert!(is_served(&mut served.connect()));
}

/// The part of a report that ends behind the first field of its header, and the rest.
fn halves() -> (Vec<u8>, Vec<u8>) {
    let mut octets = report(POSTFIX, "half");
    let (name, value) = REPORT_HEADER[0];
    let start = [POSTFIX.mail("half", "", &["kari@example.org"]), POSTFIX.header(name, value)].concat();
    let rest = octets.split_off(start.len());
    ([POSTFIX.greeting(), octets].concat(), rest)
}

#[test]
fn a_graceful_stop_waits_for_the_message_that_is_being_read() {
    let mut options = ServerOptions::default();
    options.times.shutdown = PATIENCE;
    let mut served = Served::on("inet:127.0.0.1:0", options, editor());
    let (mut idle, mut busy) = (served.connect(), served.connect());
    idle.write_all(&POSTFIX.greeting()).unwrap();
    replies(&mut idle, 1);
    let (half, rest) = halves();
    busy.write_all(&half).unwrap();
    replies(&mut busy, 2);
    served.stop.gracefully();
    assert!(is_closed(&mut idle));
    busy.write_all(&rest).unwrap();
    let octets = replies(&mut busy, 5);
    assert!(octets.ends_with(&edited(true)));
    assert!(is_closed(&mut busy), "its connection ends with the message");
    assert_eq!(served.ended(), Ended::default());
    assert!(TcpStream::connect(served.address.strip_prefix("inet:").unwrap()).is_err(), "nobody listens");
}

#[test]
fn a_message_that_is_not_done_in_time_is_cut_and_told() {
    let mut options = ServerOptions::default();
    options.times.shutdown = Duration::from_millis(1);
    let mut served = Served::on("inet:127.0.0.1:0", options, editor());
    let mut stream = served.connect();
    stream.write_all(&halves().0).unwrap();
    replies(&mut stream, 2);
    assert_eq!(served.stopped().n_cut, 1);
    assert!(is_closed(&mut stream));
    let unfinished = ("half".to_owned(), Fate::Unfinished, "the server was stopped".to_owned());
    let Entry::Message { queue_id, fate, text } = served.entry() else { panic!("it is told") };
    assert_eq!((queue_id, fate, text), unfinished);
}

#[test]
fn a_second_stop_waits_for_nobody() {
    let mut options = ServerOptions::default();
    options.times.shutdown = Duration::from_secs(24 * 60 * 60);
    let mut served = Served::on("inet:127.0.0.1:0", options, editor());
    let mut stream = served.connect();
    stream.write_all(&halves().0).unwrap();
    replies(&mut stream, 2);
    served.stop.gracefully();
    served.stop.at_once();
    assert_eq!(served.ended().n_cut, 1);
    assert!(is_closed(&mut stream));
}

#[test]
fn edits_that_are_being_written_are_never_cut() {
    // More than any buffer holds, so that they are half written when the server is stopped.
    let body = vec![b'x'; 32 << 20];
    let handler = Editor(Edits::new(Vec::new(), body.clone()));
    let mut served =
        Served::on("inet:127.0.0.1:0", ServerOptions::default(), Arc::new(CurrentHandler::new(Arc::new(handler))));
    let mut stream = served.connect();
    stream.write_all(&[POSTFIX.greeting(), report(POSTFIX, "q")].concat()).unwrap();
    replies(&mut stream, 4);
    served.stop.gracefully();
    served.stop.at_once();
    let mut octets = Vec::new();
    stream.read_to_end(&mut octets).expect("the end");
    let rest: usize = packets(&octets).iter().filter(|(command, _)| *command == b'b').map(|(_, data)| data.len()).sum();
    assert_eq!(rest, body.len() - 65_535);
    assert!(octets.ends_with(&packet(b'a', b"")));
    assert_eq!(served.ended(), Ended::default());
}

/// Says when it is asked, and goes on when it is told.
struct Gate {
    asked: Mutex<Sender<()>>,
    told: Mutex<Receiver<()>>,
}

impl Handler for Gate {
    fn wants(&self, _: &Transaction) -> bool {
        true
    }

    fn decide(&self, _: &Transaction) -> Decision {
        self.asked.lock().unwrap().send(()).unwrap();
        self.told.lock().unwrap().recv_timeout(PATIENCE).unwrap();
        Decision::Pass("by the old one".to_owned())
    }
}

/// Thinks about the header.
struct SlowAtHeader(Gate);

impl Handler for SlowAtHeader {
    fn wants(&self, transaction: &Transaction) -> bool {
        self.0.decide(transaction);
        true
    }

    fn decide(&self, _: &Transaction) -> Decision {
        Decision::Pass("at its end".to_owned())
    }
}

#[test]
fn a_graceful_stop_waits_for_a_message_of_which_the_first_octets_are_looked_at() {
    let (asked, is_asked) = channel();
    let (tell, told) = channel();
    let slow = SlowAtHeader(Gate { asked: Mutex::new(asked), told: Mutex::new(told) });
    let mut options = ServerOptions::default();
    options.times.shutdown = PATIENCE;
    let mut served = Served::on("inet:127.0.0.1:0", options, Arc::new(CurrentHandler::new(Arc::new(slow))));
    let mut stream = served.connect();
    stream.write_all(&POSTFIX.greeting()).unwrap();
    replies(&mut stream, 1);
    let mut header = report(POSTFIX, "q");
    let body = header.split_off(header.len() - POSTFIX.body(REPORT_BODY).len());
    stream.write_all(&header).unwrap();
    is_asked.recv_timeout(PATIENCE).unwrap();
    served.stop.gracefully();
    tell.send(()).unwrap();
    assert_eq!(commands(&replies(&mut stream, 2)), "cc");
    stream.write_all(&body).unwrap();
    assert_eq!(commands(&replies(&mut stream, 1)), "a");
    assert_eq!(served.ended(), Ended::default());
    let Entry::Message { text, .. } = served.entry() else { panic!("it is told") };
    assert_eq!(text, "at its end");
}

#[test]
fn a_handler_is_replaced_between_messages_and_a_slow_one_holds_nobody_else() {
    let (asked, is_asked) = channel();
    let (tell, told) = channel();
    let gate = Gate { asked: Mutex::new(asked), told: Mutex::new(told) };
    let handler = Arc::new(CurrentHandler::new(Arc::new(gate)));
    let served = Served::usual(Arc::clone(&handler));
    let mut stream = served.connect();
    stream.write_all(&[POSTFIX.greeting(), report(POSTFIX, "old")].concat()).unwrap();
    is_asked.recv_timeout(PATIENCE).unwrap();
    handler.replace(Arc::new(Editor(super::edits())));
    assert!(is_served(&mut served.connect()), "while the old one still thinks");
    assert!(is_edited(&served.entry()));
    tell.send(()).unwrap();
    assert_eq!(commands(&replies(&mut stream, 4)), "Occa");
    let Entry::Message { text, .. } = served.entry() else { panic!("it is told") };
    assert_eq!(text, "by the old one");
    stream.write_all(&report(POSTFIX, "new")).unwrap();
    assert_eq!(commands(&replies(&mut stream, 6)), "ccmhba");
}

/// A folder of its own for each test, gone at its end.
#[cfg(unix)]
struct Folder(PathBuf);

#[cfg(unix)]
impl Folder {
    fn new(name: &str) -> Self {
        let path = std::env::temp_dir().join(format!("retourpost-milter-{name}-{}", std::process::id()));
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }
}

#[cfg(unix)]
impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(unix)]
#[test]
fn a_unix_socket_has_its_mode_and_goes_with_the_server() {
    use std::os::unix::fs::PermissionsExt as _;

    let folder = Folder::new("mode");
    let path = folder.0.join("s");
    for mode in [0o600, 0o660, 0o666] {
        let mut options = ServerOptions::default();
        options.socket_mode = mode;
        let mut served = Served::on(&format!("unix:{}", path.display()), options, editor());
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, mode);
        let mut stream = UnixStream::connect(&path).unwrap();
        stream.set_read_timeout(Some(PATIENCE)).unwrap();
        assert!(is_served(&mut stream));
        drop(stream);
        assert_eq!(served.stopped(), Ended::default());
        assert_eq!(fs::read_dir(&folder.0).unwrap().count(), 0, "nothing is left");
    }
}

#[cfg(unix)]
#[test]
fn a_stale_socket_is_replaced_and_a_live_one_is_not() {
    let folder = Folder::new("stale");
    let path = folder.0.join("s");
    let address = Address::parse(&format!("unix:{}", path.display())).unwrap();
    // Nobody listens on it any more, and its file is still there.
    drop(UnixListener::bind(&path).unwrap());
    let first = Server::bind(&address, ServerOptions::default()).expect("a stale one is replaced");
    let error = Server::bind(&address, ServerOptions::default()).expect_err("the first one listens");
    assert!(error.to_string().ends_with("a server listens there already; stop it first, or name another path"));
    drop(first);
    assert!(!path.exists());
    fs::write(&path, "kept").unwrap();
    let error = Server::bind(&address, ServerOptions::default()).expect_err("a file of somebody");
    assert!(error.to_string().contains("no socket"), "{error}");
    assert_eq!(fs::read(&path).unwrap(), b"kept");
}

#[cfg(unix)]
#[test]
fn a_file_that_somebody_put_in_its_place_is_left_alone() {
    let folder = Folder::new("replaced");
    let path = folder.0.join("s");
    let mut served = Served::on(&format!("unix:{}", path.display()), ServerOptions::default(), editor());
    fs::remove_file(&path).unwrap();
    let other = UnixListener::bind(&path).unwrap();
    assert_eq!(served.stopped(), Ended::default(), "it stops although nobody finds it any more");
    assert!(path.exists());
    drop(other);
}

#[test]
fn any_octets_leave_the_server_as_it_was() {
    let served = Served::usual(editor());
    proptest!(ProptestConfig::with_cases(64), |(
        has_greeting: bool,
        octets in prop::collection::vec(any::<u8>(), 0..400),
    )| {
        let mut stream = served.connect();
        let greeting = if has_greeting { POSTFIX.greeting() } else { Vec::new() };
        // It may be closed before all is written.
        let _ = stream.write_all(&[greeting, octets].concat());
        let _ = stream.shutdown(std::net::Shutdown::Write);
        let _ = stream.read_to_end(&mut Vec::new());
        prop_assert!(is_served(&mut served.connect()));
    });
}
