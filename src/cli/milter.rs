//! `retourpost milter`: a server that mail systems show their reports to.

use std::num::NonZeroU16;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use clap::{Args, ValueEnum};

use super::configuration::{Configuration, ConfigurationArgs};
use super::event_file::EventFile;
use super::exit::{Exit, Failure};
use super::localizing::{Edited, Localizing};
use super::signals::{self, Signal};
use super::stamps::StampArgs;
use super::terminal::{self, CYAN, GREEN, RED, YELLOW};
use crate::milter::{
    Address, CurrentHandler, Decision, Entry, Fate, Handler, Log, Server, ServerOptions, Stop, Times, Transaction,
};
use crate::rewrite::{Provenance, Untouched};

const EXAMPLES: &str = "\
Examples:
  retourpost milter --listen inet:127.0.0.1:8894
  retourpost milter --listen inet:127.0.0.1:8894 --mode observe
  retourpost milter --listen unix:/run/retourpost/milter.sock --socket-mode 660
  retourpost milter --listen inet:127.0.0.1:8894 --events /var/lib/retourpost/events.ndjson

In main.cf of Postfix:
  internal_mail_filter_classes = bounce
  non_smtpd_milters = { inet:127.0.0.1:8894, default_action=accept,
      connect_timeout=2s, command_timeout=5s, content_timeout=15s }

SIGHUP reads the configuration again; SIGTERM and SIGINT stop the server when the
messages that it is reading are done, and a second one stops it at once.
See `retourpost manual milter`.";

/// Serve Postfix as a milter that puts its reports into the language of their readers
///
/// Mail that is no report is accepted unread, and so is whatever cannot be rewritten.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct MilterArgs {
    /// Where to listen: inet:HOST:PORT, inet:[IPV6]:PORT or unix:/PATH
    #[arg(long, value_name = "ADDRESS")]
    listen: String,
    /// What to do with reports: rewrite them, or observe and only say what would be done
    #[arg(long, value_name = "MODE", value_enum, default_value = "rewrite")]
    mode: Mode,
    /// Append what reports tell of mailings to this file, for `retourpost ledger ingest`
    ///
    /// These are reports to a return path with a token of the ledger. What cannot be written is said, and the report goes on.
    #[arg(long, value_name = "FILE")]
    events: Option<PathBuf>,
    /// Listen on an address that other hosts can reach; the protocol knows no password
    #[arg(long)]
    allow_remote: bool,
    /// The permissions of a Unix socket, in octal
    #[arg(long, value_name = "MODE", default_value = "660", value_parser = permissions)]
    socket_mode: u32,
    /// Connections at a time; one more is closed at once
    #[arg(long, value_name = "N", default_value = "200")]
    max_connections: NonZeroU16,
    /// How long messages may take that are being read when the server is to stop
    #[arg(long, value_name = "N", default_value_t = 10)]
    shutdown_seconds: u16,
    #[command(flatten)]
    configuration: ConfigurationArgs,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Mode {
    Rewrite,
    Observe,
}

fn permissions(text: &str) -> Result<u32, String> {
    let mode = u32::from_str_radix(text, 8).ok().filter(|mode| *mode <= 0o777);
    mode.ok_or_else(|| "write three octal digits, such as 660".to_owned())
}

impl MilterArgs {
    fn options(&self) -> ServerOptions {
        let shutdown = Duration::from_secs(self.shutdown_seconds.into());
        ServerOptions {
            allows_remote: self.allow_remote,
            socket_mode: self.socket_mode,
            n_connections: self.max_connections.get().into(),
            times: Times { shutdown, ..Times::default() },
            ..ServerOptions::default()
        }
    }

    /// A handler of what the configuration says now.
    fn configured(&self) -> Result<Arc<dyn Handler>, Failure> {
        let handler = handler(self, self.configuration.load(&[])?)?;
        Ok(match self.mode {
            Mode::Rewrite => handler,
            Mode::Observe => Arc::new(Observer { handler }),
        })
    }
}

/// What localizes the reports of this site.
fn handler(args: &MilterArgs, configuration: Configuration) -> Result<Arc<dyn Handler>, Failure> {
    let is_quiet = args.configuration.quiet;
    let localizing = Localizing::new(configuration, StampArgs::default(), None, is_quiet)?;
    let events = args.events.clone().map(EventFile::new);
    // What cannot be written now may be later, and reports are to leave either way.
    if let Some(Err(why)) = events.as_ref().map(EventFile::make) {
        terminal::tell_error(&format!("--events {why}"));
    }
    Ok(Arc::new(Reports { localizing, events, is_quiet }))
}

struct Reports {
    localizing: Localizing,
    events: Option<EventFile>,
    is_quiet: bool,
}

impl Handler for Reports {
    /// OpenSMTPD and others send their reports as `multipart/mixed`.
    fn wants(&self, transaction: &Transaction) -> bool {
        let media_type = transaction.field("Content-Type").unwrap_or_default().trim_ascii_start();
        let is_of = |it: &[u8]| media_type.get(..it.len()).is_some_and(|start| start.eq_ignore_ascii_case(it));
        is_of(b"multipart/report") || is_of(b"multipart/mixed")
    }

    fn decide(&self, transaction: &Transaction) -> Decision {
        let message = transaction.octets();
        self.keep_events(transaction, &message);
        match self.localized(transaction, &message) {
            Ok(told) => {
                let name = transaction.queue_id();
                if !self.is_quiet {
                    told.diagnostics.iter().for_each(|diagnostic| terminal::tell_diagnostic(&name, diagnostic));
                }
                Decision::Edit(told.edits, told.line)
            }
            Err(untouched) => Decision::Pass(format!("{untouched} [{}]", untouched.code())),
        }
    }
}

impl Reports {
    fn localized(&self, transaction: &Transaction, message: &[u8]) -> Result<Edited, Untouched> {
        if is_remote(transaction) {
            return Err(Untouched::Remote);
        }
        // A mail system that names itself is one of the site's: it has let us in.
        let name = transaction.macros.get(b"j".as_slice()).map(|name| String::from_utf8_lossy(name));
        let names: Vec<&str> = name.iter().map(|name| &**name).collect();
        self.localizing.localize(message, &Provenance::Local { names: &names })
    }

    fn keep_events(&self, transaction: &Transaction, message: &[u8]) {
        let Some(events) = self.events.as_ref().filter(|_| !is_remote(transaction)) else { return };
        let return_path = String::from_utf8_lossy(transaction.recipients.first().map_or(&[][..], Vec::as_slice));
        if let Err(why) = events.append(message, &return_path) {
            terminal::tell_error(&format!("{}: its events are lost: {why}", transaction.queue_id()));
        }
    }
}

/// Whether another host handed it over.
fn is_remote(transaction: &Transaction) -> bool {
    transaction.client_address.is_some_and(|address| !address.to_canonical().is_loopback())
}

/// Says what another would do, and does nothing.
struct Observer {
    handler: Arc<dyn Handler>,
}

impl Handler for Observer {
    fn wants(&self, transaction: &Transaction) -> bool {
        self.handler.wants(transaction)
    }

    fn decide(&self, transaction: &Transaction) -> Decision {
        match self.handler.decide(transaction) {
            Decision::Edit(_, text) => Decision::Pass(format!("only observed, would be rewritten: {text}")),
            Decision::Pass(why) => Decision::Pass(why),
        }
    }
}

pub(super) fn run(args: MilterArgs) -> Result<Exit, Failure> {
    let listen = Address::parse(&args.listen).map_err(|error| Failure::from(error).exiting(Exit::Usage))?;
    let (options, is_quiet) = (args.options(), args.configuration.quiet);
    let handler = Arc::new(CurrentHandler::new(args.configured()?));
    let server = Server::bind(&listen, options)?;
    let mut keeper = Keeper { args, handler: Arc::clone(&handler), stop: server.stop(), is_stopping: false };
    signals::obey(move |signal| keeper.obey(signal))?;
    // A panic is caught and told with its message. Where it was is told here; the words in it may be those of others.
    std::panic::set_hook(Box::new(|panic| terminal::tell_error(&format!("please report this fault: {panic}"))));
    terminal::tell_note(&format!("listening on {}", server.address()));
    let log: Arc<dyn Log> = Arc::new(move |entry: &Entry| tell(entry, is_quiet));
    let ended = server.run(&handler, &log);
    terminal::tell_note(&match ended.n_cut {
        0 => "stopped".to_owned(),
        n => format!("stopped; connections closed in the middle of a message: {n}"),
    });
    Ok(Exit::Done)
}

/// Does what signals ask for.
struct Keeper {
    args: MilterArgs,
    handler: Arc<CurrentHandler>,
    stop: Stop,
    is_stopping: bool,
}

impl Keeper {
    fn obey(&mut self, signal: Signal) {
        match signal {
            Signal::Reload => self.reload(),
            Signal::Stop if self.is_stopping => self.stop.at_once(),
            Signal::Stop => {
                self.is_stopping = true;
                terminal::tell_note("stopping when the messages that are being read are done");
                self.stop.gracefully();
            }
        }
    }

    /// What cannot be read leaves everything as it was.
    fn reload(&self) {
        match self.args.configured() {
            Ok(handler) => {
                self.handler.replace(handler);
                terminal::tell_note("the configuration was read again");
            }
            Err(failure) => failure.about("the configuration stays as it was").tell(),
        }
    }
}

/// `retourpost: QUEUEID: what became of it: why`.
fn tell(entry: &Entry, is_quiet: bool) {
    let (style, text) = match entry {
        Entry::Message { fate: Fate::Passed, .. } if is_quiet => return,
        Entry::Message { queue_id, fate, text } => {
            let (style, word) = match fate {
                Fate::Edited => (GREEN, "rewritten"),
                Fate::Passed => (CYAN, "left as it is"),
                Fate::Unfinished => (RED, "not finished"),
            };
            (style, format!("{queue_id}: {word}: {text}"))
        }
        Entry::Fault(text) => (YELLOW, text.clone()),
    };
    terminal::tell(format_args!("{style}retourpost:{style:#} {}", terminal::visible(&text)));
}
