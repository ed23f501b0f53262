//! Postfix's own `postconf` reads the configurations of the claims: what `doctor` finds through it, and what it makes of settings itself.

use crate::judge::{command, home};
use crate::program::{empty_folder, retourpost, text, written};
use retourpost::doctor::Settings;
use serde_json::Value;
use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;
use std::time::{Duration, SystemTime};

fn data(name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/doctor/postfix").join(name);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The settings of such a file, and its services.
fn parts(text: &str) -> (String, String) {
    let is_service = |line: &&str| ["unix", "inet"].contains(&line.split_whitespace().nth(1).unwrap_or_default());
    let (services, settings): (Vec<&str>, Vec<&str>) = text.lines().partition(|line| is_service(line));
    (settings.join("\n"), services.join("\n"))
}

fn program() -> PathBuf {
    home().join("root/usr/sbin/postconf")
}

/// Where the unpacked programs find their libraries. It is asked once: the script takes longer than postconf.
fn libraries() -> &'static str {
    static LIBRARIES: OnceLock<String> = OnceLock::new();
    LIBRARIES.get_or_init(|| {
        let output = command(&["--with-env", "printenv", "LD_LIBRARY_PATH"]).output().expect("bash can be started");
        assert!(output.status.success(), "the judges are not there; run tests/run, which installs them");
        String::from_utf8(output.stdout).expect("UTF-8").trim_end().to_owned()
    })
}

/// A file as of an hour ago: Postfix waits until a file that it reads was not changed for a while.
fn settled(path: &Path, text: &str) {
    fs::write(path, text).expect("a folder below target can be written");
    let file = fs::File::options().write(true).open(path).expect("it was written");
    file.set_modified(SystemTime::now() - Duration::from_secs(3600)).expect("a file of ours");
}

/// A configuration of Postfix in a folder of its own, and a program that asks the unpacked postconf.
struct Configuration {
    folder: PathBuf,
    postconf: String,
}

impl Configuration {
    fn new(name: &str, texts: &[&str]) -> Self {
        let folder = empty_folder(&format!("doctor/{name}"));
        let script = format!("#!/bin/sh\nLD_LIBRARY_PATH='{}' exec '{}' \"$@\"\n", libraries(), text(&program()));
        let script = written(&folder.join("script"), script);
        fs::set_permissions(&script, fs::Permissions::from_mode(0o755)).expect("a file of ours");
        // What this process has written itself may be open in a child that another test has just forked: ETXTBSY.
        let postconf = folder.join("postconf");
        let copied = Command::new("cp").arg("-p").args([Path::new(&script), &postconf]).status().expect("cp");
        assert!(copied.success());
        let postconf = text(&postconf).to_owned();
        let configuration = Self { folder, postconf };
        configuration.write(texts);
        configuration
    }

    fn write(&self, texts: &[&str]) {
        let (mut main, mut master) = (String::new(), String::new());
        for text in texts {
            let (settings, services) = parts(text);
            // A later service takes the place of an earlier one of its name.
            let names: Vec<&str> = services.lines().filter_map(|line| line.split_whitespace().next()).collect();
            let is_kept = |line: &&str| !names.contains(&line.split_whitespace().next().unwrap_or_default());
            master =
                master.lines().filter(is_kept).map(|line| format!("{line}\n")).collect::<String>() + &services + "\n";
            main = main + &settings + "\n";
        }
        settled(&self.folder.join("main.cf"), &main);
        settled(&self.folder.join("master.cf"), &master);
    }

    /// What postconf prints, and what it complains of.
    fn printed(&self, flags: &[&str]) -> (String, String) {
        let mut postconf = Command::new(program());
        postconf.env("LD_LIBRARY_PATH", libraries()).arg("-c").arg(&self.folder).args(flags);
        let output = postconf.output().expect("postconf is there; if it is not, tests/run installs it");
        assert!(output.status.success(), "postconf cannot be asked: {output:?}");
        let utf8 = |octets| String::from_utf8(octets).expect("UTF-8");
        (utf8(output.stdout), utf8(output.stderr))
    }

    /// What is found, but for what depends on this host.
    fn found(&self, listen: &str) -> Vec<Value> {
        let arguments =
            ["doctor", "--postconf", &self.postconf, "--postfix-dir", text(&self.folder), "--format", "json"];
        let ran = retourpost(&[&arguments[..], &["--listen", listen]].concat());
        assert!(ran.exit <= 1, "{}", ran.stderr);
        let document: Value = serde_json::from_slice(&ran.stdout).expect("JSON");
        let mut findings = document["findings"].as_array().expect("a list").clone();
        findings
            .retain(|finding| !["nobody-listens", "postmaster-not-read"].contains(&finding["id"].as_str().unwrap()));
        findings
    }
}

fn ids(findings: &[Value]) -> Vec<&str> {
    findings.iter().map(|finding| finding["id"].as_str().expect("an id")).collect()
}

/// Faults that show in what postconf prints of them, and whose cure is pasted.
const FAULTS: [&str; 14] = [
    "bounces-not-filtered",
    "bounces-not-filtered+notify",
    "bounce-service-not-filtered",
    "milter-not-named",
    "cleanup-has-other-milters",
    "milter-after-signer",
    "milter-after-signer+socket",
    "milter-refuses-when-down+for-all",
    "milter-may-stall-long",
    "milter-protocol-old+own",
    "hello-not-aligned",
    "delays-not-told",
    "checks-read-bounces",
    "whole-originals-returned",
];
const LISTEN: &str = "inet:127.0.0.1:8894";

#[test]
fn postconf_prints_what_is_found_and_takes_what_mends_it() {
    let good = data("good");
    let configuration = Configuration::new("faults", &[&good]);
    assert_eq!(configuration.found(LISTEN), [] as [Value; 0]);
    let (_, complaints_of_good) = configuration.printed(&[]);
    for name in FAULTS {
        let fault = data(name);
        configuration.write(&[&good, &fault]);
        let findings = configuration.found(LISTEN);
        assert_eq!(ids(&findings), [name.split('+').next().unwrap()], "{name}");
        let cure = &findings[0]["cure"];
        let lines: Vec<&str> = cure["lines"].as_array().expect("lines").iter().filter_map(Value::as_str).collect();
        if cure["place"] == "a shell" {
            let words: Vec<&str> = lines[0].split_whitespace().collect();
            assert_eq!(words[0], "postconf", "{name}: {lines:?}");
            configuration.printed(&words[1..]);
        } else if cure["place"] == "master.cf" {
            configuration.write(&[&good, &fault, ""]);
            let path = configuration.folder.join("master.cf");
            let master = fs::read_to_string(&path).expect("it was written");
            let replaced = ["bounce", "defer", "trace"];
            let kept =
                master.lines().filter(|line| !replaced.contains(&line.split_whitespace().next().unwrap_or_default()));
            let kept: String = kept.map(|line| format!("{line}\n")).collect();
            settled(&path, &(kept + &lines.join("\n") + "\n"));
        } else {
            configuration.write(&[&good, &fault, &lines.join("\n")]);
        }
        assert_eq!(ids(&configuration.found(LISTEN)), [""; 0], "{name}: {lines:?}");
        // Of a value that stands twice Postfix says that the later one holds; nothing else is new.
        let (_, complaints) = configuration.printed(&[]);
        let is_new = |line: &&str| !complaints_of_good.contains(*line) && !line.contains("overriding earlier entry");
        assert_eq!(complaints.lines().filter(is_new).collect::<Vec<_>>(), [""; 0], "{name}");
    }
}

#[test]
fn values_are_filled_in_as_postfix_fills_them_in() {
    let hard = "a = one\nb = $a ${a} $(a)\nc = ${a?{yes}:{no}} ${empty?{yes}:{no}}\nd = ${a?yes$b} ${empty?yes}\n\
                e = ${a:else} ${empty:else$a} ${empty:{else $a}}\nempty =\n\
                smtpd_milters = $a, $c\nnon_smtpd_milters = { $b, x=$c } $d ${smtpd_milters}\nmyorigin = $e\n";
    let configuration = Configuration::new("expansion", &[&data("good"), hard]);
    let (written, _) = configuration.printed(&[]);
    let (expanded, _) = configuration.printed(&["-x"]);
    let ours = Settings::parse(&written);
    let mut n_different = 0;
    for line in expanded.lines() {
        let (name, value) = line.split_once(" =").expect("a setting");
        // A comparison is left to Postfix, and what it does not know either it leaves as it is.
        let own = ours.value(name);
        if !own.contains("${{") && !value.contains('$') && name != "process_id" {
            let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
            assert_eq!(words(&own), words(value), "{name} = {}", ours.written(name));
            n_different += usize::from(ours.written(name) != value.trim());
        }
    }
    assert!(n_different > 30, "{n_different} values name others");
}

#[test]
fn what_was_saved_of_postconf_tells_the_same_as_asking_it() {
    let configuration =
        Configuration::new("saved", &[&data("good"), &data("delays-not-told"), &data("milter-not-named")]);
    let saved = configuration.folder.join("saved");
    for flag in ["-x", "-n", "-f", "-d"] {
        // `-d` prints the defaults: a Postfix as it is installed.
        let (settings, services) = (configuration.printed(&[flag]).0, configuration.printed(&["-Mf"]).0);
        written(&saved, settings + &services);
        let ran = retourpost(&["doctor", "postfix", "--from", text(&saved), "--format", "json"]);
        let document: Value = serde_json::from_slice(&ran.stdout).expect("JSON");
        let findings = document["findings"].as_array().expect("a list").clone();
        if flag == "-d" {
            assert!(ids(&findings).starts_with(&["bounces-not-filtered", "milter-not-named"]), "{findings:?}");
        } else {
            assert_eq!(ids(&findings), ids(&configuration.found(LISTEN)), "{flag}");
        }
    }
}
