//! Addresses, and what may listen on them.

use retourpost::ErrorKind;
use retourpost::milter::{Address, Server, ServerOptions};

#[test]
fn an_address_is_read_as_postfix_and_sendmail_write_it() {
    for (text, expected) in [
        ("inet:127.0.0.1:8894", "inet:127.0.0.1:8894"),
        ("inet:localhost:8894", "inet:localhost:8894"),
        ("inet:[::1]:8894", "inet:[::1]:8894"),
        ("inet:8894@127.0.0.1", "inet:127.0.0.1:8894"),
        ("inet:8894@[::1]", "inet:[::1]:8894"),
        ("inet6:8894@::1", "inet:[::1]:8894"),
        ("unix:/run/milter.sock", "unix:/run/milter.sock"),
        ("local:/run/milter.sock", "unix:/run/milter.sock"),
        ("/run/milter.sock", "unix:/run/milter.sock"),
        ("unix:/run/a:b", "unix:/run/a:b"),
    ] {
        assert_eq!(Address::parse(text).map(|address| address.to_string()).as_deref(), Ok(expected), "{text}");
    }
}

#[test]
fn what_is_no_address_is_refused_with_the_forms_that_are() {
    for text in [
        "",
        "8894",
        "127.0.0.1:8894",
        "inet:8894",
        "inet::8894",
        "inet:::1:8894",
        "inet:localhost:",
        "inet:localhost:+1",
        "inet:localhost:65536",
        "inet:@localhost",
        "inet:8894@",
        "inet:a b:8894",
        "unix:relative.sock",
        "unix:",
        "unix:/run/",
        "tcp:127.0.0.1:8894",
    ] {
        let error = Address::parse(text).expect_err(text);
        assert_eq!(error.kind(), ErrorKind::Operator);
        assert!(error.to_string().contains("write inet:HOST:PORT, inet:[IPV6]:PORT or unix:/PATH"), "{error}");
    }
}

#[test]
fn only_this_host_may_connect_unless_others_may() {
    for text in ["inet:0.0.0.0:0", "inet:[::]:0", "inet:192.0.2.1:0", "inet:[::ffff:192.0.2.1]:0"] {
        let address = Address::parse(text).unwrap();
        let error = Server::bind(&address, ServerOptions::default()).expect_err(text);
        assert!(error.to_string().contains("can be reached from other hosts"), "{error}");
    }
    let mut options = ServerOptions::default();
    options.allows_remote = true;
    let server = Server::bind(&Address::parse("inet:0.0.0.0:0").unwrap(), options).expect("any port");
    assert!(!server.address().to_string().ends_with(":0"), "the port is told: {}", server.address());
}

#[test]
fn an_address_that_is_taken_is_told() {
    let first = Server::bind(&Address::parse("inet:127.0.0.1:0").unwrap(), ServerOptions::default()).unwrap();
    let error = Server::bind(first.address(), ServerOptions::default()).expect_err("it is taken");
    assert!(error.to_string().starts_with(&first.address().to_string()), "{error}");
}
