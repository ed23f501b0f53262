//! `retourpost ledger`: what became of mailings.

mod addresses;
mod alert;
mod keep;
mod log;
mod mail;
mod numbers;
mod place;
mod review;
mod saying;
mod serve;
mod table;
mod take;
mod watch;

use clap::{Args, Subcommand};

use super::exit::{Exit, Failure};

const EXAMPLES: &str = "\
Examples:
  retourpost ledger init
  retourpost ledger new autumn --language nl --policy feedback
  retourpost ledger token autumn --return-path bounces@news.example < addresses
  retourpost ledger ingest /var/log/mail.log
  retourpost ledger ingest bounce.eml --delivered-to bounces+TOKEN@news.example
  retourpost ledger status
  retourpost ledger rates autumn --language nl
  retourpost ledger log autumn --status failed --csv > failed.csv
  retourpost ledger quarantine check < addresses
  retourpost ledger serve --access ledger.access
  retourpost ledger summary autumn --to kari@news.example | sendmail -t
  retourpost ledger alert --to kari@news.example --out /var/spool/alerts

The ledger is ledger.db here, or what --ledger or RETOURPOST_LEDGER names: a
file, or postgres://user@host/database. See `retourpost manual ledger`.";

/// What became of a mailing: its log, its rates, addresses in quarantine
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct LedgerArgs {
    #[command(subcommand)]
    command: LedgerCommand,
}

#[derive(Debug, Subcommand)]
enum LedgerCommand {
    Init(keep::InitArgs),
    New(keep::NewArgs),
    Remove(keep::RemoveArgs),
    Token(keep::TokenArgs),
    Ingest(take::IngestArgs),
    Status(numbers::StatusArgs),
    Rates(numbers::RatesArgs),
    Causes(numbers::CausesArgs),
    Domains(numbers::DomainsArgs),
    Log(Box<log::LogArgs>),
    Line(log::LineArgs),
    Watch(watch::WatchArgs),
    Serve(serve::ServeArgs),
    Access(serve::AccessArgs),
    Summary(Box<mail::SummaryArgs>),
    Digest(Box<mail::DigestArgs>),
    Alert(Box<alert::AlertArgs>),
    Unverified(review::UnverifiedArgs),
    Confirm(review::ConfirmArgs),
    Dismiss(review::DismissArgs),
    Unmatched(review::UnmatchedArgs),
    Quarantine(addresses::QuarantineArgs),
    Forget(addresses::ForgetArgs),
    Export(addresses::ExportArgs),
    Retention(addresses::RetentionArgs),
    Recompute(keep::RecomputeArgs),
}

pub(super) fn run(args: LedgerArgs) -> Result<Exit, Failure> {
    match args.command {
        LedgerCommand::Serve(args) => serve::serve(args),
        LedgerCommand::Init(args) => keep::init(&args),
        LedgerCommand::New(args) => keep::new(&args),
        LedgerCommand::Remove(args) => keep::remove(&args),
        LedgerCommand::Token(args) => keep::token(&args),
        LedgerCommand::Ingest(args) => take::run(&args),
        LedgerCommand::Status(args) => numbers::status(&args),
        LedgerCommand::Rates(args) => numbers::rates(&args),
        LedgerCommand::Causes(args) => numbers::causes(&args),
        LedgerCommand::Domains(args) => numbers::domains(&args),
        LedgerCommand::Log(args) => log::run(&args),
        LedgerCommand::Line(args) => log::line(&args),
        LedgerCommand::Watch(args) => watch::run(&args),
        LedgerCommand::Access(args) => serve::access(&args),
        LedgerCommand::Summary(args) => mail::summary(&args),
        LedgerCommand::Digest(args) => mail::digest(&args),
        LedgerCommand::Alert(args) => alert::run(&args),
        LedgerCommand::Unverified(args) => review::unverified(&args),
        LedgerCommand::Confirm(args) => review::confirm(&args),
        LedgerCommand::Dismiss(args) => review::dismiss(&args),
        LedgerCommand::Unmatched(args) => review::unmatched(&args),
        LedgerCommand::Quarantine(args) => addresses::quarantine(&args),
        LedgerCommand::Forget(args) => addresses::forget(&args),
        LedgerCommand::Export(args) => addresses::export(&args),
        LedgerCommand::Retention(args) => addresses::retention(&args),
        LedgerCommand::Recompute(args) => keep::recompute(&args),
    }
}
