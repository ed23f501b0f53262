//! `retourpost filter`: a message from standard input to standard output, localized if it is a report.

use std::io::{self, Read, Write};

use clap::Args;

use super::configuration::ConfigurationArgs;
use super::exit::{Exit, Failure};
use super::localizing::Localizing;
use super::stamps::StampArgs;
use super::terminal;
use crate::language::LanguageTag;
use crate::rewrite::{Provenance, StockReport, Untouched};

const EXAMPLES: &str = "\
Examples:
  retourpost filter < bounce.eml > notice.eml
  retourpost filter --language nb < bounce.eml
  retourpost filter --foreign < received.eml    a bounce from elsewhere

In Exim, a transport runs it for bounces alone:
  transport_filter = /usr/bin/retourpost filter
See `retourpost manual filter` and `retourpost manual exim`.";

/// Localize a report on its way: standard input to standard output
///
/// A delivery status notification of any mail system becomes one that its reader understands. Everything else, and whatever cannot be
/// localized for any reason, comes out octet for octet as it went in, and the end is 0. Nothing is written before all was read. If it
/// cannot be read or written, the end is 75, and a mail system tries again.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct FilterArgs {
    /// The language of the notice [default: as the reader, the map and the returned message say]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// The reports are by other sites, as they came in: put an explanation in front, without brand, contact and links, and edit nothing
    /// else. DKIM signatures break
    #[arg(long)]
    foreign: bool,
    #[command(flatten)]
    stamp: StampArgs,
    #[command(flatten)]
    configuration: ConfigurationArgs,
}

pub(super) fn run(args: FilterArgs) -> Result<Exit, Failure> {
    let mut message = Vec::new();
    io::stdin().lock().read_to_end(&mut message).map_err(|error| for_now("standard input", &error))?;
    let is_quiet = args.configuration.quiet;
    let octets = match localized(args, &message) {
        Ok(octets) => octets,
        Err(why) => {
            if let Some(why) = why.filter(|_| !is_quiet) {
                terminal::tell_note(&format!("standard input: passed as it is: {why}"));
            }
            message
        }
    };
    let mut out = io::stdout().lock();
    out.write_all(&octets).and_then(|()| out.flush()).map_err(|error| for_now("standard output", &error))?;
    Ok(Exit::Done)
}

/// The message, localized; or why it passes as it is, if that is to be told.
fn localized(args: FilterArgs, message: &[u8]) -> Result<Vec<u8>, Option<String>> {
    // Most mail is no report: nothing is loaded for it.
    if !StockReport::may_be(message) {
        return Err(None);
    }
    let is_quiet = args.configuration.quiet;
    let told = |failure: Failure| Some(failure.message().to_owned());
    let is_foreign = args.foreign;
    let localizing = localizing(args).map_err(told)?;
    let provenance = match localizing.site().rewrite.local_mta.is_empty() {
        true => Provenance::Vouched,
        false => Provenance::Local { names: &[] },
    };
    let edited = match is_foreign {
        true => localizing.of_others().explain(message),
        false => localizing.localize(message, &provenance),
    };
    let edited = edited.map_err(|untouched| (!untouched.is_other_mail()).then(|| because(&untouched)))?;
    if !is_quiet {
        edited.diagnostics.iter().for_each(|diagnostic| terminal::tell_diagnostic("standard input", diagnostic));
        terminal::tell_note(&format!("standard input: {}", edited.line));
    }
    Ok(edited.edits.apply(message))
}

fn because(untouched: &Untouched) -> String {
    format!("{untouched} [{}]", untouched.code())
}

fn localizing(args: FilterArgs) -> Result<Localizing, Failure> {
    let language = args.language.as_deref().map(LanguageTag::parse_lenient).transpose();
    let language = language.map_err(|error| Failure::usage(format!("--language: {error}")))?;
    let configuration = args.configuration.load(&[])?;
    Localizing::new(configuration, args.stamp, language.map(|tag| tag.to_string()), args.configuration.quiet)
}

fn for_now(what: &str, error: &io::Error) -> Failure {
    Failure::new(Exit::PeerForNow, format!("{what}: {error}; the message is still yours"))
}
