//! What only the program as it is shipped shows: tests build it with the features that their own dependencies ask of shared crates.

use std::path::Path;
use std::process::Command;

use serde_json::Value;

use crate::judge::home;

/// Python decodes the octets of these encoded-words to the same text.
const SUBJECTS: [(&str, &str); 8] = [
    ("=?shift_jis?B?gqCCog==?=", "\u{3042}\u{3044}"),
    ("=?iso-2022-jp?B?GyRCJCIbKEI=?=", "\u{3042}"),
    ("=?euc-jp?B?pKKkpA==?=", "\u{3042}\u{3044}"),
    ("=?gb2312?B?xOO6ww==?=", "\u{4f60}\u{597d}"),
    ("=?big5?B?p0GmbQ==?=", "\u{4f60}\u{5983}"),
    ("=?euc-kr?B?vsiz5w==?=", "\u{c548}\u{b155}"),
    ("=?iso-8859-7?B?4eHh?=", "\u{3b1}\u{3b1}\u{3b1}"),
    ("=?koi8-r?B?0NLJ?=", "\u{43f}\u{440}\u{438}"),
];

#[test]
fn subjects_in_the_charsets_of_many_countries_are_read() {
    let program = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/release/retourpost");
    assert!(program.is_file(), "the program is missing: run `cargo build --release`, as tests/run does");
    let folder = home().join("shipped");
    std::fs::create_dir_all(&folder).expect("a folder");
    for (number, (encoded, expected)) in SUBJECTS.into_iter().enumerate() {
        let original = folder.join(format!("{number}.eml"));
        let message = format!("From: kari@example.com\r\nSubject: {encoded}\r\nMessage-ID: <1@example.com>\r\n\r\n");
        std::fs::write(&original, message).expect("a file");
        let facts = ["--recipient", "ola@example.no", "--sender", "kari@example.com", "--reply", "550 5.1.1 no"];
        let output = Command::new(&program)
            .arg("render")
            .args(facts)
            .args(["--reporting-mta", "mx.example.org", "--format", "json", "--original"])
            .arg(&original)
            .output()
            .expect("the program can be started");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let document: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!(document["case"]["message"]["subject"], expected, "{encoded}");
    }
}
