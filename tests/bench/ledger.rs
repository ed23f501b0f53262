//! The benchmark of the ledger: how fast events are taken in, beside raw inserts of the rows that come of it; how long the rates of a mailing
//! take as it grows; how much memory is used.
//!
//! `cargo bench --bench ledger --features ledger-postgres`. SQLite always; PostgreSQL where `RETOURPOST_TEST_POSTGRES` has the URL of an empty database
//! (`postgres://user@/name?host=/run/postgresql`), whose schema `retourpost` is made and dropped. `LEDGER_LINES` is the size of the large mailing, a
//! million by default; a thousand lines and a tenth of it stand beside it.
//!
//! A mailing is a log of a mail system as it comes: every message is handed over, and within two minutes answered: 95 of 100 are delivered, two are refused for
//! good, three for now, most of which are delivered an hour later. Two of three addresses are of ten large domains, the others of a long tail. Batches are of 5,000 events.
//!
//! Raw inserts write the same rows into the same tables with the same indexes, prepared, in as many transactions, over a connection that is
//! set up alike; for PostgreSQL with a hundred rows in a statement and, as a second figure, through COPY, as the ledger writes new rows. The sides
//! take turns in one process, part by part.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use retourpost::cause::Cause;
use retourpost::ledger::{
    CountingPolicy, Event, EventId, EventKind, Failure, Heard, Ledger, NewDelivery, Repair, Voucher,
};
use retourpost::status::EnhancedStatus;

/// Events of a batch.
const N_BATCH: usize = 5_000;

/// Lines of the mailing that is taken in beside raw inserts.
const N_RATIO: u64 = 200_000;

/// Some moment.
const T: i64 = 1_783_500_000;

fn main() {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, word, n, target, key] = &arguments[..]
        && word == "grow"
    {
        return grow(n.parse().expect("it is a number"), target, Path::new(key));
    }
    let folder = std::env::temp_dir().join(format!("retourpost-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("there is a folder for temporary files");
    let n_large = std::env::var("LEDGER_LINES").ok().and_then(|n| n.parse().ok()).unwrap_or(1_000_000);
    println!("SQLite");
    sqlite::compare(&folder);
    sizes(n_large, |n| folder.join(format!("{n}.db")).to_str().expect("UTF-8").to_owned(), &folder, |_| {});
    #[cfg(feature = "ledger-postgres")]
    match std::env::var("RETOURPOST_TEST_POSTGRES") {
        Ok(url) => {
            println!("PostgreSQL");
            server::drop_schema(&url);
            server::compare(&url, &folder);
            sizes(n_large, |_| url.clone(), &folder, server::drop_schema);
        }
        Err(_) => println!("PostgreSQL: RETOURPOST_TEST_POSTGRES is not set"),
    }
    let _ = std::fs::remove_dir_all(&folder);
}

/// A mailing of so many lines, batch by batch.
struct Log {
    n_lines: u64,
    n: u64,
    /// What is told later, by moment: answers come within minutes, second tries after an hour.
    later: std::collections::BinaryHeap<std::cmp::Reverse<(i64, u64, u8)>>,
}

impl Log {
    fn of(n_lines: u64) -> Self {
        Self { n_lines, n: 0, later: Default::default() }
    }

    fn batch(&mut self, n: usize) -> Vec<Heard> {
        let mut batch = Vec::with_capacity(n);
        while batch.len() < n {
            // A hundred messages a second.
            let now = T + (self.n / 100) as i64;
            if self.later.peek().is_some_and(|next| next.0.0 <= now) || self.n == self.n_lines {
                let Some(std::cmp::Reverse((at, n, what))) = self.later.pop() else { break };
                batch.push(self.answer(at, n, what));
                continue;
            }
            let n = self.n;
            self.n += 1;
            let answer_at = now + 1 + (n * 7_919 % 120) as i64;
            self.later.push(std::cmp::Reverse((answer_at, n, (n * 31 % 100) as u8)));
            batch.push(self.heard(n, "relayed", now, EventKind::Relayed));
        }
        batch
    }

    fn answer(&mut self, at: i64, n: u64, what: u8) -> Heard {
        let (kind, failure, said) = match what {
            0..95 => (EventKind::Delivered, None, "250 2.0.0 OK: queued as 4XyZ"),
            95..97 => (EventKind::HardBounce, Some(("mailbox-unknown", "5.1.1")), "550 5.1.1 User unknown"),
            97.. => {
                if what < 99 {
                    self.later.push(std::cmp::Reverse((at + 3_600, n, 0)));
                }
                (EventKind::SoftBounce, Some(("mailbox-full", "4.2.2")), "452 4.2.2 Mailbox full")
            }
        };
        let mut heard = self.heard(n, kind.as_str(), at, kind);
        if let Some((cause, status)) = failure {
            let cause = Cause::by_id(cause).expect("it is a cause");
            heard.event =
                heard.event.with_failure(Failure::of(cause, EnhancedStatus::parse(status).expect("it is a status")));
        }
        heard.diagnostic = Some(said.to_owned());
        heard
    }

    fn heard(&self, n: u64, what: &str, at: i64, kind: EventKind) -> Heard {
        let id = EventId::parse(&format!("4XyZ{n:08X}/{what}/{at}")).expect("it is an id");
        let mut heard = Heard::new(Event::new(id, at, kind), Voucher::Operator);
        heard.delivery = Some("july".to_owned());
        heard.address = Some(match n % 3 {
            0 => format!("reader.{n}@shop{}.example", n * 2_654_435_761 % 5_000),
            _ => format!("reader.{n}@large{}.example", n % 10),
        });
        if kind == EventKind::Relayed {
            heard.message_id = Some(format!("{n:08x}.{at}@news.example.com"));
        }
        heard
    }
}

fn fresh(target: &str, key: &Path) -> Ledger {
    let mut ledger = Ledger::init(target, Some(key)).expect("a new ledger can be made");
    ledger.create_delivery(&NewDelivery::new("july"), T).expect("the name is free");
    ledger
}

fn ingest(ledger: &mut Ledger, batch: &[Heard]) -> Duration {
    let began = Instant::now();
    let told = ledger.ingest(batch, T).expect("events are taken in");
    let took = began.elapsed();
    assert_eq!(told.n_new as usize, batch.len());
    took
}

/// In a process of its own: fills a ledger, and prints seconds, the time that rates take, and memory.
fn grow(n_lines: u64, target: &str, key: &Path) {
    let mut ledger = fresh(target, key);
    let (mut log, mut took, mut n_events) = (Log::of(n_lines), Duration::ZERO, 0);
    loop {
        let batch = log.batch(N_BATCH);
        if batch.is_empty() {
            break;
        }
        took += ingest(&mut ledger, &batch);
        n_events += batch.len();
    }
    let ingested = memory();
    let mut times: Vec<Duration> = (0..200)
        .map(|_| {
            let began = Instant::now();
            let rates = ledger.rates("july", Some(CountingPolicy::Feedback)).expect("rates can be read");
            let took = began.elapsed();
            assert_eq!(rates.n_handed_over, n_lines);
            took
        })
        .collect();
    times.sort_unstable();
    let began = Instant::now();
    let found = ledger.recompute(Repair::No).expect("it can be folded again");
    assert!(found.is_clean(), "{found:?}");
    println!(
        "{n_lines:>9}  {:>8.0}  {:>8.1}  {:>8.1}  {:>8.1}  {:>8.1}",
        n_events as f64 / took.as_secs_f64(),
        times[100].as_secs_f64() * 1e6,
        ingested,
        began.elapsed().as_secs_f64(),
        memory()
    );
}

/// The most memory that this process had, in MiB.
fn memory() -> f64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kib = line.and_then(|line| line.split_whitespace().next()).and_then(|n| n.parse::<f64>().ok());
    kib.unwrap_or(f64::NAN) / 1024.0
}

fn sizes(n_large: u64, target: impl Fn(u64) -> String, folder: &Path, before: impl Fn(&str)) {
    println!("    lines  events/s  rates µs  peak MiB  recompute s  peak MiB");
    for n in [1_000, n_large / 10, n_large] {
        let target = target(n);
        before(&target);
        let this = std::env::current_exe().expect("this program has a path");
        let key: PathBuf = folder.join("key");
        let status = Command::new(this).args(["grow", &n.to_string(), &target]).arg(key).status();
        assert!(status.expect("this program can be started").success());
    }
}

/// What each part took, and what raw inserts of its rows did.
#[derive(Default)]
struct Took(Vec<(Duration, Duration)>);

impl Took {
    /// Of all together, and of the part in the middle, which other work of the machine disturbs less.
    fn print(mut self, n_events: usize, counts: Duration, raw_name: &str) {
        let sum = |which: &dyn Fn(&(Duration, Duration)) -> Duration| self.0.iter().map(which).sum::<Duration>();
        let (ours, raw) = (sum(&|took| took.0), sum(&|took| took.1) + counts);
        let ratio = |(ours, raw): &(Duration, Duration)| raw.as_secs_f64() / ours.as_secs_f64();
        let whole = ratio(&(ours, raw));
        self.0.sort_by(|one, other| ratio(one).total_cmp(&ratio(other)));
        println!(
            "{n_events} events of {N_RATIO} lines: {:.0} a second; {raw_name} of the same rows: {:.0} a second; {whole:.2} times as fast as raw, in the \
             middle one of {} parts {:.2} times",
            n_events as f64 / ours.as_secs_f64(),
            n_events as f64 / raw.as_secs_f64(),
            self.0.len(),
            ratio(&self.0[self.0.len() / 2]),
        );
    }
}

mod sqlite {
    use super::*;
    use rusqlite::types::Value;
    use rusqlite::{Connection, params_from_iter};

    const TABLES: [&str; 3] = ["lines", "events", "counts"];

    /// Takes the log in part by part, and after each part inserts what came of it elsewhere.
    pub(super) fn compare(folder: &Path) {
        let path = |name: &str| folder.join(name).to_str().expect("UTF-8").to_owned();
        let (ours, raw, key) = (path("ours.db"), path("raw.db"), folder.join("key"));
        drop(Ledger::init(&raw, Some(&key)).expect("a new ledger can be made"));
        let mut ledger = fresh(&ours, &key);
        let raw = Connection::open(&raw).expect("the file is a database");
        raw.set_prepared_statement_cache_capacity(64);
        let settings = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA cache_size = -32768; \
                        PRAGMA wal_autocheckpoint = 8192";
        raw.execute_batch(settings).expect("it takes settings");
        let (mut log, mut n_events) = (Log::of(N_RATIO), 0);
        let mut took = Took::default();
        let (mut last_line, mut last_event) = (0_i64, 0_i64);
        // Some batches at a time: rows are as they are when the part is in.
        loop {
            let part: Vec<Vec<Heard>> =
                (0..4).map(|_| log.batch(N_BATCH)).take_while(|batch| !batch.is_empty()).collect();
            if part.is_empty() {
                break;
            }
            n_events += part.iter().map(Vec::len).sum::<usize>();
            let ours_took = part.iter().map(|batch| ingest(&mut ledger, batch)).sum::<Duration>();
            let reader = Connection::open(&ours).expect("the file is a database");
            let lines = rows(&reader, &format!("SELECT * FROM lines WHERE id > {last_line} ORDER BY id"));
            let events = rows(&reader, &format!("SELECT * FROM events WHERE id > {last_event} ORDER BY id"));
            let number = |rows: &[Vec<Value>], before| match rows.last().map(|row| &row[0]) {
                Some(Value::Integer(id)) => *id,
                _ => before,
            };
            (last_line, last_event) = (number(&lines, last_line), number(&events, last_event));
            took.0.push((ours_took, insert(&raw, &[("lines", lines), ("events", events)], part.len())));
        }
        let counts = rows(&Connection::open(&ours).expect("the file is a database"), "SELECT * FROM counts");
        let counts = insert(&raw, &[("counts", counts)], 1);
        for table in TABLES {
            let n = |connection: &Connection| {
                let sql = format!("SELECT COUNT(*) FROM {table}");
                connection.query_row(&sql, [], |row| row.get::<_, i64>(0)).expect("it can be counted")
            };
            assert_eq!(n(&raw), n(&Connection::open(&ours).expect("the file is a database")), "{table}");
        }
        took.print(n_events, counts, "raw inserts");
    }

    fn rows(connection: &Connection, sql: &str) -> Vec<Vec<Value>> {
        let mut statement = connection.prepare(sql).expect("the statement is right");
        let n = statement.column_count();
        let read = statement.query_map([], |row| (0..n).map(|at| row.get(at)).collect());
        read.expect("it can be read").collect::<Result<_, _>>().expect("it can be read")
    }

    fn insert(raw: &Connection, tables: &[(&str, Vec<Vec<Value>>)], n_batches: usize) -> Duration {
        let began = Instant::now();
        for batch in 0..n_batches {
            raw.execute_batch("BEGIN IMMEDIATE").expect("it begins");
            for (table, rows) in tables {
                let Some(first) = rows.first() else { continue };
                let marks = vec!["?"; first.len()].join(",");
                let mut statement = raw
                    .prepare_cached(&format!("INSERT INTO {table} VALUES ({marks})"))
                    .expect("the statement is right");
                let (from, to) = (rows.len() * batch / n_batches, rows.len() * (batch + 1) / n_batches);
                for row in &rows[from..to] {
                    statement.execute(params_from_iter(row)).expect("a row goes in");
                }
            }
            raw.execute_batch("COMMIT").expect("it ends");
        }
        began.elapsed()
    }
}

#[cfg(feature = "ledger-postgres")]
mod server {
    use super::*;
    use postgres::types::{FromSql, IsNull, ToSql, Type, private::BytesMut};
    use postgres::{Client, NoTls};

    /// Rows in a statement of raw inserts.
    const N_ROWS: usize = 100;

    /// How raw rows are written.
    #[derive(Clone, Copy)]
    enum Way {
        Insert,
        Copy,
    }

    /// A value as the server writes it.
    #[derive(Debug)]
    struct Raw(Option<Vec<u8>>);

    impl<'a> FromSql<'a> for Raw {
        fn from_sql(_: &Type, octets: &'a [u8]) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
            Ok(Self(Some(octets.to_vec())))
        }

        fn from_sql_null(_: &Type) -> Result<Self, Box<dyn std::error::Error + Sync + Send>> {
            Ok(Self(None))
        }

        fn accepts(_: &Type) -> bool {
            true
        }
    }

    impl ToSql for Raw {
        fn to_sql(&self, _: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
            match &self.0 {
                Some(octets) => {
                    out.extend_from_slice(octets);
                    Ok(IsNull::No)
                }
                None => Ok(IsNull::Yes),
            }
        }

        fn accepts(_: &Type) -> bool {
            true
        }

        postgres::types::to_sql_checked!();
    }

    fn client(url: &str) -> Client {
        let mut client = Client::connect(url, NoTls).expect("the server takes clients");
        client
            .batch_execute("SET search_path TO retourpost; SET client_min_messages TO warning")
            .expect("it takes settings");
        client
    }

    pub(super) fn drop_schema(url: &str) {
        client(url).batch_execute("DROP SCHEMA IF EXISTS retourpost CASCADE").expect("it can be dropped");
    }

    pub(super) fn compare(url: &str, folder: &Path) {
        let key = folder.join("key");
        let mut ledger = fresh(url, &key);
        let mut raw = client(url);
        for table in ["raw_lines", "raw_events", "raw_counts", "copied_lines", "copied_events", "copied_counts"] {
            let (_, like) = table.split_once('_').expect("it has two parts");
            // What LIKE leaves out: how full a page is made.
            let options = "SELECT COALESCE(' WITH (' || array_to_string(reloptions, ', ') || ')', '') FROM pg_class WHERE oid = $1::TEXT::regclass";
            let options: String = raw.query_one(options, &[&like]).expect("it can be read").get(0);
            let sql = format!("CREATE TABLE {table} (LIKE {like} INCLUDING ALL){options}");
            raw.batch_execute(&sql).expect("a table can be made");
        }
        let (mut log, mut n_events) = (Log::of(N_RATIO), 0);
        let (mut inserted, mut copied) = (Took::default(), Took::default());
        let (mut last_line, mut last_event) = (0_i64, 0_i64);
        loop {
            let part: Vec<Vec<Heard>> =
                (0..4).map(|_| log.batch(N_BATCH)).take_while(|batch| !batch.is_empty()).collect();
            if part.is_empty() {
                break;
            }
            n_events += part.iter().map(Vec::len).sum::<usize>();
            let ours_took = part.iter().map(|batch| ingest(&mut ledger, batch)).sum::<Duration>();
            let mut next = |table: &str, last: &mut i64| {
                let sql = format!("SELECT * FROM {table} WHERE id > $1 ORDER BY id");
                let rows = raw.query(&sql, &[last]).expect("it can be read");
                *last = rows.last().map_or(*last, |row| row.get(0));
                rows.iter().map(|row| (0..row.len()).map(|at| row.get(at)).collect()).collect::<Vec<Vec<Raw>>>()
            };
            let (lines, events) = (next("lines", &mut last_line), next("events", &mut last_event));
            let tables = [("lines", lines), ("events", events)];
            inserted.0.push((ours_took, write(&mut raw, &tables, part.len(), Way::Insert)));
            copied.0.push((ours_took, write(&mut raw, &tables, part.len(), Way::Copy)));
        }
        let counts = raw.query("SELECT * FROM counts", &[]).expect("it can be read");
        let counts = counts.iter().map(|row| (0..row.len()).map(|at| row.get(at)).collect()).collect();
        let tables = [("counts", counts)];
        inserted.print(n_events, write(&mut raw, &tables, 1, Way::Insert), "raw inserts");
        copied.print(n_events, write(&mut raw, &tables, 1, Way::Copy), "raw copies");
        for table in ["lines", "events", "counts"] {
            let n = |name: String| {
                let sql = format!("SELECT COUNT(*) FROM {name}");
                let row = client(url).query_one(&sql, &[]).expect("it can be counted");
                row.get::<_, i64>(0)
            };
            let n_ours = n(table.to_owned());
            assert_eq!([n(format!("raw_{table}")), n(format!("copied_{table}"))], [n_ours, n_ours], "{table}");
        }
    }

    fn write(raw: &mut Client, tables: &[(&str, Vec<Vec<Raw>>)], n_batches: usize, way: Way) -> Duration {
        let began = Instant::now();
        for batch in 0..n_batches {
            raw.batch_execute("BEGIN").expect("it begins");
            for (table, rows) in tables {
                let (from, to) = (rows.len() * batch / n_batches, rows.len() * (batch + 1) / n_batches);
                match way {
                    Way::Insert => insert(raw, table, &rows[from..to]),
                    Way::Copy => copy(raw, table, &rows[from..to]),
                }
            }
            raw.batch_execute("COMMIT").expect("it ends");
        }
        began.elapsed()
    }

    fn insert(raw: &mut Client, table: &str, rows: &[Vec<Raw>]) {
        for some in rows.chunks(N_ROWS) {
            let mut n = 0;
            let mut row = || {
                let marks: Vec<String> = (0..some[0].len()).map(|at| format!("${}", n + at + 1)).collect();
                n += marks.len();
                format!("({})", marks.join(","))
            };
            let marks: Vec<String> = some.iter().map(|_| row()).collect();
            let sql = format!("INSERT INTO raw_{table} VALUES {}", marks.join(","));
            let statement = prepared(raw, &sql);
            let values: Vec<&(dyn ToSql + Sync)> =
                some.iter().flatten().map(|value| value as &(dyn ToSql + Sync)).collect();
            raw.execute(&statement, &values).expect("rows go in");
        }
    }

    /// In the binary format of COPY, which has values as the server wrote them.
    fn copy(raw: &mut Client, table: &str, rows: &[Vec<Raw>]) {
        let statement = prepared(raw, &format!("COPY copied_{table} FROM STDIN (FORMAT binary)"));
        let mut octets = b"PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0".to_vec();
        for row in rows {
            octets.extend((row.len() as i16).to_be_bytes());
            for Raw(value) in row {
                octets.extend(value.as_ref().map_or(-1, |value| value.len() as i32).to_be_bytes());
                octets.extend(value.iter().flatten());
            }
        }
        octets.extend((-1_i16).to_be_bytes());
        let mut writer = raw.copy_in(&statement).expect("it takes rows");
        std::io::Write::write_all(&mut writer, &octets).expect("rows go in");
        writer.finish().expect("rows go in");
    }

    fn prepared(raw: &mut Client, sql: &str) -> postgres::Statement {
        use std::cell::RefCell;
        use std::collections::HashMap;
        thread_local! {
            static STATEMENTS: RefCell<HashMap<String, postgres::Statement>> = RefCell::default();
        }
        STATEMENTS.with_borrow_mut(|statements| {
            let prepare = || raw.prepare(sql).expect("the statement is right");
            statements.entry(sql.to_owned()).or_insert_with(prepare).clone()
        })
    }
}
