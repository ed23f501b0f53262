//! What waits for a person.

use clap::Args;
use serde_json::json;

use super::super::exit::{Exit, Failure};
use super::super::terminal::{self, DIM, visible, wrapped};
use super::place::{N_PAGE, PlaceArgs, each_part, moment};
use crate::ledger::{EventId, Unmatched, Unverified};
use crate::summary::rfc3339;

/// List reports that nobody vouches for: they count only when they are confirmed
#[derive(Debug, Args)]
pub(super) struct UnverifiedArgs {
    /// Write JSON, one a line
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Make an unverified report count
#[derive(Debug, Args)]
pub(super) struct ConfirmArgs {
    /// Its id, as `unverified` lists it
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,
    #[command(flatten)]
    place: PlaceArgs,
}

/// Take an unverified report off the list: it is not true
#[derive(Debug, Args)]
pub(super) struct DismissArgs {
    /// Its id, as `unverified` lists it
    #[arg(value_name = "ID", required = true)]
    ids: Vec<String>,
    #[command(flatten)]
    place: PlaceArgs,
}

/// List events of which no message is known; they count as soon as it is
#[derive(Debug, Args)]
pub(super) struct UnmatchedArgs {
    /// Write JSON, one a line
    #[arg(long)]
    json: bool,
    #[command(flatten)]
    place: PlaceArgs,
}

pub(super) fn unverified(args: &UnverifiedArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open()?;
    each_part(
        |after| ledger.unverified(after, N_PAGE),
        |items| terminal::show(items.iter().map(|item| unverified_text(item, args.json)).collect::<String>()),
    )?;
    Ok(Exit::Done)
}

fn unverified_text(item: &Unverified, is_json: bool) -> String {
    if is_json {
        let json = json!({
            "id": item.event.id.as_str(),
            "at": rfc3339(item.event.at),
            "kind": item.event.kind.as_str(),
            "mailing": item.delivery,
            "address": item.address,
            "matched_by": item.matched_by,
            "diagnostic": item.diagnostic,
            "heard_at": rfc3339(item.heard_at),
        });
        return format!("{json}\n");
    }
    let address = item.address.as_deref().unwrap_or("-");
    let whose = format!("{}, {address}, by {}", item.delivery, item.matched_by.as_str());
    entry(item.event.id.as_str(), item.event.at, item.event.kind.as_str(), &whose, item.diagnostic.as_deref())
}

pub(super) fn unmatched(args: &UnmatchedArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open()?;
    each_part(
        |after| ledger.unmatched(after, N_PAGE),
        |items| terminal::show(items.iter().map(|item| unmatched_text(item, args.json)).collect::<String>()),
    )?;
    Ok(Exit::Done)
}

fn unmatched_text(item: &Unmatched, is_json: bool) -> String {
    if is_json {
        let json = json!({
            "id": item.event.id.as_str(),
            "at": rfc3339(item.event.at),
            "kind": item.event.kind.as_str(),
            "mailing": item.delivery,
            "address": item.address,
            "message_id": item.message_id,
            "diagnostic": item.diagnostic,
            "heard_at": rfc3339(item.heard_at),
        });
        return format!("{json}\n");
    }
    let known = [&item.delivery, &item.address, &item.message_id].map(|known| known.as_deref().unwrap_or("-"));
    let diagnostic = item.diagnostic.as_deref();
    entry(item.event.id.as_str(), item.event.at, item.event.kind.as_str(), &known.join(", "), diagnostic)
}

fn entry(id: &str, at: i64, kind: &str, whose: &str, diagnostic: Option<&str>) -> String {
    let mut text = format!("{}  {kind}  {}\n    {}\n", moment(at), visible(whose), visible(id));
    if let Some(said) = diagnostic {
        text.push_str(&format!("    {DIM}{}{DIM:#}\n", wrapped(&visible(said), 4)));
    }
    text
}

pub(super) fn confirm(args: &ConfirmArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open_now()?;
    let now = args.place.seconds()?;
    let mut each = |id: &EventId| Ok(ledger.confirm(id, now)?);
    settle(&args.ids, "it counts already", &mut each)
}

pub(super) fn dismiss(args: &DismissArgs) -> Result<Exit, Failure> {
    let mut ledger = args.place.open()?;
    let mut each = |id: &EventId| Ok(ledger.dismiss(id)?);
    settle(&args.ids, "it was dismissed already", &mut each)
}

fn settle(
    ids: &[String],
    already: &str,
    act: &mut dyn FnMut(&EventId) -> Result<bool, Failure>,
) -> Result<Exit, Failure> {
    let mut exit = Exit::Done;
    for text in ids {
        let id = EventId::parse(text).map_err(|error| Failure::usage(error.to_string()))?;
        if !act(&id)? {
            terminal::tell_error(&format!("{text}: {already}"));
            exit = Exit::Findings;
        }
    }
    Ok(exit)
}
