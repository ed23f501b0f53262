//! Mails about mailings, written out.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::super::configuration::{Configuration, ConfigurationArgs};
use super::super::exit::{Exit, Failure};
use super::super::outbox::{self, Outbox, SmtpExtras};
use super::super::signer::Signer;
use super::super::stamps::StampArgs;
use super::super::terminal;
use super::log::each_page;
use super::numbers::Read;
use super::place::{PlaceArgs, parsed};
use crate::cause::Cause;
use crate::language::{LanguageTag, Negotiator, Signals};
use crate::ledger::{FailureType, Ledger, LogFilter, LogLine, Phase, Ratio, Share};
use crate::notice::Outgoing;
use crate::outlet::Delivery;
use crate::outlet::eml::{self, Existing};
use crate::report::Moment;
use crate::site::Site;
use crate::summary::{
    Addressed, CauseCount, Digest, DigestEntry, DomainCount, LogRows, LogTable, Mail, Stage, Summary, write,
};

const SUMMARY_EXAMPLES: &str = "\
Examples:
  retourpost ledger summary autumn --to kari@news.example | sendmail -t
  retourpost ledger summary autumn --to kari@news.example --send
  retourpost ledger summary autumn --to kari@news.example --log failed \\
      --page https://mail.news.example/ledger/autumn --out summary.eml

The report is an interim one while attempts go on, and the final one afterwards.
Run it from cron at the intervals you like. The sender of the envelope is
--return-path: give it to sendmail with -f, or let --send do all of it.";

/// Write a report about a mailing as a mail, with its numbers, causes, chart and log
#[derive(Debug, Args)]
#[command(after_help = SUMMARY_EXAMPLES)]
pub(super) struct SummaryArgs {
    /// The mailing
    #[arg(value_name = "NAME")]
    name: String,
    /// What is attached of the log
    #[arg(long, value_name = "LINES", default_value = "failed")]
    log: Attached,
    #[command(flatten)]
    mail: MailArgs,
}

/// Write one mail about all addresses of a mailing list that failed, in place of a bounce for each
#[derive(Debug, Args)]
pub(super) struct DigestArgs {
    /// The mailing that the list is
    #[arg(value_name = "NAME")]
    name: String,
    /// What came back at this moment or later
    #[arg(long, value_name = "DATE")]
    since: String,
    #[command(flatten)]
    mail: MailArgs,
}

#[derive(Debug, Args)]
struct MailArgs {
    #[command(flatten)]
    reader: ReaderArgs,
    /// Write this file in place of standard output
    #[arg(long, value_name = "FILE", conflicts_with = "send")]
    out: Option<PathBuf>,
    /// Send it by the way of the configuration ([delivery], or --set delivery.smtp=URL), signed where it says so
    #[arg(long)]
    send: bool,
}

/// Whom a mail goes to, and how it is written.
#[derive(Debug, Args)]
pub(super) struct ReaderArgs {
    /// The reader
    #[arg(long, value_name = "ADDRESS")]
    to: String,
    /// The sender in the envelope: where the mail comes back to if it cannot be delivered [default: that of From]
    #[arg(long, value_name = "ADDRESS")]
    return_path: Option<String>,
    /// The language [default: that of the mailing, then that of the reader's domain]
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// A link to the page with the log
    #[arg(long, value_name = "URL")]
    pub(super) page: Option<String>,
    /// The Message-ID, such as '<1.2f7c@example.org>' [default: random]
    #[arg(long, value_name = "ID")]
    message_id: Option<String>,
    /// The boundary; it begins with =_ [default: random]
    #[arg(long, value_name = "TEXT")]
    boundary: Option<String>,
    #[command(flatten)]
    pub(super) configuration: ConfigurationArgs,
    #[command(flatten)]
    pub(super) place: PlaceArgs,
}

/// Which lines of the log are attached.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Attached {
    /// Every message
    All,
    /// Messages that failed or are being tried again
    Failed,
    /// None
    None,
}

/// The most lines that are attached: some 5 MB.
const N_ATTACHED_MAX: usize = 50_000;

pub(super) fn summary(args: &SummaryArgs) -> Result<Exit, Failure> {
    let configuration = args.mail.reader.configuration.load(&[])?;
    let mut ledger = args.mail.reader.place.open_now()?;
    let read = Read::of(&mut ledger, &args.name, None)?;
    let attempts_end = ledger.attempts_end(&args.name)?.map(|at| Moment::try_new(at, 0)).transpose()?;
    let stage = if attempts_end.is_some() { Stage::Interim } else { Stage::Final };
    let languages = args.mail.reader.languages(&configuration, read.delivery.language.as_deref())?;
    let lines = args.log.lines(&mut ledger, &args.name, &read)?;
    let csv = lines.as_ref().map(|lines| csv(&configuration, &languages, &read, lines)).transpose()?;
    let causes = causes(&ledger.causes(&args.name)?);
    let shares = ledger.domains(&args.name, 1_000)?;
    let domains = domains(&shares);
    let mut summary = Summary::new(&read.delivery.name, stage, &read.rates);
    summary.hours = &read.hours;
    summary.causes = &causes;
    summary.domains = &domains;
    summary.attempts_end = attempts_end;
    // A hard failure brings its address into quarantine.
    summary.n_quarantined = read.rates.hard.n;
    summary.log = csv.as_deref().zip(lines.as_ref()).map(|(csv, lines)| LogTable {
        csv,
        n_lines: lines.len() as u64,
        is_whole: args.log == Attached::All && lines.len() as u64 == read.delivery.n_lines,
    });
    summary.page = args.mail.reader.page.as_deref();
    args.mail.hand_over(&summary.into(), &configuration, &languages)
}

pub(super) fn digest(args: &DigestArgs) -> Result<Exit, Failure> {
    let configuration = args.mail.reader.configuration.load(&[])?;
    let mut ledger = args.mail.reader.place.open_now()?;
    let read = Read::of(&mut ledger, &args.name, None)?;
    let since = parsed("--since", &args.since)?;
    let languages = args.mail.reader.languages(&configuration, read.delivery.language.as_deref())?;
    let filter = LogFilter { phases: vec![Phase::Failed, Phase::Retrying], since: Some(since), ..LogFilter::default() };
    let mut lines = Vec::new();
    each_page(&mut ledger, &args.name, &filter, N_ATTACHED_MAX, |page| {
        lines.extend_from_slice(page);
        Ok(())
    })?;
    if lines.is_empty() {
        terminal::tell_note(&format!("{}: nothing came back since then, and no mail is due", args.name));
        return Ok(Exit::Done);
    }
    let (hard, soft): (Vec<&LogLine>, Vec<&LogLine>) = lines
        .iter()
        .partition(|line| line.failure.as_ref().is_some_and(|failure| failure.failure_type == FailureType::Hard));
    let (hard, soft) = (entries(&hard), entries(&soft));
    let csv = csv(&configuration, &languages, &read, &lines)?;
    let mut digest = Digest::new(&read.delivery.name, Moment::try_new(since, 0)?, &hard, &soft);
    digest.log = Some(LogTable { csv: &csv, n_lines: lines.len() as u64, is_whole: false });
    digest.page = args.mail.reader.page.as_deref();
    args.mail.hand_over(&digest.into(), &configuration, &languages)
}

/// Addresses that were forgotten are no help to whoever looks after a list.
fn entries<'l>(lines: &[&'l LogLine]) -> Vec<DigestEntry<'l>> {
    let entry = |line: &&'l LogLine| {
        let cause = line.failure.as_ref().and_then(|failure| failure.cause);
        Some(DigestEntry { address: line.address.as_deref()?, cause })
    };
    lines.iter().filter_map(entry).collect()
}

impl Attached {
    fn lines(self, ledger: &mut Ledger, name: &str, read: &Read) -> Result<Option<Vec<LogLine>>, Failure> {
        let mut filter = LogFilter::default();
        match self {
            Self::None => return Ok(None),
            Self::All if read.delivery.n_lines <= N_ATTACHED_MAX as u64 => {}
            Self::All | Self::Failed => filter.phases = vec![Phase::Failed, Phase::Retrying],
        }
        let mut lines = Vec::new();
        each_page(ledger, name, &filter, N_ATTACHED_MAX, |page| {
            lines.extend_from_slice(page);
            Ok(())
        })?;
        Ok(Some(lines))
    }
}

impl MailArgs {
    fn hand_over(
        &self,
        mail: &Mail<'_>,
        configuration: &Configuration,
        languages: &[LanguageTag],
    ) -> Result<Exit, Failure> {
        let outbox = self.send.then(|| MailOutbox::of(&configuration.site)).transpose()?;
        let outgoing = self.reader.written(mail, configuration, languages)?;
        if let Some(outbox) = outbox {
            outbox.send(outgoing, &self.reader)?;
            return Ok(Exit::Done);
        }
        match &self.out {
            Some(path) => eml::write(&outgoing, path, Existing::Keep)?,
            None => terminal::show_octets(&outgoing.octets)?,
        }
        Ok(Exit::Done)
    }
}

/// The way by which mails about mailings leave, one at a time.
pub(super) struct MailOutbox {
    outbox: Outbox,
    signer: Signer,
}

impl MailOutbox {
    pub(super) fn of(site: &Site) -> Result<Self, Failure> {
        if outbox::way_of(site).is_empty() {
            return Err(Failure::usage(
                "--send: nobody says how the mail leaves: set [delivery] in retourpost.toml, or give \
                 --set delivery.smtp=smtp://HOST",
            ));
        }
        let outbox = Outbox::of(site, &SmtpExtras { n_connections: 1, trusted_root: None })?;
        Ok(Self { outbox, signer: Signer::of(site)? })
    }

    /// Returns when the mail was taken; what could not be sent is an error, and so is what may have arrived.
    pub(super) fn send(&self, mut outgoing: Outgoing, reader: &ReaderArgs) -> Result<(), Failure> {
        let tell_note = |note: String| {
            if !reader.configuration.quiet {
                terminal::tell_note(&note);
            }
        };
        let recipient = terminal::visible(&outgoing.envelope.recipient);
        for diagnostic in self.signer.sign(&mut outgoing, reader.place.now()?)? {
            tell_note(format!("the mail to {recipient}: {diagnostic}"));
        }
        let mut sent = Err(Failure::new(Exit::PeerForNow, "nobody took it"));
        let note = |_: &Outgoing| Ok(());
        let report = |_, delivery: Delivery| sent = delivery.into_result().map_err(Failure::from);
        self.outbox.send_each(std::iter::once(outgoing), note, report)?;
        let reply = sent.map_err(|failure| failure.about(&format!("the mail to {recipient} was not sent")))?;
        let reply = terminal::visible(reply.trim_end());
        let colon = if reply.is_empty() { "" } else { ": " };
        tell_note(format!("sent to {recipient}{colon}{reply}"));
        Ok(())
    }
}

impl ReaderArgs {
    /// Whether what one message alone can have was given.
    pub(super) fn is_for_one(&self) -> bool {
        self.message_id.is_some() || self.boundary.is_some()
    }

    /// The languages to try, the likeliest first.
    pub(super) fn languages(
        &self,
        configuration: &Configuration,
        of_mailing: Option<&str>,
    ) -> Result<Vec<LanguageTag>, Failure> {
        let parse = |text: &str| LanguageTag::parse_lenient(text);
        let asked = self.language.as_deref().map(parse).transpose();
        let asked = asked.map_err(|error| Failure::usage(format!("--language: {error}")))?;
        let of_mailing = of_mailing.and_then(|text| parse(text).ok());
        let domain = self.to.rsplit_once('@').map_or("", |(_, domain)| domain);
        let default = configuration.site.language_for(domain);
        let available: Vec<LanguageTag> =
            configuration.catalogue.languages().cloned().chain(configuration.catalogue.pseudo_languages()).collect();
        let wanted = asked.or(of_mailing).unwrap_or_else(|| default.clone());
        Ok(Negotiator::new(&available, default).explain(&Signals::none().with_explicit(&wanted)).chain)
    }

    /// The mail in the first of these languages that has its words.
    pub(super) fn written(
        &self,
        mail: &Mail<'_>,
        configuration: &Configuration,
        languages: &[LanguageTag],
    ) -> Result<Outgoing, Failure> {
        let stamps = StampArgs::at(self.place.now()?, self.message_id.clone(), self.boundary.clone());
        let stamp = stamps.stamps(&configuration.site.reporting_mta, false)?.next()?;
        let domain = self.to.rsplit_once('@').map_or("", |(_, domain)| domain);
        let from = configuration.site.from_for(domain).address.to_owned();
        let return_path = self.return_path.as_deref().unwrap_or(&from);
        let addressed = Addressed { to: &self.to, return_path };
        Ok(write(mail, &configuration.site, &configuration.catalogue, languages, &addressed, &stamp)?)
    }
}

pub(super) fn causes(shares: &[Share]) -> Vec<CauseCount> {
    let count =
        |share: &Share| CauseCount { cause: Cause::by_id(&share.of), n_messages: share.n_failed + share.n_retrying };
    let mut causes: Vec<CauseCount> = shares.iter().map(count).filter(|count| count.n_messages > 0).collect();
    causes.sort_by_key(|count| std::cmp::Reverse(count.n_messages));
    causes
}

fn domains(shares: &[Share]) -> Vec<DomainCount<'_>> {
    let count = |share: &'_ Share| (share.n_failed, share.n_handed_over);
    let mut failing: Vec<&Share> = shares.iter().filter(|share| share.n_failed > 0).collect();
    failing.sort_by_key(|share| std::cmp::Reverse(share.n_failed));
    failing
        .into_iter()
        .map(|share| {
            let (failed, of) = count(share);
            DomainCount { domain: &share.of, failed: Ratio::new(failed, of) }
        })
        .collect()
}

/// The lines as a table in the first of these languages that has its words.
fn csv(
    configuration: &Configuration,
    languages: &[LanguageTag],
    read: &Read,
    lines: &[LogLine],
) -> Result<String, Failure> {
    super::saying::drawn_in(&configuration.catalogue, languages, |speaker| {
        let rows = LogRows { speaker, policy: read.rates.policy };
        std::iter::once(rows.heading()).chain(lines.iter().map(|line| rows.row(line))).collect()
    })
}
