//! What the fuzzers assert of any octets, asserted of their seeds and of all that once failed (`tests/fuzz`).

#[path = "../fuzz/properties/mod.rs"]
mod properties;

use std::fs;
use std::path::{Path, PathBuf};

use properties::PROPERTIES;

fn inputs(folder: &str, target: &str) -> Vec<PathBuf> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz").join(folder).join(target);
    let entries = fs::read_dir(path).into_iter().flatten();
    let mut inputs: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    inputs.sort();
    inputs
}

#[test]
fn fuzz_seeds_and_past_crashes_hold() {
    for (target, holds) in PROPERTIES {
        let seeds = inputs("seeds", target);
        assert!(!seeds.is_empty(), "{target} has no seeds");
        for path in seeds.into_iter().chain(inputs("crashes", target)) {
            println!("{}", path.display());
            holds(&fs::read(&path).expect("an input"));
        }
    }
}

#[cfg(all(feature = "ledger", feature = "milter"))]
#[test]
fn every_fuzz_target_is_built_and_run() {
    let manifest = fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz/Cargo.toml")).unwrap();
    let built: Vec<_> = manifest.split("[[bin]]").skip(1).map(|bin| bin.split('"').nth(1).expect("a name")).collect();
    assert_eq!(built, PROPERTIES.iter().map(|(target, _)| *target).collect::<Vec<_>>());
}
