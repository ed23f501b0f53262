//! A site's own words, from `retourpost.toml` to the notice.

use std::fs;
use std::path::Path;

use super::{folder, run, text_of, with, written};

/// A message of a cause in the site's own words, with variables and plurals.
fn cause(id: &str, headline: &str, otherwise: &str) -> String {
    format!(
        "cause-{id} =\n    .headline = {headline}\n    .why = W.\n    .act = wacht\n    .step-1 = Een.\n    .step-2 = Twee.\n    .step-3 = Drie.\n    \
         .otherwise = {otherwise}\n    .admin = A.\n"
    )
}

fn put(dir: &Path, name: &str, text: impl AsRef<[u8]>) {
    let path = dir.join(name);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
    fs::write(path, text).expect("a file");
}

/// A site with words of its own for some causes, languages, audiences and domains; `wording.dir` starts from the folder of the file.
fn site(name: &str) -> (std::path::PathBuf, String) {
    let folder = folder(name);
    let words = folder.join("words");
    put(&words, "nl/causes.ftl", cause("mailbox-full", "Vol: iedereen", "Bel 1."));
    put(&words, "audience/internal/nl/causes.ftl", cause("mailbox-full", "Vol: binnen", "Bel 2."));
    put(&words, "domain/example.com/nl/causes.ftl", cause("mailbox-full", "Vol: domein", "Bel 3."));
    put(&words, "domain/example.com/audience/internal/nl/a.ftl", cause("mailbox-full", "Vol: domein binnen", "Bel 4."));
    put(&words, "domain/*.example.net/nl/causes.ftl", cause("mailbox-full", "Vol: daaronder", "Bel 5."));
    put(&words, "domain/bücher.example/nl/causes.ftl", cause("mailbox-full", "Vol: boeken", "Bel 6."));
    put(&words, "nb/causes.ftl", cause("mailbox-full", "Fullt: alle", "Ring 1."));
    put(
        &words,
        "domain/example.com/nl/notice.ftl",
        "notice-failed-what-many =\n    { $count ->\n        [one] Nog één adres:\n        [3] Precies drie ({ $count }):\n       *[other] Wel { $count } adressen:\n    }\n\
         notice-help = Zie ook { $link }\n    .label = Zie ook\n",
    );
    let toml = "reporting_mta = 'mail.example.org'\n[wording]\ndir = 'words'\n[audience]\ninternal_domains = ['inside.example', 'example.com']\n\
        [help]\nlink_base = 'https://help.example.org/mail'\n";
    (folder.clone(), written(&folder, "retourpost.toml", toml))
}

/// What a reader reads about mailboxes that are full.
fn text(config: &str, sender: &str, language: &str, more: &[&str]) -> String {
    let facts = [
        "render",
        "--recipient",
        "ola@example.no",
        "--reply",
        "552 5.2.2 full",
        "--format",
        "text",
        "--config",
        config,
    ];
    let ended = run(&with(&with(&facts, &["--sender", sender, "--language", language]), more)).well();
    assert!(ended.said.is_empty(), "{}", ended.said);
    ended.out
}

#[test]
fn words_are_those_of_the_cause_the_language_the_audience_and_the_domain() {
    let (_, config) = site("wording-matrix");
    for (sender, language, headline, otherwise) in [
        ("kari@elsewhere.example", "nl", "Vol: iedereen", "Bel 1."),
        ("kari@inside.example", "nl", "Vol: binnen", "Bel 2."),
        ("kari@example.com", "nl", "Vol: domein binnen", "Bel 4."),
        ("kari@EXAMPLE.com", "nl", "Vol: domein binnen", "Bel 4."),
        ("kari@post.example.net", "nl", "Vol: daaronder", "Bel 5."),
        ("kari@example.net", "nl", "Vol: iedereen", "Bel 1."),
        ("kari@bücher.example", "nl", "Vol: boeken", "Bel 6."),
        ("kari@xn--bcher-kva.example", "nl", "Vol: boeken", "Bel 6."),
        ("kari@example.com", "nb", "Fullt: alle", "Ring 1."),
    ] {
        let text = text(&config, sender, language, &[]);
        assert!(text.contains(headline) && text.contains(otherwise), "{sender} {language}\n{text}");
    }
    // Other causes and other languages keep their words.
    let other = ["--reply", "550 5.1.1 User unknown"];
    let facts = [
        "render",
        "--recipient",
        "ola@example.no",
        "--sender",
        "kari@example.com",
        "--format",
        "text",
        "--config",
        &config,
    ];
    let unknown = run(&with(&with(&facts, &other), &["--language", "nl"])).well().out;
    assert!(unknown.contains("example.no kent dit adres niet"), "{unknown}");
    assert!(text(&config, "kari@example.com", "en", &[]).contains("mailbox"), "English is as it was");
}

#[test]
fn an_outsider_of_a_domain_reads_the_words_of_the_domain() {
    let (folder, _) = site("wording-outside");
    let toml = "reporting_mta = 'mail.example.org'\nwording.dir = 'words'\n";
    let config = written(&folder, "outside.toml", toml);
    assert!(text(&config, "kari@example.com", "nl", &[]).contains("Vol: domein\n"));
}

#[test]
fn variables_and_plurals_of_a_site_are_filled_in() {
    let (folder, config) = site("wording-variables");
    let report = |n: usize| {
        let recipient =
            |at: usize| format!(r#"{{ "final_recipient": "a{at}@example.no", "reply": "552 5.2.2 full" }}"#);
        let recipients: Vec<String> = (0..n).map(recipient).collect();
        let json = format!(
            r#"{{ "version": 1, "reporting_mta": "mail.example.org", "message": {{ "return_path": "kari@example.com" }}, "recipients": [{}] }}"#,
            recipients.join(",")
        );
        written(&folder, &format!("report-{n}.json"), &json)
    };
    for (n, said) in [(2, "Wel 2 adressen:"), (3, "Precies drie (3):"), (12, "Wel 12 adressen:")] {
        let ended = run(&["render", &report(n), "--language", "nl", "--format", "text", "--config", &config]).well();
        assert!(ended.out.contains(said), "{said}\n{}", ended.out);
    }
    let text = text(&config, "kari@example.com", "nl", &[]);
    assert!(text.contains("Zie ook\n\n    https://help.example.org/mail/nl/mailbox-full.html"), "{text}");
}

#[test]
fn what_is_broken_is_told_ignored_and_stops_nothing() {
    let (folder, config) = site("wording-broken");
    let words = folder.join("words");
    // A broken file for the closest readers: the good ones behind it hold.
    let broken = cause("mailbox-full", "Vol, { $adres }", "X.") + "notice-failed-final = { $nobody }\n";
    put(&words, "domain/example.com/audience/internal/nl/a.ftl", broken);
    put(&words, "domain/example.com/nl/latin.ftl", b"notice-failed-final = caf\xe9\n");
    put(&words, "domain/example.com/nl/empty.ftl", "");
    put(&words, "domain/example.com/nl/large.ftl", "# x\n".repeat(2000));
    put(&words, "domain/example.com/nl/value.ftl", "value-size-mb = { $size } mega\n");
    put(&words, "domain/not a domain/nl/a.ftl", "notice-failed-final = X.\n");
    put(&words, "audience/internal/domain/example.com/nl/a.ftl", "notice-failed-final = X.\n");
    put(&words, "audience/extern/nl/a.ftl", "notice-failed-final = X.\n");
    put(&words, "tlh/a.ftl", "notice-failed-final = X.\n");
    put(&words, "causes.ftl", "notice-failed-final = X.\n");
    put(&words, "readme.txt", "not read, and nothing said of it");
    let facts = [
        "render",
        "--recipient",
        "ola@example.no",
        "--reply",
        "552 5.2.2 full",
        "--format",
        "text",
        "--config",
        &config,
    ];
    let limited = ["--sender", "kari@example.com", "--language", "nl", "--set", "limits.wording_file_octets=4000"];
    let ended = run(&with(&facts, &limited)).with(
        0,
        &[
            "domain/example.com/audience/internal/nl/a.ftl:2:",
            "[unknown-variable]",
            "[invalid-utf8]",
            "[wording-too-large]",
            "domain/example.com/nl/value.ftl:1:1",
            "[wording-without-effect]",
            "[wording-unknown-domain]",
            "[wording-unknown-audience]",
            "[wording-misplaced]",
            "[unknown-language]",
        ],
    );
    assert!(ended.out.contains("Vol: domein\n") && ended.out.contains("Bel 3."), "{}", ended.out);
    assert!(!ended.out.contains("caf") && !ended.out.contains("X."), "{}", ended.out);
    assert_eq!(ended.said.matches("[wording-misplaced]").count(), 2, "{}", ended.said);
    assert!(!ended.said.contains("readme"), "{}", ended.said);
    run(&["config", "check", "--config", &config]).with(78, &["[unknown-variable]"]);
    // Nothing is said of it where silence is asked for.
    let quiet = run(&with(&with(&facts, &limited), &["--quiet"])).well();
    assert!(quiet.said.is_empty() && quiet.out == ended.out, "{}", quiet.said);
}

#[test]
fn a_folder_that_is_not_there_is_told() {
    let folder = folder("wording-gone");
    let config = written(&folder, "retourpost.toml", "wording.dir = 'gone'\n");
    let facts =
        ["render", "--recipient", "ola@example.no", "--sender", "kari@example.com", "--reply", "552 5.2.2 full"];
    let ended = run(&with(&facts, &["--format", "text", "--config", &config]));
    ended.with(0, &["warning[wording-unreadable]", &text_of(&folder.join("gone"))]);
}
