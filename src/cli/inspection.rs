//! Asks a mail system for its configuration, reads the files that it names, and tries its sockets. Nothing is changed.

use std::env;
use std::io;
use std::net::{TcpStream, ToSocketAddrs};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

use super::doctor::System;
use super::exit::{Exit, Failure};
use super::input;
use super::terminal;
use crate::doctor::{Exim, EximConfig, Finding, Listener, MilterAddress, Postfix, Postmaster, Services, Settings};

/// What is looked at.
pub(super) struct Inspection<'a> {
    pub(super) system: Option<System>,
    pub(super) saved: Option<&'a Path>,
    pub(super) listen: &'a MilterAddress,
    pub(super) postfix_dir: Option<&'a Path>,
    pub(super) postconf: Option<&'a Path>,
    pub(super) exim_config: Option<&'a Path>,
    pub(super) exim: Option<&'a Path>,
}

/// What was found, and where.
pub(super) struct Inspected {
    pub(super) system: System,
    /// The folder, file or program that was asked.
    pub(super) place: String,
    pub(super) findings: Vec<Finding>,
}

/// The largest configuration and file of aliases that is read.
const FILE_OCTETS_MAX: usize = 16 << 20;
/// How long a socket may take to take a connection; it is on this host, or beside it.
const CONNECTING: Duration = Duration::from_millis(100);
/// Where mail systems are that are not in the PATH of everybody.
const FOLDERS: [&str; 3] = ["/usr/sbin", "/usr/local/sbin", "/sbin"];

impl Inspection<'_> {
    pub(super) fn run(&self) -> Result<Inspected, Failure> {
        match self.system()? {
            System::Postfix => self.postfix(),
            System::Exim => self.exim(),
        }
    }

    /// The one that is named, or the one that is there.
    fn system(&self) -> Result<System, Failure> {
        if let Some(system) = self.system {
            return Ok(system);
        }
        if self.saved.is_some() {
            return Err(Failure::usage("--from: of which mail system? write `postfix` or `exim` before it"));
        }
        // Exim's package brings no postconf.
        if found("postconf").is_some() {
            Ok(System::Postfix)
        } else if found("exim4").or_else(|| found("exim")).is_some() {
            Ok(System::Exim)
        } else {
            let cure = "name it with --postconf or --exim, or save its settings and name them with --from";
            Err(Failure::new(Exit::NoInput, format!("neither Postfix nor Exim is in PATH or /usr/sbin: {cure}")))
        }
    }

    fn postfix(&self) -> Result<Inspected, Failure> {
        let (settings, services, place) = match self.saved {
            Some(file) => {
                let (name, text) = read(file)?;
                (Settings::parse(&text), Services::parse(&text), name)
            }
            None => self.asked_postfix()?,
        };
        if settings.is_empty() {
            let cure = "save it with `(postconf; postconf -M) > FILE`";
            return Err(Failure::new(Exit::BadInput, format!("{place}: no setting of Postfix in it: {cure}")));
        }
        let mut postfix = Postfix::new(settings, services, self.listen.clone());
        // What was saved may be of another host.
        if self.saved.is_none() {
            postfix.listener = listener(self.listen);
            postfix.postmaster = postfix.alias_files().map_or(Postmaster::Unknown, |files| postmaster(&files));
        }
        Ok(Inspected { system: System::Postfix, place, findings: postfix.findings() })
    }

    fn asked_postfix(&self) -> Result<(Settings, Services, String), Failure> {
        let postconf = program(self.postconf, &["postconf"], "--postconf", "(postconf; postconf -M) > FILE")?;
        let ask = |flag: Option<&str>| {
            let mut command = Command::new(&postconf);
            if let Some(dir) = self.postfix_dir {
                command.arg("-c").arg(dir);
            }
            asked(command.args(flag), Exit::Configuration)
        };
        let written = ask(None)?;
        // Postfix before 2.10 knows no -x, and before 2.9 no -M: what they would tell is worked out, or left unsaid.
        let settings = match ask(Some("-x")) {
            Ok(expanded) => Settings::parse(&written).expanded_by(&expanded),
            Err(_) => Settings::parse(&written),
        };
        let services = ask(Some("-M")).map_or_else(|_| Services::default(), |text| Services::parse(&text));
        let place = match self.postfix_dir {
            Some(dir) => dir.display().to_string(),
            None => settings.value("config_directory"),
        };
        Ok((settings, services, place))
    }

    fn exim(&self) -> Result<Inspected, Failure> {
        let (place, text) = match self.saved.or(self.exim_config) {
            Some(file) => read(file)?,
            None => {
                let exim = program(self.exim, &["exim4", "exim"], "--exim", "exim -bP config > FILE")?;
                let text = asked(Command::new(&exim).args(["-bP", "config"]), Exit::Configuration)?;
                (exim.display().to_string(), text)
            }
        };
        let config = EximConfig::parse(&text);
        if config.is_empty() {
            let cure = "save it with `exim -bP config > FILE`";
            return Err(Failure::new(Exit::BadInput, format!("{place}: no router or transport of Exim in it: {cure}")));
        }
        if let Some(include) = config.includes.first() {
            let cure = "what is said may miss it; `exim -bP config` has all of it";
            terminal::tell_note(&format!("{place}: {include} is included and was not read: {cure}"));
        }
        let mut exim = Exim::new(config);
        let files = exim.config.alias_files();
        if self.saved.is_none() && !files.is_empty() {
            exim.postmaster = postmaster(&files);
        }
        Ok(Inspected { system: System::Exim, place, findings: exim.findings() })
    }
}

/// A file as text, and how it is named.
fn read(file: &Path) -> Result<(String, String), Failure> {
    let (name, _) = input::names_of(file);
    let octets = input::read_whole(file, FILE_OCTETS_MAX)?;
    Ok((name, String::from_utf8_lossy(&octets).into_owned()))
}

/// The program that is named, or the first that is there.
fn program(named: Option<&Path>, names: &[&str], flag: &str, saved: &str) -> Result<PathBuf, Failure> {
    let program = named.map(Path::to_owned).or_else(|| names.iter().find_map(|name| found(name)));
    program.ok_or_else(|| {
        let cure = format!("name it with {flag}, or save what it says (`{saved}`) and name that with --from");
        Failure::new(Exit::NoInput, format!("{} is not in PATH or /usr/sbin: {cure}", names.join(" or ")))
    })
}

fn found(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH").unwrap_or_default();
    let folders = env::split_paths(&path).chain(FOLDERS.iter().map(PathBuf::from));
    folders.map(|folder| folder.join(name)).find(|program| program.is_file())
}

/// What a program prints; if it fails, what it says of that.
fn asked(command: &mut Command, exit: Exit) -> Result<String, Failure> {
    let name = command.get_program().to_string_lossy().into_owned();
    let output = command.stdin(Stdio::null()).output().map_err(|error| {
        let kind = if error.kind() == io::ErrorKind::NotFound { Exit::NoInput } else { exit };
        Failure::new(kind, format!("{name}: {error}"))
    })?;
    if output.status.success() {
        return Ok(String::from_utf8_lossy(&output.stdout).into_owned());
    }
    let said = String::from_utf8_lossy(&output.stderr);
    Err(Failure::new(exit, format!("{name}: {}", said.trim().lines().last().unwrap_or("it ended without a word"))))
}

/// Whether a connection is taken. Nothing is said over it.
fn listener(address: &MilterAddress) -> Listener {
    let is_there = match address {
        MilterAddress::Inet { host, port } => (host.as_str(), *port)
            .to_socket_addrs()
            .is_ok_and(|mut addresses| addresses.any(|one| TcpStream::connect_timeout(&one, CONNECTING).is_ok())),
        MilterAddress::Unix { path } => match takes_connections(path) {
            Some(is_there) => is_there,
            None => return Listener::Unknown,
        },
    };
    if is_there { Listener::Listens } else { Listener::Absent }
}

/// `None` where it may not be tried.
#[cfg(unix)]
fn takes_connections(path: &str) -> Option<bool> {
    match std::os::unix::net::UnixStream::connect(path) {
        Ok(_) => Some(true),
        Err(error) if error.kind() == io::ErrorKind::PermissionDenied => None,
        Err(_) => Some(false),
    }
}

#[cfg(not(unix))]
fn takes_connections(_path: &str) -> Option<bool> {
    None
}

/// A file that cannot be read leaves it unknown.
fn postmaster(files: &[String]) -> Postmaster {
    let texts: Result<Vec<String>, Failure> =
        files.iter().map(|file| read(Path::new(file)).map(|(_, text)| text)).collect();
    texts.map_or(Postmaster::Unknown, |texts| Postmaster::among(texts.iter().map(String::as_str)))
}
