//! The numbers of mailings.

use clap::Args;
use serde_json::{Map, Value, json};

use super::super::exit::{Exit, Failure};
use super::super::terminal::{self, STRONG, stdout_is_terminal, visible};
use super::place::{PlaceArgs, known, moment};
use super::saying::LanguageArgs;
use super::table::{Side, Table, WIDE, remark, sparkline};
use crate::layout::Speaker;
use crate::ledger::{CountingPolicy, Delivery, Ledger, RateValue, Rates, Ratio, Share};
use crate::summary::{headline, rate_row, rfc3339};

/// The most bars of a sparkline.
const N_BARS: usize = 48;

/// List mailings with their main numbers
#[derive(Debug, Args)]
pub(super) struct StatusArgs {
    #[command(flatten)]
    language: LanguageArgs,
    /// Write JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Show the numbers of a mailing, each with its base, and how they went over time
#[derive(Debug, Args)]
pub(super) struct RatesArgs {
    /// The mailing
    #[arg(value_name = "NAME")]
    name: String,
    /// Count as this policy does, in place of the mailing's own
    #[arg(long, value_name = "POLICY", value_parser = policy)]
    policy: Option<CountingPolicy>,
    #[command(flatten)]
    language: LanguageArgs,
    /// Tell what each number counts
    #[arg(long)]
    explain: bool,
    /// Write JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Show why messages of a mailing were not delivered, in plain words
#[derive(Debug, Args)]
pub(super) struct CausesArgs {
    /// The mailing
    #[arg(value_name = "NAME")]
    name: String,
    #[command(flatten)]
    language: LanguageArgs,
    /// Write JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Show the domains of a mailing with the most messages
#[derive(Debug, Args)]
pub(super) struct DomainsArgs {
    /// The mailing
    #[arg(value_name = "NAME")]
    name: String,
    /// So many
    #[arg(long, value_name = "N", default_value_t = 20)]
    most: usize,
    #[command(flatten)]
    language: LanguageArgs,
    /// Write JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: PlaceArgs,
}

/// The policy of this word, for flags.
pub(super) fn policy(word: &str) -> Result<CountingPolicy, String> {
    CountingPolicy::by_word(word).ok_or_else(|| "there are feedback, optimistic and v8".to_owned())
}

pub(super) fn status(args: &StatusArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open_now()?;
    let mut mailings = Vec::new();
    for delivery in ledger.deliveries()? {
        let rates = ledger.rates(&delivery.name, None)?;
        mailings.push((delivery, rates));
    }
    if args.json {
        let all: Vec<Value> = mailings.iter().map(|(delivery, rates)| mailing_json(delivery, rates, &[])).collect();
        return show_json(&json!({ "ledger": args.place.target(), "mailings": all }));
    }
    terminal::show(args.language.drawn(|speaker| status_table(speaker, &mailings))?)?;
    Ok(Exit::Done)
}

fn status_table(speaker: &Speaker<'_>, mailings: &[(Delivery, Rates)]) -> String {
    if mailings.is_empty() {
        return format!("{}\n", speaker.say("page-no-mailings"));
    }
    let mut table = Table::new([
        (speaker.say("page-column-mailing"), Side::Start),
        (speaker.say("page-column-begun"), Side::Start),
        (speaker.say("ledger-rate-handed-over"), Side::End),
        (speaker.say("ledger-rate-delivered"), Side::End),
        (speaker.say("ledger-rate-failed"), Side::End),
        (speaker.say("ledger-rate-pending"), Side::End),
    ]);
    for (delivery, rates) in mailings {
        table.row([
            visible(&delivery.name),
            moment(delivery.created_at),
            speaker.count(rates.n_handed_over),
            speaker.percent(rates.delivered.n, rates.delivered.of),
            speaker.percent(rates.failed.n, rates.failed.of),
            speaker.count(rates.n_pending),
        ]);
    }
    table.into_text(WIDE)
}

pub(super) fn rates(args: &RatesArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open_now()?;
    let read = Read::of(&mut ledger, &args.name, args.policy)?;
    if args.json {
        return show_json(&mailing_json(&read.delivery, &read.rates, &read.hours));
    }
    terminal::show(args.language.drawn(|speaker| read.drawn(speaker, args.explain))?)?;
    Ok(Exit::Done)
}

/// The numbers of a mailing, as they are read at once.
pub(super) struct Read {
    pub(super) delivery: Delivery,
    pub(super) rates: Rates,
    /// At the end of each hour in which something changed: delivered, failed.
    pub(super) hours: Vec<(i64, Ratio, Ratio)>,
}

impl Read {
    pub(super) fn of(ledger: &mut Ledger, name: &str, policy: Option<CountingPolicy>) -> Result<Self, Failure> {
        let delivery = known(ledger, name)?;
        let rates = ledger.rates(name, policy)?;
        let hours = ledger.hours(name, policy)?;
        Ok(Self { delivery, rates, hours })
    }

    pub(super) fn drawn(&self, speaker: &Speaker<'_>, explains: bool) -> String {
        let policy = format!("ledger-policy-{}", self.rates.policy.as_str());
        let mut text = format!("{STRONG}{}{STRONG:#}  {}\n", visible(&self.delivery.name), speaker.say(&policy));
        let mut table =
            Table::new([(String::new(), Side::Start), (String::new(), Side::End), (String::new(), Side::End)]);
        for (id, value) in self.rates.rows() {
            table.row(rate_row(speaker, id, value));
        }
        text.push_str(&table.into_text(WIDE));
        if explains {
            text.push('\n');
            text.push_str(&remark(&speaker.say_of(&policy, "meaning")));
            for (id, _) in self.rates.rows() {
                let id = format!("ledger-rate-{id}");
                let meaning = speaker.say_of(&id, "meaning");
                text.push_str(&remark(&format!("{}: {meaning}", speaker.say(&id))));
            }
        }
        text.push_str(&self.lines_over_time(speaker));
        text
    }

    fn lines_over_time(&self, speaker: &Speaker<'_>) -> String {
        if self.hours.len() < 2 {
            return String::new();
        }
        let [delivered, failed] = [self.each(|(_, delivered, _)| *delivered), self.each(|(_, _, failed)| *failed)];
        let mut table = Table::new([(String::new(), Side::Start), (String::new(), Side::Start)]);
        for (id, shares) in [("ledger-rate-delivered", delivered), ("ledger-rate-failed", failed)] {
            table.row([speaker.say(id), sparkline(&shares, N_BARS)]);
        }
        let (first, last) = (moment(self.hours[0].0), moment(self.hours[self.hours.len() - 1].0));
        format!("\n{}{}", table.into_text(WIDE), remark(&format!("{first} – {last}")))
    }

    fn each(&self, of: impl Fn(&(i64, Ratio, Ratio)) -> Ratio) -> Vec<f64> {
        self.hours.iter().map(|hour| of(hour).percent().unwrap_or(0.0) / 100.0).collect()
    }
}

pub(super) fn causes(args: &CausesArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open_now()?;
    known(&mut ledger, &args.name)?;
    let causes: Vec<Share> =
        ledger.causes(&args.name)?.into_iter().filter(|share| share.n_failed + share.n_retrying > 0).collect();
    if args.json {
        return show_json(&json!({ "mailing": args.name, "causes": causes }));
    }
    terminal::show(args.language.drawn(|speaker| causes_table(speaker, &causes))?)?;
    Ok(Exit::Done)
}

fn causes_table(speaker: &Speaker<'_>, causes: &[Share]) -> String {
    if causes.is_empty() {
        return format!("{}\n", speaker.say("page-causes-none"));
    }
    let mut table = Table::new([
        (speaker.say("page-column-cause"), Side::Start),
        (speaker.say("page-column-failed"), Side::End),
        (speaker.say("page-column-retrying"), Side::End),
        (String::new(), Side::Start),
    ]);
    for share in causes {
        table.row([
            headline(speaker, &share.of),
            speaker.count(share.n_failed),
            speaker.count(share.n_retrying),
            share.of.clone(),
        ]);
    }
    table.into_text(WIDE)
}

pub(super) fn domains(args: &DomainsArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open_now()?;
    known(&mut ledger, &args.name)?;
    let domains = ledger.domains(&args.name, args.most)?;
    if args.json {
        return show_json(&json!({ "mailing": args.name, "domains": domains }));
    }
    let drawn = args.language.drawn(|speaker| {
        let mut table = Table::new([
            (speaker.say("page-filter-domain"), Side::Start),
            (speaker.say("page-column-messages"), Side::End),
            (speaker.say("page-column-failed"), Side::End),
            (speaker.say("page-column-share"), Side::End),
            (speaker.say("page-column-retrying"), Side::End),
        ]);
        for share in &domains {
            table.row([
                visible(&share.of),
                speaker.count(share.n_lines),
                speaker.count(share.n_failed),
                speaker.percent(share.n_failed, share.n_handed_over),
                speaker.count(share.n_retrying),
            ]);
        }
        table.into_text(WIDE)
    })?;
    terminal::show(drawn)?;
    Ok(Exit::Done)
}

fn mailing_json(delivery: &Delivery, rates: &Rates, hours: &[(i64, Ratio, Ratio)]) -> Value {
    let mut numbers = Map::new();
    for (id, value) in rates.rows() {
        let value = match value {
            RateValue::Number(n) => json!(n),
            RateValue::Share(ratio) => ratio_json(ratio),
        };
        numbers.insert(id.to_owned(), value);
    }
    let mut mailing = json!({
        "mailing": delivery.name,
        "language": delivery.language,
        "created_at": rfc3339(delivery.created_at),
        "validity_seconds": delivery.validity.seconds(),
        "policy": rates.policy.as_str(),
        "rates": numbers,
    });
    if !hours.is_empty() {
        let hour = |(end, delivered, failed): &(i64, Ratio, Ratio)| json!({ "until": rfc3339(*end), "delivered": ratio_json(*delivered), "failed": ratio_json(*failed) });
        mailing["hours"] = hours.iter().map(hour).collect();
    }
    mailing
}

fn ratio_json(ratio: Ratio) -> Value {
    json!({ "n": ratio.n, "of": ratio.of, "percent": ratio.percent() })
}

/// JSON for people on a terminal, and in one line for programs.
pub(super) fn show_json(value: &Value) -> Result<Exit, Failure> {
    let text = if stdout_is_terminal() { format!("{value:#}\n") } else { format!("{value}\n") };
    terminal::show_octets(text.as_bytes())?;
    Ok(Exit::Done)
}
