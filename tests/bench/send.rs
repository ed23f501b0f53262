//! The sending benchmark: messages a second into Postfix's `smtp-sink`, beside Postfix's own `smtp-source -d`.
//!
//! `SMTP_SINK=/path/to/smtp-sink SMTP_SOURCE=/path/to/smtp-source cargo bench --bench send`, with `LD_LIBRARY_PATH` at Postfix's
//! libraries if they were only unpacked. On a machine that
//! does other work, `taskset -c 0` in front makes it steady: both sides then share one core with the sink. Each line is the median of five runs, ours and theirs by turns, against one sink.

use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, ExitCode, Stdio};
use std::time::{Duration, Instant};

use retourpost::outlet::smtp::{SmtpOptions, SmtpOutlet};
use retourpost::outlet::{Envelope, Outgoing};

const N_RUNS: usize = 5;
const N_MESSAGES: usize = 20_000;
/// What smtp-source is told to send, in octets; ours is no smaller.
const N_OCTETS: usize = 6000;

fn main() -> ExitCode {
    let programs = [program("SMTP_SINK"), program("SMTP_SOURCE")];
    let [Some(sink), Some(source)] = programs else {
        eprintln!("set SMTP_SINK and SMTP_SOURCE to the programs of Postfix; nothing was measured");
        return ExitCode::from(69);
    };
    let port = TcpListener::bind("127.0.0.1:0").and_then(|listener| listener.local_addr()).expect("a free port").port();
    let address = format!("127.0.0.1:{port}");
    let _sink = Sink::start(&sink, &address);
    let messages = vec![message(); N_MESSAGES];
    println!("{N_MESSAGES} messages of {N_OCTETS} octets, median of {N_RUNS}, messages a second");
    println!("{:>11}  {:>10}  {:>15}  {:>6}", "connections", "retourpost", "smtp-source -d", "ratio");
    for n_connections in [1, 16] {
        let mut rates = [Vec::new(), Vec::new()];
        for _ in 0..N_RUNS {
            rates[0].push(ours(&address, n_connections, &messages));
            rates[1].push(theirs(&source, &address, n_connections));
        }
        let [ours, theirs] = rates.map(median);
        println!("{n_connections:>11}  {ours:>10.0}  {theirs:>15.0}  {:>6.2}", ours / theirs);
    }
    ExitCode::SUCCESS
}

fn program(variable: &str) -> Option<PathBuf> {
    std::env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file())
}

/// A sink that ends with the benchmark.
struct Sink(Child);

impl Sink {
    fn start(program: &PathBuf, address: &str) -> Self {
        let mut command = Command::new(program);
        // As root it insists on being told whom to run as.
        if is_root() {
            command.args(["-u", "nobody"]);
        }
        command.args([address, "1024"]).stdout(Stdio::null()).stderr(Stdio::null());
        let sink = Self(command.spawn().expect("smtp-sink runs"));
        let deadline = Instant::now() + Duration::from_secs(5);
        while TcpStream::connect(address).is_err() {
            assert!(Instant::now() < deadline, "smtp-sink does not listen");
            std::thread::sleep(Duration::from_millis(20));
        }
        sink
    }
}

impl Drop for Sink {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout == b"0\n")
}

fn message() -> Outgoing {
    let mut octets = b"From: <postmaster@example.org>\r\nTo: <kari@example.com>\r\nSubject: x\r\n\r\n".to_vec();
    while octets.len() < N_OCTETS {
        octets.extend_from_slice(b"The quick brown fox jumps over the lazy dog, and then it does so again.\r\n");
    }
    Outgoing::new(Envelope::null_sender("kari@example.com"), octets)
}

fn ours(address: &str, n_connections: usize, messages: &[Outgoing]) -> f64 {
    let options = SmtpOptions::parse(&format!("smtp://{address}?starttls=never")).expect("a URL");
    let outlet = SmtpOutlet::connect_options(options.with_connections(n_connections));
    let begun = Instant::now();
    let deliveries = outlet.send_all(messages);
    let seconds = begun.elapsed().as_secs_f64();
    let n_accepted = deliveries.iter().filter(|delivery| delivery.is_accepted()).count();
    assert_eq!(n_accepted, messages.len(), "all accepted");
    messages.len() as f64 / seconds
}

/// `-d`: keeps its connections, as we do. `-l`: octets of the body.
fn theirs(source: &PathBuf, address: &str, n_connections: usize) -> f64 {
    let numbers = [n_connections.to_string(), N_MESSAGES.to_string(), N_OCTETS.to_string()];
    let mut command = Command::new(source);
    command.args([
        "-d",
        "-s",
        &numbers[0],
        "-m",
        &numbers[1],
        "-l",
        &numbers[2],
        "-f",
        "a@example.org",
        "-t",
        "b@example.com",
        address,
    ]);
    let begun = Instant::now();
    let status = command.stdout(Stdio::null()).status().expect("smtp-source runs");
    assert!(status.success(), "smtp-source sends");
    N_MESSAGES as f64 / begun.elapsed().as_secs_f64()
}

fn median(mut rates: Vec<f64>) -> f64 {
    rates.sort_by(f64::total_cmp);
    rates[rates.len() / 2]
}
