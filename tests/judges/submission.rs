//! Hands mail to a mail system, with what its reports depend on: NOTIFY, RET and ENVID (RFC 3461), SMTPUTF8 (RFC 6531).

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::{Ipv4Addr, TcpStream};
use std::time::Duration;

/// How long a server may take to answer.
const PATIENCE: Duration = Duration::from_secs(20);

/// One message and its envelope.
pub(crate) struct Mail<'a> {
    pub(crate) sender: &'a str,
    /// Of MAIL: `BODY=8BITMIME SMTPUTF8`.
    pub(crate) options: &'a str,
    /// Each with options of RCPT: `NOTIFY=SUCCESS`.
    pub(crate) recipients: &'a [(&'a str, &'a str)],
    pub(crate) octets: &'a [u8],
}

/// A session with a server that is expected to take everything.
pub(crate) struct Session {
    stream: BufReader<TcpStream>,
}

impl Session {
    pub(crate) fn open(port: u16) -> Self {
        let stream = TcpStream::connect((Ipv4Addr::LOCALHOST, port)).expect("the server listens");
        stream.set_nodelay(true).expect("a connection can be told");
        stream.set_read_timeout(Some(PATIENCE)).expect("the time is not zero");
        let mut session = Self { stream: BufReader::new(stream) };
        session.expect('2', "the greeting");
        session.command("EHLO client.example.com", '2');
        session
    }

    /// The lines of the message have no dots at their beginnings.
    pub(crate) fn send(&mut self, mail: &Mail<'_>) {
        self.command(format!("MAIL FROM:<{}> {}", mail.sender, mail.options).trim_end(), '2');
        for (recipient, options) in mail.recipients {
            self.command(format!("RCPT TO:<{recipient}> {options}").trim_end(), '2');
        }
        self.command("DATA", '3');
        self.write(&[mail.octets, b".\r\n"].concat());
        self.expect('2', "the end of the message");
    }

    fn command(&mut self, line: &str, expected: char) {
        self.write(format!("{line}\r\n").as_bytes());
        self.expect(expected, line);
    }

    fn write(&mut self, octets: &[u8]) {
        self.stream.get_mut().write_all(octets).expect("the server reads");
    }

    fn expect(&mut self, expected: char, what: &str) {
        loop {
            let mut line = String::new();
            self.stream.read_line(&mut line).expect("the server answers");
            assert!(line.starts_with(expected), "{what}: {line}");
            if line.as_bytes().get(3) == Some(&b' ') {
                return;
            }
        }
    }
}
