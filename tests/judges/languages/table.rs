//! Tables of what is known, a row for each with its reason in the last column.

use super::{data, is_update};
use std::collections::BTreeMap;
use std::fs;

/// Holds what was found to what is listed. A cell `*` of a row stands for anything.
///
/// Panics where something is not listed, where a row explains nothing, and where one has no reason.
pub(super) fn assert_known(name: &str, found: &[Vec<String>]) {
    let path = data(name);
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let (head, rows): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| line.starts_with('#'));
    let rows: Vec<Vec<&str>> = rows.into_iter().map(|row| row.split('\t').collect()).collect();
    let is_for = |row: &Vec<&str>, found: &Vec<String>| {
        row.len() == found.len() + 1 && row.iter().zip(found).all(|(cell, found)| *cell == "*" || cell == found)
    };
    let unknown: Vec<&Vec<String>> = found.iter().filter(|found| !rows.iter().any(|row| is_for(row, found))).collect();
    let idle: Vec<&Vec<&str>> = rows.iter().filter(|row| !found.iter().any(|found| is_for(row, found))).collect();
    if is_update() {
        // The reason of a row of which one cell alone is another one now.
        let reasons: BTreeMap<String, &str> =
            idle.iter().filter_map(|row| Some((row.get(..2)?.join("\t"), *row.last()?))).collect();
        let kept = rows.iter().filter(|row| !idle.contains(row)).map(|row| row.join("\t"));
        let new = unknown.iter().map(|found| {
            let reason = found.get(..2).and_then(|cells| reasons.get(&cells.join("\t"))).unwrap_or(&"?");
            format!("{}\t{reason}", found.join("\t"))
        });
        let mut rows: Vec<String> = kept.chain(new).collect();
        rows.sort();
        rows.dedup();
        let lines = head.into_iter().map(str::to_owned).chain(rows);
        fs::write(&path, lines.map(|line| line + "\n").collect::<String>()).expect("the repository can be written");
        return;
    }
    let unknown: Vec<String> = unknown.iter().map(|row| row.join("\t")).collect();
    let idle: Vec<String> = idle.iter().map(|row| row.join("\t")).collect();
    assert!(
        unknown.is_empty() && idle.is_empty(),
        "{name}: not listed:\n{}\nlisted, but not found:\n{}",
        unknown.join("\n"),
        idle.join("\n")
    );
    let bare: Vec<_> = rows.iter().filter(|row| row.last().is_none_or(|reason| reason.len() < 10)).collect();
    assert!(bare.is_empty(), "{name}: without a reason: {bare:?}");
}
