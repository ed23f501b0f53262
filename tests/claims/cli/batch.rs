//! Batches: prepared, shown, confirmed, sent; and whatever happens in between, nothing is sent twice.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{self, Sender};
use std::sync::{Arc, Condvar, Mutex};
use std::thread;
use std::time::Duration;

use retourpost::outlet::batch::BatchFolder;
use serde_json::Value;

use super::{
    Ended, MailServer, ended, folder, names_in, report, retourpost, root, run, run_in, takes_all, text_of, with,
    written,
};

const HOST: [&str; 2] = ["--reporting-mta", "mx.example.com"];

/// A line of a batch: the notice goes to this reader.
fn line(reader: &str) -> String {
    report("ola@example.no").replace("kari@example.com", reader) + "\n"
}

fn lines(n: usize) -> String {
    (0..n).map(|n| line(&format!("kari{n}@example.com"))).collect()
}

fn is_soak() -> bool {
    std::env::var_os("TESTS_SOAK").is_some_and(|value| value == "1")
}

fn numbers(document: &Value, name: &str) -> usize {
    document["outcome"][name].as_u64().unwrap_or_else(|| panic!("{name} in {document}")) as usize
}

// ---- a server that ends its client

/// Where in the life of a message its client is ended.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Stage {
    Connected,
    Mail,
    Rcpt,
    Data,
    /// All of it is there, and nothing is answered yet.
    Taken,
    Answered,
}

const STAGES: [Stage; 6] = [Stage::Mail, Stage::Taken, Stage::Rcpt, Stage::Answered, Stage::Data, Stage::Connected];

#[derive(Debug, Clone, Copy, PartialEq)]
enum Signal {
    /// SIGKILL: whoever gets it does nothing more.
    Kill,
    /// SIGTERM.
    Terminate,
}

/// That the client gets a signal at a stage, when so many messages were taken.
#[derive(Debug, Clone, Copy)]
struct Plan {
    signal: Signal,
    stage: Stage,
    n_taken: usize,
}

#[derive(Default)]
struct Shared {
    /// The Message-IDs of what was taken.
    taken: Mutex<Vec<String>>,
    plan: Mutex<Option<(Plan, Sender<()>)>>,
    child: Mutex<Option<Child>>,
    is_started: Condvar,
}

/// A server that writes down what it takes, and ends its client where it is told to.
struct Reaper {
    url: String,
    shared: Arc<Shared>,
}

impl Reaper {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        let url = format!("smtp://{}", listener.local_addr().expect("an address"));
        let shared = Arc::new(Shared::default());
        let of_server = Arc::clone(&shared);
        // Ends with the test process.
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let shared = Arc::clone(&of_server);
                thread::spawn(move || drop(shared.serve(&stream)));
            }
        });
        Self { url, shared }
    }

    /// Runs the program, which gets a signal as planned, to its end.
    fn run(&self, arguments: &[&str], plan: Plan) -> std::process::Output {
        let (sender, reaped) = mpsc::channel();
        *self.shared.plan.lock().expect("whole") = Some((plan, sender));
        let child = retourpost(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program");
        *self.shared.child.lock().expect("whole") = Some(child);
        self.shared.is_started.notify_all();
        let within = Duration::from_secs(120);
        reaped.recv_timeout(within).unwrap_or_else(|_| panic!("{plan:?} never came"));
        let child = self.shared.child.lock().expect("whole").take().expect("it was started");
        child.wait_with_output().expect("its end")
    }

    fn taken(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for id in self.shared.taken.lock().expect("whole").iter() {
            *counts.entry(id.clone()).or_default() += 1;
        }
        counts
    }
}

impl Shared {
    fn at(&self, stage: Stage) {
        let mut plan = self.plan.lock().expect("whole");
        let n_taken = self.taken.lock().expect("whole").len();
        let Some((due, _)) = &*plan else { return };
        if due.stage != stage || due.n_taken > n_taken {
            return;
        }
        let (due, reaped) = plan.take().expect("there is one");
        let mut child =
            self.is_started.wait_while(self.child.lock().expect("whole"), |child| child.is_none()).expect("whole");
        let child = child.as_mut().expect("it was started");
        match due.signal {
            Signal::Kill => {
                child.kill().expect("it is there");
                // Whatever it is told from now on, it does not hear.
                child.wait().expect("its end");
            }
            Signal::Terminate => {
                let id = child.id().to_string();
                assert!(Command::new("kill").args(["-TERM", &id]).status().expect("kill").success());
            }
        }
        let _ = reaped.send(());
    }

    fn serve(&self, stream: &TcpStream) -> io::Result<()> {
        let mut reader = BufReader::new(stream);
        let say = |text: &str| write!(&mut &*stream, "{text}\r\n");
        self.at(Stage::Connected);
        say("220 mx.example ready")?;
        loop {
            let mut line = String::new();
            if reader.read_line(&mut line)? == 0 {
                return Ok(());
            }
            match line.get(..4).unwrap_or_default().to_ascii_uppercase().as_str() {
                "EHLO" => say("250-mx.example\r\n250 PIPELINING")?,
                "MAIL" => {
                    self.at(Stage::Mail);
                    say("250 2.1.0 Ok")?;
                }
                "RCPT" => {
                    self.at(Stage::Rcpt);
                    say("250 2.1.5 Ok")?;
                }
                "DATA" => {
                    self.at(Stage::Data);
                    say("354 go on")?;
                    let Some(id) = message_id(&mut reader)? else { return Ok(()) };
                    self.taken.lock().expect("whole").push(id);
                    self.at(Stage::Taken);
                    say("250 2.0.0 Ok")?;
                    self.at(Stage::Answered);
                }
                "QUIT" => return say("221 bye"),
                _ => say("250 2.0.0 Ok")?,
            }
        }
    }
}

/// Reads a message to its end. Nothing if the connection ends before.
fn message_id(reader: &mut impl BufRead) -> io::Result<Option<String>> {
    let mut id = None;
    loop {
        let mut line = Vec::new();
        if reader.read_until(b'\n', &mut line)? == 0 {
            return Ok(None);
        }
        if line == b".\r\n" {
            return Ok(Some(id.expect("a notice has a Message-ID")));
        }
        let text = String::from_utf8_lossy(&line);
        if let Some(value) = text.strip_prefix("Message-ID: ").filter(|_| id.is_none()) {
            id = Some(value.trim().to_owned());
        }
    }
}

/// The Message-IDs of a batch.
fn prepared_ids(batch: &Path) -> BTreeSet<String> {
    let lines = fs::read_to_string(batch.join("letters.ndjson")).expect("the letters");
    let id = |line: &str| {
        serde_json::from_str::<Value>(line).expect("JSON")["message_id"].as_str().expect("an id").to_owned()
    };
    lines.lines().map(id).collect()
}

fn unsure_ids(document: &Value) -> BTreeSet<String> {
    let letters = document["outcome"]["letters"].as_array().expect("letters");
    let unsure = letters.iter().filter(|letter| letter["outcome"] == "unsure");
    unsure.map(|letter| letter["message_id"].as_str().expect("an id").to_owned()).collect()
}

/// Of a thousand notices with `TESTS_SOAK=1`, ended at twenty points; of two hundred at six otherwise.
#[cfg(feature = "smtp")]
#[test]
fn a_batch_that_is_killed_again_and_again_sends_each_notice_once_or_says_that_it_is_unsure() {
    for n_connections in ["1", "5"] {
        let (n, n_points) = if is_soak() { (1_000, 20) } else { (200, 6) };
        let folder = folder(&format!("batch-killed-{n_connections}"));
        let server = Reaper::start();
        let reports = written(&folder, "reports.ndjson", &lines(n));
        let batch = folder.join("reports.ndjson.batch");
        let way = ["--smtp", &server.url, "--yes", "--connections", n_connections];
        let again = with(&with(&["send", &reports], &HOST), &way);
        let resume = ["send", "--resume", &text_of(&batch), "--connections", n_connections];
        for point in 0..n_points {
            let stage = STAGES[point % STAGES.len()];
            // It connects when it begins, and not later.
            let n_taken = if stage == Stage::Connected { 0 } else { (point + 1) * n / (n_points + 2) };
            let plan = Plan { signal: Signal::Kill, stage, n_taken };
            // The same command, and --resume, go on alike.
            let output = server.run(if point % 2 == 0 { &again } else { &resume }, plan);
            assert_eq!(output.status.code(), None, "{plan:?} {}", String::from_utf8_lossy(&output.stderr));
        }
        let ended = run(&with(&resume, &["--json"]));
        let (document, taken, ids) = (ended.json(), server.taken(), prepared_ids(&batch));
        let unsure = unsure_ids(&document);
        assert_eq!((document["outcome"]["closed"].as_bool(), ids.len()), (Some(true), n), "{}", ended.said);
        assert_eq!(numbers(&document, "sent") + numbers(&document, "unsure"), n);
        assert_eq!((ended.code, unsure.len()), (if unsure.is_empty() { 0 } else { 75 }, numbers(&document, "unsure")));
        for id in &ids {
            let n_times = taken.get(id).copied().unwrap_or_default();
            let is_right = if unsure.contains(id) { n_times <= 1 } else { n_times == 1 };
            assert!(is_right, "{id} was taken {n_times} times; unsure: {}", unsure.contains(id));
        }
        assert!(taken.keys().all(|id| ids.contains(id)), "nothing else was sent");
        // No more than was under way at each point.
        let n_connections: usize = n_connections.parse().expect("a number");
        assert!(unsure.len() <= n_points * n_connections, "{} unsure", unsure.len());
        let n_there = unsure.iter().filter(|id| taken.contains_key(*id)).count();
        println!(
            "{n} notices, {n_connections} connections, killed at {n_points} points: {} taken once, {} unsure, \
             {n_there} of them taken once, none twice",
            n - unsure.len(),
            unsure.len()
        );
        // A closed batch sends nothing, and what is unsure is sent again when its owner says so.
        let closed = run(&with(&resume, &["--json"])).with(0, &["nothing is left to be sent"]);
        assert_eq!(unsure_ids(&closed.json()), unsure);
        assert_eq!(server.taken(), taken);
        run(&again).with(0, &["nothing is left to be sent"]);
        if !unsure.is_empty() {
            run(&resume[..3]).with(0, &[]);
            run(&with(&resume, &["--resend-unsure"])).with(64, &["--yes is not given"]);
            let resent = run(&with(&resume, &["--resend-unsure", "--yes", "--json"])).well();
            assert_eq!(numbers(&resent.json(), "sent"), n);
            let all = server.taken();
            assert!(ids.iter().all(|id| all[id] == 1 + usize::from(unsure.contains(id) && taken.contains_key(id))));
        }
    }
}

#[cfg(all(unix, feature = "smtp"))]
#[test]
fn a_signal_stops_at_a_letter_and_nothing_is_unsure() {
    let folder = folder("batch-stopped");
    let server = Reaper::start();
    let reports = written(&folder, "reports.ndjson", &lines(60));
    let arguments = with(&["send", &reports, "--yes", "--smtp", &server.url, "--json"], &HOST);
    for stage in [Stage::Data, Stage::Mail] {
        let n_taken = server.taken().len() + 10;
        let plan = Plan { signal: Signal::Terminate, stage, n_taken };
        let stopped = ended(server.run(&arguments, plan));
        let root = text_of(&folder.join("reports.ndjson.batch"));
        let how = format!("stopped; go on with `retourpost send --resume {root}`");
        let document = stopped.with(75, &["stopping after what is under way", &how, "not tried"]).json();
        assert_eq!((document["outcome"]["interrupted"].as_bool(), numbers(&document, "unsure")), (Some(true), 0));
        assert_eq!(numbers(&document, "sent"), server.taken().len());
        assert!(numbers(&document, "not_tried") > 0);
    }
    run(&arguments).with(0, &["so far", "60 sent, 0 failed"]);
    assert!(server.taken().len() == 60 && server.taken().values().all(|n| *n == 1));
}

// ---- before anything is sent

fn mail_server() -> MailServer {
    MailServer::start(takes_all)
}

#[cfg(feature = "smtp")]
#[test]
fn without_a_terminal_nobody_is_asked_and_nothing_is_sent_without_yes() {
    let folder = folder("batch-asking");
    let server = mail_server();
    let reports = written(&folder, "reports.ndjson", &lines(3));
    let arguments = with(&["send", &reports, "--smtp", &server.url], &HOST);
    let words = ["3 reports, 3 notices", "nobody can be asked", "--yes", "3 notices are prepared in", "--resume"];
    run(&arguments).with(64, &words);
    assert!(server.seen().is_empty());
    // What was prepared can be looked at, and sent as it is: the way is remembered.
    let root = text_of(&folder.join("reports.ndjson.batch"));
    let messages = names_in(&folder.join("reports.ndjson.batch/messages"));
    assert_eq!(messages.into_iter().collect::<Vec<_>>(), ["000001.eml", "000002.eml", "000003.eml"]);
    run(&["send", "--resume", &root]).with(64, &["nobody can be asked"]);
    run(&["send", "--resume", &root, "--yes"]).with(0, &["3 sent, 0 failed"]);
    assert_eq!(server.seen().len(), 3);
    let ids = prepared_ids(Path::new(&root));
    let ids_of = |octets: &[u8]| ids.iter().filter(|id| String::from_utf8_lossy(octets).contains(*id)).count();
    assert!(server.seen().iter().all(|seen| ids_of(&seen.octets) == 1));
    // Whoever runs the command again does not send it again.
    run(&with(&arguments, &["--yes"])).with(0, &["nothing is left to be sent; 3 sent, 0 failed"]);
    assert_eq!(server.seen().len(), 3);
}

#[cfg(feature = "smtp")]
#[test]
fn one_report_is_sent_as_before_and_asks_where_that_is_wanted() {
    let folder = folder("batch-one");
    let server = mail_server();
    let one = written(&folder, "one.json", &report("ola@example.no"));
    let arguments = with(&["send", &one, "--smtp", &server.url], &HOST);
    run(&arguments).with(0, &["one.json: sent to kari@example.com"]);
    assert!(!folder.join("one.json.batch").exists());
    run(&with(&arguments, &["--confirm"])).with(64, &["1 notice is prepared in"]);
    assert_eq!(server.seen().len(), 1);
    run(&with(&arguments, &["--confirm", "--yes"])).with(0, &["1 sent, 0 failed"]);
    assert_eq!(server.seen().len(), 2);
}

#[cfg(feature = "smtp")]
#[test]
fn a_dry_run_shows_the_batch_and_sends_nothing() {
    let folder = folder("batch-summary");
    let mut text = line("kari@example.com")
        + &line("liv@example.net")
        + &line("Per@example.com").replace("550 5.1.1 User unknown", "552 5.2.2 Mailbox full");
    text += &line("kari@example.com").replace(r#""version":1"#, r#""version":1,"reader":{"language":"nb"}"#);
    text += &line("kari@example.com")
        .replace(r#""reply""#, r#""action":"delayed","reply""#)
        .replace("550 5.1.1", "450 4.2.0");
    text += &line("<>");
    for n in 0..12 {
        text += &format!("{{\"version\":{n}\n");
    }
    written(&folder, "reports.ndjson", &text);
    let arguments = with(&["send", "reports.ndjson", "--dry-run", "--smtp", "smtp://127.0.0.1:9"], &HOST);
    let shown = run_in(&folder, &arguments).with(65, &[]);
    let golden = root().join("tests/golden/batch/summary.txt");
    if std::env::var_os("TESTS_UPDATE_GOLDEN").is_some_and(|value| value == "1") {
        fs::write(&golden, &shown.said).expect("written");
    }
    assert_eq!(shown.said, fs::read_to_string(&golden).expect("the golden file"));
    let document = run_in(&folder, &with(&arguments, &["--json", "--quiet"])).with(65, &[]).json();
    let prepared = &document["prepared"];
    assert_eq!((prepared["reports"].as_u64(), prepared["notices"].as_u64()), (Some(18), Some(5)));
    assert_eq!(prepared["wrong"].as_array().map(Vec::len), Some(12));
    assert_eq!(
        (prepared["suppressed"][0]["code"].as_str(), &document["outcome"]),
        (Some("null-return-path"), &Value::Null)
    );
}

#[cfg(feature = "smtp")]
#[test]
fn other_input_is_prepared_anew_until_somebody_said_yes_and_refused_after() {
    let folder = folder("batch-changed");
    let server = MailServer::start(|recipient| match recipient {
        "<kari1@example.com>" => "450 4.2.0 Greylisted",
        _ => "250 2.1.5 Ok",
    });
    let reports = written(&folder, "reports.ndjson", &(lines(2) + "{\n"));
    let arguments = with(&["send", &reports, "--smtp", &server.url], &HOST);
    run(&arguments).with(64, &["2 notices are prepared", "reports.ndjson: line 3: "]);
    written(&folder, "reports.ndjson", &lines(3));
    run(&with(&arguments, &["--yes"])).with(75, &["2 sent, 1 failed: 1 not sent for now", "go on with"]);
    // Who mends a line now would send the others twice.
    written(&folder, "reports.ndjson", &lines(4));
    let words = ["made of other input", "--resume", "--batch"];
    run(&with(&arguments, &["--yes"])).with(65, &words);
    run(&with(&arguments, &["--yes", "--language", "nl"])).with(65, &words);
    assert_eq!(server.seen().len(), 2);
    written(&folder, "reports.ndjson", &lines(3));
    run(&arguments).with(75, &["so far", "2 sent, 1 not sent for now", "450 4.2.0"]);
    assert_eq!(server.seen().len(), 2);
}

#[test]
fn a_batch_in_which_all_is_wrong_can_be_mended_and_sent() {
    let folder = folder("batch-mended");
    let maildir = text_of(&folder.join("Mail"));
    let reports = written(&folder, "reports.ndjson", "{\n[]\n");
    let arguments = with(&["send", &reports, "--maildir", &maildir, "--yes"], &HOST);
    for _ in 0..2 {
        run(&arguments).with(65, &["2 reports, 0 notices", "line 1: ", "0 sent, 2 failed: 2 wrong"]);
    }
    written(&folder, "reports.ndjson", &lines(2));
    run(&arguments).with(0, &["2 sent, 0 failed"]);
}

#[cfg(feature = "smtp")]
#[test]
fn what_is_open_is_tried_again_by_another_way_and_that_is_confirmed_again() {
    let folder = folder("batch-other-way");
    let closed = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a port");
    let reports = written(&folder, "reports.ndjson", &lines(2));
    let url = format!("smtp://{closed}");
    let batch = text_of(&folder.join("batch"));
    let first = ["send", &reports, "--batch", &batch, "--yes", "--smtp", &url];
    run(&with(&first, &HOST)).with(75, &["0 sent, 2 failed: 2 not sent for now"]);
    let maildir = text_of(&folder.join("Mail"));
    let other = ["send", "--resume", &batch, "--maildir", &maildir];
    run(&other).with(64, &["nobody can be asked", &format!("maildir {maildir}")]);
    run(&with(&other, &["--yes"])).with(0, &["2 sent, 0 failed"]);
    assert_eq!(names_in(&folder.join("Mail/new")).len(), 2);
}

#[test]
fn a_stream_is_read_once_and_goes_on_from_its_folder() {
    let folder = folder("batch-stream");
    let (batch, maildir) = (text_of(&folder.join("batch")), text_of(&folder.join("Mail")));
    let arguments = with(&["send", "-", "--ndjson", "--maildir", &maildir, "--yes", "--batch", &batch], &HOST);
    let input = lines(2);
    super::run_with(&arguments, input.as_bytes()).with(0, &["2 sent, 0 failed"]);
    super::run_with(&arguments, input.as_bytes()).with(65, &["cannot be read twice", "--resume"]);
    run(&["send", "--resume", &batch]).with(0, &["nothing is left to be sent"]);
    assert_eq!(names_in(&folder.join("Mail/new")).len(), 2);
    let every = with(&["send", "-", "--ndjson", "--maildir", &maildir, "--yes", "--every", "1d"], &HOST);
    run(&every).with(64, &["anew each time"]);
}

#[test]
fn a_file_that_is_not_there_harms_no_other_and_nothing_is_made_beside_it() {
    let folder = folder("batch-absent");
    let maildir = text_of(&folder.join("Mail"));
    let absent = text_of(&folder.join("none/reports.ndjson"));
    let way = ["--maildir", &maildir, "--yes", "--reporting-mta", "mx.example.com"];
    run(&with(&["send", &absent], &way)).with(66, &["none/reports.ndjson: "]);
    assert!(!folder.join("none").exists());
    let there = written(&folder, "there.json", &report("ola@example.no"));
    run(&with(&["send", &there, &absent], &way)).with(66, &["none/reports.ndjson: ", "1 sent, 1 failed: 1 wrong"]);
    assert!(folder.join("there.json.batch/batch.json").exists() && !folder.join("none").exists());
}

#[test]
fn a_batch_that_another_process_works_on_is_left_alone() {
    let folder = folder("batch-locked");
    let reports = written(&folder, "reports.ndjson", &lines(2));
    let maildir = text_of(&folder.join("Mail"));
    let arguments = with(&["send", &reports, "--maildir", &maildir], &HOST);
    run(&arguments).with(64, &[]);
    let root = folder.join("reports.ndjson.batch");
    let held = BatchFolder::open(&root).expect("free");
    for arguments in [&with(&arguments, &["--yes"])[..], &["send", "--resume", &text_of(&root), "--yes"]] {
        run(arguments).with(75, &["another process works on this batch"]);
    }
    drop(held);
    run(&with(&arguments, &["--yes"])).with(0, &["2 sent"]);
    let nothing = text_of(&folder.join("nothing"));
    run(&["send", "--resume", &nothing, "--yes"]).with(65, &["no batch was prepared here"]);
    assert!(!Path::new(&nothing).exists());
    run(&with(&with(&["send", &reports, "--maildir", &maildir, "--yes"], &HOST), &["--batch", &maildir]))
        .with(74, &["holds something else"]);
}

// ---- a disk that is full

/// Runs the program where no file may grow beyond this many blocks of 512 octets.
#[cfg(unix)]
fn run_within(n_blocks: usize, arguments: &[&str]) -> Ended {
    let program = retourpost(arguments);
    let mut shell = Command::new("sh");
    // The signal would end the program before it could say anything; a disk that is full sends none.
    shell.args(["-c", &format!("trap '' XFSZ; ulimit -f {n_blocks}; exec \"$0\" \"$@\"")]);
    shell.arg(program.get_program()).args(program.get_args()).current_dir(root()).stdin(Stdio::null());
    for (name, value) in program.get_envs().filter(|(_, value)| value.is_none()) {
        assert!(value.is_none());
        shell.env_remove(name);
    }
    ended(shell.output().expect("sh"))
}

#[cfg(all(target_os = "linux", feature = "smtp"))]
#[test]
fn a_disk_that_is_full_while_preparing_leaves_nothing_half_written() {
    let folder = folder("batch-full-preparing");
    let server = mail_server();
    let reports = written(&folder, "reports.ndjson", &lines(5));
    let arguments = with(&["send", &reports, "--smtp", &server.url, "--yes"], &HOST);
    let root = folder.join("reports.ndjson.batch");
    // A message does not fit; then each does, and what is told of all of them does not.
    for (n_blocks, name) in [(2, "messages/000001.eml"), (40, "letters.ndjson")] {
        let many = written(&folder, "reports.ndjson", &lines(if n_blocks == 2 { 5 } else { 80 }));
        assert_eq!(many, reports);
        let words = [name, "File too large", "nothing was sent, and what was prepared is taken away"];
        run_within(n_blocks, &arguments).with(74, &words);
        assert_eq!(names_in(&root).into_iter().collect::<Vec<_>>(), ["lock"]);
        assert!(server.seen().is_empty());
    }
    run(&arguments).with(0, &["80 sent, 0 failed"]);
}

#[cfg(all(target_os = "linux", feature = "smtp"))]
#[test]
fn a_disk_that_is_full_while_sending_stops_before_the_next_letter_and_the_batch_goes_on_later() {
    let folder = folder("batch-full-sending");
    let server = mail_server();
    let reports = written(&folder, "reports.ndjson", &lines(80));
    run(&with(&["send", &reports, "--smtp", &server.url, "--dry-run"], &HOST)).well();
    let root = folder.join("reports.ndjson.batch");
    let resume = ["send", "--resume", &text_of(&root), "--yes", "--json"];
    let full = run_within(8, &resume);
    let document = full.with(74, &["journal.ndjson: File too large", "make room", "go on with"]).json();
    let (n_sent, n_seen) = (numbers(&document, "sent"), server.seen().len());
    assert!(n_sent == n_seen && n_sent > 5 && n_sent < 40, "{n_sent} sent, {n_seen} seen");
    let journal = fs::read_to_string(root.join("journal.ndjson")).expect("the journal");
    assert!(journal.ends_with("}\n"), "no half of a line is left: {journal}");
    // Of one letter at most it could not be noted that it was taken.
    let rest = run(&resume).json();
    assert!(numbers(&rest, "unsure") <= 1 && numbers(&rest, "sent") + numbers(&rest, "unsure") == 80);
    let recipients: BTreeSet<String> = server.seen().into_iter().map(|seen| seen.recipient).collect();
    assert_eq!((recipients.len(), server.seen().len()), (80, 80));
}

// ---- later, and again and again

/// Starts the program, and gives it SIGTERM when it has said this.
#[cfg(unix)]
fn run_until(arguments: &[&str], words: &str) -> Ended {
    let mut child = retourpost(arguments).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program");
    let mut stderr = BufReader::new(child.stderr.take().expect("a pipe"));
    let mut said = String::new();
    while !said.contains(words) {
        assert!(stderr.read_line(&mut said).expect("UTF-8") > 0, "it never said {words:?}: {said}");
    }
    assert!(Command::new("kill").args(["-TERM", &child.id().to_string()]).status().expect("kill").success());
    stderr.read_to_string(&mut said).expect("UTF-8");
    let ended = ended(child.wait_with_output().expect("its end"));
    Ended { said, ..ended }
}

#[cfg(all(unix, feature = "smtp"))]
#[test]
fn a_batch_for_later_waits_also_when_it_goes_on() {
    let folder = folder("batch-at");
    let server = mail_server();
    let reports = written(&folder, "reports.ndjson", &lines(2));
    let way = with(&["send", &reports, "--smtp", &server.url, "--yes"], &HOST);
    run(&with(&way, &["--at", "2001-01-01T00:00:00Z"])).with(64, &["--at: 2001-01-01T00:00:00Z has passed"]);
    run(&with(&way, &["--at", "tomorrow"])).with(64, &["--at", "2026-12-01T08:00:00+01:00"]);
    let root = text_of(&folder.join("reports.ndjson.batch"));
    assert!(!folder.join("reports.ndjson.batch/batch.json").exists());
    let later = with(&way, &["--at", "9998-01-01T00:00:00+01:00"]);
    for arguments in [&later[..], &["send", "--resume", &root]] {
        run_until(arguments, "waiting until 9998-01-01T00:00:00+01:00\n").with(75, &["stopped; go on with"]);
        assert!(server.seen().is_empty());
    }
    // Its owner thinks otherwise: the moment is the next second.
    let soon = retourpost::report::Moment::try_new(seconds_now() + 2, 0).expect("a moment").to_string();
    run(&["send", "--resume", &root, "--at", &soon, "--yes"]).with(0, &["2 sent, 0 failed"]);
    assert!(seconds_now() >= retourpost::report::Moment::parse(&soon).expect("a moment").unix_seconds());
    assert_eq!(server.seen().len(), 2);
}

#[cfg(all(unix, feature = "smtp"))]
fn seconds_now() -> i64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).expect("after 1970");
    i64::try_from(since.as_secs()).expect("a number")
}

#[cfg(unix)]
#[test]
fn a_recurring_batch_is_prepared_each_time_in_a_folder_of_its_own() {
    let folder = folder("batch-every");
    let (base, maildir) = (text_of(&folder.join("batches")), text_of(&folder.join("Mail")));
    let reports = written(&folder, "reports.ndjson", &lines(2));
    let way = with(&["send", &reports, "--maildir", &maildir, "--batch", &base], &HOST);
    run(&with(&way, &["--every", "1w"])).with(64, &["--every asks each time", "--yes"]);
    for text in ["1y", "0d", "soon"] {
        run(&with(&way, &["--every", text])).with(64, &["--every", "30m, 1h, 1d or 1w"]);
    }
    let arguments = with(&way, &["--every", "1w", "--yes", "--json"]);
    let ended = run_until(&arguments, "waiting until ").with(0, &["2 sent, 0 failed"]);
    assert_eq!(ended.out.lines().count(), 1);
    assert_eq!(ended.json()["outcome"]["sent"], 2);
    let folders = names_in(Path::new(&base));
    assert!(folders.len() == 1 && folders.first().is_some_and(|name| name.ends_with('Z')), "{folders:?}");
    assert_eq!(names_in(&folder.join("Mail/new")).len(), 2);
}
