//! Claims about `retourpost doctor`, run as a program.

use std::fs;
use std::net::TcpListener;

use super::{Ended, folder, retourpost, root, run, run_with, text_of, with, written};

const GOOD: &str = "tests/data/doctor/postfix/good";
const GOOD_EXIM: &str = "tests/data/doctor/exim/good";

fn saved(text: &str) -> Ended {
    run_with(&["doctor", "postfix", "--from", "-"], text.as_bytes())
}

#[test]
fn a_good_configuration_ends_well_and_a_note_is_no_fault() {
    assert_eq!(run(&["doctor", "postfix", "--from", GOOD]).well().out, format!("Postfix, {GOOD}: nothing found\n"));
    assert_eq!(run(&["doctor", "exim", "--from", GOOD_EXIM]).well().out, format!("Exim, {GOOD_EXIM}: nothing found\n"));
    let good = fs::read_to_string(root().join(GOOD)).expect("the file");
    let noted = saved(&format!("{good}smtputf8_enable = no\n")).well().out;
    assert!(noted.starts_with("note[smtputf8-off]\n") && noted.ends_with("standard input: 1 note\n"), "{noted}");
}

#[test]
fn what_is_found_is_drawn_with_the_lines_that_mend_it() {
    let good = fs::read_to_string(root().join(GOOD)).expect("the file");
    let ended = saved(&format!("{good}internal_mail_filter_classes =\nsoft_bounce = yes\n")).with(1, &[]);
    for words in [
        "error[bounces-not-filtered]\n    internal_mail_filter_classes is empty\n",
        "    cure, in main.cf:\n\ninternal_mail_filter_classes = bounce\n\n    retourpost manual postfix\n",
        "Postfix, standard input: 1 error, 1 warning\n",
    ] {
        assert!(ended.out.contains(words), "no {words:?} in {}", ended.out);
    }
}

#[test]
fn programs_read_the_same_as_json() {
    let document = run(&["doctor", "exim", "--from", "tests/data/doctor/exim/debian-split", "--format", "json"]);
    let document = document.with(1, &[]).json();
    assert_eq!(document["system"], "exim");
    let finding = &document["findings"][0];
    assert_eq!((&finding["severity"], &finding["id"]), (&"error".into(), &"bounces-not-filtered".into()));
    assert_eq!(finding["cure"]["lines"][0], "remote_smtp_smarthost:");
    assert_eq!(finding["page"], "exim");
    let good = run(&["doctor", "postfix", "--from", GOOD, "--format", "json"]).well().json();
    assert_eq!(good["findings"], serde_json::json!([]));
}

#[test]
fn bad_input_is_told_with_its_cure() {
    let folder = folder("doctor-bad");
    let other = written(&folder, "other.eml", "Subject: no configuration\n\ntext\n");
    let missing = text_of(&folder.join("missing"));
    run(&["doctor", "postfix", "--from", &other]).with(65, &["other.eml: no setting of Postfix", "postconf -M"]);
    run(&["doctor", "exim", "--from", &other]).with(65, &["no router or transport of Exim", "exim -bP config"]);
    run(&["doctor", "exim", "--exim-config", &missing]).with(66, &["missing: "]);
    run(&["doctor", "--postconf", &missing]).with(66, &["missing: "]);
    run(&["doctor", "--from", &other]).with(64, &["of which mail system", "`postfix` or `exim`"]);
    run(&["doctor", "postfix", "--exim-config", &other]).with(64, &["--exim-config", "not for Postfix"]);
    run(&["doctor", "exim", "--postfix-dir", "/etc/postfix"]).with(64, &["--postfix-dir", "not for Exim"]);
    run(&["doctor", "--listen", "8894"]).with(64, &["--listen", "inet:127.0.0.1:8894", "unix:/path"]);
    run(&["doctor", "postfix", "--from", &other, "--postfix-dir", "x"]).with(64, &["--from", "--postfix-dir"]);
    let mut command = retourpost(&["doctor", "sendmail"]);
    assert_eq!(command.output().expect("the program").status.code(), Some(64));
}

#[test]
fn hostile_values_do_not_reach_the_terminal() {
    let ended = saved("mail_version = 3.7\nmyorigin = \u{1b}[2Jmail\nbounce_template_file = \u{202e}x\n").with(1, &[]);
    assert!(!ended.out.contains('\u{1b}') && !ended.out.contains('\u{202e}'), "{:?}", ended.out);
}

/// A program in place of postconf or Exim that says what this script prints.
#[cfg(unix)]
fn program(name: &str, script: &str) -> String {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder(name);
    let text = written(&folder, "text", &format!("#!/bin/sh\n{script}\n"));
    fs::set_permissions(&text, fs::Permissions::from_mode(0o755)).expect("a file of ours");
    // What this process has written itself may be open in a child that another test has just forked: ETXTBSY.
    let path = text_of(&folder.join("program"));
    assert!(std::process::Command::new("cp").args(["-p", &text, &path]).status().expect("cp").success());
    path
}

#[cfg(unix)]
#[test]
fn postconf_is_asked_for_settings_and_services_and_for_nothing_else() {
    let folder = folder("doctor-asked");
    let (good, asked) = (root().join(GOOD), folder.join("asked"));
    let script = format!("echo \"$@\" >> '{}'\nexec cat '{}'", text_of(&asked), text_of(&good));
    let postconf = program("doctor-postconf", &script);
    let listening = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listening.local_addr().expect("an address").port();
    let listen = format!("inet:127.0.0.1:{port}");
    let arguments = ["doctor", "--postconf", &postconf, "--postfix-dir", "/etc/postfix-out", "--listen", &listen];
    let ended = run(&arguments).with(1, &[]);
    assert_eq!(
        fs::read_to_string(&asked).expect("it was asked"),
        "-c /etc/postfix-out\n-c /etc/postfix-out -x\n-c /etc/postfix-out -M\n"
    );
    assert!(ended.out.contains("Postfix, /etc/postfix-out: "), "{}", ended.out);
    assert!(ended.out.contains("error[milter-not-named]") && !ended.out.contains("nobody-listens"), "{}", ended.out);
    drop(listening);
    let ended = run(&arguments).with(1, &[]);
    assert!(ended.out.contains(&format!("nobody listens at {listen}")), "{}", ended.out);
    assert!(ended.out.contains(&format!("\nretourpost milter --listen {listen}\n")), "{}", ended.out);
}

#[cfg(unix)]
#[test]
fn a_socket_and_a_file_of_aliases_are_looked_at_where_they_are() {
    use std::os::unix::net::UnixListener;
    let folder = folder("doctor-files");
    let (aliases, socket) = (text_of(&folder.join("aliases")), text_of(&folder.join("s")));
    let good = fs::read_to_string(root().join(GOOD)).expect("the file");
    let settings = written(&folder, "settings", &format!("{good}alias_maps = hash:{aliases}\n"));
    let postconf = program("doctor-files-postconf", &format!("[ \"$1\" = -x ] && exit 1\nexec cat '{settings}'"));
    let found = || {
        let document =
            run(&["doctor", "--postconf", &postconf, "--listen", &format!("unix:{socket}"), "--format", "json"]);
        let findings = document.json()["findings"].as_array().expect("a list").clone();
        findings.iter().map(|finding| finding["id"].as_str().expect("an id").to_owned()).collect::<Vec<_>>()
    };
    fs::write(&aliases, "root: ola\n").expect("a file");
    assert_eq!(found(), ["milter-not-named", "nobody-listens", "postmaster-not-read"]);
    fs::write(&aliases, "root: ola\npostmaster: root\n").expect("a file");
    let listening = UnixListener::bind(&socket).expect("a socket");
    assert_eq!(found(), ["milter-not-named"]);
    drop(listening);
    assert_eq!(found(), ["milter-not-named", "nobody-listens"]);
}

#[cfg(unix)]
#[test]
fn a_mail_system_that_refuses_its_own_configuration_is_told_in_its_words() {
    let failing = program("doctor-failing", "echo 'postconf: fatal: open /x/main.cf: No such file' >&2\nexit 1");
    run(&["doctor", "--postconf", &failing]).with(78, &["postconf: fatal: open /x/main.cf"]);
    run(&["doctor", "--exim", &failing]).with(78, &["No such file"]);
    // Postfix before 2.9 knows neither -x nor -M.
    let text = format!("[ $# = 0 ] || exit 1\nexec cat '{}'", text_of(&root().join(GOOD)));
    let old = program("doctor-old", &text);
    let ended = run(&with(&["doctor", "--postconf", &old], &["--format", "json"]));
    assert_eq!(ended.json()["place"], "/etc/postfix");
}
