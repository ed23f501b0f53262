//! Claims about the labelled replies: they are fit to judge the finding of causes by.

#[path = "replies/rows.rs"]
#[allow(dead_code, reason = "the judges use the rest of it")]
pub(crate) mod rows;

use retourpost::cause::catalogue;
use rows::{UNTAUGHT, all, classifiers, half, mapping, rows, verdicts};
use std::collections::{BTreeMap, BTreeSet};

/// The ids of the catalogue, and the mark of a neutral cause.
fn known() -> BTreeSet<String> {
    catalogue().iter().map(|cause| cause.id().to_owned()).chain(["?".to_owned()]).collect()
}

#[test]
fn each_table_holds_enough_replies_of_either_kind() {
    let of_field = UNTAUGHT.into_iter().chain(["field"]).map(|name| (name, 100));
    for (name, n_rows) in of_field.chain([("training", 400), ("held-out", 400)]) {
        let rows = half(name);
        let n_delayed = rows.iter().filter(|row| row.action == "delayed").count();
        assert!(rows.len() >= n_rows && n_delayed >= n_rows / 10, "{name}: {} rows, {n_delayed} delayed", rows.len());
    }
}

#[test]
fn no_reply_has_two_rows() {
    let (mut ids, mut diagnostics) = (BTreeSet::new(), BTreeSet::new());
    for row in all() {
        assert!(ids.insert(row.id.clone()), "{}", row.id);
        assert!(diagnostics.insert(row.diagnostic), "{}", row.id);
    }
}

#[test]
fn labels_are_causes_of_the_catalogue() {
    let known = known();
    for row in all() {
        let distinct: BTreeSet<_> = row.causes.iter().cloned().collect();
        assert!(distinct.is_subset(&known) && distinct.len() == row.causes.len(), "{}: {:?}", row.id, row.causes);
    }
}

#[test]
fn every_reply_has_the_verdicts_of_others() {
    let judged: Vec<_> = verdicts().into_iter().map(|verdict| verdict.id).collect();
    assert_eq!(judged, rows().into_iter().map(|row| row.id).collect::<Vec<_>>());
    assert!(classifiers().contains("zone-mta ") && classifiers().contains("Sisimai "), "{}", classifiers());
}

#[test]
fn every_word_of_others_stands_for_causes_of_the_catalogue() {
    let (known, mapping) = (known(), mapping());
    for ((classifier, word), causes) in &mapping {
        assert!(causes.is_subset(&known), "{classifier}: {word}: {causes:?}");
    }
    for verdict in verdicts() {
        for (classifier, word) in [("zone-mta", verdict.zone_mta_category), ("sisimai", verdict.sisimai_reason)] {
            assert!(mapping.contains_key(&(classifier.to_owned(), word.clone())), "{classifier}: {word}");
        }
    }
}

/// Whether others name a cause that the label allows, none, or another. They must be worth being compared with; the sums are
/// printed with `--nocapture`.
#[test]
fn others_are_right_more_often_than_wrong() {
    let (mapping, verdicts) = (mapping(), verdicts());
    let mut sums: BTreeMap<(&str, &str), usize> = BTreeMap::new();
    for (row, verdict) in rows().iter().zip(verdicts) {
        let right: BTreeSet<_> = row.causes.iter().cloned().collect();
        for (classifier, word) in [("zone-mta", verdict.zone_mta_category), ("sisimai", verdict.sisimai_reason)] {
            let causes = &mapping[&(classifier.to_owned(), word)];
            let outcome = if !right.is_disjoint(causes) {
                "right"
            } else if causes.contains("?") {
                "neutral"
            } else {
                "other"
            };
            *sums.entry((classifier, outcome)).or_default() += 1;
        }
    }
    println!("{sums:#?}");
    for classifier in ["zone-mta", "sisimai"] {
        let n = |outcome| sums.get(&(classifier, outcome)).copied().unwrap_or_default();
        assert!(n("right") > n("other"), "{classifier}: {sums:?}");
    }
}
