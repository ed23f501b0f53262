//! The page with the log of mailings, served.

use std::fs::{self, OpenOptions};
use std::io::Write;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};

use clap::{Args, Subcommand, ValueEnum};

use super::super::configuration::ConfigurationArgs;
use super::super::exit::{Exit, Failure};
use super::super::send::Shelf;
use super::super::signals::{self, Signal};
use super::super::terminal;
use super::place::PlaceArgs;
use crate::page::{Access, AccessCode, Page, PageOptions, PageServer, Role, ServerLimits};

const EXAMPLES: &str = "\
Examples:
  retourpost ledger access new --role read --for Kari --access ledger.access
  retourpost ledger serve --access ledger.access
  retourpost ledger serve --listen 127.0.0.1:8894 --at /ledger --tls --access ledger.access
  retourpost ledger access new --role start --for Ola --access ledger.access
  retourpost ledger serve --access ledger.access --batches /var/lib/retourpost

With --batches the page shows notices that `retourpost send --dry-run` prepared
in folders there, and those with the role start confirm and send them. What was
confirmed on the page and cut off goes on when the server starts again.

SIGHUP reads the access codes again; SIGTERM and SIGINT stop the server when the
answers that are on their way are out. It speaks HTTP without TLS: other hosts
reach it by a web server in front of it. See `retourpost manual ledger`.";

/// Serve the log of mailings as a page in the browser, for those with an access code
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct ServeArgs {
    /// Where to listen
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// The file of access codes, which `ledger access new` writes
    #[arg(long, value_name = "FILE")]
    access: PathBuf,
    /// The path below which a web server in front passes requests on, such as /ledger
    #[arg(long, value_name = "PATH", default_value = "", value_parser = mounted)]
    at: String,
    /// A web server in front speaks TLS: cookies are sent by nothing else. Always so unless it listens on this host alone
    #[arg(long)]
    tls: bool,
    /// Also show the batches of notices in this folder, for the role start to confirm
    #[arg(long, value_name = "DIR")]
    batches: Option<PathBuf>,
    #[command(flatten)]
    place: PlaceArgs,
    #[command(flatten)]
    configuration: ConfigurationArgs,
}

/// Who may see the page
#[derive(Debug, Args)]
pub(super) struct AccessArgs {
    #[command(subcommand)]
    command: AccessCommand,
}

#[derive(Debug, Subcommand)]
enum AccessCommand {
    New(NewArgs),
}

/// Make an access code: it is shown once, and the file keeps its hash. Take its line out to end it
#[derive(Debug, Args)]
struct NewArgs {
    /// What it is good for
    #[arg(long, value_name = "ROLE", value_enum)]
    role: RoleArg,
    /// Whose it is, as a remark in the file
    #[arg(long = "for", value_name = "WHO", default_value = "")]
    owner: String,
    /// The file of access codes; it is made if need be
    #[arg(long, value_name = "FILE")]
    access: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum RoleArg {
    /// To look
    Read,
    /// To look, and to confirm notices that were prepared
    Start,
}

fn mounted(path: &str) -> Result<String, String> {
    let path = path.trim_end_matches('/');
    let is_fit = path.bytes().all(|octet| octet.is_ascii_alphanumeric() || b"/-_.~".contains(&octet));
    let is_path = path.is_empty() || (path.starts_with('/') && !path.contains("//"));
    (is_fit && is_path).then(|| path.to_owned()).ok_or_else(|| "write a path such as /ledger".to_owned())
}

pub(super) fn serve(args: ServeArgs) -> Result<Exit, Failure> {
    let access = codes(&args.access)?;
    let (ledger, clock) = (args.place.open_now()?, args.place.clock()?);
    let listener = TcpListener::bind(args.listen)
        .map_err(|why| Failure::configuration(format!("--listen {}: {why}", args.listen)))?;
    let here = listener.local_addr().unwrap_or(args.listen);
    let mut options = PageOptions::default();
    options.at.clone_from(&args.at);
    options.has_tls = args.tls || !here.ip().is_loopback();
    let catalogue = args.configuration.load(&[])?.catalogue;
    let shelf = args.batches.map(|root| Shelf::of(root, args.configuration)).transpose()?;
    let page = Page::new(ledger, catalogue, access, options);
    let page = match &shelf {
        Some(shelf) => page.with_batches(shelf.clone()),
        None => page,
    };
    let server = PageServer::new(page.clone(), ServerLimits::default(), clock, terminal::tell_error);
    let (stop, file) = (server.stop(), args.access);
    signals::obey(move |signal| match signal {
        Signal::Reload => reload(&page, &file),
        Signal::Stop => stop.gracefully(),
    })?;
    terminal::tell_note(&format!("listening on http://{here}{}/", args.at));
    if let Some(shelf) = &shelf {
        shelf.go_on();
    }
    let served = server.serve(listener);
    if let Some(shelf) = &shelf {
        shelf.stop();
    }
    served?;
    terminal::tell_note("stopped");
    Ok(Exit::Done)
}

/// What cannot be read leaves the codes as they were.
fn reload(page: &Page, file: &Path) {
    match codes(file) {
        Ok(access) => {
            page.set_access(access);
            terminal::tell_note("the access codes were read again");
        }
        Err(failure) => failure.about("the access codes stay as they were").tell(),
    }
}

fn codes(file: &Path) -> Result<Access, Failure> {
    let name = file.display();
    let cure = "`retourpost ledger access new` makes a code";
    let text = fs::read_to_string(file).map_err(|why| Failure::configuration(format!("{name}: {why}; {cure}")))?;
    let access = Access::parse(&text).map_err(|error| Failure::configuration(format!("{name}: {error}")))?;
    match access.n_codes() {
        0 => Err(Failure::configuration(format!("{name}: nobody has access; {cure}"))),
        _ => Ok(access),
    }
}

pub(super) fn access(args: &AccessArgs) -> Result<Exit, Failure> {
    let AccessCommand::New(args) = &args.command;
    let mut random = [0; 32];
    getrandom::fill(&mut random)
        .map_err(|error| Failure::configuration(format!("no random numbers to be had: {error}")))?;
    let code = AccessCode::of(random);
    let role = match args.role {
        RoleArg::Read => Role::Read,
        RoleArg::Start => Role::Start,
    };
    let name = args.access.display().to_string();
    add(&args.access, &code.line(role, &args.owner)).map_err(|why| Failure::output(&name, &why))?;
    terminal::show_octets(format!("{}\n", code.as_str()).as_bytes())?;
    terminal::tell_note(&format!("{name}: has its hash now; the code itself is shown this once"));
    Ok(Exit::Done)
}

/// Appends a line, behind a whole one. A new file is its owner's alone.
fn add(file: &Path, line: &str) -> std::io::Result<()> {
    let is_open = fs::read(file).is_ok_and(|octets| octets.last().is_some_and(|last| *last != b'\n'));
    let mut options = OpenOptions::new();
    options.append(true).create(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(file)?;
    file.write_all(format!("{}{line}", if is_open { "\n" } else { "" }).as_bytes())?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::mounted;

    #[test]
    fn a_page_is_mounted_at_a_path() {
        for (path, expected) in [("", ""), ("/", ""), ("/ledger/", "/ledger"), ("/a/b", "/a/b")] {
            assert_eq!(mounted(path).as_deref(), Ok(expected), "{path}");
        }
        for path in ["ledger", "//x.example", "/a b", "/a\"b", "/a?b"] {
            assert!(mounted(path).is_err(), "{path}");
        }
    }
}
