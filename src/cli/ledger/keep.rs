//! Making ledgers and mailings, tokens, and proving the numbers.

use std::io::{self, BufRead};

use clap::Args;
use serde_json::json;

use super::super::exit::{Exit, Failure};
use super::super::terminal::{self, visible};
use super::numbers::{policy, show_json};
use super::place::{PlaceArgs, known, seconds_of};
use crate::language::LanguageTag;
use crate::ledger::{CountingPolicy, NewDelivery, Repair, ValidityPeriod};

/// Make a ledger and its key
#[derive(Debug, Args)]
pub(super) struct InitArgs {
    #[command(flatten)]
    place: PlaceArgs,
}

/// Begin a mailing
#[derive(Debug, Args)]
pub(super) struct NewArgs {
    /// What it is called; each mailing of a ledger has another name
    #[arg(value_name = "NAME")]
    name: String,
    /// The language of reports about it
    #[arg(long, value_name = "TAG")]
    language: Option<String>,
    /// How long each message is tried, such as 12h or 3d, at most 3.5d unless --validity-cap says otherwise
    #[arg(long, value_name = "TIME", default_value = "3.5d")]
    validity: String,
    /// The longest validity that is taken into account
    #[arg(long, value_name = "TIME", default_value = "3.5d")]
    validity_cap: String,
    /// How messages are counted: feedback (deliveries are reported), optimistic (they are not) or v8
    #[arg(long, value_name = "POLICY", default_value = "optimistic", value_parser = policy)]
    policy: CountingPolicy,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Remove a mailing, its log and its numbers; what is known of addresses stays
#[derive(Debug, Args)]
pub(super) struct RemoveArgs {
    /// The mailing
    #[arg(value_name = "NAME")]
    name: String,
    /// Do not ask for its name again
    #[arg(long)]
    yes: bool,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Make the token of a message, by which its bounces are known
///
/// Put it into the return path (VERP, `bounces+TOKEN@news.example`) or the envelope id (ENVID, RFC 3461). Only reports that carry it
/// change a status by themselves: nobody else can make one.
#[derive(Debug, Args)]
pub(super) struct TokenArgs {
    /// The mailing
    #[arg(value_name = "NAME")]
    name: String,
    /// Addresses; without any, one a line from standard input
    #[arg(value_name = "ADDRESS")]
    addresses: Vec<String>,
    /// Write a return path made of this address and the token, in place of the token alone
    #[arg(long, value_name = "ADDRESS")]
    return_path: Option<String>,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Make all numbers anew from the events, and compare
#[derive(Debug, Args)]
pub(super) struct RecomputeArgs {
    /// Write what differs anew
    #[arg(long)]
    repair: bool,
    /// Write JSON
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: PlaceArgs,
}

pub(super) fn init(args: &InitArgs) -> Result<Exit, Failure> {
    args.place.init()?;
    terminal::tell_note(&format!("{}: made, with its key; keep a copy of the key apart from it", args.place.target()));
    Ok(Exit::Done)
}

pub(super) fn new(args: &NewArgs) -> Result<Exit, Failure> {
    let language = args.language.as_deref().map(LanguageTag::parse_lenient).transpose();
    let language = language.map_err(|error| Failure::usage(format!("--language: {error}")))?;
    let validity = seconds_of("--validity", &args.validity)?;
    let cap = seconds_of("--validity-cap", &args.validity_cap)?;
    let mut delivery = NewDelivery::new(args.name.clone());
    delivery.language = language.map(|tag| tag.to_string());
    delivery.validity = ValidityPeriod::with_cap(validity, cap)?;
    delivery.policy = args.policy;
    let mut ledger = args.place.open()?;
    ledger.create_delivery(&delivery, args.place.seconds()?)?;
    if validity > cap {
        let cure = "a longer one counts with --validity-cap";
        terminal::tell_note(&format!("{}: tried for {} only; {cure}", args.name, args.validity_cap));
    }
    Ok(Exit::Done)
}

pub(super) fn remove(args: &RemoveArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open()?;
    let delivery = known(&mut ledger, &args.name)?;
    if !args.yes {
        let messages = terminal::counted(delivery.n_lines, "message");
        return Err(Failure::usage(format!("{}: its log of {messages} would be gone: add --yes", args.name)));
    }
    ledger.remove_delivery(&args.name)?;
    Ok(Exit::Done)
}

pub(super) fn token(args: &TokenArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open()?;
    known(&mut ledger, &args.name)?;
    let mut write = |address: &str| -> Result<(), Failure> {
        let token = ledger.token(&args.name, address)?;
        let text = match &args.return_path {
            None => token.as_str().to_owned(),
            Some(path) => verp(path, token.as_str())?,
        };
        // One address answers on one line; of several, each says whose it is.
        match args.addresses.len() {
            1 => terminal::show(format_args!("{text}\n")),
            _ => terminal::show(format_args!("{}\t{text}\n", visible(address))),
        }
    };
    if !args.addresses.is_empty() {
        args.addresses.iter().try_for_each(|address| write(address))?;
        return Ok(Exit::Done);
    }
    for line in io::stdin().lock().lines() {
        let line = line.map_err(|error| Failure::new(Exit::NoInput, format!("standard input: {error}")))?;
        if !line.trim().is_empty() {
            write(line.trim())?;
        }
    }
    Ok(Exit::Done)
}

/// The return path with the token behind a plus sign.
fn verp(path: &str, token: &str) -> Result<String, Failure> {
    let Some((local, domain)) = path.rsplit_once('@') else {
        return Err(Failure::usage(format!(
            "--return-path {path}: an address is needed, such as bounces@news.example"
        )));
    };
    let verp = format!("{local}+{token}@{domain}");
    // RFC 5321 §4.5.3.1.1.
    if local.len() + 1 + token.len() > 64 {
        let most = 63 - token.len();
        return Err(Failure::usage(format!("--return-path {path}: what stands before @ has at most {most} octets")));
    }
    Ok(verp)
}

pub(super) fn recompute(args: &RecomputeArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open()?;
    let repair = if args.repair { Repair::Yes } else { Repair::No };
    let found = ledger.recompute(repair)?;
    let exit = if found.n_differences == 0 { Exit::Done } else { Exit::Findings };
    if args.json {
        show_json(&json!({ "repaired": args.repair, "found": found }))?;
        return Ok(exit);
    }
    for difference in &found.differences {
        let line = format!("{}: kept {}, due {}", difference.what, difference.kept, difference.due);
        terminal::show(format_args!("{}\n", visible(&line)))?;
    }
    let n = found.n_differences;
    let said = match (n, args.repair) {
        (0, _) => "nothing differs".to_owned(),
        (_, true) => format!("{n} differed, and were written anew"),
        (_, false) => format!("{n} differ; --repair writes them anew"),
    };
    let counts = [(found.n_lines, "message"), (found.n_events, "event"), (found.n_addresses, "address")];
    let counted = counts.map(|(n, what)| terminal::counted(n, what));
    terminal::tell_note(&format!("{}: {said}", counted.join(", ")));
    Ok(exit)
}

#[cfg(test)]
mod tests {
    use super::verp;

    #[test]
    fn a_return_path_stays_within_its_octets() {
        let token = "a".repeat(48);
        assert_eq!(verp("bounces@news.example", &token).ok(), Some(format!("bounces+{token}@news.example")));
        assert!(verp(&format!("{}@news.example", "b".repeat(15)), &token).is_ok());
        assert!(verp(&format!("{}@news.example", "b".repeat(16)), &token).is_err());
        assert!(verp("bounces", &token).is_err());
    }
}
