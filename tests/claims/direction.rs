//! Claims about the modules: which may use which, and which see nothing but what they are given.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The first module that may read a clock, the environment, files or the network.
const FIRST_AT_THE_EDGE: &str = "outlet";

/// What `ARCHITECTURE.md` says between its marks: `module: may use other, another` on a line for each module, from the
/// ground up.
struct Architecture(Vec<(String, BTreeSet<String>)>);

impl Architecture {
    fn read() -> Self {
        let page = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap();
        let list = page.split_once("<!-- edges -->").and_then(|(_, rest)| rest.split_once("<!-- /edges -->"));
        Self::parse(list.expect("ARCHITECTURE.md has the list of edges between its marks").0)
    }

    fn parse(list: &str) -> Self {
        let line = |line: &str| {
            let (module, others) = line.split_once(": may use ").unwrap_or_else(|| panic!("no edges: {line:?}"));
            let others = others.split(", ").filter(|other| *other != "nothing").map(str::to_owned).collect();
            (module.to_owned(), others)
        };
        Self(list.lines().map(str::trim).filter(|line| !line.is_empty()).map(line).collect())
    }

    fn place(&self, module: &str) -> usize {
        let place = self.0.iter().position(|(name, _)| name == module);
        place.unwrap_or_else(|| panic!("the module `{module}` is not in ARCHITECTURE.md"))
    }

    fn allows(&self, from: &str, to: &str) -> bool {
        from == to || self.0[self.place(from)].1.contains(to)
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn rust_files(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            rust_files(&path, files);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
}

/// The lines of code of each module: comments and what is compiled for tests only are left out.
fn modules() -> BTreeMap<String, Vec<(PathBuf, String)>> {
    let source = root().join("src");
    let mut files = Vec::new();
    rust_files(&source, &mut files);
    let mut modules: BTreeMap<String, Vec<(PathBuf, String)>> = BTreeMap::new();
    for file in files {
        let path = file.strip_prefix(&source).unwrap().to_owned();
        let first = path.components().next().unwrap().as_os_str().to_str().unwrap().trim_end_matches(".rs").to_owned();
        if !["lib", "main", "embed"].contains(&&*first)
            && path != Path::new("notice/straight.rs")
            && !path.starts_with("notice/straight")
        {
            modules.entry(first).or_default().push((path, code(&fs::read_to_string(&file).unwrap())));
        }
    }
    modules
}

fn code(source: &str) -> String {
    let without_tests = source.split_once("\n#[cfg(test)]\nmod tests {").map_or(source, |(before, _)| before);
    let is_code = |line: &&str| !line.trim_start().starts_with("//");
    without_tests.lines().filter(is_code).collect::<Vec<_>>().join("\n")
}

/// The modules of this crate that a text names: `crate::text::…`, `crate::{text::…, status}`, `use crate::text`.
fn used(code: &str) -> BTreeSet<String> {
    let name = |text: &str| -> String {
        text.chars().take_while(|character| character.is_ascii_alphanumeric() || *character == '_').collect()
    };
    let mut used = BTreeSet::new();
    for (at, _) in code.match_indices("crate::") {
        let rest = &code[at + "crate::".len()..];
        let Some(list) = rest.strip_prefix('{') else {
            used.insert(name(rest));
            continue;
        };
        let mut depth = 0;
        let mut is_start = true;
        for (at, character) in list.char_indices() {
            match character {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => is_start = true,
                character if is_start && character.is_ascii_lowercase() => {
                    used.insert(name(&list[at..]));
                    is_start = false;
                }
                _ => {}
            }
        }
    }
    used
}

#[test]
fn a_module_uses_only_what_architecture_md_says() {
    let architecture = Architecture::read();
    let modules = modules();
    let mut wrong = Vec::new();
    for (module, files) in &modules {
        for (path, code) in files {
            for other in used(code) {
                if modules.contains_key(&other) && !architecture.allows(module, &other) {
                    wrong.push(format!("{}: `{module}` uses `{other}`", path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "edges that ARCHITECTURE.md does not list:\n{}", wrong.join("\n"));
}

#[test]
fn the_list_has_every_module_once_and_points_upward_only() {
    let architecture = Architecture::read();
    let listed: BTreeSet<String> = architecture.0.iter().map(|(module, _)| module.clone()).collect();
    assert_eq!(listed.len(), architecture.0.len(), "a module stands twice");
    assert_eq!(listed, modules().into_keys().collect());
    for (place, (module, others)) in architecture.0.iter().enumerate() {
        for other in others {
            assert!(architecture.place(other) < place, "`{module}` may use `{other}`, which stands below it");
        }
    }
}

#[test]
fn every_edge_of_the_list_is_used() {
    let modules = modules();
    for (from, others) in Architecture::read().0 {
        for to in others {
            let is_used = modules[&from].iter().any(|(_, code)| used(code).contains(&to));
            assert!(is_used, "`{from}` does not use `{to}` any more; take it off the list");
        }
    }
}

#[test]
fn the_core_reads_no_clock_no_environment_no_file_and_no_network() {
    const READERS: [&str; 13] = [
        "std::env",
        "std::fs",
        "std::net::Tcp",
        "std::net::Udp",
        "std::net::ToSocketAddrs",
        "std::process",
        "std::thread::sleep",
        "SystemTime",
        "Instant::",
        "std::io::stdin",
        "std::io::stdout",
        "getrandom",
        "Zoned::now",
    ];
    let architecture = Architecture::read();
    let edge = architecture.place(FIRST_AT_THE_EDGE);
    let mut wrong = Vec::new();
    let mut n_files = 0;
    for (module, files) in modules() {
        if architecture.place(&module) >= edge {
            continue;
        }
        for (path, code) in files {
            n_files += 1;
            let code = grouped_imports_apart(&code);
            for reader in READERS.iter().filter(|reader| code.contains(**reader)) {
                wrong.push(format!("{}: {reader}", path.display()));
            }
        }
    }
    assert!(n_files > 50, "{n_files} files are not the whole core");
    assert!(wrong.is_empty(), "the core is pure; these are not:\n{}", wrong.join("\n"));
}

/// `use std::{env, fs};` as `std::env std::fs`.
fn grouped_imports_apart(code: &str) -> String {
    let mut apart = code.to_owned();
    for (at, _) in code.match_indices("use std::{") {
        let list = &code[at + "use std::{".len()..];
        let list = &list[..list.find("};").unwrap_or(list.len())];
        apart.extend(list.split(',').map(|item| format!("\nstd::{}", item.trim())));
    }
    apart
}

#[test]
fn the_reader_of_imports_sees_them_in_every_form() {
    let names = |code: &str| used(code).into_iter().collect::<Vec<_>>().join(" ");
    assert_eq!(names("use crate::text::FieldText;"), "text");
    assert_eq!(names("use crate::{\n    status::{EnhancedStatus, SmtpReply},\n    text,\n};"), "status text");
    assert_eq!(names("let x: crate::report::Moment = crate::mime::now();"), "mime report");
    assert!(grouped_imports_apart("use std::{env, fs};").contains("std::fs"));
    let architecture = Architecture::parse("a: may use nothing\nb: may use a\n");
    assert!(architecture.allows("b", "a") && architecture.allows("b", "b") && !architecture.allows("a", "b"));
}
