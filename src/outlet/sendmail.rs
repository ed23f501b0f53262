//! Handing a message to the `sendmail` command of the local mail system.

use std::ffi::OsString;
use std::io::{self, Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{self, Receiver};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

use super::address::Address;
use super::delivery::in_one_line;
use super::writer::with_lf;
use super::{Delivery, Lasting, LineEnds, Outgoing};
use crate::diagnostic::{Error, ErrorKind};

/// The `sendmail` command: `sendmail -i -f '' -- RECIPIENT`, the message on its standard input.
///
/// A null reverse path is always given in so many words: without `-f` the local user becomes the sender, and a bounce that
/// bounces comes back to a person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sendmail {
    program: PathBuf,
    arguments: Vec<OsString>,
    null_sender: NullSender,
    line_ends: LineEnds,
    timeout: Duration,
}

/// How the null reverse path is said after `-f`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum NullSender {
    /// `-f ''`: Postfix, Courier, OpenSMTPD, Sendmail.
    #[default]
    Empty,
    /// `-f '<>'`: Exim, and Postfix too. Courier refuses it.
    Brackets,
}

/// How often a running command is looked at.
const LOOK: Duration = Duration::from_millis(5);
/// How long to wait for the last words of a command that has ended but whose children still hold its standard error.
const LAST_WORDS: Duration = Duration::from_millis(250);
/// How much of its standard error is kept.
const N_ERROR_OCTETS: usize = 16 * 1024;

impl Sendmail {
    /// This program; `/usr/sbin/sendmail` on most systems.
    pub fn new(program: impl Into<PathBuf>) -> Self {
        Self {
            program: program.into(),
            arguments: Vec::new(),
            null_sender: NullSender::Empty,
            line_ends: LineEnds::Lf,
            timeout: Duration::from_secs(300),
        }
    }

    /// The same with more arguments, which stand right after the program, before our own: so the program may be one that runs
    /// another, as in `ssh relay /usr/sbin/sendmail`.
    #[must_use]
    pub fn with_arguments(mut self, arguments: impl IntoIterator<Item = impl Into<OsString>>) -> Self {
        self.arguments.extend(arguments.into_iter().map(Into::into));
        self
    }

    /// The same with another way to say the null reverse path.
    #[must_use]
    pub fn with_null_sender(mut self, null_sender: NullSender) -> Self {
        self.null_sender = null_sender;
        self
    }

    /// The same with other line ends. LF is what the command expects of local programs, and the default.
    #[must_use]
    pub fn with_line_ends(mut self, line_ends: LineEnds) -> Self {
        self.line_ends = line_ends;
        self
    }

    /// The same with another time after which the command is ended. The default is 5 minutes.
    #[must_use]
    pub fn with_timeout(mut self, timeout: Duration) -> Self {
        self.timeout = timeout;
        self
    }

    /// Runs the command for one message and waits for it.
    ///
    /// Its exit code decides (`sysexits.h`): 75, 71 and 74 are refusals for now, 65, 67, 68, 69 and 76 for good; any other
    /// one, and a command that is not there, is the operator's. A command that had the whole message and was
    /// ended, by us or by a signal, leaves the message [`Delivery::Unsure`].
    pub fn send(&self, outgoing: &Outgoing) -> Delivery {
        match self.start(outgoing) {
            Ok(running) => running.finish(self),
            Err(error) => Delivery::Unsent(error),
        }
    }

    fn start(&self, outgoing: &Outgoing) -> Result<Running, Error> {
        let envelope = &outgoing.envelope;
        let recipient = argument(&envelope.recipient).map_err(|error| error.in_field("recipient"))?;
        let sender = match (&envelope.return_path, self.null_sender) {
            (Some(path), _) => argument(path).map_err(|error| error.in_field("return-path"))?,
            (None, NullSender::Empty) => String::new(),
            (None, NullSender::Brackets) => "<>".to_owned(),
        };
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).args(["-i", "-f", &sender, "--", &recipient]);
        command.stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::piped());
        let octets = match self.line_ends {
            LineEnds::Crlf => outgoing.octets.clone(),
            LineEnds::Lf => with_lf(&outgoing.octets),
        };
        let child = command.spawn().map_err(|error| self.trouble(ErrorKind::Operator, format!("{error}")))?;
        Ok(Running::new(child, octets))
    }

    fn trouble(&self, kind: ErrorKind, message: String) -> Error {
        Error::new(kind, format!("{}: {message}", self.program.display()))
    }
}

/// A command that runs. Its pipes have threads of their own, which are not waited for: a grandchild may hold an end.
struct Running {
    child: Child,
    fed: Receiver<io::Result<()>>,
    said_all: Receiver<()>,
    said: Arc<Mutex<Vec<u8>>>,
}

impl Running {
    fn new(mut child: Child, octets: Vec<u8>) -> Self {
        let said = Arc::new(Mutex::new(Vec::new()));
        let (stdin, stderr) = (child.stdin.take(), child.stderr.take());
        let (feeding, fed) = mpsc::channel();
        thread::spawn(move || {
            // Dropping the pipe at the end is what tells the command that the message is whole.
            let written = stdin.map_or(Ok(()), |mut pipe| pipe.write_all(&octets));
            let _ = feeding.send(written);
        });
        let (saying, said_all) = mpsc::channel();
        let heard = Arc::clone(&said);
        thread::spawn(move || {
            if let Some(pipe) = stderr {
                listen(pipe, &heard);
            }
            let _ = saying.send(());
        });
        Self { child, fed, said_all, said }
    }

    fn finish(mut self, outlet: &Sendmail) -> Delivery {
        let status = self.wait(outlet.timeout);
        let _ = self.said_all.recv_timeout(LAST_WORDS);
        let said = self.words();
        match status {
            Err(error) => {
                let error = outlet.trouble(ErrorKind::PeerForNow, format!("{error}"));
                if self.has_all() { Delivery::Unsure(error) } else { Delivery::Unsent(error) }
            }
            Ok(status) => self.verdict(outlet, status, said),
        }
    }

    fn wait(&mut self, timeout: Duration) -> io::Result<ExitStatus> {
        let deadline = Instant::now().checked_add(timeout);
        loop {
            if let Some(status) = self.child.try_wait()? {
                return Ok(status);
            }
            if deadline.is_some_and(|deadline| Instant::now() >= deadline) {
                let _ = self.child.kill();
                let _ = self.child.wait();
                let message = format!("did not end within {} s and was ended", timeout.as_secs_f32());
                return Err(io::Error::new(io::ErrorKind::TimedOut, message));
            }
            thread::sleep(LOOK);
        }
    }

    fn verdict(&self, outlet: &Sendmail, status: ExitStatus, said: String) -> Delivery {
        let trouble = |kind, what: String| {
            outlet.trouble(kind, if said.is_empty() { what } else { format!("{what}: {}", in_one_line(&said)) })
        };
        let Some(code) = status.code() else {
            let error = trouble(ErrorKind::PeerForNow, format!("ended by a signal ({status})"));
            return if self.has_all() { Delivery::Unsure(error) } else { Delivery::Unsent(error) };
        };
        match code {
            0 if self.has_all() => Delivery::Accepted { reply: said },
            0 => {
                Delivery::Unsure(trouble(ErrorKind::PeerForNow, "ended well without reading the whole message".into()))
            }
            71 | 74 | 75 => self.refused(outlet, code, said, Lasting::ForNow),
            65 | 67 | 68 | 69 | 76 => self.refused(outlet, code, said, Lasting::ForGood),
            _ => Delivery::Unsent(trouble(ErrorKind::Operator, exit_name(code))),
        }
    }

    fn refused(&self, outlet: &Sendmail, code: i32, said: String, lasting: Lasting) -> Delivery {
        let command = outlet.program.display().to_string();
        let reply = if said.is_empty() { exit_name(code) } else { said };
        Delivery::Refused { command, reply, lasting }
    }

    /// The message was written whole. Only to be asked once the command has ended.
    fn has_all(&self) -> bool {
        matches!(self.fed.recv_timeout(LAST_WORDS), Ok(Ok(())))
    }

    fn words(&self) -> String {
        let said = self.said.lock().map(|said| said.clone()).unwrap_or_default();
        String::from_utf8_lossy(&said).trim_end().to_owned()
    }
}

fn argument(address: &str) -> Result<String, Error> {
    Address::parse(address)?.in_command()
}

fn listen(mut pipe: impl Read, heard: &Mutex<Vec<u8>>) {
    let mut piece = [0; 1024];
    while let Ok(n @ 1..) = pipe.read(&mut piece) {
        let Ok(mut heard) = heard.lock() else { return };
        let room = N_ERROR_OCTETS.saturating_sub(heard.len());
        heard.extend_from_slice(&piece[..n.min(room)]);
    }
}

/// An exit code with its name in `sysexits.h`.
fn exit_name(code: i32) -> String {
    let name = match code {
        64 => "usage; look at its arguments",
        65 => "data error",
        66 => "no input",
        67 => "no such user",
        68 => "no such host",
        69 => "service unavailable",
        70 => "internal error",
        71 => "operating system error",
        72 => "a system file is missing",
        73 => "an output file could not be made",
        74 => "input or output error",
        75 => "temporary failure",
        76 => "protocol error",
        77 => "permission denied",
        78 => "configuration error",
        _ => return format!("exit code {code}"),
    };
    format!("exit code {code}, {name}")
}
