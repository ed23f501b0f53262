//! The labelled replies in `tests/data/cause/replies`, and what is kept beside them, as tables. Their README says what the columns
//! mean.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// One labelled diagnostic.
#[derive(Debug)]
pub(crate) struct Row {
    pub(crate) id: String,
    /// `failed` or `delayed`.
    pub(crate) action: String,
    /// `None`: what the reply says.
    pub(crate) status: Option<String>,
    /// The command that drew the reply, if that is known.
    pub(crate) stage: Option<String>,
    /// Whether a server that was spoken to says it, not the reporting system.
    pub(crate) is_remote: bool,
    /// The value of Diagnostic-Code, line ends and all.
    pub(crate) diagnostic: String,
    /// What is right: the label first, then what is as right. `?`: a neutral cause.
    pub(crate) causes: Vec<String>,
}

/// What two classifiers of others say of a row; `-`: nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Verdict {
    pub(crate) id: String,
    pub(crate) zone_mta_action: String,
    pub(crate) zone_mta_category: String,
    pub(crate) sisimai_reason: String,
}

/// A file of the folder.
pub(crate) fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/cause/replies").join(name)
}

fn read(name: &str) -> String {
    std::fs::read_to_string(file(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The cells of a table below its header; lines that begin with `#` are remarks.
fn table(name: &str, columns: &str) -> Vec<Vec<String>> {
    let text = read(name);
    let mut lines = text.lines().filter(|line| !line.starts_with('#'));
    let header: Vec<_> = lines.next().unwrap_or_default().split('\t').collect();
    assert_eq!(header, columns.split(' ').collect::<Vec<_>>(), "{name}");
    let rows: Vec<Vec<_>> = lines.map(|line| line.split('\t').map(str::to_owned).collect()).collect();
    for row in &rows {
        assert_eq!(row.len(), header.len(), "{name}: {row:?}");
    }
    rows
}

/// Both halves, in order: `training` and `held-out`.
pub(crate) fn rows() -> Vec<Row> {
    [half("training"), half("held-out")].into_iter().flatten().collect()
}

/// Replies that no rule was written for, each gathered after what was judged by the one before.
pub(crate) const UNTAUGHT: [&str; 4] = ["field-2", "field-3", "field-4", "field-5"];

/// The rows of all tables.
pub(crate) fn all() -> Vec<Row> {
    rows().into_iter().chain(half("field")).chain(UNTAUGHT.into_iter().flat_map(half)).collect()
}

/// Holds a table that is made of what is found against its file; `TESTS_UPDATE_GOLDEN=1` writes it anew.
pub(crate) fn assert_kept(name: &str, found: &str) {
    if std::env::var_os("TESTS_UPDATE_GOLDEN").is_some_and(|value| value == "1") {
        std::fs::write(file(name), found).unwrap();
    }
    assert!(read(name) == found, "{name} differs; TESTS_UPDATE_GOLDEN=1 writes it anew");
}

/// The rows of one half.
pub(crate) fn half(name: &str) -> Vec<Row> {
    let columns = "id source action status stage who diagnostic label also note";
    table(&format!("{name}.tsv"), columns).into_iter().map(Row::of).collect()
}

/// What is kept of the verdicts.
pub(crate) fn verdicts() -> Vec<Verdict> {
    table("verdicts.tsv", VERDICTS).into_iter().map(Verdict::of).collect()
}

/// The remark in the first line of the verdicts: whose they are.
pub(crate) fn classifiers() -> String {
    read("verdicts.tsv").lines().next().unwrap_or_default().trim_start_matches("# ").to_owned()
}

/// The columns of the verdicts.
pub(crate) const VERDICTS: &str = "id zone-mta-action zone-mta-category sisimai-reason";

/// By classifier and word of its own: the causes of ours that the word may stand for. `?` among them: a neutral one.
pub(crate) fn mapping() -> BTreeMap<(String, String), BTreeSet<String>> {
    let listed = |causes: &str| causes.split(',').map(str::to_owned).collect();
    table("mapping.tsv", "classifier word causes note")
        .into_iter()
        .map(|row| ((row[0].clone(), row[1].clone()), listed(&row[2])))
        .collect()
}

impl Row {
    fn of(cells: Vec<String>) -> Self {
        let said = |cell: &str| (cell != "-").then(|| cell.to_owned());
        let also = said(&cells[8]).unwrap_or_default();
        Self {
            id: cells[0].clone(),
            action: cells[2].clone(),
            status: said(&cells[3]),
            stage: said(&cells[4]),
            is_remote: cells[5] == "remote",
            diagnostic: cells[6].replace("\\n", "\n"),
            causes: std::iter::once(cells[7].as_str())
                .chain(also.split(',').filter(|id| !id.is_empty()))
                .map(str::to_owned)
                .collect(),
        }
    }
}

impl Verdict {
    fn of(cells: Vec<String>) -> Self {
        let [id, zone_mta_action, zone_mta_category, sisimai_reason] =
            cells.try_into().expect("the table has four columns");
        Self { id, zone_mta_action, zone_mta_category, sisimai_reason }
    }
}
