//! Claims about the modules: which may use which, and which see nothing but what they are given.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The modules from the ground up: one may use what stands before it. Then the edges beyond that, `from -> to`.
///
/// What `ARCHITECTURE.md` says between `<!-- modules -->` and `<!-- /modules -->` goes before this: each line there that begins
/// with a name in backticks, or with two of them and an arrow between.
const MODULES: &str = "
`text` `diagnostic` `status` `report` `policy` `language` `cause` `phrase` `layout` `mime` `site` `notice` `intake` `check`
`outlet` `manual` `cli`
`text` -> `diagnostic`
";

/// The first module that may read a clock, the environment, files or the network.
const FIRST_AT_THE_EDGE: &str = "outlet";

struct Architecture {
    order: Vec<String>,
    edges: BTreeSet<(String, String)>,
}

impl Architecture {
    fn read() -> Self {
        let page = fs::read_to_string(root().join("ARCHITECTURE.md")).unwrap_or_default();
        let table = page.split_once("<!-- modules -->").and_then(|(_, rest)| rest.split_once("<!-- /modules -->"));
        Self::parse(table.map_or(MODULES, |(table, _)| table))
    }

    /// `a` `b` `c` on lines without an arrow are the order; `a` -> `b` is an edge beyond it.
    fn parse(table: &str) -> Self {
        let mut architecture = Self { order: Vec::new(), edges: BTreeSet::new() };
        for line in table.lines() {
            let names: Vec<&str> = line.split('`').skip(1).step_by(2).collect();
            match &names[..] {
                [from, to] if line.contains("->") || line.contains('\u{2192}') => {
                    architecture.edges.insert(((*from).to_owned(), (*to).to_owned()));
                }
                [] => {}
                // In a list with descriptions, the first name is the module.
                [first, ..] if line.trim_start().starts_with(['-', '|', '*']) => {
                    architecture.order.push((*first).to_owned());
                }
                names => architecture.order.extend(names.iter().map(|name| (*name).to_owned())),
            }
        }
        architecture
    }

    fn place(&self, module: &str) -> usize {
        let place = self.order.iter().position(|name| name == module);
        place.unwrap_or_else(|| panic!("the module `{module}` is not in the order of modules: {:?}", self.order))
    }

    fn allows(&self, from: &str, to: &str) -> bool {
        from == to || self.place(to) < self.place(from) || self.edges.contains(&(from.to_owned(), to.to_owned()))
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
        if !["lib", "main", "embed"].contains(&&*first) && path != Path::new("notice/straight.rs") {
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
fn a_module_uses_only_what_stands_before_it() {
    let architecture = Architecture::read();
    let modules = modules();
    let mut wrong = Vec::new();
    for (module, files) in &modules {
        for (path, code) in files {
            for other in used(code) {
                // `crate::Error` and what else the crate shows at its root belongs to a module that has its own name, too.
                if modules.contains_key(&other) && !architecture.allows(module, &other) {
                    wrong.push(format!("{}: `{module}` uses `{other}`", path.display()));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "not in the order of ARCHITECTURE.md:\n{}", wrong.join("\n"));
}

#[test]
fn every_module_has_its_place_and_every_place_its_module() {
    let architecture = Architecture::read();
    let modules: BTreeSet<String> = modules().into_keys().collect();
    for module in &modules {
        architecture.place(module);
    }
    // The faces come one by one; what has a name before it is written does no harm.
    let order: BTreeSet<String> = architecture.order.iter().cloned().collect();
    assert_eq!(order.len(), architecture.order.len(), "a module stands twice: {:?}", architecture.order);
}

#[test]
fn every_edge_beyond_the_order_is_used() {
    let architecture = Architecture::read();
    let modules = modules();
    for (from, to) in &architecture.edges {
        let is_used = modules[from].iter().any(|(_, code)| used(code).contains(to));
        assert!(is_used || architecture.place(to) < architecture.place(from), "`{from}` does not use `{to}` any more");
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
    let architecture = Architecture::parse("- `a` - the ground\n- `b` - uses `a`\n`a` -> `b`\n");
    assert_eq!(architecture.order, ["a", "b"]);
    assert!(architecture.allows("a", "b") && architecture.allows("b", "a"));
    assert!(!Architecture::parse("`a` `b`").allows("a", "b"));
}
