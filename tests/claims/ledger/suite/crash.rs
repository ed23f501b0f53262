//! Processes that are killed, and disks that are full.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use super::{T, follows, heard};
use crate::ledger::place::Place;
use retourpost::ledger::{Counter, EventKind, Heard, Ledger, NewDelivery, Phase};

/// Lines of a batch, each of which has two events.
const N_LINES: u64 = 40;

/// What a child is to do: target, key, first batch.
const CHILD: &str = "RETOURPOST_TESTS_LEDGER_CHILD";

fn batch(n: u64) -> Vec<Heard> {
    let line = |at: u64| {
        let address = format!("a{n}.{at}@example.com");
        let name = |what: &str| format!("{n}/{at}/{what}");
        [heard(&name("r"), T, EventKind::Relayed, &address), heard(&name("d"), T, EventKind::SoftBounce, &address)]
    };
    (0..N_LINES).flat_map(line).collect()
}

/// In a child: takes in batch after batch, and says the number of each that was acknowledged.
pub(crate) fn take_in_batches_if_a_parent_says_so() {
    let Ok(told) = std::env::var(CHILD) else { return };
    let [target, key, first] = told.split('\n').collect::<Vec<_>>()[..] else { panic!("{told}") };
    let mut ledger = Ledger::open(target, Some(key.as_ref())).expect("the ledger can be opened");
    for n in first.parse::<u64>().expect("it is a number").. {
        match ledger.ingest(&batch(n), T) {
            Ok(_) => say(&format!("batch {n}")),
            Err(error) => return say(&format!("error {error} [{}]", error.code().unwrap_or_default())),
        }
    }
}

fn say(line: &str) {
    let mut out = std::io::stdout().lock();
    // Nobody listens once the parent has killed this.
    let _ = writeln!(out, "{line}").and_then(|()| out.flush());
}

/// The child, under a shell that says this first.
fn child(place: &Place, first: u64, before: &str) -> Child {
    let this = std::env::current_exe().expect("this program has a path");
    let key = place.key().to_str().expect("UTF-8");
    Command::new("sh")
        .args(["-c", &format!("{before} exec \"$@\""), "sh"])
        .arg(this)
        .args(["--exact", "ledger::the_child_takes_in_batches", "--nocapture", "--test-threads=1"])
        .env(CHILD, format!("{}\n{key}\n{first}", place.target))
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("this program can be started")
}

fn n_lines(ledger: &mut Ledger) -> u64 {
    let tally = ledger.tally("july").expect("it is there");
    let n = tally.n(&Counter::Phase(Phase::Retrying));
    assert_eq!(tally.n(&Counter::SoftBounces), n, "each event counts once");
    n.unsigned_abs()
}

/// Killed at any moment, again and again: every acknowledged batch is there, once, and the one that was not is there whole or not at all.
pub(crate) fn what_was_acknowledged_survives_a_kill(place: &Place) {
    let n_kills = if std::env::var_os("TESTS_SOAK").is_some() { 100 } else { 10 };
    place.init().create_delivery(&NewDelivery::new("july"), T).unwrap();
    let (mut next, mut seed) = (0, 0x5eed_u64);
    for n_kill in 0..n_kills {
        let mut child = child(place, next, "");
        let mut lines = BufReader::new(child.stdout.take().expect("it is piped")).lines();
        let mut told = || loop {
            let line = lines.next()?.expect("the output is text");
            if let Some((_, n)) = line.split_once("batch ") {
                return n.trim().parse::<u64>().ok();
            }
        };
        // It is at work when it has acknowledged something; then it is killed somewhere in the next batches.
        next = told().expect("it acknowledges a batch") + 1;
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        std::thread::sleep(Duration::from_micros((seed >> 33) % 40_000));
        child.kill().expect("a child can be killed");
        child.wait().expect("a child can be waited for");
        if let Some(last) = std::iter::from_fn(told).last() {
            next = last + 1;
        }
        let mut ledger = place.open();
        let n = n_lines(&mut ledger);
        assert!(
            n == next * N_LINES || n == (next + 1) * N_LINES,
            "kill {n_kill}: {n} lines, {next} batches acknowledged"
        );
        let again = ledger.ingest(&batch(next - 1), T).unwrap();
        assert_eq!((again.n_new, again.n_known), (0, 2 * N_LINES), "kill {n_kill}");
        if n_kill % 10 == 9 {
            follows(&mut ledger);
        }
    }
}

/// A file may not grow beyond some size: the same as a disk that is full, but for the word of the system.
pub(crate) fn a_full_disk_is_said_and_leaves_nothing_half_written(place: &Place) {
    place.init().create_delivery(&NewDelivery::new("july"), T).unwrap();
    // In blocks of 512 octets.
    let child = child(place, 0, "trap '' XFSZ; ulimit -f 2000;");
    let output = child.wait_with_output().expect("a child can be waited for");
    let said = String::from_utf8(output.stdout).expect("the output is text");
    let n_batches = said.matches("batch ").count() as u64;
    let error = said.lines().find_map(|line| line.split_once("error ")).unwrap_or_else(|| panic!("{said}")).1;
    assert!(
        error.contains("ledger.db") && error.contains("disk") && error.contains("nothing of this call was written"),
        "{error}"
    );
    assert!(error.ends_with("[ledger-disk-full]") || error.ends_with("[ledger-disk-fails]"), "{error}");
    assert!(n_batches > 0, "{said}");
    let mut ledger = place.open();
    assert_eq!(n_lines(&mut ledger), n_batches * N_LINES);
    follows(&mut ledger);
    assert_eq!(ledger.ingest(&batch(n_batches), T).unwrap().n_new, 2 * N_LINES);
    follows(&mut ledger);
}
