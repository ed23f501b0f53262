//! The log of a mailing.

use clap::Args;
use serde_json::{Value, json};

use super::super::exit::{Exit, Failure};
use super::super::terminal::{self, DIM, STRONG, visible, wrapped};
use super::numbers::show_json;
use super::place::{N_PAGE, PlaceArgs, known, moment, parsed};
use super::saying::LanguageArgs;
use super::table::{Side, Table, WIDE, remark};
use crate::layout::Speaker;
use crate::ledger::{CountingPolicy, Ledger, LineHistory, LogEvent, LogFilter, LogLine, Phase, Reason, Trust};
use crate::status::EnhancedStatus;
use crate::summary::{LogRows, headline, reason_of, rfc3339, status};

const EXAMPLES: &str = "\
Examples:
  retourpost ledger log autumn
  retourpost ledger log autumn --status failed --domain example.no
  retourpost ledger log autumn --cause mailbox-full --csv > full.csv
  retourpost ledger log autumn --find ola@ --language nb";

/// List the messages of a mailing with their statuses
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct LogArgs {
    /// The mailing
    #[arg(value_name = "NAME")]
    name: String,
    /// Messages with this status: pending, taken-into-account, sent, failed, ignored; or in this phase: prepared, excluded,
    /// relayed, retrying, delivered, unconfirmed
    #[arg(long, value_name = "STATUS")]
    status: Vec<String>,
    /// Messages that failed for this cause, such as mailbox-full
    #[arg(long, value_name = "CAUSE")]
    cause: Option<String>,
    /// Messages that failed, or were left out, for this reason, such as quarantined
    #[arg(long, value_name = "REASON")]
    reason: Option<String>,
    /// Messages to this domain
    #[arg(long, value_name = "DOMAIN")]
    domain: Option<String>,
    /// Messages whose address, or what was said of them, has this text
    #[arg(long, value_name = "TEXT")]
    find: Option<String>,
    /// Messages to which something happened at this moment or later
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
    /// Messages to which nothing happened from this moment on
    #[arg(long, value_name = "DATE")]
    until: Option<String>,
    /// Messages whose outcome came late
    #[arg(long)]
    late: bool,
    /// So many at most; 0: all
    #[arg(long, value_name = "N")]
    most: Option<usize>,
    /// Count as this policy does
    #[arg(long, value_name = "POLICY", value_parser = super::numbers::policy)]
    policy: Option<CountingPolicy>,
    /// Write all of them as a table for spreadsheets (RFC 4180)
    #[arg(long, conflicts_with = "json")]
    csv: bool,
    /// Write all of them as JSON, one a line
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    language: LanguageArgs,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Show what happened to the message to one address
#[derive(Debug, Args)]
pub(super) struct LineArgs {
    /// The mailing
    #[arg(value_name = "NAME")]
    name: String,
    /// The address
    #[arg(value_name = "ADDRESS")]
    address: String,
    /// Write JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    language: LanguageArgs,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Shown on a terminal unless somebody asks for more.
const N_SHOWN: usize = 50;

pub(super) fn run(args: &LogArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open_now()?;
    let policy = args.policy.unwrap_or(known(&mut ledger, &args.name)?.policy);
    let filter = args.filter(policy)?;
    let is_all = args.csv || args.json;
    let most = match args.most {
        Some(0) => usize::MAX,
        Some(most) => most,
        None if is_all => usize::MAX,
        None => N_SHOWN,
    };
    if args.json {
        return each_page(&mut ledger, &args.name, &filter, most, |lines| {
            let text: String = lines.iter().map(|line| format!("{}\n", line_json(line, policy))).collect();
            terminal::show_octets(text.as_bytes())
        })
        .map(|_| Exit::Done);
    }
    if args.csv {
        return csv(args, &mut ledger, policy, &filter, most);
    }
    let mut lines = Vec::new();
    let has_more = each_page(&mut ledger, &args.name, &filter, most, |page| {
        lines.extend_from_slice(page);
        Ok(())
    })?;
    terminal::show(args.language.drawn(|speaker| log_table(speaker, policy, &lines))?)?;
    if has_more {
        terminal::tell_note(&format!("the first {most} are shown; --most 0 shows all"));
    }
    Ok(if lines.is_empty() { Exit::Findings } else { Exit::Done })
}

impl LogArgs {
    fn filter(&self, policy: CountingPolicy) -> Result<LogFilter, Failure> {
        let mut filter = LogFilter::default();
        for word in &self.status {
            filter.phases.extend(phases(word, policy)?);
        }
        filter.reason = self.reason.as_deref().map(reason).transpose()?;
        filter.cause.clone_from(&self.cause);
        filter.domain.clone_from(&self.domain);
        filter.text.clone_from(&self.find);
        filter.since = self.since.as_deref().map(|text| parsed("--since", text)).transpose()?;
        filter.until = self.until.as_deref().map(|text| parsed("--until", text)).transpose()?;
        filter.only_late = self.late;
        Ok(filter)
    }
}

/// The phases of a status under the policy, or the one phase of this name.
fn phases(word: &str, policy: CountingPolicy) -> Result<Vec<Phase>, Failure> {
    let of_status: Vec<Phase> =
        Phase::ALL.into_iter().filter(|phase| policy.status(*phase).0.as_str() == word).collect();
    match (of_status.is_empty(), Phase::by_word(word)) {
        (false, _) => Ok(of_status),
        (true, Some(phase)) => Ok(vec![phase]),
        (true, None) => {
            let there: Vec<&str> = Phase::ALL.iter().map(|phase| phase.as_str()).collect();
            let message = format!("--status {word}: there are pending, sent, failed, ignored, {}", there.join(", "));
            Err(Failure::usage(message))
        }
    }
}

fn reason(word: &str) -> Result<Reason, Failure> {
    Reason::by_word(word).ok_or_else(|| {
        let there: Vec<&str> = Reason::ALL.iter().map(|reason| reason.as_str()).collect();
        Failure::usage(format!("--reason {word}: there are {}", there.join(", ")))
    })
}

/// Hands the lines over in pages, and says whether there are more than were asked for.
pub(super) fn each_page(
    ledger: &mut Ledger,
    name: &str,
    filter: &LogFilter,
    most: usize,
    mut take: impl FnMut(&[LogLine]) -> Result<(), Failure>,
) -> Result<bool, Failure> {
    let (mut after, mut left) = (None, most);
    loop {
        let page = ledger.log(name, filter, after, left.min(N_PAGE))?;
        take(&page.items)?;
        left -= page.items.len();
        match page.next {
            Some(_) if left == 0 => return Ok(true),
            Some(next) => after = Some(next),
            None => return Ok(false),
        }
    }
}

fn log_table(speaker: &Speaker<'_>, policy: CountingPolicy, lines: &[LogLine]) -> String {
    if lines.is_empty() {
        return format!("{}\n", speaker.say("page-log-none"));
    }
    let mut table = Table::new([
        (speaker.say("page-column-address"), Side::Start),
        (speaker.say("page-column-status"), Side::Start),
        (speaker.say("page-column-reason"), Side::Start),
        (speaker.say("page-column-changed"), Side::Start),
    ]);
    for line in lines {
        let status = status(speaker, policy, line.phase);
        let late = if line.is_late { format!(", {}", speaker.say("ledger-late")) } else { String::new() };
        let reason = reason_of(line).map(|reason| speaker.say(&format!("ledger-reason-{}", reason.as_str())));
        table.row([address_of(speaker, line), status + &late, reason.unwrap_or_default(), moment(line.last_at)]);
    }
    table.into_text(WIDE)
}

fn address_of(speaker: &Speaker<'_>, line: &LogLine) -> String {
    line.address.as_deref().map_or_else(|| speaker.say("page-address-forgotten"), visible)
}

fn csv(
    args: &LogArgs,
    ledger: &mut Ledger,
    policy: CountingPolicy,
    filter: &LogFilter,
    most: usize,
) -> Result<Exit, Failure> {
    let heading = args.language.drawn(|speaker| LogRows { speaker, policy }.heading())?;
    terminal::show_octets(heading.as_bytes())?;
    each_page(ledger, &args.name, filter, most, |lines| {
        let rows = args.language.drawn(|speaker| {
            let rows = LogRows { speaker, policy };
            lines.iter().map(|line| rows.row(line)).collect()
        })?;
        terminal::show_octets(rows.as_bytes())
    })?;
    Ok(Exit::Done)
}

fn line_json(line: &LogLine, policy: CountingPolicy) -> Value {
    let (status, sub_status) = policy.status(line.phase);
    let failure = line.failure.as_ref();
    json!({
        "address": line.address,
        "domain": line.domain,
        "message_id": line.message_id,
        "status": status.as_str(),
        "sub_status": sub_status.as_str(),
        "phase": line.phase.as_str(),
        "late": line.is_late,
        "failure_type": failure.map(|failure| failure.failure_type.as_str()),
        "reason": reason_of(line).map(Reason::as_str),
        "cause": failure.and_then(|failure| failure.cause).map(|cause| cause.id()),
        "reported_status": failure.and_then(|failure| failure.status).map(|status| status.to_string()),
        "derived_status": failure.and_then(|failure| failure.derived).map(|status| status.to_string()),
        "diagnostic": line.diagnostic,
        "changed_at": rfc3339(line.last_at),
        "validity_ends_at": line.deadline.map(rfc3339),
        "soft_bounces": line.n_soft_bounces,
        "opened": line.n_opened,
        "clicked": line.n_clicked,
        "auto_replies": line.n_auto_replies,
        "complained": line.has_complained,
        "unsubscribed": line.has_unsubscribed,
    })
}

pub(super) fn line(args: &LineArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open_now()?;
    let policy = known(&mut ledger, &args.name)?.policy;
    let Some(history) = ledger.line(&args.name, &args.address)? else {
        terminal::tell_error(&format!("{}: no message of {} went to it", args.address, args.name));
        return Ok(Exit::Findings);
    };
    if args.json {
        return show_json(&history_json(&history, policy));
    }
    terminal::show(args.language.drawn(|speaker| history_text(speaker, policy, &history))?)?;
    Ok(Exit::Done)
}

fn history_text(speaker: &Speaker<'_>, policy: CountingPolicy, history: &LineHistory) -> String {
    let status = status(speaker, policy, history.line.phase);
    let mut text = format!("{STRONG}{}{STRONG:#}  {status}\n", address_of(speaker, &history.line));
    if let Some(cause) = history.line.failure.as_ref().and_then(|failure| failure.cause) {
        text.push_str(&format!("{}\n", wrapped(&headline(speaker, cause.id()), 0)));
    }
    text.push('\n');
    for event in &history.events {
        let what = speaker.say(&format!("ledger-event-{}", event.event.kind.as_str()));
        text.push_str(&format!("{}  {what}\n", moment(event.event.at)));
        for (label, status) in statuses(event) {
            text.push_str(&format!("    {DIM}{}  {status}{DIM:#}\n", speaker.say(label)));
        }
        if let Some(said) = &event.diagnostic {
            text.push_str(&format!("    {DIM}{}{DIM:#}\n", wrapped(&visible(said), 4)));
        }
        if event.trust == Trust::Unverified {
            text.push_str(&format!("    {}", remark(&speaker.say("page-unverified"))));
        }
    }
    text
}

/// The status that was reported and, beside it, what the words that were said amount to.
fn statuses(event: &LogEvent) -> impl Iterator<Item = (&'static str, EnhancedStatus)> {
    let failure = event.event.failure;
    let reported = failure.and_then(|failure| failure.status).map(|status| ("admin-status", status));
    let derived = failure.and_then(|failure| failure.derived).map(|status| ("admin-status-derived", status));
    reported.into_iter().chain(derived)
}

fn history_json(history: &LineHistory, policy: CountingPolicy) -> Value {
    let mut json = line_json(&history.line, policy);
    json["events"] = history
        .events
        .iter()
        .map(|event| {
            json!({
                "id": event.event.id.as_str(),
                "at": rfc3339(event.event.at),
                "kind": event.event.kind.as_str(),
                "reason": event.event.failure.map(|failure| failure.reason.as_str()),
                "reported_status": event.event.failure.and_then(|failure| failure.status).map(|status| status.to_string()),
                "derived_status": event.event.failure.and_then(|failure| failure.derived).map(|status| status.to_string()),
                "diagnostic": event.diagnostic,
                "verified": event.trust == Trust::Verified,
                "dismissed": event.is_dismissed,
                "heard_at": rfc3339(event.heard_at),
            })
        })
        .collect();
    json
}
