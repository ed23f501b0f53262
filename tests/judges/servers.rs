//! Mail servers that take what is sent: aiosmtpd, which keeps every message, Postfix, which passes it on, and Postfix's smtp-sink,
//! which can fail in many ways; and Postfix's smtp-source to send. All on loopback and free ports; each ends with the value that stands for it.

use crate::corpus::corpus;
use crate::judge::{command, home};
use serde::Deserialize;
use std::fs;
use std::io::{self, BufRead as _, BufReader};
use std::net::{Ipv4Addr, SocketAddrV4, TcpListener, TcpStream};
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, ExitStatus, Output, Stdio};
use std::sync::{Arc, Mutex, MutexGuard};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

/// aiosmtpd, keeping what it takes.
pub(crate) struct Capture {
    pub(crate) port: u16,
    child: Child,
    stdin: Option<ChildStdin>,
    /// Reads what it prints; a full pipe would stop it.
    reader: Option<JoinHandle<()>>,
    taken: Arc<Mutex<Vec<Taken>>>,
}

/// A message that the capture took.
#[derive(Debug, Clone, Deserialize)]
pub(crate) struct Taken {
    file: String,
    /// `<>` is the null sender.
    pub(crate) sender: String,
    pub(crate) recipients: Vec<String>,
    pub(crate) options: Vec<String>,
    #[serde(skip)]
    pub(crate) octets: Vec<u8>,
}

impl Capture {
    /// Starts the server with a folder of its own below `target/judges/captured`; the options are those of
    /// `programs/capture.py`.
    pub(crate) fn start(name: &str, options: &[&str]) -> Self {
        let folder = home().join("captured").join(name);
        let _ = fs::remove_dir_all(&folder);
        let mut child = command(&["capture"])
            .arg(&folder)
            .args(options)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("bash can be started");
        let stdin = child.stdin.take();
        let mut stdout = BufReader::new(child.stdout.take().expect("the output is piped"));
        let mut port = String::new();
        stdout.read_line(&mut port).expect("the output can be read");
        let taken = Arc::default();
        let reader = std::thread::spawn({
            let (folder, taken) = (folder.clone(), Arc::clone(&taken));
            move || stdout.lines().for_each(|line| note(&line.expect("the output can be read"), &folder, &taken))
        });
        let port = port
            .trim()
            .parse()
            .unwrap_or_else(|_| panic!("the judge capture does not start; run tests/run, which installs it"));
        Self { port, child, stdin, reader: Some(reader), taken }
    }

    /// The first message to this recipient, if it has come.
    pub(crate) fn taken_for(&self, recipient: &str) -> Option<Taken> {
        self.all().iter().find(|taken| taken.recipients.iter().any(|it| it == recipient)).cloned()
    }

    /// Waits for the first message to this recipient, which comes by way of somebody else.
    pub(crate) fn wait_for(&self, recipient: &str) -> Taken {
        patiently(recipient, || self.taken_for(recipient))
    }

    /// How many messages it has taken.
    pub(crate) fn n_taken(&self) -> usize {
        self.all().len()
    }

    fn all(&self) -> MutexGuard<'_, Vec<Taken>> {
        self.taken.lock().expect("nobody panics while holding it")
    }

    /// Waits until it has taken so many messages, which come by way of somebody else, and ends as in [`finish`](Self::finish).
    pub(crate) fn finish_with(self, n: usize) -> Vec<Taken> {
        patiently(&format!("message {n}"), || (self.n_taken() >= n).then_some(()));
        self.finish()
    }

    /// Ends the server and gives what it took, in order.
    pub(crate) fn finish(mut self) -> Vec<Taken> {
        drop(self.stdin.take());
        self.child.wait().expect("a child can be waited for");
        self.reader.take().expect("only this takes it").join().expect("reading does not panic");
        std::mem::take(&mut *self.all())
    }
}

/// Reads a line that the capture printed, and the message that it tells of.
fn note(line: &str, folder: &Path, all: &Mutex<Vec<Taken>>) {
    let taken: Taken = serde_json::from_str(line).unwrap_or_else(|error| panic!("{error}: {line}"));
    let octets = fs::read(folder.join(&taken.file)).expect("the capture wrote it");
    all.lock().expect("nobody panics while holding it").push(Taken { octets, ..taken });
}

/// Asks again and again until there is an answer.
pub(crate) fn patiently<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + PATIENCE;
    loop {
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(Instant::now() < deadline, "{what} has not come");
        std::thread::sleep(Duration::from_millis(5));
    }
}

impl Drop for Capture {
    fn drop(&mut self) {
        // It ends when its standard input does; waiting leaves no process behind.
        drop(self.stdin.take());
        let _ = self.child.wait();
    }
}

/// How long something on this system may take that takes a moment.
const PATIENCE: Duration = Duration::from_secs(20);

/// Postfix, which passes on what it takes.
pub(crate) struct Postfix {
    pub(crate) port: u16,
    folder: PathBuf,
    child: Child,
}

impl Postfix {
    /// Starts it with a folder of its own below `target/judges/postfix`, settings of postconf(5), such as `smtputf8_enable=no`, and a
    /// server on this port as its next hop.
    pub(crate) fn start(name: &str, next: u16, settings: &[&str]) -> Self {
        Self::start_to(name, SocketAddrV4::new(Ipv4Addr::LOCALHOST, next), settings)
    }

    /// The same with a next hop at any address.
    pub(crate) fn start_to(name: &str, next: SocketAddrV4, settings: &[&str]) -> Self {
        // Between looking for a free port and listening on it, somebody else may take it.
        let address = || SocketAddrV4::new(Ipv4Addr::LOCALHOST, free_port());
        let started = (0..3).map(|_| Self::try_start(name, address(), next, settings)).find(Result::is_ok);
        let Some(Ok(postfix)) = started else {
            panic!("Postfix does not start; run tests/run, which installs it, as root")
        };
        postfix
    }

    /// The same at this address.
    pub(crate) fn start_at(name: &str, address: SocketAddrV4, next: SocketAddrV4, settings: &[&str]) -> Self {
        Self::try_start(name, address, next, settings)
            .unwrap_or_else(|ended| panic!("Postfix does not start at {address}: {ended}"))
    }

    fn try_start(name: &str, address: SocketAddrV4, next: SocketAddrV4, settings: &[&str]) -> Result<Self, ExitStatus> {
        let folder = home().join("postfix").join(name);
        let _ = fs::remove_dir_all(&folder);
        let child = command(&["postfix", path_text(&folder), &address.to_string(), &next.to_string()])
            .arg(format!("smtpd_banner = $myhostname ESMTP {}", path_text(&folder)))
            .args(settings)
            .spawn()
            .expect("bash can be started");
        let mut postfix = Self { port: address.port(), folder, child };
        wait_until_it_greets(&mut postfix.child, address, path_text(&postfix.folder))?;
        Ok(postfix)
    }

    /// Changes a setting of postconf(5), and reads the configuration again.
    pub(crate) fn set(&self, setting: &str) {
        let main = self.folder.join("conf/main.cf");
        let settings = fs::read_to_string(&main).expect("it has a configuration") + setting + "\n";
        fs::write(&main, settings).expect("target can be written");
        let ran = Command::new("kill").args(["-HUP", &self.child.id().to_string()]).status();
        assert!(ran.expect("kill(1) is there").success(), "{setting}");
    }

    /// Tries everything that waits in its queue now: `postqueue -f`.
    pub(crate) fn flush(&self) {
        self.manage("postqueue", &["-f"]);
    }

    /// Holds messages back, by their queue ids: `postsuper -h`.
    pub(crate) fn hold(&self, queue_ids: &[String]) {
        let arguments: Vec<_> = queue_ids.iter().flat_map(|id| ["-h", id]).collect();
        self.manage("postsuper", &arguments);
    }

    /// Lets all go on that were held back: `postsuper -H ALL`.
    pub(crate) fn release(&self) {
        self.manage("postsuper", &["-H", "ALL"]);
    }

    fn manage(&self, program: &str, arguments: &[&str]) {
        let conf = self.folder.join("conf");
        let ran = command(&["--with-env", program, "-c", path_text(&conf)]).args(arguments).output();
        let ran = ran.expect("bash can be started");
        assert!(ran.status.success(), "{program}: {}", String::from_utf8_lossy(&ran.stderr));
    }

    /// What it logged: nothing yet where it has no log.
    pub(crate) fn log(&self) -> String {
        match fs::read_to_string(self.folder.join("log")) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => String::new(),
            log => log.expect("Postfix logs"),
        }
    }

    /// How many messages wait in its queue.
    pub(crate) fn n_queued(&self) -> usize {
        let in_queue = |name: &str| files_below(&self.folder.join("queue").join(name));
        ["incoming", "active", "deferred"].map(in_queue).iter().sum()
    }
}

/// A queue is a folder of files, or of folders of files.
fn files_below(folder: &Path) -> usize {
    let Ok(entries) = fs::read_dir(folder) else { return 0 };
    let count = |path: PathBuf| if path.is_dir() { files_below(&path) } else { 1 };
    entries.filter_map(|entry| Some(count(entry.ok()?.path()))).sum()
}

impl Drop for Postfix {
    fn drop(&mut self) {
        // Its daemons end when their master is gone.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Exim, which passes on what it takes, reports through a filter.
pub(crate) struct Exim {
    pub(crate) port: u16,
    folder: PathBuf,
    child: Child,
}

impl Exim {
    /// Starts it with a folder of its own below `target/judges/exim`, a server on this port as its next hop, these lines of its
    /// transport and these of its main section.
    pub(crate) fn start(name: &str, next: u16, transport: &[String], settings: &[&str]) -> Self {
        let started = (0..3).map(|_| Self::try_start(name, next, transport, settings)).find(Result::is_ok);
        let Some(Ok(exim)) = started else { panic!("Exim does not start; run tests/run, which installs it") };
        exim
    }

    fn try_start(name: &str, next: u16, transport: &[String], settings: &[&str]) -> Result<Self, ExitStatus> {
        let folder = home().join("exim").join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("target can be written");
        let (port, lines) = (free_port(), folder.join("transport"));
        fs::write(&lines, transport.join("\n") + "\n").expect("target can be written");
        let child = command(&["exim", path_text(&folder), &port.to_string(), &next.to_string(), path_text(&lines)])
            .arg(format!("smtp_banner = $primary_hostname ESMTP {}", path_text(&folder)))
            .args(settings)
            .spawn()
            .expect("bash can be started");
        let mut exim = Self { port, folder, child };
        wait_until_it_greets(&mut exim.child, SocketAddrV4::new(Ipv4Addr::LOCALHOST, port), path_text(&exim.folder))?;
        Ok(exim)
    }

    /// What it logged.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.folder.join("log-main")).unwrap_or_default()
    }
}

impl Drop for Exim {
    fn drop(&mut self) {
        // What it started is one delivery at a time, which ends by itself.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Postfix's smtp-sink.
pub(crate) struct Sink {
    pub(crate) port: u16,
    child: Child,
}

impl Sink {
    /// Starts it with options of smtp-sink(1), such as `-f rcpt` to refuse recipients for good.
    pub(crate) fn start(options: &[&str]) -> Self {
        // Between looking for a free port and listening on it, somebody else may take it.
        let started = (0..3).map(|_| Self::try_start(options)).find(Result::is_ok);
        let Some(Ok(sink)) = started else { panic!("smtp-sink does not start; run tests/run, which installs it") };
        sink
    }

    fn try_start(options: &[&str]) -> Result<Self, ExitStatus> {
        let port = free_port();
        let child = command(&["--with-env", "smtp-sink"])
            .args(AS_ROOT.iter().filter(|_| is_root()))
            .args(options)
            .args([&format!("127.0.0.1:{port}"), "64"])
            .spawn()
            .expect("bash can be started");
        let mut sink = Self { port, child };
        wait_until_it_listens(&mut sink.child, port)?;
        Ok(sink)
    }
}

pub(crate) fn wait_until_it_listens(child: &mut Child, port: u16) -> Result<(), ExitStatus> {
    wait_until(child, || TcpStream::connect(SocketAddrV4::new(Ipv4Addr::LOCALHOST, port)).is_ok())
}

/// Until it is this server that answers at this address: its greeting has these words. Another one may have taken the port, even one
/// that says nothing.
fn wait_until_it_greets(child: &mut Child, address: SocketAddrV4, words: &str) -> Result<(), ExitStatus> {
    wait_until(child, || greeting(address).is_ok_and(|greeting| greeting.contains(words)))
}

fn greeting(address: SocketAddrV4) -> io::Result<String> {
    let stream = TcpStream::connect(address)?;
    stream.set_read_timeout(Some(Duration::from_secs(1)))?;
    let mut line = String::new();
    BufReader::new(stream).read_line(&mut line)?;
    Ok(line)
}

/// Until it is ready, or has ended.
pub(crate) fn wait_until(child: &mut Child, mut is_ready: impl FnMut() -> bool) -> Result<(), ExitStatus> {
    let deadline = Instant::now() + PATIENCE;
    while !is_ready() {
        if let Some(ended) = child.try_wait().expect("a child can be asked") {
            return Err(ended);
        }
        assert!(Instant::now() < deadline, "it is not ready");
        std::thread::sleep(Duration::from_millis(5));
    }
    Ok(())
}

impl Drop for Sink {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Root must tell smtp-sink whom to run as.
const AS_ROOT: [&str; 2] = ["-u", "root"];

fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

pub(crate) fn free_port() -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("loopback has a free port");
    listener.local_addr().expect("a bound listener has an address").port()
}

/// Sends with Postfix's smtp-source, with options of smtp-source(1).
pub(crate) fn smtp_source(port: u16, options: &[&str]) -> Output {
    command(&["--with-env", "smtp-source"])
        .args(options)
        .arg(format!("127.0.0.1:{port}"))
        .output()
        .expect("bash can be started")
}

/// smtp-source reads a message with the system's line ends.
fn for_smtp_source(octets: &[u8], name: &str) -> PathBuf {
    let path = home().join(name);
    let text: Vec<_> = octets.iter().copied().filter(|octet| *octet != b'\r').collect();
    fs::write(&path, text).expect("target can be written");
    path
}

pub(crate) fn path_text(path: &Path) -> &str {
    path.to_str().expect("the repository has a path in UTF-8")
}

#[test]
fn a_notice_passes_from_smtp_source_to_aiosmtpd_octet_for_octet() {
    let notice = fs::read(corpus().folder.join("mailbox-unknown-failed.nl.eml")).expect("the corpus has it");
    let file = for_smtp_source(&notice, "smtp-source.eml");
    let capture = Capture::start("octet-for-octet", &[]);
    let sent = smtp_source(capture.port, &["-m", "3", "-f", "", "-t", "kari@example.com", "-F", path_text(&file)]);
    assert!(sent.status.success(), "{}", String::from_utf8_lossy(&sent.stderr));
    let taken = capture.finish();
    assert_eq!(taken.len(), 3);
    for message in taken {
        assert_eq!(message.sender, "<>");
        assert_eq!(message.options, [""; 0]);
        assert_eq!(message.recipients, ["kari@example.com"]);
        // smtp-source ends every message with an empty line of its own.
        let octets = message.octets.strip_suffix(b"\r\n").expect("the message ends with CRLF");
        assert_eq!(String::from_utf8_lossy(octets), String::from_utf8_lossy(&notice));
    }
}

#[test]
fn the_capture_refuses_one_recipient_and_keeps_nothing() {
    let capture = Capture::start("refused", &["--refuse-recipient", "kari@example.com"]);
    let sent = smtp_source(capture.port, &["-f", "ola@example.no", "-t", "kari@example.com"]);
    assert!(String::from_utf8_lossy(&sent.stderr).contains("550 5.1.1"), "{sent:?}");
    assert!(capture.finish().is_empty());
}

#[test]
fn the_sink_takes_what_is_sent_over_several_connections() {
    let sink = Sink::start(&[]);
    let sent = smtp_source(sink.port, &["-s", "4", "-m", "100", "-l", "6000"]);
    assert!(sent.status.success(), "{}", String::from_utf8_lossy(&sent.stderr));
}

#[test]
fn the_sink_refuses_at_the_command_it_was_told() {
    for (command, word) in [("mail", "MAIL"), ("rcpt", "RCPT"), ("data", "DATA")] {
        let sink = Sink::start(&["-f", command]);
        let sent = smtp_source(sink.port, &["-m", "1"]);
        let told = String::from_utf8_lossy(&sent.stderr).into_owned();
        assert!(!sent.status.success() && told.contains("500"), "{word}: {told}");
    }
}
