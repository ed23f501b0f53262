//! Servers that refuse, close and delay at each command: no notice is lost, none arrives twice, and the program says of each what
//! became of it. smtp-sink does the same to every message; aiosmtpd to every few.

use crate::judge::sightings;
use crate::program::{Batch, Sent, counted, empty_folder, recipient_of, retourpost, text};
use crate::servers::{Capture, Sink};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Mutex;

/// Reports in a batch.
const N: usize = 50;
/// Sinks side by side: most rows wait for a pause or a delay.
const N_AT_ONCE: usize = 12;

/// A fault of smtp-sink(1) and what it comes to.
struct Row {
    /// Its options.
    sink: &'static str,
    n_connections: usize,
    exit: i32,
    n_sent: usize,
    /// What is said of each notice that was not sent.
    told: &'static str,
    /// Of how many the sink had all octets, whatever it said then.
    n_had: usize,
}

const GOOD: &str = "trying again does not help";
const NOW: &str = "trying again later can help";
const UNSURE: &str = "it may have arrived, and sending it again may make a second one";

const fn fault(sink: &'static str, exit: i32, n_sent: usize, n_had: usize, told: &'static str) -> Row {
    Row { sink, n_connections: 4, exit, n_sent, told, n_had }
}

/// Every notice is sent, late.
const fn delay(sink: &'static str) -> Row {
    Row { sink, n_connections: N, exit: 0, n_sent: N, told: "", n_had: N }
}

const ROWS: [Row; 52] = [
    fault("", 0, N, N, ""),
    fault("-p", 0, N, N, ""),
    // 5yz at each command.
    fault("-f CONNECT", 69, 0, 0, "greeting: refused: 500 5.3.0 Error: command failed"),
    fault("-f EHLO", 69, 0, 0, "ehlo: refused: 500 5.3.0 Error: command failed"),
    fault("-f MAIL", 69, 0, 0, "mail: refused for good: 500 5.3.0 Error: command failed"),
    fault("-f RCPT", 69, 0, 0, "rcpt: refused for good: 500 5.3.0 Error: command failed"),
    fault("-f DATA", 69, 0, 0, "data: refused for good: 500 5.3.0 Error: command failed"),
    fault("-f .", 69, 0, N, "message: refused for good: 500 5.3.0 Error: command failed"),
    fault("-f RCPT,RSET", 69, 0, 0, "rcpt: refused for good: 500 5.3.0 Error: command failed"),
    fault("-f QUIT", 0, N, N, ""),
    // 4yz.
    fault("-r CONNECT", 75, 0, 0, "greeting: refused: 450 4.3.0 Error: command failed"),
    fault("-r EHLO", 75, 0, 0, "ehlo: refused: 450 4.3.0 Error: command failed"),
    fault("-r MAIL", 75, 0, 0, "mail: refused for now: 450 4.3.0 Error: command failed"),
    fault("-r RCPT", 75, 0, 0, "rcpt: refused for now: 450 4.3.0 Error: command failed"),
    fault("-r DATA", 75, 0, 0, "data: refused for now: 450 4.3.0 Error: command failed"),
    fault("-r .", 75, 0, N, "message: refused for now: 450 4.3.0 Error: command failed"),
    fault("-r RCPT,RSET", 75, 0, 0, "rcpt: refused for now: 450 4.3.0 Error: command failed"),
    fault("-r QUIT", 0, N, N, ""),
    // The connection closed without a word.
    fault("-q CONNECT", 75, 0, 0, "greeting: the connection was closed"),
    fault("-q EHLO", 75, 0, 0, "ehlo: the connection was closed"),
    fault("-q MAIL", 75, 0, 0, "mail: the connection was closed"),
    fault("-q RCPT", 75, 0, 0, "rcpt: the connection was closed"),
    fault("-q DATA", 75, 0, 0, "data: the connection was closed"),
    fault("-q .", 75, 0, N, "message: the connection was closed"),
    fault("-q QUIT", 0, N, N, ""),
    fault("-p -q MAIL", 75, 0, 0, "mail: the connection was closed"),
    fault("-p -q RCPT", 75, 0, 0, "rcpt: the connection was closed"),
    fault("-p -q DATA", 75, 0, 0, "data: the connection was closed"),
    fault("-f RCPT -q RSET", 69, 0, 0, "rcpt: refused for good: 500 5.3.0 Error: command failed"),
    // 421, and the connection closed.
    fault("-Q CONNECT", 75, 0, 0, "greeting: refused: 421 4.0.0 Server closing connection"),
    fault("-Q EHLO", 75, 0, 0, "ehlo: refused: 421 4.0.0 Server closing connection"),
    fault("-Q MAIL", 75, 0, 0, "mail: refused for now: 421 4.0.0 Server closing connection"),
    fault("-Q RCPT", 75, 0, 0, "rcpt: refused for now: 421 4.0.0 Server closing connection"),
    fault("-Q DATA", 75, 0, 0, "data: refused for now: 421 4.0.0 Server closing connection"),
    fault("-Q .", 75, 0, N, "message: refused for now: 421 4.0.0 Server closing connection"),
    fault("-Q QUIT", 0, N, N, ""),
    fault("-p -Q MAIL", 75, 0, 0, "mail: refused for now: 421 4.0.0 Server closing connection"),
    fault("-p -Q RCPT", 75, 0, 0, "rcpt: refused for now: 421 4.0.0 Server closing connection"),
    fault("-p -Q DATA", 75, 0, 0, "data: refused for now: 421 4.0.0 Server closing connection"),
    fault("-f RCPT -Q RSET", 69, 0, 0, "rcpt: refused for good: 500 5.3.0 Error: command failed"),
    // Refused before the dot: at once, and after a second.
    fault("-A 0", 69, 0, 0, "message: refused for good: 550 This violates SMTP"),
    Row { n_connections: N, ..fault("-A 1", 69, 0, 0, "message: refused for good: 550 This violates SMTP") },
    // Late: the answer to each command, and a client made to wait with its message. Without pipelining: with it, smtp-sink 3.7
    // answers the later commands first, and out of sequence.
    delay("-p -W CONNECT:1"),
    delay("-p -W EHLO:1"),
    delay("-p -W MAIL:1"),
    delay("-p -W RCPT:1"),
    delay("-p -W DATA:1"),
    delay("-W .:1"),
    delay("-w 1"),
    delay("-H 1"),
    // Nothing offered but EHLO itself.
    fault("-p -8 -a -E -N", 0, N, N, ""),
    // No EHLO at all: we do not fall back to HELO.
    fault("-e", 69, 0, 0, "ehlo: refused: 500 5.5.1 Error: unknown command"),
];

#[test]
fn a_sink_that_refuses_closes_or_delays_at_each_command_loses_nothing_and_gets_nothing_twice() {
    let rows = Mutex::new(ROWS.iter().enumerate());
    let table = Mutex::new(BTreeMap::new());
    std::thread::scope(|scope| {
        for _ in 0..N_AT_ONCE {
            scope.spawn(|| {
                loop {
                    let next = rows.lock().expect("taking a row does not panic").next();
                    let Some((n, row)) = next else { break };
                    let sent = row.judge(n);
                    table.lock().expect("a map does not panic").insert(n, sent);
                }
            });
        }
    });
    let table = table.into_inner().expect("a map does not panic");
    assert_eq!(table.len(), ROWS.len());
    println!("{:<17} {:>4} {:>5} {:>5} {:>5}", "smtp-sink", "exit", "sent", "kept", "there");
    for (row, sent) in ROWS.iter().zip(table.values()) {
        println!("{:<17} {:>4} {:>5} {:>5} {:>5}", row.sink, sent.exit, sent.n_sent, sent.unsent.len(), row.n_had);
    }
    what_was_kept_can_be_sent(table.values());
}

impl Row {
    fn judge(&self, n: usize) -> Sent {
        let name = format!("faults/sink-{n:02}");
        let batch = Batch::of(&name, N);
        let dumps = empty_folder(&format!("{name}/dumps"));
        let template = format!("{}/m.", text(&dumps));
        let options: Vec<_> = self.sink.split_whitespace().chain(["-d", &template]).collect();
        let sink = Sink::start(&options);
        let sent = batch.send(&format!("smtp://127.0.0.1:{}", sink.port), self.n_connections);
        let had = dumped(&dumps);

        assert_eq!((sent.exit, sent.n_sent), (self.exit, self.n_sent), "{}: {sent:?}", self.sink);
        let cure = match (self.sink, self.exit) {
            ("-q .", _) => UNSURE,
            (_, 69) => GOOD,
            _ => NOW,
        };
        for unsent in sent.unsent.values() {
            assert_eq!(unsent.why, format!("{}; {cure}", self.told), "{}", self.sink);
        }
        // None was handed over more than once, whatever the answer.
        assert!(had.values().all(|n| *n == 1), "{}: {had:?}", self.sink);
        assert_eq!(had.len(), self.n_had, "{}", self.sink);
        if self.sink.ends_with('.') {
            assert!(batch.recipients.iter().all(|recipient| had.contains_key(recipient)), "{}", self.sink);
        } else {
            sent.holds_against(&batch, &had);
        }
        sent
    }
}

/// The recipients of what the sink has written down, each message from the null sender.
fn dumped(folder: &Path) -> BTreeMap<String, usize> {
    let recipient = |path: &Path| {
        let octets = fs::read(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        let dump = String::from_utf8_lossy(&octets);
        let argument = |name: &str| {
            let line = dump.lines().find_map(|line| line.strip_prefix(name)).unwrap_or_default();
            line.split(' ').next().unwrap_or_default().to_owned()
        };
        assert_eq!(argument("X-Mail-Args: "), "<>");
        argument("X-Rcpt-Args: ").trim_matches(['<', '>']).to_owned()
    };
    let files = fs::read_dir(folder).expect("a folder below target can be listed");
    counted(files.map(|entry| recipient(&entry.expect("a folder below target can be listed").path())))
}

/// `--as-is` brings every one that was kept, octet for octet.
fn what_was_kept_can_be_sent<'a>(table: impl Iterator<Item = &'a Sent>) {
    let kept: Vec<_> = table.flat_map(|sent| sent.unsent.values()).collect();
    let capture = Capture::start("kept", &[]);
    let url = format!("smtp://127.0.0.1:{}", capture.port);
    let files = kept.iter().map(|unsent| text(&unsent.file));
    let arguments: Vec<_> =
        ["send", "--yes", "--as-is", "--smtp", &url, "--connections", "4"].into_iter().chain(files).collect();
    let ran = retourpost(&arguments);
    assert_eq!(ran.exit, 0, "{}", ran.stderr);
    let mut taken: Vec<_> = capture.finish().into_iter().map(|taken| (taken.sender, taken.octets)).collect();
    let mut expected: Vec<_> = kept.iter().map(|unsent| ("<>".to_owned(), unsent.octets.clone())).collect();
    taken.sort();
    expected.sort();
    assert_eq!(taken.len(), expected.len());
    assert!(taken == expected, "a message that was kept is not the one that arrived");
}

/// At every few of each command something else happens, so that messages are caught in the middle of others.
#[test]
fn a_server_that_fails_now_and_then_loses_nothing_and_gets_nothing_twice() {
    let rows: [(&str, &[&str]); 4] = [
        ("drop", &["connect=drop/9", "ehlo=drop/13", "mail=drop/7", "rcpt=drop/11", "data=drop/13", "dot=drop/9"]),
        ("421", &["ehlo=421/5", "mail=421/7", "rcpt=421/11", "data=421/13", "dot=421/9"]),
        ("451", &["mail=451/7", "rcpt=451/11", "data=451/13", "dot=451/9"]),
        ("550", &["mail=550/7", "rcpt=550/11", "data=550/13", "dot=550/9"]),
    ];
    std::thread::scope(|scope| {
        for (kind, faults) in rows {
            for n_connections in [1, 8] {
                scope.spawn(move || now_and_then(kind, faults, n_connections));
            }
        }
    });
}

fn now_and_then(kind: &str, faults: &[&str], n_connections: usize) {
    let name = format!("{kind}-{n_connections}");
    let batch = Batch::of(&format!("faults/{name}"), 2 * N);
    let options: Vec<_> = faults.iter().flat_map(|fault| ["--fault", fault]).collect();
    let capture = Capture::start(&name, &options);
    let sent = batch.send(&format!("smtp://127.0.0.1:{}", capture.port), n_connections);
    let taken = capture.finish();
    assert!(taken.iter().all(|taken| taken.sender == "<>" && taken.recipients == [recipient_of(&taken.octets)]));
    sent.holds_against(&batch, &counted(taken.into_iter().flat_map(|taken| taken.recipients)));

    let n_unsure = sent.unsent.values().filter(|unsent| unsent.is_unsure()).count();
    println!("{name}: {} sent, {} kept, {n_unsure} of them unsure", sent.n_sent, sent.unsent.len());
    let (exit, cure) = if kind == "550" { (69, GOOD) } else { (75, NOW) };
    assert_eq!(sent.exit, exit);
    assert!(sent.unsent.values().all(|unsent| unsent.is_unsure() || unsent.why.ends_with(cure)), "{:?}", sent.unsent);
    // Some came through and some did not, or the faults were none.
    assert!(sent.n_sent >= N && !sent.unsent.is_empty(), "{} sent", sent.n_sent);
    assert_eq!(n_unsure > 0, kind == "drop");
    what_was_kept_is_a_notice(&sent);
}

/// To a foreign parser.
fn what_was_kept_is_a_notice(sent: &Sent) {
    let folder = sent.unsent.values().next().and_then(|unsent| unsent.file.parent()).expect("something was kept");
    let seen = sightings("email", folder, &[]);
    assert_eq!(seen.len(), sent.unsent.len());
    for sighting in seen.values() {
        assert_eq!(sighting.complaints, [""; 0], "{}", sighting.file);
        assert_eq!(sighting.recipients.len(), 1, "{}", sighting.file);
        assert_eq!(sighting.recipients[0].address, "ola@example.no", "{}", sighting.file);
    }
}
