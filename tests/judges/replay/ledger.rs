//! Ledgers that hear of the mailing, as `retourpost ledger` shows them, and the sheet that they are held to.

use crate::program::{Ran, retourpost, text};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// What a ledger is given at a step.
#[derive(Clone, Copy, PartialEq)]
enum Manner {
    /// What is new, in order.
    InOrder,
    /// What is new, last first.
    LastFirst,
    /// All that there was so far, and once more.
    AllTwice,
}

/// A ledger that hears of the mailing.
pub(super) struct Ledger {
    pub(super) file: String,
    policy: &'static str,
    manner: Manner,
}

impl Ledger {
    /// One ledger and copies of it, so that a token of one is a token of all: those that go along, and two that hear of it in the end. And somebody
    /// else's.
    pub(super) fn make(folder: &Path) -> ([Self; 3], [Self; 2], Self) {
        let made = |name: &str, policy, manner| Self { file: text(&folder.join(name)).to_owned(), policy, manner };
        let ledgers = [
            made("feedback.db", "feedback", Manner::InOrder),
            made("optimistic.db", "optimistic", Manner::LastFirst),
            made("v8.db", "v8", Manner::AllTwice),
        ];
        let later = ["afterwards.db", "milter.db"].map(|name| made(name, "feedback", Manner::LastFirst));
        let another = made("another.db", "feedback", Manner::InOrder);
        for ledger in [&ledgers[0], &another] {
            ledger.run(&["init"]).done();
        }
        for ledger in ledgers[1..].iter().chain(&later) {
            for end in ["", ".key"] {
                let (from, to) = (format!("{}{end}", ledgers[0].file), format!("{}{end}", ledger.file));
                fs::copy(from, to).expect("a ledger that nobody writes can be copied");
            }
        }
        for ledger in ledgers.iter().chain(&later).chain([&another]) {
            ledger.run(&["new", "autumn", "--policy", ledger.policy]).done();
            ledger.run(&["new", "winter", "--policy", ledger.policy]).done();
        }
        (ledgers, later, another)
    }

    fn run(&self, arguments: &[&str]) -> Ran {
        retourpost(&[&["ledger"], arguments, &["--ledger", &self.file]].concat())
    }

    /// What it prints of the mailing at this moment, as JSON, one a line.
    pub(super) fn json(&self, arguments: &[&str], now: &str) -> Vec<Value> {
        let ran = self.run(&[arguments, &["--json", "--now", now]].concat());
        assert!(ran.exit <= 1, "{arguments:?}: {}", ran.stderr);
        let stdout = String::from_utf8(ran.stdout).expect("it speaks UTF-8");
        stdout.lines().map(|line| serde_json::from_str(line).expect("JSON")).collect()
    }

    /// The return path of the message to each address.
    pub(super) fn return_paths(&self, mailing: &str, addresses: &[String]) -> BTreeMap<String, String> {
        let token: Vec<_> = ["token", mailing, "--return-path", "bounces@news.example"]
            .into_iter()
            .chain(addresses.iter().map(String::as_str))
            .collect();
        let stdout = String::from_utf8(self.run(&token).done()).expect("it speaks UTF-8");
        let pairs = stdout.lines().map(|line| line.split_once('\t').unwrap_or((&addresses[0], line)));
        pairs.map(|(address, path)| (address.to_owned(), path.to_owned())).collect()
    }

    /// Gives it these files, which are the last of all that there were.
    pub(super) fn take(&self, all: &[PathBuf], n_new: usize, now: &str) {
        let new = &all[all.len() - n_new..];
        let given: Vec<&PathBuf> = match self.manner {
            Manner::InOrder => new.iter().collect(),
            Manner::LastFirst => new.iter().rev().collect(),
            Manner::AllTwice => all.iter().chain(all).collect(),
        };
        if given.is_empty() {
            return;
        }
        let files: Vec<_> = given.into_iter().map(|file| text(file)).collect();
        let ran = self.run(&[&["ingest", "--now", now][..], &files].concat());
        assert_eq!(ran.exit, 0, "{}", ran.stderr);
    }

    /// Gives it this file: how many events were new, known, unverified, and of no known message.
    pub(super) fn taken(&self, file: &Path, now: &str) -> [String; 4] {
        let said = self.json(&["ingest", text(file)], now);
        ["n_new", "n_known", "n_unverified", "n_unmatched"].map(|name| number(&said[0]["taken"][name]))
    }

    /// The cells of the sheet that are its own: those of all policies, and those of the policy.
    pub(super) fn cells(&self, addresses: &[String], now: &str) -> BTreeMap<String, String> {
        let status = self.json(&["status"], now);
        let mailings = status[0]["mailings"].as_array().expect("a list");
        let autumn = mailings.iter().find(|mailing| mailing["mailing"] == "autumn").expect("the mailing");
        assert_eq!(autumn["policy"], self.policy);
        let mut cells = shared_cells(&autumn["rates"]);
        cells.extend(policy_cells(self.policy, &autumn["rates"]));
        let check: Vec<_> = ["quarantine", "check"].into_iter().chain(addresses.iter().map(String::as_str)).collect();
        let left_out = self.json(&check, now).into_iter().filter(|checked| checked["left_out"] == true).count();
        cells.insert("quarantine".to_owned(), left_out.to_string());
        cells.insert("unverified".to_owned(), self.json(&["unverified"], now).len().to_string());
        let log = self.json(&["log", "autumn"], now);
        for (column, field) in [("openings", "opened"), ("links-followed", "clicked")] {
            let n: u64 = log.iter().map(|line| line[field].as_u64().expect("a number")).sum();
            cells.insert(column.to_owned(), n.to_string());
        }
        cells
    }

    /// The numbers as another policy counts them.
    pub(super) fn cells_by(&self, policy: &str, now: &str) -> BTreeMap<String, String> {
        policy_cells(policy, &self.json(&["rates", "autumn", "--policy", policy], now)[0]["rates"])
    }

    /// Each message of the mailing: the address, its phase, why it failed, and whether that came late.
    pub(super) fn log(&self, now: &str) -> BTreeSet<[String; 5]> {
        let lines = self.json(&["log", "autumn"], now);
        let fields = ["address", "phase", "failure_type", "reason", "late"];
        lines.iter().map(|line| fields.map(|field| line[field].to_string())).collect()
    }

    /// Nothing is kept that the events do not say.
    pub(super) fn holds(&self, now: &str) {
        let ran = self.run(&["recompute", "--now", now]);
        assert_eq!(ran.exit, 0, "{}", ran.stderr);
    }
}

pub(super) fn number(value: &Value) -> String {
    let n = value.get("n").unwrap_or(value);
    n.as_u64().unwrap_or_else(|| panic!("{value} is no number")).to_string()
}

fn shared_cells(rates: &Value) -> BTreeMap<String, String> {
    let names =
        ["to-deliver", "handed-over", "excluded", "retrying", "unconfirmed", "hard", "soft", "rejected", "late"];
    let names = names.into_iter().chain(["opened", "clicked"]);
    names.into_iter().map(|name| (name.to_owned(), number(&rates[name]))).collect()
}

fn policy_cells(policy: &str, rates: &Value) -> BTreeMap<String, String> {
    let numbers =
        ["pending", "sent", "delivered", "failed"].map(|name| (format!("{policy}-{name}"), number(&rates[name])));
    let percentages = ["delivered", "failed", "opened", "clicked"].map(|name| {
        let percent = rates[name]["percent"].as_f64().map_or("-".to_owned(), |percent| format!("{percent:.1}"));
        (format!("{policy}-{name}-percent"), percent)
    });
    numbers.into_iter().chain(percentages).collect()
}

/// The sheet: steps, each with its cells by column.
pub(super) fn sheet() -> Vec<(String, BTreeMap<String, String>)> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/ledger/replay.tsv");
    let sheet = fs::read_to_string(path).expect("the sheet is in the repository");
    let mut rows = sheet.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect::<Vec<_>>());
    let columns = rows.next().expect("the sheet has a heading");
    let row = |cells: Vec<&str>| {
        assert_eq!(cells.len(), columns.len(), "{cells:?}");
        let named = columns.iter().zip(&cells).map(|(column, cell)| ((*column).to_owned(), (*cell).to_owned()));
        (cells[0].to_owned(), named.filter(|(column, _)| column != "step" && column != "why").collect())
    };
    rows.map(row).collect()
}

/// What a ledger says is what the sheet says; the columns that were compared.
pub(super) fn is_due(
    cells: BTreeMap<String, String>,
    due: &BTreeMap<String, String>,
    step: &str,
    ledger: &Ledger,
) -> BTreeSet<String> {
    let expected: BTreeMap<_, _> = cells.keys().map(|column| (column.clone(), due[column].clone())).collect();
    assert_eq!(
        cells, expected,
        "{step}: {}: the ledger says what stands left, the sheet what stands right",
        ledger.file
    );
    cells.into_keys().collect()
}
