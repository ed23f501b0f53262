//! The benchmark of the filter: how long `retourpost filter` takes as a whole process, beside `cat`, which does nothing.
//!
//! `cargo bench --bench filter`; on a machine that does other work, with `taskset -c 0` in front. The three take turns in one run. Each
//! line is of 200 runs, in milliseconds, from the start of the process to the end of its output.

use std::io::{Read as _, Write as _};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

const N_RUNS: usize = 200;
const N_OCTETS: usize = 10_000;

fn main() {
    let report = report();
    let mail = mail(report.len());
    let report = report.into_bytes();
    assert!(report.len() + 100 > N_OCTETS, "{} octets", report.len());
    let ours = env!("CARGO_BIN_EXE_retourpost");
    let rows: [(&str, &[&str], &[u8]); 3] = [
        ("cat", &["cat"], &report),
        ("filter, of mail that is no report", &[ours, "filter", "--quiet"], &mail),
        ("filter, of a report", &[ours, "filter", "--quiet", "--language", "nl"], &report),
    ];
    let mut times = [const { Vec::new() }; 3];
    for _ in 0..N_RUNS {
        for (at, (_, command, input)) in rows.iter().enumerate() {
            times[at].push(run(command, input));
        }
    }
    println!("a message of {} octets, {N_RUNS} runs, milliseconds", report.len());
    println!("{:>35}  {:>6}  {:>6}", "", "median", "p99");
    for ((name, _, _), mut times) in rows.iter().zip(times) {
        times.sort_unstable();
        let at = |percent: usize| times[(times.len() - 1) * percent / 100].as_secs_f64() * 1e3;
        println!("{name:>35}  {:>6.2}  {:>6.2}", at(50), at(99));
    }
}

/// A failure as Postfix reports it, with so long an original that it has the octets wanted.
fn report() -> String {
    let sample = include_str!("../data/samples/postfix-native-1.eml");
    let line = "This line is of the message that could not be delivered.\r\n";
    let n_lines = (N_OCTETS - sample.len()) / line.len();
    sample.replacen("Hallo één.\r\n", &("Hallo één.\r\n".to_owned() + &line.repeat(n_lines)), 1)
}

/// Ordinary mail of so many octets, or nearly.
fn mail(n_octets: usize) -> Vec<u8> {
    let head = "From: kari@example.com\r\nTo: ola@example.no\r\nSubject: Thursday\r\n\r\n";
    let line = "This line is of a message that has not failed.\r\n";
    (head.to_owned() + &line.repeat((n_octets - head.len()) / line.len())).into_bytes()
}

fn run(command: &[&str], input: &[u8]) -> Duration {
    let began = Instant::now();
    let mut child = Command::new(command[0])
        .args(&command[1..])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the program starts");
    child.stdin.take().expect("it is piped").write_all(input).expect("the program reads");
    let mut output = Vec::new();
    child.stdout.take().expect("it is piped").read_to_end(&mut output).expect("the program writes");
    let took = began.elapsed();
    assert!(child.wait().expect("the program ends").success() && output.len() >= input.len() / 2);
    took
}
