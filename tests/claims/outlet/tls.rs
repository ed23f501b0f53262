//! TLS and authentication.

use std::sync::Arc;
use std::time::Duration;

use retourpost::ErrorKind;
use retourpost::outlet::Delivery;
use retourpost::outlet::smtp::{SmtpOptions, SmtpOutlet, SmtpTimeouts};
use rustls::ServerConfig;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};

use super::notice;
use super::server::{Act, At, Script, Server};

const ROOT: &[u8] = include_bytes!("../../data/outlet/tls-root.pem");
const CERTIFICATE: &[u8] = include_bytes!("../../data/outlet/tls-server.pem");
const KEY: &[u8] = include_bytes!("../../data/outlet/tls-server.key");

fn tls() -> Option<Arc<ServerConfig>> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let certificate = CertificateDer::from_pem_slice(CERTIFICATE).unwrap();
    let key = PrivateKeyDer::from_pem_slice(KEY).unwrap();
    let builder = ServerConfig::builder_with_provider(provider).with_safe_default_protocol_versions().unwrap();
    Some(Arc::new(builder.with_no_client_auth().with_single_cert(vec![certificate], key).unwrap()))
}

fn server(offers: &[&'static str], offers_secured: &[&'static str], acts: &[(At, Option<usize>, Act)]) -> Server {
    Server::start(Script {
        offers: offers.to_vec(),
        offers_secured: Some(offers_secured.to_vec()),
        acts: acts.to_vec(),
        tls: tls(),
        ..Script::default()
    })
}

fn send(url: &str, server: &Server, trusted: bool, n: usize) -> Vec<Delivery> {
    let mut options = SmtpOptions::parse(&url.replace("HOST", &format!("localhost:{}", server.address.port())))
        .unwrap()
        .with_pause(Duration::ZERO)
        .with_attempts(2)
        .with_timeouts(SmtpTimeouts::all(Duration::from_secs(30)));
    if trusted {
        options = options.with_trusted_root(ROOT);
    }
    let mut outgoing = notice();
    outgoing.envelope.requiretls = trusted;
    SmtpOutlet::connect_options(options).send_all(&vec![outgoing; n])
}

fn error_of(deliveries: &[Delivery]) -> retourpost::Error {
    deliveries[0].error().unwrap_or_else(|| panic!("{deliveries:?}"))
}

#[test]
fn starttls_is_used_what_was_offered_in_clear_is_forgotten_and_a_login_is_made_under_it() {
    // ENV-12: REQUIRETLS on a connection whose certificate is right.
    for mechanism in ["AUTH PLAIN LOGIN", "AUTH LOGIN"] {
        let server = server(&["STARTTLS", "SIZE 1"], &[mechanism, "REQUIRETLS", "PIPELINING"], &[]);
        let deliveries = send("smtp://ola:s3cret@HOST", &server, true, 3);
        assert!(deliveries.iter().all(Delivery::is_accepted), "{deliveries:?}");
        let seen = server.seen();
        assert_eq!(seen.n_connections, 1);
        assert_eq!(seen.with("EHLO").len(), 2);
        assert_eq!(seen.with("MAIL"), ["MAIL FROM:<> REQUIRETLS"; 3]);
    }
}

#[test]
fn tls_from_the_start_works_too() {
    let server = Server::start(Script {
        offers: vec!["REQUIRETLS", "PIPELINING"],
        tls: tls(),
        tls_from_start: true,
        acts: vec![(At::Rcpt, Some(1), Act::Say("550 5.1.1 Empf\u{E4}nger unbekannt"))],
        ..Script::default()
    });
    let deliveries = send("smtps://HOST", &server, true, 3);
    assert!(deliveries[0].is_accepted() && deliveries[2].is_accepted(), "{deliveries:?}");
    // Replies under TLS are kept as they were said too.
    assert!(error_of(&deliveries[1..]).to_string().ends_with("550 5.1.1 Empf\u{FFFD}nger unbekannt"));
    assert_eq!(server.seen().n_connections, 1);
}

#[test]
fn a_certificate_nobody_vouches_for_ends_it_unless_starttls_was_only_tried() {
    for url in ["smtp://HOST?starttls=require", "smtp://ola:s3cret@HOST"] {
        let server = server(&["STARTTLS", "AUTH PLAIN"], &["AUTH PLAIN"], &[]);
        let error = error_of(&send(url, &server, false, 1));
        assert_eq!((error.kind(), error.field()), (ErrorKind::Operator, Some("tls")), "{error}");
        assert!(server.seen().with("AUTH").is_empty() && server.seen().with("MAIL").is_empty());
    }
    let server = server(&["STARTTLS"], &["DSN"], &[]);
    assert!(send("smtp://HOST", &server, false, 1)[0].is_accepted());
    assert_eq!(server.seen().with("RCPT"), ["RCPT TO:<kari@example.com> NOTIFY=NEVER"]);
}

#[test]
fn a_server_without_starttls_is_refused_if_it_is_required_and_gets_no_password() {
    for (offers, acts) in [
        (&["AUTH PLAIN"][..], &[][..]),
        (&["STARTTLS", "AUTH PLAIN"], &[(At::StartTls, None, Act::Say("502 5.5.1 no"))]),
    ] {
        let server = server(offers, &[], acts);
        let deliveries = send("smtp://ola:s3cret@HOST", &server, true, 1);
        assert!(matches!(deliveries[0], Delivery::Unsent(_)), "{deliveries:?}");
        assert!(server.seen().with("AUTH").is_empty() && server.seen().with("MAIL").is_empty());
    }
    // Tried only: it goes in clear.
    let server = server(&["STARTTLS"], &[], &[(At::StartTls, None, Act::Say("454 4.7.0 not now"))]);
    assert!(send("smtp://HOST", &server, false, 1)[0].is_accepted());
}

#[test]
fn a_handshake_that_fails_when_tls_was_only_tried_is_followed_by_one_in_clear() {
    let server = server(&["STARTTLS"], &[], &[(At::StartTls, Some(0), Act::SayAndDrop("220 go ahead"))]);
    assert!(send("smtp://HOST", &server, false, 1)[0].is_accepted());
    assert_eq!(server.seen().n_connections, 2);
}

#[test]
fn an_answer_put_in_after_starttls_is_not_believed() {
    let injected = Act::Say("220 go ahead\r\n250-mx.test\r\n250 AUTH PLAIN");
    for url in ["smtp://ola:s3cret@HOST", "smtp://HOST?starttls=require"] {
        let server = server(&["STARTTLS"], &["AUTH PLAIN"], &[(At::StartTls, None, injected)]);
        let error = error_of(&send(url, &server, true, 1));
        assert_eq!((error.kind(), error.rule()), (ErrorKind::Operator, Some("RFC 3207 §6")));
    }
}

#[test]
fn a_wrong_password_is_the_operators_and_no_mechanism_is_too() {
    for (offers, field) in
        [(&["AUTH PLAIN"][..], Some("auth")), (&["AUTH LOGIN"], Some("auth")), (&["AUTH GSSAPI"], None)]
    {
        let server = server(offers, &[], &[]);
        let error = error_of(&send("smtp://ola:wrong@HOST?starttls=never", &server, false, 2));
        assert_eq!((error.kind(), error.field()), (ErrorKind::Operator, field), "{error}");
        assert!(!error.to_string().contains("wrong"));
        // Not asked again for the second message: servers count wrong passwords.
        assert_eq!(server.seen().n_connections, 1);
    }
}

#[test]
fn requiretls_is_not_sent_to_a_server_that_does_not_offer_it() {
    let server = server(&["STARTTLS"], &["8BITMIME"], &[]);
    let error = error_of(&send("smtp://HOST?starttls=require", &server, true, 1));
    assert_eq!((error.kind(), error.rule()), (ErrorKind::PeerForGood, Some("RFC 8689 §4.2.1")));
    assert!(server.seen().with("MAIL").is_empty());
}
