//! Signatures, judged by `mail-auth`, which shares no code with the signer but `ring`.

use std::borrow::Borrow;
use std::collections::HashMap;
use std::hash::Hash;
use std::time::Instant;

use mail_auth::common::parse::TxtRecordParser;
use mail_auth::common::verify::DomainKey;
use mail_auth::hickory_resolver::config::{ResolverConfig, ResolverOpts};
use mail_auth::{AuthenticatedMessage, DkimResult, MessageAuthenticator, Parameters, ResolverCache, Txt};
use proptest::prelude::*;
use retourpost::ErrorKind;
use retourpost::outlet::dkim::DkimSigner;
use retourpost::outlet::{Envelope, Outgoing};
use retourpost::report::Moment;

const RSA: &[u8] = include_bytes!("../../data/outlet/dkim-rsa-pkcs8.pem");
const RSA_OLD: &[u8] = include_bytes!("../../data/outlet/dkim-rsa-pkcs1.pem");
const RSA_SMALL: &[u8] = include_bytes!("../../data/outlet/dkim-rsa-1024.pem");
const ED25519: &[u8] = include_bytes!("../../data/outlet/dkim-ed25519.pem");
const RSA_PUBLIC: &str = include_str!("../../data/outlet/dkim-rsa.pub");
const ED25519_PUBLIC: &str = include_str!("../../data/outlet/dkim-ed25519.pub");

const NOTICE: &str = "From: Mail Delivery System <postmaster@example.org>\r\n\
    To: <kari@example.com>\r\n\
    Subject: Ikke levert:\r\n =?utf-8?Q?l=C3=B8rdag?=\r\n\
    Date: Sat, 21 Nov 2026 10:02:14 +0100\r\n\
    Message-ID: <1@example.org>\r\n\
    References: <a@example.com>\r\n\t<b@example.com>\r\n\
    Auto-Submitted: auto-replied\r\n\
    MIME-Version: 1.0\r\n\
    Content-Type: multipart/report; report-type=delivery-status;\r\n\tboundary=\"b\"\r\n\
    Content-Language: nb\r\n\
    \r\n\
    --b  \r\n\r\nHei.  \tDu\r\n\r\n.\r\n--b--\r\n\r\n\r\n";

/// DNS as it would be.
struct Dns(HashMap<&'static str, Txt>);

impl Dns {
    fn new() -> Self {
        let record = |text: String| DomainKey::parse(text.as_bytes()).unwrap().into();
        Self(HashMap::from([
            ("rsa._domainkey.example.org.", record(format!("v=DKIM1; k=rsa; p={RSA_PUBLIC}"))),
            ("ed._domainkey.example.org.", record(format!("v=DKIM1; k=ed25519; p={ED25519_PUBLIC}"))),
        ]))
    }
}

impl ResolverCache<Box<str>, Txt> for Dns {
    fn get<Q>(&self, name: &Q) -> Option<Txt>
    where
        Box<str>: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        let found = self.0.iter().find(|(key, _)| Box::<str>::from(**key).borrow() == name);
        // Never asks the network.
        Some(found.map_or(Txt::Error(mail_auth::Error::ParseError), |(_, record)| record.clone()))
    }
    fn remove<Q>(&self, _: &Q) -> Option<Txt>
    where
        Box<str>: Borrow<Q>,
        Q: Hash + Eq + ?Sized,
    {
        None
    }
    fn insert(&self, _: Box<str>, _: Txt, _: Instant) {}
}

/// What the judge says of each signature, from the top.
fn judged(octets: &[u8]) -> Vec<bool> {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(async {
        let judge = MessageAuthenticator::new(ResolverConfig::default(), ResolverOpts::default()).unwrap();
        let message = AuthenticatedMessage::parse(octets).unwrap();
        let dns = Dns::new();
        let outputs = judge.verify_dkim(Parameters::new(&message).with_txt_cache(&dns)).await;
        outputs.iter().map(|output| *output.result() == DkimResult::Pass).collect()
    })
}

fn now() -> Moment {
    Moment::parse("2026-11-21T10:02:14+01:00").unwrap()
}

fn outgoing(text: &str) -> Outgoing {
    Outgoing::new(Envelope::null_sender("kari@example.com"), text.as_bytes().to_vec())
}

fn signed(selector: &str, pem: &[u8], text: &str) -> Outgoing {
    let mut outgoing = outgoing(text);
    let found = DkimSigner::from_pem("Example.ORG", selector, pem).unwrap().sign(&mut outgoing, now()).unwrap();
    assert_eq!(found, []);
    outgoing
}

#[test]
fn a_foreign_verifier_believes_each_kind_of_key() {
    // EXT-14
    for (selector, pem) in [("rsa", RSA), ("rsa", RSA_OLD), ("ed", ED25519)] {
        let signed = signed(selector, pem, NOTICE);
        assert!(signed.octets.ends_with(NOTICE.as_bytes()));
        assert_eq!(judged(&signed.octets), [true]);
    }
}

#[test]
fn two_signatures_stand_side_by_side() {
    let mut twice = signed("ed", ED25519, NOTICE);
    DkimSigner::from_pem("example.org", "rsa", RSA).unwrap().sign(&mut twice, now()).unwrap();
    assert_eq!(judged(&twice.octets), [true, true]);
}

#[test]
fn what_a_relay_may_do_keeps_the_signature_and_what_it_may_not_breaks_it() {
    let text = String::from_utf8(signed("rsa", RSA, NOTICE).octets).unwrap();
    let rows = [
        ("Received added", format!("Received: from a\r\n{text}"), true),
        ("field folded anew", text.replace("Date: Sat, 21", "DATE:\r\n  Sat,  21"), true),
        ("blanks at the end of a line", text.replace("Hei.  \tDu", "Hei. Du \t"), true),
        ("empty lines at the end", format!("{text}\r\n"), true),
        ("a second From", text.replace("To: <kari", "From: <a@example.org>\r\nTo: <kari"), false),
        ("another Subject", text.replace("Ikke levert", "Levert"), false),
        ("Auto-Submitted gone", text.replace("Auto-Submitted: auto-replied\r\n", ""), false),
        ("another body", text.replace("Hei.", "Hei!"), false),
        ("a line more", text.replace("--b--", "x\r\n--b--"), false),
        ("another time", text.replace("t=1795251734;", "t=1795251735;"), false),
    ];
    for (row, changed, holds) in rows {
        assert_ne!(changed, text, "{row}");
        assert_eq!(judged(changed.as_bytes()), [holds], "{row}");
    }
}

#[test]
fn the_field_is_as_it_should_be() {
    let octets = signed("rsa", RSA, NOTICE).octets;
    let text = String::from_utf8(octets).unwrap();
    let field = text.split("\r\nFrom:").next().unwrap();
    assert!(field.lines().all(|line| line.len() <= 78), "{field}");
    let flat = field.replace("\r\n\t", "").replace(' ', "");
    let tags: HashMap<&str, &str> =
        flat.strip_prefix("DKIM-Signature:").unwrap().split(';').map(|tag| tag.split_once('=').unwrap()).collect();
    assert_eq!((tags["v"], tags["a"], tags["c"]), ("1", "rsa-sha256", "relaxed/relaxed"));
    assert_eq!((tags["d"], tags["s"], tags["t"]), ("example.org", "rsa", "1795251734"));
    // RFC 6376 §5.4.1; From once more than it occurs (§8.15); no l= (§8.2).
    let names =
        "From:To:Subject:Date:Message-ID:References:MIME-Version:Content-Type:Content-Language:Auto-Submitted:From";
    assert_eq!(tags["h"], names);
    assert!(!tags.contains_key("l"));
}

#[test]
fn the_same_message_at_the_same_time_gets_the_same_signature() {
    for (selector, pem) in [("rsa", RSA), ("ed", ED25519)] {
        assert_eq!(signed(selector, pem, NOTICE), signed(selector, pem, NOTICE));
    }
}

#[test]
fn the_body_hash_is_that_of_the_example_in_rfc_8463() {
    let text = "From: Joe SixPack <joe@football.example.com>\r\n\r\nHi.\r\n\r\nWe lost the game.  Are you hungry yet?\r\n\r\nJoe.\r\n";
    let mut outgoing = outgoing(text);
    DkimSigner::from_pem("football.example.com", "x", ED25519).unwrap().sign(&mut outgoing, now()).unwrap();
    let text = String::from_utf8(outgoing.octets).unwrap();
    assert!(text.contains("bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;"), "{text}");
}

#[test]
fn a_domain_that_dmarc_will_not_count_is_told() {
    let rows = [
        ("example.org", "postmaster@example.org", true),
        ("example.org", "postmaster@mx.example.org", true),
        ("mail.example.org", "postmaster@EXAMPLE.org", true),
        ("xn--bcher-kva.example", "postmaster@bücher.example", true),
        ("example.com", "postmaster@example.org", false),
        ("ample.org", "postmaster@example.org", false),
    ];
    for (domain, from, is_aligned) in rows {
        let mut outgoing = outgoing(&format!("From: <{from}>\r\n\r\n"));
        let found = DkimSigner::from_pem(domain, "s", ED25519).unwrap().sign(&mut outgoing, now()).unwrap();
        let codes: Vec<_> = found.iter().map(|found| found.code).collect();
        assert_eq!(codes, if is_aligned { vec![] } else { vec!["dkim-not-aligned"] }, "{domain} {from}");
        assert!(outgoing.octets.starts_with(b"DKIM-Signature:"));
    }
}

#[test]
fn what_cannot_be_signed_is_left_as_it_was() {
    let signer = DkimSigner::from_pem("example.org", "s", ED25519).unwrap();
    let rows = [
        "To: <a@b>\r\n\r\n",
        "From: <a@b>\r\nfrom : <c@d>\r\n\r\n",
        "From: <a@b>\r\n\r\nx\n",
        "\r\nFrom: <a@b>\r\n",
        "",
    ];
    for text in rows {
        let mut outgoing = outgoing(text);
        assert_eq!(signer.sign(&mut outgoing, now()).unwrap_err().kind(), ErrorKind::Caller, "{text:?}");
        assert_eq!(outgoing.octets, text.as_bytes());
    }
    assert!(signer.sign(&mut outgoing(NOTICE), Moment::try_new(-1, 0).unwrap()).is_err());
}

#[test]
fn keys_that_are_none_are_refused_by_name_and_none_shows() {
    let ec = include_bytes!("../../data/outlet/tls-server.key");
    let rows: [(&str, &str, &[u8], &str); 7] = [
        ("example.org", "s", b"", "dkim.key"),
        ("example.org", "s", b"-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n", "dkim.key"),
        ("example.org", "s", RSA_SMALL, "dkim.key"),
        ("example.org", "s", ec, "dkim.key"),
        ("example.org", "s", include_bytes!("../../data/outlet/tls-root.pem"), "dkim.key"),
        ("exa mple", "s", ED25519, "dkim.domain"),
        ("example.org", "s;t", ED25519, "dkim.selector"),
    ];
    for (domain, selector, pem, field) in rows {
        let error = DkimSigner::from_pem(domain, selector, pem).unwrap_err();
        assert_eq!((error.kind(), error.field()), (ErrorKind::Operator, Some(field)), "{error}");
    }
    let shown = format!("{:?}", DkimSigner::from_pem("example.org", "s", ED25519).unwrap());
    assert_eq!(shown, r#"DkimSigner { domain: "example.org", selector: "s", key: ed25519-sha256 }"#);
}

// Every body has a last line: lines of blanks at the end are no part of the hash (RFC 6376 §3.4.4, and so `dkimpy` does), but
// `mail-auth` 0.13 takes them in.
proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_foreign_verifier_believes_any_message(
        subject in "[ -~]{0,60}(\r\n[ \t][ -~]{1,60}){0,3}",
        lines in prop::collection::vec("[ \t.a-zé]{0,40}", 0..20),
    ) {
        let text = format!("Subject:{subject}\r\nFrom: <postmaster@example.org>\r\n\r\n{}\r\nHei\r\n", lines.join("\r\n"));
        let signed = signed("ed", ED25519, &text);
        prop_assert_eq!(judged(&signed.octets), [true]);
    }
}
