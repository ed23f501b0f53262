//! OpenDKIM behind our milter, and Exim behind our filter, as the manual says: what they sign is the report that leaves, and dkimpy
//! verifies it.

use crate::exim::lines_with;
use crate::judge::{command, sightings, source};
use crate::program::{empty_folder, text, written};
use crate::servers::{Capture, Exim, Postfix, Taken, free_port, wait_until_it_listens};
use crate::submission::Session;
use crate::systems::{KINDS, Kind, Milter, REPLIES, language_of, lines_of, provoke};
use serde_json::json;
use std::fs;
use std::path::Path;
use std::process::{Child, Stdio};

/// OpenDKIM, signing for relay.example.org.
struct OpenDkim {
    port: u16,
    child: Child,
}

impl OpenDkim {
    /// The key is the one of which dkimpy reads the public half.
    fn start() -> Self {
        let (folder, port) = (empty_folder("opendkim"), free_port());
        let key = source().join("../data/outlet/dkim-rsa-pkcs1.pem");
        let lines = [
            format!("Socket inet:{port}@127.0.0.1"),
            "Domain relay.example.org\nSelector rsa\nMode s\nCanonicalization relaxed/simple".to_owned(),
            format!("KeyFile {}\nRequireSafeKeys no\nBackground no\nOversignHeaders From", text(&key)),
        ];
        let config = written(&folder.join("opendkim.conf"), lines.join("\n") + "\n");
        let child = command(&["--with-env", "opendkim", "-f", "-x", &config])
            .stderr(Stdio::inherit())
            .spawn()
            .expect("bash can be started");
        let mut signer = Self { port, child };
        let started = wait_until_it_listens(&mut signer.child, port);
        started.unwrap_or_else(|ended| panic!("OpenDKIM does not start ({ended}); run tests/run, which installs it"));
        signer
    }
}

impl Drop for OpenDkim {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The DNS that dkimpy asks.
fn write_key(folder: &Path, domain: &str) {
    let public = fs::read_to_string(source().join("../data/outlet/dkim-rsa.pub")).expect("the repository has the key");
    let record = format!("v=DKIM1; k=rsa; p={}", public.trim());
    written(&folder.join("dkim-keys.json"), json!({ format!("rsa._domainkey.{domain}"): record }).to_string());
}

/// Writes a report as it arrived, and with a change that nobody should make.
fn write_as_taken_and_changed(folder: &Path, name: &str, taken: &Taken) {
    written(&folder.join(format!("{name}.eml")), &taken.octets);
    let text = String::from_utf8(taken.octets.clone()).expect("a report is text");
    let changed = text.replacen("\r\nStatus: ", "\r\nX-Odd: 1\r\nStatus: ", 1);
    assert_ne!(changed, text, "{name}");
    written(&folder.join(format!("{name}.changed.eml")), changed);
}

fn all_verify_but_the_changed_ones(folder: &Path, n: usize) {
    let seen = sightings("dkim", folder, &[]);
    assert_eq!(seen.len(), 2 * n);
    for (file, sighting) in seen.iter() {
        assert_eq!(sighting.complaints.is_empty(), !file.contains(".changed."), "{file}: {:?}", sighting.complaints);
    }
}

/// A relay behind the one that signs: whatever it does to mail, the signature holds.
#[test]
fn what_is_signed_behind_our_milter_verifies_after_a_relay() {
    let folder = empty_folder("signing");
    write_key(&folder, "relay.example.org");
    let capture = Capture::start("signing", &REPLIES);
    let relay = Postfix::start("signing-relay", capture.port, &[]);
    let (milter, signer) = (Milter::start("signing", "", &[]), OpenDkim::start());
    let ports = [("127.0.0.1:8894", milter.port), ("127.0.0.1:8891", signer.port)];
    let ports = ports.map(|(name, port)| (name, format!("127.0.0.1:{port}")));
    let lines = lines_of("postfix/main-signed.cf", &ports.each_ref().map(|(name, port)| (*name, port.as_str())));
    // Reports go through the relay, everything else to the one that refuses it.
    let route = format!("transport_maps = inline:{{ example.com=smtp:[127.0.0.1]:{} }}", relay.port);
    let settings: Vec<_> = lines.iter().map(String::as_str).chain([route.as_str()]).collect();
    let postfix = Postfix::start("signing", capture.port, &settings);
    let mut session = Session::open(postfix.port);
    for (kind, language) in rows() {
        let sender = format!("{}.{language}@example.com", kind.name);
        provoke(&mut session, kind, &sender, &format!("Content-Language: {language}\r\n"));
        let taken = capture.wait_for(&sender);
        assert_eq!(language_of(&taken.octets).as_deref(), Some(language), "{sender}");
        let text = String::from_utf8_lossy(&taken.octets);
        assert!(text.contains("by relay.example.org (Postfix) with ESMTP"), "it came through the relay: {text}");
        write_as_taken_and_changed(&folder, &sender, &taken);
    }
    all_verify_but_the_changed_ones(&folder, rows().count());
}

fn rows() -> impl Iterator<Item = (&'static Kind, &'static str)> {
    KINDS[..3].iter().flat_map(|kind| ["nl", "nb", "ar"].map(|language| (kind, language)))
}

/// Its transport signs what the filter made.
#[test]
fn what_exim_signs_behind_our_filter_verifies() {
    let folder = empty_folder("signing-exim");
    write_key(&folder, "example.org");
    let capture = Capture::start("signing-exim", &REPLIES);
    // Exim reads the key as the user that it runs as.
    let key = source().join("../data/outlet/dkim-rsa-pkcs1.pem");
    let signing = [
        "dkim_domain = example.org".into(),
        "dkim_selector = rsa".into(),
        format!("dkim_private_key = {}", text(&key)),
    ];
    let program = Path::new(env!("CARGO_BIN_EXE_retourpost"));
    let lines = [lines_with(program), signing.to_vec()].concat();
    let exim = Exim::start("signing", capture.port, &lines, &[]);
    let mut session = Session::open(exim.port);
    for (kind, language) in rows() {
        let sender = format!("{}.{language}@example.com", kind.name);
        provoke(&mut session, kind, &sender, &format!("Content-Language: {language}\r\n"));
        let taken = capture.wait_for(&sender);
        assert_eq!(language_of(&taken.octets).as_deref(), Some(language), "{sender}");
        write_as_taken_and_changed(&folder, &sender, &taken);
    }
    all_verify_but_the_changed_ones(&folder, rows().count());
}
