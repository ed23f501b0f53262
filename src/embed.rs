//! Build script: lists the locale files below `locales/` so that they are compiled in.
//!
//! Reads nothing outside the package. Writes `embedded.rs` to `OUT_DIR`: one row per language, each with
//! the names and the text of its `.ftl` files and of its `style.toml`, sorted, so that a build is the same everywhere.

use std::env;
use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?).join("locales");
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=src/embed.rs");
    let mut table = String::from("&[\n");
    for language in sorted(&root)?.into_iter().filter(|path| path.is_dir()) {
        println!("cargo::rerun-if-changed={}", language.display());
        writeln!(table, "    ({:?}, &[", file_name(&language))?;
        for file in sorted(&language)? {
            let is_words = file.extension().is_some_and(|extension| extension == "ftl");
            if is_words || file_name(&file) == "style.toml" {
                writeln!(table, "        ({:?}, include_str!({:?})),", file_name(&file), file)?;
            }
        }
        table.push_str("    ]),\n");
    }
    table.push_str("]\n");
    fs::write(PathBuf::from(env::var("OUT_DIR")?).join("embedded.rs"), table)?;
    Ok(())
}

fn sorted(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    paths.sort();
    Ok(paths)
}

fn file_name(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}
