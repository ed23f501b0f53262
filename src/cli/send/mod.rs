//! `retourpost send`: a report in, its notice sent; or many, as a batch.

mod about;
mod asking;
mod batch;
mod drawing;
mod handing_over;
mod outcome;
mod preparing;
mod recurring;
mod schedule;
mod shelf;
mod stopping;
mod summary;
mod tally;
mod way;

use clap::Args;

use super::configuration::{Configuration, ConfigurationArgs, FlagSetting};
use super::exit::{Exit, Failure};
use super::input::InputArgs;
use super::outbox::{Kept, Letter, Outbox, SmtpExtras};
use super::rendering::{LayoutArgs, Rendering};
use super::signer::{DkimArgs, Signer};
use super::stamps::StampArgs;
use batch::BatchArgs;
use drawing::Drawn;
pub(super) use shelf::Shelf;
use tally::Tally;
use way::WayArgs;

const EXAMPLES: &str = "\
Examples:
  retourpost send report.json --smtp smtp://127.0.0.1:25
  retourpost send bounce.eml --language nl --sendmail /usr/sbin/sendmail
  retourpost send report.json --smtp smtps://mail.example.org \\
      --username bounces --password-file secret
  retourpost send --as-is unsent/one.eml --smtp smtp://127.0.0.1:25

Many reports are a batch. It is prepared, shown, and sent when you say yes:
  retourpost send reports.ndjson --smtp smtp://127.0.0.1:25
  retourpost send reports.ndjson --smtp smtp://127.0.0.1:25 --yes
  retourpost send reports.ndjson --smtp smtp://127.0.0.1:25 --dry-run
  retourpost send --resume reports.ndjson.batch
  retourpost send reports.ndjson --sendmail /usr/sbin/sendmail \\
      --at 2026-12-01T08:00:00+01:00
  retourpost send reports.ndjson --maildir ~/Maildir --every 1d --yes

What could not be sent is said, and whether trying again can help: the end is 75
if it can and 69 if it cannot. The report is still yours: send it again. Of a
batch, --resume goes on where it stopped, and sends nothing twice. With --failed
the finished message is kept in that folder as well, and --as-is sends it later.
See `retourpost manual sending`.";

/// Send the notice of a report by SMTP, sendmail or to a Maildir; of many, as a batch that is confirmed first
///
/// The sender of a notice is always the null path, `<>`.
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct SendArgs {
    #[command(flatten)]
    input: InputArgs,
    /// FILEs are finished messages, such as --failed keeps; they are sent as they are to the address in To
    #[arg(long, requires = "files", conflicts_with_all = ["facts", "ndjson", "language", "audience", "layout"])]
    as_is: bool,
    #[command(flatten)]
    batch: BatchArgs,
    #[command(flatten)]
    way: WayArgs,
    #[command(flatten)]
    layout: LayoutArgs,
    #[command(flatten)]
    stamp: StampArgs,
    #[command(flatten)]
    configuration: ConfigurationArgs,
    #[command(flatten)]
    dkim: DkimArgs,
}

pub(super) fn run(args: SendArgs) -> Result<Exit, Failure> {
    match args.input.is_many() || args.batch.is_asked_for() {
        true => batch::run(args),
        false => one(args),
    }
}

impl SendArgs {
    fn load(&self) -> Result<Configuration, Failure> {
        let settings: Vec<FlagSetting<'_>> = self.way.settings().into_iter().chain(self.dkim.settings()).collect();
        self.configuration.load(&settings)
    }

    fn extras(&self) -> SmtpExtras<'_> {
        let n_connections = self.way.connections.unwrap_or(1).into();
        SmtpExtras { n_connections, trusted_root: self.way.trusted_root.as_deref() }
    }
}

/// Sends one notice, as soon as it is made.
fn one(args: SendArgs) -> Result<Exit, Failure> {
    let is_quiet = args.configuration.quiet;
    let configuration = args.load()?;
    let outbox = Outbox::of(&configuration.site, &args.extras())?;
    let tally = Tally::new(Kept::in_folder(args.way.failed)?, is_quiet);
    let signer = Signer::of(&configuration.site)?;
    let stamps = args.stamp.stamps(&configuration.site.reporting_mta, false)?;
    if args.as_is {
        let files = args.input.files().to_vec();
        let rendering = Rendering::new(configuration, &args.layout, stamps, signer, is_quiet);
        let letters = files.iter().filter_map(|file| tally.sorted_out(drawing::as_is(&rendering, file).map(Some)));
        return send(&outbox, letters, &tally);
    }
    let inputs = args.input.reports(&configuration.site)?;
    let mut rendering = Rendering::new(configuration, &args.layout, stamps, signer, is_quiet);
    let letters = inputs.filter_map(|input| {
        let name = input.name.clone();
        tally.sorted_out(drawing::letter(&mut rendering, input).map(|drawn| match drawn {
            Drawn::Letter(letter, ..) => Some(*letter),
            Drawn::Suppressed(suppression) => {
                rendering.tell_suppressed(&name, suppression);
                None
            }
        }))
    });
    send(&outbox, letters, &tally)
}

/// Sends what there is, and then what the postmaster is to be told.
fn send(outbox: &Outbox, letters: impl Iterator<Item = Letter>, tally: &Tally) -> Result<Exit, Failure> {
    outbox.send_each(letters, |_| Ok(()), |letter, delivery| tally.enter(letter, &delivery))?;
    let for_postmaster = tally.take_for_postmaster().into_iter();
    outbox.send_each(for_postmaster, |_| Ok(()), |letter, delivery| tally.enter_postmaster(&letter, &delivery))?;
    Ok(tally.exit())
}
