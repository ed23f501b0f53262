//! Which bounces there are, what they carry, and who else changes them.

use super::super::finding::{Check, Cure, Seen};
use super::super::values::{octets, seconds};
use super::{MAIN, MASTER, Postfix, says};

pub(super) const CHECKS: [Check<Postfix>; 8] = [
    Check::warning(
        "delays-not-told",
        "without it nobody is told that a message waits: senders learn of a failure after days (maximal_queue_lifetime)",
        delays_not_told,
    ),
    Check::warning(
        "soft-bounce-on",
        "failures are kept in the queue and tried again: bounces come after days, and none for what would have failed at once",
        soft_bounce_on,
    ),
    Check::warning(
        "checks-read-bounces",
        "internal_mail_filter_classes turns these checks on for bounces as well: one that refuses or discards mail loses the \
         bounces that quote such mail",
        checks_read_bounces,
    ),
    Check::warning(
        "bounce-service-elsewhere",
        "another service writes these notices: whether they pass through the milter is its own affair",
        bounce_service_elsewhere,
    ),
    Check::note(
        "words-in-two-places",
        "where the milter is at work its words replace those of the template; they are read only while it is down",
        words_in_two_places,
    ),
    Check::note(
        "whole-originals-returned",
        "large originals travel back whole, to forged senders too, and a notice that is too large for the milter stays English",
        whole_originals_returned,
    ),
    Check::note(
        "bounces-not-threaded",
        "a bounce that goes out as Postfix wrote it does not stand beside the message in the reader's mail program",
        bounces_not_threaded,
    ),
    Check::note(
        "smtputf8-off",
        "mail with addresses that are not ASCII is refused, and so is a bounce to such a sender",
        smtputf8_off,
    ),
];

fn delays_not_told(postfix: &Postfix) -> Option<Seen> {
    const NAME: &str = "delay_warning_time";
    let value = postfix.settings.value(NAME);
    let is_off = seconds(&value, 'h') == Some(0);
    is_off.then(|| Seen { found: says(NAME, &value), cure: Cure::new(MAIN, [format!("{NAME} = 4h")]) })
}

fn is_on(postfix: &Postfix, name: &str) -> bool {
    postfix.settings.value(name).eq_ignore_ascii_case("yes")
}

fn soft_bounce_on(postfix: &Postfix) -> Option<Seen> {
    is_on(postfix, "soft_bounce")
        .then(|| Seen { found: says("soft_bounce", "yes"), cure: Cure::new(MAIN, ["soft_bounce = no"]) })
}

const CHECKS_OF_CONTENT: [&str; 4] = ["header_checks", "mime_header_checks", "nested_header_checks", "body_checks"];

/// The services that write bounces get a cleanup(8) of their own, without the checks.
fn checks_read_bounces(postfix: &Postfix) -> Option<Seen> {
    let set: Vec<String> = CHECKS_OF_CONTENT
        .iter()
        .map(|name| (name, postfix.settings.value(name)))
        .filter(|(name, value)| !value.is_empty() && !has_cleanup_without(postfix, name))
        .map(|(name, value)| says(name, &value))
        .collect();
    if set.is_empty() {
        return None;
    }
    let chroot = |name: &str| postfix.services.inner(name).map_or("-", |service| service.chroot.as_str()).to_owned();
    let mut lines = Vec::new();
    for name in ["bounce", "defer", "trace"] {
        lines.push(format!("{name:8} unix - - {} - 0 bounce", chroot(name)));
        lines.push("  -o cleanup_service_name=bounce-cleanup".to_owned());
    }
    lines.push(format!(
        "bounce-cleanup unix n - {} - 0 cleanup",
        postfix.cleanup().map_or("-", |service| service.chroot.as_str())
    ));
    lines.extend(CHECKS_OF_CONTENT.iter().map(|name| format!("  -o {name}=")));
    Seen::new(set.join("; "), Cure::new(MASTER, lines))
}

/// Whether bounces go to a cleanup(8) that does not have this check.
fn has_cleanup_without(postfix: &Postfix, check: &str) -> bool {
    let cleanup = |name: &&str| postfix.services.inner(name)?.overridden("cleanup_service_name");
    let is_without =
        |name: &str| postfix.services.inner(name).is_some_and(|cleanup| cleanup.overridden(check) == Some(""));
    ["bounce", "defer", "trace"].iter().all(|name| cleanup(name).is_some_and(is_without))
}

fn bounce_service_elsewhere(postfix: &Postfix) -> Option<Seen> {
    let services =
        [("bounce_service_name", "bounce"), ("defer_service_name", "defer"), ("trace_service_name", "trace")];
    let (name, value, default) = services
        .iter()
        .map(|(name, default)| (name, postfix.settings.value(name), default))
        .find(|(_, value, default)| value != *default)?;
    Seen::new(says(name, &value), Cure::new(MAIN, [format!("{name} = {default}")]))
}

fn words_in_two_places(postfix: &Postfix) -> Option<Seen> {
    let file = postfix.settings.value("bounce_template_file");
    (!file.is_empty()).then(|| Seen { found: says("bounce_template_file", &file), cure: Cure::none() })
}

/// Postfix's default is 50,000 octets.
const RETURNED_OCTETS_MAX: u64 = 1_000_000;

fn whole_originals_returned(postfix: &Postfix) -> Option<Seen> {
    const NAME: &str = "bounce_size_limit";
    let value = postfix.settings.value(NAME);
    octets(&value).filter(|octets| *octets > RETURNED_OCTETS_MAX)?;
    Seen::new(says(NAME, &value), Cure::new(MAIN, [format!("{NAME} = 50000")]))
}

fn bounces_not_threaded(postfix: &Postfix) -> Option<Seen> {
    const NAME: &str = "enable_threaded_bounces";
    let is_off = postfix.settings.value(NAME).eq_ignore_ascii_case("no");
    is_off.then(|| Seen { found: says(NAME, "no"), cure: Cure::new(MAIN, [format!("{NAME} = yes")]) })
}

fn smtputf8_off(postfix: &Postfix) -> Option<Seen> {
    const NAME: &str = "smtputf8_enable";
    let is_off = postfix.settings.value(NAME).eq_ignore_ascii_case("no");
    is_off.then(|| Seen { found: says(NAME, "no"), cure: Cure::new(MAIN, [format!("{NAME} = yes")]) })
}
