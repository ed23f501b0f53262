//! Alerts about mailings, written out as mails, each told once a day.

use std::path::PathBuf;

use clap::Args;
use serde_json::{Value, json};

use super::super::configuration::Configuration;
use super::super::exit::{Exit, Failure};
use super::super::terminal::{self, visible};
use super::mail::{MailOutbox, ReaderArgs, causes};
use super::numbers::show_json;
use super::place::{known, moment, seconds_of};
use crate::ledger::{Delivery, Ledger};
use crate::outlet::eml::{self, Existing};
use crate::summary::{Alert, AlertRules, Criterion, Progress, rfc3339};

const EXAMPLES: &str = "\
Examples:
  retourpost ledger alert --to kari@news.example | sendmail -t
  retourpost ledger alert --to kari@news.example --send
  retourpost ledger alert autumn --to kari@news.example --hard-limit 2 \\
      --out /var/spool/alerts
  retourpost ledger alert --to kari@news.example --dry-run

Run it from cron, every ten minutes or every hour: what was told of a mailing
is not told again for a day. It ends with 0 when all that was due was written
or sent, and with 1 when more is due: with --dry-run, or when standard output,
which takes one message, was not enough.";

/// Write a mail about each mailing that needs a look: many failures, a late start, a slow pace
#[derive(Debug, Args)]
#[command(after_help = EXAMPLES)]
pub(super) struct AlertArgs {
    /// The mailings [default: those that run, or did in the last day]
    #[arg(value_name = "NAME")]
    names: Vec<String>,
    /// The most soft failures, in percent of the messages handed over
    #[arg(long, value_name = "PERCENT", default_value = "5", value_parser = thousandths, help_heading = "Limits")]
    soft_limit: u32,
    /// The most hard failures, in percent of the messages handed over
    #[arg(long, value_name = "PERCENT", default_value = "5", value_parser = thousandths, help_heading = "Limits")]
    hard_limit: u32,
    /// Shares of fewer messages handed over say nothing
    #[arg(long, value_name = "N", default_value_t = 20, help_heading = "Limits")]
    least: u64,
    /// The longest time from making a mailing to its first message, such as 2h [default: any]
    #[arg(long, value_name = "TIME", help_heading = "Limits")]
    start_within: Option<String>,
    /// The fewest messages in an hour while any wait [default: any]
    #[arg(long, value_name = "N", help_heading = "Limits")]
    per_hour: Option<u64>,
    /// Tell as well that a mailing runs
    #[arg(long, help_heading = "Limits")]
    running: bool,
    /// Say what would be told, write no mail and remember nothing
    #[arg(long)]
    dry_run: bool,
    /// Write a file for each alert into this folder in place of one message to standard output
    #[arg(long, value_name = "DIR", conflicts_with = "dry_run")]
    out: Option<PathBuf>,
    /// Send all by the way of the configuration ([delivery], or --set delivery.smtp=URL), signed where it says so
    #[arg(long, conflicts_with_all = ["dry_run", "out"])]
    send: bool,
    /// Write JSON about what was told, or would be
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    reader: ReaderArgs,
}

/// Seconds of a day.
const DAY: i64 = 86_400;

/// An alert that was not told in the last day.
struct Due {
    delivery: Delivery,
    criterion: Criterion,
}

pub(super) fn run(args: &AlertArgs) -> Result<Exit, Failure> {
    if args.json && args.out.is_none() && !args.dry_run && !args.send {
        return Err(Failure::usage("--json: the mail takes standard output; add --out DIR, --send or --dry-run"));
    }
    let configuration = args.reader.configuration.load(&[])?;
    let mut ledger = args.reader.place.open_now()?;
    let now = args.reader.place.seconds()?;
    let due = args.due(&mut ledger, now)?;
    if args.dry_run {
        args.tell(&due.iter().map(|due| (due, None)).collect::<Vec<_>>())?;
        return Ok(if due.is_empty() { Exit::Done } else { Exit::Findings });
    }
    if due.len() > 1 && (args.send || args.out.is_some()) && args.reader.is_for_one() {
        return Err(Failure::usage("--message-id and --boundary are for one message, and several are due"));
    }
    if due.is_empty() && args.out.is_none() && !args.reader.configuration.quiet {
        terminal::tell_note("no mailing needs a look, and no mail is due");
    }
    if args.send {
        let outbox = MailOutbox::of(&configuration.site)?;
        return args.each(&due, |due| {
            outbox.send(args.written(&mut ledger, &configuration, due)?, &args.reader)?;
            ledger.note_alert(&due.delivery.name, due.criterion.as_str(), now)?;
            Ok(None)
        });
    }
    match (&args.out, &due[..]) {
        (None, []) => {}
        (None, [first, rest @ ..]) => {
            let octets = args.written(&mut ledger, &configuration, first)?.octets;
            terminal::hand_over_octets(&octets)?;
            ledger.note_alert(&first.delivery.name, first.criterion.as_str(), now)?;
            if !rest.is_empty() {
                terminal::tell_note(&format!("{} more due; run it again, or with --send or --out DIR", rest.len()));
                return Ok(Exit::Findings);
            }
        }
        (Some(folder), due) => {
            return args.each(due, |due| {
                let outgoing = args.written(&mut ledger, &configuration, due)?;
                let path = folder.join(format!("{}-{}-{now}.eml", due.delivery.id, due.criterion.as_str()));
                eml::write(&outgoing, &path, Existing::Keep)?;
                ledger.note_alert(&due.delivery.name, due.criterion.as_str(), now)?;
                Ok(Some(path))
            });
        }
    }
    Ok(Exit::Done)
}

impl AlertArgs {
    /// What is to be told now, the worst of each mailing first.
    fn due(&self, ledger: &mut Ledger, now: i64) -> Result<Vec<Due>, Failure> {
        let rules = self.rules()?;
        let is_named = !self.names.is_empty();
        let deliveries = match is_named {
            true => self.names.iter().map(|name| known(ledger, name)).collect::<Result<_, _>>()?,
            false => ledger.deliveries()?,
        };
        let mut due = Vec::new();
        for delivery in deliveries {
            let rates = ledger.rates(&delivery.name, None)?;
            let hours = ledger.handed_over(&delivery.name)?;
            let n_prepared = rates.n_to_deliver.saturating_sub(rates.n_handed_over);
            if !is_named && !runs(ledger, &delivery, n_prepared, &rules, now)? {
                continue;
            }
            let told = ledger.alerts_told(&delivery.name)?;
            let progress = Progress::new(delivery.created_at, n_prepared, &hours);
            let met = rules.met(&rates).into_iter().chain(rules.met_by(&progress, now));
            let met = met.filter(|criterion| rules.is_due(told.get(criterion.as_str()).copied(), now));
            due.extend(met.map(|criterion| Due { delivery: delivery.clone(), criterion }));
        }
        Ok(due)
    }

    fn rules(&self) -> Result<AlertRules, Failure> {
        let mut rules = AlertRules::default();
        (rules.soft_limit, rules.hard_limit, rules.n_messages_min) = (self.soft_limit, self.hard_limit, self.least);
        let seconds = |text: &String| seconds_of("--start-within", text);
        rules.start_within_seconds = self.start_within.as_ref().map(seconds).transpose()?;
        (rules.n_per_hour_min, rules.tells_running) = (self.per_hour, self.running);
        Ok(rules)
    }

    fn written(
        &self,
        ledger: &mut Ledger,
        configuration: &Configuration,
        due: &Due,
    ) -> Result<crate::notice::Outgoing, Failure> {
        let languages = self.reader.languages(configuration, due.delivery.language.as_deref())?;
        let causes = causes(&ledger.causes(&due.delivery.name)?);
        let mut alert = Alert::new(&due.delivery.name, due.criterion);
        if matches!(due.criterion, Criterion::Soft { .. } | Criterion::Hard { .. }) {
            alert.causes = &causes;
        }
        alert.page = self.reader.page.as_deref();
        self.reader.written(&alert.into(), configuration, &languages)
    }

    /// Hands over each, and says what was told: also where one of them fails, since what was told is not told again.
    fn each(
        &self,
        due: &[Due],
        mut hand_over: impl FnMut(&Due) -> Result<Option<PathBuf>, Failure>,
    ) -> Result<Exit, Failure> {
        let mut told = Vec::new();
        let mut failed = None;
        for due in due {
            match hand_over(due) {
                Ok(path) => told.push((due, path)),
                Err(failure) => {
                    failed = Some(failure);
                    break;
                }
            }
        }
        self.tell(&told)?;
        failed.map_or(Ok(Exit::Done), Err)
    }

    /// Says what was told, or would be.
    fn tell(&self, told: &[(&Due, Option<PathBuf>)]) -> Result<(), Failure> {
        if self.json {
            let alerts: Vec<Value> = told.iter().map(|(due, path)| due.json(path.as_ref())).collect();
            return show_json(&json!({ "alerts": alerts })).map(drop);
        }
        let line = |(due, path): &(&Due, Option<PathBuf>)| {
            let path = path.as_ref().map(|path| format!("  {}", visible(&path.display().to_string())));
            format!("{}  {}{}\n", visible(&due.delivery.name), due.in_words(), path.unwrap_or_default())
        };
        terminal::show(told.iter().map(line).collect::<String>())
    }
}

impl Due {
    fn in_words(&self) -> String {
        let percent = |n: u64, of: u64| format!("{:.1} %", n as f64 * 100.0 / of.max(1) as f64);
        let word = self.criterion.as_str();
        match self.criterion {
            Criterion::Soft { share, limit } | Criterion::Hard { share, limit } => {
                let [share, limit] = [percent(share.n, share.of), percent(limit.into(), 1_000)];
                format!("{word}: {share}, the limit is {limit}")
            }
            Criterion::StartPending(due) => format!("{word}: since {}", moment(due.unix_seconds())),
            Criterion::Throughput(n) => format!("{word}: {n} in the last hour"),
            _ => word.to_owned(),
        }
    }

    fn json(&self, path: Option<&PathBuf>) -> Value {
        let mut json = json!({ "mailing": self.delivery.name, "criterion": self.criterion.as_str() });
        match self.criterion {
            Criterion::Soft { share, limit } | Criterion::Hard { share, limit } => {
                json["n"] = share.n.into();
                json["of"] = share.of.into();
                json["limit_percent"] = (f64::from(limit) / 10.0).into();
            }
            Criterion::StartPending(due) => json["due_at"] = rfc3339(due.unix_seconds()).into(),
            Criterion::Throughput(n) => json["n_last_hour"] = n.into(),
            _ => {}
        }
        if let Some(path) = path {
            json["file"] = path.display().to_string().into();
        }
        json
    }
}

/// Whether something of a mailing is still to come, or came in the last day. One that has not begun runs until a day after it should have.
fn runs(
    ledger: &mut Ledger,
    delivery: &Delivery,
    n_prepared: u64,
    rules: &AlertRules,
    now: i64,
) -> Result<bool, Failure> {
    let last = ledger.hours(&delivery.name, None)?.last().map(|(end, ..)| *end);
    let begins = delivery.created_at.saturating_add(rules.start_within_seconds.unwrap_or(0));
    let last = last.unwrap_or(begins).max(begins);
    Ok(n_prepared > 0 || ledger.attempts_end(&delivery.name)?.is_some() || now.saturating_sub(last) <= DAY)
}

/// A share in percent, with one decimal at most, as thousandths.
fn thousandths(text: &str) -> Result<u32, String> {
    let refused = || "write a share in percent, such as 5 or 2.5".to_owned();
    let (whole, tenth) = text.trim_end_matches('%').split_once('.').unwrap_or((text.trim_end_matches('%'), "0"));
    let digits =
        |text: &str| text.bytes().all(|byte| byte.is_ascii_digit()).then(|| text.parse::<u32>().ok()).flatten();
    match (digits(whole), digits(tenth), tenth.len()) {
        (Some(whole), Some(tenth), 1) if whole < 100 || (whole == 100 && tenth == 0) => Ok(whole * 10 + tenth),
        _ => Err(refused()),
    }
}

#[cfg(test)]
mod tests {
    use super::thousandths;

    #[test]
    fn a_limit_is_a_share_in_percent() {
        for (text, expected) in [("5", 50), ("2.5", 25), ("0.1%", 1), ("100", 1_000), ("0", 0)] {
            assert_eq!(thousandths(text), Ok(expected), "{text}");
        }
        for text in ["", ".5", "-1", "+1", "101", "100.1", "2.55", "five", "5 %"] {
            assert!(thousandths(text).is_err(), "{text}");
        }
    }
}
