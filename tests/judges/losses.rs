//! What Postfix delivers when its milter is lost: at each packet, by its death or by its silence. The milter here is a scripted one
//! that answers as `retourpost milter` does: the edits of the header, those of the body, and ACCEPT, in one stretch.

use crate::link::{Link, Loss, Packet, Point, serve};
use crate::program::empty_folder;
use crate::servers::{Capture, Postfix, Taken, patiently};
use crate::submission::{Mail, Session};
use std::fmt::Write as _;
use std::io::{self, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// A line of the body that the scripted milter writes.
const LINE: &str = "These words are ours, every one of them, and so is what stands between.\r\n";
/// The most octets of a body in one packet.
const CHUNK: usize = 65_535;
/// Postfix instances side by side: most wait for a silence to end.
const N_AT_ONCE: usize = 12;

/// A row of the table.
#[derive(Debug, Clone, Copy)]
struct Row {
    order: Order,
    kibibytes: usize,
    point: Point,
    loss: Loss,
    action: &'static str,
}

/// Which edits the milter asks for first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Order {
    Header,
    Body,
}

/// Negotiates, says CONTINUE to everything, and replaces a subject and the body.
fn script(mut mta: TcpStream, order: Order, kibibytes: usize) -> io::Result<()> {
    while let Some(packet) = Packet::read(&mut mta)? {
        let answer = match packet.command {
            // Version 6; add and change fields, change the body; every step is answered.
            b'O' => Packet { command: b'O', data: [6, 0x13, 0].iter().flat_map(|n: &u32| n.to_be_bytes()).collect() }
                .octets(),
            b'D' | b'A' => continue,
            b'Q' => return Ok(()),
            b'E' => edits(order, kibibytes).iter().flat_map(Packet::octets).collect(),
            _ => Packet { command: b'c', data: Vec::new() }.octets(),
        };
        mta.write_all(&answer)?;
    }
    Ok(())
}

fn edits(order: Order, kibibytes: usize) -> Vec<Packet> {
    let packet = |command, data: &[u8]| Packet { command, data: data.to_vec() };
    let header = [packet(b'm', b"\0\0\0\x01Subject\0Ours\0"), packet(b'h', b"Content-Language\0nl\0")];
    let body: Vec<_> = body(kibibytes).as_bytes().chunks(CHUNK).map(|chunk| packet(b'b', chunk)).collect();
    let accept = packet(b'a', b"");
    match order {
        Order::Header => [&header[..], &body, &[accept]].concat(),
        Order::Body => [&body[..], &header, &[accept]].concat(),
    }
}

fn body(kibibytes: usize) -> String {
    LINE.repeat(kibibytes * 1024 / LINE.len())
}

fn main_cf(port: u16, action: &str) -> [String; 6] {
    let limits = "connect_timeout=1s, command_timeout=1s, content_timeout=2s";
    [
        "internal_mail_filter_classes = bounce".to_owned(),
        format!("non_smtpd_milters = {{ inet:127.0.0.1:{port}, default_action={action}, {limits} }}"),
        "queue_run_delay = 1s".to_owned(),
        "minimal_backoff_time = 1s".to_owned(),
        "maximal_backoff_time = 1s".to_owned(),
        "message_size_limit = 0".to_owned(),
    ]
}

/// What became of a bounce.
fn outcome(row: Row, name: &str, capture: &Capture) -> String {
    let milter = serve(move |mta| drop(script(mta, row.order, row.kibibytes)));
    let link = Link::that_is_lost(milter, Some((row.point, row.loss)));
    let settings = main_cf(link.port, row.action);
    let postfix = Postfix::start(&format!("losses/{name}"), capture.port, &settings.each_ref().map(String::as_str));
    let sender = format!("{name}@example.com");
    let mail = Mail {
        sender: &sender,
        options: "",
        recipients: &[("unknown@example.no", "")],
        octets: b"Subject: Hallo\r\n\r\nDag.\r\n",
    };
    Session::open(postfix.port).send(&mail);
    let is_kept = || without_delivery(&postfix.log()).map(str::to_owned);
    patiently(name, || capture.taken_for(&sender).map(|taken| told(&taken, row.kibibytes)).or_else(is_kept))
}

/// What is logged where nothing is delivered: `lost`, a bounce whose queue file cannot be read and whose original has been removed, or
/// `queued`, an original that Postfix tries to bounce again.
fn without_delivery(log: &str) -> Option<&'static str> {
    let told = [("corrupted queue file", "lost"), ("status=deferred (bounce failed)", "queued")];
    told.iter().find(|(words, _)| log.contains(words)).map(|(_, outcome)| *outcome)
}

/// Whose words arrived: `stock`, `ours`, or of both something, header and body told apart.
fn told(taken: &Taken, kibibytes: usize) -> String {
    let octets = String::from_utf8_lossy(&taken.octets);
    let (header, arrived) = octets.split_once("\r\n\r\n").expect("a header ends");
    let n_edits =
        usize::from(header.contains("\r\nSubject: Ours")) + usize::from(header.contains("\r\nContent-Language: nl"));
    let header = ["stock", "half ours", "ours"][n_edits];
    let has_stock = arrived.contains("This is the mail system at host");
    let body = match (arrived.trim_end() == body(kibibytes).trim_end(), arrived.contains(LINE.trim_end()), has_stock) {
        (true, _, false) => "ours",
        (_, false, true) if arrived.trim_end().ends_with("--") => "stock",
        (_, true, false) => "ours, cut short",
        (_, true, true) => "ours, then stock",
        (_, false, true) => "stock, cut short",
        _ => "empty",
    };
    if header == body { header.to_owned() } else { format!("mixed: header {header}; body {body}") }
}

/// Every point, in the order in which they pass, or a few of them.
fn points(order: Order, kibibytes: usize, all: bool) -> Vec<Point> {
    let n_edits = edits(order, kibibytes).len();
    let commands = if all { &b"OCMRLNBE"[..] } else { b"OMLBE" };
    let before = commands.iter().map(|command| Point::Command(*command));
    let within = (0..n_edits).flat_map(|n| [Point::Edit(n), Point::HalfEdit(n)]);
    let within = within.filter(|point| all || matches!(point, Point::Edit(0..=3) | Point::HalfEdit(2)));
    [Point::Connect].into_iter().chain(before).chain(within).collect()
}

fn rows(all: bool) -> Vec<Row> {
    let mut rows = Vec::new();
    for (order, kibibytes) in [Order::Header, Order::Body].iter().flat_map(|order| [1, 64, 300].map(|n| (*order, n))) {
        // Before the first edit, the order makes no difference.
        let points = points(order, kibibytes, all).into_iter();
        for point in
            points.filter(|point| order == Order::Header || matches!(point, Point::Edit(1..) | Point::HalfEdit(_)))
        {
            let losses = [Loss::Cut, Loss::Stall].iter().flat_map(|loss| ["accept", "tempfail"].map(|it| (*loss, it)));
            rows.extend(losses.map(|(loss, action)| Row { order, kibibytes, point, loss, action }));
        }
    }
    let is_few = |row: &Row| {
        let is_small = row.order == Order::Header && row.kibibytes == 64;
        is_small && (row.loss == Loss::Cut || row.point == Point::Edit(3))
    };
    if !all {
        rows.retain(is_few);
    }
    rows
}

impl std::fmt::Display for Row {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let point = match self.point {
            Point::Connect => "connection".to_owned(),
            Point::Command(command) => format!("command {}", char::from(command)),
            Point::Edit(n) => format!("edit {n}"),
            Point::HalfEdit(n) => format!("edit {n}, its middle"),
        };
        let loss = if self.loss == Loss::Cut { "dies" } else { "stalls" };
        let first = if self.order == Order::Header { "header" } else { "body" };
        write!(out, "{first}\t{}\t{loss}\t{point}\t{}", self.kibibytes, self.action)
    }
}

fn table() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/systems/postfix-losses.tsv")
}

/// The table as it turns out to be, in the order of the rows.
fn lines(rows: &[Row]) -> Vec<String> {
    empty_folder("postfix/losses");
    let capture = Capture::start("losses", &["--reply", "unknown=550 5.1.1 User unknown"]);
    let (next, lines) = (Mutex::new(rows.iter().enumerate()), Mutex::new(vec![String::new(); rows.len()]));
    std::thread::scope(|scope| {
        for _ in 0..N_AT_ONCE {
            scope.spawn(|| {
                loop {
                    let taken = next.lock().expect("taking a row does not panic").next();
                    let Some((at, row)) = taken else { return };
                    let line = format!("{row}\t{}", outcome(*row, &format!("row{at:03}"), &capture));
                    lines.lock().expect("writing a line does not panic")[at] = line;
                }
            });
        }
    });
    lines.into_inner().expect("nobody panicked")
}

#[test]
fn what_postfix_delivers_when_its_milter_is_lost_is_known_packet_by_packet() {
    let all = std::env::var_os("TESTS_SOAK").is_some();
    let lines = lines(&rows(all));
    if std::env::var_os("TESTS_UPDATE_GOLDEN").is_some() && all {
        std::fs::write(table(), head() + &lines.join("\n") + "\n").expect("the repository can be written");
    }
    let known = std::fs::read_to_string(table()).expect("the repository has the table");
    let known: Vec<_> = known.lines().filter(|line| !line.starts_with('#')).collect();
    let unknown: Vec<_> = lines.iter().filter(|line| !known.contains(&line.as_str())).collect();
    assert!(unknown.is_empty(), "{unknown:#?}");
    assert!(!all || known.len() == lines.len(), "rows have gone: {} of {}", lines.len(), known.len());
}

fn head() -> String {
    let mut head = String::new();
    for line in [
        "# What Postfix 3.7 delivers of a bounce when its milter is lost. Written by the judge `losses` with all rows (TESTS_SOAK=1,",
        "# TESTS_UPDATE_GOLDEN=1). Which edits come first; KiB of the body that the milter\n# writes; whether it dies or stalls; where; default_action; what is delivered.",
        "# A command is a letter of the milter protocol: O negotiation, C connection, M sender, R recipient, L field of the header, N end",
        "# of the header, B body, E its end. Edit 0 is the first field, edit 1 the second, the others are pieces of the body, the last is ACCEPT.",
    ] {
        let _ = writeln!(head, "{line}");
    }
    head
}
