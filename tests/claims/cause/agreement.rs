//! Beside the classifiers of others: where zone-mta or Sisimai take a labelled reply for something else than we do, and who is right
//! by the label. `disagreements.tsv` lists each; `TESTS_UPDATE_GOLDEN=1` writes it anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use retourpost::cause::{Confidence, diagnose};

use super::accuracy::recipient;
use crate::replies::rows::{self, Row, mapping, rows, verdicts};

/// What a classifier makes of a reply, by its label.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Judged {
    Right,
    Neutral,
    Wrong,
}

/// The causes that a classifier may mean; none of them where it names no cause.
type Meant = BTreeSet<String>;

fn judged(row: &Row, meant: &Meant) -> Judged {
    match meant.is_empty() {
        true if row.causes.iter().any(|cause| cause == "?") => Judged::Right,
        true => Judged::Neutral,
        false if row.causes.iter().any(|cause| meant.contains(cause)) => Judged::Right,
        false => Judged::Wrong,
    }
}

/// What we state; nothing where the neutral words are used.
fn ours(row: &Row) -> Meant {
    let found = diagnose(&recipient(row));
    let is_named = found.confidence >= Confidence::NAMED && found.cause.parent().is_some();
    is_named.then(|| found.cause.id().to_owned()).into_iter().collect()
}

/// Who is better, where they differ: what is right before what is neutral, and that before what is wrong.
fn better(ours: Judged, theirs: Judged) -> &'static str {
    match (ours, theirs) {
        (Judged::Right, Judged::Neutral | Judged::Wrong) | (Judged::Neutral, Judged::Wrong) => "ours better",
        (Judged::Neutral | Judged::Wrong, Judged::Right) | (Judged::Wrong, Judged::Neutral) => "theirs better",
        _ => "arguable",
    }
}

fn disagreements() -> String {
    let (words, rows) = (mapping(), rows());
    let of_row: BTreeMap<&str, &Row> = rows.iter().map(|row| (row.id.as_str(), row)).collect();
    let mut table = "classifier\tid\tlabel\tours\ttheirs\tjudged\n".to_owned();
    for (classifier, is_zone_mta) in [("zone-mta", true), ("sisimai", false)] {
        for verdict in verdicts() {
            let row = of_row[verdict.id.as_str()];
            let word = if is_zone_mta { verdict.zone_mta_category } else { verdict.sisimai_reason };
            let mut theirs = words[&(classifier.to_owned(), word.clone())].clone();
            theirs.remove("?");
            let ours = ours(row);
            let agree = if ours.is_empty() { theirs.is_empty() } else { ours.is_subset(&theirs) };
            if agree {
                continue;
            }
            let stated = ours.first().map_or("neutral", String::as_str);
            let who = better(judged(row, &ours), judged(row, &theirs));
            writeln!(table, "{classifier}\t{}\t{}\t{stated}\t{word}\t{who}", row.id, row.causes.join(",")).unwrap();
        }
    }
    table
}

#[test]
fn each_disagreement_with_other_classifiers_is_listed_and_judged_by_the_label() {
    let found = disagreements();
    rows::assert_kept("disagreements.tsv", &found);
    for classifier in ["zone-mta\t", "sisimai\t"] {
        let n = |who: &str| found.lines().filter(|line| line.starts_with(classifier) && line.ends_with(who)).count();
        let [ours, theirs, arguable] = ["ours better", "theirs better", "arguable"].map(n);
        println!("{classifier}ours better {ours}, theirs better {theirs}, arguable {arguable}");
        assert!(ours > 4 * theirs, "{classifier}: ours better {ours}, theirs better {theirs}");
    }
}
