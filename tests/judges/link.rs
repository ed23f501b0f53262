//! A link between a mail system and a milter. It hears all that passes, and can be cut or stall at any packet. The protocol is
//! libmilter's (version 6): a length in four octets, a command in one, its data.

use std::io::{self, Write as _};
use std::net::{Ipv4Addr, Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// What one side says at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Packet {
    pub(crate) command: u8,
    pub(crate) data: Vec<u8>,
}

/// Where the milter is lost, once for each connection.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Point {
    /// Before anything was said.
    Connect,
    /// When the mail system says this for the first time; the milter never hears it.
    Command(u8),
    /// After so many packets of the answer to the end of the body.
    Edit(usize),
    /// After so many, and half of the next.
    HalfEdit(usize),
}

/// How it is lost.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Loss {
    /// Its end of the connection is closed, as when it is killed.
    Cut,
    /// Nothing more comes from it.
    Stall,
}

/// A message as a milter heard it, and what it answered at the end.
#[derive(Debug, Clone, Default)]
pub(crate) struct Heard {
    pub(crate) recipients: Vec<String>,
    /// `Name:value`, CRLF at each end of line.
    pub(crate) header: Vec<u8>,
    pub(crate) body: Vec<u8>,
    pub(crate) answer: Vec<Packet>,
    /// From the end of the body to the end of the answer.
    pub(crate) took: Duration,
}

/// The link; it listens as long as the test runs.
pub(crate) struct Link {
    pub(crate) port: u16,
    heard: Arc<Mutex<Vec<Heard>>>,
    /// For the next connection.
    next: Arc<Mutex<Option<(Point, Loss)>>>,
}

impl Link {
    /// To the milter at this port of 127.0.0.1.
    pub(crate) fn to(milter: u16) -> Self {
        Self::that_is_lost(milter, None)
    }

    /// The same, and at this point it is lost, in each connection.
    pub(crate) fn that_is_lost(milter: u16, always: Option<(Point, Loss)>) -> Self {
        let (heard, next) = (Arc::default(), Arc::<Mutex<Option<_>>>::default());
        let port = serve({
            let (heard, next) = (Arc::clone(&heard), Arc::clone(&next));
            move |mta| {
                let loss = next.lock().expect("nobody panics while holding it").take().or(always);
                // Whoever hangs up first ends both.
                let _ = Passing::open(mta, milter, loss, Arc::clone(&heard)).and_then(|passing| passing.pass());
            }
        });
        Self { port, heard, next }
    }

    /// The next connection is lost at this point, those after it are not.
    pub(crate) fn lose_next(&self, point: Point, loss: Loss) {
        *self.next.lock().expect("nobody panics while holding it") = Some((point, loss));
    }

    /// The message to this recipient. The milter's answer is heard before the mail system hears it.
    pub(crate) fn heard_for(&self, recipient: &str) -> Heard {
        let all = self.heard();
        let mut found = all.iter().filter(|heard| heard.recipients.iter().any(|it| it == recipient));
        found.next().unwrap_or_else(|| panic!("nothing was heard of {recipient}")).clone()
    }

    pub(crate) fn heard(&self) -> Vec<Heard> {
        self.heard.lock().expect("nobody panics while holding it").clone()
    }
}

/// Gives each connection to a thread of its own.
pub(crate) fn serve(talk: impl Fn(TcpStream) + Send + Sync + 'static) -> u16 {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("loopback has a free port");
    let port = listener.local_addr().expect("a bound listener has an address").port();
    let talk = Arc::new(talk);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let talk = Arc::clone(&talk);
            std::thread::spawn(move || talk(stream));
        }
    });
    port
}

impl Packet {
    /// The next one, none at the end.
    pub(crate) fn read(stream: &mut impl io::Read) -> io::Result<Option<Self>> {
        let mut length = [0; 4];
        if let Err(error) = stream.read_exact(&mut length) {
            return if error.kind() == io::ErrorKind::UnexpectedEof { Ok(None) } else { Err(error) };
        }
        let mut octets = vec![0; u32::from_be_bytes(length) as usize];
        stream.read_exact(&mut octets)?;
        Ok(Some(Self { command: octets.remove(0), data: octets }))
    }

    pub(crate) fn octets(&self) -> Vec<u8> {
        let length = u32::try_from(self.data.len() + 1).expect("a packet is small");
        [&length.to_be_bytes()[..], &[self.command], &self.data].concat()
    }
}

/// One connection: what the mail system says goes up, what the milter says comes down, at the same time.
struct Passing {
    mta: TcpStream,
    milter: TcpStream,
    loss: Option<(Point, Loss)>,
    state: Mutex<State>,
    all: Arc<Mutex<Vec<Heard>>>,
}

/// Of the message that passes now.
#[derive(Default)]
struct State {
    heard: Heard,
    /// Since when the end of the body is known to the milter.
    ended: Option<Instant>,
}

impl Passing {
    fn open(mta: TcpStream, milter: u16, loss: Option<(Point, Loss)>, all: Arc<Mutex<Vec<Heard>>>) -> io::Result<Self> {
        let milter = TcpStream::connect((Ipv4Addr::LOCALHOST, milter))?;
        mta.set_nodelay(true)?;
        milter.set_nodelay(true)?;
        Ok(Self { mta, milter, loss, state: Mutex::default(), all })
    }

    fn pass(&self) -> io::Result<()> {
        if self.is_lost_at(Point::Connect) {
            return self.lose();
        }
        std::thread::scope(|scope| {
            let down = scope.spawn(|| self.down());
            let up = self.up();
            // The mail system has gone, or the milter is gone to it.
            let _ = self.milter.shutdown(Shutdown::Both);
            let _ = down.join();
            up
        })
    }

    fn up(&self) -> io::Result<()> {
        while let Some(packet) = Packet::read(&mut &self.mta)? {
            if self.is_lost_at(Point::Command(packet.command)) {
                return self.lose();
            }
            self.state().hear(&packet);
            (&self.milter).write_all(&packet.octets())?;
        }
        Ok(())
    }

    fn down(&self) -> io::Result<()> {
        while let Some(packet) = Packet::read(&mut &self.milter)? {
            let octets = packet.octets();
            let mut state = self.state();
            if let Some(ended) = state.ended {
                let n = state.heard.answer.len();
                if self.is_lost_at(Point::Edit(n)) {
                    return self.lose();
                }
                if self.is_lost_at(Point::HalfEdit(n)) {
                    (&self.mta).write_all(&octets[..octets.len() / 2])?;
                    return self.lose();
                }
                state.answer(packet, ended, &self.all);
            }
            drop(state);
            (&self.mta).write_all(&octets)?;
        }
        self.mta.shutdown(Shutdown::Both)
    }

    fn is_lost_at(&self, point: Point) -> bool {
        self.loss.is_some_and(|(at, _)| at == point)
    }

    /// Hangs up, or waits until the mail system does.
    fn lose(&self) -> io::Result<()> {
        match self.loss {
            Some((_, Loss::Stall)) => io::copy(&mut &self.mta, &mut io::sink()).map(|_| ()),
            _ => self.mta.shutdown(Shutdown::Both),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn hear(&mut self, packet: &Packet) {
        let text = || String::from_utf8_lossy(packet.data.split(|octet| *octet == 0).next().unwrap_or_default());
        match packet.command {
            b'M' | b'A' => *self = Self::default(),
            b'R' => self.heard.recipients.push(text().trim_matches(['<', '>']).to_owned()),
            b'L' => self.heard.hear_field(&packet.data),
            b'B' => self.heard.body.extend_from_slice(&packet.data),
            b'E' => {
                self.heard.body.extend_from_slice(&packet.data);
                self.ended = Some(Instant::now());
            }
            _ => {}
        }
    }

    fn answer(&mut self, packet: Packet, ended: Instant, all: &Mutex<Vec<Heard>>) {
        let is_last = matches!(packet.command, b'a' | b'c' | b'd' | b'r' | b't' | b'y');
        self.heard.answer.push(packet);
        if is_last {
            self.heard.took = ended.elapsed();
            all.lock().expect("nobody panics while holding it").push(std::mem::take(self).heard);
        }
    }
}

impl Heard {
    /// All of it.
    pub(crate) fn message(&self) -> Vec<u8> {
        [&self.header[..], b"\r\n", &self.body].concat()
    }

    /// The name, a zero, the value with line feeds alone, a zero.
    fn hear_field(&mut self, data: &[u8]) {
        let mut parts = data.split(|octet| *octet == 0);
        let (name, value) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
        let value = String::from_utf8_lossy(value).replace('\n', "\r\n");
        // Where leading space is not asked for, one space has been taken away.
        let space = if value.starts_with([' ', '\t']) { "" } else { " " };
        self.header.extend_from_slice(name);
        self.header.extend_from_slice(format!(":{space}{value}\r\n").as_bytes());
    }
}
