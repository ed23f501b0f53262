//! What is looked for in a configuration of Exim.

use super::super::aliases::Postmaster;
use super::super::finding::{Check, Cure, Seen};
use super::super::names::{are_aligned, is_public};
use super::super::values::{octets, seconds};
use super::{Driver, Exim, is_condition, is_filtering, is_local, is_remote};

const MAIN: &str = "the main section";
const TRANSPORTS: &str = "the transports";

/// Quoted: Exim cuts the value at its spaces before it expands it. The empty program name turns the filter off.
const FILTER: &str = "transport_filter = '${if and{{eq{$sender_address}{}}{eq{$sender_host_address}{}}\
                      {match{$h_Content-Type:}{report-type=delivery-status}}}{/usr/bin/retourpost}{}}' filter";
const TIMEOUT: &str = "transport_filter_timeout = 20s";

pub(super) const CHECKS: [Check<Exim>; 14] = [
    Check::error(
        "bounces-not-filtered",
        "what these transports hand over passes no filter, and bounces to senders elsewhere stay English",
        not_filtered,
    ),
    Check::error(
        "filter-not-quoted",
        "Exim cuts the value at its spaces before it expands it: without quotes around ${if …} every message of the transport is \
         deferred",
        not_quoted,
    ),
    Check::error(
        "filter-path-relative",
        "Exim looks for no program in PATH: without an absolute path every bounce is deferred",
        path_relative,
    ),
    Check::warning(
        "local-bounces-not-filtered",
        "bounces to senders whose mailbox is here stay English",
        local_not_filtered,
    ),
    Check::warning(
        "filter-without-condition",
        "a process is started for every message, large mail without a report among it, and mail waits where the program cannot be \
         started",
        without_condition,
    ),
    Check::warning(
        "filter-may-stall-long",
        "a filter that stalls holds a bounce and its queue runner up for so long; Exim's default is five minutes",
        may_stall_long,
    ),
    Check::warning(
        "delays-not-told",
        "nobody is told that a message waits: senders learn of a failure after days",
        delays_not_told,
    ),
    Check::warning(
        "origin-not-public",
        "a bounce is from Mailer-Daemon at this domain; where nobody can look it up, receivers refuse or hide the bounce",
        origin_not_public,
    ),
    Check::warning(
        "hello-not-aligned",
        "a bounce has a null sender: SPF goes by the name in HELO. Where it has another domain than From, SPF does not count \
         for DMARC, and a bounce without a DKIM signature fails it",
        hello_not_aligned,
    ),
    Check::warning(
        "reply-to-not-public",
        "who answers a notice writes to an address that nobody outside can reach",
        reply_to_not_public,
    ),
    Check::warning(
        "postmaster-not-read",
        "readers of notices are sent to the postmaster (RFC 5321 §4.5.1)",
        postmaster_not_read,
    ),
    Check::note(
        "filter-sees-foreign-reports",
        "reports that pass through from other hosts are handed to the filter as well, not only those that Exim writes",
        sees_foreign_reports,
    ),
    Check::note(
        "words-in-two-places",
        "where the filter is at work its words replace those of the file; Exim labels these us-ascii, whatever they are",
        words_in_two_places,
    ),
    Check::note(
        "whole-originals-returned",
        "large originals travel back whole, to forged senders too; Exim's default is 100K",
        whole_originals_returned,
    ),
];

/// What the transports of these names need.
fn filter_of(names: &[&str]) -> Cure {
    let lines = names.iter().flat_map(|name| [format!("{name}:"), format!("  {FILTER}"), format!("  {TIMEOUT}")]);
    Cure::new(TRANSPORTS, lines)
}

fn not_filtered(exim: &Exim) -> Option<Seen> {
    unfiltered(&exim.unfiltered(is_remote))
}

fn local_not_filtered(exim: &Exim) -> Option<Seen> {
    unfiltered(&exim.unfiltered(is_local))
}

fn unfiltered(names: &[&str]) -> Option<Seen> {
    if names.is_empty() {
        return None;
    }
    Seen::new(format!("no transport_filter calls retourpost in {}", names.join(", ")), filter_of(names))
}

/// The first transport with our filter of which this is true.
fn first(exim: &Exim, is_so: impl Fn(&Driver, &str) -> bool) -> Option<&Driver> {
    exim.filtering().find(|transport| is_so(transport, transport.option("transport_filter")))
}

fn seen(transport: &Driver, option: &str) -> Option<Seen> {
    Seen::new(format!("{}: {option} = {}", transport.name, transport.option(option)), filter_of(&[&transport.name]))
}

/// A single quote opens before the first `${` that has a space in it.
fn not_quoted(exim: &Exim) -> Option<Seen> {
    let transport = first(exim, |_, filter| {
        let Some(at) = filter.find("${") else { return false };
        let end = filter.rfind('}').unwrap_or(filter.len());
        filter[at..end.max(at)].contains(' ') && filter[..at].matches(['\'', '"']).count() % 2 == 0
    })?;
    seen(transport, "transport_filter")
}

fn path_relative(exim: &Exim) -> Option<Seen> {
    let is_relative = |filter: &str| {
        let before = filter.split_once("retourpost").map_or("", |(before, _)| before);
        !before.rsplit(['{', '\'', '"', ' ']).next().unwrap_or_default().starts_with('/')
    };
    seen(first(exim, |_, filter| is_relative(filter))?, "transport_filter")
}

fn without_condition(exim: &Exim) -> Option<Seen> {
    let is_open = |transport: &Driver, filter: &str| !is_condition(filter) && !exim.is_only_for_bounces(transport);
    seen(first(exim, is_open)?, "transport_filter")
}

const STALL_SECONDS_MAX: u64 = 60;

fn may_stall_long(exim: &Exim) -> Option<Seen> {
    const NAME: &str = "transport_filter_timeout";
    let is_long = |value: &str| value.is_empty() || seconds(value, 's').is_some_and(|long| long > STALL_SECONDS_MAX);
    let transport = first(exim, |transport, _| is_long(transport.option(NAME)))?;
    let value = transport.option(NAME);
    let found = if value.is_empty() { "not set" } else { value };
    let lines = [format!("{}:", transport.name), format!("  {TIMEOUT}")];
    Seen::new(format!("{}: {NAME} is {found}", transport.name), Cure::new(TRANSPORTS, lines))
}

fn delays_not_told(exim: &Exim) -> Option<Seen> {
    let value = exim.config.main.get("delay_warning")?;
    let is_off = value.is_empty() || seconds(value.split(':').next().unwrap_or_default(), 's') == Some(0);
    is_off.then(|| Seen {
        found: format!("delay_warning is {}", if value.is_empty() { "empty" } else { value }),
        cure: Cure::new(MAIN, ["delay_warning = 4h"]),
    })
}

/// `qualify_domain`, or the name of the host; empty where it is worked out when Exim runs.
fn origin(exim: &Exim) -> &str {
    let named = exim.config.main("qualify_domain");
    let origin = if named.is_empty() { exim.config.main("primary_hostname") } else { named };
    // A macro that is defined elsewhere is no name, as Debian's ETC_MAILNAME.
    let is_name = origin.contains(|c: char| c.is_ascii_lowercase()) && !origin.contains(['$', '/']);
    if is_name { origin } else { "" }
}

fn origin_not_public(exim: &Exim) -> Option<Seen> {
    let origin = origin(exim);
    let is_inner = !origin.is_empty() && !is_public(origin);
    is_inner.then(|| Seen {
        found: format!("bounces are from Mailer-Daemon@{origin}"),
        cure: Cure::in_words(MAIN, "put a domain of yours that the DNS has into qualify_domain"),
    })
}

fn hello_not_aligned(exim: &Exim) -> Option<Seen> {
    let origin = origin(exim);
    let remote = exim.used().into_iter().map(|(_, transport)| transport).find(|transport| is_remote(transport))?;
    let own = remote.option("helo_data");
    let hello = if own.is_empty() { exim.config.main("primary_hostname") } else { own };
    if hello.contains('$') || !is_public(hello) || !is_public(origin) || are_aligned(hello, origin) {
        return None;
    }
    let found = format!("{}: HELO is {hello}, and bounces are from Mailer-Daemon@{origin}", remote.name);
    let host = exim.config.main("primary_hostname");
    let cure = if is_public(host) && are_aligned(host, origin) {
        Cure::new(TRANSPORTS, [format!("{}:", remote.name), "  helo_data = $primary_hostname".to_owned()])
    } else {
        let name = format!("a name of this host that the DNS has, A and PTR, of {origin} or below it");
        Cure::in_words(TRANSPORTS, format!("put {name}, into helo_data of {}", remote.name))
    };
    Seen::new(found, cure)
}

fn reply_to_not_public(exim: &Exim) -> Option<Seen> {
    const NAME: &str = "errors_reply_to";
    let value = exim.config.main(NAME);
    let domain = value.trim_end_matches(['>', ' ']).rsplit('@').next().unwrap_or_default();
    if value.is_empty() || value.contains('$') || value.contains('@') && is_public(domain) {
        return None;
    }
    let words = format!("put an address that others can reach and somebody reads into {NAME}");
    Seen::new(format!("{NAME} is {value}"), Cure::in_words(MAIN, words))
}

fn postmaster_not_read(exim: &Exim) -> Option<Seen> {
    if exim.postmaster != Postmaster::Unreachable {
        return None;
    }
    let files = exim.config.alias_files();
    let file = files.first().map_or("/etc/aliases", String::as_str);
    let found = format!("no alias for postmaster in {}", files.join(", "));
    Seen::new(found, Cure::new("a shell", [format!("echo 'postmaster: root' >> {file}")]))
}

fn sees_foreign_reports(exim: &Exim) -> Option<Seen> {
    let is_open = |transport: &Driver, filter: &str| {
        let routers = exim.config.routers.iter().filter(|router| router.option("transport") == transport.name);
        let conditions = routers.map(|router| router.option("condition")).chain([filter]);
        !conditions.collect::<Vec<_>>().iter().any(|condition| condition.contains("sender_host_address"))
    };
    // Where there is no condition at all, that is told, and its cure is this one's.
    let is_seen = |transport: &Driver, filter: &str| {
        is_open(transport, filter) && (is_condition(filter) || exim.is_only_for_bounces(transport))
    };
    seen(first(exim, is_seen)?, "transport_filter")
}

fn words_in_two_places(exim: &Exim) -> Option<Seen> {
    let name =
        ["bounce_message_file", "warn_message_file"].into_iter().find(|name| !exim.config.main(name).is_empty())?;
    exim.config.transports.iter().find(|transport| is_filtering(transport))?;
    Seen::new(format!("{name} is {}", exim.config.main(name)), Cure::none())
}

const RETURNED_OCTETS_MAX: u64 = 1 << 20;

fn whole_originals_returned(exim: &Exim) -> Option<Seen> {
    const NAME: &str = "bounce_return_size_limit";
    let value = exim.config.main(NAME);
    octets(value).filter(|octets| *octets > RETURNED_OCTETS_MAX)?;
    Seen::new(format!("{NAME} is {value}"), Cure::new(MAIN, [format!("{NAME} = 100K")]))
}
