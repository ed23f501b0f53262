//! What becomes of a bounce while our milter is down, stalls, or is spoken to in an old way.

use super::super::finding::{Check, Cure, Seen};
use super::super::values::seconds;
use super::{MAIN, Postfix};

pub(super) const CHECKS: [Check<Postfix>; 5] = [
    Check::error(
        "milter-refuses-when-down",
        "while the milter is down, bounces are refused, put on hold or dropped: nobody learns of the failures",
        refuses_when_down,
    ),
    Check::warning(
        "milter-defers-when-down",
        "while the milter is down, no bounce leaves: senders learn of failures when it runs again, not in English at once",
        defers_when_down,
    ),
    Check::warning(
        "settings-of-milters-unknown",
        "settings of one milter came with Postfix 3.0; before, a list with braces is not understood",
        settings_unknown,
    ),
    Check::warning(
        "milter-may-stall-long",
        "a milter that stalls holds each bounce up for so long before it goes out in English",
        may_stall_long,
    ),
    Check::warning(
        "milter-protocol-old",
        "with an old version of the milter protocol not all edits are offered, and bounces pass as they are",
        protocol_old,
    ),
];

fn action(postfix: &Postfix) -> Option<String> {
    let (_, ours) = postfix.ours()?;
    Some(postfix.effective(&ours, "default_action"))
}

fn refuses_when_down(postfix: &Postfix) -> Option<Seen> {
    let action = action(postfix).filter(|action| ["reject", "quarantine", "discard"].contains(&action.as_str()))?;
    Seen::new(found(postfix, &action), postfix.mended_list(false))
}

fn defers_when_down(postfix: &Postfix) -> Option<Seen> {
    let action = action(postfix).filter(|action| ["tempfail", "shutdown"].contains(&action.as_str()))?;
    Seen::new(found(postfix, &action), postfix.mended_list(false))
}

fn found(postfix: &Postfix, action: &str) -> String {
    format!("default_action of {} is {action}", postfix.listen)
}

fn settings_unknown(postfix: &Postfix) -> Option<Seen> {
    let has_braces = postfix.milters().iter().any(|entry| entry.text.starts_with('{'));
    if postfix.knows_settings_of_milters() || !has_braces {
        return None;
    }
    let list = postfix.milters();
    let names = list.iter().map(|entry| entry.address.as_ref().map_or(entry.text.clone(), ToString::to_string));
    let line = format!("non_smtpd_milters = {}", names.collect::<Vec<_>>().join(", "));
    let cure = Cure::new(MAIN, [line, "milter_default_action = accept".to_owned()]);
    Seen::new(
        format!("non_smtpd_milters has braces, and this is Postfix {}", postfix.settings.value("mail_version")),
        cure,
    )
}

/// The longest that is no finding, in seconds: a bounce waits for all three at worst.
const LIMITS: [(&str, u64); 3] = [("connect_timeout", 10), ("command_timeout", 30), ("content_timeout", 60)];

fn may_stall_long(postfix: &Postfix) -> Option<Seen> {
    let (_, ours) = postfix.ours()?;
    let long = LIMITS.iter().filter_map(|(name, limit)| {
        let value = postfix.effective(&ours, name);
        (seconds(&value, 's')? > *limit).then(|| format!("{name} is {value}"))
    });
    let long = long.collect::<Vec<_>>();
    if long.is_empty() {
        return None;
    }
    let cure = if postfix.knows_settings_of_milters() {
        postfix.mended_list(false)
    } else {
        Cure::new(MAIN, ["milter_connect_timeout = 2s", "milter_command_timeout = 5s", "milter_content_timeout = 15s"])
    };
    Seen::new(format!("of {}: {}", postfix.listen, long.join(", ")), cure)
}

fn protocol_old(postfix: &Postfix) -> Option<Seen> {
    let (_, ours) = postfix.ours()?;
    let own = ours.setting("protocol").filter(|_| postfix.knows_settings_of_milters());
    let protocol = postfix.effective(&ours, "protocol");
    let old = protocol.trim().parse::<u32>().ok().filter(|version| *version < 6)?;
    let cure = if own.is_some() { postfix.mended_list(false) } else { Cure::new(MAIN, ["milter_protocol = 6"]) };
    Seen::new(format!("version {old} of the milter protocol is spoken with {}", postfix.listen), cure)
}
