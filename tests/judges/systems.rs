//! Our milter as a mail system runs it, what it reads, and the mail that provokes every kind of report.

use crate::link::serve;
use crate::program::{empty_folder, text, without_settings, written};
use crate::servers::{free_port, patiently, wait_until};
use crate::submission::{Mail, Session};
use mailparse::MailHeaderMap as _;
use std::fs;
use std::io::{self, Read as _, Write as _};
use std::net::TcpStream;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};

/// On loopback every host is one inside, which readers outside are not told of (`retourpost manual privacy`).
pub(crate) const NOTHING_IS_HIDDEN: &str = "privacy.external = []\n";

/// `retourpost milter`.
pub(crate) struct Milter {
    pub(crate) port: u16,
    child: Ended,
    log: PathBuf,
}

impl Milter {
    /// Starts it with a folder of its own below `target/judges/milter`, with a configuration and more arguments.
    pub(crate) fn start(name: &str, configuration: &str, arguments: &[&str]) -> Self {
        let folder = empty_folder(&format!("milter/{name}"));
        let config = written(&folder.join("retourpost.toml"), configuration);
        // Between looking for a free port and listening on it, somebody else may take it.
        let started = (0..3).map(|_| Self::try_start(&folder, &config, arguments)).find(Result::is_ok);
        let Some(Ok(milter)) = started else {
            panic!("the milter does not start: {}", fs::read_to_string(folder.join("log")).unwrap_or_default())
        };
        milter
    }

    fn try_start(folder: &Path, config: &str, arguments: &[&str]) -> Result<Self, ExitStatus> {
        let port = free_port();
        let mut milter = Self::listening(folder, config, &format!("inet:127.0.0.1:{port}"), arguments);
        let log = milter.log.clone();
        wait_until(&mut milter.child.0, || fs::read_to_string(&log).is_ok_and(|log| log.contains("listening on ")))?;
        Ok(Self { port, ..milter })
    }

    /// Starts it at a socket in the file system, which anybody may use; and the path of that.
    pub(crate) fn start_at_socket(name: &str, configuration: &str) -> (Self, PathBuf) {
        let folder = empty_folder(&format!("milter/{name}"));
        let config = written(&folder.join("retourpost.toml"), configuration);
        let socket = folder.join("milter.sock");
        let milter = Self::listening(&folder, &config, &format!("unix:{}", text(&socket)), &["--socket-mode", "666"]);
        patiently("the socket", || UnixStream::connect(&socket).ok());
        (milter, socket)
    }

    fn listening(folder: &Path, config: &str, address: &str, arguments: &[&str]) -> Self {
        let log = folder.join("log");
        let file = fs::File::create(&log).expect("target can be written");
        let child = without_settings()
            .args(["milter", "--listen", address, "--config", config])
            .args(arguments)
            .stdin(Stdio::null())
            .stderr(file)
            .spawn()
            .expect("cargo has built the program");
        Self { port: 0, child: Ended(child), log }
    }

    /// Sends it a signal: `STOP`, `CONT`.
    pub(crate) fn signal(&self, name: &str) {
        let ran = Command::new("kill").args([&format!("-{name}"), &self.child.0.id().to_string()]).status();
        assert!(ran.expect("kill(1) is there").success(), "{name}");
    }

    /// What it said.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(&self.log).expect("the log was made")
    }

    /// How much memory it uses, in KiB: `VmRSS` of proc(5).
    pub(crate) fn resident_kibibytes(&self) -> u64 {
        let status = fs::read_to_string(format!("/proc/{}/status", self.child.0.id())).expect("it runs");
        let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).expect("a process uses memory");
        line.trim().trim_end_matches(" kB").parse().expect("a number of KiB")
    }
}

/// A process that ends with this value.
struct Ended(Child);

impl Drop for Ended {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// The lines of a file below `tests/systems`, with these words in place of those.
pub(crate) fn lines_of(file: &str, words: &[(&str, &str)]) -> Vec<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/systems").join(file);
    let lines = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let replace = |text: String, (old, new): &(&str, &str)| {
        assert!(text.contains(old), "{file} says nothing of {old}");
        text.replace(old, new)
    };
    words.iter().fold(lines, replace).lines().map(str::to_owned).collect()
}

/// A server that speaks the socketmap protocol (Postfix's socketmap_table(5)) and has these entries; its port.
pub(crate) fn socketmap(entries: Vec<(String, String)>) -> u16 {
    serve(move |stream| drop(answer(stream, &entries)))
}

/// `NAME SPACE KEY` comes, `OK SPACE VALUE` or `NOTFOUND SPACE` goes, each as a netstring.
fn answer(mut stream: TcpStream, entries: &[(String, String)]) -> io::Result<()> {
    while let Some(request) = netstring(&mut stream)? {
        let key = request.split_once(' ').map_or("", |(_, key)| key);
        let found = entries.iter().find(|(name, _)| name == key);
        let reply = found.map_or("NOTFOUND ".to_owned(), |(_, value)| format!("OK {value}"));
        write!(stream, "{}:{reply},", reply.len())?;
    }
    Ok(())
}

fn netstring(stream: &mut TcpStream) -> io::Result<Option<String>> {
    let (mut length, mut octet) = (0, [0]);
    loop {
        if stream.read(&mut octet)? == 0 {
            return Ok(None);
        }
        match octet[0] {
            b':' => break,
            digit => length = length * 10 + usize::from(digit - b'0'),
        }
    }
    let mut octets = vec![0; length + 1];
    stream.read_exact(&mut octets)?;
    octets.pop();
    Ok(Some(String::from_utf8(octets).expect("a key is UTF-8")))
}

/// What the next hop says to recipients of these local parts.
pub(crate) const REPLIES: [&str; 6] = [
    "--reply",
    "unknown=550 5.1.1 User unknown",
    "--reply",
    "full=552 5.2.2 Mailbox full",
    "--reply",
    "later=451 4.3.0 Try again later",
];

/// Kinds of reports: the recipients of the message, with options, and the actions and statuses that are reported.
pub(crate) const KINDS: [Kind; 5] = [
    Kind { name: "failure", recipients: &[("unknown@example.no", "")], fates: &[("failed", "5.1.1")] },
    Kind {
        name: "several",
        recipients: &[("unknown@example.no", ""), ("full@example.no", ""), ("unknown@example.net", "")],
        fates: &[("failed", "5.1.1"), ("failed", "5.2.2"), ("failed", "5.1.1")],
    },
    Kind { name: "full", recipients: &[("full@example.no", "")], fates: &[("failed", "5.2.2")] },
    Kind { name: "delay", recipients: &[("later@example.no", "")], fates: &[("delayed", "4.3.0")] },
    Kind { name: "success", recipients: &[("ok@example.no", "NOTIFY=SUCCESS")], fates: &[("relayed", "2.0.0")] },
];

pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) recipients: &'static [(&'static str, &'static str)],
    pub(crate) fates: &'static [(&'static str, &'static str)],
}

/// Sends a message that comes back to this sender as such a report; its header has this field more.
pub(crate) fn provoke(session: &mut Session, kind: &Kind, sender: &str, field: &str) {
    let octets = format!(
        "From: Kari <{sender}>\r\nTo: ola@example.no\r\nSubject: Thursday\r\nMessage-ID: <{sender}>\r\n{field}\r\nSee you.\r\n"
    );
    session.send(&Mail { sender, options: "", recipients: kind.recipients, octets: octets.as_bytes() });
}

/// The value of a field, decoded; none of several of the same name.
pub(crate) fn field(octets: &[u8], name: &str) -> Option<String> {
    let (header, _) = mailparse::parse_headers(octets).expect("a message has a header");
    let values = header.get_all_values(name);
    assert!(values.len() < 2, "{name} is there twice: {values:?}");
    values.into_iter().next()
}

/// The octets of the last two parts: what programs read, and what is returned.
pub(crate) fn machine_and_returned(octets: &[u8]) -> [Vec<u8>; 2] {
    let mail = mailparse::parse_mail(octets).expect("a report can be parsed");
    let [.., machine, returned] = &mail.subparts[..] else { panic!("a report has parts: {mail:?}") };
    [machine.raw_bytes.to_vec(), returned.raw_bytes.to_vec()]
}

/// The text of the first part for people, decoded.
pub(crate) fn words(octets: &[u8]) -> String {
    of_words(octets, |part| part.get_body().expect("text can be decoded"))
}

/// The language that this part says it is in.
pub(crate) fn language_of(octets: &[u8]) -> Option<String> {
    of_words(octets, |part| part.headers.get_first_value("Content-Language"))
}

/// The charset that it says it is in.
pub(crate) fn charset_of(octets: &[u8]) -> String {
    of_words(octets, |part| part.ctype.charset.to_lowercase())
}

fn of_words<T>(octets: &[u8], ask: impl Fn(&mailparse::ParsedMail<'_>) -> T) -> T {
    let mail = mailparse::parse_mail(octets).expect("a report can be parsed");
    ask(mail.parts().find(|part| part.ctype.mimetype == "text/plain").expect("there is text"))
}

/// Whether it has been rewritten.
pub(crate) fn is_ours(octets: &[u8]) -> bool {
    field(octets, "X-Retourpost-Report").is_some()
}
