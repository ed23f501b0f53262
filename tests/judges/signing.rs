//! OpenDKIM behind our milter, as the manual says: what it signs is the report that leaves, which Postfix relays and dkimpy verifies.

use crate::judge::{command, sightings, source};
use crate::program::{empty_folder, text, written};
use crate::servers::{Capture, Postfix, free_port, wait_until_it_listens};
use crate::submission::Session;
use crate::systems::{KINDS, Milter, REPLIES, language_of, lines_of, provoke, words};
use serde_json::json;
use std::fs;
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

/// A relay behind the one that signs: whatever it does to mail, the signature holds.
#[test]
fn what_is_signed_behind_our_milter_verifies_after_a_relay() {
    let folder = empty_folder("signing");
    let public = fs::read_to_string(source().join("../data/outlet/dkim-rsa.pub")).expect("the repository has the key");
    let record = format!("v=DKIM1; k=rsa; p={}", public.trim());
    written(&folder.join("dkim-keys.json"), json!({ "rsa._domainkey.relay.example.org": record }).to_string());

    let capture = Capture::start("signing", &REPLIES);
    let relay = Postfix::start("signing-relay", capture.port, &[]);
    let (milter, signer) = (Milter::start("signing", "", &[]), OpenDkim::start());
    let ports = [("127.0.0.1:8894", milter.port), ("127.0.0.1:8891", signer.port)];
    let ports = ports.map(|(name, port)| (name, format!("127.0.0.1:{port}")));
    let words_for = ports.each_ref().map(|(name, port)| (*name, port.as_str()));
    let lines = lines_of("postfix/main-signed.cf", &words_for);
    // Reports go through the relay, everything else to the one that refuses it.
    let route = format!("transport_maps = inline:{{ example.com=smtp:[127.0.0.1]:{} }}", relay.port);
    let settings: Vec<_> = lines.iter().map(String::as_str).chain([route.as_str()]).collect();
    let postfix = Postfix::start("signing", capture.port, &settings);
    let mut session = Session::open(postfix.port);
    for language in ["nl", "nb", "ar"] {
        for kind in &KINDS[..3] {
            let sender = format!("{}.{language}@example.com", kind.name);
            provoke(&mut session, kind, &sender, &format!("Content-Language: {language}\r\n"));
            let taken = capture.wait_for(&sender);
            assert_eq!(language_of(&taken.octets).as_deref(), Some(language), "{sender}");
            written(&folder.join(format!("{}.{language}.eml", kind.name)), &taken.octets);
            let text = String::from_utf8(taken.octets.clone()).expect("a report is text");
            assert!(text.contains("by relay.example.org (Postfix) with ESMTP"), "it came through the relay: {text}");
            let changed = text.replacen("\r\nStatus: ", "\r\nX-Odd: 1\r\nStatus: ", 1);
            assert_ne!(changed, text, "{sender}: {}", words(&taken.octets));
            written(&folder.join(format!("{}.{language}.changed.eml", kind.name)), changed);
        }
    }
    let seen = sightings("dkim", &folder, &[]);
    assert_eq!(seen.len(), 2 * 9);
    for (file, sighting) in seen.iter() {
        assert_eq!(sighting.complaints.is_empty(), !file.contains(".changed."), "{file}: {:?}", sighting.complaints);
    }
}
