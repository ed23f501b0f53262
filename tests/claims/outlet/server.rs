//! A small SMTP server that does as its script says. It shares nothing with the client but the RFC.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use rustls::{ServerConfig, ServerConnection, StreamOwned};

/// Where something happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum At {
    Greeting,
    Ehlo,
    StartTls,
    Mail,
    Rcpt,
    Data,
    /// When the first octets of the message have come.
    Body,
    /// When the dot has come.
    Dot,
    Rset,
}

/// What happens.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Act {
    Say(&'static str),
    /// Says it, and closes the connection.
    SayAndDrop(&'static str),
    Drop,
    /// Says nothing more until the client goes.
    Hang,
}

/// What a server offers and does.
#[derive(Clone, Default)]
pub(super) struct Script {
    /// The lines of the EHLO answer after the first.
    pub(super) offers: Vec<&'static str>,
    /// The same under TLS, if others.
    pub(super) offers_secured: Option<Vec<&'static str>>,
    /// What happens at the n-th (from 0) time, counted over all connections; every time if `None`.
    pub(super) acts: Vec<(At, Option<usize>, Act)>,
    /// DATA is accepted even without a recipient (RFC 2920 §3.1 warns of such servers).
    pub(super) is_sloppy: bool,
    pub(super) tls: Option<Arc<ServerConfig>>,
    pub(super) tls_from_start: bool,
}

/// What a server saw.
#[derive(Debug, Default, Clone)]
pub(super) struct Seen {
    /// Every line in clear or under TLS, message lines excepted.
    pub(super) lines: Vec<String>,
    /// Recipient and octets, dots undone, of each message whose dot came, accepted or not.
    pub(super) messages: Vec<(String, Vec<u8>)>,
    /// Recipients of those that were accepted. (The answer may have been lost.)
    pub(super) accepted: Vec<String>,
    pub(super) n_connections: usize,
    counts: Vec<(At, usize)>,
}

pub(super) struct Server {
    pub(super) address: SocketAddr,
    seen: Arc<Mutex<Seen>>,
}

impl Server {
    pub(super) fn start(script: Script) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::new(Mutex::new(Seen::default()));
        let shared = Arc::clone(&seen);
        // Ends with the test process; nobody connects to its port any more before.
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                let (script, seen) = (script.clone(), Arc::clone(&shared));
                thread::spawn(move || {
                    seen.lock().unwrap().n_connections += 1;
                    let _ = stream.set_read_timeout(Some(Duration::from_secs(60)));
                    let _ = stream.set_nodelay(true);
                    let _ = Connection::new(stream, script, seen).serve();
                });
            }
        });
        Self { address, seen }
    }

    pub(super) fn seen(&self) -> Seen {
        self.seen.lock().unwrap().clone()
    }

    pub(super) fn url(&self) -> String {
        format!("smtp://{}?starttls=never", self.address)
    }
}

impl Seen {
    pub(super) fn with(&self, prefix: &str) -> Vec<&str> {
        self.lines.iter().map(String::as_str).filter(|line| line.starts_with(prefix)).collect()
    }

    pub(super) fn n_accepted(&self, recipient: &str) -> usize {
        self.accepted.iter().filter(|accepted| *accepted == recipient).count()
    }
}

enum Stream {
    Clear(TcpStream),
    Tls(Box<StreamOwned<ServerConnection, TcpStream>>),
    Gone,
}

struct Connection {
    stream: Stream,
    script: Script,
    seen: Arc<Mutex<Seen>>,
    waiting: Vec<u8>,
    mail: Option<String>,
    rcpt: Option<String>,
}

impl Connection {
    fn new(stream: TcpStream, script: Script, seen: Arc<Mutex<Seen>>) -> Self {
        Self { stream: Stream::Clear(stream), script, seen, waiting: Vec::new(), mail: None, rcpt: None }
    }

    fn serve(mut self) -> io::Result<()> {
        if self.script.tls_from_start {
            self.secure()?;
        }
        self.answer(At::Greeting, "220 mx.test ESMTP")?;
        loop {
            let line = self.line()?;
            self.seen.lock().unwrap().lines.push(line.clone());
            let verb = line.split([' ', ':']).next().unwrap_or_default().to_ascii_uppercase();
            match verb.as_str() {
                "EHLO" => {
                    let mut lines = vec!["mx.test"];
                    let is_secured = matches!(self.stream, Stream::Tls(_));
                    let secured = self.script.offers_secured.clone().filter(|_| is_secured);
                    lines.extend(secured.unwrap_or_else(|| self.script.offers.clone()));
                    let last = lines.len() - 1;
                    let text: Vec<_> = lines
                        .iter()
                        .enumerate()
                        .map(|(n, line)| format!("250{}{line}", if n == last { ' ' } else { '-' }))
                        .collect();
                    self.answer(At::Ehlo, &text.join("\r\n"))?;
                }
                "STARTTLS" => {
                    if self.answer(At::StartTls, "220 go ahead")? {
                        self.waiting.clear();
                        self.secure()?;
                    }
                }
                "AUTH" => self.authenticate(&line)?,
                "MAIL" => {
                    if self.answer(At::Mail, "250 2.1.0 sender ok")? {
                        self.mail = Some(line);
                    }
                }
                "RCPT" => {
                    let ok = if self.mail.is_some() { "250 2.1.5 recipient ok" } else { "503 5.5.1 MAIL first" };
                    if self.answer(At::Rcpt, ok)? && self.mail.is_some() {
                        let path = line.split(['<', '>']).nth(1).unwrap_or_default().to_owned();
                        self.rcpt = Some(path);
                    }
                }
                "DATA" => {
                    let ok = if self.rcpt.is_some() || self.script.is_sloppy {
                        "354 go ahead"
                    } else {
                        "554 5.5.1 no valid recipients"
                    };
                    if self.answer(At::Data, ok)? && ok.starts_with("354") {
                        self.receive()?;
                    }
                }
                "RSET" => {
                    (self.mail, self.rcpt) = (None, None);
                    self.answer(At::Rset, "250 2.0.0 reset")?;
                }
                "QUIT" => {
                    self.say("221 2.0.0 bye")?;
                    return Ok(());
                }
                _ => self.say("500 5.5.2 what?")?,
            }
        }
    }

    /// Reads a message to its dot, exactly as RFC 5321 §4.5.2 says: CRLF, dot, CRLF; nothing else ends it.
    fn receive(&mut self) -> io::Result<()> {
        if self.waiting.is_empty() {
            self.read_more()?;
        }
        self.answer_only_if_told(At::Body)?;
        let mut octets = Vec::new();
        loop {
            let end = loop {
                match self.waiting.windows(2).position(|pair| pair == b"\r\n") {
                    Some(at) => break at + 2,
                    None => self.read_more()?,
                }
            };
            let line: Vec<u8> = self.waiting.drain(..end).collect();
            match line.strip_prefix(b".") {
                Some(b"\r\n") => break,
                Some(rest) => octets.extend_from_slice(rest),
                None => octets.extend_from_slice(&line),
            }
        }
        let recipient = self.rcpt.take().unwrap_or_default();
        self.mail = None;
        let is_empty = recipient.is_empty();
        self.seen.lock().unwrap().messages.push((recipient.clone(), octets));
        if is_empty {
            return self.say("554 5.5.1 no valid recipients");
        }
        self.answer_noting(At::Dot, "250 2.0.0 queued as 42", Some(recipient)).map(|_| ())
    }

    fn authenticate(&mut self, line: &str) -> io::Result<()> {
        // AUTH PLAIN with "\0ola\0s3cret", AUTH LOGIN with "ola", "s3cret" (RFC 4616, and custom).
        let is_right = match line {
            "AUTH PLAIN AG9sYQBzM2NyZXQ=" => true,
            "AUTH LOGIN" => {
                self.say("334 VXNlcm5hbWU6")?;
                let user = self.line()?;
                self.say("334 UGFzc3dvcmQ6")?;
                user == "b2xh" && self.line()? == "czNjcmV0"
            }
            _ => false,
        };
        self.say(if is_right { "235 2.7.0 welcome" } else { "535 5.7.8 no" })
    }

    /// Says this, or what the script says instead. Tells whether this was said.
    fn answer(&mut self, at: At, usual: &str) -> io::Result<bool> {
        self.answer_noting(at, usual, None)
    }

    fn answer_noting(&mut self, at: At, usual: &str, recipient: Option<String>) -> io::Result<bool> {
        let act = self.act(at);
        let said = match act {
            None => usual,
            Some(Act::Say(text) | Act::SayAndDrop(text)) => text,
            // Dropped after it was accepted: the worst case for duplicates.
            Some(Act::Drop | Act::Hang) => usual,
        };
        if said.starts_with('2') {
            self.seen.lock().unwrap().accepted.extend(recipient);
        }
        match act {
            Some(Act::Drop) => return Err(io::ErrorKind::ConnectionAborted.into()),
            Some(Act::Hang) => return self.hang(),
            _ => self.say(said)?,
        }
        match act {
            Some(Act::SayAndDrop(_)) => Err(io::ErrorKind::ConnectionAborted.into()),
            _ => Ok(said == usual),
        }
    }

    fn answer_only_if_told(&mut self, at: At) -> io::Result<()> {
        match self.act(at) {
            Some(Act::Hang) => self.hang().map(|_: bool| ()),
            Some(_) => Err(io::ErrorKind::ConnectionAborted.into()),
            None => Ok(()),
        }
    }

    fn act(&self, at: At) -> Option<Act> {
        let mut seen = self.seen.lock().unwrap();
        let n = match seen.counts.iter_mut().find(|(counted, _)| *counted == at) {
            Some((_, n)) => {
                *n += 1;
                *n
            }
            None => {
                seen.counts.push((at, 0));
                0
            }
        };
        let due = |(there, when, _): &&(At, Option<usize>, Act)| *there == at && when.is_none_or(|when| when == n);
        self.script.acts.iter().find(due).map(|(_, _, act)| *act)
    }

    fn hang<T>(&mut self) -> io::Result<T> {
        loop {
            self.read_more()?;
        }
    }

    fn secure(&mut self) -> io::Result<()> {
        let config = self.script.tls.clone().expect("a server that speaks TLS");
        let connection = ServerConnection::new(config).map_err(io::Error::other)?;
        match std::mem::replace(&mut self.stream, Stream::Gone) {
            Stream::Clear(stream) => self.stream = Stream::Tls(Box::new(StreamOwned::new(connection, stream))),
            other => self.stream = other,
        }
        Ok(())
    }

    fn say(&mut self, text: &str) -> io::Result<()> {
        // Latin-1, to be able to say what is not UTF-8.
        let octets: Vec<u8> =
            text.chars().map(|c| u8::try_from(u32::from(c)).unwrap_or(b'?')).chain(*b"\r\n").collect();
        match &mut self.stream {
            Stream::Clear(stream) => stream.write_all(&octets),
            Stream::Tls(stream) => stream.write_all(&octets).and_then(|()| stream.flush()),
            Stream::Gone => Err(io::ErrorKind::NotConnected.into()),
        }
    }

    fn line(&mut self) -> io::Result<String> {
        loop {
            if let Some(at) = self.waiting.windows(2).position(|pair| pair == b"\r\n") {
                let line: Vec<u8> = self.waiting.drain(..at + 2).collect();
                return Ok(String::from_utf8_lossy(&line[..at]).into_owned());
            }
            self.read_more()?;
        }
    }

    fn read_more(&mut self) -> io::Result<()> {
        let mut piece = [0; 16 * 1024];
        let n = match &mut self.stream {
            Stream::Clear(stream) => stream.read(&mut piece)?,
            Stream::Tls(stream) => stream.read(&mut piece)?,
            Stream::Gone => 0,
        };
        if n == 0 {
            return Err(io::ErrorKind::UnexpectedEof.into());
        }
        self.waiting.extend_from_slice(&piece[..n]);
        Ok(())
    }
}
